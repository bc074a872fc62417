//! `/api/settings`: for superusers only.

use serde_json::{Map, Value as Json};
use warp::{http::StatusCode, reply::Response};

use super::{error::ApiError, reply, request::Context};
use crate::{
    app::{
        logs,
        settings::{self, Mode},
    },
    model::settings::Settings,
};

/// What is answered when the body cannot be read.
const UNREADABLE: &str = "An error occurred while loading the submitted data.";

/// `GET /api/settings`.
pub fn view(cx: &Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    Ok(reply::json(cx, body(&cx.app.settings())))
}

/// `PATCH /api/settings`.
pub async fn update(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let submitted = json_body(&mut cx).await?;
    let saved = settings::update(&cx.app, submitted, Mode::Save).await?;
    // The settings are saved, whatever becomes of old entries of the log.
    let _ = logs::trim(&cx.app).await;
    Ok(reply::json(&cx, body(&saved)))
}

/// `POST /api/pbctl/settings/try`: what an update would answer, and nothing is saved.
pub async fn try_update(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let submitted = json_body(&mut cx).await?;
    let tried = settings::update(&cx.app, submitted, Mode::DryRun).await?;
    Ok(reply::json(&cx, body(&tried)))
}

/// The JSON of settings, without secrets.
fn body(settings: &Settings) -> Vec<u8> {
    let mut out = Vec::with_capacity(1536);
    settings.write_json(&mut out);
    out
}

/// The members of a JSON body. Forms are refused: their values are texts, and dotted names would be
/// unknown members, which nobody hears of.
async fn json_body(cx: &mut Context) -> Result<Map<String, Json>, ApiError> {
    let kind = cx.header("content-type").unwrap_or_default();
    if ["multipart/form-data", "application/x-www-form-urlencoded"]
        .iter()
        .any(|form| kind.trim_start().to_ascii_lowercase().starts_with(form))
    {
        return Err(ApiError::bad_request(UNREADABLE));
    }
    match cx.input().await {
        Ok(input) => Ok(input.body),
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(error),
        Err(_) => Err(ApiError::bad_request(UNREADABLE)),
    }
}
