//! Orders as SQL.
//!
//! Where an order goes through a join with several rows, PocketBase keeps the first of the rows that
//! DISTINCT would repeat; so the key is the first joined row's value. (There, "first" is after the
//! filter: a filter on the same path can change which one it is. Here it is always the first that the
//! caller may see.)

use super::{
    super::query::Query,
    Broken,
    exists::ids,
    render::{Block, Either, Renderer, Truth, joined},
    tree::{At, Cell, Side},
};
use crate::model::predicate::{Conditions, SortBy};

impl<'a> Renderer<'a> {
    /// The ORDER BY of `conditions`, without its keywords.
    pub(super) fn order(&mut self, conditions: &'a Conditions) -> Result<Query, Broken> {
        let mut out = Query::new();
        let keys = conditions.sort.iter().flat_map(|part| &part.compiled.keys);
        let Some(part) = conditions.sort.as_ref().filter(|_| keys.count() > 0) else {
            if self.reordered && !conditions.collection.is_view() {
                // PocketBase's joins leave the rows in their order; a set of keys looked up in an
                // index would not.
                self.push_row(&mut out, At::Base);
                out.push("._rowid_ ASC");
            }
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
                    Side::Cell(cell) => self.sort_cell(&mut out, conditions, &cell)?,
                    side => self.exact(&mut out, &side),
                },
            }
            out.push(if key.descending { " DESC" } else { " ASC" });
        }
        Ok(out)
    }

    fn sort_cell(
        &mut self,
        out: &mut Query,
        conditions: &'a Conditions,
        cell: &Cell<'a>,
    ) -> Result<(), Broken> {
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
            return Ok(());
        };
        let alias = self.name(first);
        let mut from = Query::new();
        self.push_source(&mut from, first, alias);
        let mut terms: Vec<Query> = self.link(first).into_iter().collect();
        self.blocks.push(Block {
            from,
            have: 1 << first,
            ..Block::new(Either::Bare)
        });
        for &id in rest {
            self.attach(id);
        }
        // Rows a client may not see must not decide where a record stands.
        for (guard, places) in conditions.guards() {
            if self.is_joined(conditions, &guard.join, &behind) {
                let node = self.tree.node(&guard.predicate, places)?;
                if let Truth::Sql(sql) = self.all(&[&node]) {
                    terms.push(sql);
                }
            }
        }
        let mut value = Query::new();
        self.exact(&mut value, &Side::Cell(*cell));
        let from = self
            .blocks
            .pop()
            .map_or_else(Query::new, |block| block.from);
        out.push("(SELECT ")
            .push_query(value)
            .push(" FROM ")
            .push_query(from);
        if let Truth::Sql(condition) = joined(terms, " AND ", Truth::Yes) {
            out.push(" WHERE ").push_query(condition);
        }
        out.push(" LIMIT 1)");
        Ok(())
    }

    /// Whether the join called `name` is one of `rows`.
    fn is_joined(&self, conditions: &Conditions, name: &str, rows: &[usize]) -> bool {
        let place = conditions
            .joins
            .iter()
            .position(|placed| placed.join.name == name);
        place
            .and_then(|place| self.tree.placed[place])
            .is_some_and(|id| rows.contains(&id))
    }
}
