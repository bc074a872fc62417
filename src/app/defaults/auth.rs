//! Options and indexes of a new auth collection.

use super::templates;
use crate::{
    model::{
        auth_options::{AuthAlert, AuthOptions, Mfa, Otp, PasswordAuth, TokenOptions},
        id::ALPHANUMERIC,
    },
    platform::random,
};

/// Characters of a new token secret.
const SECRET_LENGTH: usize = 50;

/// The options of a new auth collection, with fresh token secrets. Durations are in seconds.
pub fn auth_options() -> AuthOptions {
    AuthOptions {
        auth_rule: Some(String::new()),
        auth_alert: AuthAlert {
            enabled: true,
            email_template: templates::login_alert(),
        },
        password_auth: PasswordAuth {
            enabled: true,
            identity_fields: vec!["email".into()],
        },
        mfa: Mfa {
            enabled: false,
            duration: 600,
            rule: String::new(),
        },
        otp: Otp {
            enabled: false,
            duration: 180,
            length: 8,
            email_template: templates::one_time_password(),
        },
        auth_token: token(432_000),
        password_reset_token: token(1_800),
        email_change_token: token(1_800),
        verification_token: token(86_400),
        file_token: token(180),
        verification_template: templates::verification(),
        reset_password_template: templates::password_reset(),
        confirm_email_change_template: templates::email_change(),
        ..AuthOptions::default()
    }
}

fn token(duration: i64) -> TokenOptions {
    let secret = random::text(SECRET_LENGTH, ALPHANUMERIC);
    TokenOptions { secret, duration }
}

/// The unique indexes on `tokenKey` and `email` that an auth collection gets unless it has its own,
/// as field name and statement.
pub fn auth_indexes(collection_id: &str, table: &str) -> [(&'static str, String); 2] {
    // SQLite has no limit for names; PocketBase cuts them at 64 characters, and they must agree.
    let name = |field: &str| -> String {
        let full = format!("idx_{field}_{collection_id}");
        full.chars().take(64).collect()
    };
    let (token_key, email) = (name("tokenKey"), name("email"));
    [
        (
            "tokenKey",
            format!("CREATE UNIQUE INDEX `{token_key}` ON `{table}` (`tokenKey`)"),
        ),
        (
            "email",
            format!("CREATE UNIQUE INDEX `{email}` ON `{table}` (`email`) WHERE `email` != ''"),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_has_a_secret_of_its_own() {
        let mut options = auth_options();
        let mut secrets: Vec<String> = options.tokens_mut().map(|t| t.secret.clone()).to_vec();
        assert!(secrets.iter().all(|secret| secret.len() == SECRET_LENGTH));
        secrets.sort();
        secrets.dedup();
        assert_eq!(secrets.len(), 5);
    }

    #[test]
    fn index_names_are_cut_at_64_characters() {
        let [(_, first), _] = auth_indexes(&"x".repeat(100), "t");
        assert!(first.contains(&format!("`idx_tokenKey_{}`", "x".repeat(51))));
    }
}
