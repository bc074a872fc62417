//! The queue in front of a thread: bounded, first come first served.
//!
//! Whoever finds it full waits in line without blocking a worker (the semaphore is fair), so a
//! thousand writers are served in the order they came. Closing hands back nothing half-done:
//! what was accepted is still taken out by the threads, what comes later is refused.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, TryAcquireError};

use crate::store::{Error, Result};

/// A queue of `J`, filled by tasks and emptied by threads.
pub(super) struct Queue<J> {
    state: Mutex<State<J>>,
    ready: Condvar,
    room: Semaphore,
}

struct State<J> {
    waiting: VecDeque<J>,
    closed: bool,
    /// Threads asleep in [`Queue::pop`]: waking costs a system call, so it is done only for them.
    asleep: usize,
}

/// What a thread got from the queue.
pub(super) enum Popped<J> {
    /// The job that waited longest.
    Job(J),
    /// Nothing came in the time given.
    Nothing,
    /// The queue is closed and empty.
    Closed,
}

impl<J> Queue<J> {
    /// A queue with places for `capacity` jobs.
    pub fn new(capacity: usize) -> Self {
        let state = State {
            waiting: VecDeque::new(),
            closed: false,
            asleep: 0,
        };
        Self {
            state: Mutex::new(state),
            ready: Condvar::new(),
            room: Semaphore::new(capacity),
        }
    }

    /// Adds `job` at the end. Waits in line up to `patience` when the queue is full, then fails
    /// with [`Error::QueueFull`]; [`Error::Closed`] after [`Queue::close`].
    pub async fn push(&self, job: J, patience: Duration) -> Result<()> {
        match self.room.try_acquire() {
            Ok(place) => place.forget(),
            Err(TryAcquireError::Closed) => return Err(Error::Closed),
            Err(TryAcquireError::NoPermits) => {
                match tokio::time::timeout(patience, self.room.acquire()).await {
                    Ok(Ok(place)) => place.forget(),
                    Ok(Err(_)) => return Err(Error::Closed),
                    Err(_) => return Err(Error::QueueFull),
                }
            }
        }
        let mut state = self.lock();
        if state.closed {
            return Err(Error::Closed);
        }
        state.waiting.push_back(job);
        let wake = state.asleep > 0;
        drop(state);
        if wake {
            self.ready.notify_one();
        }
        Ok(())
    }

    /// Takes the first job; sleeps for up to `patience` (for ever when `None`) until there is one.
    pub fn pop(&self, patience: Option<Duration>) -> Popped<J> {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.waiting.pop_front() {
                drop(state);
                self.room.add_permits(1);
                return Popped::Job(job);
            }
            if state.closed {
                return Popped::Closed;
            }
            state.asleep += 1;
            let timed_out;
            (state, timed_out) = self.sleep(state, patience);
            state.asleep -= 1;
            if timed_out && state.waiting.is_empty() && !state.closed {
                return Popped::Nothing;
            }
        }
    }

    /// Takes the first job if there is one and `wanted` says so. Never sleeps.
    pub fn pop_if(&self, wanted: impl FnOnce(&J) -> bool) -> Option<J> {
        let mut state = self.lock();
        let job = state.waiting.pop_front_if(|job| wanted(job))?;
        drop(state);
        self.room.add_permits(1);
        Some(job)
    }

    /// Refuses jobs from now on and wakes every thread.
    pub fn close(&self) {
        self.lock().closed = true;
        self.room.close();
        self.ready.notify_all();
    }

    fn sleep<'a>(
        &self,
        state: MutexGuard<'a, State<J>>,
        patience: Option<Duration>,
    ) -> (MutexGuard<'a, State<J>>, bool) {
        let Some(patience) = patience else {
            return (
                self.ready
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner),
                false,
            );
        };
        let (state, outcome) = self
            .ready
            .wait_timeout(state, patience)
            .unwrap_or_else(PoisonError::into_inner);
        (state, outcome.timed_out())
    }

    fn lock(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
