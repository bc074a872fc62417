//! Opening, other processes, checkpoints and closing.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Instant;

use futures_util::future::{FutureExt, join_all};

use super::*;

#[tokio::test]
async fn a_foreign_commit_is_noticed_when_idle() {
    let scratch = Scratch::open().await;
    let (heard, hear) = mpsc::channel();
    scratch
        .store
        .on_foreign_change(Arc::new(move || _ = heard.send(())));
    let versions = [
        scratch.store.table_version("t"),
        scratch.store.table_version("other"),
    ];
    scratch
        .stranger()
        .execute("insert into t (id, n) values ('x', 1)", [])
        .unwrap();
    hear.recv_timeout(Duration::from_secs(5))
        .expect("nobody noticed");
    assert!(scratch.store.table_version("t") > versions[0]);
    assert!(scratch.store.table_version("other") > versions[1]);
}

#[tokio::test]
async fn a_foreign_commit_is_noticed_before_the_next_write() {
    let scratch = Scratch::open().await;
    let count = Arc::new(AtomicUsize::new(0));
    let noticed = Arc::clone(&count);
    scratch
        .store
        .on_foreign_change(Arc::new(move || _ = noticed.fetch_add(1, SeqCst)));
    let stranger = scratch.stranger();
    for round in 1..=20 {
        stranger
            .execute("insert into t (id, n) values (hex(randomblob(8)), 1)", [])
            .unwrap();
        let seen = Arc::clone(&count);
        let known = scratch
            .store
            .write(move |_| Ok::<_, Error>(seen.load(SeqCst)))
            .await
            .unwrap();
        assert_eq!(known, round);
    }
}

#[tokio::test]
async fn own_commits_and_checkpoints_are_not_foreign() {
    let scratch = Scratch::open().await;
    let count = Arc::new(AtomicUsize::new(0));
    let noticed = Arc::clone(&count);
    scratch
        .store
        .on_foreign_change(Arc::new(move || _ = noticed.fetch_add(1, SeqCst)));
    // Each round writes 1,000 pages: background checkpoints from the eighth on, and from the
    // sixteenth on the writer tries to start the log over.
    let before = log_generation(&scratch);
    let mut rounds = 0;
    while rounds < 20 || log_generation(&scratch) == before {
        let fill = move |tx: &mut Tx<'_>| {
            let sql = format!("insert into t (id, n, u) values ({rounds}, 1, randomblob(4000000))");
            run(tx, &sql)
        };
        scratch.store.write(fill).await.unwrap();
        rounds += 1;
        assert!(rounds < 60, "the log was never started over");
    }
    assert_eq!(count.load(SeqCst), 0);
}

#[tokio::test]
async fn the_log_is_moved_when_the_writer_rests() {
    let scratch = Scratch::open().await;
    let fill = |tx: &mut Tx<'_>| {
        let sql = "insert into t (id, n, u) values ('1', 1, randomblob(4000000))";
        run(tx, sql)
    };
    scratch.store.write(fill).await.unwrap();
    let stranger = scratch.stranger();
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        // As documented: whether it was hindered, pages in the log, pages of them that were moved.
        let sql = "pragma wal_checkpoint(noop)";
        let (pages, moved): (i64, i64) = stranger
            .query_row(sql, [], |row| Ok((row.get(1)?, row.get(2)?)))
            .unwrap();
        assert!((900..2_000).contains(&pages), "{pages}");
        if moved == pages {
            return;
        }
        assert!(Instant::now() < deadline, "{moved} of {pages} pages");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// How often the log has been started over: bytes 12 to 15 of its header
/// (<https://sqlite.org/fileformat2.html#walformat>).
fn log_generation(scratch: &Scratch) -> u32 {
    let mut log = std::fs::File::open(scratch.dir.path().join("data.db-wal")).unwrap();
    let mut header = [0; 16];
    std::io::Read::read_exact(&mut log, &mut header).unwrap();
    u32::from_be_bytes([header[12], header[13], header[14], header[15]])
}

#[tokio::test]
async fn a_write_waits_for_another_process() {
    let scratch = Scratch::open().await;
    let stranger = scratch.stranger();
    stranger
        .execute_batch("begin immediate; insert into t (id, n) values ('x', 1)")
        .unwrap();
    let release = async {
        tokio::time::sleep(Duration::from_millis(60)).await;
        stranger.execute_batch("commit").unwrap();
    };
    let (written, ()) = tokio::join!(scratch.store.write(|tx| put(tx, "y")), release);
    written.unwrap();
    assert_eq!(scratch.ids().await, ["x", "y"]);
}

#[tokio::test]
async fn closing_finishes_what_is_queued_and_leaves_no_log() {
    let scratch = Scratch::open().await;
    let gate = scratch.gate().await;
    let (store, other) = (&scratch.store, &scratch.store);
    let writes = join_all((0..50).map(|n| store.write(move |tx| put(tx, &n.to_string()))));
    let close = async {
        gate.send(()).unwrap();
        other.close().await;
        other.close().await;
    };
    let (outcomes, ()) = tokio::join!(writes, close);
    assert!(outcomes.iter().all(Result::is_ok));
    let log = scratch.dir.path().join("data.db-wal");
    assert!(
        log.metadata().map_or(0, |file| file.len()) == 0,
        "the log was left behind"
    );
    let rows: i64 = scratch
        .stranger()
        .query_row("select count(*) from t", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 50);
}

#[tokio::test]
async fn a_closed_store_refuses_everything() {
    let scratch = Scratch::open().await;
    let store = &scratch.store;
    store.close().await;
    assert!(matches!(store.read(ids).await, Err(Error::Closed)));
    assert!(matches!(store.read_slow(ids).await, Err(Error::Closed)));
    assert!(matches!(
        store.write(|tx| put(tx, "1")).await,
        Err(Error::Closed)
    ));
    assert!(matches!(
        store.write_alone(|tx| put(tx, "1")).await,
        Err(Error::Closed)
    ));
}

#[tokio::test]
async fn closing_stops_a_slow_read() {
    let scratch = Scratch::open().await;
    let (entered, entry) = tokio::sync::oneshot::channel();
    let entered = std::sync::Mutex::new(Some(entered));
    let endless = move |session: &Session<'_>| -> Result<i64> {
        entered
            .lock()
            .unwrap()
            .take()
            .map(|entered| entered.send(()));
        let sql = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c";
        Ok(session.statement(sql)?.query_row([], |row| row.get(0))?)
    };
    let close = async {
        entry.await.unwrap();
        tokio::time::timeout(Duration::from_secs(10), scratch.store.close())
            .await
            .unwrap();
    };
    let (outcome, ()) = tokio::join!(scratch.store.read_slow(endless), close);
    assert!(matches!(outcome, Err(Error::Closed)), "{outcome:?}");
}

#[tokio::test]
async fn a_dropped_store_still_writes_what_it_accepted() {
    let Scratch { dir, store } = Scratch::open().await;
    let (dropped, wait) = mpsc::channel();
    let wait = std::sync::Mutex::new(wait);
    let write = store.write(move |tx| {
        _ = wait.lock().unwrap().recv_timeout(Duration::from_secs(10));
        put(tx, "1")
    });
    assert!(
        write.now_or_never().is_none(),
        "accepted, and its caller gone"
    );
    drop(store);
    dropped.send(()).unwrap();
    let file = rusqlite::Connection::open(dir.path().join("data.db")).unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        let rows: i64 = file
            .query_row("select count(*) from t", [], |row| row.get(0))
            .unwrap();
        if rows == 1 {
            break;
        }
        assert!(Instant::now() < deadline, "the write was lost");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn many_stores_live_in_one_process() {
    let stores = join_all((0..8).map(|_| Scratch::open())).await;
    for (number, scratch) in stores.iter().enumerate() {
        scratch
            .store
            .write(move |tx| put(tx, &number.to_string()))
            .await
            .unwrap();
    }
    for (number, scratch) in stores.iter().enumerate() {
        assert_eq!(scratch.ids().await, [number.to_string()]);
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("data.db");
    std::fs::write(
        &path,
        "this is not a database, but long enough to look like one ".repeat(100),
    )
    .unwrap();
    let outcome = Store::open(Options::new(path)).await;
    assert!(
        matches!(outcome, Err(Error::Corrupt)),
        "{:?}",
        outcome.err()
    );
}

#[tokio::test]
async fn a_missing_folder_is_an_error_that_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let outcome = Store::open(Options::new(dir.path().join("none/data.db"))).await;
    let text = outcome.err().map(|error| error.to_string());
    assert!(
        text.as_ref()
            .is_some_and(|text| text.contains("unable to open")),
        "{text:?}"
    );
}
