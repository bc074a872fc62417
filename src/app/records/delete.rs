//! Removing a record, with everything that hangs on it.

use std::{future::ready, sync::Arc};

use super::{
    access::{self, Action},
    permit::Permit,
    references::Release,
    side_rows,
    update::hide,
};
use crate::{
    app::{
        App, Reading,
        error::{Error, Result},
        work::Work,
    },
    model::{
        caller::RequestInfo, catalog::Catalog, change::Change, collection::Collection,
        field::FieldKind, record::Record,
    },
    platform::blobs,
    store::{Session, Which},
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
    app.prepare_and_write(
        || ready(prepare(app, &request, (collection, id))),
        check,
        remove_in,
    )
    .await
}

/// A delete before it reaches the writer.
pub(super) struct Removal {
    /// Version of the catalog it was prepared with.
    catalog_version: u64,
    collection: Arc<Collection>,
    id: String,
    request: Arc<RequestInfo>,
}

pub(super) fn prepare(
    app: &App,
    request: &Arc<RequestInfo>,
    (collection, id): (&str, &str),
) -> Result<Removal> {
    let catalog = app.catalog();
    let collection = catalog
        .find(collection)
        .ok_or_else(|| Error::NotFound("Missing collection context.".into()))?;
    if collection.is_view() {
        return Err(Error::bad_request("Unsupported collection type."));
    }
    access::guard(request, collection, Action::Delete)?;
    Ok(Removal {
        catalog_version: catalog.version,
        collection: Arc::clone(collection),
        id: id.to_owned(),
        request: Arc::clone(request),
    })
}

impl Removal {
    /// Refuses a removal that was prepared with other collections than are seen now.
    fn check_catalog(&self, catalog: &Catalog) -> Result<()> {
        if self.catalog_version == catalog.version {
            Ok(())
        } else {
            Err(Error::Moved)
        }
    }
}

/// Asks the rule about the stored record beside the writer.
pub(super) fn check(
    session: &Session<'_>,
    reading: &Reading<'_>,
    removal: &Removal,
) -> Result<Permit<()>> {
    removal.check_catalog(reading.catalog)?;
    may_delete(session, reading, removal)?;
    let stored = session.select_record(&removal.collection, &removal.id)?;
    Ok(Permit::new((), stored))
}

/// The part of [`delete`] that runs on the writer. The rule is asked here, unless there is a permit.
pub(super) fn remove_in(
    work: &mut Work<'_, '_>,
    removal: &Removal,
    permit: Option<&Permit<()>>,
) -> Result<()> {
    removal.check_catalog(&work.catalog)?;
    if permit.is_none() {
        work.ask(|session, reading| may_delete(session, reading, removal))?;
    }
    let record = work
        .tx
        .select_record(&removal.collection, &removal.id)?
        .ok_or_else(Error::not_found)?;
    if let Some(permit) = permit {
        permit.on(Some(&record))?;
    }
    delete_record(work, record)
}

/// Deletes a record whatever the rules say, in the transaction of `work`.
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
            // A record is told of after all that went or changed because of it.
            None => {
                if let Some(release) = open.pop() {
                    work.announce(Change::Deleted(Arc::new(release.into_gone())))?;
                }
            }
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
    Ok(())
}

fn may_delete(session: &Session<'_>, reading: &Reading<'_>, removal: &Removal) -> Result<()> {
    let (app, catalog, now) = (reading.app, reading.catalog, reading.now);
    let (request, collection) = (&removal.request, &removal.collection);
    if request.caller.is_superuser() {
        return Ok(());
    }
    let rule =
        access::conditions(app, catalog, collection, request, Action::Delete).map_err(hide)?;
    let allowed = session
        .matches(&rule, request, now, Which::One(&removal.id))
        .map_err(|error| access::refused(catalog, error, Error::not_found()))?;
    if allowed {
        Ok(())
    } else {
        Err(Error::not_found())
    }
}
