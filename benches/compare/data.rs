//! The data directory: PocketBase makes it and its collections, plain SQL fills in the rows.
//!
//! Rows go in by SQL while no server runs, because 400,000 requests would take the better part of an
//! hour and test nothing. Collections, indexes and the password hash are PocketBase's own.

use std::{fs, net::SocketAddr, path::Path, process::Stdio};

use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::{
    Result, client,
    rows::{self, Kind, PASSWORD, TEAMS, TEAMS_PER_USER, USERS},
    server::Program,
};

const SUPERUSER: &str = "admin@example.com";
const USERS_COLLECTION: &str = "_pb_users_auth_";
/// Signed-in users see and make what belongs to a team of theirs.
const MEMBER: &str = "team.members_via_team.user ?= @request.auth.id";
/// Everybody sees what is pinned, users also what is theirs.
const OWNER: &str = "author = @request.auth.id || pinned = true";

/// Makes the directory that every turn starts from.
///
/// # Errors
/// PocketBase or SQLite refused something; the message says what.
pub async fn build(peer: &Program, directory: &Path, count: u64) -> Result<()> {
    fs::create_dir_all(directory)?;
    let made = peer
        .command()
        .args(["superuser", "upsert", SUPERUSER, PASSWORD, "--dir"])
        .arg(directory)
        .stdout(Stdio::null())
        .status()?;
    if !made.success() {
        return Err("PocketBase could not make a superuser".into());
    }
    let server = peer.serve(directory, &["--automigrate=false"]).await?;
    schema(server.address).await?;
    server.stop().await?;
    fill(&directory.join("data.db"), count)
}

/// Copies a finished directory; the copy is on disk when this returns, so no turn pays for writing it back.
///
/// # Errors
/// The file system refused.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
            fs::File::open(&target)?.sync_all()?;
        }
    }
    Ok(())
}

async fn schema(address: SocketAddr) -> Result<()> {
    let token = sign_in_superuser(address).await?;
    let token = Some(token.as_str());
    let users = format!("/api/collections/{USERS_COLLECTION}");
    send(
        address,
        "PATCH",
        &users,
        token,
        &json!({"listRule": "", "viewRule": ""}),
    )
    .await?;
    let user =
        json!({"email": "hash@example.com", "password": PASSWORD, "passwordConfirm": PASSWORD});
    send(address, "POST", &format!("{users}/records"), token, &user).await?;

    let make = async |body: Value| -> Result<String> {
        let made = send(address, "POST", "/api/collections", token, &body).await?;
        Ok(text(&made["id"]))
    };
    let teams = make(collection("teams", json!([field("text", "name")]), "")).await?;
    let mut members = collection(
        "members",
        json!([one("team", &teams), one("user", USERS_COLLECTION)]),
        "",
    );
    members["indexes"] = json!([
        "CREATE UNIQUE INDEX idx_members ON members (team, user)",
        "CREATE INDEX idx_members_user ON members (user)",
    ]);
    make(members).await?;
    make(posts("posts", &teams, "")).await?;
    make(posts("notes", &teams, MEMBER)).await?;
    let mut letters = posts("letters", &teams, OWNER);
    letters["createRule"] = json!("");
    make(letters).await?;
    let deep = "teams.members_via_team.user ?= @request.auth.id";
    make(collection(
        "projects",
        json!([field("text", "title"), many("teams", &teams)]),
        deep,
    ))
    .await?;
    let each = "watchers:each ?= @request.auth.id";
    make(collection(
        "boards",
        json!([field("text", "title"), many("watchers", USERS_COLLECTION)]),
        each,
    ))
    .await?;
    Ok(())
}

fn posts(name: &str, teams: &str, rule: &str) -> Value {
    let mut status = field("select", "status");
    status["values"] = json!(rows::STATUSES);
    let fields = json!([
        field("text", "title"),
        field("text", "text"),
        field("number", "score"),
        field("bool", "pinned"),
        status,
        field("date", "at"),
        field("json", "meta"),
        one("author", USERS_COLLECTION),
        one("team", teams),
    ]);
    let mut collection = collection(name, fields, rule);
    collection["createRule"] = json!(rule);
    collection["indexes"] = json!([
        format!("CREATE INDEX idx_{name}_feed ON {name} (status, created)"),
        format!("CREATE INDEX idx_{name}_author ON {name} (author)"),
        format!("CREATE INDEX idx_{name}_team ON {name} (team)"),
    ]);
    collection
}

/// A base collection with `created` and `updated`, listed and viewed under one rule.
fn collection(name: &str, mut fields: Value, rule: &str) -> Value {
    let dates = [
        json!({"type": "autodate", "name": "created", "onCreate": true}),
        json!({"type": "autodate", "name": "updated", "onCreate": true, "onUpdate": true}),
    ];
    fields
        .as_array_mut()
        .into_iter()
        .for_each(|list| list.extend(dates.clone()));
    json!({"name": name, "type": "base", "fields": fields, "listRule": rule, "viewRule": rule})
}

fn field(kind: &str, name: &str) -> Value {
    json!({"type": kind, "name": name})
}

fn one(name: &str, target: &str) -> Value {
    json!({"type": "relation", "name": name, "collectionId": target, "maxSelect": 1})
}

fn many(name: &str, target: &str) -> Value {
    json!({"type": "relation", "name": name, "collectionId": target, "maxSelect": 9})
}

async fn send(
    address: SocketAddr,
    method: &str,
    path: &str,
    token: Option<&str>,
    body: &Value,
) -> Result<Value> {
    let request = client::request(method, path, token, Some(&body.to_string()));
    match client::call(address, &request).await? {
        (200, value) => Ok(value),
        (status, value) => Err(format!("{method} {path}: {status} {value}").into()),
    }
}

/// Signs users in and gives their tokens.
///
/// # Errors
/// The server refused one of them.
pub async fn sign_in(address: SocketAddr, users: u64) -> Result<Vec<String>> {
    let path = format!("/api/collections/{USERS_COLLECTION}/auth-with-password");
    let mut tokens = Vec::new();
    for user in 0..users {
        let body = json!({"identity": rows::email(user), "password": PASSWORD});
        tokens.push(text(
            &send(address, "POST", &path, None, &body).await?["token"],
        ));
    }
    Ok(tokens)
}

/// Tokens of the first users, made by the superuser: hashing hundreds of passwords would take minutes.
///
/// # Errors
/// The server refused one of them.
pub async fn impersonate(address: SocketAddr, users: u64) -> Result<Vec<String>> {
    let token = sign_in_superuser(address).await?;
    let mut tokens = Vec::new();
    for user in 0..users {
        let id = rows::id(Kind::User, user);
        let path = format!("/api/collections/{USERS_COLLECTION}/impersonate/{id}");
        let answer = send(address, "POST", &path, Some(&token), &json!({})).await?;
        tokens.push(text(&answer["token"]));
    }
    Ok(tokens)
}

/// Signs the superuser in and gives the token.
///
/// # Errors
/// The server refused.
pub async fn sign_in_superuser(address: SocketAddr) -> Result<String> {
    let body = json!({"identity": SUPERUSER, "password": PASSWORD});
    let path = "/api/collections/_superusers/auth-with-password";
    Ok(text(
        &send(address, "POST", path, None, &body).await?["token"],
    ))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn fill(database: &Path, count: u64) -> Result<()> {
    let mut db = Connection::open(database)?;
    db.execute_batch("pragma synchronous = off")?;
    let tx = db.transaction()?;
    people(&tx)?;
    post_rows(&tx, "posts", Kind::Post, count)?;
    post_rows(&tx, "notes", Kind::Note, count)?;
    list_rows(&tx, "projects", "teams", Kind::Project, count)?;
    list_rows(&tx, "boards", "watchers", Kind::Board, count)?;
    tx.commit()?;
    // A settled installation has statistics, and nothing waiting in the write-ahead log.
    db.execute_batch("analyze; pragma wal_checkpoint(truncate)")?;
    Ok(())
}

fn people(db: &Connection) -> Result<()> {
    // One hash for everybody: hashing a thousand passwords takes a minute and measures nothing.
    let hash: String = db.query_row(
        "select password from users where email = 'hash@example.com'",
        [],
        |row| row.get(0),
    )?;
    let mut insert = db.prepare(
        "insert into users (id, email, emailVisibility, verified, name, password, tokenKey, created, updated)
         values (?, ?, 0, 1, ?, ?, ?, ?, ?)",
    )?;
    for n in 0..USERS {
        let key = [(); 4].map(|()| rows::id(Kind::User, n)).concat()[..50].to_owned();
        let (id, at) = (rows::id(Kind::User, n), rows::moment(n));
        insert.execute(params![
            id,
            rows::email(n),
            format!("User {n}"),
            hash,
            key,
            at,
            at
        ])?;
    }
    let mut insert =
        db.prepare("insert into teams (id, name, created, updated) values (?, ?, ?, ?)")?;
    for n in 0..TEAMS {
        let at = rows::moment(n);
        insert.execute(params![
            rows::id(Kind::Team, n),
            format!("Team {n}"),
            at,
            at
        ])?;
    }
    let mut insert = db
        .prepare("insert into members (id, team, user, created, updated) values (?, ?, ?, ?, ?)")?;
    for n in 0..USERS * TEAMS_PER_USER {
        let (user, at) = (n / TEAMS_PER_USER, rows::moment(n));
        let team = rows::id(Kind::Team, rows::team_of(user, n % TEAMS_PER_USER));
        insert.execute(params![
            rows::id(Kind::Member, n),
            team,
            rows::id(Kind::User, user),
            at,
            at
        ])?;
    }
    Ok(())
}

fn post_rows(db: &Connection, table: &str, kind: Kind, count: u64) -> Result<()> {
    let mut insert = db.prepare(&format!(
        "insert into {table} (id, title, text, score, pinned, status, at, meta, author, team, created, updated)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ))?;
    for n in 0..count {
        let body = rows::post_body(n, rows::mix(n) % USERS, rows::mix(n ^ 0x77) % TEAMS);
        let at = rows::moment(n);
        let texts =
            ["title", "text", "status", "at", "author", "team"].map(|name| text(&body[name]));
        let [title, words, status, when, author, team] = texts;
        insert.execute(params![
            rows::id(kind, n),
            title,
            words,
            body["score"].as_f64(),
            body["pinned"].as_bool(),
            status,
            when,
            body["meta"].to_string(),
            author,
            team,
            at,
            at
        ])?;
    }
    Ok(())
}

/// Rows that each name one to three others in a list.
fn list_rows(db: &Connection, table: &str, column: &str, kind: Kind, count: u64) -> Result<()> {
    let mut insert = db.prepare(&format!(
        "insert into {table} (id, title, {column}, created, updated) values (?, ?, ?, ?, ?)"
    ))?;
    let (target, total) = match kind {
        Kind::Board => (Kind::User, USERS),
        _ => (Kind::Team, TEAMS),
    };
    for n in 0..count {
        let pick = |k| rows::id(target, (rows::mix(n) + k * 137) % total);
        let list = json!((0..=n % 3).map(pick).collect::<Vec<_>>()).to_string();
        let at = rows::moment(n);
        insert.execute(params![rows::id(kind, n), rows::text(n, 4), list, at, at])?;
    }
    Ok(())
}
