//! `/api/logs`: for superusers only. Reading the log is not logged.

use warp::reply::Response;

use super::{
    error::ApiError,
    records::page,
    reply::{self, Unlogged},
    request::Context,
};
use crate::{
    app::logs::{self, Hour, Listed},
    model::json,
};

/// `GET /api/logs`.
pub async fn list(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let text = |name| cx.query(name).unwrap_or_default();
    let listed = logs::list(&cx.app, page(&cx)?, text("filter"), text("sort")).await?;
    Ok(unlogged(reply::json(&cx, envelope(&listed))))
}

/// `GET /api/logs/{id}`.
pub async fn view(cx: Context, id: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let mut out = Vec::with_capacity(512);
    logs::view(&cx.app, id).await?.write_json(&mut out);
    Ok(unlogged(reply::json(&cx, out)))
}

/// `GET /api/logs/stats`.
pub async fn stats(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let filter = cx.query("filter").unwrap_or_default();
    let hours = logs::stats(&cx.app, filter).await;
    let hours = hours.map_err(|error| match error {
        crate::app::error::Error::Invalid { .. } => ApiError::bad_request("Invalid filter format."),
        other => other.into(),
    })?;
    Ok(unlogged(reply::json(&cx, totals(&hours))))
}

/// `DELETE /api/logs`: what the SDK calls `logs.truncate()`; PocketBase has it from 0.40 on.
pub async fn clear(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    logs::clear(&cx.app).await?;
    Ok(reply::no_content())
}

fn unlogged(mut response: Response) -> Response {
    response.extensions_mut().insert(Unlogged);
    response
}

fn totals(hours: &[Hour]) -> Vec<u8> {
    let mut out = vec![b'['];
    for (i, hour) in hours.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        out.extend_from_slice(b"{\"date\":");
        json::write_string(&mut out, &hour.date);
        out.extend_from_slice(format!(",\"total\":{}}}", hour.total).as_bytes());
    }
    out.push(b']');
    out
}

fn envelope(listed: &Listed) -> Vec<u8> {
    let mut items = Vec::with_capacity(256 * listed.items.len());
    for (i, entry) in listed.items.iter().enumerate() {
        if i > 0 {
            items.push(b',');
        }
        entry.write_json(&mut items);
    }
    reply::envelope(items, listed.page, listed.total)
}
