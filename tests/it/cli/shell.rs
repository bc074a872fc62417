//! `pbctl shell`: as scripts run it, and as somebody who types sees it.

use std::{
    fs,
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::support::ended::Ended;
use serde_json::{Value, json};

/// A folder with a blog in the directory D.
struct Place(tempfile::TempDir);

const BLOG: &str = "\
collections:
  users:
    type: auth
    fields:
      nick: { type: text }
  posts:
    fields:
      title: { type: text, required: true }
      status: { type: select, values: [draft, published] }
      score: { type: number }
      author: { type: relation, to: users }
    rules:
      list: \"status = 'published' || author = @request.auth.id\"
      view: \"status = 'published' || author = @request.auth.id\"
      update: \"author = @request.auth.id\"
";

const ROWS: &str = "\
.write on
users create {\"id\": \"ana000000000000\", \"email\": \"ana@example.com\", \"password\": \"12345678\"}
users create {\"id\": \"bob000000000000\", \"email\": \"bob@example.com\", \"password\": \"12345678\"}
posts create {\"id\": \"one000000000000\", \"title\": \"One\", \"status\": \"published\", \"score\": 1, \"author\": \"bob000000000000\"}
posts create {\"id\": \"two000000000000\", \"title\": \"Two\", \"status\": \"published\", \"score\": 5, \"author\": \"ana000000000000\"}
posts create {\"id\": \"tri000000000000\", \"title\": \"Three\", \"status\": \"draft\", \"score\": 9,
  \"author\": \"ana000000000000\"}
";

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        fs::create_dir(place.path("schema")).unwrap();
        fs::write(place.path("schema/blog.yaml"), BLOG).unwrap();
        let made = place.run(&["schema", "apply", "--yes"], "");
        assert_eq!(made.code, 0, "{made:?}");
        let filled = place.run(&["shell"], ROWS);
        assert_eq!(filled.code, 0, "{filled:?}");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command
            .args(["--dir", "D"])
            .current_dir(self.0.path())
            .env("XDG_STATE_HOME", self.path("state"))
            .env("PAGER", "cat");
        command
    }

    fn run(&self, args: &[&str], input: &str) -> Ended {
        let mut child = self
            .command()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that reads nothing may have ended already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        output.into()
    }

    /// Inputs given by `-c`, with results as JSON.
    fn json(&self, inputs: &[&str]) -> Ended {
        let mut args = vec!["shell", "-o", "json"];
        for input in inputs {
            args.extend(["-c", input]);
        }
        self.run(&args, "")
    }

    /// What one input gives.
    fn rows(&self, input: &str) -> Value {
        let ended = self.json(&[input]);
        assert_eq!(ended.code, 0, "{input}: {ended:?}");
        serde_json::from_str(&ended.stdout).unwrap()
    }

    fn titles(&self, inputs: &[&str]) -> Vec<String> {
        let ended = self.json(inputs);
        assert_eq!(ended.code, 0, "{inputs:?}: {ended:?}");
        let rows: Vec<Value> = serde_json::from_str(&ended.stdout).unwrap();
        rows.iter()
            .map(|row| row["title"].as_str().unwrap().to_owned())
            .collect()
    }
}

#[test]
fn both_languages_give_arrays_of_rows() {
    let place = Place::new();
    let top = place.rows("posts where status = 'published' sort -score limit 1");
    assert_eq!(
        (top.as_array().unwrap().len(), &top[0]["title"]),
        (1, &json!("Two"))
    );
    let counted = place.json(&["select count(*) as n from posts"]);
    assert_eq!(counted.stdout, "[{\"n\":3}]\n");
    assert_eq!(
        place.rows("posts count where score > 4"),
        json!([{"count": 2}])
    );
    let one =
        place.rows("posts get two000000000000 expand author fields title,expand.author.email");
    assert_eq!(
        one,
        json!([{"title": "Two", "expand": {"author": {"email": "ana@example.com"}}}])
    );
    assert_eq!(place.titles(&["posts sort score limit 1 page 2"]), ["Two"]);
    let types = place.rows("select null as a, 1 as b, 1.5 as c, 'x' as d, x'00ff' as e");
    assert_eq!(
        types,
        json!([{"a": null, "b": 1, "c": 1.5, "d": "x", "e": {"blob": "00ff"}}])
    );
}

#[test]
fn rules_apply_to_record_queries_of_an_actor() {
    let place = Place::new();
    let all = "posts sort title fields title";
    assert_eq!(place.titles(&[all]), ["One", "Three", "Two"]);
    assert_eq!(place.titles(&[".as guest", all]), ["One", "Two"]);
    assert_eq!(
        place.titles(&[".as ana@example.com", all]),
        ["One", "Three", "Two"]
    );
    assert_eq!(
        place.titles(&[".as users/bob000000000000", all]),
        ["One", "Two"]
    );
    assert_eq!(
        place.titles(&[".as guest", ".as superuser", all]),
        ["One", "Three", "Two"]
    );
    let update = "posts update one000000000000 {\"score\": 2}";
    let refused = place.json(&[".write on", ".as ana@example.com", update]);
    assert_eq!(
        (refused.code, refused.stdout.as_str()),
        (4, ""),
        "{refused:?}"
    );
    let refused = place.json(&[".as guest", "users"]);
    assert_eq!(refused.code, 5, "{refused:?}");
    let nobody = place.json(&[".as eve@example.com"]);
    assert_eq!(nobody.code, 4, "{nobody:?}");
    let sql = place.json(&[
        ".write on",
        ".as ana@example.com",
        "delete from posts where score = 1",
    ]);
    assert_eq!(sql.code, 7, "{sql:?}");
    assert!(sql.stderr.contains("rules do not apply to SQL"));
}

#[test]
fn a_session_reads_until_it_is_told_to_write() {
    let place = Place::new();
    for input in [
        "delete from posts where score = 1",
        "insert into posts (id) values ('x')",
        "with x as (select 1) update posts set score = 0 where id = 'x'",
        "posts delete one000000000000",
        "posts create {\"title\": \"x\"}",
    ] {
        let refused = place.json(&[input]);
        assert_eq!(refused.code, 7, "{input}: {refused:?}");
        assert!(refused.stderr.contains(".write on"), "{refused:?}");
    }
    assert_eq!(place.rows("posts count"), json!([{"count": 3}]));
}

#[test]
fn hostile_sql_gives_one_clear_error() {
    let place = Place::new();
    let long = format!("select '{}'", "x".repeat(100_000));
    assert_eq!(place.json(&[&long]).code, 0);
    let too_long = format!("select '{}';", "x".repeat(2 << 20));
    let cases = [
        ("attach 'x.db' as x;", 7, "cannot be attached"),
        ("pragma writable_schema = 1;", 7, "writable_schema"),
        ("select load_extension('x');", 7, "load_extension"),
        ("drop table posts;", 7, "pbctl schema"),
        (
            "update _collections set name = 'x' where 1;",
            7,
            "pbctl schema",
        ),
        ("begin;", 7, ".commit"),
        ("vacuum into 'x.db';", 3, "VACUUM"),
        ("select 'a\0b';", 3, "NUL"),
        ("selec 1;", 3, "selec"),
        ("select nosuch;", 3, "no such column: nosuch"),
        (&too_long, 3, "longer than 1 MiB"),
    ];
    for (input, code, part) in cases {
        let text = format!(".write on\n{input}\n");
        let ended = place.run(&["shell", "-q"], &text);
        let shown: String = input.chars().take(60).collect();
        assert_eq!(
            (ended.code, ended.stdout.as_str()),
            (code, ""),
            "{shown}: {ended:?}"
        );
        assert_eq!(
            ended.stderr.matches("error:").count(),
            1,
            "{shown}: {ended:?}"
        );
        assert!(ended.stderr.contains(part), "{shown}: {ended:?}");
    }
    assert!(!place.path("x.db").exists());
}

#[test]
fn a_name_that_is_no_collection_is_told_with_the_nearest() {
    let place = Place::new();
    for line in ["post", "post where title = 'x'", "post count"] {
        let ended = place.run(&["shell"], &format!("{line}\n"));
        assert_eq!(ended.code, 4, "{ended:?}");
        let told = "\"post\" is neither a collection nor a word of SQL";
        assert!(ended.stderr.contains(told), "{ended:?}");
        assert!(ended.stderr.contains("did you mean posts?"), "{ended:?}");
    }
    // A record that is missing is another matter.
    let ended = place.run(&["shell"], "posts get nosuch\n");
    assert_eq!(ended.code, 4, "{ended:?}");
    assert!(!ended.stderr.contains("neither"), "{ended:?}");
}

#[test]
fn statements_wait_for_the_commit_and_see_each_other() {
    let place = Place::new();
    let update = "update posts set score = score + 10 where status = 'published'";
    let sum = "select sum(score) as n from posts";
    let ended = place.json(&[
        ".write on",
        update,
        sum,
        ".rollback",
        sum,
        update,
        ".commit",
        sum,
    ]);
    assert_eq!(
        ended.stdout, "[{\"n\":35}]\n[{\"n\":15}]\n[{\"n\":35}]\n",
        "{ended:?}"
    );
    assert_eq!(ended.code, 0);
    assert!(
        ended.stderr.contains("2 rows; not committed yet"),
        "{ended:?}"
    );
    // The caches of records see it too.
    assert_eq!(
        place.rows("posts get one000000000000 fields score"),
        json!([{"score": 11}])
    );

    let left = place.json(&[".write on", update]);
    assert_eq!(left.code, 1, "{left:?}");
    assert!(left.stderr.contains("1 statement is not committed"));
    assert_eq!(place.rows(sum), json!([{"n": 35}]));
}

#[test]
fn statements_without_where_need_a_flag() {
    let place = Place::new();
    let script = ".write on\ndelete from posts;\n.commit\n";
    let refused = place.run(&["shell"], script);
    assert_eq!(refused.code, 7, "{refused:?}");
    assert!(refused.stderr.contains("--allow-destructive"));
    assert_eq!(place.rows("posts count"), json!([{"count": 3}]));
    let done = place.run(&["shell", "--allow-destructive"], script);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(place.rows("posts count"), json!([{"count": 0}]));
}

#[test]
fn a_script_stops_at_its_first_error() {
    let place = Place::new();
    for (inputs, code) in [
        (&["nosuch"][..], 4),
        (&["posts where title ="], 3),
        (&["posts wher title = 'x'"], 3),
        (&[".nosuch"], 64),
        (&[".sub"], 64),
        (&[".history"], 64),
    ] {
        let mut inputs = inputs.to_vec();
        inputs.push("select 1 as n");
        let ended = place.json(&inputs);
        assert_eq!(
            (ended.code, ended.stdout.as_str()),
            (code, ""),
            "{inputs:?}: {ended:?}"
        );
        let error: Value = serde_json::from_str(&ended.stderr).unwrap();
        assert_eq!(error["error"]["exit"], code);
    }
    let early = place.json(&["select 1 as n", ".quit", "nosuch"]);
    assert_eq!((early.code, early.stdout.as_str()), (0, "[{\"n\":1}]\n"));
    fs::write(
        place.path("q.sql"),
        "-- two\nselect\n 1 as n;\nposts count\n",
    )
    .unwrap();
    let file = place.run(&["shell", "-f", "q.sql", "-o", "ndjson"], "");
    assert_eq!(file.stdout, "{\"n\":1}\n{\"count\":3}\n", "{file:?}");
}

#[test]
fn the_last_write_is_taken_back() {
    let place = Place::new();
    let inputs = [
        ".write on",
        "posts update one000000000000 {\"score\": 7}",
        "posts delete two000000000000",
        ".undo",
        ".undo",
    ];
    let ended = place.json(&inputs);
    assert_eq!(ended.code, 0, "{ended:?}");
    let scores = "posts sort score fields id,score";
    let rows = place.rows(scores);
    assert_eq!(rows[0], json!({"id": "one000000000000", "score": 1}));
    assert_eq!(rows[1], json!({"id": "two000000000000", "score": 5}));
    let nothing = place.json(&[".undo"]);
    assert_eq!(nothing.code, 4);
    let changed = place.json(&[
        ".write on",
        "posts update one000000000000 {\"score\": 7}",
        "update posts set score = 8 where id = 'one000000000000'",
        ".commit",
        ".undo",
    ]);
    assert_eq!(changed.code, 6, "{changed:?}");
    assert_eq!(place.rows(scores)[1]["score"], 8);
}

#[test]
fn commands_show_what_is_there() {
    let place = Place::new();
    let shown = place.run(
        &["shell"],
        "\\dt\n\\d posts\n.rules posts\n.help\n.whoami\n",
    );
    assert_eq!(shown.code, 0, "{shown:?}");
    for part in [
        "users",
        "posts (base, 3 records)",
        "to users",
        "draft|published",
        "update  author = @request.auth.id",
        "superusers only",
        ".watch",
        "superuser: rules do not apply",
    ] {
        assert!(shown.stdout.contains(part), "{part}: {}", shown.stdout);
    }
    let plan = place.run(
        &[
            "shell",
            "-c",
            ".explain select * from posts where score = 1 order by title",
        ],
        "",
    );
    assert!(
        plan.stdout.contains("SCAN posts") && plan.stdout.contains("an index"),
        "{plan:?}"
    );
    let modes = place.run(
        &["shell"],
        ".mode line\nposts fields title limit 1\n.mode md\nposts fields title sort title limit 1\n",
    );
    assert!(
        modes.stdout.ends_with("| title |\n| --- |\n| One |\n"),
        "{modes:?}"
    );
    let misspelt = place.run(&["shell", "-c", ".d post"], "");
    assert!(
        misspelt.stderr.contains("did you mean posts?"),
        "{misspelt:?}"
    );
}

#[test]
fn why_asks_about_the_request_that_options_describe() {
    let place = Place::new();
    let doors = "collections:
  doors:
    rules:
      create: \"@request.query.token = 'abc' && @request.headers.x_team = 'blue team'\"
      list: \"@request.body.code = 7 && @request.context = 'realtime'\"
";
    fs::write(place.path("schema/doors.yaml"), doors).unwrap();
    assert_eq!(place.run(&["schema", "apply", "--yes"], "").code, 0);
    let asked = ".write on
doors create {}
.as guest
.why doors create {}
.why --query token=abc --header 'X-Team=blue team' doors create {}
.why --context realtime --body {\"code\": 7} doors
.explain --context realtime --body {\"code\": 8} doors
";
    let told = place.run(&["shell"], asked);
    assert_eq!(told.code, 0, "{told:?}");
    let verdicts: Vec<&str> = told
        .stdout
        .lines()
        .filter(|line| line.starts_with("create ") || line.starts_with("list "))
        .map(|line| line.split(',').next().unwrap())
        .collect();
    let wanted = [
        "create doors: denied",
        "create doors: allowed",
        "list doors: allowed",
        "list doors: denied",
    ];
    assert_eq!(verdicts, wanted, "{told:#?}");
    for wrong in [
        ".why --query token doors",
        ".why --frob 1 doors",
        ".why --body {\"a\": 1} doors create {}",
        ".why --query a=b",
        ".why --query a=b select 1",
    ] {
        let refused = place.run(&["shell", "-c", wrong], "");
        assert_eq!(refused.code, 64, "{wrong}: {refused:?}");
        assert_eq!(refused.stderr.matches("error: ").count(), 1, "{refused:?}");
    }
}

#[test]
fn a_file_is_imported_when_the_session_may_write() {
    let place = Place::new();
    fs::write(place.path("two rows.csv"), "title,score\nFour,4\nFive,5\n").unwrap();
    let import = ".import 'two rows.csv' INTO posts";
    let refused = place.run(&["shell", "-c", import], "");
    assert_eq!(refused.code, 7, "{refused:?}");
    assert!(refused.stderr.contains(".write on"), "{refused:?}");
    let tried = format!("{import} --dry-run");
    let tried = place.run(&["shell", "-o", "json", "-c", &tried], "");
    assert_eq!(tried.code, 0, "a dry run needs no leave: {tried:?}");
    let report: Value = serde_json::from_str(&tried.stdout).unwrap();
    assert_eq!(
        (&report["rows"], &report["dryRun"]),
        (&json!(2), &json!(true))
    );
    assert_eq!(place.rows("posts count")[0]["count"], 3);

    let done = place.json(&[".write on", import, "posts count"]);
    assert_eq!(done.code, 0, "{done:?}");
    let results = serde_json::Deserializer::from_str(&done.stdout).into_iter();
    let results: Vec<Value> = results.collect::<Result<_, _>>().unwrap();
    assert_eq!(results.len(), 2, "{done:?}");
    let report = &results[0];
    assert_eq!(
        (&report["created"], &report["collection"]),
        (&json!(2), &json!("posts"))
    );
    assert_eq!(results[1], json!([{"count": 5}]));
    assert!(done.stderr.contains("posts: 2 rows, 2 created"), "{done:?}");

    let undone = place.json(&[".write on", import, ".undo"]);
    assert_eq!(undone.code, 1, "{undone:?}");
    assert!(undone.stderr.contains("an import into posts"), "{undone:?}");
    let as_somebody = place.json(&[".write on", ".as guest", import]);
    assert_eq!(as_somebody.code, 7, "{as_somebody:?}");
}

#[test]
fn an_import_that_cannot_be_is_refused_once_with_a_hint() {
    let place = Place::new();
    fs::write(place.path("bad.csv"), "title,score\nSix,6\nSeven,many\n").unwrap();
    for (code, line, part) in [
        (64, ".import bad.csv", "usage: .import FILE INTO COLLECTION"),
        (
            64,
            ".import bad.csv INTO posts --dryrun",
            "did you mean --dry-run?",
        ),
        (64, ".import - INTO posts", "standard input is where"),
        (
            4,
            ".import nosuch.csv INTO posts",
            "there is no file nosuch.csv",
        ),
        (4, ".import bad.csv INTO nosuch", "nosuch"),
        (3, ".import bad.csv INTO posts", "bad.csv:3"),
    ] {
        let ended = place.run(&["shell"], &format!(".write on\n{line}\nposts count\n"));
        assert_eq!(
            (ended.code, &*ended.stdout),
            (code, ""),
            "{line}: {ended:?}"
        );
        assert_eq!(
            ended.stderr.matches("error: ").count(),
            1,
            "{line}: {ended:?}"
        );
        assert!(ended.stderr.contains(part), "{line}: {ended:?}");
    }
    let piped = place.run(
        &[
            "shell",
            "-c",
            ".write on",
            "-c",
            ".import - INTO posts --format csv",
        ],
        "title\nEight\n",
    );
    assert_eq!(piped.code, 0, "{piped:?}");
    assert_eq!(place.rows("posts count")[0]["count"], 4);
}

#[test]
fn a_result_goes_to_a_file() {
    let place = Place::new();
    let done = place.run(
        &["shell"],
        ".export posts sort title fields title,score p.csv\n.export select 1 as n s.json\n",
    );
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{done:?}");
    assert_eq!(
        fs::read_to_string(place.path("p.csv")).unwrap(),
        "title,score\nOne,1\nThree,9\nTwo,5\n"
    );
    assert_eq!(
        fs::read_to_string(place.path("s.json")).unwrap(),
        "[{\"n\":1}]\n"
    );
    let again = place.run(&["shell", "-c", ".export posts p.csv"], "");
    assert_eq!(
        again.code, 7,
        "a file is not overwritten without a word: {again:?}"
    );
    assert_eq!(
        place.run(&["shell", "-c", ".export posts p.xls"], "").code,
        64
    );
}

#[cfg(unix)]
mod typed {
    //! A session on a terminal.

    use super::*;
    use rexpect::session::{PtySession, spawn_command};
    use std::os::unix::fs::PermissionsExt as _;

    /// As long as anything may take on a busy machine, in milliseconds.
    const PATIENCE: u64 = 60_000;

    fn begin(place: &Place) -> PtySession {
        // A new terminal is 0 columns wide.
        let mut command = Command::new("sh");
        command
            .args(["-c", "stty cols 120 rows 40; exec \"$0\" shell --dir D"])
            .arg(env!("CARGO_BIN_EXE_pbctl"))
            .current_dir(place.0.path())
            .env("XDG_STATE_HOME", place.path("state"))
            .env("PAGER", "cat")
            .env("NO_COLOR", "1")
            .env("TERM", "xterm");
        let mut session = spawn_command(command, Some(PATIENCE)).unwrap();
        session.exp_string("D(su)> ").unwrap();
        session
    }

    /// Types, without the end of a line.
    fn press(session: &mut PtySession, text: &str) {
        session.send(text).unwrap();
        session.flush().unwrap();
    }

    /// The session is over, with exit code 0.
    fn expect_end(session: &mut PtySession) {
        session.exp_eof().unwrap();
        let status = format!("{:?}", session.process().wait().unwrap());
        assert!(
            status.starts_with("Exited(") && status.ends_with(", 0)"),
            "{status}"
        );
    }

    #[test]
    fn a_line_is_cleared_by_ctrl_c_and_the_session_ends_with_ctrl_d() {
        let place = Place::new();
        let mut session = begin(&place);
        press(&mut session, "select nosuch");
        session.send_control('c').unwrap();
        session.exp_string("D(su)> ").unwrap();
        session.send_line("select 40 + 2 as answer;").unwrap();
        session.exp_string("42").unwrap();
        session.send_line("nosuch").unwrap();
        session.exp_string("error: ").unwrap();
        session.send_line(".as ana@example.com").unwrap();
        session.exp_string("D(ana)> ").unwrap();
        session.send_control('d').unwrap();
        expect_end(&mut session);
    }

    #[test]
    fn sql_goes_on_over_lines_and_a_running_query_is_interrupted() {
        let place = Place::new();
        let mut session = begin(&place);
        session.send_line("select 6 *").unwrap();
        session.send_line("7 as answer;").unwrap();
        session.exp_string("42").unwrap();
        session.exp_string("D(su)> ").unwrap();
        session
            .send_line(".watch 1 select 'again' || 1 as x;")
            .unwrap();
        session.exp_string("again1").unwrap();
        session.send_control('c').unwrap();
        session.exp_string("interrupted").unwrap();
        session.exp_string("D(su)> ").unwrap();
        session.send_line(".quit").unwrap();
        expect_end(&mut session);
    }

    #[test]
    fn a_word_is_completed_and_the_history_keeps_no_secret() {
        let place = Place::new();
        let mut session = begin(&place);
        press(
            &mut session,
            "posts where status = 'pub\t' fields ti\t sort title\r",
        );
        session.exp_string("One").unwrap();
        session.exp_string("D(su)> ").unwrap();
        // What is typed ahead of the prompt may be lost: the editor drops what it has read too early.
        for (line, shown) in [
            (" tags", "error: "),
            ("users count where password = 'x'", "COUNT"),
        ] {
            session.send_line(line).unwrap();
            session.exp_string(shown).unwrap();
            session.exp_string("D(su)> ").unwrap();
        }
        session.send_line("\\q").unwrap();
        expect_end(&mut session);
        let file = place.path("state/pbctl/history");
        assert_eq!(
            fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600
        );
        let text = fs::read_to_string(&file).unwrap();
        assert!(
            text.contains("posts where status = 'published' fields title sort title"),
            "{text}"
        );
        assert!(
            !text.contains("tags") && !text.contains("password"),
            "{text}"
        );
    }

    #[test]
    fn ctrl_c_ends_an_import_and_not_the_session() {
        let place = Place::new();
        let rows = (0..60_000).map(|n| format!("row {n},{n}\n"));
        let text = format!("title,score\n{}", rows.collect::<String>());
        fs::write(place.path("many.csv"), text).unwrap();
        let mut session = begin(&place);
        session.send_line(".write on").unwrap();
        session.exp_string("D(su)*> ").unwrap();
        // The first tab completes the name, there is one that begins so.
        press(&mut session, ".import man\t");
        session.exp_string("many.csv").unwrap();
        session.send_line(" INTO posts --batch 100").unwrap();
        let database = rusqlite::Connection::open(place.path("D/data.db")).unwrap();
        let stored = || {
            let count = "select count(*) from posts where title like 'row %'";
            database.query_row(count, [], |row| row.get::<_, i64>(0))
        };
        let deadline = Instant::now() + Duration::from_millis(PATIENCE);
        while stored().unwrap_or_default() == 0 {
            assert!(Instant::now() < deadline, "the import does not begin");
            thread::sleep(Duration::from_millis(2));
        }
        session.send_control('c').unwrap();
        session.exp_string("error: interrupted").unwrap();
        session.exp_string("are imported").unwrap();
        session.exp_string("D(su)*> ").unwrap();
        let rows = stored().unwrap();
        assert!(rows % 100 == 0 && rows < 60_000, "{rows}");
        session.send_line(".quit").unwrap();
        expect_end(&mut session);
    }

    #[test]
    fn ctrl_c_at_a_question_means_no() {
        let place = Place::new();
        let mut session = begin(&place);
        session.send_line(".write on").unwrap();
        session.exp_string("D(su)*> ").unwrap();
        session.send_line("delete from posts;").unwrap();
        session.exp_string("[y/N]").unwrap();
        session.send_line("perhaps").unwrap();
        session.exp_string("perhaps").unwrap();
        session.exp_string("[y/N]").unwrap();
        session.send_control('c').unwrap();
        session.exp_string("the DELETE was left out").unwrap();
        session.exp_string("D(su)*> ").unwrap();
        session.send_line(".rollback").unwrap();
        session.exp_string("there is nothing to roll back").unwrap();
        session.exp_string("D(su)*> ").unwrap();
        session.send_line(".quit").unwrap();
        expect_end(&mut session);
    }

    #[test]
    fn statements_that_wait_are_not_dropped_without_a_word() {
        let place = Place::new();
        let mut session = begin(&place);
        session.send_line(".write on").unwrap();
        session.exp_string("D(su)*> ").unwrap();
        session.send_line("delete from posts;").unwrap();
        session.exp_string("changes every row (3)").unwrap();
        session.exp_string("[y/N]").unwrap();
        session.send_line("y").unwrap();
        session.exp_string("not committed yet").unwrap();
        session.send_line(".quit").unwrap();
        session.exp_string("Drop it?").unwrap();
        session.send_line("y").unwrap();
        expect_end(&mut session);
        assert_eq!(place.rows("posts count"), json!([{"count": 3}]));
    }
}
