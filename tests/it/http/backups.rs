//! Backups over HTTP where an answer alone does not say enough: somebody at work, what is no good backup, and
//! who comes during a restore.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use serde_json::json;

use crate::support::{
    http::{Request, Response},
    peer::{Program, Server},
    superuser,
};

fn send(server: &Server, method: &str, target: &str, token: &str, body: &[u8]) -> Response {
    server
        .send(&request(method, target, token, body))
        .expect("an answer")
}

/// The status of a reading. A request that comes later than 10 ms after its connection was accepted, right at the
/// change, finds it closed; clients ask again then, and so does this.
fn read(server: &Server, path: &str) -> u16 {
    let request = request("GET", path, "", b"");
    let answer = server.send(&request).or_else(|_| server.send(&request));
    answer.expect("an answer").status
}

fn request(method: &str, target: &str, token: &str, body: &[u8]) -> Request {
    let kind = if target.ends_with("upload") {
        "multipart/form-data; boundary=x"
    } else {
        "application/json"
    };
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Request {
        method: method.into(),
        target: target.into(),
        headers: vec![header("Content-Type", kind), header("Authorization", token)],
        body: Some(body.to_vec()),
        ..Request::default()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn make(server: &Server, token: &str, name: &str) {
    let body = json!({ "name": name }).to_string();
    let made = send(server, "POST", "/api/backups", token, body.as_bytes());
    assert_eq!(made.status, 204, "{}", made.text());
}

#[test]
fn while_somebody_is_at_work_others_are_told() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    make(&server, &token, "a.zip");
    let can = || {
        superuser::call(&server, "GET", "/api/health", &token, None)["data"]["canBackup"].clone()
    };
    assert_eq!(can(), true);

    let lock = server.data().join(".pb_temp_to_delete/.pbctl.lock");
    let mut lock = File::options().write(true).open(lock).unwrap();
    lock.lock().unwrap();
    lock.write_all(b"{\"pid\":7}").unwrap();
    assert_eq!(can(), false);
    for (method, path, said) in [
        ("POST", "/api/backups", "Try again later"),
        ("POST", "/api/backups/a.zip/restore", "Try again later"),
        ("POST", "/api/backups/nosuch.zip/restore", "Try again later"),
        ("DELETE", "/api/backups/a.zip", "currently being used"),
    ] {
        let refused = send(&server, method, path, &token, b"{bad");
        assert_eq!(refused.status, 400, "{path}");
        assert!(refused.text().contains(said), "{path}: {}", refused.text());
    }
    drop(lock);
    assert_eq!(can(), true);
    assert_eq!(
        send(&server, "DELETE", "/api/backups/a.zip", &token, b"").status,
        204
    );
}

#[test]
fn what_is_no_good_backup_takes_nobodys_place() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let form = b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"junk.zip\"\r\n\r\nPK\x03\x04junk\r\n--x--\r\n";
    let sent = send(&server, "POST", "/api/backups/upload", &token, form);
    assert_eq!(sent.status, 204, "{}", sent.text());
    let refused = send(
        &server,
        "POST",
        "/api/backups/junk.zip/restore",
        &token,
        b"",
    );
    assert_eq!(refused.status, 400);
    assert!(
        refused.text().contains("not a whole zip file"),
        "{}",
        refused.text()
    );
    let beside = names(server.data().parent().unwrap());
    assert!(
        beside.iter().all(|name| !name.starts_with("pb_data.")),
        "{beside:?}"
    );
    assert_eq!(names(&server.data().join("backups")), ["junk.zip"]);
    server.assert_well();
}

/// A client that breaks off leaves nothing, and one that says how much it will send is not waited for.
#[test]
fn an_upload_that_breaks_off_leaves_nothing() {
    use std::net::{Shutdown, TcpStream};
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    let mut stream = TcpStream::connect(server.address).unwrap();
    write!(
        stream,
        "POST /api/backups/upload HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n\
         Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n\
         --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\nPK\x03\x04half"
    )
    .unwrap();
    stream.shutdown(Shutdown::Both).unwrap();
    make(&server, &token, "b.zip");
    let folder = server.data().join("backups");
    let end = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while names(&folder) != ["b.zip"] {
        assert!(std::time::Instant::now() < end, "{:?}", names(&folder));
    }
}

#[test]
fn who_comes_during_a_restore_waits_for_its_end() {
    let server = superuser::start(Program::Pbctl);
    let token = superuser::token(&server);
    make(&server, &token, "a.zip");
    let notes = json!({"name": "notes", "type": "base", "listRule": ""});
    superuser::call(&server, "POST", "/api/collections", &token, Some(&notes));

    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let asking = scope.spawn(|| {
            let mut seen = Vec::new();
            // Ends also when the other thread has failed.
            let end = std::time::Instant::now() + std::time::Duration::from_secs(60);
            while !done.load(Ordering::Relaxed) && std::time::Instant::now() < end {
                let path = "/api/collections/notes/records";
                seen.push(read(&server, path));
            }
            seen
        });
        let restored = send(&server, "POST", "/api/backups/a.zip/restore", &token, b"");
        assert_eq!(restored.status, 204, "{}", restored.text());
        // Answered by the restored directory: the server takes nothing more before.
        let path = "/api/collections/notes/records";
        let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
        while read(&server, path) != 404 {
            assert!(std::time::Instant::now() < end, "it was not restored");
        }
        done.store(true, Ordering::Relaxed);
        let seen = asking.join().unwrap();
        assert!(
            seen.iter().all(|status| [200, 404].contains(status)),
            "{seen:?}"
        );
    });
    server.assert_well();
}
