//! Makes a plan so, in one transaction: all of it or nothing.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};

use super::{
    again::{self, Look},
    fingerprint, history,
    plan::{Changes, Kind, Plan, Step},
    resolve::{fill_providers, merge},
};
use crate::{
    app::{
        App,
        collections::{self, Refused},
        error::{Error, Result},
        settings,
        work::Work,
    },
    model::{
        field_error::{FieldError, FieldErrors},
        settings::Settings,
    },
    store::migrate,
};

/// How a plan is applied.
#[derive(Clone, Default)]
pub struct Options {
    /// Does everything and takes it back.
    pub dry_run: bool,
    /// Values of secrets by name.
    pub secrets: HashMap<String, String>,
    /// Kinds of steps that may turn out worse than the plan says; never [`Kind::Blocking`].
    pub allow: Vec<Kind>,
}

/// How it ended.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "outcome", content = "told", rename_all = "camelCase")]
pub enum Outcome {
    /// All is as planned; with the copy of the database that was made before, on the machine of the
    /// directory.
    Applied(Option<PathBuf>),
    /// It would have worked.
    WouldApply,
    /// The directory is not as it was when the plan was made.
    Stale,
    /// Something cannot be as wanted; nothing has changed.
    Refused(Vec<Refused>),
    /// Secrets that are neither set nor stored.
    Missing(Vec<String>),
    /// Rows are in the way of these steps, or more would be lost or shown than the plan says.
    Worse(Vec<Step>),
}

/// Applies a plan. Guards are the caller's, who has agreed to what the steps say; this one refuses a
/// directory that has moved, and steps of which rows say something worse by now.
pub async fn apply(app: &Arc<App>, plan: Plan, options: Options) -> Result<Outcome> {
    let plan = Arc::new(plan);
    let look = again::look(app, &plan, &options.allow).await?;
    if !look.worse.is_empty() {
        return Ok(Outcome::Worse(look.worse));
    }
    write(app, plan, options, look).await
}

/// The half of [`apply`] after the first look.
pub(super) async fn write(
    app: &Arc<App>,
    plan: Arc<Plan>,
    options: Options,
    look: Look,
) -> Result<Outcome> {
    let is_lossy = plan.steps.iter().any(|step| step.kind == Kind::Lossy);
    let snapshot = if is_lossy && !options.dry_run {
        Some(snapshot(app).await?)
    } else {
        None
    };
    // A refusal has to undo what is written, so it leaves the writer as an error, and comes here.
    let verdict: Arc<Mutex<Option<Outcome>>> = Arc::default();
    let told = Arc::clone(&verdict);
    let done = app
        .write_alone(move |work| {
            let verdict = match apply_in(work, &plan, &options, &look)? {
                None if options.dry_run => Outcome::WouldApply,
                None => {
                    work.tx.optimize();
                    return Ok(());
                }
                Some(refused) => refused,
            };
            *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(verdict);
            Err(Error::bad_request("undo"))
        })
        .await;
    let verdict = verdict
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    match (done, verdict) {
        (Ok(()), _) => Ok(Outcome::Applied(snapshot)),
        (Err(_), Some(verdict)) => {
            forget(snapshot);
            Ok(verdict)
        }
        (Err(error), None) => {
            forget(snapshot);
            Err(error)
        }
    }
}

/// A copy before a change that did not come is of no use.
fn forget(snapshot: Option<PathBuf>) {
    if let Some(path) = snapshot {
        // A copy that stays only takes room.
        let _ = std::fs::remove_file(path);
    }
}

/// Copies the database into `backups/` of the directory.
async fn snapshot(app: &Arc<App>) -> Result<PathBuf> {
    let paths = &app.directory().paths;
    let (source, folder) = (paths.data_db.clone(), paths.backups.clone());
    let moment: String = app
        .clock()
        .now()
        .to_string()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    app.blocking(move || {
        std::fs::create_dir_all(&folder).map_err(Error::internal)?;
        let target = folder.join(format!("before_schema_{moment}.db"));
        migrate::copy(&source, &target)?;
        Ok(target)
    })
    .await?
}

/// The half of [`apply`] on the writer; gives why it cannot be.
fn apply_in(
    work: &mut Work<'_, '_>,
    plan: &Plan,
    options: &Options,
    look: &Look,
) -> Result<Option<Outcome>> {
    let stored = settings::stored(work)?;
    let now = fingerprint(work.catalog.all().iter().map(|c| &**c), &stored);
    if now != plan.base {
        return Ok(Some(Outcome::Stale));
    }
    let worse = again::look_in(work, plan, &options.allow, look)?;
    if !worse.is_empty() {
        return Ok(Some(Outcome::Worse(worse)));
    }
    let changes = match filled(work, &plan.changes, &options.secrets) {
        Ok(changes) => changes,
        Err(missing) => return Ok(Some(Outcome::Missing(missing))),
    };
    let ids = &changes.drop;
    let dropped: Vec<String> = ids
        .iter()
        .filter_map(|id| work.catalog.by_id(id))
        .map(|c| c.name.clone())
        .collect();
    collections::drop_in(work, ids)?;
    let refused = collections::declare_in(work, &changes.save)?;
    if !refused.is_empty() {
        return Ok(Some(Outcome::Refused(refused)));
    }
    let loose = collections::loose_ends(work, &dropped)?;
    if !loose.is_empty() {
        let refused = loose.into_iter().map(|(name, message)| Refused {
            name,
            fields: Vec::new(),
            errors: FieldErrors::one("name", FieldError::new("validation_loose_end", message)),
        });
        return Ok(Some(Outcome::Refused(refused.collect())));
    }
    let settings = save_settings(work, &changes.settings)?;
    history::record(work, plan, &settings)?;
    Ok(None)
}

/// The changes with the values of secrets, or the names of those that are missing.
fn filled(
    work: &Work<'_, '_>,
    changes: &Changes,
    secrets: &HashMap<String, String>,
) -> std::result::Result<Changes, Vec<String>> {
    let (mut filled, mut missing) = (changes.clone(), Vec::new());
    let lookup = |name: &str| secrets.get(name).cloned();
    for body in &mut filled.save {
        let id = body.get("id").and_then(Json::as_str).unwrap_or_default();
        let current = work.catalog.by_id(id).map(Arc::clone);
        missing.extend(fill_providers(body, &lookup, current.as_deref()));
    }
    fill_settings(&mut filled.settings, &lookup, &mut missing);
    if missing.is_empty() {
        Ok(filled)
    } else {
        Err(missing)
    }
}

pub(super) fn fill_settings(
    members: &mut Map<String, Json>,
    lookup: &dyn Fn(&str) -> Option<String>,
    missing: &mut Vec<String>,
) {
    for value in members.values_mut() {
        if let Some(name) = value["$secret"].as_str() {
            match lookup(name) {
                Some(secret) => *value = secret.into(),
                None => missing.push(name.to_owned()),
            }
        } else if let Json::Object(inner) = value {
            fill_settings(inner, lookup, missing);
        }
    }
}

fn save_settings(work: &mut Work<'_, '_>, changed: &Map<String, Json>) -> Result<Settings> {
    let stored = settings::stored(work)?;
    if changed.is_empty() {
        return Ok(stored);
    }
    let mut all = match json!(stored) {
        Json::Object(members) => members,
        _ => Map::new(),
    };
    merge(&mut all, changed);
    let settings: Settings = serde_json::from_value(Json::Object(all))
        .map_err(|error| Error::bad_request(format!("unusable settings: {error}")))?;
    settings::check(&settings)?;
    settings::save(work, &settings)?;
    Ok(settings)
}
