//! Comparisons as SQL.

use super::{
    super::query::{Bind, Query},
    compare::{Manner, fold, is_constant, is_empty, is_known_null, is_text},
    render::{Renderer, Truth},
    tree::{At, BASE, Side, Test},
};
use crate::model::predicate::{Op, View};

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
            Manner::Exact if is_known_null(other) => Truth::from(equal),
            Manner::Exact if is_constant(other) => Truth::from(!equal),
            Manner::Exact => {
                let mut out = Query::new();
                self.exact(&mut out, other);
                out.push(if equal { " IS NULL" } else { " IS NOT NULL" });
                Truth::Sql(out)
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
        if equal {
            self.sign_either(out);
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
            Side::Sent(on) => {
                out.push(if *on { "TRUE" } else { "FALSE" });
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
            Side::Sent(on) => format!("%{}%", u8::from(*on)),
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
}
