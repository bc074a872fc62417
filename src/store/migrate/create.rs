//! A new `data.db` and `auxiliary.db`.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use super::rows;
use crate::{
    model::{collection::Collection, index::Index, timestamp::Timestamp},
    store::{Result, logs, settings, settings::StoredSettings},
};

const SCHEMA: &str = include_str!("../migrations/main.sql");

/// What a new `data.db` holds.
pub struct NewDatabase<'a> {
    /// The collections whose tables `migrations/main.sql` makes.
    pub collections: &'a [Collection],
    /// The settings.
    pub settings: &'a StoredSettings,
    /// Names of the migrations that PocketBase must not run any more, in their order.
    pub migrations: &'a [&'a str],
    /// When all this is made.
    pub now: Timestamp,
}

/// Makes a new `data.db` at `path`, or fills an empty one, in one transaction.
///
/// Fails with [`Error::DiskFull`](crate::store::Error::DiskFull) and the like; what was there
/// before is there afterwards, except that an empty file may be left.
pub fn create(path: &Path, new: &NewDatabase<'_>) -> Result<()> {
    let mut connection = open_new(path)?;
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute_batch(SCHEMA)?;
    for collection in new.collections {
        rows::save(&tx, collection)?;
        for index in collection.indexes.iter().filter_map(|text| Index::parse(text)) {
            tx.execute_batch(&index.build())?;
        }
    }
    settings::save(&tx, new.settings, new.now)?;
    record_migrations(&tx, new.migrations, new.now)?;
    tx.commit()?;
    Ok(())
}

/// Makes `auxiliary.db` at `path`, or what is missing in it.
pub fn create_logs(path: &Path) -> Result<()> {
    Ok(open_new(path)?.execute_batch(logs::SCHEMA)?)
}

/// Says that `files` have been applied. PocketBase counts in microseconds; the later of two files
/// gets the later time.
pub(super) fn record_migrations(
    connection: &Connection,
    files: &[&str],
    now: Timestamp,
) -> Result<()> {
    let sql = "insert into _migrations (file, applied) values (?1, ?2)";
    let mut statement = connection.prepare(sql)?;
    for (i, file) in files.iter().enumerate() {
        statement.execute(params![file, now.millis() * 1000 + i as i64])?;
    }
    Ok(())
}

fn open_new(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(super::upgrade::PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    Ok(connection)
}
