//! Driver errors in the store's words.
//!
//! The only source of truth is SQLite's result code (<https://sqlite.org/rescode.html>); the
//! message is read only to learn which columns of a unique index were hit.

use std::any::Any;
use std::ffi::CStr;

use libsqlite3_sys as ffi;

use crate::store::Error;

/// The error for an (extended) SQLite result code and its message.
pub(in crate::store) fn from_code(code: i32, message: String) -> Error {
    if code == ffi::SQLITE_IOERR_SHMSIZE {
        // The shared memory of the log cannot grow: what a full disk says to who opens the database.
        return Error::DiskFull;
    }
    match code & 0xff {
        ffi::SQLITE_CONSTRAINT => from_constraint(code, message),
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Error::Busy,
        ffi::SQLITE_FULL => Error::DiskFull,
        // What SQLite says of a full disk when the shared memory of a log has no room:
        // <https://sqlite.org/rescode.html#ioerr_shmsize>.
        _ if code == ffi::SQLITE_IOERR_SHMSIZE => Error::DiskFull,
        ffi::SQLITE_READONLY => Error::ReadOnly,
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Error::Corrupt,
        ffi::SQLITE_INTERRUPT => Error::OverBudget,
        ffi::SQLITE_IOERR | ffi::SQLITE_NOMEM | ffi::SQLITE_CANTOPEN | ffi::SQLITE_PROTOCOL => {
            Error::other(format!("{}: {message} ({code})", code_name(code)))
        }
        _ => Error::Sql { code, message },
    }
}

/// SQLite's own name of a result code, for example `SQL logic error` for 1.
pub(in crate::store) fn code_name(code: i32) -> String {
    // SAFETY: sqlite3_errstr takes any number and returns a pointer to a static string.
    let text = unsafe { CStr::from_ptr(ffi::sqlite3_errstr(code)) };
    text.to_string_lossy().into_owned()
}

fn from_constraint(code: i32, message: String) -> Error {
    match code {
        ffi::SQLITE_CONSTRAINT_UNIQUE
        | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
        | ffi::SQLITE_CONSTRAINT_ROWID => {
            let (table, columns) = unique_columns(&message);
            Error::NotUnique { table, columns }
        }
        // Our own commit hook refused: see `Meter::may_commit`.
        ffi::SQLITE_CONSTRAINT_COMMITHOOK => {
            Error::other("a request tried to commit the transaction it shares with others")
        }
        _ => Error::Constraint { message },
    }
}

/// Table and columns of `UNIQUE constraint failed: posts.slug, posts.lang`. An index on
/// expressions reads `…: index 'name'` and gives that instead of a table.
fn unique_columns(message: &str) -> (String, Vec<String>) {
    let list = message
        .strip_prefix("UNIQUE constraint failed: ")
        .unwrap_or_default();
    if list.starts_with("index '") {
        return (list.to_owned(), Vec::new());
    }
    let Some((table, _)) = list.split_once('.') else {
        return (String::new(), Vec::new());
    };
    let prefix = format!("{table}.");
    let columns = list
        .split(", ")
        .filter_map(|name| name.strip_prefix(&prefix));
    (table.to_owned(), columns.map(str::to_owned).collect())
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::QueryReturnedNoRows => Self::NotFound,
            rusqlite::Error::SqliteFailure(failure, message) => {
                let code = failure.extended_code;
                from_code(code, message.unwrap_or_else(|| code_name(code)))
            }
            other => Self::Other(Box::new(other)),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let code = error
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .and_then(|code| code.parse().ok());
        match (code, error.as_database_error()) {
            (Some(code), Some(database)) => from_code(code, database.message().to_owned()),
            _ => Self::Other(Box::new(error)),
        }
    }
}

/// A panic in a function given to the store, as an error.
pub(super) fn from_panic(payload: &(dyn Any + Send)) -> Error {
    let text = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message");
    Error::other(format!("panic in a database function: {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unique_messages_name_table_and_columns() {
        let error = from_code(2067, "UNIQUE constraint failed: posts.slug, posts.x".into());
        let Error::NotUnique { table, columns } = error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (table.as_str(), columns),
            ("posts", vec!["slug".into(), "x".into()])
        );
    }

    #[test]
    fn expression_indexes_name_no_column() {
        let error = from_code(2067, "UNIQUE constraint failed: index 'lower_slug'".into());
        assert!(matches!(error, Error::NotUnique { columns, .. } if columns.is_empty()));
    }

    #[test]
    fn codes_are_told_apart() {
        assert!(matches!(
            from_code(1299, "NOT NULL …".into()),
            Error::Constraint { .. }
        ));
        assert!(matches!(from_code(5, String::new()), Error::Busy));
        for full in [13, 4874] {
            assert!(matches!(from_code(full, String::new()), Error::DiskFull));
        }
        assert!(matches!(from_code(1032, String::new()), Error::ReadOnly));
        assert!(matches!(from_code(26, String::new()), Error::Corrupt));
        assert!(matches!(from_code(9, String::new()), Error::OverBudget));
        assert!(matches!(from_code(778, String::new()), Error::Other(_)));
        assert!(matches!(
            from_code(1, "x".into()),
            Error::Sql { code: 1, .. }
        ));
    }
}
