//! Rules and filters: text → expression → [`crate::model::predicate`]. Pure.
//!
//! | file | does |
//! |---|---|
//! | `lexer`, `parser` | text → expression |
//! | `ast` | what a text says, before anybody asked what its names mean |
//! | `write` | expression → text |
//! | `clause` | which clauses of a rule decided |
//! | `resolve/` | what names mean in a catalog: expression → predicate |
//! | `sort` | the order of a list |
//! | `plain` | filters over lists that are no records |
//! | `error` | why a text is no rule, in PocketBase's words |
//! | `cache` | compiled rules by catalog version |

pub mod ast;
pub mod cache;
pub mod clause;
pub mod error;
mod lexer;
mod parser;
mod plain;
mod resolve;
mod sort;
mod write;

use std::sync::Arc;

pub use ast::Expr;
pub use cache::RuleCache;
pub use clause::{Clause, Found};
pub use error::RuleError;
pub use parser::parse;
pub use plain::Plain;
pub use sort::sort;

use resolve::Resolver;

use crate::model::{catalog::Catalog, collection::Collection, predicate::Compiled};

/// What an expression may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// A rule: everything.
    Rule,
    /// A filter or sort of a client. Superusers may name everything. Others: no hidden fields, nothing
    /// of `@request` and `@collection`, no collections whose list rule is `null`; rows they reach in
    /// other collections must satisfy those list rules, and e-mail addresses must be visible.
    Filter {
        /// Whether the caller is a superuser.
        superuser: bool,
    },
}

/// Compiles a rule or filter of `collection`. [`RuleCache::rule`] is what requests use.
pub fn compile(
    catalog: &Catalog,
    collection: &Arc<Collection>,
    access: Access,
    text: &str,
) -> Result<Compiled, RuleError> {
    let expr = parse(text)?;
    let mut resolver = Resolver::new(catalog, collection, access);
    let predicate = resolver.predicate(&expr)?;
    Ok(Compiled {
        joins: resolver.joins,
        predicate,
        guards: resolver.guards,
    })
}

/// Whether `text` can be a rule of `collection`; for collections that are about to be saved.
pub fn check(catalog: &Catalog, collection: &Arc<Collection>, text: &str) -> Result<(), RuleError> {
    compile(catalog, collection, Access::Rule, text).map(|_| ())
}

#[cfg(test)]
mod tests;
