//! One collection.

use std::sync::Arc;

use crate::{
    app::{
        App,
        error::{Error, Result},
    },
    model::collection::Collection,
};

/// The collection with that id (case matters) or name (case does not).
///
/// Fails with [`Error::NotFound`].
pub async fn view(app: &Arc<App>, id_or_name: &str) -> Result<Arc<Collection>> {
    let id_or_name = id_or_name.to_owned();
    app.read_with_catalog(move |_, reading| {
        reading
            .catalog
            .find(&id_or_name)
            .map(Arc::clone)
            .ok_or_else(Error::not_found)
    })
    .await
}
