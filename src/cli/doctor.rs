//! `pbctl doctor`: what is wrong with a project, why, and what to do.

use clap::Args;
use serde_json::{Value, json};

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    terminal::{Format, Terminal},
};
use crate::{
    app::{
        config::Purpose,
        doctor::{self, Finding, Report, Severity},
    },
    model::counted::counted,
};

/// Columns of the table.
const COLUMNS: [&str; 3] = ["severity", "check", "message"];
/// Details that are shown of each finding.
const DETAILS: usize = 8;

/// Says what is wrong with the data directory, why, and what to do
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl doctor
  pbctl doctor --full -o json --dir ./pb_data

Nothing is changed. Exit codes: 0 no error   1 an error   4 no data directory")]
pub struct DoctorArgs {
    /// Also compares indexes with their tables, follows all relations and looks at every upload
    #[arg(long)]
    full: bool,
}

/// Runs `doctor`.
pub fn run(args: &DoctorArgs, global: &GlobalArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let config = global.config(Purpose::Command)?;
    let report = doctor::examine(&config, args.full)?;
    print(&report, terminal)?;
    if report.healthy {
        return Ok(());
    }
    let errors = report
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Error);
    let errors = counted(errors.count(), "error");
    let message = format!("{} has {errors}", report.dir);
    Err(Diagnostic::new(Exit::Failed, message))
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
    for finding in report
        .findings
        .iter()
        .filter(|f| f.severity != Severity::Ok)
    {
        explain(finding, terminal);
    }
    Ok(())
}

fn explain(finding: &Finding, terminal: &Terminal) {
    let is_plain = finding.cause.is_empty() && finding.fix.is_empty() && finding.details.is_empty();
    if is_plain {
        return;
    }
    terminal.say(&format!("{}: {}", finding.severity.name(), finding.message));
    for detail in finding.details.iter().take(DETAILS) {
        terminal.say(&format!("  {detail}"));
    }
    if finding.details.len() > DETAILS {
        let more = finding.details.len() - DETAILS;
        terminal.say(&format!("  and {more} more; -o json tells all"));
    }
    if !finding.cause.is_empty() {
        terminal.say(&format!("  cause: {}", finding.cause));
    }
    if !finding.fix.is_empty() {
        terminal.say(&format!("  hint: {}", finding.fix));
    }
}
