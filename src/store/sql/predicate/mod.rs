//! Conditions as SQL.
//!
//! | file | does |
//! |---|---|
//! | `values` | what the request, macros and literals are worth |
//! | `tree`, `build` | the condition of one request: tests over rows, and what is known of them |
//! | `compare`, `write` | how two sides are compared |
//! | `render` | the tree → WHERE |
//! | `exists`, `semi_join` | which subquery joins which row |
//! | `items` | what is looked for in lists without a subquery |
//! | `source` | tables, columns and links |
//! | `sort` | ORDER BY |

mod build;
mod compare;
mod exists;
mod items;
mod render;
mod semi_join;
mod sort;
mod source;
mod tree;
mod values;
mod write;

use build::Builder;
use render::{Renderer, Truth};

use super::{dialect::Dialect, query::Query};
use crate::model::{caller::RequestInfo, predicate::Conditions, timestamp::Timestamp};

/// The rows a condition is put to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BaseRow<'a> {
    /// The name under which the statement knows the row: its table, or the CTE of a draft.
    pub name: &'a str,
    /// What the statement does with the rows.
    pub purpose: Purpose,
}

/// What a statement wants of the rows; decides which of two equal shapes is the faster one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// One row that is found by its id, or a draft.
    One,
    /// A page of them; the statement stops when it has enough.
    Page,
    /// All of them, usually to be counted; no order is rendered.
    All,
}

impl<'a> BaseRow<'a> {
    /// One row of `name`: a table in which the statement finds it by its id, or the CTE of a draft.
    pub const fn one(name: &'a str) -> Self {
        Self {
            name,
            purpose: Purpose::One,
        }
    }

    /// A page of the table `name`.
    pub const fn page(name: &'a str) -> Self {
        Self {
            name,
            purpose: Purpose::Page,
        }
    }

    /// All matching rows of the table `name`, without order.
    pub const fn all(name: &'a str) -> Self {
        Self {
            name,
            purpose: Purpose::All,
        }
    }
}

/// The pieces of a statement: `select … from BASE {from_joins} where {where_} order by {order_by}`. The
/// placeholders are in this order.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// LEFT JOINs that follow the base table; empty or with a leading space. They never repeat a row of
    /// the base.
    pub from_joins: Query,
    /// The condition; `1` when there is none, `0` when nothing can match.
    pub where_: Query,
    /// The order without its keywords; empty when there is none.
    pub order_by: Query,
    /// Whether the clock or chance was asked: totals may not be kept.
    pub volatile: bool,
    /// Every table that is read besides the base, each once.
    pub tables: Vec<String>,
}

/// A condition names something that this request makes impossible to follow: PocketBase refuses the
/// request (400, or 404 for one record).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Broken(pub String);

/// Renders `conditions` for the rows of `base`, with the values of `request` bound and macros standing
/// at `now`.
pub fn render(
    conditions: &Conditions,
    request: &RequestInfo,
    now: Timestamp,
    dialect: &Dialect,
    base: BaseRow<'_>,
) -> Result<Rendered, Broken> {
    let mut tree = Builder::new(conditions, request, now);
    let root = tree.root()?;
    let mut renderer = Renderer::new(tree, dialect, base);
    let where_ = match renderer.all(&[&root]) {
        Truth::No => Query::from_sql("0"),
        Truth::Yes => Query::from_sql("1"),
        Truth::Sql(sql) => sql,
    };
    let order_by = if base.purpose == Purpose::Page {
        renderer.order(conditions)?
    } else {
        Query::new()
    };
    let from_joins = renderer
        .blocks
        .pop()
        .map_or_else(Query::new, |block| block.from);
    Ok(Rendered {
        from_joins,
        where_,
        order_by,
        volatile: renderer.tree.volatile,
        tables: renderer.tables,
    })
}
