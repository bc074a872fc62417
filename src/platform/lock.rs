//! The lock that says "a pbctl is at work in this directory".
//!
//! It is the operating system's lock on `.pbctl.lock`, so a crash cannot leave it behind; the file
//! itself stays and its text tells others who holds it. A running PocketBase takes no lock and is
//! not seen by this one.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

use serde::{Deserialize, Serialize};

/// Name of the lock file in the data directory.
pub const FILE_NAME: &str = ".pbctl.lock";

/// Who holds a lock, as its file tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// Process id; 0 when the file could not be read.
    pub pid: u32,
    /// Version of pbctl.
    pub version: String,
    /// Where it serves; `None` before it listens, and for commands.
    pub url: Option<String>,
    /// The socket at which it takes commands.
    pub socket: Option<PathBuf>,
}

/// A held lock; released when it is dropped, or before.
#[derive(Debug)]
pub struct Lock {
    file: File,
    is_released: AtomicBool,
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another process has it.
    #[error("process {} holds the lock", .0.pid)]
    Held(Holder),
    /// The lock file cannot be made or written.
    #[error("the lock file cannot be used")]
    Io(#[from] io::Error),
}

impl Lock {
    /// Takes the lock of the folder `dir` (which must exist), or says at once who has it.
    pub fn take(dir: &Path) -> Result<Self, LockError> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(dir.join(FILE_NAME))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockError::Held(read_holder(&mut file))),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let lock = Self {
            file,
            is_released: AtomicBool::new(false),
        };
        lock.write_holder(None, None)?;
        Ok(lock)
    }

    /// Tells others the address this process serves at, and the socket at which it takes commands.
    pub fn announce(&self, url: &str, socket: Option<&Path>) -> io::Result<()> {
        self.write_holder(Some(url.to_owned()), socket.map(Path::to_owned))
    }

    /// Lets go of it, once: another holder's file is left alone.
    pub fn release(&self) {
        if self.is_released.swap(true, Ordering::Relaxed) {
            return;
        }
        // Only so that nobody reads yesterday's holder; without a lock the text means nothing.
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }

    fn write_holder(&self, url: Option<String>, socket: Option<PathBuf>) -> io::Result<()> {
        let holder = Holder {
            pid: std::process::id(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            url,
            socket,
        };
        let mut text = serde_json::to_vec(&holder)?;
        text.push(b'\n');
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&text)?;
        file.set_len(text.len() as u64)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.release();
    }
}

/// Who holds the lock of the folder `dir`; `None` when nobody does, or it has no lock file.
///
/// There is no way to look without taking: for a moment the lock is shared by whoever looks.
pub fn holder(dir: &Path) -> io::Result<Option<Holder>> {
    let mut file = match File::open(dir.join(FILE_NAME)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(None),
        Err(TryLockError::WouldBlock) => Ok(Some(read_holder(&mut file))),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether somebody holds the lock of the folder `dir`. Disturbs nobody who takes it meanwhile: who
/// lets go of a lock empties its file, and an empty one is not looked at.
pub fn is_held(dir: &Path) -> bool {
    let text = std::fs::metadata(dir.join(FILE_NAME)).map_or(0, |data| data.len());
    text > 0 && holder(dir).is_ok_and(|holder| holder.is_some())
}

fn read_holder(file: &mut File) -> Holder {
    let mut text = String::new();
    let read = file.read_to_string(&mut text);
    read.ok()
        .and_then(|_| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_let_go_does_not_disturb_the_next_holder() {
        let dir = tempfile::tempdir().unwrap();
        let first = Lock::take(dir.path()).unwrap();
        assert!(is_held(dir.path()));
        first.release();
        assert!(!is_held(dir.path()));
        let _second = Lock::take(dir.path()).unwrap();
        drop(first);
        assert!(is_held(dir.path()));
    }

    #[test]
    fn a_second_taker_learns_who_holds_it() {
        let dir = tempfile::tempdir().unwrap();
        let lock = Lock::take(dir.path()).unwrap();
        lock.announce("http://127.0.0.1:8090", Some(Path::new("/run/x.sock")))
            .unwrap();
        let LockError::Held(holder) = Lock::take(dir.path()).unwrap_err() else {
            panic!("the lock was free");
        };
        assert_eq!(holder.pid, std::process::id());
        assert_eq!(holder.url.as_deref(), Some("http://127.0.0.1:8090"));
        assert_eq!(holder.socket.as_deref(), Some(Path::new("/run/x.sock")));
    }

    #[test]
    fn looking_at_a_lock_takes_it_from_nobody() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(holder(dir.path()).unwrap(), None);
        let lock = Lock::take(dir.path()).unwrap();
        let seen = holder(dir.path()).unwrap().unwrap();
        assert_eq!(seen.pid, std::process::id());
        drop(lock);
        assert_eq!(holder(dir.path()).unwrap(), None);
        Lock::take(dir.path()).unwrap();
    }

    #[test]
    fn a_dropped_lock_can_be_taken_again() {
        let dir = tempfile::tempdir().unwrap();
        drop(Lock::take(dir.path()).unwrap());
        assert_eq!(std::fs::read(dir.path().join(FILE_NAME)).unwrap(), b"");
        Lock::take(dir.path()).unwrap();
    }

    #[test]
    fn a_missing_folder_is_an_io_error() {
        let dir = tempfile::tempdir().unwrap();
        let error = Lock::take(&dir.path().join("none")).unwrap_err();
        assert!(matches!(error, LockError::Io(_)));
    }
}
