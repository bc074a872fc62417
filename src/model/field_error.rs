//! Validation errors by field, with the codes PocketBase spells.
//!
//! Clients switch on `code` and show `message`, so both are part of the wire.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value};

/// Codes that more than one room needs; the others stand where they are used.
pub mod code {
    /// A required value is empty.
    pub const REQUIRED: &str = "validation_required";
    /// Another row already has this value in a unique index.
    pub const NOT_UNIQUE: &str = "validation_not_unique";
    /// Catch-all of values that cannot be used.
    pub const INVALID_VALUE: &str = "validation_invalid_value";
    /// Not one of the allowed values.
    pub const NOT_IN: &str = "validation_in_invalid";
    /// One of the forbidden values.
    pub const IN_FORBIDDEN: &str = "validation_not_in_invalid";
    /// A confirmation does not equal what it confirms.
    pub const MISMATCH: &str = "validation_values_mismatch";
    /// The text does not match the required pattern.
    pub const MATCH: &str = "validation_match_invalid";
    /// The length is outside its bounds.
    pub const LENGTH: &str = "validation_length_out_of_range";
    /// The number is below its bound.
    pub const MIN: &str = "validation_min_greater_equal_than_required";
    /// The number is above its bound.
    pub const MAX: &str = "validation_max_less_equal_than_required";
}

/// Why one value was refused.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldError {
    /// Stable code for programs, e.g. `validation_required`.
    pub code: Cow<'static, str>,
    /// Sentence for people; upper-case first letter and final punctuation.
    pub message: String,
    /// Values the message was made from; sent as `params` when there are any.
    pub params: Map<String, Value>,
}

impl FieldError {
    /// An error without parameters. The message gets PocketBase's sentence form.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl AsRef<str>) -> Self {
        Self {
            code: code.into(),
            message: sentence(message.as_ref()),
            params: Map::new(),
        }
    }

    /// `validation_required` "Cannot be blank."
    pub fn required() -> Self {
        Self::new(code::REQUIRED, "Cannot be blank.")
    }

    /// The length of a text or list is outside `min..=max`.
    pub fn length(min: u64, max: u64) -> Self {
        Self::new(
            code::LENGTH,
            format!("The length must be between {min} and {max}."),
        )
        .with("max", max)
        .with("min", min)
    }

    /// Adds one parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// A leaf of an answer, read back; `None` when the value is none.
    fn from_json(leaf: &Value) -> Option<Self> {
        let code = leaf.get("code")?.as_str()?.to_owned();
        let params = leaf.get("params").and_then(Value::as_object).cloned();
        Some(Self {
            params: params.unwrap_or_default(),
            ..Self::new(code, leaf.get("message")?.as_str()?)
        })
    }

    /// The leaf as it stands in an answer: `{"code","message"[,"params"]}`.
    pub fn to_json(&self) -> Value {
        let mut leaf = Map::new();
        leaf.insert("code".into(), self.code.as_ref().into());
        leaf.insert("message".into(), self.message.clone().into());
        if !self.params.is_empty() {
            leaf.insert("params".into(), Value::Object(self.params.clone()));
        }
        Value::Object(leaf)
    }
}

/// One entry of [`FieldErrors`]: an error, or errors of what is inside.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// The value itself was refused.
    Error(FieldError),
    /// Something inside the value was refused (an option, a list position).
    Inside(FieldErrors),
}

/// Errors by field name (or option, or list position), nested as the input was.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FieldErrors(BTreeMap<String, Entry>);

impl FieldErrors {
    /// No errors yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One error at one name.
    pub fn one(name: &str, error: FieldError) -> Self {
        let mut errors = Self::new();
        errors.insert(name, error);
        errors
    }

    /// Records `error` at a dotted path such as `fields.2.max`; the first error at a place stays.
    pub fn insert(&mut self, path: &str, error: FieldError) {
        match path.split_once('.') {
            None => {
                self.0.entry(path.to_owned()).or_insert(Entry::Error(error));
            }
            Some((head, rest)) => {
                let inside = self
                    .0
                    .entry(head.to_owned())
                    .or_insert_with(|| Entry::Inside(Self::new()));
                if let Entry::Inside(errors) = inside {
                    errors.insert(rest, error);
                }
            }
        }
    }

    /// Takes over all entries of `other`; entries that are already here stay.
    pub fn merge(&mut self, other: Self) {
        for (name, entry) in other.0 {
            self.0.entry(name).or_insert(entry);
        }
    }

    /// Whether nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entry at `name`, if that name was refused.
    pub fn get(&self, name: &str) -> Option<&Entry> {
        self.0.get(name)
    }

    /// All entries in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.0.iter().map(|(name, entry)| (name.as_str(), entry))
    }

    /// The `data` member of an error answer, read back. What is no field error is left out.
    pub fn from_json(data: &Value) -> Self {
        let members = data.as_object().into_iter().flatten();
        let entries = members.filter_map(|(name, value)| {
            let entry = match FieldError::from_json(value) {
                Some(error) => Entry::Error(error),
                None => Entry::Inside(Self::from_json(value)),
            };
            let is_empty = matches!(&entry, Entry::Inside(inside) if inside.is_empty());
            (!is_empty).then(|| (name.clone(), entry))
        });
        Self(entries.collect())
    }

    /// The `data` member of an error answer; names are sorted, as there.
    pub fn to_json(&self) -> Value {
        Value::Object(
            self.0
                .iter()
                .map(|(name, entry)| {
                    let json = match entry {
                        Entry::Error(error) => error.to_json(),
                        Entry::Inside(errors) => errors.to_json(),
                    };
                    (name.clone(), json)
                })
                .collect(),
        )
    }
}

/// PocketBase's sentence form: first letter upper-case, and a final `.` unless it ends in `.?!`.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let mut out: String = first.to_uppercase().collect();
    out.push_str(chars.as_str());
    if !out.ends_with(['.', '?', '!']) {
        out.push('.');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn errors_are_read_back_as_they_were_written() {
        let mut errors = FieldErrors::one("title", FieldError::length(1, 5));
        errors.insert("fields.2.max", FieldError::required());
        assert_eq!(FieldErrors::from_json(&errors.to_json()), errors);
        let other = serde_json::json!({"mfaId": "x", "cause": {"a": 1}});
        assert!(FieldErrors::from_json(&other).is_empty());
    }

    #[test]
    fn nested_paths_become_nested_objects() {
        let mut errors = FieldErrors::new();
        errors.insert("fields.2.max", FieldError::required());
        errors.insert("name", FieldError::length(1, 255));
        assert_eq!(
            errors.to_json(),
            json!({
                "fields": {"2": {"max": {"code": "validation_required", "message": "Cannot be blank."}}},
                "name": {"code": "validation_length_out_of_range",
                         "message": "The length must be between 1 and 255.",
                         "params": {"max": 255, "min": 1}},
            })
        );
    }

    #[test]
    fn the_first_error_of_a_place_stays() {
        let mut errors = FieldErrors::one("a", FieldError::required());
        errors.insert("a", FieldError::new("other", "x"));
        assert!(matches!(errors.get("a"), Some(Entry::Error(e)) if e.code == code::REQUIRED));
    }

    #[test]
    fn messages_become_sentences() {
        assert_eq!(sentence("must be set"), "Must be set.");
        assert_eq!(sentence("why?"), "Why?");
        assert_eq!(sentence(""), "");
    }
}
