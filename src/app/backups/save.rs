//! A backup as a file of its own, wherever somebody wants it.

use std::{
    fs::{self, File},
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

use super::{
    Progress, Watch,
    error::{BackupError, Result},
    place::Place,
};

/// Bytes copied at once.
const PIECE: usize = 256 << 10;

/// Copies the backup called `name` to the file `to`, which must not exist; gives its bytes.
pub fn save(place: &Place, name: &str, to: &Path, watch: Watch<'_>) -> Result<u64> {
    let (backup, mut content) = super::open(place, name)?;
    let mut saved = Saving::begin(to)?;
    let mut piece = vec![0; PIECE];
    let mut done = 0;
    loop {
        let count = content.read(&mut piece);
        let count = count.map_err(|error| BackupError::io(&place.path(name), error))?;
        if count == 0 {
            return saved.finish();
        }
        saved.write(&piece[..count])?;
        done += count as u64;
        let progress = Progress {
            phase: "copy",
            done,
            total: backup.size,
        };
        if watch(progress).is_break() {
            return Err(BackupError::Stopped);
        }
    }
}

/// A file that gets its name when it is whole; until then it has another one, and is removed when it
/// is dropped.
#[derive(Debug)]
pub struct Saving {
    file: File,
    part: PathBuf,
    to: PathBuf,
}

impl Saving {
    /// Begins the file `to`. Fails with [`BackupError::Exists`].
    pub fn begin(to: &Path) -> Result<Self> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(BackupError::Exists(to.to_owned()));
        }
        let mut part = to.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let file = File::create_new(&part).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => BackupError::Exists(part.clone()),
            _ => BackupError::io(to, error),
        })?;
        let to = to.to_owned();
        Ok(Self { file, part, to })
    }

    /// Adds bytes.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let written = self.file.write_all(bytes);
        written.map_err(|error| BackupError::io(&self.to, error))
    }

    /// Gives it its name; tells how many bytes it has.
    pub fn finish(self) -> Result<u64> {
        let named = self
            .file
            .sync_all()
            .and_then(|()| fs::rename(&self.part, &self.to))
            .and_then(|()| self.file.metadata());
        let size = named.map_err(|error| BackupError::io(&self.to, error))?;
        Ok(size.len())
    }
}

impl Drop for Saving {
    fn drop(&mut self) {
        // There is none any more when it was finished.
        let _ = fs::remove_file(&self.part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("a.zip");
        let mut saving = Saving::begin(&to).unwrap();
        saving.write(b"abc").unwrap();
        assert!(!to.exists());
        assert!(matches!(Saving::begin(&to), Err(BackupError::Exists(_))));
        assert_eq!(saving.finish().unwrap(), 3);
        assert!(matches!(Saving::begin(&to), Err(BackupError::Exists(_))));

        drop(Saving::begin(&folder.path().join("b.zip")).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
