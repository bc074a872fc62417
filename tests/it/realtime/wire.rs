//! A subscriber's connection of either kind, which may end at any moment.

use std::{
    io::{self, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::mpsc::RecvTimeoutError,
    time::Duration,
};

use serde_json::{Value, json};
use tungstenite::{Error, Message, WebSocket, protocol::Role};

use super::{stream::Stream, websocket::KEY};

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A connection.
pub enum Wire {
    /// Server-sent events.
    Events(Stream),
    /// A WebSocket.
    Socket(Box<WebSocket<TcpStream>>),
}

/// What came.
#[derive(Default)]
pub struct Heard {
    /// An event, or why there is none.
    pub data: Option<Value>,
    /// What was seen with it.
    pub cursor: Option<String>,
}

impl Wire {
    /// A stream of events that begins there; `None` when the server is away.
    pub fn events(server: SocketAddr, cursor: &str) -> Option<Self> {
        let stream = Stream::open_at(server, &format!("?cursor={cursor}"), "")?;
        assert!(stream.cursor().is_some(), "a cursor");
        Some(Self::Events(stream))
    }

    /// The same by a WebSocket.
    pub fn socket(server: SocketAddr, cursor: &str) -> Option<Self> {
        let mut socket = TcpStream::connect(server).ok()?;
        socket.set_read_timeout(Some(PATIENCE)).ok()?;
        let request = format!(
            "GET /api/realtime?cursor={cursor} HTTP/1.1\r\nHost: test\r\nUpgrade: websocket\r\n\
             Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n\r\n"
        );
        socket.write_all(request.as_bytes()).ok()?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            socket.read_exact(&mut byte).ok()?;
            head.push(byte[0]);
        }
        assert!(head.starts_with(b"HTTP/1.1 101 "), "{head:?}");
        let socket = WebSocket::from_raw_socket(socket, Role::Client, None);
        let mut wire = Self::Socket(Box::new(socket));
        let hello = wire.message(PATIENCE).ok()?;
        assert!(hello["cursor"].is_string(), "{hello}");
        Some(wire)
    }

    /// Subscribes as who has the token; `None` when the server is away.
    pub fn subscribe(&mut self, server: SocketAddr, token: &str, topic: &str) -> Option<()> {
        match self {
            Self::Events(stream) => {
                assert_eq!(stream.subscribe(server, token, &[topic]).ok()?, 204);
            }
            Self::Socket(socket) => {
                if !token.is_empty() {
                    let message = json!({"type": "auth", "token": token});
                    socket.send(Message::text(message.to_string())).ok()?;
                }
                let message = json!({"type": "subscribe", "topics": [topic]});
                socket.send(Message::text(message.to_string())).ok()?;
            }
        }
        Some(())
    }

    /// What comes within `patience`.
    pub fn next(&mut self, patience: Duration) -> Result<Heard, RecvTimeoutError> {
        if let Self::Events(stream) = self {
            let event = stream.next_within(patience)?;
            let member = |name: &str| event.lines().find_map(|line| line.strip_prefix(name));
            return Ok(Heard {
                data: member("data:").map(|data| serde_json::from_str(data).unwrap()),
                cursor: member("id:").map(str::to_owned),
            });
        }
        let message = self.message(patience)?;
        assert_ne!(message["type"], "error", "{message}");
        Ok(Heard {
            data: Some(message["data"].clone()).filter(|data| !data.is_null()),
            cursor: message["cursor"].as_str().map(str::to_owned),
        })
    }

    fn message(&mut self, patience: Duration) -> Result<Value, RecvTimeoutError> {
        let Self::Socket(socket) = self else {
            unreachable!("the other kind has events")
        };
        let patience = patience.max(Duration::from_millis(1));
        _ = socket.get_ref().set_read_timeout(Some(patience));
        loop {
            match socket.read() {
                Ok(Message::Text(text)) => return Ok(serde_json::from_str(&text).unwrap()),
                Ok(Message::Ping(_) | Message::Pong(_)) => {}
                Err(Error::Io(error))
                    if matches!(
                        error.kind(),
                        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
                    ) =>
                {
                    return Err(RecvTimeoutError::Timeout);
                }
                Ok(_) | Err(_) => return Err(RecvTimeoutError::Disconnected),
            }
        }
    }
}
