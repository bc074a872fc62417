//! `geoPoint`: a place on earth, in degrees.

use serde_json::{Map, Value as Json};

use super::options::blank;
use crate::model::{field::Field, field_error::FieldError, value::Value};

const LATITUDE: &str = "validation_invalid_latitude";
const LONGITUDE: &str = "validation_invalid_longitude";

/// `{lon,lat}`, or that as a JSON string; coordinates that are no numbers are 0.
pub(super) fn cast(input: &Json) -> Value {
    match input {
        Json::Object(members) => from_members(members),
        Json::String(text) => from_members(&serde_json::from_str(text).unwrap_or_default()),
        _ => Value::Geo { lon: 0.0, lat: 0.0 },
    }
}

/// Keys match in any case; of several spellings the last in byte order counts.
fn from_members(members: &Map<String, Json>) -> Value {
    let coordinate = |name: &str| {
        members
            .iter()
            .rfind(|(key, value)| key.eq_ignore_ascii_case(name) && value.is_number())
            .and_then(|(_, value)| value.as_f64())
            .unwrap_or_default()
    };
    Value::Geo {
        lon: coordinate("lon"),
        lat: coordinate("lat"),
    }
}

/// Checks required (only 0,0 is blank), latitude, longitude.
pub(super) fn validate(field: &Field, value: &Value) -> Result<(), FieldError> {
    let Value::Geo { lon, lat } = *value else {
        return Ok(());
    };
    if blank(field, value)? {
        return Ok(());
    }
    if !(-90.0..=90.0).contains(&lat) {
        return Err(FieldError::new(
            LATITUDE,
            "Latitude must be between -90 and 90 degrees.",
        ));
    }
    if !(-180.0..=180.0).contains(&lon) {
        return Err(FieldError::new(
            LONGITUDE,
            "Longitude must be between -180 and 180 degrees.",
        ));
    }
    Ok(())
}
