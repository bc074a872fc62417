//! What is remembered between sessions: lines that were typed, and queries that were saved.
//!
//! Both lie in the state folder, readable for their owner only. Lines that begin with a space or that
//! may hold a secret are not kept at all.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::cli::{
    config,
    diagnostic::{Diagnostic, Exit},
};

/// What stands in lines with secrets.
const SECRET: &[&str] = &["password", "passwd", "token", "secret", "apikey", "api_key"];

/// Whether a line may be kept.
pub fn is_kept(line: &str) -> bool {
    let lower = line.to_lowercase();
    !line.trim().is_empty()
        && !line.starts_with(char::is_whitespace)
        && !SECRET.iter().any(|word| lower.contains(word))
}

/// The history file, made if need be; `None` when there is no place for it.
pub fn file() -> Option<PathBuf> {
    let path = folder()?.join("history");
    make_private(&path).ok()?;
    Some(path)
}

/// The folder of the shell's files, made if need be.
fn folder() -> Option<PathBuf> {
    let folder = config::state_folder()?.join("pbctl");
    fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

/// Makes a file if there is none, and takes it from everybody but its owner.
fn make_private(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    drop(file);
    Ok(())
}

/// The saved queries by name; empty when there are none or they cannot be read.
pub fn saved() -> BTreeMap<String, String> {
    let text = folder().and_then(|folder| fs::read_to_string(folder.join("queries.json")).ok());
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

/// Keeps the saved queries. Written beside the old file and then put in its place.
pub fn save(queries: &BTreeMap<String, String>) -> Result<(), Diagnostic> {
    let folder = folder().ok_or_else(|| {
        Diagnostic::new(Exit::Failed, "there is no folder to save queries in")
            .hint("set XDG_STATE_HOME or HOME")
    })?;
    let (path, fresh) = (folder.join("queries.json"), folder.join("queries.json.new"));
    let text = serde_json::to_string_pretty(queries).unwrap_or_default();
    let written = make_private(&fresh)
        .and_then(|()| {
            fs::OpenOptions::new()
                .write(true)
                .truncate(true)
                .open(&fresh)
        })
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&fresh, &path));
    written.map_err(|error| {
        let message = format!("{} cannot be written", path.display());
        Diagnostic::new(Exit::Failed, message).caused_by(&error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_indented_lines_are_not_kept() {
        for line in [
            "",
            " posts",
            "\tposts",
            "users update a {\"Password\": \"x\"}",
            "x where authToken = 1",
            "a.SECRET",
        ] {
            assert!(!is_kept(line), "{line}");
        }
        assert!(is_kept("posts where title = 'x'"));
    }

    #[cfg(unix)]
    #[test]
    fn files_are_their_owners() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("history");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        make_private(&path).unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }
}
