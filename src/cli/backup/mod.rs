//! `pbctl backup …`.
//!
//! Works on the files of the directory, also beside a running daemon: making a backup reads a
//! snapshot and keeps no writer waiting, so nothing would be won by asking the daemon to do it. Only a
//! restore in the place of a served directory goes through its daemon. A server at an address is asked over
//! PocketBase's API (`server.rs`). Ctrl-C stops at the next chunk of bytes, and what was begun is removed.

mod server;
mod work;

use std::{path::PathBuf, sync::Arc};

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use super::{
    complete,
    config::{GlobalArgs, Where as Target, variable},
    diagnostic::{Diagnostic, Exit},
    target::no_directory,
    terminal::{Format, Terminal},
};
use crate::{
    app::{
        backups::{
            self, Backup, BackupError, BackupErrorKind, BucketConfig, Keep, Manifest, Place,
            Pruned, Report, Where,
        },
        config::{Config, Purpose},
        directory,
    },
    model::counted::counted,
};
use work::{Stop, flow, work};

/// Makes, checks and restores backups
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  pbctl backup create -o json
  pbctl backup verify pb_backup_acme_20260101030000.zip
  pbctl backup restore pb_backup_acme_20260101030000.zip --to ./pb_data_restored
  pbctl backup prune --keep-daily 7 --keep-weekly 4 --yes
  pbctl backup create --to s3://backups/blog
  pbctl backup get NAME --to copy.zip --url https://blog.example.com --token-file token

Backups are kept where the settings say: in the data directory, or in the bucket of backups.s3. A bucket
that is named here takes what it needs from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and
AWS_ENDPOINT_URL, and what is not there from the settings.

A server at --url, pbctl or PocketBase, makes, lists, sends, removes, prunes and restores backups where its
own settings say; verify, drill and restore --to work on a data directory.")]
pub struct BackupArgs {
    /// Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory
    #[arg(long, value_name = "WHERE", global = true)]
    at: Option<String>,
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Makes a backup while others go on writing, and checks it
    Create {
        /// Its name: lower-case letters, digits, - and _, then .zip [default: as PocketBase names it]
        name: Option<String>,
        /// The same as --at
        #[arg(long, value_name = "WHERE", conflicts_with = "at")]
        to: Option<String>,
    },
    /// Lists the backups
    #[command(visible_alias = "ls")]
    List,
    /// Shows what a backup says it holds, or saves it as a file
    Get {
        #[command(flatten)]
        which: Which,
        /// Saves the backup as this file, which must not exist
        #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
        to: Option<PathBuf>,
    },
    /// Removes a backup
    #[command(visible_alias = "rm")]
    Delete(Which),
    /// Reads a whole backup and checks its files and databases; exit code 3 when it is not good
    Verify(Which),
    /// Restores a backup into a new folder, or in the place of the data directory
    Restore {
        #[command(flatten)]
        which: Which,
        /// A folder that does not exist or is empty; without it the data directory is replaced, and
        /// what it was is kept beside it
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    /// Removes old backups; those with names that somebody chose are kept
    Prune(PruneArgs),
    /// Restores a backup into a scratch folder, opens it, reports and removes it
    Drill(Which),
}

#[derive(Debug, Args)]
struct Which {
    /// The name of the backup
    #[arg(add = complete::backups())]
    name: String,
}

#[derive(Debug, Args)]
struct PruneArgs {
    /// Keeps the newest ones
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 0,
        hide_default_value = true
    )]
    keep_last: usize,
    /// Keeps the newest of each of the last days that have one
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 0,
        hide_default_value = true
    )]
    keep_daily: usize,
    /// Keeps the newest of each of the last weeks that have one
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 0,
        hide_default_value = true
    )]
    keep_weekly: usize,
    /// Only says what would be removed
    #[arg(long)]
    dry_run: bool,
}

/// Runs `backup`.
pub async fn run(
    args: BackupArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    if let Target::Server { .. } = global.place()? {
        return server::run(args, global, terminal).await;
    }
    let config = global.config(Purpose::Command)?;
    if args.at.is_none() && is_restore_of_served(&args.action, &config) {
        return server::run(args, global, terminal).await;
    }
    let at = match &args.action {
        Action::Create { to: Some(to), .. } => Some(to),
        _ => args.at.as_ref(),
    };
    let kept = at.map_or(Ok(Where::Settings), |at| kept_at(at))?;
    // A mistyped name is told, and does not become an empty directory. What has lost its database but
    // has its backups can still be restored.
    if !matches!(kept, Where::Bucket(_)) && !config.dir.exists() {
        return Err(no_directory(&config.dir));
    }
    let place = Arc::new(Place::new(&config, &kept)?);
    if let (Some(error), Where::Settings) = (place.unread_settings(), &kept) {
        terminal.warn(&format!(
            "{error}: backups are kept in the data directory ({})",
            error.hint()
        ));
    }
    match args.action {
        Action::Create { name, .. } => create(place, name, terminal).await,
        Action::List => list(&place, terminal),
        Action::Get { which, to: None } => get(&place, &which.name, terminal),
        Action::Get {
            which,
            to: Some(to),
        } => save(place, which.name, to, terminal).await,
        Action::Delete(Which { name }) => delete(&place, &name, terminal),
        Action::Verify(Which { name }) => verify(place, name, terminal).await,
        Action::Restore { which, to } => match to {
            Some(to) => restore_to(place, which.name, to, terminal).await,
            None => restore_in_place(place, which.name, terminal).await,
        },
        Action::Prune(args) => prune(&place, &args, terminal),
        Action::Drill(Which { name }) => drill(place, name, config, terminal).await,
    }
}

/// Whether a daemon serves the directory that is to be replaced: it lets the other one take its place.
fn is_restore_of_served(action: &Action, config: &Config) -> bool {
    matches!(action, Action::Restore { to: None, .. })
        && directory::served_by(&config.dir).is_some_and(|holder| holder.socket.is_some())
}

/// The place that `--at` names.
fn kept_at(text: &str) -> Result<Where, Diagnostic> {
    if text == "local" {
        return Ok(Where::Directory);
    }
    let (bucket, prefix) = match text.strip_prefix("s3://") {
        Some(rest) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", ""),
    };
    if bucket.is_empty() {
        let message = format!("{text:?} is no place for backups");
        return Err(Diagnostic::new(Exit::Usage, message)
            .hint("write s3://BUCKET, s3://BUCKET/PREFIX or local"));
    }
    let from = |name| variable(name).unwrap_or_default();
    let endpoint = from("AWS_ENDPOINT_URL");
    Ok(Where::Bucket(BucketConfig {
        bucket: bucket.to_owned(),
        prefix: prefix.to_owned(),
        // A service that is not Amazon's rarely has a host for each bucket.
        force_path_style: !endpoint.is_empty(),
        endpoint,
        region: from("AWS_REGION"),
        access_key: from("AWS_ACCESS_KEY_ID"),
        secret: from("AWS_SECRET_ACCESS_KEY"),
    }))
}

async fn create(
    place: Arc<Place>,
    name: Option<String>,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let made = work(terminal, move |watch| {
        backups::give_way();
        backups::create(&place, name.as_deref(), watch)
    })
    .await?;
    terminal.object(&json!({
        "name": made.name,
        "size": made.size,
        "path": made.path.to_string_lossy(),
    }))
}

fn list(place: &Place, terminal: &Terminal) -> Result<(), Diagnostic> {
    let rows: Vec<Value> = backups::list(place)?
        .iter()
        .map(|backup| Value::Object(described(backup, terminal)))
        .collect();
    terminal.list(&["name", "size", "modified"], &rows)
}

fn described(backup: &Backup, terminal: &Terminal) -> Map<String, Value> {
    let mut row = Map::new();
    if terminal.format == Format::Id {
        row.insert("id".into(), backup.name.clone().into());
    }
    row.insert("name".into(), backup.name.clone().into());
    row.insert("size".into(), backup.size.into());
    row.insert("modified".into(), backup.modified.to_string().into());
    row
}

fn get(place: &Place, name: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    let backup = backups::get(place, name)?;
    let manifest = backups::manifest(place, name)?;
    let mut row = described(&backup, terminal);
    row.insert("path".into(), place.path(name).to_string_lossy().into());
    add_manifest(&mut row, manifest.as_ref());
    if let (Some(manifest), true) = (manifest, terminal.format != Format::Table) {
        let databases = serde_json::to_value(&manifest.databases).unwrap_or_default();
        row.insert("databases".into(), databases);
    }
    terminal.object(&Value::Object(row))
}

async fn save(
    place: Arc<Place>,
    name: String,
    to: PathBuf,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let (own, path) = (name.clone(), to.clone());
    let saved = work(terminal, move |watch| {
        backups::save(&place, &own, &path, watch)
    });
    let size = saved.await?;
    terminal.object(&json!({"name": name, "size": size, "path": to.to_string_lossy()}))
}

/// What a manifest says in short; `null` for what only a manifest knows.
fn add_manifest(row: &mut Map<String, Value>, manifest: Option<&Manifest>) {
    let rows = |manifest: &Manifest| {
        let data = manifest.databases.get("data.db");
        data.map(backups::Database::total)
    };
    row.insert("tool".into(), manifest.map(|m| m.tool.clone()).into());
    row.insert("created".into(), manifest.map(|m| m.created.clone()).into());
    row.insert("rows".into(), manifest.and_then(rows).into());
}

fn delete(place: &Place, name: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    backups::get(place, name)?;
    confirm(terminal, &format!("Remove the backup {name}?"))?;
    backups::delete(place, name)?;
    terminal.say(&format!("removed {name}"));
    Ok(())
}

async fn verify(place: Arc<Place>, name: String, terminal: &Terminal) -> Result<(), Diagnostic> {
    let report = work(terminal, move |watch| backups::verify(&place, &name, watch)).await?;
    let mut row = report_row(&report);
    if terminal.format == Format::Table && report.problems.is_empty() {
        row.remove("problems");
    }
    terminal.object(&Value::Object(row))?;
    if report.problems.is_empty() {
        return Ok(());
    }
    let message = format!("the backup {:?} is not good", report.name);
    let mut diagnostic = Diagnostic::new(Exit::Invalid, message);
    diagnostic.causes = report.problems;
    Err(diagnostic)
}

fn report_row(report: &Report) -> Map<String, Value> {
    let mut row = Map::new();
    row.insert("name".into(), report.name.clone().into());
    row.insert("ok".into(), report.problems.is_empty().into());
    row.insert("size".into(), report.size.into());
    row.insert("files".into(), report.files.into());
    row.insert("bytes".into(), report.bytes.into());
    add_manifest(&mut row, report.manifest.as_ref());
    row.insert("problems".into(), report.problems.clone().into());
    row
}

async fn restore_to(
    place: Arc<Place>,
    name: String,
    to: PathBuf,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let restored = name.clone();
    let done = work(terminal, move |watch| {
        backups::restore_to(&place, &name, &to, watch)
    });
    let dir = done.await?.dir;
    terminal.object(&json!({"name": restored, "dir": dir.to_string_lossy()}))
}

async fn restore_in_place(
    place: Arc<Place>,
    name: String,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    backups::get(&place, &name)?;
    let dir = place.paths().dir.display();
    confirm(
        terminal,
        &format!("Replace {dir} by the backup {name}? What it is now is kept beside it."),
    )?;
    let restored = name.clone();
    let done = work(terminal, move |watch| {
        backups::restore_in_place(&place, &name, watch)
    });
    let done = done.await?;
    terminal.object(&json!({
        "name": restored,
        "dir": done.dir.to_string_lossy(),
        "before": done.before.to_string_lossy(),
    }))
}

fn prune(place: &Place, args: &PruneArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let keep = args.keep()?;
    let mut plan = backups::prune(place, keep, true)?;
    if args.is_to_do(&plan, terminal)? {
        plan = backups::prune(place, keep, false)?;
    }
    args.show(&plan, terminal)
}

impl PruneArgs {
    /// What is kept. Exit 64 when that is nothing.
    fn keep(&self) -> Result<Keep, Diagnostic> {
        let keep = Keep {
            last: self.keep_last,
            daily: self.keep_daily,
            weekly: self.keep_weekly,
        };
        if keep == Keep::default() {
            return Err(Diagnostic::from(BackupError::KeepNothing));
        }
        Ok(keep)
    }

    /// Whether something is to be removed, after asking.
    fn is_to_do(&self, plan: &Pruned, terminal: &Terminal) -> Result<bool, Diagnostic> {
        if self.dry_run || plan.removed.is_empty() {
            return Ok(false);
        }
        let question = format!("Remove {}?", counted(plan.removed.len(), "old backup"));
        confirm(terminal, &question).map(|()| true)
    }

    fn show(&self, plan: &Pruned, terminal: &Terminal) -> Result<(), Diagnostic> {
        let names = |list: &[Backup]| -> Vec<Value> {
            list.iter()
                .map(|backup| backup.name.clone().into())
                .collect()
        };
        if terminal.format != Format::Table {
            return terminal.object(&json!({
                "kept": names(&plan.kept),
                "removed": names(&plan.removed),
                "dryRun": self.dry_run,
            }));
        }
        let verb = if self.dry_run {
            "would remove"
        } else {
            "removed"
        };
        for backup in &plan.removed {
            terminal.line(&format!("{verb} {}", backup.name))?;
        }
        for backup in &plan.kept {
            terminal.line(&format!("kept {}", backup.name))?;
        }
        Ok(())
    }
}

async fn drill(
    place: Arc<Place>,
    name: String,
    config: Config,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let (stop, mut meter) = (Stop::listen()?, terminal.meter());
    let stopped = stop.flag();
    let drill = backups::drill(place, name, config, move |progress| {
        meter.show(progress.phase, progress.done, progress.total);
        flow(&stopped)
    });
    let done = stop.race(drill).await?;
    terminal.object(&json!({
        "name": done.name,
        "ok": true,
        "collections": done.collections,
        "restore_s": rounded(done.restoring),
        "open_s": rounded(done.opening),
    }))
}

fn rounded(time: std::time::Duration) -> f64 {
    (time.as_secs_f64() * 1000.0).round() / 1000.0
}

/// Asks; exit 7 when nobody can answer, or the answer is no.
fn confirm(terminal: &Terminal, question: &str) -> Result<(), Diagnostic> {
    if terminal.confirm(question, "--yes")? {
        return Ok(());
    }
    Err(Diagnostic::new(Exit::Blocked, "nothing was done"))
}

impl From<BackupError> for Diagnostic {
    fn from(error: BackupError) -> Self {
        let exit = match error.kind() {
            BackupErrorKind::Failed => Exit::Failed,
            BackupErrorKind::Invalid => Exit::Invalid,
            BackupErrorKind::NotFound => Exit::NotFound,
            BackupErrorKind::Conflict => Exit::Conflict,
            BackupErrorKind::Usage => Exit::Usage,
            BackupErrorKind::Stopped => Exit::Interrupted,
            BackupErrorKind::Denied => Exit::NotAllowed,
            BackupErrorKind::Unreachable => Exit::Unreachable,
        };
        let mut diagnostic = Self::new(exit, error.to_string());
        if let Some(source) = std::error::Error::source(&error) {
            diagnostic = diagnostic.caused_by(source);
        }
        match error.hint() {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }
}
