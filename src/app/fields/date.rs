//! `date`: a moment, read from many spellings and kept in one.

use serde_json::Value as Json;

use super::options::blank;
use crate::model::{
    field::{DateOptions, Field},
    field_error::{FieldError, code},
    timestamp::Timestamp,
    value::Value,
};

/// Reads a moment in any of the formats PocketBase takes; `None` for everything else.
pub fn parse(text: &str) -> Option<Timestamp> {
    Timestamp::parse_canonical(text)
}

/// An option `min` or `max` as it is kept: canonical, or empty when it cannot be read.
pub fn normalize(text: &str) -> String {
    parse(text).map(|at| at.to_string()).unwrap_or_default()
}

/// Text is read by [`parse`]; everything else is the empty date.
pub(super) fn cast(input: &Json) -> Option<Timestamp> {
    parse(input.as_str()?)
}

/// Checks required and bounds.
pub(super) fn validate(
    field: &Field,
    options: &DateOptions,
    value: &Value,
) -> Result<(), FieldError> {
    let Value::Date(Some(at)) = *value else {
        return blank(field, value).map(drop);
    };
    if let Some(min) = parse(&options.min).filter(|min| at < *min) {
        return Err(out_of_range(code::MIN, "Must be no less than", min));
    }
    if let Some(max) = parse(&options.max).filter(|max| at > *max) {
        return Err(out_of_range(code::MAX, "Must be no greater than", max));
    }
    Ok(())
}

fn out_of_range(code: &'static str, what: &str, bound: Timestamp) -> FieldError {
    let text = bound.to_string();
    let (date, time) = (&text[..10], &text[11..19]);
    FieldError::new(code, format!("{what} {date} {time} +0000 UTC."))
        .with("threshold", format!("{date}T{time}Z"))
}
