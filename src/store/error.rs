//! What can go wrong in the store, told so that the caller can act on it.
//!
//! Driver errors are translated in `sqlite/errors.rs`; neither sqlx nor rusqlite shows here
//! except inside the opaque [`Error::Other`].

use std::error::Error as StdError;

/// The store's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a read or write failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The asked-for row does not exist. The caller's doing: it answers "not found".
    #[error("no such row")]
    NotFound,

    /// A row with the same unique value exists. The client's doing: it can choose another value.
    #[error("a unique value of {table:?} is taken: {columns:?}")]
    NotUnique {
        /// The table as spelled in the database; `index 'name'` when an expression index refused.
        table: String,
        /// The columns of the violated index, in its order; empty for an index on expressions.
        columns: Vec<String>,
    },

    /// NOT NULL, CHECK, foreign key or a trigger's RAISE refused the write. The value is wrong,
    /// or our validation let it through.
    #[error("{message}")]
    Constraint {
        /// SQLite's message, for example `NOT NULL constraint failed: posts.title`.
        message: String,
    },

    /// Another process held the lock for too long. Nobody's fault; trying again later may work.
    #[error("the database is locked by another process")]
    Busy,

    /// The disk, or the database's page limit, is full. The operator must make room.
    #[error("the disk is full")]
    DiskFull,

    /// The file or folder cannot be written, or a read function tried to write. The operator
    /// must fix permissions; a write on a read session is a bug.
    #[error("the database is read-only")]
    ReadOnly,

    /// The file is damaged or not a database. The operator must restore a backup.
    #[error("the file is damaged or is not a database")]
    Corrupt,

    /// A statement was interrupted because the request used up its budget of steps. Only seen
    /// inside the function given to the store, which may simply pass it on: the store throws
    /// the result away and runs the function again with more time, if it did not call
    /// [`Tx::leave`](super::Tx::leave).
    #[error("the statement was interrupted")]
    OverBudget,

    /// The query took longer than `query_timeout`. The client should ask for less, or the
    /// operator add an index.
    #[error("the query took too long")]
    Timeout,

    /// The queue stayed full for 10 s. The server is overloaded; trying again later may work.
    #[error("too many requests are waiting for the database")]
    QueueFull,

    /// The store has been closed. The server is stopping.
    #[error("the database is closed")]
    Closed,

    /// SQLite refused the statement itself. The SQL is wrong: a view query, an index or a
    /// console command given by a superuser, otherwise a bug of ours.
    #[error("{message}")]
    Sql {
        /// SQLite's (extended) result code: 1 for an ordinary SQL error.
        code: i32,
        /// The plain message, for example `no such column: x`.
        message: String,
    },

    /// A rule or filter names something that this request makes impossible to follow. The client's
    /// doing, or a rule's that does not fit the collections any more.
    #[error("{message}")]
    Condition {
        /// The reason.
        message: String,
    },

    /// Anything else: I/O errors, a panic in the function given to the store, a value of an
    /// impossible type. A bug of ours or a failing machine; the source goes to the log.
    #[error("unexpected database error: {0}")]
    Other(#[source] Box<dyn StdError + Send + Sync>),
}

impl Error {
    /// The text PocketBase shows as "raw error" of schema endpoints: the name of the result
    /// code, the message and the code, for example `SQL logic error: no such column: x (1)`.
    /// `None` for errors that are not about a statement.
    pub fn raw_text(&self) -> Option<String> {
        let (code, message) = match self {
            Self::Sql { code, message } => (*code, message.clone()),
            Self::NotUnique { table, columns } => {
                let names: Vec<_> = columns.iter().map(|c| format!("{table}.{c}")).collect();
                (
                    // Primary keys are called `id` everywhere and have a code of their own.
                    if columns == &["id"] { 1555 } else { 2067 },
                    format!(
                        "UNIQUE constraint failed: {}",
                        if names.is_empty() {
                            table.clone()
                        } else {
                            names.join(", ")
                        }
                    ),
                )
            }
            Self::Constraint { message } => (constraint_code(message), message.clone()),
            _ => return None,
        };
        let name = super::sqlite::errors::code_name(code);
        Some(if name == message {
            format!("{name} ({code})")
        } else {
            format!("{name}: {message} ({code})")
        })
    }

    /// The same error once more, for another request that failed with this one.
    pub(in crate::store) fn echo(&self) -> Self {
        match self {
            Self::NotFound => Self::NotFound,
            Self::NotUnique { table, columns } => Self::NotUnique {
                table: table.clone(),
                columns: columns.clone(),
            },
            Self::Constraint { message } => Self::Constraint {
                message: message.clone(),
            },
            Self::Busy => Self::Busy,
            Self::DiskFull => Self::DiskFull,
            Self::ReadOnly => Self::ReadOnly,
            Self::Corrupt => Self::Corrupt,
            Self::OverBudget => Self::OverBudget,
            Self::Timeout => Self::Timeout,
            Self::QueueFull => Self::QueueFull,
            Self::Closed => Self::Closed,
            Self::Sql { code, message } => Self::Sql {
                code: *code,
                message: message.clone(),
            },
            Self::Condition { message } => Self::Condition {
                message: message.clone(),
            },
            Self::Other(source) => Self::other(source.to_string()),
        }
    }

    /// Wraps a sentence of ours as [`Error::Other`].
    pub(in crate::store) fn other(message: impl Into<String>) -> Self {
        Self::Other(message.into().into())
    }
}

/// The extended result code of a constraint message (<https://sqlite.org/rescode.html>).
fn constraint_code(message: &str) -> i32 {
    match message.split(" constraint failed").next() {
        Some("CHECK") => 275,
        Some("FOREIGN KEY") => 787,
        Some("NOT NULL") => 1299,
        _ => 19,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_text_is_spelled_as_pocketbase_spells_it() {
        let error = Error::Sql {
            code: 1,
            message: "no such column: x".into(),
        };
        assert_eq!(
            error.raw_text().as_deref(),
            Some("SQL logic error: no such column: x (1)")
        );
        let error = Error::NotUnique {
            table: "posts".into(),
            columns: vec!["slug".into()],
        };
        assert_eq!(
            error.raw_text().as_deref(),
            Some("constraint failed: UNIQUE constraint failed: posts.slug (2067)")
        );
        let error = Error::Constraint {
            message: "NOT NULL constraint failed: t.a".into(),
        };
        assert_eq!(
            error.raw_text().as_deref(),
            Some("constraint failed: NOT NULL constraint failed: t.a (1299)")
        );
        assert_eq!(Error::Busy.raw_text(), None);
    }
}
