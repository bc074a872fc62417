//! One open stream, and what it is sent.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use serde::Serialize;

use super::gate::{Begin, Gate};
use crate::{
    app::App,
    model::{cursor::Cursor, json},
    platform::random,
};

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

/// What a stream is told: the same for all who see the same. Cheap to share.
#[derive(Debug)]
pub struct Message {
    /// What kind it is.
    pub kind: Kind,
    /// The subscription it answers, as it was spelled; empty for other kinds than events.
    pub topic: Arc<str>,
    /// One line of JSON.
    pub data: Bytes,
    /// The change it tells of, where changes are numbered.
    pub cursor: Option<Cursor>,
    /// What front doors made of it.
    pub encoded: Encoded,
}

/// What a message tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something happened to a record that the stream subscribes to.
    Event,
    /// The stream cannot be told what it missed: what its client knows may be out of date.
    Reset,
}

/// What front doors made of a message, each once for all of its streams.
#[derive(Debug, Default)]
pub struct Encoded {
    /// An event with a place for the id of the stream, which whoever sends it fills in.
    pub plain: Mutex<Vec<u8>>,
    /// An event whose `id:` is its cursor.
    pub numbered: OnceLock<Bytes>,
    /// A frame of a WebSocket.
    pub frame: OnceLock<Bytes>,
}

impl Message {
    /// An event for `topic`.
    pub fn event(topic: Arc<str>, data: Bytes, cursor: Option<Cursor>) -> Self {
        Self {
            kind: Kind::Event,
            topic,
            data,
            cursor,
            encoded: Encoded::default(),
        }
    }
}

/// Why somebody begins anew.
#[derive(Serialize)]
struct Why<'a> {
    reason: &'a str,
}

impl Message {
    /// What the client knows may be out of date; it is to begin anew, at `cursor`.
    pub fn reset(cursor: Option<Cursor>, reason: &str) -> Self {
        Self {
            kind: Kind::Reset,
            topic: Arc::default(),
            data: json::to_bytes(&Why { reason }).into(),
            cursor,
            encoded: Encoded::default(),
        }
    }
}

/// Where the events of a stream go. A front door has one for each of its streams.
pub trait Sink: Send + Sync {
    /// Sends messages or keeps them for later; never waits. `false` when the stream could not follow any more
    /// and ends because of that.
    fn send(&self, id: &ClientId, messages: &[Arc<Message>]) -> bool;
    /// Tells that everything up to there was told, so that its client can begin there the next time.
    fn note(&self, cursor: Cursor);
    /// Bytes that wait for its client to read.
    fn waiting(&self) -> usize;
    /// Ends the stream.
    fn close(&self, why: End);
}

/// Why a stream ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nothing was sent for so long.
    Idle,
    /// It was open for the longest time.
    Old,
    /// The server stops.
    Stop,
    /// Its client does not read.
    Slow,
    /// The server could not follow the changes.
    Lost,
}

impl End {
    /// For people.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Idle => "nothing to send for a long time, connect again",
            Self::Old => "open for the longest time, connect again",
            Self::Stop => "the server stops",
            Self::Slow => "the client does not read fast enough",
            Self::Lost => "the server could not follow the changes",
        }
    }
}

/// One open stream.
pub struct Client {
    /// Its name.
    pub id: ClientId,
    /// Who opened it must be who subscribes.
    pub address: String,
    pub(super) sink: Arc<dyn Sink>,
    /// Of a resumable stream.
    gate: Option<Box<Mutex<Gate>>>,
    opened: Instant,
    /// Milliseconds from then to the last event.
    last: AtomicU64,
}

impl Client {
    /// The stream that is opened so.
    pub(super) fn new(app: &App, opening: Opening) -> Self {
        // What happens until it subscribes is not to be missing.
        let begin = opening
            .begin
            .map(|begin| match (begin, app.store().last_change()) {
                (Begin::Now, Some(last)) => Begin::After(last),
                (Begin::After(_), None) => Begin::Nowhere,
                (begin, _) => begin,
            });
        let gate = begin.map(Gate::Closed);
        Self {
            id: ClientId::fresh(),
            address: opening.address,
            sink: opening.sink,
            gate: gate.map(|gate| Box::new(Mutex::new(gate))),
            opened: Instant::now(),
            last: AtomicU64::new(0),
        }
    }

    /// Where it begins, until it has begun; `None` where that is not known, or it is not resumable.
    pub fn begins_after(&self) -> Option<Cursor> {
        match *self.gate()? {
            Gate::Closed(Begin::After(cursor)) => Some(cursor),
            _ => None,
        }
    }

    /// Its gate, if it is resumable.
    pub(super) fn gate(&self) -> Option<MutexGuard<'_, Gate>> {
        let gate = self.gate.as_ref()?;
        Some(gate.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Sends what happens now; see [`Sink::send`].
    pub(super) fn send(&self, messages: &[Arc<Message>], now: Instant) -> bool {
        let has_followed = match self.gate() {
            Some(mut gate) => gate.pass(&*self.sink, &self.id, messages),
            None => self.sink.send(&self.id, messages),
        };
        let since = now.saturating_duration_since(self.opened).as_millis();
        self.last
            .store(u64::try_from(since).unwrap_or_default(), Ordering::Relaxed);
        has_followed
    }

    pub(super) fn close(&self, why: End) {
        self.sink.close(why);
    }

    /// Why it should end by now: nothing was sent for `idle`, or it is open for `longest`.
    pub(super) fn is_over(&self, now: Instant, idle: Duration, longest: Duration) -> Option<End> {
        let open = now.saturating_duration_since(self.opened);
        let last = Duration::from_millis(self.last.load(Ordering::Relaxed));
        if open >= longest {
            Some(End::Old)
        } else {
            (open.saturating_sub(last) >= idle).then_some(End::Idle)
        }
    }
}

/// How a stream is opened.
pub struct Opening {
    /// Who opens it.
    pub address: String,
    /// Where its events go.
    pub sink: Arc<dyn Sink>,
    /// Where it begins, when its events are to be numbered, so that its client can go on later where it
    /// was.
    pub begin: Option<Begin>,
}
