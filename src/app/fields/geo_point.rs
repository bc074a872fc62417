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

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_ignores_modifiers, assert_options, assert_refuses,
        field, required, zero,
    };
    use crate::{app::fields, model::field::FieldKind::GeoPoint};

    #[test]
    fn the_zero_value_is_0_0() {
        assert_eq!(zero(GeoPoint), r#"{"lon":0,"lat":0}"#);
    }

    #[test]
    fn places_on_earth_are_good() {
        let corners = [
            json!({"lon": -180, "lat": -90}),
            json!({"lon": 180, "lat": 90}),
        ];
        assert_accepts(&field(GeoPoint), &corners);
        assert_accepts(&required(GeoPoint), &[json!({"lon": 1e-4})]);
    }

    #[test]
    fn bad_values_are_refused_in_order() {
        let latitude = "Latitude must be between -90 and 90 degrees.";
        let longitude = "Longitude must be between -180 and 180 degrees.";
        assert_refuses(
            &required(GeoPoint),
            &[
                (
                    json!({"lon": 0, "lat": 0}),
                    "validation_required",
                    "Cannot be blank.",
                    Json::Null,
                ),
                (
                    json!({"lon": 181, "lat": 91}),
                    "validation_invalid_latitude",
                    latitude,
                    Json::Null,
                ),
                (
                    json!({"lat": -90.1}),
                    "validation_invalid_latitude",
                    latitude,
                    Json::Null,
                ),
                (
                    json!({"lon": 180.1}),
                    "validation_invalid_longitude",
                    longitude,
                    Json::Null,
                ),
                (
                    json!({"lon": -181}),
                    "validation_invalid_longitude",
                    longitude,
                    Json::Null,
                ),
            ],
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        let zero = r#"{"lon":0,"lat":0}"#;
        assert_casts(
            GeoPoint,
            &[
                (json!({"lon": 1, "lat": 2.5}), r#"{"lon":1,"lat":2.5}"#),
                (
                    json!({"LON": 1, "Lat": 2, "x": [1]}),
                    r#"{"lon":1,"lat":2}"#,
                ),
                (json!({"lon": 1, "LON": 7}), r#"{"lon":1,"lat":0}"#),
                (json!({"lon": "1", "lat": 2}), r#"{"lon":0,"lat":2}"#),
                (json!({"lon": null, "lat": [1]}), zero),
                (json!({"lon": -0.0}), r#"{"lon":-0,"lat":0}"#),
                (json!(r#" {"lon":1,"lat":2} "#), r#"{"lon":1,"lat":2}"#),
                (json!(r#"{"lon":7,"LON":1}"#), r#"{"lon":1,"lat":0}"#),
                (json!(r#"{"lon":1,"lon":null}"#), r#"{"lon":1,"lat":0}"#),
                (json!(r#"{"lon":1e400,"lat":5}"#), r#"{"lon":0,"lat":5}"#),
                (json!(r#"{"lon":1"#), zero),
                (json!("[1,2]"), zero),
                (json!("1,2"), zero),
                (json!(""), zero),
                (json!(5), zero),
                (json!(true), zero),
                (json!(null), zero),
                (json!([1, 2]), zero),
            ],
        );
    }

    #[test]
    fn modifiers_are_unknown() {
        assert_ignores_modifiers(GeoPoint, &json!({"lon": 1}), &json!({"lon": 2}));
    }

    #[test]
    fn there_are_no_options() {
        assert_options(vec![GeoPoint]);
    }

    #[test]
    fn rules_see_an_object() {
        let field = field(GeoPoint);
        let value = fields::cast(&field, &json!({"lon": 1, "lat": 2}));
        assert_eq!(
            fields::to_json(&field, &value),
            json!({"lon": 1.0, "lat": 2.0})
        );
    }
}
