//! Checks of the options every field has, and checks that several types share.

use crate::model::{
    catalog::Catalog,
    collection::Collection,
    field::Field,
    field_error::{FieldError, FieldErrors, code},
    id::is_word,
    value::Value,
};

/// The largest whole number an option may be: what a double and JavaScript hold exactly.
pub const MAX_SAFE_INTEGER: i64 = (1 << 53) - 1;

/// Names that a field may not have, because JSON, SQLite or record answers use them.
const RESERVED_NAMES: [&str; 7] = [
    "null",
    "true",
    "false",
    "_rowid_",
    "collectionId",
    "collectionName",
    "expand",
];

/// What options are checked against.
#[derive(Debug, Clone, Copy)]
pub struct OptionContext<'a> {
    /// All collections as they are stored; relations look up their targets here.
    pub catalog: &'a Catalog,
    /// The collection that is being saved, as it would be.
    pub collection: &'a Collection,
    /// The same collection as it is stored; `None` when it is new.
    pub old: Option<&'a Collection>,
}

impl<'a> OptionContext<'a> {
    /// The stored field with the id of `field`, if there is one.
    pub fn old_field(&self, field: &Field) -> Option<&'a Field> {
        self.old?.fields.iter().find(|old| old.id == field.id)
    }
}

/// Whether the value is blank, which passes every further check; an error when it is required.
pub(super) fn blank(field: &Field, value: &Value) -> Result<bool, FieldError> {
    match value.is_blank() {
        true if field.required => Err(FieldError::required()),
        is_blank => Ok(is_blank),
    }
}

/// Checks `id`, `name` and `help`.
pub(super) fn validate_common(field: &Field) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if let Err(error) = length(&field.id, 100) {
        errors.insert("id", error);
    }
    if let Err(error) = validate_name(&field.name) {
        errors.insert("name", error);
    }
    if !field.help.is_empty()
        && let Err(error) = length(&field.help, 300)
    {
        errors.insert("help", error);
    }
    errors
}

fn validate_name(name: &str) -> Result<(), FieldError> {
    length(name, 100)?;
    if !is_word(name) {
        return Err(match_invalid());
    }
    if RESERVED_NAMES.contains(&name) {
        return Err(not_in_list());
    }
    if name.to_ascii_lowercase().contains("_via_") {
        return Err(FieldError::new(
            "validation_found_via",
            "The value cannot contain \"_via_\".",
        ));
    }
    Ok(())
}

/// Counts bytes, as there.
fn length(text: &str, max: usize) -> Result<(), FieldError> {
    match text.len() {
        0 => Err(FieldError::required()),
        bytes if bytes > max => Err(FieldError::length(1, max as u64)),
        _ => Ok(()),
    }
}

/// `validation_match_invalid` "Must be in a valid format."
pub(super) fn match_invalid() -> FieldError {
    FieldError::new(code::MATCH, "Must be in a valid format.")
}

/// `validation_empty` "Must be blank."
pub(super) fn must_be_blank() -> FieldError {
    FieldError::new("validation_empty", "Must be blank.")
}

/// `validation_not_in_invalid` "Must not be in list."
pub(super) fn not_in_list() -> FieldError {
    FieldError::new(code::IN_FORBIDDEN, "Must not be in list.")
}

/// Records that the option `name` is outside of `min..=max`; 0 passes both, as there.
pub(super) fn check_bounds(errors: &mut FieldErrors, name: &str, value: i64, bounds: (i64, i64)) {
    let (min, max) = bounds;
    if value == 0 {
        return;
    }
    if value < min {
        errors.insert(name, too_small(min));
    } else if value > max {
        errors.insert(name, too_large(max));
    }
}

/// `Must be no less than {threshold}.`
pub(super) fn too_small(threshold: i64) -> FieldError {
    FieldError::new(code::MIN, format!("Must be no less than {threshold}."))
        .with("threshold", threshold)
}

/// `Must be no greater than {threshold}.`
pub(super) fn too_large(threshold: i64) -> FieldError {
    FieldError::new(code::MAX, format!("Must be no greater than {threshold}."))
        .with("threshold", threshold)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{field, option_errors};
    use crate::model::field::FieldKind::Bool;

    fn name_error(name: &str) -> Json {
        let mut field = field(Bool);
        field.name = name.into();
        option_errors(&field)["name"]["code"].clone()
    }

    #[test]
    fn names_are_words_without_a_meaning_of_their_own() {
        let longest = "a".repeat(100);
        for good in [
            "x",
            "_",
            "1a",
            "rowid",
            "Null",
            "NULL",
            "Expand",
            "collectionid",
            "created",
            &longest,
        ] {
            assert_eq!(name_error(good), Json::Null, "{good}");
        }
        assert_eq!(name_error(""), "validation_required");
        assert_eq!(
            name_error(&"a".repeat(101)),
            "validation_length_out_of_range"
        );
        for bad in ["é", "a-b", "a b", "a\n"] {
            assert_eq!(name_error(bad), "validation_match_invalid", "{bad}");
        }
        for bad in [
            "null",
            "true",
            "false",
            "_rowid_",
            "collectionId",
            "collectionName",
            "expand",
        ] {
            assert_eq!(name_error(bad), "validation_not_in_invalid", "{bad}");
        }
        for bad in ["a_via_b", "a_VIA_b", "_via_"] {
            assert_eq!(name_error(bad), "validation_found_via", "{bad}");
        }
    }

    #[test]
    fn errors_of_names_have_sentences() {
        let mut field = field(Bool);
        field.name = "_via_".into();
        assert_eq!(
            option_errors(&field)["name"]["message"],
            "The value cannot contain \"_via_\"."
        );
        field.name = "null".into();
        assert_eq!(
            option_errors(&field)["name"]["message"],
            "Must not be in list."
        );
    }

    #[test]
    fn ids_and_help_have_limited_bytes() {
        let mut field = field(Bool);
        (field.id, field.help) = ("é-x y".into(), "x".repeat(300));
        assert_eq!(option_errors(&field), json!({}));
        (field.id, field.help) = ("a".repeat(101), "é".repeat(151));
        let length = |max: u64| {
            json!({"code": "validation_length_out_of_range", "params": {"max": max, "min": 1},
                   "message": format!("The length must be between 1 and {max}.")})
        };
        assert_eq!(
            option_errors(&field),
            json!({"id": length(100), "help": length(300)})
        );
        field.id = String::new();
        assert_eq!(option_errors(&field)["id"]["code"], "validation_required");
    }
}
