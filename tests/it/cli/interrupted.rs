//! Ctrl-C and SIGTERM: exit 130 and 143, whole batches, and how to go on.

use std::{
    io::Write as _,
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::support::{
    ended::Ended,
    scene::{POSTS, Scene, signal},
};

const SIGNALS: [(&str, i32); 2] = [("-INT", 130), ("-TERM", 143)];
/// How soon a command that is asked to stop has stopped, on a busy machine.
const SOON: Duration = Duration::from_secs(20);

/// Waits until `is_so`; the process must not end before.
fn until(child: &mut Child, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !is_so() {
        assert!(Instant::now() < deadline, "it does not begin");
        assert!(child.try_wait().unwrap().is_none(), "it has ended already");
        thread::sleep(Duration::from_millis(5));
    }
}

fn end(child: Child, name: &str) -> Ended {
    let start = Instant::now();
    signal(&child, name);
    let ended = child.wait_with_output().unwrap().into();
    assert!(start.elapsed() < SOON, "{:?}: {ended:#?}", start.elapsed());
    ended
}

/// Posts that are stored, asked beside whoever writes.
fn stored(scene: &Scene) -> i64 {
    let path = scene.path("D/data.db");
    let database = rusqlite::Connection::open(path).unwrap();
    database.busy_timeout(Duration::from_secs(5)).unwrap();
    let count = database.query_row("select count(*) from posts", [], |row| row.get(0));
    count.unwrap_or_default()
}

#[test]
fn an_import_stops_behind_a_whole_batch_and_goes_on() {
    const ROWS: u32 = 60_000;
    for (name, code) in SIGNALS {
        let scene = Scene::new();
        scene.posts("more.csv", POSTS..POSTS + ROWS);
        let line = "record import posts more.csv --batch 200";
        let mut child = scene.spawn(line);
        until(&mut child, || stored(&scene) > i64::from(POSTS));
        let ended = end(child, name).expect(code);
        let rows = scene.stored() - i64::from(POSTS);
        assert!(rows % 200 == 0 && rows < i64::from(ROWS), "{rows}");
        let said = format!("{rows} rows before line {} are imported", rows + 2);
        assert!(ended.stderr.contains(&said), "{said}: {ended:#?}");
        assert!(ended.stderr.contains("--resume"), "{ended:#?}");
        scene.expect(7, line);
        scene.expect(0, &format!("{line} --resume"));
        scene.assert_posts(i64::from(POSTS + ROWS));
        scene.assert_sound();
    }
}

#[test]
fn an_import_of_the_shell_stops_behind_a_whole_batch_and_goes_on() {
    const ROWS: u32 = 60_000;
    let scene = Scene::new();
    scene.posts("more.csv", POSTS..POSTS + ROWS);
    let import = ".import more.csv INTO posts --batch 200";
    scene.write("script", format!(".write on\n{import}\nposts count\n"));
    let mut child = scene.spawn("shell -f script");
    until(&mut child, || stored(&scene) > i64::from(POSTS));
    let ended = end(child, "-INT").expect(130);
    assert_eq!(ended.stdout, "", "the script goes on: {ended:#?}");
    let rows = scene.stored() - i64::from(POSTS);
    assert!(rows % 200 == 0 && rows < i64::from(ROWS), "{rows}");
    let said = format!("{rows} rows before line {} are imported", rows + 2);
    assert!(ended.stderr.contains(&said), "{said}: {ended:#?}");
    scene.write("script", format!(".write on\n{import} --resume\n"));
    scene.expect(0, "shell -f script");
    scene.assert_posts(i64::from(POSTS + ROWS));
    scene.assert_sound();
}

#[test]
fn an_import_that_waits_for_stdin_stops_as_well() {
    for (name, code) in SIGNALS {
        let scene = Scene::new();
        scene.posts("more.csv", POSTS..POSTS + 3000);
        let mut command = scene.command("record import posts - --format csv --batch 100");
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        // Its end stays open, and nothing more comes.
        let mut stdin = child.stdin.take().unwrap();
        let text = std::fs::read(scene.path("more.csv")).unwrap();
        stdin.write_all(&text).unwrap();
        until(&mut child, || stored(&scene) > i64::from(POSTS));
        let ended = end(child, name).expect(code);
        drop(stdin);
        assert!(ended.stderr.contains("rows before line"), "{ended:#?}");
        assert_eq!(scene.stored() % 100, 0);
    }
}

#[test]
fn an_import_that_hashes_passwords_stops_soon() {
    for line in [
        "record import users u.ndjson",
        "record import users u.ndjson --atomic",
    ] {
        for (name, code) in SIGNALS {
            let scene = Scene::new();
            let user =
                |i| format!("{{\"email\":\"u{i}@example.com\",\"password\":\"password{i}\"}}\n");
            scene.write("u.ndjson", (0..3000).map(user).collect::<String>());
            let child = scene.spawn(line);
            thread::sleep(Duration::from_secs(2));
            let ended = end(child, name).expect(code);
            assert!(ended.stderr.contains("error: interrupted"), "{ended:#?}");
            assert!(ended.stderr.contains("hint: "), "{ended:#?}");
            assert_eq!(scene.number("select count(*) from users"), 0);
            scene.assert_sound();
            let left = scene.files();
            assert!(
                !left
                    .iter()
                    .any(|name| name.ends_with(".ndjson") && name != "u.ndjson")
            );
        }
    }
}

#[test]
fn an_atomic_import_stores_nothing() {
    const ROWS: u32 = 60_000;
    for (name, code) in SIGNALS {
        let scene = Scene::new();
        scene.posts("more.csv", POSTS..POSTS + ROWS);
        let line = "record import posts more.csv --atomic";
        let mut child = scene.spawn(line);
        // Its rows wait in a file, or are in the middle of their transaction.
        until(&mut child, || {
            scene.files().iter().any(|file| file.ends_with(".ndjson"))
        });
        let ended = end(child, name).expect(code);
        assert!(ended.stderr.contains("nothing was imported"), "{ended:#?}");
        scene.assert_posts(i64::from(POSTS));
        scene.expect(0, line);
        scene.assert_posts(i64::from(POSTS + ROWS));
        scene.assert_sound();
    }
}

#[test]
fn a_merge_stops_behind_a_whole_batch() {
    let source = Scene::new();
    source.posts("more.csv", POSTS..POSTS + 80_000);
    source.expect(0, "record import posts more.csv --batch 20000");
    for (name, code) in SIGNALS {
        let target = Scene::new();
        target.expect(0, "collection truncate posts --allow-destructive");
        let line = format!("import pocketbase {}", source.path("D").display());
        let mut child = target.spawn(&line);
        until(&mut child, || stored(&target) > 0);
        let ended = end(child, name).expect(code);
        assert!(ended.stderr.contains("--on-conflict skip"), "{ended:#?}");
        let rows = target.stored();
        assert!(rows % 2000 == 0 && rows < 82_000, "{rows}");
        target.expect(0, &format!("{line} --on-conflict skip"));
        target.assert_posts(82_000);
        target.assert_sound();
    }
}

#[test]
fn a_restore_leaves_nothing_behind() {
    let scene = Scene::new();
    std::fs::create_dir_all(scene.path("D/storage/a/b")).unwrap();
    for i in 0..6 {
        let noise: Vec<u8> = (0..8_u32 << 20)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> (13 + i)) as u8)
            .collect();
        scene.write(&format!("D/storage/a/b/{i}"), noise);
    }
    scene.expect(0, "backup create a.zip");
    let files = scene.files();
    for (name, code) in SIGNALS {
        for line in ["backup restore a.zip --to E", "backup restore a.zip --yes"] {
            let mut child = scene.spawn(line);
            until(&mut child, || {
                scene
                    .files()
                    .iter()
                    .any(|file| file.contains(".restoring_"))
            });
            let ended = end(child, name).expect(code);
            assert!(
                ended.stderr.contains("nothing is left behind"),
                "{ended:#?}"
            );
            assert_eq!(scene.files(), files, "{line}");
        }
    }
    scene.assert_posts(i64::from(POSTS));
}
