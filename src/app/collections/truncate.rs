//! A collection that loses all its records.

use std::sync::Arc;

use crate::app::{
    App,
    error::{Error, Result},
    records,
};

/// Deletes every record of the collection with that id or name, each with all that its deletion
/// entails, in one transaction.
///
/// Fails with [`Error::NotFound`]; with [`Error::Invalid`] for a view, or when a required relation
/// points to a record.
pub async fn truncate(app: &Arc<App>, id_or_name: &str) -> Result<()> {
    let id_or_name = id_or_name.to_owned();
    app.write_alone(move |work| {
        let collection = work
            .catalog
            .find(&id_or_name)
            .map(Arc::clone)
            .ok_or_else(Error::not_found)?;
        if collection.is_view() {
            return Err(Error::bad_request(
                "View collections cannot be truncated since they don't store their own records.",
            ));
        }
        records::truncate_in(work, &collection).map_err(|error| match error {
            error @ Error::Internal(_) => error,
            _ => Error::bad_request(
                "Failed to truncate collection (most likely due to required cascade delete record \
                 references).",
            ),
        })
    })
    .await
}
