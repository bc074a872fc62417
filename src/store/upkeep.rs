//! Upkeep of a database on request: what the planner knows, the log, and the room that rows left.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{Error, Result, migrate::PATIENCE, sqlite::functions};

/// A database that is being looked after. Other programs may have it open.
#[derive(Debug)]
pub struct Upkeep {
    connection: Connection,
}

impl Upkeep {
    /// Opens the database at `path`, which exists.
    pub fn open(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        functions::register(&connection)?;
        Ok(Self { connection })
    }

    /// Counts what all indexes hold, so that the planner chooses well. Writers wait for it in its last
    /// moments only; a million rows take about a second.
    pub fn analyze(&self) -> Result<()> {
        // All tables (0x10000) that could profit (0x02), in at most a sample of rows each (0x10):
        // <https://sqlite.org/pragma.html#pragma_optimize>.
        Ok(self.connection.execute_batch("pragma optimize = 0x10012")?)
    }

    /// Moves the log into the database and makes it empty. `false` when somebody who reads is in the way;
    /// what could be moved was moved.
    pub fn checkpoint(&self) -> Result<bool> {
        let sql = "pragma wal_checkpoint(truncate)";
        let busy = self
            .connection
            .query_row(sql, [], |row| row.get::<_, i64>(0));
        match busy.map_err(Error::from) {
            Ok(busy) => Ok(busy == 0),
            Err(Error::Busy) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Writes the database anew without the room that rows left; nobody else can write meanwhile. Takes
    /// room for two more copies of it.
    pub fn vacuum(&self) -> Result<()> {
        Ok(self.connection.execute_batch("vacuum")?)
    }
}
