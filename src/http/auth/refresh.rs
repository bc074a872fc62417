//! `POST …/auth-refresh`.

use std::sync::Arc;

use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::app::auth;

/// A new token for the one in the `Authorization` header.
pub async fn refresh(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    let expand = cx.query("expand").unwrap_or_default().to_owned();
    let token = cx.header("authorization").unwrap_or_default().to_owned();
    let body = cx.input().await;
    let submitted = body
        .as_ref()
        .map(|input| input.body.clone())
        .unwrap_or_default();
    let info = Arc::new(cx.info().with_body(submitted));
    // Who may not refresh is told so before anything is said about the body.
    let answer = auth::refresh(&cx.app, info, collection, &token, &expand).await?;
    body?;
    Ok(reply::json(&cx, answer))
}
