//! One queued write, with the types of its function and answer erased.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::errors;
use crate::store::{Error, Result, Tx};

/// A write in the queue or in a group.
pub(super) struct Entry {
    pub request: Box<dyn Request>,
    /// It shares its transaction with nobody.
    pub alone: bool,
    /// How long its reads may take when it is alone; the store's limit if nothing is said.
    pub time: Option<Duration>,
    /// Until when it may wait for another process's lock.
    pub deadline: Instant,
}

impl Entry {
    /// A write of `f`, and where its answer will come.
    pub fn new<T, E, F>(
        f: F,
        alone: bool,
        deadline: Instant,
    ) -> (Self, oneshot::Receiver<Result<T, E>>)
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let request = Box::new(Write {
            f,
            result: None,
            reply,
        });
        (
            Self {
                request,
                alone,
                time: None,
                deadline,
            },
            answer,
        )
    }
}

/// What the writer thread can do with a write.
pub(super) trait Request: Send {
    /// Runs the function and keeps its result for [`Request::answer`]; may be called again, and
    /// then forgets the earlier result. Says whether the changes are to be kept.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;

    /// Sends the kept result.
    fn answer(self: Box<Self>);

    /// Sends `error` in place of whatever the function returned.
    fn fail(self: Box<Self>, error: Error);
}

struct Write<T, E, F> {
    f: F,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Request for Write<T, E, F>
where
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let result = catch_unwind(AssertUnwindSafe(|| (self.f)(tx)))
            .unwrap_or_else(|panic| Err(E::from(errors::from_panic(&*panic))));
        let keep = result.is_ok();
        self.result = Some(result);
        keep
    }

    fn answer(self: Box<Self>) {
        let Self { result, reply, .. } = *self;
        // A caller that has gone away does not change what was done.
        _ = reply.send(result.unwrap_or_else(|| Err(E::from(Error::Closed))));
    }

    fn fail(self: Box<Self>, error: Error) {
        _ = self.reply.send(Err(E::from(error)));
    }
}
