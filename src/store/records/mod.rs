//! Records of base and auth collections and rows of views: selecting, counting, asking rules,
//! writing.
//!
//! Statements are built from a projection and a compiled condition; their text is the same for the
//! same question, so each connection keeps them prepared. Values are always bound.
//!
//! A [`Selection`] asks for the [`Rows`] that [`Which`] means, as JSON; [`EmailAccess`] says whose
//! address they show. A [`CountStatement`] asks for the total of a list. Everything else takes and
//! gives `model::record::Record`.
//!
//! | file | holds |
//! |---|---|
//! | `select` | rows as callers see them: statement, columns, JSON |
//! | `rows` | the buffer they come in |
//! | `which` | which rows are meant, shared by the questions |
//! | `count` | totals |
//! | `find` | records by id, by a value, by what they point at |
//! | `rules` | whether a stored record, or a draft, fulfils a condition |
//! | `told` | the statements themselves, and how SQLite runs them |
//! | `write` | insert, update, remove |
//! | `bulk` | many inserts by one statement |
//! | `bind` | values as their columns store them |

mod bind;
mod bulk;
mod count;
mod find;
mod rows;
mod rules;
mod select;
mod told;
mod which;
mod write;

pub(super) use bind::to_bind;
pub use bulk::Insert;
pub use count::CountStatement;
pub use rows::Rows;
pub use select::{EmailAccess, Selection};
pub use told::Told;
pub use which::Which;

use super::sql::dialect::Dialect;

/// The database that statements are written for.
const D: &Dialect = &Dialect::SQLITE;
