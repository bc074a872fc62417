//! The data directory: what it takes to open one, and everything that is refused before.
//!
//! [`prepare`] looks first and writes later: whatever is wrong with the directory, its hooks or the
//! encryption key is told while nothing has been touched. Only then it takes the lock, makes what
//! is missing, or brings an older layout up after copying it. `load` reads what an app holds in
//! memory; it is used again whenever another program has changed it.
//!
//! - `error.rs`: [`OpenError`], one variant for everything the operator can act on
//! - `inspect.rs`: what the directory holds and whether this version can serve it
//! - `see.rs`: the same as plain data, for those who report on a directory
//! - `hooks.rs`: JavaScript and Go of a PocketBase that this version cannot run
//! - `create.rs`, `upgrade.rs`: the two ways to write

mod create;
mod error;
mod hooks;
mod inspect;
mod see;
mod upgrade;

use std::{
    fs::{self, OpenOptions},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

pub use crate::platform::lock::Holder;
pub use error::{OpenError, OpenErrorKind, Result};
pub use hooks::Code;
pub use see::{Layout, Seen, see};
pub use upgrade::Upgraded;

use super::{
    config::{Config, Purpose},
    settings,
};
use crate::{
    model::{collection::Collection, settings::Settings},
    platform::{
        encryption::Key,
        lock::{self, Lock, LockError},
        notify,
    },
    store::{Session, migrate},
};
use inspect::State;

/// How long to wait while another pbctl creates or upgrades the directory.
const LOCK_PATIENCE: Duration = Duration::from_secs(10);
/// Pause between two looks at the lock.
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// The files that pbctl knows in a data directory.
#[derive(Debug, Clone)]
pub struct Paths {
    /// The directory.
    pub dir: PathBuf,
    /// The database.
    pub data_db: PathBuf,
    /// The database of the request log.
    pub auxiliary_db: PathBuf,
    /// Local backups, and the copies made before upgrades.
    pub backups: PathBuf,
}

impl Paths {
    /// The paths below `dir`.
    pub fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
            data_db: dir.join("data.db"),
            auxiliary_db: dir.join("auxiliary.db"),
            backups: dir.join("backups"),
        }
    }
}

/// The collections of the directory `dir` as they lie there, without opening or changing it; `None` when
/// there are none to be read.
pub fn glance(dir: &Path) -> Option<Vec<Collection>> {
    let contents = migrate::peek(&Paths::new(dir).data_db).ok()?;
    Some(contents.collections)
}

/// A directory that can be opened.
#[derive(Debug)]
pub struct Prepared {
    /// Where everything lies.
    pub paths: Paths,
    /// Held while serving; `None` for a command.
    pub(crate) lock: Option<Lock>,
    /// The key of the settings, if one was given.
    pub(crate) key: Option<Arc<Key>>,
    /// What was done to the directory.
    pub outcome: Outcome,
    /// Hooks and migrations that are there and were told to be ignored.
    pub ignored: Vec<PathBuf>,
}

/// What preparing a directory did to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was made.
    Created,
    /// It was there.
    Opened,
    /// It was there in an older layout, and has been brought up.
    Upgraded(Upgraded),
}

/// What a directory holds, for somebody who must not change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// The layout of an older PocketBase: opening it would bring it up.
    Older,
    /// Everything that opening it needs.
    Ready,
}

/// Looks, and changes nothing. Fails with what opening would fail with before it writes.
pub fn find(config: &Config) -> Result<Found> {
    let key = settings::key(config.encryption_key.as_deref())?;
    let state = inspect::look(&Paths::new(&config.dir), key.as_ref())?;
    Ok(match state {
        State::Fresh => Found::Nothing,
        State::Old { .. } => Found::Older,
        State::Ready { .. } => Found::Ready,
    })
}

/// Checks the directory, takes the lock (to serve only), and creates or upgrades what is needed.
///
/// Blocking: about a millisecond for a directory that needs nothing. An error leaves the directory
/// as it was.
pub fn prepare(config: &Config) -> Result<Prepared> {
    let paths = Paths::new(&config.dir);
    let key = settings::key(config.encryption_key.as_deref())?.map(Arc::new);
    let state = inspect::look(&paths, key.as_deref())?;
    let ignored = match config.purpose {
        Purpose::Serve => hooks::check(config, state.migrations())?,
        Purpose::Command => Vec::new(),
    };
    check_writable(&paths)?;
    let (lock, outcome) = match (state, config.purpose) {
        (State::Ready { .. }, Purpose::Command) => (None, Outcome::Opened),
        (State::Ready { .. }, Purpose::Serve) => (
            Some(take_lock(&paths.dir, Purpose::Serve)?),
            Outcome::Opened,
        ),
        (_, purpose) => {
            let (lock, outcome) = bring_up(config, &paths, key.as_deref())?;
            ((purpose == Purpose::Serve).then_some(lock), outcome)
        }
    };
    make_folders(&paths)?;
    Ok(Prepared {
        paths,
        lock,
        key,
        outcome,
        ignored,
    })
}

/// Takes the lock and does what is still needed then: somebody else may have done it meanwhile.
fn bring_up(config: &Config, paths: &Paths, key: Option<&Key>) -> Result<(Lock, Outcome)> {
    let made = create::folder(&paths.dir)?;
    let lock = take_lock(&paths.dir, config.purpose)?;
    let now = config.clock.now();
    let outcome = match inspect::look(paths, key)? {
        State::Ready { .. } => Outcome::Opened,
        State::Fresh => {
            create::fill(paths, key, now).inspect_err(|_| made.remove())?;
            Outcome::Created
        }
        State::Old { .. } => match upgrade::run(paths, now)? {
            Some(done) => Outcome::Upgraded(done),
            None => Outcome::Opened,
        },
    };
    Ok((lock, outcome))
}

/// Who serves the directory; `None` when nobody does, or that cannot be seen.
pub fn served_by(dir: &Path) -> Option<Holder> {
    lock::holder(dir).ok().flatten()
}

/// The lock, once nobody else creates or upgrades the directory. One that is served is told of
/// without waiting; at the second look, because at the first somebody may only have been looking.
fn take_lock(dir: &Path, purpose: Purpose) -> Result<Lock> {
    let deadline = Instant::now() + LOCK_PATIENCE;
    let mut looks = 0;
    loop {
        match Lock::take(dir) {
            Ok(lock) => return Ok(lock),
            Err(LockError::Held(holder)) => {
                looks += 1;
                let served = holder.url.is_some() && purpose == Purpose::Serve && looks > 1;
                if served || Instant::now() >= deadline {
                    return Err(OpenError::Served {
                        dir: dir.to_owned(),
                        holder,
                    });
                }
                pause();
            }
            Err(LockError::Io(source)) => {
                return Err(OpenError::from_io(&dir.join(lock::FILE_NAME), source));
            }
        }
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "directories are prepared before anything runs that could be blocked"
)]
fn pause() {
    std::thread::sleep(LOCK_PAUSE);
}

/// Fails when the directory or its database cannot be written.
fn check_writable(paths: &Paths) -> Result<()> {
    if !paths.dir.exists() {
        return Ok(());
    }
    let lock_file = paths.dir.join(lock::FILE_NAME);
    let mut open = OpenOptions::new();
    open.write(true);
    if paths.data_db.exists() {
        let opened = open.open(&paths.data_db);
        opened.map_err(|error| OpenError::from_io(&paths.data_db, error))?;
    }
    let opened = open.create(true).truncate(false).open(&lock_file);
    opened.map_err(|error| OpenError::from_io(&lock_file, error))?;
    Ok(())
}

fn make_folders(paths: &Paths) -> Result<()> {
    let folder = paths.dir.join(notify::FOLDER);
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(&folder).map_err(|error| OpenError::from_io(&folder, error))
}

/// What an app holds in memory of its directory.
#[derive(Debug)]
pub struct Loaded {
    /// The collections, in the order in which they were made.
    pub collections: Vec<Arc<Collection>>,
    /// `PRAGMA schema_version` they were read at.
    pub schema_version: i64,
    /// The settings.
    pub settings: Settings,
}

/// Reads collections and settings in one view of the database.
///
/// Fails with [`OpenError::FieldType`] and [`OpenError::Encryption`] when another program has
/// written what this one cannot read.
pub(crate) fn load(session: &Session<'_>, key: Option<&Key>) -> Result<Loaded> {
    let collections = session.select_collections()?;
    let stored = session.select_settings()?;
    Ok(Loaded {
        collections: collections.into_iter().map(Arc::new).collect(),
        schema_version: session.schema_version()?,
        settings: settings::decode(stored.as_deref(), key)?,
    })
}
