//! PocketBase's wire format from the other end: what the command line asks, and what it is told.
//!
//! Imported by `cli` only. Whether a request crosses a network, a socket of this machine or nothing
//! at all is `cli/target`'s decision.
//!
//! - `request.rs`: a [`Request`]: method, path, query, headers, body
//! - `answer.rs`: an [`Answer`]: status, headers and a body that arrives in pieces; what a refusal says

mod answer;
mod request;

pub use answer::{Answer, Refusal};
pub use request::Request;
