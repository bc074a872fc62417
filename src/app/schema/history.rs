//! What was applied, when and by which version; what came out is kept, so that drift can be seen and
//! rollback has something to go back to.

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::plan::Plan;
use crate::{
    app::{
        App, collections,
        error::{Error, Result},
        work::Work,
    },
    model::{catalog::Catalog, collection::Collection, settings::Settings},
    store::HistoryRow,
};

/// Entries that are shown at most.
const MOST: i64 = 1000;

/// One applied plan.
#[derive(Debug)]
pub struct Entry {
    /// Number, from 1.
    pub id: i64,
    /// When, in canonical form.
    pub applied: String,
    /// Version of pbctl.
    pub tool: String,
    /// What was applied.
    pub plan: Json,
    /// The collections that came out, without secrets.
    pub collections: Vec<Collection>,
    /// The settings that came out, without secrets.
    pub settings: Settings,
}

/// Writes down what is applied, in the same transaction.
pub(super) fn record(work: &mut Work<'_, '_>, plan: &Plan, settings: &Settings) -> Result<()> {
    let collections: Vec<Map<String, Json>> = work
        .catalog
        .all()
        .iter()
        .map(|collection| collection.to_json())
        .collect();
    let shown = settings.without_secrets();
    let told = json!({ "base": plan.base, "desired": plan.desired, "steps": plan.steps });
    let row = HistoryRow {
        id: 0,
        applied: work.now.to_string(),
        tool: env!("CARGO_PKG_VERSION").to_owned(),
        plan: told.to_string(),
        state: json!({ "collections": collections, "settings": shown }).to_string(),
    };
    Ok(work.tx.insert_history(&row)?)
}

/// What was applied, newest first.
pub async fn history(app: &Arc<App>) -> Result<Vec<Entry>> {
    let rows = app
        .read(move |session| Ok(session.select_history(MOST)?))
        .await?;
    rows.into_iter().map(entry).collect()
}

fn entry(row: HistoryRow) -> Result<Entry> {
    let parsed = |text: &str| serde_json::from_str::<Json>(text).map_err(Error::internal);
    let mut state = parsed(&row.state)?;
    let bodies = state["collections"].take();
    let collections = recorded(bodies.as_array().map(Vec::as_slice).unwrap_or_default())?;
    Ok(Entry {
        id: row.id,
        applied: row.applied,
        tool: row.tool,
        plan: parsed(&row.plan)?,
        collections,
        settings: serde_json::from_value(state["settings"].take()).map_err(Error::internal)?,
    })
}

/// Collections that stand as JSON of the API.
pub(super) fn recorded(bodies: &[Json]) -> Result<Vec<Collection>> {
    let catalog = Catalog::default();
    let bodies = bodies.iter().filter_map(Json::as_object);
    bodies
        .map(|body| {
            collections::declared(&catalog, None, body)
                .map_err(|error| Error::bad_request(error.to_string()))
        })
        .collect()
}

/// What has changed in the directory since `entry` was applied, as a plan from there to here.
pub fn drift(app: &Arc<App>, entry: &Entry) -> Result<Plan> {
    let recorded = entry.collections.iter().cloned().map(Arc::new).collect();
    let recorded = Catalog::new(0, 0, recorded);
    let catalog = app.catalog();
    let all: Vec<&Collection> = catalog.all().iter().map(|c| &**c).collect();
    let mut desired = super::Desired::of_collections(&all);
    if let Json::Object(members) = json!(app.settings().without_secrets()) {
        desired.settings = members;
    }
    let base = super::plan::Base {
        catalog: &recorded,
        settings: &entry.settings,
    };
    super::plan::plan(base, &desired, &|_| None).map_err(|problems| {
        Error::bad_request(
            problems
                .first()
                .map_or_else(String::new, |problem| problem.message.clone()),
        )
    })
}

/// What is wanted to go back to `entry`: its collections and its settings, secrets as they are.
pub fn back_to(entry: &Entry) -> super::Desired {
    let all: Vec<&Collection> = entry.collections.iter().collect();
    let mut desired = super::Desired::of_collections(&all);
    if let Json::Object(mut members) = json!(entry.settings) {
        // Not on record, so they stay.
        for path in [
            &["smtp", "password"][..],
            &["s3", "secret"],
            &["backups", "s3", "secret"],
        ] {
            remove(&mut members, path);
        }
        desired.settings = members;
    }
    desired
}

fn remove(members: &mut Map<String, Json>, path: &[&str]) {
    match path {
        [last] => _ = members.remove(*last),
        [first, rest @ ..] => {
            if let Some(Json::Object(inner)) = members.get_mut(*first) {
                remove(inner, rest);
            }
        }
        [] => {}
    }
}
