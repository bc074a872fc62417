//! Answers of requests that succeeded.

use bytes::Bytes;
use warp::{
    http::{HeaderValue, Response, StatusCode, header::CONTENT_TYPE},
    reply,
};

use super::request::Context;
use crate::model::{page::Page, pick};

/// The type of every JSON answer; the reference sends no charset.
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Put into an answer's extensions to keep its success out of the request log (spec:
/// operations §2): static files, log routes, event streams. Failures are always logged.
#[derive(Debug, Clone, Copy)]
pub struct Unlogged;

/// 200 with a JSON body of which the request's `?fields=` picks.
pub fn json(cx: &Context, bytes: Vec<u8>) -> reply::Response {
    json_with(cx, StatusCode::OK, bytes)
}

/// [`json`] with another status of success.
pub fn json_with(cx: &Context, status: StatusCode, bytes: Vec<u8>) -> reply::Response {
    let mut body = match cx.query("fields").filter(|fields| !fields.is_empty()) {
        // The reference answers a modifier it does not understand with an empty body.
        Some(fields) => pick::pick(&bytes, fields).unwrap_or_default(),
        None => bytes,
    };
    if !body.is_empty() {
        body.push(b'\n');
    }
    raw_json(status, body)
}

/// A page of `items` (JSON separated by commas) with its numbers, in PocketBase's key order; totals
/// that nobody asked for are -1.
pub fn envelope(mut items: Vec<u8>, page: Page, total: Option<u64>) -> Vec<u8> {
    const HEAD: &[u8] = b"{\"items\":[";

    let (total, pages) = match total {
        Some(total) => (total as i64, page.pages(total) as i64),
        None => (-1, -1),
    };
    let (number, size) = (page.number, page.size);
    let rest = format!(
        "],\"page\":{number},\"perPage\":{size},\"totalItems\":{total},\"totalPages\":{pages}}}"
    );
    items.reserve(HEAD.len() + rest.len() + 1);
    items.splice(0..0, HEAD.iter().copied());
    items.extend_from_slice(rest.as_bytes());
    items
}

/// A JSON answer of exactly these bytes.
pub fn raw_json(status: StatusCode, bytes: Vec<u8>) -> reply::Response {
    let mut answer = Response::new(Bytes::from(bytes).into());
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, JSON);
    answer
}

/// 204.
pub fn no_content() -> reply::Response {
    empty(StatusCode::NO_CONTENT)
}

/// A status without a body.
pub fn empty(status: StatusCode) -> reply::Response {
    let mut answer = Response::new(Bytes::new().into());
    *answer.status_mut() = status;
    answer
}

/// A short plain text, as the HTTP machinery below the API sends it.
pub fn text(status: StatusCode, text: impl Into<Bytes>) -> reply::Response {
    let mut answer = Response::new(text.into().into());
    *answer.status_mut() = status;
    answer.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    answer
}
