//! Lays a submitted body over a record, modifiers included (spec: fields §2).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::{Map, Value as Json};

use super::{cast, generate, to_json};
use crate::model::{
    collection::Collection,
    field::{Field, FieldKind},
    record::Record,
    value::Value,
};

/// What a body said that the record itself does not show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Submitted {
    /// Plain texts of password fields by field name, empty ones included. The record still holds
    /// the old hash where the text is not empty: the caller hashes and sets it.
    pub passwords: BTreeMap<String, String>,
    /// Names of the fields that were set, whichever modifier was used.
    pub fields: BTreeSet<String>,
}

impl Submitted {
    /// `@request.body` as rules see it (spec: filter-and-rules §5): fields that were set with their
    /// values in `record`, passwords in plain, everything that names no field as it was sent.
    /// Fields the caller might not set are left out.
    pub fn rule_body(&self, record: &Record, body: &Map<String, Json>) -> Map<String, Json> {
        let is_kept = |key: &str| match find(&record.collection, key) {
            None => true,
            Some((index, modifier)) => {
                modifier == Modifier::Set
                    && matches!(record.collection.fields[index].kind, FieldKind::Autodate(_))
            }
        };
        let mut out: Map<String, Json> = body
            .iter()
            .filter(|(key, _)| is_kept(key))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        for (field, value) in record.collection.fields.iter().zip(&record.values) {
            if let Some(plain) = self.passwords.get(&field.name) {
                out.insert(field.name.clone(), plain.clone().into());
            } else if self.fields.contains(&field.name) {
                out.insert(field.name.clone(), to_json(field, value));
            }
        }
        out
    }
}

/// How a key of a body changes its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Modifier {
    /// `name`
    Set,
    /// `name+`
    Append,
    /// `+name`
    Prepend,
    /// `name-`
    Remove,
    /// `name:autogenerate`
    Autogenerate,
}

/// Lays `body` over `record`, shortest keys first, so that `tags` comes before `tags+`. Modifiers of
/// one field go `+tags`, `tags+`, `tags-`; there, their order is left to chance.
///
/// Ignored, as there: keys that name no field, modifiers the type does not know, autodates, and
/// fields that `may_set` refuses. Nothing is checked. New uploads are not part of a body: a file
/// field's value is made of names here, and what joins them is added to it afterwards.
pub fn apply(
    record: &mut Record,
    body: &Map<String, Json>,
    may_set: &dyn Fn(&Field) -> bool,
) -> Submitted {
    let collection = Arc::clone(&record.collection);
    let mut submitted = Submitted::default();
    let mut members: Vec<(&String, &Json)> = body.iter().collect();
    members.sort_by_key(|(key, _)| key.len());
    for (key, input) in members {
        let Some((index, modifier)) = find(&collection, key) else {
            continue;
        };
        let field = &collection.fields[index];
        if matches!(field.kind, FieldKind::Autodate(_)) || !may_set(field) {
            continue;
        }
        let Some(value) = changed(field, &record.values[index], modifier, input) else {
            continue;
        };
        submitted.fields.insert(field.name.clone());
        if matches!(field.kind, FieldKind::Password(_)) {
            let plain = value.as_text().to_owned();
            if plain.is_empty() {
                record.values[index] = value;
            }
            submitted.passwords.insert(field.name.clone(), plain);
        } else {
            record.values[index] = value;
        }
    }
    submitted
}

/// The field and modifier that a key names.
fn find(collection: &Collection, key: &str) -> Option<(usize, Modifier)> {
    let (name, modifier) = if let Some(name) = key.strip_suffix('+') {
        (name, Modifier::Append)
    } else if let Some(name) = key.strip_suffix('-') {
        (name, Modifier::Remove)
    } else if let Some(name) = key.strip_prefix('+') {
        (name, Modifier::Prepend)
    } else if let Some(name) = key.strip_suffix(":autogenerate") {
        (name, Modifier::Autogenerate)
    } else {
        (key, Modifier::Set)
    };
    Some((collection.field_index(name)?, modifier))
}

/// The value after one key; `None` when the type does not know the modifier.
fn changed(field: &Field, old: &Value, modifier: Modifier, input: &Json) -> Option<Value> {
    match (&field.kind, modifier) {
        (_, Modifier::Set) => Some(cast(field, input)),
        (FieldKind::Number(_), Modifier::Append | Modifier::Remove) => {
            let Value::Number(old) = *old else {
                return None;
            };
            let by = cast::number(input);
            Some(Value::Number(if modifier == Modifier::Append {
                old + by
            } else {
                old - by
            }))
        }
        (FieldKind::Text(options), Modifier::Autogenerate) => {
            let random = generate::text(&options.autogenerate_pattern).unwrap_or_default();
            Some(Value::Text(cast::text(input) + &random))
        }
        (FieldKind::Select(_) | FieldKind::Relation(_) | FieldKind::File(_), _) => {
            changed_items(field, old, modifier, cast::list(input))
        }
        _ => None,
    }
}

fn changed_items(
    field: &Field,
    old: &Value,
    modifier: Modifier,
    given: Vec<String>,
) -> Option<Value> {
    let old: Vec<String> = old.items().into_iter().map(str::to_owned).collect();
    let items = match modifier {
        Modifier::Append => [old, given].concat(),
        Modifier::Prepend => [given, old].concat(),
        Modifier::Remove => old.into_iter().filter(|i| !given.contains(i)).collect(),
        Modifier::Set | Modifier::Autogenerate => return None,
    };
    Some(cast::items(field.is_multiple(), cast::unique(items)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value as Json, json};

    use super::{super::testing::collection, apply};
    use crate::model::{
        field::{AutodateOptions, Field, FieldKind, NumberOptions, PasswordOptions, TextOptions},
        record::Record,
    };

    fn record() -> Record {
        let mut secret = Field::new("secret", FieldKind::Text(TextOptions::default()));
        secret.hidden = true;
        Record::blank(&collection(vec![
            Field::new("title", FieldKind::Text(TextOptions::default())),
            Field::new("count", FieldKind::Number(NumberOptions::default())),
            Field::new("pass", FieldKind::Password(PasswordOptions::default())),
            Field::new("at", FieldKind::Autodate(AutodateOptions::default())),
            secret,
        ]))
    }

    fn object(json: Json) -> Map<String, Json> {
        let Json::Object(object) = json else {
            panic!("not an object")
        };
        object
    }

    #[test]
    fn unknown_keys_and_other_cases_are_ignored() {
        let mut record = record();
        let body = object(json!({
            "Title": "x", "TITLE": "x", "nope": 1, "collectionId": "x", "expand": {},
            "title ": "x", "title+": "x", "count:": 1, "+": 1, "-": 1, "": 1, ":autogenerate": "x",
        }));
        let before = record.values.clone();
        let submitted = apply(&mut record, &body, &|_| true);
        assert_eq!(record.values, before);
        assert!(submitted.fields.is_empty());
        let kept = submitted.rule_body(&record, &body);
        assert_eq!((&kept["nope"], &kept["Title"]), (&json!(1), &json!("x")));
    }

    #[test]
    fn fields_that_may_not_be_set_stay_and_rules_do_not_see_them() {
        let body = object(json!({"secret": "x", "secret:autogenerate": "y", "title": "t"}));
        let mut refused = record();
        let submitted = apply(&mut refused, &body, &|field| !field.hidden);
        assert_eq!((refused.text("secret"), refused.text("title")), ("", "t"));
        assert_eq!(
            submitted.rule_body(&refused, &body),
            object(json!({"title": "t"}))
        );

        let mut allowed = record();
        apply(&mut allowed, &body, &|_| true);
        assert_eq!(allowed.text("secret"), "y");
    }

    #[test]
    fn rules_see_results_and_plain_passwords_and_what_names_no_field() {
        let mut record = record();
        let body = object(json!({
            "count": "3", "count+": 2, "pass": "p", "at": "2024-01-01", "zzz": {"a": [1]},
        }));
        let submitted = apply(&mut record, &body, &|_| true);
        assert_eq!(
            submitted.rule_body(&record, &body),
            object(json!({
                "count": 5.0, "pass": "p", "at": "2024-01-01", "zzz": {"a": [1]},
            }))
        );
        let names: Vec<&str> = submitted.fields.iter().map(String::as_str).collect();
        assert_eq!(names, ["count", "pass"]);
    }
}
