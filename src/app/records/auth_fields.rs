//! What the system fields of auth records demand beside their options (spec: records-api §9).
//!
//! These checks run before the fields' own and are reported alone.

use super::draft::Draft;
use crate::{
    app::fields,
    model::{
        field_error::{FieldError, FieldErrors, code},
        id::ALPHANUMERIC,
        record::Record,
        value::Value,
    },
    platform::random,
};

/// What a caller may do with an auth record beside its rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing more.
    Plain,
    /// Satisfies the manage rule: may change emails, passwords and `verified`.
    Manager,
    /// Everything.
    Superuser,
}

/// Checks a create: password with its confirmation, and `verified` only from managers.
pub fn check_create(draft: &Draft, record: &Record, level: Level) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if level < Level::Manager && record.flag("verified") {
        errors.insert("verified", mismatch());
    }
    let (password, confirm) = (text(draft, "password"), text(draft, "passwordConfirm"));
    if password.is_empty() {
        errors.insert("password", FieldError::required());
    }
    check_confirm(&mut errors, &password, &confirm);
    errors
}

/// Checks an update against the stored record.
pub fn check_update(draft: &Draft, record: &Record, old: &Record, level: Level) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if level < Level::Manager {
        for name in ["email", "verified"] {
            if record.get(name) != old.get(name) {
                errors.insert(name, mismatch());
            }
        }
    }
    let [password, confirm, old_password] =
        ["password", "passwordConfirm", "oldPassword"].map(|name| text(draft, name));
    if password.is_empty() && confirm.is_empty() && old_password.is_empty() {
        return errors;
    }
    if password.is_empty() {
        errors.insert("password", FieldError::required());
    }
    if !password.is_empty() || !old_password.is_empty() {
        check_confirm(&mut errors, &password, &confirm);
    } else if confirm != password {
        errors.insert("passwordConfirm", mismatch());
    }
    let changes_password = !password.is_empty() || !confirm.is_empty();
    if level < Level::Manager && changes_password {
        if old_password.is_empty() {
            errors.insert("oldPassword", FieldError::required());
        } else if !draft.old_password.as_ref().is_some_and(|(_, fits)| *fits) {
            let message = "Missing or invalid old password.";
            errors.insert(
                "oldPassword",
                FieldError::new("validation_invalid_old_password", message),
            );
        }
    }
    errors
}

fn check_confirm(errors: &mut FieldErrors, password: &str, confirm: &str) {
    if confirm.is_empty() {
        errors.insert("passwordConfirm", FieldError::required());
    } else if confirm != password {
        errors.insert("passwordConfirm", mismatch());
    }
}

/// A member of the body as text, cast as a password field casts it.
fn text(draft: &Draft, name: &str) -> String {
    let password = draft.collection.field("password");
    match (draft.body.get(name), password) {
        (Some(value), Some(field)) => fields::cast(field, value).as_text().to_owned(),
        _ => String::new(),
    }
}

fn mismatch() -> FieldError {
    FieldError::new(code::MISMATCH, "Values don't match.")
}

/// Gives the record a new token key when its password or email changed and the key did not: every
/// token of the record ends (spec: auth §1.3).
pub fn rotate_token_key(record: &mut Record, old: &Record) {
    let changed = |name: &str| record.get(name) != old.get(name);
    if (changed("password") || changed("email")) && !changed("tokenKey") {
        record.set("tokenKey", Value::Text(new_token_key()));
    }
}

/// A fresh token key: 50 letters and digits (spec: auth §1.6).
pub fn new_token_key() -> String {
    random::text(50, ALPHANUMERIC)
}
