//! What no client may do, and what it is told.

use std::{
    io::{Read as _, Write as _},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tungstenite::Message;

use super::{
    Scene,
    client::{Client, exchange, handshake, proper},
};
use crate::support::superuser;

/// A frame with a mask of zeros, so that the payload is readable; `first` is its first byte.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        length @ ..=125 => frame.push(0x80 | length as u8),
        length @ ..=0xffff => {
            frame.push(0xfe);
            frame.extend_from_slice(&(length as u16).to_be_bytes());
        }
        length => {
            frame.push(0xff);
            frame.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    frame.extend_from_slice(&[0; 4]);
    frame.extend_from_slice(payload);
    frame
}

/// The code with which a fresh socket is closed that sends these bytes.
fn code_for(scene: &Scene, bytes: &[u8]) -> u16 {
    let mut socket = scene.open();
    socket.send_bytes(bytes);
    socket.closed().0
}

#[test]
fn frames_that_break_the_protocol_close_the_socket() {
    let scene = Scene::new();
    let two = |one: Vec<u8>, other: Vec<u8>| [one, other].concat();
    let cases: Vec<(&str, Vec<u8>, u16)> = vec![
        ("not masked", b"\x81\x02{}".to_vec(), 1002),
        // What permessage-deflate marks compressed messages with.
        ("compressed", frame(0xc1, b"\xaa\x56\x2a"), 1002),
        ("second reserved bit", frame(0xa1, b"{}"), 1002),
        ("unknown kind", frame(0x83, b"{}"), 1002),
        ("unknown control", frame(0x8b, b""), 1002),
        ("ping in parts", frame(0x09, b""), 1002),
        ("long ping", frame(0x89, &[0; 126]), 1002),
        ("continues nothing", frame(0x80, b"{}"), 1002),
        (
            "begins twice",
            two(frame(0x01, b"{"), frame(0x81, b"}")),
            1002,
        ),
        ("half a code", frame(0x88, b"\x03"), 1002),
        ("no code to send", frame(0x88, b"\x03\xed"), 1002),
        (
            "length in too many bytes",
            b"\x81\xfe\x00\x02\0\0\0\0{}".to_vec(),
            1002,
        ),
        ("bytes", frame(0x82, b"{}"), 1003),
        ("no UTF-8", frame(0x81, b"\"\xff\""), 1007),
        (
            "half a character",
            two(frame(0x01, b"\"\xc3"), frame(0x80, b"")),
            1007,
        ),
        ("no UTF-8 in a reason", frame(0x88, b"\x03\xe8\xff"), 1007),
        // Refused by its length alone: nothing of it is sent.
        (
            "large",
            b"\x81\xff\0\0\0\0\x00\x40\0\0\0\0\0\0".to_vec(),
            1009,
        ),
        (
            "huge",
            b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0".to_vec(),
            1009,
        ),
        (
            "more than there is",
            b"\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0".to_vec(),
            1002,
        ),
    ];
    for (name, bytes, code) in cases {
        assert_eq!(code_for(&scene, &bytes), code, "{name}");
    }
    scene.server.assert_well();
}

#[test]
fn parts_of_a_message_count_together() {
    let scene = Scene::new();
    let half = vec![b' '; 1_600_000];
    let parts = [frame(0x01, &half), frame(0x80, &half)].concat();
    assert_eq!(code_for(&scene, &parts), 1009);
    let empty = [frame(0x01, b""), frame(0x00, b"").repeat(5000)].concat();
    assert_eq!(code_for(&scene, &empty), 1008);
}

#[test]
fn a_flood_of_messages_closes_the_socket() {
    let scene = Scene::new();
    let flood = frame(0x81, br#"{"type":"ping"}"#).repeat(200);
    let mut socket = scene.open();
    socket.send_bytes(&flood);
    for _ in 0..60 {
        assert_eq!(socket.next()["type"], "pong");
    }
    assert_eq!(
        socket.closed(),
        (1008, "too many messages in a short time".to_owned())
    );
    assert_eq!(code_for(&scene, &frame(0x89, b"x").repeat(500)), 1008);
}

#[test]
fn messages_that_cannot_be_used_are_answered_and_close_nothing() {
    let scene = Scene::new();
    let mut socket = scene.open();
    let many = vec!["a"; 1001];
    let long = "a".repeat(2501);
    for (message, id, members) in [
        (json!({}), Value::Null, vec!["type"]),
        (json!({"type": "no", "id": "i"}), json!("i"), vec!["type"]),
        (json!({"type": 1, "id": -1.5}), json!(-1.5), vec!["type"]),
        (json!({"type": "ping", "id": {}}), Value::Null, vec!["id"]),
        (
            json!({"type": "ping", "id": "i".repeat(300)}),
            Value::Null,
            vec!["id"],
        ),
        (json!({"type": "subscribe"}), Value::Null, vec!["topics"]),
        (
            json!({"type": "subscribe", "topics": null}),
            Value::Null,
            vec!["topics"],
        ),
        (
            json!({"type": "subscribe", "topics": "a", "id": 7}),
            json!(7),
            vec!["topics"],
        ),
        (
            json!({"type": "subscribe", "topics": [1]}),
            Value::Null,
            vec!["topics"],
        ),
        (
            json!({"type": "subscribe", "topics": many}),
            Value::Null,
            vec!["topics"],
        ),
        (
            json!({"type": "subscribe", "topics": ["a", long]}),
            Value::Null,
            vec!["topics"],
        ),
        (
            json!({"type": "subscribe", "topics": [], "cursor": 1}),
            Value::Null,
            vec!["cursor"],
        ),
        (json!({"type": "auth"}), Value::Null, vec!["token"]),
        (
            json!({"type": "auth", "token": 1}),
            Value::Null,
            vec!["token"],
        ),
    ] {
        let answer = socket.ask(&message);
        assert_eq!(answer["type"], "error", "{message}: {answer}");
        assert_eq!(answer["status"], 400, "{answer}");
        assert_eq!(answer["id"], id, "{answer}");
        let data = answer["data"].as_object().expect("members");
        assert_eq!(data.keys().collect::<Vec<_>>(), members, "{answer}");
    }
    for text in [
        "",
        "null",
        "[]",
        "[\"ping\"]",
        "{",
        "{\"type\":\"ping\",\"type\":\"ping\"}",
    ] {
        socket.send_text(text);
        let answer = socket.next();
        let envelope = json!({
            "type": "error", "status": 400, "data": {},
            "message": "Something went wrong while processing your request.",
        });
        assert_eq!(answer, envelope, "{text}");
    }
    let deep = format!("{{\"type\":{}", "[".repeat(100_000));
    socket.send_text(&deep);
    assert_eq!(socket.next()["type"], "error");
    socket.assert_quiet();
}

#[test]
fn a_thousand_long_topics_fit_and_no_more() {
    let scene = Scene::new();
    let mut socket = scene.open();
    let topic = |i: usize| format!("{:a<2500}", format!("notes/{i}?"));
    let topics: Vec<String> = (0..1000).map(topic).collect();
    let first: Vec<&str> = topics.iter().map(String::as_str).collect();
    socket.subscribe(&first);
    // Those that it has do not count again.
    socket.subscribe(&first[..3]);
    let answer = socket.ask(&json!({"type": "subscribe", "topics": ["notes/*"]}));
    assert_eq!(answer["status"], 400);
    assert_eq!(answer["data"]["topics"]["params"]["max"], 1000, "{answer}");
    let answer = socket.ask(&json!({"type": "unsubscribe", "topics": [topics[0]]}));
    assert_eq!(answer["type"], "ok");
    socket.subscribe(&["notes/*"]);
    scene.create("notes", "a");
    assert_eq!(socket.event()["topic"], "notes/*");
}

#[test]
fn handshakes_that_are_not_in_order_get_no_socket() {
    let scene = Scene::new();
    let address = scene.server.address;
    let ask = |headers: &str| handshake(address, "/api/realtime", headers);

    let answer = ask("Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    assert_eq!(answer.status, 426);
    assert!(
        answer.head.contains("\r\nsec-websocket-version: 13\r\n"),
        "{}",
        answer.head
    );
    assert_eq!(ask("").status, 426);
    for key in [
        "",
        "Sec-WebSocket-Key: x\r\n",
        "Sec-WebSocket-Key: dGhl\r\n",
    ] {
        let answer = ask(&format!("Sec-WebSocket-Version: 13\r\n{key}"));
        assert_eq!(answer.status, 400, "{key}");
    }
    let body = ask(&(proper() + "Content-Length: 2\r\n"));
    assert_eq!(body.status, 400);

    // What does not ask for it gets events.
    let events = |request: String| {
        let answer = exchange(address, request.as_bytes());
        assert_eq!(answer.status, 200, "{request}");
        assert!(answer.head.contains("text/event-stream"), "{}", answer.head);
    };
    let rest = proper();
    events(format!(
        "GET /api/realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n{rest}\r\n"
    ));
    events(format!(
        "GET /api/realtime HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\n{rest}\r\n"
    ));
    events(format!(
        "GET /api/realtime HTTP/1.0\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n{rest}\r\n"
    ));
    // Nor does any other path.
    assert_eq!(handshake(address, "/api/health", &proper()).status, 200);
    scene.server.assert_well();
}

#[test]
fn compression_is_never_agreed_on() {
    let scene = Scene::new();
    let offer = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
    let answer = handshake(scene.server.address, "/api/realtime", &(proper() + offer));
    assert_eq!(answer.status, 101);
    assert!(!answer.head.contains("extensions"), "{}", answer.head);
    let proof = "\r\nsec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=\r\n";
    assert!(answer.head.contains(proof), "{}", answer.head);
}

#[test]
fn pages_of_foreign_origins_are_refused() {
    let scene = Scene::with(&["--origins", "https://a.com,https://*.b.com"]);
    let address = scene.server.address;
    let ask = |origin: &str| {
        let headers = format!("{}Origin: {origin}\r\n", proper());
        handshake(address, "/api/realtime", &headers).status
    };
    assert_eq!(ask("https://a.com"), 101);
    assert_eq!(ask("https://x.b.com"), 101);
    assert_eq!(ask(&format!("http://{address}")), 101);
    assert_eq!(ask("https://c.com"), 403);
    assert_eq!(ask("null"), 403);
    // Programs have none.
    drop(scene.open());
}

#[test]
fn superusers_are_bound_to_their_addresses() {
    let scene = Scene::new();
    let mut socket = scene.open();
    scene.call(
        "PATCH",
        "/api/settings",
        &json!({"superuserIPs": ["10.1.2.3"]}),
    );
    assert_eq!(socket.auth(&scene.superuser)["status"], 403);
    let header = format!("{}Authorization: {}\r\n", proper(), scene.superuser);
    assert_eq!(
        handshake(scene.server.address, "/api/realtime", &header).status,
        403
    );
    // It stays what it was.
    assert_eq!(socket.auth("")["record"], Value::Null);
}

#[test]
fn a_reader_that_stops_is_closed_and_slows_nobody() {
    let scene = Scene::new();
    let field = json!([{"type": "text", "name": "text", "max": 1_000_000}]);
    scene.call("PATCH", "/api/collections/notes", &json!({"fields": field}));
    let mut slow = scene.open();
    slow.subscribe(&["notes/*"]);
    let mut quick = scene.open();
    quick.subscribe(&["notes/*"]);
    let text = "x".repeat(500_000);
    let mut slowest = Duration::ZERO;
    for _ in 0..40 {
        let begin = Instant::now();
        scene.create("notes", &text);
        slowest = slowest.max(begin.elapsed());
        assert_eq!(quick.event()["data"]["action"], "create");
    }
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
    // What the system's buffers hold comes, then the reason, unless that found no room any more.
    let mut heard = 0;
    loop {
        match slow.read() {
            Ok(Message::Text(_)) => heard += 1,
            Ok(Message::Close(Some(frame))) => {
                assert_eq!(u16::from(frame.code), 1013);
                break;
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    assert!(heard < 40, "{heard}");
    scene.server.assert_well();
}

#[test]
fn a_client_that_vanishes_leaves_nothing() {
    let scene = Scene::new();
    for end in [&b""[..], &frame(0x01, b"{")[..], b"\x81", b"\x81\xff\0\0"] {
        let answer = handshake(scene.server.address, "/api/realtime", &proper());
        let mut socket = answer.socket;
        socket.write_all(end).expect("bytes");
        drop(socket);
    }
    let mut socket = Client::open(scene.server.address);
    socket.send_bytes(&frame(0x88, b"\x03\xe8bye"));
    assert_eq!(socket.closed(), (1000, String::new()));
    let health = superuser::call(&scene.server, "GET", "/api/health", "", None);
    assert_eq!(health["code"], 200);
    // The server ends the connection, not the client (RFC 6455 §7.1.1).
    let answer = handshake(scene.server.address, "/api/realtime", &proper());
    let mut socket = answer.socket;
    socket.write_all(&frame(0x88, b"")).expect("bytes");
    let mut rest = Vec::new();
    socket.read_to_end(&mut rest).expect("the end");
    assert!(
        rest.ends_with(b"\x88\x02\x03\xe8"),
        "{}",
        rest.escape_ascii()
    );
}
