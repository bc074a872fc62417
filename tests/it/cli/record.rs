//! `pbctl record …` and the rest of `pbctl collection …`, as scripts run them.

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::support::ended::Ended;
use serde_json::{Value, json};

/// A folder with a data directory D.
struct Place(tempfile::TempDir);

const SCHEMA: &str = "\
collections:
  users:
    type: auth
    fields:
      nick: { type: text }
  posts:
    fields:
      title: { type: text, required: true }
      slug: { type: text }
      score: { type: number }
      live: { type: bool }
      at: { type: date }
      tags: { type: select, values: [a, b, c], maxSelect: 3 }
      meta: { type: json }
      author: { type: relation, to: users }
      created: { type: autodate, stamp: [create] }
    indexes:
      - { name: posts_slug, columns: [slug], unique: true, where: \"slug != ''\" }
";

impl Place {
    /// With the collections above.
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.write("schema.yaml", SCHEMA);
        place.expect(0, "schema apply --schema schema.yaml --yes");
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
        command
            .args(line.split_whitespace())
            .current_dir(self.0.path())
            .env("PBCTL_DIR", "D")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, mut command: Command) -> Ended {
        let output = command.output().unwrap();
        output.into()
    }

    fn expect(&self, code: i32, line: &str) -> Ended {
        let ended = self.run(self.command(line));
        assert_eq!(ended.code, code, "{line}: {ended:#?}");
        ended
    }

    /// With arguments that have spaces in them.
    fn expect_args(&self, code: i32, line: &str, more: &[&str]) -> Ended {
        let mut command = self.command(line);
        command.args(more);
        let ended = self.run(command);
        assert_eq!(ended.code, code, "{line} {more:?}: {ended:#?}");
        ended
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.expect(0, line).stdout).unwrap()
    }

    fn count(&self, collection: &str) -> u64 {
        let told = self.expect(0, &format!("record count {collection} -o json"));
        let told: Value = serde_json::from_str(&told.stdout).unwrap();
        told["count"].as_u64().unwrap()
    }

    /// What a query of one number gives.
    fn number(&self, sql: &str) -> i64 {
        let connection = rusqlite::Connection::open(self.path("D/data.db")).unwrap();
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Writes posts as CSV.
    fn posts(&self, name: &str, slugs: std::ops::Range<u32>) {
        let mut text = String::from("title,slug,score\n");
        for i in slugs {
            writeln!(text, "post {i},s{i},{i}").unwrap();
        }
        self.write(name, text);
    }
}

#[test]
fn one_record_is_made_changed_shown_counted_and_deleted() {
    let place = Place::new();
    let made = place.expect_args(
        0,
        "record create posts -o json",
        &["title=Hello you", "score:=2", "--data", r#"{"live": true}"#],
    );
    let made: Value = serde_json::from_str(&made.stdout).unwrap();
    assert_eq!(
        (&made["title"], &made["score"], &made["live"]),
        (&json!("Hello you"), &json!(2), &json!(true))
    );
    let id = made["id"].as_str().unwrap();
    let tried = place.expect(
        0,
        &format!("record update posts {id} score+=5 --dry-run -o json"),
    );
    assert!(tried.stdout.contains("\"score\": 7") && tried.stderr.contains("nothing was changed"));
    assert_eq!(
        place.json(&format!("record get posts {id} -o json"))["score"],
        2
    );
    place.expect(0, &format!("record update posts {id} score+=5"));
    assert_eq!(
        place.json(&format!("record get posts {id} -o json"))["score"],
        7
    );
    place.expect(0, "record create posts title=tried --dry-run");
    place.expect(0, &format!("record delete posts {id} --dry-run"));
    assert_eq!(
        place.expect(0, "record count posts -o json").stdout,
        "{\"count\":1}\n"
    );
    place.expect(0, &format!("record delete posts {id}"));
    assert_eq!(place.expect(0, "record count posts").stdout, "0\n");
}

#[test]
fn exit_codes_say_what_is_wrong() {
    let place = Place::new();
    let refused = place.expect(3, "record create posts title= -o json");
    let refused: Value = serde_json::from_str(&refused.stderr).unwrap();
    assert_eq!(
        refused["error"]["fields"]["title"]["code"],
        "validation_required"
    );
    place.expect(4, "record get posts nosuch");
    place.expect(4, "record list nosuch");
    place.expect(4, "record delete posts nosuch");
    place.expect(4, "record import posts nosuch.csv");
    place.expect(3, "record list posts --filter nosuch=1");
    place.expect(64, "record create posts");
    place.expect(64, "record create posts title");
    place.expect(64, "record");
}

#[test]
fn what_deletes_many_needs_more_than_a_yes() {
    let place = Place::new();
    place.posts("p.csv", 0..70);
    place.expect(0, "record import posts p.csv");
    let refused = place.expect(7, "record delete posts --filter score<60 --yes");
    assert!(
        refused.stderr.contains("--allow-destructive"),
        "{refused:?}"
    );
    place.expect(
        0,
        "record delete posts --filter score<60 --allow-destructive",
    );
    assert_eq!(place.count("posts"), 10);
    place.expect(7, "collection truncate posts --yes");
    place.expect(0, "collection truncate posts --allow-destructive");
    assert_eq!(place.count("posts"), 0);
    place.expect(4, "collection truncate nosuch --allow-destructive");
    assert!(
        place
            .expect(0, "collection list -o id")
            .stdout
            .lines()
            .count()
            >= 2
    );
    assert_eq!(place.json("collection get posts -o json")["name"], "posts");
}

#[test]
fn every_format_lists_the_same_records() {
    let place = Place::new();
    place.posts("p.csv", 0..1200);
    place.expect(0, "record import posts p.csv");
    let all = place.json("record list posts --all --sort score -o json --fields slug,score");
    assert_eq!(all.as_array().unwrap().len(), 1200);
    assert_eq!(all[1199], json!({"slug": "s1199", "score": 1199}));
    let lines = place.expect(
        0,
        "record list posts --all --sort score -o ndjson --fields slug,score",
    );
    let lines: Vec<Value> = lines
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(Value::Array(lines), all);
    let csv = place.expect(
        0,
        "record list posts --limit 2 --page 2 --sort score -o csv --fields slug,score",
    );
    assert_eq!(csv.stdout, "slug,score\ns2,2\ns3,3\n");
    let yaml = place.expect(
        0,
        "record list posts --limit 1 --sort -score -o yaml --fields slug,score",
    );
    assert_eq!(yaml.stdout, "- { score: 1199, slug: s1199 }\n");
    assert_eq!(
        place
            .expect(0, "record list posts --limit 1100 -o id")
            .stdout
            .lines()
            .count(),
        1100
    );
}

#[test]
fn an_import_maps_columns_and_finds_relations_by_their_emails() {
    let place = Place::new();
    place.write(
        "u.csv",
        "email,password,nick\nana@x.org,secret12345,\"A \"\"a\"\"\"\nbob@x.org,secret12345,B\n",
    );
    place.expect(0, "record import users u.csv");
    place.write(
        "p.csv",
        "\u{feff}Headline;slug;score;live;at;Labels;meta;Writer;Notes\r\n\
         \"Hello\r\nworld\";hello;3.5;true;2024-01-02;a, b;\"{\"\"x\"\":[1]}\";ana@x.org;zzz\r\n\
         Second;second;;false;;c;;bob@x.org;\r\n",
    );
    place.write(
        "m.yaml",
        "columns:\n  Headline: title\n  Labels: { field: tags, split: \",\" }\n  \
         Writer: { field: author, by: email }\nskip: [Notes]\ndefaults: { score: 9 }\n",
    );
    let unmapped = place.expect(3, "record import posts p.csv");
    assert!(unmapped.stderr.contains("Headline"), "{unmapped:?}");
    let tried = place.expect(
        0,
        "record import posts p.csv --map m.yaml --dry-run -o json",
    );
    let tried: Value = serde_json::from_str(&tried.stdout).unwrap();
    assert_eq!(
        (&tried["created"], &tried["columns"][0]["field"]),
        (&json!(2), &json!("title"))
    );
    assert_eq!(place.count("posts"), 0);
    place.expect(0, "record import posts p.csv --map m.yaml");
    let posts = place.json("record list posts --sort slug --expand author -o json");
    assert_eq!(posts[0]["title"], "Hello\r\nworld");
    assert_eq!(posts[0]["tags"], json!(["a", "b"]));
    assert_eq!(posts[0]["meta"], json!({"x": [1]}));
    assert_eq!(posts[0]["expand"]["author"]["nick"], "A \"a\"");
    assert_eq!(
        (&posts[1]["score"], &posts[1]["meta"]),
        (&json!(9), &Value::Null)
    );
    place.write("bad.csv", "title,author\nx,nobody@x.org\n");
    place.write("by.yaml", "relations: { author: { by: email } }\n");
    let missing = place.expect(3, "record import posts bad.csv --map by.yaml");
    assert!(
        missing
            .stderr
            .contains("bad.csv:2: column author: No record of users"),
        "{missing:?}"
    );
}

#[test]
fn the_first_bad_row_stops_and_names_its_place() {
    let place = Place::new();
    let cases: [(&str, &[u8], &str); 7] = [
        (
            "number",
            b"title,score\na,1\nb,abc\n",
            "f.csv:3: column score: \"abc\" is no number",
        ),
        (
            "ragged",
            b"title,score\na,1\nb\n",
            "f.csv:3: 1 cell, the header line has 2",
        ),
        (
            "server first",
            b"title,score\n,1\nb\n",
            "f.csv:2: column title: Cannot be blank",
        ),
        (
            "encoding",
            b"title,score\na,1\n\xff,2\n",
            "f.csv:3: column title: not UTF-8",
        ),
        (
            "utf-16",
            b"\xff\xfet\0i\0\n\0",
            "f.csv:1: not UTF-8 but UTF-16",
        ),
        (
            "header",
            b"titel,score\n",
            "f.csv:1: the column \"titel\" is no field of posts",
        ),
        ("twice", b"title,title\na,b\n", "are both the field title"),
    ];
    for (name, text, expected) in cases {
        place.write("f.csv", text);
        let ended = place.expect(3, "record import posts f.csv");
        assert!(ended.stderr.contains(expected), "{name}: {ended:#?}");
        assert_eq!(place.count("posts"), 0, "{name}");
    }
    place.write("open.csv", "title,slug\na,b\n\"c,d\n");
    let open = place.expect(3, "record import posts open.csv");
    assert!(
        open.stderr.contains("in the middle of a quoted cell"),
        "{open:?}"
    );
    place.write("f.json", "[{\"title\": \"a\"}, {\"title\":");
    let broken = place.expect(3, "record import posts f.json");
    assert!(
        broken.stderr.contains("in the middle of a record"),
        "{broken:?}"
    );
    let refused = place.expect(3, "record import posts f.csv -o json");
    let json: Value = serde_json::from_str(&refused.stderr).unwrap();
    assert_eq!(json["error"]["exit"], 3);
}

#[test]
fn refused_rows_are_put_aside_and_can_be_corrected() {
    let place = Place::new();
    place.write(
        "p.csv",
        "title,slug,score,live\nok,x1,1,true\nbad,x2,abc,true\nragged,x3\n,x4,1,true\ntwice,x1,2,\nlast,x6,2,\n",
    );
    let told = place.expect(0, "record import posts p.csv --rejects r.csv --batch 2");
    assert!(told.stderr.contains("4 rows were refused"), "{told:?}");
    assert_eq!(place.count("posts"), 2);
    let rejects = place.read("r.csv");
    assert_eq!(
        rejects,
        "_line,_reason,title,slug,score,live\n\
         3,\"score: \"\"abc\"\" is no number\",bad,x2,abc,true\n\
         4,\"2 cells, the header line has 4\",ragged,x3\n\
         5,\"title: Cannot be blank\",,x4,1,true\n\
         6,\"slug: Value must be unique\",twice,x1,2,\n"
    );
    let fixed = rejects
        .replace("abc,true", "3,true")
        .replace("ragged,x3", "ragged,x3,,");
    place.write(
        "fixed.csv",
        fixed
            .replace(",,x4", ",four,x4")
            .replace("twice,x1", "twice,x5"),
    );
    place.expect(0, "record import posts fixed.csv");
    assert_eq!(place.count("posts"), 6);
    place.write(
        "p.ndjson",
        "{\"title\":\"n\"}\nnonsense\n{\"title\":\"\"}\n",
    );
    place.expect(0, "record import posts p.ndjson --rejects r.ndjson");
    let rejects = place.read("r.ndjson");
    let lines: Vec<Value> = rejects
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        (&lines[0]["_raw"], &lines[0]["_line"]),
        (&json!("nonsense"), &json!(2))
    );
    assert_eq!(lines[1]["_reason"], "title: Cannot be blank");
}

#[test]
fn rows_that_are_stored_already_fail_are_skipped_or_change_their_record() {
    let place = Place::new();
    place.posts("p.csv", 0..10);
    place.expect(0, "record import posts p.csv");
    let again = place.expect(3, "record import posts p.csv");
    assert!(
        again
            .stderr
            .contains("p.csv:2: column slug: Value must be unique"),
        "{again:?}"
    );
    let line = "record import posts p.csv --key slug -o json --on-conflict";
    assert_eq!(place.json(&format!("{line} skip"))["skipped"], 10);
    assert_eq!(place.json(&format!("{line} update"))["unchanged"], 10);
    place.write("p.csv", "title,slug,score\nnew,s3,33\nmore,s99,1\n");
    let changed = place.json(&format!("{line} update"));
    assert_eq!(
        (&changed["updated"], &changed["created"]),
        (&json!(1), &json!(1))
    );
    let found = place.expect_args(0, "record list posts -o json --filter", &["slug = 's3'"]);
    let found: Value = serde_json::from_str(&found.stdout).unwrap();
    assert_eq!(
        (&found[0]["title"], &found[0]["score"]),
        (&json!("new"), &json!(33))
    );
    place.expect(
        3,
        "record import posts p.csv --key nosuch --on-conflict skip",
    );
}

#[test]
fn an_atomic_import_is_all_or_nothing() {
    let place = Place::new();
    place.posts("p.csv", 0..500);
    let mut text = place.read("p.csv");
    text.push_str("late,s7,1\n");
    place.write("bad.csv", &text);
    let refused = place.expect(3, "record import posts bad.csv --atomic --batch 50");
    assert!(
        refused.stderr.contains("bad.csv:502: column slug"),
        "{refused:?}"
    );
    assert_eq!(place.count("posts"), 0);
    place.expect(0, "record import posts p.csv --atomic --batch 50 --dry-run");
    assert_eq!(place.count("posts"), 0);
    place.expect(0, "record import posts p.csv --atomic --batch 50");
    assert_eq!(place.count("posts"), 500);
    let left = fs::read_dir(place.path("D/.pb_temp_to_delete"))
        .unwrap()
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().starts_with("import-")
        });
    assert_eq!(left.count(), 0);
}

#[test]
fn auth_records_can_sign_in_with_plain_and_with_hashed_passwords() {
    let place = Place::new();
    let hash = bcrypt::hash("hashed-secret", 4).unwrap();
    place.write(
        "u.csv",
        format!("email,password,passwordHash\nplain@x.org,plain-secret,\nhash@x.org,,{hash}\n"),
    );
    place.expect(0, "record import users u.csv");
    let keys =
        place.number("select count(distinct tokenKey) from users where length(tokenKey) = 50");
    assert_eq!(keys, 2);
    let connection = rusqlite::Connection::open(place.path("D/data.db")).unwrap();
    for (email, password) in [
        ("plain@x.org", "plain-secret"),
        ("hash@x.org", "hashed-secret"),
    ] {
        let stored: String = connection
            .query_row(
                "select password from users where email = ?1",
                [email],
                |row| row.get(0),
            )
            .unwrap();
        assert!(bcrypt::verify(password, &stored).unwrap(), "{email}");
    }
    // A password that is set already is not set again: that would end all sessions.
    let line = "record import users u.csv --key email --on-conflict update -o json";
    assert_eq!(place.json(line)["unchanged"], 2);
    for (text, expected) in [
        (
            "email,password\nx@x.org,short\n",
            "column password: Must be at least 8",
        ),
        ("email\nx@x.org\n", "column password: Cannot be blank"),
        (
            "email,passwordHash\nx@x.org,plain\n",
            "column passwordHash: Must be a bcrypt hash",
        ),
    ] {
        place.write("bad.csv", text);
        let refused = place.expect(3, "record import users bad.csv");
        assert!(refused.stderr.contains(expected), "{refused:?}");
    }
}

#[test]
fn what_is_exported_can_be_imported() {
    let place = Place::new();
    place.write(
        "p.ndjson",
        "{\"title\":\"a,\\\"b\\\"\\n;\",\"slug\":\"é\",\"score\":-1.25,\"meta\":\"123\",\"tags\":[\"a\",\"c\"]}\n\
         {\"title\":\"t\",\"at\":\"2024-02-29 10:00:00Z\",\"live\":true,\"meta\":{\"a\":[null,\"x\"]}}\n\
         {\"title\":\"plain\",\"meta\":\"\"}\n",
    );
    place.expect(0, "record import posts p.ndjson");
    let before = place.expect(0, "record export posts").stdout;
    for format in ["csv", "ndjson", "json"] {
        place.expect(0, &format!("record export posts out.{format}"));
        place.expect(0, "collection truncate posts --allow-destructive");
        place.expect(0, &format!("record import posts out.{format} --keep-dates"));
        assert_eq!(
            place.expect(0, "record export posts").stdout,
            before,
            "{format}"
        );
    }
    place.posts("many.csv", 0..2500);
    place.expect(0, "record import posts many.csv");
    let all = place.expect(0, "record export posts --format csv --fields slug");
    let by_output = place.expect(0, "record export posts -o csv --fields slug");
    assert_eq!(by_output.stdout, all.stdout);
    assert_eq!(all.stdout.lines().count(), 2504);
    let some = place.expect_args(
        0,
        "record export posts --format csv --fields slug --sort -score --filter",
        &["score > 1 || slug = 'zz'"],
    );
    assert_eq!(some.stdout.lines().count(), 2499);
    assert_eq!(some.stdout.lines().nth(1), Some("s2499"));
}

#[test]
fn seeds_are_made_changed_and_then_found_as_they_are() {
    let place = Place::new();
    place.write(
        "seeds.yaml",
        "posts:\n  key: slug\n  by: { author: email }\n  records:\n    \
         - { slug: hello, title: Hello, author: ana@x.org }\n    - { slug: bye, title: Bye }\n\
         users:\n  - { email: ana@x.org, password: secret12345 }\n",
    );
    let tried = place.expect(0, "record apply seeds.yaml --dry-run");
    assert!(
        tried.stderr.contains("3 created, 0 updated, 0 unchanged"),
        "{tried:?}"
    );
    assert_eq!(place.count("posts"), 0);
    place.expect(0, "record apply seeds.yaml");
    let again = place.expect(0, "record apply seeds.yaml");
    assert!(
        again.stderr.contains("0 created, 0 updated, 3 unchanged"),
        "{again:?}"
    );
    let text = place
        .read("seeds.yaml")
        .replace("title: Bye", "title: Goodbye");
    place.write("seeds.yaml", &text);
    let changed = place.expect(0, "record apply seeds.yaml");
    assert!(
        changed.stderr.contains("0 created, 1 updated, 2 unchanged"),
        "{changed:?}"
    );
    place.write("seeds.yaml", text + "  - { email: no }\n");
    place.expect(3, "record apply seeds.yaml");
    assert_eq!(place.count("users"), 1);
    for (name, bad) in [
        ("s.yaml", "posts: 1\n"),
        ("s.yaml", "posts:\n  - { title: no key }\n"),
        ("s.ndjson", "{\"title\": \"no collection\"}\n"),
        ("s.yaml", "posts: [\n"),
    ] {
        place.write(name, bad);
        place.expect(3, &format!("record apply {name}"));
    }
    place.write("s.json", "{\"nosuch\": [{\"id\": \"x\"}]}");
    place.expect(4, "record apply s.json");
}

#[test]
fn an_import_that_was_interrupted_needs_to_be_told_what_to_do() {
    let place = Place::new();
    place.posts("p.csv", 0..100);
    let good = place.read("p.csv");
    place.write("p.csv", good.replace("post 55,s55,55", "post 55,s55,five"));
    let stopped = place.expect(3, "record import posts p.csv --batch 10");
    assert!(
        stopped.stderr.contains("p.csv:57: column score"),
        "{stopped:?}"
    );
    assert!(stopped.stderr.contains("--resume"), "{stopped:?}");
    assert_eq!(place.count("posts"), 50);
    place.expect(7, "record import posts p.csv --batch 10");
    // What is imported already may not change.
    place.write("p.csv", good.replace("post 5,s5,5", "post 5,s5,6"));
    place.expect(6, "record import posts p.csv --batch 10 --resume");
    place.write("p.csv", &good);
    place.expect(0, "record import posts p.csv --batch 10 --resume");
    assert_eq!(place.count("posts"), 100);
    let again = place.expect(0, "record import posts p.csv --resume");
    assert!(again.stderr.contains("is imported already"), "{again:?}");
    assert_eq!(place.count("posts"), 100);
    place.expect(3, "record import posts p.csv");
}

// The kill hits at another moment in each round; whatever it hits, every row is there once.
#[test]
fn an_import_that_is_killed_and_resumed_stores_every_row_once() {
    const ROWS: u32 = 30_000;
    let place = Place::new();
    place.posts("p.csv", 0..ROWS);
    let text = place
        .read("p.csv")
        .replace("post 2000,s2000,2000", ",s2000,2000");
    place.write("p.csv", text.replace("post 9000,s9000", "post 9000,s1"));
    let line = "record import posts p.csv --batch 500 --rejects r.csv";
    let mut line = line.to_owned();
    let mut killed = 0;
    for round in 0..20 {
        let mut child = place
            .command(&line)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let end = Instant::now() + Duration::from_millis(250 + 130 * round);
        let mut done = None;
        while Instant::now() < end && done.is_none() {
            thread::sleep(Duration::from_millis(5));
            done = child.try_wait().unwrap();
        }
        if let Some(status) = done {
            assert!(status.success(), "{status:?}");
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        killed += 1;
        "record import posts p.csv --batch 500 --rejects r.csv --resume".clone_into(&mut line);
    }
    place.expect(
        0,
        "record import posts p.csv --batch 500 --rejects r.csv --resume",
    );
    assert!(killed > 0, "the import ended before it could be killed");
    assert_eq!(place.count("posts"), u64::from(ROWS) - 2);
    assert_eq!(
        place.number("select count(distinct slug) from posts"),
        i64::from(ROWS) - 2
    );
    let rejects = place.read("r.csv");
    let lines: Vec<&str> = rejects
        .lines()
        .map(|line| line.split(',').next().unwrap())
        .collect();
    assert_eq!(lines, ["_line", "2002", "9002"], "{rejects}");
}

#[test]
fn rows_come_from_stdin_as_well() {
    let place = Place::new();
    let mut child = place
        .command("record import posts - --format csv --delimiter |")
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let text = b"title|slug\nfrom|stdin\n";
    child.stdin.take().unwrap().write_all(text).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(place.count("posts"), 1);
}

#[test]
fn progress_is_told_to_programs() {
    let place = Place::new();
    place.posts("p.csv", 0..300);
    let ended = place.expect(
        0,
        "record import posts p.csv --batch 100 --progress json -q",
    );
    let first: Value = serde_json::from_str(ended.stderr.lines().next().unwrap()).unwrap();
    assert_eq!(
        (&first["phase"], &first["unit"]),
        (&json!("import"), &json!("bytes"))
    );
    assert!(first["rows"].as_u64().unwrap() >= 100);
}
