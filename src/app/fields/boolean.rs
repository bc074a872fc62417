//! `bool`: on or off. Casting is `cast::flag`; the only check is that a required one is on.

use super::options::blank;
use crate::model::{field::Field, field_error::FieldError, value::Value};

/// Checks that a required value is `true`.
pub(super) fn validate(field: &Field, value: &Value) -> Result<(), FieldError> {
    blank(field, value).map(drop)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_ignores_modifiers, assert_options, assert_refuses,
        field, modified, required, zero,
    };
    use crate::model::field::FieldKind::Bool;

    #[test]
    fn the_zero_value_is_off() {
        assert_eq!(zero(Bool), "false");
    }

    #[test]
    fn both_values_are_good() {
        assert_accepts(&field(Bool), &[json!(true), json!(false)]);
        assert_accepts(&required(Bool), &[json!(true)]);
    }

    #[test]
    fn a_required_one_must_be_on() {
        assert_refuses(
            &required(Bool),
            &[(
                json!(false),
                "validation_required",
                "Cannot be blank.",
                Json::Null,
            )],
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            Bool,
            &[
                (json!(true), "true"),
                (json!(false), "false"),
                (json!(0.5), "true"),
                (json!(-1), "true"),
                (json!(0), "false"),
                (json!(-0.0), "false"),
                (json!("1"), "true"),
                (json!("t"), "true"),
                (json!("T"), "true"),
                (json!("true"), "true"),
                (json!("TRUE"), "true"),
                (json!("True"), "true"),
                (json!("tRUE"), "false"),
                (json!("yes"), "false"),
                (json!("on"), "false"),
                (json!("2"), "false"),
                (json!(" true"), "false"),
                (json!(""), "false"),
                (json!(null), "false"),
                (json!([true]), "false"),
                (json!({"a": true}), "false"),
            ],
        );
    }

    #[test]
    fn modifiers_are_unknown() {
        assert_ignores_modifiers(Bool, &json!(true), &json!(false));
        assert_eq!(
            modified(&field(Bool), &json!(false), &json!({"x": 1})),
            "true"
        );
    }

    #[test]
    fn there_are_no_options() {
        assert_options(vec![Bool]);
    }
}
