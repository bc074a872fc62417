//! `GET /api/changes`: committed changes of records by pages, for programs that keep a copy.

use std::{collections::BTreeSet, sync::Arc};

use warp::{http::StatusCode, reply::Response};

use super::{error::ApiError, reply, request::Context};
use crate::{
    app::{
        error::{Error, message},
        realtime::{self, Missed, Options, Told, Topic, Wish},
        records::access::{self, Action},
    },
    model::{
        collection::Collection,
        cursor::Cursor,
        field_error::{FieldError, FieldErrors},
        json,
    },
};

/// Changes that are looked at unless the request says otherwise, and most that it may say.
const DEFAULT_LIMIT: usize = 500;
const MAX_LIMIT: usize = 1000;
/// Most collections that a request may name.
const MAX_COLLECTIONS: usize = 100;

/// Changes after `cursor` of `collections`, as the caller may see them; without a cursor only the place
/// where to begin.
pub async fn list(cx: Context) -> Result<Response, ApiError> {
    let topics = topics(&cx)?;
    let most = limit(&cx)?;
    let Some(now) = realtime::position(&cx.app) else {
        return Err(Error::NotFound("Changes are not kept.".into()).into());
    };
    let after = match cx.query("cursor").unwrap_or_default() {
        "" => return Ok(answer(page(now, false, &[], None))),
        text => Cursor::parse(text).ok_or_else(|| invalid("cursor", "Must be a cursor."))?,
    };
    let wish = Wish {
        caller: cx.caller().clone(),
        topics,
        after,
        most,
    };
    let body = match realtime::missed(&cx.app, move || Some(wish.clone())).await? {
        Some(Missed::Events {
            events,
            upto,
            is_all,
        }) => page(upto, !is_all, &events, None),
        Some(Missed::Reset { at, reason }) => page(at.unwrap_or(now), false, &[], Some(reason)),
        None => page(now, false, &[], None),
    };
    Ok(answer(body))
}

/// `?fields=` has picked of the records already.
fn answer(mut body: Vec<u8>) -> Response {
    body.push(b'\n');
    reply::raw_json(StatusCode::OK, body)
}

/// The page as JSON. Events are JSON already.
fn page(cursor: Cursor, has_more: bool, events: &[Told], reset: Option<&str>) -> Vec<u8> {
    let mut out =
        format!("{{\"cursor\":\"{cursor}\",\"hasMore\":{has_more},\"items\":[").into_bytes();
    for (i, told) in events.iter().enumerate() {
        out.extend_from_slice(if i == 0 { b"" } else { b"," });
        out.extend_from_slice(&told.data);
    }
    out.push(b']');
    if let Some(reason) = reset {
        out.extend_from_slice(b",\"reset\":");
        json::write_string(&mut out, reason);
    }
    out.push(b'}');
    out
}

/// What the caller wants of which collections: a subscription to each.
fn topics(cx: &Context) -> Result<Vec<Arc<Topic>>, ApiError> {
    let catalog = cx.app.catalog();
    let named = cx.query("collections").unwrap_or_default();
    let mut topics = Vec::new();
    if named.is_empty() {
        // Whoever does not say has to be somebody who may see all.
        cx.superuser()?;
        let all = catalog
            .all()
            .iter()
            .filter(|collection| !collection.is_view());
        topics.extend(all.map(|collection| topic(cx, collection)));
        return Ok(topics);
    }
    let names: BTreeSet<&str> = named.split(',').map(str::trim).collect();
    if names.len() > MAX_COLLECTIONS {
        return Err(invalid("collections", "Must be 100 at most."));
    }
    for name in names.into_iter().filter(|name| !name.is_empty()) {
        let collection = catalog
            .find(name)
            .ok_or_else(|| Error::NotFound("Missing or invalid collection context.".into()))?;
        if collection.is_view() {
            return Err(ApiError::bad_request("Views have no changes of their own."));
        }
        access::guard(&cx.info(), collection, Action::List)?;
        topics.push(topic(cx, collection));
    }
    Ok(topics)
}

fn topic(cx: &Context, collection: &Collection) -> Arc<Topic> {
    let given = |name: &str| cx.query(name).unwrap_or_default().to_owned();
    let info = cx.info();
    Arc::new(Topic {
        text: format!("{}/*", collection.name).into(),
        options: Options {
            filter: given("filter"),
            expand: given("expand"),
            fields: given("fields"),
            leave: matches!(cx.query("leave"), Some("true" | "1")),
            query: info.query,
            headers: info.headers,
        },
    })
}

fn limit(cx: &Context) -> Result<usize, ApiError> {
    match cx.query("limit").unwrap_or_default() {
        "" => Ok(DEFAULT_LIMIT),
        text => match text.parse() {
            Ok(limit @ 1..=MAX_LIMIT) => Ok(limit),
            _ => Err(invalid("limit", "Must be a number from 1 to 1000.")),
        },
    }
}

fn invalid(field: &str, why: &str) -> ApiError {
    let mut errors = FieldErrors::new();
    errors.insert(field, FieldError::new("validation_invalid_value", why));
    Error::invalid(message::BAD_REQUEST, errors).into()
}
