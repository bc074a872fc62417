//! One service as `auth-methods` offers it (spec: oauth2-providers §6).
//!
//! State and verifier are drawn for each answer and not kept: the client sends the verifier back
//! with the code.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{
    app::collections::oauth2_providers::{self, Provider},
    model::{auth_options::OAuth2Provider, id::ALPHANUMERIC},
    platform::random,
};

/// Letters of a state, as there.
const STATE_LENGTH: usize = 30;
/// Letters of a verifier: the fewest that RFC 7636 §4.1 allows, as there.
const VERIFIER_LENGTH: usize = 43;
/// How the challenge is made of the verifier (RFC 7636 §4.2): SHA-256.
const CHALLENGE_METHOD: &str = "S256";

/// What is escaped in a value of a query, besides spaces, which become `+`.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b' ');

/// A service with all that a client needs to send its user there, in PocketBase's key order.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    name: String,
    display_name: String,
    logo: String,
    state: String,
    #[serde(rename = "authURL")]
    auth_url: String,
    /// The same, as older clients spell it.
    #[serde(rename = "authUrl")]
    old_auth_url: String,
    #[serde(flatten)]
    pkce: Pkce,
}

/// What binds a code to the client that asked for it; all empty when it is switched off.
#[derive(Debug, Clone, Default, serde::Serialize)]
struct Pkce {
    #[serde(rename = "codeVerifier")]
    verifier: String,
    #[serde(rename = "codeChallenge")]
    challenge: String,
    #[serde(rename = "codeChallengeMethod")]
    method: &'static str,
}

impl Offer {
    /// The service that `settings` set up; `None` when nobody knows it.
    pub fn new(settings: &OAuth2Provider) -> Option<Self> {
        let known = oauth2_providers::find(&settings.name)?;
        let state = random::text(STATE_LENGTH, ALPHANUMERIC);
        let pkce = if settings.pkce.unwrap_or(known.pkce) {
            Pkce::of(random::text(VERIFIER_LENGTH, ALPHANUMERIC))
        } else {
            Pkce::default()
        };
        let auth_url = auth_url(known, settings, &state, &pkce);
        Some(Self {
            name: settings.name.clone(),
            display_name: either(&settings.display_name, known.display_name).to_owned(),
            logo: known.logo(),
            state,
            old_auth_url: auth_url.clone(),
            auth_url,
            pkce,
        })
    }

    /// The same without its picture, as older clients get it.
    pub fn without_logo(&self) -> Self {
        Self {
            logo: String::new(),
            ..self.clone()
        }
    }
}

impl Pkce {
    fn of(verifier: String) -> Self {
        let hash = digest(&SHA256, verifier.as_bytes());
        Self {
            verifier,
            challenge: BASE64_URL_SAFE_NO_PAD.encode(hash),
            method: CHALLENGE_METHOD,
        }
    }
}

/// Where the user is sent: parameters in the order of their names, and `redirect_uri` left open at
/// the end for the client.
fn auth_url(known: &Provider, settings: &OAuth2Provider, state: &str, pkce: &Pkce) -> String {
    let scopes = scopes(known, settings);
    let response_mode = if known.name == "apple" {
        "form_post" // Apple tells the name of a user by a form only
    } else {
        ""
    };
    let mut url = either(&settings.auth_url, known.auth_url).to_owned();
    let mut separator = if url.contains('?') { '&' } else { '?' };
    for (name, value) in [
        ("client_id", settings.client_id.as_str()),
        ("code_challenge", &pkce.challenge),
        ("code_challenge_method", pkce.method),
        ("response_mode", response_mode),
        ("response_type", "code"),
        ("scope", &scopes),
        ("state", state),
    ] {
        if value.is_empty() {
            continue;
        }
        url.push(separator);
        url.push_str(name);
        url.push('=');
        for part in utf8_percent_encode(value, ESCAPED) {
            url.push_str(&part.replace(' ', "+"));
        }
        separator = '&';
    }
    url.push_str("&redirect_uri=");
    url
}

/// What the user is asked to agree to. Microsoft is asked for an id token as well when the settings
/// say which of its claims holds the address (spec: oauth2-providers §4).
fn scopes(known: &Provider, settings: &OAuth2Provider) -> String {
    let claim = settings
        .extra
        .as_ref()
        .and_then(|extra| extra.get("idTokenEmailClaim"));
    let says_something = match claim {
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Bool(_) | Value::Number(_)) => true,
        Some(Value::Null | Value::Array(_) | Value::Object(_)) | None => false,
    };
    if known.name == "microsoft" && says_something {
        format!("{} openid", known.scopes)
    } else {
        known.scopes.to_owned()
    }
}

fn either<'a>(set: &'a str, usual: &'a str) -> &'a str {
    if set.is_empty() { usual } else { set }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn offer(settings: Value) -> Offer {
        let settings: OAuth2Provider = serde_json::from_value(settings).unwrap();
        Offer::new(&settings).unwrap()
    }

    /// The address with its random parts named.
    fn address(settings: Value) -> String {
        let offer = offer(settings);
        let text = offer.auth_url.replace(&offer.state, "STATE");
        match offer.pkce.challenge.as_str() {
            "" => text,
            challenge => text.replace(challenge, "CHALLENGE"),
        }
    }

    #[test]
    fn the_challenge_is_that_of_rfc_7636() {
        // Appendix B.
        let pkce = Pkce::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into());
        assert_eq!(
            pkce.challenge,
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn every_offer_draws_its_own_state_and_verifier() {
        let settings = json!({"name": "github", "clientId": "a"});
        let (one, other) = (offer(settings.clone()), offer(settings));
        assert_eq!((one.state.len(), one.pkce.verifier.len()), (30, 43));
        assert_ne!(one.state, other.state);
        assert_ne!(one.pkce.verifier, other.pkce.verifier);
    }

    #[test]
    fn the_address_holds_its_parameters_by_name_and_ends_open() {
        assert_eq!(
            address(json!({"name": "apple", "clientId": "a b&~*ü"})),
            "https://appleid.apple.com/auth/authorize?client_id=a+b%26~%2A%C3%BC&\
             code_challenge=CHALLENGE&code_challenge_method=S256&response_mode=form_post&\
             response_type=code&scope=name+email&state=STATE&redirect_uri="
        );
    }

    #[test]
    fn settings_win_over_what_is_known() {
        let settings = json!({"name": "notion", "clientId": "a", "pkce": false,
            "authURL": "https://example.com/?x=y", "displayName": "N"});
        assert_eq!(offer(settings.clone()).display_name, "N");
        assert_eq!(
            address(settings),
            "https://example.com/?x=y&client_id=a&response_type=code&state=STATE&redirect_uri="
        );
    }

    #[test]
    fn an_unknown_service_is_not_offered() {
        let settings = json!({"name": "instagram", "clientId": "a"});
        assert!(Offer::new(&serde_json::from_value(settings).unwrap()).is_none());
    }

    #[test]
    fn microsoft_is_asked_for_an_id_token_when_a_claim_of_it_is_wanted() {
        let asked = |claim: Value| {
            let extra = json!({"idTokenEmailClaim": claim});
            address(json!({"name": "microsoft", "clientId": "a", "extra": extra}))
                .contains("scope=User.Read+openid&")
        };
        assert!(asked(json!("email")) && asked(json!(5)));
        assert!(!asked(json!("")) && !asked(json!([])) && !asked(Value::Null));
    }
}
