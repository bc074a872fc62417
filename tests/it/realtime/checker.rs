//! Connections and the server are killed at random while writers write: at the end every subscriber that
//! resumes has exactly the records it may see.
//!
//! Three kills of the server in an ordinary run; `PBCTL_CRASH_ROUNDS=20` for a long one.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
        mpsc::RecvTimeoutError,
    },
    thread::{self, sleep},
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::wire::{Heard, Wire};
use crate::support::{
    http::{self, Request},
    peer::{Program, Server},
    superuser,
};

const USERS: usize = 4;
/// Streams of each user, and of guests.
const EACH: usize = 2;
const WRITERS: usize = 3;
const RECORDS: &str = "/api/collections/notes/records";
/// How long the server lives between kills, in milliseconds.
const LIFE: std::ops::Range<u64> = 300..1200;
const PATIENCE: Duration = Duration::from_secs(30);

/// What is shared by everybody: where the server is now, and that it is time to stop.
struct World {
    address: RwLock<SocketAddr>,
    is_over: AtomicBool,
}

impl World {
    fn address(&self) -> SocketAddr {
        *self.address.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn send(&self, method: &str, target: &str, token: &str, body: Option<&Value>) -> Option<Value> {
        let mut headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
        if !token.is_empty() {
            headers.push(("Authorization".into(), token.into()));
        }
        let request = Request {
            method: method.into(),
            target: target.into(),
            headers,
            body: body.map(|body| body.to_string().into_bytes()),
            ..Request::default()
        };
        let answer = http::send(self.address(), &request).ok()?;
        (answer.status < 300).then(|| serde_json::from_slice(&answer.body).unwrap_or_default())
    }

    fn is_over(&self) -> bool {
        self.is_over.load(Ordering::SeqCst)
    }
}

/// Numbers by chance that are the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

#[test]
fn who_resumes_has_exactly_what_it_may_see() {
    let rounds = std::env::var("PBCTL_CRASH_ROUNDS").map_or(3, |text| text.parse().unwrap());
    let mut server = superuser::start(Program::Pbctl);
    let users = prepare(&server);
    let world = World {
        address: RwLock::new(server.address),
        is_over: AtomicBool::new(false),
    };
    // Before anything is written, so that nobody begins behind the first record.
    let begin = position(&world, &users[0].token);
    let known: Mutex<Vec<String>> = Mutex::default();
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let seen: Vec<Subscriber> = thread::scope(|scope| {
        let (world, known, users, begin) = (&world, &known, &users, &begin);
        for writer in 0..WRITERS {
            scope.spawn(move || write(world, known, users, writer));
        }
        let subscribers: Vec<_> = (0..(USERS + 1) * EACH)
            .map(|i| {
                let token = users.get(i / EACH).map_or("", |user| &user.token);
                scope.spawn(move || Subscriber::new(i, token, begin).follow(world))
            })
            .collect();
        for _ in 0..rounds {
            sleep(Duration::from_millis(
                LIFE.start + chance.below(LIFE.end - LIFE.start),
            ));
            server.kill();
            server.start_again(Program::Pbctl);
            *world
                .address
                .write()
                .unwrap_or_else(PoisonError::into_inner) = server.address;
        }
        sleep(Duration::from_millis(300));
        world.is_over.store(true, Ordering::SeqCst);
        subscribers
            .into_iter()
            .map(|subscriber| subscriber.join().expect("a subscriber"))
            .collect()
    });
    let (mut resumed, mut resets) = (0, 0);
    for mut subscriber in seen {
        subscriber.finish(&world);
        let wanted = listed(&world, &subscriber.token);
        assert_eq!(
            subscriber.records, wanted,
            "subscriber {} after {} resumes and {} resets",
            subscriber.number, subscriber.resumed, subscriber.resets
        );
        resumed += subscriber.resumed;
        resets += subscriber.resets;
    }
    let total = known.lock().unwrap().len();
    eprintln!("{total} records, {rounds} kills, {resumed} resumes, {resets} resets");
    assert!(total > 0 && resumed > 0);
    assert_eq!(resets, 0, "nobody else wrote to the directory");
}

struct User {
    id: String,
    token: String,
}

/// Users, and records that only their owners see unless they are public.
fn prepare(server: &Server) -> Vec<User> {
    let token = superuser::token(server);
    let call =
        |method, path, body: &Value| superuser::call(server, method, path, &token, Some(body));
    let rule = "owner = @request.auth.id || public = true";
    call(
        "POST",
        "/api/collections",
        &json!({
            "name": "notes", "type": "base", "listRule": rule, "viewRule": rule,
            "createRule": "", "updateRule": "", "deleteRule": "",
            "fields": [
                {"type": "text", "name": "text"}, {"type": "text", "name": "owner"},
                {"type": "bool", "name": "public"},
            ],
        }),
    );
    let user = |i: usize| {
        let email = format!("u{i}@example.com");
        let body =
            json!({"email": email, "password": "1234567890", "passwordConfirm": "1234567890"});
        let made = call("POST", "/api/collections/users/records", &body);
        let body = json!({"identity": email, "password": "1234567890"});
        let signed = call("POST", "/api/collections/users/auth-with-password", &body);
        User {
            id: made["id"].as_str().unwrap().to_owned(),
            token: signed["token"].as_str().unwrap().to_owned(),
        }
    };
    (0..USERS).map(user).collect()
}

/// Creates, changes and deletes records until it is over. Answers that do not come are nobody's promise.
fn write(world: &World, known: &Mutex<Vec<String>>, users: &[User], writer: usize) {
    let mut chance = Chance(writer as u64 + 77);
    for number in 0.. {
        if world.is_over() {
            return;
        }
        let owner = users.get(chance.below(USERS as u64 + 1) as usize);
        let body = json!({
            "text": format!("{writer}-{number}"),
            "owner": owner.map_or("", |user| &user.id),
            "public": chance.below(4) == 0,
        });
        let some = {
            let known = known.lock().unwrap();
            let count = known.len() as u64;
            (count > 0).then(|| known[chance.below(count) as usize].clone())
        };
        match (chance.below(10), some) {
            (0..=4, _) | (_, None) => {
                if let Some(made) = world.send("POST", RECORDS, "", Some(&body)) {
                    let id = made["id"].as_str().unwrap().to_owned();
                    known.lock().unwrap().push(id);
                }
            }
            (5..=7, Some(id)) => {
                _ = world.send("PATCH", &format!("{RECORDS}/{id}"), "", Some(&body));
            }
            (_, Some(id)) => {
                _ = world.send("DELETE", &format!("{RECORDS}/{id}"), "", None);
            }
        }
    }
}

/// How far changes have come.
fn position(world: &World, token: &str) -> String {
    let page = world.send("GET", "/api/changes?collections=notes", token, None);
    let cursor = page.expect("a page")["cursor"].clone();
    cursor.as_str().expect("a cursor").to_owned()
}

/// All records that the owner of the token may see: their texts by id.
fn listed(world: &World, token: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for page in 1.. {
        let target = format!("{RECORDS}?perPage=500&skipTotal=1&sort=id&page={page}");
        let answer = world.send("GET", &target, token, None).expect("a list");
        let items = answer["items"].as_array().expect("items");
        for item in items {
            let text = |name: &str| item[name].as_str().unwrap().to_owned();
            found.insert(text("id"), text("text"));
        }
        if items.len() < 500 {
            return found;
        }
    }
    unreachable!("pages end")
}

/// A client that keeps a copy of what it may see, by events alone.
struct Subscriber {
    number: usize,
    token: String,
    chance: Chance,
    /// What it has seen.
    cursor: String,
    records: BTreeMap<String, String>,
    resumed: usize,
    resets: usize,
}

impl Subscriber {
    fn new(number: usize, token: &str, begin: &str) -> Self {
        Self {
            number,
            token: token.into(),
            chance: Chance(number as u64 + 1),
            cursor: begin.into(),
            records: BTreeMap::new(),
            resumed: 0,
            resets: 0,
        }
    }

    /// Connects again and again, until it is over.
    fn follow(mut self, world: &World) -> Self {
        while !world.is_over() {
            // The server may be away.
            let Some(mut wire) = self.connect(world) else {
                sleep(Duration::from_millis(5));
                continue;
            };
            let until = Instant::now() + Duration::from_millis(20 + self.chance.below(400));
            while let Some(left) = until.checked_duration_since(Instant::now()) {
                match wire.next(left) {
                    Ok(heard) => self.hear(world, heard),
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
                }
            }
        }
        self
    }

    /// Connects once more and hears everything up to the end.
    fn finish(&mut self, world: &World) {
        let position = position(world, &self.token);
        let mut wire = self.connect(world).expect("a connection");
        let deadline = Instant::now() + PATIENCE;
        while position != self.cursor {
            let left = deadline.saturating_duration_since(Instant::now());
            let heard = wire.next(left).expect("the rest");
            self.hear(world, heard);
        }
    }

    /// Every other one by a WebSocket.
    fn connect(&mut self, world: &World) -> Option<Wire> {
        let address = world.address();
        let mut wire = if self.number.is_multiple_of(2) {
            Wire::events(address, &self.cursor)?
        } else {
            Wire::socket(address, &self.cursor)?
        };
        self.resumed += 1;
        let topic = r#"notes/*?options={"query":{"leave":"1"}}"#;
        wire.subscribe(address, &self.token, topic)?;
        Some(wire)
    }

    fn hear(&mut self, world: &World, heard: Heard) {
        if let Some(data) = heard.data {
            let text = |name: &str| data["record"][name].as_str().map(str::to_owned);
            match data["action"].as_str() {
                Some("create" | "update") => {
                    let shown = (text("id").unwrap(), text("text").unwrap());
                    self.records.insert(shown.0, shown.1);
                }
                Some("delete" | "leave") => {
                    self.records.remove(&text("id").unwrap());
                }
                _ => {
                    self.resets += 1;
                    self.records = listed(world, &self.token);
                }
            }
        }
        if let Some(cursor) = heard.cursor {
            self.cursor = cursor;
        }
    }
}
