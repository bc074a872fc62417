//! Rows of `_collections` as they are stored, and the collections they mean.

use rusqlite::{Connection, Row, params};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use crate::{
    model::{
        collection::{Collection, Kind, Options, Rules},
        field::Field,
        json,
    },
    store::Result,
};

/// A row of `_collections`.
#[derive(Debug, Clone)]
pub struct StoredCollection {
    id: String,
    system: bool,
    kind: String,
    /// Its name.
    pub name: String,
    fields: String,
    indexes: String,
    rules: Rules,
    options: String,
    created: String,
    updated: String,
}

/// A row that this version cannot make sense of.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Undecodable {
    /// A field has a type that this version does not know.
    #[error("collection {collection:?} has a field {field:?} of the unknown type {kind:?}")]
    FieldType {
        /// Name of the collection.
        collection: String,
        /// Name of the field.
        field: String,
        /// The unknown type.
        kind: String,
    },
    /// Anything else: another program wrote it.
    #[error("collection {collection:?} has a {column} that cannot be read: {detail}")]
    Column {
        /// Name of the collection.
        collection: String,
        /// The column of `_collections`.
        column: &'static str,
        /// What is wrong with it.
        detail: String,
    },
}

/// Every row, in the order in which the collections were made.
pub(super) fn select_all(connection: &Connection) -> Result<Vec<StoredCollection>> {
    let sql = "select id, system, type, name, fields, indexes, listRule, viewRule, createRule,
            updateRule, deleteRule, options, created, updated
        from _collections
        order by rowid";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], StoredCollection::read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes a collection's row: a new one, or over the one with the same id.
pub(super) fn save(connection: &Connection, collection: &Collection) -> Result<()> {
    let sql = "insert into _collections (id, system, type, name, fields, indexes, listRule,
            viewRule, createRule, updateRule, deleteRule, options, created, updated)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
        on conflict (id) do update set
            system = excluded.system, type = excluded.type, name = excluded.name,
            fields = excluded.fields, indexes = excluded.indexes,
            listRule = excluded.listRule, viewRule = excluded.viewRule,
            createRule = excluded.createRule, updateRule = excluded.updateRule,
            deleteRule = excluded.deleteRule, options = excluded.options,
            created = excluded.created, updated = excluded.updated";
    let rules = &collection.rules;
    connection.prepare_cached(sql)?.execute(params![
        collection.id,
        collection.system,
        collection.kind().name(),
        collection.name,
        json::to_text(&collection.fields_json()),
        json::to_text(&collection.indexes),
        rules.list,
        rules.view,
        rules.create,
        rules.update,
        rules.delete,
        collection.options_json(),
        collection.created,
        collection.updated,
    ])?;
    Ok(())
}

impl StoredCollection {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            system: row.get(1)?,
            kind: row.get(2)?,
            name: row.get(3)?,
            fields: row.get(4)?,
            indexes: row.get(5)?,
            rules: Rules {
                list: row.get(6)?,
                view: row.get(7)?,
                create: row.get(8)?,
                update: row.get(9)?,
                delete: row.get(10)?,
            },
            options: row.get(11)?,
            created: row.get(12)?,
            updated: row.get(13)?,
        })
    }

    /// The collection that the row means.
    pub fn decode(&self) -> Result<Collection, Undecodable> {
        let Some(kind) = Kind::from_name(&self.kind) else {
            return Err(self.undecodable("type", format!("unknown type {:?}", self.kind)));
        };
        Ok(Collection {
            id: self.id.clone(),
            name: self.name.clone(),
            system: self.system,
            fields: self.decode_fields()?,
            indexes: self.parse::<Option<_>>("indexes", &self.indexes)?.unwrap_or_default(),
            rules: self.rules.clone(),
            options: self.decode_options(kind)?,
            created: self.created.clone(),
            updated: self.updated.clone(),
        })
    }

    fn decode_fields(&self) -> Result<Vec<Field>, Undecodable> {
        let stored: Option<Vec<Map<String, Json>>> = self.parse("fields", &self.fields)?;
        let fields = stored.unwrap_or_default();
        fields.iter().map(|field| self.decode_field(field)).collect()
    }

    fn decode_field(&self, stored: &Map<String, Json>) -> Result<Field, Undecodable> {
        let text = |key: &str| stored.get(key).and_then(Json::as_str).unwrap_or_default();
        Field::from_json(stored).map_err(|error| {
            if error.key == "type" {
                return Undecodable::FieldType {
                    collection: self.name.clone(),
                    field: text("name").to_owned(),
                    kind: text("type").to_owned(),
                };
            }
            self.undecodable("fields", format!("field {:?}: {error}", text("name")))
        })
    }

    fn decode_options(&self, kind: Kind) -> Result<Options, Undecodable> {
        let mut stored: Json = self.parse("options", &self.options)?;
        drop_nulls(&mut stored);
        Ok(match kind {
            Kind::Base => Options::Base,
            Kind::View => Options::View {
                query: stored["viewQuery"].as_str().unwrap_or_default().to_owned(),
            },
            Kind::Auth => Options::Auth(
                serde_json::from_value(stored)
                    .map_err(|error| self.undecodable("options", error.to_string()))?,
            ),
        })
    }

    fn parse<T: DeserializeOwned>(
        &self,
        column: &'static str,
        text: &str,
    ) -> Result<T, Undecodable> {
        serde_json::from_str(text).map_err(|error| self.undecodable(column, error.to_string()))
    }

    fn undecodable(&self, column: &'static str, detail: String) -> Undecodable {
        Undecodable::Column {
            collection: self.name.clone(),
            column,
            detail,
        }
    }
}

/// Takes members that are `null` out of objects, so that they get the default of their type as in
/// PocketBase; the free-form `extra` of OAuth2 providers stays as it is.
fn drop_nulls(value: &mut Json) {
    match value {
        Json::Object(members) => {
            members.retain(|_, member| !member.is_null());
            let known = members.iter_mut().filter(|(key, _)| *key != "extra");
            known.for_each(|(_, member)| drop_nulls(member));
        }
        Json::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}
