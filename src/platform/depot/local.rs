//! Backups in a folder. A new one is written beside the others under another name and appears, whole
//! and on the disk, when it is published.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    thread,
    time::Instant,
};

use super::{Item, is_plain, is_zip};
use crate::{
    model::{id::LOWER_ALPHANUMERIC, timestamp::Timestamp},
    platform::{disk, random},
};

/// How the names of unfinished ones begin and end.
const UNFINISHED: (&str, &str) = (".pbctl-", ".part");
/// What PocketBase writes beside an upload and deletes with it.
const SIDECAR: &str = ".attrs";

/// A folder of backups; made when something is put there.
#[derive(Debug, Clone)]
pub struct Folder(pub PathBuf);

impl Folder {
    /// Where the backup called `name` lies.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// All zip files, by name.
    pub fn list(&self) -> io::Result<Vec<Item>> {
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut items = Vec::new();
        for entry in entries {
            let Ok(name) = entry?.file_name().into_string() else {
                continue;
            };
            if !is_zip(&name) || name.starts_with('.') {
                continue;
            }
            items.extend(self.get(&name)?);
        }
        items.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(items)
    }

    /// What is known of `name`; `None` when there is no such file.
    pub fn get(&self, name: &str) -> io::Result<Option<Item>> {
        if !is_plain(name) {
            return Ok(None);
        }
        let metadata = match fs::metadata(self.path(name)) {
            Ok(metadata) if metadata.is_file() => metadata,
            Ok(_) => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let age = metadata.modified()?.duration_since(std::time::UNIX_EPOCH);
        let millis = age.map_or(0, |age| i64::try_from(age.as_millis()).unwrap_or(i64::MAX));
        Ok(Some(Item {
            name: name.to_owned(),
            size: metadata.len(),
            modified: Timestamp::from_millis(millis),
        }))
    }

    /// Opens it for reading.
    pub fn open(&self, name: &str) -> io::Result<File> {
        File::open(self.path(name))
    }

    /// Removes it; `false` when there is none.
    pub fn remove(&self, name: &str) -> io::Result<bool> {
        if self.get(name)?.is_none() {
            return Ok(false);
        }
        fs::remove_file(self.path(name))?;
        // Only PocketBase's have one.
        let _ = fs::remove_file(self.path(&format!("{name}{SIDECAR}")));
        Ok(true)
    }

    /// Begins a file that will be called something.
    pub fn begin(&self) -> io::Result<Unnamed> {
        fs::create_dir_all(&self.0)?;
        let (start, end) = UNFINISHED;
        let unfinished = format!("{start}{}{end}", random::text(10, LOWER_ALPHANUMERIC));
        let path = self.0.join(unfinished);
        let file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)?;
        // Says that somebody is at it, and ends with the process. Where there are no locks, sweeping
        // is left to the next start.
        let _ = file.try_lock();
        Ok(Unnamed {
            file,
            path: Some(path),
        })
    }

    /// Removes what was begun and never published, by a process that ended in the middle. What
    /// somebody is writing now stays.
    pub fn sweep(&self) {
        let Ok(entries) = fs::read_dir(&self.0) else {
            return;
        };
        let (start, end) = UNFINISHED;
        for entry in entries.flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(start) && name.ends_with(end) && is_left_behind(&entry.path()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether nobody is writing this file any more.
fn is_left_behind(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| file.try_lock().is_ok())
}

/// A file that is being written; removed when it is dropped without a name.
#[derive(Debug)]
pub struct Unnamed {
    file: File,
    path: Option<PathBuf>,
}

impl Unnamed {
    /// The file to read.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// The file to write; see [`Steady`] for `rest`.
    pub fn out(&self, rest: u32) -> Steady<'_> {
        Steady::new(&self.file, rest)
    }

    /// The file, which is gone when it is closed; where the system keeps open files, with the next
    /// [`Folder::sweep`].
    #[cfg(feature = "s3")]
    pub fn into_file(mut self) -> io::Result<File> {
        if let Some(path) = self.path.take() {
            let _ = fs::remove_file(path);
        }
        self.file.try_clone()
    }

    /// Calls it `target`, in the same folder, when everything is on the disk.
    pub fn name(mut self, target: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        if let Some(path) = &self.path {
            fs::rename(path, target)?;
            self.path = None;
        }
        disk::sync_folder(target.parent().unwrap_or(Path::new(".")))
    }
}

/// Bytes that may wait for the disk.
const UNSYNCED: u64 = 1 << 20;

/// A file that is written to the disk as it grows. Left to itself the system collects hundreds of megabytes
/// and writes them at once; the commits of a server beside it wait for that. After each piece the disk is
/// theirs for `rest` times as long as writing it took.
#[derive(Debug)]
pub struct Steady<'a> {
    file: &'a File,
    rest: u32,
    unsynced: u64,
}

impl<'a> Steady<'a> {
    fn new(file: &'a File, rest: u32) -> Self {
        Self {
            file,
            rest,
            unsynced: 0,
        }
    }
}

impl io::Write for Steady<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.unsynced += count as u64;
        if self.unsynced >= UNSYNCED {
            self.unsynced = 0;
            let begin = Instant::now();
            self.file.sync_data()?;
            thread::park_timeout(begin.elapsed() * self.rest);
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl io::Seek for Steady<'_> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn a_backup_appears_when_it_is_published() {
        let dir = tempfile::tempdir().unwrap();
        let depot = Folder(dir.path().join("backups"));
        assert_eq!(depot.list().unwrap(), []);
        let draft = depot.begin().unwrap();
        draft.out(0).write_all(b"abc").unwrap();
        assert_eq!(depot.list().unwrap(), []);
        draft.name(&depot.path("a.zip")).unwrap();
        let items = depot.list().unwrap();
        assert_eq!((items.len(), items[0].size), (1, 3));
        assert!(depot.remove("a.zip").unwrap() && !depot.remove("a.zip").unwrap());
    }

    #[test]
    fn what_is_not_published_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let depot = Folder(dir.path().to_owned());
        drop(depot.begin().unwrap());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        let left = depot.begin().unwrap();
        depot.sweep();
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            1,
            "it is at work"
        );
        left.file().unlock().unwrap();
        std::mem::forget(left);
        depot.sweep();
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn names_do_not_leave_the_folder() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("a.zip"), []).unwrap();
        let depot = Folder(dir.path().join("backups"));
        for name in ["../a.zip", "", ".", "..", "x/../../a.zip", ".hidden.zip"] {
            assert_eq!(depot.get(name).unwrap(), None, "{name}");
            assert!(!depot.remove(name).unwrap(), "{name}");
        }
    }
}
