//! A collection that goes, with its table or view.

use std::{collections::BTreeSet, sync::Arc};

use super::snapshot;
use crate::{
    app::{
        App,
        error::{Error, Result},
        work::Work,
    },
    model::{
        collection::Collection,
        field::{Field, FieldKind},
    },
    platform::blobs,
};

const FAILED: &str = "Failed to delete collection";

/// Deletes the collection with that id or name, its records and their files.
///
/// Fails with [`Error::NotFound`]; with [`Error::Invalid`] when it belongs to the program, when a
/// relation of another collection points to it, or when a view shows it.
pub async fn delete(app: &Arc<App>, id_or_name: &str) -> Result<()> {
    let id_or_name = id_or_name.to_owned();
    app.write_alone(move |work| delete_in(work, &id_or_name))
        .await
}

/// The half of [`delete`] that runs on the writer. After an error the work must be given up.
pub fn delete_in(work: &mut Work<'_, '_>, id_or_name: &str) -> Result<()> {
    let collection = work
        .catalog
        .find(id_or_name)
        .map(Arc::clone)
        .ok_or_else(Error::not_found)?;
    if collection.system {
        return Err(Error::bad_request(FAILED));
    }
    // Views count, too: their relation fields are columns that hold ids of this collection.
    let points_here = |field: &Field| {
        field
            .kind
            .relation()
            .is_some_and(|relation| relation.collection_id == collection.id)
    };
    let referrers: BTreeSet<String> = work
        .catalog
        .all()
        .iter()
        .filter(|other| other.id != collection.id && other.fields.iter().any(points_here))
        .map(|other| other.name.clone())
        .collect();
    if !referrers.is_empty() {
        let names: Vec<String> = referrers.into_iter().collect();
        let reason = format!(
            "{FAILED} probably due to existing reference in {}",
            names.join(", ")
        );
        return Err(Error::bad_request(reason));
    }
    let broken_before = work.tx.broken_views(&collection.name)?;
    remove(work, &collection)?;
    let broken = work.tx.broken_views(&collection.name)?;
    if broken.iter().any(|view| !broken_before.contains(view)) {
        return Err(Error::bad_request(FAILED));
    }
    Ok(())
}

/// Removes a collection whatever refers to it.
pub(super) fn remove(work: &mut Work<'_, '_>, collection: &Arc<Collection>) -> Result<()> {
    work.tx.remove_collection(&collection.id)?;
    if collection.is_view() {
        work.tx.drop_view(&collection.name)?;
    } else {
        work.tx.drop_table(&collection.name)?;
    }
    if collection.is_auth() {
        work.tx.remove_auth_details(&collection.id)?;
    }
    snapshot::take(work, &collection.id)?;
    let has_files = |c: &Collection| {
        c.fields
            .iter()
            .any(|f| matches!(f.kind, FieldKind::File(_)))
    };
    if !collection.is_view() && has_files(collection) {
        let (dir, id) = (work.app.config().dir.clone(), collection.id.clone());
        work.after_commit(move || blobs::remove_collection(&dir, &id));
    }
    Ok(())
}
