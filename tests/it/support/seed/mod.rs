//! The seed: a data directory that the real PocketBase made, with ids, token keys and secrets that
//! tests can name.
//!
//! It is committed as `tests/golden/pb_data-0.39.11`, so that everything runs offline. It is made
//! anew by
//!
//! ```text
//! PBCTL_SEED_DIR=some/folder cargo test --test it make_seed -- --ignored
//! ```
//!
//! and with `PBCTL_PEER_VERSION=0.23.12` (any release up to 0.39) by that release. A second folder,
//! `some/folder-encrypted`, gets the same rows with settings encrypted under [`ENCRYPTION_KEY`].
//!
//! Superuser admin@example.com / 1234567890, users u1@example.com … / 12345678.

mod rows;
mod schema;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};

use super::http::Request;
use super::peer::{PEER_VERSION, Program, Server, copy_folder, repository};
use super::token::{Draft, secret, token_key};

/// The key of the directory with encrypted settings.
pub const ENCRYPTION_KEY: &str = "0123456789abcdef0123456789abcdef";
/// The variable that [`ENCRYPTION_KEY`] travels in (`--encryptionEnv`).
pub const ENCRYPTION_ENV: &str = "PBCTL_TEST_KEY";

/// The superuser admin@example.com.
pub const ADMIN: &str = "superuseradmin1";
/// Id and name of the collections whose records can log in.
pub const SUPERUSERS: (&str, &str) = ("_superusers", "pbc_3142635823");
/// The default users.
pub const USERS: (&str, &str) = ("users", "_pb_users_auth_");
/// A second auth collection, which only verified records may log in to.
pub const CLIENTS: (&str, &str) = ("clients", "clientsauth0001");

/// The committed directory.
pub fn folder() -> PathBuf {
    repository().join(format!("tests/golden/pb_data-{PEER_VERSION}"))
}

/// The same rows with encrypted settings.
pub fn encrypted_folder() -> PathBuf {
    repository().join(format!("tests/golden/pb_data-{PEER_VERSION}-encrypted"))
}

/// Collection (name, id) and record id of an actor: `superuser`, `u1`…`u12`, `c1`…`c3`.
pub fn actor(name: &str) -> ((&'static str, &'static str), String) {
    let number = || name[1..].parse::<u32>().expect("an actor's number");
    match name.as_bytes().first() {
        Some(b's') => (SUPERUSERS, ADMIN.to_owned()),
        Some(b'u') => (USERS, rows::user_id(number())),
        Some(b'c') => (CLIENTS, rows::client_id(number())),
        _ => panic!("{name} is no actor"),
    }
}

/// A server being filled.
pub(in crate::support) struct Filling {
    server: Server,
    token: String,
}

impl Filling {
    /// Sends one request as superuser and gives its answer.
    ///
    /// # Panics
    /// On any refusal: the seed is fixed, so none is expected.
    pub(in crate::support) fn call(&self, method: &str, target: &str, body: &Value) -> Value {
        self.send(
            method,
            target,
            "application/json",
            body.to_string().into_bytes(),
        )
    }

    fn send(&self, method: &str, target: &str, content_type: &str, body: Vec<u8>) -> Value {
        let request = Request {
            method: method.into(),
            target: target.into(),
            headers: vec![
                ("Authorization".into(), self.token.clone()),
                ("Content-Type".into(), content_type.into()),
            ],
            body: Some(body),
            ..Request::default()
        };
        let response = self.server.send(&request).expect("an answer");
        assert!(
            response.status < 300,
            "{method} {target}: {}",
            response.text()
        );
        serde_json::from_slice(&response.body).unwrap_or_default()
    }
}

/// Makes the directory at `target` with the release that `tests/peer.sh` runs.
fn make(target: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("pb_data");
    let mut first = Program::PocketBase.command();
    first
        .args([
            "superuser",
            "upsert",
            "first@example.com",
            "1234567890",
            "--dir",
        ])
        .arg(&data);
    assert!(
        first
            .stdout(Stdio::null())
            .status()
            .expect("a run")
            .success()
    );
    let mut filling = Filling {
        server: Server::start_in(Program::PocketBase, folder),
        token: String::new(),
    };
    log_in(&mut filling);
    schema::create(&filling);
    rows::create(&filling);
    filling.server.stop_and_copy_data(target);
    compact(target);
}

/// Replaces the first superuser by one whose id and keys are known, and becomes it.
fn log_in(filling: &mut Filling) {
    let login = |filling: &Filling, identity: &str| {
        let body = json!({"identity": identity, "password": "1234567890"});
        let answer = filling.call(
            "POST",
            "/api/collections/_superusers/auth-with-password",
            &body,
        );
        (
            answer["token"].as_str().unwrap().to_owned(),
            answer["record"]["id"].as_str().unwrap().to_owned(),
        )
    };
    let (token, first) = login(filling, "first@example.com");
    filling.token = token;
    let admin = json!({"id": ADMIN, "email": "admin@example.com", "tokenKey": token_key(ADMIN),
        "password": "1234567890", "passwordConfirm": "1234567890"});
    filling.call("POST", "/api/collections/_superusers/records", &admin);
    filling.token = login(filling, "admin@example.com").0;
    filling.call(
        "DELETE",
        &format!("/api/collections/_superusers/records/{first}"),
        &json!({}),
    );
    set_secrets(filling, SUPERUSERS.0);
    // The secret has changed, and with it every token; from here on they are made by hand.
    filling.token = Draft::honest("auth", SUPERUSERS, ADMIN).sign();
}

/// Gives a collection's tokens secrets that tests know.
fn set_secrets(filling: &Filling, collection: &str) {
    let kinds = [
        "auth",
        "file",
        "verification",
        "passwordReset",
        "emailChange",
    ];
    let secrets = kinds.iter().map(|kind| {
        (
            format!("{kind}Token"),
            json!({"secret": secret(collection, kind)}),
        )
    });
    let body = Value::Object(secrets.collect());
    filling.call("PATCH", &format!("/api/collections/{collection}"), &body);
}

/// Forgets the activity log and the free pages, so that the directory can be committed.
fn compact(data: &Path) {
    for (file, clean) in [
        ("data.db", "delete from _authOrigins"),
        ("auxiliary.db", "delete from _logs"),
    ] {
        let database = rusqlite::Connection::open(data.join(file)).expect("a database");
        database.execute_batch(clean).expect("emptied rows");
        database
            .execute_batch(
                "pragma wal_checkpoint(truncate); vacuum; pragma wal_checkpoint(truncate)",
            )
            .expect("a vacuum");
    }
    for leftover in [
        "data.db-wal",
        "data.db-shm",
        "auxiliary.db-wal",
        "auxiliary.db-shm",
    ] {
        let _ = fs::remove_file(data.join(leftover));
    }
    let _ = fs::remove_dir_all(data.join(".notify"));
    let _ = fs::remove_dir_all(data.join("backups"));
    let _ = fs::remove_file(data.join("types.d.ts"));
}

/// Encrypts the settings of the directory at `data`, by saving them once under a key.
fn encrypt(data: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_folder(data, &folder.path().join("pb_data"));
    let server = Server::start_encrypted(Program::PocketBase, folder);
    let filling = Filling {
        server,
        token: Draft::honest("auth", SUPERUSERS, ADMIN).sign(),
    };
    filling.call(
        "PATCH",
        "/api/settings",
        &json!({"meta": {"appName": "Encrypted"}}),
    );
    fs::remove_dir_all(data).expect("an emptied folder");
    filling.server.stop_and_copy_data(data);
    compact(data);
}

#[test]
#[ignore = "makes the seed directory anew; see the head of this file"]
fn make_seed() {
    let target =
        PathBuf::from(std::env::var("PBCTL_SEED_DIR").expect("PBCTL_SEED_DIR names the folder"));
    assert!(!target.exists(), "{} exists already", target.display());
    make(&target);
    let encrypted = PathBuf::from(format!("{}-encrypted", target.display()));
    copy_folder(&target, &encrypted);
    encrypt(&encrypted);
}

/// The settings as they lie on disk: a blob when readable, a text when encrypted.
fn stored_settings(data: &Path) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let copy = folder.path().join("data.db");
    fs::copy(data.join("data.db"), &copy).expect("a copy");
    let database = rusqlite::Connection::open(copy).expect("a database");
    let query = "select cast(value as text) from _params where id = 'settings'";
    database
        .query_row(query, [], |row| row.get(0))
        .expect("the settings' row")
}

#[test]
fn only_one_seed_directory_has_readable_settings() {
    let readable = |data: &Path| serde_json::from_str::<Value>(&stored_settings(data)).is_ok();
    assert!(readable(&folder()));
    assert!(!readable(&encrypted_folder()));
}
