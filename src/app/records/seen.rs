//! What the names of a clause stood for, where that is plain: fields of the record itself and parts
//! of the request. Only told to people; nothing is decided by it.

use serde_json::{Map, Value as Json};

use crate::{
    app::{
        fields,
        rules::{Expr, clause},
    },
    model::{
        caller::RequestInfo,
        field::FieldKind,
        macros::{Macro, MacroValue},
        record::Record,
        timestamp::Timestamp,
    },
};

/// The values of the names in `expr` that are plain. Passwords and token keys are not told.
pub(super) fn values(
    expr: &Expr,
    record: Option<&Record>,
    request: &RequestInfo,
    now: Timestamp,
) -> Map<String, Json> {
    let mut out = Map::new();
    for name in clause::names(expr) {
        let value = match name.strip_prefix('@') {
            Some(special) => special_value(special, request, now),
            None => record.and_then(|record| field_value(record, name)),
        };
        if let Some(value) = value {
            out.insert(name.to_owned(), value);
        }
    }
    out
}

fn field_value(record: &Record, name: &str) -> Option<Json> {
    let at = record.collection.field_index(name)?;
    let field = &record.collection.fields[at];
    let is_secret = matches!(field.kind, FieldKind::Password(_)) || name == "tokenKey";
    (!is_secret).then(|| fields::to_json(field, &record.values[at]))
}

fn special_value(name: &str, request: &RequestInfo, now: Timestamp) -> Option<Json> {
    if let Some(known) = Macro::from_name(name) {
        return Some(match known.at(now) {
            MacroValue::At(moment) => moment.to_string().into(),
            MacroValue::Number(number) => number.into(),
        });
    }
    let (part, rest) = name
        .strip_prefix("request.")?
        .split_once('.')
        .unwrap_or((name.strip_prefix("request.")?, ""));
    let text = |of: Option<&str>| Some(of.map_or(Json::Null, Json::from));
    match part {
        "context" => Some(request.context.name().into()),
        "method" => Some(request.method.clone().into()),
        "headers" => text(request.headers.get(rest)),
        "query" => text(request.query.get(rest)),
        "auth" => auth_value(rest, request),
        "body" => body_value(rest, request),
        _ => None,
    }
}

fn auth_value(name: &str, request: &RequestInfo) -> Option<Json> {
    let Some(record) = request.caller.record() else {
        return Some(Json::Null);
    };
    match name {
        "collectionId" => Some(record.collection.id.clone().into()),
        "collectionName" => Some(record.collection.name.clone().into()),
        name => field_value(record, name),
    }
}

fn body_value(name: &str, request: &RequestInfo) -> Option<Json> {
    if let Some(key) = name.strip_suffix(":isset") {
        return Some(request.body.contains_key(key).into());
    }
    if name.to_ascii_lowercase().contains("password") {
        return None;
    }
    Some(request.body.get(name).cloned().unwrap_or(Json::Null))
        .filter(|_| !name.contains([':', '.']))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::app::rules::parse;

    #[test]
    fn plain_names_have_values_and_passwords_none() {
        let request = RequestInfo {
            method: "PATCH".into(),
            body: json!({"a": 1, "password": "hush"})
                .as_object()
                .unwrap()
                .clone(),
            ..RequestInfo::default()
        };
        let rule = "@request.auth.id = '' && @request.body.a = 1 && @request.body.b:isset = false \
            && @request.method = 'x' && @request.body.password = 'hush' && @request.body.a:lower = 1 \
            && @request.body.a.b = 1 && @weekday = 0";
        let now = Timestamp::parse_canonical("2024-02-11 00:00:00.000Z").unwrap();
        let seen = values(&parse(rule).unwrap(), None, &request, now);
        let expected = json!({
            "@request.auth.id": null, "@request.body.a": 1, "@request.body.b:isset": false,
            "@request.method": "PATCH", "@weekday": 0,
        });
        assert_eq!(Json::Object(seen), expected);
    }
}
