//! Orders as SQL.
//!
//! Where an order goes through a join with several rows, PocketBase keeps the first of the rows that
//! DISTINCT would repeat; so the key is the first joined row's value. (There, "first" is after the
//! filter: a filter on the same path can change which one it is. Here it is always the first.)

use super::{
    super::query::Query,
    Broken,
    exists::ids,
    render::Renderer,
    tree::{At, Cell, Side},
};
use crate::model::predicate::{Conditions, SortBy};

impl<'a> Renderer<'a> {
    /// The ORDER BY of `conditions`, without its keywords.
    pub(super) fn order(&mut self, conditions: &'a Conditions) -> Result<Query, Broken> {
        let mut out = Query::new();
        let Some(part) = &conditions.sort else {
            return Ok(out);
        };
        for key in &part.compiled.keys {
            if !out.is_empty() {
                out.push(", ");
            }
            match &key.by {
                SortBy::Random => {
                    out.push("RANDOM()");
                    continue;
                }
                SortBy::RowId => {
                    self.push_row(&mut out, At::Base);
                    out.push("._rowid_");
                }
                SortBy::Operand(operand) => match self.tree.side(operand, &part.places)? {
                    Side::Cell(cell) => self.sort_cell(&mut out, &cell),
                    side => self.exact(&mut out, &side),
                },
            }
            out.push(if key.descending { " DESC" } else { " ASC" });
        }
        Ok(out)
    }

    fn sort_cell(&mut self, out: &mut Query, cell: &Cell<'a>) {
        let mut chain: Vec<usize> = ids(self.tree.up(cell.at) & !self.scope()).collect();
        let first_many = chain.iter().position(|&id| {
            let instance = &self.tree.instances[id];
            instance.many || instance.parent.is_none()
        });
        let behind = chain.split_off(first_many.unwrap_or(chain.len()));
        for id in chain {
            self.attach(id);
        }
        let Some((&first, rest)) = behind.split_first() else {
            self.exact(out, &Side::Cell(*cell));
            return;
        };
        let mut from = Query::new();
        let alias = self.name(first);
        self.push_source(&mut from, first, alias);
        let condition = self.link(first);
        for &id in rest {
            let alias = self.name(id);
            from.push(" LEFT JOIN ");
            self.push_source(&mut from, id, alias);
            if let Some(link) = self.link(id) {
                from.push(" ON ").push_query(link);
            }
        }
        let mut value = Query::new();
        self.exact(&mut value, &Side::Cell(*cell));
        out.push("(SELECT ")
            .push_query(value)
            .push(" FROM ")
            .push_query(from);
        if let Some(condition) = condition {
            out.push(" WHERE ").push_query(condition);
        }
        out.push(" LIMIT 1)");
    }
}
