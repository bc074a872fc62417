//! PocketBase's wire format from the other end: HTTP/1.1 over TCP, TLS, or the socket of a daemon.
//!
//! | file | holds |
//! |---|---|
//! | `address` | addresses of servers, and which of them are private |
//! | `connection` | requests out, answers in, both as streams |
//! | `error` | why there is no answer |
//!
//! Imported by `cli` only. Statuses are not judged here: a 404 is an answer like any other.

mod address;
mod connection;
mod error;

pub use address::Address;
pub use connection::{Body, Call, Client, Reply, Token};
pub use error::ClientError;
