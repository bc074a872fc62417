//! Why a data directory was not opened.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    app::settings::SettingsError,
    platform::lock::Holder,
    store::{self, migrate::UnknownField},
};

/// Result of opening a directory.
pub type Result<T, E = OpenError> = std::result::Result<T, E>;

/// What stands in the way, each with one thing the operator can do ([`OpenError::hint`]).
/// Nothing has been changed in the directory.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The path is a file, or one of its parents is.
    #[error("{} is not a directory", .0.display())]
    NotADirectory(PathBuf),
    /// There is a `data.db` that no PocketBase made.
    #[error("{} is not a PocketBase database: {reason}", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// How it can be told.
        reason: &'static str,
    },
    /// A PocketBase before 0.23 made it, with another layout.
    #[error("{} was made by a PocketBase before 0.23", .0.display())]
    TooOld(PathBuf),
    /// A later PocketBase has changed the layout.
    #[error("{} was changed by a later PocketBase: {reason}", path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// How it can be told.
        reason: String,
    },
    /// A field has a type that this version does not know.
    #[error("the field {:?} of {:?} has the unknown type {:?}", .0.field, .0.collection, .0.kind)]
    FieldType(UnknownField),
    /// The database is damaged, or holds what no PocketBase writes.
    #[error("{} is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// A file or folder may not be read or not be written.
    #[error("{} cannot be read and written", path.display())]
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// There is no room left.
    #[error("the disk of {} is full", .0.display())]
    DiskFull(PathBuf),
    /// Another pbctl is at work in the directory.
    #[error("another pbctl (process {}) is at work in {}", holder.pid, dir.display())]
    Served {
        /// The directory.
        dir: PathBuf,
        /// Who it is.
        holder: Holder,
    },
    /// There is JavaScript or Go code that this version cannot run.
    #[error("{}", foreign_code(.0))]
    Hooks(ForeignCode),
    /// The settings cannot be read with the key that was given, or without one.
    #[error(transparent)]
    Encryption(#[from] SettingsError),
    /// An older layout could not be brought up.
    #[error("{} cannot be upgraded from PocketBase {from}", path.display())]
    Upgrade {
        /// The file.
        path: PathBuf,
        /// The first release with its layout.
        from: &'static str,
        /// What went wrong.
        source: store::Error,
    },
    /// The database failed otherwise.
    #[error("the database cannot be opened")]
    Store(#[source] store::Error),
    /// The file system failed otherwise.
    #[error("{} cannot be read", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Code of a PocketBase project that this version cannot run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForeignCode {
    /// JavaScript hooks.
    Hooks(Vec<PathBuf>),
    /// JavaScript migrations that have not been applied.
    Migrations(Vec<PathBuf>),
    /// Migrations written in Go that have been applied: the project is a Go program of its own, or
    /// its PocketBase is a later one.
    Go(Vec<String>),
}

/// What an [`OpenError`] is about, for exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenErrorKind {
    /// The directory or the machine is not in order: exit 1.
    Failed,
    /// The system does not allow it, or the key is wrong: exit 5.
    NotAllowed,
    /// Somebody else has it, or the versions do not fit: exit 6.
    Conflict,
    /// Held back on purpose; a flag lets it through: exit 7.
    Guarded,
}

impl OpenError {
    /// The error for a failed access to `path`.
    pub(super) fn from_io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { path, source }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(path),
            io::ErrorKind::NotADirectory => Self::NotADirectory(path),
            _ => Self::Io { path, source },
        }
    }

    /// The error for a failure of the database at `path`.
    pub(in crate::app) fn from_store(path: &Path, source: store::Error) -> Self {
        match source {
            store::Error::DiskFull => Self::DiskFull(path.to_owned()),
            store::Error::Corrupt => Self::Damaged {
                path: path.to_owned(),
                reason: "parts of it are not a database".into(),
            },
            source => Self::Store(source),
        }
    }

    /// What it is about.
    pub fn kind(&self) -> OpenErrorKind {
        match self {
            Self::ReadOnly { .. } | Self::Encryption(_) => OpenErrorKind::NotAllowed,
            Self::Served { .. } | Self::TooOld(_) | Self::TooNew { .. } | Self::FieldType(_) => {
                OpenErrorKind::Conflict
            }
            Self::Store(store::Error::Busy) => OpenErrorKind::Conflict,
            Self::Hooks(_) => OpenErrorKind::Guarded,
            _ => OpenErrorKind::Failed,
        }
    }

    /// What the operator can do about it.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::NotADirectory(_) => "name a directory with --dir",
            Self::Foreign { .. } => "name another directory with --dir; this one was left as it is",
            Self::TooOld(_) => {
                "start PocketBase 0.23 or later on it once (after a backup), then use pbctl"
            }
            Self::TooNew { .. } | Self::FieldType(_) => {
                "use a pbctl that knows this layout, or the PocketBase that wrote it"
            }
            Self::Damaged { .. } => {
                "restore a backup; `sqlite3 data.db .recover` may save the rest"
            }
            Self::ReadOnly { .. } => "check owner and permissions of the directory and its files",
            Self::DiskFull(_) => "make room on the disk, then try again",
            Self::Served { holder, .. } => return Some(served_hint(holder)),
            Self::Hooks(_) => {
                "pbctl cannot run this code yet; --ignore-hooks serves the data without it"
            }
            Self::Encryption(error) => error.hint(),
            Self::Upgrade { .. } => {
                "start PocketBase 0.39 on a copy of the directory: it says what it needs"
            }
            Self::Store(store::Error::Busy) => "wait for the other program, or stop it",
            Self::Store(_) | Self::Io { .. } => return None,
        };
        Some(hint.to_owned())
    }
}

impl From<store::Error> for OpenError {
    fn from(error: store::Error) -> Self {
        Self::from_store(Path::new("data.db"), error)
    }
}

fn served_hint(holder: &Holder) -> String {
    match &holder.url {
        Some(url) => {
            format!("it serves {url}; stop it first, or name another directory with --dir")
        }
        None => "wait for it, or stop it".into(),
    }
}

fn foreign_code(code: &ForeignCode) -> String {
    let list = |paths: &[PathBuf]| -> String {
        let names: Vec<String> = paths
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        names.join(", ")
    };
    match code {
        ForeignCode::Hooks(files) => format!("there are JavaScript hooks: {}", list(files)),
        ForeignCode::Migrations(files) => {
            format!(
                "there are JavaScript migrations that have not been applied: {}",
                list(files)
            )
        }
        ForeignCode::Go(names) => format!(
            "a program with Go migrations of its own, or a later PocketBase, was here: {}",
            names.join(", ")
        ),
    }
}
