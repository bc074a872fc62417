//! `/api/collections`: for superusers only.

use serde_json::{Map, Value as Json};
use warp::{http::StatusCode, reply::Response};

use super::{collection_form, error::ApiError, records::page, reply, request::Context};
use crate::{
    app::collections::{self, List},
    model::{collection::Collection, json},
};

/// What is answered when the body of a create cannot be read.
const UNREADABLE_TYPE: &str = "Failed to load the collection type data due to invalid formatting.";
/// What is answered when the body of an update cannot be read.
const UNREADABLE: &str = "Failed to load the submitted data due to invalid formatting.";

/// `GET /api/collections`.
pub async fn list(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let text = |name| cx.query(name).unwrap_or_default();
    let listed = collections::list(&cx.app, page(&cx)?, text("filter"), text("sort")).await?;
    Ok(reply::json(&cx, envelope(&listed)))
}

/// `GET /api/collections/{collection}`.
pub async fn view(cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let found = collections::view(&cx.app, collection).await?;
    Ok(reply::json(&cx, body(&found)))
}

/// `POST /api/collections`.
pub async fn create(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let input = submitted(&mut cx, None).await?;
    let created = collections::create(&cx.app, input).await?;
    Ok(reply::json(&cx, body(&created)))
}

/// `PATCH /api/collections/{collection}`.
pub async fn update(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let stored = collections::view(&cx.app, collection).await?;
    let input = submitted(&mut cx, Some(&stored)).await?;
    let updated = collections::update(&cx.app, collection, input).await?;
    Ok(reply::json(&cx, body(&updated)))
}

/// `DELETE /api/collections/{collection}`.
pub async fn delete(cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    collections::delete(&cx.app, collection).await?;
    Ok(reply::no_content())
}

/// `DELETE /api/collections/{collection}/truncate`.
pub async fn truncate(cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    collections::truncate(&cx.app, collection).await?;
    Ok(reply::no_content())
}

/// `PUT /api/collections/import`.
pub async fn import(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let input = cx.form().await?;
    collections::import(&cx.app, input).await?;
    Ok(reply::no_content())
}

/// `GET /api/collections/meta/scaffolds`.
pub fn scaffolds(cx: &Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let mut out = Vec::new();
    for (kind, collection) in collections::scaffolds() {
        out.push(if out.is_empty() { b'{' } else { b',' });
        json::write_string(&mut out, kind);
        out.push(b':');
        collection.write_json(&mut out);
    }
    out.push(b'}');
    Ok(reply::json(cx, out))
}

/// `GET /api/collections/meta/oauth2-providers`.
pub fn oauth2_providers(cx: &Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let mut out = Vec::new();
    for provider in &collections::oauth2_providers::PROVIDERS {
        out.extend_from_slice(if out.is_empty() {
            b"[{\"name\":"
        } else {
            b",{\"name\":"
        });
        json::write_string(&mut out, provider.name);
        out.extend_from_slice(b",\"displayName\":");
        json::write_string(&mut out, provider.display_name);
        out.extend_from_slice(b",\"logo\":");
        json::write_string(&mut out, &provider.logo());
        out.push(b'}');
    }
    out.push(b']');
    Ok(reply::json(cx, out))
}

/// `POST /api/collections/meta/dry-run-view`.
pub async fn dry_run_view(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let input = cx.form().await?;
    let found = collections::dry_run_view(&cx.app, input).await?;
    let mut out = b"{\"fields\":".to_vec();
    json::write_value(&mut out, &found.collection.fields_json());
    out.extend_from_slice(b",\"sample\":[");
    out.extend_from_slice(&found.sample);
    out.extend_from_slice(b"]}");
    Ok(reply::json(&cx, out))
}

/// What is submitted for `stored`, or for a new collection.
async fn submitted(
    cx: &mut Context,
    stored: Option<&Collection>,
) -> Result<Map<String, Json>, ApiError> {
    let unreadable = || {
        ApiError::bad_request(match stored {
            Some(_) => UNREADABLE,
            None => UNREADABLE_TYPE,
        })
    };
    let read = if cx.is_form() {
        let texts = cx.lists().await;
        match texts.map(|texts| collection_form::body(texts, stored)) {
            Ok(bound) => Ok(bound.map_err(|_| ApiError::bad_request(UNREADABLE))?),
            Err(error) => Err(error),
        }
    } else {
        cx.input().await.map(|input| input.body)
    };
    read.map_err(|error| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => error,
        _ => unreadable(),
    })
}

fn body(collection: &Collection) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    collection.write_json(&mut out);
    out
}

fn envelope(list: &List) -> Vec<u8> {
    let mut out = b"{\"items\":[".to_vec();
    for (i, collection) in list.items.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        collection.write_json(&mut out);
    }
    let (number, size) = (list.page.number, list.page.size);
    let total = list.total.map_or(-1, |total| total as i64);
    let pages = list.total.map_or(-1, |total| list.page.pages(total) as i64);
    let rest = format!(
        "],\"page\":{number},\"perPage\":{size},\"totalItems\":{total},\"totalPages\":{pages}}}"
    );
    out.extend_from_slice(rest.as_bytes());
    out
}
