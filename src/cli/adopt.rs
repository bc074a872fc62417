//! `pbctl adopt`: what an existing PocketBase project would be like under pbctl.
//!
//! Only reads, so it needs no daemon and no lock, and takes a project that this version would not
//! serve.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    terminal::{Format, Terminal},
};
use crate::app::{
    adopt::{self, AdoptError, Finding, Report, Verdict},
    config::Purpose,
};

/// Columns of the table.
const COLUMNS: [&str; 3] = ["verdict", "area", "message"];
/// Details that are shown of each finding, unless more is asked for.
const DETAILS: usize = 8;

/// Says what an existing PocketBase project would be like under pbctl; only reads
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl adopt ./pb_data
  pbctl adopt ./project --encryptionEnv PB_KEY -o json

Nothing is written. Exit codes:
  0 it can be served as it is   1 damaged or foreign   4 no project   6 of a version that is not known   7 something is in the way")]
pub struct AdoptArgs {
    /// The data directory, or the folder with `pb_data` in it [default: that of --dir]
    #[arg(value_name = "DIR")]
    project: Option<PathBuf>,
}

/// Runs `adopt`.
pub fn run(args: AdoptArgs, global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let config = match args.project {
        Some(dir) => global.config_at(data_directory(dir), Purpose::Command)?,
        None => global.config(Purpose::Command)?,
    };
    let report = adopt::adopt(&config)?;
    print(&report, terminal)?;
    if report.verdict == Verdict::Blocked {
        let message = format!("{} cannot be served as it is", report.dir);
        return Err(Diagnostic::new(Exit::Blocked, message).hint("see the lines that are blocked"));
    }
    Ok(())
}

/// The data directory that a folder is, or has.
pub(super) fn data_directory(dir: PathBuf) -> PathBuf {
    let inner = dir.join("pb_data");
    if !dir.join("data.db").exists() && inner.is_dir() {
        return inner;
    }
    dir
}

fn print(report: &Report, terminal: &Terminal) -> Result<(), Diagnostic> {
    if terminal.format != Format::Table {
        return terminal.object(&json!(report));
    }
    let rows: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| json!(finding))
        .collect();
    terminal.list(&COLUMNS, &rows)?;
    for finding in report.findings.iter().filter(|f| f.verdict != Verdict::Ok) {
        explain(finding, terminal);
    }
    let count = |verdict| {
        report
            .findings
            .iter()
            .filter(|f| f.verdict == verdict)
            .count()
    };
    terminal.say(&format!(
        "{}: {} ok, {} differs, {} missing, {} blocked",
        report.dir,
        count(Verdict::Ok),
        count(Verdict::Differs),
        count(Verdict::Missing),
        count(Verdict::Blocked)
    ));
    Ok(())
}

/// The details of a finding and what to do about it.
fn explain(finding: &Finding, terminal: &Terminal) {
    if finding.details.is_empty() && finding.hint.is_empty() {
        return;
    }
    terminal.say(&format!("{}: {}", finding.verdict.name(), finding.message));
    for detail in finding.details.iter().take(DETAILS) {
        terminal.say(&format!("  {detail}"));
    }
    if let Some(more) = finding
        .details
        .len()
        .checked_sub(DETAILS)
        .filter(|more| *more > 0)
    {
        terminal.say(&format!("  and {more} more; -o json tells all"));
    }
    if !finding.hint.is_empty() {
        terminal.say(&format!("  hint: {}", finding.hint));
    }
}

impl From<AdoptError> for Diagnostic {
    fn from(error: AdoptError) -> Self {
        match error {
            AdoptError::Missing { .. } => Self::new(Exit::NotFound, error.to_string())
                .hint("name the data directory of a project, say ./pb_data"),
            AdoptError::Open(error) => error.into(),
        }
    }
}
