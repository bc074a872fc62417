//! `json`: any JSON, kept as text.

use serde_json::{Value as Json, value::RawValue};

use super::options;
use crate::model::{
    field::Field,
    field_error::{FieldError, FieldErrors},
    json::{to_text, write_escaped},
    value::Value,
};

const SIZE_LIMIT: &str = "validation_json_size_limit";
const INVALID: &str = "validation_invalid_json";

/// Most bytes when the option is 0.
pub const DEFAULT_MAX_SIZE: i64 = 1 << 20;

/// The text a submitted value is kept as; `None` for `null`.
///
/// Values are written anew (doubles, sorted keys). A string is JSON text itself when it is one of
/// the three words, or begins like a number, string, array or object and is valid; it is then kept
/// to the letter. Every other string is a JSON string; there, one with control characters is
/// refused as invalid, which is a fault of the peer's quoting and not copied.
pub(super) fn cast(input: &Json) -> Option<String> {
    match input {
        Json::Null => None,
        Json::String(text) if is_json_text(text) => Some(text.clone()),
        other => Some(to_text(&Doubles(other))),
    }
}

fn is_json_text(text: &str) -> bool {
    matches!(text, "null" | "true" | "false")
        || text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '"' | '[' | '{'))
            && is_valid(text)
}

/// Whether `text` is JSON. Only the grammar counts: numbers may be too large, nesting deep.
fn is_valid(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

/// Checks size, grammar, required.
pub(super) fn validate(field: &Field, max_size: i64, value: &Value) -> Result<(), FieldError> {
    let Value::Json(text) = value else {
        return Ok(());
    };
    let max = if max_size > 0 {
        max_size
    } else {
        DEFAULT_MAX_SIZE
    };
    let text = text.as_deref().unwrap_or("null");
    if text.len() as i64 > max {
        return Err(FieldError::new(
            SIZE_LIMIT,
            format!("The maximum allowed JSON size is {max} bytes."),
        )
        .with("maxSize", max));
    }
    if !is_valid(text) {
        return Err(FieldError::new(INVALID, "Must be a valid json value."));
    }
    // To the letter: `[ ]` is not blank.
    if field.required && matches!(text, "null" | "\"\"" | "[]" | "{}") {
        return Err(FieldError::required());
    }
    Ok(())
}

/// Checks the size limit.
pub(super) fn validate_options(max_size: i64) -> FieldErrors {
    let mut errors = FieldErrors::new();
    options::check_bounds(
        &mut errors,
        "maxSize",
        max_size,
        (0, options::MAX_SAFE_INTEGER),
    );
    errors
}

/// The value a kept text stands for; `null` when it cannot be read.
pub(super) fn parse(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_default()
}

/// Appends a kept text without blanks between tokens and with PocketBase's escapes.
pub(super) fn write_compact(text: Option<&str>, out: &mut Vec<u8>) {
    let text = text.filter(|text| is_valid(text)).unwrap_or("null");
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        push_without_blanks(&rest[..start], out);
        let end = start + string_length(&rest[start..]);
        out.push(b'"');
        write_inside(&rest[start + 1..end - 1], out);
        out.push(b'"');
        rest = &rest[end..];
    }
    push_without_blanks(rest, out);
}

fn push_without_blanks(text: &str, out: &mut Vec<u8>) {
    out.extend(text.bytes().filter(|b| !b.is_ascii_whitespace()));
}

/// Bytes of the JSON string at the beginning of `text`, quotes included.
fn string_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

/// Writes the inside of a JSON string. Its own escapes stay as they are, so that only characters
/// may be escaped that cannot be part of one.
fn write_inside(text: &str, out: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&', '\u{2028}', '\u{2029}']) {
        let (before, found) = rest.split_at(at);
        let width = found.chars().next().map_or(0, char::len_utf8);
        out.extend_from_slice(before.as_bytes());
        write_escaped(out, &found[..width]);
        rest = &found[width..];
    }
    out.extend_from_slice(rest.as_bytes());
}

/// A value whose numbers are all written as doubles, as PocketBase reads them.
struct Doubles<'a>(&'a Json);

impl serde::Serialize for Doubles<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Number(number) => serializer.serialize_f64(number.as_f64().unwrap_or_default()),
            Json::Array(items) => serializer.collect_seq(items.iter().map(Doubles)),
            Json::Object(members) => {
                serializer.collect_map(members.iter().map(|(key, member)| (key, Doubles(member))))
            }
            other => other.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_ignores_modifiers, assert_options, assert_refuses,
        field, option_errors, required, too_large, too_small, written, zero,
    };
    use crate::{
        app::fields,
        model::{field::FieldKind, value::Value},
    };

    const SAFE: i64 = (1 << 53) - 1;

    fn any() -> FieldKind {
        FieldKind::Json(0)
    }

    #[test]
    fn the_zero_value_is_null() {
        assert_eq!(zero(any()), "null");
    }

    #[test]
    fn all_but_four_values_are_not_blank() {
        assert_accepts(
            &required(FieldKind::Json(5)),
            &[
                json!(0),
                json!(false),
                json!("12345"),
                json!("abc"),
                json!(" "),
                json!("[ ]"),
                json!("{ }  "),
                json!("\" \""),
            ],
        );
        assert_accepts(&field(any()), &[json!(null), json!("")]);
    }

    #[test]
    fn blank_and_large_values_are_refused() {
        let required = required(FieldKind::Json(5));
        for blank in [
            json!(null),
            json!(""),
            json!([]),
            json!({}),
            json!("null"),
            json!("[]"),
            json!("\"\""),
        ] {
            assert_refuses(
                &required,
                &[(blank, "validation_required", "Cannot be blank.", Json::Null)],
            );
        }
        for large in [
            json!("123456"),
            json!("\"12"),
            json!([1, 22]),
            json!({"a": 1}),
        ] {
            assert_refuses(
                &required,
                &[(
                    large,
                    "validation_json_size_limit",
                    "The maximum allowed JSON size is 5 bytes.",
                    json!({"maxSize": 5}),
                )],
            );
        }
        let whole = json!("x".repeat(1 << 20));
        assert_refuses(
            &field(any()),
            &[(
                whole,
                "validation_json_size_limit",
                "The maximum allowed JSON size is 1048576 bytes.",
                json!({"maxSize": 1_048_576}),
            )],
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            any(),
            &[
                (json!(true), "true"),
                (json!(1.0), "1"),
                (json!(1e21), "1e+21"),
                (json!(-0.0), "-0"),
                (
                    json!(12_345_678_901_234_567_890_u64),
                    "12345678901234567000",
                ),
                (json!(null), "null"),
                (
                    json!([1, [], {"b": 1.0, "a": "<"}]),
                    r#"[1,[],{"a":"\u003c","b":1}]"#,
                ),
                (json!({"b": null, "a": 100.0}), r#"{"a":100,"b":null}"#),
            ],
        );
    }

    #[test]
    fn strings_may_be_json_text() {
        let table = [
            ("null", "null"),
            ("true", "true"),
            ("5", "5"),
            ("5 \n", "5"),
            ("1e2", "1e2"),
            ("1.0", "1.0"),
            ("-0", "-0"),
            ("1e999", "1e999"),
            ("12345678901234567890", "12345678901234567890"),
            ("[1, 2] ", "[1,2]"),
            (
                r#"{ "b" : 1, "a":2, "a":"x y" }"#,
                r#"{"b":1,"a":2,"a":"x y"}"#,
            ),
            (r#"["<\"\\", "\ud800"]"#, r#"["\u003c\"\\","\ud800"]"#),
            (r#""x""#, r#""x""#),
        ];
        for (text, shown) in table {
            assert_casts(any(), &[(json!(text), shown)]);
        }
    }

    #[test]
    fn other_strings_are_strings() {
        for text in [
            "", " ", "x", " true", "True", "007", "-", "+1", " {}", "{", "\"x", "nul", "[1]x",
            "NaN", "[01]", "[1,]", "\t[1]", "é", "\\", "\u{1}",
        ] {
            let field = field(any());
            let value = fields::cast(&field, &json!(text));
            assert_eq!(fields::to_json(&field, &value), json!(text));
            assert_eq!(
                serde_json::from_str::<String>(&written(&field, &value)).unwrap(),
                text
            );
        }
        assert_casts(
            any(),
            &[(
                json!("x<y>&\u{2028}\""),
                r#""x\u003cy\u003e\u0026\u2028\"""#,
            )],
        );
    }

    #[test]
    fn deep_and_broken_texts_do_no_harm() {
        let field = field(any());
        let deep = "[".repeat(5000) + &"]".repeat(5000);
        let value = fields::cast(&field, &json!(deep));
        assert_eq!(written(&field, &value), deep);
        assert_eq!(fields::to_json(&field, &value), Json::Null);
        let broken = Value::Json(Some("{".into()));
        assert_eq!(written(&field, &broken), "null");
        assert_eq!(
            fields::validate(&field, &broken, None, fields::Operation::Create)
                .unwrap_err()
                .code,
            "validation_invalid_json"
        );
    }

    #[test]
    fn modifiers_are_unknown() {
        assert_ignores_modifiers(any(), &json!([1]), &json!([2]));
    }

    #[test]
    fn options_must_be_safe_sizes() {
        assert_options(vec![any(), FieldKind::Json(SAFE)]);
        assert_eq!(
            option_errors(&field(FieldKind::Json(-1))),
            json!({"maxSize": too_small(0)})
        );
        assert_eq!(
            option_errors(&field(FieldKind::Json(SAFE + 1))),
            json!({"maxSize": too_large(SAFE)})
        );
    }
}
