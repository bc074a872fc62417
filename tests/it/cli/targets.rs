//! Where commands work: on files, through a daemon, at an address; and who decides.

use std::{
    fs,
    net::TcpListener,
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::support::ended::Ended;
use crate::support::{
    peer::{Program, Server},
    superuser,
};

const NOTES: &str = "\
collections:
  users:
    type: auth
    fields:
      nick: { type: text }
  notes:
    fields:
      title: { type: text, required: true }
    rules: { list: \"\" }
";

/// A folder in which commands run.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with(name: &str, text: &str) -> Self {
        let place = Self::new();
        place.write(name, text);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn run(&self, line: &str, variables: &[(&str, &str)]) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command.args(line.split(' ')).current_dir(self.0.path());
        // What the machine's own user has configured is no part of a test.
        command.env("XDG_CONFIG_HOME", self.path("config"));
        command.envs(variables.iter().copied());
        let output = command.stdin(Stdio::null()).output().unwrap();
        output.into()
    }

    fn expect(&self, code: i32, line: &str, variables: &[(&str, &str)]) -> Ended {
        let ended = self.run(line, variables);
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        ended
    }
}

/// Runs a line with the served directory in the place of `D`.
fn on(server: &Server, line: &str) -> String {
    line.replace(" D", &format!(" {}", server.data().display()))
}

fn json(ended: &Ended) -> Value {
    serde_json::from_str(&ended.stdout).unwrap()
}

#[cfg(unix)]
fn socket(server: &Server) -> PathBuf {
    let text = fs::read_to_string(server.data().join(".pbctl.lock")).unwrap();
    let holder: Value = serde_json::from_str(&text).unwrap();
    holder["socket"].as_str().unwrap().into()
}

#[cfg(unix)]
#[test]
fn a_schema_goes_through_the_daemon_and_is_served_at_once() {
    let server = superuser::start(Program::Pbctl);
    let place = Place::with("schema/notes.yaml", NOTES);
    let plan = place.expect(2, &on(&server, "schema plan --dir D --exit-code -v"), &[]);
    assert!(plan.stderr.contains("target: the daemon of"), "{plan:?}");
    let trial = place.expect(0, &on(&server, "schema apply --dir D --dry-run"), &[]);
    assert!(trial.stderr.contains("nothing was changed"), "{trial:?}");
    place.expect(2, &on(&server, "schema plan --dir D --exit-code"), &[]);
    place.expect(0, &on(&server, "schema apply --dir D --yes"), &[]);
    let path = "/api/collections/notes/records";
    assert_eq!(
        superuser::call(&server, "GET", path, "", None)["totalItems"],
        0
    );
    place.expect(0, &on(&server, "schema plan --dir D --exit-code"), &[]);
    place.expect(0, &on(&server, "schema drift --dir D --exit-code"), &[]);
    let rows = json(&place.expect(0, &on(&server, "schema history --dir D -o json"), &[]));
    assert_eq!(rows[0]["id"], 1);
    place.expect(0, &on(&server, "schema pull --dir D --to pulled"), &[]);
    assert!(place.path("pulled/notes.yaml").exists());

    // Problems that the daemon finds point into the files here.
    place.write(
        "schema/notes.yaml",
        &NOTES.replace("required: true", "pattern: \"[\""),
    );
    let refused = place.expect(3, &on(&server, "schema apply --dir D --yes"), &[]);
    assert!(
        refused.stderr.contains("schema/notes.yaml:8:"),
        "{refused:?}"
    );
    assert!(refused.stderr.contains('^'), "{refused:?}");
    server.assert_well();
}

#[cfg(unix)]
#[test]
fn the_socket_is_its_owners_and_goes_with_the_daemon() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut server = superuser::start(Program::Pbctl);
    let socket = socket(&server);
    assert!(!socket.starts_with(server.data().canonicalize().unwrap()));
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&socket), 0o600);
    assert_eq!(mode(socket.parent().unwrap()), 0o700);
    server.stop();
    assert!(!socket.exists());
}

#[cfg(unix)]
#[test]
fn a_killed_daemon_stands_in_nobodys_way() {
    let mut server = superuser::start(Program::Pbctl);
    let place = Place::with("schema/notes.yaml", NOTES);
    let offline = on(&server, "schema plan --dir D --offline --exit-code");
    let refused = place.expect(6, &offline, &[]);
    assert!(
        refused.stderr.contains("is served by process"),
        "{refused:?}"
    );
    place.expect(6, &on(&server, "superuser list --dir D --offline"), &[]);
    let left = socket(&server);
    server.kill();
    assert!(left.exists(), "nothing is cleaned up by a kill");
    let plan = place.expect(2, &on(&server, "schema plan --dir D --exit-code -v"), &[]);
    assert!(plan.stderr.contains("target: the files in"), "{plan:?}");
    place.expect(2, &offline, &[]);
    server.start_again(Program::Pbctl);
    assert_eq!(socket(&server), left);
    let status = json(&place.expect(0, &on(&server, "status --dir D -o json"), &[]));
    assert_eq!(status["state"], "running");
}

#[cfg(unix)]
#[test]
fn a_daemon_without_a_socket_is_worked_beside() {
    let server = superuser::start(Program::Pbctl);
    fs::remove_file(socket(&server)).unwrap();
    let place = Place::with("schema/notes.yaml", NOTES);
    let applied = place.expect(0, &on(&server, "schema apply --dir D --yes -v"), &[]);
    assert!(applied.stderr.contains("cannot be reached"), "{applied:?}");
    let status = json(&place.expect(0, &on(&server, "status --dir D -o json"), &[]));
    assert_eq!(status["state"], "running");
    let path = "/api/collections/notes/records";
    assert_eq!(
        superuser::call(&server, "GET", path, "", None)["totalItems"],
        0
    );
}

#[test]
fn a_server_wants_the_token_of_a_superuser() {
    let server = superuser::start(Program::Pbctl);
    let place = Place::with("schema/notes.yaml", NOTES);
    let token = superuser::token(&server);
    let plan = format!("schema plan --url http://{} --exit-code", server.address);
    let missing = place.expect(5, &plan, &[]);
    assert!(missing.stderr.contains("PBCTL_TOKEN"), "{missing:?}");
    place.expect(5, &plan, &[("PBCTL_TOKEN", "nobody's")]);
    place.expect(2, &plan, &[("PBCTL_TOKEN", &token)]);
    place.write("token", &format!("{token}\n"));
    place.expect(2, &format!("{plan} --token-file token"), &[]);
    place.expect(5, &format!("{plan} --token-file nosuch"), &[]);
    let apply = format!("schema apply --yes --url http://{}", server.address);
    let applied = place.expect(0, &apply, &[("PBCTL_TOKEN", &token)]);
    assert!(
        !format!("{applied:?}").contains(&token),
        "a token was printed"
    );
    place.expect(0, &plan, &[("PBCTL_TOKEN", &token)]);
    for line in [
        "status",
        "collection list",
        "record list notes",
        "record count notes",
        "record export notes",
        "settings get meta.appName",
        "log query",
        "log query --since 2h",
        "rules explain notes list",
        "schema history",
        "schema drift",
        "schema graph",
        "shell -c .collections",
    ] {
        let line = format!("{line} --url http://{}", server.address);
        place.expect(0, &line, &[("PBCTL_TOKEN", &token)]);
        place.expect(5, &line, &[("PBCTL_TOKEN", "nobody's")]);
    }
}

// 0.0.0.0 reaches this machine, but nothing says so to whoever only sees the address.
#[cfg(target_os = "linux")]
#[test]
fn secrets_stay_here_when_others_could_read_along() {
    let server = superuser::start(Program::Pbctl);
    let secret = "\
collections:
  users:
    type: auth
    auth:
      oauth2:
        github: { clientId: x, clientSecret: { secret: GITHUB } }
";
    let place = Place::with("schema/users.yaml", secret);
    let token = superuser::token(&server);
    let variables = [("PBCTL_TOKEN", token.as_str()), ("GITHUB", "hush hush")];
    let port = server.address.port();
    let plan = |host: &str| format!("schema plan --exit-code --url http://{host}:{port}");
    let refused = place.expect(3, &plan("0.0.0.0"), &variables);
    assert!(
        refused.stderr.contains("secrets are not sent"),
        "{refused:?}"
    );
    let planned = place.expect(2, &plan("127.0.0.1"), &variables);
    assert!(!format!("{planned:?}").contains("hush hush"), "{planned:?}");
}

#[test]
fn collections_travel_as_json_between_targets() {
    let server = superuser::start(Program::Pbctl);
    let place = Place::with("schema/notes.yaml", NOTES);
    place.expect(0, "schema apply --dir other --yes", &[]);
    place.expect(0, "collection export a.json --dir other", &[]);
    let token = superuser::token(&server);
    let url = format!("http://{}", server.address);
    let variables = [("PBCTL_TOKEN", token.as_str()), ("PBCTL_URL", &url)];
    place.expect(
        0,
        "collection import a.json --allow-destructive",
        &variables,
    );
    place.expect(0, "collection export b.json", &variables);
    let names = |file: &str| {
        let list: Value =
            serde_json::from_str(&fs::read_to_string(place.path(file)).unwrap()).unwrap();
        let names = list.as_array().unwrap().iter();
        names
            .map(|c| c["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("a.json"), names("b.json"));
    place.write("bad.json", "[{\"name\": \"a b\", \"type\": \"base\"}]");
    place.expect(3, "collection import bad.json", &variables);
}

#[test]
fn what_does_not_answer_is_exit_8() {
    let place = Place::new();
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let token = [("PBCTL_TOKEN", "x")];
    let nobody = place.expect(8, &format!("status --url http://{free}"), &token);
    assert!(nobody.stderr.contains("hint:"), "{nobody:?}");
    place.expect(64, "status --url localhost:8090", &token);
    place.expect(64, "status --url http://localhost:1 --dir D", &token);
    place.expect(64, "doctor --url http://localhost:1", &token);
}

#[test]
fn the_status_of_a_stopped_directory_changes_nothing() {
    let place = Place::with("schema/notes.yaml", NOTES);
    place.expect(4, "status --dir D", &[]);
    assert!(!place.path("D").exists());
    place.expect(0, "schema apply --dir D --yes", &[]);
    let status = json(&place.expect(0, "status --dir D -o json", &[]));
    assert_eq!(
        (&status["state"], &status["protocol"]),
        (&"stopped".into(), &1.into())
    );
    assert_eq!(status["pid"], Value::Null);
}

#[test]
fn explain_names_the_origin_of_every_value() {
    let text = "dir: ./data\noutput: yaml\nprofiles:\n  production: { url: \"https://x.org\", tokenFile: t }\n";
    let place = Place::with("pbctl.yaml", text);
    place.write("config/pbctl/config.yaml", "color: never\noutput: csv\n");
    let origin = |line: &str, variables: &[(&str, &str)], key: &str| {
        let rows = json(&place.expect(0, line, variables));
        let rows = rows.as_array().unwrap().iter();
        let row = rows.clone().find(|row| row["key"] == key).unwrap();
        format!("{} {}", row["value"], row["origin"].as_str().unwrap())
    };
    let line = "config explain -o json";
    assert_eq!(origin(line, &[], "output"), "\"json\" flag --output");
    assert!(origin(line, &[], "dir").ends_with("pbctl.yaml:1"));
    assert!(origin(line, &[], "color").ends_with("config.yaml:1"));
    assert_eq!(origin(line, &[], "schema"), "\"./schema\" built-in");
    let variables = [("PBCTL_DIR", "elsewhere"), ("PBCTL_TOKEN", "hush")];
    assert_eq!(
        origin(line, &variables, "dir"),
        "\"elsewhere\" environment PBCTL_DIR"
    );
    assert_eq!(
        origin(line, &variables, "token"),
        "\"(set, hidden)\" environment PBCTL_TOKEN"
    );
    let chosen = format!("{line} --profile production");
    assert!(origin(&chosen, &[], "url").ends_with("pbctl.yaml:4 (profile production)"));
    place.expect(4, &format!("{line} --profile nosuch"), &[]);
}

#[test]
fn a_project_file_is_used_and_its_mistakes_are_told() {
    let place = Place::with("deep/schema/notes.yaml", NOTES);
    place.write("pbctl.yaml", "dir: ./data\nschema: ./deep/schema\n");
    place.expect(0, "schema apply --yes", &[]);
    assert!(place.path("data/data.db").exists());
    place.write("pbctl.yaml", "dri: ./data\n");
    let refused = place.expect(3, "schema plan", &[]);
    assert!(
        refused
            .stderr
            .contains("pbctl.yaml:1:1: unknown key dri, did you mean dir?")
    );
    place.expect(0, "completion bash", &[]);
}
