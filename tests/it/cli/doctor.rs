//! `pbctl doctor …`: what it finds in directories that are well and in those that are not.

use std::{fs, time::Instant};

use serde_json::Value;

use super::project::{Project, run};
use crate::support::{
    peer::{Program, Server},
    seed,
};

/// Checks with their severity, those that are worse than a note.
fn worse(report: &Value) -> Vec<String> {
    let all = report["findings"].as_array().unwrap().iter();
    all.filter(|f| f["severity"] == "warning" || f["severity"] == "error")
        .map(|f| {
            format!(
                "{} {}",
                f["severity"].as_str().unwrap(),
                f["check"].as_str().unwrap()
            )
        })
        .collect()
}

#[test]
fn a_directory_without_backups_is_healthy_and_warned() {
    let project = Project::seeded();
    let before = project.tree();
    let began = Instant::now();
    let report = run(&["doctor", "--dir", &project.dir(), "-o", "json"])
        .expect(0)
        .json();
    assert!(began.elapsed().as_secs_f64() < 1.0);
    assert_eq!(
        (&report["healthy"], &report["version"]),
        (&true.into(), &1.into())
    );
    assert_eq!(worse(&report), ["warning backups"]);
    assert!(project.tree() == before, "nothing may change");
    run(&["backup", "create", "--dir", &project.dir()]).expect(0);
    let full = run(&["doctor", "--full", "--dir", &project.dir(), "-o", "json"])
        .expect(0)
        .json();
    assert_eq!(full["full"], true);
    assert!(
        !worse(&full).contains(&"warning backups".to_owned()),
        "{full}"
    );
}

#[test]
fn what_is_broken_is_an_error_with_a_way_out() {
    let project = Project::seeded();
    project.sql("alter table tags rename column label to title");
    let ended = run(&["doctor", "--dir", &project.dir(), "-o", "json"]).expect(1);
    let report = ended.json();
    assert!(
        worse(&report).contains(&"error collections".to_owned()),
        "{report}"
    );
    let text = run(&["doctor", "--dir", &project.dir()]).expect(1);
    assert!(
        text.stderr.contains("tags.label") && text.stderr.contains("hint: "),
        "{}",
        text.stderr
    );
    assert!(
        text.stderr
            .contains("tables or columns belong to no collection")
    );
}

#[test]
fn relations_to_nothing_are_found_by_a_full_look() {
    let project = Project::seeded();
    let relation = "select f.value ->> 'name' from _collections c, json_each(c.fields) f
        where c.name = 'posts' and f.value ->> 'type' = 'relation' and coalesce(f.value ->> 'maxSelect', 0) <= 1";
    let database = rusqlite::Connection::open(project.data().join("data.db")).unwrap();
    let field: String = database.query_row(relation, [], |row| row.get(0)).unwrap();
    drop(database);
    project.sql(&format!("update posts set `{field}` = 'nobodyhasthisid' where rowid = (select min(rowid) from posts)"));
    let report = run(&["doctor", "--full", "--dir", &project.dir(), "-o", "json"])
        .expect(0)
        .json();
    let finding = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["check"] == "relations");
    let details = finding.unwrap()["details"].to_string();
    assert!(details.contains(&format!("posts.{field}: 1")), "{details}");
}

#[test]
fn directories_that_cannot_be_opened_are_errors() {
    let missing = Project::empty();
    run(&["doctor", "--dir", &missing.dir()]).expect(4);
    let damaged = Project::seeded();
    damaged.damage();
    let report = run(&["doctor", "--dir", &damaged.dir(), "-o", "json"])
        .expect(1)
        .json();
    assert_eq!(worse(&report), ["error directory"]);
    let sealed = Project::encrypted();
    let report = run(&["doctor", "--dir", &sealed.dir(), "-o", "json"])
        .expect(1)
        .json();
    assert!(
        worse(&report).contains(&"error settings".to_owned()),
        "{report}"
    );
    let foreign = Project::empty();
    fs::create_dir(foreign.data()).unwrap();
    foreign.sql("create table notes (id)");
    run(&["doctor", "--dir", &foreign.dir()]).expect(1);
}

#[test]
fn a_daemon_is_named() {
    let server = Server::start(Program::Pbctl, &seed::folder());
    let dir = server.data();
    let report = run(&["doctor", "--dir", dir.to_str().unwrap(), "-o", "json"])
        .expect(0)
        .json();
    let daemon = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["check"] == "daemon");
    let message = daemon.unwrap()["message"].as_str().unwrap();
    assert!(message.contains(&server.address.to_string()), "{message}");
    server.assert_well();
}
