//! What holds for every input: nothing panics, and what is written is JSON.

use proptest::prelude::*;
use serde_json::{Map, Value as Json};

use super::{
    Operation, apply, autogenerate, cast, date, generate, pattern, stamp, testing::collection,
    to_json, validate, validate_options, write_json,
};
use crate::model::{
    catalog::Catalog,
    field::{
        AutodateOptions, DateOptions, DomainOptions, EditorOptions, Field, FieldKind, FileOptions,
        NumberOptions, PasswordOptions, RelationOptions, SelectOptions, TextOptions,
    },
    record::Record,
    timestamp::Timestamp,
    value::Value,
};

/// A field of every type, and list fields also with room for several.
fn all_types() -> Vec<Field> {
    let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
    let domains = DomainOptions {
        only: texts(&["a.com"]),
        except: None,
    };
    let mut fields = vec![
        Field::new(
            "text",
            FieldKind::Text(TextOptions {
                min: 1,
                max: 3,
                pattern: "^a".into(),
                autogenerate_pattern: "[a-z]{2}".into(),
                primary_key: false,
            }),
        ),
        Field::new(
            "number",
            FieldKind::Number(NumberOptions {
                min: Some(-1.0),
                max: Some(5.0),
                only_int: true,
            }),
        ),
        Field::new("bool", FieldKind::Bool),
        Field::new("email", FieldKind::Email(domains.clone())),
        Field::new("url", FieldKind::Url(domains)),
        Field::new("editor", FieldKind::Editor(EditorOptions::default())),
        Field::new("date", FieldKind::Date(DateOptions::default())),
        Field::new("autodate", FieldKind::Autodate(AutodateOptions::default())),
        Field::new("json", FieldKind::Json(40)),
        Field::new("password", FieldKind::Password(PasswordOptions::default())),
        Field::new("geo", FieldKind::GeoPoint),
    ];
    for max_select in [1, 3] {
        let select = SelectOptions {
            values: texts(&["a", "b"]),
            max_select,
        };
        let file = FileOptions {
            max_select,
            ..FileOptions::default()
        };
        let relation = RelationOptions {
            min_select: 1,
            max_select,
            ..RelationOptions::default()
        };
        fields.extend([
            Field::new(&format!("select{max_select}"), FieldKind::Select(select)),
            Field::new(&format!("file{max_select}"), FieldKind::File(file)),
            Field::new(
                &format!("relation{max_select}"),
                FieldKind::Relation(relation),
            ),
        ]);
    }
    fields
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        r#"[\[\]{}",:.0-9a-z\\ +-]{0,12}"#.prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec(
                (prop_oneof![Just("lon"), Just("LAT"), Just("x")], inner),
                0..5
            )
            .prop_map(|members| {
                let members = members
                    .into_iter()
                    .map(|(key, member)| (key.to_owned(), member));
                Json::Object(members.collect())
            }),
        ]
    })
}

/// The parts of Go's pattern syntax in any order.
fn any_pattern() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        r"[()\[\]{}*+?|^$.\\a-c0-3,:é&~-]",
        Just("(?i)".to_owned()),
        Just("(?:".to_owned()),
        Just("\\pL".to_owned()),
        Just("\\d".to_owned()),
        Just("\\Q".to_owned()),
        Just("[[:alpha:]".to_owned()),
        Just("{2,3}".to_owned()),
        Just("[^a-c]".to_owned()),
        Just("(a|b)".to_owned()),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn every_input_of_every_type_is_cast_checked_and_written(input in any_json(), other in any_json()) {
        for field in all_types() {
            let (value, old) = (cast(&field, &input), cast(&field, &other));
            prop_assert_eq!(
                std::mem::discriminant(&value),
                std::mem::discriminant(&field.kind.zero()),
                "{} keeps its kind of value", field.name
            );
            let _ = validate(&field, &value, None, Operation::Create);
            let _ = validate(&field, &value, Some(&old), Operation::Update);
            let mut out = Vec::new();
            write_json(&field, &value, &mut out);
            prop_assert!(serde_json::from_slice::<&serde_json::value::RawValue>(&out).is_ok());
            if let FieldKind::Editor(_) | FieldKind::Bool | FieldKind::Date(_) | FieldKind::GeoPoint = field.kind {
                prop_assert_eq!(cast(&field, &to_json(&field, &value)), value);
            }
        }
    }

    #[test]
    fn every_body_can_be_laid_over_a_record(
        values in prop::collection::vec((0_usize..20, 0_usize..6, any_json()), 0..12),
        unknown in any::<String>(),
    ) {
        let mut record = Record::blank(&collection(all_types()));
        let names: Vec<String> = record.collection.fields.iter().map(|f| f.name.clone()).collect();
        let mut body = Map::new();
        body.insert(unknown, Json::Null);
        for (field, modifier, value) in values {
            let name = &names[field % names.len()];
            let key = match modifier {
                0 => format!("{name}+"),
                1 => format!("+{name}"),
                2 => format!("{name}-"),
                3 => format!("{name}:autogenerate"),
                _ => name.clone(),
            };
            body.insert(key, value);
        }
        let submitted = apply(&mut record, &body, &|_| true);
        submitted.rule_body(&record, &body);
        autogenerate(&mut record);
        stamp(&mut record, Operation::Create, Timestamp::from_millis(0));
        for (field, value) in record.collection.fields.iter().zip(&record.values) {
            let _ = validate(field, value, None, Operation::Create);
            if let Value::List(items) = value {
                let unique: std::collections::HashSet<_> = items.iter().collect();
                prop_assert!(unique.len() == items.len() && !items.contains(&String::new()));
            }
        }
    }

    #[test]
    fn every_text_is_a_date_or_none(text in prop_oneof![any::<String>(), "[0-9TZ:. +-]{0,30}", "(Mon|Monday),? [0-9]{1,2}[ -]Jan[ -]{1,2}[0-9]{2,4} [0-9:,.]{3,14} (GMT|UTC|[+-])[A-Z0-9+-]{0,5}"]) {
        if let Some(at) = date::parse(&text) {
            prop_assert_eq!(date::parse(&at.to_string()), Some(at), "{}", text);
        }
    }

    #[test]
    fn every_pattern_compiles_or_is_refused_and_makes_what_it_matches(pattern in any_pattern()) {
        if pattern::compile(&pattern).is_ok() && let Ok(made) = generate::text(&pattern) {
            prop_assert!(pattern::matches(&pattern, &made), "{:?} made {:?}", pattern, made);
        }
    }

    #[test]
    fn every_options_are_good_or_refused(numbers in prop::array::uniform4(any::<i64>()), texts in prop::collection::vec(any::<String>(), 0..4), pattern in any_pattern()) {
        let [min, max, cost, size] = numbers;
        let list = Some(texts.clone());
        let kinds = vec![
            FieldKind::Text(TextOptions { min, max, pattern: pattern.clone(), autogenerate_pattern: pattern.clone(), primary_key: cost > 0 }),
            FieldKind::Email(DomainOptions { only: list.clone(), except: None }),
            FieldKind::Select(SelectOptions { values: list.clone(), max_select: max }),
            FieldKind::File(FileOptions { max_size: size, max_select: max, mime_types: None, thumbs: list, protected: false }),
            FieldKind::Relation(RelationOptions { collection_id: texts.concat(), cascade_delete: false, min_select: min, max_select: max }),
            FieldKind::Password(PasswordOptions { pattern, min, max, cost }),
        ];
        for kind in kinds {
            let field = Field::new("x", kind);
            let collection = collection(vec![field.clone()]);
            let context = super::OptionContext { catalog: &Catalog::default(), collection: &collection, old: None };
            let _ = validate_options(&field, &context);
        }
    }
}
