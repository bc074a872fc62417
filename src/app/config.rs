//! What an [`App`](super::App) needs to know before it opens; made by `cli/config.rs` or a program
//! that embeds pbctl.

use std::{path::PathBuf, time::Duration};

use crate::{platform::clock::Clock, store::KeepChanges};

/// Longest time a reading statement may take unless told otherwise, as PocketBase's `--queryTimeout`.
pub const DEFAULT_QUERY_TIMEOUT: Duration = Duration::from_secs(30);

/// What a process opens a data directory for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To serve it: takes the lock, refuses hooks it cannot run.
    Serve,
    /// To run one command, perhaps beside a daemon.
    Command,
}

/// How to open a data directory.
#[derive(Debug, Clone)]
pub struct Config {
    /// The data directory.
    pub dir: PathBuf,
    /// Key of encrypted settings: 16, 24 or 32 bytes.
    pub encryption_key: Option<String>,
    /// Developer mode: more is printed, fewer limits apply.
    pub dev: bool,
    /// Longest time of a reading statement.
    pub query_timeout: Duration,
    /// Whether every commit waits for the disk (`synchronous=FULL`); else only checkpoints do.
    pub full_sync: bool,
    /// Whether the directory is thrown away at the end: nothing waits for the disk at all
    /// (`synchronous=OFF`).
    pub is_scratch: bool,
    /// Serve although there are hooks or migrations that this version cannot run.
    pub ignore_hooks: bool,
    /// Where PocketBase's JavaScript hooks would lie.
    pub hooks_dir: PathBuf,
    /// Where PocketBase's JavaScript migrations would lie.
    pub migrations_dir: PathBuf,
    /// What for.
    pub purpose: Purpose,
    /// How long a server keeps changes of records for who was away; `None` when it keeps none.
    pub changes: Option<Retention>,
    pub(crate) clock: Clock,
}

/// How long changes of records are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Older ones are dropped, looked at once in each minute.
    pub age: Duration,
    /// The oldest are dropped when there are more, in steps of about a thousand.
    pub count: u64,
}

impl Default for Retention {
    /// A day, long enough for a phone to come back; and a hundred thousand, some 10 MB when most are new
    /// records.
    fn default() -> Self {
        Self {
            age: Duration::from_hours(24),
            count: 100_000,
        }
    }
}

impl Config {
    /// PocketBase's defaults for the data directory `dir`, to run one command.
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        let dir = dir.into();
        let beside = |name: &str| dir.parent().map_or_else(|| name.into(), |up| up.join(name));
        Self {
            hooks_dir: beside("pb_hooks"),
            migrations_dir: beside("pb_migrations"),
            dir,
            encryption_key: None,
            dev: false,
            query_timeout: DEFAULT_QUERY_TIMEOUT,
            full_sync: true,
            is_scratch: false,
            ignore_hooks: false,
            purpose: Purpose::Command,
            changes: Some(Retention::default()),
            clock: Clock::system(),
        }
    }

    /// Whether the store keeps changes: a command goes on where a server has begun.
    pub(crate) const fn keep_changes(&self) -> KeepChanges {
        match (self.changes, self.purpose) {
            _ if self.is_scratch => KeepChanges::No,
            (None, _) => KeepChanges::No,
            (Some(_), Purpose::Command) => KeepChanges::IfMade,
            (Some(kept), Purpose::Serve) => KeepChanges::Yes { most: kept.count },
        }
    }
}
