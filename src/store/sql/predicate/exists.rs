//! Joined rows: who joins them, and in which shape.

use super::{
    super::query::Query,
    Purpose,
    compare::is_text,
    render::{Block, Renderer, Truth, joined},
    tree::{Kind, Mask, Node, Side, Test},
};
use crate::model::predicate::{Op, Source};

/// More rows than this at once are LEFT `JOINed` to a subquery of their own instead of splitting off the
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
            (Truth::Sql(some), Truth::Sql(absent)) => joined(vec![some, absent], " OR ", Truth::No),
        }
    }

    /// There is a row `root` with which all of `members` hold.
    fn some(&mut self, root: usize, members: &[&Node<'a>]) -> Truth {
        if let Some(sql) = self.semi_join(root, members) {
            return Truth::Sql(sql);
        }
        let inner = self.inner;
        self.blocks.push(Block {
            from: Query::new(),
            have: 0,
        });
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
        if let Some(block) = block {
            out.push_query(block.from);
        }
        if let Truth::Sql(condition) = and_list(conditions) {
            out.push(" WHERE ").push_query(condition);
        }
        out.push(")");
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
    fn next_in_chain(&self, members: &[&Node<'a>]) -> Option<usize> {
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
        (many && shared && rejected && !apart).then_some(id)
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

    /// The plain shape: all rows LEFT `JOINed` to nothing.
    fn cross(&mut self, members: &[&Node<'a>], free: Mask) -> Truth {
        self.blocks.push(Block {
            from: Query::from_sql("(SELECT 1)"),
            have: 0,
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

    /// `key IN (SELECT key of root FROM root WHERE members)`, when that does not depend on the rows asked
    /// for and pays.
    fn semi_join(&mut self, root: usize, members: &[&Node<'a>]) -> Option<Query> {
        let keys = self.keys(root, members)?;
        let mut outer = Vec::new();
        if let Some(key) = self.link_key(root) {
            outer.push(key);
        }
        for (_, side, _, texts) in &keys {
            let mut sql = Query::new();
            self.loose(&mut sql, side, *texts);
            outer.push(sql);
        }
        let inner = self.inner;
        self.blocks.push(Block {
            from: Query::new(),
            have: 0,
        });
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
        for (_, _, side, texts) in &keys {
            self.attach_all(side);
            let mut sql = Query::new();
            self.loose(&mut sql, side, *texts);
            selected.push(sql);
        }
        let rest: Vec<&Node<'a>> = members
            .iter()
            .enumerate()
            .filter(|(i, _)| !keys.iter().any(|(key, ..)| key == i))
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
        let mut out = Query::new();
        out.push_query(listed(outer, true)).push(" IN (SELECT ");
        out.push_query(listed(selected, false)).push(" FROM ");
        out.push_query(block.from);
        if let Truth::Sql(condition) = and_list(conditions) {
            out.push(" WHERE ").push_query(condition);
        }
        out.push(")");
        Some(out)
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

    /// The members that tie `root` to the outer rows, besides its own link: position, outer side, inner
    /// side, and whether both are texts. `None` when a subquery that runs once is impossible or does not
    /// pay.
    #[allow(
        clippy::type_complexity,
        reason = "a private list of four plain things"
    )]
    fn keys(
        &self,
        root: usize,
        members: &[&Node<'a>],
    ) -> Option<Vec<(usize, Side<'a>, Side<'a>, bool)>> {
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
            keys.push((i, outer.clone(), inner.clone(), texts));
        }
        let linked = self.tree.instances[root].parent.is_some();
        (linked || !keys.is_empty()).then_some(keys)
    }

    /// Splits an equality of columns into its outer and its inner side.
    fn key_of<'t>(&self, root: usize, test: &'t Test<'a>) -> Option<(&'t Side<'a>, &'t Side<'a>)> {
        let equal = (test.op == Op::Equal) != test.negated;
        if !equal || self.tree.manner(test) != super::compare::Manner::Loose {
            return None;
        }
        let scope = self.scope();
        // Rows behind the root are LEFT JOINed to it: that multiplies rows, but a set does not mind.
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

fn rejected(members: &[&Node<'_>]) -> Mask {
    members
        .iter()
        .fold(0, |mask, node| mask | node.marks.rejects)
}

/// Conditions with AND between them and no brackets around.
fn and_list(parts: Vec<Query>) -> Truth {
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
