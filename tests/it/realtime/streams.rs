//! What streams do that no transcript tells: they end, and are many.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

use serde_json::json;

use super::stream::Stream;
use crate::support::{
    http::Request,
    peer::{Program, Server},
    superuser,
};

fn collection() -> serde_json::Value {
    json!({
        "name": "notes", "type": "base", "listRule": "", "viewRule": "", "createRule": "",
        "fields": [{"type": "text", "name": "text"}],
    })
}

#[test]
fn a_stop_ends_streams_at_once() {
    let mut server = superuser::start(Program::Pbctl);
    let stream = Stream::open(server.address, "");
    let begin = Instant::now();
    server.stop();
    assert!(stream.next().is_none(), "the stream has ended");
    // Requests have 5 s to finish; a stream is none.
    assert!(
        begin.elapsed() < Duration::from_secs(4),
        "{:?}",
        begin.elapsed()
    );
}

#[test]
fn events_come_in_the_order_of_commits_on_every_stream() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    superuser::call(
        &server,
        "POST",
        "/api/collections",
        &token,
        Some(&collection()),
    );
    let streams: Vec<Stream> = (0..20).map(|_| Stream::open(server.address, "")).collect();
    for stream in &streams {
        let answer = stream.subscribe(server.address, "", &["notes/*"]);
        assert_eq!(answer.unwrap(), 204);
    }
    for i in 0..50 {
        let body = json!({"text": format!("n{i:02}")});
        superuser::call(
            &server,
            "POST",
            "/api/collections/notes/records",
            "",
            Some(&body),
        );
    }
    for stream in &streams {
        for i in 0..50 {
            let event = stream.next().expect("an event");
            assert!(
                event.contains(&format!("\"text\":\"n{i:02}\"")),
                "{i}: {event}"
            );
        }
    }
}

/// A stream whose client never reads on.
fn open_and_stop_reading(server: &Server) -> TcpStream {
    let mut socket = TcpStream::connect(server.address).expect("a connection");
    socket
        .write_all(b"GET /api/realtime HTTP/1.1\r\nHost: test\r\n\r\n")
        .expect("a request");
    let mut said = String::new();
    while !said.contains("\n\n") {
        let mut piece = [0; 1024];
        let count = socket.read(&mut piece).expect("the first event");
        said.push_str(&String::from_utf8_lossy(&piece[..count]));
    }
    let id = said.split("id:").nth(1).expect("an id");
    let id = &id[..id.find('\n').expect("its end")];
    let body = json!({"clientId": id, "subscriptions": ["notes/*"]});
    let request = Request {
        method: "POST".into(),
        target: "/api/realtime".into(),
        headers: vec![("Content-Type".into(), "application/json".into())],
        body: Some(body.to_string().into_bytes()),
        ..Request::default()
    };
    assert_eq!(server.send(&request).expect("an answer").status, 204);
    socket
}

#[test]
fn readers_that_stop_are_ended_and_slow_nobody() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let mut notes = collection();
    notes["fields"][0]["max"] = json!(1_000_000);
    superuser::call(&server, "POST", "/api/collections", &token, Some(&notes));
    let stopped: Vec<TcpStream> = (0..5).map(|_| open_and_stop_reading(&server)).collect();
    let reader = Stream::open(server.address, "");
    let answer = reader.subscribe(server.address, "", &["notes/*"]);
    assert_eq!(answer.unwrap(), 204);
    // More than sockets and streams keep for a client.
    let long = "x".repeat(200_000);
    for i in 0..60 {
        let body = json!({"text": format!("{i} {long}")});
        let path = "/api/collections/notes/records";
        superuser::call(&server, "POST", path, "", Some(&body));
        let event = reader.next().expect("an event");
        assert!(event.contains(&format!("\"text\":\"{i} ")), "event {i}");
    }
    let health = superuser::call(&server, "GET", "/api/health", &token, None);
    let realtime = &health["data"]["realtime"];
    assert_eq!(
        (&realtime["dropped"], &realtime["streams"]),
        (&json!(5), &json!(1)),
        "{realtime}"
    );
    drop(stopped);
    server.assert_well();
}

#[test]
fn many_may_come_at_once() {
    let server = superuser::start(Program::Pbctl);
    // All have asked before anybody is answered; more would need more descriptors than a test may have.
    let mut sockets: Vec<TcpStream> = (0..400)
        .map(|_| TcpStream::connect(server.address).expect("a connection"))
        .collect();
    for socket in &mut sockets {
        socket
            .write_all(b"GET /api/realtime HTTP/1.1\r\nHost: test\r\n\r\n")
            .expect("a request");
    }
    for socket in &mut sockets {
        let mut said = Vec::new();
        while !said.ends_with(b"\n\n\r\n") {
            let mut piece = [0; 1024];
            let count = socket.read(&mut piece).expect("the first event");
            assert_ne!(count, 0, "the stream has ended");
            said.extend_from_slice(&piece[..count]);
        }
        assert!(said.starts_with(b"HTTP/1.1 200 OK\r\n"));
    }
    let token = superuser::token(&server);
    let streams = || {
        let health = superuser::call(&server, "GET", "/api/health", &token, None);
        health["data"]["realtime"]["streams"].as_u64().unwrap()
    };
    assert_eq!(streams(), 400);
    drop(sockets);
    let deadline = Instant::now() + Duration::from_secs(20);
    while streams() > 0 {
        assert!(Instant::now() < deadline, "{} are left", streams());
        std::thread::sleep(Duration::from_millis(10));
    }
}
