//! Many records in and out: imports, seeds, and writes that are only tried.
//!
//! | file | holds |
//! |---|---|
//! | `rows` | lines of JSON → records that are cast, checked and hashed, on several threads |
//! | `import` | one batch of an import, in one transaction with how far the import has come |
//! | `staged` | an import that is all or nothing: batches are kept in a file until the last has come |
//! | `seeds` | records that are to be there: made, changed or found as they should be |
//! | `rehearse` | one write, done and taken back |
//!
//! An import sends its rows in batches and a position with each. The position of the stored import must
//! be the one that a batch begins at, so that no batch counts twice, whoever was interrupted when.

mod import;
mod rehearse;
mod rows;
mod seeds;
mod staged;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

pub use import::{Answer, Batch, Options, Refused, forget, import, progress};
pub use rehearse::{Rehearsal, rehearse};
pub use seeds::{Plan, Seeds, sow};
pub use staged::{discard, finish, stage};

pub use super::records::bulk::Conflict;
use crate::app::{
    App,
    error::{Error, Result},
    work::Work,
};

/// Times that something is prepared again because the collections have changed meanwhile.
const MAX_TRIES: usize = 10;

/// How long a transaction may go on reading: an import that is all or nothing may be large.
const LONGEST: Duration = Duration::from_hours(6);

/// What a trial was worth, on its way out of a transaction that is rolled back.
type Verdict<T> = Arc<Mutex<Option<T>>>;

/// Runs `f` in a transaction of its own and keeps what it did only when `keep` says so.
///
/// The writer undoes what ends with an error; so the answer of a trial leaves it beside the error.
async fn write_or_try<T: Send + 'static>(
    app: &Arc<App>,
    f: impl Fn(&mut Work<'_, '_>) -> Result<T> + Send + 'static,
    keep: impl Fn(&T) -> bool + Send + 'static,
) -> Result<T> {
    let verdict: Verdict<T> = Arc::default();
    let told = Arc::clone(&verdict);
    let done = app
        .write_long(
            move |work| {
                let answer = f(work)?;
                if keep(&answer) {
                    return Ok(answer);
                }
                *told.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
                Err(Error::bad_request("undo"))
            },
            LONGEST,
        )
        .await;
    let undone = verdict
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    match (done, undone) {
        (Err(_), Some(answer)) => Ok(answer),
        (done, _) => done,
    }
}
