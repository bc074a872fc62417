//! The real PocketBase on directories of ours, and ours on its.

use std::{
    path::Path,
    process::{Command, Output},
};

use super::{Place, describe::describe, is_set};

/// Runs PocketBase 0.39.11 on the directory `dir`.
pub fn run(dir: &Path, args: &[&str]) -> Output {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peer.sh");
    let output = Command::new(program)
        .args(args)
        .arg("--dir")
        .arg(dir)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    output
}

fn wanted(test: &str) -> bool {
    let wanted = is_set("PBCTL_PEER");
    if !wanted {
        eprintln!(
            "{test}: off, because it runs the real PocketBase; set PBCTL_PEER=1 to turn it on"
        );
    }
    wanted
}

#[test]
fn a_new_directory_is_the_one_pocketbase_makes() {
    if !wanted("a_new_directory_is_the_one_pocketbase_makes") {
        return;
    }
    let (ours, theirs) = (Place::created(), Place::new());
    run(
        &theirs.dir(),
        &["superuser", "delete", "nobody@example.com"],
    );
    for name in ["data.db", "auxiliary.db"] {
        if name == "data.db" {
            assert_eq!(
                describe(&ours.path(name), None),
                describe(&theirs.path(name), None)
            );
        }
        assert_eq!(schema(&ours.path(name)), schema(&theirs.path(name)));
    }
}

#[test]
fn pocketbase_finds_nothing_to_do_in_a_new_directory() {
    if !wanted("pocketbase_finds_nothing_to_do_in_a_new_directory") {
        return;
    }
    let place = Place::created();
    let before = describe(&place.path("data.db"), None);
    let output = run(
        &place.dir(),
        &["superuser", "create", "a@example.com", "1234567890"],
    );
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains("Successfully created new superuser"),
        "{output:?}"
    );
    assert_eq!(describe(&place.path("data.db"), None), before);
}

/// Statements of all tables and indexes, whatever their spacing, and the pragmas of the file.
fn schema(path: &Path) -> Vec<String> {
    let database = rusqlite::Connection::open(path).unwrap();
    let mut lines = Vec::new();
    for pragma in [
        "page_size",
        "user_version",
        "application_id",
        "auto_vacuum",
        "journal_mode",
    ] {
        let value: rusqlite::types::Value = database
            .query_row(&format!("pragma {pragma}"), [], |row| row.get(0))
            .unwrap();
        lines.push(format!("{pragma} {value:?}"));
    }
    let sql = "select type || ' ' || name || ' ' || sql from sqlite_master
        where sql is not null and name not like 'sqlite_%' order by name";
    let mut statement = database.prepare(sql).unwrap();
    let rows = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    for row in rows {
        let text = row.unwrap().to_lowercase();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        lines.push(
            words
                .replace("( ", "(")
                .replace(" )", ")")
                .replace(" (", "("),
        );
    }
    lines
}
