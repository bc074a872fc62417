//! SQL for operators: run as it is typed, read-only unless told otherwise.
//!
//! There is one writer for everybody, so no console may hold a transaction open while its user thinks.
//! Writes are therefore previewed: the statements that wait are run for real, in a transaction that is
//! then rolled back. A commit runs all of them again, in one transaction, and only when each changes as
//! many rows as its preview said. What `random()` or the clock gave in a preview it gives anew.
//!
//! SQL bypasses rules, validation and realtime, as it does in any SQLite client. Tables, collections
//! and settings cannot be changed by it: the catalog would not hear of it.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use super::{
    App,
    error::{Error, Result},
};
pub use crate::store::console::{Answer, Refusal, Statement};
use crate::store::{self, Tx, console::Told};

/// The longest statement, in bytes.
const LONGEST: usize = 1 << 20;
/// The most rows of an answer.
const MOST_ROWS: usize = 100_000;

/// A statement that was previewed.
#[derive(Debug, Clone, PartialEq)]
pub struct Pending {
    /// The statement.
    pub statement: Statement,
    /// How many rows it changed.
    pub affected: u64,
}

/// What is to be run.
#[derive(Debug, Clone, Default)]
pub struct Script {
    /// The statement; none when only what waits is to be committed.
    pub statement: Option<Statement>,
    /// The most rows wanted; at most 100,000 are given.
    pub limit: Option<usize>,
    /// Whether it may write.
    pub write: bool,
    /// What was previewed before it, and is run first.
    pub pending: Vec<Pending>,
    /// Whether the changes are kept.
    pub commit: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It ran.
    Answer(Answer),
    /// It was not run, and why.
    Refused(String),
    /// A statement (counted from 1) changes another number of rows than its preview did; nothing
    /// was kept.
    Moved {
        /// Which statement.
        statement: usize,
        /// What the preview said.
        previewed: u64,
        /// What it is now.
        now: u64,
    },
    /// It took longer than queries may; nothing was kept.
    Late,
}

/// Runs a script of an operator: the caller has checked that it is one. 400 when a statement is wrong.
pub async fn run(app: &Arc<App>, script: Script) -> Result<Outcome> {
    for statement in script
        .statement
        .iter()
        .chain(script.pending.iter().map(|p| &p.statement))
    {
        check(&statement.sql)?;
    }
    let most = script.limit.unwrap_or(MOST_ROWS).min(MOST_ROWS);
    let told = if script.write {
        write(app, script, most).await
    } else {
        let statement = script.statement.unwrap_or_default();
        let asked = app
            .store()
            .read_slow(move |session| session.ask_console(&statement, most));
        asked.await.map(outcome)
    };
    match told {
        Ok(outcome) => Ok(outcome),
        Err(store::Error::Timeout) => Ok(Outcome::Late),
        Err(error) => Err(translated(error)),
    }
}

/// Runs the statements on the writer. What is not to be kept leaves it as an error, which rolls back.
async fn write(app: &Arc<App>, script: Script, most: usize) -> store::Result<Outcome> {
    let told: Arc<Mutex<Option<Outcome>>> = Arc::default();
    let seen = Arc::clone(&told);
    let limit = app.config().query_timeout;
    let done = app
        .store()
        .write_alone(move |tx| {
            let keep = |outcome: Outcome| {
                *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
            };
            let outcome = replay(tx, &script, most, limit)?;
            let kept = script.commit && matches!(outcome, Outcome::Answer(_));
            keep(outcome);
            if kept {
                // Nobody knows which records it changed.
                tx.break_changes();
                Ok(())
            } else {
                Err(store::Error::NotFound)
            }
        })
        .await;
    let told = told.lock().unwrap_or_else(PoisonError::into_inner).take();
    if done.is_ok() {
        app.changes().announce_elsewhere(Vec::new());
    }
    match (done, told) {
        (Ok(()) | Err(store::Error::NotFound), Some(outcome)) => Ok(outcome),
        (Err(error), _) => Err(error),
        (Ok(()), None) => Ok(Outcome::Answer(Answer::default())),
    }
}

fn replay(
    tx: &mut Tx<'_>,
    script: &Script,
    most: usize,
    limit: Duration,
) -> store::Result<Outcome> {
    for (i, pending) in script.pending.iter().enumerate() {
        let now = match tx.tell_console(&pending.statement, 0, limit)? {
            Told::Answer(answer) => answer.affected.unwrap_or(0),
            refused @ Told::Refused(_) => return Ok(outcome(refused)),
        };
        if now != pending.affected {
            return Ok(Outcome::Moved {
                statement: i + 1,
                previewed: pending.affected,
                now,
            });
        }
    }
    match &script.statement {
        Some(statement) => Ok(outcome(tx.tell_console(statement, most, limit)?)),
        None => Ok(Outcome::Answer(Answer::default())),
    }
}

fn outcome(told: Told) -> Outcome {
    match told {
        Told::Answer(answer) => Outcome::Answer(answer),
        Told::Refused(refusal) => Outcome::Refused(reason(&refusal)),
    }
}

/// Why a statement is not run, and what to do instead.
fn reason(refusal: &Refusal) -> String {
    match refusal {
        Refusal::ReadOnly => "SQL is read-only here; `.write on` lets it write".into(),
        Refusal::Tables => {
            "tables, indexes and views are made from collections; change them with `pbctl schema`".into()
        }
        Refusal::Managed(table) if table == "_params" => {
            "settings cannot be changed from SQL; use `pbctl settings`".into()
        }
        Refusal::Managed(table) => {
            format!("{table} cannot be changed from SQL; use `pbctl schema`")
        }
        Refusal::Transaction => {
            "transactions are not begun or ended from SQL; use `.write on`, `.commit` and `.rollback`".into()
        }
        Refusal::Attach => "other files cannot be attached".into(),
        Refusal::Pragma(name) => format!("the pragma {name} is not for the console"),
        Refusal::Function(name) => format!("the function {name} is not for the console"),
    }
}

/// What SQLite cannot be given, or would cut off in silence.
fn check(sql: &str) -> Result<()> {
    if sql.len() > LONGEST {
        return Err(Error::bad_request("the statement is longer than 1 MiB"));
    }
    if sql.contains('\0') {
        return Err(Error::bad_request(
            "the statement has a NUL character in it",
        ));
    }
    if sql.trim().trim_matches(';').trim().is_empty() {
        return Err(Error::bad_request("there is no statement"));
    }
    Ok(())
}

/// What a statement did wrong is the operator's to read; anything else is ours.
fn translated(error: store::Error) -> Error {
    match error {
        store::Error::Sql { message, .. }
        | store::Error::Constraint { message }
        | store::Error::Condition { message } => Error::bad_request(message),
        store::Error::NotUnique { .. } => {
            Error::bad_request(error.raw_text().unwrap_or_else(|| error.to_string()))
        }
        other => other.into(),
    }
}

#[cfg(test)]
mod tests;
