//! A value as JSON, for rules and for answers.

use serde_json::{Map, Value as Json};

use super::json;
use crate::model::{
    field::{Field, FieldKind},
    json::{write_number, write_string},
    timestamp::Timestamp,
    value::Value,
};

/// The API's JSON of a value: json fields parsed, points as `{lat,lon}`, dates as text, passwords
/// as `""`. Numbers that are none are `null`.
pub fn to_json(field: &Field, value: &Value) -> Json {
    if matches!(field.kind, FieldKind::Password(_)) {
        return Json::String(String::new());
    }
    match value {
        Value::Text(text) => Json::String(text.clone()),
        Value::Number(number) => (*number).into(),
        Value::Bool(on) => (*on).into(),
        Value::Date(at) => Json::String(date(*at)),
        Value::List(items) => items.clone().into(),
        Value::Json(text) => text.as_deref().map_or(Json::Null, json::parse),
        Value::Geo { lon, lat } => {
            let mut point = Map::new();
            point.insert("lon".into(), (*lon).into());
            point.insert("lat".into(), (*lat).into());
            Json::Object(point)
        }
    }
}

/// Appends the same as bytes in PocketBase's form. Json values keep their spelling and key order
/// and lose only blanks, points begin with `lon`.
pub fn write_json(field: &Field, value: &Value, out: &mut Vec<u8>) {
    if matches!(field.kind, FieldKind::Password(_)) {
        out.extend_from_slice(b"\"\"");
        return;
    }
    match value {
        Value::Text(text) => write_string(out, text),
        Value::Number(number) => write_number(out, *number),
        Value::Bool(on) => out.extend_from_slice(if *on { b"true" } else { b"false" }),
        Value::Date(at) => write_string(out, &date(*at)),
        Value::List(items) => write_list(items, out),
        Value::Json(text) => json::write_compact(text.as_deref(), out),
        Value::Geo { lon, lat } => {
            out.extend_from_slice(b"{\"lon\":");
            write_number(out, *lon);
            out.extend_from_slice(b",\"lat\":");
            write_number(out, *lat);
            out.push(b'}');
        }
    }
}

fn date(at: Option<Timestamp>) -> String {
    at.map(|at| at.to_string()).unwrap_or_default()
}

fn write_list(items: &[String], out: &mut Vec<u8>) {
    out.push(b'[');
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write_string(out, item);
    }
    out.push(b']');
}
