//! SQLite under the store: connections and everything that depends on how SQLite works.
//!
//! - `connect.rs`: a connection, opened by sqlx and worked through rusqlite (the only file that
//!   knows about the two drivers)
//! - `mapping.rs`: the file stays mapped while others write
//! - `late.rs`: a connection that is opened when it is first needed
//! - `budget.rs`: the step counter that interrupts reads which take too long
//! - `console.rs`: what statements that people type may do
//! - `functions.rs`: SQL functions the bundled build lacks
//! - `lists.rs`: SQL functions that look into list columns
//! - `reader.rs`: inline reads on the calling thread
//! - `slow.rs`: the threads for reads that may take long
//! - `known_slow.rs`: which statements go there at once
//! - `queue.rs`: the bounded first-come-first-served queue in front of the threads
//! - `writer.rs`: the writer thread and its group commit
//! - `group.rs`: the requests of one transaction
//! - `request.rs`: one queued write, with its types erased
//! - `maintenance.rs`: checkpoints of the write-ahead log
//! - `priority.rs`: whose turn it is when the processors are busy
//! - `rebuild.rs`: tables brought in line with their collections
//! - `schema.rs`: which version of the tables a read sees
//! - `rows.rs`: rows into JSON bytes and into records
//! - `feed.rs`: the numbers of changes, and whether another program has written
//! - `trail.rs`: the write-ahead log on disk, for that question
//! - `errors.rs`: driver errors → [`crate::store::Error`]

#![allow(
    unsafe_code,
    reason = "two drivers share a raw handle here; each block has its SAFETY line"
)]

pub(in crate::store) mod before;
mod budget;
pub(in crate::store) mod connect;
pub(in crate::store) mod console;
pub(in crate::store) mod errors;
pub(in crate::store) mod feed;
pub(in crate::store) mod functions;
mod group;
pub(in crate::store) mod known_slow;
pub(in crate::store) mod late;
mod lists;
pub(in crate::store) mod maintenance;
mod mapping;
pub(in crate::store) mod priority;
mod queue;
pub(in crate::store) mod reader;
pub(in crate::store) mod rebuild;
mod request;
pub(in crate::store) mod rows;
pub(in crate::store) mod schema;
pub(in crate::store) mod slow;
mod trail;
pub(in crate::store) mod writer;
