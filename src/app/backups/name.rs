//! Names of backups, as PocketBase gives and accepts them (spec: operations §4).

use crate::model::timestamp::Timestamp;

/// Most characters of the app's name in a backup's.
const MOST_OF_APP: usize = 50;
/// Most characters of a name.
const MOST: usize = 150;
/// How names begin that programs have given; only these are ever pruned.
pub(super) const GIVEN: [&str; 2] = ["pb_backup_", AUTOMATIC];
/// How names begin that the clock has given.
pub(super) const AUTOMATIC: &str = "@auto_pb_backup_";

/// The name for a backup made now.
pub(super) fn default(app: &str, now: Timestamp) -> String {
    format!("pb_backup_{}_{}.zip", snake(app), stamp(now))
}

/// The name for a backup that the clock makes.
pub(super) fn automatic(app: &str, now: Timestamp) -> String {
    format!("{AUTOMATIC}{}_{}.zip", snake(app), stamp(now))
}

/// `YYYYMMDDHHMMSS` in UTC.
pub(super) fn stamp(now: Timestamp) -> String {
    let digits = now.to_string();
    digits
        .chars()
        .filter(char::is_ascii_digit)
        .take(14)
        .collect()
}

/// Whether somebody may give this name.
pub(super) fn is_valid(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
    name.len() <= MOST
        && name
            .strip_suffix(".zip")
            .is_some_and(|stem| !stem.is_empty() && stem.chars().all(plain))
}

/// When the backup was made, as its name says.
pub(super) fn made_at(name: &str) -> Option<Timestamp> {
    let stem = name.strip_suffix(".zip")?;
    let (_, digits) = stem.rsplit_once('_')?;
    if digits.len() != 14 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| &digits[range];
    Timestamp::parse_canonical(&format!(
        "{}-{}-{} {}:{}:{}.000Z",
        part(0..4),
        part(4..6),
        part(6..8),
        part(8..10),
        part(10..12),
        part(12..14)
    ))
}

/// Words of ASCII letters and digits in lower case, with `_` between. A capital begins a word
/// where no capital stands before it (probed on 0.39.11: `MyBigApp` gives `my_big_app`,
/// `HTTPServer` gives `httpserver`).
fn snake(text: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            let begins = !before.is_ascii_alphanumeric()
                || c.is_ascii_uppercase() && !before.is_ascii_uppercase();
            if begins && !out.is_empty() {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        }
        before = c;
    }
    out.truncate(MOST_OF_APP);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_are_spelled_as_pocketbase_spells_them() {
        for (app, spelled) in [
            ("Größe HTTPServer", "gr_e_httpserver"),
            ("my-App 2.0!", "my_app_2_0"),
            ("MyBigApp", "my_big_app"),
            ("HTTP", "http"),
            ("  a__b  c", "a_b_c"),
            ("日本", ""),
            ("ABCdef GHI", "abcdef_ghi"),
            ("v2Beta3", "v2_beta3"),
            ("a.b/c", "a_b_c"),
            ("é1", "1"),
        ] {
            assert_eq!(snake(app), spelled, "{app}");
        }
        assert_eq!(snake(&"x".repeat(60)).len(), 50);
    }

    #[test]
    fn a_name_tells_when_it_was_made() {
        let now = Timestamp::from_millis(1_795_289_029_000);
        let name = default("Acme", now);
        assert_eq!(name, "pb_backup_acme_20261121192349.zip");
        assert_eq!(made_at(&name), Some(now));
        assert_eq!(made_at("pb_backup_x_20261321192349.zip"), None);
        assert_eq!(made_at("my.zip"), None);
    }

    #[test]
    fn names_are_those_pocketbase_accepts() {
        assert!(is_valid("a-b_1.zip"));
        for name in [
            "", ".zip", "A.zip", "a.tar", "../a.zip", "a b.zip", "@a.zip",
        ] {
            assert!(!is_valid(name), "{name}");
        }
        assert!(!is_valid(&format!("{}.zip", "a".repeat(147))));
    }
}
