//! `pbctl backup …`: results, exit codes, writers at work, signals, full disks, and the real PocketBase.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::support::ended::Ended;
use crate::support::{
    http::{self, Request},
    peer::{Program, Server},
    seed, superuser,
};

fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
    command.arg("backup").args(args).arg("--dir").arg(dir);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(dir: &Path, args: &[&str]) -> Ended {
    let output = command(dir, args).output().unwrap();
    output.into()
}

/// A copy of the seed directory that nobody serves.
fn seeded() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("pb_data");
    crate::support::peer::copy_folder(&seed::folder(), &dir);
    (folder, dir)
}

/// What is in a folder, without zips.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .filter(|name| Path::new(name).extension() != Some("zip".as_ref()) && name != ".pbctl.lock")
        .collect()
}

/// Nothing of work that was stopped.
fn assert_tidy(dir: &Path) {
    assert_eq!(names(&dir.join(".pb_temp_to_delete")), [""; 0]);
    assert_eq!(names(&dir.join("backups")), [""; 0]);
    assert_eq!(names(dir.parent().unwrap()), ["pb_data"]);
}

fn rows(dir: &Path, table: &str) -> i64 {
    let database = rusqlite::Connection::open(dir.join("data.db")).unwrap();
    let check: String = database
        .query_row("pragma integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(check, "ok");
    let count = format!("select count(*) from {table}");
    database.query_row(&count, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_backup_goes_through_its_whole_life() {
    let (folder, dir) = seeded();
    let posts = rows(&dir, "posts");
    let made = run(&dir, &["create", "-o", "json"]).result();
    let keys: Vec<_> = made.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["name", "path", "size"]);
    let (name, path) = (
        made["name"].as_str().unwrap(),
        made["path"].as_str().unwrap(),
    );
    assert_eq!(
        fs::metadata(path).unwrap().len(),
        made["size"].as_u64().unwrap()
    );
    assert_eq!(run(&dir, &["ls", "-o", "id"]).stdout, format!("{name}\n"));

    let seen = run(&dir, &["get", name, "-o", "json"]).result();
    assert_eq!(seen["databases"]["data.db"]["rows"]["posts"], posts);
    let report = run(&dir, &["verify", name, "-o", "json"]).result();
    assert_eq!(
        (&report["ok"], &report["problems"]),
        (&json!(true), &json!([]))
    );
    let drill = run(&dir, &["drill", name, "-o", "json"]).result();
    assert_eq!(drill["ok"], true);

    let to = folder.path().join("restored");
    let done = run(
        &dir,
        &["restore", name, "--to", to.to_str().unwrap(), "-o", "json"],
    )
    .result();
    assert_eq!(done["dir"].as_str(), to.to_str());
    assert_eq!(rows(&to, "posts"), posts);
    fs::remove_dir_all(&to).unwrap();
    assert_tidy(&dir);

    assert_eq!(run(&dir, &["rm", name]).code, 7, "nobody was asked");
    assert_eq!(run(&dir, &["rm", name, "--yes"]).code, 0);
    assert_eq!(run(&dir, &["list", "-o", "json"]).stdout, "[]\n");
}

#[test]
fn failures_have_their_exit_codes() {
    let (folder, dir) = seeded();
    assert_eq!(run(&dir, &["create", "a.zip"]).code, 0);
    let full = folder.path().join("full");
    fs::create_dir(&full).unwrap();
    fs::write(full.join("x"), []).unwrap();
    let full = full.to_str().unwrap();
    fs::write(dir.join("backups/bad.zip"), b"PK\x03\x04 no zip").unwrap();
    for (args, code, said) in [
        (&["create", "a.zip"][..], 6, "exists already"),
        (&["create", "../a.zip"], 3, "no name for a backup"),
        (&["get", "no.zip"], 4, "there is no backup"),
        (&["verify", "no.zip"], 4, "there is no backup"),
        (&["delete", "no.zip", "--yes"], 4, "there is no backup"),
        (&["restore", "no.zip", "--yes"], 4, "there is no backup"),
        (&["drill", "../a.zip"], 4, "there is no backup"),
        (&["verify", "bad.zip"], 3, "not a whole zip file"),
        (&["drill", "bad.zip"], 3, "not a whole zip file"),
        (&["restore", "bad.zip", "--yes"], 3, "not a whole zip file"),
        (&["restore", "a.zip", "--to", full], 6, "exists already"),
        (&["restore", "a.zip"], 7, "--yes"),
        (&["prune"], 64, "--keep-last"),
        (&["prune", "--keep-last", "x"], 64, "invalid value"),
        (&["nosuch"], 64, "unrecognized"),
        (&[], 64, "Usage"),
    ] {
        let ended = run(&dir, args);
        assert_eq!(ended.code, code, "{args:?}: {}", ended.stderr);
        assert!(ended.stderr.contains(said), "{args:?}: {}", ended.stderr);
    }
    let missing = run(&folder.path().join("missing"), &["create"]);
    assert_eq!(missing.code, 4, "{}", missing.stderr);
    assert!(!folder.path().join("missing").exists(), "nothing was made");
    let told = run(&dir, &["get", "no.zip", "-o", "json"]).stderr;
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["error"]["code"], "not_found");
}

#[test]
fn old_backups_are_pruned_by_rule() {
    let (_folder, dir) = seeded();
    fs::create_dir_all(dir.join("backups")).unwrap();
    let stamps = [
        "20260101000000",
        "20261120000000",
        "20261121000000",
        "20261121120000",
    ];
    for stamp in stamps {
        fs::write(dir.join(format!("backups/pb_backup_acme_{stamp}.zip")), []).unwrap();
    }
    fs::write(dir.join("backups/mine.zip"), []).unwrap();
    let rule = ["prune", "--keep-daily", "2", "-o", "json"];
    let plan = run(&dir, &[&rule[..], &["--dry-run"]].concat()).result();
    assert_eq!(plan["removed"].as_array().unwrap().len(), 2);
    assert_eq!(run(&dir, &["list", "-o", "id"]).stdout.lines().count(), 5);
    assert_eq!(run(&dir, &rule).code, 7);
    let done = run(&dir, &[&rule[..], &["--yes"]].concat()).result();
    assert_eq!(done["removed"], plan["removed"]);
    assert_eq!(
        run(&dir, &["list", "-o", "id"]).stdout,
        "mine.zip\npb_backup_acme_20261120000000.zip\npb_backup_acme_20261121120000.zip\n"
    );
    // Nothing more to do, and nothing to ask.
    assert_eq!(run(&dir, &rule).code, 0);
}

#[test]
fn progress_is_told_to_programs() {
    let (_folder, dir) = seeded();
    let ended = run(&dir, &["create", "--progress", "json"]);
    let events: Vec<Value> = ended
        .stderr
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    for phase in ["check", "pack", "verify"] {
        let last = events
            .iter()
            .rfind(|event| event["phase"] == phase)
            .unwrap();
        assert_eq!(last["done"], last["total"], "{phase}");
        assert_eq!(last["unit"], "bytes");
    }
    assert_eq!(run(&dir, &["create", "quiet.zip", "-q"]).stderr, "");
}

/// Creates a note on a connection of its own; `None` when it was not acknowledged.
fn create(server: &Server, text: &str) -> Option<String> {
    let request = Request {
        method: "POST".into(),
        target: "/api/collections/notes/records".into(),
        headers: vec![("Content-Type".into(), "application/json".into())],
        body: Some(json!({"t": text}).to_string().into_bytes()),
        ..Request::default()
    };
    let answer = http::send(server.address, &request).ok()?;
    let body: Value = serde_json::from_slice(&answer.body).ok()?;
    body["id"]
        .as_str()
        .filter(|_| answer.status == 200)
        .map(str::to_owned)
}

fn with_notes() -> Server {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let fields = json!([{"type": "text", "name": "t", "max": 100_000}]);
    let collection = json!({"name": "notes", "type": "base", "createRule": "", "fields": fields});
    let path = "/api/collections";
    superuser::call(&server, "POST", path, &token, Some(&collection));
    server
}

/// Ends the writers also when an assertion fails.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn a_backup_beside_writers_has_every_acknowledged_row() {
    let server = with_notes();
    let (stop, acknowledged) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    let text = "x".repeat(2000);
    let place = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        let _end = End(&stop);
        for _ in 0..4 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let id = create(&server, &text).expect("no writer is refused");
                    acknowledged.lock().unwrap().push(id);
                }
            });
        }
        for round in 0..3 {
            let deadline = Instant::now() + Duration::from_secs(60);
            while acknowledged.lock().unwrap().len() < 300 * (round + 1) {
                assert!(Instant::now() < deadline, "writers are slow");
                thread::sleep(Duration::from_millis(5));
            }
            let before = acknowledged.lock().unwrap().clone();
            let name = format!("round{round}.zip");
            let ended = run(&server.data(), &["create", &name]);
            assert_eq!(ended.code, 0, "{}", ended.stderr);
            let to = place.path().join(&name);
            let ended = run(
                &server.data(),
                &["restore", &name, "--to", to.to_str().unwrap()],
            );
            assert_eq!(ended.code, 0, "{}", ended.stderr);
            let database = rusqlite::Connection::open(to.join("data.db")).unwrap();
            let mut find = database
                .prepare("select 1 from notes where id = ?")
                .unwrap();
            for id in &before {
                assert!(
                    find.exists([id]).unwrap(),
                    "{id} of round {round} is missing"
                );
            }
            drop(find);
            rows(&to, "notes");
        }
        let in_use = run(
            &server.data(),
            &["restore", "round0.zip", "--yes", "--offline"],
        );
        assert_eq!(in_use.code, 6, "{}", in_use.stderr);
    });
    server.assert_well();
}

/// A directory whose backup takes a second or more.
fn large() -> (tempfile::TempDir, PathBuf) {
    let (folder, dir) = seeded();
    let uploads = dir.join("storage/large/large");
    fs::create_dir_all(&uploads).unwrap();
    let mut state = 1_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 56) as u8
    })
    .take(8 << 20)
    .collect();
    for i in 0..12 {
        fs::write(uploads.join(format!("{i}.bin")), &noise).unwrap();
    }
    (folder, dir)
}

#[cfg(unix)]
#[test]
fn an_interrupted_backup_leaves_nothing_behind() {
    for (signal, code) in [("-INT", 130), ("-TERM", 143)] {
        let (_folder, dir) = large();
        let mut child = command(&dir, &["create"]).spawn().unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        while names(&dir.join("backups")).is_empty() {
            assert!(Instant::now() < deadline, "it does not begin");
            assert!(child.try_wait().unwrap().is_none(), "it has ended already");
            thread::sleep(Duration::from_millis(2));
        }
        let sent = Command::new("kill")
            .args([signal, &child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        assert_tidy(&dir);
        assert!(run(&dir, &["list", "-o", "id"]).stdout.is_empty());
    }
}

#[cfg(unix)]
#[test]
fn a_killed_backup_is_swept_by_the_next() {
    let (_folder, dir) = large();
    let mut child = command(&dir, &["create", "a.zip"]).spawn().unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while names(&dir.join("backups")).is_empty() {
        assert!(Instant::now() < deadline, "it does not begin");
        thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(run(&dir, &["get", "a.zip"]).code, 4);
    assert_eq!(run(&dir, &["create", "a.zip"]).code, 0);
    assert_tidy(&dir);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing_behind() {
    use std::os::unix::fs::symlink;
    let (_folder, dir) = large();
    let disk = tempfile::tempdir().unwrap();
    // Room for the databases' copies, but not for the uploads.
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=40m", "tmpfs"])
        .arg(disk.path())
        .output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: only root may mount a small disk");
        return;
    }
    symlink(disk.path(), dir.join("backups")).unwrap();
    let ended = run(&dir, &["create", "a.zip"]);
    let left = names(disk.path());
    let listed = run(&dir, &["list", "-o", "id"]).stdout;
    let to = disk.path().join("restored");
    let unmounted = || Command::new("umount").arg(disk.path()).status();
    fs::remove_file(dir.join("backups")).unwrap();
    assert_eq!(run(&dir, &["create", "a.zip"]).code, 0);
    let restored = run(&dir, &["restore", "a.zip", "--to", to.to_str().unwrap()]);
    let left_there = names(disk.path());
    unmounted().unwrap();
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("no room"), "{}", ended.stderr);
    assert_eq!((left, listed.as_str()), (Vec::new(), ""));
    assert_eq!(restored.code, 1, "{}", restored.stderr);
    assert!(restored.stderr.contains("no room"), "{}", restored.stderr);
    assert_eq!(left_there, [""; 0]);
    assert_tidy(&dir);
}

#[test]
fn pocketbase_restores_our_backups_and_we_restore_its() {
    if !crate::directory::is_set("PBCTL_PEER") {
        eprintln!("off, because it runs the real PocketBase; set PBCTL_PEER=1 to turn it on");
        return;
    }
    let server = superuser::start(Program::PocketBase);
    let token = superuser::token(&server);
    let (path, call) = ("/api/collections", superuser::call);
    let notes = json!({"name": "notes", "type": "base", "fields": [{"type": "text", "name": "t"}]});
    call(&server, "POST", path, &token, Some(&notes));
    let path = "/api/collections/notes/records";
    call(&server, "POST", path, &token, Some(&json!({"t": "before"})));
    assert_eq!(run(&server.data(), &["create", "ours.zip"]).code, 0);
    call(&server, "POST", path, &token, Some(&json!({"t": "after"})));

    let post = |target: &str, body: &str| {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let request = Request {
            method: "POST".into(),
            target: target.into(),
            headers: vec![
                header("Content-Type", "application/json"),
                header("Authorization", &token),
            ],
            body: Some(body.as_bytes().to_vec()),
            ..Request::default()
        };
        assert_eq!(server.send(&request).unwrap().status, 204, "{target}");
    };
    let in_use = run(&server.data(), &["restore", "ours.zip", "--yes"]);
    assert_eq!(in_use.code, 6, "PocketBase is seen: {}", in_use.stderr);
    post("/api/backups", r#"{"name":"theirs.zip"}"#);
    let report = run(&server.data(), &["verify", "theirs.zip", "-o", "json"]).result();
    assert_eq!(
        (&report["ok"], &report["tool"]),
        (&json!(true), &Value::Null)
    );
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("pb_data");
    let ended = run(
        &server.data(),
        &["restore", "theirs.zip", "--to", to.to_str().unwrap()],
    );
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert_eq!(rows(&to, "notes"), 2);
    let ours = Server::start_in(Program::Pbctl, folder);
    let list = call(&ours, "GET", path, &superuser::token(&ours), None);
    assert_eq!(list["totalItems"], 2);

    // PocketBase restores a moment after it has answered, and starts again.
    post("/api/backups/ours.zip/restore", "");
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let request = Request {
            method: "GET".into(),
            target: path.into(),
            headers: vec![("Authorization".into(), token.clone())],
            ..Request::default()
        };
        let answer = server
            .send(&request)
            .ok()
            .filter(|answer| answer.status == 200);
        let list = answer.and_then(|answer| serde_json::from_slice::<Value>(&answer.body).ok());
        if list.is_some_and(|list| list["totalItems"] == 1) {
            break;
        }
        assert!(Instant::now() < deadline, "{}", server.output());
        thread::sleep(Duration::from_millis(50));
    }
    assert!(
        !server
            .data()
            .join(".pb_temp_to_delete/pbctl-manifest.json")
            .exists()
    );
}
