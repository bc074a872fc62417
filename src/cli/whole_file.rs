//! Files that commands write: whole, or as they were before.
//!
//! What is written goes to a file beside, which takes the name at the end. A full disk, a failing target
//! or a kill in the middle leave what stood there. The file beside has one name for each target, so what
//! a killed command has left is overwritten by the next.

use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use super::diagnostic::Diagnostic;

/// What the name of the file beside ends with; it begins with a dot.
const SUFFIX: &str = ".pbctl-part";

/// A file that is being written.
pub struct WholeFile {
    out: BufWriter<File>,
    /// As it was named.
    shown: PathBuf,
    /// The file beside, and the one whose name it takes; none for what is no ordinary file.
    part: Option<(PathBuf, PathBuf)>,
}

impl WholeFile {
    /// Begins to write what will be called `path`. A link stays one; a pipe or a device is written as it
    /// is. Exit 1 when that is not possible.
    pub fn create(path: &Path) -> Result<Self, Diagnostic> {
        let failed = |error| Diagnostic::cannot_write(path, &error);
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let there = fs::metadata(&target).ok();
        if there.as_ref().is_some_and(|data| !data.is_file()) {
            let file = File::options().write(true).open(&target).map_err(failed)?;
            return Ok(Self {
                out: BufWriter::new(file),
                shown: path.to_owned(),
                part: None,
            });
        }
        let part = beside(&target);
        let file = File::create(&part).map_err(failed)?;
        let whole = Self {
            out: BufWriter::new(file),
            shown: path.to_owned(),
            part: Some((part, target)),
        };
        if let Some(data) = there {
            let kept = whole.out.get_ref().set_permissions(data.permissions());
            kept.map_err(failed)?;
        }
        Ok(whole)
    }

    /// Writes all of a small file.
    pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
        let mut file = Self::create(path)?;
        file.put(bytes)?;
        file.finish()
    }

    /// Adds bytes.
    pub fn put(&mut self, bytes: &[u8]) -> Result<(), Diagnostic> {
        let written = self.out.write_all(bytes);
        written.map_err(|error| self.failed(&error))
    }

    /// Brings all of it to the disk, but not under its name: where several files belong together,
    /// none has its name before all have room.
    pub fn settle(&mut self) -> Result<(), Diagnostic> {
        let settled = self.out.flush().and_then(|()| match &self.part {
            Some(_) => self.out.get_ref().sync_all(),
            None => Ok(()),
        });
        settled.map_err(|error| self.failed(&error))
    }

    /// Ends it: from here on it has its name.
    pub fn finish(mut self) -> Result<(), Diagnostic> {
        self.settle()?;
        let ended = match &self.part {
            Some((part, target)) => fs::rename(part, target),
            None => Ok(()),
        };
        match ended {
            Ok(()) => {
                self.part = None;
                Ok(())
            }
            Err(error) => Err(self.failed(&error)),
        }
    }

    fn failed(&self, error: &io::Error) -> Diagnostic {
        if self.part.is_none() {
            // A pipe whose reader has seen enough is no failure.
            return match error.kind() {
                io::ErrorKind::BrokenPipe => io::Error::from(error.kind()).into(),
                _ => Diagnostic::cannot_write(&self.shown, error),
            };
        }
        Diagnostic::cannot_write(&self.shown, error)
    }
}

impl Drop for WholeFile {
    fn drop(&mut self) {
        if let Some((part, _)) = &self.part {
            // What stays only takes room, until the next time.
            let _ = fs::remove_file(part);
        }
    }
}

fn beside(target: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(SUFFIX);
    target.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_at_the_end_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        fs::write(&path, "old").unwrap();
        let mut given_up = WholeFile::create(&path).unwrap();
        given_up.put(b"half").unwrap();
        drop(given_up);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        WholeFile::write(&path, b"new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(dir.path()), ["a"]);
        WholeFile::write(&dir.path().join("b"), b"").unwrap();
        assert_eq!(names(dir.path()), ["a", "b"]);
    }

    #[test]
    fn what_a_killed_command_left_is_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(".a.pbctl-part"), "a much longer rest").unwrap();
        let path = dir.path().join("a");
        WholeFile::write(&path, b"x").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "x");
        assert_eq!(names(dir.path()), ["a"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_devices_and_permissions_stay_what_they_are() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let dir = tempfile::tempdir().unwrap();
        let (file, link) = (dir.path().join("file"), dir.path().join("link"));
        fs::write(&file, "old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        symlink(&file, &link).unwrap();
        WholeFile::write(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        WholeFile::write(Path::new("/dev/null"), b"x").unwrap();
        let refused = WholeFile::write(&dir.path().join("no/such"), b"x").unwrap_err();
        assert_eq!(refused.exit as u8, 1);
    }
}
