//! The tree of one request: what `model::predicate` says, with the values of the request settled.

use super::{
    Broken,
    compare::{self, Manner},
    tree::{At, BASE, Cell, Instance, Kind, Marks, Mask, Node, Side, Test},
    values,
};
use crate::model::{
    caller::RequestInfo,
    predicate::{Comparison, Conditions, JoinId, Operand, Predicate, Row, Source, View},
    timestamp::Timestamp,
};

/// Most joined rows of a statement; SQLite allows 64 tables in one join.
const MOST_ROWS: usize = 63;

/// Makes the tree of one request.
pub(super) struct Builder<'a> {
    pub conditions: &'a Conditions,
    pub request: &'a RequestInfo,
    pub now: Timestamp,
    pub instances: Vec<Instance<'a>>,
    /// The instance of each join that has one.
    pub placed: Vec<Option<usize>>,
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

    /// A condition whose joins are at `places`.
    pub(super) fn node(
        &mut self,
        predicate: &'a Predicate,
        places: &[JoinId],
    ) -> Result<Node<'a>, Broken> {
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
