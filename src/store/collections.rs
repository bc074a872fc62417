//! Rows of `_collections` as collections, and back (spec: storage §5).
//!
//! Tables and views of collections are `sqlite/rebuild.rs`'s and `view_check.rs`'s.

use rusqlite::{Row, params};
use serde_json::{Map, Value as Json};

use super::{Error, Result, Session, Tx};
use crate::model::{
    collection::{Collection, Kind, Options, Rules},
    field::Field,
    id, json,
};

/// Tables whose rows belong to records of auth collections.
const AUTH_DETAILS: [&str; 4] = ["_externalAuths", "_mfas", "_otps", "_authOrigins"];

impl Session<'_> {
    /// All collections in the order they were created.
    pub fn select_collections(&self) -> Result<Vec<Collection>> {
        let mut statement = self.statement(
            "select id, system, type, name, fields, indexes, listRule, viewRule, createRule,
                    updateRule, deleteRule, options, created, updated
             from _collections
             order by rowid",
        )?;
        let mut rows = statement.query([])?;
        let mut collections = Vec::new();
        while let Some(row) = rows.next()? {
            collections.push(read_collection(row)?);
        }
        Ok(collections)
    }

    /// Whether a table or view has that name, in any case.
    pub fn has_table(&self, name: &str) -> Result<bool> {
        let mut statement = self.statement(
            "select exists (
               select 1 from sqlite_master
               where type in ('table', 'view') and name = ?1 collate nocase)",
        )?;
        Ok(statement.query_row([name], |row| row.get(0))?)
    }

    /// The table that an index called `name` (in any case) belongs to.
    pub fn table_of_index(&self, name: &str) -> Result<Option<String>> {
        let mut statement = self.statement(
            "select tbl_name from sqlite_master where type = 'index' and name = ?1 collate nocase",
        )?;
        let mut rows = statement.query([name])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }
}

impl Tx<'_> {
    /// Writes a new collection. Fails with [`Error::NotUnique`] when its id or name is taken.
    pub fn insert_collection(&mut self, collection: &Collection) -> Result<()> {
        self.touch("_collections");
        self.statement(
            "insert into _collections
               (id, system, type, name, fields, indexes, listRule, viewRule, createRule,
                updateRule, deleteRule, options, created, updated)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .execute(params![
            collection.id,
            collection.system,
            collection.kind().name(),
            collection.name,
            json::to_text(&collection.fields_json()),
            json::to_text(&collection.indexes),
            collection.rules.list,
            collection.rules.view,
            collection.rules.create,
            collection.rules.update,
            collection.rules.delete,
            collection.options_json(),
            collection.created,
            collection.updated,
        ])?;
        Ok(())
    }

    /// Writes a changed collection over the row with its id. Fails with [`Error::NotUnique`] when
    /// its name is taken, [`Error::NotFound`] when there is no such row.
    pub fn update_collection(&mut self, collection: &Collection) -> Result<()> {
        self.touch("_collections");
        let changed = self
            .statement(
                "update _collections
                 set system = ?2, type = ?3, name = ?4, fields = ?5, indexes = ?6, listRule = ?7,
                     viewRule = ?8, createRule = ?9, updateRule = ?10, deleteRule = ?11,
                     options = ?12, created = ?13, updated = ?14
                 where id = ?1",
            )?
            .execute(params![
                collection.id,
                collection.system,
                collection.kind().name(),
                collection.name,
                json::to_text(&collection.fields_json()),
                json::to_text(&collection.indexes),
                collection.rules.list,
                collection.rules.view,
                collection.rules.create,
                collection.rules.update,
                collection.rules.delete,
                collection.options_json(),
                collection.created,
                collection.updated,
            ])?;
        if changed == 0 {
            Err(Error::NotFound)
        } else {
            Ok(())
        }
    }

    /// Removes a collection's row, and the rows that say how its records sign in. Its table or view
    /// is dropped by [`Tx::drop_table`] or [`Tx::drop_view`].
    pub fn remove_collection(&mut self, id: &str) -> Result<()> {
        self.touch("_collections");
        self.statement("delete from _collections where id = ?1")?
            .execute([id])?;
        Ok(())
    }

    /// Removes the rows of `_externalAuths`, `_mfas`, `_otps` and `_authOrigins` that belong to
    /// records of the collection with that id.
    pub fn remove_auth_details(&mut self, collection_id: &str) -> Result<()> {
        for table in AUTH_DETAILS {
            // A directory may lack one of them; that is for the next start to repair.
            if self.has_table(table)? {
                self.touch(table);
                self.run_with(
                    &format!("delete from {table} where collectionRef = ?1"),
                    collection_id,
                )?;
            }
        }
        Ok(())
    }

    fn run_with(&mut self, sql: &str, value: &str) -> Result<()> {
        self.statement(sql)?.execute([value])?;
        Ok(())
    }
}

fn read_collection(row: &Row<'_>) -> Result<Collection> {
    let kind: String = row.get(2)?;
    let name: String = row.get(3)?;
    let fields = read_json(row, 4)?;
    let options = read_json(row, 11)?;
    let kind = Kind::from_name(&kind)
        .ok_or_else(|| Error::other(format!("collection {name} has the unknown type {kind:?}")))?;
    Ok(Collection {
        id: row.get(0)?,
        system: row.get(1)?,
        fields: read_fields(&name, &fields)?,
        indexes: read_indexes(row)?,
        rules: Rules {
            list: row.get(6)?,
            view: row.get(7)?,
            create: row.get(8)?,
            update: row.get(9)?,
            delete: row.get(10)?,
        },
        options: read_options(&name, kind, options)?,
        created: row.get(12)?,
        updated: row.get(13)?,
        name,
    })
}

fn read_json(row: &Row<'_>, column: usize) -> Result<Json> {
    let text: String = row.get(column)?;
    if text.is_empty() {
        return Ok(Json::Null);
    }
    serde_json::from_str(&text).map_err(|error| Error::Other(Box::new(error)))
}

fn read_indexes(row: &Row<'_>) -> Result<Vec<String>> {
    let indexes = read_json(row, 5)?;
    let texts = indexes.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(texts
        .iter()
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect())
}

/// A field of an unknown type stops the program, as it stops PocketBase: its column would be lost
/// at the next change of the collection.
fn read_fields(collection: &str, fields: &Json) -> Result<Vec<Field>> {
    let mut read = Vec::new();
    for json in fields.as_array().map(Vec::as_slice).unwrap_or_default() {
        let mut field = json
            .as_object()
            .and_then(|json| Field::from_json(json).ok())
            .ok_or_else(|| {
                Error::other(format!(
                    "missing or unknown field type in {json} of {collection}"
                ))
            })?;
        if field.id.is_empty() {
            field.id = id::field_id(field.kind.name(), &field.name);
        }
        read.push(field);
    }
    Ok(read)
}

fn read_options(collection: &str, kind: Kind, options: Json) -> Result<Options> {
    Ok(match kind {
        Kind::Base => Options::Base,
        Kind::View => Options::View {
            query: options["viewQuery"].as_str().unwrap_or_default().to_owned(),
        },
        Kind::Auth => {
            let options = serde_json::from_value(without_nulls(options)).map_err(|error| {
                Error::other(format!(
                    "unusable options of collection {collection}: {error}"
                ))
            })?;
            Options::Auth(Box::new(options))
        }
    })
}

/// JSON without members that are `null`: they mean the zero value, whatever their type.
fn without_nulls(json: Json) -> Json {
    match json {
        Json::Null => Json::Object(Map::new()),
        Json::Object(members) => Json::Object(
            members
                .into_iter()
                .filter(|(_, member)| !member.is_null())
                .map(|(key, member)| (key, without_nulls(member)))
                .collect(),
        ),
        Json::Array(items) => Json::Array(
            items
                .into_iter()
                .filter(|item| !item.is_null())
                .map(without_nulls)
                .collect(),
        ),
        other => other,
    }
}

#[cfg(test)]
impl Tx<'_> {
    /// Runs any statement and gives its rows, for tests.
    pub fn run_text(&mut self, sql: &str) -> Result<Vec<Vec<Json>>> {
        let mut statement = self.connection().prepare(sql)?;
        let width = statement.column_count();
        let mut rows = statement.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let cells = (0..width).map(|i| {
                use rusqlite::types::ValueRef;
                match row.get_ref(i) {
                    Ok(ValueRef::Integer(n)) => n.into(),
                    Ok(ValueRef::Real(x)) => x.into(),
                    Ok(ValueRef::Text(t) | ValueRef::Blob(t)) => {
                        String::from_utf8_lossy(t).into_owned().into()
                    }
                    _ => Json::Null,
                }
            });
            found.push(cells.collect());
        }
        Ok(found)
    }
}
