//! What is wanted of a directory: collections in the JSON of PocketBase's API, but by names instead
//! of ids, and a part of the settings. Read from files by `read`, or made from collections that are
//! on record.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::plan::references;
use crate::{
    app::{
        defaults,
        yaml::{Node, Place, Value},
    },
    model::{
        collection::{Collection, Kind},
        field::{Field, FieldKind},
        index::{Index, IndexColumn},
    },
};

/// What is wanted.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Desired {
    /// All collections that do not belong to the program, and those of the program that are to
    /// change.
    pub collections: Vec<Wanted>,
    /// Settings as the API has them; only what is wanted.
    pub settings: Map<String, Json>,
    /// The tree it was read from, to find places of problems. It stays where the files are.
    #[serde(skip)]
    pub root: Node,
}

/// A wanted collection.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Wanted {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// Its id, if it has a chosen one.
    pub id: Option<String>,
    /// Its former name.
    pub renamed_from: Option<String>,
    /// Whether the former name, or without one the id, is meant now: it was told beside the files, or
    /// stands on record.
    #[serde(default)]
    pub is_told: bool,
    /// Rules, options and query as the API has them.
    pub body: Map<String, Json>,
    /// Fields in order; those of the program only where they are not as usual.
    pub fields: Vec<WantedField>,
    /// Indexes.
    pub indexes: Vec<WantedIndex>,
    /// Where it stands.
    pub place: Place,
}

/// A wanted field.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WantedField {
    /// Its name.
    pub name: String,
    /// Its id, if it has a chosen one.
    pub id: Option<String>,
    /// Its former name.
    pub renamed_from: Option<String>,
    /// Whether the former name, or without one the id, is meant now: it was told beside the files, or
    /// stands on record.
    #[serde(default)]
    pub is_told: bool,
    /// Name of the collection that a relation points to.
    pub to: Option<String>,
    /// All else, as the API has it.
    pub json: Map<String, Json>,
    /// Where it stands.
    pub place: Place,
}

/// A wanted index.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WantedIndex {
    /// The statement.
    pub statement: String,
}

impl Desired {
    /// The names of all secrets that are referred to.
    pub fn secrets(&self) -> Vec<String> {
        let mut found = Vec::new();
        references(self.settings.values(), &mut found);
        for wanted in &self.collections {
            references(wanted.body.values(), &mut found);
        }
        found
    }

    /// The field that the program itself gives to every collection of that type.
    pub fn system_field(kind: Kind, name: &str) -> Option<Field> {
        system_fields(kind)
            .into_iter()
            .find(|field| field.name == name)
    }

    /// Takes `posts=articles` or `posts.content=body` for a rename; `false` when the new name is
    /// none of the wanted.
    pub fn rename(&mut self, told: &str) -> bool {
        let Some((old, new)) = told.split_once('=') else {
            return false;
        };
        if let Some((collection, field)) = old.split_once('.') {
            let new = new.rsplit('.').next().unwrap_or(new);
            let wanted = self
                .collections
                .iter_mut()
                .find(|wanted| wanted.name == collection);
            let found = wanted.and_then(|w| w.fields.iter_mut().find(|f| f.name == new));
            if let Some(found) = found {
                found.renamed_from = Some(field.to_owned());
                found.is_told = true;
                return true;
            }
            return false;
        }
        let found = self
            .collections
            .iter_mut()
            .find(|wanted| wanted.name == new);
        if let Some(found) = found {
            found.renamed_from = Some(old.to_owned());
            found.is_told = true;
            return true;
        }
        false
    }

    /// What is on record, as something to go back to.
    pub fn of_collections(all: &[&Collection]) -> Self {
        let name_of = |id: &str| {
            let found = all.iter().find(|other| other.id == id);
            found.map(|other| other.name.clone())
        };
        let wanted = |c: &&Collection| Wanted::of(c, &name_of);
        Self {
            collections: all.iter().map(wanted).collect(),
            ..Self::default()
        }
    }
}

/// The fields every collection of a type has, in their usual order.
pub fn system_fields(kind: Kind) -> Vec<Field> {
    match kind {
        Kind::View => Vec::new(),
        Kind::Base => vec![defaults::id_field()],
        Kind::Auth => std::iter::once(defaults::id_field())
            .chain(defaults::auth_fields())
            .collect(),
    }
}

impl Wanted {
    fn of(collection: &Collection, name_of: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut body = collection.to_json();
        for key in [
            "id", "name", "type", "fields", "indexes", "created", "updated", "system",
        ] {
            body.remove(key);
        }
        let fields = if collection.is_view() {
            &[][..]
        } else {
            &collection.fields
        };
        Self {
            name: collection.name.clone(),
            kind: collection.kind(),
            id: Some(collection.id.clone()),
            renamed_from: None,
            is_told: true,
            body,
            fields: fields
                .iter()
                .map(|field| WantedField::of(field, name_of))
                .collect(),
            indexes: collection
                .indexes
                .iter()
                .map(|statement| WantedIndex {
                    statement: statement.clone(),
                })
                .collect(),
            place: Place::default(),
        }
    }

    /// The fewest characters of a password are an option of the field `password`.
    pub(super) fn set_password_min(&mut self, min: Json) {
        if let Some(field) = self
            .fields
            .iter_mut()
            .find(|field| field.name == "password")
        {
            field.json.insert("min".into(), min);
            return;
        }
        let Some(own) = Desired::system_field(self.kind, "password") else {
            return;
        };
        let mut json = own.to_json();
        json.insert("min".into(), min);
        json.remove("id");
        self.fields.push(WantedField {
            name: "password".into(),
            id: None,
            renamed_from: None,
            is_told: false,
            to: None,
            json,
            place: self.place,
        });
    }
}

impl WantedField {
    fn of(field: &Field, name_of: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut json = field.to_json();
        json.remove("id");
        json.remove("collectionId");
        let to = match &field.kind {
            FieldKind::Relation(o) => {
                name_of(&o.collection_id).or_else(|| Some(o.collection_id.clone()))
            }
            _ => None,
        };
        Self {
            name: field.name.clone(),
            id: Some(field.id.clone()),
            renamed_from: None,
            is_told: true,
            to,
            json,
            place: Place::default(),
        }
    }
}

impl WantedIndex {
    /// Reads an entry of a file: a statement, or a mapping.
    pub(super) fn read(node: &Node, table: &str) -> Result<Self, String> {
        if let Some(statement) = node.as_text() {
            let index = Index::parse(statement).ok_or("expected a CREATE INDEX statement")?;
            let is_own = index.table.is_empty() || index.table.eq_ignore_ascii_case(table);
            if !is_own {
                return Err(format!(
                    "the index {} is on the table {}",
                    index.name, index.table
                ));
            }
            return Ok(Self {
                statement: statement.to_owned(),
            });
        }
        if !matches!(node.value, Value::Map(_)) {
            return Err(format!(
                "expected a mapping or a CREATE INDEX statement, not {}",
                node.kind()
            ));
        }
        let text = |key: &str| match node.get(key) {
            None => Ok(""),
            Some(value) => value
                .as_text()
                .ok_or_else(|| format!("{key} must be a text")),
        };
        let unique = match node.get("unique").map(|node| &node.value) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => return Err("unique must be true or false".into()),
        };
        let columns = match node.get("columns").map(|node| &node.value) {
            Some(Value::List(items)) if !items.is_empty() => {
                let column = |item: &Node| {
                    item.as_text()
                        .map(|text| column(text, text_or(node, "collate")))
                };
                items.iter().map(column).collect::<Option<Vec<_>>>()
            }
            _ => None,
        };
        let index = Index {
            unique,
            name: text("name")?.to_owned(),
            table: table.to_owned(),
            columns: columns.ok_or("an index needs a list of columns")?,
            condition: text("where")?.to_owned(),
            ..Index::default()
        };
        if index.name.is_empty() {
            return Err("an index needs a name".into());
        }
        let statement = index.build();
        if Index::parse(&statement).is_none() {
            return Err(format!("{statement} is no usable statement"));
        }
        Ok(Self { statement })
    }
}

fn text_or<'a>(node: &'a Node, key: &str) -> &'a str {
    node.get(key).and_then(Node::as_text).unwrap_or_default()
}

/// `created desc` as a column.
fn column(text: &str, collate: &str) -> IndexColumn {
    let text = text.trim();
    let (name, order) = match text.rsplit_once(' ') {
        Some((name, order))
            if order.eq_ignore_ascii_case("asc") || order.eq_ignore_ascii_case("desc") =>
        {
            (name.trim(), order.to_ascii_uppercase())
        }
        _ => (text, String::new()),
    };
    IndexColumn {
        name: name.to_owned(),
        collate: collate.to_owned(),
        order,
    }
}

/// An index in a form in which equal ones are equal whatever their spelling.
pub fn canonical(statement: &str, table: &str) -> String {
    let Some(mut index) = Index::parse(statement) else {
        return statement.to_owned();
    };
    table.clone_into(&mut index.table);
    index.optional = false;
    for column in &mut index.columns {
        column.collate = column.collate.to_ascii_uppercase();
        if column.order == "ASC" {
            column.order.clear();
        }
    }
    index.build()
}
