//! `pbctl db …`.

use super::project::{Project, run};
use crate::support::{
    peer::{Program, Server},
    seed,
};

#[test]
fn sound_and_damaged_databases_are_told_apart() {
    let project = Project::seeded();
    let before = project.tree();
    for args in [&["db", "check"][..], &["db", "check", "--full"]] {
        let report = run(&[args, &["--dir", &project.dir(), "-o", "json"]].concat())
            .expect(0)
            .json();
        assert_eq!(
            (&report["version"], &report["ok"]),
            (&1.into(), &true.into())
        );
        let files: Vec<_> = report["databases"]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| &f["file"])
            .collect();
        assert_eq!(files, ["data.db", "auxiliary.db"]);
    }
    assert!(project.tree() == before, "nothing may change");
    project.damage();
    let damaged = run(&["db", "check", "--dir", &project.dir(), "-o", "json"]).expect(1);
    assert_eq!(damaged.json()["ok"], false);
    run(&["db", "check", "--dir", &Project::empty().dir()]).expect(4);
    run(&["db", "optimize", "--dir", &Project::empty().dir()]).expect(4);
}

#[test]
fn an_index_that_lost_a_row_is_found_by_a_full_check_only() {
    let project = Project::seeded();
    // The index now says that it has another condition than the one it was filled under.
    project.sql(
        "create index lost on tags (label) where label = '';
         pragma writable_schema = on;
         update sqlite_schema set sql = 'CREATE INDEX lost ON tags (label) WHERE label <> ''''' where name = 'lost'",
    );
    run(&["db", "check", "--dir", &project.dir()]).expect(0);
    let full = run(&["db", "check", "--full", "--dir", &project.dir()]).expect(1);
    assert!(
        full.stderr.contains("missing from index lost"),
        "{}",
        full.stderr
    );
}

#[test]
fn a_vacuum_gives_room_back_and_keeps_every_row() {
    let project = Project::seeded();
    let posts = project.number("select count(*) from posts");
    project.sql(
        "create table big as with recursive i(n) as (select 1 union all select n + 1 from i limit 2000)
         select randomblob(900) b from i; drop table big",
    );
    let dir = project.dir();
    let plain = run(&["db", "optimize", "--dir", &dir, "-o", "json"])
        .expect(0)
        .json();
    assert_eq!(plain["databases"][0]["vacuumed"], false);
    let events = run(&[
        "db",
        "optimize",
        "--vacuum",
        "--dir",
        &dir,
        "-o",
        "json",
        "--progress",
        "json",
    ])
    .expect(0);
    let main = &events.json()["databases"][0];
    let size = |key: &str| main[key].as_u64().unwrap();
    assert!(size("after") + 1_000_000 < size("before"), "{main}");
    assert!(
        events.stderr.contains(r#""phase":"vacuum""#),
        "{}",
        events.stderr
    );
    assert_eq!(project.number("select count(*) from posts"), posts);
    run(&["db", "check", "--full", "--dir", &dir]).expect(0);
}

#[test]
fn a_vacuum_beside_a_daemon_needs_a_flag() {
    let server = Server::start(Program::Pbctl, &seed::folder());
    let dir = server.data();
    let dir = dir.to_str().unwrap();
    run(&["db", "optimize", "--dir", dir]).expect(0);
    let refused = run(&["db", "optimize", "--vacuum", "--dir", dir]).expect(7);
    assert!(
        refused.stderr.contains("--beside-daemon"),
        "{}",
        refused.stderr
    );
    run(&[
        "db",
        "optimize",
        "--vacuum",
        "--beside-daemon",
        "--dir",
        dir,
    ])
    .expect(0);
    server.assert_well();
    run(&["db", "optimize", "--beside-daemon", "--dir", dir]).expect(64);
}
