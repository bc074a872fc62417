//! Plays a file of cases against a server and gives back comparable answers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::net::Ipv4Addr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};

use serde_json::Value;

use super::answer::Answer;
use super::case::{Case, Group, TokenPlan};
use crate::support::http::{Framing, Request};
use crate::support::peer::{Program, Server};
use crate::support::redact::Redactor;
use crate::support::{clock, seed, token};

/// The boundary of multipart bodies.
const BOUNDARY: &str = "----pbctl-compat";

/// Plays `group` against `program` over a copy of `data`.
fn play(program: Program, data: &Path, group: &Group) -> Vec<Answer> {
    let server = Server::start(program, data);
    if group.name == "logs" {
        fill_log(&server.data());
    }
    let mut run = Run {
        server: &server,
        redactor: Redactor::new(&fs::read(data.join("data.db")).expect("the seed's data file")),
        saved: BTreeMap::new(),
        filtered: 0,
    };
    group.cases.iter().map(|case| run.answer(case)).collect()
}

/// Entries that a log can be asked about: what servers write themselves has times in it.
fn fill_log(data: &Path) {
    let log = rusqlite::Connection::open(data.join("auxiliary.db")).expect("the log's file");
    log.busy_timeout(std::time::Duration::from_secs(10))
        .expect("patience");
    for (id, level, message, created, data) in [
        (
            "seedlog00000001",
            0,
            "GET /a",
            "2099-11-20 10:00:00.000Z",
            r#"{"auth":"users","execTime":1.5,"n":null,"status":200,"tags":["a","b"],"type":"seed"}"#,
        ),
        (
            "seedlog00000002",
            8,
            "GET /b Größe <&>",
            "2099-11-20 10:59:59.999Z",
            r#"{"type":"seed","a-b":1,"auth":"","execTime":2,"nested":{"x":{"y":1}},"ok":true,"status":404}"#,
        ),
        (
            "seedlog00000003",
            -4,
            "custom",
            "2099-11-20 11:00:00.000Z",
            r#"{"key with space":1,"status":"200","type":"seed"}"#,
        ),
        (
            "seedlog00000004",
            4,
            "",
            "2099-11-21 00:00:00.000Z",
            r#"{"type":"seed"}"#,
        ),
    ] {
        let sql = "insert into _logs (id, level, message, created, data) values (?, ?, ?, ?, ?)";
        let row = (id, level, message, created, data);
        log.execute(sql, row).expect("an entry");
    }
}

/// What playing one file of cases gave: its answers, or the output of a server that did not start.
pub type Outcome = Result<Vec<Answer>, String>;

/// Plays all `groups`, a few at a time, each against a server of its own; outcomes in their order.
pub fn play_all(program: Program, data: &Path, groups: &[Group]) -> Vec<Outcome> {
    let workers = available_parallelism().map_or(1, usize::from).min(4);
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(BTreeMap::new());
    scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((number, group)) = {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    groups.get(number).map(|group| (number, group))
                } {
                    let outcome = try_play(program, data, group);
                    outcomes
                        .lock()
                        .expect("no panic while locked")
                        .insert(number, outcome);
                }
            });
        }
    });
    outcomes
        .into_inner()
        .expect("no panic while locked")
        .into_values()
        .collect()
}

/// As [`play`]; a server that does not start gives its output instead.
fn try_play(program: Program, data: &Path, group: &Group) -> Outcome {
    catch_unwind(AssertUnwindSafe(|| play(program, data, group))).map_err(|payload| {
        payload
            .downcast_ref::<String>()
            .cloned()
            .unwrap_or_else(|| "the server did not start".into())
    })
}

struct Run<'a> {
    server: &'a Server,
    redactor: Redactor,
    saved: BTreeMap<String, String>,
    /// Filtered lists so far.
    filtered: u16,
}

impl Run<'_> {
    fn answer(&mut self, case: &Case) -> Answer {
        let request = self.request(case);
        self.redactor.note_request(&request.target);
        if let Some(body) = request.body.as_ref().filter(|body| body.len() < 1 << 20) {
            self.redactor.note_request(&String::from_utf8_lossy(body));
        }
        match self.server.send(&request) {
            Ok(response) => {
                let text = response.text();
                self.save(case, &text);
                Answer {
                    name: case.name.clone(),
                    status: response.status,
                    headers: Answer::headers_of(&response),
                    body: self.redactor.redact(&case.name, &text, &case.random),
                }
            }
            Err(error) => Answer {
                name: case.name.clone(),
                status: 0,
                headers: BTreeMap::new(),
                body: format!("no answer: {error}"),
            },
        }
    }

    fn request(&mut self, case: &Case) -> Request {
        let line = self.fill_in(&case.line);
        let (method, path) = line.split_once(' ').unwrap_or((&line, "/"));
        let mut target = path.to_owned();
        for (number, (name, value)) in case.query.iter().enumerate() {
            target.push(if number == 0 && !path.contains('?') {
                '?'
            } else {
                '&'
            });
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let _ = write!(target, "{}={}", encode(name), encode(&self.fill_in(&value)));
        }
        let mut headers: Vec<(String, String)> = Vec::new();
        if let Some(token) = token_of(case) {
            headers.push(("Authorization".into(), token));
        }
        let (usual_type, body) = self.body(case);
        match case.content_type.as_deref().or(usual_type) {
            Some("") | None => {}
            Some(content_type) => headers.push(("Content-Type".into(), content_type.into())),
        }
        for (name, value) in &case.headers {
            headers.push((name.clone(), self.fill_in(value)));
        }
        let framing = if case.chunked {
            Framing::Chunked
        } else {
            Framing::Length
        };
        Request {
            method: method.into(),
            target,
            headers,
            body,
            framing,
            from: case
                .query
                .contains_key("filter")
                .then(|| self.next_client()),
        }
    }

    /// Another address for each filtered list: whoever is given empty ones again and again has to wait.
    fn next_client(&mut self) -> Ipv4Addr {
        self.filtered += 1;
        let [high, low] = self.filtered.to_be_bytes();
        Ipv4Addr::new(127, 1, high, low)
    }

    fn body(&self, case: &Case) -> (Option<&'static str>, Option<Vec<u8>>) {
        let json = Some("application/json");
        if let Some(raw) = &case.json {
            return (json, Some(self.fill_in(raw.get()).into_bytes()));
        }
        if let Some(form) = &case.form {
            return (
                Some("application/x-www-form-urlencoded"),
                Some(self.fill_in(form).into_bytes()),
            );
        }
        if let Some(parts) = &case.parts {
            let parts = parts
                .iter()
                .map(|(name, value)| (name.as_str(), self.fill_in(value)));
            let content_type = "multipart/form-data; boundary=----pbctl-compat";
            return (Some(content_type), Some(multipart(parts).into_bytes()));
        }
        if let Some(text) = &case.body {
            return (json, Some(self.fill_in(text).into_bytes()));
        }
        if let Some(hex) = &case.hex {
            return (json, Some(unhex(hex)));
        }
        let filled = case
            .fill
            .map(|size| [" ".repeat(size - 2).as_str(), "{}"].concat().into_bytes());
        (filled.as_ref().and(json), filled)
    }

    fn save(&mut self, case: &Case, text: &str) {
        if case.save.is_empty() {
            return;
        }
        let answer: Value = serde_json::from_str(text).unwrap_or_default();
        for (name, path) in &case.save {
            let pointer = format!("/{}", path.replace('.', "/"));
            let value = answer.pointer(&pointer).map_or_else(
                || "unsaved".to_owned(),
                |value| {
                    value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned)
                },
            );
            self.saved.insert(name.clone(), value);
        }
    }

    fn fill_in(&self, text: &str) -> String {
        let mut result = text.to_owned();
        for (name, value) in &self.saved {
            result = result.replace(&format!("<<{name}>>"), value);
        }
        result
    }
}

/// What the case sends as its authorization.
fn token_of(case: &Case) -> Option<String> {
    let Some(plan) = &case.token else {
        return match case.actor.as_str() {
            "" | "guest" => None,
            name => Some(honest(name, "auth").sign()),
        };
    };
    Some(forge(plan))
}

fn honest(actor: &str, kind: &str) -> token::Draft {
    let (collection, id) = seed::actor(actor);
    token::Draft::honest(kind, collection, &id)
}

fn forge(plan: &TokenPlan) -> String {
    let mut draft = honest(&plan.of, plan.kind.as_deref().unwrap_or("auth"));
    if let Some(seconds) = plan.exp {
        draft
            .claims
            .insert("exp".into(), (clock::unix_seconds() + seconds).into());
    }
    for (name, value) in &plan.claims {
        if value.is_null() {
            draft.claims.remove(name);
        } else {
            draft.claims.insert(name.clone(), value.clone());
        }
    }
    if let Some(header) = &plan.header {
        draft.header.clone_from(header);
    }
    if let Some(key) = &plan.key {
        draft.key.clone_from(key);
    }
    let mut text = draft.sign();
    if plan.unsigned {
        text.truncate(text.rfind('.').map_or(0, |at| at + 1));
    }
    format!("{}{text}{}", plan.before, plan.after)
}

fn multipart<'a>(parts: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut body = String::new();
    for (name, value) in parts {
        let _ = write!(
            body,
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
    }
    let _ = write!(body, "--{BOUNDARY}--\r\n");
    body
}

fn encode(text: &str) -> String {
    let mut result = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            result.push(char::from(byte));
        } else {
            let _ = write!(result, "%{byte:02X}");
        }
    }
    result
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let pair = |pair: &[u8]| {
        u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).expect("hex digits")
    };
    digits.chunks(2).map(pair).collect()
}
