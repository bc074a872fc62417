//! What a resumable stream lets through, so that nothing is missing and nothing comes twice between what
//! it missed and what happens now.

use std::sync::Arc;

use super::client::{ClientId, End, Message, Sink};
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
    /// Sends the message if it is its turn.
    pub fn pass(&mut self, sink: &dyn Sink, id: &ClientId, message: &Arc<Message>) {
        match self {
            Self::Filling(waiting, bytes) => {
                *bytes += message.data.len();
                if *bytes > MOST_WAITING {
                    *waiting = Vec::new();
                    sink.close(End::Slow);
                } else {
                    waiting.push(Arc::clone(message));
                }
            }
            Self::Open(after) if is_after(message, *after) => sink.send(id, message),
            Self::Closed(_) | Self::Open(_) => {}
        }
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

    /// Everything up to `after` was told: sends what waits behind that, and goes on with what happens.
    pub fn open(&mut self, sink: &dyn Sink, id: &ClientId, after: i64) {
        if let Self::Filling(waiting, _) = std::mem::replace(self, Self::Open(after)) {
            for message in waiting.iter().filter(|message| is_after(message, after)) {
                sink.send(id, message);
            }
        }
    }
}

fn is_after(message: &Message, after: i64) -> bool {
    message.cursor.is_none_or(|cursor| cursor.seq > after)
}
