//! SQL that people type: one statement, run as it is, within bounds.
//!
//! What a statement may do is decided by SQLite's authorizer (`sqlite/console.rs`), not by its text.
//! A read runs on a connection that cannot write. A write runs in a transaction that nobody shares,
//! because a statement that takes too long is interrupted, which ends its transaction.

use std::time::Duration;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use serde_json::{Value as Json, json};

use super::{
    Error, Result, Session, Tx,
    sqlite::console::{Watched, within},
};

/// The longest answer, in bytes of texts and blobs.
const LARGEST_ANSWER: usize = 64 << 20;

/// SQLite's code of an ordinary mistake in a statement.
const MISTAKE: i32 = 1;

/// What a statement may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Read.
    Read,
    /// Read, insert, update and delete.
    Write,
}

/// Why a statement was not run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It writes, and may only read.
    ReadOnly,
    /// It changes tables, indexes or views.
    Tables,
    /// It writes a table that holds collections or settings.
    Managed(String),
    /// It begins or ends a transaction.
    Transaction,
    /// It wants another file.
    Attach,
    /// It sets something, or asks for something that is not for everybody.
    Pragma(String),
    /// It calls a function that leads outside.
    Function(String),
}

/// A statement with its values.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Statement {
    /// Its text.
    pub sql: String,
    /// What stands for its `?`, in their order.
    pub params: Vec<Json>,
}

/// What a statement gave.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// Names of the columns, each once.
    pub columns: Vec<String>,
    /// Rows: null, numbers, texts, and blobs as `{"blob": "00ff"}`.
    pub rows: Vec<Vec<Json>>,
    /// Whether there are more rows.
    pub truncated: bool,
    /// Rows that were inserted, updated or deleted; `None` of a statement that only reads.
    pub affected: Option<u64>,
}

/// What came of a statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// It ran.
    Answer(Answer),
    /// It was not run.
    Refused(Refusal),
}

impl Session<'_> {
    /// Runs a statement that reads, and gives at most `most` of its rows.
    ///
    /// Fails with [`Error::Sql`] when it is wrong or more than one.
    pub fn ask_console(&self, statement: &Statement, most: usize) -> Result<Told> {
        let watched = Watched::new(self.connection(), Access::Read);
        run(&watched, self.connection(), statement, most)
    }
}

impl Tx<'_> {
    /// Runs a statement that may write. The transaction must be this caller's alone: a statement that
    /// takes longer than `limit` is interrupted, and SQLite ends the transaction.
    ///
    /// Fails with [`Error::Timeout`] then, with [`Error::Sql`] when the statement is wrong.
    pub fn tell_console(
        &mut self,
        statement: &Statement,
        most: usize,
        limit: Duration,
    ) -> Result<Told> {
        let connection = self.connection();
        let watched = Watched::new(connection, Access::Write);
        let told = within(connection, limit, || {
            run(&watched, connection, statement, most)
        });
        for table in watched.written() {
            self.touch(&table);
        }
        match told {
            Err(Error::OverBudget) => Err(Error::Timeout),
            other => other,
        }
    }
}

fn run(
    watched: &Watched<'_>,
    connection: &rusqlite::Connection,
    statement: &Statement,
    most: usize,
) -> Result<Told> {
    let mut prepared = match connection.prepare(&statement.sql) {
        Ok(prepared) => prepared,
        Err(error) => {
            return match watched.refusal() {
                Some(refusal) => Ok(Told::Refused(refusal)),
                None => Err(mistake(error)),
            };
        }
    };
    let (wanted, given) = (prepared.parameter_count(), statement.params.len());
    if wanted != given {
        return Err(wrong(format!(
            "the statement has {wanted} parameters, and {given} values were given"
        )));
    }
    for (i, value) in statement.params.iter().enumerate() {
        prepared.raw_bind_parameter(i + 1, bound(value)?)?;
    }
    let writes = !prepared.readonly();
    let columns = unique(prepared.column_names());
    let mut answer = Answer {
        columns,
        ..Answer::default()
    };
    let mut size = 0;
    let mut rows = prepared.raw_query();
    while let Some(row) = rows.next()? {
        if answer.rows.len() >= most || size >= LARGEST_ANSWER {
            answer.truncated = true;
            // A write has to be run to its end.
            if writes {
                continue;
            }
            break;
        }
        let cells = (0..answer.columns.len()).map(|i| Ok(shown(row.get_ref(i)?, &mut size)));
        answer.rows.push(cells.collect::<Result<_>>()?);
    }
    drop(rows);
    answer.affected = writes.then(|| connection.changes());
    Ok(Told::Answer(answer))
}

/// Errors of preparing that are the statement's.
fn mistake(error: rusqlite::Error) -> Error {
    match error {
        rusqlite::Error::MultipleStatement => wrong("one statement at a time".to_owned()),
        other => other.into(),
    }
}

fn wrong(message: String) -> Error {
    Error::Sql {
        code: MISTAKE,
        message,
    }
}

fn bound(value: &Json) -> Result<ToSqlOutput<'static>> {
    let owned = match value {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Integer((*truth).into()),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Value::Integer(whole),
            (None, real) => Value::Real(real.unwrap_or_default()),
        },
        Json::String(text) => Value::Text(text.clone()),
        Json::Object(members) if members.len() == 1 => {
            let bytes = members.get("blob").and_then(Json::as_str).and_then(unhex);
            Value::Blob(bytes.ok_or_else(|| wrong("a blob is {\"blob\": \"hex\"}".to_owned()))?)
        }
        Json::Array(_) | Json::Object(_) => {
            let message = "a value is null, a bool, a number, a text or {\"blob\": \"hex\"}";
            return Err(wrong(message.to_owned()));
        }
    };
    Ok(ToSqlOutput::Owned(owned))
}

/// A value for the answer; adds its length to `size`.
fn shown(value: ValueRef<'_>, size: &mut usize) -> Json {
    match value {
        ValueRef::Null => Json::Null,
        ValueRef::Integer(whole) => whole.into(),
        // JSON has no infinity; SQLite's own functions write it so.
        ValueRef::Real(real) if real.is_infinite() => {
            Json::from(if real > 0.0 { "Inf" } else { "-Inf" })
        }
        ValueRef::Real(real) => real.into(),
        ValueRef::Text(bytes) => {
            *size += bytes.len();
            String::from_utf8_lossy(bytes).into()
        }
        ValueRef::Blob(bytes) => {
            *size += bytes.len() * 2;
            json!({ "blob": hex(bytes) })
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(DIGITS[usize::from(byte >> 4)].into());
        out.push(DIGITS[usize::from(byte & 15)].into());
    }
    out
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len() / 2)
        .map(|i| u8::from_str_radix(&text[i * 2..i * 2 + 2], 16).ok())
        .collect()
}

/// Names that are given twice get a number, as SQLite does for views: rows become objects.
fn unique(names: Vec<&str>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(names.len());
    for name in names {
        let mut own = name.to_owned();
        let mut number = 0;
        while out.contains(&own) {
            number += 1;
            own = format!("{name}:{number}");
        }
        out.push(own);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Options, Store};

    async fn store(dir: &tempfile::TempDir) -> Store {
        let store = Store::open(Options::new(dir.path().join("data.db")))
            .await
            .unwrap();
        store
            .write_alone(|tx| -> Result<()> {
                for sql in [
                    "create table posts (id text primary key, n int)",
                    "create table _collections (id text)",
                    "insert into posts values ('a', 1), ('b', 2)",
                ] {
                    tx.statement(sql)?.execute([])?;
                }
                Ok(())
            })
            .await
            .unwrap();
        store
    }

    fn of(sql: &str, params: Vec<Json>) -> Statement {
        let sql = sql.to_owned();
        Statement { sql, params }
    }

    async fn ask(store: &Store, sql: &str, params: Vec<Json>) -> Result<Told> {
        let statement = of(sql, params);
        store
            .read_slow(move |session| session.ask_console(&statement, 3))
            .await
    }

    async fn tell(store: &Store, sql: &str, limit: Duration) -> Result<Told> {
        let statement = of(sql, Vec::new());
        store
            .write_alone(move |tx| tx.tell_console(&statement, 3, limit))
            .await
    }

    fn answer(told: Result<Told>) -> Answer {
        match told {
            Ok(Told::Answer(answer)) => answer,
            other => panic!("{other:?}"),
        }
    }

    const LONG: Duration = Duration::from_secs(30);

    #[tokio::test]
    async fn values_keep_their_types() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(&dir).await;
        let sql = "select null as a, 9223372036854775807 as b, 1.5 as c, 'x' as d, x'00ff' as e, 1 as a, 9e999 as f";
        let found = answer(ask(&store, sql, vec![]).await);
        assert_eq!(found.columns, ["a", "b", "c", "d", "e", "a:1", "f"]);
        let row = json!([null, i64::MAX, 1.5, "x", {"blob": "00ff"}, 1, "Inf"]);
        assert_eq!(json!(found.rows[0]), row);
        let given = vec![
            Json::Null,
            json!(2),
            json!(1.5),
            json!("x"),
            json!({"blob": "00ff"}),
        ];
        let found = answer(ask(&store, "values (?, ?, ?, ?, ?)", given.clone()).await);
        assert_eq!(found.rows[0], given);
        store.close().await;
    }

    #[tokio::test]
    async fn more_rows_than_wanted_are_told_of() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(&dir).await;
        for (rows, truncated) in [(3, false), (4, true)] {
            let sql = format!(
                "with recursive c(n) as (select 1 union all select n + 1 from c where n < {rows}) select n from c"
            );
            let found = answer(ask(&store, &sql, vec![]).await);
            assert_eq!((found.rows.len(), found.truncated), (3, truncated));
        }
        store.close().await;
    }

    #[tokio::test]
    async fn hostile_statements_are_refused_each_for_its_reason() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(&dir).await;
        for (sql, reason) in [
            ("delete from posts", Refusal::ReadOnly),
            (
                "with x as (select 1) update posts set n = 2",
                Refusal::ReadOnly,
            ),
            ("create table t (x)", Refusal::Tables),
            ("create temp table t (x)", Refusal::Tables),
            ("drop table posts", Refusal::Tables),
            ("alter table posts add column x", Refusal::Tables),
            ("create virtual table t using fts5(x)", Refusal::Tables),
            ("analyze", Refusal::Tables),
            ("reindex", Refusal::Tables),
            ("begin", Refusal::Transaction),
            ("commit", Refusal::Transaction),
            ("savepoint x", Refusal::Transaction),
            ("attach 'x.db' as x", Refusal::Attach),
            (
                "pragma writable_schema = 1",
                Refusal::Pragma("writable_schema".into()),
            ),
            (
                "pragma query_only = 0",
                Refusal::Pragma("query_only".into()),
            ),
            (
                "PRAGMA Journal_Mode = delete",
                Refusal::Pragma("Journal_Mode".into()),
            ),
            (
                "select load_extension('x')",
                Refusal::Function("load_extension".into()),
            ),
        ] {
            assert_eq!(
                ask(&store, sql, vec![]).await.unwrap(),
                Told::Refused(reason.clone()),
                "{sql}"
            );
            if reason != Refusal::ReadOnly {
                assert_eq!(
                    tell(&store, sql, LONG).await.unwrap(),
                    Told::Refused(reason),
                    "{sql}"
                );
            }
        }
        let managed = tell(&store, "insert into _collections values ('x')", LONG).await;
        assert_eq!(
            managed.unwrap(),
            Told::Refused(Refusal::Managed("_collections".into()))
        );
        // The connections are as they were.
        assert_eq!(
            answer(ask(&store, "select count(*) from posts", vec![]).await).rows,
            [[json!(2)]]
        );
        assert_eq!(
            answer(ask(&store, "pragma table_info(posts)", vec![]).await)
                .rows
                .len(),
            2
        );
        assert_eq!(
            answer(tell(&store, "delete from posts", LONG).await).affected,
            Some(2)
        );
        store.close().await;
    }

    #[tokio::test]
    async fn mistakes_are_told_in_sqlites_words() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(&dir).await;
        for (sql, message) in [
            ("select x", "no such column: x"),
            ("selct 1", "near \"selct\": syntax error"),
            ("select 1; select 2", "one statement at a time"),
            (
                "select ?",
                "the statement has 1 parameters, and 0 values were given",
            ),
            (
                "vacuum into 'x.db'",
                "cannot VACUUM from within a transaction",
            ),
            ("select zeroblob(100000000)", "string or blob too big"),
        ] {
            let told = ask(&store, sql, vec![]).await.unwrap_err();
            assert!(told.to_string().contains(message), "{sql}: {told}");
        }
        store.close().await;
    }

    #[tokio::test]
    async fn a_write_without_an_end_is_stopped_and_undone() {
        let dir = tempfile::tempdir().unwrap();
        let store = store(&dir).await;
        let sql = "with recursive c(n) as (select 1 union all select n + 1 from c) insert into posts select 'x' || n, n from c";
        let late = tell(&store, sql, Duration::from_millis(100)).await;
        assert!(matches!(late, Err(Error::Timeout)), "{late:?}");
        assert_eq!(
            answer(ask(&store, "select count(*) from posts", vec![]).await).rows,
            [[json!(2)]]
        );
        let before = store.table_version("posts");
        let sql = "insert into posts values ('c', 3) returning n";
        let found = answer(tell(&store, sql, LONG).await);
        assert_eq!(
            (found.affected, found.rows),
            (Some(1), vec![vec![json!(3)]])
        );
        assert!(store.table_version("posts") > before);
        store.close().await;
    }
}
