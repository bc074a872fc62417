//! What every successful sign-in goes through before it gets a token (spec: auth §3).

use std::{net::IpAddr, sync::Arc};

use super::{mfa, origins, superuser_ips, token};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records::{access, present},
    },
    model::{
        caller::{Caller, Context, RequestInfo},
        json,
        record::Record,
    },
    store::Which,
};

/// The circumstances of a sign-in.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// The request; its caller is whoever was signed in before.
    pub request: Arc<RequestInfo>,
    /// Where it came from.
    pub address: Option<IpAddr>,
    /// The `User-Agent` header.
    pub user_agent: String,
    /// Related records for the answer.
    pub expand: String,
    /// The first factor's session, when this is the second factor.
    pub mfa_id: String,
}

/// The answer to right credentials: `{"record":…,"token":…}`.
///
/// Fails with 403 when superusers may not act from this address or the auth rule is not satisfied,
/// and with [`Error::MfaRequired`] when a second factor is needed.
pub async fn signed_in(
    app: &Arc<App>,
    sign_in: &SignIn,
    record: Arc<Record>,
    method: Context,
) -> Result<Vec<u8>> {
    let caller = Caller::Record(Arc::clone(&record));
    superuser_ips::check(&app.settings(), &caller, sign_in.address)?;
    check_auth_rule(app, &sign_in.request, &record, method).await?;
    mfa::check(app, sign_in, &record, method).await?;
    let auth = record.collection.auth();
    let token = token::sign_auth(&record, app.clock().now(), None, true);
    let token = token.ok_or_else(|| Error::internal("the collection signs no tokens"))?;
    let answer = answer(app, &sign_in.request, &record, (&token, &sign_in.expand)).await?;
    if auth.is_some_and(|auth| auth.auth_alert.enabled) {
        origins::remember(app, sign_in, &record).await;
    }
    Ok(answer)
}

/// Refuses records that the collection's auth rule does not let in. The rule sees the caller of the
/// request, who is mostly a guest; superusers pass.
pub async fn check_auth_rule(
    app: &Arc<App>,
    request: &Arc<RequestInfo>,
    record: &Arc<Record>,
    method: Context,
) -> Result<()> {
    const REFUSED: &str =
        "The request doesn't satisfy the collection requirements to authenticate.";
    if request.caller.is_superuser() {
        return Ok(());
    }
    let rule = record
        .collection
        .auth()
        .and_then(|auth| auth.auth_rule.clone());
    let rule = rule.ok_or_else(|| Error::forbidden(REFUSED))?;
    if rule.is_empty()
        || satisfies(app, request, record, (&rule, method))
            .await
            .unwrap_or(false)
    {
        Ok(())
    } else {
        Err(Error::forbidden(REFUSED))
    }
}

/// Whether a stored auth record satisfies a rule in the context of a sign-in.
pub async fn satisfies(
    app: &Arc<App>,
    request: &Arc<RequestInfo>,
    record: &Arc<Record>,
    (rule, method): (&str, Context),
) -> Result<bool> {
    let request = request.within(method);
    let (record, rule) = (Arc::clone(record), rule.to_owned());
    app.read_with_catalog(move |session, reading| {
        let collection = reading
            .catalog
            .by_id(&record.collection.id)
            .ok_or_else(Error::generic)?;
        let none = crate::model::predicate::Conditions::new(Arc::clone(collection));
        let rule = access::with_rule(reading.app, reading.catalog, none, collection, &rule)?;
        Ok(session.matches(&rule, &request, reading.now, Which::One(record.id()))?)
    })
    .await
}

/// `{"record":…,"token":…}`: the record as it sees itself, with its address.
pub async fn answer(
    app: &Arc<App>,
    request: &Arc<RequestInfo>,
    record: &Arc<Record>,
    (token, expand): (&str, &str),
) -> Result<Vec<u8>> {
    let mut request = RequestInfo::clone(request);
    request.caller = Caller::Record(Arc::clone(record));
    let shown = present::answer(app, &Arc::new(request), record, expand).await?;
    let mut out = Vec::with_capacity(shown.len() + token.len() + 24);
    out.extend_from_slice(b"{\"record\":");
    out.extend_from_slice(&shown);
    out.extend_from_slice(b",\"token\":");
    json::write_string(&mut out, token);
    out.push(b'}');
    Ok(out)
}
