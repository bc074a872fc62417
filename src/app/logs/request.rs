//! What is kept of a request, and how it is spelled.
//!
//! Rows are only collected here; the store writes them later, off the requests' way.

use std::{borrow::Cow, net::IpAddr, time::Duration};

use percent_encoding::percent_decode_str;

use super::{ERROR, INFO};
use crate::{
    app::App,
    model::{address, caller::Caller, json, settings::Logs},
    store::LogRow,
};

/// Longest URL that is kept, in bytes.
const MOST_URL: usize = 3000;

/// Longest referer and user agent that are kept, in bytes.
const MOST_HEADER: usize = 2000;

/// Longest method that is kept, in bytes.
const MOST_METHOD: usize = 50;

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
    app.logs.push(&LogRow {
        level,
        message: &message(entry.method, &url),
        data_json: &data(&entry, &url, logs),
        created: app.clock().now(),
    });
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
    write_millis(data.key(r#","execTime":"#), entry.took);
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

/// Milliseconds with all decimals of nanoseconds: what would be written of the number, without asking which
/// decimals a binary fraction means.
fn write_millis(out: &mut Vec<u8>, took: Duration) {
    let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
    let (mut room, mut part) = ([0; 20], [0; 6]);
    let whole = digits(&mut room, nanos / 1_000_000);
    digits(&mut part, nanos % 1_000_000);
    let end = part.iter().rposition(|&digit| digit != b'0');
    out.extend_from_slice(whole);
    if let Some(end) = end {
        out.push(b'.');
        out.extend_from_slice(&part[..=end]);
    }
}

/// Fills `room` from the right; gives the number without leading zeros.
fn digits(room: &mut [u8], mut number: u64) -> &[u8] {
    for digit in room.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
    let last = room.len() - 1;
    let start = room[..last].iter().position(|&digit| digit != b'0');
    &room[start.unwrap_or(last)..]
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
    fn times_are_written_as_numbers_are() {
        for nanos in [
            0,
            1,
            10,
            999_999,
            1_000_000,
            1_500_000,
            32_678_000,
            120_000_001,
            987_654_321_012,
        ] {
            let (mut times, mut numbers) = (Vec::new(), Vec::new());
            write_millis(&mut times, Duration::from_nanos(nanos));
            json::write_number(&mut numbers, nanos as f64 / 1e6);
            assert_eq!(String::from_utf8(times), String::from_utf8(numbers));
        }
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
    fn cuts_keep_characters_whole() {
        assert_eq!(cut("aéb", 2), "a...");
        assert_eq!(cut("aéb", 4), "aéb");
    }
}
