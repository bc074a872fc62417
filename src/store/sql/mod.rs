//! Texts of statements that depend on data; values are bound, names only ever quoted.
//!
//! - `ddl.rs`: column definitions, `CREATE TABLE`, `CREATE VIEW`

pub(in crate::store) mod ddl;
