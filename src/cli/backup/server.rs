//! Backups of a server, over PocketBase's API: they are where its settings say.

use std::path::Path;

use futures_util::StreamExt as _;
use serde_json::{Value, json};

use super::{Action, BackupArgs, PruneArgs, Which, confirm, described};
use crate::{
    app::backups::{self, Backup, BackupError, Saving},
    cli::{
        config::GlobalArgs,
        diagnostic::{Diagnostic, Exit},
        serve::Signals,
        target::{Request, Target},
        terminal::Terminal,
    },
    model::timestamp::Timestamp,
};

const BACKUPS: [&str; 2] = ["api", "backups"];

/// Runs `backup` on a server.
pub async fn run(
    args: BackupArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    must_be_possible(&args)?;
    let target = Target::existing(global, terminal).await?;
    let outcome = act(args.action, &target, terminal).await;
    target.close().await;
    outcome
}

/// Exit 64 for what needs the files of a directory.
fn must_be_possible(args: &BackupArgs) -> Result<(), Diagnostic> {
    let told = |text: &str, hint: &str| Err(Diagnostic::new(Exit::Usage, text).hint(hint));
    let elsewhere = matches!(&args.action, Action::Create { to: Some(_), .. });
    if args.at.is_some() || elsewhere {
        let text = "a server keeps its backups where its settings say";
        return told(text, "leave out --at, or change backups.s3 of its settings");
    }
    let hint = "run it where the directory is, with --dir; `pbctl backup get NAME --to FILE` fetches a backup";
    match &args.action {
        Action::Verify(_) => told("verify works on a data directory", hint),
        Action::Drill(_) => told("drill works on a data directory", hint),
        Action::Restore { to: Some(_), .. } => told("restore --to works on a data directory", hint),
        _ => Ok(()),
    }
}

async fn act(action: Action, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    match action {
        Action::Create { name, .. } => create(target, name, terminal).await,
        Action::List => {
            let all = list(target).await?;
            let row = |backup| Value::Object(described(backup, terminal));
            let rows: Vec<Value> = all.iter().map(row).collect();
            terminal.list(&["name", "size", "modified"], &rows)
        }
        Action::Get { which, to: None } => {
            let found = find(target, &which.name).await?;
            terminal.object(&Value::Object(described(&found, terminal)))
        }
        Action::Get {
            which,
            to: Some(to),
        } => save(target, &which.name, &to, terminal).await,
        Action::Delete(Which { name }) => delete(target, &name, terminal).await,
        Action::Restore { which, .. } => restore(target, &which.name, terminal).await,
        Action::Prune(args) => prune(target, &args, terminal).await,
        // Refused before.
        Action::Verify(_) | Action::Drill(_) => Ok(()),
    }
}

async fn create(
    target: &Target,
    name: Option<String>,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let before = match &name {
        None => list(target).await?,
        Some(_) => Vec::new(),
    };
    let body = json!({ "name": name.clone().unwrap_or_default() });
    target.ask(Request::post(&BACKUPS).json(&body)).await?;
    let made = match name {
        Some(name) => find(target, &name).await?,
        // The server does not say how it has called it.
        None => newest(list(target).await?, &before)?,
    };
    terminal.object(&Value::Object(described(&made, terminal)))
}

/// The one that was not there before.
fn newest(after: Vec<Backup>, before: &[Backup]) -> Result<Backup, Diagnostic> {
    let is_new = |backup: &Backup| before.iter().all(|old| old.name != backup.name);
    let new = after.into_iter().filter(is_new);
    new.max_by_key(|backup| backup.modified).ok_or_else(|| {
        Diagnostic::new(
            Exit::Failed,
            "the backup was made, and is not there any more",
        )
    })
}

async fn list(target: &Target) -> Result<Vec<Backup>, Diagnostic> {
    let answer = target.ask(Request::get(&BACKUPS)).await?;
    let backup = |item: &Value| {
        Some(Backup {
            name: item["key"].as_str()?.to_owned(),
            size: item["size"].as_u64()?,
            modified: Timestamp::parse_canonical(item["modified"].as_str()?)?,
        })
    };
    let all = answer.as_array().map(|items| items.iter().map(backup));
    let all: Option<Vec<_>> = all.and_then(Iterator::collect);
    all.ok_or_else(|| Diagnostic::new(Exit::Failed, "the list of backups cannot be read"))
}

async fn find(target: &Target, name: &str) -> Result<Backup, Diagnostic> {
    let mut all = list(target).await?.into_iter();
    all.find(|backup| backup.name == name)
        .ok_or_else(|| BackupError::NotFound(name.to_owned()).into())
}

async fn save(
    target: &Target,
    name: &str,
    to: &Path,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let found = find(target, name).await?;
    let saving = Saving::begin(to)?;
    let mut signals = Signals::new().map_err(|error| {
        Diagnostic::new(Exit::Failed, "cannot listen to signals").caused_by(&error)
    })?;
    let size = tokio::select! {
        size = download(target, &found, saving, terminal) => size?,
        exit = signals.next() => {
            return Err(Diagnostic::new(exit, "stopped; nothing is left behind"));
        }
    };
    terminal.object(&json!({"name": name, "size": size, "path": to.to_string_lossy()}))
}

async fn download(
    target: &Target,
    backup: &Backup,
    mut saving: Saving,
    terminal: &Terminal,
) -> Result<u64, Diagnostic> {
    let mut asked = Request::get(&at(&backup.name));
    if !target.is_operators() {
        let token = Request::post(&["api", "files", "token"]);
        let told = target.ask(token).await?;
        asked = asked.query("token", told["token"].as_str().unwrap_or_default());
    }
    let mut body = target.send(asked).await?.body;
    let (mut meter, mut done) = (terminal.meter(), 0);
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|error| {
            Diagnostic::new(Exit::Unreachable, "the backup did not come whole").caused_by(&error)
        })?;
        saving.write(&piece)?;
        done += piece.len() as u64;
        meter.show("download", done, backup.size);
    }
    if done != backup.size {
        return Err(
            Diagnostic::new(Exit::Unreachable, "the backup did not come whole").hint("try again"),
        );
    }
    Ok(saving.finish()?)
}

async fn delete(target: &Target, name: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    find(target, name).await?;
    let question = format!("Remove the backup {name} of {}?", target.name());
    confirm(terminal, &question)?;
    target.ask(Request::delete(&at(name))).await?;
    terminal.say(&format!("removed {name}"));
    Ok(())
}

async fn restore(target: &Target, name: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    find(target, name).await?;
    let kept = if target.is_pocketbase() {
        "PocketBase does not keep what it is now."
    } else {
        "What it is now is kept beside it."
    };
    let target_name = target.name();
    confirm(
        terminal,
        &format!("Replace {target_name} by the backup {name}? {kept}"),
    )?;
    let path = ["api", "backups", name, "restore"];
    target.ask(Request::post(&path)).await?;
    terminal.object(&json!({"name": name, "server": target_name}))
}

async fn prune(target: &Target, args: &PruneArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let plan = backups::decide(list(target).await?, args.keep()?);
    if args.is_to_do(&plan, terminal)? {
        // The oldest first: when one cannot be removed, the newer ones are still there.
        for backup in plan.removed.iter().rev() {
            target.ask(Request::delete(&at(&backup.name))).await?;
        }
    }
    args.show(&plan, terminal)
}

fn at(name: &str) -> [&str; 3] {
    let [api, backups] = BACKUPS;
    [api, backups, name]
}
