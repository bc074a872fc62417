//! Building of SQL text.
//!
//! | file | does |
//! |---|---|
//! | `query` | keeps text and binds of a statement together |
//! | `dialect` | what differs between databases: quoting, placeholders, JSON access |
//! | `ddl` | column definitions, `CREATE TABLE`, `CREATE VIEW` |
//! | `predicate/` | conditions of `model::predicate` as WHERE and ORDER BY |

pub mod ddl;
pub mod dialect;
pub mod predicate;
pub mod query;
