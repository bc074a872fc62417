//! What streams do that no transcript tells: they end, and are many.

use std::time::{Duration, Instant};

use serde_json::json;

use super::stream::Stream;
use crate::support::{peer::Program, superuser};

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
