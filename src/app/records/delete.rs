//! Removing a record, with everything that hangs on it.

use std::sync::Arc;

use super::{
    access::{self, Action},
    references::Release,
    side_rows,
    update::hide,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        work::Work,
    },
    model::{
        caller::RequestInfo, change::Change, collection::Collection, field::FieldKind,
        record::Record,
    },
    platform::blobs,
    store::Which,
};

/// Records that a truncate reads at a time.
const TRUNCATE_BATCH: usize = 500;

/// Deletes the record `id`.
///
/// Fails with 404 for an unknown collection or record or when the delete rule is not satisfied, 403
/// when that rule is `null`, and 400 when a required relation of another record points to it.
pub async fn delete(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
) -> Result<()> {
    let catalog = app.catalog();
    let collection = catalog
        .find(collection)
        .ok_or_else(|| Error::NotFound("Missing collection context.".into()))?;
    if collection.is_view() {
        return Err(Error::bad_request("Unsupported collection type."));
    }
    access::guard(&request, collection, Action::Delete)?;
    let (name, id) = (collection.id.clone(), id.to_owned());
    app.write(move |work| {
        let collection = work
            .catalog
            .find(&name)
            .map(Arc::clone)
            .ok_or_else(Error::not_found)?;
        may_delete(work, &request, &collection, &id)?;
        delete_in(work, &collection, &id)
    })
    .await
}

/// Deletes a record whatever the rules say; the half of [`delete`] that runs on the writer.
pub fn delete_in(work: &mut Work<'_, '_>, collection: &Arc<Collection>, id: &str) -> Result<()> {
    let record = work
        .tx
        .select_record(collection, id)?
        .ok_or_else(Error::not_found)?;
    delete_record(work, record)
}

/// Deletes every record of `collection`, one by one with all that this entails.
pub fn truncate_in(work: &mut Work<'_, '_>, collection: &Arc<Collection>) -> Result<()> {
    loop {
        let records = work.tx.select_some(collection, TRUNCATE_BATCH)?;
        if records.is_empty() {
            return Ok(());
        }
        for record in records {
            // A cascade from an earlier one may have taken it along.
            if let Some(record) = work.tx.select_record(collection, record.id())? {
                delete_record(work, record)?;
            }
        }
    }
}

/// Removes a record and everything that hangs on it.
///
/// Depth first, on a stack of its own: a chain of cascades may be as long as a table, and a circle of
/// them ends because each record is removed before those that name it are looked for.
fn delete_record(work: &mut Work<'_, '_>, record: Record) -> Result<()> {
    remove(work, &record)?;
    let mut open = vec![Release::new(work, record)];
    while let Some(release) = open.last_mut() {
        match release.next(work)? {
            None => _ = open.pop(),
            Some(cascaded) => {
                remove(work, &cascaded)?;
                open.push(Release::new(work, cascaded));
            }
        }
    }
    Ok(())
}

/// Removes the row, the rows that belong to it and, after the commit, its files.
fn remove(work: &mut Work<'_, '_>, record: &Record) -> Result<()> {
    side_rows::check_delete(work, record)?;
    work.tx.remove_record(&record.collection, record.id())?;
    side_rows::after_delete(work, record)?;
    if record
        .collection
        .fields
        .iter()
        .any(|f| matches!(f.kind, FieldKind::File(_)))
    {
        let (dir, id) = (work.app.config().dir.clone(), record.id().to_owned());
        let collection_id = record.collection.id.clone();
        work.after_commit(move || blobs::remove_record(&dir, &collection_id, &id));
    }
    work.announce(Change::Deleted(Arc::new(record.clone())));
    Ok(())
}

fn may_delete(
    work: &Work<'_, '_>,
    request: &RequestInfo,
    collection: &Arc<Collection>,
    id: &str,
) -> Result<()> {
    if request.caller.is_superuser() {
        return Ok(());
    }
    let rule = access::conditions(work.app, &work.catalog, collection, request, Action::Delete)
        .map_err(hide)?;
    if work.tx.matches(&rule, request, work.now, Which::One(id))? {
        Ok(())
    } else {
        Err(Error::not_found())
    }
}
