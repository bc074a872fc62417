//! Fresh servers with one superuser, made on the command line before the first start.

use std::fs;
use std::process::Stdio;

use serde_json::{Value, json};

use super::http::Request;
use super::peer::{Program, Server};

/// The superuser's e-mail address.
pub const EMAIL: &str = "a@b.co";
/// The superuser's password.
pub const PASSWORD: &str = "1234567890";

/// Starts `program` on an empty directory that holds nothing but the superuser.
///
/// # Panics
/// When the superuser cannot be made; the message carries what the program said.
pub fn start(program: Program) -> Server {
    start_in(program, tempfile::tempdir().expect("a temporary folder"))
}

/// As [`start`], over the folder's `pb_data`, which may be missing.
///
/// # Panics
/// When the superuser cannot be made.
pub fn start_in(program: Program, folder: tempfile::TempDir) -> Server {
    make_in(program, &folder);
    Server::start_in(program, folder)
}

/// As [`start`], with more arguments for the server.
///
/// # Panics
/// When the superuser cannot be made.
pub fn start_with(program: Program, arguments: &[&str]) -> Server {
    let folder = tempfile::tempdir().expect("a temporary folder");
    make_in(program, &folder);
    Server::start_with(program, folder, arguments)
}

fn make_in(program: Program, folder: &tempfile::TempDir) {
    let data = folder.path().join("pb_data");
    let mut command = program.command();
    command.args(["superuser", "upsert", EMAIL]);
    if program == Program::Pbctl {
        // A secret on the command line is visible to the whole machine, so pbctl takes a file.
        let file = folder.path().join("password.txt");
        fs::write(&file, PASSWORD).expect("a password file");
        command.arg("--password-file").arg(file);
    } else {
        command.arg(PASSWORD);
    }
    let output = command
        .arg("--dir")
        .arg(data)
        .stdin(Stdio::null())
        .output()
        .expect("the program");
    let said = [&output.stdout[..], &output.stderr[..]].concat();
    assert!(
        output.status.success(),
        "no superuser: {}",
        String::from_utf8_lossy(&said)
    );
}

/// Signs the superuser in and gives the token.
///
/// # Panics
/// When the server refuses.
pub fn token(server: &Server) -> String {
    let body = json!({"identity": EMAIL, "password": PASSWORD});
    let path = "/api/collections/_superusers/auth-with-password";
    let answer = call(server, "POST", path, "", Some(&body));
    answer["token"].as_str().expect("a token").to_owned()
}

/// Sends JSON with a token (may be empty) and gives the answer's JSON.
///
/// # Panics
/// When the answer is anything but 200.
pub fn call(
    server: &Server,
    method: &str,
    target: &str,
    token: &str,
    body: Option<&Value>,
) -> Value {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut headers = vec![header("Content-Type", "application/json")];
    if !token.is_empty() {
        headers.push(header("Authorization", token));
    }
    let request = Request {
        method: method.into(),
        target: target.into(),
        headers,
        body: body.map(|body| body.to_string().into_bytes()),
        ..Request::default()
    };
    let answer = server.send(&request).expect("an answer");
    assert_eq!(answer.status, 200, "{method} {target}: {}", answer.text());
    serde_json::from_slice(&answer.body).expect("JSON")
}
