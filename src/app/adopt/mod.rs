//! What an existing PocketBase project would be like under pbctl: what works as it is, what differs,
//! what is missing and what stands in the way. Strictly reads: nothing is written, made or locked.
//!
//! [`gather()`] reads everything there is to know into a [`Project`], plain data; [`findings()`] judges it
//! and is pure. `doctor` asks other questions about the same data.
//!
//! | file | holds |
//! |---|---|
//! | `project` | what was gathered |
//! | `gather` | reads the directory |
//! | `storage` | uploads: counted, and compared with the records |
//! | `scan` | which of PocketBase's names a hook uses |
//! | `findings` | judges the directory as a whole: database, code, disk |
//! | `schema` | judges collections: rules, views, indexes, sign-in |
//! | `wishes` | settings that this version does not follow yet |
//! | `report` | the answer |

mod findings;
mod gather;
mod project;
mod report;
mod scan;
mod schema;
mod storage;
#[cfg(test)]
mod tests;
mod wishes;

pub use findings::{findings, megabytes};
pub use gather::{Depth, gather};
pub use project::{HookUse, Project, Uploads};
pub use report::{Finding, Report, Verdict};
pub use storage::file_names;

use super::{config::Config, directory::OpenError};

/// Why there is nothing to report.
#[derive(Debug, thiserror::Error)]
pub enum AdoptError {
    /// There is no directory, or no database in it.
    #[error("{} holds no PocketBase project: {reason}", dir.display())]
    Missing {
        /// The directory.
        dir: std::path::PathBuf,
        /// What is missing.
        reason: &'static str,
    },
    /// The directory is foreign, damaged, or of another time.
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// Looks at the project that `config` names and reports on it. Blocking; takes as long as it takes to
/// read the database once and to list the uploads.
pub fn adopt(config: &Config) -> Result<Report, AdoptError> {
    let project = gather(config, Depth::Whole)?;
    let findings = findings(&project, config.ignore_hooks);
    Ok(Report::new(&project, findings))
}
