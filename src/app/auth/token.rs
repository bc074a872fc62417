//! Tokens: JWTs exactly as PocketBase signs them, so that those of a running PocketBase keep working.
//!
//! Header and claims are serialised here with alphabetical keys and signed by `jsonwebtoken`'s
//! HS256; its own encoder would write another header. The key is the record's `tokenKey` followed
//! by the collection's secret for the type (spec: auth §1.1).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, crypto};
use serde_json::{Map, Value, json};

use crate::model::{
    auth_options::{AuthOptions, TokenOptions},
    record::Record,
    timestamp::Timestamp,
};

/// base64url of `{"alg":"HS256","typ":"JWT"}`.
const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

/// Seconds since 1970 from which on PocketBase refuses an `exp`: it does not fit its clock.
const LATEST: f64 = 9.2e18;

/// What a token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenType {
    /// Requests of a signed-in record.
    Auth,
    /// Protected files.
    File,
}

impl TokenType {
    /// The `type` claim.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auth => "auth",
            Self::File => "file",
        }
    }

    /// The settings of the type.
    pub const fn options(self, auth: &AuthOptions) -> &TokenOptions {
        match self {
            Self::Auth => &auth.auth_token,
            Self::File => &auth.file_token,
        }
    }
}

/// A token whose signature has not been checked yet.
#[derive(Debug, Clone)]
pub struct Claims {
    /// Id of the record.
    pub id: String,
    /// Id (PocketBase accepts the name, too) of its collection.
    pub collection: String,
    /// The `type` claim.
    pub kind: String,
    /// Whether `auth-refresh` gives a new token rather than this one.
    pub refreshable: bool,
    /// Seconds since 1970 at which it ends, if it does.
    pub ends: Option<f64>,
}

impl Claims {
    /// Whether the token has not ended yet.
    pub fn is_alive(&self, now: Timestamp) -> bool {
        self.ends.is_none_or(|at| at > seconds(now))
    }
}

/// A new auth token for `record`, good for `duration` seconds (the collection's when `None`).
///
/// Two tokens of the same second are equal: there is no nonce.
pub fn sign_auth(
    record: &Record,
    now: Timestamp,
    duration: Option<i64>,
    refreshable: bool,
) -> Option<String> {
    let auth = record.collection.auth()?;
    let options = TokenType::Auth.options(auth);
    let claims = json!({
        "collectionId": record.collection.id,
        "exp": now.seconds().saturating_add(duration.unwrap_or(options.duration)),
        "id": record.id(),
        "refreshable": refreshable,
        "type": TokenType::Auth.name(),
    });
    sign(&claims, &key(record, options))
}

/// A new file token for `record`; for links, so it ends soon.
pub fn sign_file(record: &Record, now: Timestamp) -> Option<String> {
    let auth = record.collection.auth()?;
    let options = TokenType::File.options(auth);
    let claims = json!({
        "collectionId": record.collection.id,
        "exp": now.seconds().saturating_add(options.duration),
        "id": record.id(),
        "type": TokenType::File.name(),
    });
    sign(&claims, &key(record, options))
}

fn sign(claims: &Value, key: &[u8]) -> Option<String> {
    let mut token = format!(
        "{HEADER}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(claims.to_string())
    );
    let key = EncodingKey::from_secret(key);
    let signature = crypto::sign(token.as_bytes(), &key, Algorithm::HS256).ok()?;
    token.push('.');
    token.push_str(&signature);
    Some(token)
}

/// The claims of a token that is well-formed and within its time; `None` otherwise.
///
/// As PocketBase: `exp` may be missing or fractional and must be later than now, `nbf` and `iat` may
/// not be in the future, only HS256 is accepted, `id`, `collectionId` and `type` are texts.
pub fn read(token: &str, now: Timestamp) -> Option<Claims> {
    let mut parts = token.split('.');
    let (header, claims, signature) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || signature.is_empty() {
        return None;
    }
    if header != HEADER && object(header)?.get("alg")?.as_str()? != "HS256" {
        return None;
    }
    let claims = object(claims)?;
    let time = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(value) => value.as_f64().map(Some).ok_or(()),
    };
    // As there, 0 is "no end", and what no clock can show is refused.
    let ends = time("exp").ok()?.filter(|at| *at != 0.0);
    let expired = ends.is_some_and(|at| at <= seconds(now) || at >= LATEST);
    let early = ["nbf", "iat"]
        .iter()
        .map(|name| time(name))
        .collect::<Result<Vec<_>, ()>>()
        .ok()?;
    if expired || early.into_iter().flatten().any(|at| at > seconds(now)) {
        return None;
    }
    let text = |name: &str| {
        claims
            .get(name)
            .and_then(Value::as_str)
            .filter(|t| !t.is_empty())
            .map(str::to_owned)
    };
    Some(Claims {
        id: text("id")?,
        collection: text("collectionId")?,
        kind: text("type")?,
        refreshable: claims
            .get("refreshable")
            .and_then(Value::as_bool)
            .unwrap_or(false),
        ends,
    })
}

fn seconds(now: Timestamp) -> f64 {
    now.millis() as f64 / 1000.0
}

/// Whether `token` was signed for `record` with its secret for `kind`.
pub fn is_signed_for(token: &str, record: &Record, kind: TokenType) -> bool {
    let Some(auth) = record.collection.auth() else {
        return false;
    };
    let Some((message, signature)) = token.rsplit_once('.') else {
        return false;
    };
    let key = DecodingKey::from_secret(&key(record, kind.options(auth)));
    crypto::verify(signature, message.as_bytes(), &key, Algorithm::HS256).unwrap_or(false)
}

fn key(record: &Record, options: &TokenOptions) -> Vec<u8> {
    [
        record.text("tokenKey").as_bytes(),
        options.secret.as_bytes(),
    ]
    .concat()
}

fn object(part: &str) -> Option<Map<String, Value>> {
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{
        collection::{Collection, Options, Rules},
        field::{Field, FieldKind, TextOptions},
        value::Value as FieldValue,
    };

    fn record() -> Record {
        let text = |name| Field::new(name, FieldKind::Text(TextOptions::default()));
        let auth_token = TokenOptions {
            secret: "s".repeat(50),
            duration: 100,
        };
        let collection = Arc::new(Collection {
            id: "c1".into(),
            name: "users".into(),
            system: false,
            fields: vec![text("id"), text("tokenKey")],
            indexes: Vec::new(),
            rules: Rules::default(),
            options: Options::Auth(Box::new(AuthOptions {
                file_token: TokenOptions {
                    secret: "f".repeat(50),
                    duration: 100,
                },
                auth_token,
                ..AuthOptions::default()
            })),
            created: String::new(),
            updated: String::new(),
        });
        let mut record = Record::blank(&collection);
        record.set("id", FieldValue::Text("abc".into()));
        record.set("tokenKey", FieldValue::Text("k".repeat(50)));
        record
    }

    const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);

    #[test]
    fn a_token_reads_back_and_fits_only_its_record() {
        let mut record = record();
        let token = sign_auth(&record, NOW, None, true).unwrap();
        let claims = read(&token, NOW).unwrap();
        assert_eq!(
            (claims.id.as_str(), claims.collection.as_str()),
            ("abc", "c1")
        );
        assert!(claims.refreshable && claims.kind == "auth");
        assert!(is_signed_for(&token, &record, TokenType::Auth));
        assert!(!is_signed_for(&token, &record, TokenType::File));
        record.set("tokenKey", FieldValue::Text("x".repeat(50)));
        assert!(!is_signed_for(&token, &record, TokenType::Auth));
    }

    #[test]
    fn a_file_token_is_good_for_files_only() {
        let record = record();
        let token = sign_file(&record, NOW).unwrap();
        assert_eq!(read(&token, NOW).unwrap().kind, "file");
        assert!(is_signed_for(&token, &record, TokenType::File));
        assert!(!is_signed_for(&token, &record, TokenType::Auth));
    }

    #[test]
    fn a_token_ends_with_its_second() {
        let token = sign_auth(&record(), NOW, None, true).unwrap();
        assert!(read(&token, Timestamp::from_millis(NOW.millis() + 99_999)).is_some());
        assert!(read(&token, Timestamp::from_millis(NOW.millis() + 100_000)).is_none());
    }

    #[test]
    fn claims_of_the_wrong_kind_are_refused() {
        let make = |claims: Value| sign(&claims, b"k").unwrap();
        let good = json!({"id": "a", "collectionId": "c", "type": "auth"});
        assert!(read(&make(good.clone()), NOW).is_some());
        for (name, value) in [
            ("exp", json!("9999999999")),
            ("iat", json!(1_800_000_000)),
            ("nbf", json!(1_800_000_000)),
            ("exp", json!(null)),
            ("nbf", json!(null)),
            ("iat", json!(null)),
            ("id", json!(1)),
            ("type", json!("")),
        ] {
            let mut bad = good.clone();
            bad[name] = value;
            assert!(read(&make(bad), NOW).is_none(), "{name}");
        }
    }

    #[test]
    fn other_algorithms_are_refused() {
        let claims =
            BASE64_URL_SAFE_NO_PAD.encode(r#"{"id":"a","collectionId":"c","type":"auth"}"#);
        for alg in ["none", "HS384", "RS256"] {
            let header = BASE64_URL_SAFE_NO_PAD.encode(format!(r#"{{"alg":"{alg}"}}"#));
            assert!(read(&format!("{header}.{claims}.x"), NOW).is_none());
        }
        assert!(read(&format!("{HEADER}.{claims}."), NOW).is_none());
    }
}
