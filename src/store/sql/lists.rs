//! Looking into list columns with the functions of `store/sqlite/lists.rs`.
//!
//! They know what PocketBase and this program write; what they do not know they leave to the condition
//! that stands behind them, which SQLite evaluates for such rows only.

use super::query::Query;

/// A look into a list column.
pub struct Look {
    call: Query,
}

impl Look {
    /// `text` is an item of `list`.
    pub fn for_item(list: Query, text: Query) -> Self {
        let mut call = Query::from_sql("list_has(");
        call.push_query(list).push(", ").push_query(text).push(")");
        Self { call }
    }

    /// An item of `list` is one of the values of `text` in the SELECT whose FROM and all that follows is
    /// `rest`. That must not depend on the row, so that SQLite makes the set once.
    pub fn for_one_of(list: Query, text: Query, rest: Query) -> Self {
        let mut call = Query::from_sql("list_meets(");
        call.push_query(list)
            .push(", (SELECT text_set(")
            .push_query(text)
            .push(")")
            .push_query(rest)
            .push("))");
        Self { call }
    }

    /// The look as a condition; `plain` says the same and is asked where the look cannot tell.
    pub fn or_else(self, plain: Query) -> Query {
        let mut out = Query::from_sql("COALESCE(");
        out.push_query(self.call)
            .push(", ")
            .push_query(plain)
            .push(")");
        out
    }
}
