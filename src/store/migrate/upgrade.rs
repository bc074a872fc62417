//! Changing an older `data.db` in one transaction, with a copy of it made before.

use std::{fs, path::Path, time::Duration};

use rusqlite::{
    Connection, OpenFlags, TransactionBehavior,
    backup::{Backup, StepResult},
    params,
};

use super::{create::record_migrations, rows, rows::StoredCollection};
use crate::{
    model::{collection::Collection, index::Index, timestamp::Timestamp},
    store::{Error, Result},
};

/// How long to wait for another program's lock (PocketBase's busy timeout).
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// A transaction on an older database. Dropped without [`Upgrade::commit`] it changes nothing.
pub struct Upgrade {
    connection: Connection,
}

impl Upgrade {
    /// Opens the database at `path` and keeps other writers out until the end.
    pub fn begin(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.execute_batch("begin immediate")?;
        Ok(Self { connection })
    }

    /// Names of the applied migrations.
    pub fn migrations(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare("select file from _migrations order by rowid")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The collections as they are stored, in the order in which they were made.
    pub fn collections(&self) -> Result<Vec<StoredCollection>> {
        rows::select_all(&self.connection)
    }

    /// Statements of the indexes that `table` really has, without those that SQLite made itself.
    pub fn indexes_of(&self, table: &str) -> Result<Vec<String>> {
        let sql = "select sql from sqlite_master
            where type = 'index' and lower(tbl_name) = lower(?1) and sql is not null
            order by rowid";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map(params![table], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Copies the database as it was before this transaction to `target`, which must not exist.
    /// What is copied of a copy that fails is removed.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        let copied = self.copy(target);
        if copied.is_err() {
            // The failure is what the caller has to know; a rest only takes room.
            let _ = fs::remove_file(target);
        }
        copied
    }

    fn copy(&self, target: &Path) -> Result<()> {
        let mut copy = Connection::open(target)?;
        match Backup::new(&self.connection, &mut copy)?.step(-1)? {
            StepResult::Done => Ok(()),
            StepResult::Busy | StepResult::Locked => Err(Error::Busy),
            _ => Err(Error::other("the copy ended early")),
        }
    }

    /// Writes a collection's row over the one with the same id.
    pub fn save(&self, collection: &Collection) -> Result<()> {
        rows::save(&self.connection, collection)
    }

    /// Drops the indexes that `before` lists and makes those that `after` lists.
    pub fn rebuild_indexes(&self, before: &[String], after: &[String]) -> Result<()> {
        for index in before.iter().filter_map(|text| Index::parse(text)) {
            let name = index.name.replace('`', "``");
            self.connection.execute_batch(&format!("drop index if exists `{name}`"))?;
        }
        for index in after.iter().filter_map(|text| Index::parse(text)) {
            self.connection.execute_batch(&index.build())?;
        }
        Ok(())
    }

    /// Records the migrations and makes everything durable.
    pub fn commit(self, files: &[&str], now: Timestamp) -> Result<()> {
        record_migrations(&self.connection, files, now)?;
        self.connection.execute_batch("commit")?;
        Ok(())
    }
}
