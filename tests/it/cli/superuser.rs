//! `pbctl superuser …`.

use crate::support::ended::Ended;
use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

/// A folder in which commands run on `pb_data`.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A directory with the superuser ana@example.com.
    fn with_ana() -> Self {
        let place = Self::new();
        assert_eq!(
            place.run(&["create", "ana@example.com", "1234567890"]).code,
            0
        );
        place
    }

    fn dir(&self) -> PathBuf {
        self.0.path().join("pb_data")
    }

    fn run(&self, args: &[&str]) -> Ended {
        self.run_with(args, "")
    }

    fn run_with(&self, args: &[&str], input: &str) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command
            .arg("superuser")
            .args(args)
            .arg("--dir")
            .arg(self.dir());
        command.current_dir(self.0.path());
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that reads nothing may have ended already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        output.into()
    }
}

#[test]
fn the_sentences_are_those_scripts_know() {
    let place = Place::new();
    for (args, sentence) in [
        (
            &["create", "a@example.com", "1234567890"][..],
            "Successfully created new superuser \"a@example.com\"!\n",
        ),
        (
            &["upsert", "a@example.com", "12345678901"],
            "Successfully saved superuser \"a@example.com\"!\n",
        ),
        (
            &["upsert", "b@example.com", "1234567890"],
            "Successfully saved superuser \"b@example.com\"!\n",
        ),
        (
            &["update", "a@example.com", "1234567890"],
            "Successfully changed superuser \"a@example.com\" password!\n",
        ),
        (
            &["delete", "b@example.com"],
            "Successfully deleted superuser \"b@example.com\"!\n",
        ),
        (
            &["delete", "b@example.com"],
            "superuser \"b@example.com\" is missing or already deleted\n",
        ),
        (
            &["ips", "1.2.3.4", "10.0.0.0/8"],
            "Successfully updated SuperuserIPs setting:\n├─ 1.2.3.4\n└─ 10.0.0.0/8\n",
        ),
        (&["ips"], "Successfully cleared SuperuserIPs setting!\n"),
    ] {
        let ended = place.run(args);
        assert_eq!(
            (ended.code, ended.stdout.as_str()),
            (0, sentence),
            "{}",
            ended.stderr
        );
    }
}

#[test]
fn failures_have_an_exit_code_and_stand_on_stderr() {
    let place = Place::with_ana();
    for (args, code, message) in [
        (&["create"][..], 64, "missing email and password arguments"),
        (
            &["create", "ana", "1234567890"],
            3,
            "missing or invalid email address",
        ),
        (
            &["create", "b@example.com", "123"],
            3,
            "failed to create new superuser account: password: Must be at least 8 character(s).",
        ),
        (
            &["create", "ana@example.com", "1234567890"],
            3,
            "failed to create new superuser account: email: Value must be unique.",
        ),
        (
            &["upsert", "ana@example.com", ""],
            3,
            "failed to upsert superuser account: password: Cannot be blank.",
        ),
        (
            &["update", "b@example.com", "1234567890"],
            4,
            "superuser with email \"b@example.com\" doesn't exist",
        ),
        (
            &["update", "ana@example.com", "123"],
            3,
            "failed to change superuser \"ana@example.com\" password: password: Must be at least 8 character(s).",
        ),
        (&["delete"], 64, "invalid or missing email address"),
        (
            &["delete", "ana@example.com"],
            3,
            "failed to delete superuser \"ana@example.com\": You can't delete the only existing superuser.",
        ),
        (
            &["otp", "ana@example.com"],
            5,
            "OTP auth is not enabled for the _superusers collection",
        ),
        (
            &["otp", "b@example.com"],
            4,
            "superuser with email \"b@example.com\" doesn't exist",
        ),
        (
            &["ips", "zzz", "1.1.1.1", "yyy"],
            3,
            "superuserIPs: (0: Invalid IP or CIDR subnet; 2: Invalid IP or CIDR subnet.).",
        ),
        (&["zzz"], 64, "unrecognized subcommand"),
    ] {
        let ended = place.run(args);
        assert_eq!(ended.code, code, "{args:?}: {}", ended.stderr);
        assert!(ended.stderr.contains(message), "{args:?}: {}", ended.stderr);
        assert_eq!(ended.stdout, "", "{args:?}");
    }
}

#[test]
fn wrong_arguments_make_no_directory() {
    let place = Place::new();
    for args in [
        &["create"][..],
        &["create", "ana", "1234567890"],
        &["create", "a@example.com"],
    ] {
        assert_ne!(place.run(args).code, 0);
        assert!(!place.dir().exists(), "{args:?}");
    }
}

#[test]
fn a_password_as_an_argument_is_warned_of_once() {
    let place = Place::new();
    let ended = place.run(&["upsert", "ana@example.com", "1234567890"]);
    assert_eq!(ended.stderr.matches("can be seen by others").count(), 1);
    let ended = place.run_with(
        &["upsert", "ana@example.com", "--password-stdin"],
        "1234567890\n",
    );
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""));
}

#[test]
fn a_password_is_read_from_stdin_or_a_file() {
    let place = Place::new();
    let file = place.0.path().join("password");
    std::fs::write(&file, "from a file\n").unwrap();
    let file = file.to_str().unwrap();
    for (args, input) in [
        (
            &["create", "a@example.com", "--password-stdin"][..],
            "from stdin\n",
        ),
        (&["create", "b@example.com", "--password-file", file], ""),
        (
            &["create", "c@example.com", "--password-file", "-"],
            "from stdin",
        ),
    ] {
        let ended = place.run_with(args, input);
        assert_eq!(ended.code, 0, "{}", ended.stderr);
    }
    let ended = place.run(&["create", "d@example.com", "--password-file", "/nosuch"]);
    assert_eq!(ended.code, 1);
    assert!(
        ended
            .stderr
            .contains("the password cannot be read from /nosuch")
    );
    let ended = place.run_with(&["create", "d@example.com", "--password-stdin"], "");
    assert_eq!(ended.code, 3, "{}", ended.stderr);
}

#[test]
fn without_a_terminal_nobody_is_asked() {
    let place = Place::new();
    let ended = place.run(&["create", "a@example.com"]);
    assert_eq!(ended.code, 7);
    assert!(
        ended
            .stderr
            .contains("hint: use --password-stdin or --password-file")
    );
}

#[test]
fn superusers_are_listed_in_every_format() {
    let place = Place::with_ana();
    let ended = place.run(&["list", "-o", "ndjson"]);
    assert_eq!(ended.stdout, "{\"email\":\"ana@example.com\"}\n");
    assert_eq!(place.run(&["list", "-o", "id"]).stdout, "ana@example.com\n");
    assert!(place.run(&["list"]).stdout.contains("ana@example.com"));
}

#[test]
fn a_directory_that_is_refused_says_why() {
    let place = Place::new();
    std::fs::create_dir(place.dir()).unwrap();
    std::fs::write(place.dir().join("data.db"), "notes").unwrap();
    let ended = place.run(&["list"]);
    assert_eq!(ended.code, 1);
    assert!(ended.stderr.contains("error: ") && ended.stderr.contains("it is not an SQLite file"));
    assert!(
        ended
            .stderr
            .contains("hint: name another directory with --dir")
    );
}
