//! `GET …/auth-methods`.

use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::{app::auth, model::json};

/// The ways to sign in.
pub fn methods(cx: &Context, collection: &str) -> Result<Response, ApiError> {
    let methods = auth::methods(&cx.app, collection)?;
    Ok(reply::json(cx, json::to_bytes(&methods)))
}
