//! Signing in with a password.

use std::sync::Arc;

use super::{
    INVALID, auth_collection,
    respond::{SignIn, signed_in},
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        fields,
    },
    model::{
        auth_options::PasswordAuth,
        caller::Context,
        collection::Collection,
        field::{DomainOptions, Field, FieldKind},
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
};

/// Most characters of identity and password.
const MAX_LENGTH: usize = 255;

/// What somebody signs in with.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    /// Value of one of the collection's identity fields.
    pub identity: String,
    /// Which of them; empty for any.
    pub identity_field: String,
    /// The password.
    pub password: String,
}

/// Signs a record of `collection` in; gives `{"record":…,"token":…}`.
///
/// Fails with 404 for a collection that is none, 403 when passwords are switched off, 400 by field
/// for unusable input, and one and the same 400 for an unknown identity and a wrong password.
pub async fn with_password(
    app: &Arc<App>,
    collection: &str,
    credentials: Credentials,
    sign_in: SignIn,
) -> Result<Vec<u8>> {
    let collection = auth_collection(app, collection)?;
    let options = collection
        .auth()
        .map(|auth| auth.password_auth.clone())
        .unwrap_or_default();
    if !options.enabled {
        let message = "The collection is not configured to allow password authentication.";
        return Err(Error::forbidden(message));
    }
    check(&credentials, &options)?;
    let record = find(app, &collection, &options, &credentials).await?;
    let hash = record
        .as_ref()
        // Unknown identities take as long as wrong passwords.
        .map_or(fields::password::NOBODY, |record| record.text("password"))
        .to_owned();
    let password = credentials.password;
    let fits = app
        .blocking(move || fields::password::verify(&password, &hash))
        .await?;
    match record {
        Some(record) if fits => signed_in(app, &sign_in, Arc::new(record), Context::Password).await,
        _ => Err(Error::bad_request("Failed to authenticate.")),
    }
}

/// Refuses collections nobody can sign in to with a password; run before the body is read.
pub fn check_password_target(app: &App, collection: &str) -> Result<()> {
    target(app, collection).map(drop)
}

fn target(app: &App, collection: &str) -> Result<(Arc<Collection>, PasswordAuth)> {
    let collection = auth_collection(app, collection)?;
    let options = collection
        .auth()
        .map(|auth| auth.password_auth.clone())
        .unwrap_or_default();
    if !options.enabled {
        let message = "The collection is not configured to allow password authentication.";
        return Err(Error::forbidden(message));
    }
    Ok((collection, options))
}

fn check(credentials: &Credentials, options: &PasswordAuth) -> Result<()> {
    let mut errors = FieldErrors::new();
    for (name, value) in [
        ("identity", &credentials.identity),
        ("password", &credentials.password),
    ] {
        if value.is_empty() {
            errors.insert(name, FieldError::required());
        } else if value.chars().count() > MAX_LENGTH {
            errors.insert(name, FieldError::length(1, MAX_LENGTH as u64));
        }
    }
    let field = &credentials.identity_field;
    if !field.is_empty() && !options.identity_fields.contains(field) {
        errors.insert(
            "identityField",
            FieldError::new(code::NOT_IN, "Must be a valid value."),
        );
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Error::invalid(INVALID, errors))
    }
}

/// The record whose identity field has the value; `email` is tried first, and only with what looks
/// like an address. A field counts only while a unique index covers it alone.
async fn find(
    app: &Arc<App>,
    collection: &Arc<Collection>,
    options: &PasswordAuth,
    credentials: &Credentials,
) -> Result<Option<Record>> {
    let mut names: Vec<String> = if credentials.identity_field.is_empty() {
        options.identity_fields.clone()
    } else {
        vec![credentials.identity_field.clone()]
    };
    names.sort_by_key(|name| name != "email");
    if credentials.identity_field.is_empty() && !is_email(&credentials.identity) {
        names.retain(|name| name != "email");
    }
    let (collection, identity) = (Arc::clone(collection), credentials.identity.clone());
    app.read(move |session| {
        for name in &names {
            let Some(column) = collection.unique_index_column(name) else {
                continue;
            };
            let ignore_case = column.collate.eq_ignore_ascii_case("nocase");
            let found = session.select_by(&collection, (name, &identity), ignore_case)?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    })
    .await
}

fn is_email(text: &str) -> bool {
    let field = Field::new("email", FieldKind::Email(DomainOptions::default()));
    let value = Value::Text(text.to_owned());
    fields::validate(&field, &value, None, fields::Operation::Create).is_ok()
}
