//! The log: what is kept of requests and of what the program does by itself, and what is read of it
//! (spec: operations §2).
//!
//! - `request.rs`: how a request is spelled
//! - `event.rs`: entries of other kinds
//! - `list.rs`: pages, one entry, totals by the hour
//! - `trim.rs`: what settings say is not kept any more

mod event;
mod list;
mod request;
mod trim;

pub use event::event;
pub use list::{Entry, Hour, Listed, list, stats, view};
pub use request::{Failure, RequestEntry, request};
pub use trim::{clear, trim};

/// Level of what succeeded.
pub const INFO: i64 = 0;

/// Level of what failed.
pub const ERROR: i64 = 8;
