//! What a text says, before anybody asked what its names mean.

use crate::model::predicate::Op;

/// An expression. Its depth is bounded by the number of its comparisons.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// All of them.
    And(Vec<Expr>),
    /// One of them.
    Or(Vec<Expr>),
    /// `left op right`.
    Compare(Box<Comparison>),
}

/// Two terms with an operator between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The left term.
    pub left: Term,
    /// The operator.
    pub op: Op,
    /// Whether the operator has a `?`.
    pub any: bool,
    /// The right term.
    pub right: Term,
}

/// What can stand beside an operator.
#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    /// A name: of a field, a macro, a part of the request, `null`, `true` or `false`.
    Name(String),
    /// A text, decoded.
    Text(String),
    /// A number.
    Number(f64),
    /// A function and its arguments.
    Call(String, Vec<Term>),
}
