//! What ways to sign in a collection offers.

use serde_json::Value;

use super::auth_collection;
use crate::app::{App, error::Result};

/// The answer of `auth-methods`, in PocketBase's key order: see [`methods`].
#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Methods {
    password: Password,
    oauth2: OAuth2,
    mfa: Timed,
    otp: Timed,
    /// For clients of releases before 0.23.
    auth_providers: Option<Vec<Value>>,
    username_password: bool,
    email_password: bool,
}

#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Password {
    identity_fields: Vec<String>,
    enabled: bool,
}

#[derive(Debug, serde::Serialize)]
struct OAuth2 {
    providers: Vec<Value>,
    enabled: bool,
}

#[derive(Debug, Default, serde::Serialize)]
struct Timed {
    enabled: bool,
    duration: i64,
}

impl Timed {
    fn new(enabled: bool, duration: i64) -> Self {
        if enabled {
            Self { enabled, duration }
        } else {
            Self::default()
        }
    }
}

/// The ways to sign in to `collection`.
///
/// Providers of OAuth2 are left out while signing in with them is not possible.
pub fn methods(app: &App, collection: &str) -> Result<Methods> {
    let collection = auth_collection(app, collection)?;
    let auth = collection.auth().cloned().unwrap_or_default();
    let enabled = auth.password_auth.enabled;
    let identity_fields = if enabled {
        auth.password_auth.identity_fields
    } else {
        Vec::new()
    };
    let has = |name: &str| identity_fields.iter().any(|field| field == name);
    Ok(Methods {
        username_password: has("username"),
        email_password: has("email"),
        password: Password {
            identity_fields,
            enabled,
        },
        oauth2: OAuth2 {
            providers: Vec::new(),
            enabled: auth.oauth2.enabled,
        },
        mfa: Timed::new(auth.mfa.enabled, auth.mfa.duration),
        otp: Timed::new(auth.otp.enabled, auth.otp.duration),
        auth_providers: auth.oauth2.enabled.then(Vec::new),
    })
}
