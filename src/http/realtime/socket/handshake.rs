//! The handshake of RFC 6455: whether a request asks for a WebSocket, and whether it gets one.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use warp::{
    http::{
        HeaderMap, HeaderName, HeaderValue, StatusCode,
        header::{
            CONNECTION, HOST, ORIGIN, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
            SEC_WEBSOCKET_VERSION, UPGRADE,
        },
    },
    reply::Response,
};

use crate::http::{cors::Origins, error::ApiError, reply::Unlogged, request::Context};

/// What is hashed behind the client's key (RFC 6455 §1.3).
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
/// The one version there is.
const VERSION: &str = "13";

/// Whether the request asks to go on as a WebSocket.
pub fn is_asked(headers: &HeaderMap) -> bool {
    has_token(headers, &UPGRADE, "websocket") && has_token(headers, &CONNECTION, "upgrade")
}

fn has_token(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    let values = headers.get_all(name).iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|word| word.trim().eq_ignore_ascii_case(token))
}

/// The answer's head: 101 when the handshake is in order, 426 for another version.
///
/// Fails with 403 for a page of an origin that may not read our answers, because browsers leave that to the
/// server here, and with 400 when the request has a body or no proper key.
pub fn answer(cx: &Context, origins: &Origins) -> Result<Response, ApiError> {
    let headers = &cx.head().headers;
    if is_foreign(headers, origins) {
        return Err(ApiError::forbidden().because("its origin may not connect"));
    }
    let version = headers.get(SEC_WEBSOCKET_VERSION);
    if version.is_none_or(|version| version != VERSION) {
        return Ok(other_version(cx));
    }
    let wrong = || ApiError::bad_request("Invalid WebSocket handshake.");
    let key = key(headers).ok_or_else(wrong)?;
    if cx.has_body() {
        return Err(wrong());
    }
    let mut response = Response::default();
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let out = response.headers_mut();
    out.insert(UPGRADE, HeaderValue::from_static("websocket"));
    out.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    let accept = HeaderValue::from_str(&accept(key)).map_err(|_| wrong())?;
    out.insert(SEC_WEBSOCKET_ACCEPT, accept);
    response.extensions_mut().insert(Unlogged);
    Ok(response)
}

fn other_version(cx: &Context) -> Response {
    let error = ApiError::new(
        StatusCode::UPGRADE_REQUIRED,
        "Only version 13 of the WebSocket protocol is spoken here.",
    );
    let mut response = error.to_response_for(cx.caller());
    let out = response.headers_mut();
    out.insert(UPGRADE, HeaderValue::from_static("websocket"));
    out.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    out.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static(VERSION));
    response
}

/// The client's key, if there is one that is 16 bytes (RFC 6455 §4.2.1).
fn key(headers: &HeaderMap) -> Option<&str> {
    let mut keys = headers.get_all(SEC_WEBSOCKET_KEY).iter();
    let key = keys.next()?.to_str().ok()?;
    let is_only = keys.next().is_none();
    (is_only && STANDARD.decode(key).ok()?.len() == 16).then_some(key)
}

/// The proof that the key was read.
fn accept(key: &str) -> String {
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, [key, GUID].concat().as_bytes());
    STANDARD.encode(hash)
}

/// Whether the request comes from a page of another origin that is not allowed. Pages of this server are.
fn is_foreign(headers: &HeaderMap, origins: &Origins) -> bool {
    let Some(origin) = headers.get(ORIGIN).filter(|origin| !origin.is_empty()) else {
        return false;
    };
    let host = |origin: &HeaderValue| {
        let (_, host) = origin.to_str().ok()?.split_once("://")?;
        Some(host.to_owned())
    };
    let own = headers.get(HOST).and_then(|host| host.to_str().ok());
    let is_own = own.is_some_and(|own| host(origin).is_some_and(|it| it.eq_ignore_ascii_case(own)));
    !is_own && origins.allow(headers).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(list: &[(&str, &str)]) -> HeaderMap {
        let pair = |&(name, value): &(&str, &str)| {
            let name: HeaderName = name.parse().unwrap();
            (name, value.parse().unwrap())
        };
        list.iter().map(pair).collect()
    }

    #[test]
    fn the_proof_is_that_of_the_standard() {
        // RFC 6455 §1.3.
        assert_eq!(
            accept("dGhlIHNhbXBsZSBub25jZQ=="),
            "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
        );
    }

    #[test]
    fn an_upgrade_is_asked_for_by_two_headers() {
        let asked = |upgrade, connection| {
            is_asked(&headers(&[
                ("upgrade", upgrade),
                ("connection", connection),
            ]))
        };
        assert!(asked("websocket", "Upgrade"));
        assert!(asked("h2c, WebSocket", "keep-alive, upgrade"));
        assert!(!asked("h2c", "Upgrade"));
        assert!(!asked("websocket", "keep-alive"));
        assert!(!is_asked(&headers(&[("upgrade", "websocket")])));
    }

    #[test]
    fn keys_are_sixteen_bytes() {
        let read = |list: &[(&str, &str)]| key(&headers(list)).is_some();
        let good = "dGhlIHNhbXBsZSBub25jZQ==";
        assert!(read(&[("sec-websocket-key", good)]));
        for bad in ["", "x", "dGhlIHNhbXBsZQ==", "dGhlIHNhbXBsZSBub25jZQ"] {
            assert!(!read(&[("sec-websocket-key", bad)]), "{bad}");
        }
        assert!(!read(&[]));
        assert!(!read(&[
            ("sec-websocket-key", good),
            ("sec-websocket-key", good)
        ]));
    }

    #[test]
    fn pages_of_other_origins_need_leave() {
        let some = Origins::new(vec!["https://a.com".into()]);
        let foreign = |origins: &Origins, origin| {
            let list = [("host", "pb.example:8090"), ("origin", origin)];
            is_foreign(&headers(&list), origins)
        };
        assert!(!foreign(&Origins::new(vec![]), "https://b.com"));
        assert!(!foreign(&some, "https://a.com"));
        assert!(!foreign(&some, "http://pb.example:8090"));
        assert!(!foreign(&some, ""));
        for origin in ["https://b.com", "null", "http://pb.example", "x"] {
            assert!(foreign(&some, origin), "{origin}");
        }
        assert!(!is_foreign(&headers(&[("host", "x")]), &some));
    }
}
