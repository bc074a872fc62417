//! SQL functions that users' rules and views expect and the bundled SQLite lacks: mathematics.
//!
//! Behaviour as in <https://sqlite.org/lang_mathfunc.html>: NULL when an argument is not a
//! number (a text that spells a number counts as one), and NULL outside a function's domain.

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Result};

use super::lists;

/// Registers every function on `connection`.
pub(in crate::store) fn register(connection: &Connection) -> Result<()> {
    for (name, f) in UNARY {
        scalar(connection, name, 1, move |ctx| Ok(number(ctx, 0).map(f)))?;
    }
    for (name, f) in BINARY {
        scalar(connection, name, 2, move |ctx| {
            Ok(number(ctx, 0).zip(number(ctx, 1)).map(|(x, y)| f(x, y)))
        })?;
    }
    for (name, f) in ROUNDING {
        // These keep an integer an integer.
        scalar(connection, name, 1, move |ctx| {
            Ok(match numeric(ctx, 0) {
                Some(Value::Real(real)) => Value::Real(f(real)),
                Some(integer) => integer,
                None => Value::Null,
            })
        })?;
    }
    scalar(connection, "pi", 0, |_| Ok(std::f64::consts::PI))?;
    lists::register(connection)
}

type Unary = fn(f64) -> f64;
type Binary = fn(f64, f64) -> f64;

// A result that is not a number becomes NULL in SQLite, so the domains of most functions need no
// words here. The logarithms are NULL at 0 too, where f64 says minus infinity.
const UNARY: [(&str, Unary); 20] = [
    ("acos", f64::acos),
    ("acosh", f64::acosh),
    ("asin", f64::asin),
    ("asinh", f64::asinh),
    ("atan", f64::atan),
    ("atanh", f64::atanh),
    ("cos", f64::cos),
    ("cosh", f64::cosh),
    ("degrees", f64::to_degrees),
    ("exp", f64::exp),
    ("ln", |x| above_zero(x).ln()),
    ("log", |x| above_zero(x).log10()),
    ("log10", |x| above_zero(x).log10()),
    ("log2", |x| above_zero(x).log2()),
    ("radians", f64::to_radians),
    ("sin", f64::sin),
    ("sinh", f64::sinh),
    ("sqrt", f64::sqrt),
    ("tan", f64::tan),
    ("tanh", f64::tanh),
];

const BINARY: [(&str, Binary); 5] = [
    ("atan2", f64::atan2),
    ("log", |base, x| {
        above_zero(x).ln() / above_zero(above_zero(base).ln())
    }),
    ("mod", |x, y| x % y),
    ("pow", f64::powf),
    ("power", f64::powf),
];

const ROUNDING: [(&str, Unary); 4] = [
    ("ceil", f64::ceil),
    ("ceiling", f64::ceil),
    ("floor", f64::floor),
    ("trunc", f64::trunc),
];

fn above_zero(x: f64) -> f64 {
    if x > 0.0 { x } else { f64::NAN }
}

fn scalar<T, F>(connection: &Connection, name: &str, arguments: i32, f: F) -> Result<()>
where
    T: rusqlite::functions::SqlFnOutput,
    F: Fn(&Context<'_>) -> Result<T> + Send + 'static,
{
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function(name, arguments, flags, move |ctx| f(ctx))
}

fn number(ctx: &Context<'_>, index: usize) -> Option<f64> {
    match numeric(ctx, index)? {
        Value::Integer(integer) => Some(integer as f64),
        Value::Real(real) => Some(real),
        _ => None,
    }
}

/// The argument after SQLite's numeric affinity; `None` when it is not a number.
fn numeric(ctx: &Context<'_>, index: usize) -> Option<Value> {
    match ctx.get_raw(index) {
        ValueRef::Integer(integer) => Some(Value::Integer(integer)),
        ValueRef::Real(real) => Some(Value::Real(real)),
        ValueRef::Text(text) => spelled_number(std::str::from_utf8(text).ok()?),
        ValueRef::Null | ValueRef::Blob(_) => None,
    }
}

fn spelled_number(text: &str) -> Option<Value> {
    let text = text.trim_ascii();
    // Rust also reads "inf" and "nan", which SQLite does not.
    if !text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
    {
        return None;
    }
    let integer = text.parse().ok().map(Value::Integer);
    integer.or_else(|| text.parse().ok().map(Value::Real))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eval(expression: &str) -> Value {
        let connection = Connection::open_in_memory().unwrap();
        register(&connection).unwrap();
        connection
            .query_row(&format!("select {expression}"), [], |row| row.get(0))
            .unwrap()
    }

    fn close(expression: &str, expected: f64) {
        let Value::Real(got) = eval(expression) else {
            panic!("{expression}: not a real")
        };
        assert!((got - expected).abs() < 1e-9, "{expression}: {got}");
    }

    #[test]
    fn results_are_those_of_mathematics() {
        close("sqrt(2)", std::f64::consts::SQRT_2);
        close("radians(180)", std::f64::consts::PI);
        close("acos(cos(0.5))", 0.5);
        close("pow(2, 10)", 1024.0);
        close("log(100)", 2.0);
        close("log(2, 8)", 3.0);
        close("ln(exp(1.5))", 1.5);
        close("mod(7.5, 2)", 1.5);
        close("atan2(1, 1)", std::f64::consts::FRAC_PI_4);
        close("sqrt('16')", 4.0);
        close("pi()", std::f64::consts::PI);
    }

    #[test]
    fn rounding_keeps_integers() {
        assert_eq!(eval("ceil(3)"), Value::Integer(3));
        assert_eq!(eval("floor('4')"), Value::Integer(4));
        assert_eq!(eval("floor(-1.5)"), Value::Real(-2.0));
        assert_eq!(eval("trunc(-1.5)"), Value::Real(-1.0));
    }

    #[test]
    fn what_is_no_number_or_outside_the_domain_is_null() {
        for expression in [
            "sqrt(null)",
            "sqrt(-1)",
            "sqrt('x')",
            "sqrt('')",
            "sqrt('inf')",
            "sqrt(x'31')",
            "acos(2)",
            "ln(0)",
            "log(-1)",
            "log(1, 8)",
            "log(0, 8)",
            "pow(null, 1)",
            "mod(1, 0)",
            "ceil(null)",
            "floor('a')",
        ] {
            assert_eq!(eval(expression), Value::Null, "{expression}");
        }
    }
}
