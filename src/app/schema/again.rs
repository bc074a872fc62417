//! A plan looked at again: between planning and applying, rows may have come that nobody has agreed
//! to lose, or that are in the way now.
//!
//! What is to be looked at follows from what the plan would do, not from what it says of itself: so a
//! plan that was saved, sent or edited is judged like one that was made just now.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::{
    compare, fingerprint,
    measure::look_at,
    plan::{Changes, Kind, Plan, Step},
    resolve::{Pair, fill_providers},
};
use crate::{
    app::{
        App, collections,
        error::{Error, Result},
        work::Work,
    },
    model::{catalog::Catalog, collection::Collection},
    store::Session,
};

/// What stands for secrets, of which no row knows.
const ANY_SECRET: &str = "unset";

/// A look at the rows before the writer is asked for.
pub(super) struct Look {
    /// Steps that are worse than what was agreed to.
    pub worse: Vec<Step>,
    /// The tables with their versions from before they were read; `None` when they were not, because
    /// the plan is for another state.
    versions: Option<Vec<(String, u64)>>,
}

/// A plan as rows say now; `None` when the directory is not as it was when the plan was made.
pub async fn look_again(app: &Arc<App>, plan: Plan) -> Result<Option<Plan>> {
    app.read_slow_with_catalog(move |session, reading| {
        if !fits(reading.catalog, reading.app, &plan) {
            return Ok(None);
        }
        let mut plan = restored(reading.catalog, &plan)?;
        look_at(session, reading.catalog, &mut plan)?;
        Ok(Some(plan))
    })
    .await
}

fn fits(catalog: &Catalog, app: &App, plan: &Plan) -> bool {
    let all = catalog.all().iter().map(|c| &**c);
    fingerprint(all, &app.settings()) == plan.base
}

/// Looks at the rows while others go on writing.
pub(super) async fn look(app: &Arc<App>, plan: &Arc<Plan>, allow: &[Kind]) -> Result<Look> {
    let unseen = || Look {
        worse: Vec::new(),
        versions: None,
    };
    let catalog = app.catalog();
    if !fits(&catalog, app, plan) {
        return Ok(unseen());
    }
    // Taken before the rows are read, so that what is committed meanwhile shows.
    let version = |table: String| {
        let version = app.store().table_version(&table);
        (table, version)
    };
    let tables = tables(&restored(&catalog, plan)?.steps);
    let versions: Vec<_> = tables.into_iter().map(version).collect();
    let (plan, allow) = (Arc::clone(plan), allow.to_vec());
    app.read_slow_with_catalog(move |session, reading| {
        if !fits(reading.catalog, reading.app, &plan) {
            return Ok(unseen());
        }
        Ok(Look {
            worse: worse(session, reading.catalog, &plan, &allow)?,
            versions: Some(versions.clone()),
        })
    })
    .await
}

/// What is worse than agreed, on the writer: nothing can change any more. The tables are only read
/// again when somebody wrote to one since the first look.
pub(super) fn look_in(
    work: &Work<'_, '_>,
    plan: &Plan,
    allow: &[Kind],
    before: &Look,
) -> Result<Vec<Step>> {
    let store = work.app.store();
    let is_current = |(table, version): &(String, u64)| store.table_version(table) == *version;
    let is_settled = |versions: &Vec<_>| versions.iter().all(is_current);
    if before.versions.as_ref().is_some_and(is_settled) {
        return Ok(Vec::new());
    }
    worse(work.tx, &work.catalog, plan, allow)
}

fn tables(steps: &[Step]) -> Vec<String> {
    let checks = steps.iter().filter_map(|step| step.check.as_ref());
    let tables = checks.filter_map(|check| check.table().map(str::to_owned));
    let mut tables: Vec<String> = tables.collect();
    tables.sort();
    tables.dedup();
    tables
}

/// Steps that are more dangerous than in `plan`, or lose more, and of a kind that is not let pass.
fn worse(
    session: &Session<'_>,
    catalog: &Catalog,
    plan: &Plan,
    allow: &[Kind],
) -> Result<Vec<Step>> {
    let mut now = restored(catalog, plan)?;
    look_at(session, catalog, &mut now)?;
    let is_worse = |step: &Step| {
        let agreed = plan.steps.iter().find(|known| is_same(known, step));
        let kind = agreed.map_or(Kind::Safe, |agreed| agreed.kind);
        let rows = agreed.and_then(|agreed| agreed.rows);
        let loses_more = step.kind == Kind::Lossy && rows.is_some() && step.rows > rows;
        step.kind == Kind::Blocking
            || (step.kind > kind || loses_more)
                && step.kind.needs_leave()
                && !allow.contains(&step.kind)
    };
    now.steps.retain(is_worse);
    Ok(now.steps)
}

/// The plan with what is to be looked at, its steps judged as if nobody had looked.
fn restored(catalog: &Catalog, plan: &Plan) -> Result<Plan> {
    let mut plan = plan.clone();
    for step in checked(catalog, &plan.changes)? {
        match plan.steps.iter_mut().find(|known| is_same(known, &step)) {
            Some(known) => *known = step,
            None => plan.steps.push(step),
        }
    }
    Ok(plan)
}

fn is_same(a: &Step, b: &Step) -> bool {
    a.target == b.target && a.action == b.action
}

/// The steps of changes for which rows are to be looked at. New collections have none.
fn checked(catalog: &Catalog, changes: &Changes) -> Result<Vec<Step>> {
    let dropped = changes.drop.iter().filter_map(|id| catalog.by_id(id));
    let mut steps: Vec<Step> = dropped
        .map(|collection| compare::drop(collection))
        .collect();
    for body in &changes.save {
        let id = body.get("id").and_then(Json::as_str).unwrap_or_default();
        if let Some(current) = catalog.by_id(id) {
            steps.extend(compare::collection(&pair(catalog, current, body)?));
        }
    }
    steps.retain(|step| step.check.is_some());
    Ok(steps)
}

fn pair(catalog: &Catalog, current: &Arc<Collection>, body: &Map<String, Json>) -> Result<Pair> {
    let mut filled = body.clone();
    fill_providers(&mut filled, &|_| Some(ANY_SECRET.to_owned()), Some(current));
    let target = collections::declared(catalog, Some(current), &filled);
    Ok(Pair {
        current: Some(Arc::clone(current)),
        target: target.map_err(|error| Error::bad_request(error.to_string()))?,
        body: Map::new(),
    })
}
