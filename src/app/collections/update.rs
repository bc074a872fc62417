//! A changed collection.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::{
    create::{UNREADABLE, derive_fields},
    normalise, overlay, save, validate,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        work::Work,
    },
    model::{
        collection::Collection,
        field_error::{FieldError, FieldErrors, code},
    },
};

const FAILED: &str = "Failed to update collection.";

/// Changes the collection with that id or name; members that are not submitted stay as they are.
///
/// A field that is left out of submitted `fields` goes with its data. Fails with
/// [`Error::NotFound`], or [`Error::Invalid`] as [`create`](super::create()) does.
pub async fn update(
    app: &Arc<App>,
    id_or_name: &str,
    body: Map<String, Json>,
) -> Result<Arc<Collection>> {
    let id_or_name = id_or_name.to_owned();
    save::change(app, move |work| update_in(work, &id_or_name, &body)).await
}

/// The half of [`update`] that runs on the writer. After an error the work must be given up.
pub fn update_in(
    work: &mut Work<'_, '_>,
    id_or_name: &str,
    body: &Map<String, Json>,
) -> Result<Arc<Collection>> {
    let old = work
        .catalog
        .find(id_or_name)
        .map(Arc::clone)
        .ok_or_else(Error::not_found)?;
    let mut draft =
        overlay::overlay((*old).clone(), body).map_err(|_| Error::bad_request(UNREADABLE))?;
    if draft.collection.id != old.id {
        return Err(changed_id(work, &draft.collection.id));
    }
    normalise::stored_collection(&mut draft);
    let inspection = derive_fields(work.tx, &work.catalog, &mut draft.collection, &old.fields)?;
    let subject = validate::Subject::new(&draft, Some(&old), &work.catalog, inspection.as_ref());
    let errors = validate::validate(&subject, work.tx)?;
    if !errors.is_empty() {
        return Err(Error::invalid(FAILED, errors));
    }
    save::update(work, draft.collection, &old).map_err(|error| error.into_error(FAILED))
}

/// Ids never change; what is said about it depends on whether the new one is somebody else's.
fn changed_id(work: &Work<'_, '_>, id: &str) -> Error {
    if work.catalog.by_id(id).is_some() {
        let error = FieldError::new(code::MISMATCH, "Values don't match.");
        return Error::invalid(FAILED, FieldErrors::one("id", error));
    }
    let text = "failed to retrieve old cached collection: sql: no rows in result set";
    Error::bad_request(format!("{FAILED} Raw error: \n{text}"))
}
