//! Judgements on projects that are made up, and gathering on real directories.

use std::{fs, path::Path};

use super::*;
use crate::{
    app::{directory::prepare, settings},
    store::Checked,
};

fn fresh(dir: &Path) -> Config {
    let config = Config::new(dir.join("pb_data"));
    drop(prepare(&config).unwrap());
    config
}

/// A new directory, gathered, and changed by `change`; its findings that are not ok.
fn judged(change: impl FnOnce(&mut Project)) -> Vec<(Verdict, String)> {
    let dir = tempfile::tempdir().unwrap();
    let mut project = gather(&fresh(dir.path()), Depth::Whole).unwrap();
    project.superusers = 1;
    change(&mut project);
    findings(&project, false)
        .into_iter()
        .filter(|finding| finding.verdict != Verdict::Ok)
        .map(|finding| (finding.verdict, finding.message))
        .collect()
}

/// The one collection called `name`, changed.
fn edit(
    project: &mut Project,
    name: &str,
    change: impl FnOnce(&mut crate::model::collection::Collection),
) {
    let mut all = project.catalog.all().to_vec();
    let at = all.iter().position(|c| c.name == name).unwrap();
    let mut collection = (*all[at]).clone();
    change(&mut collection);
    all[at] = std::sync::Arc::new(collection);
    project.catalog = std::sync::Arc::new(crate::model::catalog::Catalog::new(2, 1, all));
}

#[test]
fn a_new_directory_works_as_it_is() {
    assert_eq!(judged(|_| {}), []);
}

#[test]
fn settings_that_are_asked_for_and_not_there_are_told_each() {
    let found = judged(|project| {
        let settings = project.seen.settings.as_mut().unwrap();
        settings.smtp.enabled = true;
        settings.s3.enabled = true;
        settings.backups.cron = "0 0 * * *".into();
        settings.backups.s3.enabled = true;
        settings.batch.enabled = true;
        settings.rate_limits.enabled = true;
        settings.trusted_proxy.headers = vec!["X-Forwarded-For".into()];
    });
    assert_eq!(found.len(), 5, "{found:?}");
    assert!(
        found
            .iter()
            .all(|(verdict, _)| *verdict == Verdict::Missing)
    );
}

#[test]
fn settings_that_cannot_be_read_block() {
    let found = judged(|project| {
        project.seen.settings = Err(settings::SettingsError::NoKey);
    });
    let message = "the settings are encrypted and no encryption key was given";
    assert_eq!(found, [(Verdict::Blocked, message.to_owned())]);
}

#[test]
fn ways_to_sign_in_are_told() {
    let found = judged(|project| {
        edit(project, "users", |users| {
            let crate::model::collection::Options::Auth(options) = &mut users.options else {
                panic!("users can sign in");
            };
            options.mfa.enabled = true;
            options.otp.enabled = true;
            options.oauth2.enabled = true;
            let provider = serde_json::json!({"name": "github"});
            options.oauth2.providers = Some(vec![serde_json::from_value(provider).unwrap()]);
        });
    });
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn rules_and_indexes_that_cannot_be_read_differ() {
    let found = judged(|project| {
        edit(project, "users", |users| {
            users.rules.list = Some("nosuch = 1".into());
            users.indexes.push("create no index".into());
            users
                .indexes
                .push("create index gone on users (name)".into());
        });
    });
    let messages: Vec<&str> = found.iter().map(|(_, message)| message.as_str()).collect();
    assert_eq!(messages.len(), 3, "{messages:?}");
    assert!(messages[0].ends_with("rules cannot be compiled"));
    assert!(messages[1].contains("cannot be read") && messages[2].contains("not in the database"));
    assert!(
        found
            .iter()
            .all(|(verdict, _)| *verdict == Verdict::Differs)
    );
}

#[test]
fn a_column_that_is_not_there_blocks() {
    let found = judged(|project| {
        let users = project
            .shapes
            .iter_mut()
            .find(|shape| shape.name == "users");
        users.unwrap().columns.retain(|name| name != "avatar");
    });
    assert_eq!(found[0].0, Verdict::Blocked);
}

#[test]
fn a_damaged_log_a_full_disk_and_a_missing_superuser_are_told() {
    let found = judged(|project| {
        let log = project
            .databases
            .iter_mut()
            .find(|db| db.name == "auxiliary.db");
        log.unwrap().check = Checked {
            problems: vec!["wrong # of entries".into()],
            complete: true,
        };
        project.free = Some(1);
        project.superusers = 0;
        project.writable = false;
    });
    let verdicts: Vec<Verdict> = found.iter().map(|(verdict, _)| *verdict).collect();
    assert_eq!(
        verdicts,
        [
            Verdict::Blocked,
            Verdict::Blocked,
            Verdict::Differs,
            Verdict::Missing
        ]
    );
}

#[test]
fn hooks_block_unless_they_are_to_be_ignored() {
    let dir = tempfile::tempdir().unwrap();
    let config = fresh(dir.path());
    let hooks = dir.path().join("pb_hooks");
    fs::create_dir(&hooks).unwrap();
    fs::write(
        hooks.join("a.pb.js"),
        "onRecordCreate((e) => e.next()); $app.dao()",
    )
    .unwrap();
    let project = gather(&config, Depth::Whole).unwrap();
    let told = |ignore| {
        let all = findings(&project, ignore);
        let hooks = all.into_iter().filter(|finding| finding.area == "hooks");
        hooks.map(|f| (f.verdict, f.details)).collect::<Vec<_>>()
    };
    let blocked = told(false);
    assert_eq!(blocked[0].0, Verdict::Blocked);
    assert_eq!(blocked[0].1, ["$app.dao 1", "onRecordCreate 1"]);
    assert!(blocked[1].1[0].ends_with("a.pb.js: $app.dao"));
    assert_eq!(told(true)[0].0, Verdict::Differs);
}

#[test]
fn uploads_are_compared_with_their_records() {
    let dir = tempfile::tempdir().unwrap();
    let config = fresh(dir.path());
    let path = config.dir.join("data.db");
    crate::store::migrate::change(&path, |tx| {
        let sql = "insert into users (id, avatar, tokenKey, email) values
            ('aaaaaaaaaaaaaaa', 'here.png', 'k1', 'a@b.co'), ('bbbbbbbbbbbbbbb', 'gone.png', 'k2', 'b@b.co')";
        tx.run_text(sql).map(drop)
    })
    .unwrap();
    let storage = config.dir.join("storage");
    for file in [
        "_pb_users_auth_/aaaaaaaaaaaaaaa/here.png",
        "_pb_users_auth_/aaaaaaaaaaaaaaa/here.png.attrs",
        "_pb_users_auth_/aaaaaaaaaaaaaaa/old.png",
        "_pb_users_auth_/aaaaaaaaaaaaaaa/thumbs_here.png/100x100_here.png",
        "_pb_users_auth_/zzzzzzzzzzzzzzz/x.png",
        "nosuchcollection/r/y.png",
    ] {
        let path = storage.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, b"xy").unwrap();
    }
    let uploads = gather(&config, Depth::Whole).unwrap().uploads;
    assert_eq!((uploads.files, uploads.bytes, uploads.thumbs), (4, 8, 1));
    assert_eq!((uploads.orphans, uploads.missing), (3, 1));
    assert_eq!(
        uploads.missing_samples,
        ["_pb_users_auth_/bbbbbbbbbbbbbbb/gone.png"]
    );
}
