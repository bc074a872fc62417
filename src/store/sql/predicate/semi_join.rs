//! Subqueries that do not depend on the rows asked for: `key IN (SELECT …)`.
//!
//! SQLite runs them once for a statement and keeps the keys, so a condition over a hundred thousand rows
//! costs one look into a set for each, whatever is behind the relation, with or without an index.

use super::{
    super::query::Query,
    Purpose,
    compare::{Manner, is_text},
    exists::{and_list, rejected},
    render::{Block, Either, Renderer, Truth},
    tree::{Kind, Node, Side, Test},
};
use crate::model::predicate::{Op, Source};

/// An equality that ties a joined row to the rows asked for.
pub(super) struct Key<'a> {
    /// Which of the members it is.
    member: usize,
    /// The side of the rows asked for.
    outer: Side<'a>,
    /// The side of the joined rows.
    inner: Side<'a>,
    /// Whether both are texts.
    texts: bool,
}

impl<'a> Renderer<'a> {
    /// `key IN (SELECT key of root FROM root WHERE members)`, when that does not depend on the rows asked
    /// for and pays.
    pub(super) fn semi_join(&mut self, root: usize, members: &[&Node<'a>]) -> Option<Query> {
        let keys = self.keys(root, members)?;
        self.reordered |= self.blocks.len() == 1;
        let mut outer = Vec::new();
        if let Some(key) = self.link_key(root) {
            outer.push(key);
        }
        for key in &keys {
            let mut sql = Query::new();
            self.loose(&mut sql, &key.outer, key.texts);
            outer.push(sql);
        }
        let (selected, rest) = self.set(root, members, &keys)?;
        let mut out = Query::new();
        out.push_query(listed(outer, true)).push(" IN (SELECT ");
        out.push_query(listed(selected, false))
            .push_query(rest)
            .push(")");
        Some(out)
    }

    /// The rows `root` with which all of `members` but the `keys` hold, as a SELECT: the expressions (the
    /// other side of its link, if it has one, and of the keys) and what follows them, from FROM on.
    pub(super) fn set(
        &mut self,
        root: usize,
        members: &[&Node<'a>],
        keys: &[Key<'a>],
    ) -> Option<(Vec<Query>, Query)> {
        let inner = self.inner;
        self.blocks.push(Block::new(Either::Bare));
        let alias = self.name(root);
        let mut from = Query::new();
        self.push_source(&mut from, root, alias);
        self.inner |= 1 << root;
        let mut selected = Vec::new();
        selected.extend(self.set_key(root, &mut from));
        if let Some(block) = self.blocks.last_mut() {
            block.from = from;
            block.have = 1 << root;
        }
        for key in keys {
            self.attach_all(&key.inner);
            let mut sql = Query::new();
            self.loose(&mut sql, &key.inner, key.texts);
            selected.push(sql);
        }
        let rest: Vec<&Node<'a>> = members
            .iter()
            .enumerate()
            .filter(|(i, _)| !keys.iter().any(|key| key.member == *i))
            .map(|(_, node)| *node)
            .collect();
        // What ties a row to the request instead of another row is no key.
        let mut conditions = Vec::new();
        if self.tree.instances[root].parent.is_none() {
            conditions.extend(self.link(root));
        }
        let truth = self.all(&rest);
        self.inner = inner;
        let block = self.blocks.pop()?;
        match truth {
            Truth::Yes => {}
            Truth::No => conditions.push(Query::from_sql("0")),
            Truth::Sql(sql) => conditions.push(sql),
        }
        let mut out = Query::from_sql(" FROM ");
        out.push_query(block.from);
        if let Truth::Sql(condition) = and_list(conditions) {
            out.push(" WHERE ").push_query(condition);
        }
        Some((selected, out))
    }

    /// LEFT JOINs the rows between a side and the innermost block.
    fn attach_all(&mut self, side: &Side<'a>) {
        let scope = self.scope();
        let mut rows = Vec::new();
        side.cells(&mut |cell| rows.extend(self.tree.chain(cell.at)));
        rows.sort_unstable();
        for id in rows {
            if scope & (1 << id) == 0 {
                self.attach(id);
            }
        }
    }

    /// The members that tie `root` to the outer rows, besides its own link. `None` when a subquery that
    /// runs once is impossible or does not pay.
    pub(super) fn keys(&self, root: usize, members: &[&Node<'a>]) -> Option<Vec<Key<'a>>> {
        if !self.pays(root, members) {
            return None;
        }
        let scope = self.scope();
        let mut keys = Vec::new();
        for (i, node) in members.iter().enumerate() {
            if node.marks.direct & scope == 0 {
                continue;
            }
            let Kind::Test(test) = &node.kind else {
                return None;
            };
            let (outer, inner) = self.key_of(root, test)?;
            let texts = is_text(outer) && is_text(inner);
            keys.push(Key {
                member: i,
                outer: outer.clone(),
                inner: inner.clone(),
                texts,
            });
        }
        let linked = self.tree.instances[root].parent.is_some();
        (linked || !keys.is_empty()).then_some(keys)
    }

    /// Splits an equality of columns into its outer and its inner side.
    fn key_of<'t>(&self, root: usize, test: &'t Test<'a>) -> Option<(&'t Side<'a>, &'t Side<'a>)> {
        let equal = (test.op == Op::Equal) != test.negated;
        if !equal || self.tree.manner(test) != Manner::Loose {
            return None;
        }
        let scope = self.scope();
        // Rows behind the root are joined (LEFT) to it: that multiplies rows, but a set does not mind.
        let inside = |side: &Side<'a>| {
            let mut all = true;
            side.cells(&mut |cell| all &= self.tree.up(cell.at) & (1 << root) != 0);
            all
        };
        let outside = |side: &Side<'a>| {
            let mut all = true;
            side.cells(&mut |cell| {
                all &= self.tree.is_scalar(cell.at) || scope & cell.at.bit() != 0;
            });
            all && !self.is_null(side)
        };
        if outside(&test.left) && inside(&test.right) {
            Some((&test.left, &test.right))
        } else if outside(&test.right) && inside(&test.left) {
            Some((&test.right, &test.left))
        } else {
            None
        }
    }

    /// Whether a set that is built once is likely to beat a look-up for each row.
    fn pays(&self, root: usize, members: &[&Node<'a>]) -> bool {
        let selective = members.iter().any(|node| node.marks.selective);
        let rejected = rejected(members) & (1 << root) != 0;
        let instance = &self.tree.instances[root];
        let single = !instance.many && instance.parent.is_some();
        match (self.base.purpose, instance.source) {
            (Purpose::One, _) | (_, Source::Items { .. } | Source::SubmittedItems { .. }) => false,
            // A missing row has to be seen as such: that is what LEFT JOIN is for.
            _ if single && !rejected => false,
            // A page is full after a few look-ups, unless few rows satisfy.
            (Purpose::Page, Source::Record { .. }) => selective,
            (Purpose::Page, Source::Back { indexed, .. }) => selective || !indexed,
            _ => true,
        }
    }
}

/// `a`, or `(a, b)` as a row value when `row` is asked for.
fn listed(parts: Vec<Query>, row: bool) -> Query {
    let brackets = row && parts.len() > 1;
    let mut out = Query::new();
    if brackets {
        out.push("(");
    }
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            out.push(", ");
        }
        out.push_query(part);
    }
    if brackets {
        out.push(")");
    }
    out
}
