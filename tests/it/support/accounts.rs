//! Superusers made and changed on an app of this process, as its operator.

use std::sync::Arc;

use pbctl::{
    app::{
        App,
        error::{Error, Result},
        records,
        settings::{self, Mode},
    },
    model::{
        caller::{Caller, RequestInfo, SUPERUSERS},
        input::Input,
    },
};
use serde_json::{Value, json};

/// Makes one.
pub async fn create(app: &Arc<App>, email: &str, password: &str) -> Result<()> {
    let body = json!({"email": email, "password": password, "passwordConfirm": password});
    let made = records::create(app, operator(), SUPERUSERS, input(&body), "").await;
    made.map(drop)
}

/// Changes the password of the one with this id.
pub async fn set_password(app: &Arc<App>, id: &str, password: &str) -> Result<()> {
    let body = json!({"password": password, "passwordConfirm": password});
    let saved = records::update(app, operator(), (SUPERUSERS, id), input(&body), "").await;
    saved.map(drop)
}

/// Removes the one with this id.
pub async fn delete(app: &Arc<App>, id: &str) -> Result<()> {
    records::delete(app, operator(), (SUPERUSERS, id)).await
}

/// Says from where superusers may act.
pub async fn restrict_to(app: &Arc<App>, addresses: &[&str]) -> Result<(), Error> {
    let wanted = json!({ "superuserIPs": addresses });
    let saved = settings::update(app, input(&wanted).body, Mode::Save).await;
    saved.map(drop)
}

fn input(body: &Value) -> Input {
    Input::from_body(body.as_object().expect("members").clone())
}

fn operator() -> Arc<RequestInfo> {
    Arc::new(RequestInfo {
        caller: Caller::Operator,
        ..RequestInfo::default()
    })
}
