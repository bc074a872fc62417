//! A WebSocket client: a handshake of plain bytes, then a library that is not the server's, or raw bytes.

use std::{
    collections::VecDeque,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use serde_json::{Value, json};
use tungstenite::{Error, Message, WebSocket, protocol::Role};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// An example of RFC 6455 §1.3.
pub const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

/// What a handshake was answered with.
pub struct Answer {
    pub status: u16,
    /// In lower case.
    pub head: String,
    pub socket: TcpStream,
}

/// Asks for an upgrade at `target` with more headers (lines).
pub fn handshake(server: SocketAddr, target: &str, headers: &str) -> Answer {
    let request = format!(
        "GET {target} HTTP/1.1\r\nHost: {server}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         {headers}\r\n"
    );
    exchange(server, request.as_bytes())
}

/// Sends a request and reads the head of its answer.
pub fn exchange(server: SocketAddr, request: &[u8]) -> Answer {
    let mut socket = TcpStream::connect(server).expect("a connection");
    socket.set_nodelay(true).expect("no delay");
    socket
        .set_read_timeout(Some(PATIENCE))
        .expect("a time limit");
    socket.write_all(request).expect("a request");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        assert_eq!(socket.read(&mut byte).expect("a head"), 1, "no head");
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).expect("text").to_lowercase();
    let status = head.split(' ').nth(1).expect("a status");
    let status = status.parse().expect("a number");
    Answer {
        status,
        head,
        socket,
    }
}

/// The headers of a proper handshake.
pub fn proper() -> String {
    format!("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n")
}

/// An open WebSocket.
pub struct Client {
    socket: WebSocket<TcpStream>,
    /// The id that the server gave it.
    pub id: String,
    /// Where it begins.
    pub cursor: String,
    /// Whether it has heard that it was told everything up to now.
    has_begun: bool,
    /// What came before that.
    early: VecDeque<Value>,
}

impl Client {
    /// Connects as a guest.
    pub fn open(server: SocketAddr) -> Self {
        Self::open_with(server, "/api/realtime", "")
    }

    /// Connects with more headers.
    pub fn open_with(server: SocketAddr, target: &str, headers: &str) -> Self {
        let answer = handshake(server, target, &(proper() + headers));
        assert_eq!(answer.status, 101, "{}", answer.head);
        Self::over(answer.socket)
    }

    /// Goes on behind a handshake.
    pub fn over(socket: TcpStream) -> Self {
        let mut client = Self {
            socket: WebSocket::from_raw_socket(socket, Role::Client, None),
            id: String::new(),
            cursor: String::new(),
            has_begun: false,
            early: VecDeque::new(),
        };
        let first = client.next();
        assert_eq!(first["type"], "connect", "{first}");
        client
            .id
            .push_str(first["clientId"].as_str().expect("an id"));
        let cursor = first["cursor"].as_str();
        client.cursor.push_str(cursor.unwrap_or_default());
        client
    }

    /// Sends a message.
    pub fn send(&mut self, message: &Value) {
        self.send_text(&message.to_string());
    }

    pub fn send_text(&mut self, text: &str) {
        // A server that has closed says why.
        _ = self.socket.send(Message::text(text));
    }

    /// Bytes as they are.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        _ = self.socket.get_mut().write_all(bytes);
    }

    /// The next message that does not just tell how far everything was told.
    pub fn next(&mut self) -> Value {
        if let Some(early) = self.early.pop_front() {
            return early;
        }
        loop {
            match self.socket.read().expect("a message") {
                Message::Text(text) => {
                    let message: Value = serde_json::from_str(&text).expect("JSON");
                    if message["type"] != "cursor" {
                        return message;
                    }
                    self.has_begun = true;
                }
                Message::Ping(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// What the library reads next.
    pub fn read(&mut self) -> Result<Message, Error> {
        self.socket.read()
    }

    /// Sends a request and gives its answer; what comes before is put into `others`.
    pub fn ask(&mut self, request: &Value) -> Value {
        self.send(request);
        loop {
            let message = self.next();
            if message["type"] != "event" {
                return message;
            }
        }
    }

    /// Subscribes, which must be taken. What happens after this is heard as it happens.
    pub fn subscribe(&mut self, topics: &[&str]) {
        let answer = self.ask(&json!({"type": "subscribe", "topics": topics}));
        assert_eq!(answer, json!({"type": "ok"}));
        while !self.has_begun {
            let Message::Text(text) = self.socket.read().expect("a message") else {
                continue;
            };
            let message: Value = serde_json::from_str(&text).expect("JSON");
            if message["type"] == "cursor" {
                self.has_begun = true;
            } else {
                self.early.push_back(message);
            }
        }
    }

    /// Tries to own the stream.
    pub fn auth(&mut self, token: &str) -> Value {
        self.ask(&json!({"type": "auth", "token": token}))
    }

    /// The event that comes next.
    pub fn event(&mut self) -> Value {
        let event = self.next();
        assert_eq!(event["type"], "event", "{event}");
        event
    }

    /// Whether nothing comes: what is asked for next is answered next.
    pub fn assert_quiet(&mut self) {
        let answer = self.ping();
        assert_eq!(answer["type"], "pong", "{answer}");
    }

    fn ping(&mut self) -> Value {
        self.send(&json!({"type": "ping"}));
        self.next()
    }

    /// The code and the reason with which the server closes; messages before that are skipped.
    pub fn closed(&mut self) -> (u16, String) {
        loop {
            match self.socket.read() {
                Ok(Message::Close(Some(frame))) => {
                    return (frame.code.into(), frame.reason.to_string());
                }
                Ok(Message::Close(None)) => panic!("closed without a code"),
                Ok(_) => {}
                Err(error) => panic!("not closed: {error}"),
            }
        }
    }
}
