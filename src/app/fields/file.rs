//! `file`: names of uploaded files.
//!
//! Only names are known here. A name is good when the record already had it; new uploads get their
//! names and their own checks (size, type) where they are staged, and pass [`validate_names`] with
//! those names among the known ones.

use super::options::{self, blank};
use crate::model::{
    field::{Field, FileOptions},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const INVALID_FILE: &str = "validation_invalid_file";
const TOO_MANY: &str = "validation_too_many_files";

/// Most bytes of one file when the option is 0.
pub const DEFAULT_MAX_SIZE: i64 = 5 << 20;

/// Checks a value in which no upload is new: every name must stand in `old`.
pub(super) fn validate(
    field: &Field,
    options: &FileOptions,
    value: &Value,
    old: Option<&Value>,
) -> Result<(), FieldError> {
    validate_names(
        field,
        options,
        value,
        &old.map(Value::items).unwrap_or_default(),
    )
}

/// Checks required, that all names are `known`, and their count.
pub fn validate_names(
    field: &Field,
    options: &FileOptions,
    value: &Value,
    known: &[&str],
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let names = value.items();
    let unknown: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !known.contains(name))
        .collect();
    if !unknown.is_empty() {
        return Err(FieldError::new(
            INVALID_FILE,
            format!("Invalid new files: [{}].", unknown.join(" ")),
        )
        .with("invalidFiles", unknown));
    }
    let max = options.max_select.max(1);
    if names.len() as i64 > max {
        return Err(
            FieldError::new(TOO_MANY, format!("The maximum allowed files is {max}."))
                .with("maxSelect", max),
        );
    }
    Ok(())
}

/// Checks the limits and the sizes of previews.
pub(super) fn validate_options(options: &FileOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    for (name, value) in [
        ("maxSelect", options.max_select),
        ("maxSize", options.max_size),
    ] {
        options::check_bounds(&mut errors, name, value, (0, options::MAX_SAFE_INTEGER));
    }
    for (i, thumb) in options.thumbs.iter().flatten().enumerate() {
        if !is_thumb(thumb) {
            errors.insert(&format!("thumbs.{i}"), options::match_invalid());
        } else if matches!(thumb.as_str(), "0x0" | "0x0t" | "0x0b" | "0x0f") {
            errors.insert(&format!("thumbs.{i}"), options::not_in_list());
        }
    }
    errors
}

/// `WxH`, optionally with one of `t`, `b`, `f`. Blank ones are not looked at, as there.
fn is_thumb(text: &str) -> bool {
    let size = text.strip_suffix(['t', 'b', 'f']).unwrap_or(text);
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    text.is_empty()
        || size
            .split_once('x')
            .is_some_and(|(width, height)| is_number(width) && is_number(height))
}
