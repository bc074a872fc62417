//! `number`: a double.

use super::options::blank;
use crate::model::{
    field::{Field, NumberOptions},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const NOT_A_NUMBER: &str = "validation_not_a_number";
const ONLY_INT: &str = "validation_only_int_constraint";
const MIN: &str = "validation_min_number_constraint";
const MAX: &str = "validation_max_number_constraint";

/// Checks a value: not-a-number, required, whole, bounds. 0 passes the bounds, as there.
pub(super) fn validate(
    field: &Field,
    options: &NumberOptions,
    value: &Value,
) -> Result<(), FieldError> {
    let Value::Number(number) = *value else {
        return Ok(());
    };
    if !number.is_finite() {
        return Err(FieldError::new(
            NOT_A_NUMBER,
            "The submitted number is not properly formatted.",
        ));
    }
    if blank(field, value)? {
        return Ok(());
    }
    if options.only_int && !is_whole(number) {
        return Err(only_int());
    }
    if let Some(min) = options.min.filter(|min| number < *min) {
        return Err(too_small(min));
    }
    if let Some(max) = options.max.filter(|max| number > *max) {
        return Err(
            FieldError::new(MAX, format!("Must be less or equal than {}", shown(max)))
                .with("max", max),
        );
    }
    Ok(())
}

/// Checks the bounds: whole when values are, and in order.
pub(super) fn validate_options(options: &NumberOptions) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if options.only_int {
        for (name, bound) in [("min", options.min), ("max", options.max)] {
            if bound.is_some_and(|bound| !is_whole(bound)) {
                errors.insert(name, only_int());
            }
        }
    }
    if let (Some(min), Some(max)) = (options.min, options.max)
        && max < min
    {
        errors.insert("max", too_small(min));
    }
    errors
}

/// Whole numbers end there where 64 bits do.
fn is_whole(number: f64) -> bool {
    const END: f64 = 9_223_372_036_854_775_808.0;
    number.fract() == 0.0 && (-END..END).contains(&number)
}

fn only_int() -> FieldError {
    FieldError::new(ONLY_INT, "Decimal numbers are not allowed.")
}

fn too_small(min: f64) -> FieldError {
    FieldError::new(MIN, format!("Must be greater or equal than {}", shown(min))).with("min", min)
}

/// A bound as Go's `%v` shows it: with an exponent of two digits below 1e-4 and from 1e21 up.
fn shown(number: f64) -> String {
    if number == 0.0 || (1e-4..1e21).contains(&number.abs()) {
        return number.to_string();
    }
    let text = format!("{number:e}");
    let Some((digits, exponent)) = text.split_once('e') else {
        return text;
    };
    let (sign, size) = match exponent.strip_prefix('-') {
        Some(size) => ('-', size),
        None => ('+', exponent),
    };
    format!("{digits}e{sign}{size:0>2}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_options, assert_refuses, field, modified,
        option_errors, required, zero,
    };
    use crate::model::field::{FieldKind, NumberOptions};

    fn number(min: Option<f64>, max: Option<f64>, only_int: bool) -> FieldKind {
        FieldKind::Number(NumberOptions { min, max, only_int })
    }

    fn any() -> FieldKind {
        number(None, None, false)
    }

    #[test]
    fn the_zero_value_is_0() {
        assert_eq!(zero(any()), "0");
    }

    #[test]
    fn values_within_bounds_are_good_and_0_always_is() {
        let bounded = field(number(Some(5.0), Some(10.0), true));
        assert_accepts(
            &bounded,
            &[json!(5), json!(10), json!(7.0), json!(0), json!("7")],
        );
        assert_accepts(&required(any()), &[json!(-0.5), json!(1e300)]);
    }

    #[test]
    fn bad_values_are_refused_in_order() {
        let options = number(Some(-5.0), Some(10.0), true);
        let (not_number, decimal) = (
            "The submitted number is not properly formatted.",
            "Decimal numbers are not allowed.",
        );
        assert_refuses(
            &required(options),
            &[
                (
                    json!("nan"),
                    "validation_not_a_number",
                    not_number,
                    Json::Null,
                ),
                (
                    json!("-Infinity"),
                    "validation_not_a_number",
                    not_number,
                    Json::Null,
                ),
                (
                    json!(0),
                    "validation_required",
                    "Cannot be blank.",
                    Json::Null,
                ),
                (
                    json!("x"),
                    "validation_required",
                    "Cannot be blank.",
                    Json::Null,
                ),
                (
                    json!(-5.5),
                    "validation_only_int_constraint",
                    decimal,
                    Json::Null,
                ),
                (
                    json!(1e300),
                    "validation_only_int_constraint",
                    decimal,
                    Json::Null,
                ),
                (
                    json!(-6),
                    "validation_min_number_constraint",
                    "Must be greater or equal than -5.",
                    json!({"min": -5.0}),
                ),
                (
                    json!(11),
                    "validation_max_number_constraint",
                    "Must be less or equal than 10.",
                    json!({"max": 10.0}),
                ),
            ],
        );
    }

    #[test]
    fn bounds_in_messages_have_exponents_of_two_digits() {
        for (min, shown) in [
            (1e-5, "1e-05"),
            (1e-4, "0.0001"),
            (1e21, "1e+21"),
            (2.5, "2.5"),
        ] {
            let field = field(number(Some(min), None, false));
            assert_refuses(
                &field,
                &[(
                    json!(-1),
                    "validation_min_number_constraint",
                    &format!("Must be greater or equal than {shown}."),
                    json!({"min": min}),
                )],
            );
        }
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            any(),
            &[
                (json!(true), "1"),
                (json!(false), "0"),
                (json!(1e21), "1e+21"),
                (
                    json!(12_345_678_901_234_567_890_u64),
                    "12345678901234567000",
                ),
                (json!(-0.0), "-0"),
                (json!("5"), "5"),
                (json!(""), "0"),
                (json!(null), "0"),
                (json!([1]), "0"),
                (json!({"a": 1}), "0"),
            ],
        );
    }

    #[test]
    fn strings_have_the_float_syntax_of_go() {
        let table = [
            ("1.5", "1.5"),
            (".5", "0.5"),
            ("1.", "1"),
            ("+5", "5"),
            ("-5", "-5"),
            ("1e5", "100000"),
            ("1E+05", "100000"),
            ("1_000", "1000"),
            ("1e1_0", "10000000000"),
            ("1_0.5_0", "10.5"),
            ("00012", "12"),
            ("0x10p0", "16"),
            ("0X1p-2", "0.25"),
            ("0x.8p0", "0.5"),
            ("0x_1p0", "1"),
            ("0x1_0p0", "16"),
            ("0x1.fffffffffffff8p0", "2"),
            ("1e-400", "0"),
            ("-1e-400", "-0"),
            ("5e-324", "5e-324"),
        ];
        let table: Vec<_> = table
            .into_iter()
            .map(|(text, number)| (json!(text), number))
            .collect();
        assert_casts(any(), &table);
        for text in [
            "0x1F", "0b11", "1,000", " 1", "1 ", "1e400", "-1e400", "_1", "1_", "1__0", ".", "-",
            "e5", "1e", "0x", "0xp0", "+nan", "-nan", "infi", "true", "1f", "１", "--1",
            "0x1p9999", "0x1p+-2",
        ] {
            assert_casts(any(), &[(json!(text), "0")]);
        }
        for word in ["inf", "+Inf", "-INFINITY", "NaN"] {
            assert_casts(any(), &[(json!(word), "null")]);
        }
    }

    #[test]
    fn plus_adds_and_minus_subtracts() {
        let number = field(any());
        for (body, expected) in [
            (json!({"x+": 2}), "7"),
            (json!({"x-": 2}), "3"),
            (json!({"x+": "2"}), "7"),
            (json!({"x+": true}), "6"),
            (json!({"x+": null}), "5"),
            (json!({"x+": [1]}), "5"),
            (json!({"x": 1, "x+": 2, "x-": 1}), "2"),
            (json!({"+x": 2, "x:autogenerate": 2}), "5"),
            (json!({"x+": "inf"}), "null"),
        ] {
            assert_eq!(modified(&number, &json!(5), &body), expected, "{body}");
        }
    }

    #[test]
    fn options_must_be_whole_where_values_are_and_in_order() {
        assert_options(vec![
            any(),
            number(Some(5.0), Some(5.0), true),
            number(Some(-1.0), Some(0.0), false),
        ]);
        let decimal = json!({"code": "validation_only_int_constraint",
                             "message": "Decimal numbers are not allowed."});
        let less = |shown: &str, min: f64| {
            json!({"code": "validation_min_number_constraint", "params": {"min": min},
                   "message": format!("Must be greater or equal than {shown}.")})
        };
        for (options, errors) in [
            (number(Some(1.5), None, true), json!({"min": decimal})),
            (
                number(Some(1.5), Some(1.2), true),
                json!({"min": decimal, "max": decimal}),
            ),
            (
                number(Some(2.5), Some(1.0), true),
                json!({"min": decimal, "max": less("2.5", 2.5)}),
            ),
            (
                number(Some(0.0), Some(-1.0), false),
                json!({"max": less("0", 0.0)}),
            ),
        ] {
            assert_eq!(option_errors(&field(options)), errors);
        }
    }
}
