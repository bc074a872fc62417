//! Durable state: the only place with SQL.

pub mod sql;
