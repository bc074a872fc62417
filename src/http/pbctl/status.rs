//! `GET /api/pbctl/status`: who answers, and whether we speak the same protocol.

use warp::reply::Response;

use crate::{
    app::status,
    http::{error::ApiError, reply, request::Context},
    model::json,
};

/// Tells who answers.
pub async fn status(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let status = status::status(&cx.app).await?;
    Ok(reply::json(&cx, json::to_bytes(&status)))
}
