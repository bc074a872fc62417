//! `bool`: on or off. Casting is `cast::flag`; the only check is that a required one is on.

use super::options::blank;
use crate::model::{field::Field, field_error::FieldError, value::Value};

/// Checks that a required value is `true`.
pub(super) fn validate(field: &Field, value: &Value) -> Result<(), FieldError> {
    blank(field, value).map(drop)
}
