//! `text`: plain text, and the record id when it is the primary key.

use std::fmt::Write as _;

use super::{
    Operation, generate,
    options::{self, OptionContext, blank},
    pattern,
};
use crate::model::{
    field::{Field, TextOptions},
    field_error::{FieldError, FieldErrors, code},
    value::Value,
};

const MIN: &str = "validation_min_text_constraint";
const MAX: &str = "validation_max_text_constraint";
const FORMAT: &str = "validation_invalid_format";
const PK_CHANGE: &str = "validation_pk_change";
const PK_INVALID: &str = "validation_pk_invalid";
const PK_CHARACTER: &str = "validation_forbidden_pk_character";
const PK_RESERVED: &str = "validation_reserved_pk";
const AUTH_ID: &str = "validation_invalid_auth_id";

/// Most code points when the option is 0.
pub const DEFAULT_MAX: i64 = 5000;

/// The id pattern under which ids need no further look: nothing in it is dangerous in a file path
/// or differs only by case.
pub const DEFAULT_ID_PATTERN: &str = "^[a-z0-9]+$";

/// Characters an id may not have, since ids name folders.
const FORBIDDEN: [char; 19] = [
    '.', '/', '\\', '|', '"', '\'', '`', '<', '>', ':', '?', '*', '%', '$', '\0', '\t', '\n', '\r',
    ' ',
];

/// Checks required, length, pattern; of an id also that it stays and can name a folder.
pub(super) fn validate(
    field: &Field,
    options: &TextOptions,
    value: &Value,
    (old, operation): (Option<&Value>, Operation),
) -> Result<(), FieldError> {
    if options.primary_key && operation == Operation::Update {
        return match old {
            Some(old) if old != value => Err(FieldError::new(
                PK_CHANGE,
                "The record primary key cannot be changed.",
            )),
            _ => Ok(()),
        };
    }
    if blank(field, value)? {
        return Ok(());
    }
    check_length_and_pattern(options, value.as_text())?;
    if options.primary_key && options.pattern != DEFAULT_ID_PATTERN {
        check_id(value.as_text())?;
    }
    Ok(())
}

/// Whether ids must be looked up without regard to case before they are inserted; a hit is
/// [`id_taken`], and comes before every other error of the value.
pub fn needs_id_lookup(field: &Field, operation: Operation) -> bool {
    operation == Operation::Create
        && matches!(&field.kind, crate::model::field::FieldKind::Text(o)
            if o.primary_key && o.pattern != DEFAULT_ID_PATTERN)
}

/// The id is that of another record, in some case.
pub fn id_taken() -> FieldError {
    FieldError::new(
        PK_INVALID,
        "The record primary key is invalid or already exists.",
    )
}

/// The id of an auth record is used in another auth collection.
pub fn auth_id_taken() -> FieldError {
    FieldError::new(AUTH_ID, "Invalid or duplicated auth record id.")
}

fn check_length_and_pattern(options: &TextOptions, text: &str) -> Result<(), FieldError> {
    let count = text.chars().count() as i64;
    let max = if options.max > 0 {
        options.max
    } else {
        DEFAULT_MAX
    };
    if options.min > 0 && count < options.min {
        return Err(FieldError::new(
            MIN,
            format!("Must be at least {} character(s).", options.min),
        )
        .with("min", options.min));
    }
    if count > max {
        return Err(
            FieldError::new(MAX, format!("Must be no more than {max} character(s)."))
                .with("max", max),
        );
    }
    if pattern::matches(&options.pattern, text) {
        return Ok(());
    }
    Err(FieldError::new(FORMAT, "Invalid value format."))
}

fn check_id(id: &str) -> Result<(), FieldError> {
    if let Some(bad) = FORBIDDEN.into_iter().find(|c| id.contains(*c)) {
        return Err(FieldError::new(
            PK_CHARACTER,
            format!("'{bad}' is not a valid primary key character."),
        )
        .with("ch", bad.to_string()));
    }
    let upper = id.to_ascii_uppercase();
    let numbered = |name: &str| {
        upper
            .strip_prefix(name)
            .is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']))
    };
    if matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
    {
        return Err(FieldError::new(
            PK_RESERVED,
            format!("The primary key '{upper}' is reserved and cannot be used."),
        )
        .with("reserved", upper));
    }
    Ok(())
}

/// Checks bounds, patterns, and what an id field must be.
pub(super) fn validate_options(
    field: &Field,
    options: &TextOptions,
    context: &OptionContext<'_>,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let safe = options::MAX_SAFE_INTEGER;
    options::check_bounds(&mut errors, "min", options.min, (0, safe));
    options::check_bounds(&mut errors, "max", options.max, (options.min, safe));
    if let Err(error) = pattern::validate(&options.pattern) {
        errors.insert("pattern", error);
    }
    if let Err(error) = check_generator(field, options) {
        errors.insert("autogeneratePattern", error);
    }
    if options.primary_key {
        errors.merge(check_primary_key(field, options, context));
    }
    errors
}

fn check_generator(field: &Field, options: &TextOptions) -> Result<(), FieldError> {
    const TRIALS: usize = 10;
    let source = options.autogenerate_pattern.as_str();
    if source.is_empty() {
        return Ok(());
    }
    pattern::validate(source)?;
    for _ in 0..TRIALS {
        let text = generate::text(source).map_err(|error| {
            FieldError::new("validation_invalid_autogenerate_pattern", error.to_string())
        })?;
        if blank(field, &Value::Text(text.clone())).is_err()
            || check_length_and_pattern(options, &text).is_err()
        {
            return Err(FieldError::new(
                "validation_invalid_autogenerate_pattern_value",
                format!(
                    "The provided autogenerate pattern could produce invalid field values, ex.: {}.",
                    quoted(&text)
                ),
            ));
        }
    }
    Ok(())
}

/// A text as Go's `%q` shows it.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '\x07' => out.push_str("\\a"),
            '\x08' => out.push_str("\\b"),
            '\x0b' => out.push_str("\\v"),
            '\x0c' => out.push_str("\\f"),
            '\'' => out.push('\''),
            _ if !c.is_ascii() || c.is_ascii_graphic() || c == ' ' => out.extend(c.escape_debug()),
            '\t' | '\n' | '\r' => out.extend(c.escape_debug()),
            _ => {
                let _ = write!(out, "\\x{:02x}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}

fn check_primary_key(
    field: &Field,
    options: &TextOptions,
    context: &OptionContext<'_>,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if field.name != "id" {
        errors.insert(
            "name",
            FieldError::new(code::NOT_IN, "The primary key must be named \"id\"."),
        );
    }
    if options.pattern.is_empty() {
        errors.insert("pattern", FieldError::required());
    }
    let keys = context
        .collection
        .fields
        .iter()
        .filter(|f| f.is_primary_key());
    if keys.count() > 1 {
        errors.insert(
            "primaryKey",
            FieldError::new(
                "validation_unsupported_composite_pk",
                "Composite PKs are not supported and the collection must have only 1 PK.",
            ),
        );
    }
    if !field.required {
        errors.insert("required", FieldError::required());
    }
    if field.hidden {
        errors.insert("hidden", options::must_be_blank());
    }
    errors
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
