//! Realtime: open streams hear of committed changes that they may see.
//!
//! | file | holds |
//! |---|---|
//! | `topic` | what a stream subscribes to |
//! | `client` | one open stream, and what it is sent |
//! | `gate` | what a resumable stream lets through while it is told what it missed |
//! | `registry` | which streams are open, whose they are, what they subscribe to |
//! | `judge` | who may see a change, and how it looks to them |
//! | `deliver` | from committed changes to events on streams |
//! | `elsewhere` | what other processes changed |
//! | `missed` | what somebody missed, page by page |
//! | `post` | events on their way to streams |
//! | `retention` | changes that are too old |
//! | `replay` | a stream is told what it missed |
//!
//! A front door opens streams with [`connect`], and gives each a [`Sink`] that never waits.

mod client;
mod deliver;
mod elsewhere;
mod gate;
mod judge;
mod missed;
mod post;
mod registry;
mod replay;
mod retention;
#[cfg(test)]
mod tests;
mod topic;

use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    sync::{OnceCell, Semaphore},
    time::sleep,
};

pub use client::{Client, ClientId, Encoded, End, Kind, Message, Opening, Sink};
pub use gate::Begin;
pub use missed::{Missed, Told, Wish, page as missed};
use registry::Registry;
pub use retention::drop_old;
pub use topic::{Options, Topic};

use super::{App, error::Result};
use crate::model::{caller::Caller, cursor::Cursor};

/// A stream to which nothing was sent for so long ends, so that those of clients that vanished do not
/// pile up (spec: realtime §2).
const IDLE: Duration = Duration::from_mins(5);
/// A stream ends after this, whatever it is sent.
const LONGEST: Duration = Duration::from_mins(30);
/// Pages of what streams missed that are read at the same time: as many as there are threads for slow
/// reads, so that thousands who come back together wait here and not there, where time is limited.
const REPLAYS: usize = 2;
/// Characters of a stream's id that may be shown.
const SHOWN: usize = 6;
/// How often streams are told how far they were told.
const ROUND: Duration = Duration::from_mins(1);
/// How often streams are looked at.
const SWEEP: Duration = Duration::from_secs(5);

/// The open streams of an app.
pub struct Realtime {
    registry: Mutex<Registry>,
    started: OnceLock<()>,
    settled: OnceCell<()>,
    delivered: AtomicU64,
    dropped: AtomicU64,
    watch: OnceLock<Watch>,
    /// Streams that may be told at the same time what they missed.
    replays: Semaphore,
}

impl Default for Realtime {
    fn default() -> Self {
        Self {
            registry: Mutex::default(),
            started: OnceLock::new(),
            settled: OnceCell::new(),
            delivered: AtomicU64::new(0),
            dropped: AtomicU64::new(0),
            watch: OnceLock::new(),
            replays: Semaphore::new(REPLAYS),
        }
    }
}

/// Somebody who looks on while streams subscribe.
type Watch = Box<dyn Fn(&Subscribed<'_>) + Send + Sync>;

/// A stream that has said what it subscribes to.
#[derive(Debug)]
pub struct Subscribed<'a> {
    /// The beginning of the stream's id. The whole is a secret.
    pub stream: &'a str,
    /// Where it was opened from.
    pub address: &'a str,
    /// Whose it is.
    pub caller: &'a Caller,
    /// All that it subscribes to.
    pub topics: &'a [&'a str],
}

/// What realtime is doing, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Open streams.
    pub streams: usize,
    /// Subscriptions of all of them.
    pub subscriptions: usize,
    /// Committed changes that wait to be delivered.
    pub waiting: usize,
    /// Events that were sent since the server began.
    pub delivered: u64,
    /// Streams that were ended because they or the server could not follow.
    pub dropped: u64,
}

/// What realtime is doing; `None` as long as nobody has used it.
pub fn counts(app: &App) -> Option<Counts> {
    let realtime = app.realtime();
    realtime.started.get()?;
    let (streams, subscriptions) = realtime.registry().counts();
    Some(Counts {
        streams,
        subscriptions,
        waiting: app.changes().waiting(),
        delivered: realtime.delivered.load(Ordering::Relaxed),
        dropped: realtime.dropped.load(Ordering::Relaxed),
    })
}

impl Realtime {
    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has `f` called whenever a stream has subscribed; only the first who asks is told.
    pub fn watch(&self, f: impl Fn(&Subscribed<'_>) + Send + Sync + 'static) {
        _ = self.watch.set(Box::new(f));
    }

    fn show(&self, id: &ClientId, address: &str, caller: &Caller) {
        let Some(watch) = self.watch.get() else {
            return;
        };
        let topics = self.registry().topics(id).map(<[_]>::to_vec);
        let topics = topics.unwrap_or_default();
        let topics: Vec<&str> = topics.iter().map(|topic| &*topic.text).collect();
        watch(&Subscribed {
            stream: &id.as_str()[..SHOWN],
            address,
            caller,
            topics: &topics,
        });
    }

    /// The same for a stream that stays whose it is.
    fn show_owned(&self, client: &Client) {
        if self.watch.get().is_some() {
            let caller = self.registry().owner(&client.id);
            self.show(&client.id, &client.address, &caller);
        }
    }

    /// Ends every stream, also those to come: the app is being closed.
    pub fn end(&self) {
        self.registry().end();
        self.close_all(End::Stop);
    }

    /// Ends every stream.
    pub fn close_all(&self, why: End) {
        for client in self.clients() {
            client.close(why);
        }
    }

    /// All streams. Not to be written to while the registry is held.
    fn clients(&self) -> Vec<Arc<Client>> {
        self.registry().clients()
    }
}

/// Opens a stream. Inside of a tokio runtime.
pub fn connect(app: &Arc<App>, opening: Opening) -> Arc<Client> {
    let realtime = app.realtime();
    realtime.started.get_or_init(|| {
        // Before it listens: nobody subscribes yet, so nothing up to here is to be delivered.
        let last = app.store().last_change();
        let heard = app.changes().listen();
        tokio::spawn(deliver::run(Arc::downgrade(app), heard, last));
        tokio::spawn(sweep(Arc::downgrade(app)));
    });
    let client = Arc::new(Client::new(app, opening));
    realtime.registry().add(&client);
    client
}

/// Waits, when the first stream subscribes, for writes that were under way before anybody listened: they are
/// announced to nobody, and are stored once this is done.
pub async fn settle(app: &Arc<App>) {
    if app.realtime().started.get().is_none() {
        return;
    }
    let nothing = async {
        // A write that fails changes nothing of that.
        _ = app.write(|_| Ok(())).await;
    };
    app.realtime().settled.get_or_init(|| nothing).await;
}

/// The place of the last committed change; `None` where changes are not kept.
pub fn position(app: &App) -> Option<Cursor> {
    app.store().last_change()
}

/// Forgets a stream that has ended.
pub fn disconnect(app: &App, id: &ClientId) {
    app.realtime().registry().remove(id);
}

/// Makes `topics` all that the stream `id` subscribes to, and `caller` who it belongs to.
///
/// Fails with 404 for an unknown stream, 400 for somebody at another address than who opened it, and
/// 403 when it belongs to another record.
pub fn subscribe(
    app: &Arc<App>,
    id: &str,
    address: &str,
    caller: &Caller,
    topics: Vec<Topic>,
) -> Result<()> {
    let unknown = || super::error::Error::NotFound("Missing or invalid client id.".into());
    let id = ClientId::parse(id).ok_or_else(unknown)?;
    let realtime = app.realtime();
    let client = realtime
        .registry()
        .subscribe(&id, address, caller, topics)?;
    realtime.show(&id, address, caller);
    replay::start(app, client);
    Ok(())
}

/// Makes `caller` who the stream belongs to; what it subscribes to stays. For front doors whose streams speak
/// in both directions, which need no other proof of who opened it.
///
/// Fails with 404 for a stream that has ended and 403 when it belongs to another record.
pub fn own(app: &App, client: &Client, caller: &Caller) -> Result<()> {
    app.realtime().registry().own(&client.id, caller)?;
    Ok(())
}

/// Adds `topics` to what the stream subscribes to; it stays whose it is. A resumable stream begins with the
/// first. False when that would be more than `most`: then nothing is added.
///
/// Fails with 404 for a stream that has ended.
pub fn add_topics(
    app: &Arc<App>,
    client: &Arc<Client>,
    topics: Vec<Topic>,
    most: usize,
) -> Result<bool> {
    let realtime = app.realtime();
    let is_added = realtime.registry().add_topics(&client.id, topics, most)?;
    if is_added {
        realtime.show_owned(client);
        replay::start(app, Arc::clone(client));
    }
    Ok(is_added)
}

/// Takes what is spelled so away from what the stream subscribes to; everything without `texts`.
///
/// Fails with 404 for a stream that has ended.
pub fn drop_topics(app: &App, client: &Client, texts: Option<&[String]>) -> Result<()> {
    let realtime = app.realtime();
    realtime.registry().drop_topics(&client.id, texts)?;
    realtime.show_owned(client);
    Ok(())
}

/// Lets a resumable stream begin there. False when it has begun already.
pub fn start_at(client: &Client, begin: Begin) -> bool {
    client.gate().is_some_and(|mut gate| gate.start_at(begin))
}

/// Ends streams that are idle or old, and forgets who has none any more.
async fn sweep(app: std::sync::Weak<App>) {
    let mut noted = Instant::now();
    loop {
        sleep(SWEEP).await;
        let Some(app) = app.upgrade() else { return };
        let now = Instant::now();
        if now.saturating_duration_since(noted) >= ROUND {
            noted = now;
            app.changes().announce_round();
        }
        app.realtime().registry().tidy();
        for client in app.realtime().clients() {
            if let Some(why) = client.is_over(now, IDLE, LONGEST) {
                client.close(why);
            }
        }
    }
}
