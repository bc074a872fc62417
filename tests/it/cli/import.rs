//! `pbctl import pocketbase …`: into empty and populated directories, again, interrupted, and what the
//! real PocketBase says of the result.

use std::{fs, thread, time::Duration};

use serde_json::{Value, json};

use super::project::{Project, command, run};
use crate::support::ended::Ended;
use crate::support::{
    peer::{Program, Server},
    superuser,
};

fn import(source: &str, target: &Project, more: &[&str]) -> Ended {
    let args = [
        "import",
        "pocketbase",
        source,
        "--dir",
        &target.dir(),
        "-o",
        "json",
    ];
    run(&[&args, more].concat())
}

/// Numbers of a report by collection: created, updated, skipped, failed.
fn numbers(report: &Value, collection: &str) -> [i64; 4] {
    let table = report["tables"].as_array().unwrap().iter();
    let mut of_it = table.filter(|table| table["collection"] == collection);
    let table = of_it.next().unwrap();
    ["created", "updated", "skipped", "failed"].map(|key| table[key].as_i64().unwrap())
}

/// All rows of a table as text, in the order of their ids.
fn rows(project: &Project, table: &str) -> Vec<String> {
    let database = rusqlite::Connection::open(project.data().join("data.db")).unwrap();
    let mut columns = database
        .prepare("select name from pragma_table_info(?1) order by name")
        .unwrap();
    let columns = columns
        .query_map([table], |row| row.get::<_, String>(0))
        .unwrap();
    let list: Vec<String> = columns
        .map(|name| format!("quote(`{}`)", name.unwrap()))
        .collect();
    let sql = format!(
        "select {} from `{table}` order by id",
        list.join(" || '|' || ")
    );
    let mut statement = database.prepare(&sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Names and bytes of all uploads.
fn uploads(project: &Project) -> Vec<(String, Vec<u8>)> {
    let root = project.data().join("storage");
    let all = project
        .tree()
        .into_iter()
        .filter(|(path, ..)| path.is_file());
    all.filter_map(|(path, bytes, _)| {
        let name = path.strip_prefix(&root).ok()?.to_str()?.to_owned();
        Some((name, bytes))
    })
    .filter(|(name, _)| !name.contains("/thumbs_"))
    .collect()
}

const TABLES: [&str; 4] = ["users", "posts", "tags", "clients"];

#[test]
fn an_empty_directory_becomes_the_source() {
    let (source, target) = (Project::seeded(), Project::empty());
    let before = source.tree();
    let with = ["--with", "superusers,external-auths,auth-origins"];
    let report = import(&source.dir(), &target, &with).expect(0).json();
    assert!(source.tree() == before, "the source is only read");
    assert_eq!(report["version"], 1);
    for table in TABLES {
        assert_eq!(rows(&target, table), rows(&source, table), "{table}");
        assert_eq!(
            numbers(&report, table)[0],
            rows(&source, table).len() as i64
        );
    }
    assert_eq!(
        rows(&target, "_superusers").len(),
        rows(&source, "_superusers").len()
    );
    assert_eq!(uploads(&target), uploads(&source));
    // What was there once is not made again.
    import(&source.dir(), &target, &[]).expect(6);
    let again = import(&source.dir(), &target, &["--on-conflict", "skip"])
        .expect(0)
        .json();
    let posts = rows(&source, "posts").len() as i64;
    assert_eq!(numbers(&again, "posts"), [0, 0, posts, 0]);
    let over = import(&source.dir(), &target, &["--on-conflict", "update"])
        .expect(0)
        .json();
    assert_eq!(numbers(&over, "posts"), [0, posts, 0, 0]);
    assert_eq!(rows(&target, "posts"), rows(&source, "posts"));
    run(&["doctor", "--full", "--dir", &target.dir()]).expect(0);
}

#[test]
fn a_dry_run_tells_the_truth_and_changes_nothing() {
    let (source, target) = (Project::seeded(), Project::empty());
    let dry = import(&source.dir(), &target, &["--dry-run"])
        .expect(0)
        .json();
    assert_eq!(dry["dryRun"], true);
    assert_eq!(
        fs::read_dir(target.0.path()).unwrap().count(),
        0,
        "no directory is made"
    );
    let done = import(&source.dir(), &target, &[]).expect(0).json();
    assert_eq!(dry["tables"], done["tables"]);
    target.sql("delete from posts where rowid % 2 = 0");
    let before = (rows(&target, "posts"), uploads(&target));
    let dry = import(
        &source.dir(),
        &target,
        &["--dry-run", "--on-conflict", "skip"],
    )
    .expect(0)
    .json();
    let [created, _, skipped, _] = numbers(&dry, "posts");
    assert!(created > 0 && skipped == before.0.len() as i64, "{dry}");
    assert_eq!((rows(&target, "posts"), uploads(&target)), before);
    import(&source.dir(), &target, &["--dry-run"]).expect(6);
}

#[test]
fn only_what_is_named_comes_along() {
    let (source, target) = (Project::seeded(), Project::empty());
    let report = import(&source.dir(), &target, &["--collections", "tags,Users"])
        .expect(0)
        .json();
    let names: Vec<_> = report["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| &t["collection"])
        .collect();
    assert_eq!(names, ["tags", "users"]);
    let unknown = import(&source.dir(), &target, &["--collections", "nosuch"]).expect(4);
    assert!(unknown.stderr.contains("nosuch"));
    import(&source.dir(), &target, &["--collections", "_superusers"]).expect(4);
    import(&source.dir(), &target, &["--with", "nosuch"]).expect(64);
}

#[test]
fn what_does_not_fit_is_told_before_anything_is_written() {
    let (source, target) = (Project::seeded(), Project::seeded());
    target.sql(
        "update _collections set fields = replace(fields, '\"name\":\"title\"', '\"name\":\"heading\"')
         where name = 'posts'; alter table posts rename column title to heading; delete from tags",
    );
    let before = rows(&target, "tags");
    let ended = import(&source.dir(), &target, &["--on-conflict", "skip"]).expect(6);
    let error: Value = serde_json::from_str(&ended.stderr).unwrap();
    let causes = error["error"]["causes"].to_string();
    assert!(
        causes.contains("posts.title: this directory has no such field"),
        "{causes}"
    );
    assert_eq!(rows(&target, "tags"), before);
    import(
        &source.dir(),
        &target,
        &["--on-conflict", "skip", "--collections", "tags"],
    )
    .expect(0);
}

#[test]
fn records_that_break_a_unique_index_fail_alone() {
    let (source, target) = (Project::seeded(), Project::empty());
    import(&source.dir(), &target, &[]).expect(0);
    // The same address under another id.
    target.sql(
        "update users set id = 'anotherid000001' where rowid = (select min(rowid) from users)",
    );
    let ended = import(&source.dir(), &target, &["--on-conflict", "skip"]).expect(6);
    let report = ended.json();
    let [created, _, skipped, failed] = numbers(&report, "users");
    assert_eq!((created, failed), (0, 1));
    assert_eq!(skipped, rows(&source, "users").len() as i64 - 1);
    let table = report["tables"]
        .as_array()
        .unwrap()
        .iter()
        .find(|t| t["collection"] == "users");
    let reasons = table.unwrap()["reasons"].to_string();
    assert!(reasons.contains("another record has the same"), "{reasons}");
}

#[test]
fn a_backup_and_an_older_layout_are_sources_too() {
    let (source, target) = (Project::seeded(), Project::empty());
    let made = run(&["backup", "create", "--dir", &source.dir(), "-o", "json"])
        .expect(0)
        .json();
    let zip = made["path"].as_str().unwrap();
    import(zip, &target, &[]).expect(0);
    assert_eq!(rows(&target, "posts"), rows(&source, "posts"));
    assert_eq!(uploads(&target), uploads(&source));
    let scratch = target.data().join(".pb_temp_to_delete");
    let left: Vec<_> = fs::read_dir(scratch)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left, [".pbctl.lock"], "nothing is left behind");
    let (old, target) = (Project::old("from_0.23.1"), Project::empty());
    let before = old.tree();
    import(&old.dir(), &target, &[]).expect(0);
    assert!(old.tree() == before, "the source is only read");
}

#[test]
fn bad_sources_have_their_exit_code() {
    let target = Project::seeded();
    let folder = Project::empty();
    let path = |name: &str| folder.0.path().join(name).to_str().unwrap().to_owned();
    folder.write("no.zip", b"PK\x03\x04 no zip");
    folder.write("empty/x", b"");
    folder.write("foreign/data.db", b"hello");
    for (source, code, said) in [
        (path("missing"), 4, "no such file or directory"),
        (path("empty"), 4, "it has no data.db"),
        (path("no.zip"), 3, "not a whole zip file"),
        (path("foreign"), 1, "not an SQLite file"),
        (target.dir(), 64, "into itself"),
    ] {
        let ended = import(&source, &target, &[]);
        assert_eq!(ended.code, code, "{source}: {}", ended.stderr);
        assert!(ended.stderr.contains(said), "{source}: {}", ended.stderr);
    }
    let fresh = Project::empty();
    import(&path("no.zip"), &fresh, &[]).expect(3);
    assert!(!fresh.data().exists(), "no directory is made");
    run(&["import"]).expect(64);
}

#[test]
fn a_killed_import_leaves_whole_batches_and_goes_on() {
    let (source, target) = (Project::seeded(), Project::empty());
    source.sql(
        "with recursive i(n) as (select 1 union all select n + 1 from i limit 200000)
         insert into tags (id, label) select printf('tag%012d', n), 'name' || n || hex(randomblob(60)) from i",
    );
    let mut child = command(&[
        "import",
        "pocketbase",
        &source.dir(),
        "--dir",
        &target.dir(),
    ])
    .spawn()
    .unwrap();
    // Until some rows are there, but not all.
    for _ in 0..1000 {
        thread::sleep(Duration::from_millis(10));
        if target.tags() > 0 {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let (all, part) = (source.tags(), target.tags());
    assert!(part > 0 && part < all, "{part} of {all}");
    assert!(part % 2000 == 0, "whole batches: {part}");
    import(&source.dir(), &target, &["--on-conflict", "skip"]).expect(0);
    assert_eq!(target.tags(), all);
    run(&["db", "check", "--full", "--dir", &target.dir()]).expect(0);
}

impl Project {
    /// Rows of `tags`; 0 while there is no such table.
    fn tags(&self) -> i64 {
        let path = self.data().join("data.db");
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
        let Ok(database) = rusqlite::Connection::open_with_flags(path, flags) else {
            return 0;
        };
        let count = database.query_row("select count(*) from tags", [], |row| row.get(0));
        count.unwrap_or(0)
    }
}

#[test]
fn a_daemon_serves_what_is_imported_beside_it() {
    let server = superuser::start(Program::Pbctl);
    let source = Project::seeded();
    let dir = server.data();
    run(&[
        "import",
        "pocketbase",
        &source.dir(),
        "--dir",
        dir.to_str().unwrap(),
    ])
    .expect(0);
    assert_serves(&server, &source);
}

/// The server knows the records of the source, lets its users in, and their superuser is its own.
fn assert_serves(server: &Server, source: &Project) {
    let token = superuser::token(server);
    let get = |path: &str| superuser::call(server, "GET", path, &token, None);
    for table in TABLES {
        let page = get(&format!("/api/collections/{table}/records?perPage=1"));
        assert_eq!(page["totalItems"], rows(source, table).len(), "{table}");
    }
    let login = json!({"identity": "u1@example.com", "password": "12345678"});
    let path = "/api/collections/users/auth-with-password";
    let answer = superuser::call(server, "POST", path, "", Some(&login));
    assert_eq!(answer["record"]["email"], "u1@example.com");
}

#[test]
fn the_real_pocketbase_serves_the_result() {
    if !crate::directory::is_set("PBCTL_PEER") {
        eprintln!("off, because it runs the real PocketBase; set PBCTL_PEER=1 to turn it on");
        return;
    }
    let (source, target) = (Project::seeded(), Project::empty());
    import(&source.dir(), &target, &[]).expect(0);
    let server = superuser::start_in(Program::PocketBase, target.0);
    assert_serves(&server, &source);
    // A file that came along is served as it was.
    let (name, bytes) = uploads(&source)
        .into_iter()
        .find(|(name, _)| !name.contains(".attrs"))
        .unwrap();
    let request = crate::support::http::Request {
        method: "GET".into(),
        target: format!("/api/files/{name}"),
        headers: vec![("Authorization".into(), superuser::token(&server))],
        ..Default::default()
    };
    let answer = server.send(&request).unwrap();
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.body, bytes);
}
