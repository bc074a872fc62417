//! Tests of the whole engine: rules are compiled, rendered and run on a real SQLite database.
//!
//! The database and the recorded answers come from a PocketBase 0.39.11 (`tests/golden/rules/`).

mod lab;
mod random;
mod recorded;
mod reference;
mod shapes;
mod submitted;
