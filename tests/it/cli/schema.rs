//! `pbctl schema …` and `pbctl collection …`, as CI runs them.

use crate::support::ended::Ended;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A folder in which commands run.
pub struct Place(tempfile::TempDir);

pub const BLOG: &str = "\
collections:
  users:
    type: auth
    fields:
      nick: { type: text }
  posts:
    fields:
      title: { type: text, required: true }
      author: { type: relation, to: users }
    rules: { list: \"author = @request.auth.id\" }
";

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A folder with a schema.
    pub fn with(text: &str) -> Self {
        let place = Self::new();
        place.write("schema/blog.yaml", text);
        place
    }

    /// A folder with the blog applied to the directory D.
    pub fn applied() -> Self {
        let place = Self::with(BLOG);
        place.expect(0, "schema apply --dir D --yes");
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn run(&self, line: &str) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_pbctl"))
            .args(line.split(' '))
            .current_dir(self.0.path())
            .env("SECRET_FROM_OUTSIDE", "hush hush")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        output.into()
    }

    pub fn expect(&self, code: i32, line: &str) -> Ended {
        let ended = self.run(line);
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        ended
    }

    /// Runs SQL beside the program.
    pub fn sql(&self, sql: &str) {
        let connection = rusqlite::Connection::open(self.path("D/data.db")).unwrap();
        connection.execute_batch(sql).unwrap();
    }
}

/// Copies a directory, without what a running server leaves.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn an_empty_checkout_is_planned_applied_and_settled() {
    let place = Place::with(BLOG);
    place.expect(0, "schema validate");
    let plan = place.expect(2, "schema plan --dir D --exit-code");
    let line = plan.stdout.lines().find(|line| line.starts_with("posts "));
    let words: Vec<&str> = line.unwrap().split_whitespace().collect();
    assert_eq!(
        words.join(" "),
        "posts create collection with 2 fields safe"
    );
    place.expect(0, "schema plan --dir D");
    place.expect(7, "schema apply --dir D");
    let trial = place.expect(0, "schema apply --dir D --dry-run");
    assert!(trial.stderr.contains("nothing was changed"), "{trial:?}");
    place.expect(2, "schema plan --dir D --exit-code");
    place.expect(0, "schema apply --dir D --yes");
    let settled = place.expect(0, "schema plan --dir D --exit-code");
    assert_eq!(
        (settled.stdout.as_str(), settled.stderr.as_str()),
        ("", "The schema is up to date.\n")
    );
    place.expect(0, "schema diff --dir D --exit-code");
    assert_eq!(
        place.expect(0, "schema drift --dir D --exit-code").stdout,
        ""
    );
    let json = place.expect(0, "schema plan --dir D -o json").stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&json["version"], &json["steps"]),
        (&1.into(), &serde_json::json!([]))
    );
    assert!(json["base"].is_string() && json["base"] == json["desired"]);
}

#[test]
fn examples_are_valid_or_refused_where_they_say() {
    let place = Place::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    let list = |folder: &str| {
        let mut all: Vec<PathBuf> = fs::read_dir(root.join(folder))
            .unwrap()
            .map(|e| e.unwrap().path())
            .collect();
        all.sort();
        assert!(!all.is_empty());
        all
    };
    for path in list("valid") {
        place.expect(0, &format!("schema validate --schema {}", path.display()));
    }
    for path in list("invalid") {
        let text = fs::read_to_string(&path).unwrap();
        let expected = text
            .lines()
            .next()
            .unwrap()
            .strip_prefix("# expect: ")
            .unwrap();
        let ended = place.expect(3, &format!("schema validate --schema {}", path.display()));
        let told = format!("{}:{expected}", path.display());
        assert!(
            ended.stderr.starts_with(told.trim_end()),
            "{told}\n{}",
            ended.stderr
        );
        assert!(ended.stderr.contains("^\n") && ended.stdout.is_empty());
        let json = place
            .expect(
                3,
                &format!("schema validate -o json --schema {}", path.display()),
            )
            .stderr;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert!(
            json["error"]["causes"][0]
                .as_str()
                .unwrap()
                .starts_with(told.trim_end())
        );
    }
}

#[test]
fn a_saved_plan_is_applied_once() {
    let place = Place::with(BLOG);
    place.expect(2, "schema plan --dir D --out plan.json --exit-code");
    place.expect(0, "schema apply plan.json --dir D --yes");
    let stale = place.expect(6, "schema apply plan.json --dir D --yes");
    assert!(stale.stderr.contains("hint:"), "{stale:?}");
    place.expect(
        6,
        "schema apply plan.json --dir ELSE --yes --allow-destructive"
            .replace("ELSE", "D")
            .as_str(),
    );
    place.expect(3, "schema apply schema/blog.yaml --dir D --yes");
    place.expect(4, "schema apply nosuch.json --dir D --yes");
}

#[test]
fn a_plan_for_another_target_is_refused() {
    let place = Place::applied();
    place.write("schema/blog.yaml", &format!("{BLOG}  tags: {{}}\n"));
    place.expect(0, "schema plan --dir D --out plan.json");
    place.expect(6, "schema apply plan.json --dir E --yes");
    place.expect(0, "schema apply plan.json --dir D --yes");
}

#[test]
fn guards_stand_before_lost_data_exposure_and_rows_in_the_way() {
    let place = Place::applied();
    place.sql("insert into posts (id, title) values ('p1', 'x'), ('p2', 'x')");
    place.write(
        "schema/blog.yaml",
        &BLOG.replace("      title: { type: text, required: true }\n", ""),
    );
    let lossy = place.expect(7, "schema apply --dir D --yes");
    assert!(
        lossy.stderr.contains("--allow-destructive")
            && lossy.stdout.contains("lossy     2 records have a value"),
        "{lossy:?}"
    );
    place.write(
        "schema/blog.yaml",
        &BLOG.replace("\"author = @request.auth.id\"", "\"\""),
    );
    let open = place.expect(7, "schema apply --dir D --yes --allow-destructive");
    assert!(
        open.stdout
            .contains("2 records become readable by everyone"),
        "{open:?}"
    );
    place.expect(0, "schema apply --dir D --yes --allow exposure");
    let unique = "    indexes: [{ name: posts_title, columns: [title], unique: true }]\n    rules: { list: \"\" }\n";
    place.write(
        "schema/blog.yaml",
        &BLOG.replace(
            "    rules: { list: \"author = @request.auth.id\" }\n",
            unique,
        ),
    );
    let blocked = place.expect(
        7,
        "schema apply --dir D --yes --allow-destructive --allow exposure",
    );
    assert!(
        blocked
            .stdout
            .contains("1 duplicate value in 2 records: \"x\" (ids p1, p2)"),
        "{blocked:?}"
    );
    let gone = "collections:\n  users: { type: auth, fields: { nick: { type: text } } }\n";
    place.write("schema/blog.yaml", gone);
    place.expect(7, "schema apply --dir D --yes");
    let dropped = place.expect(0, "schema apply --dir D --yes --allow lossy");
    assert!(dropped.stderr.contains("before_schema_"), "{dropped:?}");
    assert_eq!(fs::read_dir(place.path("D/backups")).unwrap().count(), 1);
}

#[test]
fn what_looks_like_a_rename_stops_until_it_is_told() {
    let place = Place::applied();
    let renamed = BLOG.replace("title:", "headline:");
    place.write("schema/blog.yaml", &renamed);
    let asked = place.expect(7, "schema apply --dir D --yes");
    assert!(
        asked
            .stderr
            .contains("--treat-as-rename posts.title=headline"),
        "{asked:?}"
    );
    place.expect(
        64,
        "schema apply --dir D --yes --treat-as-rename posts.title=nosuch",
    );
    place.expect(
        0,
        "schema apply --dir D --yes --treat-as-rename posts.title=headline",
    );
    place.expect(0, "schema plan --dir D --exit-code");
}

#[test]
fn drift_is_what_others_changed_and_rollback_goes_back() {
    let place = Place::with(BLOG);
    place.expect(4, "schema drift --dir D");
    place.expect(4, "schema rollback --dir D --yes");
    place.expect(0, "schema apply --dir D --yes");
    place.sql("update _collections set listRule = '' where name = 'posts'");
    let drift = place.expect(2, "schema drift --dir D --exit-code");
    assert!(
        drift
            .stdout
            .starts_with("posts.rules.list  \"author = @request.auth.id\" -> \"\"  exposure"),
        "{drift:?}"
    );
    place.expect(0, "schema apply --dir D --yes");
    place.expect(0, "schema drift --dir D --exit-code");
    place.write("schema/blog.yaml", &format!("{BLOG}  tags: {{}}\n"));
    place.expect(0, "schema apply --dir D --yes");
    place.expect(7, "schema rollback --dir D --yes");
    place.expect(0, "schema rollback --dir D --yes --allow-destructive");
    place.write("schema/blog.yaml", BLOG);
    place.expect(0, "schema plan --dir D --exit-code");
    place.expect(4, "schema rollback --dir D --to 99 --yes");
    let history = place.expect(0, "schema history --dir D -o json").stdout;
    let history: serde_json::Value = serde_json::from_str(&history).unwrap();
    assert_eq!(history.as_array().unwrap().len(), 4);
}

#[test]
fn pulled_files_say_what_the_directory_is() {
    let sources = [PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pb_data-0.39.11")];
    for source in sources {
        let place = Place::new();
        copy(&source, &place.path("D"));
        place.expect(0, "schema pull --dir D --to one -q");
        let settled = place.expect(0, "schema plan --dir D --schema one --exit-code");
        assert_eq!(settled.stdout, "");
        place.expect(0, "schema apply --dir E --schema one --yes");
        place.expect(0, "schema pull --dir E --to two -q");
        let mut names: Vec<_> = fs::read_dir(place.path("one"))
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        names.sort();
        assert!(names.len() > 3);
        for name in names {
            let read = |folder: &str| fs::read_to_string(place.path(folder).join(&name)).unwrap();
            assert_eq!(read("one"), read("two"), "{name:?}");
        }
        let again = place.expect(0, "schema pull --dir E --to two");
        assert!(!again.stderr.contains("wrote"), "{again:?}");
    }
}

#[test]
fn secrets_are_never_shown_or_written() {
    let text = "\
collections:
  users:
    type: auth
    auth:
      oauth2:
        github: { clientId: abc, clientSecret: { secret: SECRET_FROM_OUTSIDE } }
settings:
  smtp: { password: { secret: SECRET_FROM_OUTSIDE } }
";
    let place = Place::with(text);
    let plan = place.expect(0, "schema plan --dir D --out plan.json -o json");
    let saved = fs::read_to_string(place.path("plan.json")).unwrap();
    let applied = place.expect(0, "schema apply plan.json --dir D --yes -o json");
    place.expect(0, "schema plan --dir D --exit-code");
    place.expect(0, "schema pull --dir D --to P -q");
    let pulled = fs::read_to_string(place.path("P/users.yaml")).unwrap();
    assert!(
        pulled.contains("{ secret: USERS_OAUTH2_GITHUB_CLIENTSECRET }"),
        "{pulled}"
    );
    let project = fs::read_to_string(place.path("P/_project.yaml")).unwrap();
    let export = place.expect(0, "collection export --dir D --system").stdout;
    for text in [
        &plan.stdout,
        &saved,
        &applied.stdout,
        &applied.stderr,
        &pulled,
        &project,
        &export,
    ] {
        assert!(!text.contains("hush"), "{text}");
    }
    let missing = text.replace("SECRET_FROM_OUTSIDE", "NOT_SET_ANYWHERE");
    place.write("schema/blog.yaml", &missing);
    place.expect(3, "schema apply --dir E --yes");
    place.expect(0, "schema validate");
}

#[test]
fn fmt_tidies_and_keeps_comments() {
    let place = Place::with("collections:   # all\n\n\n\n  posts: {}  \n# the end");
    place.expect(3, "schema fmt --check");
    place.expect(0, "schema fmt");
    let text = fs::read_to_string(place.path("schema/blog.yaml")).unwrap();
    assert_eq!(
        text,
        "# yaml-language-server: $schema=./pbctl.schema.json\ncollections:   # all\n\n  posts: {}\n# the end\n"
    );
    place.expect(0, "schema fmt --check");
}

#[test]
fn graphs_show_relations() {
    let place = Place::applied();
    let mermaid = place.expect(0, "schema graph --dir D").stdout;
    assert!(
        mermaid.starts_with("erDiagram\n") && mermaid.contains("posts }o--|| users : author"),
        "{mermaid}"
    );
    let dot = place.expect(0, "schema graph --dir D --format dot").stdout;
    assert!(
        dot.contains("\"posts\" -> \"users\" [label=\"author\"];"),
        "{dot}"
    );
}

#[test]
fn missing_files_and_broken_flags_have_their_codes() {
    let place = Place::new();
    place.expect(4, "schema validate");
    place.expect(4, "schema plan --dir D --schema nosuch.yaml");
    place.expect(64, "schema apply --allow everything");
    place.expect(64, "schema");
    fs::create_dir(place.path("schema")).unwrap();
    place.expect(4, "schema validate");
    assert!(
        !place.path("D").exists(),
        "nothing is made before the files are read"
    );
}

#[test]
fn collections_go_out_and_come_in_as_pocketbases_json() {
    let place = Place::applied();
    place.expect(0, "collection export all.json --dir D");
    place.expect(0, "collection import all.json --dir E");
    let out = |dir: &str| {
        let text = place
            .expect(0, &format!("collection export --dir {dir}"))
            .stdout;
        let mut list: serde_json::Value = serde_json::from_str(&text).unwrap();
        for collection in list.as_array_mut().unwrap() {
            collection["updated"] = "".into();
            collection["created"] = "".into();
        }
        list
    };
    let (here, there) = (out("D"), out("E"));
    let find = |list: &serde_json::Value| {
        list.as_array()
            .unwrap()
            .iter()
            .find(|c| c["name"] == "posts")
            .cloned()
    };
    assert!(find(&here).is_some());
    assert_eq!(find(&here), find(&there));
    place.write("broken.json", "{");
    place.expect(3, "collection import broken.json --dir E");
    place.write("wrong.json", "{\"a\": 1}");
    place.expect(3, "collection import wrong.json --dir E");
    place.expect(4, "collection import nosuch.json --dir E");
}

#[test]
fn settings_that_pocketbase_refuses_are_told_where_they_stand() {
    let text = "\
settings:
  appUrl: not a url
  smtp: { enabled: true, host: \"\", port: 70000 }
  backups: { schedule: \"@never\", keep: 0 }
  rateLimits:
    rules:
      - { label: \"a b\", maxRequests: 1, duration: 1 }
environments:
  live: { settings: { appUrl: { env: NOBODY_SET_THIS } } }
  bad: { settings: { senderAddress: x } }
";
    let place = Place::with(text);
    for line in [
        "schema validate",
        "schema plan --dir D",
        "schema apply --dir D --yes",
    ] {
        let ended = place.expect(3, line);
        for told in [
            "blog.yaml:2:11: settings.meta.appURL: Must be a valid URL",
            "blog.yaml:3:32: settings.smtp.host: Cannot be blank",
            "blog.yaml:7:18: settings.rateLimits.rules.0.label: Must be in a valid format",
            "settings.backups.cron: ",
        ] {
            assert!(
                ended.stderr.contains(told),
                "{line}: {told}\n{}",
                ended.stderr
            );
        }
        assert!(ended.stderr.contains('^'), "{}", ended.stderr);
    }
    // Each environment is judged, and a variable that is not set is nobody's fault offline.
    place.write(
        "schema/blog.yaml",
        &text[text.find("environments").unwrap()..],
    );
    let ended = place.expect(3, "schema validate");
    assert!(
        ended.stderr.contains("settings.meta.senderAddress"),
        "{}",
        ended.stderr
    );
    assert!(!ended.stderr.contains("appURL"), "{}", ended.stderr);
    // What files leave unsaid a directory may have, so offline it is nobody's fault.
    place.write(
        "schema/blog.yaml",
        "settings: { s3: { enabled: true, bucket: uploads } }\n",
    );
    place.expect(0, "schema validate");
    let ended = place.expect(3, "schema plan --dir D");
    assert!(
        ended
            .stderr
            .contains("blog.yaml:1:13: settings.s3.secret: Cannot be blank"),
        "{}",
        ended.stderr
    );
}

#[test]
fn a_plan_for_a_directory_that_does_not_exist_makes_none() {
    let place = Place::with(BLOG);
    for line in [
        "schema plan --dir D --exit-code",
        "schema diff --dir D --exit-code",
    ] {
        let ended = place.expect(2, line);
        assert!(
            ended.stdout.contains("create collection with 2 fields"),
            "{}",
            ended.stdout
        );
        assert!(
            ended.stderr.contains("no data directory at D"),
            "{}",
            ended.stderr
        );
    }
    place.expect(0, "schema apply --dir D --dry-run");
    place.expect(4, "schema drift --dir D");
    place.expect(0, "schema plan --dir D --out plan.json");
    assert!(!place.path("D").exists());
    // What was planned for nothing fits a new directory.
    place.expect(0, "schema apply plan.json --dir D --yes");
    place.expect(0, "schema plan --dir D --exit-code");
}

#[test]
fn one_change_is_one_change() {
    let place = Place::applied();
    place.write(
        "schema/blog.yaml",
        &BLOG.replace("title: { type: text,", "title: { type: text, max: 9,"),
    );
    let tried = place.expect(0, "schema apply --dir D --dry-run");
    assert!(
        tried.stderr.contains("1 change would work"),
        "{}",
        tried.stderr
    );
    let done = place.expect(0, "schema apply --dir D --yes");
    assert!(
        done.stderr.contains("applied 1 change to D"),
        "{}",
        done.stderr
    );
    place.write(
        "schema/blog.yaml",
        "collections: { users: { type: auth } }\n",
    );
    let valid = place.expect(0, "schema validate");
    assert!(
        valid.stderr.contains("valid: 1 collection\n"),
        "{}",
        valid.stderr
    );
}

#[test]
fn what_got_narrower_is_blocked_by_records_and_a_diff_says_that_it_has_not_looked() {
    let place = Place::applied();
    place.sql("insert into posts (id, title) values ('p1', 'much too long'), ('p2', 'short')");
    place.write(
        "schema/blog.yaml",
        &BLOG.replace("title: { type: text,", "title: { type: text, max: 9,"),
    );
    let plan = place.expect(0, "schema plan --dir D");
    let told = "blocking  1 record does not fit: must be no more than 9 character(s) (ids p1)";
    assert!(plan.stdout.contains(told), "{}", plan.stdout);
    let diff = place.expect(0, "schema diff --dir D");
    assert!(
        diff.stdout.contains("stored records were not looked at"),
        "{}",
        diff.stdout
    );
    place.expect(7, "schema apply --dir D --yes --allow-destructive");
    place.sql("delete from posts where id = 'p1'");
    place.expect(0, "schema apply --dir D --yes");
}

#[test]
fn an_emptied_secret_needs_its_flag() {
    let text = "settings: { smtp: { password: { env: THE_PASSWORD, default: \"\" } } }\ncollections: { users: { type: auth } }\n";
    let place = Place::with(&text.replace("THE_PASSWORD, default: \"\"", "SECRET_FROM_OUTSIDE"));
    place.expect(0, "schema apply --dir D --yes");
    place.write("schema/blog.yaml", text);
    let refused = place.expect(7, "schema apply --dir D --yes");
    assert!(
        refused
            .stdout
            .contains("settings.smtp.password  remove secret"),
        "{}",
        refused.stdout
    );
    assert!(!refused.stdout.contains("hush"), "{}", refused.stdout);
    place.expect(0, "schema apply --dir D --yes --allow-destructive");
    place.expect(0, "schema plan --dir D --exit-code");
}

#[test]
fn pull_keeps_what_people_wrote_around_the_values() {
    let place = Place::applied();
    place.expect(0, "schema pull --dir D --to S");
    let path = place.path("S/posts.yaml");
    let pulled = fs::read_to_string(&path).unwrap();
    let commented = pulled
        .replace("collections:", "# Ours.\ncollections:")
        .replace("      title:", "      # Shown in lists.\n      title:");
    assert_ne!(commented, pulled);
    fs::write(&path, &commented).unwrap();
    let again = place.expect(0, "schema pull --dir D --to S");
    assert!(!again.stderr.contains("wrote"), "{}", again.stderr);
    place.write(
        "schema/blog.yaml",
        &BLOG.replace("{ type: text, required: true }", "{ type: text }"),
    );
    place.expect(0, "schema apply --dir D --yes");
    place.expect(0, "schema pull --dir D --to S");
    let expected = commented.replace("{ type: text, required: true }", "{ type: text }");
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    place.expect(0, "schema plan --schema S --dir D --exit-code");
}
