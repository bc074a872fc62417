//! Conditions of one request as a tree of tests over rows, with what is known of each.
//!
//! The values of the request are settled here, because they decide how a comparison is made: `= x`
//! against something empty is another test than against something that is not (spec:
//! filter-and-rules §4).

use super::super::query::Bind;
use crate::model::predicate::{Column, Op, Source, View};

/// A set of rows: bit *n* is the *n*th instance of a join, the top bit the base row.
pub(super) type Mask = u128;

/// The base row.
pub(super) const BASE: Mask = 1 << 127;

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
    /// Whether something was sent, which PocketBase writes as the word TRUE or FALSE. Behind IS and IS
    /// NOT these words ask SQLite whether the left side is true, not whether it is 1 or 0.
    Sent(bool),
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
    /// A condition that is decided.
    pub(super) const fn constant(on: bool) -> Self {
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

    /// All of `nodes`.
    pub(super) fn and(nodes: Vec<Self>) -> Self {
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

    /// One of `nodes`.
    pub(super) fn or(nodes: Vec<Self>) -> Self {
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
