//! `select`: one or several of fixed values.

use super::options::{self, blank};
use crate::model::{
    field::{Field, SelectOptions},
    field_error::{FieldError, FieldErrors, code},
    value::Value,
};

pub(super) const TOO_MANY: &str = "validation_too_many_values";

/// Checks required, count, membership (case matters).
pub(super) fn validate(
    field: &Field,
    options: &SelectOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let items = value.items();
    let max = options.max_select.max(1);
    if items.len() as i64 > max {
        return Err(
            FieldError::new(TOO_MANY, format!("Select no more than {max}.")).with("maxSelect", max),
        );
    }
    let allowed = options.values.as_deref().unwrap_or_default();
    match items
        .into_iter()
        .find(|item| !allowed.iter().any(|value| value == item))
    {
        Some(item) => Err(
            FieldError::new(code::INVALID_VALUE, format!("Invalid value {item}"))
                .with("value", item),
        ),
        None => Ok(()),
    }
}

/// Checks that there is something to choose from, and not more room than values.
pub(super) fn validate_options(options: &SelectOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let count = options.values.as_ref().map_or(0, Vec::len) as i64;
    if count == 0 {
        errors.insert("values", FieldError::required());
    }
    options::check_bounds(
        &mut errors,
        "maxSelect",
        options.max_select,
        (0, count.max(1)),
    );
    errors
}
