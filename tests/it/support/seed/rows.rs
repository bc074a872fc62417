//! The seed's records. Everything but times, password hashes and file suffixes is the same every time.

use serde_json::{Value, json};

use super::super::token::token_key;
use super::Filling;

/// The id of u1, u2, ….
pub(super) fn user_id(number: u32) -> String {
    format!("user{number:011}")
}

/// The id of c1, c2, ….
pub(super) fn client_id(number: u32) -> String {
    format!("client{number:09}")
}

/// Creates all records.
pub(super) fn create(filling: &Filling) {
    people(filling);
    worked_example(filling);
    app(filling);
    for number in 1..=60 {
        add(filling, "articles", &article(number));
    }
    for number in 1..=90_u32 {
        add(
            filling,
            "comments",
            &json!({"id": format!("comment{number:08}"), "article": article_id(number % 60 + 1),
            "author": user_id(number % 12 + 1), "text": format!("comment {number} on it")}),
        );
    }
    for number in 1..=3 {
        add(
            filling,
            "vault",
            &json!({"id": format!("vault{number:010}"), "label": format!("v{number}"), "pin": "12345678"}),
        );
    }
    attach_files(filling);
}

fn add(filling: &Filling, collection: &str, body: &Value) {
    filling.call(
        "POST",
        &format!("/api/collections/{collection}/records"),
        body,
    );
}

fn people(filling: &Filling) {
    let roles = ["reader", "author", "editor"];
    for number in 1..=12_u32 {
        let id = user_id(number);
        add(
            filling,
            "users",
            &json!({"id": id, "tokenKey": token_key(&id), "email": format!("u{number}@example.com"),
            "emailVisibility": number % 3 == 0, "verified": number % 2 == 0, "password": "12345678",
            "passwordConfirm": "12345678", "name": format!("User {number}"), "role": roles[number as usize % 3],
            "note": "n", "age": 18 + number}),
        );
    }
    for number in 1..=3_u32 {
        let id = client_id(number);
        add(
            filling,
            "clients",
            &json!({"id": id, "tokenKey": token_key(&id), "email": format!("c{number}@example.com"),
            "username": format!("Client{number}"), "verified": number != 2, "password": "12345678",
            "passwordConfirm": "12345678", "vip": number == 1}),
        );
    }
}

fn worked_example(filling: &Filling) {
    for (letter, name, age, active) in [
        ("a", "Ann", 30, true),
        ("b", "Bob", 40, false),
        ("c", "Cid", 50, true),
    ] {
        let number = age / 10 - 2;
        add(
            filling,
            "authors",
            &json!({"id": format!("author{letter}{number:08}"), "name": name, "age": age,
            "active": active, "secret": format!("s{number}")}),
        );
    }
    for (number, label) in [(1, "red"), (2, "green"), (3, "blue")] {
        add(
            filling,
            "tags",
            &json!({"id": format!("tag{number}00000000000"), "label": label, "w": number}),
        );
    }
    let (red, green, blue) = ("tag100000000000", "tag200000000000", "tag300000000000");
    let (ann, bob) = ("authora00000001", "authorb00000002");
    for post in [
        json!({"id": "post00000000001", "title": "Hello World", "score": 10, "pub": true,
            "when": "2024-01-15 10:00:00.000Z", "kind": "x", "cats": ["a", "b"], "author": ann, "tags": [red, green],
            "data": {"n": 1, "s": "abc", "l": [1, 2, 3], "o": {"k": "v"}}, "loc": {"lon": 23.32, "lat": 42.69}}),
        json!({"id": "post00000000002", "title": "hello 50%", "score": 0, "pub": false,
            "when": "2024-06-01 00:00:00.000Z", "kind": "y", "cats": ["a"], "author": bob, "tags": [red],
            "data": [1, "two", null], "loc": {"lon": 2.35, "lat": 48.85}}),
        json!({"id": "post00000000003", "title": "Zeta_x", "score": -5.5}),
        json!({"id": "post00000000004", "score": 7, "pub": true, "when": "2025-01-01 12:30:00.123Z",
            "cats": ["b", "c", "100%"], "author": ann, "tags": [green, blue], "data": "str"}),
    ] {
        add(filling, "posts", &post);
    }
}

fn app(filling: &Filling) {
    for (number, name) in LABELS.iter().enumerate() {
        add(
            filling,
            "labels",
            &json!({"id": label_id(number), "name": name}),
        );
    }
    for number in 0..4_u32 {
        add(
            filling,
            "teams",
            &json!({"id": team_id(number), "name": format!("Team {number}"), "owner": user_id(number + 1)}),
        );
    }
    for number in 0..12_u32 {
        add(
            filling,
            "members",
            &json!({"id": format!("member{number:09}"), "team": team_id(number % 4),
            "user": user_id(number + 1), "admin": number % 5 == 0}),
        );
    }
}

/// Words that are awkward to quote, to fold and to search for.
const LABELS: [&str; 10] = [
    "alpha",
    "Beta",
    "Ünï",
    "東京",
    "quiet river",
    "%_\\",
    "'quoted'",
    "\"double\"",
    "<b>",
    "zz;--",
];

fn label_id(number: usize) -> String {
    format!("label{number:010}")
}

fn team_id(number: u32) -> String {
    format!("team{number:011}")
}

fn article_id(number: u32) -> String {
    format!("article{number:08}")
}

fn article(number: u32) -> Value {
    let signed = f64::from(number);
    let labels: Vec<String> = (0..number % 5)
        .map(|step| label_id((number + 3 * step) as usize % 10))
        .collect();
    let langs = &["en", "de", "bg", "ja"][..number as usize % 5];
    let meta = [
        json!(null),
        json!({"k": number, "l": [1, number]}),
        json!([number, "x"]),
        json!("text"),
        json!(number),
    ];
    let status = ["draft", "published", "published", "archived"][number as usize % 4];
    let or_empty = |filled: bool, text: String| if filled { text } else { String::new() };
    json!({
        "id": article_id(number),
        "title": format!("Article {number} {}", LABELS[number as usize % 10]),
        "slug": format!("article-{number}"),
        "body": format!("<p>Body <b>{number}</b> of {}</p>", LABELS[number as usize * 7 % 10]),
        "score": (signed * 37.0) % 200.0 / 4.0 - 20.0,
        "stock": number % 9,
        "pinned": number.is_multiple_of(11),
        "contact": or_empty(!number.is_multiple_of(4), format!("c{number}@example.org")),
        "link": or_empty(!number.is_multiple_of(3), format!("https://example.com/{number}")),
        "at": or_empty(!number.is_multiple_of(5), format!("20{}-0{}-1{} 0{}:30:00.{:03}Z", 10 + number % 15, 1 + number % 9,
            number % 9, number % 9, number % 1000)),
        "status": status,
        "langs": langs,
        "meta": meta[number as usize % 5],
        "place": {"lon": signed * 5.0 - 180.0, "lat": signed - 30.0},
        "author": or_empty(!number.is_multiple_of(6), user_id(number % 12 + 1)),
        "labels": labels,
        "team": or_empty(number % 2 == 1, team_id(number % 4)),
        "secret": format!("s{number}"),
    })
}

/// Gives two articles a picture and notes.
fn attach_files(filling: &Filling) {
    for number in 1..=2 {
        let boundary = "----seed";
        let part = |name: &str, file: &str, kind: &str, content: &[u8]| {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {kind}\r\n\r\n"
            );
            [head.as_bytes(), content, b"\r\n"].concat()
        };
        let mut body = part("cover", &format!("Cover {number}.png"), "image/png", &PIXEL);
        body.extend(part(
            "docs",
            &format!("notes {number}.txt"),
            "text/plain",
            b"hello there",
        ));
        body.extend(format!("--{boundary}--\r\n").bytes());
        let target = format!("/api/collections/articles/records/{}", article_id(number));
        filling.send(
            "PATCH",
            &target,
            &format!("multipart/form-data; boundary={boundary}"),
            body,
        );
    }
}

/// A picture of one red pixel.
const PIXEL: [u8; 69] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53,
    0xde, 0x00, 0x00, 0x00, 0x0c, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0x00,
    0x00, 0x03, 0x01, 0x01, 0x00, 0xc9, 0xfe, 0x92, 0xef, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e,
    0x44, 0xae, 0x42, 0x60, 0x82,
];
