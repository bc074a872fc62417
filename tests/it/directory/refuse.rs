//! Directories that are refused, and left as they are.

use std::{fs, io::Write, path::Path};

use pbctl::app::directory::{OpenError, OpenErrorKind, prepare};

use super::Place;
use crate::support::{
    peer::copy_folder,
    seed::{self, ENCRYPTION_KEY},
};

/// The error of opening, after checking that no file has changed and none is new.
fn refused(place: &Place) -> OpenError {
    let before = place.files();
    let error = place.open().unwrap_err();
    assert!(place.files() == before, "a file has changed: {error}");
    assert!(error.hint().is_some(), "{error}");
    error
}

fn refused_after(sql: &str) -> OpenError {
    let place = Place::created();
    fs::remove_file(place.path(".pbctl.lock")).unwrap();
    place.run(sql);
    refused(&place)
}

fn with_data_db(bytes: &[u8]) -> Place {
    let place = Place::new();
    fs::create_dir(place.dir()).unwrap();
    fs::write(place.path("data.db"), bytes).unwrap();
    place
}

#[test]
fn a_file_is_not_a_directory() {
    let place = Place::new();
    fs::write(place.dir(), b"x").unwrap();
    let error = refused(&place);
    assert!(matches!(error, OpenError::NotADirectory(_)), "{error}");
    let mut below = place.config();
    below.dir = place.dir().join("pb_data");
    let error = prepare(&below).unwrap_err();
    assert!(matches!(error, OpenError::NotADirectory(_)), "{error}");
}

#[test]
fn a_data_db_that_is_not_sqlite_is_left_alone() {
    for bytes in [b"hello".as_slice(), &[0; 4096]] {
        let error = refused(&with_data_db(bytes));
        assert!(
            error.to_string().contains("it is not an SQLite file"),
            "{error}"
        );
    }
    let place = Place::new();
    fs::create_dir_all(place.path("data.db")).unwrap();
    assert!(refused(&place).to_string().contains("it is a folder"));
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    for (sql, reason) in [
        ("create table notes (id)", "no table _collections"),
        (
            "create table _collections (id)",
            "no table _migrations or _params",
        ),
        (
            "create table _collections (id, fields); create table _params (id, value);
             create table _migrations (file, applied)",
            "first migration has not been applied",
        ),
    ] {
        let place = Place::new();
        fs::create_dir(place.dir()).unwrap();
        place.run(sql);
        let error = refused(&place);
        assert!(matches!(error, OpenError::Foreign { .. }), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(error.kind(), OpenErrorKind::Failed);
    }
}

#[test]
fn a_layout_before_0_23_is_too_old() {
    let place = Place::new();
    fs::create_dir(place.dir()).unwrap();
    place.run(
        "create table _migrations (file, applied);
         insert into _migrations values ('1640988000_init.go', 1);
         create table _admins (id); create table _params (id, key, value);
         create table _collections (id, system, type, name, schema, indexes);",
    );
    let error = refused(&place);
    assert!(matches!(error, OpenError::TooOld(_)), "{error}");
    assert_eq!(error.kind(), OpenErrorKind::Conflict);
    let half = refused_after("delete from _migrations where file like '1717233558%'");
    assert!(matches!(half, OpenError::TooOld(_)), "{half}");
}

#[test]
fn a_layout_that_is_not_known_yet_is_too_new() {
    for sql in [
        "alter table _collections add column sortRule TEXT",
        "alter table _collections rename column viewRule to seeRule",
    ] {
        let error = refused_after(sql);
        assert!(matches!(error, OpenError::TooNew { .. }), "{error}");
        assert_eq!(error.kind(), OpenErrorKind::Conflict);
    }
    let place = Place::created();
    let mut bytes = fs::read(place.path("data.db")).unwrap();
    (bytes[18], bytes[19]) = (3, 3);
    let error = refused(&with_data_db(&bytes));
    assert!(matches!(error, OpenError::TooNew { .. }), "{error}");
}

#[test]
fn an_unknown_field_type_is_named() {
    let error = refused_after(
        "update _collections set fields = json_set(fields, '$[6].type', 'colour')
         where name = 'users'",
    );
    assert_eq!(
        error.to_string(),
        r#"the field "name" of "users" has the unknown type "colour""#
    );
    assert_eq!(error.kind(), OpenErrorKind::Conflict);
}

#[test]
fn damaged_databases_are_told_from_foreign_ones() {
    let place = Place::created();
    let whole = fs::read(place.path("data.db")).unwrap();
    let error = refused(&with_data_db(&whole[..whole.len() - 4096]));
    assert!(
        error.to_string().contains("is damaged: its end is missing"),
        "{error}"
    );
    let mut holed = whole.clone();
    for page in 1..holed.len() / 4096 {
        holed[page * 4096..(page + 1) * 4096].fill(0x5a);
    }
    let error = refused(&with_data_db(&holed));
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
    for sql in [
        "update _collections set fields = 'x' where name = 'users'",
        "update _collections set type = 'zzz' where name = 'users'",
        "update _collections set options = '[1]' where name = 'users'",
    ] {
        let error = refused_after(sql);
        assert!(
            matches!(error, OpenError::Damaged { .. }),
            "{sql}: {error:?}"
        );
    }
}

#[test]
fn encrypted_settings_are_refused_without_their_key() {
    let place = Place::new();
    copy_folder(&seed::encrypted_folder(), &place.dir());
    let error = refused(&place);
    assert_eq!(
        error.to_string(),
        "the settings are encrypted and no encryption key was given"
    );
    assert_eq!(error.kind(), OpenErrorKind::NotAllowed);
    for (key, message) in [
        (
            "another key with 32 bytes in it!",
            "the settings are not encrypted with this key",
        ),
        (
            "short",
            "the encryption key has 5 bytes instead of 32 (16 and 24 are accepted too)",
        ),
    ] {
        let mut config = place.config();
        config.encryption_key = Some(key.into());
        assert_eq!(prepare(&config).unwrap_err().to_string(), message);
    }
    let mut config = place.config();
    config.encryption_key = Some(ENCRYPTION_KEY.into());
    prepare(&config).unwrap();
}

#[test]
fn a_served_directory_is_refused_to_a_second_server_only() {
    let place = Place::created();
    let first = prepare(&place.serve_config()).unwrap();
    fs::write(
        place.path(".pbctl.lock"),
        br#"{"pid":4711,"version":"9.9.9","url":"http://127.0.0.1:8090"}"#,
    )
    .unwrap();
    let error = prepare(&place.serve_config()).unwrap_err();
    assert_eq!(error.kind(), OpenErrorKind::Conflict);
    assert!(
        error
            .to_string()
            .starts_with("another pbctl (process 4711) is at work in")
    );
    assert!(
        error
            .hint()
            .unwrap()
            .contains("it serves http://127.0.0.1:8090")
    );
    place.open().unwrap();
    drop(first);
    prepare(&place.serve_config()).unwrap();
}

#[test]
fn hooks_and_unapplied_migrations_hold_serve_back() {
    for (file, said) in [
        ("pb_hooks/main.pb.js", "there are JavaScript hooks"),
        ("pb_hooks/main.pb.ts", "there are JavaScript hooks"),
        (
            "pb_migrations/1_new.js",
            "migrations that have not been applied",
        ),
    ] {
        let place = Place::created();
        let path = place.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, b"//").unwrap();
        let error = prepare(&place.serve_config()).unwrap_err();
        assert_eq!(error.kind(), OpenErrorKind::Guarded);
        assert!(error.to_string().contains(said), "{error}");
        assert!(error.hint().unwrap().contains("--ignore-hooks"));
        let mut ignoring = place.serve_config();
        ignoring.ignore_hooks = true;
        assert_eq!(prepare(&ignoring).unwrap().ignored, [path]);
        place.open().unwrap();
    }
}

#[test]
fn what_is_no_hook_holds_nothing_back() {
    let place = Place::created();
    place.run("insert into _migrations values ('1_done.js', 1)");
    let up = place.0.path();
    fs::create_dir_all(up.join("pb_hooks/sub.pb.js")).unwrap();
    fs::create_dir_all(up.join("pb_migrations")).unwrap();
    fs::write(up.join("pb_hooks/sub.pb.js/x.pb.js"), b"//").unwrap();
    fs::write(up.join("pb_hooks/lib.js"), b"//").unwrap();
    fs::write(up.join("pb_migrations/1_done.js"), b"//").unwrap();
    assert!(prepare(&place.serve_config()).unwrap().ignored.is_empty());
}

#[test]
fn migrations_in_go_hold_serve_back() {
    let place = Place::created();
    place.run("insert into _migrations values ('1900000000_later.go', 1)");
    let error = prepare(&place.serve_config()).unwrap_err();
    assert_eq!(error.kind(), OpenErrorKind::Guarded);
    assert!(error.to_string().contains("1900000000_later.go"), "{error}");
    place.open().unwrap();
}

#[test]
fn a_directory_that_cannot_be_written_is_refused() {
    // Nobody may make folders there, not even root.
    let mut config = Place::new().config();
    config.dir = "/sys/pbctl/pb_data".into();
    let error = prepare(&config).unwrap_err();
    assert!(matches!(error, OpenError::ReadOnly { .. }), "{error:?}");
    assert_eq!(error.kind(), OpenErrorKind::NotAllowed);
    assert!(!Path::new("/sys/pbctl").exists());
}

#[test]
fn a_refused_database_keeps_its_log() {
    let place = Place::created();
    let keep = place.database();
    keep.execute_batch("alter table _collections add column sortRule TEXT")
        .unwrap();
    let error = refused_but_open(&place);
    assert!(matches!(error, OpenError::TooNew { .. }), "{error}");
    drop(keep);
}

/// The log of a database that somebody has open is not moved into it by looking.
fn refused_but_open(place: &Place) -> OpenError {
    let log = || fs::read(place.path("data.db-wal")).unwrap();
    let before = log();
    let error = place.open().unwrap_err();
    assert!(!before.is_empty() && log() == before);
    std::io::stderr().flush().unwrap();
    error
}
