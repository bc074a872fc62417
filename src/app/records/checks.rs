//! Checks of a record that need the database: ids that are taken, relations that lead nowhere,
//! unique indexes.

use super::side_rows;
use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation},
        work::Work,
    },
    model::{
        collection::Collection,
        field::{Field, FieldKind},
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
    store,
};

/// Adds to `errors` what stored rows refuse about `record`; one error for a field.
pub fn check_stored(
    work: &Work<'_, '_>,
    record: &Record,
    old: Option<&Record>,
    errors: &mut FieldErrors,
) -> Result<()> {
    check_stored_by(work, record, old, errors, &mut |target, ids| {
        Ok(work.tx.all_exist(target, ids)?)
    })
}

/// Whether all these ids are those of records.
type Exist<'e> = dyn FnMut(&Collection, &[&str]) -> Result<bool> + 'e;

/// [`check_stored`] by somebody who may know already which related records exist.
pub fn check_stored_by(
    work: &Work<'_, '_>,
    record: &Record,
    old: Option<&Record>,
    errors: &mut FieldErrors,
    exist: &mut Exist<'_>,
) -> Result<()> {
    for (field, value) in record.collection.fields.iter().zip(&record.values) {
        if errors.get(&field.name).is_some() {
            continue;
        }
        let refused = match &field.kind {
            FieldKind::Relation(_) => check_relation(work, field, value, exist)?,
            FieldKind::Text(options) if options.primary_key && old.is_none() => {
                let look_up = fields::text::needs_id_lookup(field, Operation::Create);
                check_id(work, record, look_up)?
            }
            _ => None,
        };
        if let Some(error) = refused {
            errors.insert(&field.name, error);
        }
    }
    side_rows::check(work, record, errors)
}

fn check_relation(
    work: &Work<'_, '_>,
    field: &Field,
    value: &Value,
    exist: &mut Exist<'_>,
) -> Result<Option<FieldError>> {
    let ids = value.items();
    let Some(options) = field.kind.relation() else {
        return Ok(None);
    };
    if ids.is_empty() {
        return Ok(None);
    }
    let Some(target) = work.catalog.by_id(&options.collection_id) else {
        return Ok(Some(fields::relation::missing_collection()));
    };
    if exist(target, &ids)? {
        return Ok(None);
    }
    Ok(Some(fields::relation::missing_records()))
}

/// An id may not differ from a stored one in case only, nor be that of another auth record.
fn check_id(work: &Work<'_, '_>, record: &Record, look_up: bool) -> Result<Option<FieldError>> {
    if look_up && work.tx.id_is_taken(&record.collection, record.id())? {
        return Ok(Some(fields::text::id_taken()));
    }
    if !record.collection.is_auth() {
        return Ok(None);
    }
    for other in work
        .catalog
        .all()
        .iter()
        .filter(|c| c.is_auth() && c.id != record.collection.id)
    {
        if work.tx.all_exist(other, &[record.id()])? {
            return Ok(Some(fields::text::auth_id_taken()));
        }
    }
    Ok(None)
}

/// A failed insert or update as an error of the use case: a taken unique value names its columns.
pub fn write_error(message: &str, error: store::Error) -> Error {
    let store::Error::NotUnique { columns, .. } = &error else {
        return error.into();
    };
    let mut fields = FieldErrors::new();
    for column in columns {
        fields.insert(
            column,
            FieldError::new(code::NOT_UNIQUE, "Value must be unique."),
        );
    }
    Error::invalid(message, fields)
}
