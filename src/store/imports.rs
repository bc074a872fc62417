//! How far imports have come: rows of `_pbctl_imports`, written in the transactions of the batches.
//!
//! The table is made with the first import; its name is none that a collection can have.

use rusqlite::{OptionalExtension, params};

use super::{Result, Session, Tx};

const TABLE: &str = "_pbctl_imports";

/// How far one import has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportRow {
    /// What it goes by: chosen by whoever imports.
    pub id: String,
    /// Rows of the source that are dealt with.
    pub rows: i64,
    /// Whether it is complete.
    pub finished: bool,
    /// What whoever imports needs to go on, as JSON.
    pub state: String,
    /// What the last batch was answered with, as JSON.
    pub answer: String,
    /// When the last batch was stored, in canonical form.
    pub updated: String,
}

impl Session<'_> {
    /// The import with that id.
    pub fn select_import(&self, id: &str) -> Result<Option<ImportRow>> {
        if !self.has_table(TABLE)? {
            return Ok(None);
        }
        let mut statement = self.statement(
            "select id, rows, finished, state, answer, updated
             from _pbctl_imports
             where id = ?1",
        )?;
        let row = statement.query_row([id], |row| {
            Ok(ImportRow {
                id: row.get(0)?,
                rows: row.get(1)?,
                finished: row.get(2)?,
                state: row.get(3)?,
                answer: row.get(4)?,
                updated: row.get(5)?,
            })
        });
        Ok(row.optional()?)
    }
}

impl Tx<'_> {
    /// Writes down how far an import has come.
    pub fn save_import(&mut self, row: &ImportRow) -> Result<()> {
        self.touch(TABLE);
        if !self.has_table(TABLE)? {
            self.connection().execute(
                "create table _pbctl_imports (
                   id text primary key,
                   rows integer not null,
                   finished integer not null,
                   state text not null,
                   answer text not null,
                   updated text not null)",
                [],
            )?;
        }
        self.statement(
            "insert into _pbctl_imports (id, rows, finished, state, answer, updated)
             values (?1, ?2, ?3, ?4, ?5, ?6)
             on conflict (id) do update set
               rows = excluded.rows,
               finished = excluded.finished,
               state = excluded.state,
               answer = excluded.answer,
               updated = excluded.updated",
        )?
        .execute(params![
            row.id,
            row.rows,
            row.finished,
            row.state,
            row.answer,
            row.updated
        ])?;
        Ok(())
    }

    /// Forgets an import, if it is known.
    pub fn remove_import(&mut self, id: &str) -> Result<()> {
        if self.has_table(TABLE)? {
            self.touch(TABLE);
            self.statement("delete from _pbctl_imports where id = ?1")?
                .execute([id])?;
        }
        Ok(())
    }
}
