//! A committed change, as listeners hear of it.

use std::sync::Arc;

use super::record::Record;

/// What happened to a record, as events call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// It was created.
    Create,
    /// It was updated.
    Update,
    /// It was deleted.
    Delete,
    /// It was updated, and somebody who saw it does not see it any more.
    Leave,
}

impl Verb {
    /// As events spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Leave => "leave",
        }
    }
}

/// What happened to one record, or to the schema.
#[derive(Debug, Clone)]
pub enum Change {
    /// A record was created.
    Created(Arc<Record>),
    /// A record was updated: before and after.
    Updated {
        /// As it was.
        old: Arc<Record>,
        /// As it is.
        new: Arc<Record>,
    },
    /// A record was deleted.
    Deleted(Arc<Record>),
    /// A collection was created, changed or deleted.
    Schema,
    /// The settings were saved.
    Settings,
}
