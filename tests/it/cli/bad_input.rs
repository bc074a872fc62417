//! Files that are not what they should be: one clear sentence with its place, exit code 3, and nothing is
//! changed, neither the records nor the file.

use std::fs;

use crate::support::scene::{POSTS, Scene};

/// Imports a file that holds `bytes` and is refused; what was said.
fn refused(scene: &Scene, name: &str, bytes: &[u8], more: &str) -> String {
    scene.write(name, bytes);
    let line = format!("record import posts {name} --restart {more}");
    let ended = scene.run(&line);
    assert_eq!(ended.code, 3, "{name}: {ended:#?}");
    assert!(ended.stderr.starts_with("error: "), "{ended:#?}");
    assert!(!ended.stderr.contains("panicked"), "{ended:#?}");
    assert_eq!(fs::read(scene.path(name)).unwrap(), bytes, "{name}");
    assert_eq!(scene.stored(), i64::from(POSTS), "{name}: {ended:#?}");
    ended.stderr
}

#[test]
fn csv_that_cannot_be_read_is_told_with_its_line() {
    let scene = Scene::new();
    let long = format!("title,slug\na,b1\n{},b2\n", "x".repeat(5001));
    let huge = [&b"title,slug\na,\""[..], &vec![b'x'; 17 << 20], b"\"\n"].concat();
    let cases: [(&str, &[u8], &str); 13] = [
        ("short.csv", b"title,slug\na,b\nc\n", "short.csv:3: 1 cell,"),
        (
            "long.csv",
            b"title,slug\na,b\nc,d,e\n",
            "long.csv:3: 3 cells",
        ),
        (
            "latin.csv",
            b"title,slug\na,b\ncaf\xe9,d\n",
            "latin.csv:3: column title: not UTF-8",
        ),
        (
            "le.csv",
            b"\xff\xfet\0i\0t\0l\0e\0\n\0",
            "le.csv:1: not UTF-8 but UTF-16",
        ),
        (
            "be.csv",
            b"\xfe\xff\0t\0i\0t\0l\0e\0\n",
            "be.csv:1: not UTF-8 but UTF-16",
        ),
        (
            "nobom.csv",
            b"t\0i\0t\0l\0e\0\n\0",
            "nobom.csv:1: not UTF-8 but UTF-16",
        ),
        ("field.csv", long.as_bytes(), "field.csv:3: column title"),
        ("huge.csv", &huge, "a row of more than 16 MB"),
        (
            "open.csv",
            b"title,slug\na,b\n\"c,d\ne,f\n",
            "in the middle of a quoted cell",
        ),
        (
            "twice.csv",
            b"title,slug,title\na,b,c\n",
            "are both the field title",
        ),
        ("empty.csv", b"", "empty.csv has no header line"),
        ("blank.csv", b"\n\n\n", "blank.csv"),
        (
            "cell.csv",
            b"title,slug\n\"a\"b\"c,d\n,\n",
            "cell.csv:3: column title",
        ),
    ];
    for (name, bytes, said) in cases {
        let told = refused(&scene, name, bytes, "");
        assert!(told.contains(said), "{name}: {told}");
    }
}

#[test]
fn a_header_alone_is_an_import_of_nothing() {
    let scene = Scene::new();
    for text in ["title,slug\n", "title,slug", "\u{feff}title,slug\r\n"] {
        scene.write("h.csv", text);
        let ended = scene.expect(0, "record import posts h.csv");
        assert!(ended.stderr.contains("0 rows"), "{ended:#?}");
    }
    scene.write("e.ndjson", "\n\n");
    scene.expect(0, "record import posts e.ndjson");
    scene.write("e.json", "[]");
    scene.expect(0, "record import posts e.json");
    scene.assert_posts(i64::from(POSTS));
}

#[test]
fn json_that_cannot_be_read_is_told_with_its_line() {
    let scene = Scene::new();
    let cases: [(&str, &[u8], &str); 7] = [
        (
            "a.ndjson",
            b"{\"title\":\"a\"}\n{\"title\":\n",
            "a.ndjson:2: no JSON",
        ),
        (
            "b.ndjson",
            b"{\"title\":\"a\"}\n\n[1]\n",
            "b.ndjson:3: no JSON object",
        ),
        (
            "c.ndjson",
            b"{\"title\":\"\xff\"}\n",
            "c.ndjson:1: not UTF-8",
        ),
        ("d.json", b"{\"title\":\"a\"}", "no JSON list"),
        ("e.json", b"[{\"title\":\"a\"}", "e.json"),
        (
            "f.json",
            b"[{\"title\":\"a\"}, 7]",
            "f.json:1: no JSON object",
        ),
        ("g.json", b"\"text\"", "g.json"),
    ];
    for (name, bytes, said) in cases {
        let told = refused(&scene, name, bytes, "");
        assert!(told.contains(said), "{name}: {told}");
    }
}

#[test]
fn a_nul_is_a_character_like_others() {
    let scene = Scene::new();
    let rows = format!("title,slug\n{},b\na\0b,nul\n", "x".repeat(80));
    scene.write("nul.csv", rows);
    scene.expect(0, "record import posts nul.csv");
    let sql = "select length(cast(title as blob)) from posts where slug = 'nul'";
    assert_eq!(scene.number(sql), 3);
}

#[test]
fn backups_that_are_cut_or_hostile_change_nothing() {
    let scene = Scene::new();
    scene.expect(0, "backup create good.zip");
    let good = fs::read(scene.path("D/backups/good.zip")).unwrap();
    let mut changed = good.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 0xff;
    let slip = renamed(&good, b"auxiliary.db", b"../iliary.db");
    let absolute = renamed(&good, b"auxiliary.db", b"/uxiliary.db");
    // The size in the list of the zip, which a bomb would lie about.
    let mut bomb = good.clone();
    let listed = find(&bomb, b"PK\x01\x02");
    bomb[listed + 24..listed + 28].copy_from_slice(&[0xff, 0xff, 0xff, 0x7f]);
    for (name, bytes) in [
        ("cut.zip", &good[..good.len() / 2]),
        ("tail.zip", &good[..good.len() - 10]),
        ("changed.zip", &changed),
        ("slip.zip", &slip),
        ("absolute.zip", &absolute),
        ("bomb.zip", &bomb),
        ("empty.zip", b""),
        ("text.zip", b"not a zip at all"),
    ] {
        scene.write(&format!("D/backups/{name}"), bytes);
        let files = scene.files();
        for line in [
            format!("backup verify {name}"),
            format!("backup restore {name} --to E"),
            format!("backup restore {name} --yes"),
            format!("backup drill {name}"),
            format!("import pocketbase D/backups/{name} --dir E"),
        ] {
            let ended = scene.run(&line);
            assert_eq!(ended.code, 3, "{line}: {ended:#?}");
            assert!(ended.stderr.contains("error: "), "{line}: {ended:#?}");
            if line.starts_with("backup restore") {
                assert_eq!(scene.files(), files, "{line}");
            }
            _ = fs::remove_dir_all(scene.path("E"));
        }
        fs::remove_file(scene.path(&format!("D/backups/{name}"))).unwrap();
    }
    scene.assert_posts(i64::from(POSTS));
    scene.assert_sound();
}

/// A zip with another name of the same length wherever `from` stands.
fn renamed(zip: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut out = zip.to_vec();
    let at: Vec<usize> = zip
        .windows(from.len())
        .enumerate()
        .filter_map(|(at, bytes)| (bytes == from).then_some(at))
        .collect();
    assert!(at.len() >= 2, "in its place and in the list");
    for at in at {
        out[at..at + to.len()].copy_from_slice(to);
    }
    out
}

fn find(bytes: &[u8], wanted: &[u8]) -> usize {
    let mut windows = bytes.windows(wanted.len());
    windows.position(|window| window == wanted).unwrap()
}

#[test]
fn a_filter_or_sort_order_that_cannot_be_used_is_told_with_its_reason() {
    let scene = Scene::new();
    for (line, told) in [
        (
            "record list posts --filter nosuch=1",
            "unknown field \"nosuch\"",
        ),
        ("record count posts --filter title=", "incomplete filter"),
        ("record export posts - --filter nosuch=1", "unknown field"),
        ("record delete posts --filter nosuch=1", "unknown field"),
        ("record list posts --sort -titel", "did you mean title?"),
        ("record export posts - --sort nosuch", "no such field"),
    ] {
        let ended = scene.expect(3, line);
        assert!(ended.stderr.contains(told), "{line}: {ended:#?}");
        assert_eq!(ended.stdout, "", "{line}");
    }
    let missing = scene.expect(4, "record get posts nosuch");
    assert!(missing.stderr.contains("posts has no record nosuch"));
}

#[test]
fn what_only_looks_or_tries_makes_no_directory() {
    let scene = Scene::new();
    let source = scene.path("D").display().to_string();
    for (code, line) in [
        (0, "settings set meta.appName=x --dry-run"),
        (0, "schema plan --schema s.yaml"),
        (0, &format!("import pocketbase {source} --dry-run")),
        (4, "superuser list"),
        (4, "backup list"),
        (4, "backup create"),
        (4, "backup prune --keep-last 1 --dry-run"),
    ] {
        scene.write("s.yaml", "collections: {}\n");
        let files = scene.files();
        let ended = scene.expect(code, &format!("{line} --dir nosuch"));
        let told = "there is no data directory at nosuch";
        assert!(ended.stderr.contains(told), "{line}: {ended:#?}");
        assert_eq!(scene.files(), files, "{line}");
    }
}
