//! What a resumable stream lets through, so that nothing is missing and nothing comes twice between what
//! it missed and what happens now.

use std::sync::Arc;

use super::client::{ClientId, End, Kind, Message, Sink};
use crate::model::cursor::Cursor;

/// Bytes of events that may wait while a stream is told what it missed.
const MOST_WAITING: usize = 1 << 20;

/// Where a resumable stream begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begin {
    /// At what happens from now on.
    Now,
    /// Behind what its client has seen.
    After(Cursor),
    /// Its client has seen something that cannot be found any more.
    Nowhere,
}

/// The gate of a resumable stream.
pub(super) enum Gate {
    /// It subscribes to nothing yet.
    Closed(Begin),
    /// It is being told what it missed. What happens meanwhile waits here.
    Filling(Vec<Arc<Message>>, usize),
    /// It hears of changes after this one.
    Open(i64),
}

impl Gate {
    /// Sends the messages whose turn it is; `false` as [`Sink::send`]. Their numbers grow.
    pub fn pass(&mut self, sink: &dyn Sink, id: &ClientId, messages: &[Arc<Message>]) -> bool {
        match self {
            Self::Closed(_) => true,
            Self::Filling(waiting, bytes) => {
                *bytes += messages
                    .iter()
                    .map(|message| message.data.len())
                    .sum::<usize>();
                if *bytes > MOST_WAITING {
                    *self = Self::Open(i64::MAX);
                    sink.close(End::Slow);
                    return false;
                }
                waiting.extend(messages.iter().map(Arc::clone));
                true
            }
            Self::Open(after) => send_after(sink, id, messages, *after),
        }
    }

    /// Replaces where to begin. False when it has begun.
    pub fn start_at(&mut self, begin: Begin) -> bool {
        let is_closed = matches!(self, Self::Closed(_));
        if is_closed {
            *self = Self::Closed(begin);
        }
        is_closed
    }

    /// Where to begin, once: what happens from now on waits. `None` when it has begun.
    pub fn begin(&mut self) -> Option<Begin> {
        let Self::Closed(begin) = self else {
            return None;
        };
        let begin = *begin;
        *self = Self::Filling(Vec::new(), 0);
        Some(begin)
    }

    /// Whether everything up to `seq` was let through, and nothing that comes after it was told before.
    pub const fn is_open_at(&self, seq: i64) -> bool {
        matches!(self, Self::Open(after) if *after <= seq)
    }

    /// Everything up to `after` was told: sends what waits behind that, and goes on with what happens.
    pub fn open(&mut self, sink: &dyn Sink, id: &ClientId, after: i64) {
        if let Self::Filling(waiting, _) = std::mem::replace(self, Self::Open(after)) {
            send_after(sink, id, &waiting, after);
        }
    }
}

/// Sends what comes after that change.
fn send_after(sink: &dyn Sink, id: &ClientId, messages: &[Arc<Message>], after: i64) -> bool {
    let told = messages
        .iter()
        .take_while(|message| !is_after(message, after));
    match &messages[told.count()..] {
        [] => true,
        left => sink.send(id, left),
    }
}

fn is_after(message: &Message, after: i64) -> bool {
    message.kind == Kind::Reset || message.cursor.is_none_or(|cursor| cursor.seq > after)
}
