//! Tokens made by hand, so that a test can be anybody without logging in, and can lie.
//!
//! They are signed with the token keys and secrets that `seed` writes into its directory
//! (HS256, key = the record's `tokenKey` followed by the collection's secret for that kind).

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::clock;

/// The header of an honest token.
pub const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// Whose token, of which kind, and signed with what.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The token's header, as JSON text.
    pub header: String,
    /// The claims, as they will be signed.
    pub claims: Map<String, Value>,
    /// The signing key.
    pub key: String,
}

impl Draft {
    /// An honest token of `kind` (`auth`, `file`, …) for the seed's record `id`, valid for an hour.
    pub fn honest(kind: &str, collection: (&str, &str), id: &str) -> Self {
        let (name, collection_id) = collection;
        let mut claims = Map::new();
        claims.insert("collectionId".into(), json!(collection_id));
        claims.insert("exp".into(), json!(clock::unix_seconds() + 3600));
        claims.insert("id".into(), json!(id));
        if kind == "auth" {
            claims.insert("refreshable".into(), json!(true));
        }
        claims.insert("type".into(), json!(kind));
        let key = format!("{}{}", token_key(id), secret(name, kind));
        Self {
            header: HEADER.into(),
            claims,
            key,
        }
    }

    /// The token's text.
    pub fn sign(&self) -> String {
        let claims = Value::Object(self.claims.clone()).to_string();
        let head = URL_SAFE_NO_PAD.encode(&self.header);
        let signed = format!("{head}.{}", URL_SAFE_NO_PAD.encode(claims));
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.key.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(hmac::sign(&key, signed.as_bytes()));
        format!("{signed}.{signature}")
    }
}

/// The `tokenKey` of the seed's record `id`: 50 characters.
pub fn token_key(id: &str) -> String {
    padded(&id.repeat(3))
}

/// The secret for tokens of `kind` in the seed's collection `name`: 50 characters.
pub fn secret(name: &str, kind: &str) -> String {
    padded(&format!("secret{kind}{}", name.trim_start_matches('_')))
}

fn padded(text: &str) -> String {
    format!("{text:0<50.50}")
}

/// The claims of a token's text, when it is one.
pub fn claims(token: &str) -> Option<Map<String, Value>> {
    let mut parts = token.split('.');
    let (_, claims, _) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = URL_SAFE_NO_PAD.decode(claims).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_carries_its_claims() {
        let draft = Draft::honest("auth", ("users", "_pb_users_auth_"), "user00000000001");
        assert_eq!(claims(&draft.sign()), Some(draft.claims));
        assert_eq!(token_key("user00000000001").len(), 50);
    }
}
