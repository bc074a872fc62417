//! Writes that are done and taken back: `--dry-run`, and tests of rules.
//!
//! Everything happens as it would, rules, checks and cascades included, in the savepoint of a request
//! that then fails: so nothing stays, nobody hears of it, and no file goes.

use std::{
    future::ready,
    sync::{Arc, Mutex, PoisonError},
};

use super::{create, delete, present, update};
use crate::{
    app::{
        App, Reading,
        error::{Error, Result},
        work::Work,
    },
    model::{caller::RequestInfo, input::Input},
    store::Session,
};

/// [`super::create()`], taken back. Gives the record as it would be shown.
pub async fn try_create(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    input: Input,
) -> Result<Vec<u8>> {
    let prepare = || create::prepare(app, Arc::clone(&request), collection, &input);
    let record = taken_back(app, prepare, create::check, create::create_in).await?;
    present::answer(app, &request, &record, "").await
}

/// [`super::update()`], taken back. Gives the record as it would be shown.
pub async fn try_update(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
    input: Input,
) -> Result<Vec<u8>> {
    let prepare = || update::prepare(app, Arc::clone(&request), (collection, id), &input);
    let record = taken_back(app, prepare, update::check, |work, (draft, id), permit| {
        update::update_in(work, draft, id, permit)
    })
    .await?;
    present::answer(app, &request, &record, "").await
}

/// [`super::delete()`], taken back.
pub async fn try_delete(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    target: (&str, &str),
) -> Result<()> {
    let prepare = || ready(delete::prepare(app, &request, target));
    taken_back(app, prepare, delete::check, delete::remove_in).await
}

/// What was prepared, and where the outcome is left.
type Slot<T> = Arc<Mutex<Option<T>>>;

/// Runs the three parts of a write and undoes it. The outcome leaves beside the error that undoes.
async fn taken_back<D, A, T, P>(
    app: &Arc<App>,
    prepare: impl Fn() -> P,
    check: impl Fn(&Session<'_>, &Reading<'_>, &D) -> Result<A> + Send + Sync + Copy + 'static,
    write: impl Fn(&mut Work<'_, '_>, &D, Option<&A>) -> Result<T> + Send + Copy + 'static,
) -> Result<T>
where
    D: Send + Sync + 'static,
    A: Send + 'static,
    T: Send + 'static,
    P: Future<Output = Result<D>>,
{
    let done: Slot<T> = Arc::default();
    let put = |done: &Slot<T>, outcome: Option<T>| {
        *done.lock().unwrap_or_else(PoisonError::into_inner) = outcome;
    };
    let prepare = || {
        let (prepared, done) = (prepare(), Arc::clone(&done));
        async move { Ok((prepared.await?, done)) }
    };
    let undone = app
        .prepare_and_write(
            prepare,
            move |session, reading, (draft, _): &(D, Slot<T>)| check(session, reading, draft),
            move |work, (draft, done), permit| -> Result<()> {
                // It may run again after it has come this far.
                put(done, None);
                put(done, Some(write(work, draft, permit)?));
                Err(Error::bad_request("undo"))
            },
        )
        .await;
    let outcome = done.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (outcome, undone) {
        (Some(outcome), _) => Ok(outcome),
        (None, Err(error)) => Err(error),
        (None, Ok(())) => Err(Error::internal("a trial was not taken back")),
    }
}
