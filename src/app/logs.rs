//! The request log: what is kept of a request, and how it is spelled (spec: operations §2).
//!
//! Rows are only collected here; the store writes them later, off the requests' way.

use std::time::Duration;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Number, Value};

use super::App;
use crate::model::{caller::Caller, json};
use crate::platform::random;
use crate::store::LogRow;

/// Level of requests that succeeded.
pub const INFO: i64 = 0;

/// Level of requests that failed.
pub const ERROR: i64 = 8;

/// Longest URL that is kept, in bytes.
const MOST_URL: usize = 3000;

/// Longest referer and user agent that are kept, in bytes.
const MOST_HEADER: usize = 2000;

/// Longest method that is kept, in bytes.
const MOST_METHOD: usize = 50;

/// A request that has been answered.
#[derive(Debug, Clone)]
pub struct RequestEntry {
    /// Its method as it came.
    pub method: String,
    /// Path and query as they came.
    pub url: String,
    /// The status of the answer.
    pub status: u16,
    /// How long it took.
    pub took: Duration,
    /// Its `Referer`.
    pub referer: String,
    /// Its `User-Agent`.
    pub user_agent: String,
    /// Who asked.
    pub caller: Caller,
    /// The client's address.
    pub user_ip: String,
    /// The other end of the connection.
    pub remote_ip: String,
    /// Why it failed, if it did.
    pub failure: Option<Failure>,
}

/// Why a request failed.
#[derive(Debug, Clone)]
pub struct Failure {
    /// What the client was told.
    pub message: String,
    /// What it was not told.
    pub details: Option<String>,
}

/// Logs a request, unless settings say that nobody wants to know. `entry` is only made when
/// somebody does.
pub fn request(app: &App, entry: impl FnOnce() -> RequestEntry) {
    let settings = app.settings();
    let logs = &settings.logs;
    if logs.max_days <= 0 || logs.min_level > ERROR {
        return;
    }
    let entry = entry();
    let level = if entry.failure.is_some() { ERROR } else { INFO };
    if level < logs.min_level {
        return;
    }
    let data = data(&entry, logs.log_ip, logs.log_auth_id);
    app.logs.push(LogRow {
        level,
        message: message(&entry),
        data_json: json::to_text(&data),
        created_ms: app.clock().now().millis(),
        id: random::record_id(),
    });
}

/// `METHOD` and the URL with its escapes undone, where they can be.
fn message(entry: &RequestEntry) -> String {
    let url = url(entry);
    let readable = if are_escapes_valid(&url) {
        percent_decode_str(&url).decode_utf8_lossy().into_owned()
    } else {
        url
    };
    format!("{} {readable}", cut(&entry.method, MOST_METHOD))
}

fn data(entry: &RequestEntry, with_ip: bool, with_id: bool) -> Value {
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| data.insert(key.to_owned(), value);
    put("type", "request".into());
    put("method", cut(&entry.method, MOST_METHOD).into());
    put("url", url(entry).into());
    put("status", entry.status.into());
    put("execTime", millis(entry.took));
    put("referer", cut(&entry.referer, MOST_HEADER).into());
    put("userAgent", cut(&entry.user_agent, MOST_HEADER).into());
    let record = entry.caller.record();
    put(
        "auth",
        record
            .map_or("", |record| record.collection.name.as_str())
            .into(),
    );
    if let Some(record) = record.filter(|_| with_id) {
        put("authId", record.id().into());
    }
    if with_ip {
        put("userIP", entry.user_ip.clone().into());
        put("remoteIP", entry.remote_ip.clone().into());
    }
    if let Some(failure) = &entry.failure {
        put("error", failure.message.clone().into());
        put("details", failure.details.clone().into());
    }
    Value::Object(data)
}

fn millis(took: Duration) -> Value {
    Number::from_f64(took.as_nanos() as f64 / 1e6).map_or(Value::Null, Value::Number)
}

/// The URL as it may be kept: not too long, and without the tokens of file links.
fn url(entry: &RequestEntry) -> String {
    cut(&without_token(&entry.url), MOST_URL)
}

/// Blanks the value of `token=`: it opens protected files for whoever reads the log.
fn without_token(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else {
        return url.to_owned();
    };
    let pairs: Vec<&str> = query
        .split('&')
        .map(|pair| {
            if pair.starts_with("token=") {
                "token=***"
            } else {
                pair
            }
        })
        .collect();
    format!("{path}?{}", pairs.join("&"))
}

/// At most `most` bytes of `text`, whole characters; `...` shows that there was more.
fn cut(text: &str, most: usize) -> String {
    if text.len() <= most {
        return text.to_owned();
    }
    format!("{}...", &text[..text.floor_char_boundary(most)])
}

fn are_escapes_valid(text: &str) -> bool {
    text.split('%')
        .skip(1)
        .all(|rest| rest.len() >= 2 && rest.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn entry(url: &str) -> RequestEntry {
        RequestEntry {
            method: "GET".into(),
            url: url.into(),
            status: 200,
            took: Duration::from_micros(32_678),
            referer: String::new(),
            user_agent: "q".into(),
            caller: Caller::Guest,
            user_ip: "1.1.1.1".into(),
            remote_ip: "127.0.0.1".into(),
            failure: None,
        }
    }

    // Messages as the reference logged them.
    #[test]
    fn messages_are_readable() {
        for (url, message_) in [
            ("/a+b?c+d", "GET /a+b?c+d"),
            ("/%20x%2fy?a=%20b", "GET / x/y?a= b"),
            ("/x?%zz&a=%20", "GET /x?%zz&a=%20"),
            ("/x?a=%ff", "GET /x?a=\u{fffd}"),
            ("/%25?x=%25", "GET /%?x=%"),
        ] {
            assert_eq!(message(&entry(url)), message_);
        }
        let long = message(&entry(&format!("/{}", "z".repeat(3100))));
        assert_eq!(long.len(), "GET ".len() + 3003);
    }

    #[test]
    fn addresses_are_kept_only_when_wanted() {
        let data = |ip| data(&entry("/x"), ip, false);
        assert_eq!(
            data(false),
            json!({"type": "request", "method": "GET", "url": "/x", "status": 200,
                   "execTime": 32.678, "referer": "", "userAgent": "q", "auth": ""})
        );
        assert_eq!(data(true)["userIP"], "1.1.1.1");
        assert_eq!(data(true)["remoteIP"], "127.0.0.1");
    }

    #[test]
    fn failures_say_what_the_client_was_not_told() {
        let mut failed = entry("/x");
        failed.failure = Some(Failure {
            message: "Sorry.".into(),
            details: None,
        });
        let data = data(&failed, false, false);
        assert_eq!(
            (&data["error"], &data["details"]),
            (&json!("Sorry."), &Value::Null)
        );
    }

    #[test]
    fn tokens_are_not_kept() {
        let kept = url(&entry("/api/files/a/b/c?thumb=1&token=secret&x=1"));
        assert_eq!(kept, "/api/files/a/b/c?thumb=1&token=***&x=1");
    }

    #[test]
    fn cuts_keep_characters_whole() {
        assert_eq!(cut("aéb", 2), "a...");
        assert_eq!(cut("aéb", 4), "aéb");
    }
}
