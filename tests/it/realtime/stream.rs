//! A client of `GET /api/realtime` on a plain socket: it sees each byte of the stream.

use std::{
    io::{self, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::support::http::{self, Request};

/// How long the first event may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open stream.
pub struct Stream {
    /// The id that the server gave it.
    pub id: String,
    /// The lines of the answer's head.
    pub head: Vec<String>,
    first: String,
    events: Receiver<String>,
    socket: TcpStream,
}

impl Stream {
    /// Opens a stream and reads its first event.
    pub fn open(server: SocketAddr, headers: &str) -> Self {
        Self::open_at(server, "", headers).expect("a stream")
    }

    /// The same with a query; `None` when the server goes away meanwhile.
    pub fn open_at(server: SocketAddr, query: &str, headers: &str) -> Option<Self> {
        let mut socket = TcpStream::connect(server).ok()?;
        let request = format!("GET /api/realtime{query} HTTP/1.1\r\nHost: test\r\n{headers}\r\n");
        socket.write_all(request.as_bytes()).ok()?;
        let mut reader = socket.try_clone().expect("a second handle");
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            if !read_some(&mut reader, &mut bytes) {
                return None;
            }
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        bytes.drain(..end + 4);
        let (tell, events) = channel();
        thread::spawn(move || {
            let mut text = String::new();
            loop {
                while let Some(chunk) = take_chunk(&mut bytes) {
                    text.push_str(&chunk);
                    while let Some((event, rest)) = text.split_once("\n\n") {
                        if tell.send(event.to_owned()).is_err() {
                            return;
                        }
                        text = rest.to_owned();
                    }
                }
                if !read_some(&mut reader, &mut bytes) {
                    return;
                }
            }
        });
        let first: String = match events.recv_timeout(PATIENCE) {
            Ok(first) => first,
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => panic!("no first event"),
        };
        let id = first
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("id:"));
        Some(Self {
            id: id.expect("an id").to_owned(),
            first: first.clone(),
            head: head.split("\r\n").map(str::to_owned).collect(),
            events,
            socket,
        })
    }

    /// Where the server says that it begins.
    pub fn cursor(&self) -> Option<String> {
        let (_, data) = self.first.split_once("data:").expect("data");
        let data: Value = serde_json::from_str(data).expect("JSON");
        data["cursor"].as_str().map(str::to_owned)
    }

    /// Makes `topics` all that it subscribes to, for who has the token; gives the answer's status.
    pub fn subscribe(&self, server: SocketAddr, token: &str, topics: &[&str]) -> io::Result<u16> {
        let body = json!({"clientId": self.id, "subscriptions": topics});
        let mut headers = vec![("Content-Type".into(), "application/json".into())];
        if !token.is_empty() {
            headers.push(("Authorization".into(), token.into()));
        }
        let request = Request {
            method: "POST".into(),
            target: "/api/realtime".into(),
            headers,
            body: Some(body.to_string().into_bytes()),
            ..Request::default()
        };
        http::send(server, &request).map(|answer| answer.status)
    }

    /// The events that come until nothing comes for `quiet`.
    pub fn hear(&self, quiet: Duration) -> Vec<String> {
        let mut heard = Vec::new();
        while let Ok(event) = self.events.recv_timeout(quiet) {
            heard.push(event);
        }
        heard
    }

    /// The next event within `patience`; `Err` says whether the stream has ended.
    pub fn next_within(&self, patience: Duration) -> Result<String, RecvTimeoutError> {
        self.events.recv_timeout(patience)
    }

    /// The next event; `None` when the stream has ended.
    pub fn next(&self) -> Option<String> {
        match self.events.recv_timeout(PATIENCE) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("no event in {PATIENCE:?}"),
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        _ = self.socket.shutdown(std::net::Shutdown::Both);
    }
}

fn read_some(reader: &mut TcpStream, bytes: &mut Vec<u8>) -> bool {
    let mut piece = [0; 4096];
    match reader.read(&mut piece) {
        Ok(count) if count > 0 => {
            bytes.extend_from_slice(&piece[..count]);
            true
        }
        _ => false,
    }
}

/// Takes a whole chunk from the front, if there is one.
fn take_chunk(bytes: &mut Vec<u8>) -> Option<String> {
    let line = bytes.windows(2).position(|two| two == b"\r\n")?;
    let length = std::str::from_utf8(&bytes[..line]).expect("a length");
    let length = usize::from_str_radix(length, 16).expect("a length");
    let end = line + 2 + length + 2;
    if bytes.len() < end {
        return None;
    }
    let chunk = String::from_utf8_lossy(&bytes[line + 2..end - 2]).into_owned();
    bytes.drain(..end);
    Some(chunk)
}
