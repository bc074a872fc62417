//! Superusers from the command line: made, changed and removed as records of `_superusers`, so that
//! everything that holds for records holds here; and the way out of a lock-out.

use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::{
    App,
    defaults::OTPS,
    error::{Error, Result},
    fields::password::MAX_BYTES,
    records, settings,
};
use crate::{
    model::{
        caller::{Caller, RequestInfo, SUPERUSERS},
        collection::Collection,
        field_error::{FieldError, FieldErrors, code},
        input::Input,
    },
    platform::random,
};

/// Least length of a one-time password; a shorter option is a mistake in the collection.
const MIN_OTP_LENGTH: usize = 4;

/// What became of [`upsert`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// There was none.
    Created,
    /// Its password was changed.
    Updated,
}

/// A one-time password that was made for a superuser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneTimePassword {
    /// Id to send along with the password.
    pub id: String,
    /// Digits.
    pub password: String,
    /// Seconds it is good for.
    pub duration: i64,
}

/// Makes a superuser. The first one replaces the installer's placeholder.
///
/// Fails with [`Error::Invalid`] by field when the email is taken or not one, or the password does
/// not fit the collection's password field.
pub async fn create(app: &Arc<App>, email: &str, password: &str) -> Result<()> {
    let mut body = with_password(password)?;
    body.insert("email".into(), email.into());
    let input = Input::from_body(body);
    records::create(app, operator(), SUPERUSERS, input, "")
        .await
        .map(drop)
}

/// Makes a superuser, or changes the password of the one with that email.
///
/// Fails as [`create`] does.
pub async fn upsert(app: &Arc<App>, email: &str, password: &str) -> Result<Saved> {
    match find(app, email).await? {
        Some(id) => set_password(app, &id, password)
            .await
            .map(|()| Saved::Updated),
        None => create(app, email, password).await.map(|()| Saved::Created),
    }
}

/// Changes a password: all tokens, sessions and one-time passwords of that superuser end.
///
/// Fails with [`Error::NotFound`] for an unknown email, else as [`create`] does.
pub async fn update(app: &Arc<App>, email: &str, password: &str) -> Result<()> {
    let id = existing(app, email).await?;
    set_password(app, &id, password).await
}

/// Removes a superuser; `false` when there is none with that email.
///
/// Fails with [`Error::Invalid`] for the last one.
pub async fn delete(app: &Arc<App>, email: &str) -> Result<bool> {
    let Some(id) = find(app, email).await? else {
        return Ok(false);
    };
    records::delete(app, operator(), (SUPERUSERS, &id)).await?;
    Ok(true)
}

/// The emails of all superusers, sorted.
pub async fn list(app: &Arc<App>) -> Result<Vec<String>> {
    let collection = collection(app)?;
    let mut emails = app
        .read(move |session| {
            let records = session.select_some(&collection, usize::MAX >> 1)?;
            Ok(records
                .iter()
                .map(|record| record.text("email").to_owned())
                .collect::<Vec<_>>())
        })
        .await?;
    emails.sort();
    Ok(emails)
}

/// Makes a one-time password for a superuser; nothing is sent.
///
/// Fails with [`Error::NotFound`] for an unknown email, [`Error::Forbidden`] when the collection
/// does not allow them.
pub async fn one_time_password(app: &Arc<App>, email: &str) -> Result<OneTimePassword> {
    let id = existing(app, email).await?;
    let collection = collection(app)?;
    let options = collection
        .auth()
        .map(|auth| &auth.otp)
        .filter(|otp| otp.enabled);
    let options = options.ok_or_else(|| {
        Error::Forbidden("OTP auth is not enabled for the _superusers collection".into())
    })?;
    let length = usize::try_from(options.length)
        .unwrap_or_default()
        .max(MIN_OTP_LENGTH);
    let made = OneTimePassword {
        id: random::record_id(),
        password: random::text(length, b"0123456789"),
        duration: options.duration,
    };
    let row = json!({
        "id": made.id, "password": made.password, "collectionRef": collection.id, "recordRef": id,
    });
    let body = row.as_object().cloned().unwrap_or_default();
    records::create(app, operator(), OTPS, Input::from_body(body), "").await?;
    Ok(made)
}

/// Says from which addresses and subnets superusers may act; none at all means from everywhere.
///
/// Fails with [`Error::Invalid`] at the positions that are neither.
pub async fn restrict_to(app: &Arc<App>, addresses: Vec<String>) -> Result<()> {
    let mut errors = FieldErrors::new();
    for (position, address) in addresses.iter().enumerate() {
        if !crate::model::address::is_entry(address) {
            errors.insert(
                &format!("superuserIPs.{position}"),
                settings::invalid_address(),
            );
        }
    }
    if !errors.is_empty() {
        return Err(Error::invalid(
            "An error occurred while saving the new settings.",
            errors,
        ));
    }
    app.write_alone(move |work| {
        let mut changed = settings::stored(work)?;
        changed.superuser_ips.clone_from(&addresses);
        settings::save(work, &changed)
    })
    .await
}

async fn set_password(app: &Arc<App>, id: &str, password: &str) -> Result<()> {
    let input = Input::from_body(with_password(password)?);
    records::update(app, operator(), (SUPERUSERS, id), input, "")
        .await
        .map(drop)
}

/// A password and its confirmation, which nobody is asked for here. An empty one would mean "leave
/// it as it is", and one that bcrypt does not take would be refused without saying why.
fn with_password(password: &str) -> Result<Map<String, Json>> {
    let refused = if password.is_empty() {
        FieldError::required()
    } else if password.len() > MAX_BYTES {
        FieldError::new(code::INVALID_VALUE, "Must be at most 72 bytes long.")
    } else {
        let pair = ["password", "passwordConfirm"];
        return Ok(pair
            .map(|key| (key.to_owned(), password.into()))
            .into_iter()
            .collect());
    };
    Err(Error::invalid(
        "Failed to save the superuser.",
        FieldErrors::one("password", refused),
    ))
}

async fn existing(app: &Arc<App>, email: &str) -> Result<String> {
    let missing = || Error::NotFound(format!("superuser with email {email:?} doesn't exist"));
    find(app, email).await?.ok_or_else(missing)
}

async fn find(app: &Arc<App>, email: &str) -> Result<Option<String>> {
    let (collection, email) = (collection(app)?, email.to_owned());
    app.read(move |session| {
        Ok(session
            .select_ids(&collection, "email", &email)?
            .into_iter()
            .next())
    })
    .await
}

fn collection(app: &App) -> Result<Arc<Collection>> {
    let catalog = app.catalog();
    catalog
        .find(SUPERUSERS)
        .map(Arc::clone)
        .ok_or_else(Error::not_found)
}

/// The caller of every command: nobody in particular, who may do everything.
fn operator() -> Arc<RequestInfo> {
    Arc::new(RequestInfo {
        caller: Caller::Operator,
        ..RequestInfo::default()
    })
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use super::*;
    use crate::{
        app::{
            auth::{identify, token},
            collections,
            config::Config,
        },
        model::record::Record,
    };

    /// A token for the superuser with that email, signed with what is stored now.
    async fn token(app: &Arc<App>, email: &'static str) -> String {
        let collection = collection(app).unwrap();
        let found = app
            .read(move |session| Ok(session.select_by(&collection, ("email", email), true)?))
            .await;
        let record = found.unwrap().unwrap();
        token::sign_auth(&record, app.clock().now(), None, true).unwrap()
    }

    async fn who(app: &Arc<App>, token: &str) -> Option<Arc<Record>> {
        identify(app, token).await.record().cloned()
    }

    #[tokio::test]
    async fn a_token_that_is_known_ends_with_what_it_stands_on() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(folder.path())).await.unwrap();
        for email in ["a@example.com", "b@example.com"] {
            create(&app, email, "1234567890").await.unwrap();
        }
        let (first, other) = (
            token(&app, "a@example.com").await,
            token(&app, "b@example.com").await,
        );
        let read = who(&app, &first).await.unwrap();
        let known = who(&app, &first).await.unwrap();
        assert!(
            ptr::eq(&raw const *read, &raw const *known),
            "it is read once"
        );
        assert!(who(&app, &other).await.is_some());

        update(&app, "a@example.com", "0987654321").await.unwrap();
        assert!(who(&app, &first).await.is_none(), "another password");
        assert!(who(&app, &other).await.is_some());
        let second = token(&app, "a@example.com").await;
        assert!(who(&app, &second).await.is_some());

        delete(&app, "a@example.com").await.unwrap();
        assert!(who(&app, &second).await.is_none(), "no such record");

        let secret = json!({"authToken": {"secret": "s".repeat(40)}});
        let Json::Object(secret) = secret else {
            unreachable!()
        };
        collections::update(&app, SUPERUSERS, secret).await.unwrap();
        assert!(who(&app, &other).await.is_none(), "another secret");
        app.close().await;
    }
}
