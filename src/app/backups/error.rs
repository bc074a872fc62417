//! Why something about a backup did not happen.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    app::directory::OpenError,
    platform::{
        archive::ArchiveError,
        depot::{BucketError, BucketErrorKind},
        lock::Holder,
    },
    store,
};

/// Result of working with backups.
pub type Result<T, E = BackupError> = std::result::Result<T, E>;

/// What stands in the way. Nothing has been left half-done.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is no such backup. The caller can ask for the list.
    #[error("there is no backup {0:?}")]
    NotFound(String),
    /// There is no data directory to back up.
    #[error("{} is no data directory: it has no data.db", .0.display())]
    NoDirectory(PathBuf),
    /// Names end in `.zip` and are made of lower-case letters, digits, `_` and `-`.
    #[error("{0:?} is no name for a backup")]
    Name(String),
    /// What was sent is no zip.
    #[error("{0:?} is no zip file")]
    NoZip(String),
    /// Nobody serves the directory who could let a restored one take its place.
    #[error("nobody serves this directory")]
    NobodyServes,
    /// The settings have no such bucket.
    #[error("S3 storage filesystem is not enabled")]
    NoBucket,
    /// Something is there already.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// Another program works on the backups of this directory.
    #[error("another program (process {}) is at work on the backups of this directory", .0.pid)]
    Busy(Holder),
    /// Somebody serves the directory that is to be replaced.
    #[error("{} is in use{}", dir.display(), holder.as_ref().map_or(String::new(), |held| format!(" by process {}", held.pid)))]
    InUse {
        /// The directory.
        dir: PathBuf,
        /// The pbctl that serves it; `None` when it is another program.
        holder: Option<Holder>,
    },
    /// The directory is a disk of its own, so no other folder can take its place.
    #[error("{} is the root of a disk and cannot be replaced as a whole", .0.display())]
    OwnDisk(PathBuf),
    /// The backup is damaged, or holds what it should not.
    #[error("the backup {name:?} is not good: {reason}")]
    Bad {
        /// Its name.
        name: String,
        /// What is wrong.
        reason: String,
    },
    /// The database that was to be backed up is damaged.
    #[error("{} is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// There is not enough room on the disk.
    #[error("the disk of {} has no room{}", path.display(), needed.map_or(String::new(), |bytes| format!(": {} MB are needed", bytes.div_ceil(1_000_000))))]
    NoRoom {
        /// Where it should have gone.
        path: PathBuf,
        /// How many bytes, if that was known before.
        needed: Option<u64>,
    },
    /// Nothing was said to be kept.
    #[error("nothing is said to be kept")]
    KeepNothing,
    /// Whoever watched wanted it to stop.
    #[error("it was stopped")]
    Stopped,
    /// The bucket that backups are kept in does not do what is asked.
    #[error(transparent)]
    Bucket(BucketError),
    /// A file cannot be read or written.
    #[error("{} cannot be read or written", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The database cannot be read.
    #[error("{} cannot be read", path.display())]
    Store {
        /// The file.
        path: PathBuf,
        /// Why.
        source: store::Error,
    },
    /// A restored directory cannot be opened.
    #[error("the restored directory cannot be opened")]
    Open(#[source] Box<OpenError>),
}

/// What kind of failure it is, for exit codes and statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupErrorKind {
    /// Reading or writing failed.
    Failed,
    /// Names, zips or databases that are not good.
    Invalid,
    /// It is not there.
    NotFound,
    /// Somebody or something else is in the way.
    Conflict,
    /// It was asked for in a way that makes no sense.
    Usage,
    /// Stopped by who asked for it.
    Stopped,
    /// The keys of a bucket are wrong.
    Denied,
    /// The service of a bucket does not answer.
    Unreachable,
}

impl BackupError {
    /// Its kind.
    pub fn kind(&self) -> BackupErrorKind {
        match self {
            Self::NotFound(_) | Self::NoDirectory(_) => BackupErrorKind::NotFound,
            Self::Name(_)
            | Self::NoZip(_)
            | Self::NoBucket
            | Self::Bad { .. }
            | Self::Damaged { .. } => BackupErrorKind::Invalid,
            Self::Exists(_) | Self::Busy(_) | Self::InUse { .. } | Self::OwnDisk(_) => {
                BackupErrorKind::Conflict
            }
            Self::KeepNothing | Self::NobodyServes => BackupErrorKind::Usage,
            Self::Stopped => BackupErrorKind::Stopped,
            Self::Bucket(error) => match error.kind {
                BucketErrorKind::NoKeys | BucketErrorKind::Denied => BackupErrorKind::Denied,
                BucketErrorKind::Unreachable => BackupErrorKind::Unreachable,
                BucketErrorKind::NoBucket => BackupErrorKind::NotFound,
                BucketErrorKind::Failed => BackupErrorKind::Failed,
            },
            Self::NoRoom { .. } | Self::Io { .. } | Self::Store { .. } | Self::Open(_) => {
                BackupErrorKind::Failed
            }
        }
    }

    /// What the operator can do about it.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::NotFound(_) => "`pbctl backup list` shows which there are",
            Self::NoDirectory(_) => "name the data directory with --dir",
            Self::Name(_) => {
                "lower-case letters, digits, - and _, then .zip; at most 150 characters"
            }
            Self::Exists(_) => "choose another name, or remove it first",
            Self::Busy(_) => "try again when it is done",
            Self::InUse { .. } => "stop it first, or restore into another folder with --to",
            Self::OwnDisk(_) => {
                "restore into a folder on the same disk with --to, then move its files"
            }
            Self::Bad { .. } => "take another backup; `pbctl backup verify NAME` says more",
            Self::Damaged { .. } => "restore an older backup, or recover what can be recovered",
            Self::NoRoom { .. } => "make room, or prune old backups",
            Self::Bucket(error) => match error.kind {
                BucketErrorKind::NoKeys => {
                    "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or backups.s3 of the settings"
                }
                BucketErrorKind::Denied => "check the access key, the secret and what they allow",
                BucketErrorKind::Unreachable => {
                    "check the endpoint, and that this machine reaches it"
                }
                BucketErrorKind::NoBucket => "check the name of the bucket, or make it first",
                BucketErrorKind::Failed => return None,
            },
            Self::NobodyServes => "`pbctl backup restore NAME` restores it",
            Self::KeepNothing => "use --keep-last, --keep-daily or --keep-weekly",
            _ => return None,
        })
    }

    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        let source = match source.downcast::<BucketError>() {
            Ok(error) => return Self::Bucket(error),
            Err(source) => source,
        };
        if matches!(
            source.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        ) {
            return Self::NoRoom { path, needed: None };
        }
        Self::Io { path, source }
    }

    pub(super) fn store(path: &Path, source: store::Error) -> Self {
        let path = path.to_owned();
        match source {
            store::Error::DiskFull => Self::NoRoom { path, needed: None },
            store::Error::Corrupt => Self::Damaged {
                path,
                reason: "it is not readable as a database".into(),
            },
            source => Self::Store { path, source },
        }
    }

    pub(super) fn bad(name: &str, reason: impl Into<String>) -> Self {
        Self::Bad {
            name: name.to_owned(),
            reason: reason.into(),
        }
    }

    /// An error of the zip called `name`; `path` is what was being read or written beside it.
    pub(super) fn archive(name: &str, path: &Path, error: ArchiveError) -> Self {
        match error {
            ArchiveError::Io(error) => Self::io(path, error),
            ArchiveError::Stopped => Self::Stopped,
            error => Self::bad(name, error.to_string()),
        }
    }
}
