//! What a file holds, found out without changing it or anything beside it.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use rusqlite::Connection;
use serde_json::{Map, Value as Json};

use super::still::{log_path, open_to_look};
use crate::{
    model::{collection::Collection, field::Field},
    store::{Error, Result, Session},
};

/// Bytes of the header at the start of a database file (<https://sqlite.org/fileformat.html>).
const HEADER_BYTES: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the first bytes of a file say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Nothing in it yet: SQLite takes it for an empty database.
    Empty,
    /// A database.
    Sqlite,
    /// A database from which the end is missing.
    Cut,
    /// A database of a later file format than this SQLite writes.
    Later,
    /// Something else.
    Other,
}

/// What a database holds.
#[derive(Debug, Default)]
pub struct Contents {
    /// Names of all tables but SQLite's own.
    pub tables: Vec<String>,
    /// Columns of `_collections`; empty when there is no such table.
    pub collection_columns: Vec<String>,
    /// Names of applied migrations, ours or not; empty when there is no such table.
    pub migrations: Vec<String>,
    /// A field whose type this version does not know, if there is one; the collections are not
    /// read then.
    pub unknown_field: Option<UnknownField>,
    /// The collections; empty unless `_collections` has the columns this version reads.
    pub collections: Vec<Collection>,
    /// The settings row.
    pub settings: Option<Vec<u8>>,
}

/// A field of a type that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownField {
    /// Name of its collection.
    pub collection: String,
    /// Its name.
    pub field: String,
    /// The unknown type.
    pub kind: String,
}

/// Columns of `_collections` that this version reads and writes, all of them.
const COLLECTION_COLUMNS: [&str; 14] = [
    "id",
    "system",
    "type",
    "name",
    "fields",
    "indexes",
    "listRule",
    "viewRule",
    "createRule",
    "updateRule",
    "deleteRule",
    "options",
    "created",
    "updated",
];

impl Contents {
    /// Whether there is a table called `name`.
    pub fn has_table(&self, name: &str) -> bool {
        self.tables.iter().any(|table| table == name)
    }

    /// Whether `_collections` has exactly the columns that this version knows.
    pub fn has_known_columns(&self) -> bool {
        self.collection_columns.len() == COLLECTION_COLUMNS.len() && self.has_needed_columns()
    }

    /// Whether `_collections` has at least the columns that this version reads.
    pub fn has_needed_columns(&self) -> bool {
        let has = |name: &str| self.collection_columns.iter().any(|column| column == name);
        COLLECTION_COLUMNS.iter().all(|name| has(name))
    }
}

/// Looks at the header of the file at `path`.
pub fn file_kind(path: &Path) -> io::Result<FileKind> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut header = Vec::with_capacity(HEADER_BYTES);
    file.take(HEADER_BYTES as u64).read_to_end(&mut header)?;
    if header.is_empty() {
        return Ok(FileKind::Empty);
    }
    if !header.starts_with(MAGIC) {
        return Ok(FileKind::Other);
    }
    let Ok(header) = <[u8; HEADER_BYTES]>::try_from(header) else {
        return Ok(FileKind::Cut);
    };
    if header[18] > 2 || header[19] > 2 {
        return Ok(FileKind::Later);
    }
    let number = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    // The page count counts only if its stamp is the last change's. While there is a log, pages
    // of the end may still be in it.
    let counted = number(24) == number(92);
    let short = length < u64::from(number(28)) * page_size;
    let cut = counted && short && !log_path(path).exists();
    Ok(if cut { FileKind::Cut } else { FileKind::Sqlite })
}

/// Reads what the database at `path` holds. Other programs may be at work on it.
pub fn peek(path: &Path) -> Result<Contents> {
    let connection = open_to_look(path)?;
    let session = Session::new(&connection, true);
    let tables = "select name from sqlite_master
        where type = 'table' and name not like 'sqlite\\_%' escape '\\'";
    let columns = "select name from pragma_table_info('_collections')";
    let mut contents = Contents {
        tables: names(&connection, tables)?,
        collection_columns: names(&connection, columns)?,
        ..Contents::default()
    };
    if contents.has_table("_migrations") {
        contents.migrations = session.select_migrations()?;
    }
    if contents.has_needed_columns() && contents.has_table("_params") {
        contents.unknown_field = unknown_field(&connection)?;
        if contents.unknown_field.is_none() {
            contents.collections = session.select_collections()?;
        }
        contents.settings = session.select_settings()?;
    }
    Ok(contents)
}

fn names(connection: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn unknown_field(connection: &Connection) -> Result<Option<UnknownField>> {
    let sql = "select c.name, coalesce(f.value ->> 'name', ''), coalesce(f.value ->> 'type', '')
        from _collections c, json_each(c.fields) f";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let field = UnknownField {
            collection: row.get(0)?,
            field: row.get(1)?,
            kind: row.get(2)?,
        };
        let probe = Map::from_iter([("type".to_owned(), Json::from(field.kind.as_str()))]);
        if Field::from_json(&probe).is_err() {
            return Ok(Some(field));
        }
    }
    Ok(None)
}

/// Checks the whole database for damage; slow. `Ok` with the first complaint, or `None`.
pub fn damage(path: &Path) -> Result<Option<String>> {
    let connection = open_to_look(path)?;
    match connection.query_row("pragma quick_check(1)", [], |row| row.get::<_, String>(0)) {
        Ok(answer) if answer == "ok" => Ok(None),
        Ok(complaint) => Ok(Some(complaint)),
        Err(error) => match Error::from(error) {
            Error::Corrupt => Ok(Some("the file is not readable as a database".into())),
            error => Err(error),
        },
    }
}
