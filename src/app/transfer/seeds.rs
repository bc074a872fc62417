//! Seeds: records that are to be there.
//!
//! Each is made, changed, or found as it should be, all in one transaction; a second time nothing
//! changes. A seed is known by its id, by the field that its file names, or else by the first field of
//! it that has a unique index of its own.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value as Json, json};

use super::{
    MAX_TRIES,
    import::{Options, recipe},
    rows::{self, Row},
    write_or_try,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records::bulk::{Conflict, Put, Recipe, Shelf},
        work::Work,
    },
    model::{
        caller::RequestInfo, catalog::Catalog, collection::Collection, field_error::FieldErrors,
    },
};

/// Seeds of one collection.
#[derive(Debug, Clone, Default)]
pub struct Seeds {
    /// Its name or id.
    pub collection: String,
    /// The field they are known by; when empty, see the module.
    pub key: String,
    /// Relations whose values are those of a field there: relation, field.
    pub by: Vec<(String, String)>,
    /// What they are to be.
    pub records: Vec<Map<String, Json>>,
}

/// What became of one seed.
#[derive(Debug, Clone, PartialEq)]
pub struct Sown {
    /// Which of the [`Seeds`].
    pub seeds: usize,
    /// Which of its records.
    pub record: usize,
    /// What was done, and the record's id; or why nothing was.
    pub outcome: Result<(Put, String), (String, FieldErrors)>,
}

/// Everything that became of seeds. Nothing is kept when one was refused.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan(pub Vec<Sown>);

/// Seeds that share a recipe, and their place in what was given.
struct Bed {
    recipe: Arc<Recipe>,
    rows: Vec<((usize, usize), Row)>,
}

/// Makes records as they should be, all or none; `dry_run` takes it back.
///
/// Fails with 404 for an unknown collection and 400 for one that has no such key.
pub async fn sow(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (seeds, dry_run): (Vec<Seeds>, bool),
) -> Result<Plan> {
    for _ in 0..MAX_TRIES {
        let mut beds = Vec::new();
        for at in in_order(&app.catalog(), &seeds) {
            beds.extend(prepare(app, &request, (at, &seeds[at])).await?);
        }
        let sown = write_or_try(
            app,
            move |work| sow_in(work, &beds),
            move |plan: &Plan| !dry_run && plan.0.iter().all(|sown| sown.outcome.is_ok()),
        )
        .await;
        match sown {
            Err(Error::Moved) => {}
            other => return other,
        }
    }
    Err(Error::Moved)
}

/// The order in which relations find what they lead to: a collection comes after those it names.
fn in_order(catalog: &Catalog, seeds: &[Seeds]) -> Vec<usize> {
    fn visit(
        (catalog, seeds): (&Catalog, &[Seeds]),
        at: usize,
        seen: &mut Vec<usize>,
        order: &mut Vec<usize>,
    ) {
        if seen.contains(&at) {
            return;
        }
        seen.push(at);
        let fields = catalog.find(&seeds[at].collection).map(|c| &c.fields[..]);
        let targets = fields.unwrap_or_default().iter();
        for target in targets.filter_map(|field| Some(&field.kind.relation()?.collection_id)) {
            for (other, group) in seeds.iter().enumerate() {
                let is_it = catalog
                    .find(&group.collection)
                    .is_some_and(|c| c.id == *target);
                if is_it {
                    visit((catalog, seeds), other, seen, order);
                }
            }
        }
        order.push(at);
    }
    let (mut seen, mut order) = (Vec::new(), Vec::new());
    for at in 0..seeds.len() {
        visit((catalog, seeds), at, &mut seen, &mut order);
    }
    order
}

/// The seeds of one collection, those with the same key together.
async fn prepare(
    app: &Arc<App>,
    request: &Arc<RequestInfo>,
    (at, seeds): (usize, &Seeds),
) -> Result<Vec<Bed>> {
    let mut options = Options {
        conflict: Conflict::Update,
        key: seeds.key.clone(),
        by: seeds.by.clone(),
        ..Options::default()
    };
    let plain = recipe(app, request, &seeds.collection, &options)?;
    let mut by_key: BTreeMap<Option<String>, Vec<usize>> = BTreeMap::new();
    for (i, record) in seeds.records.iter().enumerate() {
        let key = key_of(&plain.collection, &seeds.key, record);
        by_key.entry(key).or_default().push(i);
    }
    let mut beds = Vec::new();
    for (key, members) in by_key {
        let is_known = key.is_some();
        options.key = key.unwrap_or_default();
        let recipe = Arc::new(recipe(app, request, &seeds.collection, &options)?);
        let bodies = members.iter().map(|&i| {
            if is_known {
                Ok(seeds.records[i].clone())
            } else {
                Err("it has no id, and no field with a unique index to know it by".to_owned())
            }
        });
        let rows = rows::prepare(app, &recipe, bodies.collect()).await?;
        let places = members.into_iter().map(|i| (at, i));
        beds.push(Bed {
            recipe,
            rows: places.zip(rows).collect(),
        });
    }
    Ok(beds)
}

/// The field by which a seed is known.
fn key_of(collection: &Collection, given: &str, record: &Map<String, Json>) -> Option<String> {
    let has = |name: &str| {
        record
            .get(name)
            .is_some_and(|value| !value.is_null() && value != "")
    };
    if has("id") {
        return Some("id".to_owned());
    }
    if !given.is_empty() {
        return has(given).then(|| given.to_owned());
    }
    collection
        .fields
        .iter()
        .map(|field| &field.name)
        .find(|name| has(name) && collection.has_unique_index(name))
        .cloned()
}

/// The part of [`sow`] on the writer.
fn sow_in(work: &mut Work<'_, '_>, beds: &[Bed]) -> Result<Plan> {
    let mut plan = Plan::default();
    for bed in beds {
        let mut shelf = Shelf::new(work, &bed.recipe)?;
        for ((seeds, record), row) in &bed.rows {
            let put = match row {
                Ok(prepared) => shelf.put(work, &bed.recipe, prepared),
                Err(message) => Err(Error::bad_request(message)),
            };
            let outcome = match put {
                Ok(done) => Ok(done),
                Err(Error::Invalid { message, fields }) => Err((message, fields)),
                Err(error) => return Err(error),
            };
            plan.0.push(Sown {
                seeds: *seeds,
                record: *record,
                outcome,
            });
        }
    }
    plan.0.sort_by_key(|sown| (sown.seeds, sown.record));
    Ok(plan)
}

impl Plan {
    /// As it is sent.
    pub fn to_json(&self) -> Json {
        let one = |sown: &Sown| match &sown.outcome {
            Ok((put, id)) => json!({
                "seeds": sown.seeds, "record": sown.record, "id": id, "outcome": put.name(),
            }),
            Err((message, fields)) => json!({
                "seeds": sown.seeds, "record": sown.record, "outcome": "refused",
                "message": message, "fields": fields.to_json(),
            }),
        };
        Json::Array(self.0.iter().map(one).collect())
    }
}
