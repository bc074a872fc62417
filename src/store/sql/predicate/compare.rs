//! How two sides are compared. (spec: filter-and-rules §4)
//!
//! Everything PocketBase decides about a comparison it decides from what its sides *are*: a json path, a
//! value that is not empty, something empty, or a column. The SQL it then writes is kept to the letter
//! where NULL or affinity could tell the difference, and shortened where they cannot.

use std::cmp::Ordering;

use super::{
    super::query::{Bind, Query},
    render::{Renderer, Truth},
    tree::{At, BASE, Side, Test},
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
        Side::Flag(_) | Side::Lowered(_) => true,
        _ => false,
    }
}

fn is_empty(side: &Side<'_>) -> bool {
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
        Side::Flag(on) => Known::Number(f64::from(u8::from(*on))),
        Side::Changed(None) => Known::Number(0.0),
        _ => return None,
    })
}

/// The outcome of a test that needs no row, or that NULL decides.
pub(super) fn fold(test: &Test<'_>) -> Option<bool> {
    let (left, right) = (known(&test.left), known(&test.right));
    let null_decides = matches!(left, Some(Known::Null)) || matches!(right, Some(Known::Null));
    match test.op {
        Op::Equal | Op::NotEqual => {
            let exact = is_exact(&test.left) || is_exact(&test.right);
            let equal = match (left?, right?) {
                (Known::Null, Known::Null) => true,
                (Known::Null, Known::Text(text)) | (Known::Text(text), Known::Null) => {
                    text.is_empty() && !exact
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

impl<'a> Renderer<'a> {
    /// A test as SQL; its rows are in scope.
    pub(super) fn compare(&mut self, test: &Test<'a>) -> Truth {
        let manner = self.tree.manner(test);
        let nulls = (self.is_null(&test.left), self.is_null(&test.right));
        if nulls != (false, false) {
            return self.compare_null(test, manner, nulls);
        }
        let equal = (test.op == Op::Equal) != test.negated;
        let mut out = Query::new();
        match manner {
            Manner::Exact => {
                self.exact(&mut out, &test.left);
                out.push(if equal { " IS " } else { " IS NOT " });
                self.exact(&mut out, &test.right);
            }
            Manner::Direct => {
                self.filled(&mut out, &test.left);
                out.push(match (test.op, test.negated) {
                    (Op::Equal, false) => " = ",
                    (Op::Equal, true) => " <> ",
                    (_, false) => " IS NOT ",
                    (_, true) => " IS ",
                });
                self.filled(&mut out, &test.right);
            }
            Manner::Blank if is_empty(&test.left) => self.blank(&mut out, &test.right, equal),
            Manner::Blank => self.blank(&mut out, &test.left, equal),
            Manner::Loose => {
                let both = is_text(&test.left) && is_text(&test.right);
                self.loose(&mut out, &test.left, both);
                out.push(if equal { " = " } else { " <> " });
                self.loose(&mut out, &test.right, both);
            }
            Manner::Order => {
                self.exact(&mut out, &test.left);
                out.push(match (test.op, test.negated) {
                    (Op::Greater, false) | (Op::LessEqual, true) => " > ",
                    (Op::GreaterEqual, false) | (Op::Less, true) => " >= ",
                    (Op::Less, false) | (Op::GreaterEqual, true) => " < ",
                    _ => " <= ",
                });
                self.exact(&mut out, &test.right);
            }
            Manner::Like => {
                self.exact(&mut out, &test.left);
                let not = (test.op == Op::NotLike) != test.negated;
                out.push(if not { " NOT LIKE " } else { " LIKE " });
                self.pattern(&mut out, &test.right);
                out.push(" ESCAPE '\\'");
            }
        }
        Truth::Sql(out)
    }

    /// A test of which at least one side is NULL because its row does not exist.
    fn compare_null(&mut self, test: &Test<'a>, manner: Manner, nulls: (bool, bool)) -> Truth {
        let equal = (test.op == Op::Equal) != test.negated;
        let other = if nulls.0 { &test.right } else { &test.left };
        let both = nulls == (true, true);
        match manner {
            Manner::Order | Manner::Like => Truth::No,
            // `NULL IS NOT x` is true; `NULL = x` and the opposites of both are not.
            Manner::Direct => Truth::from(test.op == Op::NotEqual && !test.negated && !both),
            Manner::Blank => Truth::from(equal),
            Manner::Loose | Manner::Exact if both => Truth::from(equal),
            Manner::Loose => {
                let mut out = Query::new();
                self.blank(&mut out, other, equal);
                Truth::Sql(out)
            }
            Manner::Exact => {
                if let Some(value) = known(other) {
                    Truth::from(matches!(value, Known::Null) == equal)
                } else {
                    let mut out = Query::new();
                    self.exact(&mut out, other);
                    out.push(if equal { " IS NULL" } else { " IS NOT NULL" });
                    Truth::Sql(out)
                }
            }
        }
    }

    /// A column is (not) empty.
    fn blank(&mut self, out: &mut Query, side: &Side<'a>, equal: bool) {
        if is_text(side) && self.is_solid(side) {
            self.exact(out, side);
            // Not `<>`: a partial index WHERE x != '' would change the order of unsorted lists.
            out.push(if equal { " = ''" } else { " IS NOT ''" });
            return;
        }
        out.push("(");
        self.exact(out, side);
        out.push(if equal {
            " = '' OR "
        } else {
            " IS NOT '' AND "
        });
        self.exact(out, side);
        out.push(if equal { " IS NULL)" } else { " IS NOT NULL)" });
    }

    /// One side of a comparison of columns. Texts that cannot be NULL stay bare, so that their indexes
    /// can be used; beside another text nothing is lost with the affinity.
    pub(super) fn loose(&mut self, out: &mut Query, side: &Side<'a>, texts: bool) {
        if texts && self.is_solid(side) {
            self.exact(out, side);
        } else {
            out.push("COALESCE(");
            self.exact(out, side);
            out.push(", '')");
        }
    }

    /// A side where NULL values of the request count as ''.
    fn filled(&mut self, out: &mut Query, side: &Side<'a>) {
        if matches!(side, Side::Null | Side::Value(Bind::Null)) {
            out.push("''");
        } else {
            self.exact(out, side);
        }
    }

    /// A side as it is.
    pub(super) fn exact(&mut self, out: &mut Query, side: &Side<'a>) {
        match side {
            Side::Null => {
                out.push("NULL");
            }
            Side::Value(bind) => {
                out.push_bind(self.dialect, bind.clone());
            }
            Side::Flag(on) => {
                out.push_bind(self.dialect, Bind::Integer((*on).into()));
            }
            Side::Lowered(bind) => {
                out.push("LOWER(")
                    .push_bind(self.dialect, bind.clone())
                    .push(")");
            }
            Side::Cell(cell) => self.cell(out, cell),
            Side::Geo(sides) => self.distance(out, sides),
            Side::Strftime(sides) => {
                out.push("strftime(");
                for (i, side) in sides.iter().enumerate() {
                    if i > 0 {
                        out.push(",");
                    }
                    self.exact(out, side);
                }
                out.push(")");
            }
            Side::Changed(None) => {
                out.push("0");
            }
            Side::Changed(Some(pair)) => {
                let (left, right) = (pair.0.clone(), pair.1.clone());
                let test = Test {
                    left,
                    op: Op::NotEqual,
                    right,
                    negated: false,
                };
                out.push("(");
                match fold(&test).map_or_else(|| self.compare(&test), Truth::from) {
                    Truth::No => out.push("0"),
                    Truth::Yes => out.push("1"),
                    Truth::Sql(sql) => out.push_query(sql),
                };
                out.push(")");
            }
        }
    }

    /// The right side of LIKE.
    fn pattern(&mut self, out: &mut Query, side: &Side<'a>) {
        let text = match side {
            Side::Value(Bind::Text(text)) => like_pattern(text),
            Side::Value(Bind::Integer(number)) => format!("%{number}%"),
            Side::Value(Bind::Real(number)) => format!("%{number}%"),
            Side::Flag(on) => format!("%{on}%"),
            side => {
                out.push("('%' || ");
                self.exact(out, side);
                out.push(" || '%')");
                return;
            }
        };
        out.push_bind(self.dialect, Bind::Text(text));
    }

    /// Kilometres between two points, by PocketBase's formula.
    fn distance(&mut self, out: &mut Query, sides: &[Side<'a>; 4]) {
        let [lon_a, lat_a, lon_b, lat_b] = sides;
        for (before, side) in [
            ("(6371 * acos(cos(radians(", lat_a),
            (")) * cos(radians(", lat_b),
            (")) * cos(radians(", lon_b),
            (") - radians(", lon_a),
            (")) + sin(radians(", lat_a),
            (")) * sin(radians(", lat_b),
        ] {
            out.push(before);
            self.exact(out, side);
        }
        out.push("))))");
    }

    /// Whether a side is NULL because a row of it does not exist.
    pub(super) fn is_null(&self, side: &Side<'a>) -> bool {
        let mut null = false;
        side.cells(&mut |cell| {
            null |= *cell.view != View::Length && self.nulls & cell.at.bit() != 0;
        });
        null && !matches!(side, Side::Changed(_))
    }

    /// Whether the row of a column certainly exists.
    fn is_solid(&self, side: &Side<'a>) -> bool {
        matches!(side, Side::Cell(cell)
            if cell.at == At::Base || (self.inner | BASE) & cell.at.bit() != 0)
    }
}

/// Whether a side is a text column as it is.
pub(super) fn is_text(side: &Side<'_>) -> bool {
    matches!(side, Side::Cell(cell)
        if *cell.view == View::Plain && matches!(cell.column.class, Class::Text | Class::Date))
}

/// The LIKE pattern of a text: as it is when it has a `%` of its own, else what it says anywhere.
fn like_pattern(text: &str) -> String {
    let mut escaped = false;
    let mut out = String::with_capacity(text.len() + 8);
    out.push('%');
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '%' if !escaped => return text.to_owned(),
            '_' if !escaped => out.push('\\'),
            '\\' if !escaped => {
                // A backslash escapes the next `\`, `%` or `_`; before anything else it is escaped itself.
                if matches!(characters.peek(), Some('\\' | '%' | '_')) {
                    out.push('\\');
                    escaped = true;
                    continue;
                }
                out.push('\\');
            }
            _ => {}
        }
        out.push(character);
        escaped = false;
    }
    out.push('%');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_patterns_are_those_of_pocketbase() {
        for (text, pattern) in [
            ("a", "%a%"),
            ("", "%%"),
            ("a%b_c", "a%b_c"),
            ("%", "%"),
            ("_", "%\\_%"),
            ("a\\%b", "%a\\%b%"),
            ("\\_a_", "%\\_a\\_%"),
            ("a\\", "%a\\\\%"),
            ("a\\b", "%a\\\\b%"),
            ("\\\\%", "\\\\%"),
            ("100\\%%", "100\\%%"),
        ] {
            assert_eq!(like_pattern(text), pattern, "{text}");
        }
    }

    #[test]
    fn values_are_compared_as_sqlite_would() {
        let text = |text: &str| Side::Value(Bind::Text(text.into()));
        let number = |number: f64| Side::Value(Bind::Real(number));
        let test = |left: Side<'static>, op, right: Side<'static>| {
            fold(&Test {
                left,
                op,
                right,
                negated: false,
            })
        };
        assert_eq!(test(Side::Null, Op::Equal, text("")), Some(true));
        assert_eq!(test(text("5"), Op::Equal, number(5.0)), Some(false));
        assert_eq!(test(Side::Flag(true), Op::Equal, number(1.0)), Some(true));
        assert_eq!(test(number(9.0), Op::Less, text("1")), Some(true));
        assert_eq!(test(Side::Null, Op::Less, text("1")), Some(false));
        assert_eq!(test(Side::Null, Op::NotEqual, number(0.0)), Some(true));
        assert_eq!(test(Side::Changed(None), Op::Equal, text("")), Some(false));
        assert_eq!(
            test(Side::Changed(None), Op::Equal, Side::Flag(false)),
            Some(true)
        );
        assert_eq!(test(text("a"), Op::Like, text("a")), None);
    }
}
