//! Values bound to statements.

use rusqlite::Statement;

use crate::{
    model::{json, value::Value},
    store::{
        Error, Result,
        sql::{predicate::Broken, query::Bind},
    },
};

/// A value as its column stores it (spec: storage §5.2).
pub(in crate::store) fn to_bind(value: &Value) -> Bind {
    match value {
        Value::Text(text) => Bind::Text(text.clone()),
        // Whole numbers as integers, as PocketBase's rows have them; -0 becomes 0.
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
            Bind::Integer(*number as i64)
        }
        Value::Number(number) => Bind::Real(*number),
        Value::Bool(on) => Bind::Integer(i64::from(*on)),
        Value::Date(at) => Bind::Text(at.map(|at| at.to_string()).unwrap_or_default()),
        Value::List(items) => Bind::Text(json::to_text(items)),
        Value::Json(text) => match text {
            Some(text) => real(text).map_or_else(|| Bind::Text(text.clone()), Bind::Real),
            None => Bind::Null,
        },
        Value::Geo { lon, lat } => Bind::Text(format!(
            "{{\"lon\":{},\"lat\":{}}}",
            json::format_number(*lon),
            json::format_number(*lat)
        )),
    }
}

/// The number that the text of a json value is, when its column would make it a real: SQLite rounds
/// digits with large exponents to a neighbour (`1.5e300`).
fn real(text: &str) -> Option<f64> {
    let is_number = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    if !is_number || !text.contains(['e', 'E']) {
        return None;
    }
    let number: f64 = text.parse().ok()?;
    number.is_finite().then_some(number)
}

/// Binds values to a statement in their order.
pub(super) fn bind(statement: &mut Statement<'_>, binds: &[Bind]) -> Result<()> {
    for (i, value) in binds.iter().enumerate() {
        match value {
            Bind::Null => statement.raw_bind_parameter(i + 1, rusqlite::types::Null)?,
            Bind::Integer(number) => statement.raw_bind_parameter(i + 1, number)?,
            Bind::Real(number) => statement.raw_bind_parameter(i + 1, number)?,
            Bind::Text(text) => statement.raw_bind_parameter(i + 1, text.as_str())?,
        }
    }
    Ok(())
}

impl From<Broken> for Error {
    fn from(broken: Broken) -> Self {
        Self::Condition { message: broken.0 }
    }
}
