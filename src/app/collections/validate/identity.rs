//! Id, name, type and system flag.

use super::{Subject, length, match_invalid, note};
use crate::{
    model::{
        collection::Collection,
        field_error::{FieldError, FieldErrors, code},
        id::is_word,
    },
    store::{self, Session},
};

/// Checks them all.
pub(super) fn validate(
    subject: &Subject<'_>,
    session: &Session<'_>,
    errors: &mut FieldErrors,
) -> store::Result<()> {
    note(errors, "id", id(subject));
    note(errors, "type", kind(subject));
    note(errors, "system", system(subject));
    note(
        errors,
        "name",
        name(subject).and_then(|()| free_name(subject)),
    );
    if errors.get("name").is_none() && is_foreign_table(subject, session)? {
        errors.insert(
            "name",
            FieldError::new(
                "validation_collection_name_invalid",
                "The name shouldn't match with an existing internal table.",
            ),
        );
    }
    Ok(())
}

fn id(subject: &Subject<'_>) -> Result<(), FieldError> {
    let id = &subject.collection.id;
    length(id, 1, 100)?;
    if !is_word(id) {
        return Err(match_invalid());
    }
    if subject.old.is_none() && !subject.is_saved && subject.catalog.by_id(id).is_some() {
        return Err(FieldError::new(
            "validation_invalid_or_existing_id",
            "The model id is invalid or already exists.",
        ));
    }
    Ok(())
}

fn kind(subject: &Subject<'_>) -> Result<(), FieldError> {
    if subject.has_unknown_type {
        return Err(FieldError::new(code::NOT_IN, "Must be a valid value."));
    }
    match &subject.old {
        Some(old) if old.kind() != subject.collection.kind() => Err(FieldError::new(
            "validation_collection_type_change",
            "Collection type cannot be changed.",
        )),
        _ => Ok(()),
    }
}

fn system(subject: &Subject<'_>) -> Result<(), FieldError> {
    match &subject.old {
        Some(old) if old.system != subject.collection.system => Err(FieldError::new(
            "validation_collection_system_flag_change",
            "System collection state cannot be changed.",
        )),
        _ => Ok(()),
    }
}

fn name(subject: &Subject<'_>) -> Result<(), FieldError> {
    let name = &subject.collection.name;
    length(name, 1, 255)?;
    if name.to_lowercase().contains("_via_") {
        return Err(FieldError::new(
            "validation_found_via",
            "The value cannot contain \"_via_\".",
        ));
    }
    if !is_word(name) {
        return Err(match_invalid());
    }
    match subject.system_old() {
        Some(old) if old.name != *name => Err(FieldError::new(
            "validation_collection_system_name_change",
            "System collection name cannot be changed.",
        )),
        _ => Ok(()),
    }
}

fn free_name(subject: &Subject<'_>) -> Result<(), FieldError> {
    let Collection { id, name, .. } = &*subject.collection;
    let other = |found: &Collection| found.id != *id;
    if subject
        .catalog
        .by_id(name)
        .is_some_and(|found| other(found))
    {
        return Err(FieldError::new(
            "validation_collection_name_id_duplicate",
            "The name must not match an existing collection id.",
        ));
    }
    if subject.catalog.find(name).is_some_and(|found| other(found)) {
        return Err(FieldError::new(
            "validation_collection_name_exists",
            "Collection name must be unique (case insensitive).",
        ));
    }
    Ok(())
}

/// Whether a table that is no collection's has the name. A collection that is saved already (as in
/// imports) has its own.
fn is_foreign_table(subject: &Subject<'_>, session: &Session<'_>) -> store::Result<bool> {
    let Collection { id, name, .. } = &*subject.collection;
    let is_own =
        |own: Option<&Collection>| own.is_some_and(|own| own.name.eq_ignore_ascii_case(name));
    if is_own(subject.old.as_deref()) || is_own(subject.catalog.by_id(id).map(|own| &**own)) {
        return Ok(false);
    }
    session.has_table(name)
}
