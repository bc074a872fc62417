//! What the tests of the field types share: one field, submitted JSON, what becomes of it.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::{Operation, OptionContext, Submitted, apply, cast, validate, write_json};
use crate::model::{
    catalog::Catalog,
    collection::{Collection, Options, Rules},
    field::{Field, FieldKind, TextOptions},
    record::Record,
    value::Value,
};

/// A field called `x`.
pub fn field(kind: FieldKind) -> Field {
    Field::new("x", kind)
}

/// A field called `x` that must not be blank.
pub fn required(kind: FieldKind) -> Field {
    let mut field = field(kind);
    field.required = true;
    field
}

/// The usual id field.
pub fn id_field() -> Field {
    let mut field = Field::new(
        "id",
        FieldKind::Text(TextOptions {
            min: 15,
            max: 15,
            pattern: "^[a-z0-9]+$".into(),
            autogenerate_pattern: "[a-z0-9]{15}".into(),
            primary_key: true,
        }),
    );
    (field.system, field.required) = (true, true);
    field
}

/// A base collection with an id and these fields.
pub fn collection(fields: Vec<Field>) -> Arc<Collection> {
    Arc::new(Collection {
        id: "pbc_1".into(),
        name: "things".into(),
        system: false,
        fields: [vec![id_field()], fields].concat(),
        indexes: Vec::new(),
        rules: Rules::default(),
        options: Options::Base,
        created: String::new(),
        updated: String::new(),
    })
}

/// A value as answers show it.
pub fn written(field: &Field, value: &Value) -> String {
    let mut out = Vec::new();
    write_json(field, value, &mut out);
    String::from_utf8(out).unwrap()
}

/// The zero value as answers show it.
pub fn zero(kind: FieldKind) -> String {
    let field = field(kind);
    let value = field.kind.zero();
    assert!(value.is_blank());
    assert_eq!(validate(&field, &value, None, Operation::Create), Ok(()));
    written(&field, &value)
}

/// Compares what becomes of each input with what the answer shows there.
pub fn assert_casts(kind: FieldKind, table: &[(Json, &str)]) {
    let field = field(kind);
    for (input, expected) in table {
        assert_eq!(written(&field, &cast(&field, input)), *expected, "{input}");
    }
}

/// The error of a submitted value, as JSON; `null` if it is good.
pub fn refusal(field: &Field, input: &Json) -> Json {
    refusal_of(field, &cast(field, input), None, Operation::Create)
}

/// The error of a value, as JSON; `null` if it is good.
pub fn refusal_of(field: &Field, value: &Value, old: Option<&Value>, operation: Operation) -> Json {
    match validate(field, value, old, operation) {
        Ok(()) => Json::Null,
        Err(error) => error.to_json(),
    }
}

/// Asserts that a field takes all of these.
pub fn assert_accepts(field: &Field, inputs: &[Json]) {
    for input in inputs {
        assert_eq!(refusal(field, input), Json::Null, "{input}");
    }
}

/// Asserts code, message and parameters of each refusal.
pub fn assert_refuses(field: &Field, table: &[(Json, &str, &str, Json)]) {
    for (input, code, message, params) in table {
        let mut expected = json!({"code": code, "message": message});
        if !params.is_null() {
            expected["params"] = params.clone();
        }
        assert_eq!(refusal(field, input), expected, "{input}");
    }
}

/// A record with one field whose value was `old`, after `body`: the value as answers show it.
pub fn modified(field: &Field, old: &Json, body: &Json) -> String {
    let (record, _) = applied(field, old, body);
    written(field, record.get("x").unwrap())
}

/// The same with all that is left of it.
pub fn applied(field: &Field, old: &Json, body: &Json) -> (Record, Submitted) {
    let mut record = Record::blank(&collection(vec![field.clone()]));
    record.set("x", cast(field, old));
    let submitted = apply(&mut record, body.as_object().unwrap(), &|_| true);
    (record, submitted)
}

/// Asserts that no modifier does anything to a field.
pub fn assert_ignores_modifiers(kind: FieldKind, old: &Json, new: &Json) {
    let field = field(kind);
    let body = json!({"x+": new, "+x": new, "x-": new, "x:autogenerate": new, "x:y": new});
    let before = written(&field, &cast(&field, old));
    assert_eq!(modified(&field, old, &body), before);
    assert_ne!(
        modified(&field, old, &json!({"x": new})),
        before,
        "nothing to notice"
    );
}

/// The errors of a field's options in a new collection, as JSON.
pub fn option_errors(field: &Field) -> Json {
    option_errors_among(field, &Catalog::default(), None)
}

/// The same beside other collections, or after an older version of the field.
pub fn option_errors_among(field: &Field, catalog: &Catalog, old: Option<&Field>) -> Json {
    let new = collection(vec![field.clone()]);
    let old = old.map(|old| collection(vec![old.clone()]));
    let context = OptionContext {
        catalog,
        collection: &new,
        old: old.as_deref(),
    };
    super::validate_options(field, &context).to_json()
}

/// Asserts that options are fine.
pub fn assert_options(kinds: Vec<FieldKind>) {
    for kind in kinds {
        assert_eq!(option_errors(&field(kind.clone())), json!({}), "{kind:?}");
    }
}

/// `Must be no less than N.` as JSON.
pub fn too_small(threshold: i64) -> Json {
    json!({"code": "validation_min_greater_equal_than_required",
           "message": format!("Must be no less than {threshold}."),
           "params": {"threshold": threshold}})
}

/// `Must be no greater than N.` as JSON.
pub fn too_large(threshold: i64) -> Json {
    json!({"code": "validation_max_less_equal_than_required",
           "message": format!("Must be no greater than {threshold}."),
           "params": {"threshold": threshold}})
}
