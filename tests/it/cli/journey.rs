//! The way of a CI job, from a checkout to a restored backup, with every command as the README has it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::project::command;
use crate::support::ended::Ended;
use crate::support::peer::copy_folder;

/// A checkout: schema and rule tests of the example in `docs/`, and rows to import.
struct Checkout(tempfile::TempDir);

impl Checkout {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples/blog");
        copy_folder(&example, folder.path());
        let checkout = Self(folder);
        checkout.write("password", "correct horse battery");
        checkout.write(
            "users.csv",
            "id,email,password,role,verified\n\
             ana000000000000,ana@example.com,1234567890,author,true\n\
             bob000000000000,bob@example.com,1234567890,reader,true\n",
        );
        checkout.write(
            "posts.csv",
            "title,status,author\nOne,published,ana@example.com\n\"Two, or more\",draft,ana@example.com\n",
        );
        checkout.write("map.yaml", "columns: { author: { by: email } }\n");
        checkout
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    /// Runs a line of the script there.
    fn run(&self, line: &str) -> Ended {
        let words: Vec<&str> = line.split(' ').collect();
        let output = command(&words).current_dir(self.0.path()).output().unwrap();
        output.into()
    }
}

#[test]
fn a_ci_job_goes_from_a_checkout_to_a_restored_backup() {
    let job = Checkout::new();
    job.run("superuser upsert a@b.co --password-file password --dir D")
        .expect(0);
    job.run("schema validate").expect(0);
    job.run("schema plan --dir D --exit-code").expect(2);
    job.run("schema plan --dir D --out plan.json").expect(0);
    job.run("schema apply plan.json --dir D --yes").expect(0);
    job.run("schema plan --dir D --exit-code").expect(0);
    job.run("schema apply plan.json --dir D --yes").expect(6);
    job.run("rules test tests/rules").expect(0);

    job.run("record import users users.csv --dir D").expect(0);
    job.run("record import posts posts.csv --map map.yaml --dir D")
        .expect(0);
    let count = job.run("record count posts --dir D -o json").expect(0);
    assert_eq!(count.stdout.trim(), r#"{"count":2}"#);
    let sql = [
        "shell",
        "--dir",
        "D",
        "-o",
        "json",
        "-c",
        "select count(*) as n from posts",
    ];
    let output = command(&sql).current_dir(job.0.path()).output().unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap().trim(),
        r#"[{"n":2}]"#
    );
    let query = "posts where status = 'published' sort -title limit 1";
    let query = ["shell", "--dir", "D", "-o", "json", "-c", query];
    let output = command(&query).current_dir(job.0.path()).output().unwrap();
    let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&rows[0]["title"], &rows[0]["author"]),
        (&"One".into(), &"ana000000000000".into())
    );

    let doctor = job.run("doctor --dir D -o json").expect(0);
    assert!(
        !doctor.stdout.contains("_pbctl"),
        "its own tables are nobody else's: {}",
        doctor.stdout
    );
    let made = job.run("backup create --dir D -o json").expect(0).json();
    let name = made["name"].as_str().unwrap();
    job.run(&format!("backup verify {name} --dir D")).expect(0);
    job.run(&format!("backup restore {name} --dir D --to D2"))
        .expect(0);
    job.run("schema drift --dir D2 --exit-code").expect(0);
    let count = job.run("record count posts --dir D2 -o json").expect(0);
    assert_eq!(count.json()["count"], 2);

    // What the script guards against is there as well.
    job.run("schema pull --dir D --to pulled").expect(0);
    job.run("schema plan --dir D --schema pulled --exit-code")
        .expect(0);
    let text = fs::read_to_string(job.path("schema/blog.yaml")).unwrap();
    job.write(
        "schema/blog.yaml",
        &text.replace("      title: {", "      subject: {"),
    );
    let refused = job.run("schema apply --dir D --yes").expect(7);
    assert!(
        refused.stderr.contains("treat-as-rename"),
        "{}",
        refused.stderr
    );
    assert_eq!(
        job.run("record count posts --dir D -o json").json()["count"],
        2
    );
}

#[test]
fn a_mistyped_directory_is_told_and_not_made() {
    let folder = tempfile::tempdir().unwrap();
    for line in [
        "record list posts",
        "record count posts",
        "record import posts -",
        "collection list",
        "rules explain posts list",
        "settings get",
        "log query",
        "schema drift",
        "schema pull --to out",
        "shell -c .collections",
    ] {
        let mut words: Vec<&str> = line.split(' ').collect();
        words.extend(["--dir", "nosuch"]);
        let output = command(&words).current_dir(folder.path()).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(4), "{line}: {stderr}");
        assert!(
            stderr.contains("no data directory at nosuch"),
            "{line}: {stderr}"
        );
        assert!(!folder.path().join("nosuch").exists(), "{line}");
    }
}
