//! Changes that are too old to be kept.

use std::sync::Arc;

use crate::{
    app::{App, error::Result},
    model::timestamp::Timestamp,
};

/// Changes that are dropped in one transaction, while other writers wait.
const AT_ONCE: usize = 2_000;

/// Drops changes that are older than is configured. Writes nothing when there are none.
pub async fn drop_old(app: &Arc<App>) -> Result<()> {
    let Some(kept) = app.config().changes else {
        return Ok(());
    };
    let age = i64::try_from(kept.age.as_millis()).unwrap_or(i64::MAX);
    let oldest = app.clock().now().millis().saturating_sub(age);
    let oldest = Timestamp::from_millis(oldest);
    while app
        .read(move |session| Ok(session.has_changes_before(oldest)?))
        .await?
    {
        app.write(move |work| Ok(work.tx.drop_changes(oldest, AT_ONCE)?))
            .await?;
    }
    Ok(())
}
