//! What `@request.*`, macros and literals are worth in one request.

use serde_json::Value as Json;

use super::{super::query::Bind, build::Builder, tree::Side};
use crate::model::{
    caller::RequestInfo,
    json,
    macros::MacroValue,
    predicate::{Member, Operand, RequestPart, RequestView},
};

/// What an operand means for this request: paths of the caller and of submitted relations are chosen or
/// become NULL.
pub(super) fn pick<'a>(operand: &'a Operand, request: &RequestInfo) -> &'a Operand {
    match operand {
        Operand::ByAuth(meanings) => request
            .caller
            .record()
            .and_then(|record| meanings.iter().find(|(id, _)| *id == record.collection.id))
            .map_or(&Operand::Null, |(_, meaning)| pick(meaning, request)),
        Operand::Submitted { field, operand } => {
            if submitted_ids(request, field).is_empty() {
                &Operand::Null
            } else {
                pick(operand, request)
            }
        }
        operand => operand,
    }
}

/// The ids submitted for a relation.
pub(super) fn submitted_ids<'r>(request: &'r RequestInfo, field: &str) -> Vec<&'r str> {
    let items = match request.body.get(field) {
        Some(Json::Array(items)) => items.iter().filter_map(Json::as_str).collect(),
        Some(Json::String(text)) => vec![text.as_str()],
        _ => Vec::new(),
    };
    items.into_iter().filter(|id| !id.is_empty()).collect()
}

/// The submitted list of a field as the text of a JSON array of its items.
pub(super) fn submitted_list(request: &RequestInfo, field: &str) -> String {
    let items = match request.body.get(field) {
        Some(Json::Array(items)) => items.clone(),
        None | Some(Json::Null) => Vec::new(),
        Some(Json::String(text)) if text.is_empty() => Vec::new(),
        Some(single) => vec![single.clone()],
    };
    json_text(&Json::Array(items))
}

/// A part of the request.
pub(super) fn part<'a>(request: &RequestInfo, part: &RequestPart, view: RequestView) -> Side<'a> {
    let record = request.caller.record();
    let text: Option<&str> = match part {
        RequestPart::Context => Some(request.context.name()),
        RequestPart::Method => Some(&request.method),
        RequestPart::Header(name) => request.headers.get(name),
        RequestPart::Query(name) => request.query.get(name),
        RequestPart::AuthId => record.map(|record| record.id()),
        RequestPart::AuthCollectionId => record.map(|record| record.collection.id.as_str()),
        RequestPart::AuthCollectionName => record.map(|record| record.collection.name.as_str()),
        RequestPart::AuthEmail => record.map(|record| record.text("email")),
        RequestPart::AuthEmailVisibility | RequestPart::AuthVerified => {
            let name = match part {
                RequestPart::AuthVerified => "verified",
                _ => "emailVisibility",
            };
            return record.map_or(Side::Null, |record| Side::Flag(record.flag(name)));
        }
    };
    match view {
        RequestView::IsSet => Side::Sent(text.is_some()),
        RequestView::Lower => text_side(text.map(str::to_ascii_lowercase)),
        RequestView::Plain | RequestView::Length => text_side(text.map(str::to_owned)),
    }
}

fn text_side<'a>(text: Option<String>) -> Side<'a> {
    text.map_or(Side::Null, |text| Side::Value(Bind::Text(text)))
}

/// Whether the key of a member was submitted.
pub(super) fn is_submitted(request: &RequestInfo, member: &Member) -> bool {
    find(request, &member.path).is_some()
}

/// A submitted member.
pub(super) fn member<'a>(request: &RequestInfo, member: &Member) -> Side<'a> {
    let found = find(request, &member.path);
    if member.view == RequestView::IsSet {
        return Side::Sent(found.is_some());
    }
    if member.view == RequestView::Length {
        let length = match found {
            Some(Json::Array(items)) => items.len(),
            Some(Json::String(text)) => usize::from(!text.is_empty()),
            _ => 0,
        };
        return Side::Value(Bind::Integer(length as i64));
    }
    let lower = member.view == RequestView::Lower;
    if lower
        && member.field
        && let Some(text) = lowered_text(member, found)
    {
        return Side::Value(Bind::Text(text));
    }
    let Some(value) = found else {
        return Side::Null;
    };
    let text = match value {
        value if member.json => json_text(value),
        value if member.geo => geo_text(value),
        Json::Null => return Side::Null,
        Json::Bool(on) if lower => u8::from(*on).to_string(),
        Json::Bool(on) => return Side::Flag(*on),
        Json::Number(number) => {
            let bind = Bind::Real(number.as_f64().unwrap_or_default());
            return if lower {
                Side::Lowered(bind)
            } else {
                Side::Value(bind)
            };
        }
        Json::String(text) => text.clone(),
        value => json_text(value),
    };
    Side::Value(Bind::Text(if lower {
        text.to_ascii_lowercase()
    } else {
        text
    }))
}

/// What `:lower` makes of a field's value that is no text: the text of a number or a bool, and the
/// empty one of a list or when nothing was submitted. `None` when the value has a text of its own.
fn lowered_text(member: &Member, value: Option<&Json>) -> Option<String> {
    match value {
        Some(_) if member.json || member.geo => None,
        None | Some(Json::Null | Json::Array(_)) => Some(String::new()),
        Some(Json::Bool(on)) => Some(on.to_string()),
        Some(Json::Number(number)) => Some(number.as_f64().unwrap_or_default().to_string()),
        Some(_) => None,
    }
}

fn find<'r>(request: &'r RequestInfo, path: &[String]) -> Option<&'r Json> {
    let (first, rest) = path.split_first()?;
    let mut value = request.body.get(first)?;
    for key in rest {
        value = match value {
            Json::Object(members) => members.get(key)?,
            Json::Array(items) => items.get(key.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}

fn json_text(value: &Json) -> String {
    let mut out = Vec::new();
    json::write_value(&mut out, value);
    String::from_utf8(out).unwrap_or_default()
}

/// A geoPoint has `lon` first.
fn geo_text(value: &Json) -> String {
    let part = |key: &str| value.get(key).and_then(Json::as_f64).unwrap_or_default();
    format!(
        "{{\"lon\":{},\"lat\":{}}}",
        json::format_number(part("lon")),
        json::format_number(part("lat"))
    )
}

impl<'a> Builder<'a> {
    /// A literal or macro as a value.
    pub(super) fn constant(&mut self, operand: &Operand) -> Option<Side<'a>> {
        Some(match operand {
            Operand::Null => Side::Null,
            Operand::Text(text) => Side::Value(Bind::Text(text.clone())),
            Operand::Number(number) => Side::Value(Bind::Real(*number)),
            Operand::Bool(on) => Side::Value(Bind::Integer((*on).into())),
            Operand::Macro(name) => Side::Value(match name.at(self.now) {
                MacroValue::At(moment) => Bind::Text(moment.to_string()),
                MacroValue::Number(number) => Bind::Integer(number),
            }),
            Operand::Request(name, view) => part(self.request, name, *view),
            Operand::Member(name) => member(self.request, name),
            _ => return None,
        })
    }
}
