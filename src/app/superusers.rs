//! Superusers, as far as they are more than records of `_superusers`.

use std::sync::Arc;

use serde::Serialize;
use serde_json::json;

use super::{
    App,
    defaults::OTPS,
    error::{Error, Result},
    fields::password::MAX_BYTES,
    records,
};
use crate::{
    model::{
        caller::{Caller, RequestInfo, SUPERUSERS},
        collection::Collection,
        field_error::{FieldError, code},
        input::Input,
    },
    platform::random,
};

/// Least length of a one-time password; a shorter option is a mistake in the collection.
const MIN_OTP_LENGTH: usize = 4;

/// A one-time password that was made for a superuser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OneTimePassword {
    /// Id to send along with the password.
    pub id: String,
    /// Digits.
    pub password: String,
    /// Seconds it is good for.
    pub duration: i64,
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

/// Why a password is refused before anybody is asked: an empty one would mean "leave it as it is", and
/// one that bcrypt does not take would be refused without saying why.
pub fn refused_password(password: &str) -> Option<FieldError> {
    if password.is_empty() {
        return Some(FieldError::required());
    }
    (password.len() > MAX_BYTES)
        .then(|| FieldError::new(code::INVALID_VALUE, "Must be at most 72 bytes long."))
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

    use serde_json::Value as Json;

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

    fn password(password: &str) -> Input {
        let body = json!({"password": password, "passwordConfirm": password});
        Input::from_body(body.as_object().unwrap().clone())
    }

    async fn create(app: &Arc<App>, email: &str) {
        let mut input = password("1234567890");
        input.body.insert("email".into(), email.into());
        let made = records::create(app, operator(), SUPERUSERS, input, "").await;
        made.unwrap();
    }

    async fn who(app: &Arc<App>, token: &str) -> Option<Arc<Record>> {
        identify(app, token).await.record().cloned()
    }

    #[test]
    fn passwords_that_mean_something_else_are_refused() {
        let refused = |password: &str| refused_password(password).map(|error| error.message);
        assert_eq!(refused("short"), None);
        assert_eq!(refused("").as_deref(), Some("Cannot be blank."));
        let long = "é".repeat(40);
        assert_eq!(
            refused(&long).as_deref(),
            Some("Must be at most 72 bytes long.")
        );
    }

    #[tokio::test]
    async fn a_token_that_is_known_ends_with_what_it_stands_on() {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(folder.path())).await.unwrap();
        for email in ["a@example.com", "b@example.com"] {
            create(&app, email).await;
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

        let id = existing(&app, "a@example.com").await.unwrap();
        let of = (SUPERUSERS, id.as_str());
        let saved = records::update(&app, operator(), of, password("0987654321"), "").await;
        saved.unwrap();
        assert!(who(&app, &first).await.is_none(), "another password");
        assert!(who(&app, &other).await.is_some());
        let second = token(&app, "a@example.com").await;
        assert!(who(&app, &second).await.is_some());

        records::delete(&app, operator(), of).await.unwrap();
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
