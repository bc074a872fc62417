//! Judgements on surroundings that are made up, and real directories.

use super::{
    findings::{Finding, Severity, findings},
    surroundings::{HOUR, Surroundings},
    *,
};
use crate::app::{
    adopt::{Project, gather},
    directory::prepare,
};

fn fresh(dir: &std::path::Path) -> Config {
    let config = Config::new(dir.join("pb_data"));
    drop(prepare(&config).unwrap());
    config
}

fn good() -> Surroundings {
    Surroundings {
        now: 1000 * HOUR,
        written: 999 * HOUR,
        backups: 1,
        last_backup: Some(990 * HOUR),
        open_files: None,
        dangling: None,
    }
}

/// Checks that are worse than a note, on a new directory with a superuser.
fn judged(change: impl FnOnce(&mut Project, &mut Surroundings)) -> Vec<(&'static str, Severity)> {
    let dir = tempfile::tempdir().unwrap();
    let mut project = gather(&fresh(dir.path()), Depth::Quick).unwrap();
    project.superusers = 1;
    let mut around = good();
    change(&mut project, &mut around);
    let all = findings(&project, &around).into_iter();
    let bad = all.filter(|finding| finding.severity > Severity::Ok);
    bad.map(
        |Finding {
             check,
             severity,
             fix,
             ..
         }| {
            assert!(
                !fix.is_empty() || severity == Severity::Note,
                "{check} says what to do"
            );
            (check, severity)
        },
    )
    .collect()
}

#[test]
fn a_new_directory_is_healthy() {
    assert_eq!(judged(|_, _| {}), []);
}

#[test]
fn surroundings_are_judged() {
    let found = judged(|project, around| {
        project.free = Some(1 << 20);
        project.databases[0].log_bytes = 300_000_000;
        around.last_backup = Some(100 * HOUR);
        around.written = 1002 * HOUR;
        around.open_files = Some(256);
        around.dangling = Some(vec![(
            "posts.author".into(),
            crate::store::Found::default(),
        )]);
    });
    assert_eq!(
        found,
        [
            ("log", Severity::Warning),
            ("relations", Severity::Warning),
            ("disk", Severity::Error),
            ("backups", Severity::Warning),
            ("clock", Severity::Error),
            ("open files", Severity::Warning),
        ]
    );
    let none = judged(|_, around| around.last_backup = None);
    assert_eq!(none, [("backups", Severity::Warning)]);
}

#[test]
fn tables_that_nobody_knows_are_noted_and_missing_ones_are_errors() {
    let found = judged(|project, _| {
        let shape = |name: &str| crate::store::Shape {
            name: name.into(),
            ..Default::default()
        };
        project.shapes.push(shape("notes"));
        project.shapes.retain(|shape| shape.name != "_mfas");
    });
    assert_eq!(
        found,
        [("collections", Severity::Error), ("schema", Severity::Note)]
    );
}

#[test]
fn relations_that_point_to_nothing_are_found() {
    let dir = tempfile::tempdir().unwrap();
    let config = fresh(dir.path());
    let path = config.dir.join("data.db");
    crate::store::migrate::change(&path, |tx| {
        let sql = "insert into _externalAuths (id, collectionRef, recordRef, provider, providerId)
            values ('e1', '_pb_users_auth_', 'nobody', 'github', '1')";
        tx.run_text(sql).map(drop)
    })
    .unwrap();
    let report = examine(&config, true).unwrap();
    let found = report
        .findings
        .iter()
        .find(|finding| finding.check == "relations")
        .unwrap();
    assert_eq!(found.details, ["_externalAuths of users: 1 (e1 …)"]);
    assert!(report.healthy);
}

#[test]
fn a_directory_that_cannot_be_opened_is_a_report() {
    let dir = tempfile::tempdir().unwrap();
    let config = Config::new(dir.path());
    assert!(matches!(
        examine(&config, false),
        Err(AdoptError::Missing { .. })
    ));
    std::fs::write(dir.path().join("data.db"), b"hello").unwrap();
    let report = examine(&config, false).unwrap();
    assert!(!report.healthy);
    assert!(report.findings[0].message.contains("not an SQLite file"));
}

#[test]
fn room_that_rows_left_is_given_back() {
    let dir = tempfile::tempdir().unwrap();
    let config = fresh(dir.path());
    let path = config.dir.join("data.db");
    crate::store::migrate::change(&path, |tx| {
        let sql = "create table big as with recursive i(n) as (select 1 union all select n + 1 from i limit 2000)
            select randomblob(900) b from i";
        tx.run_text(sql)?;
        tx.run_text("drop table big").map(drop)
    })
    .unwrap();
    let mut phases = Vec::new();
    let done = optimize(&config, true, false, &mut |phase, _, _| phases.push(phase)).unwrap();
    let main = &done[0];
    assert!(
        main.after + 1_000_000 < main.before && main.checkpointed,
        "{main:?}"
    );
    phases.dedup();
    assert_eq!(phases[..3], ["analyze", "vacuum", "checkpoint"]);
    let checked = check(&config, true).unwrap();
    assert!(
        checked
            .iter()
            .all(|file| file.problems.is_empty() && file.log_bytes == 0)
    );
}
