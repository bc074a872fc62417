//! `pbctl backup …` with an S3-compatible bucket, against moto's server.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::support::ended::Ended;
use crate::support::{peer::copy_folder, s3::S3, seed};

fn run(dir: &Path, url: &str, args: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
    command.args(args).arg("--dir").arg(dir).arg("--yes");
    command
        .env("AWS_ENDPOINT_URL", url)
        .env("AWS_ACCESS_KEY_ID", "key")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .stdin(Stdio::null());
    let output = command.output().unwrap();
    output.into()
}

/// A copy of the seed directory with an upload that needs more than one part.
fn seeded() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("pb_data");
    copy_folder(&seed::folder(), &dir);
    let upload = dir.join("storage/c/r/large.jpg");
    fs::create_dir_all(upload.parent().unwrap()).unwrap();
    // Not packed, so it travels as large as it is.
    fs::write(upload, vec![7; 20 << 20]).unwrap();
    (folder, dir)
}

#[test]
fn a_bucket_holds_backups_as_a_folder_does() {
    let service = S3::start();
    let (folder, dir) = seeded();
    let at = ["--at", "s3://backups/blog", "-o", "json"];
    let backup = |args: &[&str]| {
        let args = [&["backup"], args, &at].concat();
        run(&dir, &service.url(), &args)
    };
    let made = backup(&["create", "one.zip"]).result();
    assert_eq!(made["path"], "s3://backups/blog/one.zip");
    assert!(made["size"].as_u64().unwrap() > 20 << 20);
    assert!(!dir.join("backups").exists(), "nothing stays here");
    assert_eq!(
        backup(&["create", "one.zip"]).code,
        6,
        "it is there already"
    );

    assert_eq!(backup(&["list"]).result()[0]["name"], "one.zip");
    assert!(
        backup(&["get", "one.zip"]).result()["rows"]
            .as_u64()
            .unwrap()
            > 0
    );
    assert_eq!(backup(&["verify", "one.zip"]).result()["ok"], true);
    assert_eq!(backup(&["drill", "one.zip"]).result()["ok"], true);
    let restored = folder.path().join("restored");
    let to = restored.to_str().unwrap();
    backup(&["restore", "one.zip", "--to", to]).result();
    let upload = fs::metadata(restored.join("storage/c/r/large.jpg")).unwrap();
    assert_eq!(upload.len(), 20 << 20);

    assert_eq!(backup(&["get", "none.zip"]).code, 4);
    assert_eq!(backup(&["delete", "one.zip"]).code, 0);
    assert_eq!(backup(&["list"]).result(), Value::Array(Vec::new()));
    let scratch = fs::read_dir(dir.join(".pb_temp_to_delete")).unwrap();
    let left = scratch.filter(|entry| entry.as_ref().unwrap().file_name() != ".pbctl.lock");
    assert_eq!(left.count(), 0, "nothing is left behind");
}

#[test]
fn settings_say_where_backups_are() {
    let service = S3::start();
    let (_folder, dir) = seeded();
    let endpoint = format!("backups.s3.endpoint={}", service.url());
    let secret = dir.join("../secret.txt");
    fs::write(&secret, "secret\n").unwrap();
    let secret = format!("backups.s3.secret={}", secret.display());
    let set = [
        "settings",
        "set",
        "backups.s3.enabled=true",
        "backups.s3.bucket=backups",
        "backups.s3.region=us-east-1",
        "backups.s3.accessKey=key",
        "backups.s3.forcePathStyle=true",
        &endpoint,
        "--secret-file",
        &secret,
    ];
    assert_eq!(run(&dir, "", &set).code, 0);
    let made = run(&dir, "", &["backup", "create", "x.zip", "-o", "json"]).result();
    assert_eq!(made["path"], "s3://backups/x.zip");
    let here = ["backup", "list", "--at", "local", "-o", "json"];
    assert_eq!(run(&dir, "", &here).result(), Value::Array(Vec::new()));
}

#[test]
fn what_stands_in_the_way_is_one_clear_error() {
    let (_folder, dir) = seeded();
    let create = |url: &str, at: &str| run(&dir, url, &["backup", "create", "--at", at]);
    let service = S3::start();
    let missing = create(&service.url(), "s3://nosuch");
    assert_eq!(missing.code, 4, "{}", missing.stderr);
    assert!(
        missing
            .stderr
            .contains("there is no bucket for s3://nosuch")
    );
    let locked = S3::locked();
    let refused = create(&locked.url(), "s3://backups");
    assert_eq!(refused.code, 5, "{}", refused.stderr);
    assert!(refused.stderr.contains("s3://backups refuses these keys"));
    // Nobody listens on the discard port.
    let silent = create("http://127.0.0.1:9", "s3://backups");
    assert_eq!(silent.code, 8, "{}", silent.stderr);
    assert_eq!(create(&service.url(), "backups").code, 64);
}
