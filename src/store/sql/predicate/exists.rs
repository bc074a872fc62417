//! Joined rows: who joins them, and in which shape.

use super::{
    super::query::Query,
    Purpose,
    render::{Block, Either, Renderer, Truth, joined},
    tree::{Kind, Mask, Node},
};
use crate::model::predicate::Source;

/// More rows than this at once are joined (LEFT) to a subquery of their own instead of splitting off the
/// case that one is missing, which doubles the text each time.
const MOST_SPLITS: usize = 2;

impl<'a> Renderer<'a> {
    /// All of `members` hold, which are tied together by the rows `free` that have to be joined.
    pub(super) fn component(&mut self, members: &[&Node<'a>], free: Mask) -> Truth {
        if let [node] = members
            && let Kind::Or(nodes) = &node.kind
        {
            // "Some row" goes through OR.
            return self.any(nodes);
        }
        let scope = self.scope();
        let roots: Vec<usize> = ids(free)
            .filter(|&id| {
                self.tree.instances[id]
                    .parent
                    .is_none_or(|at| scope & at.bit() != 0)
            })
            .collect();
        let Some(&root) = roots.first() else {
            // Every chain of parents ends in scope or nowhere, so this is never reached; nothing
            // matches rather than too much.
            return Truth::No;
        };
        // Single rows first: they cost least and leave the rest with fewer roots.
        let single = roots.iter().copied().find(|&id| {
            let instance = &self.tree.instances[id];
            !instance.many && instance.parent.is_some()
        });
        if let Some(id) = single {
            if roots.len() == 1
                && let Some(sql) = self.semi_join(id, members)
            {
                return Truth::Sql(sql);
            }
            self.attach(id);
            return self.all(members);
        }
        let rejects = rejected(members);
        if roots.len() > MOST_SPLITS && roots.iter().any(|&id| rejects & (1 << id) == 0) {
            return self.cross(members, free);
        }
        let some = self.some(root, members);
        // The caller's record exists: who has none is asked other questions.
        let exists = matches!(self.tree.instances[root].source, Source::Auth { .. });
        if exists || rejects & (1 << root) != 0 {
            return some;
        }
        let before = self.nulls;
        self.nulls |= self.below(root);
        let missing = self.all(members);
        self.nulls = before;
        let absent = match missing {
            Truth::No => return some,
            Truth::Yes => self.some(root, &[]).negate(),
            Truth::Sql(sql) => match self.some(root, &[]).negate() {
                Truth::Sql(absent) => joined(vec![absent, sql], " AND ", Truth::Yes),
                Truth::Yes => Truth::Sql(sql),
                Truth::No => Truth::No,
            },
        };
        match (some, absent) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::No, other) | (other, Truth::No) => other,
            (Truth::Sql(some), Truth::Sql(absent)) => self.either(vec![some, absent]),
        }
    }

    /// There is a row `root` with which all of `members` hold.
    fn some(&mut self, root: usize, members: &[&Node<'a>]) -> Truth {
        if let Some(sql) = self.semi_join(root, members) {
            return Truth::Sql(sql);
        }
        let Some(look) = self.look(root, members) else {
            return self.exists(root, members);
        };
        // Apart from the look: else the text would double with each list on the way.
        let before = std::mem::replace(&mut self.apart, true);
        let plain = self.exists(root, members);
        self.apart = before;
        match plain {
            Truth::Sql(sql) => Truth::Sql(look.or_else(sql)),
            truth => truth,
        }
    }

    /// [`Renderer::some`] as a subquery for each row.
    fn exists(&mut self, root: usize, members: &[&Node<'a>]) -> Truth {
        let inner = self.inner;
        let either = match self.tree.instances[root].source {
            Source::Back { indexed: false, .. } => Either::Hidden,
            // Lists have no indexes.
            Source::Items { .. } | Source::SubmittedItems { .. } => Either::Bare,
            _ => Either::Absent,
        };
        self.blocks.push(Block::new(either));
        let mut conditions = Vec::new();
        self.enter(root, &mut conditions);
        // A chain of such rows is one subquery: SQLite can then choose where to begin.
        while let Some(next) = self.next_in_chain(members) {
            self.enter(next, &mut conditions);
        }
        let truth = self.all(members);
        self.inner = inner;
        let block = self.blocks.pop();
        match truth {
            Truth::No => return Truth::No,
            Truth::Yes => {}
            Truth::Sql(sql) => conditions.push(sql),
        }
        let mut out = Query::from_sql("EXISTS (SELECT 1 FROM ");
        let either = block.as_ref().map_or(Either::Absent, |block| block.either);
        if let Some(block) = block {
            out.push_query(block.from);
        }
        if let Truth::Sql(condition) = and_list(conditions) {
            out.push(" WHERE ").push_query(condition);
        }
        // Only what has no LIMIT becomes a join.
        out.push(if either == Either::Present {
            " LIMIT 1)"
        } else {
            ")"
        });
        Truth::Sql(out)
    }

    /// Adds an existing row to the innermost block.
    fn enter(&mut self, id: usize, conditions: &mut Vec<Query>) {
        let alias = self.name(id);
        let mut from = Query::new();
        if self
            .blocks
            .last()
            .is_some_and(|block| !block.from.is_empty())
        {
            from.push(", ");
        }
        self.push_source(&mut from, id, alias);
        conditions.extend(self.link(id));
        self.inner |= 1 << id;
        if let Some(block) = self.blocks.last_mut() {
            block.from.push_query(from);
            block.have |= 1 << id;
        }
    }

    /// The one row that all members need next, if it can join the same subquery.
    fn next_in_chain(&mut self, members: &[&Node<'a>]) -> Option<usize> {
        let (first, rest) = members.split_first()?;
        let scope = self.scope();
        let free = self.free(first);
        let root = |mask: Mask| {
            let mut roots = ids(mask).filter(|&id| {
                self.tree.instances[id]
                    .parent
                    .is_none_or(|at| scope & at.bit() != 0)
            });
            let root = roots.next()?;
            roots.next().is_none().then_some(root)
        };
        let id = root(free)?;
        let instance = &self.tree.instances[id];
        let many = instance.many || instance.parent.is_none();
        let shared = rest.iter().all(|node| root(self.free(node)) == Some(id));
        let rejected = rejected(members) & (1 << id) != 0;
        // When many rows are asked for, what can run once for all of them stays apart.
        let apart = self.base.purpose != Purpose::One && self.keys(id, members).is_some();
        let joins = many && shared && rejected && !apart;
        (joins && !self.can_look(id, members)).then_some(id)
    }

    /// LEFT JOINs a single row to the block its parent belongs to.
    pub(super) fn attach(&mut self, id: usize) {
        let Some(parent) = self.tree.instances[id].parent else {
            return;
        };
        let alias = self.name(id);
        let mut sql = Query::from_sql(" LEFT JOIN ");
        self.push_source(&mut sql, id, alias);
        if let Some(link) = self.link(id) {
            sql.push(" ON ").push_query(link);
        }
        let owner = self
            .blocks
            .iter_mut()
            .find(|block| block.have & parent.bit() != 0);
        if let Some(block) = owner {
            block.from.push_query(sql);
            block.have |= 1 << id;
        }
    }

    /// The plain shape: LEFT JOIN for all rows, beginning with nothing.
    fn cross(&mut self, members: &[&Node<'a>], free: Mask) -> Truth {
        self.blocks.push(Block {
            from: Query::from_sql("(SELECT 1)"),
            // What begins with a subquery does not become a join.
            ..Block::new(Either::Bare)
        });
        // Rows come after those they hang on.
        for id in ids(free) {
            let alias = self.name(id);
            let mut sql = Query::from_sql(" LEFT JOIN ");
            self.push_source(&mut sql, id, alias);
            if let Some(link) = self.link(id) {
                sql.push(" ON ").push_query(link);
            }
            if let Some(block) = self.blocks.last_mut() {
                block.from.push_query(sql);
                block.have |= 1 << id;
            }
        }
        let truth = self.all(members);
        let block = self.blocks.pop();
        let truth_of_constant = Truth::from(matches!(truth, Truth::Yes));
        // LEFT JOINs to one row leave at least one row, so a constant is the answer.
        let (Truth::Sql(condition), Some(block)) = (truth, block) else {
            return truth_of_constant;
        };
        let mut out = Query::from_sql("EXISTS (SELECT 1 FROM ");
        out.push_query(block.from)
            .push(" WHERE ")
            .push_query(condition)
            .push(")");
        Truth::Sql(out)
    }

    /// Gives a row a new name.
    pub(super) fn name(&mut self, id: usize) -> usize {
        self.aliases += 1;
        self.tree.instances[id].alias = self.aliases;
        self.aliases
    }

    /// A row and all that hang on it.
    fn below(&self, root: usize) -> Mask {
        self.tree
            .instances
            .iter()
            .enumerate()
            .filter(|(_, instance)| instance.up & (1 << root) != 0)
            .fold(0, |mask, (id, _)| mask | 1 << id)
    }
}

/// The rows of a set, the base row left out.
pub(super) fn ids(mask: Mask) -> impl Iterator<Item = usize> {
    (0..127).filter(move |id| mask & (1 << id) != 0)
}

/// Rows without which some member cannot be true.
pub(super) fn rejected(members: &[&Node<'_>]) -> Mask {
    members
        .iter()
        .fold(0, |mask, node| mask | node.marks.rejects)
}

/// Conditions with AND between them and no brackets around.
pub(super) fn and_list(parts: Vec<Query>) -> Truth {
    let mut out = Query::new();
    for part in parts {
        if !out.is_empty() {
            out.push(" AND ");
        }
        out.push_query(part);
    }
    if out.is_empty() {
        Truth::Yes
    } else {
        Truth::Sql(out)
    }
}
