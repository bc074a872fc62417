//! SIGKILL in the middle of every command that writes.
//!
//! Whenever it hits, the directory opens afterwards, is sound, and is as it was before or as it was to be;
//! the next command ends or removes what is left. Three rounds in an ordinary run; `PBCTL_KILL_ROUNDS=30`
//! for a long one.

use std::{
    fs, thread,
    time::{Duration, Instant, SystemTime},
};

use crate::support::scene::{POSTS, Scene};

fn rounds() -> u32 {
    std::env::var("PBCTL_KILL_ROUNDS").map_or(3, |text| text.parse().expect("a number"))
}

/// A share of `whole`; the clock's last digits are chance enough, and a failure prints it.
fn part_of(whole: Duration) -> Duration {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let digits = now.expect("a clock after 1970").subsec_nanos() / 100 % 1000;
    whole * digits / 1000
}

/// Runs `line` in `scene` and kills it after a part of the time it takes; tells when.
fn kill(scene: &Scene, line: &str, whole: Duration) -> Duration {
    let moment = part_of(whole);
    let mut child = scene.spawn(line);
    thread::sleep(moment);
    // It may have ended already.
    _ = child.kill();
    child.wait().unwrap();
    moment
}

/// Runs `line` once to its end; then again and again, killed. `probe` shows what it changes, `after` looks at
/// what a killed one has left, and does it again.
fn check(
    prepare: &dyn Fn(&Scene),
    line: &str,
    probe: &dyn Fn(&Scene) -> String,
    after: &dyn Fn(&Scene),
) {
    let scene = Scene::new();
    prepare(&scene);
    let before = probe(&scene);
    let start = Instant::now();
    scene.expect(0, line);
    let (whole, done) = (start.elapsed(), probe(&scene));
    assert_ne!(before, done, "{line} does nothing");
    for _ in 0..rounds() {
        let scene = Scene::new();
        prepare(&scene);
        let moment = kill(&scene, line, whole);
        scene.assert_sound();
        let now = probe(&scene);
        assert!(
            now == before || now == done,
            "{line}, killed after {moment:?} of {whole:?}: {now}, neither {before} nor {done}"
        );
        after(&scene);
        scene.assert_sound();
    }
}

/// Fails when something passing has stayed.
fn assert_tidy(scene: &Scene) {
    let passing = ["restoring", ".pbctl-part", "pb_temp_to_delete/", "/.pbctl_"];
    let left: Vec<String> = scene
        .files()
        .into_iter()
        .filter(|name| passing.iter().any(|part| name.contains(part)))
        .collect();
    assert_eq!(left, [""; 0]);
}

fn posts(scene: &Scene) -> String {
    scene.stored().to_string()
}

#[test]
fn an_import_goes_on_behind_its_last_whole_batch() {
    const ROWS: u32 = 12_000;
    let line = "record import posts more.csv --batch 250";
    let prepare = |scene: &Scene| scene.posts("more.csv", POSTS..POSTS + ROWS);
    let scene = Scene::new();
    prepare(&scene);
    let start = Instant::now();
    scene.expect(0, line);
    let whole = start.elapsed();
    for _ in 0..rounds() {
        let scene = Scene::new();
        prepare(&scene);
        let resumed = format!("{line} --resume");
        for line in [line, &resumed, &resumed] {
            let moment = kill(&scene, line, whole);
            let stored = scene.stored() - i64::from(POSTS);
            assert_eq!(stored % 250, 0, "killed after {moment:?}");
            scene.assert_sound();
        }
        scene.expect(0, &resumed);
        scene.assert_posts(i64::from(POSTS + ROWS));
    }
}

#[test]
fn an_atomic_import_is_all_or_nothing_and_is_done_again() {
    let prepare = |scene: &Scene| scene.posts("more.csv", POSTS..POSTS + 9_000);
    let line = "record import posts more.csv --atomic";
    check(&prepare, line, &posts, &|scene| {
        // What waited in a file is in no backup.
        scene.expect(0, "backup create a.zip");
        let zip = fs::read(scene.path("D/backups/a.zip")).unwrap();
        assert!(!zip.windows(7).any(|bytes| bytes == b".ndjson"));
        // Killed between the commit and the removal of what waited, it leaves that for a later sweep.
        let is_done = posts(scene) != POSTS.to_string();
        if !is_done {
            scene.expect(0, line);
            assert_tidy(scene);
        }
        scene.assert_posts(i64::from(POSTS) + 9_000);
    });
}

#[test]
fn an_export_leaves_the_old_file_or_the_new_one() {
    let line = "record export posts out.csv";
    let prepare = |scene: &Scene| {
        scene.posts("more.csv", POSTS..POSTS + 9_000);
        scene.expect(0, "record import posts more.csv");
        scene.write("out.csv", "old");
    };
    let probe = |scene: &Scene| {
        let text = fs::read_to_string(scene.path("out.csv")).unwrap();
        text.lines().count().to_string()
    };
    check(&prepare, line, &probe, &|scene| {
        scene.expect(0, line);
        assert_tidy(scene);
    });
}

#[test]
fn what_is_one_transaction_is_done_or_not() {
    let seeds = |scene: &Scene| {
        let seeds: Vec<_> = (0..3000)
            .map(|i| serde_json::json!({"id": format!("seed{i:011}"), "title": "x", "slug": format!("d{i}")}))
            .collect();
        scene.write("s.json", serde_json::json!({ "posts": seeds }).to_string());
    };
    check(&seeds, "record apply s.json", &posts, &|scene| {
        scene.expect(0, "record apply s.json");
        scene.assert_posts(i64::from(POSTS) + 3000);
    });
    let truncate = "collection truncate posts --allow-destructive";
    check(&|_| {}, truncate, &posts, &|scene| {
        scene.expect(0, truncate);
        scene.assert_posts(0);
    });
    let collections = |scene: &Scene| {
        let field = serde_json::json!({"type": "text", "name": "t"});
        let list: Vec<_> = (0..80)
            .map(|i| serde_json::json!({"name": format!("many{i}"), "type": "base", "fields": [field]}))
            .collect();
        scene.write("c.json", serde_json::json!(list).to_string());
    };
    let count = |scene: &Scene| {
        let tables = "select count(*) from sqlite_schema where name glob 'many*'";
        let sql = format!("select (select count(*) from _collections) * 1000 + ({tables})");
        scene.number(&sql).to_string()
    };
    check(&collections, "collection import c.json", &count, &|scene| {
        scene.expect(0, "collection import c.json");
    });
}

#[test]
fn superusers_settings_and_databases_are_changed_or_not() {
    let password = |scene: &Scene| scene.write("password", "1234567890");
    let upsert = "superuser upsert new@example.com --password-file password";
    let superusers = |scene: &Scene| {
        let sql = "select count(*) from _superusers where email = 'new@example.com'";
        scene.number(sql).to_string()
    };
    check(&password, upsert, &superusers, &|scene| {
        scene.expect(0, upsert);
    });
    let name = |scene: &Scene| scene.expect(0, "settings get meta.appName").stdout;
    check(
        &|_| {},
        "settings set meta.appName=Other",
        &name,
        &|scene| {
            scene.expect(0, "settings set meta.appName=Other");
        },
    );
    let holes = |scene: &Scene| {
        let database = rusqlite::Connection::open(scene.path("D/data.db")).unwrap();
        let half = "delete from posts where rowid % 2 = 0";
        database.execute(half, []).unwrap();
    };
    let free = |scene: &Scene| {
        let free = scene.number("select freelist_count from pragma_freelist_count");
        format!("{} {}", scene.stored(), free > 0)
    };
    check(&holes, "db optimize --vacuum", &free, &|scene| {
        scene.expect(0, "db optimize --vacuum");
    });
}

#[test]
fn a_backup_is_there_whole_or_not_at_all() {
    let probe = |scene: &Scene| scene.expect(0, "backup list -o id").stdout;
    check(&|_| {}, "backup create a.zip", &probe, &|scene| {
        if !probe(scene).is_empty() {
            scene.expect(0, "backup verify a.zip");
        }
        scene.expect(0, "backup create b.zip");
        scene.expect(0, "backup verify b.zip");
        assert_tidy(scene);
    });
}

#[test]
fn a_restored_directory_is_there_whole_or_not_at_all() {
    let prepare = |scene: &Scene| {
        scene.expect(0, "backup create a.zip");
        scene.expect(0, "collection truncate posts --allow-destructive");
    };
    let probe = |scene: &Scene| {
        if !scene.path("E").exists() {
            return "missing".to_owned();
        }
        scene.expect(0, "record count posts --dir E -o json").stdout
    };
    check(&prepare, "backup restore a.zip --to E", &probe, &|scene| {
        if scene.path("E").exists() {
            fs::remove_dir_all(scene.path("E")).unwrap();
        }
        scene.expect(0, "backup restore a.zip --to E");
        assert_tidy(scene);
    });
}

#[test]
fn a_directory_is_replaced_or_not_and_never_lost() {
    let prepare = |scene: &Scene| {
        scene.expect(0, "backup create a.zip");
        scene.expect(0, "collection truncate posts --allow-destructive");
        scene.posts("few.csv", 0..7);
        scene.expect(0, "record import posts few.csv");
    };
    let line = "backup restore a.zip --yes";
    check(&prepare, line, &posts, &|scene| {
        let is_replaced = scene.stored() == i64::from(POSTS);
        // Whoever works on backups next ends it: they are all there, and so is what was replaced.
        scene.expect(0, "backup create b.zip");
        let listed = scene.expect(0, "backup list -o id").stdout;
        assert!(
            listed.contains("a.zip") && listed.contains("b.zip"),
            "{listed}"
        );
        let entries = fs::read_dir(scene.path(".")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let kept: Vec<String> = names.filter(|name| name.starts_with("D.before")).collect();
        assert_eq!(kept.len(), usize::from(is_replaced), "{kept:?}");
        for kept in kept {
            let count = format!("record count posts --dir {kept} -o json");
            assert_eq!(scene.expect(0, &count).stdout, "{\"count\":7}\n");
        }
        if !is_replaced {
            scene.expect(0, line);
        }
        assert_eq!(scene.stored(), i64::from(POSTS));
        assert_tidy(scene);
    });
}
