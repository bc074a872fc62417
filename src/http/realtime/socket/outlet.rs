//! Where the events of a WebSocket go: to its socket at once, or kept until that takes them.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use tokio::net::TcpStream;

use super::{
    super::stream::MOST_KEPT,
    frames::{Fault, MAX_MESSAGE, close_frame},
    messages,
};
use crate::{
    app::realtime::{ClientId, End, Message, Sink},
    model::cursor::Cursor,
};

/// A WebSocket to write to.
pub struct Outlet {
    socket: TcpStream,
    queue: Mutex<Queue>,
}

struct Queue {
    frames: VecDeque<Bytes>,
    bytes: usize,
    state: State,
    waker: Option<Waker>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// The last frame is among what is kept.
    Closing,
    /// The socket takes nothing any more.
    Gone,
}

/// Why a WebSocket is closed, as its client is told (RFC 6455 §7.4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// For programs.
    pub code: u16,
    /// For people.
    pub text: &'static str,
}

impl Reason {
    /// More messages than may be sent.
    pub const TOO_FAST: Self = Self {
        code: 1008,
        text: "too many messages in a short time",
    };
    /// Not even an answer to a ping.
    pub const SILENT: Self = Self {
        code: 1008,
        text: "no answer to a ping",
    };
}

impl From<End> for Reason {
    fn from(end: End) -> Self {
        let code = match end {
            End::Idle | End::Old => 1000,
            End::Stop => 1001,
            End::Slow | End::Lost => 1013,
        };
        let text = end.reason();
        Self { code, text }
    }
}

impl From<Fault> for Reason {
    fn from(fault: Fault) -> Self {
        let (code, text) = match fault {
            Fault::Protocol(text) => (1002, text),
            Fault::Binary => (1003, "messages are text"),
            Fault::Encoding => (1007, "text is UTF-8"),
            Fault::TooLarge => {
                const { assert!(MAX_MESSAGE == 3 << 20, "said below") };
                (1009, "a message has at most 3 MB")
            }
            Fault::TooManyFrames => (1008, "a message of too many frames"),
            Fault::Crowded => (1013, "too many large messages at the same time"),
        };
        Self { code, text }
    }
}

impl Sink for Outlet {
    fn send(&self, _: &ClientId, all: &[Arc<Message>]) -> bool {
        let frame = |message: &Message| {
            let frame = &message.encoded.frame;
            frame.get_or_init(|| messages::encode(message)).clone()
        };
        match all {
            [message] => self.offer(&frame(message)),
            all => {
                let frames: Vec<Bytes> = all.iter().map(|message| frame(message)).collect();
                self.offer(&frames.concat().into())
            }
        }
    }

    fn note(&self, cursor: Cursor) {
        self.write(&messages::cursor(cursor));
    }

    fn waiting(&self) -> usize {
        self.queue().bytes
    }

    fn close(&self, why: End) {
        self.end(why.into());
    }
}

impl Outlet {
    /// Writes to `socket`.
    pub const fn new(socket: TcpStream) -> Self {
        let queue = Queue {
            frames: VecDeque::new(),
            bytes: 0,
            state: State::Open,
            waker: None,
        };
        Self {
            socket,
            queue: Mutex::new(queue),
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The socket.
    pub const fn socket(&self) -> &TcpStream {
        &self.socket
    }

    /// Writes a frame, or what the socket does not take of it at the next time. Nothing comes behind the
    /// last one.
    pub fn write(&self, frame: &Bytes) {
        _ = self.offer(frame);
    }

    /// The same; `false` when so much waits that this ends it.
    fn offer(&self, frame: &Bytes) -> bool {
        let mut queue = self.queue();
        if queue.state != State::Open {
            return true;
        }
        self.push(&mut queue, frame);
        // One event may be as large as it is.
        let has_room = queue.bytes <= MOST_KEPT || queue.frames.len() == 1;
        if !has_room {
            self.finish(&mut queue, End::Slow.into());
        }
        has_room
    }

    /// Writes the last frame, which tells why.
    pub fn end(&self, why: Reason) {
        self.finish(&mut self.queue(), why);
    }

    /// Nothing can be written any more.
    pub fn abandon(&self) {
        self.queue().lose();
    }

    /// Answers the last frame of the client.
    pub fn end_as(&self, code: Option<u16>) {
        // Without a code there is none to give back either.
        let code = code.unwrap_or(1000);
        self.end(Reason { code, text: "" });
    }

    fn finish(&self, queue: &mut Queue, why: Reason) {
        if queue.state != State::Open {
            return;
        }
        if queue.bytes > MOST_KEPT {
            // A part of the first may be written.
            queue.frames.truncate(1);
            queue.bytes = queue.frames.iter().map(Bytes::len).sum();
        }
        queue.state = State::Closing;
        self.push(queue, &close_frame(why.code, why.text));
        queue.wake();
    }

    fn push(&self, queue: &mut Queue, frame: &Bytes) {
        let written = if queue.frames.is_empty() {
            match self.socket.try_write(frame) {
                Ok(written) => written,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => 0,
                Err(_) => return queue.lose(),
            }
        } else {
            0
        };
        if written < frame.len() {
            queue.bytes += frame.len() - written;
            queue.frames.push_back(frame.slice(written..));
            queue.wake();
        }
    }

    /// Whether the last frame was written or kept, or nothing can be written any more.
    pub fn has_ended(&self) -> bool {
        self.queue().state != State::Open
    }

    /// Writes what is kept as far as the socket takes it. Ready when nothing comes any more, pending while
    /// there is nothing to do.
    pub fn poll_write(&self, context: &mut Context<'_>) -> Poll<()> {
        let mut queue = self.queue();
        loop {
            if queue.state == State::Gone {
                return Poll::Ready(());
            }
            let Some(frame) = queue.frames.front_mut() else {
                // What was kept once may have been much.
                queue.frames = VecDeque::new();
                if queue.state == State::Closing {
                    return Poll::Ready(());
                }
                queue.waker = Some(context.waker().clone());
                return Poll::Pending;
            };
            match self.socket.try_write(frame) {
                Ok(written) => {
                    _ = frame.split_to(written);
                    if frame.is_empty() {
                        queue.frames.pop_front();
                    }
                    queue.bytes -= written;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    queue.waker = Some(context.waker().clone());
                    match self.socket.poll_write_ready(context) {
                        Poll::Ready(Ok(())) => {}
                        Poll::Ready(Err(_)) => queue.lose(),
                        Poll::Pending => return Poll::Pending,
                    }
                }
                Err(_) => queue.lose(),
            }
        }
    }
}

impl Queue {
    fn lose(&mut self) {
        self.state = State::Gone;
        self.frames = VecDeque::new();
        self.bytes = 0;
        self.wake();
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}
