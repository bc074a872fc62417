//! `GET /api/health`: the one body with `code` instead of `status`.

use serde::Serialize;
use warp::reply::Response;

use super::{reply, request::Context};
use crate::{
    app::{
        backups,
        realtime::{self, Counts},
    },
    model::{json, settings::Settings},
};

/// Headers by which a proxy may tell the client's address, in the order they are looked for.
/// The reference misspells the last one, so that it never finds it (COMPATIBILITY.md).
const PROXY_HEADERS: [&str; 3] = ["CF-Connecting-IP", "Fly-Client-IP", "X-Forwarded-For"];

#[derive(Serialize)]
struct HealthBody<'a> {
    message: &'static str,
    code: u16,
    data: Option<Details<'a>>,
}

/// What superusers learn in addition.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details<'a> {
    can_backup: bool,
    possible_proxy_header: &'a str,
    #[serde(rename = "realIP")]
    real_ip: &'a str,
    /// Not in PocketBase, and only there when a stream was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    realtime: Option<RealtimeBody>,
}

/// What realtime is doing.
#[derive(Serialize)]
struct RealtimeBody {
    streams: usize,
    subscriptions: usize,
    waiting: usize,
    delivered: u64,
    dropped: u64,
}

impl From<Counts> for RealtimeBody {
    fn from(counts: Counts) -> Self {
        Self {
            streams: counts.streams,
            subscriptions: counts.subscriptions,
            waiting: counts.waiting,
            delivered: counts.delivered,
            dropped: counts.dropped,
        }
    }
}

/// Says that the server answers.
pub fn check(cx: &Context) -> Response {
    let settings = cx.app.settings();
    let data = cx.caller().is_superuser().then(|| Details {
        can_backup: !backups::is_busy(&cx.app),
        possible_proxy_header: proxy_header(cx, &settings),
        real_ip: &cx.head().real_ip,
        realtime: realtime::counts(&cx.app).map(RealtimeBody::from),
    });
    reply::json(cx, body(data))
}

fn body(data: Option<Details<'_>>) -> Vec<u8> {
    if data.is_none() {
        return br#"{"message":"API is healthy.","code":200,"data":{}}"#.to_vec();
    }
    json::to_bytes(&HealthBody {
        message: "API is healthy.",
        code: 200,
        data,
    })
}

/// The first configured or usual proxy header that the request carries.
fn proxy_header<'a>(cx: &Context, settings: &'a Settings) -> &'a str {
    let configured = settings.trusted_proxy.headers.iter().map(String::as_str);
    configured
        .chain(PROXY_HEADERS)
        .find(|&name| cx.header(name).is_some_and(|value| !value.is_empty()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    // Bytes as the reference sends them, to guests and to superusers, with what we add at the end.
    #[test]
    fn the_body_is_that_of_the_reference() {
        assert_eq!(
            body(None),
            br#"{"message":"API is healthy.","code":200,"data":{}}"#
        );
        let details = |realtime| Details {
            can_backup: true,
            possible_proxy_header: "",
            real_ip: "127.0.0.1",
            realtime,
        };
        let text = |details| String::from_utf8(body(Some(details))).unwrap();
        assert_eq!(
            text(details(None)),
            r#"{"message":"API is healthy.","code":200,"data":{"canBackup":true,"possibleProxyHeader":"","realIP":"127.0.0.1"}}"#
        );
        let counts = Counts {
            streams: 3,
            subscriptions: 5,
            waiting: 0,
            delivered: 7,
            dropped: 1,
        };
        let ours =
            r#""realtime":{"streams":3,"subscriptions":5,"waiting":0,"delivered":7,"dropped":1}}}"#;
        assert!(text(details(Some(counts.into()))).ends_with(ours));
    }
}
