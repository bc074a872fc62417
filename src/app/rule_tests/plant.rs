//! Fixtures, put there for the cases of one table and taken away again.

use std::sync::{Arc, Mutex, PoisonError};

use super::read::{Fixture, Table};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records,
        work::Work,
        yaml::{Place, Problem},
    },
    model::field_error::Entry,
};

/// Puts the fixtures of a table there: all, or none and why not.
pub async fn plant(app: &Arc<App>, table: &Arc<Table>) -> Result<Vec<Problem>> {
    let (table, told) = (Arc::clone(table), Arc::<Mutex<Vec<Problem>>>::default());
    let problems = Arc::clone(&told);
    // Problems have to undo what is written, so they leave the writer beside an error.
    let done = app
        .write_alone(move |work| {
            let found = plant_in(work, &table.fixtures)?;
            let is_refused = !found.is_empty();
            *problems.lock().unwrap_or_else(PoisonError::into_inner) = found;
            if is_refused {
                return Err(Error::bad_request("undo"));
            }
            Ok(())
        })
        .await;
    let found = std::mem::take(&mut *told.lock().unwrap_or_else(PoisonError::into_inner));
    if found.is_empty() {
        done?;
    }
    Ok(found)
}

fn plant_in(work: &mut Work<'_, '_>, fixtures: &[Fixture]) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    let catalog = Arc::clone(&work.catalog);
    let found = |fixture: &Fixture| catalog.find(&fixture.collection.0).map(Arc::clone);
    for fixture in fixtures {
        let Some(collection) = found(fixture) else {
            continue;
        };
        let body = members(fixture);
        match records::plant_in(work, &collection, &fixture.id.0, &body) {
            Ok(()) => {}
            Err(Error::Invalid { fields, .. }) => {
                for (name, error) in fields.iter() {
                    let told = match error {
                        Entry::Error(error) => &*error.message,
                        Entry::Inside(_) => "Invalid value.",
                    };
                    let message = format!("{}.{name}: {told}", fixture.id.0);
                    let place = place(fixture, name);
                    problems.push(Problem { place, message });
                }
            }
            Err(other) => return Err(other),
        }
    }
    if !problems.is_empty() {
        return Ok(problems);
    }
    for fixture in fixtures {
        let Some(collection) = found(fixture) else {
            continue;
        };
        for (name, id) in records::loose_relations(work, &collection, &members(fixture))? {
            let place = place(fixture, &name);
            let message = format!("{}.{name}: there is no record {id}", fixture.id.0);
            problems.push(Problem { place, message });
        }
    }
    Ok(problems)
}

fn members(fixture: &Fixture) -> serde_json::Map<String, serde_json::Value> {
    let json = fixture.node.to_json();
    json.as_object().cloned().unwrap_or_default()
}

/// Where a member stands, or its record.
fn place(fixture: &Fixture, member: &str) -> Place {
    let given = fixture.node.get(member);
    given.map_or(fixture.id.1, |node| node.place)
}

/// Takes the fixtures of a table away.
pub async fn uproot(app: &Arc<App>, table: &Arc<Table>) -> Result<()> {
    let table = Arc::clone(table);
    app.write_alone(move |work| {
        for fixture in &table.fixtures {
            if let Some(collection) = work.catalog.find(&fixture.collection.0).map(Arc::clone) {
                records::uproot_in(work, &collection, &fixture.id.0)?;
            }
        }
        Ok(())
    })
    .await
}
