//! `pbctl schema pull` over files that are there, and where there is no room for them.

use std::fs;

use super::schema::{BLOG, Place};

/// `SECRET_FROM_OUTSIDE` is set to `hush hush`, `NOSUCH` is not set.
const SETTINGS: &str = "\
# yaml-language-server: $schema=./pbctl.schema.json
apiVersion: pbctl/v1
settings:
  appName: { env: SECRET_FROM_OUTSIDE } # everywhere another
  appUrl: { env: NOSUCH, default: \"https://blog.example\" }
  senderName: { file: sender.txt }
  smtp: { password: { env: SECRET_FROM_OUTSIDE } }
";

#[test]
fn references_stay_where_they_give_what_the_directory_has() {
    let place = Place::with(BLOG);
    place.write("schema/_project.yaml", SETTINGS);
    place.write("schema/sender.txt", "Ana\n");
    place.expect(0, "schema apply --dir D --yes");
    let pulled = place.expect(0, "schema pull --dir D --to schema");
    assert!(!pulled.stderr.contains("the reference"), "{pulled:#?}");
    let text = || fs::read_to_string(place.path("schema/_project.yaml")).unwrap();
    assert_eq!(text(), SETTINGS);

    // Another value there than here, and one that nothing gives.
    place.expect(0, "settings set meta.appName=Blog --dir D");
    fs::remove_file(place.path("schema/sender.txt")).unwrap();
    let pulled = place.expect(0, "schema pull --dir D --to schema");
    for told in [
        "_project.yaml: the reference at settings.appName gives another value",
        "_project.yaml: the reference at settings.senderName gives nothing here",
    ] {
        assert!(pulled.stderr.contains(told), "{told}: {pulled:#?}");
    }
    let expected = SETTINGS
        .replace("{ env: SECRET_FROM_OUTSIDE } # every", "Blog # every")
        .replace("{ file: sender.txt }", "Ana");
    assert_eq!(text(), expected);
    assert!(!format!("{pulled:?}").contains("hush"), "{pulled:?}");
    // A secret is nobody's to write, whatever it is by now.
    place.expect(
        0,
        "settings set --dir D --secret-file smtp.password=schema/blog.yaml",
    );
    place.expect(0, "schema pull --dir D --to schema");
    assert_eq!(text(), expected);
}

#[cfg(target_os = "linux")]
#[test]
fn a_pull_without_room_for_one_file_replaces_none() {
    use crate::support::small_disk::SmallDisk;
    use std::fmt::Write as _;
    let place = Place::applied();
    let Some(disk) = SmallDisk::mount(2) else {
        return;
    };
    let to = disk.path().join("schema");
    let pull = format!("schema pull --dir D --to {}", to.display());
    place.expect(0, &pull);
    let texts = || {
        let mut all: Vec<(String, String)> = fs::read_dir(&to)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                (
                    path.display().to_string(),
                    fs::read_to_string(&path).unwrap(),
                )
            })
            .collect();
        all.sort();
        all
    };
    let before = texts();
    let mut many = BLOG.to_owned();
    for i in 0..40 {
        _ = writeln!(many, "  c{i}: {{ fields: {{ t: {{ type: text }} }} }}");
    }
    place.write(
        "schema/blog.yaml",
        &many.replace("title:", "more: { type: text }\n      title:"),
    );
    place.expect(0, "schema apply --dir D --yes");
    disk.fill(64);
    let refused = place.expect(1, &pull);
    assert!(refused.stderr.contains("make room"), "{refused:#?}");
    assert_eq!(texts(), before);
    disk.make_room();
    place.expect(0, &pull);
    assert!(texts().len() > before.len());
}
