//! Streams whose clients were away: they hear what they missed, or that they have to begin anew.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::Command,
    time::Duration,
};

use serde_json::{Value, json};

use super::stream::Stream;
use crate::support::{
    http::Request,
    peer::{Program, Server},
    superuser,
};

/// A stream on which nothing came for so long has heard everything.
const QUIET: Duration = Duration::from_millis(250);
const RECORDS: &str = "/api/collections/notes/records";

/// A server with a collection whose public records everybody sees.
fn server() -> (Server, String) {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let collection = json!({
        "name": "notes", "type": "base", "listRule": "public = true", "viewRule": "",
        "createRule": "", "updateRule": "", "deleteRule": "",
        "fields": [{"type": "text", "name": "text"}, {"type": "bool", "name": "public"}],
    });
    superuser::call(
        &server,
        "POST",
        "/api/collections",
        &token,
        Some(&collection),
    );
    (server, token)
}

fn create(server: &Server, text: &str, public: bool) -> String {
    let body = json!({"text": text, "public": public});
    let made = superuser::call(server, "POST", RECORDS, "", Some(&body));
    made["id"].as_str().expect("an id").to_owned()
}

fn change(server: &Server, id: &str, body: &Value) {
    superuser::call(server, "PATCH", &format!("{RECORDS}/{id}"), "", Some(body));
}

fn delete(server: &Server, id: &str) {
    let request = Request {
        method: "DELETE".into(),
        target: format!("{RECORDS}/{id}"),
        ..Request::default()
    };
    assert_eq!(server.send(&request).expect("an answer").status, 204);
}

fn open(server: &Server, query: &str, headers: &str, topic: &str) -> Stream {
    let stream = Stream::open_at(server.address, query, headers).expect("a stream");
    let answer = stream.subscribe(server.address, "", &[topic]);
    assert_eq!(answer.expect("an answer"), 204);
    stream
}

/// Cursor, action and text of each event; those without data are left out.
fn told(events: &[String]) -> Vec<(String, String, String)> {
    let member = |event: &str, name: &str| {
        let line = event.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default().to_owned()
    };
    let events = events.iter().filter(|event| event.contains("\ndata:"));
    events
        .map(|event| {
            let data: Value = serde_json::from_str(&member(event, "data:")).expect("JSON");
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let what = match &data["action"] {
                Value::String(action) => action.clone(),
                _ => member(event, "event:"),
            };
            (member(event, "id:"), what, text(&data["record"]["text"]))
        })
        .collect()
}

/// Action and text of each event.
fn actions(events: &[String]) -> Vec<String> {
    let line = |(_, action, text): (_, String, String)| format!("{action} {text}");
    told(events).into_iter().map(line).collect()
}

/// The place where the changes are.
fn position(server: &Server) -> String {
    let page = changes(server, "collections=notes", "");
    page["cursor"].as_str().expect("a cursor").to_owned()
}

fn changes(server: &Server, query: &str, token: &str) -> Value {
    superuser::call(server, "GET", &format!("/api/changes?{query}"), token, None)
}

fn reset(server: &Server, cursor: &str) -> Option<String> {
    let page = changes(server, &format!("collections=notes&cursor={cursor}"), "");
    page["reset"].as_str().map(str::to_owned)
}

#[test]
fn a_stream_that_does_not_ask_for_numbers_gets_its_own_id() {
    let (server, _) = server();
    let stream = open(&server, "", "", "notes/*");
    assert_eq!(stream.cursor(), None);
    create(&server, "a", true);
    let event = stream.next().expect("an event");
    assert_eq!(told(&[event])[0].0, stream.id);
    // What a native client says after it has lost its first connection: the id of the stream.
    let headers = format!("Last-Event-ID: {}\r\n", stream.id);
    let again = open(&server, "", &headers, "notes/*");
    assert_eq!(again.cursor(), None);
    assert_eq!(actions(&again.hear(QUIET)), Vec::<String>::new());
}

#[test]
fn what_was_missed_is_told_once_and_then_what_happens() {
    let (server, _) = server();
    let stream = open(&server, "?cursor=", "", "notes/*");
    let begin = stream.cursor().expect("a cursor");
    let kept = create(&server, "kept", true);
    let gone = create(&server, "gone", true);
    let hidden = create(&server, "hidden", false);
    let heard = told(&stream.hear(QUIET));
    assert_eq!(heard.len(), 2, "{heard:?}");
    let last = heard[1].0.clone();
    assert_ne!(begin, last);
    drop(stream);

    change(&server, &kept, &json!({"text": "kept 2"}));
    change(&server, &kept, &json!({"text": "kept 3"}));
    delete(&server, &gone);
    delete(&server, &hidden);
    let brief = create(&server, "brief", true);
    delete(&server, &brief);
    create(&server, "new", true);
    // Whoever was cut off while being told may have seen what was there only briefly.
    let wanted = ["update kept 3", "delete gone", "delete brief", "create new"];
    let query = format!("?cursor={last}");
    let stream = open(&server, &query, "", "notes/*");
    let heard = stream.hear(QUIET);
    assert_eq!(actions(&heard), wanted);
    // What was missed is seen when all of it is.
    let ids = |events: &[String]| -> Vec<String> {
        let lines = events.iter().flat_map(|event| event.lines());
        let ids = lines.filter_map(|line| line.strip_prefix("id:"));
        ids.map(str::to_owned).collect()
    };
    let seen = position(&server);
    assert_eq!(ids(&heard), [seen.as_str()]);
    create(&server, "live", true);
    let heard = stream.hear(QUIET);
    assert_eq!(actions(&heard), ["create live"]);
    assert_eq!(ids(&heard), [position(&server)]);
    // The browser's own reconnect says the same in a header, which is newer than the address.
    let headers = format!("Last-Event-ID: {seen}\r\n");
    let stream = open(&server, &query, &headers, "notes/*");
    assert_eq!(actions(&stream.hear(QUIET)), ["create live"]);
}

#[test]
fn what_was_missed_may_be_more_than_a_stream_keeps() {
    let (server, token) = server();
    let mut notes = superuser::call(&server, "GET", "/api/collections/notes", &token, None);
    let fields = notes["fields"].as_array_mut().unwrap();
    let text = fields.iter_mut().find(|field| field["name"] == "text");
    text.unwrap()["max"] = json!(3_000_000);
    superuser::call(
        &server,
        "PATCH",
        "/api/collections/notes",
        &token,
        Some(&notes),
    );
    let from = position(&server);
    let long = "x".repeat(20_000);
    for i in 0..120 {
        create(&server, &format!("{i} {long}"), true);
    }
    create(&server, &"y".repeat(2_500_000), true);
    create(&server, "last", true);
    let stream = open(&server, &format!("?cursor={from}"), "", "notes/*");
    let mut heard = Vec::new();
    while heard.last().is_none_or(|(_, _, text)| text != "last") {
        heard.extend(told(&[stream.next().expect("an event")]));
    }
    let lengths: Vec<usize> = heard.iter().map(|(_, _, text)| text.len()).collect();
    assert_eq!(lengths.len(), 122);
    assert_eq!(lengths[120], 2_500_000);
    // By pages they come too.
    let (mut after, mut count) = (from, 0);
    loop {
        let page = changes(&server, &format!("collections=notes&cursor={after}"), "");
        assert_eq!(page["reset"], Value::Null);
        count += page["items"].as_array().unwrap().len();
        page["cursor"].as_str().unwrap().clone_into(&mut after);
        if page["hasMore"] == false {
            break;
        }
    }
    assert_eq!(count, 122);
}

#[test]
fn a_record_that_leaves_is_told_of_to_who_wants_to_know() {
    let (server, _) = server();
    let leaves = r#"notes/*?options={"query":{"leave":"true"}}"#;
    let stream = open(&server, "?cursor=", "", leaves);
    let plain = open(&server, "", "", "notes/*");
    let first = create(&server, "first", true);
    change(&server, &first, &json!({"public": false}));
    change(&server, &first, &json!({"text": "never shown"}));
    let events = stream.hear(QUIET);
    assert_eq!(actions(&events), ["create first", "leave "]);
    let farewell = events.last().expect("an event");
    assert!(
        farewell.contains(&first) && !farewell.contains("public"),
        "{farewell}"
    );
    assert_eq!(actions(&plain.hear(QUIET)), ["create first"]);

    let second = create(&server, "second", true);
    let heard = told(&stream.hear(QUIET));
    drop(stream);
    change(&server, &second, &json!({"public": false}));
    let query = format!("?cursor={}", heard[0].0);
    assert_eq!(
        actions(&open(&server, &query, "", leaves).hear(QUIET)),
        ["leave "]
    );
    assert_eq!(
        actions(&open(&server, &query, "", "notes/*").hear(QUIET)),
        [""; 0]
    );
}

#[test]
fn a_delete_is_judged_by_who_saw_the_record() {
    let (server, token) = server();
    let rule = json!({"listRule": "text = 'mine'"});
    superuser::call(
        &server,
        "PATCH",
        "/api/collections/notes",
        &token,
        Some(&rule),
    );
    let (mine, other) = (
        create(&server, "mine", true),
        create(&server, "other", true),
    );
    let from = position(&server);
    delete(&server, &mine);
    delete(&server, &other);
    let stream = open(&server, &format!("?cursor={from}"), "", "notes/*");
    assert_eq!(actions(&stream.hear(QUIET)), ["delete mine"]);
}

#[test]
fn a_delete_whose_rule_looks_at_what_has_gone_with_it_makes_begin_anew() {
    let (server, token) = server();
    let parts = |id: &Value| {
        json!({
            "name": "parts", "type": "base", "listRule": "note.public = true", "createRule": "",
            "fields": [{
                "type": "relation", "name": "note", "collectionId": id, "maxSelect": 1,
                "cascadeDelete": true,
            }],
        })
    };
    let notes = superuser::call(&server, "GET", "/api/collections/notes", &token, None);
    let parts = parts(&notes["id"]);
    superuser::call(&server, "POST", "/api/collections", &token, Some(&parts));
    let note = create(&server, "a", true);
    let part = json!({"note": note});
    superuser::call(
        &server,
        "POST",
        "/api/collections/parts/records",
        "",
        Some(&part),
    );
    let from = position(&server);
    create(&server, "no part of this", true);
    let ask = || changes(&server, &format!("collections=parts&cursor={from}"), "");
    assert_eq!(ask()["reset"], Value::Null);
    delete(&server, &note);
    let told = ask();
    assert_eq!(told["items"], json!([]), "{told}");
    let why = "Who could see a record that was deleted cannot be told any more.";
    assert_eq!(told["reset"], why, "{told}");
}

#[test]
fn a_place_that_is_gone_is_told_at_once() {
    let (server, token) = server();
    let from = position(&server);
    let resets = |query: &str| {
        let stream = open(&server, query, "", "notes/*");
        let heard = told(&stream.hear(QUIET));
        assert_eq!(heard.len(), 1, "{query}: {heard:?}");
        assert_eq!(heard[0].1, "reset", "{query}");
        assert_eq!(heard[0].0, position(&server), "{query}");
        create(&server, "then", true);
        assert_eq!(actions(&stream.hear(QUIET)), ["create then"], "{query}");
    };
    for query in ["?cursor=nonsense", "?cursor=aaaaaaaaaa-1"] {
        resets(query);
    }
    let beyond = format!("{}-999", from.split_once('-').unwrap().0);
    resets(&format!("?cursor={beyond}"));
    // Another rule: nobody can say any more who could see what.
    let rule = json!({"listRule": "text != ''"});
    superuser::call(
        &server,
        "PATCH",
        "/api/collections/notes",
        &token,
        Some(&rule),
    );
    resets(&format!("?cursor={from}"));
}

/// Writes to the database as a program does that knows nothing of numbers.
fn write_as_a_stranger(data: &Path) {
    let data = rusqlite::Connection::open(data.join("data.db")).expect("the database");
    data.busy_timeout(Duration::from_secs(5))
        .expect("a timeout");
    data.execute("update notes set text = text || '!'", [])
        .expect("an update");
}

#[test]
fn another_program_ends_the_sequence_and_nothing_else_does() {
    let (mut server, _) = server();
    let at = |server: &Server, from: &str, wanted: bool, when: &str| {
        assert_eq!(reset(server, from).is_some(), wanted, "{when}");
        create(server, when, true);
        position(server)
    };
    let from = at(&server, &position(&server), false, "at first");
    server.stop();
    server.start_again(Program::Pbctl);
    let from = at(&server, &from, false, "after a stop");
    server.kill();
    server.start_again(Program::Pbctl);
    let from = at(&server, &from, false, "after a kill");
    server.kill();
    write_as_a_stranger(&server.data());
    server.start_again(Program::Pbctl);
    let from = at(&server, &from, true, "after a kill and a stranger");
    server.stop();
    write_as_a_stranger(&server.data());
    server.start_again(Program::Pbctl);
    let from = at(&server, &from, true, "after a stop and a stranger");
    server.stop();
    // Looking is no writing.
    let data = rusqlite::Connection::open(server.data().join("data.db")).expect("the database");
    let count: i64 = data
        .query_row("select count(*) from notes", [], |row| row.get(0))
        .expect("a count");
    assert_eq!(count, 5);
    drop(data);
    server.start_again(Program::Pbctl);
    let from = at(&server, &from, false, "after a look");

    let stream = open(&server, &format!("?cursor={from}"), "", "notes/*");
    let plain = open(&server, "", "", "notes/*");
    write_as_a_stranger(&server.data());
    let event = loop {
        let event = stream.next().expect("an event");
        if event.contains("\ndata:") {
            break event;
        }
    };
    assert_eq!(actions(&[event]), ["reset "]);
    assert!(reset(&server, &from).is_some());
    assert_eq!(
        plain.hear(QUIET),
        [""; 0],
        "who knows no numbers is not told"
    );
}

#[test]
fn the_real_pocketbase_serves_the_directory_and_ends_the_sequence() {
    let (mut server, _) = server();
    create(&server, "ours", true);
    let from = position(&server);
    server.stop();
    server.start_again(Program::PocketBase);
    create(&server, "theirs", true);
    server.stop();
    server.start_again(Program::Pbctl);
    assert!(reset(&server, &from).is_some());
}

#[test]
fn pages_of_changes_are_for_who_may_list() {
    let (server, token) = server();
    let from = position(&server);
    for i in 0..5 {
        create(&server, &format!("n{i}"), i != 2);
    }
    let (mut after, mut seen, mut pages) = (from.clone(), Vec::new(), 0);
    loop {
        let page = changes(
            &server,
            &format!("collections=notes&limit=2&cursor={after}"),
            "",
        );
        page["cursor"].as_str().unwrap().clone_into(&mut after);
        let items = page["items"].as_array().unwrap();
        seen.extend(items.iter().map(|item| item["record"]["text"].clone()));
        pages += 1;
        if page["hasMore"] == false {
            break;
        }
    }
    assert_eq!(
        (seen, pages),
        (vec![json!("n0"), json!("n1"), json!("n3"), json!("n4")], 3)
    );
    assert_eq!(after, position(&server));
    // A superuser sees what the rule hides, and all collections at once.
    let all = changes(&server, &format!("cursor={from}&fields=text"), &token);
    assert_eq!(all["items"].as_array().unwrap().len(), 5, "{all}");
    let one = changes(
        &server,
        &format!("collections=notes&cursor={from}&filter=text%3D%27n3%27"),
        "",
    );
    assert_eq!(one["items"].as_array().unwrap().len(), 1, "{one}");

    let status = |query: &str| {
        let request = Request {
            method: "GET".into(),
            target: format!("/api/changes{query}"),
            ..Request::default()
        };
        server.send(&request).expect("an answer").status
    };
    assert_eq!(status(""), 401);
    assert_eq!(status("?collections=_superusers"), 403);
    assert_eq!(status("?collections=nothing"), 404);
    for bad in ["cursor=x", "limit=0", "limit=1001", "limit=x"] {
        assert_eq!(status(&format!("?collections=notes&{bad}")), 400, "{bad}");
    }
}

#[test]
fn the_shell_shows_what_happens_to_records() {
    let (server, _) = server();
    let mut child = Command::new(env!("CARGO_BIN_EXE_pbctl"))
        .args([
            "shell",
            "-o",
            "ndjson",
            "-c",
            ".sub notes where public = true",
            "--dir",
        ])
        .arg(server.data())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("a shell");
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert!(line.contains("notes, from now on"), "{line}");
    let mut heard = BufReader::new(child.stdout.take().unwrap()).lines();
    // The shell says so before it has asked where now is; what was made in between may be missing.
    let deadline = std::time::Instant::now() + Duration::from_secs(20);
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        while let Some(Ok(line)) = heard.next() {
            _ = tell.send(serde_json::from_str::<Value>(&line).unwrap());
        }
    });
    let event = loop {
        create(&server, "hidden", false);
        create(&server, "seen", true);
        if let Ok(event) = told.recv_timeout(Duration::from_millis(700)) {
            break event;
        }
        assert!(std::time::Instant::now() < deadline, "nothing was heard");
    };
    assert_eq!(
        (&event["action"], &event["record"]["text"]),
        (&json!("create"), &json!("seen"))
    );
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn superusers_see_what_realtime_is_doing() {
    let (server, token) = server();
    let _streams: Vec<Stream> = (0..3).map(|_| open(&server, "", "", "notes/*")).collect();
    create(&server, "a", true);
    let health = || superuser::call(&server, "GET", "/api/health", &token, None);
    let deadline = std::time::Instant::now() + Duration::from_secs(10);
    while health()["data"]["realtime"]["delivered"] != 3 {
        assert!(std::time::Instant::now() < deadline, "{}", health());
        std::thread::sleep(Duration::from_millis(10));
    }
    let realtime = &health()["data"]["realtime"];
    let wanted = json!({
        "streams": 3, "subscriptions": 3, "waiting": 0, "delivered": 3, "dropped": 0,
    });
    assert_eq!(*realtime, wanted);
    let guest = superuser::call(&server, "GET", "/api/health", "", None);
    assert_eq!(guest["data"], json!({}));
}

#[test]
fn changes_that_are_not_kept_are_said_not_to_be() {
    let (mut server, _) = server();
    let from = position(&server);
    create(&server, "a", true);
    server.stop();
    server.start_again_with(Program::Pbctl, &["--no-changes"]);
    let stream = open(&server, &format!("?cursor={from}"), "", "notes/*");
    let events = stream.hear(QUIET);
    assert!(events[0].contains("Changes are not kept."), "{events:?}");
    create(&server, "b", true);
    assert_eq!(actions(&stream.hear(QUIET)), ["create b"]);
    drop(stream);
    server.stop();
    server.start_again(Program::Pbctl);
    assert!(
        reset(&server, &from).is_some(),
        "what was written meanwhile has no number"
    );
}
