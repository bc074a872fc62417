//! The request log: what is kept of a request, and how it is spelled (spec: operations §2).
//!
//! Rows are only collected here; the store writes them later, off the requests' way.

use std::{
    borrow::Cow,
    net::IpAddr,
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use percent_encoding::percent_decode_str;

use super::App;
use crate::model::{
    address, caller::Caller, id::RECORD_ID_LENGTH, json, settings::Logs, timestamp::Timestamp,
};
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

/// Digits of the ids of rows, in the order of their bytes.
const LOG_DIGITS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Characters of an id that tell the time: milliseconds in base 36, enough until the year 5188.
const ID_TIME: usize = 9;

/// Bytes of a row's data beside its URL.
const USUAL_DATA: usize = 320;

/// A request that has been answered.
#[derive(Debug, Clone)]
pub struct RequestEntry<'a> {
    /// Its method as it came.
    pub method: &'a str,
    /// Path and query as they came.
    pub url: Cow<'a, str>,
    /// The status of the answer.
    pub status: u16,
    /// How long it took.
    pub took: Duration,
    /// Its `Referer`.
    pub referer: &'a str,
    /// Its `User-Agent`.
    pub user_agent: &'a str,
    /// Who asked.
    pub caller: &'a Caller,
    /// The client's address.
    pub user_ip: &'a str,
    /// The other end of the connection.
    pub remote_ip: IpAddr,
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
pub fn request<'a>(app: &App, entry: impl FnOnce() -> RequestEntry<'a>) {
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
    let url = url(&entry);
    let now = app.clock().now();
    app.logs.push(LogRow {
        level,
        message: message(entry.method, &url),
        data_json: data(&entry, &url, logs),
        created: now.to_string(),
        id: row_id(now),
    });
}

/// An id for a row of this moment: nine characters that grow with time and six that count, from a
/// number by chance for each process.
///
/// PocketBase's are all chance. Rows whose ids grow are written to the end of their index, so a
/// batch touches few of its pages, and they tell the order within a millisecond.
fn row_id(now: Timestamp) -> String {
    static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(random::below(1 << 30)));
    let mut id = String::with_capacity(RECORD_ID_LENGTH);
    push_digits(&mut id, now.millis().unsigned_abs(), ID_TIME);
    let count = NEXT.fetch_add(1, Ordering::Relaxed);
    push_digits(&mut id, count, RECORD_ID_LENGTH - ID_TIME);
    id
}

/// The last `length` digits of a number in base 36.
fn push_digits(out: &mut String, mut number: u64, length: usize) {
    const RADIX: u64 = LOG_DIGITS.len() as u64;
    let mut digits = [b'0'; RECORD_ID_LENGTH];
    for digit in digits[..length].iter_mut().rev() {
        *digit = LOG_DIGITS[(number % RADIX) as usize];
        number /= RADIX;
    }
    out.extend(digits[..length].iter().copied().map(char::from));
}

/// `METHOD` and the URL with its escapes undone, where they can be.
fn message(method: &str, url: &str) -> String {
    let readable = if url.contains('%') && are_escapes_valid(url) {
        percent_decode_str(url).decode_utf8_lossy()
    } else {
        url.into()
    };
    let method = cut(method, MOST_METHOD);
    let mut out = String::with_capacity(method.len() + 1 + readable.len());
    out.push_str(&method);
    out.push(' ');
    out.push_str(&readable);
    out
}

/// What `data` of a row holds: an object with its keys in order, as PocketBase's have them.
fn data(entry: &RequestEntry<'_>, url: &str, logs: &Logs) -> String {
    let mut data = Data(Vec::with_capacity(USUAL_DATA + url.len()));
    let record = entry.caller.record();
    data.text(
        r#"{"auth":"#,
        record.map_or("", |record| &record.collection.name),
    );
    if let Some(record) = record.filter(|_| logs.log_auth_id) {
        data.text(r#","authId":"#, record.id());
    }
    if let Some(failure) = &entry.failure {
        match &failure.details {
            Some(details) => data.text(r#","details":"#, details),
            None => data.key(r#","details":"#).extend_from_slice(b"null"),
        }
        data.text(r#","error":"#, &failure.message);
    }
    json::write_number(
        data.key(r#","execTime":"#),
        entry.took.as_nanos() as f64 / 1e6,
    );
    data.text(r#","method":"#, &cut(entry.method, MOST_METHOD));
    data.text(r#","referer":"#, &cut(entry.referer, MOST_HEADER));
    if logs.log_ip {
        data.text(r#","remoteIP":"#, &address::expanded(entry.remote_ip));
    }
    json::write_number(data.key(r#","status":"#), entry.status.into());
    data.text(r#","type":"#, "request");
    data.text(r#","url":"#, url);
    data.text(r#","userAgent":"#, &cut(entry.user_agent, MOST_HEADER));
    if logs.log_ip {
        data.text(r#","userIP":"#, entry.user_ip);
    }
    data.finish()
}

/// A JSON object that is written member by member: there is one for each request, and a map of
/// values cost as much as sending the answer.
struct Data(Vec<u8>);

impl Data {
    /// Begins a member; its key is given as it stands in the JSON, with what separates it.
    fn key(&mut self, key: &'static str) -> &mut Vec<u8> {
        self.0.extend_from_slice(key.as_bytes());
        &mut self.0
    }

    fn text(&mut self, key: &'static str, value: &str) {
        json::write_string(self.key(key), value);
    }

    fn finish(mut self) -> String {
        self.0.push(b'}');
        String::from_utf8(self.0).unwrap_or_default()
    }
}

/// The URL as it may be kept: not too long, and without the tokens of file links.
fn url<'a>(entry: &'a RequestEntry<'_>) -> Cow<'a, str> {
    match without_token(&entry.url) {
        Cow::Borrowed(url) => cut(url, MOST_URL),
        Cow::Owned(url) => Cow::Owned(cut(&url, MOST_URL).into_owned()),
    }
}

/// Blanks the value of `token=`: it opens protected files for whoever reads the log.
fn without_token(url: &str) -> Cow<'_, str> {
    let Some((path, query)) = url
        .split_once('?')
        .filter(|(_, query)| query.contains("token="))
    else {
        return url.into();
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
    format!("{path}?{}", pairs.join("&")).into()
}

/// At most `most` bytes of `text`, whole characters; `...` shows that there was more.
fn cut(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return text.into();
    }
    format!("{}...", &text[..text.floor_char_boundary(most)]).into()
}

fn are_escapes_valid(text: &str) -> bool {
    text.split('%')
        .skip(1)
        .all(|rest| rest.len() >= 2 && rest.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn entry(url: &str) -> RequestEntry<'_> {
        RequestEntry {
            method: "GET",
            url: url.into(),
            status: 200,
            took: Duration::from_micros(32_678),
            referer: "",
            user_agent: "q",
            caller: &Caller::Guest,
            user_ip: "1.1.1.1",
            remote_ip: IpAddr::from([127, 0, 0, 1]),
            failure: None,
        }
    }

    fn shown(url_: &str) -> String {
        let entry = entry(url_);
        message(entry.method, &url(&entry))
    }

    fn parsed(entry: &RequestEntry<'_>, log_ip: bool) -> Value {
        let logs = Logs {
            log_ip,
            log_auth_id: false,
            ..Logs::default()
        };
        let text = data(entry, &url(entry), &logs);
        let data: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(text, json::to_text(&data), "keys are in order");
        data
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
            assert_eq!(shown(url), message_);
        }
        let long = shown(&format!("/{}", "z".repeat(3100)));
        assert_eq!(long.len(), "GET ".len() + 3003);
    }

    #[test]
    fn addresses_are_kept_only_when_wanted() {
        let data = |ip| parsed(&entry("/x"), ip);
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
        let data = parsed(&failed, false);
        assert_eq!(
            (&data["error"], &data["details"]),
            (&json!("Sorry."), &Value::Null)
        );
    }

    #[test]
    fn tokens_are_not_kept() {
        let entry = entry("/api/files/a/b/c?thumb=1&token=secret&x=1");
        assert_eq!(url(&entry), "/api/files/a/b/c?thumb=1&token=***&x=1");
    }

    #[test]
    fn ids_of_rows_grow_with_time() {
        let ids: Vec<String> = [0, 35, 36, 1_763_596_800_123, 1_763_596_800_124]
            .map(|millis| row_id(Timestamp::from_millis(millis)))
            .to_vec();
        assert!(ids.is_sorted() && ids.iter().all(|id| id.len() == 15));
        assert!(ids[2].starts_with("000000010"), "{}", ids[2]);
    }

    #[test]
    fn cuts_keep_characters_whole() {
        assert_eq!(cut("aéb", 2), "a...");
        assert_eq!(cut("aéb", 4), "aéb");
    }
}
