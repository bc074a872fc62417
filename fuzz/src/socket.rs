//! Bytes of a WebSocket's client: what our reader finds in them, a library finds too.

use std::io::{self, Cursor, Read, Write};

use pbctl::{
    app::error::Error as AppError,
    http::realtime::socket::{
        frames::{Fault, Item, Reader},
        messages::{self, Request, Wish},
    },
};
use serde_json::Value;
use tungstenite::{
    Error, Message, WebSocket,
    error::ProtocolError,
    protocol::{Role, WebSocketConfig},
};

use super::assert_json;

/// Frames of a client, and the same bytes as the text of a message.
pub fn socket(data: &[u8]) {
    let found = read(data, data.len().max(1));
    for piece in [1, 3] {
        assert_eq!(found, read(data, piece), "in pieces of {piece}");
    }
    compare(data, &found);
    for item in found.0 {
        if let Item::Text(text) = item {
            message(&text);
        }
    }
    message(&String::from_utf8_lossy(data));
}

type Found = (Vec<Item>, Option<Fault>);

/// What is read up to the end, a close, or what may not be.
fn read(data: &[u8], piece: usize) -> Found {
    let mut reader = Reader::default();
    let mut items = Vec::new();
    for mut bytes in data.chunks(piece) {
        loop {
            match reader.read(&mut bytes) {
                Ok(None) => break,
                Ok(Some(Item::Close(code))) => {
                    items.push(Item::Close(code));
                    return (items, None);
                }
                Ok(Some(item)) => items.push(item),
                Err(fault) => return (items, Some(fault)),
            }
        }
        assert!(bytes.is_empty(), "some were left");
    }
    (items, None)
}

/// Bytes to read, and nowhere to write to.
struct Stream<'a>(Cursor<&'a [u8]>);

impl Read for Stream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Write for Stream<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn compare(data: &[u8], (items, fault): &Found) {
    let config = WebSocketConfig::default().read_buffer_size(64);
    let stream = Stream(Cursor::new(data));
    let mut theirs = WebSocket::from_raw_socket(stream, Role::Server, Some(config));
    for item in items {
        let found = theirs.read().expect("what we have read");
        let is_same = match (item, &found) {
            (Item::Text(ours), Message::Text(theirs)) => ours == theirs.as_str(),
            (Item::Ping(ours), Message::Ping(theirs)) => ours == theirs,
            (Item::Pong, Message::Pong(_)) => true,
            (Item::Close(ours), Message::Close(theirs)) => {
                *ours == theirs.as_ref().map(|frame| frame.code.into())
            }
            _ => false,
        };
        assert!(is_same, "{item:?} or {found:?}");
        if matches!(item, Item::Close(_)) {
            return;
        }
    }
    let theirs = theirs.read();
    match fault {
        // The end of the bytes.
        None => {
            let end = ProtocolError::ResetWithoutClosingHandshake;
            assert!(
                matches!(&theirs, Err(Error::Protocol(found)) if *found == end),
                "{theirs:?}"
            );
        }
        // The library is lenient with lengths, takes bytes, and answers a wrong code itself.
        Some(Fault::Binary | Fault::Protocol(_)) => {}
        Some(fault) => assert!(theirs.is_err(), "{fault:?}, or {theirs:?}"),
    }
}

/// A message's text: its limits hold, and any answer is JSON.
fn message(text: &str) {
    let request = Request::read(text);
    if let Some(id) = request.id {
        let id: Value = serde_json::from_str(id).unwrap_or_else(|_| panic!("{id} in {text}"));
        assert!(id.is_string() || id.is_number(), "{id}");
    }
    let answer = match request.wish {
        Ok(Wish::Subscribe { topics, .. } | Wish::Unsubscribe(Some(topics))) => {
            let are_short = topics.iter().all(|topic| topic.len() <= 2500);
            assert!(topics.len() <= 1000 && are_short, "{text}");
            messages::ok(request.id)
        }
        Ok(_) => messages::pong(request.id),
        Err(error) => {
            assert!(matches!(error, AppError::Invalid { .. }), "{error}");
            messages::error(request.id, error)
        }
    };
    let head = if answer[1] < 126 { 2 } else { 4 };
    assert_json(&answer[head..]);
}
