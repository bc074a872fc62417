//! `data.db` before an app runs on it: what a file holds, a new one, an older one brought up.
//!
//! These connections are opened by rusqlite alone and closed before [`super::Store`] opens its
//! own: nothing here is hot, and nothing here may leave a trace unless it is told to.

mod peek;
mod still;

use std::{fs, path::Path, time::Duration};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};

use super::{Error, Result, Session, Tx, logs};
use crate::model::timestamp::Timestamp;

pub use peek::{Contents, FileKind, UnknownField, damage, file_kind, peek};
pub(in crate::store) use still::open_to_look;

/// The tables that belong to no collection.
const MAIN_SCHEMA: &str = include_str!("../migrations/main.sql");
/// How long to wait for another program's lock (PocketBase's busy timeout).
pub(in crate::store) const PATIENCE: Duration = Duration::from_secs(10);

/// Runs `f` on the database at `path`, which is created when missing, in one transaction that
/// keeps other writers out. It commits when `f` succeeds and leaves the file as it was when not.
///
/// Blocking. Fails with [`Error::Busy`] when another program writes for longer than 10 s.
pub fn change<T, E: From<Error>>(
    path: &Path,
    f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let connection = open(path)?;
    // Dropping the connection rolls back what has not been committed.
    run(&connection, "begin immediate")?;
    let mut touched = Vec::new();
    let mut tx = Tx::new(Session::new(&connection, true), &mut touched, None, None);
    let answer = f(&mut tx)?;
    run(&connection, "commit")?;
    Ok(answer)
}

/// Makes `auxiliary.db` at `path`, or what is missing in it.
pub fn create_logs(path: &Path) -> Result<()> {
    Ok(open(path)?.execute_batch(logs::SCHEMA)?)
}

/// Copies the database at `path`, as it was last committed, to `target`, which must not exist. What
/// is copied of a copy that fails is removed.
pub fn copy(path: &Path, target: &Path) -> Result<()> {
    let copied = copy_pages(path, target);
    if copied.is_err() {
        // The failure is what the caller has to know; a rest only takes room.
        let _ = fs::remove_file(target);
    }
    copied
}

fn copy_pages(path: &Path, target: &Path) -> Result<()> {
    let source = open(path)?;
    let mut copy = Connection::open(target)?;
    match Backup::new(&source, &mut copy)?.step(-1)? {
        StepResult::Done => Ok(()),
        StepResult::Busy | StepResult::Locked => Err(Error::Busy),
        _ => Err(Error::other("the copy ended early")),
    }
}

impl Session<'_> {
    /// Names of the applied migrations, in the order in which they were applied.
    pub fn select_migrations(&self) -> Result<Vec<String>> {
        let mut statement = self.statement("select file from _migrations order by rowid")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Statements of the indexes that `table` really has, without those that SQLite made itself.
    pub fn indexes_of_table(&self, table: &str) -> Result<Vec<String>> {
        let mut statement = self.statement(
            "select sql from sqlite_master
             where type = 'index' and tbl_name = ?1 collate nocase and sql is not null
             order by rowid",
        )?;
        let rows = statement.query_map([table], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Makes `_migrations`, `_params` and `_collections` in an empty database.
    pub fn create_main_tables(&mut self) -> Result<()> {
        Ok(self.connection().execute_batch(MAIN_SCHEMA)?)
    }

    /// Says that `files` have been applied at `now`, in this order. PocketBase counts in
    /// microseconds; the later of two files gets the later time.
    pub fn insert_migrations(&mut self, files: &[&str], now: Timestamp) -> Result<()> {
        let mut statement =
            self.statement("insert into _migrations (file, applied) values (?1, ?2)")?;
        for (i, file) in files.iter().enumerate() {
            statement.execute((file, now.millis() * 1000 + i as i64))?;
        }
        Ok(())
    }
}

fn run(connection: &Connection, statement: &str) -> Result<()> {
    Ok(connection.execute_batch(statement)?)
}

fn open(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    Ok(connection)
}
