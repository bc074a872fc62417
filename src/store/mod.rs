//! Durable state: the only room with SQL in it.
//!
//! [`Store`] owns every connection to `data.db`. Reads run as plain functions over a [`Session`]
//! on the calling thread; writes run as plain functions over a [`Tx`] on the one writer thread,
//! many of them in one transaction. Only plain data crosses this wall: no sqlx or rusqlite type
//! is visible outside.
//!
//! - `error.rs`: what can go wrong and whose fault it is
//! - `session.rs`: [`Session`] and [`Tx`], which the files about records, collections … extend
//! - `records/`: records, rows of views, totals, rules
//! - `changes.rs`: committed changes by number
//! - `collections.rs`: rows of `_collections`
//! - `view_check.rs`: views, and what their queries give
//! - `versions.rs`: which tables changed, and whether somebody else changed the file
//! - `sqlite/`: connections, the step budget, readers, the group-committing writer, checkpoints
//! - `logs.rs`: the request log in `auxiliary.db`; `log_query.rs`: what is read of it
//! - `migrate/`: `data.db` before a store runs on it: looking, creating, upgrading
//! - `settings.rs`: the settings row
//! - `snapshot.rs`: copies of a live database for backups
//! - `imports.rs`: how far imports have come
//! - `schema.rs`: rows in the way of a new schema, and the history of schemas
//! - `still.rs`: a database that is only looked at; `merge.rs`: its rows written into another one
//! - `upkeep.rs`: statistics, checkpoint and VACUUM on request
//! - `console.rs`: SQL that people type

mod changes;
mod collections;
pub(crate) mod console;
mod error;
mod imports;
mod inspect;
mod log_query;
mod logs;
mod merge;
pub mod migrate;
mod records;
mod schema;
mod session;
pub mod settings;
pub mod snapshot;
pub(crate) mod sql;
mod sqlite;
mod still;
#[cfg(test)]
mod tests;
pub mod upkeep;
mod versions;
pub(crate) mod view_check;

use std::path::PathBuf;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

pub use changes::{ChangeRow, What};
pub use error::{Error, Result};
pub use imports::ImportRow;
pub use inspect::{Found, Meant};
pub use log_query::{HourRow, LogEntryRow};
pub use logs::{LogRow, Logs};
pub use merge::{Merged, OnConflict};
pub use records::{CountStatement, EmailAccess, Insert, Rows, Selection, Told, Which};
pub use schema::HistoryRow;
pub use session::{Session, Tx};
pub use sqlite::{before::Before, feed::SEAL_FILE, reader::Reads, rebuild::RebuildError};
pub use still::{Checked, Pages, RawRows, Shape, Still};

use crate::model::cursor::Cursor;
use futures_util::future::try_join_all;
use sqlite::before::Shelf;
use sqlite::connect::{Link, Role};
use sqlite::feed::{Committed, Seen};
use sqlite::late::Late;
use sqlite::maintenance::Maintenance;
use sqlite::reader::{Inline, Readers};
use sqlite::slow::SlowReaders;
use sqlite::writer::{Shared, WriterThread};
use versions::Versions;

/// Gives a test's own connection the functions that statements count on.
#[cfg(test)]
pub(crate) fn add_functions(connection: &rusqlite::Connection) -> rusqlite::Result<()> {
    sqlite::functions::register(connection)
}

/// How to open a [`Store`].
#[derive(Debug, Clone)]
pub struct Options {
    /// Path of `data.db`; created when missing (its folder is not).
    pub data_db: PathBuf,
    /// Connections for inline reads: one per tokio worker. At least one is opened.
    pub readers: usize,
    /// Threads, each with a connection, for reads that may take long. At least one is started.
    pub slow_readers: usize,
    /// How much of the file each connection maps, in bytes; 0 turns mapping off. Every
    /// connection counts the mapped part of the file in the process's resident size.
    pub mmap_bytes: u64,
    /// Whether each commit is synced to disk before it is answered (`synchronous=FULL`).
    pub full_sync: bool,
    /// Whether nothing is ever synced (`synchronous=OFF`): for files that are thrown away.
    pub never_sync: bool,
    /// The longest a slow read, or a write in a group of its own, may spend reading.
    pub query_timeout: Duration,
    /// Whether changes of records are kept, by number.
    pub keep_changes: KeepChanges,
    /// Whether another process goes on with the write-ahead log when this one closes.
    pub leaves_log: bool,
}

/// Whether changes of records are kept, for who was away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepChanges {
    /// None are; who reads them later finds that some are missing.
    No,
    /// They are where they were before.
    IfMade,
    /// They are.
    Yes {
        /// How many, about.
        most: u64,
    },
}

impl Options {
    /// The defaults for the database at `data_db`: a reader for each core (two at least), two
    /// slow readers, 256 MiB mapped, synced commits, 30 s for a query (PocketBase's limit).
    pub fn new(data_db: impl Into<PathBuf>) -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self {
            data_db: data_db.into(),
            readers: cores.max(2),
            slow_readers: 2,
            mmap_bytes: 256 << 20,
            full_sync: true,
            never_sync: false,
            query_timeout: Duration::from_secs(30),
            keep_changes: KeepChanges::No,
            leaves_log: false,
        }
    }
}

/// The database of one app. Share it in an `Arc`; all methods take `&self`.
///
/// [`Store::close`] must be awaited before the file is moved, replaced or truncated: the
/// connections map it into memory. A store that is merely dropped finishes the writes it has
/// accepted in the background, but leaves the write-ahead log to the next opener.
pub struct Store {
    readers: Readers,
    slow: SlowReaders,
    writer: WriterThread,
    maintenance: Maintenance,
    shelf: Arc<Shelf>,
    versions: Arc<Versions>,
    committed: Committed,
    leaves_log: bool,
    query_timeout: Duration,
    closing: tokio::sync::Mutex<()>,
}

impl Store {
    /// Opens the writer's connection and those of inline reads, and starts the writer, slow-query and
    /// maintenance threads; these two open theirs when they first need them.
    ///
    /// Fails with [`Error::Corrupt`] when the file is not a database, [`Error::ReadOnly`] when it
    /// cannot be written, [`Error::Busy`] when another process holds it for more than 10 s.
    pub async fn open(options: Options) -> Result<Self> {
        // The writer comes first: it creates the file and turns write-ahead logging on.
        let writer = Link::open(Role::Writer, &options).await?;
        // The readers side by side: each mostly waits for a thread of its own to begin.
        let inline = (0..options.readers.max(1)).map(|_| Link::open(Role::Reader, &options));
        let inline = try_join_all(inline).await?;
        let known_slow = Arc::default();
        let late = |role| Late::new(role, &options, &known_slow);
        let slow = (0..options.slow_readers.max(1)).map(|_| late(Role::Reader));
        let versions = Arc::new(Versions::default());
        let shelf = Arc::new(Shelf::new(&options));
        let maintenance = Maintenance::start(late(Role::Maintenance))?;
        let committed = Committed::default();
        let shared = Shared {
            versions: Arc::clone(&versions),
            shelf: Arc::clone(&shelf),
            committed: Arc::clone(&committed),
        };
        Ok(Self {
            readers: Readers::new(
                inline
                    .into_iter()
                    .map(|link| link.sharing(&known_slow))
                    .collect(),
            ),
            slow: SlowReaders::start(slow.collect())?,
            writer: WriterThread::start(writer, shared, maintenance.bell(), &options)?,
            maintenance,
            shelf,
            versions,
            committed,
            leaves_log: options.leaves_log,
            query_timeout: options.query_timeout,
            closing: tokio::sync::Mutex::new(()),
        })
    }

    /// Runs `f` on a read connection, inside one read transaction, on the calling thread.
    ///
    /// After about 1 ms of work the read is interrupted (`f` sees [`Error::OverBudget`] from the
    /// statement that was running) and `f` is run again from the start on a slow-query thread
    /// for at most `query_timeout`; whatever the first run returned is thrown away. So `f` may
    /// run twice and must not have effects. Fails with [`Error::Timeout`] when the second run
    /// takes too long, [`Error::Closed`] after [`Store::close`], [`Error::Other`] when `f`
    /// panics. Dropping the future stops the slow run.
    pub async fn read<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E> + Send + Sync + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.read_as(Reads::Many, f).await
    }

    /// [`Store::read`] for an `f` that runs one statement when [`Reads::One`] says so: that saves
    /// beginning and ending a transaction, 4 % of the server's time in a profile of reading one record.
    pub async fn read_as<T, E, F>(&self, reads: Reads, f: F) -> Result<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E> + Send + Sync + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match self.readers.read(&f, reads) {
            Inline::Done(answer) => answer,
            Inline::OverBudget => self.read_slow(f).await,
        }
    }

    /// Runs `f` on a slow-query thread at once: for counts, scans, views and exports.
    ///
    /// The time waiting for a free thread counts towards `query_timeout`. Errors as for
    /// [`Store::read`].
    pub async fn read_slow<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E> + Send + Sync + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.slow.read(f, Instant::now() + self.query_timeout).await
    }

    /// Queues `f` for the writer and waits until the transaction it ran in has committed.
    ///
    /// `f` shares that transaction with other requests (at most 500 of them or about 20 ms of
    /// work) but has a savepoint of its own: when it returns an error or panics, its changes
    /// are undone and its neighbours stay. It may run more than once, always from a clean
    /// state: when SQLite ends the shared transaction, or when its reads take more than about
    /// 2 ms. Such a request leaves the group and is run afterwards in a group of its own, with
    /// `query_timeout` for its reads (all other writes wait meanwhile); unless it called
    /// [`Tx::leave`]: then it fails with the error it returned, and nobody waits.
    ///
    /// Once queued, `f` runs even if the future is dropped. Fails with [`Error::QueueFull`]
    /// after waiting 10 s for a place in the queue, [`Error::Busy`] when another process holds
    /// the write lock for 10 s, [`Error::Closed`] after [`Store::close`], [`Error::Other`] when
    /// `f` panics.
    pub async fn write<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.writer.write(f, false).await
    }

    /// The same as [`Store::write`], in a transaction that no other request shares: for schema
    /// changes, settings, imports and batches. Its reads may take `query_timeout`.
    pub async fn write_alone<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.writer.write(f, true).await
    }

    /// [`Store::write_alone`] for work of any length: its reads may take `time`.
    pub async fn write_long<T, E, F>(&self, f: F, time: Duration) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.writer.write_for(f, true, Some(time)).await
    }

    /// A number that grows after each commit that [touched](Tx::touch) `table` (in any
    /// spelling), and for all tables when another process changed the file.
    ///
    /// A cached answer is good while the versions of all its tables, taken *before* it was
    /// read, are still the same.
    pub fn table_version(&self, table: &str) -> u64 {
        self.versions.of(table)
    }

    /// The last committed change; `None` where changes are not kept, or it is not known by now whether
    /// another program has changed something.
    pub fn last_change(&self) -> Option<Cursor> {
        self.seen().last
    }

    /// Numbers of changes that other processes have made and that nobody has taken yet: after one, up to
    /// another.
    pub fn take_foreign_changes(&self) -> Vec<(i64, i64)> {
        std::mem::take(&mut self.seen().foreign)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.committed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `f` when another process or connection has committed to the file.
    ///
    /// It is looked for before each group of writes and every 100 ms when there are none. `f`
    /// runs on the writer thread, before any write that could see the change: it must be quick,
    /// and must not wait for this store.
    pub fn on_foreign_change(&self, f: Arc<dyn Fn() + Send + Sync>) {
        self.versions.listen(f);
    }

    /// Finishes the writes already queued, stops slow reads, moves the write-ahead log into
    /// `data.db` and closes every connection. Reads and writes after that fail with
    /// [`Error::Closed`]. Calling it again does nothing.
    pub async fn close(&self) {
        let _turn = self.closing.lock().await;
        let writer = self.writer.close().await;
        let mut others = self.slow.close().await;
        others.extend(self.maintenance.close().await);
        others.extend(self.readers.close());
        others.extend(self.shelf.close());
        for link in others {
            link.close().await;
        }
        let Some((link, mut seal)) = writer else {
            return;
        };
        if self.leaves_log {
            return link.close().await;
        }
        if let Some(seal) = &mut seal {
            seal.look(&link);
        }
        link.checkpoint_and_close().await;
        if let Some(seal) = seal {
            seal.write();
        }
    }
}
