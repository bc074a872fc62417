//! One stream's events as bytes, and where they go.
//!
//! What is sent is written to the socket at once where the stream has one of its own ([`parked`]), and
//! kept where the socket does not take it now, or where the answer's body is asked for pieces, as on the
//! operator's socket. A stream that keeps too much ends: nobody waits for it.
//!
//! [`parked`]: super::parked

use std::{
    collections::VecDeque,
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use futures_util::Stream;
use tokio::net::TcpStream;
use warp::reply::{Reply as _, Response};

use super::{Open, decorate, parked::Parked};
use crate::{
    app::realtime::{ClientId, End, Kind, Message, Sink},
    model::cursor::Cursor,
};

/// Bytes that a stream may keep for a client that does not read.
pub const MOST_KEPT: usize = 1 << 20;

/// One stream's events.
#[derive(Default)]
pub struct EventStream {
    /// Whether its events carry their places in the sequence of changes, not the client's id.
    is_numbered: bool,
    /// Set once the stream has its socket for itself; its pieces are chunks then.
    socket: OnceLock<TcpStream>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    pieces: VecDeque<Bytes>,
    bytes: usize,
    has_ended: bool,
    waker: Option<Waker>,
}

impl Kept {
    /// Keeps what is to be written later, and ends the stream when that is too much: `false`.
    fn keep(&mut self, piece: Bytes) -> bool {
        self.bytes += piece.len();
        // One event may be as large as it is.
        if self.bytes > MOST_KEPT && !self.pieces.is_empty() {
            self.end();
        } else {
            self.pieces.push_back(piece);
        }
        !self.has_ended
    }

    fn end(&mut self) {
        self.has_ended = true;
        self.pieces = VecDeque::new();
        self.bytes = 0;
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

impl Sink for EventStream {
    fn send(&self, id: &ClientId, messages: &[Arc<Message>]) -> bool {
        if let [message] = messages {
            return self.with_chunk(id, message, |chunk| self.write(chunk));
        }
        let mut together = Vec::new();
        for message in messages {
            self.with_chunk(id, message, |chunk| together.extend_from_slice(chunk));
        }
        self.write(&together)
    }

    fn note(&self, cursor: Cursor) {
        // An event without data is none, but its id is kept (HTML, server-sent events §9.2.6).
        if self.is_numbered {
            self.write(&in_chunk(&[format!("id:{cursor}\n\n").as_bytes()]));
        }
    }

    fn waiting(&self) -> usize {
        self.kept().bytes
    }

    fn close(&self, _: End) {
        // Why has no place in the protocol, and clients come back whatever it was.
        let mut kept = self.kept();
        kept.end();
        kept.wake();
    }
}

const ID: &[u8] = b"id:";

/// An event as a chunk of an answer, in one piece: five parts cost the kernel 1 to 2 µs more each time
/// (`writev` and `send` on bare sockets).
fn chunk(id: &[u8], message: &Message) -> Vec<u8> {
    let name = match message.kind {
        Kind::Event => &message.topic,
        Kind::Reset => RESET,
    };
    let parts: [&[u8]; 6] = [
        id,
        b"event:",
        name.as_bytes(),
        b"\ndata:",
        &message.data,
        b"\n\n",
    ];
    in_chunk(&parts)
}

fn in_chunk(parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut chunk = Vec::with_capacity(length + 12);
    chunk.extend_from_slice(format!("{length:x}\r\n").as_bytes());
    for part in parts {
        chunk.extend_from_slice(part);
    }
    chunk.extend_from_slice(b"\r\n");
    chunk
}

/// What chunks hold, for an answer that hyper puts into chunks.
fn out_of_chunks(mut chunks: &[u8]) -> Bytes {
    let mut all = Vec::with_capacity(chunks.len());
    while !chunks.is_empty() {
        let start = head_length(chunks);
        let digits = str::from_utf8(&chunks[..start]).unwrap_or_default();
        let length = usize::from_str_radix(digits.trim_end(), 16).unwrap_or_default();
        all.extend_from_slice(&chunks[start..start + length]);
        chunks = &chunks[start + length + 2..];
    }
    all.into()
}

/// Bytes before what a chunk holds.
fn head_length(chunk: &[u8]) -> usize {
    chunk
        .iter()
        .position(|&byte| byte == b'\n')
        .map_or(0, |end| end + 1)
}

/// The event that tells that what was missed cannot be told.
const RESET: &str = "reset";

impl EventStream {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One whose events are numbered.
    pub fn numbered() -> Self {
        Self {
            is_numbered: true,
            ..Self::default()
        }
    }

    /// Calls `f` with a message as a chunk of this stream's answer.
    fn with_chunk<T>(&self, id: &ClientId, message: &Message, f: impl FnOnce(&[u8]) -> T) -> T {
        if self.is_numbered {
            return f(message.encoded.numbered.get_or_init(|| {
                let cursor = message.cursor.map(|cursor| format!("id:{cursor}\n"));
                chunk(cursor.unwrap_or_default().as_bytes(), message).into()
            }));
        }
        let plain = &message.encoded.plain;
        let mut plain = plain.lock().unwrap_or_else(PoisonError::into_inner);
        if plain.is_empty() {
            *plain = chunk(&[ID, id.as_bytes(), b"\n"].concat(), message);
        }
        let at = head_length(&plain) + ID.len();
        plain[at..][..id.as_bytes().len()].copy_from_slice(id.as_bytes());
        f(&plain)
    }

    /// Writes chunks, or what the socket does not take of it at the next time; `false` when that is too
    /// much.
    fn write(&self, chunks: &[u8]) -> bool {
        let mut kept = self.kept();
        if kept.has_ended {
            return true;
        }
        let Some(socket) = self.socket.get() else {
            let has_room = kept.keep(out_of_chunks(chunks));
            kept.wake();
            return has_room;
        };
        let written = if kept.pieces.is_empty() {
            match socket.try_write(chunks) {
                Ok(written) => written,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => 0,
                Err(_) => {
                    // The client is gone, which is nobody's fault.
                    kept.end();
                    kept.wake();
                    return true;
                }
            }
        } else {
            0
        };
        if written == chunks.len() {
            return true;
        }
        let has_room = kept.keep(Bytes::copy_from_slice(&chunks[written..]));
        kept.wake();
        has_room
    }

    /// Keeps the first event.
    pub fn begin(&self, event: &str) {
        self.kept().keep(event.to_owned().into());
    }

    /// Gives the stream its socket, after `head`; what is kept becomes chunks.
    pub fn take_socket(&self, socket: TcpStream, head: Vec<u8>) {
        let mut kept = self.kept();
        let pieces = std::mem::take(&mut kept.pieces);
        kept.bytes = 0;
        kept.keep(head.into());
        for piece in pieces {
            kept.keep(in_chunk(&[&piece]).into());
        }
        _ = self.socket.set(socket);
    }

    /// Its own socket, if it has one.
    pub fn socket(&self) -> Option<&TcpStream> {
        self.socket.get()
    }

    /// Writes what is kept as far as the socket takes it. Ready when the stream has ended, pending while
    /// there is nothing to do; whoever is asked to write again has to wait for the socket first.
    pub fn poll_write(&self, context: &mut Context<'_>, socket: &TcpStream) -> Poll<()> {
        let mut kept = self.kept();
        loop {
            if kept.has_ended {
                return Poll::Ready(());
            }
            let Some(piece) = kept.pieces.front_mut() else {
                kept.waker = Some(context.waker().clone());
                return Poll::Pending;
            };
            match socket.try_write(piece) {
                Ok(written) => {
                    _ = piece.split_to(written);
                    if piece.is_empty() {
                        kept.pieces.pop_front();
                    }
                    kept.bytes -= written;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    kept.waker = Some(context.waker().clone());
                    match socket.poll_write_ready(context) {
                        Poll::Ready(Ok(())) => {}
                        Poll::Ready(Err(_)) => kept.end(),
                        Poll::Pending => return Poll::Pending,
                    }
                }
                Err(_) => kept.end(),
            }
        }
    }
}

/// The answer that is the stream: its events as a body, and the stream itself for who can give it its
/// socket.
pub fn response(open: Open) -> Response {
    let open = Arc::new(open);
    let mut response = warp::reply::stream(Body(Arc::clone(&open))).into_response();
    decorate(&mut response);
    response.extensions_mut().insert(Parked::Events(open));
    response
}

/// The events as an answer's body, where the stream cannot have the socket for itself.
struct Body(Arc<Open>);

impl Stream for Body {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut kept = self.0.events.kept();
        if kept.has_ended {
            return Poll::Ready(None);
        }
        let Some(piece) = kept.pieces.pop_front() else {
            kept.waker = Some(context.waker().clone());
            return Poll::Pending;
        };
        kept.bytes -= piece.len();
        Poll::Ready(Some(Ok(piece)))
    }
}
