//! The devices a record signed in from: `_authOrigins` (spec: auth §9).
//!
//! PocketBase mails the record when it signs in from a new place and remembers the place once the
//! mail is sent. This version sends no mail yet, so a new place beside known ones is not remembered:
//! the alert is still due when mail works.

use std::sync::Arc;

use md5::{Digest, Md5};

use super::respond::SignIn;
use crate::{
    app::{App, defaults::AUTH_ORIGINS, error::Result},
    model::{address, record::Record, value::Value},
    platform::random,
};

/// Bytes of a user agent that count.
const MAX_USER_AGENT: usize = 200;

/// Remembers the first place a record signs in from, and notes another sign-in from a known one.
/// Failing to do so does not stop anybody from signing in.
pub async fn remember(app: &Arc<App>, sign_in: &SignIn, record: &Arc<Record>) {
    let fingerprint = fingerprint(sign_in);
    let record = Arc::clone(record);
    let _ = app
        .write(move |work| {
            let Some(origins) = work.catalog.find(AUTH_ORIGINS).map(Arc::clone) else {
                return Ok(());
            };
            let known = work
                .tx
                .select_owned(&origins, &record.collection.id, record.id())?;
            let same = known
                .iter()
                .find(|row| row.text("fingerprint") == fingerprint);
            if let Some(old) = same {
                let mut row = old.clone();
                row.set("updated", Value::Date(Some(work.now)));
                work.tx.update_record(old, &row)?;
            } else if known.is_empty() {
                let mut row = Record::blank(&origins);
                row.set("id", Value::Text(random::record_id()));
                row.set("collectionRef", Value::Text(record.collection.id.clone()));
                row.set("recordRef", Value::Text(record.id().to_owned()));
                row.set("fingerprint", Value::Text(fingerprint.clone()));
                for name in ["created", "updated"] {
                    row.set(name, Value::Date(Some(work.now)));
                }
                work.tx.insert_record(&row)?;
            }
            Result::Ok(())
        })
        .await;
}

/// Hex MD5 of address and user agent; the agent is cut at 200 bytes.
fn fingerprint(sign_in: &SignIn) -> String {
    let mut text = sign_in.address.map(address::expanded).unwrap_or_default();
    let agent = &sign_in.user_agent;
    if agent.len() > MAX_USER_AGENT {
        let mut end = MAX_USER_AGENT;
        while !agent.is_char_boundary(end) {
            end -= 1;
        }
        text.push_str(&agent[..end]);
        text.push_str("...");
    } else {
        text.push_str(agent);
    }
    format!("{:032x}", u128::from_be_bytes(Md5::digest(text).into()))
}
