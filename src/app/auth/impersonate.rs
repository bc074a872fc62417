//! A token for another record, made by a superuser.

use std::sync::Arc;

use super::{INVALID, auth_collection, respond, token};
use crate::{
    app::{
        App,
        error::{Error, Result},
    },
    model::{
        caller::RequestInfo,
        field_error::{FieldError, FieldErrors, code},
        record::Record,
    },
};

/// Gives `{"record":…,"token":…}` for the record `id`; the token cannot be refreshed.
///
/// `duration` is in seconds; 0 for the collection's. The caller must have checked that the request
/// is a superuser's. Fails with 404 for an unknown collection or record, 400 for a negative duration.
pub async fn impersonate(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
    duration: i64,
    expand: &str,
) -> Result<Vec<u8>> {
    let record = target(app, (collection, id)).await?;
    if duration < 0 {
        let error = FieldError::new(code::MIN, "Must be no less than 0.").with("threshold", 0);
        return Err(Error::invalid(INVALID, FieldErrors::one("duration", error)));
    }
    let record = Arc::new(record);
    let duration = (duration > 0).then_some(duration);
    let token =
        token::sign_auth(&record, app.clock().now(), duration, false).ok_or_else(Error::generic)?;
    respond::answer(app, &request, &record, (&token, expand)).await
}

/// Refuses targets that do not exist; run before the body is read.
pub async fn check_impersonate_target(app: &Arc<App>, target: (&str, &str)) -> Result<()> {
    self::target(app, target).await.map(drop)
}

async fn target(app: &Arc<App>, (collection, id): (&str, &str)) -> Result<Record> {
    let collection = auth_collection(app, collection)
        .map_err(|_| Error::NotFound("Missing or invalid auth collection context.".into()))?;
    let id = id.to_owned();
    app.read(move |session| Ok(session.select_record(&collection, &id)?))
        .await?
        .ok_or_else(Error::not_found)
}
