//! The writer's side of the numbered changes: each commit writes their head.
//!
//! The head is a table of one row, so of one page: the sequence's epoch, its last number, and how far the
//! oldest changes have been dropped. Each of our commits writes that page, also one that changed no
//! record. A commit in the log without it is another program's, and what that changed nobody knows: then a
//! new epoch begins, and cursors of the one before are worth nothing any more. Where there is no log,
//! because the last program closed the database, a file tells how that left it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Instant, UNIX_EPOCH},
};

use rusqlite::{OptionalExtension, params};

use super::{
    connect::Link,
    trail::{Salts, Trail},
};
use crate::{
    model::cursor::{Cursor, Epoch},
    store::{Error, KeepChanges, Options, Result, changes, session::Numbers},
};

/// The file beside the database that tells how we left it. Worth nothing beside any other.
pub const SEAL_FILE: &str = ".pbctl.sealed";
/// What it says where commits did not wait for the disk: a log may have lost its end then.
const UNSYNCED: &str = "unsynced\n";
/// Changes above the most that are kept before the oldest are dropped.
const SLACK: i64 = 1_000;
/// Changes that one group drops at most.
const DROPPED_AT_ONCE: i64 = 5_000;

/// The sequence as it was committed last, for all who ask.
pub(in crate::store) type Committed = Arc<Mutex<Seen>>;

/// What the writer has seen of the sequence.
#[derive(Debug, Default)]
pub(in crate::store) struct Seen {
    /// The last change, unless it is unknown whether others have changed something.
    pub last: Option<Cursor>,
    /// Numbers of others' changes that nobody has asked for: after one, up to another.
    pub foreign: Vec<(i64, i64)>,
}

/// The writer's knowledge of the sequence. Without one, nothing is kept.
pub(super) struct Feed {
    data_db: PathBuf,
    most: i64,
    head: Head,
    /// The number before the oldest change that was not deleted, or less.
    before_oldest: i64,
    /// The page of the head.
    page: u32,
    /// Somebody else has written: the next commit begins another epoch.
    is_broken: bool,
    frames: u32,
    salts: Option<Salts>,
    committed: Committed,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    epoch: Epoch,
    /// What came up to this was dropped.
    floor: i64,
    last: i64,
    /// How often it was written.
    commits: i64,
}

impl Feed {
    /// The sequence of the database at `link`; `None` when none is to be kept, or there is none and this is
    /// not who begins one. Begins another epoch at once if `options` say that it is to be made.
    pub fn open(link: &Link, options: &Options, committed: &Committed) -> Result<Option<Self>> {
        let makes = match options.keep_changes {
            KeepChanges::No => return Ok(None),
            KeepChanges::IfMade => false,
            KeepChanges::Yes { .. } => true,
        };
        let mut page = page(link)?;
        if page.is_none() && makes {
            exclusively(link, || {
                Ok(link.connection().execute_batch(changes::TABLES)?)
            })?;
            page = self::page(link)?;
        }
        let Some(page) = page else { return Ok(None) };
        let head = head(link)?;
        let mut feed = Self {
            data_db: options.data_db.clone(),
            most: match options.keep_changes {
                KeepChanges::Yes { most } => i64::try_from(most).unwrap_or(i64::MAX),
                _ => i64::MAX,
            },
            is_broken: head.is_none(),
            head: match head {
                Some(head) => head,
                None => Head::after(link, 0, 0)?,
            },
            before_oldest: before_oldest(link)?.unwrap_or(head.map_or(0, |head| head.last)),
            page,
            frames: 0,
            salts: None,
            committed: Arc::clone(committed),
        };
        feed.is_broken |= !feed.was_left_by_us(link)?;
        if makes {
            Seal::note_sync(&options.data_db, options.full_sync);
        }
        if feed.is_broken && makes {
            feed.begin_epoch(link)?;
        }
        feed.publish();
        Ok(Some(feed))
    }

    /// The numbers with which a group begins.
    pub const fn numbers(&self) -> Numbers {
        Numbers {
            last: self.head.last,
            floor: self.head.floor,
            is_broken: false,
        }
    }

    /// Whether another epoch is to begin.
    pub const fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Begins another epoch now.
    pub fn begin_epoch(&mut self, link: &Link) -> Result<()> {
        let head = Head::after(link, self.head.last, self.head.commits)?;
        exclusively(link, || write(link, &head))?;
        self.written(head, frames(link)?);
        Ok(())
    }

    /// Writes the head as the last thing of a transaction that has come to these numbers.
    pub fn seal(&mut self, link: &Link, numbers: Numbers) -> Result<Head> {
        if self.is_broken || numbers.is_broken {
            let mut head = Head::after(link, self.head.last, self.head.commits)?;
            head.last = numbers.last;
            return write(link, &head).map(|()| head);
        }
        let mut head = Head {
            epoch: self.head.epoch,
            floor: numbers.floor,
            last: numbers.last,
            commits: self.head.commits,
        };
        let most = head.last - self.most;
        if most >= self.before_oldest + SLACK {
            let upto = most.min(self.before_oldest + DROPPED_AT_ONCE);
            let mut statement = link.connection().prepare_cached(changes::DROP)?;
            statement.execute(params![upto])?;
            // When this commit fails they are still there, until age drops them.
            self.before_oldest = upto;
            head.floor = head.floor.max(upto);
        }
        write(link, &head)?;
        Ok(head)
    }

    /// Notes that the transaction has committed which wrote this head, and that the log has so many frames.
    pub fn written(&mut self, head: Head, frames: u32) {
        self.head = Head {
            commits: head.commits + 1,
            ..head
        };
        self.is_broken = false;
        if frames < self.frames || self.salts.is_none() {
            self.salts = Trail::open(&self.data_db).ok().map(|trail| trail.salts());
        }
        self.frames = frames;
        self.publish();
    }

    /// Another connection has committed: finds out whether it was one of ours, which keeps the sequence.
    /// Not inside of a transaction.
    pub fn look(&mut self, link: &Link) {
        // What cannot be looked at is not known to be ours.
        self.is_broken |= self.try_look(link).is_err();
        self.publish();
    }

    fn try_look(&mut self, link: &Link) -> Result<()> {
        let (frames, known) = (frames(link)?, self.frames);
        let trail = Trail::open(&self.data_db).ok();
        let salts = trail.as_ref().map(Trail::salts);
        let goes_on = salts.is_some() && salts == self.salts && frames >= known;
        let commits = trail.filter(|_| goes_on).and_then(|mut trail| {
            let commits = trail.commits_that_wrote(self.page, known, frames);
            commits.ok().flatten()
        });
        (self.frames, self.salts) = (frames, salts);
        self.page = page(link)?.unwrap_or(self.page);
        let (before, now) = (self.head, head(link)?);
        // A database that was put in the place of this one has the page too.
        let is_ours = |now: Head| {
            commits == Some(now.commits - before.commits)
                && now.epoch == before.epoch
                && now.last >= before.last
        };
        match now {
            Some(now) if is_ours(now) => {
                self.head = now;
                if now.last > before.last {
                    let mut seen = self.seen();
                    seen.foreign.push((before.last, now.last));
                }
            }
            // Whatever is there now, no number is given out twice.
            Some(now) => {
                self.is_broken = true;
                self.head = Head {
                    last: now.last.max(before.last),
                    ..now
                };
            }
            None => self.is_broken = true,
        }
        Ok(())
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.committed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// How the database is left, once it is closed.
    pub fn into_seal(self, data_version: Option<i64>) -> Seal {
        Seal {
            data_db: self.data_db,
            is_broken: self.is_broken,
            data_version,
        }
    }

    /// Whether we were the last who wrote. What is committed now is what is looked at: nobody may commit
    /// between this and the writer's first look for others.
    fn was_left_by_us(&mut self, link: &Link) -> Result<bool> {
        self.frames = frames(link)?;
        if self.frames == 0 {
            return Ok(Seal::fits(&self.data_db).unwrap_or(false));
        }
        if Seal::is_unsynced(&self.data_db) {
            return Ok(false);
        }
        let Ok(mut trail) = Trail::open(&self.data_db) else {
            return Ok(false);
        };
        self.salts = Some(trail.salts());
        Ok(trail
            .last_commit_wrote(self.page, self.frames)
            .unwrap_or(false))
    }

    fn publish(&self) {
        let cursor = Cursor {
            epoch: self.head.epoch,
            seq: self.head.last,
        };
        self.seen().last = (!self.is_broken).then_some(cursor);
    }
}

impl Head {
    /// Another epoch, whose numbers go on after `last`, and which was written so often.
    fn after(link: &Link, last: i64, commits: i64) -> Result<Self> {
        let drawn = link
            .connection()
            .query_row(changes::DRAW_EPOCH, [], |row| row.get::<_, String>(0))?;
        let epoch = Epoch::parse(&drawn).ok_or_else(|| Error::other("no epoch was drawn"))?;
        Ok(Self {
            epoch,
            floor: last,
            last,
            commits,
        })
    }
}

/// How a database was left, so that its next opener can tell whether anybody wrote to it since.
pub(in crate::store) struct Seal {
    data_db: PathBuf,
    is_broken: bool,
    data_version: Option<i64>,
}

impl Seal {
    /// Has a last look for others, on the connection that was the writer's.
    pub fn look(&mut self, link: &Link) {
        let now = super::writer::data_version(link).ok();
        self.is_broken |= now.is_none() || now != self.data_version;
    }

    /// Says whether a log that is found without its program may have lost what came last.
    fn note_sync(data_db: &Path, full_sync: bool) {
        let path = Self::path(data_db);
        if !full_sync {
            _ = fs::write(path, UNSYNCED);
        } else if fs::read_to_string(&path).is_ok_and(|text| text == UNSYNCED) {
            _ = fs::remove_file(path);
        }
    }

    fn is_unsynced(data_db: &Path) -> bool {
        fs::read_to_string(Self::path(data_db)).is_ok_and(|text| text == UNSYNCED)
    }

    /// Tells the next opener how the closed database looks. With a log left behind that tells it.
    pub fn write(self) {
        if self.is_broken {
            return;
        }
        // Without it the next opener begins another epoch, and that is all.
        _ = Self::shape(&self.data_db).and_then(|look| {
            let path = Self::path(&self.data_db);
            if fs::read_to_string(&path).is_ok_and(|known| known == look) {
                return Ok(());
            }
            fs::write(path, look)
        });
    }

    fn fits(data_db: &Path) -> io::Result<bool> {
        Ok(fs::read_to_string(Self::path(data_db))? == Self::shape(data_db)?)
    }

    /// Size and time of the last change.
    fn shape(data_db: &Path) -> io::Result<String> {
        let data = fs::metadata(data_db)?;
        let changed = data.modified()?.duration_since(UNIX_EPOCH);
        let changed = changed.map_err(io::Error::other)?.as_nanos();
        Ok(format!("{} {changed}\n", data.len()))
    }

    fn path(data_db: &Path) -> PathBuf {
        data_db.with_file_name(SEAL_FILE)
    }
}

/// The page of the head's table; `None` when there is none.
fn page(link: &Link) -> Result<Option<u32>> {
    let mut statement = link.connection().prepare_cached(changes::HEAD_PAGE)?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

fn head(link: &Link) -> Result<Option<Head>> {
    let mut statement = link.connection().prepare_cached(changes::HEAD)?;
    let row = statement
        .query_row([], |row| {
            let epoch: String = row.get(0)?;
            Ok((epoch, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()?;
    Ok(row.and_then(|(epoch, floor, last, commits)| {
        Some(Head {
            epoch: Epoch::parse(&epoch)?,
            floor,
            last,
            commits,
        })
    }))
}

fn before_oldest(link: &Link) -> Result<Option<i64>> {
    let mut statement = link.connection().prepare_cached(changes::BEFORE_OLDEST)?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

fn write(link: &Link, head: &Head) -> Result<()> {
    let mut statement = link.connection().prepare_cached(changes::WRITE_HEAD)?;
    let commits = head.commits + 1;
    statement.execute(params![head.epoch.as_str(), head.floor, head.last, commits])?;
    Ok(())
}

/// Frames in the log. Not inside of a transaction.
fn frames(link: &Link) -> Result<u32> {
    let sql = "pragma wal_checkpoint(noop)";
    let mut statement = link.connection().prepare_cached(sql)?;
    let frames: i64 = statement.query_row([], |row| row.get(1))?;
    Ok(u32::try_from(frames).unwrap_or_default())
}

/// Runs `f` in a transaction of its own.
fn exclusively(link: &Link, f: impl Fn() -> Result<()>) -> Result<()> {
    super::writer::begin(link, Instant::now() + super::writer::PATIENCE)?;
    let outcome = f().and_then(|()| link.run("commit"));
    if outcome.is_err() && !link.connection().is_autocommit() {
        _ = link.run("rollback");
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::timestamp::Timestamp,
        store::{Store, Tx},
    };

    const YES: KeepChanges = KeepChanges::Yes { most: 1_000_000 };

    async fn open(dir: &Path, keep_changes: KeepChanges) -> Store {
        let mut options = Options::new(dir.join("data.db"));
        options.keep_changes = keep_changes;
        options.leaves_log = keep_changes == KeepChanges::IfMade;
        Store::open(options).await.unwrap()
    }

    /// A write that counts `numbers` changes.
    async fn write(store: &Store, numbers: i64) {
        let write = move |tx: &mut Tx<'_>| -> Result<()> {
            for _ in 0..numbers {
                tx.next_change();
            }
            Ok(())
        };
        store.write(write).await.unwrap();
    }

    /// Waits until the idle writer has looked for others.
    async fn seen(store: &Store, wanted: impl Fn(Option<Cursor>) -> bool) -> Cursor {
        let deadline = Instant::now() + std::time::Duration::from_secs(10);
        while !wanted(store.last_change()) {
            assert!(Instant::now() < deadline, "{:?}", store.last_change());
            tokio::task::yield_now().await;
        }
        store.last_change().unwrap()
    }

    #[tokio::test]
    async fn a_command_beside_a_server_goes_on_with_its_numbers() {
        let dir = tempfile::tempdir().unwrap();
        let server = open(dir.path(), YES).await;
        write(&server, 2).await;
        let first = server.last_change().unwrap();
        assert_eq!(first.seq, 2);
        for round in 1..=3 {
            let command = open(dir.path(), KeepChanges::IfMade).await;
            write(&command, 1).await;
            command.close().await;
            let last = first.seq + round;
            let now = seen(&server, |now| now.is_some_and(|now| now.seq == last)).await;
            assert_eq!(now.epoch, first.epoch, "round {round}");
        }
        write(&server, 1).await;
        let last = Cursor { seq: 6, ..first };
        assert_eq!(server.last_change(), Some(last));
        server.close().await;
        let again = open(dir.path(), YES).await;
        assert_eq!(again.last_change(), Some(last));
        again.close().await;
    }

    #[tokio::test]
    async fn a_command_begins_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let command = open(dir.path(), KeepChanges::IfMade).await;
        write(&command, 1).await;
        assert_eq!(command.last_change(), None);
        command.close().await;
        assert!(!dir.path().join(SEAL_FILE).exists());
    }

    #[tokio::test]
    async fn what_was_written_without_numbers_ends_an_epoch() {
        let dir = tempfile::tempdir().unwrap();
        let server = open(dir.path(), YES).await;
        write(&server, 1).await;
        let first = server.last_change().unwrap();
        server.close().await;
        let off = open(dir.path(), KeepChanges::No).await;
        off.write(|tx: &mut Tx<'_>| -> Result<()> {
            Ok(tx.connection().execute_batch("create table t (a)")?)
        })
        .await
        .unwrap();
        off.close().await;
        let server = open(dir.path(), YES).await;
        let second = server.last_change().unwrap();
        assert_ne!(second.epoch, first.epoch);
        assert_eq!(second.seq, first.seq, "no number is given out twice");
        server
            .write(|tx: &mut Tx<'_>| -> Result<()> {
                tx.break_changes();
                Ok(())
            })
            .await
            .unwrap();
        assert_ne!(server.last_change().unwrap().epoch, second.epoch);
        server.close().await;
    }

    /// As a crash leaves the files: with a log, and nobody told how it was left.
    fn crashed(dir: &Path) -> tempfile::TempDir {
        let copy = tempfile::tempdir().unwrap();
        for name in ["data.db", "data.db-wal", SEAL_FILE] {
            if dir.join(name).exists() {
                fs::copy(dir.join(name), copy.path().join(name)).unwrap();
            }
        }
        copy
    }

    #[tokio::test]
    async fn a_crash_is_no_end() {
        let dir = tempfile::tempdir().unwrap();
        let server = open(dir.path(), YES).await;
        write(&server, 3).await;
        let last = server.last_change();
        let crashed = crashed(dir.path());
        let again = open(crashed.path(), YES).await;
        assert_eq!(again.last_change(), last);
        again.close().await;
        server.close().await;
    }

    #[tokio::test]
    async fn a_crash_is_an_end_where_the_log_may_have_lost_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let mut options = Options::new(dir.path().join("data.db"));
        options.keep_changes = YES;
        options.full_sync = false;
        let server = Store::open(options).await.unwrap();
        write(&server, 3).await;
        let command = open(dir.path(), KeepChanges::IfMade).await;
        command.close().await;
        let last = server.last_change().unwrap();
        let crashed = crashed(dir.path());
        let again = open(crashed.path(), YES).await;
        assert_ne!(again.last_change().unwrap().epoch, last.epoch);
        again.close().await;
        // A stop is none: all is in the database then.
        server.close().await;
        let again = open(dir.path(), YES).await;
        assert_eq!(again.last_change(), Some(last));
        again.close().await;
    }

    #[tokio::test]
    async fn the_oldest_changes_are_dropped_also_behind_an_end() {
        let dir = tempfile::tempdir().unwrap();
        let server = open(dir.path(), KeepChanges::Yes { most: 100 }).await;
        let fill = |count: i64| {
            server.write(move |tx: &mut Tx<'_>| -> Result<()> {
                for _ in 0..count {
                    tx.append_collection_change("c", Timestamp::from_millis(1))?;
                }
                tx.break_changes();
                Ok(())
            })
        };
        for _ in 0..4 {
            fill(700).await.unwrap();
        }
        let count = || {
            server.read(|session| -> Result<i64> {
                let mut count = session.statement("select count(*) from _pbctl_changes")?;
                Ok(count.query_row([], |row| row.get(0))?)
            })
        };
        assert_eq!(count().await.unwrap(), 2_800);
        write(&server, 1).await;
        assert!(count().await.unwrap() <= 100);
        server.close().await;
    }

    #[tokio::test]
    async fn a_request_that_is_undone_gives_its_numbers_back() {
        let dir = tempfile::tempdir().unwrap();
        let server = open(dir.path(), YES).await;
        let fails = |tx: &mut Tx<'_>| -> Result<()> {
            tx.next_change();
            Err(Error::NotFound)
        };
        let ((), failed, ()) =
            tokio::join!(write(&server, 1), server.write(fails), write(&server, 1));
        assert!(failed.is_err());
        assert_eq!(server.last_change().unwrap().seq, 2);
        server.close().await;
    }
}
