//! Records put into a directory as they are written down: fixtures of rule tests.
//!
//! No rule is asked and nothing is required: a fixture names what matters to its test and leaves the
//! rest blank. What it names has to fit, so that a slip of the pen does not make a test that
//! proves nothing. Its id is any text.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::checks;
use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation, password},
        work::Work,
    },
    model::{
        collection::Collection,
        field::{Field, FieldKind},
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
};

const FAILED: &str = "Failed to create record.";

/// The least cost bcrypt knows: nobody attacks a fixture.
const CHEAPEST: i64 = 4;

/// Puts a record there. Members that name no field are ignored.
///
/// Fails with [`Error::Invalid`] by field for values that do not fit or are taken.
pub(crate) fn plant_in(
    work: &mut Work<'_, '_>,
    collection: &Arc<Collection>,
    id: &str,
    body: &Map<String, Json>,
) -> Result<()> {
    let mut record = Record::blank(collection);
    fields::stamp(&mut record, Operation::Create, work.now);
    fields::apply(&mut record, body, &|_| true);
    record.set("id", Value::Text(id.to_owned()));
    let mut errors = FieldErrors::new();
    for field in collection.fields.iter().filter(|field| field.name != "id") {
        let Some(given) = body.get(&field.name) else {
            continue;
        };
        if let Err(error) = fit(&mut record, field, given) {
            errors.insert(&field.name, error);
        }
    }
    if !errors.is_empty() {
        return Err(Error::invalid(FAILED, errors));
    }
    if collection.is_auth() && record.text("password").is_empty() {
        record.set("password", Value::Text(password::NOBODY.to_owned()));
    }
    fields::autogenerate(&mut record);
    work.tx
        .insert_record(&record)
        .map_err(|error| checks::write_error(FAILED, error))
}

/// Checks a value that was given, and sets what a body cannot set.
fn fit(record: &mut Record, field: &Field, given: &Json) -> Result<(), FieldError> {
    let unfit = |what: &str| Err(FieldError::new(code::INVALID_VALUE, what));
    let cast = fields::cast(field, given);
    match &field.kind {
        FieldKind::Bool if !given.is_boolean() => return unfit("Must be true or false."),
        FieldKind::Number(_) if !given.is_number() => return unfit("Must be a number."),
        FieldKind::Date(_) | FieldKind::Autodate(_) => {
            if cast == Value::Date(None) && given.as_str().is_none_or(|text| !text.is_empty()) {
                return unfit("Must be a date.");
            }
            record.set(&field.name, cast);
        }
        FieldKind::Password(_) => {
            let hash = password::hash(cast.as_text(), CHEAPEST);
            let Ok(hash) = hash else {
                return unfit("Cannot be hashed.");
            };
            record.set(&field.name, Value::Text(hash));
            return Ok(());
        }
        _ => {}
    }
    let value = record
        .get(&field.name)
        .cloned()
        .unwrap_or(Value::Json(None));
    match fields::validate(field, &value, Some(&value), Operation::Create) {
        // Blank on purpose.
        Err(_) if value.is_blank() => Ok(()),
        checked => checked,
    }
}

/// Relations of planted records that lead nowhere: the field, and the ids that are no record's.
pub(crate) fn loose_relations(
    work: &Work<'_, '_>,
    collection: &Collection,
    body: &Map<String, Json>,
) -> Result<Vec<(String, String)>> {
    let mut loose = Vec::new();
    for field in &collection.fields {
        let (Some(given), Some(relation)) = (body.get(&field.name), field.kind.relation()) else {
            continue;
        };
        let Some(target) = work.catalog.by_id(&relation.collection_id) else {
            continue;
        };
        for id in fields::cast(field, given).items() {
            if !work.tx.all_exist(target, &[id])? {
                loose.push((field.name.clone(), id.to_owned()));
            }
        }
    }
    Ok(loose)
}

/// Takes a planted record away.
pub(crate) fn uproot_in(work: &mut Work<'_, '_>, collection: &Collection, id: &str) -> Result<()> {
    Ok(work.tx.remove_record(collection, id)?)
}
