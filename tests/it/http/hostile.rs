//! Single requests that are malformed, oversized or lie about themselves.
//!
//! What is expected is what PocketBase answers to the same bytes, unless a line says otherwise.

use std::time::{Duration, Instant};

use crate::support::{
    peer::{Program, Server},
    raw::{Raw, exchange},
    seed,
};

const JSON: &str = "Content-Type: application/json\r\n";
const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";
const MULTIPART: &str = "Content-Type: multipart/form-data; boundary=x\r\n";
const CHUNKED: &str = "Transfer-Encoding: chunked\r\n";

fn start() -> Server {
    Server::start(Program::Pbctl, &seed::folder())
}

/// A `GET` whose connection is closed afterwards.
fn get(target: &str, headers: &str) -> Vec<u8> {
    format!("GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n").into_bytes()
}

/// The same with another request line.
fn line(line: &str) -> Vec<u8> {
    format!("{line}\r\nHost: x\r\nConnection: close\r\n\r\n").into_bytes()
}

/// A create in `posts`, with these headers and these bytes behind them.
fn post(headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let head = format!(
        "POST /api/collections/posts/records HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n"
    );
    [head.as_bytes(), body.as_ref()].concat()
}

/// A create with a body of the right length.
fn post_whole(kind: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let length = body.as_ref().len();
    post(&format!("{kind}Content-Length: {length}\r\n"), body)
}

/// Sends each request and compares the statuses; the server must close each time and stay well.
fn assert_statuses(server: &Server, table: Vec<(&str, Vec<u8>, &[u16])>) {
    for (name, request, expected) in table {
        let begin = Instant::now();
        let answers = exchange(server.address, &request);
        let text = String::from_utf8_lossy(&answers.bytes[..answers.bytes.len().min(300)]);
        assert_eq!(answers.statuses, expected, "{name}: {text}");
        assert!(answers.closed, "{name}: still open");
        let took = begin.elapsed();
        assert!(took < Duration::from_secs(10), "{name}: {took:?}");
        server.assert_well();
    }
}

#[test]
fn oversized_heads_are_refused() {
    let server = start();
    let many = |n: usize| {
        let lines: Vec<_> = (0..n)
            .map(|i| {
                format!(
                    "X-H{i}: 1
"
                )
            })
            .collect();
        lines.concat()
    };
    let long = |n: usize| "a".repeat(n);
    // PocketBase takes heads of up to 1 MB; the limits here are hyper's.
    assert_statuses(
        &server,
        vec![
            ("ninety headers", get("/api/health", &many(90)), &[200]),
            ("10,000 headers", get("/api/health", &many(10_000)), &[431]),
            (
                "a long header",
                get("/api/health", &format!("X: {}\r\n", long(100_000))),
                &[200],
            ),
            (
                "a huge header",
                get("/api/health", &format!("X: {}\r\n", long(2_000_000))),
                &[431],
            ),
            (
                "a long URL",
                get(&format!("/api/health?x={}", long(60_000)), ""),
                &[200],
            ),
            (
                "a too long URL",
                get(&format!("/api/health?x={}", long(300_000)), ""),
                &[414],
            ),
            (
                "a URL of a megabyte",
                get(&format!("/{}", long(1 << 20)), ""),
                &[431],
            ),
            (
                "a long method",
                line(&format!("{} /api/health HTTP/1.1", long(10_000))),
                &[404],
            ),
        ],
    );
}

#[test]
fn malformed_heads_are_refused() {
    let server = start();
    assert_statuses(
        &server,
        vec![
            ("no version", line("GET /api/health"), &[400]),
            ("a future version", line("GET /api/health HTTP/3.7"), &[400]),
            ("no target", line("GET  HTTP/1.1"), &[400]),
            (
                "an impossible method",
                line("FOO(BAR /api/health HTTP/1.1"),
                &[400],
            ),
            ("a zero byte", line("GET /api/\0health HTTP/1.1"), &[400]),
            (
                "a folded header",
                get("/api/health", "X: a\r\n b\r\n"),
                &[400],
            ),
            (
                "TLS",
                [&b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03"[..], &[0; 64]].concat(),
                &[400],
            ),
            // A target that is only a host made warp panic.
            ("CONNECT", line("CONNECT x:80 HTTP/1.1"), &[400]),
            ("only a host", line("GET x:80 HTTP/1.1"), &[400]),
            ("a star", line("GET * HTTP/1.1"), &[400]),
            ("TRACE", line("TRACE /api/health HTTP/1.1"), &[404]),
            (
                "a whole URL",
                line("GET http://evil/api/health HTTP/1.1"),
                &[200],
            ),
        ],
    );
}

#[test]
fn texts_that_are_no_unicode_do_no_harm() {
    let server = start();
    let broken = |head: &[u8], tail: &[u8]| [head, b"\xff\xfe\xc0\x80", tail].concat();
    let close = b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    assert_statuses(
        &server,
        vec![
            ("in the path", broken(b"GET /api/", close), &[404]),
            (
                "escaped in the path",
                get("/api/collections/%ff%00/records/%fe", ""),
                &[404],
            ),
            (
                "escaped in the query",
                get("/api/collections/posts/records?filter=%ff&sort=%fe%00", ""),
                &[400],
            ),
            (
                "in a header",
                broken(
                    b"GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ",
                    b"\r\n\r\n",
                ),
                &[200],
            ),
            (
                "in JSON",
                post_whole(JSON, broken(b"{\"title\":\"", b"\"}")),
                &[200],
            ),
            (
                "in a form",
                post_whole(FORM, broken(b"title=", b"")),
                &[200],
            ),
            (
                "in a multipart form",
                post_whole(
                    MULTIPART,
                    broken(
                        b"--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n",
                        b"\r\n--x--\r\n",
                    ),
                ),
                &[200],
            ),
        ],
    );
}

#[test]
fn lengths_that_are_none_are_refused() {
    let server = start();
    let lengths = |list: &str| post(&format!("{JSON}{list}"), "{}");
    assert_statuses(
        &server,
        vec![
            (
                "two that differ",
                lengths("Content-Length: 2\r\nContent-Length: 5\r\n"),
                &[400],
            ),
            (
                "two that agree",
                lengths("Content-Length: 2\r\nContent-Length: 2\r\n"),
                &[200],
            ),
            ("a list", lengths("Content-Length: 2, 2\r\n"), &[400]),
            ("a negative one", lengths("Content-Length: -2\r\n"), &[400]),
            ("a signed one", lengths("Content-Length: +2\r\n"), &[400]),
            (
                "a hexadecimal one",
                lengths("Content-Length: 0x2\r\n"),
                &[400],
            ),
            (
                "more than there are numbers",
                lengths("Content-Length: 99999999999999999999\r\n"),
                &[400],
            ),
            (
                "more than may be",
                lengths("Content-Length: 9223372036854775807\r\n"),
                &[413],
            ),
        ],
    );
}

#[test]
fn transfer_codings_smuggle_nothing() {
    let server = start();
    let body = "2\r\n{}\r\n0\r\n\r\n";
    let coded = |list: &str| post(&format!("{JSON}{list}"), body);
    let hidden = format!("{body}GET /api/health HTTP/1.1\r\nHost: y\r\n\r\n");
    assert_statuses(
        &server,
        vec![
            ("chunked", coded(CHUNKED), &[200]),
            (
                "not chunked in the end",
                coded("Transfer-Encoding: chunked, identity\r\n"),
                &[400],
            ),
            (
                "another coding",
                coded("Transfer-Encoding: gzip\r\n"),
                &[400],
            ),
            (
                "an unknown coding",
                coded("Transfer-Encoding: xchunked\r\n"),
                &[400],
            ),
            (
                "two headers",
                coded("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"),
                &[400],
            ),
            (
                "a space before the colon",
                coded("Transfer-Encoding : chunked\r\n"),
                &[400],
            ),
            (
                "a chunk that is none",
                post(&format!("{JSON}{CHUNKED}"), "zz\r\n{}\r\n0\r\n\r\n"),
                &[400],
            ),
            (
                "a chunk of 2^72",
                post(&format!("{JSON}{CHUNKED}"), "ffffffffffffffffff\r\n{}\r\n"),
                &[400],
            ),
            (
                "a length beside it, and a request behind it",
                post(&format!("{JSON}Content-Length: 4\r\n{CHUNKED}"), &hidden),
                &[200],
            ),
        ],
    );
    // Without `Connection: close`, what stands behind the declared end is a request of its own.
    let two = String::from_utf8(post(&format!("{JSON}Content-Length: 1\r\n"), "{")).unwrap();
    let two = two.replace("Connection: close\r\n", "")
        + &String::from_utf8(get("/api/health", "")).unwrap();
    assert_statuses(
        &server,
        vec![("a length too short", two.into_bytes(), &[400, 200])],
    );
}

#[test]
fn bodies_that_break_off_are_not_taken_for_whole() {
    let server = start();
    let part = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nhello";
    let long = "Content-Length: 200\r\n";
    for (name, request, expected) in [
        (
            "JSON",
            post(&format!("{JSON}{long}"), "{\"title\":\"x\""),
            400,
        ),
        ("no byte of JSON", post(&format!("{JSON}{long}"), ""), 400),
        ("a form", post(&format!("{FORM}{long}"), "title=hel"), 400),
        (
            "a form in chunks",
            post(&format!("{FORM}{CHUNKED}"), "9\r\ntitle=hel\r\n"),
            400,
        ),
        (
            "a form with a broken chunk",
            post(&format!("{FORM}{CHUNKED}"), "9\r\ntitle=hel\r\nzz\r\n"),
            400,
        ),
        (
            "a multipart form",
            post(&format!("{MULTIPART}{long}"), part),
            400,
        ),
        (
            "before the last boundary",
            post(&format!("{MULTIPART}{long}"), format!("{part}\r\n--x")),
            400,
        ),
        (
            "a multipart form without its end",
            post_whole(MULTIPART, part),
            400,
        ),
        // Only the first JSON value of a body is looked at, here as there.
        (
            "behind a JSON value",
            post(&format!("{JSON}{long}"), "{\"title\":\"x\"}"),
            200,
        ),
    ] {
        let answers = Raw::connect(server.address)
            .send(&request)
            .finish()
            .read(Duration::from_secs(10));
        assert_eq!(
            answers.statuses,
            [expected],
            "{name}: {}",
            String::from_utf8_lossy(&answers.bytes)
        );
        server.assert_well();
    }
}

#[test]
fn bodies_over_the_limit_are_refused_however_they_come() {
    let server = start();
    let before = server.memory();
    let body = format!("{{\"title\":\"{}\"}}", "a".repeat(34 << 20));
    let mut chunks = Vec::new();
    for piece in body.as_bytes().chunks(64 * 1024) {
        chunks.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
        chunks.extend_from_slice(piece);
        chunks.extend_from_slice(b"\r\n");
    }
    chunks.extend_from_slice(b"0\r\n\r\n");
    let part = format!(
        "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n{}\r\n--x--\r\n",
        "a".repeat(40 << 20)
    );
    assert_statuses(
        &server,
        vec![
            (
                "announced",
                post(&format!("{JSON}Content-Length: 99999999\r\n"), ""),
                &[413],
            ),
            (
                "announced and asked for",
                post(
                    &format!("{JSON}Expect: 100-continue\r\nContent-Length: 99999999\r\n"),
                    "",
                ),
                &[413],
            ),
            (
                "in chunks",
                post(&format!("{JSON}{CHUNKED}"), &chunks),
                &[413],
            ),
            ("in a part", post_whole(MULTIPART, &part), &[413]),
            (
                "under the limit",
                post(
                    &format!("{JSON}Expect: 100-continue\r\nContent-Length: 2\r\n"),
                    "{}",
                ),
                &[100, 200],
            ),
        ],
    );
    if let (Some(before), Some(after)) = (before, server.memory()) {
        assert!(
            after < before + (200 << 20),
            "{before} bytes before, {after} after"
        );
    }
}

#[test]
fn json_without_measure_is_refused() {
    let server = start();
    let deep = |n: usize| format!("{{\"data\":{}{}}}", "[".repeat(n), "]".repeat(n));
    let members: Vec<_> = (0..100_000).map(|i| format!("\"k{i}\":0,")).collect();
    let members = members.concat();
    assert_statuses(
        &server,
        vec![
            (
                "100,000 brackets",
                post_whole(JSON, "[".repeat(100_000)),
                &[400],
            ),
            (
                "100,000 brackets in a field",
                post_whole(JSON, deep(100_000)),
                &[400],
            ),
            (
                "100,000 braces",
                post_whole(JSON, "{\"data\":".repeat(100_000)),
                &[400],
            ),
            ("120 brackets", post_whole(JSON, deep(120)), &[200]),
            (
                "a number that is infinite",
                post_whole(JSON, "{\"score\":1e999}"),
                &[400],
            ),
            (
                "a number of 100,000 digits",
                post_whole(JSON, format!("{{\"data\":{}}}", "9".repeat(100_000))),
                &[400],
            ),
            (
                "100,000 decimals",
                post_whole(JSON, format!("{{\"data\":0.{}}}", "9".repeat(100_000))),
                &[200],
            ),
            (
                "100,000 members",
                post_whole(JSON, format!("{{{members}\"title\":\"x\"}}")),
                &[200],
            ),
            (
                "100,000 brackets in a form's payload",
                post_whole(FORM, format!("@jsonPayload={}", "[".repeat(100_000))),
                &[400],
            ),
            (
                "1,001 parts",
                post_whole(
                    MULTIPART,
                    "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n".repeat(1001)
                        + "--x--\r\n",
                ),
                &[400],
            ),
        ],
    );
}

#[test]
fn queries_without_measure_do_no_harm() {
    let server = start();
    let list = |query: &str| get(&format!("/api/collections/posts/records?{query}"), "");
    assert_statuses(
        &server,
        vec![
            (
                "brackets in a filter",
                list(&format!("filter={}", "(".repeat(3400))),
                &[400],
            ),
            (
                "brackets in fields",
                list(&format!("fields={}", "(".repeat(50_000))),
                &[200],
            ),
            (
                "dots in fields",
                list(&format!("fields={}", "a.".repeat(25_000))),
                &[200],
            ),
            (
                "a long path to expand",
                list(&format!("expand={}", "author.".repeat(8000))),
                &[200],
            ),
        ],
    );
}
