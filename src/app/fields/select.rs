//! `select`: one or several of fixed values.

use super::options::{self, blank};
use crate::model::{
    field::{Field, SelectOptions},
    field_error::{FieldError, FieldErrors, code},
    value::Value,
};

pub(super) const TOO_MANY: &str = "validation_too_many_values";

/// Checks required, count, membership (case matters).
pub(super) fn validate(
    field: &Field,
    options: &SelectOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let items = value.items();
    let max = options.max_select.max(1);
    if items.len() as i64 > max {
        return Err(
            FieldError::new(TOO_MANY, format!("Select no more than {max}.")).with("maxSelect", max),
        );
    }
    let allowed = options.values.as_deref().unwrap_or_default();
    match items
        .into_iter()
        .find(|item| !allowed.iter().any(|value| value == item))
    {
        Some(item) => Err(
            FieldError::new(code::INVALID_VALUE, format!("Invalid value {item}"))
                .with("value", item),
        ),
        None => Ok(()),
    }
}

/// Checks that there is something to choose from, and not more room than values.
pub(super) fn validate_options(options: &SelectOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    let count = options.values.as_ref().map_or(0, Vec::len) as i64;
    if count == 0 {
        errors.insert("values", FieldError::required());
    }
    options::check_bounds(
        &mut errors,
        "maxSelect",
        options.max_select,
        (0, count.max(1)),
    );
    errors
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_options, assert_refuses, field, modified,
        option_errors, required, too_large, too_small, zero,
    };
    use crate::model::field::{FieldKind, SelectOptions};

    fn select(values: &[&str], max_select: i64) -> FieldKind {
        FieldKind::Select(SelectOptions {
            values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
            max_select,
        })
    }

    #[test]
    fn the_zero_value_is_empty() {
        assert_eq!(zero(select(&["a"], 1)), "\"\"");
        assert_eq!(zero(select(&["a"], 2)), "[]");
    }

    #[test]
    fn values_of_the_options_are_good() {
        let single = required(select(&["a", "b"], 0));
        assert_accepts(&single, &[json!("a"), json!(["b"]), json!(["x", "a"])]);
        let multiple = field(select(&["a", "b"], 2));
        assert_accepts(
            &multiple,
            &[json!(["b", "a"]), json!("a"), json!([]), json!(null)],
        );
    }

    #[test]
    fn bad_values_are_refused_in_order() {
        let invalid = "validation_invalid_value";
        assert_refuses(
            &required(select(&["a", "b"], 1)),
            &[
                (
                    json!(""),
                    "validation_required",
                    "Cannot be blank.",
                    Json::Null,
                ),
                (
                    json!("A"),
                    invalid,
                    "Invalid value A.",
                    json!({"value": "A"}),
                ),
                (
                    json!("a b  "),
                    invalid,
                    "Invalid value a b.",
                    json!({"value": "a b  "}),
                ),
                (
                    json!("q."),
                    invalid,
                    "Invalid value q.",
                    json!({"value": "q."}),
                ),
            ],
        );
        assert_refuses(
            &field(select(&["a", "b", "c"], 2)),
            &[
                (
                    json!(["a", "z", "y"]),
                    "validation_too_many_values",
                    "Select no more than 2.",
                    json!({"maxSelect": 2}),
                ),
                (
                    json!(["z", "y"]),
                    invalid,
                    "Invalid value z.",
                    json!({"value": "z"}),
                ),
            ],
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            select(&[], 9),
            &[
                (json!(true), r#"["true"]"#),
                (json!(1e21), r#"["1000000000000000000000"]"#),
                (json!(5), r#"["5"]"#),
                (json!(""), "[]"),
                (json!("x"), r#"["x"]"#),
                (json!("a,b"), r#"["a,b"]"#),
                (json!("null"), r#"["null"]"#),
                (json!("[]"), "[]"),
                (json!(r#" ["a","b","a",""] "#), r#"["a","b"]"#),
                (json!("[null]"), "[]"),
                (json!("[x"), r#"["[x"]"#),
                (json!("[1]"), r#"["[1]"]"#),
                (json!(r#"x["a"]"#), r#"["x[\"a\"]"]"#),
                (json!(null), "[]"),
                (json!(["a", "b", "a", ""]), r#"["a","b"]"#),
                (json!([1.5, true, null, "5", 5]), r#"["1.5","true","5"]"#),
                (json!([["a"], {"a": 1}, "b"]), r#"["b"]"#),
                (json!({"x": "a"}), "[]"),
            ],
        );
    }

    #[test]
    fn single_fields_keep_the_last_item() {
        assert_casts(
            select(&[], 1),
            &[
                (json!("x"), r#""x""#),
                (json!(["a", "b", "a"]), r#""b""#),
                (json!(r#"["a","b"]"#), r#""b""#),
                (json!([r#"["a"]"#]), r#""a""#),
                (json!(true), r#""true""#),
                (json!([]), r#""""#),
                (json!({"x": "a"}), r#""""#),
            ],
        );
    }

    #[test]
    fn modifiers_append_prepend_and_remove() {
        let multiple = field(select(&[], 9));
        for (body, expected) in [
            (json!({"x+": ["c", "a"]}), r#"["a","b","c"]"#),
            (json!({"x+": r#"["c","d"]"#}), r#"["a","b","c","d"]"#),
            (json!({"x+": 5}), r#"["a","b","5"]"#),
            (json!({"x+": null}), r#"["a","b"]"#),
            (json!({"+x": ["c", "b"]}), r#"["c","b","a"]"#),
            (json!({"x-": "a"}), r#"["b"]"#),
            (json!({"x-": ["a", "b", "z"]}), "[]"),
            (json!({"x-": []}), r#"["a","b"]"#),
            (json!({"x": ["b"], "x+": ["c"]}), r#"["b","c"]"#),
            (json!({"x-": "a", "x+": "c"}), r#"["b","c"]"#),
            (json!({"+x": "c", "x+": "d"}), r#"["c","a","b","d"]"#),
            (
                json!({"x:autogenerate": "c", "-x": "a", "x++": "c"}),
                r#"["a","b"]"#,
            ),
        ] {
            assert_eq!(
                modified(&multiple, &json!(["a", "b"]), &body),
                expected,
                "{body}"
            );
        }
    }

    #[test]
    fn modifiers_of_single_fields_replace_keep_or_clear() {
        let single = field(select(&[], 1));
        for (old, body, expected) in [
            ("a", json!({"x+": "b"}), r#""b""#),
            ("a", json!({"x+": ["b", "c"]}), r#""c""#),
            ("a", json!({"x+": ""}), r#""a""#),
            ("a", json!({"+x": "b"}), r#""a""#),
            ("", json!({"+x": ["b", "c"]}), r#""c""#),
            ("a", json!({"x-": "a"}), r#""""#),
            ("a", json!({"x-": "b"}), r#""a""#),
            ("a", json!({"x": "", "x+": "c"}), r#""c""#),
        ] {
            assert_eq!(modified(&single, &json!(old), &body), expected, "{body}");
        }
    }

    #[test]
    fn options_need_values_and_no_more_room_than_those() {
        assert_options(vec![
            select(&["a"], 0),
            select(&["a"], 1),
            select(&["a", "a", ""], 3),
            select(&[""], 0),
        ]);
        let blank = json!({"code": "validation_required", "message": "Cannot be blank."});
        for (options, errors) in [
            (select(&[], 1), json!({"values": blank})),
            (
                select(&[], 2),
                json!({"values": blank, "maxSelect": too_large(1)}),
            ),
            (select(&["a"], 2), json!({"maxSelect": too_large(1)})),
            (select(&["a"], -1), json!({"maxSelect": too_small(0)})),
        ] {
            assert_eq!(option_errors(&field(options)), errors);
        }
    }
}
