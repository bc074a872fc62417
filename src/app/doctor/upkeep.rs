//! Checking and tidying databases: `db check`, `db optimize`.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc,
    time::Duration,
};

use serde::Serialize;

use crate::{
    app::{
        config::Config,
        directory::{self, OpenError, Paths},
    },
    platform::{disk, in_use, lock},
    store::{self, Pages, Still, upkeep::Upkeep},
};

/// Room that is left on a disk when something is written to it.
const RESERVE: u64 = 64 << 20;
/// How often the progress of a VACUUM is looked at.
const PAUSE: Duration = Duration::from_millis(100);

/// Hears of progress: phase, bytes done, bytes in all.
pub type Watch<'a> = &'a mut (dyn FnMut(&'static str, u64, u64) + Send);

/// A checked database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckedFile {
    /// Its name.
    pub file: &'static str,
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of its write-ahead log.
    #[serde(rename = "logBytes")]
    pub log_bytes: u64,
    /// Its pages.
    pub pages: u64,
    /// Pages that hold nothing.
    #[serde(rename = "freePages")]
    pub free_pages: u64,
    /// What is wrong, at most twenty of them.
    pub problems: Vec<String>,
}

/// A database that was looked after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Optimized {
    /// Its name.
    pub file: &'static str,
    /// Bytes of file and log before.
    pub before: u64,
    /// And after.
    pub after: u64,
    /// Whether the whole log could be taken in.
    pub checkpointed: bool,
    /// Whether it was written anew.
    pub vacuumed: bool,
}

/// What stands in the way of upkeep.
#[derive(Debug, thiserror::Error)]
pub enum UpkeepError {
    /// There is no database.
    #[error("{} has no data.db", .0.display())]
    Missing(PathBuf),
    /// The directory is none of ours, or cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Somebody would have to wait.
    #[error("{0} has the database open, and could not write meanwhile")]
    InUse(String),
    /// A VACUUM needs room.
    #[error("the disk has no room: {} MB are needed, and {} MB are free", needed.div_ceil(1_000_000), free / 1_000_000)]
    NoRoom {
        /// Bytes.
        needed: u64,
        /// Bytes.
        free: u64,
    },
    /// The database failed.
    #[error("{file} cannot be worked on")]
    Store {
        /// Which one.
        file: &'static str,
        /// Why.
        source: store::Error,
    },
}

/// The databases of a directory that are there, by name.
fn files(config: &Config) -> Result<Vec<(&'static str, PathBuf)>, UpkeepError> {
    let paths = Paths::new(&config.dir);
    if !paths.data_db.is_file() {
        return Err(UpkeepError::Missing(config.dir.clone()));
    }
    let all = [
        ("data.db", paths.data_db),
        ("auxiliary.db", paths.auxiliary_db),
    ];
    Ok(all.into_iter().filter(|(_, path)| path.is_file()).collect())
}

fn bytes(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |data| data.len())
}

fn log_path(path: &Path) -> PathBuf {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// Reads the databases from end to end, page by page; `full` also compares indexes with their tables.
/// Nothing is written, and nobody waits.
pub fn check(config: &Config, full: bool) -> Result<Vec<CheckedFile>, UpkeepError> {
    let mut checked = Vec::new();
    for (file, path) in files(config)? {
        let looked =
            Still::open(&path).and_then(|still| Ok((still.pages()?, still.check(full, None)?)));
        let (pages, problems) = match looked {
            Ok((pages, check)) => (pages, check.problems),
            Err(store::Error::Corrupt) => {
                let problem = "it is not readable as a database".to_owned();
                (Pages::default(), vec![problem])
            }
            Err(source) => return Err(UpkeepError::Store { file, source }),
        };
        checked.push(CheckedFile {
            file,
            bytes: bytes(&path),
            log_bytes: bytes(&log_path(&path)),
            pages: pages.count,
            free_pages: pages.free,
            problems,
        });
    }
    Ok(checked)
}

/// Counts what indexes hold, takes the logs in, and with `vacuum` writes the databases anew without the room
/// that rows left. That keeps others from writing, so it is refused while somebody has them open, unless
/// `beside` says that it may.
pub fn optimize(
    config: &Config,
    vacuum: bool,
    beside: bool,
    watch: Watch<'_>,
) -> Result<Vec<Optimized>, UpkeepError> {
    let files = files(config)?;
    // Foreign and damaged databases are left alone.
    directory::see(config)?.ok_or_else(|| UpkeepError::Missing(config.dir.clone()))?;
    if vacuum && !beside {
        check_unused(config, &files)?;
    }
    let mut done = Vec::new();
    for (file, path) in files {
        let failed = |source| UpkeepError::Store { file, source };
        let size = || bytes(&path) + bytes(&log_path(&path));
        let before = size();
        if vacuum {
            check_room(&path, before)?;
        }
        let upkeep = Upkeep::open(&path).map_err(failed)?;
        watch("analyze", 0, before);
        upkeep.analyze().map_err(failed)?;
        watch("analyze", before, before);
        if vacuum {
            rewrite(&upkeep, &path, watch).map_err(failed)?;
        }
        watch("checkpoint", 0, before);
        let checkpointed = upkeep.checkpoint().map_err(failed)?;
        watch("checkpoint", before, before);
        drop(upkeep);
        done.push(Optimized {
            file,
            before,
            after: size(),
            checkpointed,
            vacuumed: vacuum,
        });
    }
    Ok(done)
}

/// Fails when somebody has a database open. Looked at before SQLite has it open: see `in_use`.
fn check_unused(config: &Config, files: &[(&'static str, PathBuf)]) -> Result<(), UpkeepError> {
    if let Some(holder) = lock::holder(&config.dir).ok().flatten() {
        let name = format!("pbctl (process {})", holder.pid);
        return Err(UpkeepError::InUse(name));
    }
    match files.iter().find_map(|(_, path)| in_use::user_of(path)) {
        Some(user) => Err(UpkeepError::InUse(user.to_string())),
        None => Ok(()),
    }
}

/// A VACUUM makes a copy in a temporary file and then in the log (<https://sqlite.org/lang_vacuum.html>).
fn check_room(path: &Path, bytes: u64) -> Result<(), UpkeepError> {
    let needed = 2 * bytes + RESERVE;
    match disk::free(path) {
        Some(free) if free < needed => Err(UpkeepError::NoRoom { needed, free }),
        _ => Ok(()),
    }
}

/// The new pages go through the log, whose growth tells how far it is.
fn rewrite(upkeep: &Upkeep, path: &Path, watch: Watch<'_>) -> store::Result<()> {
    let (log, total) = (log_path(path), bytes(path));
    let already = bytes(&log);
    let (finish, finished) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // It ends when the sender is gone.
            while finished.recv_timeout(PAUSE) == Err(mpsc::RecvTimeoutError::Timeout) {
                let done = bytes(&log).saturating_sub(already);
                watch("vacuum", done.min(total), total);
            }
            watch("vacuum", total, total);
        });
        let outcome = upkeep.vacuum();
        drop(finish);
        outcome
    })
}

impl UpkeepError {
    /// What the operator can do about it.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Missing(_) => "name the data directory with --dir".into(),
            Self::InUse(_) => "stop it first, or let it wait with --beside-daemon".into(),
            Self::NoRoom { .. } => "make room, or leave --vacuum out".into(),
            Self::Open(error) => return error.hint(),
            Self::Store {
                source: store::Error::Busy,
                ..
            } => "another program writes; try again".into(),
            Self::Store {
                source: store::Error::DiskFull,
                ..
            } => "make room on the disk, then try again".into(),
            Self::Store { .. } => return None,
        })
    }
}
