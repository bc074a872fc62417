//! The integration tests, as one program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods,
    clippy::too_many_lines,
    clippy::excessive_nesting,
    clippy::needless_pass_by_value,
    clippy::format_collect,
    clippy::large_stack_arrays,
    clippy::unused_self,
    clippy::duration_suboptimal_units,
    missing_docs,
    reason = "a test may stop at the first surprise, wait, read the environment and the clock, and \
              tell its story in one piece"
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
mod realtime;
mod sdk;
mod superusers;
mod support;
