//! `number`: a double.

use super::options::blank;
use crate::model::{
    field::{Field, NumberOptions},
    field_error::{FieldError, FieldErrors},
    json::format_number,
    value::Value,
};

const NOT_A_NUMBER: &str = "validation_not_a_number";
const ONLY_INT: &str = "validation_only_int_constraint";
const MIN: &str = "validation_min_number_constraint";
const MAX: &str = "validation_max_number_constraint";

/// Checks a value: not-a-number, required, whole, bounds. 0 passes the bounds, as there.
pub(super) fn validate(
    field: &Field,
    options: &NumberOptions,
    value: &Value,
) -> Result<(), FieldError> {
    let Value::Number(number) = *value else {
        return Ok(());
    };
    if !number.is_finite() {
        return Err(FieldError::new(
            NOT_A_NUMBER,
            "The submitted number is not properly formatted.",
        ));
    }
    if blank(field, value)? {
        return Ok(());
    }
    if options.only_int && number.fract() != 0.0 {
        return Err(only_int());
    }
    if let Some(min) = options.min.filter(|min| number < *min) {
        return Err(too_small(min));
    }
    if let Some(max) = options.max.filter(|max| number > *max) {
        return Err(FieldError::new(
            MAX,
            format!("Must be less or equal than {}", format_number(max)),
        )
        .with("max", max));
    }
    Ok(())
}

/// Checks the bounds: whole when values are, and in order.
pub(super) fn validate_options(options: &NumberOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if options.only_int {
        for (name, bound) in [("min", options.min), ("max", options.max)] {
            if bound.is_some_and(|bound| bound.fract() != 0.0) {
                errors.insert(name, only_int());
            }
        }
    }
    if let (Some(min), Some(max)) = (options.min, options.max)
        && max < min
    {
        errors.insert("max", too_small(min));
    }
    errors
}

fn only_int() -> FieldError {
    FieldError::new(ONLY_INT, "Decimal numbers are not allowed.")
}

fn too_small(min: f64) -> FieldError {
    FieldError::new(
        MIN,
        format!("Must be greater or equal than {}", format_number(min)),
    )
    .with("min", min)
}
