//! Another PocketBase directory, or a backup of one, merged into this one.
//!
//! Rows are written as they are: ids, password hashes, token keys and dates stay. Collections that are
//! missing are made with their ids by the functions behind the HTTP API; those with a name that is taken
//! must be compatible. Files are there before the rows that name them. Rows are written in batches, each
//! all or nothing: whoever is stopped in the middle runs it again and skips what is there.
//!
//! | file | holds |
//! |---|---|
//! | `source` | a directory or a zip, brought to something that can be read |
//! | `plan` | which collections are made, which rows go where; pure |
//! | `compare` | whether two collections are compatible; pure |
//! | `rows` | writes batches |
//! | `files` | uploads |
//! | `error` | why nothing, or not everything, was merged |

mod compare;
mod error;
mod files;
mod plan;
mod rows;
mod source;
#[cfg(test)]
mod tests;

use std::{ops::ControlFlow, sync::Arc};

use serde::Serialize;

pub use crate::store::OnConflict;
pub use error::MergeError;
pub use source::Source;

use super::{App, collections};
use plan::Plan;

/// Rows that are told of those that failed in a table.
const MOST_TOLD: usize = 20;

/// Rows beside the records: of which the program's own collections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The superusers.
    Superusers,
    /// Accounts of login providers.
    ExternalAuths,
    /// Places from which people have signed in.
    AuthOrigins,
    /// Second factors that are under way.
    Mfas,
    /// One-time passwords that are under way.
    Otps,
}

/// What is to be merged, and how.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Names of collections; `None` for all but the program's own.
    pub collections: Option<Vec<String>>,
    /// What else.
    pub sides: Vec<Side>,
    /// What becomes of rows that are there.
    pub on_conflict: OnConflict,
    /// Whether everything is undone at the end.
    pub dry_run: bool,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// `unpack` in bytes or `rows`.
    pub phase: &'static str,
    /// What is done.
    pub done: u64,
    /// Of how much.
    pub total: u64,
}

/// Hears of progress; `Break` stops the work after the batch that is under way.
pub type Watch = Arc<dyn Fn(Progress) -> ControlFlow<()> + Send + Sync>;

/// What became of the rows of one table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Name of the collection.
    pub collection: String,
    /// Whether the collection itself is new.
    pub new: bool,
    /// New records.
    pub created: u64,
    /// Records that were overwritten.
    pub updated: u64,
    /// Records that were there and stayed.
    pub skipped: u64,
    /// Records that could not be written.
    pub failed: u64,
    /// Files that were copied.
    pub files: u64,
    /// Files that records name and that the source does not have.
    #[serde(rename = "missingFiles")]
    pub missing_files: u64,
    /// The first records that could not be written: `id: reason`.
    pub reasons: Vec<String>,
}

/// What was done, or would be. As JSON its shape is promised; `version` grows when it changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Version of this shape.
    pub version: u32,
    /// Whether it was undone.
    #[serde(rename = "dryRun")]
    pub dry_run: bool,
    /// The tables, in their order.
    pub tables: Vec<Table>,
    /// What should be known beside.
    pub warnings: Vec<String>,
}

impl Report {
    /// Records that could not be written.
    pub fn failed(&self) -> u64 {
        self.tables.iter().map(|table| table.failed).sum()
    }
}

/// Merges `source` into the app's directory. The source is not changed.
pub async fn merge(
    app: &Arc<App>,
    source: Source,
    wish: Wish,
    watch: Watch,
) -> Result<Report, MergeError> {
    let plan = plan::plan(&source, app, &wish).await?;
    let mut report = Report {
        version: 1,
        dry_run: wish.dry_run,
        warnings: warnings(&source, &plan),
        ..Report::default()
    };
    let (source, plan) = (Arc::new(source), Arc::new(plan));
    if wish.dry_run {
        report.tables = rows::rehearse(app, &source, &plan, wish.on_conflict, watch).await?;
        return Ok(report);
    }
    if !plan.bodies.is_empty() {
        let body = serde_json::json!({ "collections": plan.bodies });
        let body = body.as_object().cloned().unwrap_or_default();
        collections::import(app, body).await?;
    }
    report.tables = rows::write(app, &source, &plan, wish.on_conflict, watch).await?;
    // What the indexes hold now, for the planner.
    app.write_alone(|work| -> super::error::Result<()> {
        work.tx.optimize();
        Ok(())
    })
    .await?;
    Ok(report)
}

fn warnings(source: &Source, plan: &Plan) -> Vec<String> {
    let mut warnings = Vec::new();
    let has_files = |table: &plan::TablePlan| !table.files.is_empty();
    if source.files_elsewhere && plan.tables.iter().any(has_files) {
        warnings.push("the source keeps its files in an S3 bucket: they are not copied".to_owned());
    }
    warnings
}
