//! The collections as a work sees them while it changes them.

use std::sync::Arc;

use crate::{
    app::{error::Result, work::Work},
    model::{catalog::Catalog, collection::Collection},
    platform::notify::{self, Topic},
};

/// Goes on with `collection` in the place of the one with its id, or as the last one.
pub(super) fn put(work: &mut Work<'_, '_>, collection: &Arc<Collection>) -> Result<()> {
    let (version, schema) = (work.app.next_catalog_version(), work.tx.schema_version()?);
    swap(work, work.catalog.with(version, schema, collection))
}

/// Goes on without the collection with that id.
pub(super) fn take(work: &mut Work<'_, '_>, id: &str) -> Result<()> {
    let (version, schema) = (work.app.next_catalog_version(), work.tx.schema_version()?);
    swap(work, work.catalog.without(version, schema, id))
}

fn swap(work: &mut Work<'_, '_>, catalog: Catalog) -> Result<()> {
    work.set_catalog(Arc::new(catalog))?;
    let dir = work.app.config().dir.clone();
    work.after_commit(move || {
        // A PocketBase beside us then misses the change until its next restart; ours is saved.
        let _ = notify::touch(&dir, Topic::Collections);
    });
    Ok(())
}
