//! The writer: one thread, one connection, many requests in one transaction.
//!
//! A group is: BEGIN IMMEDIATE; the function of each request; COMMIT; then what the requests left to do
//! after the commit, and their answers. Nobody is waited for: the queue fills while the last commit runs.
//!
//! A request that fails has mostly changed nothing yet, so there is nothing to undo. Where it has, the group
//! is rolled back and run again with a SAVEPOINT for each request and RELEASE or ROLLBACK TO after it, as are
//! the next groups: a savepoint copies each page that is changed after it, 4 % of the server's time for a
//! create. The first request of a group needs none, because undoing it undoes nobody else.
//!
//! Three more things can go wrong with a group, and each ends with every request having been run in
//! a clean state and answered with its own outcome:
//!
//! - SQLite ends the transaction itself (disk full, I/O error, no memory, ON CONFLICT ROLLBACK),
//!   seen by autocommit being on again: every request is run again, each in its own transaction.
//! - COMMIT fails because of a deferred foreign key: the same. COMMIT fails for any other reason:
//!   everybody gets that error.
//! - A request spends its step budget on reads: it leaves the group and is run after it, alone,
//!   while all others wait; or, when it said that it can do without (`Tx::leave`), it is answered
//!   with its own error and nobody waits.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tokio::{runtime::Handle, sync::oneshot};

use super::before::Shelf;
use super::budget::Budget;
use super::connect::Link;
use super::feed::{Committed, Feed, Seal};
use super::group::{Caution, Group, Standing, Verdict};
use super::maintenance::{LogKeeper, log_pages};
use super::priority;
use super::queue::{Popped, Queue};
use super::request::{Entry, Request};
use crate::store::session::Past;
use crate::store::versions::Versions;
use crate::store::{Error, Options, Result, Session, Tx};

/// Writes that may wait for the writer.
const PLACES: usize = 4_096;
/// Requests in one transaction. Measured: little is won beyond some hundreds.
const GROUP_REQUESTS: usize = 500;
/// Work in one transaction, after which it is committed whatever is still waiting.
const GROUP_TIME: Duration = Duration::from_millis(20);
/// How long a request waits for a place in the queue, and for another process's lock
/// (PocketBase's busy timeout).
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// How often an idle writer looks whether another process has committed.
const IDLE_CHECK: Duration = Duration::from_millis(100);

/// The writer thread, seen from the store.
pub(in crate::store) struct WriterThread {
    queue: Arc<Queue<Entry>>,
    link: Mutex<Option<oneshot::Receiver<Returned>>>,
}

/// What the thread gives back: its connection, and what to leave behind when that is closed.
pub(in crate::store) type Returned = (Link, Option<Seal>);

/// What the writer shares with the rest of the store.
pub(in crate::store) struct Shared {
    /// Which tables changed.
    pub versions: Arc<Versions>,
    /// Snapshots of what was before a group.
    pub shelf: Arc<Shelf>,
    /// The last committed change.
    pub committed: Committed,
}

impl WriterThread {
    /// Starts the thread on `link`. `bell` wakes the maintenance thread.
    pub fn start(
        link: Link,
        shared: Shared,
        bell: Option<std::sync::mpsc::SyncSender<()>>,
        options: &Options,
    ) -> Result<Self> {
        let query_timeout = options.query_timeout;
        // Before it is looked who wrote last: what is committed after that will be noticed.
        let data_version = data_version(&link).ok();
        let feed = Feed::open(&link, options, &shared.committed)?;
        let queue = Arc::new(Queue::new(PLACES));
        let jobs = Arc::clone(&queue);
        let (give_back, taken_back) = oneshot::channel();
        let runtime = Handle::try_current().ok();
        thread::Builder::new()
            .name("pbctl-writer".into())
            .spawn(move || {
                priority::after_readers();
                let _sweep = Sweep(Arc::clone(&jobs));
                let keeper = LogKeeper::new(bell, &link);
                let mut writer = Writer {
                    link,
                    queue: jobs,
                    versions: shared.versions,
                    keeper,
                    shelf: shared.shelf,
                    query_timeout,
                    data_version,
                    feed,
                    caution: Caution::default(),
                    runtime,
                };
                writer.serve();
                writer.look_for_foreign_commits();
                let seen = writer.data_version;
                let seal = writer.feed.map(|feed| feed.into_seal(seen));
                _ = give_back.send((writer.link, seal));
            })
            .map_err(|error| Error::Other(Box::new(error)))?;
        Ok(Self {
            queue,
            link: Mutex::new(Some(taken_back)),
        })
    }

    /// Queues `f` and waits for its answer.
    pub async fn write<T, E, F>(&self, f: F, alone: bool) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.write_for(f, alone, None).await
    }

    /// [`WriterThread::write`] with another limit of its reads.
    pub async fn write_for<T, E, F>(
        &self,
        f: F,
        alone: bool,
        time: Option<Duration>,
    ) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (mut entry, answer) = Entry::new(f, alone, Instant::now() + PATIENCE);
        entry.time = time;
        self.queue.push(entry, PATIENCE).await.map_err(E::from)?;
        match answer.await {
            Ok(answer) => answer,
            Err(_) => Err(E::from(Error::Closed)),
        }
    }

    /// Lets the thread finish what is queued and takes back what it has.
    pub async fn close(&self) -> Option<Returned> {
        self.queue.close();
        let link = self
            .link
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        link?.await.ok()
    }
}

impl Drop for WriterThread {
    fn drop(&mut self) {
        self.queue.close();
    }
}

/// The thread's own state.
struct Writer {
    link: Link,
    queue: Arc<Queue<Entry>>,
    versions: Arc<Versions>,
    keeper: LogKeeper,
    shelf: Arc<Shelf>,
    query_timeout: Duration,
    /// `PRAGMA data_version` when we last looked; changes only through others' commits.
    data_version: Option<i64>,
    /// The numbers of changes, where those are kept.
    feed: Option<Feed>,
    /// Whether groups have savepoints.
    caution: Caution,
    /// Who waits for answers.
    runtime: Option<Handle>,
}

impl Writer {
    fn serve(&mut self) {
        self.look_for_foreign_commits();
        loop {
            match self.queue.pop(Some(IDLE_CHECK)) {
                Popped::Job(entry) => {
                    self.group(entry);
                    self.keeper.after_group(&self.link);
                }
                Popped::Nothing => self.idle(),
                Popped::Closed => return,
            }
        }
    }

    fn idle(&mut self) {
        self.look_for_foreign_commits();
        self.keeper.at_rest();
        // Whoever listens is to hear soon that its place in the sequence is gone.
        if let Some(feed) = &mut self.feed
            && feed.is_broken()
            && feed.begin_epoch(&self.link).is_ok()
        {
            self.versions.bump_all();
        }
    }

    /// Serves `first`, and whoever is waiting and may share its transaction.
    fn group(&mut self, first: Entry) {
        let mut group = Group {
            has_savepoints: self.caution.next(),
            ..Group::default()
        };
        let mut next = Some(first);
        while let Some(first) = next {
            let mut again = self.serve_group(first, group);
            next = again.pop_front();
            group = Group {
                has_savepoints: true,
                again,
                ..Group::default()
            };
        }
    }

    /// One transaction: `first`, then those of `group` that are run again, then whoever is waiting. Gives those
    /// that are to be run again, with savepoints.
    fn serve_group(&mut self, first: Entry, mut group: Group) -> VecDeque<Entry> {
        if let Err(error) = self.begin(first.deadline) {
            for entry in group.again {
                entry.request.fail(error.echo());
            }
            first.request.fail(error);
            return VecDeque::new();
        }
        let started = Instant::now();
        group.numbers = self.feed.as_ref().map(Feed::numbers);
        let mut next = Some(first);
        while let Some(entry) = next {
            let alone = entry.alone;
            let standing = self.apply(&mut group, entry);
            if !matches!(standing, Standing::Open) {
                return self.end_early(standing, group);
            }
            if alone {
                break;
            }
            let full = group.served.len() >= GROUP_REQUESTS || started.elapsed() >= GROUP_TIME;
            next = match group.again.pop_front_if(|entry| !entry.alone) {
                None if !full => self.queue.pop_if(|entry| !entry.alone),
                again => again,
            };
        }
        let again = std::mem::take(&mut group.again);
        self.commit(group);
        again
    }

    /// Ends a transaction that is not to be committed. Gives the requests that are to be run again.
    fn end_early(&mut self, standing: Standing, mut group: Group) -> VecDeque<Entry> {
        let mut again = std::mem::take(&mut group.again);
        match standing {
            Standing::Spoiled => {
                self.caution.raise();
                self.roll_back();
                let mut expelled = VecDeque::new();
                for (mut entry, verdict) in group.served {
                    match verdict {
                        // Its changes are undone by now, or what it read made it do nothing.
                        Verdict::Left => entry.request.answer(),
                        Verdict::Expelled => {
                            entry.alone = true;
                            expelled.push_back(entry);
                        }
                        _ => again.push_back(entry),
                    }
                }
                again.append(&mut expelled);
            }
            Standing::Lost => self.again_one_by_one(group),
            // One that is open does not come here.
            Standing::Undone | Standing::Open => self.answer(group),
        }
        again
    }

    /// Begins a transaction of which everybody knows what was committed before it.
    fn begin(&mut self, deadline: Instant) -> Result<()> {
        loop {
            begin(&self.link, deadline)?;
            // Inside the transaction nobody else can commit, so no request misses a change. What it was can
            // only be looked at outside.
            if !self.has_foreign_commits() {
                return Ok(());
            }
            self.link.run("rollback")?;
            self.look_for_foreign_commits();
        }
    }

    /// Runs one request inside the open transaction, in a savepoint if the group has them and it is not the
    /// first.
    fn apply(&self, group: &mut Group, mut entry: Entry) -> Standing {
        let first = group.served.is_empty();
        let is_guarded = group.has_savepoints && !first;
        if is_guarded && self.link.run("savepoint request").is_err() {
            group.served.push((entry, Verdict::Undone));
            return Standing::Lost;
        }
        let numbers = group.numbers;
        let (verdict, has_changed) = self.run(group, &mut entry);
        let kept = matches!(verdict, Verdict::Kept(_));
        if !kept {
            group.numbers = numbers;
        }
        group.served.push((entry, verdict));
        if self.link.connection().is_autocommit() {
            return Standing::Lost;
        }
        if is_guarded {
            return self.settle(kept);
        }
        match (kept || !has_changed, first) {
            (true, _) => Standing::Open,
            (false, true) => self
                .link
                .run("rollback")
                .map_or(Standing::Lost, |()| Standing::Undone),
            (false, false) => Standing::Spoiled,
        }
    }

    /// Ends the savepoint of a request.
    fn settle(&self, kept: bool) -> Standing {
        let undone = if kept {
            Ok(())
        } else {
            self.link.run("rollback to request")
        };
        undone
            .and_then(|()| self.link.run("release request"))
            .map_or(Standing::Lost, |()| Standing::Open)
    }

    /// Calls the request's function with its budget running. Says, too, whether it may have changed anything.
    fn run(&self, group: &mut Group, entry: &mut Entry) -> (Verdict, bool) {
        let changes = self.link.connection().total_changes();
        let budget = if entry.alone {
            Budget::Until(Instant::now() + entry.time.unwrap_or(self.query_timeout))
        } else {
            Budget::Shared
        };
        let past = Past {
            shelf: &self.shelf,
            taken: &mut group.before,
        };
        let session = Session::new(self.link.connection(), entry.alone);
        let mut tx = Tx::new(
            session,
            &mut group.touched,
            Some(past),
            group.numbers.as_mut(),
        );
        let meter = self.link.meter();
        meter.allow_commit(false);
        meter.arm(budget);
        let keep = entry.request.run(&mut tx);
        let trip = meter.disarm();
        meter.allow_commit(true);
        // Tables are changed by those who ask for the connection itself; SQLite counts rows only.
        let has_changed =
            tx.has_given_connection() || self.link.connection().total_changes() != changes;
        let verdict = match (trip, keep) {
            (None, true) => Verdict::Kept(tx.into_after_commit()),
            (None, false) => Verdict::Undone,
            (Some(_), _) if entry.alone => Verdict::Failed(Error::Timeout),
            (Some(_), false) if tx.leaves() => Verdict::Left,
            (Some(_), _) => Verdict::Expelled,
        };
        (verdict, has_changed)
    }

    fn commit(&mut self, mut group: Group) {
        if !group.has_changes() {
            self.roll_back();
            return self.answer(group);
        }
        match self.seal_and_commit(&group) {
            Ok(()) => self.versions.bump(&group.touched),
            // A deferred foreign key of one request: only running them apart tells whose.
            Err(Error::Constraint { .. }) if group.served.len() > 1 => {
                return self.again_one_by_one(group);
            }
            Err(error) => {
                self.roll_back();
                for (_, verdict) in &mut group.served {
                    if matches!(verdict, Verdict::Kept(_)) {
                        *verdict = Verdict::Failed(error.echo());
                    }
                }
            }
        }
        self.answer(group);
    }

    /// COMMIT, behind the head of the changes.
    fn seal_and_commit(&mut self, group: &Group) -> Result<()> {
        let (Some(feed), Some(numbers)) = (&mut self.feed, group.numbers) else {
            return self.link.run("commit");
        };
        let head = feed.seal(&self.link, numbers)?;
        self.link.run("commit")?;
        feed.written(head, log_pages());
        Ok(())
    }

    /// The transaction is lost: every request is run again in one of its own. One that was
    /// alone in it already has its outcome.
    fn again_one_by_one(&mut self, mut group: Group) {
        self.roll_back();
        if let [(_, verdict)] = &mut group.served[..] {
            if matches!(verdict, Verdict::Kept(_)) {
                *verdict = Verdict::Failed(Error::other("SQLite ended the transaction"));
            }
            return self.answer(group);
        }
        for (mut entry, verdict) in group.served {
            // What it read in the lost transaction made it do nothing.
            if matches!(verdict, Verdict::Left) {
                entry.request.answer();
                continue;
            }
            entry.alone = true;
            self.group(entry);
        }
    }

    /// Answers everybody, each after the work it left to be done, in the order they ran; then
    /// runs those that had to leave.
    fn answer(&mut self, group: Group) {
        let mut expelled = Vec::new();
        let mut answers = Vec::with_capacity(group.served.len());
        for (mut entry, verdict) in group.served {
            match verdict {
                Verdict::Kept(work) => {
                    for step in work {
                        // The panic hook reports it; the commit stands.
                        _ = catch_unwind(AssertUnwindSafe(step));
                    }
                    answers.push(entry.request);
                }
                Verdict::Undone | Verdict::Left => answers.push(entry.request),
                Verdict::Failed(error) => entry.request.fail(error),
                Verdict::Expelled => {
                    entry.alone = true;
                    expelled.push(entry);
                }
            }
        }
        self.send(answers);
        for entry in expelled {
            self.group(entry);
        }
    }

    /// Sends answers; many from a task, so that a thread of the runtime is woken once. On one busy core it
    /// took its turn for each of them otherwise: 15 % of the server's time for a create.
    fn send(&self, answers: Vec<Box<dyn Request>>) {
        match &self.runtime {
            Some(runtime) if answers.len() > 1 => {
                runtime.spawn(async move { answers.into_iter().for_each(Request::answer) });
            }
            _ => answers.into_iter().for_each(Request::answer),
        }
    }

    fn roll_back(&self) {
        if !self.link.connection().is_autocommit() {
            // When even this fails the next BEGIN says so to the next request.
            _ = self.link.run("rollback");
        }
    }

    /// Notices commits of other connections and processes. Not inside of a transaction.
    fn look_for_foreign_commits(&mut self) {
        while self.has_foreign_commits() {
            // Noted first: what is committed while this looks will be looked at again.
            self.data_version = data_version(&self.link).ok();
            if let Some(feed) = &mut self.feed {
                feed.look(&self.link);
            }
            self.versions.bump_all();
        }
    }

    /// Whether others have committed since it was looked for. Our own commits do not change the number; an
    /// error here (another process recovering the log) only means to look again later.
    fn has_foreign_commits(&self) -> bool {
        data_version(&self.link).is_ok_and(|version| self.data_version != Some(version))
    }
}

/// BEGIN IMMEDIATE, waiting until `deadline` when another process has the lock.
pub(super) fn begin(link: &Link, deadline: Instant) -> Result<()> {
    let mut pause = Duration::from_millis(1);
    loop {
        match link.run("begin immediate") {
            Err(Error::Busy) if Instant::now() < deadline => {
                thread::park_timeout(pause);
                pause = (pause * 2).min(Duration::from_millis(25));
            }
            outcome => return outcome,
        }
    }
}

pub(super) fn data_version(link: &Link) -> Result<i64> {
    let mut statement = link.connection().prepare_cached("pragma data_version")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// When the writer thread ends, for whatever reason, nobody may go on waiting for it.
struct Sweep(Arc<Queue<Entry>>);

impl Drop for Sweep {
    fn drop(&mut self) {
        self.0.close();
        // Dropping a request drops its reply channel, which its caller sees as "closed".
        while self.0.pop_if(|_| true).is_some() {}
    }
}

#[cfg(test)]
mod tests {
    //! What can only be provoked from inside: a COMMIT that fails, a lock that is not freed.

    use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

    use super::*;
    use crate::store::Options;
    use crate::store::sqlite::connect::Role;

    async fn writer(dir: &tempfile::TempDir) -> (WriterThread, Arc<Versions>) {
        let options = Options::new(dir.path().join("data.db"));
        let link = Link::open(Role::Writer, &options).await.unwrap();
        link.run("create table t (id text primary key)").unwrap();
        let shared = Shared {
            versions: Arc::default(),
            shelf: Arc::new(Shelf::new(&options)),
            committed: Arc::default(),
        };
        let versions = Arc::clone(&shared.versions);
        (
            WriterThread::start(link, shared, None, &options).unwrap(),
            versions,
        )
    }

    /// Queues `f` without waiting for its answer.
    async fn queue<F>(
        writer: &WriterThread,
        patience: Duration,
        f: F,
    ) -> oneshot::Receiver<Result<()>>
    where
        F: Fn(&mut Tx<'_>) -> Result<()> + Send + 'static,
    {
        let (entry, answer) = Entry::new(f, false, Instant::now() + patience);
        writer.queue.push(entry, Duration::ZERO).await.unwrap();
        answer
    }

    fn put(tx: &mut Tx<'_>, id: &str) -> Result<()> {
        tx.touch("t");
        tx.statement("insert into t values (?)")?.execute([id])?;
        Ok(())
    }

    static REFUSE_NEXT: AtomicBool = AtomicBool::new(false);

    unsafe extern "C" fn refuse_once(_: *mut std::ffi::c_void) -> i32 {
        i32::from(REFUSE_NEXT.swap(false, SeqCst))
    }

    #[tokio::test]
    async fn a_failed_commit_fails_everybody_and_announces_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let (writer, versions) = writer(&dir).await;
        let (open, opened) = std::sync::mpsc::channel();
        let opened = Mutex::new(opened);
        // Holds the group open until the others are queued, and prepares the failure.
        let first = move |tx: &mut Tx<'_>| {
            opened.lock().unwrap().recv().unwrap();
            // SAFETY: a plain function without data, on the thread that uses the connection.
            unsafe {
                let handle = tx.connection().handle();
                libsqlite3_sys::sqlite3_commit_hook(
                    handle,
                    Some(refuse_once),
                    std::ptr::null_mut(),
                );
            }
            REFUSE_NEXT.store(true, SeqCst);
            put(tx, "first")
        };
        let announced = Arc::new(AtomicBool::new(false));
        let mut answers = vec![queue(&writer, PATIENCE, first).await];
        for id in ["a", "b", "a"] {
            let announced = Arc::clone(&announced);
            let f = move |tx: &mut Tx<'_>| {
                let announced = Arc::clone(&announced);
                tx.on_commit(Box::new(move || announced.store(true, SeqCst)));
                put(tx, id)
            };
            answers.push(queue(&writer, PATIENCE, f).await);
        }
        open.send(()).unwrap();
        let mut outcomes = Vec::new();
        for answer in answers {
            outcomes.push(answer.await.unwrap());
        }
        let [
            Err(Error::Other(_)),
            Err(Error::Other(_)),
            Err(Error::Other(_)),
            Err(Error::NotUnique { .. }),
        ] = &outcomes[..]
        else {
            panic!("{outcomes:?}")
        };
        assert!(!announced.load(SeqCst));
        assert_eq!(versions.of("t"), 0);
        writer.write(|tx| put(tx, "a"), false).await.unwrap();
        assert_eq!(versions.of("t"), 1);
    }

    #[tokio::test]
    async fn a_lock_that_is_not_freed_in_time_is_busy() {
        let dir = tempfile::tempdir().unwrap();
        let (writer, _) = writer(&dir).await;
        let stranger = rusqlite::Connection::open(dir.path().join("data.db")).unwrap();
        stranger.execute_batch("begin immediate").unwrap();
        let answer = queue(&writer, Duration::from_millis(40), |tx| put(tx, "a")).await;
        let outcome = answer.await.unwrap();
        assert!(matches!(outcome, Err(Error::Busy)), "{outcome:?}");
        stranger.execute_batch("commit").unwrap();
        writer.write(|tx| put(tx, "a"), false).await.unwrap();
    }
}
