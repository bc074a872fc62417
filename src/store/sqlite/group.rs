//! The requests of one transaction, and when each has a savepoint of its own.

use std::collections::VecDeque;
use std::sync::Arc;

use super::before::Before;
use super::request::Entry;
use crate::store::Error;
use crate::store::session::{AfterCommit, Numbers};

/// Groups with savepoints after one that had to be run again for want of them.
const CAUTIOUS_GROUPS: u32 = 32;

/// The requests of one transaction.
#[derive(Default)]
pub(super) struct Group {
    pub served: Vec<(Entry, Verdict)>,
    pub touched: Vec<String>,
    pub before: Option<Arc<Before>>,
    pub numbers: Option<Numbers>,
    /// Each request but the first has a savepoint.
    pub has_savepoints: bool,
    /// Requests that were in a group before, to be run before any other.
    pub again: VecDeque<Entry>,
}

impl Group {
    /// Whether somebody's changes are to be committed.
    pub fn has_changes(&self) -> bool {
        self.served
            .iter()
            .any(|(_, verdict)| matches!(verdict, Verdict::Kept(_)))
    }
}

/// What is to become of a request that has run.
pub(super) enum Verdict {
    /// Answered, after this work, when the transaction has committed.
    Kept(Vec<AfterCommit>),
    /// Its changes are undone; answered with its own error.
    Undone,
    /// Its changes are undone; answered with this error.
    Failed(Error),
    /// It spent its budget; run again, alone, when the group is done.
    Expelled,
    /// It spent its budget and deals with that itself: its changes are undone, it is answered with
    /// its own error and never run again.
    Left,
}

/// What became of the transaction while a request ran.
#[derive(Clone, Copy)]
pub(super) enum Standing {
    /// It goes on.
    Open,
    /// It was rolled back for its first and only request.
    Undone,
    /// It has changes of a request that failed, which had no savepoint.
    Spoiled,
    /// It is over, or in a state that cannot be gone on from; everything in it is lost.
    Lost,
}

/// Whether groups need savepoints: they do for a while after one has been missed.
#[derive(Default)]
pub(super) struct Caution {
    groups_left: u32,
}

impl Caution {
    /// Whether the next group is to have savepoints.
    pub fn next(&mut self) -> bool {
        let is_cautious = self.groups_left > 0;
        self.groups_left = self.groups_left.saturating_sub(1);
        is_cautious
    }

    /// One was missed.
    pub fn raise(&mut self) {
        self.groups_left = CAUTIOUS_GROUPS;
    }
}
