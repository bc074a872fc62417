//! `pbctl shell`.

mod parse;
mod query;
mod sql;
