//! The health of one's own project: what is wrong, why, and what to do; and its upkeep.
//!
//! Asks what `adopt` asks, and what only matters to a directory that is in use: who has it open, room,
//! backups, clock, limits of the process, relations that point to nothing. Changes nothing.
//!
//! | file | holds |
//! |---|---|
//! | `findings` | judges what was gathered; pure |
//! | `surroundings` | what there is beside the database |
//! | `upkeep` | `db check` and `db optimize` |

mod findings;
mod surroundings;
#[cfg(test)]
mod tests;
mod upkeep;

use serde::Serialize;

pub use findings::{Finding, Severity};
pub use upkeep::{CheckedFile, Optimized, UpkeepError, Watch as UpkeepWatch, check, optimize};

use super::{
    adopt::{self, AdoptError, Depth},
    config::Config,
};

/// The whole answer. As JSON its shape is promised; `version` grows when it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Version of this shape.
    pub version: u32,
    /// The data directory.
    pub dir: String,
    /// Whether there is no error among the findings.
    pub healthy: bool,
    /// Whether everything was looked at.
    pub full: bool,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Looks at the directory that `config` names: in well under a second, or with `full` at everything.
///
/// Fails with [`AdoptError::Missing`] when there is none; one that cannot be opened is a report.
pub fn examine(config: &Config, full: bool) -> Result<Report, AdoptError> {
    let depth = if full { Depth::Thorough } else { Depth::Quick };
    let findings = match adopt::gather(config, depth) {
        Ok(project) => {
            let surroundings = surroundings::look(config, &project, full);
            findings::findings(&project, &surroundings)
        }
        Err(AdoptError::Open(error)) => vec![Finding::of_error(&error)],
        Err(error @ AdoptError::Missing { .. }) => return Err(error),
    };
    Ok(Report {
        version: 1,
        dir: config.dir.display().to_string(),
        healthy: findings.iter().all(|f| f.severity != Severity::Error),
        full,
        findings,
    })
}
