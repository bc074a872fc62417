//! `editor`: rich text, kept to the letter; nothing is removed from it.

use super::options::{self, blank};
use crate::model::{
    field::{EditorOptions, Field},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const SIZE_LIMIT: &str = "validation_content_size_limit";

/// Most bytes when the option is 0.
pub const DEFAULT_MAX_SIZE: i64 = 5 << 20;

/// Checks required and the size in bytes.
pub(super) fn validate(
    field: &Field,
    options: &EditorOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let max = if options.max_size > 0 {
        options.max_size
    } else {
        DEFAULT_MAX_SIZE
    };
    if value.as_text().len() as i64 > max {
        return Err(FieldError::new(
            SIZE_LIMIT,
            format!("The maximum allowed content size is {max} bytes."),
        )
        .with("maxSize", max));
    }
    Ok(())
}

/// Checks the size limit.
pub(super) fn validate_options(options: &EditorOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    options::check_bounds(
        &mut errors,
        "maxSize",
        options.max_size,
        (0, options::MAX_SAFE_INTEGER),
    );
    errors
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_ignores_modifiers, assert_options, assert_refuses,
        field, option_errors, required, too_large, too_small, zero,
    };
    use crate::model::field::{EditorOptions, FieldKind};

    const SAFE: i64 = (1 << 53) - 1;

    fn editor(max_size: i64) -> FieldKind {
        FieldKind::Editor(EditorOptions {
            max_size,
            convert_urls: false,
        })
    }

    #[test]
    fn the_zero_value_is_empty() {
        assert_eq!(zero(editor(0)), "\"\"");
    }

    #[test]
    fn values_within_the_size_are_good() {
        assert_accepts(&required(editor(5)), &[json!("éé1"), json!("<b>")]);
        assert_accepts(&field(editor(0)), &[json!("x".repeat(5 << 20)), json!("")]);
    }

    #[test]
    fn blank_and_long_values_are_refused() {
        let message = |max: i64| format!("The maximum allowed content size is {max} bytes.");
        assert_refuses(
            &required(editor(5)),
            &[
                (
                    json!(""),
                    "validation_required",
                    "Cannot be blank.",
                    Json::Null,
                ),
                (
                    json!("ééé"),
                    "validation_content_size_limit",
                    &message(5),
                    json!({"maxSize": 5}),
                ),
            ],
        );
        assert_refuses(
            &field(editor(0)),
            &[(
                json!("x".repeat((5 << 20) + 1)),
                "validation_content_size_limit",
                &message(5_242_880),
                json!({"maxSize": 5_242_880}),
            )],
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            editor(0),
            &[
                (json!(true), r#""true""#),
                (json!(1.5), r#""1.5""#),
                (json!("<script>"), r#""\u003cscript\u003e""#),
                (json!(null), r#""""#),
                (json!(["a"]), r#""""#),
                (json!({"a": 1}), r#""""#),
            ],
        );
    }

    #[test]
    fn modifiers_are_unknown() {
        assert_ignores_modifiers(editor(0), &json!("a"), &json!("b"));
    }

    #[test]
    fn options_must_be_safe_sizes() {
        assert_options(vec![editor(0), editor(1), editor(SAFE)]);
        assert_eq!(
            option_errors(&field(editor(-1))),
            json!({"maxSize": too_small(0)})
        );
        assert_eq!(
            option_errors(&field(editor(SAFE + 1))),
            json!({"maxSize": too_large(SAFE)})
        );
    }
}
