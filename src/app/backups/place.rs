//! A data directory, where its backups are kept, and what keeps two programs from working on them at
//! once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    error::{BackupError, Result},
    restore,
};
use crate::{
    app::{
        App,
        config::Config,
        defaults,
        directory::{OpenError, Paths},
        settings::{self, SettingsError},
    },
    model::{
        id::LOWER_ALPHANUMERIC,
        settings::{S3, Settings},
    },
    platform::{
        clock::Clock,
        depot::{BucketConfig, Depot},
        disk,
        lock::{self, Lock, LockError},
        random,
    },
    store::migrate,
};

/// PocketBase's folder for what is under way; it removes it when it starts, and never backs it up.
pub(super) const SCRATCH: &str = ".pb_temp_to_delete";
/// How the names of our folders in there begin.
const OURS: &str = "pbctl-";
/// Room that is left on a disk when something is written to it: a full disk stops the server.
const RESERVE: u64 = 64 << 20;

/// How many times longer than the last writing a server that answers beside a backup has the disk for
/// itself. Of 2,000 creates a second 99 in 100 were answered in 1.7 times their usual time with it, in
/// 2.0 with 1, and in 3.2 without (two cores, one virtual disk).
const REST: u32 = 3;

/// A data directory and its backups.
#[derive(Debug)]
pub struct Place {
    paths: Paths,
    depot: Depot,
    clock: Clock,
    settings: Settings,
    unread: Option<SettingsError>,
}

/// Where backups are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Where {
    /// Where the settings say.
    #[default]
    Settings,
    /// In the data directory.
    Directory,
    /// In this bucket. What is empty is taken from the settings' bucket.
    Bucket(BucketConfig),
}

impl Place {
    /// The directory that `config` names, with its backups in `kept`. Of the directory only the
    /// settings are read. Fails when the encryption key has the wrong length.
    ///
    /// A directory whose settings cannot be read keeps its backups in itself:
    /// [`Place::unread_settings`] tells.
    pub fn new(config: &Config, kept: &Where) -> Result<Self> {
        let key = settings::key(config.encryption_key.as_deref())
            .map_err(|error| BackupError::Open(Box::new(OpenError::from(error))))?;
        let paths = Paths::new(&config.dir);
        let contents = migrate::peek(&paths.data_db).ok();
        let stored = contents.and_then(|contents| contents.settings);
        let (settings, unread) = match settings::decode(stored.as_deref(), key.as_ref()) {
            Ok(settings) => (settings, None),
            Err(error) => (defaults::settings(), Some(error)),
        };
        Self::with(config, kept, settings, unread)
    }

    /// The directory of a running app, with its backups where the settings say now.
    pub fn of(app: &App) -> Result<Self> {
        let settings = Settings::clone(&app.settings());
        Self::with(app.config(), &Where::Settings, settings, None)
    }

    fn with(
        config: &Config,
        kept: &Where,
        settings: Settings,
        unread: Option<SettingsError>,
    ) -> Result<Self> {
        let paths = Paths::new(&config.dir);
        let own = bucket(&settings.backups.s3);
        let wanted = match kept {
            Where::Settings => settings.backups.s3.enabled.then_some(own),
            Where::Directory => None,
            Where::Bucket(given) => Some(completed(given, own)),
        };
        let depot = match wanted {
            None => Depot::local(&paths.backups),
            Some(wanted) => Depot::bucket(&wanted, paths.dir.join(SCRATCH))
                .map_err(|error| BackupError::io(Path::new(&wanted.bucket), error))?,
        };
        Ok(Self {
            depot,
            paths,
            clock: config.clock.clone(),
            settings,
            unread,
        })
    }

    /// Why the settings could not be read, if they could not: the defaults count then.
    pub fn unread_settings(&self) -> Option<&SettingsError> {
        self.unread.as_ref()
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Where everything lies.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Where the backup called `name` lies.
    pub fn path(&self, name: &str) -> PathBuf {
        self.depot.path(name)
    }

    /// How many times longer than writing something the disk is left to whoever serves the directory; 0
    /// when nobody does.
    pub(super) fn rest(&self) -> u32 {
        if lock::is_held(&self.paths.dir) {
            REST
        } else {
            0
        }
    }

    pub(super) fn depot(&self) -> &Depot {
        &self.depot
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
                let _ = fs::remove_file(entry.path());
            }
        }
        self.depot.sweep();
        restore::go_on(&self.paths.dir);
        Ok(Turn {
            _lock: lock,
            folder,
        })
    }
}

/// A bucket that settings name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// The one for uploads.
    Uploads,
    /// The one for backups.
    Backups,
}

/// Writes to a bucket of the settings and removes it again. Fails with [`BackupError::NoBucket`] when
/// it is not enabled.
pub fn try_bucket(place: &Place, which: Bucket) -> Result<()> {
    let s3 = match which {
        Bucket::Uploads => &place.settings.s3,
        Bucket::Backups => &place.settings.backups.s3,
    };
    if !s3.enabled {
        return Err(BackupError::NoBucket);
    }
    let failed = |error| BackupError::io(Path::new(&s3.bucket), error);
    let depot = Depot::bucket(&bucket(s3), place.paths.dir.join(SCRATCH)).map_err(failed)?;
    depot.try_out().map_err(failed)
}

/// The bucket that settings name.
fn bucket(s3: &S3) -> BucketConfig {
    BucketConfig {
        bucket: s3.bucket.clone(),
        prefix: String::new(),
        endpoint: s3.endpoint.clone(),
        region: s3.region.clone(),
        access_key: s3.access_key.clone(),
        secret: s3.secret.clone(),
        force_path_style: s3.force_path_style,
    }
}

/// `given`, and for what it does not say what the settings say of their bucket.
fn completed(given: &BucketConfig, own: BucketConfig) -> BucketConfig {
    let or = |given: &String, own: String| if given.is_empty() { own } else { given.clone() };
    let keys_are_given = !given.access_key.is_empty();
    BucketConfig {
        bucket: given.bucket.clone(),
        prefix: given.prefix.clone(),
        force_path_style: given.force_path_style
            || given.endpoint.is_empty() && own.force_path_style,
        endpoint: or(&given.endpoint, own.endpoint),
        region: or(&given.region, own.region),
        // The two belong together.
        secret: if keys_are_given {
            given.secret.clone()
        } else {
            own.secret
        },
        access_key: or(&given.access_key, own.access_key),
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
pub(super) struct Scratch {
    path: PathBuf,
    kept: bool,
}

impl Scratch {
    /// Makes the folder `path`, which must not exist.
    pub fn make(path: PathBuf) -> Result<Self> {
        fs::create_dir(&path).map_err(|error| BackupError::io(&path, error))?;
        Ok(Self { path, kept: false })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Scratch {
    /// Leaves the folder where it is.
    pub fn keep(mut self) -> PathBuf {
        self.kept = true;
        self.path.clone()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_dir_all(&self.path);
        }
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
