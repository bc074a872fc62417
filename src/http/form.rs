//! Forms: what a browser sends as text becomes typed members (spec: records-api §3).
//!
//! `true` and `false` become bools, texts that are the shortest decimal form of a number become
//! numbers, a repeated key becomes an array, and every `@jsonPayload` is laid over the rest.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use super::{
    body::{BodyError, parse_json},
    query,
};

/// Key of parts that hold JSON objects.
pub(super) const PAYLOAD: &str = "@jsonPayload";

/// What becomes of a form's texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Typed members of a record: numbers and bools are inferred, repeated keys are arrays.
    Record,
    /// Texts as they are, the first of each key: forms whose members have a type of their own, so
    /// that a password of digits stays text.
    Texts,
    /// All texts of each key as a list, and the payloads as one object under their own key.
    Lists,
}

/// Texts of a form by key, in the order they came.
#[derive(Debug)]
pub struct Values {
    reading: Reading,
    plain: BTreeMap<String, Vec<String>>,
    payloads: Vec<String>,
}

impl Values {
    /// No texts yet.
    pub fn new(reading: Reading) -> Self {
        Self {
            reading,
            plain: BTreeMap::new(),
            payloads: Vec::new(),
        }
    }

    /// Adds one text.
    pub fn push(&mut self, key: String, text: String) {
        if key == PAYLOAD {
            self.payloads.push(text);
        } else {
            self.plain.entry(key).or_default().push(text);
        }
    }

    /// All members, the payloads laid over the texts, later ones over earlier ones.
    pub fn into_members(self) -> Result<Map<String, Value>, BodyError> {
        let reading = self.reading;
        let typed = |(key, texts)| match reading {
            Reading::Record => (key, one_or_many(texts)),
            Reading::Texts => (
                key,
                Value::String(texts.into_iter().next().unwrap_or_default()),
            ),
            Reading::Lists => (key, texts.into()),
        };
        let mut members: Map<String, Value> = self.plain.into_iter().map(typed).collect();
        if reading == Reading::Lists {
            let mut payload = Map::new();
            lay_over(&mut payload, self.payloads)?;
            members.insert(PAYLOAD.into(), payload.into());
        } else {
            lay_over(&mut members, self.payloads)?;
        }
        Ok(members)
    }
}

fn lay_over(members: &mut Map<String, Value>, payloads: Vec<String>) -> Result<(), BodyError> {
    for payload in payloads {
        // `null` empties what came before, as it does there.
        if payload.trim_ascii() == "null" {
            members.clear();
        }
        members.extend(parse_json(payload.as_bytes())?);
    }
    Ok(())
}

/// The members of an urlencoded form. One broken pair spoils the whole form, unlike in a query.
pub fn parse(bytes: &[u8], reading: Reading) -> Result<Map<String, Value>, BodyError> {
    let text = String::from_utf8_lossy(bytes);
    let mut values = Values::new(reading);
    for raw in text.split('&').filter(|raw| !raw.is_empty()) {
        let (key, value) = query::pair(raw).ok_or(BodyError::Malformed)?;
        values.push(key, value);
    }
    values.into_members()
}

fn one_or_many(texts: Vec<String>) -> Value {
    let mut values: Vec<Value> = texts.into_iter().map(infer).collect();
    if values.len() == 1 {
        values.remove(0)
    } else {
        Value::Array(values)
    }
}

fn infer(text: String) -> Value {
    match text.as_str() {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => shortest_number(&text).map_or(Value::String(text), Value::Number),
    }
}

/// The number whose shortest decimal form `text` is.
fn shortest_number(text: &str) -> Option<Number> {
    let looks_so = |b: u8| b.is_ascii_digit() || b == b'.' || b == b'-';
    if text.is_empty() || !text.bytes().all(looks_so) {
        return None;
    }
    let number: f64 = text.parse().ok()?;
    // Rust's form has no exponent either, so that equality says it all.
    (number.is_finite() && number.to_string() == text).then(|| Number::from_f64(number))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn members(form: &str) -> Value {
        Value::Object(parse(form.as_bytes(), Reading::Record).unwrap())
    }

    #[test]
    fn texts_that_are_numbers_or_bools_become_them() {
        assert_eq!(
            members("a=1&b=true&c=TRUE&d=-2.5&e=0&f="),
            json!({"a": 1.0, "b": true, "c": "TRUE", "d": -2.5, "e": 0.0, "f": ""})
        );
        for text in [
            "007", "1e3", "0.0", ".5", "1.", "+1", " 1", "1.50", "NaN", "-", "1-1",
        ] {
            assert_eq!(infer(text.into()), Value::String(text.into()), "{text}");
        }
        assert_eq!(infer("9007199254740993".into()), json!("9007199254740993"));
        assert_eq!(infer("0.0000001".into()), json!(0.000_000_1));
    }

    #[test]
    fn repeated_keys_become_arrays() {
        assert_eq!(members("j=true&j=1&j=x"), json!({"j": [true, 1.0, "x"]}));
    }

    #[test]
    fn texts_stay_as_they_are_when_nobody_infers() {
        let form = parse(b"password=1&password=2&b=true", Reading::Texts).unwrap();
        assert_eq!(Value::Object(form), json!({"password": "1", "b": "true"}));
    }

    #[test]
    fn payloads_are_laid_over_the_rest() {
        assert_eq!(
            members("t=a&@jsonPayload={\"j\":[1]}&@jsonPayload={\"k\":2,\"t\":\"over\"}"),
            json!({"t": "over", "j": [1], "k": 2})
        );
        assert_eq!(members("@jsonPayload=null&t=n"), json!({}));
        for bad in ["{\"j\":[1]", "[1]", ""] {
            let form = format!("@jsonPayload={bad}");
            assert_eq!(
                parse(form.as_bytes(), Reading::Record),
                Err(BodyError::Malformed),
                "{bad}"
            );
        }
    }

    #[test]
    fn a_broken_pair_spoils_the_form() {
        for bad in ["j=%zz&t=a", "t=a;j=1"] {
            assert_eq!(
                parse(bad.as_bytes(), Reading::Record),
                Err(BodyError::Malformed),
                "{bad}"
            );
        }
        assert_eq!(members("t&=x"), json!({"t": "", "": "x"}));
    }
}
