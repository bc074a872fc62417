//! `password`: a bcrypt hash, and the checks of the plain text it is made of.
//!
//! For one submitted text PocketBase reports, in this order: that it cannot be hashed, that a
//! required one is blank, and what [`validate`] finds.
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

/// bcrypt of a random text nobody knows, cost 10: compared with where there is no record to compare
/// with, and had by fixtures that have no password.
pub const NOBODY: &str = "$2a$10$ReeUMKDCIQqrFKK8vxuUquiQlYU/DcAc1lMADHA1hmNk3yPLG/3qu";

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

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::{
        super::{
            Operation,
            testing::{
                applied, assert_casts, assert_options, field, option_errors, refusal_of, required,
                too_large, too_small, zero,
            },
        },
        HashError, hash, validate, verify,
    };
    use crate::model::{
        field::{FieldKind, PasswordOptions},
        value::Value,
    };

    fn options(min: i64, max: i64, cost: i64, pattern: &str) -> PasswordOptions {
        PasswordOptions {
            pattern: pattern.into(),
            min,
            max,
            cost,
        }
    }

    fn any() -> FieldKind {
        FieldKind::Password(PasswordOptions::default())
    }

    #[test]
    fn the_zero_value_is_empty() {
        assert_eq!(zero(any()), "\"\"");
    }

    #[test]
    fn plain_texts_within_length_and_pattern_are_good() {
        let bounded = options(3, 5, 0, "^a");
        for good in ["aéé", "abcde", ""] {
            assert_eq!(validate(&bounded, good), Ok(()), "{good}");
        }
        assert_eq!(
            validate(&PasswordOptions::default(), &"x".repeat(71)),
            Ok(())
        );
    }

    #[test]
    fn bad_plain_texts_are_refused_in_order_without_parameters() {
        let bounded = options(3, 5, 0, "^a");
        for (bad, code, message) in [
            (
                "bb",
                "validation_min_text_constraint",
                "Must be at least 3 character(s).",
            ),
            (
                "bbbbbb",
                "validation_max_text_constraint",
                "Must be less than 5 character(s).",
            ),
            ("bbb", "validation_invalid_format", "Invalid value format."),
        ] {
            let error = validate(&bounded, bad).unwrap_err();
            assert_eq!(error.to_json(), json!({"code": code, "message": message}));
        }
        let error = validate(&PasswordOptions::default(), &"x".repeat(72)).unwrap_err();
        assert_eq!(error.message, "Must be less than 71 character(s).");
    }

    #[test]
    fn a_required_one_needs_a_hash() {
        let blank = json!({"code": "validation_required", "message": "Cannot be blank."});
        let refusal = |hash: &str| {
            let value = Value::Text(hash.into());
            refusal_of(&required(any()), &value, None, Operation::Create)
        };
        assert_eq!(refusal(""), blank);
        assert_eq!(refusal("$2a$10$x"), Json::Null);
    }

    #[test]
    fn every_json_kind_is_hidden_and_cast_like_text() {
        assert_casts(any(), &[(json!("secret"), "\"\""), (json!(null), "\"\"")]);
        for (input, plain) in [
            (json!("a"), "a"),
            (json!(true), "true"),
            (json!(5), "5"),
            (json!(null), ""),
            (json!(["a"]), ""),
            (json!({"a": 1}), ""),
        ] {
            let (_, submitted) = applied(&field(any()), &json!("hash"), &json!({"x": input}));
            assert_eq!(submitted.passwords["x"], plain);
        }
    }

    #[test]
    fn the_hash_stays_until_a_new_one_is_set_or_it_is_cleared() {
        let (record, submitted) = applied(&field(any()), &json!("hash"), &json!({"x": "new"}));
        assert_eq!(
            (record.text("x"), submitted.passwords["x"].as_str()),
            ("hash", "new")
        );
        for clearing in [json!(""), json!(null)] {
            let (record, submitted) =
                applied(&field(any()), &json!("hash"), &json!({"x": clearing}));
            assert_eq!(
                (record.text("x"), submitted.passwords["x"].as_str()),
                ("", "")
            );
        }
    }

    #[test]
    fn modifiers_are_unknown() {
        let body = json!({"x+": "a", "+x": "a", "x-": "a", "x:autogenerate": "a"});
        let (record, submitted) = applied(&field(any()), &json!("hash"), &body);
        assert_eq!(record.text("x"), "hash");
        assert!(submitted.passwords.is_empty() && submitted.fields.is_empty());
    }

    #[test]
    fn hashes_verify_their_plain_text_only() {
        let hashed = hash("a\0é", 4).unwrap();
        assert!(
            hashed.starts_with("$2a$04$") && hashed.len() == 60,
            "{hashed}"
        );
        assert!(verify("a\0é", &hashed));
        assert!(!verify("a\0e", &hashed) && !verify("a", &hashed) && !verify("", &hashed));
        for version in ["$2b$", "$2y$", "$2x$", "$2$"] {
            assert!(
                verify("a\0é", &hashed.replace("$2a$", version)),
                "{version}"
            );
        }
        assert!(hash("x", 0).unwrap().starts_with("$2a$10$"));
    }

    #[test]
    fn too_long_texts_and_wrong_costs_have_no_hash() {
        assert!(hash(&"x".repeat(72), 4).is_ok());
        assert_eq!(hash(&"x".repeat(73), 4), Err(HashError::TooLong));
        assert_eq!(hash(&"é".repeat(37), 4), Err(HashError::TooLong));
        assert_eq!(hash("x", 3), Err(HashError::Cost(3)));
        assert_eq!(hash("x", 32), Err(HashError::Cost(32)));
    }

    #[test]
    fn what_is_no_hash_verifies_nothing() {
        for hash in [
            "",
            "x",
            "$2a$",
            "$2a$04$short",
            "$2$",
            "$1$04$abc",
            "$2a$99$é",
            "$2é$04$",
        ] {
            assert!(!verify("", hash) && !verify("x", hash), "{hash}");
        }
    }

    #[test]
    fn a_hash_of_the_real_server_verifies() {
        let recorded = "$2a$04$JJ/7z5xCAeLuVrU7GmixOe0AazJytaK/FlxWDoLALbX3nE2f8aLA6";
        assert!(verify("x", recorded));
    }

    #[test]
    fn options_stay_within_what_bcrypt_takes() {
        let kind = |min, max, cost, pattern| FieldKind::Password(options(min, max, cost, pattern));
        assert_options(vec![
            any(),
            kind(1, 71, 4, "^a"),
            kind(71, 0, 31, ""),
            kind(5, 5, 0, ""),
            kind(0, 1, 0, ""),
        ]);
        let invalid = json!({"code": "validation_invalid_regex",
                             "message": "Error parsing regexp: missing closing ): `(`."});
        for (options, errors) in [
            (kind(-1, 0, 0, ""), json!({"min": too_small(1)})),
            (kind(72, 0, 0, ""), json!({"min": too_large(71)})),
            (
                kind(72, 80, 0, ""),
                json!({"min": too_large(71), "max": too_large(71)}),
            ),
            (
                kind(72, 5, 0, ""),
                json!({"min": too_large(71), "max": too_small(72)}),
            ),
            (kind(0, -1, 0, ""), json!({"max": too_small(0)})),
            (kind(0, 72, 0, ""), json!({"max": too_large(71)})),
            (
                kind(-3, -4, 0, ""),
                json!({"min": too_small(1), "max": too_small(-3)}),
            ),
            (kind(0, 0, 3, ""), json!({"cost": too_small(4)})),
            (kind(0, 0, -1, ""), json!({"cost": too_small(4)})),
            (kind(0, 0, 32, ""), json!({"cost": too_large(31)})),
            (kind(0, 0, 0, "("), json!({"pattern": invalid})),
        ] {
            assert_eq!(option_errors(&field(options)), errors);
        }
    }
}
