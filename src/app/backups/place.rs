//! A data directory, where its backups are, and what keeps two programs from working on them at
//! once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::error::{BackupError, Result};
use crate::{
    app::{
        config::Config,
        directory::{OpenError, Paths},
        settings,
    },
    model::id::LOWER_ALPHANUMERIC,
    platform::{
        clock::Clock,
        depot::Depot,
        disk,
        encryption::Key,
        lock::{Lock, LockError},
        random,
    },
};

/// PocketBase's folder for what is under way; it removes it when it starts, and never backs it up.
pub(super) const SCRATCH: &str = ".pb_temp_to_delete";
/// How the names of our folders in there begin.
const OURS: &str = "pbctl-";
/// Room that is left on a disk when something is written to it: a full disk stops the server.
const RESERVE: u64 = 64 << 20;

/// A data directory and its backups.
#[derive(Debug)]
pub struct Place {
    paths: Paths,
    depot: Depot,
    key: Option<Key>,
    clock: Clock,
}

impl Place {
    /// The directory that `config` names, with its backups in `backups/`. Nothing is looked at
    /// yet; fails when the encryption key has the wrong length.
    pub fn new(config: &Config) -> Result<Self> {
        let key = settings::key(config.encryption_key.as_deref())
            .map_err(|error| BackupError::Open(Box::new(OpenError::from(error))))?;
        let paths = Paths::new(&config.dir);
        Ok(Self {
            depot: Depot::local(&paths.backups),
            paths,
            key,
            clock: config.clock.clone(),
        })
    }

    /// Where everything lies.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Where the backup called `name` lies.
    pub fn path(&self, name: &str) -> PathBuf {
        self.depot.path(name)
    }

    pub(super) fn depot(&self) -> &Depot {
        &self.depot
    }

    pub(super) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The turn to work on backups of this directory, and what it takes: no other program has it.
    /// What programs left behind that ended in the middle is removed.
    pub(super) fn take_turn(&self) -> Result<Turn> {
        let folder = self.paths.dir.join(SCRATCH);
        fs::create_dir_all(&folder).map_err(|error| BackupError::io(&folder, error))?;
        let lock = Lock::take(&folder).map_err(|error| match error {
            LockError::Held(holder) => BackupError::Busy(holder),
            LockError::Io(error) => BackupError::io(&folder, error),
        })?;
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(OURS) {
                // A rest only takes room; the next turn tries again.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        self.depot.sweep();
        Ok(Turn {
            _lock: lock,
            folder,
        })
    }
}

/// Held while something is done with the backups of a directory.
#[derive(Debug)]
pub(super) struct Turn {
    _lock: Lock,
    folder: PathBuf,
}

impl Turn {
    /// A new folder for what is under way.
    pub fn scratch(&self) -> Result<Scratch> {
        let name = format!("{OURS}{}", random::text(10, LOWER_ALPHANUMERIC));
        Scratch::make(self.folder.join(name))
    }
}

/// A scratch folder in a directory for something long; no backup is made meanwhile. Removed when it is
/// dropped, and by the next who works on backups when a program ended in the middle.
#[derive(Debug)]
pub struct Workshop {
    scratch: Scratch,
    _turn: Turn,
}

impl Workshop {
    /// Makes one in the directory of `place`.
    pub fn new(place: &Place) -> Result<Self> {
        let turn = place.take_turn()?;
        Ok(Self {
            scratch: turn.scratch()?,
            _turn: turn,
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.scratch.path()
    }
}

/// A folder that is removed with everything in it, unless it is kept.
#[derive(Debug)]
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// Makes the folder `path`, which must not exist.
    pub fn make(path: PathBuf) -> Result<Self> {
        fs::create_dir(&path).map_err(|error| BackupError::io(&path, error))?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Fails when the disk of `path` has no room for `bytes` more.
pub(super) fn check_room(path: &Path, bytes: u64) -> Result<()> {
    match disk::free(path) {
        Some(free) if free < bytes.saturating_add(RESERVE) => Err(BackupError::NoRoom {
            path: path.to_owned(),
            needed: Some(bytes.saturating_add(RESERVE)),
        }),
        _ => Ok(()),
    }
}
