//! Request bodies: JSON, urlencoded and multipart forms become a [`model::input::Input`].
//!
//! The body is read last and only under its route's limit. What counts as which type, and what is
//! forgiven, was probed on the reference: types are compared as prefixes, case matters, and only
//! the first JSON value of a body is looked at.
//!
//! [`model::input::Input`]: crate::model::input::Input

use std::{
    borrow::Cow,
    error::Error as StdError,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use serde::Deserialize;
use serde_json::{Map, Value};
use tokio::time::timeout;
use warp::http::{
    HeaderMap,
    header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING},
};

use super::{
    error::ApiError,
    form::{self, Reading},
    path,
};
use crate::model::input::{Input, Upload};

/// Largest body of a route that says nothing else (spec: security §4).
pub const DEFAULT_LIMIT: u64 = 32 << 20;

/// Longest time a client may take to send a body; the reference's read timeout.
const READ_TIME: Duration = Duration::from_mins(5);

/// Most parts of a multipart form, as there.
const MOST_PARTS: usize = 1000;

/// The body as it arrives.
pub type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, warp::Error>> + Send + Sync>>;

/// Why a body could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// The client names no type we read.
    #[error("unsupported Content-Type")]
    Unsupported,
    /// It is not what its type says.
    #[error("something went wrong while processing your request")]
    Malformed,
    /// It is larger than the route allows.
    #[error("request entity too large")]
    TooLarge,
}

impl From<BodyError> for ApiError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::TooLarge => Self::too_large(),
            other => Self::bad_request(other.to_string()),
        }
    }
}

/// A body that has not been read yet.
pub struct Body {
    chunks: Chunks,
    content_type: String,
    is_empty: bool,
    is_too_large: bool,
    limit: u64,
}

impl Body {
    /// Whether the client says that there is none.
    pub const fn is_empty(&self) -> bool {
        self.is_empty
    }

    /// The body of a request with these headers, of which at most `limit` bytes are read.
    pub fn new(headers: &HeaderMap, chunks: Chunks, limit: u64) -> Self {
        let text = |name| {
            headers
                .get(name)
                .map(|value| String::from_utf8_lossy(value.as_bytes()))
        };
        let length = declared_length(headers);
        Self {
            chunks,
            content_type: text(CONTENT_TYPE).unwrap_or_default().into_owned(),
            is_empty: length == Some(0)
                || length.is_none() && !headers.contains_key(TRANSFER_ENCODING),
            is_too_large: length.is_some_and(|length| length > limit),
            limit,
        }
    }

    /// Everything in it; forms are read as `reading` says.
    pub async fn input(self, reading: Reading) -> Result<Input, BodyError> {
        if self.is_empty {
            return Ok(Input::default());
        }
        if self.is_too_large {
            return Err(BodyError::TooLarge);
        }
        let is_multipart = self.content_type.starts_with("multipart/form-data");
        let read = async {
            if is_multipart {
                self.multipart(reading).await
            } else {
                self.members(reading).await.map(Input::from_body)
            }
        };
        timeout(READ_TIME, read)
            .await
            .unwrap_or(Err(BodyError::Malformed))
    }

    /// All bytes of a body that came whole, whatever they are.
    pub async fn whole(self) -> Result<Bytes, BodyError> {
        if self.is_too_large {
            return Err(BodyError::TooLarge);
        }
        match timeout(READ_TIME, self.bytes()).await {
            Ok(Ok((bytes, true))) => Ok(bytes),
            Ok(Err(error)) => Err(error),
            Ok(Ok((_, false))) | Err(_) => Err(BodyError::Malformed),
        }
    }

    /// Name and content of the first file of the field `key`; `None` when there is none, or no form.
    pub(super) async fn file(self, key: &str) -> Option<(String, FileContent)> {
        if !self.content_type.starts_with("multipart/form-data") || self.is_too_large {
            return None;
        }
        let boundary = multer::parse_boundary(&self.content_type).ok()?;
        let chunks = capped(self.chunks, self.limit, Arc::default());
        let mut parts = multer::Multipart::new(chunks, boundary);
        loop {
            let part = timeout(READ_TIME, parts.next_field()).await.ok()?.ok()??;
            let name = file_name(&part);
            if part.name() == Some(key) && !name.is_empty() {
                return Some((name, FileContent(part)));
            }
        }
    }

    async fn members(self, reading: Reading) -> Result<Map<String, Value>, BodyError> {
        let is = |prefix| self.content_type.starts_with(prefix);
        if is("application/json") {
            // Only the first value counts, so that a body that breaks off behind it is whole enough.
            parse_json(&self.bytes().await?.0)
        } else if is("application/x-www-form-urlencoded") {
            match self.bytes().await? {
                (bytes, true) => form::parse(&bytes, reading),
                (_, false) => Err(BodyError::Malformed),
            }
        } else if is("application/xml") || is("text/xml") {
            // The reference reads XML and then finds nothing that could take it.
            Err(BodyError::Malformed)
        } else {
            Err(BodyError::Unsupported)
        }
    }

    /// All bytes, whatever they are, and whether the body came whole: a client may go away, or send
    /// chunks that are none.
    async fn bytes(mut self) -> Result<(Bytes, bool), BodyError> {
        let mut first = Bytes::new();
        let mut all = Vec::new();
        let mut whole = true;
        while let Some(chunk) = self.chunks.next().await {
            let Ok(chunk) = chunk else {
                whole = false;
                break;
            };
            if (first.len() + all.len() + chunk.len()) as u64 > self.limit {
                return Err(BodyError::TooLarge);
            }
            if first.is_empty() {
                first = chunk;
            } else {
                all.extend_from_slice(&chunk);
            }
        }
        // Most bodies come in one piece, which is not copied.
        if all.is_empty() {
            return Ok((first, whole));
        }
        Ok(([&first[..], &all].concat().into(), whole))
    }

    async fn multipart(self, reading: Reading) -> Result<Input, BodyError> {
        let boundary =
            multer::parse_boundary(&self.content_type).map_err(|_| BodyError::Malformed)?;
        let over = Arc::new(AtomicBool::new(false));
        let chunks = capped(self.chunks, self.limit, Arc::clone(&over));
        let mut parts = multer::Multipart::new(chunks, boundary);
        let read = parts_of(&mut parts, reading).await;
        if over.load(Ordering::Relaxed) {
            return Err(BodyError::TooLarge);
        }
        read.map_err(|_| BodyError::Malformed)
    }
}

/// The content of a file of a form, on its way.
pub(super) struct FileContent(multer::Field<'static>);

impl FileContent {
    /// The next piece; `None` at its end.
    pub async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        match timeout(READ_TIME, self.0.chunk()).await {
            Ok(Ok(piece)) => Ok(piece),
            Ok(Err(_)) | Err(_) => Err(BodyError::Malformed),
        }
    }
}

/// The values and uploads of a form.
async fn parts_of(
    parts: &mut multer::Multipart<'_>,
    reading: Reading,
) -> Result<Input, Box<dyn StdError>> {
    let mut values = form::Values::new(reading);
    let mut uploads = Vec::new();
    let mut count = 0;
    while let Some(part) = parts.next_field().await? {
        count += 1;
        if count > MOST_PARTS {
            return Err("too many parts".into());
        }
        // A part without a name is nobody's.
        let Some(key) = part.name().map(str::to_owned) else {
            continue;
        };
        let name = file_name(&part);
        let content = part.bytes().await?;
        if name.is_empty() {
            values.push(key, String::from_utf8_lossy(&content).into_owned());
        } else {
            uploads.push(Upload { key, name, content });
        }
    }
    Ok(Input {
        body: values.into_members()?,
        uploads,
    })
}

/// The name of a file part, also in the extended form `filename*=UTF-8''…` that multer does not
/// read; empty for a value.
fn file_name(part: &multer::Field<'_>) -> String {
    if let Some(name) = part.file_name() {
        return name.to_owned();
    }
    let header = part
        .headers()
        .get("content-disposition")
        .and_then(|value| value.to_str().ok());
    let extended = header.and_then(|text| text.split("filename*=").nth(1));
    let encoded = extended.and_then(|text| text.split(';').next()?.splitn(3, '\'').nth(2));
    encoded
        .map(|text| path::decode(text.trim()).into_owned())
        .unwrap_or_default()
}

/// The length the client announced.
pub fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// Ends the stream with an error when more than `limit` bytes come, and sets `over` then.
fn capped(
    chunks: Chunks,
    limit: u64,
    over: Arc<AtomicBool>,
) -> impl Stream<Item = Result<Bytes, BodyError>> + Send {
    let mut seen = 0;
    chunks.map(move |chunk| {
        let chunk = chunk.map_err(|_| BodyError::Malformed)?;
        seen += chunk.len() as u64;
        if seen > limit {
            over.store(true, Ordering::Relaxed);
            return Err(BodyError::TooLarge);
        }
        Ok(chunk)
    })
}

/// The members of a JSON body. `null` has none; anything else that is no object is malformed.
///
/// Only the first value counts, later duplicates of a key win, and what no Unicode text can hold
/// (invalid UTF-8, half a surrogate pair) becomes U+FFFD. More than 127 levels are malformed.
pub fn parse_json(bytes: &[u8]) -> Result<Map<String, Value>, BodyError> {
    let text = repaired(bytes);
    let mut reader = serde_json::Deserializer::from_slice(&text);
    match Value::deserialize(&mut reader) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(Value::Null) => Ok(Map::new()),
        _ => Err(BodyError::Malformed),
    }
}

/// The bytes with everything replaced that `serde_json` would refuse and Go reads as U+FFFD.
fn repaired(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf8: Cow<'_, [u8]> = if std::str::from_utf8(bytes).is_ok() {
        Cow::Borrowed(bytes)
    } else {
        let mut text = String::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| char::REPLACEMENT_CHARACTER));
        }
        Cow::Owned(text.into_bytes())
    };
    let has_surrogate = utf8
        .windows(3)
        .any(|w| w[0] == b'\\' && w[1] == b'u' && matches!(w[2], b'd' | b'D'));
    if has_surrogate {
        Cow::Owned(without_halves(&utf8))
    } else {
        utf8
    }
}

/// Replaces the escapes of surrogates that are not a pair.
fn without_halves(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(&first) = rest.first() {
        let width = match (surrogate(rest), first) {
            (Some(0xdc00..), _) => {
                out.extend_from_slice(b"\\ufffd");
                rest = &rest[6..];
                continue;
            }
            (Some(_), _) if matches!(surrogate(&rest[6..]), Some(0xdc00..)) => 12,
            (Some(_), _) => {
                out.extend_from_slice(b"\\ufffd");
                rest = &rest[6..];
                continue;
            }
            // Another escape: its second byte must not be taken for a beginning.
            (None, b'\\') => rest.len().min(2),
            (None, _) => 1,
        };
        out.extend_from_slice(&rest[..width]);
        rest = &rest[width..];
    }
    out
}

/// The code unit when `text` begins with the escape of a surrogate.
fn surrogate(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    let unit = u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    (0xd800..0xe000).contains(&unit).then_some(unit)
}

#[cfg(test)]
#[path = "body_tests.rs"]
mod tests;
