//! `email`: an email address, kept as it was given.

use std::sync::LazyLock;

use regex::Regex;

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

/// Whether `address` has the form of an email address, as PocketBase sees it: a dotted atom or a
/// quoted text, `@`, and at least two labels. Unicode is welcome up to U+FFEF; lengths are not
/// looked at.
pub fn is_email(address: &str) -> bool {
    EMAIL.is_match(address)
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    // Characters above ASCII; surrogates, private use and non-characters are left out.
    let wide = r"\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}";
    let atom = format!(r"[a-zA-Z0-9!#$%&'*+\-/=?^_`{{|}}~{wide}]+");
    // Blanks, possibly after a line break, as in folded headers.
    let blanks = r"(?:(?:[ \t]*\r\n)?[ \t]+)?";
    let inside =
        format!(r"(?:[\x01-\x08\x0b\x0c\x0e-\x1f\x7f!#-\[\]-~{wide}]|\([\x01-\x09\x0b-\x7f])");
    // An oddity of the peer: a quote stands before each single character of a quoted text.
    let quoted = format!(r#"(?:"{blanks}{inside})*{blanks}""#);
    let label = format!(r"[a-zA-Z0-9{wide}](?:[a-zA-Z0-9\-._~{wide}]*[a-zA-Z0-9{wide}])?\.");
    let top = format!(r"[a-zA-Z{wide}](?:[a-zA-Z0-9\-_~{wide}]*[a-zA-Z{wide}])?\.?");
    Regex::new(&format!(
        r"^(?:{atom}(?:\.{atom})*|{quoted})@(?:{label})+{top}$"
    ))
    .expect("the pattern above is fixed and compiled by every test")
});

#[cfg(test)]
#[path = "email_tests.rs"]
mod tests;
