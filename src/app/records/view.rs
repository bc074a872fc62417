//! One record.

use std::sync::Arc;

use super::{
    access::{self, Action},
    expand::{self, Expansion},
    present,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
    },
    model::caller::RequestInfo,
    store::{Reads, Selection, Which},
};

/// The JSON of the record `id`, with the related records that `expand` names.
///
/// Fails with 404 when there is no such collection or record or the view rule does not let the
/// caller see it, and 403 when that rule is `null`.
pub async fn view(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    id: &str,
    expand: &str,
) -> Result<Vec<u8>> {
    let (name, id, paths) = (collection.to_owned(), id.to_owned(), expand.to_owned());
    let reads = if expand.is_empty() {
        Reads::One
    } else {
        Reads::Many
    };
    app.read_few_with_catalog(reads, move |session, reading| {
        let collection = reading
            .catalog
            .find(&name)
            .ok_or_else(|| Error::NotFound("Missing collection context.".into()))?;
        let rule = access::conditions(
            reading.app,
            reading.catalog,
            collection,
            &request,
            Action::View,
        );
        // A stored rule that does not fit any more hides the record rather than explaining itself.
        let conditions = match rule {
            Err(Error::Invalid { .. }) => return Err(Error::not_found()),
            other => other?,
        };
        let expansion = Expansion::plan(reading, collection, &request, &paths);
        let selection = Selection {
            conditions: &conditions,
            request: &request,
            now: reading.now,
            projection: &present::projection(reading.catalog, collection, &request),
            email: present::email_access(reading.app, reading.catalog, collection, &request)?,
            capture: &expansion.forward_fields(),
            which: Which::One(&id),
        };
        let rows = session
            .select_rows(&selection)
            .map_err(|error| access::refused(reading.catalog, error, Error::not_found()))?;
        if rows.is_empty() {
            return Err(Error::not_found());
        }
        let expanded = expand::expand(session, reading, &request, &expansion, &rows)?;
        Ok(rows.join(expanded.as_deref()))
    })
    .await
}
