//! The request log: `_logs` in `auxiliary.db`.
//!
//! Rows are collected in memory and written by a thread of their own, in one transaction for
//! every 3 s or 30,000 rows, so that logging costs a request nothing but a push. What a power cut
//! takes with it is the last 3 s.
//!
//! - `batch.rs`: rows that wait, and the order to write them in
//! - `ids.rs`: what rows are called

mod batch;
mod ids;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::sqlite::{
    connect::{Link, Role},
    priority,
};
use super::{Error, Options, Result, Session};
use crate::model::timestamp::Timestamp;
use batch::Batch;
use ids::Ids;

/// Rows that are written without waiting for the interval. Rows of many paths touch most pages of the index on
/// messages in each batch, so a larger one costs less a row: 4.4 µs of 10,000, 3.7 of 20,000, 3.3 of 30,000, which
/// are 15 MB.
const FULL_BATCH: usize = 30_000;
/// Rows of one statement: a statement opens the table and its indexes anew, which is a fifth of the work
/// when it has one row.
const ROWS_AT_ONCE: usize = 100;
/// The longest a row waits in memory.
const INTERVAL: Duration = Duration::from_secs(3);
/// Rows kept in memory when the disk cannot follow; what comes on top is dropped.
const MOST_WAITING: usize = 100_000;
/// The longest one reading of the log may take.
const READ_TIME: Duration = Duration::from_secs(30);

/// As PocketBase 0.39 creates it; the indexes keep its names too.
pub(super) const SCHEMA: &str = "
    create table if not exists `_logs` (
        `id`      TEXT PRIMARY KEY DEFAULT ('r'||lower(hex(randomblob(7)))) NOT NULL,
        `level`   INTEGER DEFAULT 0 NOT NULL,
        `message` TEXT DEFAULT \"\" NOT NULL,
        `data`    JSON DEFAULT \"{}\" NOT NULL,
        `created` TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%fZ')) NOT NULL
    );
    create index if not exists idx_logs_level on `_logs` (`level`);
    create index if not exists idx_logs_message on `_logs` (`message`);
    create index if not exists idx_logs_created_hour
        on `_logs` (strftime('%Y-%m-%d %H:00:00', `created`));";

/// One entry of the log. It gets an id of 15 characters when it is written.
#[derive(Debug, Clone, Copy)]
pub struct LogRow<'a> {
    /// -4 debug, 0 info, 4 warning, 8 error.
    pub level: i64,
    /// For requests the method and the path with its query.
    pub message: &'a str,
    /// A JSON object.
    pub data_json: &'a str,
    /// When.
    pub created: Timestamp,
}

/// The log database. Dropping it writes what is still in memory.
pub struct Logs {
    inbox: Arc<Inbox>,
    link: Mutex<Option<oneshot::Receiver<Link>>>,
}

#[derive(Default)]
struct Inbox {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    rows: Batch,
    jobs: Vec<Job>,
    closed: bool,
    dropped: u64,
}

/// Something to do after everything pushed before has been written. Gets the outcome of that.
type Job = Box<dyn FnOnce(&Link, Result<()>) + Send>;

impl Logs {
    /// Opens the log database at `path`, creates what is missing, and starts its thread. Ids count from
    /// `first`, a number by chance, so that two programs give different ones.
    pub async fn open(path: impl Into<PathBuf>, first: u64) -> Result<Self> {
        let options = Options {
            full_sync: false,
            mmap_bytes: 0,
            ..Options::new(path)
        };
        let link = Link::open(Role::Logs, &options).await?;
        link.connection().execute_batch(SCHEMA)?;
        let inbox = Arc::new(Inbox::default());
        let rows = Arc::clone(&inbox);
        let (give_back, taken_back) = oneshot::channel();
        thread::Builder::new()
            .name("pbctl-logs".into())
            .spawn(move || {
                priority::after_readers();
                serve(&rows, &link, &mut Ids::new(first));
                _ = give_back.send(link);
            })
            .map_err(|error| Error::Other(Box::new(error)))?;
        Ok(Self {
            inbox,
            link: Mutex::new(Some(taken_back)),
        })
    }

    /// Adds an entry. Never waits for the disk; when the disk has been unable to follow for
    /// 100,000 entries, the entry is dropped and counted.
    pub fn push(&self, row: &LogRow<'_>) {
        let mut state = self.inbox.lock();
        if state.closed || state.rows.len() >= MOST_WAITING {
            state.dropped += 1;
            return;
        }
        state.rows.push(row);
        // The first row starts the interval, the last of a batch ends it.
        let wake = matches!(state.rows.len(), 1 | FULL_BATCH);
        drop(state);
        if wake {
            self.inbox.changed.notify_one();
        }
    }

    /// How many entries have been dropped since the log was opened.
    #[cfg(test)]
    pub fn dropped(&self) -> u64 {
        self.inbox.lock().dropped
    }

    /// Writes everything pushed so far. Fails when the disk does; the entries are lost then.
    #[cfg(test)]
    pub async fn flush(&self) -> Result<()> {
        self.ask(|_, written| written).await
    }

    /// Runs `f` on the log's connection, inside one read transaction that sees everything pushed
    /// so far. [`Error::Timeout`] after 30 s; entries wait in memory meanwhile.
    pub async fn read<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.ask(move |link, _| link.view_until(&f, Instant::now() + READ_TIME))
            .await
    }

    /// Removes entries created at or before `date` (as dates are stored) and those below `level`;
    /// gives their number.
    pub async fn trim(&self, date: String, level: i64) -> Result<usize> {
        self.ask(move |link, _| {
            let sql = "delete from _logs where created <= ?1 or level < ?2";
            Ok(link.connection().execute(sql, (date, level))?)
        })
        .await
    }

    /// Removes all entries, and gives their room back to the disk.
    pub async fn clear(&self) -> Result<()> {
        self.ask(move |link, _| {
            let connection = link.connection();
            connection.execute("delete from _logs", [])?;
            Ok(connection.execute_batch("vacuum")?)
        })
        .await
    }

    /// Writes what is in memory and closes the database. What is pushed later is dropped.
    pub async fn close(&self) {
        self.inbox.close();
        let link = self
            .link
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(link) = link
            && let Ok(link) = link.await
        {
            link.checkpoint_and_close().await;
        }
    }

    async fn ask<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: FnOnce(&Link, Result<()>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        {
            let mut state = self.inbox.lock();
            if state.closed {
                return Err(E::from(Error::Closed));
            }
            state.jobs.push(Box::new(move |link, written| {
                _ = reply.send(f(link, written));
            }));
        }
        self.inbox.changed.notify_one();
        answer.await.unwrap_or_else(|_| Err(E::from(Error::Closed)))
    }
}

impl Drop for Logs {
    fn drop(&mut self) {
        self.inbox.close();
    }
}

impl Inbox {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_one();
    }

    /// Waits until there is something to do, and takes it all. `None` when closed and empty.
    fn take(&self) -> Option<(Batch, Vec<Job>)> {
        let mut state = self.lock();
        let mut due: Option<Instant> = None;
        loop {
            let now = Instant::now();
            let urgent = state.closed || !state.jobs.is_empty() || state.rows.len() >= FULL_BATCH;
            if urgent || due.is_some_and(|due| now >= due) {
                let done = state.rows.is_empty() && state.jobs.is_empty();
                let work = (
                    std::mem::take(&mut state.rows),
                    std::mem::take(&mut state.jobs),
                );
                return (!done).then_some(work);
            }
            if state.rows.is_empty() {
                state = self
                    .changed
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let wait = due
                .get_or_insert(now + INTERVAL)
                .saturating_duration_since(now);
            let woken = self.changed.wait_timeout(state, wait);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

fn serve(inbox: &Inbox, link: &Link, ids: &mut Ids) {
    while let Some((rows, jobs)) = inbox.take() {
        let written = if rows.is_empty() {
            Ok(())
        } else {
            write(link, &rows, ids)
        };
        drop(rows);
        for job in jobs {
            let outcome = written
                .as_ref()
                .map_or_else(|error| Err(error.echo()), |()| Ok(()));
            job(link, outcome);
        }
    }
}

/// Writes `rows` in one transaction.
fn write(link: &Link, rows: &Batch, ids: &mut Ids) -> Result<()> {
    let connection = link.connection();
    let transaction = connection.unchecked_transaction()?;
    let mut writing = Writing {
        connection,
        rows,
        ids,
        written: 0,
        created: String::new(),
    };
    let order = rows.order();
    let (whole, rest) = order.as_chunks::<ROWS_AT_ONCE>();
    for places in whole {
        writing.insert(places)?;
    }
    for place in rest {
        writing.insert(&[*place])?;
    }
    Ok(transaction.commit()?)
}

/// A batch that is being written.
struct Writing<'a> {
    connection: &'a Connection,
    rows: &'a Batch,
    ids: &'a mut Ids,
    written: usize,
    created: String,
}

impl Writing<'_> {
    /// Inserts the rows at `places` by one statement.
    fn insert(&mut self, places: &[usize]) -> Result<()> {
        let sql = insert_text(places.len());
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut at = 0;
        for &place in places {
            let row = self.rows.get(place);
            self.created.clear();
            // Writing to a string does not fail.
            _ = write!(self.created, "{}", row.created);
            // Ids grow with the rows as they are written, not as they came.
            let id = self.ids.next(self.rows.created(self.written));
            self.written += 1;
            for text in [&self.created, id, row.message, row.data_json] {
                at += 1;
                statement.raw_bind_parameter(at, text)?;
            }
            at += 1;
            statement.raw_bind_parameter(at, row.level)?;
        }
        statement.raw_execute()?;
        Ok(())
    }
}

fn insert_text(rows: usize) -> &'static str {
    const ONE: &str =
        "insert or ignore into _logs (created, id, message, data, level) values (?, ?, ?, ?, ?)";
    static MANY: LazyLock<String> =
        LazyLock::new(|| ONE.to_owned() + &", (?, ?, ?, ?, ?)".repeat(ROWS_AT_ONCE - 1));
    match rows {
        1 => ONE,
        _ => &MANY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When the first row was made.
    const START: i64 = 1_763_596_800_123;

    async fn open(dir: &tempfile::TempDir) -> Logs {
        Logs::open(dir.path().join("auxiliary.db"), 1)
            .await
            .unwrap()
    }

    fn push(logs: &Logs, number: i64) {
        push_at(logs, number, 0);
    }

    fn push_at(logs: &Logs, number: i64, level: i64) {
        logs.push(&LogRow {
            level,
            message: &format!("GET /api/health?n={number}"),
            data_json: r#"{"type":"request"}"#,
            created: Timestamp::from_millis(START + number),
        });
    }

    async fn count(logs: &Logs) -> Result<i64> {
        logs.read(|session| {
            let sql = "select count(*) from _logs";
            Ok(session.statement(sql)?.query_row([], |row| row.get(0))?)
        })
        .await
    }

    /// Waits for rows that nobody asked for, as another process sees them.
    fn wait_for(dir: &tempfile::TempDir, expected: i64) {
        let file = Connection::open(dir.path().join("auxiliary.db")).unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let sql = "select count(*) from _logs";
            let rows: i64 = file.query_row(sql, [], |row| row.get(0)).unwrap();
            if rows == expected {
                return;
            }
            assert!(
                Instant::now() < deadline,
                "{rows} rows instead of {expected}"
            );
            thread::yield_now();
        }
    }

    #[tokio::test]
    async fn a_reading_sees_everything_pushed_before_it() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        for number in 0..10 {
            push(&logs, number);
            assert_eq!(count(&logs).await.unwrap(), number + 1);
        }
        let stored: (i64, String, String, String) = logs
            .read(|session| {
                let sql =
                    "select level, message, data, created from _logs where message like '%=4'";
                let mut statement = session.statement(sql)?;
                Ok::<_, Error>(statement.query_row([], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                })?)
            })
            .await
            .unwrap();
        let expected = (
            0,
            "GET /api/health?n=4".to_owned(),
            r#"{"type":"request"}"#.to_owned(),
            "2025-11-20 00:00:00.127Z".to_owned(),
        );
        assert_eq!(stored, expected);
    }

    #[tokio::test]
    async fn rows_of_one_statement_keep_what_is_theirs() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        let pushed = 2 * ROWS_AT_ONCE as i64 + 7;
        (0..pushed).for_each(|number| push(&logs, number));
        let matching: i64 = logs
            .read(|session| {
                let sql = "select count(*) from _logs
                           where message = 'GET /api/health?n=' || (rowid - 1)
                             and level = 0 and data like '{%}' and created like '2025-%Z'";
                Ok::<_, Error>(session.statement(sql)?.query_row([], |row| row.get(0))?)
            })
            .await
            .unwrap();
        assert_eq!(matching, pushed);
    }

    #[tokio::test]
    async fn dates_keep_every_millisecond() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        for number in 0..1_000 {
            push(&logs, number);
        }
        let distinct = |session: &Session<'_>| -> Result<i64> {
            let sql = "select count(distinct created) from _logs";
            Ok(session.statement(sql)?.query_row([], |row| row.get(0))?)
        };
        assert_eq!(logs.read(distinct).await.unwrap(), 1_000);
    }

    #[tokio::test]
    async fn a_full_batch_is_written_at_once_and_the_rest_on_drop() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        let start = Instant::now();
        for number in 0..FULL_BATCH as i64 {
            push(&logs, number);
        }
        wait_for(&dir, FULL_BATCH as i64);
        assert!(start.elapsed() < INTERVAL, "it waited for the interval");
        push(&logs, FULL_BATCH as i64);
        drop(logs);
        wait_for(&dir, FULL_BATCH as i64 + 1);
    }

    #[tokio::test]
    async fn an_entry_whose_id_exists_costs_no_other() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        (0..3).for_each(|number| push(&logs, number));
        logs.close().await;
        // It counts from the same number again.
        let logs = open(&dir).await;
        for number in [0, 5, 2, 3] {
            push(&logs, number);
        }
        logs.flush().await.unwrap();
        assert_eq!(count(&logs).await.unwrap(), 5);
    }

    #[tokio::test]
    async fn trimming_removes_the_old_and_the_low_and_counts_them() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        for number in 0..10 {
            push_at(&logs, number, if number == 8 { -4 } else { 0 });
        }
        let date = Timestamp::from_millis(START + 6).to_string();
        assert_eq!(logs.trim(date, 0).await.unwrap(), 8);
        assert_eq!(count(&logs).await.unwrap(), 2);
        logs.clear().await.unwrap();
        assert_eq!(count(&logs).await.unwrap(), 0);
    }

    #[tokio::test]
    async fn closing_writes_the_rest_and_leaves_no_log_file() {
        let dir = tempfile::tempdir().unwrap();
        let logs = open(&dir).await;
        push(&logs, 1);
        logs.close().await;
        wait_for(&dir, 1);
        push(&logs, 2);
        assert_eq!(logs.dropped(), 1);
        assert!(matches!(logs.flush().await, Err(Error::Closed)));
        logs.close().await;
        let again = open(&dir).await;
        assert_eq!(
            count(&again).await.unwrap(),
            1,
            "an existing file is opened as it is"
        );
    }
}
