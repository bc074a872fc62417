//! `/api/files`: so far only the tokens that stand in links.

use serde_json::json;
use warp::reply::Response;

use super::{error::ApiError, reply, request::Context};
use crate::{
    app::{auth, error::Error},
    model::json,
};

/// `POST /api/files/token`: a token for links of whoever asks.
pub fn token(cx: &Context) -> Result<Response, ApiError> {
    let record = cx.auth()?;
    let token = auth::token::sign_file(record, cx.app.clock().now());
    let token = token.ok_or_else(Error::generic)?;
    Ok(reply::json(cx, json::to_bytes(&json!({"token": token}))))
}
