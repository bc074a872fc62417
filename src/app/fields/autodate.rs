//! `autodate`: a moment the server sets; what clients send for it is ignored.

use super::{Operation, options::OptionContext};
use crate::model::{
    field::{AutodateOptions, Field, FieldKind},
    field_error::{FieldError, FieldErrors, code},
};

/// Whether the field is set by `operation`.
pub fn fires(options: &AutodateOptions, operation: Operation) -> bool {
    match operation {
        Operation::Create => options.on_create,
        Operation::Update => options.on_update,
    }
}

/// Checks that it fires at all, and that a system field fires when it always did.
pub(super) fn validate_options(
    field: &Field,
    options: &AutodateOptions,
    context: &OptionContext<'_>,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if !options.on_create && !options.on_update {
        for name in ["onCreate", "onUpdate"] {
            errors.insert(
                name,
                FieldError::new(
                    code::REQUIRED,
                    "Either onCreate or onUpdate must be enabled.",
                ),
            );
        }
    }
    let old = context.old_field(field).filter(|old| old.system);
    if let Some(FieldKind::Autodate(old)) = old.map(|old| &old.kind) {
        for (name, now, before) in [
            ("onCreate", options.on_create, old.on_create),
            ("onUpdate", options.on_update, old.on_update),
        ] {
            if now != before {
                errors.insert(name, FieldError::new(code::MISMATCH, "Values don't match."));
            }
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{
        Operation, stamp,
        testing::{
            applied, assert_accepts, assert_casts, assert_options, collection, field,
            option_errors, option_errors_among, zero,
        },
    };
    use crate::model::{
        catalog::Catalog,
        field::{AutodateOptions, Field, FieldKind},
        record::Record,
        timestamp::Timestamp,
        value::Value,
    };

    fn autodate(on_create: bool, on_update: bool) -> FieldKind {
        FieldKind::Autodate(AutodateOptions {
            on_create,
            on_update,
        })
    }

    #[test]
    fn the_zero_value_is_empty() {
        assert_eq!(zero(autodate(true, true)), "\"\"");
    }

    #[test]
    fn no_value_is_bad() {
        let mut field = field(autodate(true, false));
        assert_accepts(&field, &[json!("2024-01-01"), json!("")]);
        field.required = true;
        assert_accepts(&field, &[json!("")]);
    }

    #[test]
    fn every_json_kind_is_cast_like_a_date() {
        assert_casts(
            autodate(true, true),
            &[
                (json!("2024-01-02"), r#""2024-01-02 00:00:00.000Z""#),
                (json!("x"), r#""""#),
                (json!(5), r#""""#),
                (json!(true), r#""""#),
                (json!(null), r#""""#),
                (json!([]), r#""""#),
                (json!({}), r#""""#),
            ],
        );
    }

    #[test]
    fn submitted_values_are_ignored() {
        let body = json!({"x": "2024-01-01", "x+": "2024-01-01"});
        let (record, submitted) = applied(&field(autodate(true, true)), &json!(""), &body);
        assert_eq!(record.get("x"), Some(&Value::Date(None)));
        assert!(submitted.fields.is_empty());
        assert_eq!(
            submitted.rule_body(&record, body.as_object().unwrap()),
            *json!({"x": "2024-01-01"}).as_object().unwrap()
        );
    }

    #[test]
    fn stamps_are_set_on_the_occasions_of_the_options() {
        let now = Timestamp::from_millis(1);
        for (on_create, on_update) in [(true, false), (false, true), (true, true)] {
            for operation in [Operation::Create, Operation::Update] {
                let field = field(autodate(on_create, on_update));
                let mut record = Record::blank(&collection(vec![field]));
                stamp(&mut record, operation, now);
                let fires = match operation {
                    Operation::Create => on_create,
                    Operation::Update => on_update,
                };
                assert_eq!(record.get("x"), Some(&Value::Date(fires.then_some(now))));
            }
        }
    }

    #[test]
    fn options_need_an_occasion_that_stays_for_system_fields() {
        assert_options(vec![
            autodate(true, false),
            autodate(false, true),
            autodate(true, true),
        ]);
        let never = json!({"code": "validation_required",
                           "message": "Either onCreate or onUpdate must be enabled."});
        assert_eq!(
            option_errors(&field(autodate(false, false))),
            json!({"onCreate": never, "onUpdate": never})
        );

        let new = field(autodate(true, true));
        let mut old = field(autodate(true, false));
        let errors = |old: &Field| option_errors_among(&new, &Catalog::default(), Some(old));
        assert_eq!(errors(&old), json!({}));
        old.system = true;
        assert_eq!(
            errors(&old),
            json!({"onUpdate": {"code": "validation_values_mismatch",
                                "message": "Values don't match."}})
        );
    }
}
