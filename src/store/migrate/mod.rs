//! `data.db` before an app runs on it: what a file holds, a new one, an older one brought up.
//!
//! These connections are opened by rusqlite alone and closed before [`super::Store`] opens its
//! own: nothing here is hot, and nothing here may leave a trace unless it is told to.

mod create;
mod peek;
mod rows;
#[cfg(test)]
mod tests;
mod upgrade;

pub use create::{NewDatabase, create, create_logs};
pub use peek::{Contents, FileKind, damage, file_kind, peek};
pub use rows::{StoredCollection, Undecodable};
pub use upgrade::Upgrade;
