//! Events on their way to streams: while more changes wait than can be delivered one by one, each stream is
//! written to once for all of them.
//!
//! Nearly all that a delivery costs is the system's part of writing to a socket. So a server that falls behind
//! catches up, instead of falling behind for ever.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Instant,
};

use tokio::task::yield_now;

use super::client::{Client, Message};
use crate::app::App;

/// Streams that are written to before other tasks have a turn.
pub(super) const SLICE: usize = 128;
/// Bytes of events that are put together for a stream.
const MOST: usize = 64 << 10;

/// Events that were judged and not sent yet, in their order.
#[derive(Default)]
pub(super) struct Post {
    parcels: Vec<Parcel>,
    bytes: usize,
}

/// Streams that hear the same.
pub(super) type Clients = Arc<Vec<Arc<Client>>>;

/// Events for the same streams, one behind the other.
struct Parcel {
    clients: Clients,
    messages: Vec<Arc<Message>>,
}

impl Post {
    /// Adds an event for these streams.
    pub fn add(&mut self, clients: &Clients, message: &Arc<Message>) {
        if clients.is_empty() {
            return;
        }
        self.bytes += message.data.len();
        match self.parcels.last_mut() {
            Some(last) if Arc::ptr_eq(&last.clients, clients) => {
                last.messages.push(Arc::clone(message));
            }
            _ => self.parcels.push(Parcel {
                clients: Arc::clone(clients),
                messages: vec![Arc::clone(message)],
            }),
        }
    }

    /// Whether more is not to be added.
    pub const fn is_full(&self) -> bool {
        self.bytes >= MOST
    }

    /// Sends what is there.
    pub async fn send(&mut self, app: &App) {
        self.bytes = 0;
        for parcel in self.parcels.drain(..) {
            for slice in parcel.clients.chunks(SLICE) {
                parcel.deliver(app, slice);
                yield_now().await;
            }
        }
    }
}

impl Parcel {
    fn deliver(&self, app: &App, clients: &[Arc<Client>]) {
        let now = Instant::now();
        let dropped = clients
            .iter()
            .filter(|client| !client.send(&self.messages, now));
        let dropped = dropped.count() as u64;
        let sent = (clients.len() as u64 - dropped) * self.messages.len() as u64;
        let realtime = app.realtime();
        realtime.delivered.fetch_add(sent, Ordering::Relaxed);
        realtime.dropped.fetch_add(dropped, Ordering::Relaxed);
    }
}
