//! `email`: an email address, kept as it was given.

use super::{domains, options::blank};
use crate::model::{
    field::{DomainOptions, Field},
    field_error::FieldError,
    value::Value,
};

const INVALID: &str = "validation_is_email";
const DOMAIN: &str = "validation_email_domain_not_allowed";

/// Checks required, format, domain (what follows the last `@`).
pub(super) fn validate(
    field: &Field,
    options: &DomainOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let address = value.as_text();
    if !is_email(address) {
        return Err(FieldError::new(INVALID, "Must be a valid email address."));
    }
    let domain = address.rsplit('@').next().unwrap_or_default();
    if domains::allows(options, domain) {
        return Ok(());
    }
    Err(FieldError::new(DOMAIN, "Email domain is not allowed."))
}

/// Whether `address` has the form of an email address.
pub fn is_email(address: &str) -> bool {
    address.split_once('@').is_some()
}
