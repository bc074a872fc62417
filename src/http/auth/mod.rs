//! Signing in: `/api/collections/{collection}/auth-*` and its relatives.

mod impersonate;
mod methods;
mod password;
mod refresh;

pub use impersonate::impersonate;
pub use methods::methods;
pub use password::with_password;
pub use refresh::refresh;

use std::sync::Arc;

use serde_json::{Map, Value};

use super::{error::ApiError, request::Context};
use crate::app::auth::SignIn;

/// The circumstances of a sign-in; `mfa_id` is the body's, used when the query has none.
fn sign_in(cx: &Context, body: Map<String, Value>, mfa_id: &str) -> SignIn {
    let text = |name: &str| cx.query(name).unwrap_or_default().to_owned();
    let from_query = text("mfaId");
    SignIn {
        request: Arc::new(cx.info().with_body(body)),
        address: cx.head().real_ip.parse().ok(),
        user_agent: cx.header("user-agent").unwrap_or_default().to_owned(),
        expand: text("expand"),
        mfa_id: if from_query.is_empty() {
            mfa_id.to_owned()
        } else {
            from_query
        },
    }
}

/// The error of bodies whose members have the wrong types.
fn unloadable() -> ApiError {
    ApiError::bad_request("An error occurred while loading the submitted data.")
}
