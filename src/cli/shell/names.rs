//! The collections as the shell knows them: for columns, completion and `.d`.

use serde_json::Value;

use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    target::{Request, Target},
};

/// The most collections of one answer (PocketBase's limit).
const PAGE: usize = 1000;

/// All collections.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names(pub Vec<Collection>);

/// A collection.
#[derive(Debug, Clone, PartialEq)]
pub struct Collection {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its fields, in order.
    pub fields: Vec<Field>,
    /// All of it, as the API tells it.
    pub whole: Value,
}

/// A field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type, `text` say.
    pub kind: String,
    /// The id of the collection that a relation leads to.
    pub to: Option<String>,
    /// What a select may hold.
    pub values: Vec<String>,
}

impl Names {
    /// Asks for all collections.
    pub async fn load(target: &Target) -> Result<Self, Diagnostic> {
        let mut found = Vec::new();
        for page in 1.. {
            let request = Request::get(&["api", "collections"])
                .query("perPage", PAGE)
                .query("page", page);
            let answer = target.ask(request).await?;
            let items = answer["items"].as_array().map_or(&[][..], Vec::as_slice);
            found.extend(items.iter().map(Collection::read));
            if items.len() < PAGE {
                break;
            }
        }
        found.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self(found))
    }

    /// The collection of this name or id; PocketBase compares names without ASCII case.
    pub fn find(&self, name: &str) -> Option<&Collection> {
        let same = |collection: &&Collection| {
            collection.name.eq_ignore_ascii_case(name) || collection.id == name
        };
        self.0.iter().find(same)
    }

    /// [`Names::find`], or the diagnostic that there is none.
    pub fn get(&self, name: &str) -> Result<&Collection, Diagnostic> {
        self.find(name).ok_or_else(|| {
            let missing = Diagnostic::new(Exit::NotFound, format!("there is no collection {name}"));
            let known: Vec<&str> = self.0.iter().map(|c| c.name.as_str()).collect();
            match super::query::nearest(name, &known) {
                Some(nearest) => missing.hint(format!("did you mean {nearest}?")),
                None => missing.hint(".collections lists them"),
            }
        })
    }

    /// Names that lead back to a collection: `comments_via_post`, and where they lead.
    pub fn back_relations<'a>(
        &'a self,
        to: &'a Collection,
    ) -> impl Iterator<Item = (String, &'a Collection)> {
        self.0.iter().flat_map(move |from| {
            let leading = from
                .fields
                .iter()
                .filter(|field| field.to.as_ref() == Some(&to.id));
            leading.map(move |field| (format!("{}_via_{}", from.name, field.name), from))
        })
    }
}

impl Collection {
    /// A collection as the API tells it.
    pub fn read(whole: &Value) -> Self {
        let text = |name: &str| whole[name].as_str().unwrap_or_default().to_owned();
        let fields = whole["fields"].as_array().map_or(&[][..], Vec::as_slice);
        Self {
            id: text("id"),
            name: text("name"),
            fields: fields.iter().map(Field::read).collect(),
            whole: whole.clone(),
        }
    }

    /// Its type: base, auth or view.
    pub fn kind(&self) -> &str {
        self.whole["type"].as_str().unwrap_or_default()
    }

    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    fn read(whole: &Value) -> Self {
        let text = |name: &str| whole[name].as_str().unwrap_or_default().to_owned();
        let values = whole["values"].as_array().map_or(&[][..], Vec::as_slice);
        Self {
            name: text("name"),
            kind: text("type"),
            to: whole["collectionId"].as_str().map(str::to_owned),
            values: values
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        }
    }
}
