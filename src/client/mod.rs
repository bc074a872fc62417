//! PocketBase's wire format from the other end: what the command line asks, and what it is told, over
//! TCP, TLS, or the socket of a daemon.
//!
//! Imported by `cli` only. Whether a request crosses a network, a socket of this machine or nothing
//! at all is `cli/target`'s decision.
//!
//! - `request.rs`: a [`Request`]: method, path, query, headers, body
//! - `answer.rs`: an [`Answer`]: status, headers and a body that arrives in pieces; what a refusal says
//! - `connection.rs`: a [`Client`] carries the one there and brings the other back
//! - `address.rs`: an [`Address`] of a server, and whether the way to it is private
//! - `error.rs`: why there is no answer

mod address;
mod answer;
mod connection;
mod error;
mod request;

pub use address::Address;
pub use answer::{Answer, Refusal};
pub use connection::{Client, Token};
pub use error::ClientError;
pub use request::Request;
