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

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::{
        Operation, cast,
        testing::{
            assert_casts, assert_options, field, modified, option_errors, refusal, refusal_of,
            required, too_large, too_small, zero,
        },
    };
    use crate::model::field::{Field, FieldKind, FileOptions};

    const SAFE: i64 = (1 << 53) - 1;

    fn file(max_select: i64) -> FieldKind {
        FieldKind::File(FileOptions {
            max_select,
            ..FileOptions::default()
        })
    }

    /// The error of an update of a record that has the files `a` and `b`.
    fn after_a_and_b(field: &Field, input: &Json) -> Json {
        let old = cast(field, &json!(["a", "b"]));
        refusal_of(field, &cast(field, input), Some(&old), Operation::Update)
    }

    fn invalid(names: &[&str]) -> Json {
        json!({"code": "validation_invalid_file", "params": {"invalidFiles": names},
               "message": format!("Invalid new files: [{}].", names.join(" "))})
    }

    #[test]
    fn the_zero_value_is_empty() {
        assert_eq!(zero(file(0)), "\"\"");
        assert_eq!(zero(file(2)), "[]");
    }

    #[test]
    fn attached_names_may_be_kept_dropped_and_reordered() {
        for kept in [
            json!(["b", "a"]),
            json!("a"),
            json!([]),
            json!(null),
            json!({"a": 1}),
        ] {
            assert_eq!(after_a_and_b(&field(file(2)), &kept), Json::Null, "{kept}");
        }
        assert_eq!(
            after_a_and_b(&required(file(1)), &json!(["x", "b"])),
            Json::Null
        );
    }

    #[test]
    fn bad_values_are_refused_in_order() {
        let blank = json!({"code": "validation_required", "message": "Cannot be blank."});
        let files = required(file(2));
        assert_eq!(after_a_and_b(&files, &json!([])), blank);
        assert_eq!(
            after_a_and_b(&files, &json!(["p", "a", "b", "q", 5])),
            invalid(&["p", "q", "5"])
        );
        assert_eq!(refusal(&field(file(1)), &json!("a b")), invalid(&["a b"]));

        // More than the limit is only possible after it was lowered.
        let (mut many, input) = (field(file(3)), json!(["a", "b", "c"]));
        let old = cast(&many, &input);
        many.kind = file(2);
        assert_eq!(
            refusal_of(&many, &old, Some(&old), Operation::Update),
            json!({"code": "validation_too_many_files", "params": {"maxSelect": 2},
                   "message": "The maximum allowed files is 2."})
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            file(9),
            &[
                (json!(true), r#"["true"]"#),
                (json!(5), r#"["5"]"#),
                (json!("x"), r#"["x"]"#),
                (json!(null), "[]"),
                (json!(["a", "a", ""]), r#"["a"]"#),
                (json!({"a": 1}), "[]"),
            ],
        );
        assert_casts(
            file(1),
            &[(json!(["a", "b"]), r#""b""#), (json!(null), r#""""#)],
        );
    }

    #[test]
    fn modifiers_work_on_names() {
        let (files, old) = (field(file(9)), json!(["a", "b"]));
        for (body, expected) in [
            (json!({"x+": "a"}), r#"["a","b"]"#),
            (json!({"+x": "b"}), r#"["b","a"]"#),
            (json!({"x-": "b"}), r#"["a"]"#),
            (json!({"x-": "zz"}), r#"["a","b"]"#),
            (json!({"x:autogenerate": "z"}), r#"["a","b"]"#),
        ] {
            assert_eq!(modified(&files, &old, &body), expected, "{body}");
        }
        assert_eq!(
            modified(&field(file(1)), &json!("a"), &json!({"x-": "a"})),
            "\"\""
        );
    }

    #[test]
    fn options_must_be_safe_numbers_and_preview_sizes() {
        let with = |max_size: i64, thumbs: &[&str]| {
            FieldKind::File(FileOptions {
                max_size,
                thumbs: Some(thumbs.iter().map(|thumb| (*thumb).to_owned()).collect()),
                mime_types: Some(vec!["a".into(), String::new()]),
                ..FileOptions::default()
            })
        };
        assert_options(vec![
            file(0),
            file(SAFE),
            with(
                SAFE,
                &["100x100", "0x10t", "10x0b", "00x00f", "", "1x1", "1x1"],
            ),
        ]);
        for (options, errors) in [
            (file(-1), json!({"maxSelect": too_small(0)})),
            (file(SAFE + 1), json!({"maxSelect": too_large(SAFE)})),
            (with(-1, &[]), json!({"maxSize": too_small(0)})),
            (with(SAFE + 1, &[]), json!({"maxSize": too_large(SAFE)})),
        ] {
            assert_eq!(option_errors(&field(options)), errors);
        }
        for thumb in ["0x0", "0x0t", "0x0b", "0x0f"] {
            assert_eq!(
                option_errors(&field(with(0, &["1x1", thumb]))),
                json!({"thumbs": {"1": {"code": "validation_not_in_invalid",
                                        "message": "Must not be in list."}}})
            );
        }
        for thumb in [
            "0x0x", "x", "10x", "10x10tt", "10x10T", "10X10", "٣x٣", " 1x1",
        ] {
            assert_eq!(
                option_errors(&field(with(0, &[thumb]))),
                json!({"thumbs": {"0": {"code": "validation_match_invalid",
                                        "message": "Must be in a valid format."}}})
            );
        }
    }
}
