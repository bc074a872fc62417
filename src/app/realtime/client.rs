//! One open stream, and what it is sent.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;

use crate::platform::random;

/// Characters of a client's id: 40 of `[A-Za-z0-9]`, fresh for every connection (spec: realtime §2).
const ID_LENGTH: usize = 40;
const ID_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// The name of a stream, and the secret by which its owner subscribes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClientId([u8; ID_LENGTH]);

impl ClientId {
    fn fresh() -> Self {
        let text = random::text(ID_LENGTH, ID_ALPHABET);
        let mut bytes = [0; ID_LENGTH];
        bytes.copy_from_slice(text.as_bytes());
        Self(bytes)
    }

    /// The id that is spelled so; `None` when none is.
    pub fn parse(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }

    /// As bytes of ASCII.
    pub const fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// An event: the same for all who see the same. Cheap to share.
#[derive(Debug)]
pub struct Message {
    /// The subscription it answers, as it was spelled.
    pub topic: Arc<str>,
    /// One line of JSON.
    pub data: Bytes,
    /// What a front door made of it, once for all of its streams.
    pub encoded: OnceLock<Bytes>,
}

impl Message {
    /// An event for `topic`.
    pub const fn new(topic: Arc<str>, data: Bytes) -> Self {
        Self {
            topic,
            data,
            encoded: OnceLock::new(),
        }
    }
}

/// Where the events of a stream go. A front door has one for each of its streams.
pub trait Sink: Send + Sync {
    /// Sends an event or keeps it for later; never waits. A stream that cannot follow ends.
    fn send(&self, id: &ClientId, message: &Message);
    /// Ends the stream.
    fn close(&self);
}

/// One open stream.
pub struct Client {
    /// Its name.
    pub id: ClientId,
    /// Who opened it must be who subscribes.
    pub(super) address: String,
    sink: Arc<dyn Sink>,
    opened: Instant,
    /// Milliseconds from then to the last event.
    last: AtomicU64,
}

impl Client {
    /// A stream of somebody at `address`.
    pub(super) fn new(address: String, sink: Arc<dyn Sink>) -> Self {
        Self {
            id: ClientId::fresh(),
            address,
            sink,
            opened: Instant::now(),
            last: AtomicU64::new(0),
        }
    }

    /// Sends an event; see [`Sink::send`].
    pub(super) fn send(&self, message: &Message, now: Instant) {
        self.sink.send(&self.id, message);
        let since = now.saturating_duration_since(self.opened).as_millis();
        self.last
            .store(u64::try_from(since).unwrap_or_default(), Ordering::Relaxed);
    }

    pub(super) fn close(&self) {
        self.sink.close();
    }

    /// Whether nothing was sent for `idle`, or it is open for `longest`.
    pub(super) fn is_over(&self, now: Instant, idle: Duration, longest: Duration) -> bool {
        let open = now.saturating_duration_since(self.opened);
        let last = Duration::from_millis(self.last.load(Ordering::Relaxed));
        open >= longest || open.saturating_sub(last) >= idle
    }
}
