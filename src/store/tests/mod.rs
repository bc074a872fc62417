//! The whole store against real files: what one request does must never cost another its row.

mod groups;
mod life;
mod reads;

use std::sync::{Arc, mpsc};
use std::time::Duration;

use tempfile::TempDir;

use super::{Error, Options, Result, Session, Store, Tx};

/// A store in a folder of its own, with the tables the tests use.
struct Scratch {
    dir: TempDir,
    store: Arc<Store>,
}

const TABLES: &str = "
    create table t (id text primary key, n integer not null check (n < 1000), u text unique);
    create table parent (id text primary key);
    create table child (parent text references parent (id) deferrable initially deferred);
    create trigger stop before insert on t when new.id = 'raise'
    begin select raise(rollback, 'stopped by a trigger'); end;";

impl Scratch {
    async fn open() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut Options)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut options = Options {
            readers: 2,
            slow_readers: 1,
            full_sync: false,
            ..Options::new(dir.path().join("data.db"))
        };
        change(&mut options);
        let store = Arc::new(Store::open(options).await.unwrap());
        store
            .write_alone(|tx| Ok::<_, Error>(tx.connection().execute_batch(TABLES)?))
            .await
            .unwrap();
        Self { dir, store }
    }

    /// A connection that the store does not know of.
    fn stranger(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.dir.path().join("data.db")).unwrap()
    }

    async fn ids(&self) -> Vec<String> {
        self.store.read(ids).await.unwrap()
    }

    /// Holds the writer until the sender is used or dropped, so that what is queued meanwhile
    /// is sure to form groups.
    async fn gate(&self) -> mpsc::Sender<()> {
        let (open, opened) = mpsc::channel();
        let (entered, entry) = tokio::sync::oneshot::channel();
        let (opened, entered) = (
            std::sync::Mutex::new(opened),
            std::sync::Mutex::new(Some(entered)),
        );
        let store = Arc::clone(&self.store);
        tokio::spawn(async move {
            let hold = move |_: &mut Tx<'_>| {
                entered
                    .lock()
                    .unwrap()
                    .take()
                    .map(|entered| entered.send(()));
                _ = opened.lock().unwrap().recv_timeout(Duration::from_secs(10));
                Ok::<_, Error>(())
            };
            store.write_alone(hold).await.unwrap();
        });
        entry.await.unwrap();
        open
    }
}

fn ids(session: &Session<'_>) -> Result<Vec<String>> {
    let mut statement = session.statement("select id from t order by rowid")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Inserts a row into `t`, as a request would.
fn put(tx: &mut Tx<'_>, id: &str) -> Result<()> {
    tx.touch("t");
    tx.statement("insert into t (id, n) values (?, 1)")?
        .execute([id])?;
    Ok(())
}

/// Runs statements without binds.
fn run(tx: &mut Tx<'_>, sql: &str) -> Result<()> {
    Ok(tx.connection().execute_batch(sql)?)
}

/// A read that takes tens of milliseconds: far over every budget, far under every timeout.
const LONG_READ: &str =
    "with recursive c(x) as (select 1 union all select x + 1 from c where x < 300000)
    select sum(x) from c";

/// A read that only an interruption ends.
const ENDLESS_READ: &str =
    "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c";

fn long_read(session: &Session<'_>) -> Result<i64> {
    Ok(session
        .statement(LONG_READ)?
        .query_row([], |row| row.get(0))?)
}
