//! `password`: a bcrypt hash, and the checks of the plain text it is made of.
//!
//! [`hash`] and [`verify`] take tens of milliseconds of a core: call them off the async threads.

use super::{
    options::{self, blank},
    pattern,
};
use crate::model::{
    field::{Field, PasswordOptions},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const MIN: &str = "validation_min_text_constraint";
const MAX: &str = "validation_max_text_constraint";
const FORMAT: &str = "validation_invalid_format";

/// Most bytes bcrypt takes.
pub const MAX_BYTES: usize = 72;

/// Most code points when the option is 0.
pub const DEFAULT_MAX: i64 = 71;

/// bcrypt cost when the option is 0.
pub const DEFAULT_COST: u32 = 10;

/// Why a plain text has no hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// It has more than [`MAX_BYTES`] bytes: the caller should choose a shorter one.
    #[error("the password is longer than 72 bytes")]
    TooLong,
    /// The cost is outside of 4..=31: the field's options are wrong.
    #[error("the bcrypt cost {0} is not supported")]
    Cost(i64),
    /// The random source or the algorithm failed: nobody outside can help.
    #[error("the password could not be hashed")]
    Failed,
}

/// Checks that a required password has a hash.
pub(super) fn validate_hash(field: &Field, value: &Value) -> Result<(), FieldError> {
    blank(field, value).map(drop)
}

/// Checks the length and pattern of a submitted plain text that is not empty.
pub fn validate(options: &PasswordOptions, plain: &str) -> Result<(), FieldError> {
    if plain.is_empty() {
        return Ok(());
    }
    let count = plain.chars().count() as i64;
    let (min, max) = (
        options.min,
        if options.max > 0 {
            options.max
        } else {
            DEFAULT_MAX
        },
    );
    if min > 0 && count < min {
        return Err(FieldError::new(
            MIN,
            format!("Must be at least {min} character(s)."),
        ));
    }
    if count > max {
        return Err(FieldError::new(
            MAX,
            format!("Must be less than {max} character(s)."),
        ));
    }
    if !pattern::matches(&options.pattern, plain) {
        return Err(FieldError::new(FORMAT, "Invalid value format."));
    }
    Ok(())
}

/// The `$2a$` hash of a plain text with a new salt; a cost of 0 is [`DEFAULT_COST`]. Blocking.
pub fn hash(plain: &str, cost: i64) -> Result<String, HashError> {
    if plain.len() > MAX_BYTES {
        return Err(HashError::TooLong);
    }
    let cost = match cost {
        0 => DEFAULT_COST,
        4..=31 => cost as u32,
        _ => return Err(HashError::Cost(cost)),
    };
    let parts = bcrypt::hash_with_result(plain, cost).map_err(|_| HashError::Failed)?;
    Ok(parts.format_for_version(bcrypt::Version::TwoA))
}

/// Whether `hash` is a bcrypt hash (of any `$2` version) of `plain`. Blocking; false for whatever
/// is no hash.
pub fn verify(plain: &str, hash: &str) -> bool {
    // The first version had no letter; nothing else about it differs.
    let first = hash.strip_prefix("$2$").map(|rest| format!("$2a${rest}"));
    bcrypt::verify(plain, first.as_deref().unwrap_or(hash)).unwrap_or_default()
}

/// Checks bounds, cost and pattern.
pub(super) fn validate_options(options: &PasswordOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    options::check_bounds(&mut errors, "min", options.min, (1, DEFAULT_MAX));
    options::check_bounds(&mut errors, "max", options.max, (options.min, DEFAULT_MAX));
    options::check_bounds(&mut errors, "cost", options.cost, (4, 31));
    if let Err(error) = pattern::validate(&options.pattern) {
        errors.insert("pattern", error);
    }
    errors
}
