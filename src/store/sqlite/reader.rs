//! Inline reads: on the calling thread, on a connection that no other read has meanwhile.
//!
//! Handing a read to another thread costs several times the read itself, so there is a
//! connection for each worker and reads simply run. The connections live in slots of the store,
//! not in thread-local storage, because one process may hold many stores. A thread remembers the
//! slot it got last and nearly always finds it free again, with its statements and pages warm.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use super::budget::Budget;
use super::connect::Link;
use crate::store::{Error, Result, Session};

/// How many statements a read runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// At most one.
    One,
    /// Any number, all of one moment.
    Many,
}

/// How an inline read ended.
pub(in crate::store) enum Inline<T, E> {
    /// With this result.
    Done(Result<T, E>),
    /// It was interrupted because it took too long; it must be run again where it may.
    OverBudget,
}

/// The connections for inline reads. A slot is empty once the store is closed.
pub(in crate::store) struct Readers {
    slots: Box<[Mutex<Option<Link>>]>,
}

type Slot<'a> = MutexGuard<'a, Option<Link>>;

impl Readers {
    pub fn new(links: Vec<Link>) -> Self {
        Self {
            slots: links
                .into_iter()
                .map(|link| Mutex::new(Some(link)))
                .collect(),
        }
    }

    /// Runs `f` on a free connection under the inline budget. Waits when all are in use, which
    /// takes at most that budget because no read holds a slot longer.
    pub fn read<T, E, F>(&self, f: &F, reads: Reads) -> Inline<T, E>
    where
        F: Fn(&Session<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        let slot = self.slot();
        let Some(link) = slot.as_ref() else {
            return Inline::Done(Err(E::from(Error::Closed)));
        };
        let outcome = match reads {
            Reads::Many => link.view(f, Budget::Inline, false),
            Reads::One => link.view_one(f, Budget::Inline),
        };
        match outcome {
            Ok(answer) => Inline::Done(answer),
            Err(_) => Inline::OverBudget,
        }
    }

    /// Empties the slots; waits for the reads that are running.
    pub fn close(&self) -> Vec<Link> {
        let take =
            |slot: &Mutex<Option<Link>>| slot.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.slots.iter().filter_map(take).collect()
    }

    /// The slot this thread used last, else any free one, else the first to become free of its
    /// own.
    fn slot(&self) -> Slot<'_> {
        let own = OWN_SLOT.get() % self.slots.len();
        for step in 0..self.slots.len() {
            let index = (own + step) % self.slots.len();
            if let Some(slot) = try_lock(&self.slots[index]) {
                if step > 0 {
                    OWN_SLOT.set(index);
                }
                return slot;
            }
        }
        self.slots[own]
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn try_lock(slot: &Mutex<Option<Link>>) -> Option<Slot<'_>> {
    match slot.try_lock() {
        Ok(slot) => Some(slot),
        // Functions that panic are caught inside `view`, so the connection is in order.
        Err(TryLockError::Poisoned(slot)) => Some(slot.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

static THREADS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// A hint only; any number is a good one.
    static OWN_SLOT: Cell<usize> = Cell::new(THREADS.fetch_add(1, Relaxed));
}
