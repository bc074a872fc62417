//! The listening side: sockets that are connected, subscribed and then only read.
//!
//! One event is read a hundred thousand times a second, so nothing is parsed that is not needed: where
//! it ends, and the number of the create that it tells of.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use bytes::Bytes;
use memchr::memmem::{self, Finder};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinHandle,
};

use super::writer::Sent;
use crate::{
    Result,
    client::{Connection, request},
    load::Outcome,
};

/// Streams that are being connected at a time; a kernel's queue of unaccepted connections is longer.
const DIALLING: usize = 256;
/// Connections that send the subscriptions.
const SUBSCRIBING: usize = 16;
/// Characters of a stream's id.
const ID: usize = 40;
/// Bytes that are read at once.
const PIECE: usize = 64 * 1024;

/// Open streams, each with its id.
pub struct Listeners {
    address: SocketAddr,
    streams: Vec<(TcpStream, String)>,
}

/// Streams that are being read; they are closed when this is dropped.
pub struct Reading(Vec<JoinHandle<()>>);

/// What all streams have heard.
pub struct Tally {
    sent: Arc<Sent>,
    seen: Mutex<Seen>,
}

struct Seen {
    buffer: Vec<u8>,
    number: Finder<'static>,
    events: Outcome,
    disordered: u64,
}

/// One stream between two reads.
#[derive(Default)]
struct Ear {
    /// The beginning of an event whose end has not arrived.
    kept: Vec<u8>,
    /// The latest create that it has heard of.
    latest: usize,
}

impl Listeners {
    /// Opens streams and waits until each has its id.
    ///
    /// # Errors
    /// The server refused one, or did not send its id first.
    pub async fn connect(address: SocketAddr, streams: usize) -> Result<Self> {
        let next = Arc::new(AtomicUsize::new(0));
        let dial = |_| {
            let next = Arc::clone(&next);
            tokio::spawn(async move {
                let mut open = Vec::new();
                while next.fetch_add(1, Ordering::Relaxed) < streams {
                    open.push(connect(address).await?);
                }
                io::Result::Ok(open)
            })
        };
        let tasks: Vec<_> = (0..DIALLING.min(streams)).map(dial).collect();
        let mut open = Vec::with_capacity(streams);
        for task in tasks {
            open.append(&mut task.await??);
        }
        Ok(Self {
            address,
            streams: open,
        })
    }

    /// Subscribes all to everything in a collection, as guests or as the users of the tokens in turn.
    ///
    /// # Errors
    /// The server refused one.
    pub async fn subscribe(&self, collection: &str, tokens: &[String]) -> Result<()> {
        let ids = self.streams.iter().enumerate();
        let posts = ids.map(|(i, (_, id))| -> Bytes {
            let token = tokens.get(i % tokens.len().max(1)).map(String::as_str);
            let body = json!({"clientId": id, "subscriptions": [format!("{collection}/*")]});
            request("POST", "/api/realtime", token, Some(&body.to_string())).into()
        });
        let posts: Vec<Bytes> = posts.collect();
        let share = posts.len().div_ceil(SUBSCRIBING).max(1);
        let mut tasks = Vec::new();
        for posts in posts.chunks(share).map(<[Bytes]>::to_vec) {
            tasks.push(tokio::spawn(send_all(self.address, posts)));
        }
        for task in tasks {
            task.await??;
        }
        Ok(())
    }

    /// Reads all from now on.
    pub fn read(self, tally: &Arc<Tally>) -> Reading {
        let streams = self.streams.into_iter();
        let tasks = streams.map(|(stream, _)| tokio::spawn(read(stream, Arc::clone(tally))));
        Reading(tasks.collect())
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        for task in &self.0 {
            task.abort();
        }
    }
}

async fn send_all(address: SocketAddr, posts: Vec<Bytes>) -> io::Result<()> {
    let mut connection = Connection::new(address);
    for post in posts {
        let frame = connection.exchange(&post).await?;
        if frame.status != 204 {
            let why = format!("{} {}", frame.status, connection.excerpt(&frame));
            return Err(io::Error::other(why));
        }
    }
    Ok(())
}

async fn connect(address: SocketAddr) -> io::Result<(TcpStream, String)> {
    let mut stream = TcpStream::connect(address).await?;
    stream
        .write_all(&request("GET", "/api/realtime", None, None))
        .await?;
    let mut head = Vec::with_capacity(1024);
    while !head.ends_with(b"\n\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 || head.len() > PIECE {
            let start = String::from_utf8_lossy(&head);
            return Err(io::Error::other(format!("no stream: {start}")));
        }
    }
    let id = memmem::find(&head, b"event:PB_CONNECT").and_then(|_| {
        let at = memmem::find(&head, b"\nid:")? + 4;
        String::from_utf8(head.get(at..at + ID)?.to_vec()).ok()
    });
    let id = id.ok_or_else(|| io::Error::other("a stream that does not begin with its id"))?;
    Ok((stream, id))
}

/// Reads a stream until it is closed, which nobody but the server does.
async fn read(stream: TcpStream, tally: Arc<Tally>) {
    let mut ear = Ear::default();
    let why = loop {
        if let Err(error) = stream.readable().await {
            break error.to_string();
        }
        match tally.hear(&stream, &mut ear) {
            Ok(0) => break "the server closed a stream".to_owned(),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => break error.to_string(),
        }
    };
    tally.complain(why);
}

impl Tally {
    /// Nothing heard yet of creates sent at the times in `sent`; about `expected` events will be.
    pub fn new(sent: Arc<Sent>, expected: u64) -> Self {
        let events = Outcome {
            latencies: Vec::with_capacity(expected as usize),
            ..Outcome::default()
        };
        Self {
            sent,
            seen: Mutex::new(Seen {
                buffer: vec![0; PIECE],
                number: Finder::new(b"\"score\":"),
                events,
                disordered: 0,
            }),
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Events that have arrived.
    pub fn received(&self) -> u64 {
        self.seen().events.done
    }

    /// Counts anew.
    pub fn begin(&self) {
        let mut seen = self.seen();
        seen.events.done = 0;
        seen.events.latencies.clear();
        seen.disordered = 0;
    }

    /// What was heard, and how many events came after a later one of the same stream.
    pub fn take(&self) -> (Outcome, u64) {
        let mut seen = self.seen();
        let mut events = std::mem::take(&mut seen.events);
        events.latencies.sort_unstable();
        (events, seen.disordered)
    }

    fn hear(&self, stream: &TcpStream, ear: &mut Ear) -> io::Result<usize> {
        let mut seen = self.seen();
        let seen = &mut *seen;
        let length = stream.try_read(&mut seen.buffer)?;
        let now = Instant::now();
        let piece = &seen.buffer[..length];
        let mut kept = std::mem::take(&mut ear.kept);
        let mut rest = if kept.is_empty() {
            piece
        } else {
            kept.extend_from_slice(piece);
            &kept
        };
        while let Some(end) = memmem::find(rest, b"\n\n") {
            let event = &rest[..end];
            rest = &rest[end + 2..];
            let Some(number) = number(&seen.number, event) else {
                seen.events.errors += 1;
                continue;
            };
            if number < ear.latest {
                seen.disordered += 1;
            }
            ear.latest = ear.latest.max(number);
            seen.events.done += 1;
            let latency = self.sent.since(number, now).as_micros();
            seen.events
                .latencies
                .push(latency.min(u32::MAX.into()) as u32);
        }
        // Between events there is only the line break behind a chunk.
        if !rest.trim_ascii().is_empty() {
            ear.kept = rest.to_vec();
        }
        Ok(length)
    }

    fn complain(&self, why: String) {
        let mut seen = self.seen();
        seen.events.errors += 1;
        seen.events.first_error.get_or_insert(why);
    }
}

/// The number of the create that an event tells of.
fn number(finder: &Finder<'_>, event: &[u8]) -> Option<usize> {
    let digits = &event[finder.find(event)? + finder.needle().len()..];
    let length = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    std::str::from_utf8(&digits[..length]).ok()?.parse().ok()
}
