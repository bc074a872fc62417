//! Many connections, slow ones, and ones that are left alone.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{
    http::Request,
    peer::{Program, Server},
    raw::Raw,
    seed, superuser,
};

const HEALTH: &[u8] = b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n";

/// What an answer may take while others misbehave; leaves room for a busy machine.
const PROMPT: Duration = Duration::from_secs(5);

fn start() -> Server {
    Server::start(Program::Pbctl, &seed::folder())
}

fn assert_prompt(server: &Server) {
    let begin = Instant::now();
    let list = Request {
        method: "GET".into(),
        target: "/api/collections/posts/records?perPage=5".into(),
        ..Request::default()
    };
    assert_eq!(server.send(&list).unwrap().status, 200);
    let took = begin.elapsed();
    assert!(took < PROMPT, "{took:?}");
    server.assert_well();
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    let server = start();
    let mut stream = Raw::connect(server.address);
    let ask = |n: usize| {
        format!(
            "GET /api/collections/posts/records?perPage={n}&fields=x&skipTotal=1 HTTP/1.1\r\nHost: x\r\n\r\n"
        )
    };
    let requests: String = (1..=200).map(ask).collect();
    let close = "GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let unanswered = ask(7);
    let answers = stream
        .send(format!("{requests}{close}{unanswered}").as_bytes())
        .read(Duration::from_secs(30));
    assert!(answers.closed);
    assert_eq!(answers.statuses, [200; 201]);
    let text = String::from_utf8_lossy(&answers.bytes);
    let sizes: Vec<usize> = text
        .split("\"perPage\":")
        .skip(1)
        .map(|rest| rest.split([',', '}']).next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(sizes, (1..=200).collect::<Vec<_>>());
    server.assert_well();
}

#[test]
fn a_thousand_connections_are_served_at_once() {
    let server = start();
    let before = server.memory();
    let mut streams: Vec<Raw> = (0..1000).map(|_| Raw::connect(server.address)).collect();
    // Twice, so that every connection is kept and used again.
    for _ in 0..2 {
        for stream in &mut streams {
            stream.send(HEALTH);
        }
        for stream in &mut streams {
            assert_eq!(stream.read_one().0, 200);
        }
    }
    if let (Some(before), Some(during)) = (before, server.memory()) {
        let each = during.saturating_sub(before) / 1000;
        assert!(each < 64 << 10, "{each} bytes a connection");
    }
    drop(streams);
    assert_prompt(&server);
}

#[test]
fn slow_clients_hold_up_nobody() {
    let server = start();
    let create = b"POST /api/collections/posts/records HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    let mut heads: Vec<Raw> = (0..300).map(|_| Raw::connect(server.address)).collect();
    let mut bodies: Vec<Raw> = (0..300).map(|_| Raw::connect(server.address)).collect();
    let silent: Vec<Raw> = (0..300).map(|_| Raw::connect(server.address)).collect();
    for body in &mut bodies {
        body.send(create);
    }
    for byte in HEALTH.iter().take(20) {
        for head in &mut heads {
            head.send(&[*byte]);
        }
        for body in &mut bodies {
            body.send(b" ");
        }
        assert_prompt(&server);
    }
    // The slow ones are still welcome.
    for head in &mut heads {
        head.send(&HEALTH[20..]);
        assert_eq!(head.read_one().0, 200);
    }
    drop((bodies, silent));
    assert_prompt(&server);
}

#[test]
fn clients_that_leave_while_a_slow_query_runs_do_no_harm() {
    let mut server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let many = json!({"name": "many", "type": "base", "listRule": "",
        "fields": [{"type": "text", "name": "t"}]});
    superuser::call(&server, "POST", "/api/collections", &token, Some(&many));
    // 400 × 400 × 400 rows are compared: seconds, so that no client stays for it.
    let query = "SELECT a.id, count(*) as n FROM many a, many b, many c WHERE a.t < b.t || c.t GROUP BY a.id";
    let slow = json!({"name": "slow", "type": "view", "listRule": "", "viewQuery": query});
    superuser::call(&server, "POST", "/api/collections", &token, Some(&slow));
    let database = rusqlite::Connection::open(server.data().join("data.db")).unwrap();
    database.busy_timeout(Duration::from_secs(10)).unwrap();
    database
        .execute_batch(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < 400)
             insert into many (id, t) select printf('m%014d', i), 'text ' || i from n",
        )
        .unwrap();
    let mut stayed = Raw::connect(server.address);
    let ask = b"GET /api/collections/slow/records HTTP/1.1\r\nHost: x\r\n\r\n";
    stayed.send(ask);
    for _ in 0..30 {
        Raw::connect(server.address).send(ask);
    }
    let early = stayed.read(Duration::from_millis(50));
    assert!(early.bytes.is_empty(), "not slow at all: {early:?}");
    let prompt = |method: &str, target: &str, body: Option<&Value>| {
        let begin = Instant::now();
        superuser::call(&server, method, target, &token, body);
        let took = begin.elapsed();
        assert!(took < PROMPT, "{method} {target}: {took:?}");
    };
    let records = "/api/collections/many/records";
    for _ in 0..5 {
        prompt("GET", &format!("{records}?perPage=1&skipTotal=1"), None);
        prompt("POST", records, Some(&json!({"t": "x"})));
    }
    server.assert_well();
    // Nor does it hold up the end.
    let begin = Instant::now();
    server.stop();
    let took = begin.elapsed();
    assert!(took < Duration::from_secs(10), "{took:?} until the end");
}

#[test]
fn clients_that_leave_while_they_write_do_no_harm() {
    let server = start();
    let body = b"{\"title\":\"left\"}";
    let create = format!(
        "POST /api/collections/posts/records HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    for cut in 0..=body.len() {
        for _ in 0..4 {
            let mut stream = Raw::connect(server.address);
            stream.send(create.as_bytes()).send(&body[..cut]);
        }
    }
    assert_prompt(&server);
    let list = Request {
        method: "GET".into(),
        target: "/api/collections/posts/records?perPage=500&filter=title!=''%26%26title~'le'"
            .into(),
        ..Request::default()
    };
    let answer = server.send(&list).unwrap().text();
    let left = answer.matches("\"title\":\"left\"").count();
    assert!(left <= 4, "{left} records of whole bodies: {answer}");
}
