//! Directories of older releases (and one that was edited by hand) become what the real PocketBase
//! makes of them.
//!
//! `tests/golden/upgrade/<case>/before.sql` is a dump of a `data.db` that the release made;
//! `after.txt` describes what PocketBase 0.39.11 turned it into.

use std::{fs, path::Path};

use pbctl::app::directory::Outcome;

use super::{Place, describe::describe, golden, is_set, peer};

const CASES: [&str; 3] = ["from_0.23.1", "from_0.34.2_edited", "from_0.38.0"];

fn before(case: &str) -> String {
    fs::read_to_string(golden("upgrade").join(case).join("before.sql")).unwrap()
}

fn copy_of_before(place: &Place, case: &str) -> Place {
    let copy = Place::from_dump(&before(case));
    assert!(copy.dir() != place.dir());
    copy
}

#[test]
fn upgrades_change_what_pocketbase_changes() {
    for case in CASES {
        let place = Place::from_dump(&before(case));
        let old = copy_of_before(&place, case);
        let file = golden("upgrade").join(case).join("after.txt");
        if is_set("UPDATE_GOLDEN") && is_set("PBCTL_PEER") {
            let upgraded = Place::from_dump(&before(case));
            peer::run(
                &upgraded.dir(),
                &["superuser", "delete", "nobody@example.com"],
            );
            let lines = describe(&upgraded.path("data.db"), Some(&old.path("data.db")));
            fs::write(&file, lines.join("\n") + "\n").unwrap();
        }
        place.open().unwrap();
        let lines = describe(&place.path("data.db"), Some(&old.path("data.db")));
        let expected = fs::read_to_string(&file).unwrap();
        for (line, expected) in lines.iter().zip(expected.lines()) {
            assert_eq!(line, expected, "{case}");
        }
        assert_eq!(lines.len(), expected.lines().count(), "{case}");
    }
}

#[test]
fn the_database_is_copied_before_it_is_upgraded() {
    let case = CASES[0];
    let place = Place::from_dump(&before(case));
    let old = copy_of_before(&place, case);
    let Outcome::Upgraded(done) = place.open().unwrap().outcome else {
        panic!("not upgraded");
    };
    assert_eq!(done.from, "0.23");
    let name = done.copy.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("pre_upgrade_0.23_2") && Path::new(name).extension().unwrap() == "db");
    assert_eq!(
        describe(&done.copy, None),
        describe(&old.path("data.db"), None)
    );
}

#[test]
fn an_upgraded_directory_is_not_upgraded_again() {
    let place = Place::from_dump(&before(CASES[2]));
    assert!(
        matches!(place.open().unwrap().outcome, Outcome::Upgraded(done) if done.from == "0.33")
    );
    assert_eq!(place.open().unwrap().outcome, Outcome::Opened);
}

#[test]
fn an_upgrade_that_fails_changes_nothing() {
    let place = Place::from_dump(&before(CASES[1]));
    // A listed unique index that the rows do not allow: PocketBase refuses to start, too.
    place.run(
        "drop index zz2;
         create index zz2 on other (t);
         insert into other (id, t) values ('a', 'x'), ('b', 'x');
         update _collections
         set indexes = json_insert(indexes, '$[#]', 'CREATE UNIQUE INDEX dup ON other (t)')
         where name = 'other';",
    );
    let lines = describe(&place.path("data.db"), None);
    let error = place.open().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("cannot be upgraded from PocketBase 0.33"),
        "{error}"
    );
    assert_eq!(describe(&place.path("data.db"), None), lines);
    assert_eq!(fs::read_dir(place.path("backups")).unwrap().count(), 0);
}
