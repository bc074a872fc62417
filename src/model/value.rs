//! The value of one field of one record, typed as its column is.

use super::timestamp::Timestamp;

/// A field's value as the program holds it. Which variant a field has is fixed by its type
/// ([`super::field::FieldKind::zero`]).
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// text, email, url, editor, password (its bcrypt hash), single select, file or relation.
    Text(String),
    /// number; never NaN or infinite once validated.
    Number(f64),
    /// bool.
    Bool(bool),
    /// date and autodate; `None` is the empty date `''`.
    Date(Option<Timestamp>),
    /// multiple select, file or relation.
    List(Vec<String>),
    /// json: its text, or `None` for SQL NULL (JSON `null` that was never a string).
    Json(Option<String>),
    /// geoPoint, degrees.
    Geo {
        /// Longitude.
        lon: f64,
        /// Latitude.
        lat: f64,
    },
}

impl Value {
    /// Whether PocketBase calls it blank: what `required` refuses.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Number(number) => *number == 0.0,
            Self::Bool(on) => !on,
            Self::Date(at) => at.is_none(),
            Self::List(items) => items.is_empty(),
            Self::Json(text) => {
                matches!(
                    text.as_deref().map(str::trim),
                    None | Some("null" | "\"\"" | "[]" | "{}" | "")
                )
            }
            Self::Geo { lon, lat } => *lon == 0.0 && *lat == 0.0,
        }
    }

    /// The text of a [`Value::Text`]; empty for every other variant.
    pub fn as_text(&self) -> &str {
        if let Self::Text(text) = self {
            text
        } else {
            ""
        }
    }

    /// The texts a value consists of: its items, or its text unless that is empty.
    pub fn items(&self) -> Vec<&str> {
        match self {
            Self::Text(text) if !text.is_empty() => vec![text],
            Self::List(items) => items.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }
}
