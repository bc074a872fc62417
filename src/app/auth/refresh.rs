//! A new token for a valid one.

use std::sync::Arc;

use super::{identify, respond, token};
use crate::{
    app::{
        App,
        error::{Error, Result},
    },
    model::caller::{Context, RequestInfo},
};

/// Gives `{"record":…,"token":…}` for the record whose token the request carries.
///
/// A token that is not refreshable is echoed unchanged. The auth rule is asked again. Fails with 404
/// for an unknown collection, 401 for guests and 403 for records of other collections.
pub async fn refresh(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    authorization: &str,
    expand: &str,
) -> Result<Vec<u8>> {
    let catalog = app.catalog();
    let collection = catalog
        .find(collection)
        .ok_or_else(|| Error::NotFound("Missing or invalid collection context.".into()))?;
    let Some((record, claims)) = identify::signed_in(app, authorization).await else {
        return Err(Error::Unauthenticated);
    };
    if record.collection.id != collection.id {
        return Err(Error::forbidden(format!(
            "The request requires auth record from {} collection.",
            record.collection.name
        )));
    }
    respond::check_auth_rule(app, &request, &record, Context::Default).await?;
    let token = if claims.refreshable {
        token::sign_auth(&record, app.clock().now(), None, true).ok_or_else(Error::generic)?
    } else {
        identify::bare(authorization).to_owned()
    };
    respond::answer(app, &request, &record, (&token, expand)).await
}
