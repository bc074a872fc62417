//! `relation`: ids of records of another collection.
//!
//! Whether the records exist is the store's to find out; [`missing_records`] is what to say then.

use super::options::{self, OptionContext, blank};
use crate::model::{
    field::{Field, FieldKind, RelationOptions},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const NOT_ENOUGH: &str = "validation_not_enough_values";
const MISSING_RECORDS: &str = "validation_missing_rel_records";
const MISSING_TARGET: &str = "validation_missing_rel_collection";
const MISSING_COLLECTION: &str = "validation_field_relation_missing_collection";
const COLLECTION_CHANGE: &str = "validation_field_relation_change";
const VIEW_COLLECTION: &str = "validation_relation_field_non_view_base_collection";

/// Checks required and the number of ids. `minSelect` does not apply to a blank value.
pub fn check_count(
    field: &Field,
    options: &RelationOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let count = value.items().len() as i64;
    let (min, max) = (options.min_select, options.max_select.max(1));
    if min > 0 && count < min {
        return Err(
            FieldError::new(NOT_ENOUGH, format!("Select at least {min}.")).with("minSelect", min),
        );
    }
    if count > max {
        return Err(FieldError::new(
            super::select::TOO_MANY,
            format!("Select no more than {max}."),
        )
        .with("maxSelect", max));
    }
    Ok(())
}

/// Some of the ids are not records of the other collection.
pub fn missing_records() -> FieldError {
    FieldError::new(
        MISSING_RECORDS,
        "Failed to find all relation records with the provided ids.",
    )
}

/// The other collection is gone.
pub fn missing_collection() -> FieldError {
    FieldError::new(
        MISSING_TARGET,
        "Relation connection is missing or cannot be accessed.",
    )
}

/// Checks the target and the bounds.
pub(super) fn validate_options(
    field: &Field,
    options: &RelationOptions,
    context: &OptionContext<'_>,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if let Err(error) = check_target(field, options, context) {
        errors.insert("collectionId", error);
    }
    options::check_bounds(&mut errors, "minSelect", options.min_select, (0, i64::MAX));
    if options.min_select > 0 && options.max_select == 0 {
        errors.insert("maxSelect", FieldError::required());
    }
    let bounds = (options.min_select, i64::MAX);
    options::check_bounds(&mut errors, "maxSelect", options.max_select, bounds);
    errors
}

fn check_target(
    field: &Field,
    options: &RelationOptions,
    context: &OptionContext<'_>,
) -> Result<(), FieldError> {
    if options.collection_id.is_empty() {
        return Err(FieldError::required());
    }
    let old = context.old_field(field).map(|old| &old.kind);
    if let Some(FieldKind::Relation(old)) = old
        && old.collection_id != options.collection_id
    {
        return Err(FieldError::new(
            COLLECTION_CHANGE,
            "The relation collection cannot be changed.",
        ));
    }
    let Some(target) = context.catalog.by_id(&options.collection_id) else {
        return Err(FieldError::new(
            MISSING_COLLECTION,
            "The relation collection doesn't exist.",
        ));
    };
    if target.is_view() && !context.collection.is_view() {
        return Err(FieldError::new(
            VIEW_COLLECTION,
            "Only view collections are allowed to have relations to other views.",
        ));
    }
    Ok(())
}
