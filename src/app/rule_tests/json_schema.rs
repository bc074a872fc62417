//! The JSON Schema (draft 2020-12) of rule tests, from the table that reads them.

use serde_json::{Value as Json, json};

use super::keys;
use crate::app::schema::json_schema::object;

/// The schema as the text of `schema/pbctl-rules.schema.json`.
pub fn json_schema() -> String {
    let records = json!({
        "type": "object",
        "description": "Collections with their records by id.",
        "additionalProperties": {
            "type": ["object", "null"],
            "additionalProperties": { "type": ["object", "null"] },
        },
    });
    let mut case = mapping(keys::CASE);
    case["required"] = keys::REQUIRED.into();
    put(
        &mut case["properties"]["as"],
        json!({ "anyOf": [{ "type": ["null", "string"] }, mapping(keys::ACTOR)] }),
    );
    put(
        &mut case["properties"]["expect"],
        json!({ "anyOf": [{ "enum": ["allow", "deny"] }, mapping(keys::EXPECT)] }),
    );
    for name in ["body", "query", "headers"] {
        put(&mut case["properties"][name], json!({ "type": "object" }));
    }
    let mut root = mapping(keys::ROOT);
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    root["title"] = "pbctl rule tests".into();
    put(
        &mut root["properties"]["fixtures"],
        json!({ "anyOf": [
            records,
            { "type": "array", "items": { "anyOf": [{ "type": "string", "description": "A file of fixtures." }, records] } },
        ] }),
    );
    put(
        &mut root["properties"]["cases"],
        json!({ "type": "array", "items": { "$ref": "#/$defs/case" } }),
    );
    root["required"] = json!(["cases"]);
    root["$defs"] = json!({ "case": case });
    format!("{root:#}\n")
}

/// A mapping with just these keys; other than in schema files nothing comes from outside.
fn mapping(table: &[keys::Key]) -> Json {
    let mut schema = object(table);
    schema["type"] = "object".into();
    for property in schema["properties"].as_object_mut().into_iter().flatten() {
        let plain = property.1["anyOf"][0].clone();
        if plain.is_object() {
            let about = property.1["description"].clone();
            *property.1 = plain;
            property.1["description"] = about;
        }
    }
    schema
}

/// Says what a value looks like that the table leaves open; its description stays.
fn put(property: &mut Json, mut schema: Json) {
    schema["description"] = property["description"].clone();
    *property = schema;
}
