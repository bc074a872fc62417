//! `editor`: rich text, kept to the letter; nothing is removed from it.

use super::options::{self, blank};
use crate::model::{
    field::{EditorOptions, Field},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const SIZE_LIMIT: &str = "validation_content_size_limit";

/// Most bytes when the option is 0.
pub const DEFAULT_MAX_SIZE: i64 = 5 << 20;

/// Checks required and the size in bytes.
pub(super) fn validate(
    field: &Field,
    options: &EditorOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let max = if options.max_size > 0 {
        options.max_size
    } else {
        DEFAULT_MAX_SIZE
    };
    if value.as_text().len() as i64 > max {
        return Err(FieldError::new(
            SIZE_LIMIT,
            format!("The maximum allowed content size is {max} bytes."),
        )
        .with("maxSize", max));
    }
    Ok(())
}

/// Checks the size limit.
pub(super) fn validate_options(options: &EditorOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    options::check_bounds(
        &mut errors,
        "maxSize",
        options.max_size,
        (0, options::MAX_SAFE_INTEGER),
    );
    errors
}
