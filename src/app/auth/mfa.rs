//! The second factor (spec: auth §8). Fails closed: where a collection wants one, the first factor
//! alone never gets a token.

use std::sync::Arc;

use super::respond::{SignIn, satisfies};
use crate::{
    app::{
        App,
        defaults::MFAS,
        error::{Error, Result},
    },
    model::{caller::Context, record::Record, value::Value},
    platform::random,
};

/// Passes when no second factor is needed or this is it; else starts a session for one.
///
/// Fails with [`Error::MfaRequired`] after the first factor, and with 400 when the session that
/// `sign_in.mfa_id` names is unknown, expired, another record's or of the same method.
pub async fn check(
    app: &Arc<App>,
    sign_in: &SignIn,
    record: &Arc<Record>,
    method: Context,
) -> Result<()> {
    let Some(mfa) = record
        .collection
        .auth()
        .map(|auth| &auth.mfa)
        .filter(|mfa| mfa.enabled)
    else {
        return Ok(());
    };
    if !mfa.rule.is_empty() {
        let wanted = satisfies(app, &sign_in.request, record, (&mfa.rule, method)).await;
        if !wanted.map_err(|_| Error::bad_request("Failed to authenticate."))? {
            return Ok(());
        }
    }
    if sign_in.mfa_id.is_empty() {
        let mfa_id = start(app, record, method).await?;
        return Err(Error::MfaRequired { mfa_id });
    }
    finish(app, &sign_in.mfa_id, record, (method, mfa.duration)).await
}

async fn start(app: &Arc<App>, record: &Arc<Record>, method: Context) -> Result<String> {
    let record = Arc::clone(record);
    let id = random::record_id();
    let row_id = id.clone();
    app.write(move |work| {
        let sessions = work.catalog.find(MFAS).ok_or_else(Error::generic)?;
        let mut row = Record::blank(sessions);
        row.set("id", Value::Text(row_id.clone()));
        row.set("collectionRef", Value::Text(record.collection.id.clone()));
        row.set("recordRef", Value::Text(record.id().to_owned()));
        row.set("method", Value::Text(method.name().to_owned()));
        for name in ["created", "updated"] {
            row.set(name, Value::Date(Some(work.now)));
        }
        Ok(work.tx.insert_record(&row)?)
    })
    .await?;
    Ok(id)
}

async fn finish(
    app: &Arc<App>,
    mfa_id: &str,
    record: &Arc<Record>,
    (method, duration): (Context, i64),
) -> Result<()> {
    let (record, id) = (Arc::clone(record), mfa_id.to_owned());
    let refusal = app
        .write(move |work| {
            let sessions = work
                .catalog
                .find(MFAS)
                .map(Arc::clone)
                .ok_or_else(Error::generic)?;
            let Some(row) = work.tx.select_record(&sessions, &id)? else {
                return Ok(Some("Invalid or expired MFA session."));
            };
            let started = match row.get("created") {
                Some(Value::Date(Some(at))) => at.seconds(),
                _ => 0,
            };
            if started.saturating_add(duration) < work.now.seconds() {
                work.tx.remove_record(&sessions, &id)?;
                return Ok(Some("Invalid or expired MFA session."));
            }
            let own = row.text("collectionRef") == record.collection.id
                && row.text("recordRef") == record.id();
            if !own {
                return Ok(Some("Invalid MFA session."));
            }
            if row.text("method") == method.name() {
                return Ok(Some("A different authentication method is required."));
            }
            work.tx.remove_record(&sessions, &id)?;
            Ok(None)
        })
        .await?;
    refusal.map_or(Ok(()), |message| Err(Error::bad_request(message)))
}
