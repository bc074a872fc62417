//! Tests of `text`; every expectation was recorded from the real server.

use serde_json::{Value as Json, json};

use super::{
    super::{
        Operation, autogenerate,
        testing::{
            applied, assert_accepts, assert_casts, assert_options, assert_refuses, collection,
            field, id_field, modified, option_errors, refusal_of, required, too_large, too_small,
            zero,
        },
    },
    needs_id_lookup,
};
use crate::model::{
    field::{Field, FieldKind, TextOptions},
    record::Record,
    value::Value,
};

const SAFE: i64 = (1 << 53) - 1;

fn text(min: i64, max: i64, pattern: &str) -> FieldKind {
    FieldKind::Text(TextOptions {
        min,
        max,
        pattern: pattern.into(),
        ..TextOptions::default()
    })
}

fn generated(pattern: &str, options: TextOptions) -> FieldKind {
    FieldKind::Text(TextOptions {
        autogenerate_pattern: pattern.into(),
        ..options
    })
}

fn any() -> FieldKind {
    text(0, 0, "")
}

#[test]
fn the_zero_value_is_empty() {
    assert_eq!(zero(any()), "\"\"");
}

#[test]
fn values_within_length_and_pattern_are_good() {
    let bounded = required(text(3, 5, "^a"));
    assert_accepts(&bounded, &[json!("abc"), json!("aéééé"), json!("a😀😀")]);
    assert_accepts(&field(text(3, 5, "^a")), &[json!("")]);
    assert_accepts(&field(any()), &[json!("é".repeat(5000)), json!(" \u{0} ")]);
}

#[test]
fn bad_values_are_refused_in_order() {
    let min = (
        "validation_min_text_constraint",
        "Must be at least 3 character(s).",
    );
    let format = ("validation_invalid_format", "Invalid value format.");
    assert_refuses(
        &required(text(3, 5, "^a")),
        &[
            (
                json!(""),
                "validation_required",
                "Cannot be blank.",
                Json::Null,
            ),
            (json!("éé"), min.0, min.1, json!({"min": 3})),
            (json!(" "), min.0, min.1, json!({"min": 3})),
            (
                json!("bbbbbb"),
                "validation_max_text_constraint",
                "Must be no more than 5 character(s).",
                json!({"max": 5}),
            ),
            (json!("bbb"), format.0, format.1, Json::Null),
        ],
    );
    assert_refuses(
        &field(any()),
        &[(
            json!("x".repeat(5001)),
            "validation_max_text_constraint",
            "Must be no more than 5000 character(s).",
            json!({"max": 5000}),
        )],
    );
}

#[test]
fn every_json_kind_is_cast() {
    assert_casts(
        any(),
        &[
            (json!(true), r#""true""#),
            (json!(false), r#""false""#),
            (json!(1.0), r#""1""#),
            (json!(1.5), r#""1.5""#),
            (json!(-0.0), r#""-0""#),
            (json!(1e21), r#""1000000000000000000000""#),
            (json!(1e-7), r#""0.0000001""#),
            (
                json!(12_345_678_901_234_567_890_u64),
                r#""12345678901234567000""#,
            ),
            (json!(9_007_199_254_740_993_i64), r#""9007199254740992""#),
            (json!(" x "), r#"" x ""#),
            (json!("<&>"), r#""\u003c\u0026\u003e""#),
            (json!(null), r#""""#),
            (json!(["a"]), r#""""#),
            (json!({"a": 1}), r#""""#),
        ],
    );
}

#[test]
fn autogenerate_is_the_only_modifier() {
    let digits = field(generated("[0-9]{3}", TextOptions::default()));
    let after = modified(
        &digits,
        &json!("old"),
        &json!({"x": "abc", "x:autogenerate": "p-"}),
    );
    let random = after
        .strip_prefix("\"p-")
        .unwrap()
        .strip_suffix('"')
        .unwrap();
    assert!(
        random.len() == 3 && random.bytes().all(|b| b.is_ascii_digit()),
        "{after}"
    );

    let plain = field(any());
    for (body, expected) in [
        (json!({"x:autogenerate": "p"}), "\"p\""),
        (json!({"x:autogenerate": 5}), "\"5\""),
        (json!({"x:autogenerate": null}), "\"\""),
        (json!({"x+": "a", "+x": "b", "x-": "old"}), "\"old\""),
    ] {
        assert_eq!(modified(&plain, &json!("old"), &body), expected, "{body}");
    }
}

#[test]
fn empty_texts_are_generated_on_create() {
    let digits = field(generated("[0-9]{3}", TextOptions::default()));
    let mut record = Record::blank(&collection(vec![digits.clone()]));
    autogenerate(&mut record);
    assert_eq!((record.id().len(), record.text("x").len()), (15, 3));

    let (mut record, _) = applied(&digits, &json!(""), &json!({"id": "abc", "x": "given"}));
    autogenerate(&mut record);
    assert_eq!((record.id(), record.text("x")), ("abc", "given"));
}

#[test]
fn bounds_stay_within_the_safe_integers_and_in_order() {
    assert_options(vec![
        any(),
        text(SAFE, 0, ""),
        text(5, 5, ""),
        text(5, 0, ""),
        text(0, SAFE, ""),
    ]);
    for (options, errors) in [
        (text(-1, 0, ""), json!({"min": too_small(0)})),
        (text(SAFE + 1, 0, ""), json!({"min": too_large(SAFE)})),
        (text(0, -1, ""), json!({"max": too_small(0)})),
        (text(0, SAFE + 1, ""), json!({"max": too_large(SAFE)})),
        (text(5, 3, ""), json!({"max": too_small(5)})),
        (text(-5, -3, ""), json!({"min": too_small(0)})),
        (
            text(SAFE + 1, 5, ""),
            json!({"min": too_large(SAFE), "max": too_small(SAFE + 1)}),
        ),
    ] {
        assert_eq!(option_errors(&field(options)), errors);
    }
}

#[test]
fn patterns_must_compile() {
    let invalid = json!({"code": "validation_invalid_regex",
                         "message": "Error parsing regexp: missing closing ): `(`."});
    assert_eq!(
        option_errors(&field(text(0, 0, "("))),
        json!({"pattern": invalid})
    );
    assert_eq!(
        option_errors(&field(generated("(", TextOptions::default()))),
        json!({"autogeneratePattern": invalid})
    );
}

#[test]
fn generated_texts_must_be_good_values() {
    let refused = |kind: FieldKind, required: bool| {
        let mut field = field(kind);
        field.required = required;
        option_errors(&field)["autogeneratePattern"].clone()
    };
    let could = |example: &str| {
        json!({"code": "validation_invalid_autogenerate_pattern_value",
               "message": format!("The provided autogenerate pattern could produce invalid field \
                                   values, ex.: {example}.")})
    };
    let least = TextOptions {
        min: 4,
        ..TextOptions::default()
    };
    assert_eq!(refused(generated("aaa", least), false), could("\"aaa\""));
    let most = TextOptions {
        max: 1,
        ..TextOptions::default()
    };
    assert_eq!(
        refused(generated("\"é\\n\\x{7}", most), false),
        could(r#""\"é\n\a""#)
    );
    assert_eq!(
        refused(generated("x?", TextOptions::default()), true),
        could("\"\"")
    );
    assert_eq!(
        refused(generated("x?", TextOptions::default()), false),
        Json::Null
    );
    for (pattern, message) in [
        ("^a", "Unsupported pattern operator 9."),
        ("a\\b", "Unsupported pattern operator 11."),
        ("[^\\x00-\\x{10FFFF}]", "No runes to choose from."),
    ] {
        assert_eq!(
            refused(generated(pattern, TextOptions::default()), false),
            json!({"code": "validation_invalid_autogenerate_pattern", "message": message})
        );
    }
}

#[test]
fn there_is_one_primary_key_and_it_is_called_id() {
    let mut key = field(FieldKind::Text(TextOptions {
        primary_key: true,
        ..TextOptions::default()
    }));
    key.hidden = true;
    let blank = json!({"code": "validation_required", "message": "Cannot be blank."});
    assert_eq!(
        option_errors(&key),
        json!({
            "name": {"code": "validation_in_invalid",
                     "message": "The primary key must be named \"id\"."},
            "pattern": blank, "required": blank,
            "hidden": {"code": "validation_empty", "message": "Must be blank."},
            "primaryKey": {"code": "validation_unsupported_composite_pk",
                           "message": "Composite PKs are not supported and the collection must have only 1 PK."},
        })
    );
}

fn id_with(pattern: &str) -> Field {
    let mut field = id_field();
    if let FieldKind::Text(options) = &mut field.kind {
        (options.min, options.max) = (2, 20);
        options.pattern = pattern.into();
    }
    field
}

#[test]
fn an_id_with_a_pattern_of_its_own_must_be_able_to_name_a_folder() {
    let free = id_with(".+");
    assert_accepts(
        &free,
        &["é€", "COM0", "COM10", "a\u{1}", "a#&;", "ＣＯＮ"].map(Json::from),
    );
    for (id, character) in [
        ("a/b.", "."),
        ("a b/", "/"),
        ("a'\"", "\""),
        ("a\tb", "\t"),
        ("a%b", "%"),
        ("a\0b", "\0"),
        ("a:b?", ":"),
        ("a<>", "<"),
        ("CON.", "."),
    ] {
        assert_refuses(
            &free,
            &[(
                json!(id),
                "validation_forbidden_pk_character",
                &format!("'{character}' is not a valid primary key character."),
                json!({"ch": character}),
            )],
        );
    }
    for (id, name) in [
        ("con", "CON"),
        ("Prn", "PRN"),
        ("com1", "COM1"),
        ("lpt9", "LPT9"),
    ] {
        assert_refuses(
            &free,
            &[(
                json!(id),
                "validation_reserved_pk",
                &format!("The primary key '{name}' is reserved and cannot be used."),
                json!({"reserved": name}),
            )],
        );
    }
    assert_accepts(&id_with("^[a-z0-9]+$"), &[json!("con"), json!("com1")]);
}

#[test]
fn only_ids_with_a_pattern_of_their_own_are_looked_up_first() {
    assert!(needs_id_lookup(&id_with(".+"), Operation::Create));
    assert!(!needs_id_lookup(&id_with(".+"), Operation::Update));
    assert!(!needs_id_lookup(&id_field(), Operation::Create));
    assert!(!needs_id_lookup(&field(any()), Operation::Create));
}

#[test]
fn an_id_stays() {
    let (field, old) = (id_field(), Value::Text("a".into()));
    let update = |new: &str| {
        refusal_of(
            &field,
            &Value::Text(new.into()),
            Some(&old),
            Operation::Update,
        )
    };
    // The stored one is not looked at again, though it is too short.
    assert_eq!(update("a"), Json::Null);
    let changed = json!({"code": "validation_pk_change",
                         "message": "The record primary key cannot be changed."});
    assert_eq!(update("b"), changed);
    assert_eq!(update(""), changed);
}
