//! The plain version: conditions as PocketBase states them, one LEFT JOIN for each row, DISTINCT, and a
//! NOT EXISTS over copies of the same joins for every operator without `?`. Slow, and easy to believe.

use crate::{
    model::predicate::{
        Column, Comparison, Compiled, Join, Op, Operand, Predicate, Row, Source, View,
    },
    store::sql::{
        dialect::Dialect,
        query::{Bind, Query},
    },
};

const D: &Dialect = &Dialect::SQLITE;

/// `SELECT DISTINCT id` of the rows of `base` that fulfil a compiled filter without request values.
pub fn select(base: &str, compiled: &Compiled) -> Query {
    let plain = Plain { base, compiled };
    let mut query = Query::from_sql("SELECT DISTINCT ");
    query
        .push_column(D, base, "id")
        .push(" FROM ")
        .push_ident(D, base);
    for id in 0..compiled.joins.len() {
        plain.join(&mut query, id, "");
    }
    query.push(" WHERE ");
    plain.predicate(&mut query, &compiled.predicate);
    for guard in &compiled.guards {
        query.push(" AND ");
        plain.predicate(&mut query, &guard.predicate);
    }
    query
}

struct Plain<'a> {
    base: &'a str,
    compiled: &'a Compiled,
}

/// A side of a comparison: its SQL, and what it is.
struct Side {
    sql: Query,
    empty: bool,
    known: bool,
    exact: bool,
    /// The row of a multi-valued side.
    multi: Option<Row>,
}

impl Plain<'_> {
    fn row(&self, row: Row, copy: &str) -> String {
        match row {
            Row::Base => format!("{copy}{}", self.base),
            Row::Join(id) => format!("{copy}{}", self.compiled.joins[id].name),
        }
    }

    fn column(&self, column: &Column, copy: &str) -> Query {
        let mut out = Query::new();
        out.push_column(D, &self.row(column.row, copy), &column.name);
        out
    }

    /// ` LEFT JOIN table alias ON link`.
    fn join(&self, out: &mut Query, id: usize, copy: &str) {
        let join: &Join = &self.compiled.joins[id];
        let alias = format!("{copy}{}", join.name);
        out.push(" LEFT JOIN ");
        match &join.source {
            Source::Items { list } => {
                items(out, &self.column(list, copy));
                out.push(" ").push_ident(D, &alias);
                return;
            }
            source => {
                out.push_ident(D, source.table().expect("no request in these tests"))
                    .push(" ")
                    .push_ident(D, &alias);
            }
        }
        match &join.source {
            Source::Record { key, .. } => {
                out.push(" ON ")
                    .push_column(D, &alias, "id")
                    .push(" = ")
                    .push_query(self.column(key, copy));
            }
            Source::Back { field, of, .. } => {
                out.push(" ON ")
                    .push_column(D, &alias, field)
                    .push(" = ")
                    .push_column(D, &self.row(*of, copy), "id");
            }
            Source::BackList { field, of, .. } => {
                out.push(" ON ")
                    .push_column(D, &self.row(*of, copy), "id")
                    .push(" IN (SELECT value FROM ");
                let mut list = Query::new();
                list.push_column(D, &alias, field);
                items(out, &list);
                out.push(")");
            }
            _ => {}
        }
    }

    fn predicate(&self, out: &mut Query, predicate: &Predicate) {
        let (all, word) = match predicate {
            Predicate::Compare(comparison) => return self.comparison(out, comparison),
            Predicate::And(all) => (all, " AND "),
            Predicate::Or(all) => (all, " OR "),
        };
        out.push("(");
        for (i, one) in all.iter().enumerate() {
            if i > 0 {
                out.push(word);
            }
            self.predicate(out, one);
        }
        out.push(")");
    }

    fn comparison(&self, out: &mut Query, comparison: &Comparison) {
        let left = self.side(&comparison.left, "");
        let right = self.side(&comparison.right, "");
        let exact = left.exact || right.exact;
        out.push("(");
        compare(out, comparison.op, &left, &right, exact);
        if !comparison.any && (left.multi.is_some() || right.multi.is_some()) {
            let exact =
                (left.exact && left.multi.is_some()) || (right.exact && right.multi.is_some());
            let from_left = left.multi.map(|row| self.copies(row, "l "));
            let from_right = right.multi.map(|row| self.copies(row, "r "));
            let left = self.side(&comparison.left, left.multi.map_or("", |_| "l "));
            let right = self.side(&comparison.right, right.multi.map_or("", |_| "r "));
            out.push(" AND NOT EXISTS (SELECT 1 FROM ");
            for (i, from) in [from_left, from_right].into_iter().flatten().enumerate() {
                if i > 0 {
                    out.push(" JOIN ");
                }
                out.push_query(from);
            }
            out.push(" WHERE NOT (");
            compare(out, comparison.op, &left, &right, exact);
            out.push("))");
        }
        out.push(")");
    }

    /// The base row and the joins up to `row` under other names, for the same base row.
    fn copies(&self, row: Row, copy: &str) -> Query {
        let mut chain = Vec::new();
        let mut next = Some(row);
        while let Some(Row::Join(id)) = next {
            chain.push(id);
            next = self.compiled.joins[id].source.parent();
        }
        let mut out = Query::from_sql("(SELECT * FROM ");
        out.push_ident(D, self.base)
            .push(" x WHERE x.id = ")
            .push_column(D, self.base, "id")
            .push(") ")
            .push_ident(D, &format!("{copy}{}", self.base));
        for id in chain.into_iter().rev() {
            self.join(&mut out, id, copy);
        }
        out
    }

    fn side(&self, operand: &Operand, copy: &str) -> Side {
        let mut side = Side {
            sql: Query::new(),
            empty: false,
            known: true,
            exact: false,
            multi: None,
        };
        let out = &mut side.sql;
        match operand {
            Operand::Null => {
                out.push("NULL");
                (side.empty, side.known) = (true, false);
            }
            Operand::Text(text) => {
                out.push_bind(D, Bind::Text(text.clone()));
                (side.empty, side.known) = (text.is_empty(), !text.is_empty());
            }
            Operand::Number(number) => {
                out.push_bind(D, Bind::Real(*number));
            }
            Operand::Bool(on) => {
                out.push(if *on { "1" } else { "0" });
            }
            Operand::Column {
                column,
                view,
                multi,
            } => {
                let sql = self.column(column, copy);
                side.known = false;
                side.exact = matches!(view, View::Json { .. });
                side.multi = multi.then_some(column.row);
                viewed(out, &sql, view);
            }
            other => panic!("{other:?} is not in these tests"),
        }
        side
    }
}

fn items(out: &mut Query, column: &Query) {
    out.push("json_each(CASE WHEN iif(json_valid(")
        .push_query(column.clone())
        .push("), json_type(")
        .push_query(column.clone())
        .push(")='array', FALSE) THEN ")
        .push_query(column.clone())
        .push(" ELSE json_array(")
        .push_query(column.clone())
        .push(") END)");
}

fn viewed(out: &mut Query, column: &Query, view: &View) {
    match view {
        View::Plain => {
            out.push_query(column.clone());
        }
        View::Lower => {
            out.push("LOWER(").push_query(column.clone()).push(")");
        }
        View::Length => {
            out.push("(SELECT COUNT(*) FROM ");
            items(out, column);
            out.push(" WHERE ")
                .push_query(column.clone())
                .push(" IS NOT NULL AND ")
                .push_query(column.clone())
                .push(" <> '')");
        }
        View::Json { path, .. } => {
            out.push("(CASE WHEN json_valid(")
                .push_query(column.clone())
                .push(") THEN JSON_EXTRACT(")
                .push_query(column.clone())
                .push(", ")
                .push_bind(D, Bind::Text(format!("${path}")))
                .push(") ELSE JSON_EXTRACT(json_object('pb', ")
                .push_query(column.clone())
                .push("), ")
                .push_bind(D, Bind::Text(format!("$.pb{path}")))
                .push(") END)");
        }
    }
}

fn compare(out: &mut Query, op: Op, left: &Side, right: &Side, exact: bool) {
    match op {
        Op::Equal | Op::NotEqual => equal(out, op == Op::Equal, [left, right], exact),
        Op::Like | Op::NotLike => {
            out.push_query(left.sql.clone());
            out.push(if op == Op::Like {
                " LIKE ('%' || "
            } else {
                " NOT LIKE ('%' || "
            });
            // These tests only hold patterns that stand for themselves.
            out.push_query(right.sql.clone())
                .push(" || '%') ESCAPE '\\'");
        }
        op => {
            out.push_query(left.sql.clone());
            out.push(match op {
                Op::Greater => " > ",
                Op::GreaterEqual => " >= ",
                Op::Less => " < ",
                _ => " <= ",
            });
            out.push_query(right.sql.clone());
        }
    }
}

fn equal(out: &mut Query, equal: bool, sides: [&Side; 2], exact: bool) {
    let [left, right] = sides;
    if exact {
        out.push_query(left.sql.clone());
        out.push(if equal { " IS " } else { " IS NOT " });
        out.push_query(right.sql.clone());
    } else if left.empty && right.empty {
        out.push(if equal { "1" } else { "0" });
    } else if left.known || right.known {
        for (i, side) in sides.into_iter().enumerate() {
            if i > 0 {
                out.push(if equal { " = " } else { " IS NOT " });
            }
            // NULL literals stand for ''.
            out.push(if side.empty { "COALESCE(" } else { "" });
            out.push_query(side.sql.clone());
            out.push(if side.empty { ", '')" } else { "" });
        }
    } else if left.empty || right.empty {
        let column = if left.empty { right } else { left };
        out.push("(").push_query(column.sql.clone());
        out.push(if equal {
            " = '' OR "
        } else {
            " IS NOT '' AND "
        });
        out.push_query(column.sql.clone());
        out.push(if equal { " IS NULL)" } else { " IS NOT NULL)" });
    } else {
        out.push("COALESCE(").push_query(left.sql.clone());
        out.push(if equal {
            ", '') = COALESCE("
        } else {
            ", '') IS NOT COALESCE("
        });
        out.push_query(right.sql.clone()).push(", '')");
    }
}
