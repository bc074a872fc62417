//! One create, update or delete, done and taken back.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::{MAX_TRIES, write_or_try};
use crate::{
    app::{
        App,
        error::{Error, Result},
        records,
        work::Work,
    },
    model::{caller::RequestInfo, input::Input},
};

/// What is tried.
#[derive(Debug, Clone)]
pub enum Rehearsal {
    /// A record is made of these members.
    Create(Map<String, Json>),
    /// The record with that id is changed.
    Update(String, Map<String, Json>),
    /// The records with these ids are deleted, with all that hangs on them.
    Delete(Vec<String>),
}

/// Does it and takes it back; gives the record as it would have been, or none for a delete. Nobody
/// hears of it.
///
/// Fails as the write itself would.
pub async fn rehearse(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    rehearsal: Rehearsal,
) -> Result<Option<Vec<u8>>> {
    for _ in 0..MAX_TRIES {
        let request = Arc::clone(&request);
        match once(app, request, collection, &rehearsal).await {
            Err(Error::Moved) => {}
            other => return other,
        }
    }
    Err(Error::Moved)
}

async fn once(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    rehearsal: &Rehearsal,
) -> Result<Option<Vec<u8>>> {
    let asked = Arc::clone(&request);
    let record = match rehearsal {
        Rehearsal::Create(body) => {
            let input = Input::from_body(body.clone());
            let draft = records::prepare_create(app, request, collection, &input).await?;
            try_it(app, move |work| records::create_in(work, &draft, None)).await?
        }
        Rehearsal::Update(id, body) => {
            let input = Input::from_body(body.clone());
            let (draft, id) =
                records::prepare_update(app, request, (collection, id), &input).await?;
            try_it(app, move |work| records::update_in(work, &draft, &id, None)).await?
        }
        Rehearsal::Delete(ids) => {
            let (name, ids) = (collection.to_owned(), ids.clone());
            try_it(app, move |work| delete(work, &name, &ids)).await?;
            return Ok(None);
        }
    };
    let shown = records::present::answer(app, &asked, &record, "").await?;
    Ok(Some(shown))
}

async fn try_it<T: Send + 'static>(
    app: &Arc<App>,
    f: impl Fn(&mut Work<'_, '_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    write_or_try(app, f, |_| false).await
}

fn delete(work: &mut Work<'_, '_>, collection: &str, ids: &[String]) -> Result<()> {
    let collection = work
        .catalog
        .find(collection)
        .map(Arc::clone)
        .ok_or_else(Error::not_found)?;
    for id in ids {
        records::delete_in(work, &collection, id)?;
    }
    Ok(())
}
