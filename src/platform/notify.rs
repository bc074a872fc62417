//! Tells other programs on the same data directory that something they cache has changed.
//!
//! PocketBase watches the folder `.notify`: a new file called `settings@…` or `collections@…`
//! makes it read them again (spec: storage §9). The file only needs to have existed.

use std::{fs, io, path::Path};

use super::random;
use crate::model::id::ALPHANUMERIC;

/// Name of the watched folder in the data directory.
pub const FOLDER: &str = ".notify";

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// The settings.
    Settings,
    /// The collections.
    Collections,
}

/// Tells everybody who watches `dir`; call it after the commit. Quick enough for the writer's
/// thread: one file is created and removed.
pub fn touch(dir: &Path, topic: Topic) -> io::Result<()> {
    let name = match topic {
        Topic::Settings => "settings",
        Topic::Collections => "collections",
    };
    let folder = dir.join(FOLDER);
    let path = folder.join(format!("{name}@{}", random::text(10, ALPHANUMERIC)));
    if let Err(error) = fs::write(&path, []) {
        if error.kind() != io::ErrorKind::NotFound {
            return Err(error);
        }
        fs::create_dir_all(&folder)?;
        fs::write(&path, [])?;
    }
    fs::remove_file(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_made_when_missing_and_left_empty() {
        let dir = tempfile::tempdir().unwrap();
        touch(dir.path(), Topic::Settings).unwrap();
        touch(dir.path(), Topic::Collections).unwrap();
        assert_eq!(fs::read_dir(dir.path().join(FOLDER)).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(FOLDER), []).unwrap();
        assert!(touch(dir.path(), Topic::Settings).is_err());
    }
}
