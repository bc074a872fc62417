//! `url`: an address, kept as it was given.

use super::{domains, options::blank};
use crate::model::{
    field::{DomainOptions, Field},
    field_error::FieldError,
    value::Value,
};

const INVALID: &str = "validation_invalid_url";
const DOMAIN: &str = "validation_url_domain_not_allowed";

/// Checks required, format, host (with its port, case matters).
pub(super) fn validate(
    field: &Field,
    options: &DomainOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    if !is_url(value.as_text()) {
        return Err(FieldError::new(INVALID, "Must be a valid url."));
    }
    if domains::allows(options, host(value.as_text())) {
        return Ok(());
    }
    Err(FieldError::new(DOMAIN, "Url domain is not allowed."))
}

/// Whether `text` has the form of a URL.
pub fn is_url(text: &str) -> bool {
    text.contains('.')
}

fn host(text: &str) -> &str {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}
