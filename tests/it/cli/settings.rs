//! `pbctl settings …` and `pbctl log …` on a directory that nobody serves, and beside a server.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use serde_json::{Value, json};

use crate::support::ended::Ended;
use crate::support::{peer::Program, superuser};

fn command(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
    command.args(args).arg("--dir").arg(dir);
    command.env("PBCTL_TEST_SECRET", "geheim");
    command.stdin(Stdio::null());
    command
}

fn run(dir: &Path, args: &[&str]) -> Ended {
    let output = command(dir, args).output().unwrap();
    output.into()
}

#[test]
fn settings_are_shown_changed_and_compared() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("pb_data");
    let nothing = run(&dir, &["settings", "get", "meta.appName"]);
    assert_eq!(
        (nothing.code, dir.exists()),
        (4, false),
        "{}",
        nothing.stderr
    );

    let tried = run(&dir, &["settings", "set", "meta.appName=Blog", "--dry-run"]);
    assert!(tried.stdout.contains("Blog"), "{}", tried.stderr);
    assert!(!dir.exists(), "a dry run makes no directory");

    let secret = "smtp.password=PBCTL_TEST_SECRET";
    let set = [
        "settings",
        "set",
        "meta.appName=Blog",
        "smtp.port=25",
        "--secret-env",
        secret,
    ];
    assert_eq!(run(&dir, &set).code, 0);
    let all = run(&dir, &["settings", "get", "-o", "json"]).stdout;
    assert!(
        !all.contains("geheim") && !all.contains("password"),
        "{all}"
    );
    let stored = rusqlite::Connection::open(dir.join("data.db")).unwrap();
    let sql = "select cast(value as text) from _params where id = 'settings'";
    let stored: String = stored.query_row(sql, [], |row| row.get(0)).unwrap();
    assert!(stored.contains(r#""password":"geheim""#));

    let file = folder.path().join("wanted.json");
    std::fs::write(
        &file,
        r#"{"smtp": {"port": 26}, "meta": {"appName": "Blog"}}"#,
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let diff = run(
        &dir,
        &["settings", "diff", file, "--exit-code", "-o", "json"],
    );
    assert_eq!(diff.code, 2);
    let rows: Value = serde_json::from_str(&diff.stdout).unwrap();
    assert_eq!(rows, json!([{"path": "smtp.port", "now": 25, "file": 26}]));
}

#[test]
fn settings_that_cannot_be_are_refused_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("pb_data");
    for (arguments, code, said) in [
        (
            &["set", "backups.cron=* * * *"][..],
            3,
            "backups.cron: Invalid cron expression",
        ),
        (&["set", "meta.apName=x"], 4, "did you mean meta.appName?"),
        (
            &["set", "smtp.port=many"],
            3,
            "smtp.port takes a whole number",
        ),
        (&["set", "smtp.password=x"], 64, "--secret-env"),
        (
            &["set", "--secret-env", "smtp.password=PBCTL_NO_SUCH"],
            64,
            "no environment variable",
        ),
        (&["set"], 64, "nothing is said to change"),
        (&["get", "smtp.password"], 5, "is not shown"),
        (&["diff", "no-such-file.json"], 4, "cannot be read"),
    ] {
        let ended = run(&dir, &[&["settings"], arguments].concat());
        assert_eq!(ended.code, code, "{arguments:?}: {}", ended.stderr);
        assert!(
            ended.stderr.contains(said),
            "{arguments:?}: {}",
            ended.stderr
        );
    }
}

#[test]
fn a_file_is_laid_over_the_settings_and_tried_before() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("pb_data");
    let file = folder.path().join("wanted.yaml");
    let text = "# production\nmeta: { appName: Blog }\nsmtp:\n  port: 25\n  password: geheim\nsuperuserIPs: [\"::1\"]\n";
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(run(&dir, &["settings", "set", "smtp.host=mail.x"]).code, 0);
    let expected = json!([
        {"path": "meta.appName", "before": "Acme", "after": "Blog"},
        {"path": "smtp.port", "before": 587, "after": 25},
        {"path": "superuserIPs", "before": [], "after": ["::1"]},
        {"path": "smtp.password", "before": "(secret)", "after": "(secret)"},
    ]);
    let set = ["settings", "set", "--file", file, "-o", "json"];
    let tried = run(&dir, &[&set[..], &["--dry-run"]].concat());
    let rows = |ended: &Ended| -> Value { serde_json::from_str(&ended.stdout).unwrap() };
    assert_eq!(
        (tried.code, rows(&tried)),
        (0, expected.clone()),
        "{}",
        tried.stderr
    );
    assert_eq!(run(&dir, &["settings", "get", "smtp.port"]).stdout, "587\n");
    let done = run(&dir, &set);
    assert_eq!((done.code, rows(&done)), (0, expected), "{}", done.stderr);
    for ended in [&tried, &done] {
        assert!(!format!("{ended:?}").contains("geheim"), "{ended:?}");
    }
    // What the file leaves out stays.
    assert_eq!(
        run(&dir, &["settings", "get", "smtp.host"]).stdout,
        "mail.x\n"
    );
    for (format, shown) in [
        ("id", "mail.x\n"),
        ("csv", "mail.x\n"),
        ("json", "\"mail.x\"\n"),
    ] {
        let got = run(&dir, &["settings", "get", "smtp.host", "-o", format]);
        assert_eq!(got.stdout, shown, "{format}");
    }
    let again = run(&dir, &["settings", "diff", file, "--exit-code"]);
    assert_eq!(again.code, 0, "{again:?}");
    let shown = run(&dir, &["settings", "get", "-o", "yaml"]).stdout;
    let mut piped = command(&dir, &["settings", "set", "--file", "-", "-o", "json"]);
    let mut piped = piped
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let shown = shown.replace("port: 25", "port: 26");
    std::io::Write::write_all(&mut piped.stdin.take().unwrap(), shown.as_bytes()).unwrap();
    let piped: Ended = piped.wait_with_output().unwrap().into();
    assert_eq!(
        rows(&piped),
        json!([{"path": "smtp.port", "before": 25, "after": 26}])
    );
}

#[test]
fn files_that_are_no_settings_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("pb_data");
    assert_eq!(run(&dir, &["settings", "set", "smtp.port=25"]).code, 0);
    for (text, said) in [
        ("smtp: { prot: 1 }", "did you mean smtp.port?"),
        ("smtp: { port: 1, port: 2 }", "wanted.yaml:1:18"),
        ("smtp: [", "neither JSON nor YAML"),
        ("- a", "holds no object"),
        ("smtp: { enabled: true, host: '' }", "smtp.host"),
        ("meta: { appName: '' }", "meta.appName"),
        ("smtp: 25", "smtp takes"),
        ("smtp: { port: many }", "smtp.port takes"),
    ] {
        let file = folder.path().join("wanted.yaml");
        std::fs::write(&file, text).unwrap();
        let ended = run(&dir, &["settings", "set", "--file", file.to_str().unwrap()]);
        assert_eq!(ended.code, 3, "{text}: {}", ended.stderr);
        assert!(ended.stderr.contains(said), "{text}: {}", ended.stderr);
    }
    let twice = [
        "settings",
        "set",
        "--file",
        "-",
        "--secret-file",
        "smtp.password=-",
    ];
    assert_eq!(run(&dir, &twice).code, 64);
    assert_eq!(run(&dir, &["settings", "get", "smtp.port"]).stdout, "25\n");
}

#[test]
fn the_log_is_read_and_followed_beside_a_server() {
    let server = superuser::start(Program::Pbctl);
    let ask = |target: &str| {
        let request = crate::support::http::Request {
            method: "GET".into(),
            target: target.into(),
            ..Default::default()
        };
        server.send(&request).unwrap()
    };
    let mut tail = command(
        &server.data(),
        &[
            "log",
            "tail",
            "-f",
            "-n",
            "10",
            "--filter",
            "message ~ 'telling'",
        ],
    );
    let mut tail = tail.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(tail.stdout.take().unwrap()).lines();
    ask("/api/collections/none/records?telling=1");
    let line = lines.next().unwrap().unwrap();
    assert!(
        line.contains("ERROR GET /api/collections/none/records?telling=1  404"),
        "{line}"
    );
    interrupt(tail.id());
    assert_eq!(tail.wait().unwrap().code(), Some(130));

    let query = [
        "log", "query", "--level", "error", "--since", "1h", "-o", "json",
    ];
    let found = run(&server.data(), &query);
    let found: Value = serde_json::from_str(&found.stdout).unwrap();
    assert_eq!(found[0]["data"]["status"], 404);
    let refused = run(&server.data(), &["log", "query", "--filter", "nope = 1"]);
    assert_eq!(refused.code, 3);
    assert_eq!(
        run(&server.data(), &["log", "query", "--since", "soon"]).code,
        64
    );
}

fn interrupt(process: u32) {
    let killed = Command::new("kill")
        .args(["-INT", &process.to_string()])
        .status();
    assert!(killed.unwrap().success());
}
