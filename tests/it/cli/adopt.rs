//! `pbctl adopt …` on projects of many kinds, of which nothing may change.

use std::fs;

use serde_json::Value;

use super::project::{Project, run};
use crate::support::ended::Ended;
use crate::support::{
    peer::{Program, Server},
    seed::{self, ENCRYPTION_ENV},
};

/// Runs `adopt` on the data directory and checks that nothing below the project has changed.
fn adopt(project: &Project, more: &[&str]) -> Ended {
    let before = project.tree();
    let ended = run(&[&["adopt", &project.dir()], more].concat());
    assert!(
        project.tree() == before,
        "something has changed: {}",
        ended.stderr
    );
    ended
}

/// Findings of an area as `verdict message`.
fn told(report: &Value, area: &str) -> Vec<String> {
    let all = report["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["area"] == area)
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap();
            format!("{} {}", text("verdict"), text("message"))
        })
        .collect()
}

#[test]
fn the_seed_can_be_served_as_it_is() {
    let project = Project::seeded();
    let ended = adopt(&project, &["-o", "json"]).expect(0);
    let report = ended.json();
    let keys: Vec<_> = report.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["dir", "findings", "totals", "verdict", "version"]);
    assert_eq!(report["version"], 1);
    assert_eq!(
        report["totals"]["records"],
        project.number("select (select count(*) from posts) + (select count(*) from users)")
            + others(&project)
    );
    assert_eq!(
        told(&report, "layout"),
        ["ok the layout is that of PocketBase 0.39"]
    );
    assert!(told(&report, "rules")[0].starts_with("ok all "));
    let table = adopt(&project, &[]).expect(0);
    assert!(table.stdout.starts_with("VERDICT"), "{}", table.stdout);
    // The folder around it is taken for the project too.
    run(&["adopt", project.0.path().to_str().unwrap()]).expect(0);
}

/// Records of all collections but posts and users.
fn others(project: &Project) -> i64 {
    let database = rusqlite::Connection::open(project.data().join("data.db")).unwrap();
    let sql =
        "select name from _collections where type <> 'view' and name not in ('posts', 'users')";
    let mut names = database.prepare(sql).unwrap();
    let names = names.query_map([], |row| row.get::<_, String>(0)).unwrap();
    names
        .map(|name| project.number(&format!("select count(*) from `{}`", name.unwrap())))
        .sum()
}

#[test]
fn encrypted_settings_ask_for_their_key() {
    let project = Project::encrypted();
    let report = adopt(&project, &["-o", "json"]).expect(7).json();
    assert_eq!(
        told(&report, "settings"),
        ["blocked the settings are encrypted and no encryption key was given"]
    );
    adopt(&project, &["--encryptionEnv", ENCRYPTION_ENV]).expect(0);
    adopt(&project, &["--encryptionEnv", "NO_SUCH_VARIABLE"]).expect(64);
}

#[test]
fn hooks_and_migrations_block_until_they_are_to_be_ignored() {
    let project = Project::seeded();
    project.write(
        "pb_hooks/a.pb.js",
        b"routerAdd('GET', '/x', (e) => $app.save(e.record))",
    );
    project.write("pb_hooks/lib.js", b"$app.dao()");
    project.write("pb_migrations/1_new.js", b"migrate((app) => {})");
    let ended = adopt(&project, &["-o", "json"]).expect(7);
    let report = ended.json();
    assert_eq!(
        told(&report, "hooks"),
        ["blocked 1 file with JavaScript hooks"]
    );
    assert_eq!(
        told(&report, "migrations"),
        ["blocked 1 JavaScript migrations have not been applied"]
    );
    let uses = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["area"] == "hooks");
    assert_eq!(
        uses.unwrap()["details"],
        serde_json::json!(["$app.save 1", "routerAdd 1"])
    );
    assert!(serde_json::from_str::<Value>(&ended.stderr).unwrap()["error"]["code"] == "blocked");
    let ignored = adopt(&project, &["--ignore-hooks", "-o", "json"])
        .expect(0)
        .json();
    assert_eq!(
        told(&ignored, "hooks"),
        ["differs 1 file with JavaScript hooks"]
    );
}

#[test]
fn older_layouts_are_told_and_left_as_they_are() {
    for (case, from) in [("from_0.23.1", "0.23"), ("from_0.38.0", "0.33")] {
        let project = Project::old(case);
        let report = adopt(&project, &["-o", "json"]).expect(0).json();
        let expected = format!("differs the layout is that of PocketBase {from} and is brought up");
        assert_eq!(told(&report, "layout"), [expected]);
    }
}

#[test]
fn what_is_no_project_has_its_exit_code() {
    let project = Project::empty();
    let missing = adopt(&project, &[]).expect(4);
    assert!(
        missing.stderr.contains("there is no such directory"),
        "{}",
        missing.stderr
    );
    fs::create_dir(project.data()).unwrap();
    assert!(
        adopt(&project, &[])
            .expect(4)
            .stderr
            .contains("it has no data.db")
    );
    project.write("pb_data/data.db", b"hello");
    adopt(&project, &[]).expect(1);
    let foreign = Project::empty();
    fs::create_dir(foreign.data()).unwrap();
    foreign.sql("create table notes (id)");
    assert!(
        adopt(&foreign, &[])
            .expect(1)
            .stderr
            .contains("no table _collections")
    );
    let damaged = Project::seeded();
    damaged.damage();
    assert!(adopt(&damaged, &[]).expect(1).stderr.contains("is damaged"));
    let later = Project::seeded();
    later.sql("alter table _collections add column sortRule TEXT");
    assert!(
        adopt(&later, &[])
            .expect(6)
            .stderr
            .contains("later PocketBase")
    );
    run(&["adopt", "a", "b"]).expect(64);
}

#[test]
fn views_rules_and_indexes_that_cannot_be_used_are_told() {
    let project = Project::seeded();
    project.sql(
        "update _collections set listRule = 'nosuch = 1' where name = 'posts';
         update _collections set indexes = json_insert(indexes, '$[#]', 'create index gone on posts (title)')
          where name = 'posts';
         insert into _collections (id, type, name, fields, options)
         values ('badview', 'view', 'badview', '[]', '{\"viewQuery\":\"select id from nosuch\"}')",
    );
    let report = adopt(&project, &["-o", "json"]).expect(7).json();
    assert!(
        told(&report, "rules")[0].starts_with("differs 1 of "),
        "{report}"
    );
    assert!(
        told(&report, "views")[0].starts_with("differs 1 of "),
        "{report}"
    );
    assert_eq!(
        told(&report, "indexes"),
        ["differs 1 listed index is not in the database"]
    );
    // The view itself is not in the database either.
    assert!(
        told(&report, "collections")[1].starts_with("blocked a table"),
        "{report}"
    );
}

#[test]
fn a_log_of_a_crash_is_read_and_stays() {
    let project = Project::seeded();
    let crashed = Project::empty();
    let path = project.data().join("data.db");
    let writer = rusqlite::Connection::open(&path).unwrap();
    writer
        .execute_batch("pragma wal_autocheckpoint = 0; insert into tags (id, label) values ('onlyinthelog001', 'x')")
        .unwrap();
    crate::support::peer::copy_folder(&project.data(), &crashed.data());
    drop(writer);
    let before = crashed.number_without_trace();
    let report = adopt(&crashed, &["-o", "json"]).expect(0).json();
    assert!(
        told(&report, "running")[0].contains("write-ahead log"),
        "{report}"
    );
    fs::remove_file(crashed.data().join("data.db-shm")).unwrap();
    let again = adopt(&crashed, &["-o", "json"]).expect(0).json();
    assert_eq!(again["totals"], report["totals"]);
    assert_eq!(report["totals"]["records"], before + 1);
}

impl Project {
    /// Records that adopt counts when the log is not there.
    fn number_without_trace(&self) -> i64 {
        let copy = Self::empty();
        crate::support::peer::copy_folder(&self.data(), &copy.data());
        for suffix in ["-wal", "-shm"] {
            fs::remove_file(copy.data().join(format!("data.db{suffix}"))).unwrap();
        }
        let report = run(&["adopt", &copy.dir(), "-o", "json"]).expect(0).json();
        report["totals"]["records"].as_i64().unwrap()
    }
}

#[test]
fn a_running_server_is_seen_and_not_disturbed() {
    let server = Server::start(Program::Pbctl, &seed::folder());
    let dir = server.data();
    let ended = run(&["adopt", dir.to_str().unwrap(), "-o", "json"]).expect(0);
    let running = told(&ended.json(), "running");
    assert!(
        running[0].starts_with("differs pbctl (process "),
        "{running:?}"
    );
    server.assert_well();
}

#[cfg(unix)]
#[test]
fn a_directory_that_may_only_be_read_can_be_inspected() {
    use std::os::unix::fs::PermissionsExt as _;
    let project = Project::seeded();
    let set = |mode: u32| {
        for path in [project.data().join("data.db"), project.data()] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode | 0o444)).unwrap();
        }
    };
    set(0o555);
    let ended = adopt(&project, &["-o", "json"]);
    set(0o755);
    // Who may do everything, as in many containers, is not kept from writing.
    let access = told(&ended.json(), "access");
    assert_eq!(ended.code == 7, !access.is_empty(), "{access:?}");
    assert!([0, 7].contains(&ended.code), "{}", ended.stderr);
}

#[test]
fn a_running_pocketbase_is_seen() {
    if !crate::directory::is_set("PBCTL_PEER") {
        eprintln!("off, because it runs the real PocketBase; set PBCTL_PEER=1 to turn it on");
        return;
    }
    let server = Server::start(Program::PocketBase, &seed::folder());
    let dir = server.data();
    let ended = run(&["adopt", dir.to_str().unwrap(), "-o", "json"]).expect(0);
    let running = told(&ended.json(), "running");
    assert!(running[0].contains("has the database open"), "{running:?}");
    server.assert_well();
}
