//! `pbctl db …`: checking and tidying the databases of a directory. Works on the files, also beside a
//! daemon.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    terminal::{Format, Terminal},
};
use crate::app::{
    config::Purpose,
    doctor::{self, CheckedFile, UpkeepError},
};

/// Checks and tidies the databases
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl db check --full
  pbctl db optimize
  pbctl db optimize --vacuum -o json")]
pub struct DatabaseArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Looks for damage in data.db and auxiliary.db; exit code 1 when there is some
    Check {
        /// Also compares indexes with their tables
        #[arg(long)]
        full: bool,
    },
    /// Counts what indexes hold and takes the write-ahead logs in
    Optimize {
        /// Also writes the databases anew, without the room that deleted rows left; nobody else can write
        /// meanwhile
        #[arg(long)]
        vacuum: bool,
        /// Lets a running server wait for --vacuum
        #[arg(long, requires = "vacuum")]
        beside_daemon: bool,
    },
}

/// Runs `db`.
pub fn run(
    args: &DatabaseArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let config = global.config(Purpose::Command)?;
    match args.action {
        Action::Check { full } => print_checked(&doctor::check(&config, full)?, full, terminal),
        Action::Optimize {
            vacuum,
            beside_daemon,
        } => {
            let mut meter = terminal.meter();
            let done =
                doctor::optimize(&config, vacuum, beside_daemon, &mut |phase, done, total| {
                    meter.show(phase, done, total);
                })?;
            drop(meter);
            let rows: Vec<Value> = done.iter().map(|file| json!(file)).collect();
            if terminal.format != Format::Table {
                return terminal.object(&json!({"version": 1, "databases": rows}));
            }
            let columns = ["file", "before", "after", "checkpointed", "vacuumed"];
            terminal.list(&columns, &rows)?;
            for file in done.iter().filter(|file| !file.checkpointed) {
                let message = "somebody reads from the write-ahead log: it could not be emptied";
                terminal.warn(&format!("{}: {message}", file.file));
            }
            Ok(())
        }
    }
}

fn print_checked(
    checked: &[CheckedFile],
    full: bool,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let damaged: Vec<&CheckedFile> = checked.iter().filter(|f| !f.problems.is_empty()).collect();
    let rows: Vec<Value> = checked.iter().map(|file| json!(file)).collect();
    if terminal.format == Format::Table {
        let shown = rows.into_iter().map(|mut row| {
            let problems = row["problems"].as_array().map_or(0, Vec::len);
            row["problems"] = problems.into();
            row
        });
        let columns = [
            "file",
            "bytes",
            "logBytes",
            "pages",
            "freePages",
            "problems",
        ];
        terminal.list(&columns, &shown.collect::<Vec<_>>())?;
    } else {
        let ok = damaged.is_empty();
        terminal.object(&json!({"version": 1, "ok": ok, "full": full, "databases": rows}))?;
    }
    if damaged.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = damaged.iter().map(|file| file.file).collect();
    let mut failed = Diagnostic::new(Exit::Failed, format!("{} is damaged", names.join(", ")))
        .hint("restore a backup; `sqlite3 data.db .recover` may save the rest");
    failed.causes = damaged
        .iter()
        .flat_map(|file| file.problems.clone())
        .collect();
    Err(failed)
}

impl From<UpkeepError> for Diagnostic {
    fn from(error: UpkeepError) -> Self {
        let (message, hint) = (error.to_string(), error.hint());
        let mut diagnostic = match error {
            UpkeepError::Open(error) => return error.into(),
            UpkeepError::Missing(_) => Self::new(Exit::NotFound, message),
            UpkeepError::InUse(_) => Self::new(Exit::Blocked, message),
            UpkeepError::NoRoom { .. } => Self::new(Exit::Failed, message),
            UpkeepError::Store { source, .. } => {
                Self::new(Exit::Failed, message).caused_by(&source)
            }
        };
        diagnostic.hints.extend(hint);
        diagnostic
    }
}
