//! The disk becomes full in the middle of every command that writes.
//!
//! Whatever the room, a command either does all it should or says one clear thing with a hint, ends with
//! exit code 1, changes nothing and leaves no file behind. An import may have stored whole batches.

use std::fs;

use crate::support::{
    ended::Ended,
    scene::{POSTS, Scene},
    small_disk::SmallDisk,
};

/// Backups and vacuums want 64 MB to spare before they begin.
const MEGABYTES: u32 = 128;

/// Fails unless a command ended with one clear sentence and a hint.
fn assert_told(ended: &Ended, line: &str) {
    assert_eq!(ended.code, 1, "{line}: {ended:#?}");
    let told = |start: &str| {
        let lines = ended.stderr.lines();
        lines.filter(|line| line.starts_with(start)).count()
    };
    assert_eq!(told("error: "), 1, "{line}: {ended:#?}");
    assert!(told("hint: ") >= 1, "{line}: {ended:#?}");
    assert!(
        ended.stderr.contains("make room"),
        "{line} does not say what to do: {ended:#?}"
    );
    assert!(!ended.stderr.contains("panicked"), "{line}: {ended:#?}");
}

/// Runs `line` with less and less room until it fails, checks that it has changed nothing then, and that it
/// does what it should once there is room. `probe` shows what it changes.
fn check(prepare: &dyn Fn(&Scene), line: &str, probe: &dyn Fn(&Scene) -> String) {
    let mut failed = 0;
    for room in [2048, 512, 160, 64, 16, 0] {
        let Some(disk) = SmallDisk::mount(MEGABYTES) else {
            return;
        };
        let scene = Scene::at(disk.path());
        prepare(&scene);
        let (before, files) = (probe(&scene), scene.files());
        disk.fill(room);
        let ended = scene.run(line);
        disk.make_room();
        if ended.code == 0 {
            assert_ne!(probe(&scene), before, "{line} did nothing in {room} KB");
            continue;
        }
        failed += 1;
        assert_told(&ended, line);
        assert_eq!(probe(&scene), before, "{line} is half done: {room} KB");
        assert_eq!(scene.files(), files, "{line} left files: {room} KB");
        scene.assert_sound();
        scene.expect(0, line);
        assert_ne!(probe(&scene), before, "{line} does nothing with room again");
        scene.assert_sound();
    }
    assert!(failed > 0, "{line} never ran out of room");
}

fn posts(scene: &Scene) -> String {
    scene.stored().to_string()
}

#[test]
fn an_import_keeps_whole_batches_and_goes_on() {
    const ROWS: u32 = 30_000;
    let Some(disk) = SmallDisk::mount(MEGABYTES) else {
        return;
    };
    let scene = Scene::at(disk.path());
    let first = POSTS + 10;
    scene.posts("more.csv", first..first + ROWS);
    disk.fill(3072);
    let files = scene.files();
    let line = "record import posts more.csv --batch 500";
    let full = scene.run(line);
    assert_told(&full, line);
    assert!(full.stderr.contains("--resume"), "{full:#?}");
    assert_eq!(scene.files(), files);
    let stored = scene.stored() - i64::from(POSTS);
    assert!(stored > 0 && stored % 500 == 0, "{stored}");
    assert!(
        full.stderr.contains(&format!("{stored} rows before line")),
        "{full:#?}"
    );
    // Another one does not get further than it should either.
    assert_told(&scene.run(&format!("{line} --resume")), line);
    disk.make_room();
    scene.assert_sound();
    scene.expect(0, &format!("{line} --resume"));
    scene.assert_posts(i64::from(POSTS + ROWS));
    scene.assert_sound();
}

#[test]
fn rejects_that_have_no_room_are_written_when_the_import_goes_on() {
    let Some(disk) = SmallDisk::mount(1) else {
        return;
    };
    let scene = Scene::new();
    let bad: String = (0..40_000).map(|number| format!(",t{number}\n")).collect();
    let text = format!("title,slug\n{bad}good,good\n");
    scene.write("bad.csv", text);
    let rejects = disk.path().join("r.csv");
    let line = format!(
        "record import posts bad.csv --batch 1000 --rejects {}",
        rejects.display()
    );
    assert_told(&scene.run(&line), &line);
    let moved = scene.path("r.csv");
    fs::copy(&rejects, &moved).unwrap();
    let line = "record import posts bad.csv --batch 1000 --rejects r.csv --resume";
    scene.expect(0, line);
    let rejects = fs::read_to_string(moved).unwrap();
    assert_eq!(rejects.lines().count(), 40_001);
    let numbers = rejects.lines().skip(1);
    let numbers = numbers.map(|line| line.split(',').next().unwrap().parse::<u32>().unwrap());
    assert!(numbers.eq(2..=40_001), "each row once, in its order");
    scene.assert_posts(i64::from(POSTS) + 1);
}

#[test]
fn an_atomic_import_is_all_or_nothing() {
    let prepare = |scene: &Scene| scene.posts("more.csv", POSTS..POSTS + 9_000);
    check(
        &prepare,
        "record import posts more.csv --atomic --batch 500",
        &posts,
    );
}

#[test]
fn an_export_leaves_the_file_that_was_there() {
    for (line, file) in [
        ("record export posts out.csv", "out.csv"),
        ("collection export out.json", "out.json"),
    ] {
        let prepare = |scene: &Scene| scene.write(file, "old");
        let probe = |scene: &Scene| {
            let text = fs::read_to_string(scene.path(file)).unwrap();
            format!("{} {}", text.len() > 3, text.lines().count() > 1)
        };
        check(&prepare, line, &probe);
    }
}

#[test]
fn seeds_are_sown_all_or_none() {
    let prepare = |scene: &Scene| {
        let seeds: Vec<_> = (0..2000)
            .map(|i| serde_json::json!({"id": format!("seed{i:011}"), "title": "x".repeat(200), "slug": format!("d{i}")}))
            .collect();
        scene.write("s.json", serde_json::json!({ "posts": seeds }).to_string());
    };
    check(&prepare, "record apply s.json", &posts);
}

#[test]
fn collections_are_imported_all_or_none() {
    let prepare = |scene: &Scene| {
        let field = serde_json::json!({"type": "text", "name": "t"});
        let list: Vec<_> = (0..80)
            .map(|i| serde_json::json!({"name": format!("many{i}"), "type": "base", "fields": [field]}))
            .collect();
        scene.write("c.json", serde_json::json!(list).to_string());
    };
    let probe = |scene: &Scene| {
        scene
            .number("select count(*) from _collections")
            .to_string()
    };
    check(&prepare, "collection import c.json", &probe);
}

#[test]
fn a_collection_is_emptied_or_not() {
    check(
        &|_| {},
        "collection truncate posts --allow-destructive",
        &posts,
    );
}

#[test]
fn a_pocketbase_directory_is_merged_in_whole_batches() {
    let Some(disk) = SmallDisk::mount(MEGABYTES) else {
        return;
    };
    let (source, target) = (Scene::new(), Scene::at(disk.path()));
    source.posts("more.csv", POSTS..POSTS + 12_000);
    source.expect(0, "record import posts more.csv");
    target.expect(0, "collection truncate posts --allow-destructive");
    let line = format!("import pocketbase {}", source.path("D").display());
    disk.fill(2048);
    let files = target.files();
    let full = target.run(&line);
    disk.make_room();
    assert_told(&full, &line);
    assert!(full.stderr.contains("--on-conflict skip"), "{full:#?}");
    assert_eq!(target.files(), files);
    assert_eq!(target.stored() % 2000, 0);
    target.assert_sound();
    target.expect(0, &format!("{line} --on-conflict skip"));
    target.assert_posts(14_000);
}

#[test]
fn a_restore_leaves_the_directory_that_was_there() {
    let prepare = |scene: &Scene| {
        scene.expect(0, "backup create a.zip");
        scene.expect(0, "collection truncate posts --allow-destructive");
    };
    check(&prepare, "backup restore a.zip --yes", &posts);
    let probe = |scene: &Scene| scene.path("E/data.db").is_file().to_string();
    check(&prepare, "backup restore a.zip --to E", &probe);
}

#[test]
fn a_backup_is_made_whole_or_not_at_all() {
    let probe = |scene: &Scene| scene.path("D/backups/a.zip").is_file().to_string();
    // The folder for what passes stays.
    let prepare = |scene: &Scene| {
        scene.expect(0, "backup create before.zip");
    };
    check(&prepare, "backup create a.zip", &probe);
}

#[test]
fn superusers_and_settings_are_changed_or_not() {
    let prepare = |scene: &Scene| scene.write("password", "1234567890");
    let probe = |scene: &Scene| {
        let sql = "select count(*) from _superusers where email = 'new@example.com'";
        scene.number(sql).to_string()
    };
    check(
        &prepare,
        "superuser upsert new@example.com --password-file password",
        &probe,
    );
    let probe = |scene: &Scene| {
        scene
            .run("settings get meta.appName")
            .stdout
            .contains("Other")
            .to_string()
    };
    check(&|_| {}, "settings set meta.appName=Other", &probe);
}

#[test]
fn a_database_is_written_anew_or_stays() {
    let prepare = |scene: &Scene| {
        scene.posts("more.csv", POSTS..POSTS + 9_000);
        scene.expect(0, "record import posts more.csv");
        let database = rusqlite::Connection::open(scene.path("D/data.db")).unwrap();
        let half = "delete from posts where rowid % 2 = 0";
        database.execute(half, []).unwrap();
    };
    let probe = |scene: &Scene| {
        let free = scene.number("select freelist_count from pragma_freelist_count");
        format!("{} {}", scene.stored(), free > 0)
    };
    check(&prepare, "db optimize --vacuum", &probe);
}
