//! The disk misbehaves while pbctl serves: full, or damaged.

use std::fs;
use std::os::unix::fs::{FileExt, symlink};

use serde_json::{Value, json};

use crate::support::{
    http::Request,
    peer::{Program, Server},
    seed,
    small_disk::SmallDisk,
    superuser,
};

/// Creates a record of about 20 KB; its id, or what was answered instead.
fn create(server: &Server, number: usize) -> Result<String, u16> {
    let body = json!({"t": format!("{number:06}").repeat(3300)}).to_string();
    let request = Request {
        method: "POST".into(),
        target: "/api/collections/notes/records".into(),
        headers: vec![("Content-Type".into(), "application/json".into())],
        body: Some(body.into_bytes()),
        ..Request::default()
    };
    let answer = server.send(&request).expect("an answer");
    let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
    match body["id"].as_str() {
        Some(id) if answer.status == 200 => Ok(id.to_owned()),
        _ => Err(answer.status),
    }
}

fn stored(server: &Server, token: &str) -> Vec<String> {
    let mut found = Vec::new();
    for page in 1.. {
        let target = format!(
            "/api/collections/notes/records?perPage=100&skipTotal=1&sort=@rowid&page={page}"
        );
        let list = superuser::call(server, "GET", &target, token, None);
        let items = list["items"].as_array().expect("items");
        for record in items {
            assert_eq!(
                record["t"].as_str().map(str::len),
                Some(19_800),
                "half a record"
            );
            found.push(record["id"].as_str().expect("an id").to_owned());
        }
        if items.len() < 100 {
            break;
        }
    }
    found
}

#[test]
fn a_full_disk_loses_nothing_and_is_got_over() {
    let Some(disk) = SmallDisk::mount(24) else {
        return;
    };
    let filler = disk.path().join("filler");
    fs::write(&filler, vec![1; 6 << 20]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let data = disk.path().join("data");
    fs::create_dir(&data).unwrap();
    symlink(&data, folder.path().join("pb_data")).unwrap();
    let mut server = superuser::start_in(Program::Pbctl, folder);
    let token = superuser::token(&server);
    let fields = json!([{"type": "text", "name": "t", "max": 100_000}]);
    let collection = json!({"name": "notes", "type": "base", "createRule": "", "fields": fields});
    superuser::call(
        &server,
        "POST",
        "/api/collections",
        &token,
        Some(&collection),
    );

    let mut acknowledged = Vec::new();
    let mut refused = 0;
    for number in 0..3000 {
        match create(&server, number) {
            Ok(id) => acknowledged.push(id),
            Err(status) => {
                assert!(status == 500 || status == 400, "{status}");
                refused += 1;
            }
        }
        if refused == 20 {
            break;
        }
    }
    assert!(
        refused == 20 && acknowledged.len() > 100,
        "{refused} refused"
    );
    server.assert_well();
    assert_eq!(
        stored(&server, &token),
        acknowledged,
        "while the disk is full"
    );

    fs::remove_file(&filler).unwrap();
    for number in 0..20 {
        acknowledged.push(create(&server, number).expect("room for another record"));
    }
    assert_eq!(stored(&server, &token), acknowledged, "with room again");

    // A crash now must not bring the refused ones back, nor lose the others.
    server.kill();
    server.start_again(Program::Pbctl);
    assert_eq!(stored(&server, &token), acknowledged, "after a crash");
    let database = rusqlite::Connection::open(data.join("data.db")).unwrap();
    let answer: String = database
        .query_row("pragma integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(answer, "ok");
    drop(database);
    server.assert_well();
    drop(server);
}

#[test]
fn a_damaged_page_is_an_error_and_nothing_more() {
    let server = Server::start(Program::Pbctl, &seed::folder());
    let file = server.data().join("data.db");
    let database = rusqlite::Connection::open(&file).unwrap();
    let (page, size): (u32, u32) = database
        .query_row(
            "select rootpage, (select page_size from pragma_page_size) from sqlite_schema where name = 'posts'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    drop(database);
    let raw = fs::File::options().write(true).open(&file).unwrap();
    let (page, size) = (u64::from(page), u64::from(size));
    let noise: Vec<u8> = (0..size).map(|i| (i * 37 % 251) as u8).collect();
    raw.write_all_at(&noise, (page - 1) * size).unwrap();

    let ask = |method: &str, target: &str, body: Option<&str>| {
        let request = Request {
            method: method.into(),
            target: target.into(),
            headers: vec![("Content-Type".into(), "application/json".into())],
            body: body.map(|body| body.as_bytes().to_vec()),
            ..Request::default()
        };
        server.send(&request).expect("an answer")
    };
    for (method, target, body) in [
        ("GET", "/api/collections/posts/records", None),
        (
            "GET",
            "/api/collections/posts/records?filter=title~'a'&sort=-score&expand=author,tags",
            None,
        ),
        (
            "POST",
            "/api/collections/posts/records",
            Some(r#"{"title":"x"}"#),
        ),
    ] {
        let answer = ask(method, target, body);
        assert_eq!(answer.status, 500, "{method} {target}: {}", answer.text());
        assert!(!answer.text().contains("damaged"), "{}", answer.text());
        server.assert_well();
    }
    let authors = ask("GET", "/api/collections/authors/records", None);
    assert_eq!(
        authors.status,
        200,
        "the others are as before: {}",
        authors.text()
    );
}
