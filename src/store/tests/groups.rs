//! Group commit: isolation, order, and the ways a transaction can be lost.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use futures_util::future::{BoxFuture, FutureExt, join_all};

use super::*;

type Write = Box<dyn Fn(&mut Tx<'_>) -> Result<()> + Send + Sync>;

/// Queues `writes` in order while the writer is held, lets it go, and gives their outcomes.
async fn together(scratch: &Scratch, writes: Vec<Write>) -> Vec<Result<()>> {
    let gate = scratch.gate().await;
    let mut all: Vec<BoxFuture<'_, Option<Result<()>>>> = Vec::new();
    for write in writes {
        all.push(async move { Some(scratch.store.write(move |tx| write(tx)).await) }.boxed());
    }
    all.push(
        async move {
            gate.send(()).unwrap();
            None
        }
        .boxed(),
    );
    // Unconstrained, or tokio would let futures of this one task pass each other.
    let outcomes = tokio::task::unconstrained(join_all(all)).await;
    outcomes.into_iter().flatten().collect()
}

/// The culprit between two neighbours on each side; gives its outcome after checking theirs.
async fn among_neighbours(scratch: &Scratch, culprit: Write) -> Result<()> {
    let before = scratch.ids().await;
    let mut writes: Vec<Write> = Vec::new();
    for name in ["a", "b"] {
        writes.push(Box::new(move |tx| put(tx, name)));
    }
    writes.push(culprit);
    for name in ["c", "d"] {
        writes.push(Box::new(move |tx| put(tx, name)));
    }
    let mut outcomes = together(scratch, writes).await;
    let outcome = outcomes.remove(2);
    for neighbour in outcomes {
        neighbour.expect("a neighbour must not suffer");
    }
    let mut ids = scratch.ids().await;
    ids.retain(|id| !before.contains(id));
    for name in ["a", "b", "c", "d"] {
        assert!(ids.iter().any(|id| id == name), "{name} was lost: {ids:?}");
    }
    assert_eq!(
        ids.iter().any(|id| id == "culprit"),
        outcome.is_ok(),
        "{ids:?}"
    );
    outcome
}

/// An outcome in a word.
fn kind(outcome: &Result<()>) -> &'static str {
    match outcome {
        Ok(()) => "ok",
        Err(Error::NotUnique { table, columns }) if table == "t" && columns[..] == ["id"] => {
            "unique"
        }
        Err(Error::Constraint { .. }) => "constraint",
        Err(Error::Sql { code: 1, .. }) => "sql",
        Err(Error::NotFound) => "not found",
        Err(_) => "?",
    }
}

#[tokio::test]
async fn failing_requests_share_a_commit_without_harm() {
    let scratch = Scratch::open().await;
    let put_as = |id: &'static str| -> Write { Box::new(move |tx| put(tx, id)) };
    let sql = |text: &'static str| -> Write {
        Box::new(move |tx| {
            put(tx, "never")?;
            run(tx, text)
        })
    };
    let writes = vec![
        put_as("1"),
        put_as("1"),
        put_as("2"),
        sql("insert into t (id, n) values ('x', null)"),
        put_as("3"),
        sql("insert into t (id, n) values ('x', 1000)"),
        put_as("4"),
        sql("selekt"),
        put_as("5"),
        sql("delete from nowhere"),
        put_as("6"),
        Box::new(|tx| {
            put(tx, "never")?;
            Err(Error::NotFound)
        }),
        put_as("7"),
        // An error that the request deals with itself is no reason to undo it.
        Box::new(|tx| {
            put(tx, "8")?;
            assert!(put(tx, "8").is_err());
            Ok(())
        }),
        // A savepoint left open belongs to the request.
        sql("savepoint mine; delete from t; selekt"),
        put_as("9"),
    ];
    let version = scratch.store.table_version("t");
    let outcomes = together(&scratch, writes).await;
    let shown: Vec<_> = outcomes.iter().map(kind).collect();
    let expected = "ok unique ok constraint ok constraint ok sql ok sql ok not found ok ok sql ok";
    assert_eq!(shown.join(" "), expected);
    assert_eq!(
        scratch.ids().await,
        ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    );
    assert_eq!(
        scratch.store.table_version("t"),
        version + 1,
        "one commit for all"
    );
}

/// A request that fails before it has changed anything, or by the one statement that would have.
#[tokio::test]
async fn a_request_that_has_changed_nothing_costs_no_other_a_second_run() {
    let scratch = Scratch::open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = |id: &'static str| -> Write {
        let runs = Arc::clone(&runs);
        Box::new(move |tx| {
            runs.fetch_add(1, SeqCst);
            put(tx, id)
        })
    };
    let writes: Vec<Write> = vec![
        counted("1"),
        counted("1"),
        Box::new(|_| Err(Error::NotFound)),
        counted("2"),
    ];
    let shown: Vec<_> = together(&scratch, writes).await.iter().map(kind).collect();
    assert_eq!(shown.join(" "), "ok unique not found ok");
    assert_eq!(runs.load(SeqCst), 3);
    assert_eq!(scratch.ids().await, ["1", "2"]);
}

#[tokio::test]
async fn requests_are_run_again_only_where_savepoints_were_missed() {
    let scratch = Scratch::open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let group = |name: &'static str| -> Vec<Write> {
        let runs = Arc::clone(&runs);
        let neighbour = move |tx: &mut Tx<'_>| {
            runs.fetch_add(1, SeqCst);
            put(tx, name)
        };
        let culprit = |tx: &mut Tx<'_>| {
            put(tx, "never")?;
            Err(Error::NotFound)
        };
        vec![
            Box::new(culprit),
            Box::new(neighbour),
            Box::new(culprit),
            Box::new(culprit),
        ]
    };
    let expected = "not found ok not found not found";
    for (name, runs_so_far) in [("1", 2), ("2", 3)] {
        let outcomes = together(&scratch, group(name)).await;
        let shown: Vec<_> = outcomes.iter().map(kind).collect();
        assert_eq!(shown.join(" "), expected);
        assert_eq!(runs.load(SeqCst), runs_so_far);
    }
    assert_eq!(scratch.ids().await, ["1", "2"]);
}

#[tokio::test]
async fn first_request_may_fail_without_a_savepoint() {
    let scratch = Scratch::open().await;
    let writes: Vec<Write> = vec![
        Box::new(|tx| {
            put(tx, "never")?;
            Err(Error::NotFound)
        }),
        Box::new(|tx| put(tx, "1")),
        Box::new(|tx| put(tx, "2")),
    ];
    let outcomes = together(&scratch, writes).await;
    assert!(
        matches!(outcomes[..], [Err(Error::NotFound), Ok(()), Ok(())]),
        "{outcomes:?}"
    );
    assert_eq!(scratch.ids().await, ["1", "2"]);
}

#[tokio::test]
async fn a_panic_undoes_its_request_and_no_other() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            put(tx, "culprit")?;
            let mut left_open = tx.statement("select id from t")?;
            let _rows = left_open.query([])?;
            panic!("a bug in a write")
        }),
    )
    .await;
    let Err(Error::Other(source)) = outcome else {
        panic!("{outcome:?}")
    };
    assert!(source.to_string().contains("a bug in a write"));
}

#[tokio::test]
async fn on_conflict_rollback_costs_no_neighbour_its_row() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            run(
                tx,
                "insert or rollback into t (id, n) values ('culprit', null)",
            )
        }),
    )
    .await;
    assert!(
        matches!(outcome, Err(Error::Constraint { .. })),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn a_rollback_by_a_trigger_costs_no_neighbour_its_row() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(&scratch, Box::new(|tx| put(tx, "raise"))).await;
    let message = "stopped by a trigger";
    assert!(
        matches!(&outcome, Err(Error::Constraint { message: m }) if m == message),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn an_ignored_loss_of_the_transaction_is_not_acknowledged() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            _ = put(tx, "raise");
            // The transaction is over: without our commit hook this would be durable at once.
            _ = put(tx, "culprit");
            Ok(())
        }),
    )
    .await;
    assert!(matches!(outcome, Err(Error::Other(_))), "{outcome:?}");
}

#[tokio::test]
async fn a_stray_commit_or_rollback_costs_no_neighbour_its_row() {
    for stray in ["commit", "rollback", "end"] {
        let scratch = Scratch::open().await;
        let outcome = among_neighbours(
            &scratch,
            Box::new(move |tx| {
                put(tx, "culprit")?;
                run(tx, stray)
            }),
        )
        .await;
        assert!(outcome.is_err(), "{stray}");
    }
    let scratch = Scratch::open().await;
    _ = among_neighbours(
        &scratch,
        Box::new(|tx| {
            put(tx, "x")?;
            run(tx, "rollback; begin")?;
            Err(Error::NotFound)
        }),
    )
    .await;
}

#[tokio::test]
async fn a_full_disk_hits_only_the_request_that_needs_the_room() {
    let scratch = Scratch::open().await;
    // Room for the neighbours, not for a megabyte.
    scratch
        .store
        .write_alone(|tx| {
            let sql = "pragma page_count";
            let pages: i64 = tx.connection().query_row(sql, [], |row| row.get(0))?;
            run(tx, &format!("pragma max_page_count = {}", pages + 20))
        })
        .await
        .unwrap();
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            run(
                tx,
                "insert into t (id, n, u) values ('culprit', 1, zeroblob(1000000))",
            )
        }),
    )
    .await;
    assert!(matches!(outcome, Err(Error::DiskFull)), "{outcome:?}");
}

#[tokio::test]
async fn a_deferred_foreign_key_fails_only_its_own_request() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            put(tx, "culprit")?;
            run(tx, "insert into child values ('nobody')")
        }),
    )
    .await;
    assert!(
        matches!(outcome, Err(Error::Constraint { .. })),
        "{outcome:?}"
    );
    let alone = scratch
        .store
        .write_alone(|tx| run(tx, "insert into child values ('nobody')"))
        .await;
    assert!(matches!(alone, Err(Error::Constraint { .. })), "{alone:?}");
}

#[tokio::test]
async fn a_long_read_leaves_the_group_and_succeeds_after_it() {
    let scratch = Scratch::open().await;
    let slow = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&slow);
    let version = scratch.store.table_version("t");
    let outcome = among_neighbours(
        &scratch,
        Box::new(move |tx| {
            seen.lock().unwrap().push(tx.is_slow());
            put(tx, "culprit")?;
            // Even a request that swallows the interruption must not be kept half-done.
            _ = long_read(tx);
            Ok(())
        }),
    )
    .await;
    assert!(outcome.is_ok(), "{outcome:?}");
    assert_eq!(*slow.lock().unwrap(), [false, true]);
    assert_eq!(scratch.ids().await, ["a", "b", "c", "d", "culprit"]);
    assert_eq!(
        scratch.store.table_version("t"),
        version + 2,
        "the group, then the culprit"
    );
}

/// A write that spends its budget on a read without end, and leaves.
fn leaving(runs: &Arc<AtomicUsize>) -> Write {
    let runs = Arc::clone(runs);
    Box::new(move |tx| {
        runs.fetch_add(1, SeqCst);
        put(tx, "culprit")?;
        let spent = run(tx, ENDLESS_READ);
        assert!(matches!(spent, Err(Error::OverBudget)), "{spent:?}");
        tx.leave();
        // Any error of its own: it must come back as it is.
        Err(Error::NotFound)
    })
}

#[tokio::test]
async fn a_request_that_leaves_is_never_run_alone_and_blocks_nobody() {
    let scratch = Scratch::open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let version = scratch.store.table_version("t");
    // Run alone, the read would end in a timeout.
    let outcome = among_neighbours(&scratch, leaving(&runs)).await;
    assert!(matches!(outcome, Err(Error::NotFound)), "{outcome:?}");
    assert_eq!(runs.load(SeqCst), 1);
    assert_eq!(
        scratch.store.table_version("t"),
        version + 1,
        "one commit for its neighbours"
    );
}

#[tokio::test]
async fn a_request_that_leaves_is_not_run_again_when_the_transaction_is_lost() {
    let scratch = Scratch::open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let writes: Vec<Write> = vec![
        Box::new(|tx| put(tx, "a")),
        leaving(&runs),
        Box::new(|tx| put(tx, "raise")),
    ];
    let outcomes = together(&scratch, writes).await;
    assert!(
        matches!(
            outcomes[..],
            [Ok(()), Err(Error::NotFound), Err(Error::Constraint { .. })]
        ),
        "{outcomes:?}"
    );
    assert_eq!(runs.load(SeqCst), 1);
    assert_eq!(scratch.ids().await, ["a"]);
}

#[tokio::test]
async fn leaving_means_nothing_to_a_request_that_spent_no_budget() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            tx.leave();
            put(tx, "culprit")
        }),
    )
    .await;
    assert!(outcome.is_ok(), "{outcome:?}");
}

#[tokio::test]
async fn a_request_that_leaves_and_succeeds_is_run_again_alone() {
    let scratch = Scratch::open().await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            put(tx, "culprit")?;
            // Interrupted the first time: what it did since must not be kept.
            _ = long_read(tx);
            tx.leave();
            Ok(())
        }),
    )
    .await;
    assert!(outcome.is_ok(), "{outcome:?}");
}

#[tokio::test]
async fn a_read_beyond_the_timeout_undoes_its_write() {
    let scratch = Scratch::with(|options| options.query_timeout = Duration::from_millis(20)).await;
    let outcome = among_neighbours(
        &scratch,
        Box::new(|tx| {
            put(tx, "culprit")?;
            run(tx, ENDLESS_READ)
        }),
    )
    .await;
    assert!(matches!(outcome, Err(Error::Timeout)), "{outcome:?}");
}

#[tokio::test]
async fn a_long_writing_statement_is_never_interrupted() {
    let scratch = Scratch::open().await;
    let runs = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&runs);
    let outcome = among_neighbours(
        &scratch,
        Box::new(move |tx| {
            seen.fetch_add(1, SeqCst);
            put(tx, "culprit")?;
            run(tx, &format!("insert into parent {LONG_READ}"))
        }),
    )
    .await;
    assert!(outcome.is_ok(), "{outcome:?}");
    assert_eq!(runs.load(SeqCst), 1);
}

#[tokio::test]
async fn thousands_of_writers_are_served_in_the_order_they_came() {
    let scratch = Scratch::open().await;
    // More than the queue has places for, so some wait in line outside.
    let count = 6_000;
    let writes = (0..count)
        .map(|number| -> Write { Box::new(move |tx| put(tx, &number.to_string())) })
        .collect();
    // The gate is opened by the last future, which is polled when all others wait.
    let outcomes = together(&scratch, writes).await;
    assert!(outcomes.iter().all(Result::is_ok));
    let order: Vec<usize> = scratch
        .ids()
        .await
        .iter()
        .map(|id| id.parse().unwrap())
        .collect();
    assert!(
        order.len() == 6_000 && order.is_sorted(),
        "somebody was overtaken"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_starves_among_a_thousand_writers() {
    let scratch = Scratch::open().await;
    let writers = (0..1_000).map(|writer| {
        let store = Arc::clone(&scratch.store);
        tokio::spawn(async move {
            for row in 0..3 {
                store
                    .write(move |tx| put(tx, &format!("{writer}-{row}")))
                    .await
                    .unwrap();
            }
        })
    });
    let all = tokio::time::timeout(Duration::from_mins(1), join_all(writers)).await;
    assert!(all.expect("somebody starved").iter().all(Result::is_ok));
    assert_eq!(scratch.ids().await.len(), 3_000);
}

#[tokio::test]
async fn work_after_the_commit_runs_in_order_and_only_for_what_was_kept() {
    let scratch = Scratch::open().await;
    let log = Arc::new(Mutex::new(Vec::new()));
    let noting = |id: &'static str, fail: bool| -> Write {
        let (log, path) = (Arc::clone(&log), scratch.dir.path().join("data.db"));
        Box::new(move |tx| {
            put(tx, id)?;
            let (log, path) = (Arc::clone(&log), path.clone());
            tx.on_commit(Box::new(move || {
                let other = rusqlite::Connection::open(path).unwrap();
                let sql = "select count(*) from t where id = ?";
                let durable: i64 = other.query_row(sql, [id], |row| row.get(0)).unwrap();
                log.lock().unwrap().push((id, durable));
            }));
            if fail { Err(Error::NotFound) } else { Ok(()) }
        })
    };
    let panicking: Write = Box::new(|tx| {
        put(tx, "p")?;
        tx.on_commit(Box::new(|| panic!("a bug after the commit")));
        Ok(())
    });
    let writes = vec![
        noting("a", false),
        noting("b", true),
        panicking,
        noting("c", false),
    ];
    let outcomes = together(&scratch, writes).await;
    assert!(
        matches!(outcomes[..], [Ok(()), Err(_), Ok(()), Ok(())]),
        "{outcomes:?}"
    );
    // The answers come after the work, so nothing has to be waited for here.
    assert_eq!(*log.lock().unwrap(), [("a", 1), ("c", 1)]);
}

#[tokio::test]
async fn work_after_the_commit_is_not_repeated_when_the_group_is() {
    let scratch = Scratch::open().await;
    let done = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&done);
    let writes: Vec<Write> = vec![
        Box::new(move |tx| {
            let counted = Arc::clone(&counted);
            tx.on_commit(Box::new(move || _ = counted.fetch_add(1, SeqCst)));
            put(tx, "a")
        }),
        Box::new(|tx| put(tx, "raise")),
    ];
    let outcomes = together(&scratch, writes).await;
    assert!(matches!(outcomes[..], [Ok(()), Err(_)]), "{outcomes:?}");
    assert_eq!(done.load(SeqCst), 1);
}

#[tokio::test]
async fn a_write_alone_shares_its_transaction_with_nobody() {
    let scratch = Scratch::open().await;
    let version = scratch.store.table_version("t");
    let gate = scratch.gate().await;
    let store = &scratch.store;
    let outcomes = join_all([
        store.write(|tx| put(tx, "a")).boxed(),
        store.write_alone(|tx| put(tx, "b")).boxed(),
        store.write(|tx| put(tx, "c")).boxed(),
        store.write(|tx| put(tx, "d")).boxed(),
        async move { gate.send(()).map_err(|_| Error::Closed) }.boxed(),
    ])
    .await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(scratch.ids().await, ["a", "b", "c", "d"]);
    assert_eq!(store.table_version("t"), version + 3);
}
