//! Values that the API would take without a word and make nothing of.
//!
//! PocketBase casts whatever comes: `abc` becomes the number 0, `yes` is false, a date it cannot read
//! is none. For one record in a form that is forgiving; in an import it loses data.

use serde_json::{Map, Value as Json};

use crate::{
    app::fields,
    model::{
        collection::Collection,
        field::{Field, FieldKind},
        field_error::{FieldError, FieldErrors, code},
        value::Value,
    },
};

/// Adds to `errors` what would be lost of `body`.
pub fn check(collection: &Collection, body: &Map<String, Json>, errors: &mut FieldErrors) {
    for (name, value) in body {
        let Some(field) = collection.field(name) else {
            continue;
        };
        if let Some(wish) = lost(field, value) {
            let text = format!("{} is {wish}", shown(value));
            errors.insert(name, FieldError::new(code::INVALID_VALUE, text));
        }
    }
}

/// What a value is not, if it would be lost.
fn lost(field: &Field, value: &Json) -> Option<&'static str> {
    let is_nested = matches!(value, Json::Array(_) | Json::Object(_));
    let text = match value {
        Json::Null => return None,
        Json::String(text) if text.is_empty() => return None,
        Json::String(text) => Some(text.as_str()),
        _ => None,
    };
    let (is_lost, wish) = match &field.kind {
        FieldKind::Number(_) => (is_nested || text.is_some_and(is_no_number), "no number"),
        FieldKind::Bool => (
            is_nested || text.is_some_and(is_no_truth),
            "neither true nor false",
        ),
        FieldKind::Date(_) | FieldKind::Autodate(_) => (
            is_nested || text.is_some() && fields::cast(field, value) == Value::Date(None),
            "no date",
        ),
        FieldKind::GeoPoint => (
            matches!(value, Json::Array(_) | Json::Bool(_) | Json::Number(_))
                || text.is_some_and(is_no_object),
            "no object with lon and lat",
        ),
        FieldKind::Text(_)
        | FieldKind::Email(_)
        | FieldKind::Url(_)
        | FieldKind::Editor(_)
        | FieldKind::Password(_) => (is_nested, "no text"),
        FieldKind::Select(_) | FieldKind::File(_) | FieldKind::Relation(_) => {
            (matches!(value, Json::Object(_)), "no text and no list")
        }
        FieldKind::Json(_) => (false, ""),
    };
    is_lost.then_some(wish)
}

fn is_no_number(text: &str) -> bool {
    // Words of infinity and what is too large become errors or 0 later; both are no numbers here.
    let plain = text.trim().parse::<f64>();
    !plain.is_ok_and(f64::is_finite) && fields::number_of(text) == 0.0 || text.trim() != text
}

fn is_no_truth(text: &str) -> bool {
    let words = [
        "1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False",
    ];
    !words.contains(&text)
}

fn is_no_object(text: &str) -> bool {
    !serde_json::from_str::<Json>(text).is_ok_and(|value| value.is_object())
}

fn shown(value: &Json) -> String {
    let text = value.to_string();
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field::{DateOptions, NumberOptions, TextOptions};
    use serde_json::json;

    fn refused(kind: FieldKind, value: &Json) -> bool {
        lost(&Field::new("f", kind), value).is_some()
    }

    #[test]
    fn what_would_become_nothing_is_refused() {
        for text in ["abc", "1,5", "12 ", "1e999", "--1"] {
            let kind = FieldKind::Number(NumberOptions::default());
            assert!(refused(kind, &json!(text)), "{text}");
        }
        for text in ["yes", "on", "2", "TrUe"] {
            assert!(refused(FieldKind::Bool, &json!(text)), "{text}");
        }
        for text in ["yesterday", "31.12.2020"] {
            let kind = FieldKind::Date(DateOptions::default());
            assert!(refused(kind, &json!(text)), "{text}");
        }
        assert!(refused(FieldKind::GeoPoint, &json!("1,2")));
        assert!(refused(
            FieldKind::Text(TextOptions::default()),
            &json!({"a": 1})
        ));
    }

    #[test]
    fn what_keeps_its_meaning_passes() {
        for value in [
            json!(""),
            json!(null),
            json!("0"),
            json!("-0.0"),
            json!("1e3"),
            json!("0x1p4"),
            json!(2),
            json!(true),
        ] {
            let kind = FieldKind::Number(NumberOptions::default());
            assert!(!refused(kind, &value), "{value}");
        }
        for value in [json!("true"), json!("0"), json!(false), json!(1), json!("")] {
            assert!(!refused(FieldKind::Bool, &value), "{value}");
        }
        let kind = FieldKind::Date(DateOptions::default());
        assert!(!refused(kind, &json!("2024-02-29 10:00:00Z")));
        assert!(!refused(
            FieldKind::GeoPoint,
            &json!("{\"lon\":1,\"lat\":2}")
        ));
    }
}
