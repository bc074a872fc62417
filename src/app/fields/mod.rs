//! What the options of a field *mean* for its values: casting, modifiers, checks, output.
//!
//! Pure and synchronous: everything is decided from a field, a value and the submitted JSON. What
//! needs the database (existence of related records, uniqueness, free ids) is the callers'.
//! Source of the behaviour: spec fields.md, checked against PocketBase 0.39.11.
//!
//! | file | holds |
//! |---|---|
//! | `cast` | the casting table that all types share |
//! | `modifiers` | `name+`, `+name`, `name-`, `name:autogenerate`, and laying a body over a record |
//! | `pattern`, `pattern_syntax`, `pattern_class` | Go's regular expressions: errors, translation, cache |
//! | `generate` | random text from a pattern |
//! | `options` | checks of the options every field has, and of bounds |
//! | `output` | a value as JSON |
//! | `domains` | domain lists of email and url |
//! | `text` … `geo_point` | one file for each of the 14 types |
//!
//! A create goes: [`apply`], [`autogenerate`], [`stamp`], [`password::hash`] for every submitted
//! password, then [`validate`] for every field. An update leaves out `autogenerate`.

pub mod autodate;
pub mod boolean;
pub mod date;
pub mod editor;
pub mod email;
pub mod file;
pub mod generate;
pub mod geo_point;
pub mod json;
pub mod number;
pub mod password;
pub mod pattern;
pub mod relation;
pub mod select;
pub mod text;
pub mod url;

mod cast;
mod domains;
mod modifiers;
mod options;
mod output;
mod pattern_class;
mod pattern_syntax;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod testing;

use serde_json::Value as Json;

use crate::model::{
    field::{Field, FieldKind},
    field_error::{FieldError, FieldErrors},
    record::Record,
    timestamp::Timestamp,
    value::Value,
};

pub use modifiers::{Submitted, apply};
pub use options::OptionContext;
pub use output::{to_json, write_json};

/// On which occasion a value is checked or stamped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// The record is new.
    Create,
    /// The record exists already.
    Update,
}

/// Casts a submitted JSON value to the field's value (spec: fields §1). Never fails: bad input
/// becomes what PocketBase makes of it. A number is NaN for the words `inf` and `nan`, which only
/// [`validate`] refuses; a password is the plain text.
pub fn cast(field: &Field, input: &Json) -> Value {
    match &field.kind {
        FieldKind::Text(_)
        | FieldKind::Email(_)
        | FieldKind::Url(_)
        | FieldKind::Editor(_)
        | FieldKind::Password(_) => Value::Text(cast::text(input)),
        FieldKind::Number(_) => Value::Number(cast::number(input)),
        FieldKind::Bool => Value::Bool(cast::flag(input)),
        FieldKind::Date(_) | FieldKind::Autodate(_) => Value::Date(date::cast(input)),
        FieldKind::Select(_) | FieldKind::File(_) | FieldKind::Relation(_) => {
            cast::items(field.is_multiple(), cast::list(input))
        }
        FieldKind::Json(_) => Value::Json(json::cast(input)),
        FieldKind::GeoPoint => geo_point::cast(input),
    }
}

/// The number that a text is cast to: 0 for what is none, NaN for the words of infinity.
pub fn number_of(text: &str) -> f64 {
    cast::parse_float(text)
}

/// Checks one value; at most one error, in PocketBase's order of checks.
///
/// `old` is the stored value on update: files may only be kept from it and a primary key may not
/// differ from it. A password value is the hash; its plain text is [`password::validate`]'s. Not
/// checked: existence of related records, uniqueness, whether an id is free.
pub fn validate(
    field: &Field,
    value: &Value,
    old: Option<&Value>,
    operation: Operation,
) -> Result<(), FieldError> {
    match &field.kind {
        FieldKind::Text(options) => text::validate(field, options, value, (old, operation)),
        FieldKind::Number(options) => number::validate(field, options, value),
        FieldKind::Bool => boolean::validate(field, value),
        FieldKind::Password(_) => password::validate_hash(field, value),
        FieldKind::Email(options) => email::validate(field, options, value),
        FieldKind::Url(options) => url::validate(field, options, value),
        FieldKind::Editor(options) => editor::validate(field, options, value),
        FieldKind::Date(options) => date::validate(field, options, value),
        FieldKind::Autodate(_) => Ok(()),
        FieldKind::Select(options) => select::validate(field, options, value),
        FieldKind::File(options) => file::validate(field, options, value, old),
        FieldKind::Relation(options) => relation::check_count(field, options, value),
        FieldKind::Json(max_size) => json::validate(field, *max_size, value),
        FieldKind::GeoPoint => geo_point::validate(field, value),
    }
}

/// Fills empty texts that have a generator pattern. For creates, after [`apply`].
pub fn autogenerate(record: &mut Record) {
    let collection = std::sync::Arc::clone(&record.collection);
    for (field, value) in collection.fields.iter().zip(&mut record.values) {
        if let FieldKind::Text(options) = &field.kind
            && !options.autogenerate_pattern.is_empty()
            && value.is_blank()
        {
            *value = Value::Text(generate::text(&options.autogenerate_pattern).unwrap_or_default());
        }
    }
}

/// Sets the autodates that `operation` fires to `now`.
pub fn stamp(record: &mut Record, operation: Operation, now: Timestamp) {
    let collection = std::sync::Arc::clone(&record.collection);
    for (field, value) in collection.fields.iter().zip(&mut record.values) {
        if let FieldKind::Autodate(options) = &field.kind
            && autodate::fires(options, operation)
        {
            *value = Value::Date(Some(now));
        }
    }
}

/// Checks the options of a field of a collection that is being saved. Errors are named by option
/// (`max`, `onlyDomains.0`); the caller nests them under the field.
pub fn validate_options(field: &Field, context: &OptionContext<'_>) -> FieldErrors {
    let mut errors = options::validate_common(field);
    errors.merge(match &field.kind {
        FieldKind::Text(options) => text::validate_options(field, options, context),
        FieldKind::Number(options) => number::validate_options(options),
        FieldKind::Bool | FieldKind::GeoPoint | FieldKind::Date(_) => FieldErrors::new(),
        FieldKind::Email(options) | FieldKind::Url(options) => domains::validate_options(options),
        FieldKind::Editor(options) => editor::validate_options(options),
        FieldKind::Autodate(options) => autodate::validate_options(field, options, context),
        FieldKind::Select(options) => select::validate_options(options),
        FieldKind::File(options) => file::validate_options(options),
        FieldKind::Relation(options) => relation::validate_options(field, options, context),
        FieldKind::Json(max_size) => json::validate_options(*max_size),
        FieldKind::Password(options) => password::validate_options(options),
    });
    errors
}
