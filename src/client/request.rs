//! A request before it is known how it travels.

use std::fmt::Display;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// Everything but what stands in a path or query as it is (RFC 3986: unreserved characters).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// An `Authorization` that is nobody's.
const NOBODY: &str = "guest";

/// One request of the HTTP API. Path segments and query values are given as they are and escaped
/// here.
#[derive(Debug, Clone)]
pub struct Request {
    /// Upper-case.
    pub method: &'static str,
    /// Escaped, from the first `/`.
    pub path: String,
    /// Escaped, without the `?`.
    pub query: String,
    /// Names in lower case, and values.
    pub headers: Vec<(&'static str, String)>,
    /// Empty when there is none.
    pub body: Bytes,
}

impl Request {
    /// Asks for what is at a path.
    pub fn get(segments: &[&str]) -> Self {
        Self::new("GET", segments)
    }

    /// Makes or does something.
    pub fn post(segments: &[&str]) -> Self {
        Self::new("POST", segments)
    }

    /// Changes something in part.
    pub fn patch(segments: &[&str]) -> Self {
        Self::new("PATCH", segments)
    }

    /// Changes something as a whole.
    pub fn put(segments: &[&str]) -> Self {
        Self::new("PUT", segments)
    }

    /// Deletes something.
    pub fn delete(segments: &[&str]) -> Self {
        Self::new("DELETE", segments)
    }

    fn new(method: &'static str, segments: &[&str]) -> Self {
        let mut path = String::new();
        for segment in segments {
            path.push('/');
            path.extend(utf8_percent_encode(segment, RESERVED));
        }
        Self {
            method,
            path,
            query: String::new(),
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl Display) -> Self {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(utf8_percent_encode(name, RESERVED));
        self.query.push('=');
        let value = value.to_string();
        self.query.extend(utf8_percent_encode(&value, RESERVED));
        self
    }

    /// Adds a header; the name is in lower case.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Sends JSON.
    #[must_use]
    pub fn json(self, value: &Value) -> Self {
        self.bytes("application/json", value.to_string().into_bytes())
    }

    /// Sends a body of any type.
    #[must_use]
    pub fn bytes(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self.header("content-type", content_type)
    }

    /// Asks as whoever a token belongs to, and not as the operator.
    #[must_use]
    pub fn with_token(self, token: &str) -> Self {
        self.header("authorization", token)
    }

    /// Asks as a guest: a token that is no token is nobody's.
    #[must_use]
    pub fn as_guest(self) -> Self {
        self.with_token(NOBODY)
    }

    /// Path and query, as they stand in the first line.
    pub fn target(&self) -> String {
        if self.query.is_empty() {
            self.path.clone()
        } else {
            [&self.path, "?", &self.query].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_cannot_leave_their_place() {
        let request = Request::get(&["api", "a/../b?c", "é"])
            .query("filter", "a = 'x&y' #")
            .query("page", 2);
        assert_eq!(
            request.target(),
            "/api/a%2F..%2Fb%3Fc/%C3%A9?filter=a%20%3D%20%27x%26y%27%20%23&page=2"
        );
    }
}
