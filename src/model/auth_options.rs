//! What an auth collection has beside fields and rules: sign-in methods, tokens and mail templates.
//!
//! Serialised with serde in the key order of `_collections.options` (spec: storage §5.4).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// All options of an auth collection.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthOptions {
    /// Who may sign in: `None` nobody, empty everybody, else a rule on the record.
    pub auth_rule: Option<String>,
    /// Who may change passwords, emails and `verified` of other records.
    pub manage_rule: Option<String>,
    /// Mail after a sign-in from a new place.
    pub auth_alert: AuthAlert,
    /// Sign-in through other services.
    pub oauth2: OAuth2Options,
    /// Sign-in with a password.
    pub password_auth: PasswordAuth,
    /// A second factor.
    pub mfa: Mfa,
    /// Sign-in with a code sent by mail.
    pub otp: Otp,
    /// Tokens of signed-in records.
    pub auth_token: TokenOptions,
    /// Tokens in password reset mails.
    pub password_reset_token: TokenOptions,
    /// Tokens in email change mails.
    pub email_change_token: TokenOptions,
    /// Tokens in verification mails.
    pub verification_token: TokenOptions,
    /// Tokens for protected files.
    pub file_token: TokenOptions,
    /// Mail that asks to verify an address.
    pub verification_template: EmailTemplate,
    /// Mail with a password reset link.
    pub reset_password_template: EmailTemplate,
    /// Mail with an email change link.
    pub confirm_email_change_template: EmailTemplate,
}

/// Mail after a sign-in from a new place.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AuthAlert {
    /// Whether it is sent.
    pub enabled: bool,
    /// Its text.
    pub email_template: EmailTemplate,
}

/// Sign-in through other services.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OAuth2Options {
    /// The services, in the order they are offered; `None` is stored as `null`.
    pub providers: Option<Vec<OAuth2Provider>>,
    /// Which fields take what the service tells.
    pub mapped_fields: MappedFields,
    /// Whether it is on.
    pub enabled: bool,
}

/// One service to sign in with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OAuth2Provider {
    /// Whether PKCE is used; `None` for the service's default.
    pub pkce: Option<bool>,
    /// Which service.
    pub name: String,
    /// The app's id there.
    #[serde(rename = "clientId")]
    pub client_id: String,
    /// The app's secret there; never shown.
    #[serde(rename = "clientSecret", skip_serializing_if = "String::is_empty")]
    pub client_secret: String,
    /// Where the user is sent; empty for the service's default.
    #[serde(rename = "authURL")]
    pub auth_url: String,
    /// Where codes become tokens; empty for the service's default.
    #[serde(rename = "tokenURL")]
    pub token_url: String,
    /// Where the user is described; empty for the service's default.
    #[serde(rename = "userInfoURL")]
    pub user_info_url: String,
    /// Name on the button; empty for the service's default.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// Options of single services.
    pub extra: Option<Map<String, Value>>,
}

/// Fields that take what a service tells about the user; empty for none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MappedFields {
    /// Takes the user's id there.
    pub id: String,
    /// Takes the full name.
    pub name: String,
    /// Takes the user name.
    pub username: String,
    /// Takes the picture.
    #[serde(rename = "avatarURL")]
    pub avatar_url: String,
}

/// Sign-in with a password.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PasswordAuth {
    /// Whether it is on.
    pub enabled: bool,
    /// Unique fields that identify the record.
    pub identity_fields: Vec<String>,
}

/// A second factor.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Mfa {
    /// Whether it is on.
    pub enabled: bool,
    /// Seconds between the factors.
    pub duration: i64,
    /// For whom; empty for everybody.
    pub rule: String,
}

/// Sign-in with a code sent by mail.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Otp {
    /// Whether it is on.
    pub enabled: bool,
    /// Seconds a code is good for.
    pub duration: i64,
    /// Digits of a code.
    pub length: i64,
    /// The mail with the code.
    pub email_template: EmailTemplate,
}

/// How tokens of one type are signed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TokenOptions {
    /// Second half of the signing key; never shown.
    pub secret: String,
    /// Seconds a token is good for.
    pub duration: i64,
}

/// Subject and HTML body with `{PLACEHOLDERS}`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EmailTemplate {
    /// Subject line.
    pub subject: String,
    /// HTML.
    pub body: String,
}

impl AuthOptions {
    /// The options as answers show them: without secrets, providers always a list.
    #[must_use]
    pub fn public(&self) -> Self {
        let mut shown = self.clone();
        for token in shown.tokens_mut() {
            token.secret.clear();
        }
        let mut providers = shown.oauth2.providers.take().unwrap_or_default();
        for provider in &mut providers {
            provider.client_secret.clear();
        }
        shown.oauth2.providers = Some(providers);
        shown
    }

    /// The five token settings.
    pub fn tokens_mut(&mut self) -> [&mut TokenOptions; 5] {
        [
            &mut self.auth_token,
            &mut self.password_reset_token,
            &mut self.email_change_token,
            &mut self.verification_token,
            &mut self.file_token,
        ]
    }
}
