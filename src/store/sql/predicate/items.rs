//! Items of lists, looked for without taking the lists apart.
//!
//! `EXISTS (SELECT 1 FROM json_each(list) …)` parses the list of every row. Most conditions only ask
//! whether a list has one certain item, or one of the records that something is true of; both are looked
//! up in its text (`store/sql/lists`). The plain condition stands behind, for lists that somebody wrote in
//! an unusual way.

use super::{
    super::{
        lists::Look,
        query::{Bind, Query},
    },
    compare::{Manner, is_empty, is_text},
    exists::ids,
    render::{Block, Either, Renderer},
    tree::{At, Kind, Node, Side, Test},
};
use crate::model::predicate::{Op, Source, View};

/// What a list is asked for.
enum Wanted<'a> {
    /// One item.
    Item(Side<'a>),
    /// A record of which all members are true: that instance.
    Record(usize),
}

impl<'a> Renderer<'a> {
    /// Whether [`Renderer::look`] is possible.
    pub(super) fn can_look(&mut self, root: usize, members: &[&Node<'a>]) -> bool {
        self.wanted(root, members).is_some()
    }

    /// "There is an item `root` with which all of `members` hold" as a look into its list.
    pub(super) fn look(&mut self, root: usize, members: &[&Node<'a>]) -> Option<Look> {
        let wanted = self.wanted(root, members)?;
        let instance = &self.tree.instances[root];
        let Source::Items { list } = instance.source else {
            return None;
        };
        let list = self.row_column(instance.parent.unwrap_or(At::Base), &list.name);
        match wanted {
            Wanted::Item(item) => {
                let mut text = Query::new();
                if let Side::Value(_) = item {
                    self.exact(&mut text, &item);
                } else {
                    self.loose(&mut text, &item, true);
                }
                Some(Look::for_item(list, text))
            }
            Wanted::Record(id) => {
                let set = self.with_item(root, |renderer| renderer.set(id, members, &[]));
                let (mut key, rest) = set?;
                Some(Look::for_one_of(list, key.pop()?, rest))
            }
        }
    }

    fn wanted(&mut self, root: usize, members: &[&Node<'a>]) -> Option<Wanted<'a>> {
        let is_list = matches!(self.tree.instances[root].source, Source::Items { .. });
        if !is_list || self.apart {
            return None;
        }
        if let [node] = members
            && let Kind::Test(test) = &node.kind
            && let Some(item) = self.wanted_item(root, test)
        {
            return Some(Wanted::Item(item.clone()));
        }
        let record = self.with_item(root, |renderer| renderer.wanted_record(root, members));
        record.map(Wanted::Record)
    }

    /// The text that an item has to be equal to.
    fn wanted_item<'t>(&self, root: usize, test: &'t Test<'a>) -> Option<&'t Side<'a>> {
        let equal = (test.op == Op::Equal) != test.negated;
        let manner = self.tree.manner(test);
        if !equal || !matches!(manner, Manner::Direct | Manner::Loose) {
            return None;
        }
        let is_item = |side: &Side<'a>| {
            matches!(side, Side::Cell(cell)
                if cell.at == At::Joined(root) && *cell.view == View::Plain)
        };
        let other = match (&test.left, &test.right) {
            (item, other) | (other, item) if is_item(item) => other,
            _ => return None,
        };
        let scope = self.scope();
        let is_at_hand = match other {
            Side::Value(Bind::Text(_)) => !is_empty(other),
            Side::Cell(cell) => {
                let here = self.tree.is_scalar(cell.at) || scope & cell.at.bit() != 0;
                is_text(other) && here && !self.is_null(other)
            }
            _ => false,
        };
        is_at_hand.then_some(other)
    }

    /// The record behind the item `root` that the members are about, when nothing else is asked and the
    /// records can be found once for all rows.
    fn wanted_record(&self, root: usize, members: &[&Node<'a>]) -> Option<usize> {
        let free = members.iter().fold(0, |mask, node| mask | self.free(node));
        let scope = self.scope();
        let mut roots = ids(free).filter(|&id| {
            self.tree.instances[id]
                .parent
                .is_none_or(|at| scope & at.bit() != 0)
        });
        let id = roots.next()?;
        let hangs_here = self.tree.instances[id].parent == Some(At::Joined(root));
        let alone = roots.next().is_none();
        let keys = self.keys(id, members)?;
        (hangs_here && alone && keys.is_empty()).then_some(id)
    }

    /// Runs `f` at a place where the item `root` is in scope.
    fn with_item<T>(&mut self, root: usize, f: impl FnOnce(&mut Self) -> T) -> T {
        let inner = self.inner;
        self.inner |= 1 << root;
        self.blocks.push(Block {
            have: 1 << root,
            ..Block::new(Either::Bare)
        });
        let found = f(self);
        self.blocks.pop();
        self.inner = inner;
        found
    }
}
