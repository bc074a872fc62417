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
//!
//! A front door opens streams with [`connect`], and gives each a [`Sink`] that never waits.

mod client;
mod deliver;
mod gate;
mod judge;
mod registry;
mod topic;

use std::{
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use tokio::time::sleep;

pub use client::{Client, ClientId, Encoded, End, Kind, Message, Opening, Sink};
pub use gate::Begin;
use registry::Registry;
pub use topic::{Options, Topic};

use super::{App, error::Result};
use crate::model::caller::Caller;

/// A stream to which nothing was sent for so long ends, so that those of clients that vanished do not
/// pile up (spec: realtime §2).
const IDLE: Duration = Duration::from_mins(5);
/// A stream ends after this, whatever it is sent.
const LONGEST: Duration = Duration::from_mins(30);
/// How often that is looked at.
const SWEEP: Duration = Duration::from_secs(5);

/// The open streams of an app.
#[derive(Default)]
pub struct Realtime {
    registry: Mutex<Registry>,
    started: OnceLock<()>,
}

impl Realtime {
    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends every stream, also those to come: the app is being closed.
    pub fn end(&self) {
        self.registry().end();
        self.close_all(End::Stop);
    }

    /// Ends every stream.
    pub fn close_all(&self, why: End) {
        for client in self.registry().clients() {
            client.close(why);
        }
    }
}

/// Opens a stream. Inside of a tokio runtime.
pub fn connect(app: &Arc<App>, opening: Opening) -> Arc<Client> {
    let realtime = app.realtime();
    realtime.started.get_or_init(|| {
        let heard = app.changes().listen();
        tokio::spawn(deliver::run(Arc::downgrade(app), heard));
        tokio::spawn(sweep(Arc::downgrade(app)));
    });
    let client = Arc::new(Client::new(opening));
    realtime.registry().add(&client);
    client
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
    app: &App,
    id: &str,
    address: &str,
    caller: &Caller,
    topics: Vec<Topic>,
) -> Result<()> {
    let unknown = || super::error::Error::NotFound("Missing or invalid client id.".into());
    let id = ClientId::parse(id).ok_or_else(unknown)?;
    let realtime = app.realtime();
    realtime.registry().subscribe(&id, address, caller, topics)
}

/// Ends streams that are idle or old, and forgets who has none any more.
async fn sweep(app: std::sync::Weak<App>) {
    loop {
        sleep(SWEEP).await;
        let Some(app) = app.upgrade() else { return };
        let now = Instant::now();
        app.realtime().registry().tidy();
        for client in app.realtime().registry().clients() {
            if let Some(why) = client.is_over(now, IDLE, LONGEST) {
                client.close(why);
            }
        }
    }
}
