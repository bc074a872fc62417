//! Superusers as records of `_superusers`, over PocketBase's API: so they are made and changed at every
//! target in the same way, and everything that holds for records holds for them.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    app::superusers,
    cli::{
        diagnostic::{Diagnostic, Exit},
        target::{Request, Target},
    },
    model::{caller::SUPERUSERS, field_error::FieldErrors},
};

/// Most records of a page.
const PAGE: usize = 500;
const RECORDS: [&str; 4] = ["api", "collections", SUPERUSERS, "records"];

/// A one-time password that was made.
#[derive(Deserialize)]
pub struct OneTimePassword {
    /// Id to send along with the password.
    pub id: String,
    /// Digits.
    pub password: String,
    /// Seconds it is good for.
    pub duration: i64,
}

/// Makes a superuser. Exit 3 with what is wrong with which value.
pub async fn create(target: &Target, email: &str, password: &str) -> Result<(), Diagnostic> {
    let mut body = with_password(password)?;
    body["email"] = email.into();
    let made = target.ask(Request::post(&RECORDS).json(&body)).await;
    made.map(drop)
}

/// Makes a superuser, or changes the password of the one with that email.
pub async fn upsert(target: &Target, email: &str, password: &str) -> Result<(), Diagnostic> {
    match find(target, email).await? {
        Some(id) => set_password(target, &id, password).await,
        None => create(target, email, password).await,
    }
}

/// Changes a password. Exit 4 for an unknown email.
pub async fn update(target: &Target, email: &str, password: &str) -> Result<(), Diagnostic> {
    let missing = || {
        let message = format!("superuser with email {email:?} doesn't exist");
        Diagnostic::new(Exit::NotFound, message)
    };
    let id = find(target, email).await?.ok_or_else(missing)?;
    set_password(target, &id, password).await
}

/// Removes a superuser; `false` when there is none with that email.
pub async fn delete(target: &Target, email: &str) -> Result<bool, Diagnostic> {
    let Some(id) = find(target, email).await? else {
        return Ok(false);
    };
    target.ask(Request::delete(&at(&id))).await?;
    Ok(true)
}

/// The emails of all superusers, sorted.
pub async fn list(target: &Target) -> Result<Vec<String>, Diagnostic> {
    let mut emails = Vec::new();
    for page in 1.. {
        let asked = Request::get(&RECORDS)
            .query("page", page)
            .query("perPage", PAGE)
            .query("sort", "email")
            .query("skipTotal", 1)
            .query("fields", "email");
        let answer = target.ask(asked).await?;
        let found = items(&answer);
        emails.extend(found.iter().filter_map(|item| text(item, "email")));
        if found.len() < PAGE {
            break;
        }
    }
    emails.sort();
    Ok(emails)
}

/// Makes a one-time password; nothing is sent. Only a pbctl can.
pub async fn one_time_password(
    target: &Target,
    email: &str,
) -> Result<OneTimePassword, Diagnostic> {
    let asked = Request::post(&["api", "pbctl", "superusers", "otp"]);
    let made = target.ask(asked.json(&json!({ "email": email }))).await?;
    serde_json::from_value(made).map_err(|error| {
        Diagnostic::new(Exit::Failed, "the answer cannot be read").caused_by(&error)
    })
}

/// Says from which addresses and subnets superusers may act; none at all means from everywhere.
pub async fn restrict_to(target: &Target, addresses: Vec<String>) -> Result<(), Diagnostic> {
    let asked = Request::patch(&["api", "settings"]);
    let saved = target.ask(asked.json(&json!({ "superuserIPs": addresses })));
    saved.await.map(drop)
}

async fn set_password(target: &Target, id: &str, password: &str) -> Result<(), Diagnostic> {
    let body = with_password(password)?;
    let saved = target.ask(Request::patch(&at(id)).json(&body)).await;
    saved.map(drop)
}

/// A password and its confirmation, which nobody is asked for here.
fn with_password(password: &str) -> Result<Value, Diagnostic> {
    match superusers::refused_password(password) {
        None => Ok(json!({"password": password, "passwordConfirm": password})),
        Some(error) => Err(Diagnostic {
            fields: FieldErrors::one("password", error),
            ..Diagnostic::new(Exit::Invalid, "failed to save the superuser")
        }),
    }
}

async fn find(target: &Target, email: &str) -> Result<Option<String>, Diagnostic> {
    let email = email.replace('\\', "\\\\").replace('"', "\\\"");
    let asked = Request::get(&RECORDS)
        .query("filter", format!("email = \"{email}\""))
        .query("perPage", 1)
        .query("skipTotal", 1)
        .query("fields", "id");
    let answer = target.ask(asked).await?;
    Ok(items(&answer).first().and_then(|item| text(item, "id")))
}

fn at(id: &str) -> [&str; 5] {
    let [api, collections, name, records] = RECORDS;
    [api, collections, name, records, id]
}

fn items(answer: &Value) -> &[Value] {
    answer["items"].as_array().map_or(&[], Vec::as_slice)
}

fn text(item: &Value, key: &str) -> Option<String> {
    item[key].as_str().map(str::to_owned)
}
