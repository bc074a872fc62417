//! The history of the schema.

use rusqlite::params;

use super::{Result, Session, Tx};

/// One applied change of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Number, from 1.
    pub id: i64,
    /// When, in canonical form.
    pub applied: String,
    /// Version of pbctl.
    pub tool: String,
    /// The plan as JSON.
    pub plan: String,
    /// What came out, as JSON.
    pub state: String,
}

impl Session<'_> {
    /// Applied changes, newest first, at most `limit`; none where there is no history.
    pub fn select_history(&self, limit: i64) -> Result<Vec<HistoryRow>> {
        if !self.has_table("_pbctl_schema_history")? {
            return Ok(Vec::new());
        }
        let mut statement = self.statement(
            "select id, applied, tool, plan, state
             from _pbctl_schema_history
             order by id desc
             limit ?1",
        )?;
        let rows = statement.query_map([limit], |row| {
            Ok(HistoryRow {
                id: row.get(0)?,
                applied: row.get(1)?,
                tool: row.get(2)?,
                plan: row.get(3)?,
                state: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Writes down an applied change. The table is made with the first one; its name is none that a
    /// collection can have (they do not begin with an underscore unless they are the program's).
    pub fn insert_history(&mut self, row: &HistoryRow) -> Result<()> {
        self.touch("_pbctl_schema_history");
        self.connection().execute(
            "create table if not exists _pbctl_schema_history (
               id integer primary key,
               applied text not null,
               tool text not null,
               plan text not null,
               state text not null)",
            [],
        )?;
        self.statement(
            "insert into _pbctl_schema_history (applied, tool, plan, state) values (?1, ?2, ?3, ?4)",
        )?
        .execute(params![row.applied, row.tool, row.plan, row.state])?;
        Ok(())
    }
}
