//! Why nothing, or not everything, was merged.

use std::path::PathBuf;

use crate::{
    app::{backups::BackupError, directory::OpenError, error::Error},
    model::counted::{counted, either},
    store,
};

/// What stands in the way.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// There is no source.
    #[error("{} holds no PocketBase directory: {reason}", path.display())]
    NoSource {
        /// What was named.
        path: PathBuf,
        /// What is missing.
        reason: &'static str,
    },
    /// Source and target are the same directory.
    #[error("{} cannot be merged into itself", .0.display())]
    Same(PathBuf),
    /// The source cannot be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The backup cannot be unpacked.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// The source has no such collection.
    #[error("the source has no collection {0:?}")]
    Unknown(String),
    /// Collections of the same name are not compatible. Nothing was written.
    #[error("the collections do not fit: {}", counted(.0.len(), "difference"))]
    Different(Vec<String>),
    /// A record is there already, or breaks a unique index, and was to fail. What stands in the report
    /// was written.
    #[error("{} of {collection:?} {} in the way", counted(reasons.len(), "record"), either(reasons.len(), "is", "are"))]
    Conflict {
        /// Its collection.
        collection: String,
        /// Records and reasons.
        reasons: Vec<String>,
        /// Records that were written before.
        written: u64,
    },
    /// Whoever watched wanted it to stop. What was written stays.
    #[error("it was stopped after {}", counted(*written, "record"))]
    Stopped {
        /// Records that were written.
        written: u64,
    },
    /// A file cannot be copied.
    #[error("{} cannot be copied", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A collection could not be made, or the database failed.
    #[error(transparent)]
    App(#[from] Error),
}

impl From<store::Error> for MergeError {
    fn from(error: store::Error) -> Self {
        Self::App(error.into())
    }
}

impl MergeError {
    /// What the operator can do about it.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NoSource { .. } => {
                "name a data directory (pb_data), or a backup zip of one".into()
            }
            Self::Unknown(_) => {
                "`pbctl collection export --dir SOURCE` shows which there are".into()
            }
            Self::Different(_) => {
                "make them alike (`pbctl schema diff`), or choose others with --collections".into()
            }
            Self::Conflict { .. } => {
                "--on-conflict skip leaves them as they are, update overwrites them; run it again"
                    .into()
            }
            Self::Stopped { .. } => "run it again with --on-conflict skip to go on".into(),
            Self::Open(error) => return error.hint(),
            Self::Backup(error) => return error.hint().map(str::to_owned),
            Self::Same(_) => "--dir names the directory that it is merged into".into(),
            Self::File { .. } | Self::App(_) => return None,
        })
    }
}

/// Records that a report says were written.
pub(super) fn written(report: &[super::Table]) -> u64 {
    report
        .iter()
        .map(|table| table.created + table.updated)
        .sum()
}
