//! `/api/pbctl/superusers`: what the records of `_superusers` do not offer.

use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::{app::superusers, model::json};

/// `POST /api/pbctl/superusers/otp`: a one-time password for the superuser `email`, which is not sent.
pub async fn one_time_password(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let body = cx.form().await?;
    let email = body.get("email").and_then(|email| email.as_str());
    let made = superusers::one_time_password(&cx.app, email.unwrap_or_default()).await?;
    Ok(reply::json(&cx, json::to_bytes(&made)))
}
