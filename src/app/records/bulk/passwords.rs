//! Passwords of many records: hashed here, or hashed before.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::Known;
use crate::{
    app::{fields, records::draft::Draft},
    model::{
        field::FieldKind,
        field_error::{FieldError, FieldErrors, code},
    },
};

/// The member that holds a password already hashed.
const HASH: &str = "passwordHash";

/// Takes passwords out of what was submitted, hashed: `password` in plain, which confirms itself, or
/// `passwordHash` as it is. Gives the stored hash when the plain one fits it. What is `known` as hashed
/// is not hashed again.
pub fn take(
    draft: &mut Draft,
    body: &mut Map<String, Json>,
    known: &Known,
    faults: &mut FieldErrors,
) -> Option<String> {
    let collection = Arc::clone(&draft.collection);
    if collection.is_auth() && collection.field(HASH).is_none() {
        let hash = body.remove(HASH);
        let hash = hash.as_ref().and_then(Json::as_str).unwrap_or_default();
        if is_bcrypt(hash) {
            body.remove("password");
            draft
                .hashes
                .insert("password".into(), Some(hash.to_owned()));
        } else if !hash.is_empty() {
            let error =
                FieldError::new(code::INVALID_VALUE, "must be a bcrypt hash ($2a$ or $2b$)");
            faults.insert(HASH, error);
        }
        if let Some(plain) = body.get("password").cloned() {
            body.entry("passwordConfirm").or_insert(plain);
        }
    }
    let stored = match known {
        Known::Stored(stored) => stored.as_deref(),
        Known::Hashed(hashed) => {
            draft.hashes.clone_from(&hashed.hashes);
            return hashed.same.clone();
        }
    };
    let mut same = None;
    for field in &collection.fields {
        let (FieldKind::Password(options), Some(plain)) = (&field.kind, body.get(&field.name))
        else {
            continue;
        };
        let plain = fields::cast(field, plain).as_text().to_owned();
        if plain.is_empty() {
            continue;
        }
        let fitting = stored
            .filter(|stored| field.name == "password" && fields::password::verify(&plain, stored));
        let hash = match fitting {
            Some(stored) => {
                same = Some(stored.to_owned());
                Some(stored.to_owned())
            }
            None => fields::password::hash(&plain, options.cost).ok(),
        };
        draft.hashes.insert(field.name.clone(), hash);
    }
    same
}

/// Whether `text` looks as bcrypt's hashes do: version, cost and 53 characters.
fn is_bcrypt(text: &str) -> bool {
    let versions = ["$2a$", "$2b$", "$2y$"];
    text.len() == 60 && text.is_ascii() && versions.iter().any(|v| text.starts_with(v))
}
