//! `POST …/auth-refresh`.

use std::sync::Arc;

use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::app::auth;

/// A new token for the one in the `Authorization` header.
pub async fn refresh(cx: Context, collection: &str) -> Result<Response, ApiError> {
    let expand = cx.query("expand").unwrap_or_default().to_owned();
    let token = cx.header("authorization").unwrap_or_default().to_owned();
    let info = Arc::new(cx.info());
    let answer = auth::refresh(&cx.app, info, collection, &token, &expand).await?;
    Ok(reply::json(&cx, answer))
}
