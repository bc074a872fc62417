//! Collections that come as forms, bound as the reference binds them (probed).
//!
//! A form knows texts only, so its keys are laid on the collection one by one: `name`, `listRule`,
//! `passwordAuth.enabled`. `system`, the dates and providers cannot be sent this way. There is no way
//! to say `null` but in an `@jsonPayload`, which lies over all else. There, rules that are locked and
//! not mentioned are opened to everybody; here they stay as they are.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::form::PAYLOAD;
use crate::{
    app::collections,
    model::collection::{Collection, Kind, Options},
};

/// The members that are rules.
const RULES: [&str; 7] = [
    "listRule",
    "viewRule",
    "createRule",
    "updateRule",
    "deleteRule",
    "authRule",
    "manageRule",
];

/// A text does not have the type of its option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mismatch;

/// The body that means what the form `texts` (read as lists) does for `stored`, or for a new
/// collection.
pub fn body(
    texts: Map<String, Json>,
    stored: Option<&Collection>,
) -> Result<Map<String, Json>, Mismatch> {
    let mut form = Form::new(texts);
    // Fields are objects, which no text is; the reference breaks down.
    if form.texts.contains_key("fields") {
        return Err(Mismatch);
    }
    let mut body = Map::new();
    let kind = stored.map_or_else(|| form.kind(), Collection::kind);
    for key in ["id", "name", "type", "viewQuery"] {
        if let Some(text) = form.first(key) {
            body.insert(key.into(), text.into());
        }
    }
    if let Some(indexes) = form.texts.remove("indexes") {
        body.insert("indexes".into(), indexes.into());
    }
    form.rules(&mut body);
    if kind == Kind::Auth {
        form.options(&mut body)?;
    }
    body.extend(form.payload);
    Ok(body)
}

struct Form {
    texts: BTreeMap<String, Vec<String>>,
    payload: Map<String, Json>,
}

impl Form {
    fn new(mut members: Map<String, Json>) -> Self {
        let payload = match members.remove(PAYLOAD) {
            Some(Json::Object(payload)) => payload,
            _ => Map::new(),
        };
        let texts = members.into_iter().map(|(key, texts)| {
            let texts = serde_json::from_value(texts).unwrap_or_default();
            (key, texts)
        });
        Self {
            texts: texts.collect(),
            payload,
        }
    }

    fn first(&self, key: &str) -> Option<&str> {
        self.texts.get(key)?.first().map(String::as_str)
    }

    /// The type of a new collection.
    fn kind(&self) -> Kind {
        let named = self.payload.get("type").and_then(Json::as_str);
        named
            .or_else(|| self.first("type"))
            .and_then(Kind::from_name)
            .unwrap_or_default()
    }

    fn rules(&self, body: &mut Map<String, Json>) {
        for key in RULES {
            if let Some(rule) = self.first(key) {
                body.insert(key.into(), rule.into());
            }
        }
    }

    /// The options of auth collections, by their dotted names.
    fn options(&self, body: &mut Map<String, Json>) -> Result<(), Mismatch> {
        let scaffold = collections::scaffold(Kind::Auth);
        let Options::Auth(options) = &scaffold.options else {
            return Ok(());
        };
        let shape = serde_json::to_value(options).unwrap_or_default();
        for (key, like) in shape.as_object().into_iter().flatten() {
            if like.is_object()
                && let Some(value) = self.option(key, like)?
            {
                body.insert(key.clone(), value);
            }
        }
        Ok(())
    }

    /// What the form says of the option at `path`, which is `like` this one; `None` when nothing.
    fn option(&self, path: &str, like: &Json) -> Result<Option<Json>, Mismatch> {
        if let Json::Object(members) = like {
            let mut said = Map::new();
            for (key, like) in members {
                if let Some(value) = self.option(&format!("{path}.{key}"), like)? {
                    said.insert(key.clone(), value);
                }
            }
            return Ok((!said.is_empty()).then_some(Json::Object(said)));
        }
        let Some(texts) = self.texts.get(path) else {
            return Ok(None);
        };
        let text = texts.first().map(String::as_str).unwrap_or_default();
        let value = match like {
            Json::Bool(_) if text.is_empty() => false.into(),
            Json::Bool(_) => truth(text).ok_or(Mismatch)?.into(),
            Json::Number(_) if text.is_empty() => 0.into(),
            Json::Number(_) => text.parse::<i64>().map_err(|_| Mismatch)?.into(),
            Json::String(_) => text.into(),
            // The only list that can be sent; providers are objects.
            Json::Array(_) if path.ends_with(".identityFields") => texts.clone().into(),
            _ => return Ok(None),
        };
        Ok(Some(value))
    }
}

/// Go's words for yes and no.
fn truth(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::http::form::{Reading, parse};

    fn bound(form: &str) -> Result<Json, Mismatch> {
        body(parse(form.as_bytes(), Reading::Lists).unwrap(), None).map(Json::Object)
    }

    #[test]
    fn rules_that_are_not_mentioned_stay_as_they_are() {
        assert_eq!(
            bound("name=a&viewRule=id%3D1&listRule=&system=true&indexes=x&indexes=y").unwrap(),
            json!({"name": "a", "listRule": "", "viewRule": "id=1", "indexes": ["x", "y"]})
        );
        let payload = bound("name=a&@jsonPayload={\"name\":\"b\",\"listRule\":null}").unwrap();
        assert_eq!(payload, json!({"name": "b", "listRule": null}));
    }

    #[test]
    fn options_have_dotted_names_and_types() {
        let form = "type=auth&authToken.duration=50&passwordAuth.enabled=false&passwordAuth.identityFields=a";
        let body = bound(form).unwrap();
        assert_eq!(body["authToken"], json!({"duration": 50}));
        assert_eq!(
            body["passwordAuth"],
            json!({"enabled": false, "identityFields": ["a"]})
        );
        for form in [
            "type=auth&mfa.enabled=x",
            "type=auth&otp.length=x",
            "fields=x",
        ] {
            assert_eq!(bound(form), Err(Mismatch), "{form}");
        }
    }
}
