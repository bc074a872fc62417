//! How two sides are compared. (spec: filter-and-rules §4)
//!
//! Everything PocketBase decides about a comparison it decides from what its sides *are*: a json path, a
//! value that is not empty, something empty, or a column. The SQL it then writes is kept to the letter
//! where NULL or affinity could tell the difference, and shortened where they cannot.

use std::cmp::Ordering;

use super::{
    super::query::Bind,
    tree::{Side, Test},
};
use crate::model::predicate::{Class, Op, View};

/// The ways to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// `IS`: json paths, distances and `:changed`, where empty and null are two things.
    Exact,
    /// `=` and `IS NOT`: a side is known not to be empty.
    Direct,
    /// Something empty against a column: '' and NULL are the same.
    Blank,
    /// Column against column: '' and NULL are the same, affinity is lost.
    Loose,
    /// `<` and its like.
    Order,
    /// `LIKE`.
    Like,
}

/// How a test is made. `lenient` tests take both sides for not empty.
pub(super) fn manner(test: &Test<'_>, lenient: bool) -> Manner {
    let (left, right) = (&test.left, &test.right);
    match test.op {
        Op::Like | Op::NotLike => Manner::Like,
        Op::Greater | Op::GreaterEqual | Op::Less | Op::LessEqual => Manner::Order,
        Op::Equal | Op::NotEqual if counts_as_exact(test, left) || counts_as_exact(test, right) => {
            Manner::Exact
        }
        _ if lenient || is_known(left) || is_known(right) => Manner::Direct,
        _ if is_empty(left) || is_empty(right) => Manner::Blank,
        _ => Manner::Loose,
    }
}

/// Looking for violations PocketBase only asks the multi-valued sides whether they are exact.
fn counts_as_exact(test: &Test<'_>, side: &Side<'_>) -> bool {
    is_exact(side) && (!test.negated || matches!(side, Side::Cell(cell) if cell.multi))
}

const fn is_exact(side: &Side<'_>) -> bool {
    match side {
        Side::Geo(_) | Side::Changed(_) => true,
        Side::Cell(cell) => matches!(cell.view, View::Json { .. }),
        _ => false,
    }
}

fn is_known(side: &Side<'_>) -> bool {
    match side {
        Side::Value(bind) => !matches!(bind, Bind::Null) && !is_empty(side),
        Side::Flag(_) | Side::Sent(_) | Side::Lowered(_) => true,
        _ => false,
    }
}

/// Whether a side is `null` or ''.
pub(super) fn is_empty(side: &Side<'_>) -> bool {
    match side {
        Side::Null | Side::Value(Bind::Null) => true,
        Side::Value(Bind::Text(text)) => text.is_empty(),
        _ => false,
    }
}

/// A side that is the same for every row.
enum Known<'s> {
    Null,
    Text(&'s str),
    Number(f64),
}

fn known<'s>(side: &'s Side<'_>) -> Option<Known<'s>> {
    Some(match side {
        Side::Null | Side::Value(Bind::Null) => Known::Null,
        Side::Value(Bind::Text(text)) => Known::Text(text),
        Side::Value(Bind::Integer(number)) => Known::Number(*number as f64),
        Side::Value(Bind::Real(number)) => Known::Number(*number),
        Side::Flag(on) | Side::Sent(on) => Known::Number(f64::from(u8::from(*on))),
        Side::Changed(None) => Known::Number(0.0),
        _ => return None,
    })
}

/// Whether a side is the same for every row.
pub(super) fn is_constant(side: &Side<'_>) -> bool {
    known(side).is_some()
}

/// Whether a side is NULL for every row.
pub(super) fn is_known_null(side: &Side<'_>) -> bool {
    matches!(known(side), Some(Known::Null))
}

/// Whether a side is a text column as it is.
pub(super) fn is_text(side: &Side<'_>) -> bool {
    matches!(side, Side::Cell(cell)
        if *cell.view == View::Plain && matches!(cell.column.class, Class::Text | Class::Date))
}

/// The outcome of a test that needs no row, or that NULL decides.
pub(super) fn fold(test: &Test<'_>) -> Option<bool> {
    let (left, right) = (known(&test.left), known(&test.right));
    let null_decides = matches!(left, Some(Known::Null)) || matches!(right, Some(Known::Null));
    let asks_for_truth = matches!(test.right, Side::Sent(_));
    match test.op {
        // Whether a value is true is SQLite's to say.
        Op::NotEqual if asks_for_truth => None,
        Op::Equal | Op::NotEqual => {
            let exact = is_exact(&test.left) || is_exact(&test.right);
            let equal = match (left?, right?) {
                (Known::Null, Known::Null) => true,
                (Known::Null, Known::Text(other)) | (Known::Text(other), Known::Null) => {
                    other.is_empty() && !exact
                }
                (left, right) => order(&left, &right)? == Ordering::Equal,
            };
            Some(equal == (test.op == Op::Equal))
        }
        _ if null_decides => Some(false),
        Op::Like | Op::NotLike => None,
        Op::Greater => order(&left?, &right?).map(Ordering::is_gt),
        Op::GreaterEqual => order(&left?, &right?).map(Ordering::is_ge),
        Op::Less => order(&left?, &right?).map(Ordering::is_lt),
        Op::LessEqual => order(&left?, &right?).map(Ordering::is_le),
    }
}

/// SQLite's order: NULL, then numbers, then texts by bytes.
fn order(left: &Known<'_>, right: &Known<'_>) -> Option<Ordering> {
    let rank = |value: &Known<'_>| match value {
        Known::Null => 0,
        Known::Number(_) => 1,
        Known::Text(_) => 2,
    };
    match (left, right) {
        (Known::Number(left), Known::Number(right)) => left.partial_cmp(right),
        (Known::Text(left), Known::Text(right)) => Some(left.cmp(right)),
        _ => Some(rank(left).cmp(&rank(right))),
    }
}

/// Whether a test is never NULL.
pub(super) fn is_two_valued(op: Op, manner: Manner) -> bool {
    match manner {
        Manner::Exact | Manner::Blank | Manner::Loose => true,
        Manner::Direct => op == Op::NotEqual,
        Manner::Order | Manner::Like => false,
    }
}

/// Whether a test is not true where one of its columns is NULL.
pub(super) fn rejects_null(test: &Test<'_>, manner: Manner) -> bool {
    let equal = (test.op == Op::Equal) != test.negated;
    match manner {
        Manner::Order | Manner::Like => true,
        Manner::Direct => test.negated || test.op == Op::Equal,
        Manner::Blank => !equal,
        Manner::Loose => false,
        Manner::Exact => match (known(&test.left), known(&test.right)) {
            (Some(Known::Null), _) | (_, Some(Known::Null)) => !equal,
            (Some(_), _) | (_, Some(_)) => equal,
            (None, None) => false,
        },
    }
}

/// Whether few rows are likely to satisfy a test.
pub(super) fn is_selective(test: &Test<'_>, manner: Manner) -> bool {
    let value = |side: &Side<'_>| {
        matches!(side, Side::Value(Bind::Text(_) | Bind::Real(_))) && !is_empty(side)
    };
    test.op == Op::Equal
        && !test.negated
        && matches!(manner, Manner::Direct | Manner::Exact)
        && (value(&test.left) || value(&test.right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_compared_as_sqlite_would() {
        let text = |text: &str| Side::Value(Bind::Text(text.into()));
        let number = |number: f64| Side::Value(Bind::Real(number));
        let folded = |left: Side<'static>, op, right: Side<'static>| {
            fold(&Test {
                left,
                op,
                right,
                negated: false,
            })
        };
        assert_eq!(folded(Side::Null, Op::Equal, text("")), Some(true));
        assert_eq!(folded(text("5"), Op::Equal, number(5.0)), Some(false));
        assert_eq!(folded(Side::Flag(true), Op::Equal, number(1.0)), Some(true));
        assert_eq!(folded(number(9.0), Op::Less, text("1")), Some(true));
        assert_eq!(folded(Side::Null, Op::Less, text("1")), Some(false));
        assert_eq!(folded(Side::Null, Op::NotEqual, number(0.0)), Some(true));
        assert_eq!(
            folded(Side::Changed(None), Op::Equal, text("")),
            Some(false)
        );
        assert_eq!(
            folded(Side::Changed(None), Op::Equal, Side::Flag(false)),
            Some(true)
        );
        assert_eq!(folded(text("a"), Op::Like, text("a")), None);
    }
}
