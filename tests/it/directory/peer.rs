//! The real PocketBase on directories of ours, and ours on its.

use std::{
    path::Path,
    process::Output,
    time::{Duration, Instant},
};

use pbctl::app::App;
use serde_json::json;

use super::{Place, describe::describe, is_set};
use crate::support::{
    accounts,
    peer::{Program, Server},
    superuser,
};

/// Runs PocketBase 0.39.11 on the directory `dir`.
pub fn run(dir: &Path, args: &[&str]) -> Output {
    let mut command = Program::PocketBase.command();
    let output = command.args(args).arg("--dir").arg(dir).output().unwrap();
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

#[tokio::test(flavor = "multi_thread")]
async fn pocketbase_serves_a_new_directory_and_hears_of_our_changes() {
    if !wanted("pocketbase_serves_a_new_directory_and_hears_of_our_changes") {
        return;
    }
    let place = Place::created();
    let app = App::open(place.config()).await.unwrap();
    accounts::create(&app, superuser::EMAIL, superuser::PASSWORD)
        .await
        .unwrap();
    let server = Server::start_in(Program::PocketBase, place.0);
    let token = superuser::token(&server);
    let get = |path: &str| superuser::call(&server, "GET", path, &token, None);
    assert_eq!(get("/api/collections")["totalItems"], 6);
    assert_eq!(get("/api/settings")["meta"]["appName"], "Acme");
    let user =
        json!({"email": "u@example.com", "password": "12345678", "passwordConfirm": "12345678"});
    superuser::call(
        &server,
        "POST",
        "/api/collections/users/records",
        &token,
        Some(&user),
    );
    let login = json!({"identity": "u@example.com", "password": "12345678"});
    let path = "/api/collections/users/auth-with-password";
    let answer = superuser::call(&server, "POST", path, "", Some(&login));
    assert_eq!(answer["record"]["email"], "u@example.com");

    accounts::restrict_to(&app, &["127.0.0.1"]).await.unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while get("/api/settings")["superuserIPs"][0] != "127.0.0.1" {
        assert!(
            Instant::now() < deadline,
            "PocketBase did not load the settings again"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    app.close().await;
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
