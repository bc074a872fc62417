//! `pbctl rules …`, as CI runs it; and that the page about it says what happens.

use crate::support::ended::Ended;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const BLOG: &str = "docs/examples/blog";

/// A copy of the worked example, and a folder for what commands throw away.
struct Place(tempfile::TempDir);

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

impl Place {
    fn blog() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        copy(&root(BLOG), &place.path("blog"));
        fs::create_dir(place.path("tmp")).unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path("blog").join(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path("blog").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_pbctl"))
            .args(arguments)
            .current_dir(self.path("blog"))
            .env("TMPDIR", self.path("tmp"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        output.into()
    }

    fn expect(&self, code: i32, line: &str) -> Ended {
        let ended = self.run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        ended
    }

    /// The directory D with the schema and a few records.
    fn with_records(&self) {
        self.expect(0, "schema apply --dir D --yes -q");
        let connection = rusqlite::Connection::open(self.path("blog/D/data.db")).unwrap();
        connection
            .execute_batch(
                "insert into users (id, email, role, verified, tokenKey, password) values
                    ('ana', 'ana@example.com', 'author', 1, 'a', ''),
                    ('bob', 'bob@example.com', 'author', 1, 'b', '');
                insert into posts (id, title, status, author) values
                    ('p1', 'Hello', 'published', 'ana'), ('p2', 'Not yet', 'draft', 'ana');",
            )
            .unwrap();
    }
}

#[test]
fn the_worked_example_passes_and_leaves_nothing() {
    let place = Place::blog();
    let ended = place.expect(0, "rules test tests/rules");
    assert_eq!(ended.stdout, "");
    assert!(ended.stderr.starts_with("31 cases passed in "), "{ended:?}");
    let mut left: Vec<_> = fs::read_dir(place.path("blog"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(
        left,
        ["map.yaml", "posts.csv", "schema", "tests", "users.csv"]
    );
    assert_eq!(fs::read_dir(place.path("tmp")).unwrap().count(), 0);
    let all = place.expect(0, "rules test --min-coverage 100 -o json");
    let all: serde_json::Value = serde_json::from_str(&all.stdout).unwrap();
    assert_eq!((&all["passed"], &all["failed"]), (&31.into(), &0.into()));
    assert_eq!(all["coverage"]["percent"], 100.0);
}

#[test]
fn every_verdict_of_the_example_fails_when_it_is_turned_around() {
    let place = Place::blog();
    let mut turned = 0;
    for name in ["tests/rules/posts.yaml", "tests/rules/users.yaml"] {
        let text = place.read(name);
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let other = if line.contains("expect: allow") {
                line.replace("expect: allow", "expect: deny")
            } else if line.contains("expect: deny") {
                let line = line.split(", because").next().unwrap();
                let end = if line.trim_start().starts_with('-') && !line.ends_with('}') {
                    " }"
                } else {
                    ""
                };
                line.replace("expect: deny", "expect: allow") + end
            } else {
                continue;
            };
            let mut changed: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
            changed[at] = other;
            // A reason belongs to a refusal.
            changed.retain(|line| !line.starts_with("    because:"));
            place.write(name, &changed.join("\n"));
            let ended = place.expect(1, &format!("rules test {name}"));
            assert!(ended.stderr.contains("error: 1 of "), "{line}: {ended:?}");
            let place_of = format!("{name}:");
            assert!(ended.stdout.contains(&place_of), "{line}: {ended:?}");
            turned += 1;
        }
        place.write(name, &text);
    }
    assert_eq!(turned, 19);
}

#[test]
fn a_failure_is_told_to_people_and_programs() {
    let place = Place::blog();
    let wrong =
        "fixtures: [people.yaml, { posts: { p1: { title: A, status: draft, author: ana } } }]
cases:
  - { name: \"a <b> & 'c'\", as: bob, action: view, collection: posts, id: p1, expect: allow }
  - { as: ana, action: view, collection: posts, id: p1, expect: allow }
  - { as: bob, action: view, collection: posts, id: p1, expect: deny, because: title }
";
    place.write("tests/rules/wrong.yaml", wrong);
    let line = "rules test tests/rules/wrong.yaml --junit report.xml -o json";
    let ended = place.expect(1, line);
    let report: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(
        (&report["passed"], &report["failed"]),
        (&1.into(), &2.into())
    );
    let first = &report["cases"][0];
    assert_eq!(first["place"], "tests/rules/wrong.yaml:3:5");
    assert_eq!(
        (&first["expected"], &first["got"], &first["because"]),
        (
            &"allow".into(),
            &"deny (404)".into(),
            &"status = 'published' (status: \"draft\"); author = @request.auth.id (@request.auth.id: \"bob\", author: \"ana\")".into()
        )
    );
    let error: serde_json::Value = serde_json::from_str(&ended.stderr).unwrap();
    assert_eq!(error["error"]["message"], "2 of 3 cases failed");
    let xml = place.read("report.xml");
    assert!(
        xml.contains("<testsuites name=\"pbctl rules\" tests=\"3\" failures=\"2\""),
        "{xml}"
    );
    assert!(
        xml.contains("<testcase name=\"a &lt;b&gt; &amp; 'c'\""),
        "{xml}"
    );
    assert!(
        xml.contains("<failure message=\"expected allow, got deny (404)\">"),
        "{xml}"
    );
    let fast = place.expect(1, "rules test tests/rules/wrong.yaml --fail-fast -o csv");
    assert_eq!(fast.stdout.lines().count(), 2);
    assert!(fast.stdout.contains("wrong.yaml:3:5"), "{fast:?}");
    let xml = place
        .expect(1, "rules test tests/rules/wrong.yaml --junit -")
        .stdout;
    assert!(
        xml.starts_with("<?xml") && xml.ends_with("</testsuites>\n"),
        "{xml}"
    );
}

#[test]
fn what_is_wrong_with_files_ends_with_place_and_caret() {
    let place = Place::blog();
    place.write(
        "tests/rules/wrong.yaml",
        "cases:\n  - { as: null, action: list, colection: posts, expect: allow }\n",
    );
    let ended = place.expect(3, "rules test");
    let told = "tests/rules/wrong.yaml:2:5: a case needs `collection`\n\
        2 |   - { as: null, action: list, colection: posts, expect: allow }\n  \
          |     ^\n\n\
        tests/rules/wrong.yaml:2:31: unknown key colection, did you mean collection?\n\
        2 |   - { as: null, action: list, colection: posts, expect: allow }\n  \
          |                               ^\n";
    assert!(ended.stderr.starts_with(told), "{}", ended.stderr);
    let json = place.expect(3, "rules test -o json").stderr;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["error"]["causes"].as_array().unwrap().len(), 2);
    for (text, told) in [
        ("cases: [", "tests/rules/wrong.yaml:2:1: "),
        (
            "cases: []\ncases: []\n",
            "tests/rules/wrong.yaml:2:1: the key cases occurs twice",
        ),
        (
            "cases: []\nyes: 1\n",
            "tests/rules/wrong.yaml:2:1: the key yes is a boolean",
        ),
        (
            "fixtures: [nosuch.yaml]\ncases: []\n",
            "tests/rules/wrong.yaml:1:12: ",
        ),
        (
            "fixtures: [wrong.yaml]\ncases: []\n",
            "tests/rules/wrong.yaml:1:12: a test cannot be its own fixtures",
        ),
        (
            "fixtures: { posts: { p1: { titel: x } } }\ncases: [{ as: null, action: list, collection: posts, expect: deny }]\n",
            "tests/rules/wrong.yaml:1:28: posts has no field titel, did you mean title?",
        ),
    ] {
        place.write("tests/rules/wrong.yaml", text);
        let ended = place.expect(3, "rules test tests/rules/wrong.yaml");
        assert!(ended.stderr.starts_with(told), "{told}\n{}", ended.stderr);
    }
    fs::write(place.path("blog/tests/rules/wrong.yaml"), [0xff, 0xfe]).unwrap();
    place.expect(3, "rules test tests/rules/wrong.yaml");
    place.write(
        "schema/broken.yaml",
        "collections: { x: { rules: { list: \"nosuch = 1\" } } }\n",
    );
    let ended = place.expect(3, "rules test tests/rules/posts.yaml");
    assert!(
        ended.stderr.starts_with("./schema/broken.yaml:1:"),
        "{ended:?}"
    );
    assert_eq!(fs::read_dir(place.path("tmp")).unwrap().count(), 0);
}

#[test]
fn nothing_to_run_is_no_success() {
    let place = Place::blog();
    place.expect(4, "rules test nosuch");
    place.expect(4, "rules test --schema nosuch");
    place.expect(4, "rules test --filter nosuch");
    fs::create_dir(place.path("blog/empty")).unwrap();
    place.expect(4, "rules test empty");
    place.write("empty/no.yaml", "cases: []\n");
    place.expect(4, "rules test empty");
    place.expect(64, "rules test --min-coverage 101");
    place.expect(64, "rules");
    assert!(!place.path("blog/pb_data").exists());
}

#[test]
fn rules_are_explained_on_a_directory() {
    let place = Place::blog();
    place.with_records();
    let json = place.expect(
        0,
        "rules explain posts update --as users/bob --id p2 --dir D -o json",
    );
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(
        (&json["allowed"], &json["reason"]),
        (&false.into(), &"rule".into())
    );
    assert_eq!(
        json["decidedBy"],
        serde_json::json!(["author = @request.auth.id", "@request.auth.role = 'editor'"])
    );
    assert!(!json.to_string().contains("tokenKey"), "{json}");
    let create =
        "rules explain posts create --as ana --dir D --body {\"title\":\"x\",\"author\":\"ana\"}";
    let ended = place.expect(0, create);
    assert!(
        ended
            .stdout
            .starts_with("allowed: create posts as users/ana\n"),
        "{ended:?}"
    );
    // Nothing was made by asking.
    let ended = place.expect(
        0,
        "rules explain posts list --as bob --filter status='draft' --dir D",
    );
    assert!(
        ended.stdout.contains("records: 2, allowed 1, listed 0"),
        "{ended:?}"
    );
    place.expect(4, "rules explain nosuch list --dir D");
    place.expect(3, "rules explain posts list --as nosuch --dir D");
    place.expect(3, "rules explain posts view --dir D");
    place.expect(64, "rules explain posts frob --dir D");
    place.expect(64, "rules explain posts create --body x --dir D");
}

#[test]
fn rules_about_the_request_are_explained_with_what_is_said_of_it() {
    let place = Place::blog();
    let doors = "collections:
  doors:
    rules:
      create: \"@request.query.token = 'abc' && @request.headers.x_team = 'blue'\"
  bells:
    rules: { create: \"@request.context = 'batch'\" }
";
    place.write("schema/doors.yaml", doors);
    place.with_records();
    for (line, verdict) in [
        ("doors create --dir D", "denied"),
        ("doors create --query token=abc --dir D", "denied"),
        (
            "doors create --query token=abc --header X-Team=blue --dir D",
            "allowed",
        ),
        ("bells create --dir D", "denied"),
        ("bells create --context batch --dir D", "allowed"),
    ] {
        let ended = place.expect(0, &format!("rules explain {line}"));
        assert!(ended.stdout.starts_with(verdict), "{line}: {ended:?}");
    }
    let shown = place.expect(
        0,
        "rules explain doors create --query token=x --header X-TEAM=blue --dir D",
    );
    for line in [
        "* false    @request.query.token = 'abc'   (@request.query.token: \"x\")",
        "   true    @request.headers.x_team = 'blue'   (@request.headers.x_team: \"blue\")",
    ] {
        let lines = shown.stdout.lines();
        assert!(lines.clone().any(|l| l == line), "{line}: {shown:#?}");
    }
    for options in [
        "--query token",
        "--query =x",
        "--query a=1 --query a=2",
        "--header blue",
        "--header X-A=1 --header x_a=2",
        "--context nosuch",
        "--body []",
    ] {
        let line = format!("rules explain doors create --dir D {options}");
        let ended = place.expect(64, &line);
        assert_eq!(ended.stdout, "", "{line}");
        assert_eq!(ended.stderr.matches("error: ").count(), 1, "{ended:?}");
    }
}

/// Seconds differ from run to run.
fn without_time(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| match line.split_once(" passed in ") {
            Some((cases, _)) => format!("{cases} passed\n"),
            None => format!("{line}\n"),
        });
    lines.collect()
}

#[test]
fn the_page_says_what_happens() {
    let page = fs::read_to_string(root("docs/rule-tests.md")).unwrap();
    let place = Place::blog();
    place.with_records();
    let files = ["posts.yaml", "users.yaml", "fixtures/people.yaml"]
        .map(|name| place.read(&format!("tests/rules/{name}")));
    let (mut excerpts, mut commands) = (0, 0);
    let blocks: Vec<&str> = page.split("```").skip(1).step_by(2).collect();
    for block in blocks {
        let (language, text) = block.split_once('\n').unwrap();
        if language == "yaml" {
            assert!(files.iter().any(|file| file.contains(text)), "{text}");
            excerpts += 1;
            continue;
        }
        assert_eq!(language, "console", "{text}");
        let (command, told) = text.split_once('\n').unwrap();
        let words: Vec<&str> = command
            .strip_prefix("$ pbctl ")
            .unwrap()
            .split('"')
            .collect();
        // Texts in quotes are one argument.
        let arguments: Vec<&str> = words
            .iter()
            .enumerate()
            .flat_map(|(at, part)| match at % 2 {
                0 => part.split_whitespace().collect(),
                _ => vec![*part],
            })
            .collect();
        let ended = place.run(&arguments);
        let found = format!("{}{}", ended.stdout, ended.stderr);
        assert_eq!(without_time(&found), without_time(told), "{command}");
        commands += 1;
    }
    assert_eq!((excerpts, commands), (5, 4));
}
