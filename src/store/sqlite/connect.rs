//! One connection: opened and configured by sqlx, worked through rusqlite.
//!
//! This is the only file that knows there are two drivers on one handle. sqlx opens the file,
//! applies the pragmas and will close it; in between its own thread sleeps and we never call it,
//! so the thread that has the [`Link`] is the only user of the handle. rusqlite borrows the
//! handle and must have finalised its statements before sqlx closes it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _};

use super::budget::{Budget, Handle, Meter, TICK_STEPS, Trip};
use super::known_slow::{Known, KnownSlow, QUICK};
use super::{errors, functions, mapping, schema::SchemaSeen};
use crate::store::{Error, Options, Result, Session};

/// Statements kept prepared on each connection.
const STATEMENTS: usize = 256;
/// Pages of the request log's own write-ahead log that are moved into its database together. Batches write many
/// pages again, so twice as many cost a tenth less; 8,000 are 33 MB.
const LOG_PAGES: &str = "8000";
/// How long opening may wait for another process (PocketBase's busy timeout).
const OPEN_PATIENCE: Duration = Duration::from_secs(10);
/// A reader is only ever kept waiting while another process recovers the log; it holds up a
/// runtime worker, so it gives up soon.
const READER_PATIENCE: Duration = Duration::from_millis(50);

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Role {
    /// The one connection that writes. Its busy timeout is 0: the writer thread does its own
    /// waiting.
    Writer,
    /// Reads only; a write on it fails with [`Error::ReadOnly`].
    Reader,
    /// Checkpoints.
    Maintenance,
    /// The log database, whose thread owns its only connection.
    Logs,
}

/// An open connection. The fields are dropped in this order: statements first, then the file.
pub(in crate::store) struct Link {
    connection: rusqlite::Connection,
    meter: Arc<Meter>,
    schema: SchemaSeen,
    known_slow: Arc<KnownSlow>,
    driver: SqliteConnection,
}

impl Link {
    /// Opens `options.data_db` for `role`.
    pub async fn open(role: Role, options: &Options) -> Result<Self> {
        Self::metered(role, options, Arc::new(Meter::new())).await
    }

    /// The same with a step counter that exists already.
    pub(super) async fn metered(role: Role, options: &Options, meter: Arc<Meter>) -> Result<Self> {
        let mut driver = settings(role, options).connect().await?;
        let raw = {
            let mut locked = driver.lock_handle().await?;
            let raw = locked.as_raw_handle();
            let (handle, ticker) = (Handle::new(raw), Arc::clone(&meter));
            locked.set_progress_handler(TICK_STEPS, move || ticker.tick(&handle));
            let gate = Arc::clone(&meter);
            locked.set_commit_hook(move || gate.may_commit());
            Raw(raw)
        };
        // SAFETY: `driver` keeps the handle open for as long as this Link lives, and from here on
        // it is not called until `close`, so its thread does not touch the handle.
        let connection = unsafe { rusqlite::Connection::from_handle(raw.0.as_ptr())? };
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        connection.busy_timeout(match role {
            Role::Writer | Role::Maintenance => Duration::ZERO,
            Role::Reader => READER_PATIENCE,
            Role::Logs => OPEN_PATIENCE,
        })?;
        // Plans must not depend on bound values: the bundled build would otherwise prepare a statement
        // again whenever a value it looked at changes, a seventh of the server's time under a load of creates.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        functions::register(&connection)?;
        if options.mmap_bytes > 0 {
            mapping::keep(&connection);
        }
        Ok(Self {
            connection,
            meter,
            schema: SchemaSeen::default(),
            known_slow: Arc::default(),
            driver,
        })
    }

    /// The same, sharing what is known of slow statements.
    pub fn sharing(mut self, known_slow: &Arc<KnownSlow>) -> Self {
        self.known_slow = Arc::clone(known_slow);
        self
    }

    /// The connection, for the thread that has this link.
    pub fn connection(&self) -> &rusqlite::Connection {
        &self.connection
    }

    /// The step counter of this connection.
    pub(super) fn meter(&self) -> &Arc<Meter> {
        &self.meter
    }

    /// Runs a statement that returns nothing we want to know, such as BEGIN.
    pub(super) fn run(&self, sql: &str) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.raw_query();
        while rows.next()?.is_some() {}
        Ok(())
    }

    /// Runs `f` inside one read transaction under `budget`. `Err` says why it was stopped; the
    /// result of a stopped function is worthless, whatever it says.
    pub(super) fn view<T, E, F>(
        &self,
        f: &F,
        budget: Budget,
        slow: bool,
    ) -> Result<Result<T, E>, Trip>
    where
        F: Fn(&Session<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        if let Err(error) = self.run("begin") {
            return Ok(Err(E::from(error)));
        }
        self.watch(&self.session(slow), f, budget)
    }

    fn session(&self, slow: bool) -> Session<'_> {
        Session::new(&self.connection, slow)
            .knowing(&self.schema)
            .avoiding(&self.known_slow)
    }

    /// [`Link::view`] for a function that runs one statement: it is a transaction by itself, which
    /// saves two.
    pub(super) fn view_one<T, E, F>(&self, f: &F, budget: Budget) -> Result<Result<T, E>, Trip>
    where
        F: Fn(&Session<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        self.watch(&self.session(false).for_one_statement(), f, budget)
    }

    fn watch<T, E, F>(
        &self,
        session: &Session<'_>,
        f: &F,
        budget: Budget,
    ) -> Result<Result<T, E>, Trip>
    where
        F: Fn(&Session<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        let started = Instant::now();
        self.meter.arm(budget);
        let answer = catch_unwind(AssertUnwindSafe(|| f(session)));
        let trip = self.meter.disarm();
        self.end_view();
        let trip = trip.or_else(|| refused(session));
        self.learn(session, trip, started.elapsed());
        match (trip, answer) {
            (Some(trip), _) => Err(trip),
            (None, Ok(answer)) => Ok(answer),
            (None, Err(panic)) => Ok(Err(E::from(errors::from_panic(&*panic)))),
        }
    }

    /// Remembers which statements are too slow for a worker, and which are not any more.
    fn learn(&self, session: &Session<'_>, trip: Option<Trip>, took: Duration) {
        match (trip, session.seen()) {
            (Some(Trip::Spent), Known::Slow(_)) => {}
            (Some(Trip::Spent), _) => {
                if let Some(name) = self.meter.stopped() {
                    self.known_slow.was_slow(name);
                }
            }
            // On a slow-query thread only the time tells whether it could have been inline.
            (None, Known::Slow(name) | Known::Suspect(name))
                if took < QUICK || !session.is_slow() =>
            {
                self.known_slow.was_quick(name);
            }
            _ => {}
        }
    }

    /// [`Link::view`] with all the time until `deadline`, after which it is [`Error::Timeout`].
    pub fn view_until<T, E, F>(&self, f: &F, deadline: Instant) -> Result<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        match self.view(f, Budget::Until(deadline), true) {
            Ok(answer) => answer,
            Err(Trip::Stopped) => Err(E::from(Error::Closed)),
            Err(Trip::Late | Trip::Spent) => Err(E::from(Error::Timeout)),
        }
    }

    /// Runs `f` in the read transaction that is open, until `deadline`, after which it is
    /// [`Error::Timeout`].
    pub(super) fn look<T, E: From<Error>>(
        &self,
        f: &impl Fn(&Session<'_>) -> Result<T, E>,
        deadline: Instant,
    ) -> Result<T, E> {
        let session = Session::new(&self.connection, true);
        self.meter.arm(Budget::Until(deadline));
        let answer = catch_unwind(AssertUnwindSafe(|| f(&session)));
        match (self.meter.disarm(), answer) {
            (Some(_), _) => Err(E::from(Error::Timeout)),
            (None, Ok(answer)) => answer,
            (None, Err(panic)) => Err(E::from(errors::from_panic(&*panic))),
        }
    }

    /// Ends a read transaction, if SQLite has not already ended it because of an error.
    pub(super) fn end_view(&self) {
        if !self.connection.is_autocommit() && self.run("commit").is_err() {
            // Nothing was written, so there is nothing to lose; the next BEGIN reports trouble.
            _ = self.run("rollback");
        }
    }

    /// Finalises the statements and closes the file.
    pub async fn close(self) {
        let Self {
            connection, driver, ..
        } = self;
        drop(connection);
        // The file is closed in any case; an error here has no one to act on it.
        _ = driver.close().await;
    }

    /// Moves the write-ahead log into the database file, empties it, and closes. Runs on the
    /// driver's thread, so that a long log does not hold up a runtime worker.
    pub async fn checkpoint_and_close(self) {
        let Self {
            connection,
            mut driver,
            ..
        } = self;
        drop(connection);
        // When another process is reading, the log stays and the next opener deals with it.
        _ = sqlx::query("pragma wal_checkpoint(truncate)")
            .execute(&mut driver)
            .await;
        _ = driver.close().await;
    }
}

/// A read that was refused a slow statement counts as one that was interrupted, whatever it made
/// of that.
fn refused(session: &Session<'_>) -> Option<Trip> {
    let is_refused = matches!(session.seen(), Known::Slow(_)) && !session.is_slow();
    is_refused.then_some(Trip::Spent)
}

/// A raw handle on its way across the `await` that follows; it is used only after it.
struct Raw(std::ptr::NonNull<libsqlite3_sys::sqlite3>);
// SAFETY: sqlx opens connections so that they may move between threads, one at a time.
unsafe impl Send for Raw {}

fn settings(role: Role, options: &Options) -> SqliteConnectOptions {
    let cache_kib = match role {
        // The indexes of the log are written all over, so it needs its pages at hand as the writer does.
        Role::Writer | Role::Logs => 16_000,
        Role::Reader | Role::Maintenance => 4_000,
    };
    let sync = if options.never_sync {
        SqliteSynchronous::Off
    } else if options.full_sync {
        SqliteSynchronous::Full
    } else {
        SqliteSynchronous::Normal
    };
    SqliteConnectOptions::new()
        .filename(&options.data_db)
        .create_if_missing(matches!(role, Role::Writer | Role::Logs))
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(sync)
        .busy_timeout(OPEN_PATIENCE)
        .statement_cache_capacity(0)
        .thread_name(|id| format!("sqlite-{id}"))
        .disable_statement_logging()
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", format!("-{cache_kib}"))
        .pragma("mmap_size", options.mmap_bytes.to_string())
        .pragma("journal_size_limit", "200000000")
        .pragma(
            "wal_autocheckpoint",
            if role == Role::Logs { LOG_PAGES } else { "0" },
        )
        .pragma(
            "query_only",
            if role == Role::Reader { "ON" } else { "OFF" },
        )
}
