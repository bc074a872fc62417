//! The collections as a work sees them while it changes them.

use std::sync::Arc;

use crate::{
    app::work::Work,
    model::{catalog::Catalog, collection::Collection},
    platform::notify::{self, Topic},
    store,
};

/// Goes on with `collection` in the place of the one with its id, or as the last one.
pub(super) fn put(work: &mut Work<'_, '_>, collection: &Arc<Collection>) -> store::Result<()> {
    let (version, schema) = (work.app.next_catalog_version(), work.tx.schema_version()?);
    swap(work, work.catalog.with(version, schema, collection));
    Ok(())
}

/// Goes on without the collection with that id.
pub(super) fn take(work: &mut Work<'_, '_>, id: &str) -> store::Result<()> {
    let (version, schema) = (work.app.next_catalog_version(), work.tx.schema_version()?);
    swap(work, work.catalog.without(version, schema, id));
    Ok(())
}

fn swap(work: &mut Work<'_, '_>, catalog: Catalog) {
    work.set_catalog(Arc::new(catalog));
    let dir = work.app.config().dir.clone();
    work.after_commit(move || {
        // A PocketBase beside us then misses the change until its next restart; ours is saved.
        let _ = notify::touch(&dir, Topic::Collections);
    });
}
