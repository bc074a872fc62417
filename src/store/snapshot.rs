//! A copy of a live database for backups, and what is counted in it.
//!
//! The copy is made by SQLite's backup steps on a connection of its own that stays inside one read
//! transaction from the first page to the last. Writers go on: a reader does not stop them in WAL
//! mode, and because the transaction stays open, their commits do not make the copy begin again,
//! as they would between the steps of a backup without one. While it lasts the log cannot start
//! over; so the pages go to a scratch file as fast as the disk takes them, and everything slow
//! (checking, packing) happens on the copy.
//!
//! VACUUM INTO reads as consistently, but takes several times the CPU and may number rows anew.
//! Copying `data.db` and its log as plain files is not possible in a process that serves them:
//! closing the file would drop the process's locks on it (<https://sqlite.org/howtocorrupt.html>).

use std::{
    collections::BTreeMap,
    fs::File,
    ops::ControlFlow,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};

use super::{
    Error, Result,
    migrate::{PATIENCE, open_to_look},
};

/// Pages copied in one step, a megabyte; then it is written to the disk and whoever watches is told.
const STEP_PAGES: i32 = 256;

/// What a database holds, in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Census {
    /// Bytes of a page.
    pub page_size: u32,
    /// Pages.
    pub pages: u64,
    /// Rows by table.
    pub rows: BTreeMap<String, u64>,
}

/// Copies the database at `source`, as it is committed now, to `target`, which must not exist.
///
/// Others may write meanwhile; after each megabyte the disk is theirs for `rest` times as long as writing
/// it took. `tell` hears of pages that are done and of their total. `false`
/// when it wanted to stop; `target` may hold a part then, as it may after an error.
pub fn take(
    source: &Path,
    target: &Path,
    rest: u32,
    tell: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<bool> {
    // Not opened for reading only: who closes last tidies the log away, and only a writer can.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(source, flags)?;
    source.busy_timeout(PATIENCE)?;
    source.pragma_update(None, "query_only", true)?;
    source.execute_batch("begin")?;
    // A transaction begins with its first read.
    source.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))?;
    let mut copy = Connection::open(target)?;
    // Nobody needs the copy after a crash.
    copy.execute_batch("pragma journal_mode = off; pragma synchronous = off")?;
    let file = File::open(target).map_err(|error| Error::Other(Box::new(error)))?;
    let backup = Backup::new(&source, &mut copy)?;
    loop {
        match backup.step(STEP_PAGES)? {
            StepResult::Done => return Ok(true),
            // A little at a time: the commits of a server beside it wait while much is written at once.
            StepResult::More => {
                let begin = Instant::now();
                file.sync_data()
                    .map_err(|error| Error::Other(Box::new(error)))?;
                thread::park_timeout(begin.elapsed() * rest);
            }
            // Nobody else knows the copy, and the source is being read already.
            _ => return Err(Error::Busy),
        }
        let progress = backup.progress();
        let total = u64::try_from(progress.pagecount).unwrap_or_default();
        let left = u64::try_from(progress.remaining).unwrap_or_default();
        if tell(total.saturating_sub(left), total).is_break() {
            return Ok(false);
        }
    }
}

/// Counts pages and rows of the database at `path`, which nobody writes.
pub fn census(path: &Path) -> Result<Census> {
    let connection = open_to_look(path)?;
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let mut census = Census {
        page_size: u32::try_from(number("pragma page_size")?).unwrap_or_default(),
        pages: u64::try_from(number("pragma page_count")?).unwrap_or_default(),
        rows: BTreeMap::new(),
    };
    let mut tables = connection.prepare(
        "select name from sqlite_schema
         where type = 'table' and sql not like 'create virtual %'
           and name not like 'sqlite\\_%' escape '\\'",
    )?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?;
    for name in names.collect::<rusqlite::Result<Vec<_>>>()? {
        let quoted = name.replace('"', "\"\"");
        let rows = number(&format!("select count(*) from \"{quoted}\""))?;
        census
            .rows
            .insert(name, u64::try_from(rows).unwrap_or_default());
    }
    Ok(census)
}

/// Whether another program has the database at `path` open. In WAL mode everybody who has holds
/// a shared lock all the time, so nobody else can get it for himself alone. A PocketBase that has made
/// a backup since it started is not seen: it reads the file as a file, and closing that drops its locks.
pub fn is_in_use(path: &Path) -> Result<bool> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::ZERO)?;
    let alone = "pragma locking_mode = exclusive; begin immediate; rollback";
    match connection.execute_batch(alone).map_err(Error::from) {
        Ok(()) => Ok(false),
        Err(Error::Busy) => Ok(true),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    };

    fn database(path: &Path) -> Connection {
        let connection = Connection::open(path).unwrap();
        connection.busy_timeout(PATIENCE).unwrap();
        let schema = "pragma journal_mode = wal; pragma wal_autocheckpoint = 0;
            create table \"a \"\"b\" (id integer primary key, t text);
            create table n (t text)";
        connection.execute_batch(schema).unwrap();
        connection
    }

    fn go_on(_: u64, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    #[test]
    fn a_copy_is_one_moment_while_others_write() {
        let dir = tempfile::tempdir().unwrap();
        let (source, target) = (dir.path().join("s.db"), dir.path().join("t.db"));
        let writer = database(&source);
        let many = "insert into n with recursive i(n) as (select 1 union all select n + 1 from i limit 4000)
            select printf('%.*c', 900, 'x') from i";
        writer.execute(many, []).unwrap();
        let (stop, written) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicU64::new(0)),
        );
        let (ended, count) = (Arc::clone(&stop), Arc::clone(&written));
        let busy = thread::spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                // Both tables or none.
                let both = "begin; insert into \"a \"\"b\" (t) values ('y');
                    insert into n values ('y'); commit";
                writer.execute_batch(both).unwrap();
                count.fetch_add(1, Ordering::Relaxed);
            }
        });
        while written.load(Ordering::Relaxed) < 10 {
            thread::yield_now();
        }
        let before = written.load(Ordering::Relaxed);
        let mut steps = 0;
        let done = take(&source, &target, 0, &mut |_, _| {
            steps += 1;
            // Let somebody commit between the steps.
            let seen = written.load(Ordering::Relaxed);
            while written.load(Ordering::Relaxed) == seen {
                thread::yield_now();
            }
            ControlFlow::Continue(())
        });
        stop.store(true, Ordering::Relaxed);
        busy.join().unwrap();
        assert!(done.unwrap() && steps > 2, "{steps} steps");
        let census = census(&target).unwrap();
        let (both, own) = (census.rows["a \"b"], census.rows["n"]);
        assert_eq!(own, both + 4000);
        assert!(both >= before, "what was committed before is in it");
        assert_eq!(crate::store::migrate::damage(&target).unwrap(), None);
    }

    #[test]
    fn a_copy_can_be_stopped() {
        let dir = tempfile::tempdir().unwrap();
        let (source, target) = (dir.path().join("s.db"), dir.path().join("t.db"));
        let writer = database(&source);
        writer
            .execute("insert into n values (printf('%.*c', 9000000, 'x'))", [])
            .unwrap();
        let done = take(&source, &target, 0, &mut |_, _| ControlFlow::Break(()));
        assert!(!done.unwrap());
    }

    #[test]
    fn it_is_seen_that_somebody_has_it_open() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s.db");
        let other = database(&path);
        assert!(is_in_use(&path).unwrap());
        drop(other);
        assert!(!is_in_use(&path).unwrap());
    }

    #[test]
    fn what_is_no_database_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s.db");
        assert!(take(&path, &dir.path().join("t.db"), 0, &mut go_on).is_err());
        std::fs::write(&path, vec![b'x'; 8192]).unwrap();
        let error = take(&path, &dir.path().join("u.db"), 0, &mut go_on).unwrap_err();
        assert!(matches!(error, Error::Corrupt), "{error:?}");
    }
}
