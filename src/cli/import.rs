//! `pbctl import …`: the rows of another program's files.
//!
//! Works through the directory itself, also beside a daemon, which notices what was committed. Ctrl-C
//! stops after the batch that is under way.

use std::{
    ops::ControlFlow,
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use super::{
    adopt,
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    directory,
    serve::Signals,
    terminal::{Format, Terminal},
};
use crate::{
    app::{
        App,
        backups::BackupError,
        config::{Config, Purpose},
        error::Error,
        merge::{self, MergeError, OnConflict, Report, Side, Source, Watch, Wish},
    },
    model::counted::{counted, either},
};

/// What helps when it has ended in the middle.
const GO_ON: &str = "whole batches stay; run it again with --on-conflict skip to go on";
/// Columns of the table.
const COLUMNS: [&str; 6] = [
    "collection",
    "created",
    "updated",
    "skipped",
    "failed",
    "files",
];
/// How long a dry run, which is one transaction, may read.
const LONG: Duration = Duration::from_hours(24);

/// Merges a PocketBase directory or backup into the data directory
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl import pocketbase ../old/pb_data --dir ./pb_data --dry-run
  pbctl import pocketbase backup.zip --with superusers,external-auths
  pbctl import pocketbase ../old/pb_data --collections posts,tags --on-conflict skip")]
pub struct ImportArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Merges a PocketBase data directory, or a backup of one, into the data directory
    #[command(name = "pocketbase", visible_alias = "pb")]
    PocketBase(PocketBaseArgs),
}

#[derive(Debug, Args)]
#[command(after_help = "\
Collections that are missing are made, with the same ids; those with a name that is taken must be compatible.
Records keep ids, password hashes and token keys; files come along. The source is only read. Records are
written in batches, each all or nothing: when it was stopped, run it again with --on-conflict skip.

Exit codes: 4 no source or no such collection   6 collections do not fit, or records are in the way")]
struct PocketBaseArgs {
    /// A data directory, the folder with `pb_data` in it, or a backup zip
    source: PathBuf,
    /// Only these collections
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    collections: Option<Vec<String>>,
    /// What else is merged
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_enum)]
    with: Vec<With>,
    /// What becomes of a record whose id is there already
    #[arg(long, value_name = "HOW", value_enum, default_value_t = Conflict::Fail)]
    on_conflict: Conflict,
    /// Does everything in one transaction and undoes it
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum With {
    /// Superusers; their address and password stay.
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

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Conflict {
    /// The import stops.
    Fail,
    /// It stays.
    Skip,
    /// It is overwritten.
    Update,
}

/// Runs `import`.
pub async fn run(
    args: ImportArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    match args.action {
        Action::PocketBase(args) => pocketbase(args, global, terminal).await,
    }
}

async fn pocketbase(
    args: PocketBaseArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let mut config = global.config(Purpose::Command)?;
    config.query_timeout = LONG;
    let source = adopt::data_directory(args.source);
    // What is wrong with the source is told before a directory is made.
    Source::probe(&source, &config)?;
    // A dry run makes no directory that stays.
    let passing = args.dry_run && !config.dir.exists();
    let mut opener = terminal.clone();
    if passing {
        terminal.warn(&format!(
            "there is no data directory at {} yet: this is what a new one would get",
            config.dir.display()
        ));
        config.dir = passing_name(&config);
        opener.quiet = true;
    }
    let wish = Wish {
        collections: args.collections,
        sides: args.with.into_iter().map(Side::from).collect(),
        on_conflict: args.on_conflict.into(),
        dry_run: args.dry_run,
    };
    let dir = config.dir.clone();
    let merged = async {
        let app = directory::open(config.clone(), &opener).await?;
        merge(app, config, source, wish, terminal).await
    };
    let merged = merged.await;
    if passing {
        // What is left of it is named in the message of whatever made it stay.
        let _ = std::fs::remove_dir_all(&dir);
    }
    print(&merged?, terminal)
}

async fn merge(
    app: Arc<App>,
    config: Config,
    source: PathBuf,
    wish: Wish,
    terminal: &Terminal,
) -> Result<Report, Diagnostic> {
    let mut signals = Signals::new().map_err(|error| {
        Diagnostic::new(Exit::Failed, "cannot listen to signals").caused_by(&error)
    })?;
    let stop = Arc::new(AtomicBool::new(false));
    let watch = watch(terminal, &stop);
    let work = async {
        let opening = Arc::clone(&watch);
        let opened = tokio::task::spawn_blocking(move || Source::open(&source, &config, &opening));
        let source = opened
            .await
            .unwrap_or(Err(MergeError::Stopped { written: 0 }))?;
        merge::merge(&app, source, wish, watch).await
    };
    tokio::pin!(work);
    let outcome = tokio::select! {
        done = &mut work => done.map_err(Diagnostic::from),
        exit = signals.next() => {
            stop.store(true, Ordering::Relaxed);
            tokio::select! {
                done = work => done.map_err(|error| stopped(error, exit)),
                exit = signals.next() => {
                    return Err(Diagnostic::new(exit, "stopped at once; whole batches stay")
                        .hint("run it again with --on-conflict skip to go on"));
                }
            }
        }
    };
    app.close().await;
    outcome
}

/// What a signal has ended; anything else is told as what it is.
fn stopped(error: MergeError, exit: Exit) -> Diagnostic {
    let by_signal = matches!(
        error,
        MergeError::Stopped { .. } | MergeError::Backup(BackupError::Stopped)
    );
    let mut diagnostic = Diagnostic::from(error);
    if by_signal {
        diagnostic.exit = exit;
    }
    diagnostic
}

fn watch(terminal: &Terminal, stop: &Arc<AtomicBool>) -> Watch {
    let bytes = Mutex::new(terminal.meter());
    let rows = Mutex::new(terminal.meter_of("rows"));
    let stop = Arc::clone(stop);
    Arc::new(move |progress| {
        let meter = if progress.phase == "rows" {
            &rows
        } else {
            &bytes
        };
        let mut meter = meter.lock().unwrap_or_else(PoisonError::into_inner);
        meter.show(progress.phase, progress.done, progress.total);
        if stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
}

/// A directory beside the one that is missing, for as long as the command runs.
fn passing_name(config: &Config) -> PathBuf {
    let mut name = config.dir.file_name().unwrap_or_default().to_owned();
    name.push(format!(".dry-run-{}", std::process::id()));
    config.dir.with_file_name(name)
}

fn print(report: &Report, terminal: &Terminal) -> Result<(), Diagnostic> {
    if terminal.format == Format::Table {
        let rows: Vec<Value> = report.tables.iter().map(|table| json!(table)).collect();
        terminal.list(&COLUMNS, &rows)?;
        for table in &report.tables {
            for reason in &table.reasons {
                terminal.say(&format!("{}/{reason}", table.collection));
            }
        }
    } else {
        terminal.object(&json!(report))?;
    }
    for warning in &report.warnings {
        terminal.warn(warning);
    }
    let missing: u64 = report.tables.iter().map(|table| table.missing_files).sum();
    if missing > 0 {
        terminal.warn(&format!(
            "{} that records name {} not in the source",
            counted(missing, "file"),
            either(missing, "is", "are")
        ));
    }
    if report.dry_run {
        terminal.say("nothing was changed: --dry-run");
    }
    match report.failed() {
        0 => Ok(()),
        failed => {
            let verb = if report.dry_run {
                "cannot be"
            } else {
                either(failed, "was not", "were not")
            };
            let message = format!("{} {verb} written", counted(failed, "record"));
            Err(Diagnostic::new(Exit::Conflict, message)
                .hint(if report.dry_run {
                    "--on-conflict skip leaves records that are there as they are, update overwrites them"
                } else {
                    "the report says which and why; the others are there"
                }))
        }
    }
}

/// What ended a merge in the middle: a refusal is told as it is.
fn halfway(error: Error) -> Diagnostic {
    let is_refusal = !matches!(error, Error::Internal(_));
    let diagnostic = Diagnostic::from(error);
    if is_refusal {
        return diagnostic;
    }
    diagnostic.hint(GO_ON)
}

impl From<With> for Side {
    fn from(with: With) -> Self {
        match with {
            With::Superusers => Self::Superusers,
            With::ExternalAuths => Self::ExternalAuths,
            With::AuthOrigins => Self::AuthOrigins,
            With::Mfas => Self::Mfas,
            With::Otps => Self::Otps,
        }
    }
}

impl From<Conflict> for OnConflict {
    fn from(conflict: Conflict) -> Self {
        match conflict {
            Conflict::Fail => Self::Fail,
            Conflict::Skip => Self::Skip,
            Conflict::Update => Self::Update,
        }
    }
}

impl From<MergeError> for Diagnostic {
    fn from(error: MergeError) -> Self {
        let (message, hint) = (error.to_string(), error.hint());
        let exit = match &error {
            MergeError::NoSource { .. } | MergeError::Unknown(_) => Exit::NotFound,
            MergeError::Same(_) => Exit::Usage,
            MergeError::Different(_) | MergeError::Conflict { .. } => Exit::Conflict,
            MergeError::Stopped { .. } => Exit::Interrupted,
            MergeError::File { .. }
            | MergeError::Open(_)
            | MergeError::Backup(_)
            | MergeError::App(_) => Exit::Failed,
        };
        let mut diagnostic = match error {
            MergeError::Open(error) => return error.into(),
            MergeError::Backup(error) => return error.into(),
            MergeError::App(error) => return halfway(error),
            MergeError::Different(differences) => {
                let mut diagnostic = Self::new(exit, message);
                diagnostic.causes = differences;
                diagnostic
            }
            MergeError::Conflict {
                reasons, written, ..
            } => {
                let mut diagnostic = Self::new(exit, message);
                diagnostic.causes = reasons.into_iter().take(10).collect();
                if written > 0 {
                    let records = counted(written, "record");
                    let kept = match written {
                        1 => format!("{records} was written before and stays"),
                        _ => format!("{records} were written before and stay"),
                    };
                    diagnostic.causes.push(kept);
                }
                diagnostic
            }
            MergeError::File { path, source } => {
                let mut diagnostic = Self::cannot_write(&path, &source);
                diagnostic.message = message;
                diagnostic.hint(GO_ON)
            }
            _ => Self::new(exit, message),
        };
        diagnostic.hints.extend(hint);
        diagnostic
    }
}
