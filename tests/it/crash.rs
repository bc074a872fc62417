//! What was acknowledged survives a kill: sixteen writers, SIGKILL at a random moment, again and again.
//!
//! Three rounds in an ordinary run; `PBCTL_CRASH_ROUNDS=20` for a long one.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};

use crate::support::{
    http::{self, Request},
    peer::{Program, Server},
    superuser,
};

const WRITERS: usize = 16;
/// Recovery replays the write-ahead log and nothing else; this leaves room for a busy machine.
const START_WITHIN: Duration = Duration::from_secs(5);

#[test]
fn acknowledged_records_survive_sigkill() {
    rounds(Program::Pbctl);
}

#[test]
#[ignore = "checks the test itself, against the real PocketBase"]
fn pocketbase_survives_sigkill() {
    rounds(Program::PocketBase);
}

fn rounds(program: Program) {
    let rounds =
        std::env::var("PBCTL_CRASH_ROUNDS").map_or(3, |text| text.parse().expect("a number"));
    let mut server = superuser::start(program);
    let token = superuser::token(&server);
    let text = |name: &str| json!({"type": "text", "name": name, "required": true, "max": 0});
    let collection = json!({
        "name": "crash", "type": "base", "createRule": "", "fields": [text("title"), text("copy")],
        "indexes": ["CREATE UNIQUE INDEX idx_crash_title ON crash (title)"],
    });
    superuser::call(
        &server,
        "POST",
        "/api/collections",
        &token,
        Some(&collection),
    );

    let mut acknowledged = HashMap::new();
    for round in 1..=rounds {
        let moment = random_moment();
        let before = acknowledged.len();
        acknowledged.extend(write_until_killed(&mut server, round, moment));
        eprintln!(
            "round {round}: killed after {moment:?}, {} acknowledged",
            acknowledged.len() - before
        );
        assert!(
            acknowledged.len() > before,
            "round {round}: nothing was written in {moment:?}"
        );

        let begin = Instant::now();
        server.start_again(program);
        let took = begin.elapsed();
        assert!(
            took < START_WITHIN,
            "round {round}: {took:?} until the first answer"
        );
        let stored = stored(&server, &token);
        check_records(&acknowledged, &stored, round * WRITERS);
        for file in ["data.db", "auxiliary.db"] {
            check_integrity(&server.data().join(file));
        }
    }
}

/// Lets the writers write, kills the server in the middle of it, and gives id and title of every answer 200.
fn write_until_killed(
    server: &mut Server,
    round: usize,
    moment: Duration,
) -> Vec<(String, String)> {
    let killed = AtomicBool::new(false);
    let address = server.address;
    thread::scope(|scope| {
        let killed = &killed;
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| scope.spawn(move || write(address, killed, round * WRITERS + writer)))
            .collect();
        thread::sleep(moment);
        killed.store(true, Ordering::SeqCst);
        server.kill();
        writers
            .into_iter()
            .flat_map(|writer| writer.join().expect("a writer"))
            .collect()
    })
}

/// Creates record after record until the server is gone. Any answer but 200 fails the test.
fn write(address: SocketAddr, killed: &AtomicBool, writer: usize) -> Vec<(String, String)> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        let title = format!("{writer}-{number}");
        let body = json!({"title": title, "copy": copy_of(&title)}).to_string();
        let request = Request {
            method: "POST".into(),
            target: "/api/collections/crash/records".into(),
            headers: vec![("Content-Type".into(), "application/json".into())],
            body: Some(body.into_bytes()),
            ..Request::default()
        };
        match http::send(address, &request) {
            Ok(answer) => {
                assert_eq!(answer.status, 200, "{}", answer.text());
                let record: Value = serde_json::from_slice(&answer.body).expect("JSON");
                acknowledged.push((record["id"].as_str().expect("an id").to_owned(), title));
            }
            Err(_) if killed.load(Ordering::SeqCst) => break,
            Err(error) => panic!("the server was gone before it was killed: {error}"),
        }
    }
    acknowledged
}

/// A second field that can be told from the title, so that half a record would show; longer than one page.
fn copy_of(title: &str) -> String {
    title.repeat(5000 / title.len())
}

/// Id and title of every stored record; each must be whole.
fn stored(server: &Server, token: &str) -> HashMap<String, String> {
    let mut all = HashMap::new();
    for page in 1.. {
        let target = format!(
            "/api/collections/crash/records?page={page}&perPage=500&skipTotal=1&sort=@rowid"
        );
        let list = superuser::call(server, "GET", &target, token, None);
        let items = list["items"].as_array().expect("items");
        for record in items {
            let title = record["title"].as_str().expect("a title");
            assert_eq!(record["copy"], copy_of(title), "half a record");
            let id = record["id"].as_str().expect("an id").to_owned();
            assert!(all.insert(id, title.to_owned()).is_none(), "an id twice");
        }
        if items.len() < 500 {
            break;
        }
    }
    all
}

/// Everything acknowledged is there, and of the rest no more than what was under way at the kills.
fn check_records(
    acknowledged: &HashMap<String, String>,
    stored: &HashMap<String, String>,
    under_way: usize,
) {
    let lost: Vec<_> = acknowledged
        .iter()
        .filter(|(id, title)| stored.get(*id) != Some(*title))
        .collect();
    assert!(
        lost.is_empty(),
        "{} acknowledged records are lost: {lost:?}",
        lost.len()
    );
    let extra = stored.len() - acknowledged.len();
    assert!(
        extra <= under_way,
        "{extra} records nobody sent, {under_way} were under way"
    );
}

/// Asks SQLite beside the running server, which is how a second process would see the file.
fn check_integrity(file: &Path) {
    let database = rusqlite::Connection::open(file).expect("a database");
    database
        .busy_timeout(Duration::from_secs(10))
        .expect("a timeout");
    let answer: String = database
        .query_row("pragma integrity_check", [], |row| row.get(0))
        .expect("an integrity check");
    assert_eq!(answer, "ok", "{}", file.display());
}

/// Between 0.1 and 1.5 seconds; the clock's last digits are chance enough, and the round prints it.
fn random_moment() -> Duration {
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("a clock after 1970");
    Duration::from_millis(100 + u64::from(now.subsec_micros()) % 1400)
}
