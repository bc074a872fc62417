//! The schema for somebody who asks from elsewhere: questions and answers as they travel.
//!
//! Places of problems travel along, so that whoever has the files can point into them. Values of
//! secrets are in questions only.

use std::{collections::HashMap, sync::Arc};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{
    Base, Desired, Kind, Outcome, Plan, again,
    apply::{self, Options},
    graph, history, measure,
    plan::{Impossible, judged_plan},
};
use crate::app::{
    App,
    error::{Error, Result},
};

/// What would have to change?
#[derive(Default, Serialize, Deserialize)]
pub struct PlanQuestion {
    /// What is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<Desired>,
    /// Or a plan that was made before: what do rows say to it now?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Plan>,
    /// Values of secrets by name; one that is missing stays as it is stored.
    #[serde(default)]
    pub secrets: HashMap<String, String>,
    /// Whether to look at the rows that are touched.
    #[serde(default)]
    pub measure: bool,
}

/// What would have to change.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "outcome", content = "told", rename_all = "camelCase")]
pub enum Planned {
    /// This.
    Planned(Box<Plan>),
    /// What is wanted cannot be.
    Impossible(Impossible),
    /// The directory is not as it was when the plan was made.
    Stale,
}

/// Make it so.
#[derive(Serialize, Deserialize)]
pub struct ApplyQuestion {
    /// What to do.
    pub plan: Plan,
    /// Values of the secrets that it refers to, by name.
    #[serde(default)]
    pub secrets: HashMap<String, String>,
    /// Do everything and take it back.
    #[serde(default, rename = "dryRun")]
    pub dry_run: bool,
    /// Kinds of steps that may turn out worse than the plan says.
    #[serde(default)]
    pub allow: Vec<Kind>,
}

/// Plans.
pub async fn plan_for(app: &Arc<App>, question: PlanQuestion) -> Result<Planned> {
    if let Some(plan) = question.again {
        let plan = again::look_again(app, plan).await?;
        return Ok(plan.map_or(Planned::Stale, |plan| Planned::Planned(Box::new(plan))));
    }
    let desired = question
        .desired
        .ok_or_else(|| Error::bad_request("the question needs desired or again"))?;
    Ok(match made(app, &desired, &question.secrets) {
        Ok(plan) if question.measure => Planned::Planned(Box::new(measure(app, plan).await?)),
        Ok(mut plan) => {
            plan.tell_unmeasured();
            Planned::Planned(Box::new(plan))
        }
        Err(impossible) => Planned::Impossible(impossible),
    })
}

/// A plan for which no rows were looked at.
fn made(
    app: &App,
    desired: &Desired,
    secrets: &HashMap<String, String>,
) -> std::result::Result<Plan, Impossible> {
    let (catalog, settings) = (app.catalog(), app.settings());
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    let secret = |name: &str| secrets.get(name).cloned();
    judged_plan(base, desired, &secret)
}

/// Applies.
pub async fn apply_for(app: &Arc<App>, question: ApplyQuestion) -> Result<Outcome> {
    let options = Options {
        dry_run: question.dry_run,
        secrets: question.secrets,
        allow: question.allow,
    };
    apply::apply(app, question.plan, options).await
}

/// What was applied, newest first: number, time, number of changes, version.
pub async fn past(app: &Arc<App>) -> Result<Vec<Json>> {
    let entries = history::history(app).await?;
    let row = |entry: &history::Entry| {
        let steps = entry.plan["steps"].as_array().map_or(0, Vec::len);
        json!({ "id": entry.id, "applied": entry.applied, "changes": steps, "tool": entry.tool })
    };
    Ok(entries.iter().map(row).collect())
}

/// What has changed since the last apply. [`Error::NotFound`] when there was none.
pub async fn drift(app: &Arc<App>) -> Result<Plan> {
    let entries = history::history(app).await?;
    let last = entries.first();
    let last = last
        .ok_or_else(|| Error::NotFound("no schema was applied to this directory yet".to_owned()))?;
    history::drift(app, last)
}

/// What would have to change to be as after the entry `id`, or after the one before the last.
/// [`Error::NotFound`] when there is no such entry.
pub async fn way_back(app: &Arc<App>, id: Option<i64>) -> Result<Plan> {
    let entries = history::history(app).await?;
    let found = match id {
        None => entries.get(1),
        Some(id) => entries.iter().find(|entry| entry.id == id),
    };
    let entry = found.ok_or_else(|| {
        Error::NotFound(id.map_or_else(
            || "there is no earlier schema to go back to".to_owned(),
            |id| format!("the history has no entry {id}"),
        ))
    })?;
    match made(app, &history::back_to(entry), &HashMap::new()) {
        Ok(mut plan) => {
            // What is on record is known by its ids: nothing is guessed.
            plan.lookalikes.clear();
            measure(app, plan).await
        }
        Err(Impossible { problems, settings }) if settings.is_empty() => {
            let first = problems.first().map_or("", |problem| &problem.message);
            Err(Error::bad_request(first))
        }
        Err(found) => Err(Error::invalid(
            "The settings cannot be as they were.",
            found.settings,
        )),
    }
}

/// The relations between collections, in a language for graphs: `mermaid` or `dot`.
pub fn picture(app: &App, language: &str) -> Result<String> {
    graph::picture(&app.catalog(), language)
}
