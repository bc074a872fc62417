//! Building of SQL text.
//!
//! | file | does |
//! |---|---|
//! | `query` | keeps text and binds of a statement together |
//! | `dialect` | what differs between databases: quoting, placeholders, JSON access |
//! | `ddl` | column definitions, `CREATE TABLE`, `CREATE VIEW` |
//! | `lists` | looks into list columns |
//! | `predicate/` | conditions of `model::predicate` as WHERE and ORDER BY |

pub mod ddl;
pub mod dialect;
pub mod lists;
pub mod predicate;
pub mod query;
