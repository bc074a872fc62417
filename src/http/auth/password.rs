//! `POST …/auth-with-password`.

use serde_json::{Map, Value};
use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::app::auth::{self, Credentials};

/// Signs a record in with an identity and its password.
pub async fn with_password(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    auth::check_password_target(&cx.app, collection)?;
    let body = cx.form().await?;
    let member = |name: &str| text(&body, name);
    let credentials = Credentials {
        identity: member("identity")?,
        identity_field: member("identityField")?,
        password: member("password")?,
    };
    let mfa_id = member("mfaId").unwrap_or_default();
    let sign_in = super::sign_in(&cx, body, &mfa_id);
    let answer = auth::with_password(&cx.app, collection, credentials, sign_in).await?;
    Ok(reply::json(&cx, answer))
}

/// A member that must be text; absent and `null` are empty.
fn text(body: &Map<String, Value>, name: &str) -> Result<String, ApiError> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(super::unloadable()),
    }
}
