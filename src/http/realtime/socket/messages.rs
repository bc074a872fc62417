//! What is said on a WebSocket: JSON objects with a `type`, in both directions (docs/realtime.md).

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

use super::{
    super::{MAX_TOPIC, MAX_TOPICS, too_long},
    frames::{Opcode, frame},
};
use crate::{
    app::{
        error::{Error, Result, message},
        realtime::{ClientId, Kind, Message},
    },
    http::error::ApiError,
    model::{
        cursor::Cursor,
        field_error::{FieldError, FieldErrors},
        json,
        record::Record,
    },
};

/// Longest `id` of a request, in bytes of JSON.
const MAX_ID: usize = 255;

/// A client's message.
#[derive(Debug)]
pub struct Request<'a> {
    /// What it calls its request, as JSON; the answer says it again.
    pub id: Option<&'a str>,
    /// What it wants, or why that cannot be read.
    pub wish: Result<Wish>,
}

/// What a client wants.
#[derive(Debug, PartialEq, Eq)]
pub enum Wish {
    /// To hear of these too, on a new stream from there on.
    Subscribe {
        /// What of.
        topics: Vec<String>,
        /// What it has seen, if it says so.
        cursor: Option<String>,
    },
    /// To hear no more of these, or of anything.
    Unsubscribe(Option<Vec<String>>),
    /// To be the owner of this token.
    Auth(String),
    /// To know that somebody is there.
    Ping,
}

/// The members of all messages. Not read further before it is known which count, so that what is not asked
/// for takes no memory.
#[derive(Deserialize)]
struct Members<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<&'a RawValue>,
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    topics: Option<&'a RawValue>,
    #[serde(borrow)]
    cursor: Option<&'a RawValue>,
    #[serde(borrow)]
    token: Option<&'a RawValue>,
}

impl<'a> Request<'a> {
    /// Reads a message.
    pub fn read(text: &'a str) -> Self {
        // A list of the members' values would be read too.
        let is_object = text.trim_start().starts_with('{');
        let members = is_object.then(|| serde_json::from_str::<Members<'a>>(text));
        let Some(Ok(members)) = members else {
            return Self {
                id: None,
                wish: Err(Error::bad_request(message::BAD_REQUEST)),
            };
        };
        let id = members.id.map(RawValue::get);
        let (id, wish) = match id {
            Some(id) if id.len() > MAX_ID || !is_name(id) => {
                (None, Err(wrong("id", "Must be a short text or a number.")))
            }
            id => (id, members.wish()),
        };
        Self { id, wish }
    }
}

/// Whether a value is a text or a number, also for readers stricter than the one that has split it off.
fn is_name(json: &str) -> bool {
    matches!(
        serde_json::from_str(json),
        Ok(Value::String(_) | Value::Number(_))
    )
}

impl Members<'_> {
    fn wish(&self) -> Result<Wish> {
        let kind = text("type", self.kind)?.unwrap_or_default();
        match kind.as_str() {
            "subscribe" => Ok(Wish::Subscribe {
                topics: self.topics()?.ok_or_else(|| missing("topics"))?,
                cursor: text("cursor", self.cursor)?,
            }),
            "unsubscribe" => Ok(Wish::Unsubscribe(self.topics()?)),
            "auth" => {
                let token = text("token", self.token)?;
                Ok(Wish::Auth(token.ok_or_else(|| missing("token"))?))
            }
            "ping" => Ok(Wish::Ping),
            "" => Err(missing("type")),
            _ => Err(wrong(
                "type",
                "Must be subscribe, unsubscribe, auth or ping.",
            )),
        }
    }

    /// The topics, under the limits of `POST /api/realtime`.
    fn topics(&self) -> Result<Option<Vec<String>>> {
        let Some(raw) = self.topics else {
            return Ok(None);
        };
        let topics: Vec<String> = serde_json::from_str(raw.get())
            .map_err(|_| wrong("topics", "Must be a list of texts."))?;
        if topics.len() > MAX_TOPICS {
            return Err(too_many());
        }
        let mut errors = FieldErrors::new();
        for (i, _) in topics
            .iter()
            .enumerate()
            .filter(|(_, topic)| topic.len() > MAX_TOPIC)
        {
            errors.insert(&format!("topics.{i}"), too_long(MAX_TOPIC));
        }
        if !errors.is_empty() {
            return Err(Error::invalid(message::BAD_REQUEST, errors));
        }
        Ok(Some(topics))
    }
}

fn text(name: &str, raw: Option<&RawValue>) -> Result<Option<String>> {
    let read = raw.map(|raw| serde_json::from_str(raw.get()));
    read.transpose().map_err(|_| wrong(name, "Must be a text."))
}

/// More topics than a stream may have.
pub fn too_many() -> Error {
    let errors = FieldErrors::one("topics", too_long(MAX_TOPICS));
    Error::invalid(message::BAD_REQUEST, errors)
}

/// A member that cannot be used.
pub fn wrong(name: &str, text: &str) -> Error {
    let error = FieldError::new("validation_invalid_value", text);
    Error::invalid(message::BAD_REQUEST, FieldErrors::one(name, error))
}

fn missing(name: &str) -> Error {
    let errors = FieldErrors::one(name, FieldError::required());
    Error::invalid(message::BAD_REQUEST, errors)
}

/// The frame of a message that many streams get.
pub fn encode(message: &Message) -> Bytes {
    let mut head = match message.kind {
        Kind::Event => {
            let mut head = b"{\"type\":\"event\",\"topic\":".to_vec();
            json::write_string(&mut head, &message.topic);
            head
        }
        Kind::Reset => b"{\"type\":\"reset\"".to_vec(),
    };
    head.extend_from_slice(cursor_member(message.cursor).as_bytes());
    if !message.data.is_empty() {
        head.extend_from_slice(b",\"data\":");
    }
    frame(Opcode::Text, &[&head, &message.data, b"}"])
}

/// A member behind others; nothing without a cursor.
fn cursor_member(cursor: Option<Cursor>) -> String {
    cursor.map_or_else(String::new, |cursor| format!(",\"cursor\":\"{cursor}\""))
}

/// The first message: the stream's name, and where it begins as far as that is known.
pub fn connect(id: &ClientId, begins_after: Option<Cursor>) -> Bytes {
    let id = id.as_str();
    let head = format!("{{\"type\":\"connect\",\"clientId\":\"{id}\"");
    let cursor = cursor_member(begins_after);
    frame(Opcode::Text, &[head.as_bytes(), cursor.as_bytes(), b"}"])
}

/// Tells that everything up to there was told.
pub fn cursor(cursor: Cursor) -> Bytes {
    let text = format!("{{\"type\":\"cursor\",\"cursor\":\"{cursor}\"}}");
    frame(Opcode::Text, &[text.as_bytes()])
}

/// A request was done.
pub fn ok(id: Option<&str>) -> Bytes {
    answer("ok", id, b"}")
}

/// A request to belong to somebody was done: whom the stream belongs to now.
pub fn owned(id: Option<&str>, owner: Option<&Record>) -> Bytes {
    let mut rest = b",\"record\":".to_vec();
    match owner {
        None => rest.extend_from_slice(b"null"),
        Some(record) => {
            let collection = &record.collection;
            for (key, value) in [
                ("{\"collectionId\":", collection.id.as_str()),
                (",\"collectionName\":", collection.name.as_str()),
                (",\"id\":", record.id()),
            ] {
                rest.extend_from_slice(key.as_bytes());
                json::write_string(&mut rest, value);
            }
            rest.push(b'}');
        }
    }
    rest.push(b'}');
    answer("ok", id, &rest)
}

/// The answer to a ping.
pub fn pong(id: Option<&str>) -> Bytes {
    answer("pong", id, b"}")
}

/// A request was not done; the envelope of all errors.
pub fn error(id: Option<&str>, error: Error) -> Bytes {
    let body = ApiError::from(error).body();
    // Its members, and the brace behind them.
    let members = body.trim_ascii().strip_prefix(b"{").unwrap_or(b"}");
    answer("error", id, &[b",", members].concat())
}

fn answer(kind: &str, id: Option<&str>, rest: &[u8]) -> Bytes {
    let mut head = format!("{{\"type\":\"{kind}\"");
    if let Some(id) = id {
        head.push_str(",\"id\":");
        head.push_str(id);
    }
    frame(Opcode::Text, &[head.as_bytes(), rest])
}
