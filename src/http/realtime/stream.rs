//! One stream's events as bytes, and where they go.
//!
//! What is sent is written to the socket at once where the stream has one of its own ([`parked`]), and
//! kept where the socket does not take it now, or where the answer's body is asked for pieces, as on the
//! operator's socket. A stream that keeps too much ends: nobody waits for it.
//!
//! [`parked`]: super::parked

use std::{
    collections::VecDeque,
    io::{self, IoSlice},
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
        if self.bytes > MOST_KEPT {
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
    fn send(&self, id: &ClientId, message: &Message) -> bool {
        if self.is_numbered {
            let encoded = &message.encoded.numbered;
            return self.write(&[encoded.get_or_init(|| encode_numbered(message))]);
        }
        let tail = message.encoded.tail.get_or_init(|| encode(message));
        self.write(&[b"id:", id.as_bytes(), tail])
    }

    fn note(&self, cursor: Cursor) {
        // An event without data is none, but its id is kept (HTML, server-sent events §9.2.6).
        if self.is_numbered {
            self.write(&[format!("id:{cursor}\n\n").as_bytes()]);
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

fn chunk_head(length: usize) -> String {
    format!("{length:x}\r\n")
}

/// What stands behind the client's id, the same for all streams (spec: realtime §2).
fn encode(message: &Message) -> Bytes {
    let parts: [&[u8]; 5] = [
        b"\nevent:",
        name(message).as_bytes(),
        b"\ndata:",
        &message.data,
        b"\n\n",
    ];
    parts.concat().into()
}

/// The event, by its place in the sequence of changes where it has one.
fn encode_numbered(message: &Message) -> Bytes {
    let id = message
        .cursor
        .map_or_else(String::new, |cursor| format!("id:{cursor}"));
    let tail = encode(message);
    let tail = if id.is_empty() { &tail[1..] } else { &tail };
    [id.as_bytes(), tail].concat().into()
}

fn name(message: &Message) -> &str {
    match message.kind {
        Kind::Event => &message.topic,
        Kind::Reset => RESET,
    }
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

    /// Writes an event, or what the socket does not take of it at the next time; `false` when that is too
    /// much.
    fn write(&self, event: &[&[u8]]) -> bool {
        let mut kept = self.kept();
        if kept.has_ended {
            return true;
        }
        let Some(socket) = self.socket.get() else {
            let has_room = kept.keep(event.concat().into());
            kept.wake();
            return has_room;
        };
        let head = chunk_head(event.iter().map(|part| part.len()).sum());
        let mut parts = [IoSlice::new(&[]); 5];
        let around = [head.as_bytes()].into_iter().chain(event.iter().copied());
        for (part, bytes) in parts.iter_mut().zip(around.chain([b"\r\n".as_slice()])) {
            *part = IoSlice::new(bytes);
        }
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let written = if kept.pieces.is_empty() {
            match socket.try_write_vectored(&parts) {
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
        if written == length {
            return true;
        }
        let whole: Vec<u8> = parts.iter().flat_map(|part| part.iter().copied()).collect();
        let has_room = kept.keep(Bytes::from(whole).slice(written..));
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
            let chunk = [chunk_head(piece.len()).as_bytes(), &piece, b"\r\n"].concat();
            kept.keep(chunk.into());
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
