//! A WebSocket at `GET /api/realtime`: the same streams in both directions (docs/realtime.md).
//!
//! | file | holds |
//! |---|---|
//! | `handshake` | whether a request gets one |
//! | `frames` | RFC 6455's frames, read in pieces |
//! | `messages` | the JSON in them |
//! | `outlet` | where events go: to the socket at once, or kept |
//! | `pace` | how fast a client may speak, how long it may be silent |
//!
//! hyper reads the handshake, then the connection is taken apart, as that of a stream of events is: here
//! is the task that keeps the socket. There is no compression: a message that is small on the wire and large
//! in memory cannot be sent, and events are encoded once for all streams.

pub mod frames;
mod handshake;
pub mod messages;
mod outlet;
mod pace;

use std::{
    future::poll_fn,
    io,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context as Waiting, Poll, ready},
    time::{Duration, Instant},
};

use bytes::Bytes;
use tokio::{
    net::TcpStream,
    time::{Sleep, sleep, timeout},
};
use warp::{
    http::{HeaderMap, StatusCode},
    reply::Response,
};

use super::{MAX_TOPICS, begin, now, parked, topic};
use crate::{
    app::{
        App,
        auth::{identify, superuser_ips},
        error::Result,
        realtime::{self, Begin, Client, Opening},
    },
    http::{cors::Origins, error::ApiError, request::Context},
    model::{caller::Caller, cursor::Cursor},
};
use frames::{Item, Opcode, Reader};
pub use handshake::is_asked;
use messages::{Request, Wish};
use outlet::{Outlet, Reason};
use pace::{Beat, Pace, Pulse, QUIET};

/// How long a client gets to read the last frame and to answer it.
const LAST_WORDS: Duration = Duration::from_secs(2);
/// Bytes that are read at a time.
const PIECE: usize = 4096;

/// A WebSocket that was promised, until it gets its socket.
pub struct Upgrade {
    app: Arc<App>,
    address: String,
    caller: Caller,
    begin: Begin,
}

/// `GET /api/realtime` with an upgrade. The answer carries its [`Upgrade`]; who owns the connection goes on
/// with that.
pub fn connect(cx: &Context, origins: &Origins) -> Result<Response, ApiError> {
    let mut response = handshake::answer(cx, origins)?;
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        let upgrade = Upgrade {
            app: Arc::clone(&cx.app),
            address: cx.head().real_ip.clone(),
            caller: cx.caller().clone(),
            begin: begin(cx).unwrap_or(Begin::Now),
        };
        let parked = parked::Parked::Socket(Arc::new(upgrade));
        response.extensions_mut().insert(parked);
    }
    Ok(response)
}

/// Serves the WebSocket on `socket` until it ends; `early` is what was read behind the handshake.
pub async fn keep(upgrade: Arc<Upgrade>, socket: TcpStream, headers: HeaderMap, early: Vec<u8>) {
    let now = now(&upgrade.app);
    let head = parked::head(StatusCode::SWITCHING_PROTOCOLS, &headers, "", now);
    drop(headers);
    let mut line = Line::open(&upgrade, socket, head);
    drop(upgrade);
    if !early.is_empty() {
        let heard = line.take(&early);
        drop(early);
        line.hear(heard).await;
    }
    let mut alarm = pin!(sleep(QUIET));
    loop {
        match poll_fn(|waiting| line.poll(waiting, alarm.as_mut())).await {
            Turn::Over => break,
            Turn::Heard(heard) => line.hear(heard).await,
            Turn::Due => match line.pulse.beat(Instant::now()) {
                Beat::Wait(until) => alarm.as_mut().reset(until.into()),
                Beat::Ask => line.outlet.write(&frames::frame(Opcode::Ping, &[])),
                Beat::Gone => line.outlet.end(Reason::SILENT),
            },
        }
    }
    let (outlet, reader) = line.leave();
    _ = timeout(LAST_WORDS, last_words(&outlet, reader)).await;
}

/// Lets the client read the last frame. With unread bytes of it a close would be a reset, which can overtake
/// the frame; so those are read until it has answered or closed.
async fn last_words(outlet: &Outlet, reader: Option<Reader>) {
    poll_fn(|waiting| outlet.poll_write(waiting)).await;
    let Some(mut reader) = reader else { return };
    poll_fn(|waiting| {
        let mut piece = [0; PIECE];
        loop {
            let Some(mut bytes) = ready!(poll_read(outlet.socket(), waiting, &mut piece)) else {
                return Poll::Ready(());
            };
            // Behind a fault nothing is found any more, and the time ends this.
            while let Ok(Some(item)) = reader.read(&mut bytes) {
                if matches!(item, Item::Close(_)) {
                    return Poll::Ready(());
                }
            }
        }
    })
    .await;
}

/// What to do next.
enum Turn {
    /// Something came.
    Heard(Vec<Result<Item, Reason>>),
    /// The alarm rang.
    Due,
    /// The stream has ended.
    Over,
}

/// A WebSocket that is open, and is taken away from the streams when it ends.
struct Line {
    app: Arc<App>,
    client: Arc<Client>,
    outlet: Arc<Outlet>,
    reader: Reader,
    pace: Pace,
    pulse: Pulse,
    is_left: bool,
}

impl Drop for Line {
    fn drop(&mut self) {
        realtime::disconnect(&self.app, &self.client.id);
    }
}

impl Line {
    fn open(upgrade: &Upgrade, socket: TcpStream, head: Vec<u8>) -> Self {
        let outlet = Arc::new(Outlet::new(socket));
        outlet.write(&Bytes::from(head));
        let opening = Opening {
            address: upgrade.address.clone(),
            sink: Arc::clone(&outlet) as _,
            begin: Some(upgrade.begin),
        };
        let client = realtime::connect(&upgrade.app, opening);
        outlet.write(&messages::connect(&client.id, client.begins_after()));
        if !matches!(upgrade.caller, Caller::Guest) {
            // It belongs to nobody yet, so that nobody can be refused.
            _ = realtime::own(&upgrade.app, &client, &upgrade.caller);
        }
        let now = Instant::now();
        Self {
            app: Arc::clone(&upgrade.app),
            client,
            outlet,
            reader: Reader::default(),
            pace: Pace::new(now),
            pulse: Pulse::new(now),
            is_left: false,
        }
    }

    /// Ends being a stream. The reader is given where the client's answer to the last frame is still to come.
    fn leave(mut self) -> (Arc<Outlet>, Option<Reader>) {
        let reader = (!self.is_left).then(|| std::mem::take(&mut self.reader));
        (Arc::clone(&self.outlet), reader)
    }

    fn poll(&mut self, waiting: &mut Waiting<'_>, alarm: Pin<&mut Sleep>) -> Poll<Turn> {
        if self.outlet.poll_write(waiting).is_ready() || self.outlet.has_ended() {
            return Poll::Ready(Turn::Over);
        }
        let mut piece = [0; PIECE];
        while let Poll::Ready(read) = poll_read(self.outlet.socket(), waiting, &mut piece) {
            let Some(bytes) = read else {
                self.outlet.abandon();
                return Poll::Ready(Turn::Over);
            };
            let heard = self.take(bytes);
            if !heard.is_empty() {
                return Poll::Ready(Turn::Heard(heard));
            }
        }
        alarm.poll(waiting).map(|()| Turn::Due)
    }

    /// What is whole with these bytes. Nothing can be read behind a reason to close.
    fn take(&mut self, mut bytes: &[u8]) -> Vec<Result<Item, Reason>> {
        let now = Instant::now();
        self.pulse.hear(now);
        let mut heard = Vec::new();
        loop {
            match self.reader.read(&mut bytes) {
                Ok(None) => return heard,
                Ok(Some(item)) if self.pace.take(item.length(), now) => heard.push(Ok(item)),
                Ok(Some(_)) => {
                    heard.push(Err(Reason::TOO_FAST));
                    return heard;
                }
                Err(fault) => {
                    heard.push(Err(fault.into()));
                    return heard;
                }
            }
        }
    }

    async fn hear(&mut self, heard: Vec<Result<Item, Reason>>) {
        for item in heard {
            match item {
                Ok(Item::Text(text)) => self.answer(text).await,
                Ok(Item::Ping(payload)) => {
                    self.outlet.write(&frames::frame(Opcode::Pong, &[&payload]));
                }
                Ok(Item::Pong) => {}
                Ok(Item::Close(code)) => {
                    self.is_left = true;
                    self.outlet.end_as(code);
                    return;
                }
                Err(reason) => return self.outlet.end(reason),
            }
        }
    }

    async fn answer(&self, text: String) {
        let request = Request::read(&text);
        let id = request.id;
        let done = match request.wish {
            Err(error) => Err(error),
            Ok(Wish::Ping) => Ok(messages::pong(id)),
            Ok(Wish::Auth(token)) => {
                // Boxed: reading the token's owner takes more room than all else here.
                let caller = Box::pin(self.auth(token)).await;
                caller.map(|caller| messages::owned(id, caller.record().map(AsRef::as_ref)))
            }
            Ok(Wish::Subscribe { topics, cursor }) => {
                Box::pin(realtime::settle(&self.app)).await;
                let done = self.subscribe(&topics, cursor.as_deref());
                done.map(|()| messages::ok(id))
            }
            Ok(Wish::Unsubscribe(topics)) => self
                .unsubscribe(topics.as_deref())
                .map(|()| messages::ok(id)),
        };
        let answer = done.unwrap_or_else(|error| messages::error(id, error));
        self.outlet.write(&answer);
    }

    /// Makes the owner of a token that of the stream, as `POST /api/realtime` does.
    async fn auth(&self, token: String) -> Result<Caller> {
        let caller = match token.as_str() {
            "" => Caller::Guest,
            token => identify(&self.app, token).await,
        };
        let address = self.client.address.parse().ok();
        superuser_ips::check(&self.app.settings(), &caller, address)?;
        realtime::own(&self.app, &self.client, &caller)?;
        Ok(caller)
    }

    fn subscribe(&self, topics: &[String], cursor: Option<&str>) -> Result<()> {
        if let Some(cursor) = cursor {
            let begin = Cursor::parse(cursor).map_or(Begin::Nowhere, Begin::After);
            if !realtime::start_at(&self.client, begin) {
                let why = "Must be given with the first topics.";
                return Err(messages::wrong("cursor", why));
            }
        }
        let topics = topics.iter().map(|text| topic(text)).collect();
        if realtime::add_topics(&self.app, &self.client, topics, MAX_TOPICS)? {
            Ok(())
        } else {
            Err(messages::too_many())
        }
    }

    fn unsubscribe(&self, topics: Option<&[String]>) -> Result<()> {
        realtime::drop_topics(&self.app, &self.client, topics)
    }
}

/// Reads what is there; `None` when nothing will come any more.
fn poll_read<'a>(
    socket: &TcpStream,
    waiting: &mut Waiting<'_>,
    piece: &'a mut [u8],
) -> Poll<Option<&'a [u8]>> {
    loop {
        if ready!(socket.poll_read_ready(waiting)).is_err() {
            return Poll::Ready(None);
        }
        match socket.try_read(piece) {
            Ok(0) => return Poll::Ready(None),
            Ok(count) => return Poll::Ready(Some(&piece[..count])),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => return Poll::Ready(None),
        }
    }
}
