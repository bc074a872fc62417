//! pbctl: the whole backend of an app in one binary, with PocketBase's wire protocol and data
//! directory.
//!
//! ```text
//!    cli ──┐
//!          ├──►  app  ──►  store     every room may use  model  (plain data)
//!   http ──┘      └────►  platform
//! ```
//!
//! The front doors translate, the app decides, the store remembers. Arrows are the only imports
//! allowed; `tests/tidy.rs` holds the walls. `client` is the API from the other end: `cli` asks every target
//! with it.

pub mod app;
pub mod cli;
pub(crate) mod client;
pub mod http;
pub mod model;
pub(crate) mod platform;
pub(crate) mod store;
