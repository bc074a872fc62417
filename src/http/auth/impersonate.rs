//! `POST …/impersonate/{id}`.

use std::sync::Arc;

use serde_json::Value;
use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::app::auth;

/// A token for another record, for superusers only.
pub async fn impersonate(
    mut cx: Context,
    collection: &str,
    id: &str,
) -> Result<Response, ApiError> {
    cx.superuser()?;
    auth::check_impersonate_target(&cx.app, (collection, id)).await?;
    let is_form = cx.is_form();
    let body = cx.form().await?;
    let duration = match body.get("duration") {
        None | Some(Value::Null) => 0,
        // A form knows texts only.
        Some(Value::String(text)) if is_form && text.is_empty() => 0,
        Some(Value::String(text)) if is_form => text.parse().map_err(|_| super::unloadable())?,
        Some(value) => value.as_i64().ok_or_else(super::unloadable)?,
    };
    let expand = cx.query("expand").unwrap_or_default().to_owned();
    let info = Arc::new(cx.info());
    let answer = auth::impersonate(&cx.app, info, (collection, id), duration, &expand).await?;
    Ok(reply::json(&cx, answer))
}
