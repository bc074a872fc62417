//! Realtime, compared with the real PocketBase.
//!
//! `tests/golden/realtime/steps.json` tells what is done, `transcript.txt` what the real server answered
//! and sent. `UPDATE_GOLDEN=1 PBCTL_PEER=1` records it anew, `PBCTL_PEER=1` compares with it live.

mod checker;
mod resume;
mod stream;
mod streams;
mod websocket;
mod wire;

use std::{collections::HashMap, fmt::Write as _, fs, time::Duration};

use serde_json::{Value, json};

use crate::{
    directory::is_set,
    support::{
        http::{Request, Response},
        peer::{PEER_VERSION, Program, Server, repository},
        superuser,
    },
};
use stream::Stream;

/// A stream on which nothing came for so long has heard everything.
const QUIET: Duration = Duration::from_millis(150);

#[test]
fn streams_hear_what_the_reference_sends() {
    let file = repository().join("tests/golden/realtime/transcript.txt");
    if is_set("PBCTL_PEER") {
        let there = play(Program::PocketBase);
        if is_set("UPDATE_GOLDEN") {
            fs::write(&file, &there).expect("a transcript");
        }
        let recorded = fs::read_to_string(&file).expect("a transcript");
        assert_same(&recorded, &there, "the recording", "PocketBase");
    }
    let recorded = fs::read_to_string(&file).expect("a transcript");
    assert_same(&recorded, &play(Program::Pbctl), "PocketBase", "pbctl");
}

fn assert_same(wanted: &str, found: &str, who: &str, other: &str) {
    let (wanted, found): (Vec<_>, Vec<_>) = (wanted.lines().collect(), found.lines().collect());
    for (i, line) in wanted.iter().enumerate() {
        let other_line = found.get(i).copied().unwrap_or("(nothing)");
        assert_eq!(
            *line,
            other_line,
            "line {} after {:?}: {who} and {other} differ",
            i + 1,
            wanted[..i]
                .iter()
                .rev()
                .find(|line| line.starts_with("## "))
        );
    }
    assert_eq!(wanted.len(), found.len(), "{other} says more");
}

/// Does all steps and tells what came of them.
fn play(program: Program) -> String {
    let steps = repository().join("tests/golden/realtime/steps.json");
    let steps = fs::read(steps).expect("the steps");
    let steps: Vec<Vec<Value>> = serde_json::from_slice(&steps).expect("a list of lists");
    let server = superuser::start(program);
    let mut scene = Scene {
        tokens: HashMap::from([("su".to_owned(), superuser::token(&server))]),
        ids: HashMap::new(),
        streams: HashMap::new(),
        out: format!("PocketBase {PEER_VERSION}\n"),
        server,
    };
    for step in &steps {
        scene.step(step);
    }
    scene.server.assert_well();
    scene.out
}

struct Scene {
    server: Server,
    tokens: HashMap<String, String>,
    /// Ids of collections by name.
    ids: HashMap<String, String>,
    streams: HashMap<String, Stream>,
    out: String,
}

impl Scene {
    fn step(&mut self, step: &[Value]) {
        let text = |i: usize| step.get(i).and_then(Value::as_str).unwrap_or_default();
        match text(0) {
            "collection" => self.collection(&step[1]),
            "sign in" => self.sign_in(text(1), text(2), text(3)),
            "open" => self.open(text(1), text(2)),
            "subscribe" => self.subscribe(text(1), text(2), &step[3]),
            "post" => self.post(text(1), text(2)),
            "send" => {
                let answer = self.send(text(1), text(2), text(3), step.get(4));
                writeln!(self.out, "## {} {}\n{}", text(2), text(3), answer.status).unwrap();
            }
            "hear" => self.hear(text(1)),
            other => panic!("no step {other:?}"),
        }
    }

    fn collection(&mut self, body: &Value) {
        let body = self.filled(body);
        let answer = self.send("su", "POST", "/api/collections", Some(&body));
        assert_eq!(answer.status, 200, "{}", answer.text());
        let made: Value = serde_json::from_slice(&answer.body).expect("JSON");
        let text = |name: &str| made[name].as_str().expect("a text").to_owned();
        self.ids.insert(text("name"), text("id"));
    }

    fn sign_in(&mut self, who: &str, collection: &str, identity: &str) {
        let body = json!({"identity": identity, "password": "1234567890"});
        let path = format!("/api/collections/{collection}/auth-with-password");
        let answer = superuser::call(&self.server, "POST", &path, "", Some(&body));
        let token = answer["token"].as_str().expect("a token");
        self.tokens.insert(who.into(), token.into());
    }

    fn open(&mut self, name: &str, headers: &str) {
        let stream = Stream::open(self.server.address, headers);
        let mut head: Vec<&str> = stream.head.iter().map(String::as_str).collect();
        head.retain(|line| !line.starts_with("Date"));
        head.sort_unstable();
        writeln!(self.out, "## open {name}\n{}", head.join("\n")).unwrap();
        self.streams.insert(name.into(), stream);
    }

    fn subscribe(&mut self, name: &str, who: &str, topics: &Value) {
        let body = json!({"clientId": self.streams[name].id, "subscriptions": self.filled(topics)});
        let answer = self.send(who, "POST", "/api/realtime", Some(&body));
        writeln!(self.out, "## subscribe {name} as {who:?}").unwrap();
        self.tell(&answer);
    }

    fn post(&mut self, kind: &str, body: &str) {
        let shown: String = body.chars().take(60).collect();
        writeln!(self.out, "## post {kind} {shown}").unwrap();
        let mut body = body.to_owned();
        for (name, stream) in &self.streams {
            body = body.replace(&format!("{{{name}}}"), &stream.id);
        }
        let request = Request {
            method: "POST".into(),
            target: "/api/realtime".into(),
            headers: vec![("Content-Type".into(), kind.into())],
            body: Some(body.into_bytes()),
            ..Request::default()
        };
        let answer = self.server.send(&request).expect("an answer");
        self.tell(&answer);
    }

    fn hear(&mut self, name: &str) {
        let mut events = self.streams[name].hear(QUIET);
        // There, what one request does is sent in any order; that ours is that of the commits has a test
        // of its own.
        events.sort_unstable();
        writeln!(self.out, "## {name} hears").unwrap();
        for event in events {
            let event = self.redacted(&event);
            writeln!(self.out, "{event}\n").unwrap();
        }
    }

    fn tell(&mut self, answer: &Response) {
        let text = self.redacted(answer.text().trim_end());
        writeln!(self.out, "{} {text}", answer.status).unwrap();
    }

    fn send(&self, who: &str, method: &str, path: &str, body: Option<&Value>) -> Response {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut headers = vec![header("Content-Type", "application/json")];
        if let Some(token) = self.tokens.get(who) {
            headers.push(header("Authorization", token));
        }
        let request = Request {
            method: method.into(),
            target: path.into(),
            headers,
            body: body.map(|body| body.to_string().into_bytes()),
            ..Request::default()
        };
        self.server.send(&request).expect("an answer")
    }

    /// `{NAME}` in texts becomes the id of that collection.
    fn filled(&self, value: &Value) -> Value {
        let mut text = value.to_string();
        for (name, id) in &self.ids {
            text = text.replace(&format!("{{{name}}}"), id);
        }
        serde_json::from_str(&text).expect("JSON")
    }

    fn redacted(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, stream) in &self.streams {
            text = text.replace(&stream.id, &format!("{{{name}}}"));
        }
        for (name, id) in &self.ids {
            text = text.replace(id, &format!("{{{name}}}"));
        }
        text
    }
}
