//! The integration tests, as one program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a test may stop at the first surprise, wait, and read the environment and the clock"
)]

mod cli;
mod compat;
mod concurrency;
mod crash;
mod directory;
#[cfg(unix)]
mod disk;
mod fuzz;
mod http;
mod sdk;
mod superusers;
mod support;
