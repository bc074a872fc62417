//! The streams of `/api/realtime` as a WebSocket.

mod client;
mod refused;

use serde_json::{Value, json};
use tungstenite::Message;

use super::stream::Stream;
use crate::support::{
    http::Request,
    peer::{Program, Server},
    superuser,
};
use client::Client;
pub use client::KEY;

/// A server with notes that everybody sees, secrets that nobody sees, own ones and two users.
struct Scene {
    server: Server,
    superuser: String,
}

impl Scene {
    fn new() -> Self {
        Self::of(superuser::start(Program::Pbctl))
    }

    /// A server with more arguments.
    fn with(arguments: &[&str]) -> Self {
        Self::of(superuser::start_with(Program::Pbctl, arguments))
    }

    fn of(server: Server) -> Self {
        let superuser = superuser::token(&server);
        let scene = Self { server, superuser };
        let text = json!([{"type": "text", "name": "text"}]);
        for (name, kind, rule) in [
            ("notes", "base", json!("")),
            ("secrets", "base", Value::Null),
            ("own", "base", json!("text = @request.auth.id")),
            ("people", "auth", json!("")),
        ] {
            let body = json!({
                "name": name, "type": kind, "listRule": rule, "viewRule": rule, "fields": text,
            });
            scene.call("POST", "/api/collections", &body);
        }
        for name in ["usera", "userb"] {
            let body = json!({
                "id": format!("{name}0000000000"), "email": format!("{name}@example.com"),
                "password": "1234567890", "passwordConfirm": "1234567890",
            });
            scene.call("POST", "/api/collections/people/records", &body);
        }
        scene
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        superuser::call(&self.server, method, path, &self.superuser, Some(body))
    }

    /// Makes a record and gives its id.
    fn create(&self, collection: &str, text: &str) -> String {
        let path = format!("/api/collections/{collection}/records");
        let record = self.call("POST", &path, &json!({"text": text}));
        record["id"].as_str().expect("an id").to_owned()
    }

    fn sign_in(&self, name: &str) -> String {
        let body = json!({"identity": format!("{name}@example.com"), "password": "1234567890"});
        let path = "/api/collections/people/auth-with-password";
        let answer = superuser::call(&self.server, "POST", path, "", Some(&body));
        answer["token"].as_str().expect("a token").to_owned()
    }

    fn open(&self) -> Client {
        Client::open(self.server.address)
    }
}

#[test]
fn a_websocket_hears_what_a_stream_of_events_hears() {
    let scene = Scene::new();
    let stream = Stream::open(scene.server.address, "");
    let topic = "notes/*?options=%7B%22query%22%3A%7B%22fields%22%3A%22id%2Ctext%22%7D%7D";
    let topics = ["notes/*", topic, "secrets/*"];
    let request = Request {
        method: "POST".into(),
        target: "/api/realtime".into(),
        headers: vec![("Content-Type".into(), "application/json".into())],
        body: Some(
            json!({"clientId": stream.id, "subscriptions": topics})
                .to_string()
                .into_bytes(),
        ),
        ..Request::default()
    };
    assert_eq!(scene.server.send(&request).unwrap().status, 204);
    let mut socket = scene.open();
    assert_eq!(socket.id.len(), 40);
    socket.subscribe(&topics);

    scene.create("secrets", "no");
    let id = scene.create("notes", "<a>&\"ü\u{2028}");
    let path = format!("/api/collections/notes/records/{id}");
    scene.call("PATCH", &path, &json!({"text": "b"}));
    for action in ["create", "create", "update", "update"] {
        let event = stream.next().expect("an event");
        let mut lines = event.lines().skip(1);
        let topic = lines.next().unwrap().strip_prefix("event:").unwrap();
        let data = lines.next().unwrap().strip_prefix("data:").unwrap();
        let data: Value = serde_json::from_str(data).expect("JSON");
        assert_eq!(data["action"], action);
        let heard = socket.event();
        assert_eq!(heard["topic"], topic);
        assert_eq!(heard["data"], data);
    }
    socket.assert_quiet();
    scene.server.assert_well();
}

#[test]
fn topics_are_added_and_taken_away() {
    let scene = Scene::new();
    let mut socket = scene.open();
    socket.subscribe(&["notes/*"]);
    socket.subscribe(&["people/*", "notes/*", ""]);
    scene.create("notes", "a");
    assert_eq!(socket.event()["data"]["record"]["text"], "a");
    socket.assert_quiet();

    let request = json!({"type": "unsubscribe", "id": "x", "topics": ["notes/*", "other"]});
    assert_eq!(socket.ask(&request), json!({"type": "ok", "id": "x"}));
    scene.create("notes", "b");
    socket.assert_quiet();
    let path = "/api/collections/people/records/usera0000000000";
    scene.call("PATCH", path, &json!({"text": "c"}));
    assert_eq!(socket.event()["topic"], "people/*");

    let request = json!({"type": "unsubscribe", "id": 1});
    assert_eq!(socket.ask(&request), json!({"type": "ok", "id": 1}));
    scene.call("PATCH", path, &json!({"text": "d"}));
    socket.assert_quiet();
}

#[test]
fn a_stream_belongs_to_whoever_shows_a_token_first() {
    let scene = Scene::new();
    let (a, b) = (scene.sign_in("usera"), scene.sign_in("userb"));
    let mut socket = scene.open();
    socket.subscribe(&["own/*"]);
    scene.create("own", "usera0000000000");
    socket.assert_quiet();

    assert_eq!(socket.auth("bad"), json!({"type": "ok", "record": null}));
    let answer = socket.auth(&a);
    assert_eq!(answer["record"]["collectionName"], "people", "{answer}");
    assert_eq!(answer["record"]["id"], "usera0000000000");
    scene.create("own", "userb0000000000");
    scene.create("own", "usera0000000000");
    assert_eq!(socket.event()["data"]["record"]["text"], "usera0000000000");
    socket.assert_quiet();

    for other in [&b, &scene.superuser, "", "bad"] {
        let answer = socket.auth(other);
        assert_eq!(answer["type"], "error");
        assert_eq!(answer["status"], 403);
        assert_eq!(
            answer["message"],
            "The current and the previous request authorization don't match."
        );
    }
    assert_eq!(socket.auth(&format!("Bearer {a}"))["type"], "ok");
    // New topics are this owner's too.
    socket.subscribe(&["own/*?"]);
    scene.create("own", "usera0000000000");
    socket.event();
    socket.event();

    // Tokens from before a new password are worth nothing, nor is what was shown then.
    let path = "/api/collections/people/records/usera0000000000";
    let body = json!({"password": "0987654321", "passwordConfirm": "0987654321"});
    scene.call("PATCH", path, &body);
    scene.create("own", "usera0000000000");
    socket.assert_quiet();
    socket.subscribe(&["own/*?x"]);
    scene.create("own", "usera0000000000");
    socket.assert_quiet();
    assert_eq!(socket.auth(&a)["record"], Value::Null);
    assert_eq!(socket.auth(&b)["record"]["id"], "userb0000000000");
}

#[test]
fn a_token_may_come_with_the_handshake() {
    let scene = Scene::new();
    let token = scene.sign_in("usera");
    let header = format!("Authorization: {token}\r\n");
    let mut socket = Client::open_with(scene.server.address, "/api/realtime", &header);
    socket.subscribe(&["own/*"]);
    scene.create("own", "usera0000000000");
    socket.event();
    assert_eq!(socket.auth("")["status"], 403);

    let header = "Authorization: bad\r\n";
    let mut socket = Client::open_with(scene.server.address, "/api/realtime", header);
    assert_eq!(socket.auth("")["record"], Value::Null);

    let header = format!("Authorization: {}\r\n", scene.superuser);
    let mut socket = Client::open_with(scene.server.address, "/api/realtime", &header);
    socket.subscribe(&["secrets/*"]);
    scene.create("secrets", "s");
    assert_eq!(socket.event()["data"]["record"]["text"], "s");
}

#[test]
fn its_id_serves_the_other_endpoint_too() {
    let scene = Scene::new();
    let mut socket = scene.open();
    let request = Request {
        method: "POST".into(),
        target: "/api/realtime".into(),
        headers: vec![("Content-Type".into(), "application/json".into())],
        body: Some(
            json!({"clientId": socket.id, "subscriptions": ["notes/*"]})
                .to_string()
                .into_bytes(),
        ),
        ..Request::default()
    };
    assert_eq!(scene.server.send(&request).unwrap().status, 204);
    scene.create("notes", "a");
    socket.event();
    let gone = socket.id.clone();
    drop(socket);
    let path = "/api/realtime";
    let body = json!({"clientId": gone, "subscriptions": []});
    let begin = std::time::Instant::now();
    loop {
        let request = Request {
            target: path.into(),
            body: Some(body.to_string().into_bytes()),
            ..request.clone()
        };
        match scene.server.send(&request).unwrap().status {
            404 => break,
            status => assert_eq!(status, 204),
        }
        assert!(begin.elapsed().as_secs() < 10, "it is still there");
    }
}

#[test]
fn messages_come_in_pieces_and_with_others_between() {
    let scene = Scene::new();
    let mut socket = scene.open();
    let mask = [1, 2, 3, 4];
    let masked = |first: u8, text: &[u8]| {
        let payload = text.iter().zip(mask.iter().cycle()).map(|(b, m)| b ^ m);
        let mut frame = vec![first, 0x80 | text.len() as u8];
        frame.extend_from_slice(&mask);
        frame.extend(payload);
        frame
    };
    let all = [
        masked(
            0x01,
            "{\"type\":\"ping\",\"id\":\"\u{e9}"
                .as_bytes()
                .split_at(22)
                .0,
        ),
        masked(0x89, b"between"),
        masked(
            0x00,
            "{\"type\":\"ping\",\"id\":\"\u{e9}"
                .as_bytes()
                .split_at(22)
                .1,
        ),
        masked(0x80, b"\"}"),
    ]
    .concat();
    for byte in &all {
        socket.send_bytes(&[*byte]);
    }
    let pong = socket.read().expect("a pong");
    assert_eq!(pong, Message::Pong("between".into()));
    assert_eq!(socket.next(), json!({"type": "pong", "id": "\u{e9}"}));

    // What comes with the handshake is not lost.
    let request = format!(
        "GET /api/realtime?a=\"<> HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n{}\r\n",
        client::proper()
    );
    let early = masked(0x81, b"{\"type\":\"ping\",\"id\":1}");
    let answer = client::exchange(scene.server.address, &[request.as_bytes(), &early].concat());
    assert_eq!(answer.status, 101);
    let mut socket = Client::over(answer.socket);
    assert_eq!(socket.next(), json!({"type": "pong", "id": 1}));
}

#[test]
fn a_socket_goes_on_where_its_client_was() {
    let scene = Scene::new();
    let mut socket = scene.open();
    socket.subscribe(&["notes/*"]);
    scene.create("notes", "a");
    let seen = socket.event()["cursor"]
        .as_str()
        .expect("a cursor")
        .to_owned();
    drop(socket);
    scene.create("notes", "b");

    // In the address, or with the first topics.
    let target = format!("/api/realtime?cursor={seen}");
    let mut one = Client::open_with(scene.server.address, &target, "");
    assert_eq!(one.cursor, seen);
    one.subscribe(&["notes/*"]);
    let mut other = scene.open();
    assert_ne!(other.cursor, seen);
    let request = json!({"type": "subscribe", "topics": ["notes/*"], "cursor": seen});
    assert_eq!(other.ask(&request)["type"], "ok");
    for socket in [&mut one, &mut other] {
        assert_eq!(socket.event()["data"]["record"]["text"], "b");
    }
    scene.create("notes", "c");
    for socket in [&mut one, &mut other] {
        assert_eq!(socket.event()["data"]["record"]["text"], "c");
        let answer = socket.ask(&request);
        assert_eq!(answer["data"]["cursor"]["code"], "validation_invalid_value");
    }

    let mut lost = scene.open();
    lost.send(&json!({"type": "subscribe", "topics": ["notes/*"], "cursor": "x"}));
    let mut kinds = [lost.next(), lost.next()].map(|message| message["type"].clone());
    kinds.sort_by_key(Value::to_string);
    assert_eq!(kinds, ["ok", "reset"]);
}

#[test]
fn a_stop_closes_sockets_with_a_reason() {
    let mut scene = Scene::new();
    let mut sockets: Vec<Client> = (0..20).map(|_| scene.open()).collect();
    let begin = std::time::Instant::now();
    scene.server.stop();
    // Requests have 5 s to finish; a socket is none.
    assert!(begin.elapsed().as_secs() < 4, "{:?}", begin.elapsed());
    for socket in &mut sockets {
        assert_eq!(socket.closed(), (1001, "the server stops".to_owned()));
    }
}
