//! Reads: the budget, the slow threads, and what a read may not do.

use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Instant;

use super::*;
use crate::store::Reads;

#[tokio::test]
async fn a_long_read_is_run_again_on_a_slow_thread_with_the_same_result() {
    let scratch = Scratch::open().await;
    let runs = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&runs);
    let sum = scratch
        .store
        .read(move |session| {
            seen.lock()
                .unwrap()
                .push((session.is_slow(), std::thread::current().id()));
            long_read(session)
        })
        .await
        .unwrap();
    assert_eq!(sum, 300_000 * 300_001 / 2);
    assert_eq!(scratch.store.read_slow(long_read).await.unwrap(), sum);
    let runs = runs.lock().unwrap();
    assert_eq!(
        runs.iter().map(|run| run.0).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(
        runs[0].1,
        std::thread::current().id(),
        "a read starts inline"
    );
    assert_ne!(runs[1].1, runs[0].1);
}

#[tokio::test]
async fn a_swallowed_interruption_does_not_pass_for_a_result() {
    let scratch = Scratch::open().await;
    let sum = scratch
        .store
        .read(|session| Ok::<_, Error>(long_read(session).ok()))
        .await
        .unwrap();
    assert!(sum.is_some());
}

#[tokio::test]
async fn a_read_beyond_the_timeout_fails_and_frees_its_thread() {
    let scratch = Scratch::with(|options| options.query_timeout = Duration::from_millis(30)).await;
    let endless = |session: &Session<'_>| -> Result<i64> {
        let sql = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c";
        Ok(session.statement(sql)?.query_row([], |row| row.get(0))?)
    };
    for _ in 0..3 {
        let outcome = scratch.store.read(endless).await;
        assert!(matches!(outcome, Err(Error::Timeout)), "{outcome:?}");
    }
    assert!(scratch.store.read_slow(ids).await.is_ok());
}

#[tokio::test]
async fn a_slow_read_whose_caller_has_gone_is_stopped() {
    let scratch = Scratch::open().await;
    let (entered, entry) = mpsc::channel();
    let entered = Mutex::new(entered);
    let store = Arc::clone(&scratch.store);
    let read = tokio::spawn(async move {
        let endless = move |session: &Session<'_>| -> Result<i64> {
            entered.lock().unwrap().send(()).unwrap();
            let sql = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c";
            Ok(session.statement(sql)?.query_row([], |row| row.get(0))?)
        };
        store.read_slow(endless).await
    });
    while entry.try_recv().is_err() {
        tokio::task::yield_now().await;
    }
    read.abort();
    let start = Instant::now();
    scratch.store.read_slow(ids).await.unwrap();
    assert!(
        start.elapsed() < Duration::from_secs(10),
        "the only slow thread was still busy"
    );
}

#[tokio::test]
async fn a_panicking_read_is_an_error_and_leaves_the_connection_in_order() {
    let scratch = Scratch::open().await;
    for _ in 0..5 {
        let outcome = scratch
            .store
            .read(|session| -> Result<()> {
                let mut statement = session.statement("select id from t")?;
                let _rows = statement.query([])?;
                panic!("a bug in a read")
            })
            .await;
        let Err(Error::Other(source)) = outcome else {
            panic!("{outcome:?}")
        };
        assert!(source.to_string().contains("a bug in a read"));
    }
    scratch.store.write(|tx| put(tx, "1")).await.unwrap();
    assert_eq!(scratch.ids().await, ["1"]);
}

#[tokio::test]
async fn a_read_sees_one_moment() {
    let scratch = Scratch::open().await;
    let path = scratch.dir.path().join("data.db");
    let (before, after) = scratch
        .store
        .read(move |session| {
            let before = ids(session)?;
            let stranger = rusqlite::Connection::open(&path)?;
            stranger.execute("insert into t (id, n) values (hex(randomblob(4)), 1)", [])?;
            Ok::<_, Error>((before, ids(session)?))
        })
        .await
        .unwrap();
    assert_eq!(before, after);
    assert_eq!(scratch.ids().await.len(), before.len() + 1);
}

#[tokio::test]
async fn a_read_cannot_write() {
    let scratch = Scratch::open().await;
    let delete = |session: &Session<'_>| -> Result<usize> {
        Ok(session.statement("delete from t")?.execute([])?)
    };
    assert!(matches!(
        scratch.store.read(delete).await,
        Err(Error::ReadOnly)
    ));
    assert!(matches!(
        scratch.store.read_slow(delete).await,
        Err(Error::ReadOnly)
    ));
}

fn schema_version(session: &Session<'_>) -> Result<i64> {
    session.schema_version()
}

#[tokio::test]
async fn own_commits_are_seen_by_the_next_read_and_schema_changes_change_the_version() {
    let scratch = Scratch::open().await;
    let before = scratch.store.read(schema_version).await.unwrap();
    for id in ["a", "b"] {
        scratch.store.write(move |tx| put(tx, id)).await.unwrap();
        assert!(scratch.ids().await.iter().any(|known| known == id));
    }
    assert_eq!(scratch.store.read(schema_version).await.unwrap(), before);
    scratch
        .store
        .write_alone(|tx| run(tx, "alter table t add x text default 'new'"))
        .await
        .unwrap();
    let x: String = scratch
        .store
        .read(|session| {
            Ok::<_, Error>(
                session
                    .statement("select x from t")?
                    .query_row([], |row| row.get(0))?,
            )
        })
        .await
        .unwrap();
    assert_eq!(x, "new");
    assert_ne!(scratch.store.read(schema_version).await.unwrap(), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn more_threads_than_connections_read_side_by_side() {
    let scratch = Scratch::open().await;
    scratch.store.write(|tx| put(tx, "1")).await.unwrap();
    let reads = Arc::new(AtomicUsize::new(0));
    let tasks = (0..32).map(|_| {
        let (store, reads) = (Arc::clone(&scratch.store), Arc::clone(&reads));
        tokio::spawn(async move {
            for _ in 0..100 {
                assert_eq!(store.read(ids).await.unwrap(), ["1"]);
                reads.fetch_add(1, SeqCst);
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    assert_eq!(reads.load(SeqCst), 3_200);
}

#[tokio::test]
async fn mathematics_is_known_on_every_connection() {
    let scratch = Scratch::open().await;
    let root = |session: &Session<'_>| -> Result<f64> {
        let sql = "select sqrt(16) + radians(0) + acos(1)";
        Ok(session.statement(sql)?.query_row([], |row| row.get(0))?)
    };
    for value in [
        scratch.store.read(root).await.unwrap(),
        scratch.store.read_slow(root).await.unwrap(),
        scratch.store.write(move |tx| root(tx)).await.unwrap(),
    ] {
        assert!((value - 4.0).abs() < f64::EPSILON);
    }
}

#[tokio::test]
async fn one_statement_is_read_without_a_transaction_and_moves_when_it_is_slow() {
    let scratch = Scratch::open().await;
    let quick = scratch.store.read_as(Reads::One, |session| {
        let found = ids(session)?;
        assert!(session.connection().is_autocommit());
        assert_eq!(
            session.schema_version()?,
            super::super::sqlite::schema::ask(session.connection())?
        );
        Ok::<_, Error>(found)
    });
    assert!(quick.await.unwrap().is_empty());
    let slow = scratch.store.read_as(Reads::One, long_read).await;
    assert_eq!(slow.unwrap(), 300_000 * 300_001 / 2);
}

#[tokio::test]
async fn a_statement_that_is_always_slow_is_not_begun_on_the_worker() {
    let scratch = Scratch::open().await;
    let begun = Arc::new(AtomicUsize::new(0));
    let ask = || {
        let begun = Arc::clone(&begun);
        scratch.store.read(move |session| {
            let mut statement = session.statement(LONG_READ)?;
            if !session.is_slow() {
                begun.fetch_add(1, SeqCst);
            }
            Ok::<i64, Error>(statement.query_row([], |row| row.get(0))?)
        })
    };
    for _ in 0..6 {
        assert_eq!(ask().await.unwrap(), 300_000 * 300_001 / 2);
    }
    assert_eq!(begun.load(SeqCst), 3);
    assert!(scratch.ids().await.is_empty(), "others are not held up");
}

// SQLite's own statement that reads the schema has no text.
#[tokio::test]
async fn a_budget_that_is_spent_on_reading_the_schema_is_nobodys_fault() {
    let scratch = Scratch::open().await;
    scratch.ids().await;
    let mut sql = String::from("begin;");
    for n in 0..3_000 {
        write!(sql, "create table t{n} (a, b, c);").unwrap();
    }
    sql.push_str("commit");
    scratch.stranger().execute_batch(&sql).unwrap();
    assert!(scratch.ids().await.is_empty());
}
