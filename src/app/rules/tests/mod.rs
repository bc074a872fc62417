//! Tests of the whole engine: rules are compiled, rendered and run on a real SQLite database.
//!
//! The database and the recorded answers come from a PocketBase 0.39.11 (`tests/golden/rules/`).

#![allow(
    clippy::too_many_lines,
    clippy::format_push_string,
    clippy::type_complexity,
    clippy::if_same_then_else,
    clippy::disallowed_methods,
    reason = "tables of cases are long, and the reference renderer is written plainly"
)]

mod lab;
mod random;
mod recorded;
mod reference;
mod shapes;
mod submitted;
