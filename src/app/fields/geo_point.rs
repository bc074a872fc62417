//! `geoPoint`: a place on earth, in degrees.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Value as Json, value::RawValue};

use super::options::blank;
use crate::model::{field::Field, field_error::FieldError, value::Value};

const LATITUDE: &str = "validation_invalid_latitude";
const LONGITUDE: &str = "validation_invalid_longitude";

/// `{lon,lat}`, or that as a JSON string; what is no number is 0.
pub(super) fn cast(input: &Json) -> Value {
    let mut point = Point::default();
    match input {
        Json::Object(members) => {
            for (key, member) in members {
                point.set(key, member.as_f64());
            }
        }
        Json::String(text) => {
            let Members(members) = serde_json::from_str(text).unwrap_or_default();
            for (key, member) in members {
                point.set(&key, serde_json::from_str(member.get()).ok());
            }
        }
        _ => {}
    }
    Value::Geo {
        lon: point.lon,
        lat: point.lat,
    }
}

#[derive(Default)]
struct Point {
    lon: f64,
    lat: f64,
}

impl Point {
    /// Keys match in any case; of several numbers the last counts.
    fn set(&mut self, key: &str, number: Option<f64>) {
        let Some(number) = number else { return };
        if key.eq_ignore_ascii_case("lon") {
            self.lon = number;
        } else if key.eq_ignore_ascii_case("lat") {
            self.lat = number;
        }
    }
}

/// The members of a JSON object in the order they were written, repetitions included.
#[derive(Default)]
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
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
