//! A schema applied to a PocketBase at an address, by what its own API has: one import of collections,
//! which is a transaction there, and then the settings.
//!
//! What is less than on a target of pbctl: nobody counts records, there is no history and no trial,
//! and between the last look and the import somebody could change something. Before anything is lost
//! PocketBase is asked for a backup.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::{
    app::{
        config::Config,
        schema::{
            Kind, Outcome, Plan,
            foreign::{Foreign, Unfit},
        },
    },
    cli::{
        collection,
        diagnostic::{Diagnostic, Exit},
        target::{Request, Target},
    },
};

/// What it shows of itself.
pub async fn read(target: &Target) -> Result<Foreign, Diagnostic> {
    let collections = collection::all(target).await?;
    let settings = target.ask(Request::get(&["api", "settings"])).await?;
    Ok(Foreign::read(&collections, &settings)?)
}

/// Makes a plan so. Exit 64 for a trial, which it does not have.
pub async fn apply(
    target: &Target,
    plan: Plan,
    dry_run: bool,
    secrets: &HashMap<String, String>,
) -> Result<Outcome, Diagnostic> {
    if dry_run {
        let message = format!("{} is a PocketBase, which tries nothing", target.name());
        return Err(Diagnostic::new(Exit::Usage, message)
            .hint("`pbctl schema plan` shows what would change"));
    }
    // What cannot be done is told before a backup is made.
    if let Err(unfit) = read(target).await?.submission(&plan, secrets) {
        return refused(target, unfit);
    }
    let backup = if plan.count(Kind::Lossy) > 0 {
        Some(backup(target).await?)
    } else {
        None
    };
    let submission = match read(target).await?.submission(&plan, secrets) {
        Ok(submission) => submission,
        Err(unfit) => return refused(target, unfit),
    };
    if let Some(import) = &submission.import {
        let request = Request::put(&["api", "collections", "import"]).json(import);
        let done = target.ask(request).await;
        done.map_err(|error| error.hint("nothing was changed"))?;
    }
    if !submission.settings.is_empty() {
        let settings = Value::Object(submission.settings);
        let done = target.ask(Request::patch(&["api", "settings"]).json(&settings));
        done.await
            .map_err(|error| error.hint("the collections are as planned; the settings are not"))?;
    }
    Ok(Outcome::Applied(backup.map(Into::into)))
}

fn refused(target: &Target, unfit: Unfit) -> Result<Outcome, Diagnostic> {
    match unfit {
        Unfit::Stale => Ok(Outcome::Stale),
        Unfit::Missing(names) => Ok(Outcome::Missing(names)),
        Unfit::Beyond(sentences) => {
            let what = sentences.join("; ");
            let message = format!("{} cannot do this in one import: {what}", target.name());
            Err(Diagnostic::new(Exit::Conflict, message).hint(
                "apply it in two steps, or work on its data directory with --dir while it is stopped",
            ))
        }
    }
}

/// Has everything copied into a backup there; its name.
async fn backup(target: &Target) -> Result<String, Diagnostic> {
    let now = Config::new("").clock.now().to_string();
    let digits: String = now.chars().filter(char::is_ascii_digit).collect();
    let name = format!("before_schema_{digits}.zip");
    let request = Request::post(&["api", "backups"]).json(&json!({ "name": name }));
    let made = target.ask(request).await;
    made.map_err(|error| error.hint("nothing was changed: without a backup nothing is dropped"))?;
    Ok(name)
}
