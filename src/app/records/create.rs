//! Making a record.

use std::sync::Arc;

use super::{
    access::{self, Action},
    auth_fields::{self, Level},
    checks,
    draft::Draft,
    permit::{Allowed, Permit},
    present,
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
        catalog::Catalog,
        change::Change,
        collection::Collection,
        input::Input,
        record::Record,
        value::Value,
    },
    platform::random,
    store::Session,
};

const FAILED: &str = "Failed to create record.";

/// Creates a record of `collection` from what was submitted; gives its JSON as the caller sees it.
///
/// Fails with 404 for an unknown collection, 400 for views, 403 when the create rule is `null`, and
/// 400 when the rule is not satisfied (without a reason) or a value is refused (by field).
pub async fn create(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    input: Input,
    expand: &str,
) -> Result<Vec<u8>> {
    let record = app
        .prepare_and_write(
            || prepare(app, Arc::clone(&request), collection, &input),
            check,
            create_in,
        )
        .await?;
    present::answer(app, &request, &record, expand).await
}

/// Everything about a create that does not need the writer.
pub(crate) async fn prepare(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    input: &Input,
) -> Result<Draft> {
    let catalog = app.catalog();
    let collection = target(&catalog, &request, collection)?;
    Draft::prepare(app, &catalog, collection, request, input.body.clone()).await
}

/// Refuses collections in which the caller can create nothing, whatever is submitted.
pub fn check_target(app: &App, request: &RequestInfo, collection: &str) -> Result<()> {
    target(&app.catalog(), request, collection).map(drop)
}

fn target<'c>(
    catalog: &'c Catalog,
    request: &RequestInfo,
    collection: &str,
) -> Result<&'c Arc<Collection>> {
    let collection = access::writable(catalog, collection)?;
    access::guard(request, collection, Action::Create)?;
    Ok(collection)
}

/// Asks the rules about the draft beside the writer.
pub(super) fn check(
    session: &Session<'_>,
    reading: &Reading<'_>,
    draft: &Draft,
) -> Result<Permit<Allowed>> {
    draft.check_catalog(reading.catalog)?;
    Ok(Permit::new(allowed(session, reading, draft)?, None))
}

/// The half of [`create`] that runs on the writer, in the transaction of `work`. The rules are asked
/// here, unless there is a permit.
pub fn create_in(
    work: &mut Work<'_, '_>,
    draft: &Draft,
    permit: Option<&Permit<Allowed>>,
) -> Result<Arc<Record>> {
    draft.check_catalog(&work.catalog)?;
    let Allowed { level, mut record } = match permit {
        Some(permit) => permit.on(None)?.clone(),
        None => work.ask(|session, reading| allowed(session, reading, draft))?,
    };
    if draft.collection.is_auth() {
        let errors = auth_fields::check_create(draft, &record, level);
        if !errors.is_empty() {
            return Err(Error::invalid(FAILED, errors));
        }
    }
    fields::autogenerate(&mut record);
    fields::stamp(&mut record, Operation::Create, work.now);
    if draft.collection.name == SUPERUSERS {
        record.set("verified", Value::Bool(true));
    }
    let mut errors = draft.check_fields(&record, None, Operation::Create);
    checks::check_stored(work, &record, None, &mut errors)?;
    if !errors.is_empty() {
        return Err(Error::invalid(FAILED, errors));
    }
    work.tx
        .insert_record(&record)
        .map_err(|error| checks::write_error(FAILED, error))?;
    super::side_rows::after_create(work, &record)?;
    let record = Arc::new(record);
    work.announce(Change::Created(Arc::clone(&record)))?;
    Ok(record)
}

fn unexplained(error: Error) -> Error {
    if matches!(error, Error::Invalid { .. }) {
        Error::bad_request(FAILED)
    } else {
        error
    }
}

/// The record as drafted, when the rules allow it.
fn allowed(session: &Session<'_>, reading: &Reading<'_>, draft: &Draft) -> Result<Allowed> {
    let (record, request) = draft.over(Record::blank(&draft.collection));
    let level = may_create(session, reading, draft, (&record, &request))?;
    Ok(Allowed { level, record })
}

/// The drafted record as the create rule sees it.
pub(super) fn judged(record: &Record) -> Record {
    let mut row = record.clone();
    row.set("verified", Value::Bool(false));
    if row.id().is_empty() {
        // What a rule sees of an id that was not sent begins like this there.
        let id = format!("__temp_id____pb_create__{}", random::record_id());
        row.set("id", Value::Text(id));
    }
    row
}

/// Asks the create rule and the manage rule about the draft, as a row that is not stored yet.
fn may_create(
    session: &Session<'_>,
    reading: &Reading<'_>,
    draft: &Draft,
    (record, request): (&Record, &RequestInfo),
) -> Result<Level> {
    let (app, catalog, now) = (reading.app, reading.catalog, reading.now);
    if request.caller.is_superuser() {
        return Ok(Level::Superuser);
    }
    if draft.hashes.values().any(Option::is_none) {
        return Err(Error::bad_request(FAILED));
    }
    let row = judged(record);
    let collection = &draft.collection;
    // A stored rule that does not fit any more lets nobody in and is not explained.
    let rule = access::conditions(app, catalog, collection, request, Action::Create)
        .map_err(unexplained)?;
    let allowed = session
        .draft_matches(&rule, request, now, &row)
        .map_err(|error| unexplained(access::refused(catalog, error, Error::generic())))?;
    if !allowed {
        return Err(Error::bad_request(FAILED));
    }
    let manage = match request.caller.record() {
        Some(_) => access::manage(app, catalog, collection)?,
        None => None,
    };
    let manages = match manage {
        Some(rule) => session.draft_matches(&rule, request, now, &row)?,
        None => false,
    };
    Ok(if manages {
        Level::Manager
    } else {
        Level::Plain
    })
}
