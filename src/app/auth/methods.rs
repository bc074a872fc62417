//! What ways to sign in a collection offers.

use super::{auth_collection, oauth2::Offer};
use crate::{
    app::{App, error::Result},
    model::auth_options::OAuth2Options,
};

/// The answer of `auth-methods`, in PocketBase's key order: see [`methods`].
#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Methods {
    password: Password,
    oauth2: OAuth2,
    mfa: Timed,
    otp: Timed,
    /// For clients of releases before 0.23: the same providers, without pictures.
    auth_providers: Option<Vec<Offer>>,
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
    providers: Vec<Offer>,
    enabled: bool,
}

impl OAuth2 {
    /// Switched off, none of the providers is told. One that is not known (a directory of an older
    /// release) is left out, as there.
    fn new(options: &OAuth2Options) -> Self {
        let providers = options.providers.as_deref().unwrap_or_default();
        let offered = providers.iter().filter(|_| options.enabled);
        Self {
            providers: offered.filter_map(Offer::new).collect(),
            enabled: options.enabled,
        }
    }

    fn without_logos(&self) -> Vec<Offer> {
        self.providers.iter().map(Offer::without_logo).collect()
    }
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

/// The ways to sign in to `collection`, with a fresh state and verifier for each provider.
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
    let oauth2 = OAuth2::new(&auth.oauth2);
    Ok(Methods {
        username_password: has("username"),
        email_password: has("email"),
        password: Password {
            identity_fields,
            enabled,
        },
        mfa: Timed::new(auth.mfa.enabled, auth.mfa.duration),
        otp: Timed::new(auth.otp.enabled, auth.otp.duration),
        auth_providers: oauth2.enabled.then(|| oauth2.without_logos()),
        oauth2,
    })
}
