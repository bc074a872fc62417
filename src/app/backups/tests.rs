//! Backups made, damaged and restored.

use std::{
    fs::{self, File},
    io::Write as _,
    ops::ControlFlow,
    path::PathBuf,
};

use super::{name, *};
use crate::{
    app::{config::Config, directory},
    platform::archive::{Reader, Writer},
};

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A data directory with an upload.
struct Home {
    folder: tempfile::TempDir,
    place: Place,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::new(folder.path().join("pb_data"));
        directory::prepare(&config).unwrap();
        let home = Self {
            place: Place::new(&config, &Where::Settings).unwrap(),
            folder,
        };
        home.write("storage/c/r/a.txt", b"upload");
        home.write("types.d.ts", b"types");
        home.write(".notify/x", b"");
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("pb_data").join(name)
    }

    fn write(&self, name: &str, content: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn create(&self, name: &str) -> Created {
        create(&self.place, Some(name), &mut go_on).unwrap()
    }

    /// Members of a backup.
    fn members(&self, name: &str) -> Vec<(String, Vec<u8>)> {
        let mut reader = Reader::open(File::open(self.place.path(name)).unwrap()).unwrap();
        let names: Vec<_> = reader.members().map(|m| m.name.clone()).collect();
        let mut all = Vec::new();
        for (at, name) in names.into_iter().enumerate() {
            let mut content = Vec::new();
            let mut tick = |_| ControlFlow::Continue(());
            reader.unpack(at, &mut content, &mut tick).unwrap();
            all.push((name, content));
        }
        all
    }

    /// Writes a backup with these members.
    fn pack(&self, name: &str, members: &[(String, Vec<u8>)]) {
        fs::create_dir_all(self.path("backups")).unwrap();
        let mut writer = Writer::new(File::create(self.place.path(name)).unwrap());
        for (name, content) in members {
            let at = (Timestamp::from_millis(0), content.len() as u64);
            let mut tick = |_| ControlFlow::Continue(());
            writer.add(name, at, &mut &content[..], &mut tick).unwrap();
        }
        writer.finish().unwrap().flush().unwrap();
    }

    fn problems(&self, name: &str) -> Vec<String> {
        verify(&self.place, name, &mut go_on).unwrap().problems
    }

    /// What is left of work that has ended.
    fn leftovers(&self) -> Vec<String> {
        let mut found = Vec::new();
        for folder in [".pb_temp_to_delete", "backups", ".."] {
            for entry in fs::read_dir(self.path(folder)).into_iter().flatten() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                if !["pb_data", ".pbctl.lock"].contains(&&*name)
                    && PathBuf::from(&name).extension() != Some("zip".as_ref())
                {
                    found.push(name);
                }
            }
        }
        found
    }
}

#[test]
fn a_backup_holds_what_pocketbase_expects() {
    let home = Home::new();
    let made = home.create("a.zip");
    let names: Vec<_> = home.members("a.zip").into_iter().map(|(n, _)| n).collect();
    assert_eq!(
        names,
        [
            "auxiliary.db",
            "data.db",
            "storage/c/r/a.txt",
            "types.d.ts",
            manifest::MEMBER
        ]
    );
    assert_eq!(made.manifest.databases["data.db"].rows["_superusers"], 0);
    assert!(made.manifest.databases["data.db"].rows["_collections"] > 4);
    assert_eq!(home.problems("a.zip"), [""; 0]);
    assert_eq!(home.leftovers(), [""; 0]);
    assert_eq!(manifest(&home.place, "a.zip").unwrap(), Some(made.manifest));
}

#[test]
fn names_are_given_refused_and_not_taken_twice() {
    let home = Home::new();
    let made = create(&home.place, None, &mut go_on).unwrap();
    assert!(name::made_at(&made.name).is_some(), "{}", made.name);
    assert!(made.name.starts_with("pb_backup_acme_"), "{}", made.name);
    home.create("a.zip");
    let again = create(&home.place, Some("a.zip"), &mut go_on).unwrap_err();
    assert_eq!(again.kind(), BackupErrorKind::Conflict);
    let bad = create(&home.place, Some("../a.zip"), &mut go_on).unwrap_err();
    assert!(matches!(bad, BackupError::Name(_)));
    let all = list(&home.place).unwrap();
    assert_eq!(all.len(), 2);
    delete(&home.place, "a.zip").unwrap();
    let gone = delete(&home.place, "a.zip").unwrap_err();
    assert_eq!(gone.kind(), BackupErrorKind::NotFound);
}

#[test]
fn what_is_restored_is_what_was_there() {
    let home = Home::new();
    home.create("a.zip");
    let to = home.folder.path().join("deep/er");
    restore_to(&home.place, "a.zip", &to, &mut go_on).unwrap();
    assert_eq!(fs::read(to.join("storage/c/r/a.txt")).unwrap(), b"upload");
    let config = Config::new(&to);
    assert_eq!(
        directory::prepare(&config).unwrap().outcome,
        directory::Outcome::Opened
    );
    let again = restore_to(&home.place, "a.zip", &to, &mut go_on).unwrap_err();
    assert!(matches!(again, BackupError::Exists(_)));
    fs::remove_dir_all(home.folder.path().join("deep")).unwrap();
    assert_eq!(home.leftovers(), [""; 0]);
}

#[test]
fn a_replaced_directory_is_kept_and_the_backups_stay() {
    let home = Home::new();
    home.create("a.zip");
    home.write("storage/c/r/a.txt", b"later");
    let done = restore_in_place(&home.place, "a.zip", &mut go_on).unwrap();
    let upload = "storage/c/r/a.txt";
    assert_eq!(fs::read(home.path(upload)).unwrap(), b"upload");
    assert_eq!(fs::read(done.before.join(upload)).unwrap(), b"later");
    assert!(done.before.join("data.db").exists());
    assert_eq!(list(&home.place).unwrap().len(), 1);
}

#[test]
fn a_directory_in_use_is_not_replaced() {
    let home = Home::new();
    home.create("a.zip");
    let lock = crate::platform::lock::Lock::take(&home.path("")).unwrap();
    let held = restore_in_place(&home.place, "a.zip", &mut go_on).unwrap_err();
    assert!(matches!(
        held,
        BackupError::InUse {
            holder: Some(_),
            ..
        }
    ));
    drop(lock);
    assert_eq!(home.leftovers(), [""; 0]);
}

#[test]
fn damage_of_any_kind_is_found() {
    let home = Home::new();
    home.create("a.zip");
    let good = home.members("a.zip");
    let change = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut members = good.clone();
        let found = members.iter_mut().find(|(n, _)| n == name).unwrap();
        change(&mut found.1);
        members
    };
    let without = |name: &str| {
        let keep = |(n, _): &&(String, Vec<u8>)| n != name;
        good.iter().filter(keep).cloned().collect::<Vec<_>>()
    };
    let more = [&good[..], &[("storage/x".into(), vec![1])]].concat();
    for (members, problem) in [
        (
            change("types.d.ts", &|c| c.push(1)),
            "is not what was packed",
        ),
        (change("data.db", &|c| c.truncate(8192)), "data.db"),
        (change("data.db", &|c| c[..16].fill(0)), "data.db"),
        (
            change("data.db", &|c| c[20_480..20_500].fill(0xee)),
            "data.db",
        ),
        (
            change(manifest::MEMBER, &|c| c.truncate(20)),
            "manifest is not readable",
        ),
        (without("storage/c/r/a.txt"), "is missing"),
        (without("data.db"), "holds no data.db"),
        (more, "is not in the manifest"),
    ] {
        home.pack("b.zip", &members);
        let found = home.problems("b.zip").join("; ");
        assert!(found.contains(problem), "{problem}: {found:?}");
        let to = home.folder.path().join("to");
        let refused = restore_to(&home.place, "b.zip", &to, &mut go_on).unwrap_err();
        assert_eq!(refused.kind(), BackupErrorKind::Invalid, "{refused}");
        assert!(!to.exists());
    }
    fs::write(home.place.path("b.zip"), b"PK no zip").unwrap();
    assert!(home.problems("b.zip")[0].contains("not a whole zip"));
    assert_eq!(home.leftovers(), [""; 0]);
}

#[test]
fn the_manifest_counts_rows() {
    let home = Home::new();
    home.create("a.zip");
    let mut members = home.members("a.zip");
    let text = String::from_utf8(members.pop().unwrap().1).unwrap();
    let text = text.replace("\"_superusers\":0", "\"_superusers\":7");
    members.push((manifest::MEMBER.into(), text.into_bytes()));
    home.pack("b.zip", &members);
    assert!(home.problems("b.zip")[0].contains("other pages or rows"));
}

#[test]
fn a_backup_without_a_manifest_is_checked_as_far_as_possible() {
    let home = Home::new();
    home.create("a.zip");
    let mut members = home.members("a.zip");
    members.pop();
    // As PocketBase makes them.
    for name in ["data.db-shm", "auxiliary.db-shm"] {
        members.push((name.into(), vec![0; 32768]));
    }
    members.push(("data.db-wal".into(), Vec::new()));
    home.pack("b.zip", &members);
    assert_eq!(home.problems("b.zip"), [""; 0]);
    let to = home.folder.path().join("to");
    restore_to(&home.place, "b.zip", &to, &mut go_on).unwrap();
    assert!(!to.join("data.db-shm").exists() && !to.join("data.db-wal").exists());
}

#[test]
fn a_folder_of_hostile_members_is_not_written() {
    let home = Home::new();
    home.create("a.zip");
    let mut members = home.members("a.zip");
    members.pop();
    for name in ["backups/evil.zip", ".pbctl.lock", ".notify/settings@x"] {
        members.push((name.into(), b"x".to_vec()));
    }
    home.pack("b.zip", &members);
    let to = home.folder.path().join("to");
    restore_to(&home.place, "b.zip", &to, &mut go_on).unwrap();
    for name in ["backups", ".pbctl.lock", ".notify"] {
        assert!(!to.join(name).exists(), "{name}");
    }
    // A member that is a file and a folder at once.
    members.push(("x".into(), b"x".to_vec()));
    members.push(("x/y".into(), b"x".to_vec()));
    home.pack("c.zip", &members);
    let to = home.folder.path().join("other");
    let refused = restore_to(&home.place, "c.zip", &to, &mut go_on).unwrap_err();
    assert_eq!(refused.kind(), BackupErrorKind::Invalid, "{refused}");
    assert!(!to.exists());
}

#[test]
fn stopping_leaves_nothing_behind() {
    let home = Home::new();
    home.create("a.zip");
    for phase in ["snapshot", "check", "pack", "verify"] {
        let mut stop = |progress: Progress| {
            if progress.phase == phase {
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        };
        let stopped = create(&home.place, Some("b.zip"), &mut stop);
        if phase == "snapshot" && stopped.is_ok() {
            // A small database is copied in one step, after which nothing is asked.
            delete(&home.place, "b.zip").unwrap();
            continue;
        }
        assert!(matches!(stopped, Err(BackupError::Stopped)), "{phase}");
        assert!(!home.place.path("b.zip").exists());
    }
    let to = home.folder.path().join("to");
    let mut stop = |_| ControlFlow::Break(());
    let stopped = restore_to(&home.place, "a.zip", &to, &mut stop);
    assert!(matches!(stopped, Err(BackupError::Stopped)));
    assert!(!to.exists());
    assert_eq!(home.leftovers(), [""; 0]);
}

#[test]
fn two_programs_take_turns_and_rests_are_swept() {
    let home = Home::new();
    let turn = home.place.take_turn().unwrap();
    let second = create(&home.place, None, &mut go_on).unwrap_err();
    assert!(matches!(second, BackupError::Busy(_)));
    // As after a kill.
    std::mem::forget(turn.scratch().unwrap());
    let draft = home.place.depot().begin("a.zip").unwrap();
    draft.file().unlock().unwrap();
    std::mem::forget(draft);
    drop(turn);
    assert_eq!(home.leftovers().len(), 2);
    home.create("b.zip");
    assert_eq!(home.leftovers(), [""; 0]);
}

#[test]
fn a_damaged_database_is_not_backed_up() {
    let home = Home::new();
    let mut bytes = fs::read(home.path("data.db")).unwrap();
    bytes[20_480..20_600].fill(0xee);
    fs::write(home.path("data.db"), bytes).unwrap();
    let refused = create(&home.place, Some("a.zip"), &mut go_on).unwrap_err();
    assert_eq!(refused.kind(), BackupErrorKind::Invalid, "{refused}");
    assert!(list(&home.place).unwrap().is_empty());
    assert_eq!(home.leftovers(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_opens_what_it_restores_and_removes_it() {
    let home = Home::new();
    home.create("a.zip");
    let Home { folder, place } = home;
    let config = Config::new(folder.path().join("pb_data"));
    let place = std::sync::Arc::new(place);
    let done = drill(std::sync::Arc::clone(&place), "a.zip".into(), config, go_on).await;
    assert!(done.unwrap().collections > 4);
    let scratch = folder.path().join("pb_data/.pb_temp_to_delete");
    let left: Vec<_> = fs::read_dir(scratch).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}
