//! Changing a record.

use std::sync::Arc;

use super::{
    access::{self, Action},
    auth_fields::{self, Level},
    checks,
    draft::Draft,
    permit::{Allowed, Permit},
    present, side_rows,
};
use crate::{
    app::{
        App, Reading,
        error::{Error, Result},
        fields::{self, Operation},
        work::Work,
    },
    model::{
        caller::{RequestInfo, SUPERUSERS},
        change::Change,
        input::Input,
        record::Record,
        value::Value,
    },
    store::{Session, Which},
};

const FAILED: &str = "Failed to update record.";

/// Changes the record `id` as submitted; gives its JSON as the caller sees it.
///
/// Fails with 404 for an unknown collection or record or when the update rule is not satisfied,
/// 403 when that rule is `null`, and 400 when a value is refused (by field).
pub async fn update(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
    input: Input,
    expand: &str,
) -> Result<Vec<u8>> {
    let record = app
        .prepare_and_write(
            || prepare(app, Arc::clone(&request), (collection, id), &input),
            check,
            |work, (draft, id), permit| update_in(work, draft, id, permit),
        )
        .await?;
    present::answer(app, &request, &record, expand).await
}

/// Refuses collections whose records cannot be updated; run before the body is read.
pub fn check_collection(app: &App, collection: &str) -> Result<()> {
    access::writable(&app.catalog(), collection).map(drop)
}

/// Everything about an update that does not need the writer.
pub(crate) async fn prepare(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
    input: &Input,
) -> Result<(Draft, String)> {
    let catalog = app.catalog();
    let collection = access::writable(&catalog, collection)?;
    access::guard(&request, collection, Action::Update)?;
    let mut draft = Draft::prepare(app, &catalog, collection, request, input.body.clone()).await?;
    if collection.is_auth() {
        draft.compare_old_password(app, id).await?;
    }
    Ok((draft, id.to_owned()))
}

/// Asks the rules about the stored record beside the writer.
pub(super) fn check(
    session: &Session<'_>,
    reading: &Reading<'_>,
    (draft, id): &(Draft, String),
) -> Result<Permit<Allowed>> {
    draft.check_catalog(reading.catalog)?;
    let stored = session
        .select_record(&draft.collection, id)?
        .ok_or_else(Error::not_found)?;
    let allowed = allowed(session, reading, draft, &stored)?;
    Ok(Permit::new(allowed, Some(stored)))
}

/// The half of [`update`] that runs on the writer, in the transaction of `work`. The rules are asked
/// here, unless there is a permit.
pub fn update_in(
    work: &mut Work<'_, '_>,
    draft: &Draft,
    id: &str,
    permit: Option<&Permit<Allowed>>,
) -> Result<Arc<Record>> {
    draft.check_catalog(&work.catalog)?;
    let collection = &draft.collection;
    let old = work
        .tx
        .select_record(collection, id)?
        .ok_or_else(Error::not_found)?;
    if draft
        .old_password
        .as_ref()
        .is_some_and(|(hash, _)| hash != old.text("password"))
    {
        return Err(Error::Moved);
    }
    let Allowed { level, mut record } = match permit {
        Some(permit) => permit.on(Some(&old))?.clone(),
        None => work.ask(|session, reading| allowed(session, reading, draft, &old))?,
    };
    if collection.is_auth() {
        let errors = auth_fields::check_update(draft, &record, &old, level);
        if !errors.is_empty() {
            return Err(Error::invalid(FAILED, errors));
        }
        auth_fields::rotate_token_key(&mut record, &old);
    }
    if collection.name == SUPERUSERS {
        record.set("verified", Value::Bool(true));
    }
    fields::stamp(&mut record, Operation::Update, work.now);
    let mut errors = draft.check_fields(&record, Some(&old), Operation::Update);
    checks::check_stored(work, &record, Some(&old), &mut errors)?;
    if !errors.is_empty() {
        return Err(Error::invalid(FAILED, errors));
    }
    side_rows::after_update(work, &mut record, &old)?;
    work.tx
        .update_record(&old, &record)
        .map_err(|error| checks::write_error(FAILED, error))?;
    let (old, new) = (Arc::new(old), Arc::new(record));
    work.announce(Change::Updated {
        old,
        new: Arc::clone(&new),
    })?;
    Ok(new)
}

/// The `stored` record with the draft over it, when the rules allow that.
fn allowed(
    session: &Session<'_>,
    reading: &Reading<'_>,
    draft: &Draft,
    stored: &Record,
) -> Result<Allowed> {
    let (record, request) = draft.over(stored.clone());
    let level = may_update(session, reading, draft, (stored.id(), &request))?;
    Ok(Allowed { level, record })
}

/// Asks the update rule and the manage rule about the record as it is stored.
fn may_update(
    session: &Session<'_>,
    reading: &Reading<'_>,
    draft: &Draft,
    (id, request): (&str, &RequestInfo),
) -> Result<Level> {
    let (app, catalog, now) = (reading.app, reading.catalog, reading.now);
    if request.caller.is_superuser() {
        return Ok(Level::Superuser);
    }
    let collection = &draft.collection;
    let rule =
        access::conditions(app, catalog, collection, request, Action::Update).map_err(hide)?;
    let allowed = session
        .matches(&rule, request, now, Which::One(id))
        .map_err(|error| access::refused(catalog, error, Error::not_found()))?;
    if !allowed {
        return Err(Error::not_found());
    }
    let manage = match request.caller.record() {
        Some(_) => access::manage(app, catalog, collection)?,
        None => None,
    };
    let manages = match manage {
        Some(rule) => session.matches(&rule, request, now, Which::One(id))?,
        None => false,
    };
    Ok(if manages {
        Level::Manager
    } else {
        Level::Plain
    })
}

/// A stored rule that does not fit any more hides the record rather than explaining itself.
pub(super) fn hide(error: Error) -> Error {
    if matches!(error, Error::Invalid { .. }) {
        Error::not_found()
    } else {
        error
    }
}
