//! Sends a file, or what can be read like one: conditional requests, one range, `HEAD`, and the
//! content in pieces.
//!
//! Follows RFC 9110 as the reference does it, without entity tags. A request for several ranges
//! gets the whole file, which the RFC allows.

use std::{
    io::{self, Read, Seek},
    time::SystemTime,
};

use bytes::Bytes;
use futures_util::stream;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncSeekExt},
    sync::mpsc,
};
use warp::{
    Reply,
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{
            ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, IF_MATCH,
            IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LAST_MODIFIED, RANGE,
        },
    },
    reply::{self, Response},
};

use super::reply as answer;

/// Bytes read from the disk at once.
const PIECE: u64 = 64 << 10;

/// What stands for itself in a header's `name*=utf-8''…`.
const OUTSIDE_OF_TOKENS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// How HTTP writes a moment; all of them are in GMT.
const HTTP_DATE: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// A file that is sent.
#[derive(Debug)]
pub struct Content {
    /// The open file.
    pub file: File,
    /// What is known of it.
    pub about: About,
}

/// What is known of something before it is sent.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// Its size in bytes.
    pub size: u64,
    /// When it was changed last, in seconds since 1970 UTC.
    pub modified: i64,
    /// Its `Content-Type`.
    pub content_type: &'static str,
}

/// The part of a file that is sent.
#[derive(Debug, PartialEq)]
enum Part {
    Whole,
    Range { start: u64, length: u64 },
    Unsatisfiable { overlaps: bool },
}

/// Seconds since 1970 of a file's time.
pub fn seconds(time: SystemTime) -> i64 {
    jiff::Timestamp::try_from(time).map_or(0, jiff::Timestamp::as_second)
}

/// Answers a `GET` or `HEAD` for `content`.
pub async fn send(request: &HeaderMap, content: Content) -> io::Result<Response> {
    let (mut file, about) = (content.file, content.about);
    match wanted(request, about) {
        Wanted::Answered(response) => Ok(response),
        Wanted::Bytes(bytes) => {
            if bytes.start > 0 {
                file.seek(io::SeekFrom::Start(bytes.start)).await?;
            }
            let body = reply::stream(pieces(file, bytes.length)).into_response();
            Ok(described(body, about, &bytes))
        }
    }
}

/// [`send`] for what is not a file: it is read on a thread that may wait.
pub fn send_read(
    request: &HeaderMap,
    reader: impl Read + Seek + Send + 'static,
    about: About,
) -> Response {
    match wanted(request, about) {
        Wanted::Answered(response) => response,
        Wanted::Bytes(bytes) => {
            let pieces = read_pieces(reader, bytes.start, bytes.length);
            described(reply::stream(pieces).into_response(), about, &bytes)
        }
    }
}

/// What a request gets.
enum Wanted {
    /// An answer without the content.
    Answered(Response),
    /// These bytes of it.
    Bytes(Span),
}

/// Bytes of a content.
struct Span {
    start: u64,
    length: u64,
    /// Whether the request named them.
    is_range: bool,
}

fn wanted(request: &HeaderMap, about: About) -> Wanted {
    if let Some(status) = precondition(request, about.modified) {
        let mut response = answer::empty(status);
        stamp(response.headers_mut(), about.modified);
        return Wanted::Answered(response);
    }
    let span = |start, length, is_range| Span {
        start,
        length,
        is_range,
    };
    match part(request, about.size, about.modified) {
        Part::Whole => Wanted::Bytes(span(0, about.size, false)),
        Part::Range { start, length } => Wanted::Bytes(span(start, length, true)),
        Part::Unsatisfiable { overlaps } => Wanted::Answered(unsatisfiable(about.size, overlaps)),
    }
}

/// Adds status and headers to a body of these bytes.
fn described(mut response: Response, about: About, bytes: &Span) -> Response {
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(about.content_type));
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.length));
    stamp(headers, about.modified);
    if bytes.is_range {
        // An empty range ends before it begins, as the reference writes it.
        let end = i128::from(bytes.start) + i128::from(bytes.length) - 1;
        let range = format!("bytes {}-{end}/{}", bytes.start, about.size);
        insert(headers, &range);
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    response
}

/// The header that makes a browser save an answer as `name`. The reference quotes nothing, so that names
/// with spaces are cut there.
pub fn attachment(name: &str) -> String {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$&+-.^_`{|}~%'*".contains(c);
    if !name.is_ascii() || name.contains(char::is_control) {
        let encoded = utf8_percent_encode(name, OUTSIDE_OF_TOKENS);
        return format!("attachment; filename*=utf-8''{encoded}");
    }
    if name.chars().all(is_token) {
        return format!("attachment; filename={name}");
    }
    let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
    format!("attachment; filename=\"{quoted}\"")
}

fn insert(headers: &mut HeaderMap, range: &str) {
    if let Ok(value) = HeaderValue::from_str(range) {
        headers.insert(CONTENT_RANGE, value);
    }
}

fn stamp(headers: &mut HeaderMap, modified: i64) {
    let date = jiff::Timestamp::from_second(modified).map(|at| at.strftime(HTTP_DATE).to_string());
    if let Ok(value) = date
        .map_err(drop)
        .and_then(|date| HeaderValue::from_str(&date).map_err(drop))
    {
        headers.insert(LAST_MODIFIED, value);
    }
}

fn unsatisfiable(size: u64, overlaps: bool) -> Response {
    let why = if overlaps {
        "invalid range\n"
    } else {
        "invalid range: failed to overlap\n"
    };
    let mut response = answer::text(StatusCode::RANGE_NOT_SATISFIABLE, why);
    if !overlaps {
        insert(response.headers_mut(), &format!("bytes */{size}"));
    }
    response
}

/// The file's content from where it stands, at most `length` bytes, read while it is sent.
fn pieces(
    file: File,
    length: u64,
) -> impl stream::Stream<Item = io::Result<Bytes>> + Send + Sync + 'static {
    stream::try_unfold((file, length), async |(mut file, left)| {
        if left == 0 {
            return Ok(None);
        }
        let mut piece = vec![0; left.min(PIECE) as usize];
        let read = file.read(&mut piece).await?;
        if read == 0 {
            // The file became shorter while it was sent.
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
        }
        piece.truncate(read);
        Ok(Some((Bytes::from(piece), (file, left - read as u64))))
    })
}

/// [`pieces`] of what makes its reader wait.
fn read_pieces(
    mut reader: impl Read + Seek + Send + 'static,
    start: u64,
    length: u64,
) -> impl stream::Stream<Item = io::Result<Bytes>> + Send + Sync + 'static {
    let (tell, mut told) = mpsc::channel(2);
    tokio::task::spawn_blocking(move || {
        let mut left = length;
        let mut outcome = reader.seek(io::SeekFrom::Start(start)).map(drop);
        while left > 0 && outcome.is_ok() {
            let mut piece = vec![0; left.min(PIECE) as usize];
            left -= piece.len() as u64;
            outcome = reader.read_exact(&mut piece);
            if outcome.is_ok() && tell.blocking_send(Ok(piece.into())).is_err() {
                // Whoever wanted it is gone.
                return;
            }
        }
        if let Err(error) = outcome {
            let _ = tell.blocking_send(Err(error));
        }
    });
    stream::poll_fn(move |cx| told.poll_recv(cx))
}

/// The status when a condition of the request ends it early.
fn precondition(request: &HeaderMap, modified: i64) -> Option<StatusCode> {
    // There are no entity tags: only `*` matches.
    if let Some(tags) = request.get(IF_MATCH) {
        if tags != "*" {
            return Some(StatusCode::PRECONDITION_FAILED);
        }
    } else if date(request, IF_UNMODIFIED_SINCE.as_str()).is_some_and(|since| modified > since) {
        return Some(StatusCode::PRECONDITION_FAILED);
    }
    if let Some(tags) = request.get(IF_NONE_MATCH) {
        (tags == "*").then_some(StatusCode::NOT_MODIFIED)
    } else {
        let since = date(request, IF_MODIFIED_SINCE.as_str())?;
        (modified <= since).then_some(StatusCode::NOT_MODIFIED)
    }
}

/// The moment a header names, in seconds since 1970 UTC.
fn date(request: &HeaderMap, name: &str) -> Option<i64> {
    let text = request.get(name)?.to_str().ok()?;
    let at = jiff::civil::DateTime::strptime(HTTP_DATE, text).ok()?;
    Some(
        at.to_zoned(jiff::tz::TimeZone::UTC)
            .ok()?
            .timestamp()
            .as_second(),
    )
}

/// The part of `size` bytes that the request wants.
fn part(request: &HeaderMap, size: u64, modified: i64) -> Part {
    let Some(range) = request.get(RANGE).and_then(|value| value.to_str().ok()) else {
        return Part::Whole;
    };
    if request.contains_key(IF_RANGE) && date(request, IF_RANGE.as_str()) != Some(modified) {
        return Part::Whole;
    }
    let Some(list) = range.strip_prefix("bytes=") else {
        return Part::Unsatisfiable { overlaps: true };
    };
    let mut ranges = list
        .split(',')
        .map(str::trim)
        .filter(|range| !range.is_empty());
    let (Some(first), None) = (ranges.next(), ranges.next()) else {
        return Part::Whole;
    };
    one_range(first, size).unwrap_or(Part::Unsatisfiable { overlaps: true })
}

/// `a-b`, `a-` or `-b`; `None` when it is none of them.
fn one_range(text: &str, size: u64) -> Option<Part> {
    let (start, end) = text.split_once('-')?;
    let (start, end) = (start.trim(), end.trim());
    if start.is_empty() {
        let length = number(end)?.min(size);
        return Some(Part::Range {
            start: size - length,
            length,
        });
    }
    let start = number(start)?;
    if start >= size {
        return Some(Part::Unsatisfiable { overlaps: false });
    }
    let end = if end.is_empty() {
        size - 1
    } else {
        number(end).filter(|&end| end >= start)?.min(size - 1)
    };
    Some(Part::Range {
        start,
        length: end - start + 1,
    })
}

fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODIFIED: i64 = 1_795_273_546;
    const DATE: &str = "Sat, 21 Nov 2026 15:05:46 GMT";

    fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
        list.iter()
            .map(|&(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    fn wanted(range: &str) -> Part {
        part(&headers(&[("range", range)]), 17, MODIFIED)
    }

    // Every answer as the reference gave it for a file of 17 bytes.
    #[test]
    fn one_range_is_a_part() {
        let range = |start, length| Part::Range { start, length };
        assert_eq!(wanted("bytes=0-3"), range(0, 4));
        assert_eq!(wanted("bytes= 0-3 "), range(0, 4));
        assert_eq!(wanted("bytes=3-"), range(3, 14));
        assert_eq!(wanted("bytes=-4"), range(13, 4));
        assert_eq!(wanted("bytes=-0"), range(17, 0));
        assert_eq!(wanted("bytes=-100"), range(0, 17));
        assert_eq!(wanted("bytes=0-100"), range(0, 17));
        assert_eq!(wanted("bytes="), Part::Whole);
    }

    #[test]
    fn ranges_that_cannot_be_sent_are_refused() {
        assert_eq!(
            wanted("bytes=100-"),
            Part::Unsatisfiable { overlaps: false }
        );
        for bad in [
            "junk",
            "bytes=5-2",
            "items=0-1",
            "bytes=a-b",
            "bytes=-",
            "bytes=+1-2",
        ] {
            assert_eq!(wanted(bad), Part::Unsatisfiable { overlaps: true }, "{bad}");
        }
    }

    #[test]
    fn a_range_counts_only_for_the_file_it_was_asked_of() {
        let ask = |date| {
            let headers = headers(&[("range", "bytes=0-3"), ("if-range", date)]);
            part(&headers, 17, MODIFIED)
        };
        assert_eq!(
            ask(DATE),
            Part::Range {
                start: 0,
                length: 4
            }
        );
        assert_eq!(ask("Sat, 21 Nov 2020 15:05:46 GMT"), Part::Whole);
    }

    #[test]
    fn conditions_end_a_request_early() {
        let ask = |name, value| precondition(&headers(&[(name, value)]), MODIFIED);
        let old = "Sat, 21 Nov 2020 15:05:46 GMT";
        assert_eq!(
            ask("if-modified-since", DATE),
            Some(StatusCode::NOT_MODIFIED)
        );
        assert_eq!(ask("if-modified-since", old), None);
        assert_eq!(
            ask("if-unmodified-since", old),
            Some(StatusCode::PRECONDITION_FAILED)
        );
        assert_eq!(ask("if-unmodified-since", DATE), None);
        assert_eq!(ask("if-none-match", "*"), Some(StatusCode::NOT_MODIFIED));
        assert_eq!(ask("if-none-match", "\"x\""), None);
        assert_eq!(
            ask("if-match", "\"x\""),
            Some(StatusCode::PRECONDITION_FAILED)
        );
        assert_eq!(ask("if-match", "*"), None);
        assert_eq!(ask("if-modified-since", "yesterday"), None);
    }

    #[test]
    fn names_of_downloads_are_quoted_where_they_must() {
        assert_eq!(attachment("a-1.zip"), "attachment; filename=a-1.zip");
        assert_eq!(
            attachment("My \"File\" (1).ZIP"),
            "attachment; filename=\"My \\\"File\\\" (1).ZIP\""
        );
        assert_eq!(
            attachment("Größe x.zip"),
            "attachment; filename*=utf-8''Gr%C3%B6%C3%9Fe%20x.zip"
        );
    }

    #[test]
    fn moments_are_written_as_http_wants_them() {
        let mut out = HeaderMap::new();
        stamp(&mut out, MODIFIED);
        assert_eq!(out[LAST_MODIFIED], DATE);
        assert_eq!(date(&headers(&[("x", DATE)]), "x"), Some(MODIFIED));
    }
}
