//! Making a record.

use std::sync::Arc;

use super::{
    access::{self, Action},
    auth_fields::{self, Level},
    checks,
    draft::Draft,
    present,
};
use crate::{
    app::{
        App,
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

/// The half of [`create`] that runs on the writer, in the transaction of `work`.
pub fn create_in(work: &mut Work<'_, '_>, draft: &Draft) -> Result<Arc<Record>> {
    draft.check_catalog(&work.catalog)?;
    let mut record = Record::blank(&draft.collection);
    let submitted = draft.apply(&mut record);
    let request = draft.seen_by_rules(&submitted, &record);
    let level = may_create(work, draft, &record, &request)?;
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
    work.announce(Change::Created(Arc::clone(&record)));
    Ok(record)
}

fn unexplained(error: Error) -> Error {
    if matches!(error, Error::Invalid { .. }) {
        Error::bad_request(FAILED)
    } else {
        error
    }
}

/// Asks the create rule and the manage rule about the draft, as a row that is not stored yet.
fn may_create(
    work: &Work<'_, '_>,
    draft: &Draft,
    record: &Record,
    request: &RequestInfo,
) -> Result<Level> {
    if request.caller.is_superuser() {
        return Ok(Level::Superuser);
    }
    if draft.hashes.values().any(Option::is_none) {
        return Err(Error::bad_request(FAILED));
    }
    let mut row = record.clone();
    row.set("verified", Value::Bool(false));
    if row.id().is_empty() {
        row.set("id", Value::Text(random::record_id()));
    }
    let collection = &draft.collection;
    // A stored rule that does not fit any more lets nobody in and is not explained.
    let rule = access::conditions(work.app, &work.catalog, collection, request, Action::Create)
        .map_err(unexplained)?;
    let allowed = work.tx.draft_matches(&rule, request, work.now, &row);
    if !allowed.map_err(|error| unexplained(error.into()))? {
        return Err(Error::bad_request(FAILED));
    }
    let manage = match request.caller.record() {
        Some(_) => access::manage(work.app, &work.catalog, collection)?,
        None => None,
    };
    let manages = match manage {
        Some(rule) => work.tx.draft_matches(&rule, request, work.now, &row)?,
        None => false,
    };
    Ok(if manages {
        Level::Manager
    } else {
        Level::Plain
    })
}
