//! Requests of this process, answered without a socket.
//!
//! A command on a data directory asks what it would ask a server, and is answered by the same
//! routes, so that the two cannot disagree.

use std::{io, pin::Pin, sync::Arc};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use http_body_util::BodyExt;
use warp::http::{HeaderMap, HeaderName, HeaderValue, Method, header::CONTENT_LENGTH};

use super::{Arrival, Server, answer, cors::Origins, request::Peer, static_files::PublicFiles};
use crate::app::App;

/// A request: method, escaped path and query, headers in lower case, body.
pub struct Asked<'a> {
    /// Upper-case.
    pub method: &'static str,
    /// Escaped, from the first `/`.
    pub path: &'a str,
    /// Escaped, without the `?`.
    pub query: &'a str,
    /// Names in lower case, and values.
    pub headers: &'a [(&'static str, String)],
    /// May be empty.
    pub body: Bytes,
}

/// An answer: status, headers, and the body in pieces.
pub struct Told {
    /// The status.
    pub status: u16,
    /// Names in lower case, and values; those that are no text are left out.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>,
}

/// Answers as a server of an app would, but to its operator: a request without a token may do
/// everything.
pub struct Local {
    server: Arc<Server>,
}

impl Local {
    /// The door to `app`. It has no public files.
    pub fn new(app: Arc<App>) -> Self {
        let files = PublicFiles {
            dir: app.config().dir.join("no-public-files"),
            index_fallback: false,
        };
        Self {
            server: Arc::new(Server::new(app, Origins::new(Vec::new()), files)),
        }
    }

    /// Answers one request. `InvalidInput` when a header's value cannot be sent.
    pub async fn answer(&self, asked: Asked<'_>) -> io::Result<Told> {
        let arrival = Arrival {
            method: Method::from_bytes(asked.method.as_bytes()).map_err(invalid)?,
            path: asked.path.to_owned(),
            query: asked.query.to_owned(),
            headers: headers(&asked)?,
            peer: Peer::operator(),
        };
        let chunks = Box::pin(stream::iter([Ok(asked.body)]));
        let response = answer(Arc::clone(&self.server), arrival, chunks).await;
        let (parts, body) = response.into_parts();
        let told = parts.headers.iter();
        let told = told.filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
        });
        Ok(Told {
            status: parts.status.as_u16(),
            headers: told.collect(),
            body: Box::pin(
                body.into_data_stream()
                    .map(|piece| piece.map_err(io::Error::other)),
            ),
        })
    }
}

fn headers(asked: &Asked<'_>) -> io::Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in asked.headers {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_str(value).map_err(invalid)?,
        );
    }
    headers.insert(CONTENT_LENGTH, HeaderValue::from(asked.body.len()));
    Ok(headers)
}

fn invalid(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, error)
}
