//! `pbctl backup …` and `pbctl superuser …` at a server: a pbctl, and the real PocketBase.

use std::{
    fs,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::support::ended::Ended;
use crate::support::{
    peer::{Program, Server},
    superuser,
};

/// A server, and a folder in which commands on it run.
struct Place {
    server: Server,
    token: String,
    folder: tempfile::TempDir,
}

impl Place {
    fn new(program: Program) -> Self {
        let server = superuser::start(program);
        Self {
            token: superuser::token(&server),
            server,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// Runs a line at the server; the token is in the environment, and nowhere else.
    fn expect(&self, code: i32, line: &str) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command.args(line.split(' ')).arg("--url");
        command.arg(format!("http://{}", self.server.address));
        command.env("PBCTL_TOKEN", &self.token);
        command.env("XDG_CONFIG_HOME", self.folder.path().join("config"));
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        let ended = Ended::from(command.output().unwrap());
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        for text in [&ended.stdout, &ended.stderr] {
            assert!(!text.contains(&self.token), "{line} shows the token");
            assert!(!text.contains("token="), "{line} shows a token");
        }
        ended
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Value {
        superuser::call(&self.server, method, path, &self.token, body)
    }
}

fn backups(program: Program) -> Place {
    let place = Place::new(program);
    let notes = json!({"name": "notes", "type": "base", "listRule": ""});
    place.call("POST", "/api/collections", Some(&notes));
    let records = "/api/collections/notes/records";
    place.call("POST", records, Some(&json!({})));

    let made = place.expect(0, "backup create -o json").result();
    let name = made["name"].as_str().unwrap();
    assert!(name.starts_with("pb_backup_"), "{made}");
    let listed = place.expect(0, "backup list -o json").result();
    assert_eq!(listed, json!([made]));
    assert_eq!(
        place
            .expect(0, &format!("backup get {name} -o json"))
            .result(),
        made
    );

    let saved = place.expect(0, &format!("backup get {name} --to copy.zip -o json"));
    assert_eq!(saved.result()["size"], made["size"]);
    let copy = fs::read(place.folder.path().join("copy.zip")).unwrap();
    assert!(copy.starts_with(b"PK") && copy.len() as u64 == made["size"].as_u64().unwrap());
    place.expect(6, &format!("backup get {name} --to copy.zip"));

    place.expect(0, "backup create mine.zip");
    let taken = place.expect(3, "backup create mine.zip");
    assert!(taken.stderr.contains("already exists"), "{taken:?}");
    place.expect(3, "backup create ../mine.zip");
    for missing in [
        "get no.zip",
        "get no.zip --to x",
        "delete no.zip --yes",
        "restore no.zip --yes",
    ] {
        let ended = place.expect(4, &format!("backup {missing}"));
        assert!(ended.stderr.contains("there is no backup"), "{ended:?}");
    }
    for (elsewhere, said) in [
        ("verify mine.zip", "--dir"),
        ("drill mine.zip", "--dir"),
        ("restore mine.zip --to x", "--dir"),
        ("list --at local", "settings"),
        ("create --to s3://b", "settings"),
    ] {
        let ended = place.expect(64, &format!("backup {elsewhere}"));
        assert!(ended.stderr.contains(said), "{ended:?}");
    }
    place.expect(7, "backup delete mine.zip");
    place.expect(0, "backup delete mine.zip --yes");
    let pruned = place.expect(0, "backup prune --keep-last 1 --yes -o json");
    assert_eq!(pruned.result()["kept"], json!([name]));

    place.call("POST", records, Some(&json!({})));
    place.expect(7, &format!("backup restore {name}"));
    place.expect(0, &format!("backup restore {name} --yes"));
    let end = Instant::now() + Duration::from_secs(30);
    while !has_one(&place.server, records) {
        assert!(Instant::now() < end, "it was not restored");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(
        place.expect(0, "backup list -o id").stdout,
        format!("{name}\n")
    );
    place
}

/// Whether the list holds one record; the real PocketBase is away for a while.
fn has_one(server: &Server, path: &str) -> bool {
    let request = crate::support::http::Request {
        method: "GET".into(),
        target: path.into(),
        ..Default::default()
    };
    let answer = server.send(&request);
    answer.is_ok_and(|answer| answer.text().contains("\"totalItems\":1,"))
}

#[test]
fn backups_of_a_server_go_through_their_whole_life() {
    let place = backups(Program::Pbctl);
    place.server.assert_well();
    let beside = fs::read_dir(place.server.data().parent().unwrap()).unwrap();
    let kept = beside.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().contains("before_restore")
    });
    assert_eq!(kept.count(), 1, "what it was is kept");
}

#[test]
#[ignore = "runs the real PocketBase"]
fn backups_of_a_pocketbase_go_through_their_whole_life() {
    backups(Program::PocketBase);
}

fn superusers(program: Program) -> Place {
    let place = Place::new(program);
    let path = |name: &str| place.folder.path().join(name);
    fs::write(path("one"), "1234567890\n").unwrap();
    fs::write(path("two"), "0987654321").unwrap();
    let said = place.expect(0, "superuser create b@b.co --password-file one");
    assert_eq!(
        said.stdout,
        "Successfully created new superuser \"b@b.co\"!\n"
    );
    let taken = place.expect(3, "superuser create b@b.co --password-file one");
    assert!(
        taken
            .stderr
            .contains("failed to create new superuser account: email: Value must be unique."),
        "{taken:?}"
    );
    place.expect(0, "superuser update b@b.co --password-file two");
    place.expect(4, "superuser update c@b.co --password-file two");
    place.expect(0, "superuser upsert c'd@b.co --password-file two");
    place.expect(0, "superuser upsert c'd@b.co --password-file one");
    let body = json!({"identity": "b@b.co", "password": "0987654321"});
    place.call(
        "POST",
        "/api/collections/_superusers/auth-with-password",
        Some(&body),
    );
    assert_eq!(
        place.expect(0, "superuser list -o json").result(),
        json!([{"email": "a@b.co"}, {"email": "b@b.co"}, {"email": "c'd@b.co"}])
    );
    let bad = place.expect(3, "superuser ips zzz 127.0.0.1");
    assert!(
        bad.stderr
            .contains("superuserIPs: (0: Invalid IP or CIDR subnet.)"),
        "{bad:?}"
    );
    place.expect(0, "superuser ips 127.0.0.1");
    place.expect(0, "superuser ips");
    for email in ["b@b.co", "c'd@b.co"] {
        place.expect(0, &format!("superuser delete {email}"));
        let gone = place.expect(0, &format!("superuser delete {email}"));
        assert!(gone.stdout.contains("already deleted"), "{gone:?}");
    }
    let last = place.expect(3, "superuser delete a@b.co");
    assert!(
        last.stderr
            .contains("You can't delete the only existing superuser."),
        "{last:?}"
    );
    place
}

#[test]
fn superusers_of_a_server_are_managed_from_afar() {
    let place = superusers(Program::Pbctl);
    let refused = place.expect(5, "superuser otp a@b.co");
    assert!(refused.stderr.contains("not enabled"), "{refused:?}");
}

#[test]
#[ignore = "runs the real PocketBase"]
fn superusers_of_a_pocketbase_are_managed_from_afar() {
    let place = superusers(Program::PocketBase);
    place.expect(64, "superuser otp a@b.co");
}

#[cfg(unix)]
#[test]
fn a_served_directory_is_changed_and_restored_through_its_daemon() {
    let server = superuser::start(Program::Pbctl);
    let data = server.data();
    let run = |line: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command.args(line.split(' ')).arg("--dir").arg(&data);
        Ended::from(command.stdin(Stdio::null()).output().unwrap())
    };
    let listed = run("superuser list -v");
    assert!(
        listed.stderr.contains("target: the daemon of"),
        "{listed:?}"
    );
    assert_eq!(run("backup create a.zip").code, 0);
    let token = superuser::token(&server);
    let notes = json!({"name": "notes", "type": "base"});
    superuser::call(&server, "POST", "/api/collections", &token, Some(&notes));
    let restored = run("backup restore a.zip --yes");
    assert_eq!(restored.code, 0, "{restored:?}");
    let end = Instant::now() + Duration::from_secs(30);
    while run("collection get notes").code != 4 {
        assert!(Instant::now() < end, "it was not restored");
    }
    server.assert_well();
}
