//! A committed change, as listeners hear of it.

use std::sync::Arc;

use super::record::Record;

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
