//! The JSON Schema (draft 2020-12) of schema files, from the tables that read them.

use serde_json::{Map, Value as Json, json};

use super::keys::{self, Key, Shape};
use crate::app::collections::oauth2_providers::PROVIDERS;

/// The schema as the text of `schema/pbctl.schema.json`.
pub fn json_schema() -> String {
    let collection = object(keys::COLLECTION);
    let mut root = object(keys::ROOT);
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    root["title"] = "pbctl schema file".into();
    root["$defs"] = json!({
        "typed": {
            "oneOf": [
                { "type": "object", "properties": { "env": { "type": "string" }, "default": true }, "required": ["env"], "additionalProperties": false },
                { "type": "object", "properties": { "file": { "type": "string" } }, "required": ["file"], "additionalProperties": false },
            ]
        },
        "secret": {
            "oneOf": [
                { "$ref": "#/$defs/typed" },
                { "type": "object", "properties": { "secret": { "type": "string" } }, "required": ["secret"], "additionalProperties": false },
            ]
        },
        "collection": collection,
        "provider": object(keys::PROVIDER),
        "field": fields(),
        "index": { "oneOf": [{ "type": "string", "description": "A CREATE INDEX statement." }, object(keys::INDEX)] },
    });
    format!("{root:#}\n")
}

pub(crate) fn object(table: &[Key]) -> Json {
    let mut properties = Map::new();
    for key in table {
        let mut schema = match (key.shape, key.name) {
            (Shape::Special, name) => special(name),
            (shape, _) => of(shape),
        };
        if let Json::Object(members) = &mut schema {
            members.insert("description".into(), key.about.into());
        }
        if !matches!(key.shape, Shape::Reserved) {
            properties.insert(key.name.to_owned(), schema);
        }
    }
    json!({ "type": ["object", "null"], "properties": properties, "additionalProperties": false })
}

fn special(name: &str) -> Json {
    match name {
        "collections" => {
            json!({ "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/collection" } })
        }
        "fields" => {
            json!({ "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/field" } })
        }
        "indexes" => json!({ "type": ["array", "null"], "items": { "$ref": "#/$defs/index" } }),
        _ => json!({ "type": "object" }),
    }
}

fn of(shape: Shape) -> Json {
    let typed = |schema: Json| json!({ "anyOf": [schema, { "$ref": "#/$defs/typed" }] });
    match shape {
        Shape::Flag => typed(json!({ "type": "boolean" })),
        Shape::Int => typed(json!({ "type": "integer" })),
        Shape::Number => typed(json!({ "type": ["number", "null"] })),
        Shape::Text => typed(json!({ "type": "string" })),
        Shape::Size => {
            typed(json!({ "type": ["integer", "string"], "examples": ["2MiB", "500KB"] }))
        }
        Shape::Duration => {
            typed(json!({ "type": ["integer", "string"], "examples": ["5m", "1h30m"] }))
        }
        Shape::Texts => typed(json!({ "type": "array", "items": { "type": "string" } })),
        Shape::Rule => typed(json!({ "type": ["string", "null"] })),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Secret => json!({ "$ref": "#/$defs/secret" }),
        Shape::Stamp => json!({ "type": "array", "items": { "enum": ["create", "update"] } }),
        Shape::Object(table) => object(table),
        Shape::Objects(table) => json!({ "type": "array", "items": object(table) }),
        Shape::OAuth2 => {
            let mut schema = object(keys::OAUTH2);
            for provider in &PROVIDERS {
                schema["properties"][provider.name] = json!({ "$ref": "#/$defs/provider" });
            }
            schema
        }
        Shape::Any | Shape::Special | Shape::Reserved => json!({}),
    }
}

/// A field: the options of its type beside the common ones. Fields of the program need no type.
fn fields() -> Json {
    let variants: Vec<Json> = keys::FIELD_TYPES
        .iter()
        .map(|kind| {
            let mut schema = object(keys::FIELD);
            let options = object(keys::field_options(kind));
            if let (Json::Object(all), Json::Object(more)) =
                (&mut schema["properties"], &options["properties"])
            {
                all.extend(more.clone());
                all.insert("type".into(), json!({ "const": kind }));
            }
            schema
        })
        .collect();
    json!({ "anyOf": variants })
}
