//! Many at once, and more than one process: nothing acknowledged is lost, doubled or half done.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::support::{
    http::{self, Request},
    peer::{Program, Server},
    superuser,
};

/// Sends JSON without a check and gives status and body.
fn send(
    address: SocketAddr,
    method: &str,
    target: &str,
    token: &str,
    body: &Value,
) -> (u16, Value) {
    let request = Request {
        method: method.into(),
        target: target.into(),
        headers: vec![
            ("Content-Type".into(), "application/json".into()),
            ("Authorization".into(), token.into()),
        ],
        body: (method != "GET" && method != "DELETE").then(|| body.to_string().into_bytes()),
        ..Request::default()
    };
    let answer = http::send(address, &request).expect("an answer");
    let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    (answer.status, body)
}

fn create(server: &Server, token: &str, collection: &str, body: &Value) -> Value {
    let target = format!("/api/collections/{collection}/records");
    superuser::call(server, "POST", &target, token, Some(body))
}

fn make(server: &Server, token: &str, name: &str, rest: &Value) -> Value {
    let mut body = json!({"name": name, "type": "base", "listRule": "", "viewRule": "", "createRule": "",
        "updateRule": "", "deleteRule": ""});
    for (key, value) in rest.as_object().expect("an object") {
        body[key] = value.clone();
    }
    superuser::call(server, "POST", "/api/collections", token, Some(&body))
}

/// Every record of a collection.
fn all(server: &Server, token: &str, collection: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for page in 1.. {
        let target = format!(
            "/api/collections/{collection}/records?perPage=500&skipTotal=1&sort=@rowid&page={page}"
        );
        let list = superuser::call(server, "GET", &target, token, None);
        let items = list["items"].as_array().expect("items").clone();
        let last = items.len() < 500;
        found.extend(items);
        if last {
            break;
        }
    }
    found
}

fn text(name: &str) -> Value {
    json!({"type": "text", "name": name})
}

#[test]
fn sixty_four_writers_add_up_exactly() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    make(
        &server,
        &token,
        "counters",
        &json!({"fields": [{"type": "number", "name": "score"}]}),
    );
    let record = create(&server, &token, "counters", &json!({"score": 0}));
    let target = format!(
        "/api/collections/counters/records/{}",
        record["id"].as_str().unwrap()
    );
    let address = server.address;
    thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let (status, answer) =
                        send(address, "PATCH", &target, "", &json!({"score+": 3}));
                    assert_eq!(status, 200, "{answer}");
                    let (status, answer) =
                        send(address, "PATCH", &target, "", &json!({"score-": 1}));
                    assert_eq!(status, 200, "{answer}");
                }
            });
        }
    });
    let record = superuser::call(&server, "GET", &target, &token, None);
    assert_eq!(record["score"], 64 * 10 * 2);
    server.assert_well();
}

#[test]
fn exactly_one_of_many_gets_a_unique_value() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let index = "CREATE UNIQUE INDEX idx_unique_slug ON unique_slugs (slug)";
    make(
        &server,
        &token,
        "unique_slugs",
        &json!({"fields": [text("slug")], "indexes": [index]}),
    );
    let address = server.address;
    for round in 0..10 {
        let body = json!({"slug": format!("slug-{round}")});
        let statuses: Vec<u16> = thread::scope(|scope| {
            let ask = || {
                let target = "/api/collections/unique_slugs/records";
                let (status, answer) = send(address, "POST", target, "", &body);
                if status != 200 {
                    assert_eq!(
                        answer["data"]["slug"]["code"], "validation_not_unique",
                        "{answer}"
                    );
                }
                status
            };
            let threads: Vec<_> = (0..24).map(|_| scope.spawn(ask)).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .collect()
        });
        assert_eq!(
            statuses.iter().filter(|status| **status == 200).count(),
            1,
            "{statuses:?}"
        );
        assert!(
            statuses.iter().all(|status| [200, 400].contains(status)),
            "{statuses:?}"
        );
    }
    assert_eq!(all(&server, &token, "unique_slugs").len(), 10);
}

#[test]
fn a_cascade_leaves_no_dangling_reference() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let parents = make(&server, &token, "parents", &json!({"fields": [text("t")]}));
    let parent = |required: bool| {
        json!({"type": "relation", "name": "parent", "collectionId": parents["id"], "maxSelect": 1,
        "cascadeDelete": required, "required": required})
    };
    make(
        &server,
        &token,
        "children",
        &json!({"fields": [parent(true)]}),
    );
    make(
        &server,
        &token,
        "friends",
        &json!({"fields": [parent(false)]}),
    );
    let address = server.address;
    for _ in 0..12 {
        let id = create(&server, &token, "parents", &json!({}))["id"].clone();
        let deleted = AtomicBool::new(false);
        thread::scope(|scope| {
            for writer in 0..8 {
                let (id, deleted) = (&id, &deleted);
                let name = if writer % 2 == 0 {
                    "children"
                } else {
                    "friends"
                };
                scope.spawn(move || {
                    let target = format!("/api/collections/{name}/records");
                    while !deleted.load(Ordering::SeqCst) {
                        let (status, answer) =
                            send(address, "POST", &target, "", &json!({"parent": id}));
                        let code = &answer["data"]["parent"]["code"];
                        let gone = status == 400 && code == "validation_missing_rel_records";
                        assert!(status == 200 || gone, "{status} {answer}");
                    }
                });
            }
            thread::sleep(Duration::from_millis(30));
            let target = format!("/api/collections/parents/records/{}", id.as_str().unwrap());
            let (status, answer) = send(address, "DELETE", &target, "", &Value::Null);
            assert_eq!(status, 204, "{answer}");
            // Those that come now must see that it is gone.
            thread::sleep(Duration::from_millis(10));
            deleted.store(true, Ordering::SeqCst);
        });
    }
    assert!(all(&server, &token, "parents").is_empty());
    assert_eq!(all(&server, &token, "children"), Vec::<Value>::new());
    let friends = all(&server, &token, "friends");
    assert!(!friends.is_empty() && friends.iter().all(|friend| friend["parent"] == ""));
    server.assert_well();
}

#[test]
fn circles_and_long_chains_of_cascades_end() {
    const LONG: usize = 20_000;
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let chain = make(
        &server,
        &token,
        "chain",
        &json!({"fields": [text("t")],
        "indexes": []}),
    );
    let mut fields = chain["fields"].as_array().unwrap().clone();
    fields.push(
        json!({"type": "relation", "name": "before", "collectionId": chain["id"], "maxSelect": 1,
        "cascadeDelete": true}),
    );
    let body =
        json!({"fields": fields, "indexes": ["CREATE INDEX idx_chain_before ON chain (before)"]});
    superuser::call(
        &server,
        "PATCH",
        "/api/collections/chain",
        &token,
        Some(&body),
    );
    // Each one names the one before it, and the first names the last.
    let database = rusqlite::Connection::open(server.data().join("data.db")).unwrap();
    database.busy_timeout(Duration::from_secs(10)).unwrap();
    database
        .execute_batch(&format!(
            "with recursive n(i) as (select 0 union all select i + 1 from n where i < {LONG} - 1)
             insert into chain (id, t, before)
             select printf('c%014d', i), '', printf('c%014d', (i + {LONG} - 1) % {LONG}) from n"
        ))
        .unwrap();
    assert_eq!(all(&server, &token, "chain").len(), LONG);
    let target = "/api/collections/chain/records/c00000000000007";
    let (status, answer) = send(server.address, "DELETE", target, &token, &Value::Null);
    assert_eq!(status, 204, "{answer}");
    assert!(all(&server, &token, "chain").is_empty());
    server.assert_well();
}

/// Renames `a` to `b` and back, and puts another field before it and takes that away, while others
/// create and list.
#[test]
fn a_changing_collection_takes_records_all_the_time() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let collection = make(&server, &token, "moving", &json!({"fields": [text("a")]}));
    let fields = collection["fields"].as_array().unwrap();
    let (id, moving) = (fields[0].clone(), fields[1].clone());
    let address = server.address;
    let done = AtomicBool::new(false);
    let acknowledged: Vec<Value> = thread::scope(|scope| {
        let done = &done;
        let token = &token;
        let write = move || {
            let mut acknowledged = Vec::new();
            while !done.load(Ordering::SeqCst) {
                let body = json!({"a": "v", "b": "v"});
                let target = "/api/collections/moving/records";
                let (status, answer) = send(address, "POST", target, token, &body);
                assert_eq!(status, 200, "{answer}");
                let named = [&answer["a"], &answer["b"]];
                assert!(
                    named.contains(&&json!("v")) && named.contains(&&Value::Null),
                    "{answer}"
                );
                acknowledged.push(answer["id"].clone());
                let (status, list) = send(
                    address,
                    "GET",
                    &format!("{target}?perPage=3"),
                    token,
                    &Value::Null,
                );
                assert_eq!(status, 200, "{list}");
            }
            acknowledged
        };
        let writers: Vec<_> = (0..6).map(|_| scope.spawn(write)).collect();
        for round in 0..30 {
            let mut moving = moving.clone();
            let mut fields = vec![id.clone()];
            if round % 2 == 0 {
                moving["name"] = json!("b");
                fields.push(json!({"type": "number", "name": "extra"}));
            }
            fields.push(moving);
            let body = json!({"fields": fields});
            superuser::call(
                &server,
                "PATCH",
                "/api/collections/moving",
                token,
                Some(&body),
            );
        }
        done.store(true, Ordering::SeqCst);
        writers
            .into_iter()
            .flat_map(|writer| writer.join().unwrap())
            .collect()
    });
    let stored = all(&server, &token, "moving");
    assert_eq!(stored.len(), acknowledged.len());
    assert!(
        stored.iter().all(|record| record["a"] == "v"),
        "a value was lost"
    );
    server.assert_well();
}

/// Asks until the answer is as wanted; fails when it takes longer than `limit`.
fn wait_for(limit: Duration, what: &str, mut as_wanted: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !as_wanted() {
        assert!(begin.elapsed() < limit, "{what}: not within {limit:?}");
        thread::sleep(Duration::from_millis(10));
    }
}

fn list_status(server: &Server) -> u16 {
    send(
        server.address,
        "GET",
        "/api/collections/notes/records",
        "",
        &Value::Null,
    )
    .0
}

#[test]
fn a_rule_that_another_process_changes_is_noticed_within_a_second() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    make(&server, &token, "notes", &json!({"fields": [text("t")]}));
    assert_eq!(list_status(&server), 200);
    let database = rusqlite::Connection::open(server.data().join("data.db")).unwrap();
    database.busy_timeout(Duration::from_secs(10)).unwrap();
    for (rule, status) in [("null", 403), ("''", 200), ("null", 403)] {
        let change = format!("update _collections set listRule = {rule} where name = 'notes'");
        database.execute_batch(&change).unwrap();
        wait_for(Duration::from_secs(1), rule, || {
            list_status(&server) == status
        });
    }
}

#[test]
fn another_process_that_writes_all_the_time_spoils_no_write() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    make(&server, &token, "notes", &json!({"fields": [text("t")]}));
    let database = rusqlite::Connection::open(server.data().join("data.db")).unwrap();
    database.busy_timeout(Duration::from_secs(10)).unwrap();
    let done = AtomicBool::new(false);
    let written: usize = thread::scope(|scope| {
        let address = server.address;
        let done = &done;
        let write = move || {
            let mut count = 0;
            while !done.load(Ordering::SeqCst) {
                let (status, answer) = send(
                    address,
                    "POST",
                    "/api/collections/notes/records",
                    "",
                    &json!({"t": "x"}),
                );
                assert_eq!(status, 200, "{answer}");
                count += 1;
            }
            count
        };
        let writers: Vec<_> = (0..4).map(|_| scope.spawn(write)).collect();
        for number in 0..300 {
            let insert = "insert into notes (id, t) values (printf('n%014d', ?1), 'theirs')";
            database.execute(insert, [number]).unwrap();
            thread::sleep(Duration::from_millis(3));
        }
        done.store(true, Ordering::SeqCst);
        writers
            .into_iter()
            .map(|writer| writer.join().unwrap())
            .sum()
    });
    assert!(written > 0);
    assert_eq!(all(&server, &token, "notes").len(), written + 300);
}

#[test]
#[ignore = "needs the real PocketBase"]
fn pocketbase_and_pbctl_take_turns() {
    let mut server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    make(&server, &token, "notes", &json!({"fields": [text("t")]}));
    for (turn, program) in [Program::PocketBase, Program::Pbctl]
        .into_iter()
        .cycle()
        .take(6)
        .enumerate()
    {
        create(
            &server,
            &token,
            "notes",
            &json!({"t": format!("turn {turn}")}),
        );
        server.stop();
        server.start_again(program);
        let texts: Vec<Value> = all(&server, &token, "notes")
            .iter()
            .map(|note| note["t"].clone())
            .collect();
        let expected: Vec<Value> = (0..=turn)
            .map(|turn| json!(format!("turn {turn}")))
            .collect();
        assert_eq!(texts, expected, "{}", program.label());
    }
}

#[cfg(unix)]
#[test]
#[ignore = "needs the real PocketBase"]
fn pocketbase_and_pbctl_serve_one_directory() {
    let ours = superuser::start(Program::Pbctl);
    let token = superuser::token(&ours);
    make(&ours, &token, "notes", &json!({"fields": [text("t")]}));
    let theirs = Server::start_beside(Program::PocketBase, &ours);
    let both = [&ours, &theirs];
    thread::scope(|scope| {
        for writer in 0..8 {
            let address = both[writer % 2].address;
            scope.spawn(move || {
                for _ in 0..25 {
                    let (status, answer) = send(
                        address,
                        "POST",
                        "/api/collections/notes/records",
                        "",
                        &json!({"t": "x"}),
                    );
                    assert_eq!(status, 200, "{answer}");
                }
            });
        }
    });
    for server in both {
        assert_eq!(all(server, &token, "notes").len(), 200);
    }
    for (rule, status) in [(Value::Null, 403), (json!(""), 200)] {
        for (changed, watched) in [(&theirs, &ours), (&ours, &theirs)] {
            let body = json!({"listRule": rule});
            superuser::call(
                changed,
                "PATCH",
                "/api/collections/notes",
                &token,
                Some(&body),
            );
            wait_for(Duration::from_secs(1), "the other's rule", || {
                list_status(watched) == status
            });
        }
    }
    ours.assert_well();
}
