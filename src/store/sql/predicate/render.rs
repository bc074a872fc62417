//! The tree of a request → SQL.
//!
//! ## How joins become subqueries
//!
//! PocketBase LEFT JOINs everything and keeps DISTINCT rows: a row matches when *some* combination of
//! joined rows satisfies the condition. "Some" goes through OR, and through AND between parts that share
//! no joined row, so each part gets its own subquery over just the rows it names, and the outer statement
//! never has a row twice:
//!
//! - a row that is one at most (a single relation) is joined (LEFT) to the block its parent belongs to;
//! - a row of which there may be several becomes `EXISTS (SELECT 1 FROM it WHERE …)` around the parts that
//!   name it. Where a missing row could satisfy them too (`IS NOT`, `= ''`), that case is added:
//!   `(EXISTS (…) OR (NOT EXISTS (its link alone) AND the parts with NULL for it))`;
//! - when many rows are asked for, a subquery that does not depend on them becomes `key IN (SELECT …)`,
//!   which SQLite runs once for the statement (`exists`);
//! - what is asked of the items of a list is looked up in its text where it can be (`items`).
//!
//! "No value violates" (operators without `?`) is the negation of the same thing over rows of its own.

use super::{
    super::{dialect::Dialect, query::Query},
    BaseRow,
    build::Builder,
    tree::{At, BASE, Kind, Mask, Node, Side, Test},
};

/// What became of a condition. SQL text can stand between AND, OR and brackets as it is.
#[derive(Debug)]
pub(super) enum Truth {
    /// It cannot be true.
    No,
    /// It always is.
    Yes,
    /// It depends.
    Sql(Query),
}

impl From<bool> for Truth {
    fn from(on: bool) -> Self {
        if on { Self::Yes } else { Self::No }
    }
}

impl Truth {
    /// True where this is not true (false or NULL).
    pub(super) fn negate(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Yes => Self::No,
            Self::Sql(sql) => {
                let mut out = Query::new();
                if sql.text().starts_with("EXISTS (") {
                    out.push("NOT ").push_query(sql);
                } else {
                    out.push("(").push_query(sql).push(") IS NOT TRUE");
                }
                Self::Sql(out)
            }
        }
    }
}

/// A SELECT whose FROM can still grow.
pub(super) struct Block {
    pub from: Query,
    /// The rows it has joined.
    pub have: Mask,
    /// What becomes of conditions with OR.
    pub either: Either,
}

/// What becomes of an OR in the WHERE of a block.
///
/// SQLite 3.51 turns `EXISTS` over one table into a join that ends at the first match; where it looks
/// up an OR in several indexes it ends at the first row instead, before the other conditions are put to
/// it, and matches are missed. So either the OR or the `EXISTS` is made unfit for that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Either {
    /// It stands as it is: the block is no `EXISTS`.
    Bare,
    /// There was none so far; the `EXISTS` will be made unfit, and then can look up the OR.
    Absent,
    /// There was one.
    Present,
    /// A plus sign keeps it from indexes: the join is worth more, because SQLite makes an index for it
    /// where a relation has none (100,000 rows behind 200: 70 ms instead of 1,550).
    Hidden,
}

impl Block {
    /// The block of a subquery, to be filled.
    pub(super) const fn new(either: Either) -> Self {
        Self {
            from: Query::new(),
            have: 0,
            either,
        }
    }
}

/// Turns a tree into SQL.
pub(super) struct Renderer<'a> {
    pub tree: Builder<'a>,
    pub dialect: &'a Dialect,
    pub base: BaseRow<'a>,
    /// The outer statement and the subqueries around the current place.
    pub blocks: Vec<Block>,
    /// Rows that certainly exist at the current place.
    pub inner: Mask,
    /// Rows that certainly do not exist at the current place.
    pub nulls: Mask,
    /// Names given to joined rows so far.
    pub aliases: usize,
    pub tables: Vec<String>,
    /// Whether an index over a key of the base row may decide its order.
    pub reordered: bool,
    /// Whether lists are only taken apart: the place is behind a look into a list (`items`).
    pub apart: bool,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(tree: Builder<'a>, dialect: &'a Dialect, base: BaseRow<'a>) -> Self {
        Self {
            tree,
            dialect,
            base,
            blocks: vec![Block {
                have: BASE,
                ..Block::new(Either::Bare)
            }],
            inner: BASE,
            nulls: 0,
            aliases: 0,
            tables: Vec::new(),
            reordered: false,
            apart: false,
        }
    }

    /// Rows whose columns can be named at the current place.
    pub(super) fn scope(&self) -> Mask {
        self.blocks.iter().fold(0, |mask, block| mask | block.have)
    }

    /// Rows a node names (or hangs on) that still have to be joined.
    pub(super) fn free(&self, node: &Node<'_>) -> Mask {
        node.marks.uses & !(self.scope() | self.nulls)
    }

    /// All of `nodes` hold.
    pub(super) fn all(&mut self, nodes: &[&Node<'a>]) -> Truth {
        let mut flat = Vec::with_capacity(nodes.len());
        for node in nodes {
            flatten(node, &mut flat);
        }
        let mut done = vec![false; flat.len()];
        let mut parts = Vec::with_capacity(flat.len());
        for i in 0..flat.len() {
            if done[i] {
                continue;
            }
            done[i] = true;
            let mut free = self.free(flat[i]);
            let truth = if free == 0 {
                self.one(flat[i])
            } else {
                let mut members = vec![flat[i]];
                // Parts that share a row, directly or through a third one, stay together.
                while let Some(j) =
                    (i + 1..flat.len()).find(|&j| !done[j] && self.free(flat[j]) & free != 0)
                {
                    done[j] = true;
                    free |= self.free(flat[j]);
                    members.push(flat[j]);
                }
                self.component(&members, free)
            };
            match truth {
                Truth::No => return Truth::No,
                Truth::Yes => {}
                Truth::Sql(sql) => parts.push(sql),
            }
        }
        keep_order(&mut parts);
        joined(parts, " AND ", Truth::Yes)
    }

    /// One of `nodes` holds.
    pub(super) fn any(&mut self, nodes: &[Node<'a>]) -> Truth {
        let mut parts = Vec::with_capacity(nodes.len());
        for node in nodes {
            match self.all(&[node]) {
                Truth::Yes => return Truth::Yes,
                Truth::No => {}
                Truth::Sql(sql) => parts.push(sql),
            }
        }
        self.either(parts)
    }

    /// One of `parts` holds.
    pub(super) fn either(&mut self, parts: Vec<Query>) -> Truth {
        let several = parts.len() > 1;
        let truth = joined(parts, " OR ", Truth::No);
        match truth {
            Truth::Sql(sql) if several => {
                let mut out = Query::new();
                self.sign_either(&mut out);
                out.push_query(sql);
                Truth::Sql(out)
            }
            truth => truth,
        }
    }

    /// Notes that an OR in brackets follows in the innermost block, and hides it where it must be.
    pub(super) fn sign_either(&mut self, out: &mut Query) {
        if let Some(block) = self.blocks.last_mut() {
            match block.either {
                Either::Absent => block.either = Either::Present,
                Either::Hidden => {
                    out.push("+");
                }
                Either::Bare | Either::Present => {}
            }
        }
    }

    /// A node whose rows are all in scope.
    fn one(&mut self, node: &Node<'a>) -> Truth {
        match &node.kind {
            Kind::Const(on) => Truth::from(*on),
            Kind::And(nodes) => self.all(&nodes.iter().collect::<Vec<_>>()),
            Kind::Or(nodes) => self.any(nodes),
            Kind::Test(test) => self.compare(test),
            Kind::Unviolated(test) => self.unviolated(test),
        }
    }

    /// No combination of values of the multi-valued sides violates the test.
    fn unviolated(&mut self, test: &Test<'a>) -> Truth {
        let known = self.tree.instances.len();
        let nulls = self.nulls;
        let left = self.private_copy(test, true);
        let right = self.private_copy(test, false);
        let violation = self.tree.test(Test {
            left,
            op: test.op,
            right,
            negated: true,
        });
        let truth = self.all(&[&violation]).negate();
        self.tree.instances.truncate(known);
        self.nulls = nulls;
        truth
    }

    /// A side over rows of its own, from the first join with several rows on.
    fn private_copy(&mut self, test: &Test<'a>, left: bool) -> Side<'a> {
        let side = if left { &test.left } else { &test.right };
        let mut source = None;
        side.cells(&mut |cell| {
            if cell.multi {
                source = Some(cell.at);
            }
        });
        let Some(At::Joined(id)) = source else {
            return side.clone();
        };
        let mut chain: Vec<usize> = self.tree.chain(At::Joined(id)).collect();
        while chain.last().is_some_and(|&id| self.is_shared(id)) {
            chain.pop();
        }
        let mut copy = At::Joined(id);
        let mut above = chain.last().and_then(|&id| self.tree.instances[id].parent);
        for id in chain.into_iter().rev() {
            let original = &self.tree.instances[id];
            let (source, many) = (original.source, original.many);
            let id = self.tree.add(source, above, many);
            if above.is_some_and(|at| self.nulls & at.bit() != 0) {
                self.nulls |= 1 << id;
            }
            copy = At::Joined(id);
            above = Some(copy);
        }
        side.moved(&|cell| if cell.multi { copy } else { cell.at })
    }

    /// Whether a row is a function of the base row, so that a copy would be the same.
    fn is_shared(&self, id: usize) -> bool {
        let up = self.tree.instances[id].up;
        up & BASE != 0
            && !self
                .tree
                .chain(At::Joined(id))
                .any(|id| self.tree.instances[id].many)
    }
}

/// SQLite turns `EXISTS` into a join, which puts every `NOT EXISTS` beside it first, for all rows instead
/// of the few that are left (312 ms instead of 70 for `tags.also.label = 'x'` over 100,000 rows). A plus
/// sign keeps them in the order they are written in.
fn keep_order(parts: &mut [Query]) {
    if parts
        .iter()
        .any(|part| part.text().starts_with("NOT EXISTS ("))
    {
        for part in parts {
            if part.text().starts_with("EXISTS (") {
                let mut kept = Query::from_sql("+");
                kept.push_query(std::mem::take(part));
                *part = kept;
            }
        }
    }
}

fn flatten<'n, 'a>(node: &'n Node<'a>, out: &mut Vec<&'n Node<'a>>) {
    if let Kind::And(nodes) = &node.kind {
        for node in nodes {
            flatten(node, out);
        }
    } else {
        out.push(node);
    }
}

/// `parts` with `word` between them, in brackets when there are several.
pub(super) fn joined(parts: Vec<Query>, word: &'static str, none: Truth) -> Truth {
    let several = parts.len() > 1;
    let mut out = Query::new();
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            out.push(word);
        } else if several {
            out.push("(");
        }
        out.push_query(part);
    }
    if several {
        out.push(")");
    }
    if out.is_empty() {
        none
    } else {
        Truth::Sql(out)
    }
}
