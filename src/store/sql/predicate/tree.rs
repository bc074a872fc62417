//! Conditions of one request as a tree of tests over rows, with what is known of each.
//!
//! The values of the request are settled here, because they decide how a comparison is made: `= x`
//! against something empty is another test than against something that is not (spec:
//! filter-and-rules §4).

use super::{
    super::query::Bind,
    Broken,
    compare::{self, Manner},
    values,
};
use crate::model::{
    caller::RequestInfo,
    predicate::{
        Column, Comparison, Conditions, JoinId, Op, Operand, Predicate, Row, Source, View,
    },
    timestamp::Timestamp,
};

/// A set of rows: bit *n* is the *n*th instance of a join, the top bit the base row.
pub(super) type Mask = u128;

/// The base row.
pub(super) const BASE: Mask = 1 << 127;

/// Most joined rows of a statement; SQLite allows 64 tables in one join.
const MOST_ROWS: usize = 63;

/// A row that a statement may have to join.
#[derive(Debug, Clone)]
pub(super) struct Instance<'a> {
    pub source: &'a Source,
    /// The row it hangs on.
    pub parent: Option<At>,
    /// Whether there may be several for one row it hangs on.
    pub many: bool,
    /// The row itself and all it hangs on, down to the base row if it hangs on that.
    pub up: Mask,
    /// The name it was last joined under.
    pub alias: usize,
}

/// A row of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    Base,
    Joined(usize),
}

impl At {
    pub(super) const fn bit(self) -> Mask {
        match self {
            Self::Base => BASE,
            Self::Joined(id) => 1 << id,
        }
    }
}

/// A column of a row, looked at in some way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell<'a> {
    pub at: At,
    pub column: &'a Column,
    pub view: &'a View,
    pub multi: bool,
}

/// One side of a test, settled for the request.
#[derive(Debug, Clone)]
pub(super) enum Side<'a> {
    Null,
    Value(Bind),
    /// A boolean of the request; differs from 0 and 1 only in LIKE.
    Flag(bool),
    /// `LOWER` of a number.
    Lowered(Bind),
    Cell(Cell<'a>),
    Geo(Box<[Side<'a>; 4]>),
    Strftime(Vec<Side<'a>>),
    /// Submitted and different from what is stored; `None` when not submitted.
    Changed(Option<Box<(Side<'a>, Side<'a>)>>),
}

impl<'a> Side<'a> {
    /// Calls `visit` with every cell in it.
    pub(super) fn cells(&self, visit: &mut dyn FnMut(&Cell<'a>)) {
        match self {
            Self::Cell(cell) => visit(cell),
            Self::Geo(sides) => sides.iter().for_each(|side| side.cells(visit)),
            Self::Strftime(sides) => sides.iter().for_each(|side| side.cells(visit)),
            Self::Changed(Some(pair)) => pair.1.cells(visit),
            _ => {}
        }
    }

    /// The same side over other rows.
    pub(super) fn moved(&self, to: &dyn Fn(&Cell<'a>) -> At) -> Self {
        let all = |sides: &[Side<'a>]| sides.iter().map(|side| side.moved(to)).collect::<Vec<_>>();
        match self {
            Self::Cell(cell) => Self::Cell(Cell {
                at: to(cell),
                ..*cell
            }),
            Self::Strftime(sides) => Self::Strftime(all(sides)),
            // Only columns and strftime are ever multi-valued, so nothing else moves.
            other => other.clone(),
        }
    }
}

/// A comparison over rows.
#[derive(Debug, Clone)]
pub(super) struct Test<'a> {
    pub left: Side<'a>,
    pub op: Op,
    pub right: Side<'a>,
    /// Whether its opposite is meant: true where the comparison is false, but not where it is NULL.
    pub negated: bool,
}

/// A condition over rows.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub kind: Kind<'a>,
    pub marks: Marks,
}

#[derive(Debug)]
pub(super) enum Kind<'a> {
    Const(bool),
    And(Vec<Node<'a>>),
    Or(Vec<Node<'a>>),
    Test(Test<'a>),
    /// No value of its multi-valued sides violates the test.
    Unviolated(Test<'a>),
}

/// What is known of a node.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Marks {
    /// Rows whose columns it names.
    pub direct: Mask,
    /// Those and all they hang on.
    pub uses: Mask,
    /// Rows without which it cannot be true.
    pub rejects: Mask,
    /// Whether few rows are likely to satisfy it: an equality with a value that is not a boolean.
    pub selective: bool,
}

impl Node<'_> {
    const fn constant(on: bool) -> Self {
        Self {
            kind: Kind::Const(on),
            marks: Marks {
                direct: 0,
                uses: 0,
                rejects: if on { 0 } else { Mask::MAX },
                selective: !on,
            },
        }
    }

    fn and(nodes: Vec<Self>) -> Self {
        let mut marks = Marks::default();
        for node in &nodes {
            marks.direct |= node.marks.direct;
            marks.uses |= node.marks.uses;
            marks.rejects |= node.marks.rejects;
            marks.selective |= node.marks.selective;
        }
        Self {
            kind: Kind::And(nodes),
            marks,
        }
    }

    fn or(nodes: Vec<Self>) -> Self {
        let mut marks = Marks {
            rejects: Mask::MAX,
            selective: true,
            ..Marks::default()
        };
        for node in &nodes {
            marks.direct |= node.marks.direct;
            marks.uses |= node.marks.uses;
            marks.rejects &= node.marks.rejects;
            marks.selective &= node.marks.selective;
        }
        Self {
            kind: Kind::Or(nodes),
            marks,
        }
    }
}

/// Makes the tree of one request.
pub(super) struct Builder<'a> {
    pub conditions: &'a Conditions,
    pub request: &'a RequestInfo,
    pub now: Timestamp,
    pub instances: Vec<Instance<'a>>,
    /// The instance of each join that has one.
    placed: Vec<Option<usize>>,
    /// Whether the clock was asked.
    pub volatile: bool,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        conditions: &'a Conditions,
        request: &'a RequestInfo,
        now: Timestamp,
    ) -> Self {
        Self {
            conditions,
            request,
            now,
            instances: Vec::new(),
            placed: vec![None; conditions.joins.len()],
            volatile: false,
        }
    }

    /// Everything that must hold.
    pub(super) fn root(&mut self) -> Result<Node<'a>, Broken> {
        let conditions = self.conditions;
        let mut all = Vec::new();
        for part in &conditions.parts {
            all.push(self.node(&part.compiled.predicate, &part.places)?);
        }
        for (guard, places) in conditions.guards() {
            all.push(self.node(&guard.predicate, places)?);
        }
        Ok(if all.len() == 1 {
            all.remove(0)
        } else {
            Node::and(all)
        })
    }

    fn node(&mut self, predicate: &'a Predicate, places: &[JoinId]) -> Result<Node<'a>, Broken> {
        match predicate {
            Predicate::And(all) => {
                let mut nodes = Vec::with_capacity(all.len());
                for one in all {
                    nodes.push(self.node(one, places)?);
                }
                Ok(Node::and(nodes))
            }
            Predicate::Or(all) => {
                let mut nodes = Vec::with_capacity(all.len());
                for one in all {
                    nodes.push(self.node(one, places)?);
                }
                Ok(Node::or(nodes))
            }
            Predicate::Compare(comparison) => self.comparison(comparison, places),
        }
    }

    fn comparison(
        &mut self,
        comparison: &'a Comparison,
        places: &[JoinId],
    ) -> Result<Node<'a>, Broken> {
        let left = self.side(&comparison.left, places)?;
        let right = self.side(&comparison.right, places)?;
        let test = Test {
            left,
            op: comparison.op,
            right,
            negated: false,
        };
        let all_values = !comparison.any && (is_multi(&test.left) || is_multi(&test.right));
        if !all_values {
            return Ok(self.test(test));
        }
        let unviolated = self.unviolated(test.clone());
        // Where a comparison is never NULL, no violation among values that include this row's is
        // already this row's satisfaction; unless a violation is something else than its opposite.
        let manner = self.manner(&test);
        let violation = Test {
            negated: true,
            ..test.clone()
        };
        if compare::is_two_valued(test.op, manner) && self.manner(&violation) == manner {
            return Ok(unviolated);
        }
        Ok(Node::and(vec![self.test(test), unviolated]))
    }

    /// A test of one combination of rows.
    pub(super) fn test(&self, test: Test<'a>) -> Node<'a> {
        if let Some(known) = compare::fold(&test) {
            return Node::constant(known);
        }
        let mut marks = Marks::default();
        for side in [&test.left, &test.right] {
            side.cells(&mut |cell| {
                if !self.is_scalar(cell.at) {
                    marks.direct |= cell.at.bit();
                    marks.uses |= self.up(cell.at);
                }
            });
            if compare::rejects_null(&test, self.manner(&test)) {
                marks.rejects |= self.strict_rows(side);
            }
        }
        marks.selective = compare::is_selective(&test, self.manner(&test));
        Node {
            kind: Kind::Test(test),
            marks,
        }
    }

    fn unviolated(&self, test: Test<'a>) -> Node<'a> {
        let mut marks = Marks::default();
        for side in [&test.left, &test.right] {
            side.cells(&mut |cell| {
                let at = if cell.multi {
                    self.above_many(cell.at)
                } else {
                    Some(cell.at)
                };
                if let Some(at) = at.filter(|at| !self.is_scalar(*at)) {
                    marks.direct |= at.bit();
                    marks.uses |= self.up(at);
                }
            });
        }
        Node {
            kind: Kind::Unviolated(test),
            marks,
        }
    }

    /// What an operand is worth.
    pub(super) fn side(
        &mut self,
        operand: &'a Operand,
        places: &[JoinId],
    ) -> Result<Side<'a>, Broken> {
        let operand = values::pick(operand, self.request);
        self.volatile |= operand.is_volatile();
        if let Some(constant) = self.constant(operand) {
            return Ok(constant);
        }
        Ok(match operand {
            Operand::Column {
                column,
                view,
                multi,
            } => Side::Cell(Cell {
                at: self.row(column.row, places)?,
                column,
                view,
                multi: *multi,
            }),
            Operand::Changed { member, stored } => {
                if !values::is_submitted(self.request, member) {
                    return Ok(Side::Changed(None));
                }
                let submitted = values::member(self.request, member);
                Side::Changed(Some(Box::new((submitted, self.side(stored, places)?))))
            }
            Operand::GeoDistance(operands) => {
                let mut sides = [const { Side::Null }; 4];
                for (side, operand) in sides.iter_mut().zip(operands.iter()) {
                    *side = self.side(operand, places)?;
                }
                Side::Geo(Box::new(sides))
            }
            Operand::Strftime(operands) => {
                let mut sides = Vec::with_capacity(operands.len());
                for operand in operands {
                    sides.push(self.side(operand, places)?);
                }
                Side::Strftime(sides)
            }
            Operand::Broken(reason) => return Err(Broken(reason.clone())),
            _ => Side::Null,
        })
    }

    /// The instance of a row; made when it is asked for the first time.
    fn row(&mut self, row: Row, places: &[JoinId]) -> Result<At, Broken> {
        match row {
            Row::Base => Ok(At::Base),
            Row::Join(id) => self.placed(places[id]),
        }
    }

    fn placed(&mut self, place: JoinId) -> Result<At, Broken> {
        if let Some(id) = self.placed[place] {
            return Ok(At::Joined(id));
        }
        let placed = &self.conditions.joins[place];
        let parent = match placed.parent {
            None => None,
            Some(Row::Base) => Some(At::Base),
            Some(Row::Join(above)) => Some(self.placed(above)?),
        };
        if self.instances.len() >= MOST_ROWS {
            return Err(Broken("at most 64 tables in a join".into()));
        }
        let id = self.add(&placed.join.source, parent, placed.join.many);
        self.placed[place] = Some(id);
        Ok(At::Joined(id))
    }

    /// Adds an instance.
    pub(super) fn add(&mut self, source: &'a Source, parent: Option<At>, many: bool) -> usize {
        let id = self.instances.len();
        let above = parent.map_or(0, |at| self.up(at));
        self.instances.push(Instance {
            source,
            parent,
            many,
            up: above | 1 << id,
            alias: 0,
        });
        id
    }

    /// A row and all it hangs on.
    pub(super) fn up(&self, at: At) -> Mask {
        match at {
            At::Base => BASE,
            At::Joined(id) => self.instances[id].up,
        }
    }

    /// Whether a row is one at most and hangs on nothing: its columns are constants of the statement,
    /// read by a subquery that SQLite runs once.
    pub(super) fn is_scalar(&self, at: At) -> bool {
        let up = self.up(at);
        up & BASE == 0 && !self.chain(at).any(|id| self.instances[id].many)
    }

    /// The instances from `at` upwards.
    pub(super) fn chain(&self, at: At) -> impl Iterator<Item = usize> + '_ {
        let mut next = Some(at);
        std::iter::from_fn(move || match next? {
            At::Base => None,
            At::Joined(id) => {
                next = self.instances[id].parent;
                Some(id)
            }
        })
    }

    /// The row that the topmost join with several rows hangs on.
    fn above_many(&self, at: At) -> Option<At> {
        self.chain(at)
            .filter(|&id| self.instances[id].many)
            .last()
            .and_then(|id| self.instances[id].parent)
    }

    /// Rows without which a side is NULL.
    fn strict_rows(&self, side: &Side<'a>) -> Mask {
        let mut rows = 0;
        side.cells(&mut |cell| {
            if *cell.view != View::Length && !self.is_scalar(cell.at) {
                rows |= self.up(cell.at);
            }
        });
        if matches!(side, Side::Changed(_)) {
            0
        } else {
            rows
        }
    }

    /// Whether a side is an item of a submitted list, which PocketBase compares as if it were never
    /// empty (but not where it looks for violations).
    pub(super) fn is_lenient(&self, test: &Test<'a>) -> bool {
        [&test.left, &test.right].into_iter().any(|side| {
            matches!(side, Side::Cell(Cell { at: At::Joined(id), .. })
                if matches!(self.instances[*id].source, Source::SubmittedItems { .. }))
        })
    }

    /// How a test is made.
    pub(super) fn manner(&self, test: &Test<'a>) -> Manner {
        compare::manner(test, self.is_lenient(test) && !test.negated)
    }
}

fn is_multi(side: &Side<'_>) -> bool {
    let mut multi = false;
    // geoDistance counts as one value whatever its arguments are.
    if !matches!(side, Side::Geo(_)) {
        side.cells(&mut |cell| multi |= cell.multi);
    }
    multi
}
