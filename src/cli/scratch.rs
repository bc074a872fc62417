//! A folder that is thrown away: where schemas are tried and rules tested.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::diagnostic::{Diagnostic, Exit};

/// A folder that goes with its owner.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes one for a `purpose`.
    pub fn new(purpose: &str) -> Result<Self, Diagnostic> {
        let name = format!("pbctl-{purpose}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        // One that a killed process with this number has left would not be empty.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).map_err(|error| {
            Diagnostic::new(Exit::Failed, format!("cannot make {}", path.display()))
                .caused_by(&error)
        })?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays only takes room.
        let _ = fs::remove_dir_all(&self.0);
    }
}
