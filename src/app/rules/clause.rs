//! The clauses of a rule with what was found out about each: why a rule let somebody through or
//! did not.
//!
//! Whoever asks puts the text of every clause to the engine by itself; nothing is concluded here
//! about rows. A clause of several parts is asked as a whole, too: where parts share a joined row
//! (`a.x ?= 1 && a.y ?= 2`), each can hold while the whole does not.

use serde_json::{Map, Value as Json};

use super::ast::{Expr, Term};

/// A clause and its parts.
#[derive(Debug, Clone)]
pub struct Clause {
    /// What it says.
    pub expr: Expr,
    /// What was found out.
    pub found: Found,
    /// Whether it is one of those that made the rule say what it says.
    pub decides: bool,
    /// The operands of its `&&` or `||`.
    pub parts: Vec<Clause>,
}

/// What was found out about a clause.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Whether it holds for the one record asked about; `None` when a value is missing, so that
    /// neither it nor its opposite holds.
    pub holds: Option<bool>,
    /// Where many records were asked about: for how many it holds.
    pub rows: Option<u64>,
    /// What its names stood for, where that is plain.
    pub values: Map<String, Json>,
}

impl Clause {
    /// Asks about `expr` and everything in it, and marks what decides.
    pub fn weigh<E>(
        expr: &Expr,
        ask: &mut impl FnMut(&Expr) -> Result<Found, E>,
    ) -> Result<Self, E> {
        let mut clause = Self::ask(expr, ask)?;
        clause.mark();
        Ok(clause)
    }

    fn ask<E>(expr: &Expr, ask: &mut impl FnMut(&Expr) -> Result<Found, E>) -> Result<Self, E> {
        let parts = match expr {
            Expr::And(parts) | Expr::Or(parts) => &parts[..],
            Expr::Compare(_) => &[],
        };
        Ok(Self {
            expr: expr.clone(),
            found: ask(expr)?,
            decides: false,
            parts: parts
                .iter()
                .map(|part| Self::ask(part, ask))
                .collect::<Result<_, _>>()?,
        })
    }

    /// Whether it holds for the record asked about, or for any of many.
    pub fn holds(&self) -> bool {
        match self.found.rows {
            Some(rows) => rows > 0,
            None => self.found.holds == Some(true),
        }
    }

    /// Marks the clauses that decide: each part that alone is reason enough.
    fn mark(&mut self) {
        let holds = self.holds();
        let all_count = match &self.expr {
            Expr::And(_) => holds,
            Expr::Or(_) => !holds,
            Expr::Compare(_) => true,
        };
        let mut is_explained = false;
        for part in &mut self.parts {
            if all_count || part.holds() == holds {
                part.mark();
                is_explained = true;
            }
        }
        self.decides = !is_explained;
    }

    /// It and everything in it, the outer before the inner, each with its depth.
    pub fn flat(&self) -> Vec<(usize, &Self)> {
        let mut all = Vec::new();
        self.flatten(0, &mut all);
        all
    }

    fn flatten<'a>(&'a self, depth: usize, all: &mut Vec<(usize, &'a Self)>) {
        all.push((depth, self));
        for part in &self.parts {
            part.flatten(depth + 1, all);
        }
    }

    /// The clauses that made it so.
    pub fn deciding(&self) -> Vec<&Self> {
        let all = self.flat().into_iter().map(|(_, clause)| clause);
        all.filter(|clause| clause.decides).collect()
    }
}

/// The comparisons of an expression, in the order of its text.
pub fn comparisons(expr: &Expr) -> Vec<&Expr> {
    match expr {
        Expr::And(parts) | Expr::Or(parts) => parts.iter().flat_map(comparisons).collect(),
        Expr::Compare(_) => vec![expr],
    }
}

/// The names in an expression, in the order of its text.
pub fn names(expr: &Expr) -> Vec<&str> {
    fn of_term<'a>(term: &'a Term, out: &mut Vec<&'a str>) {
        match term {
            Term::Name(name) => out.push(name),
            Term::Call(_, arguments) => arguments.iter().for_each(|term| of_term(term, out)),
            Term::Text(_) | Term::Number(_) => {}
        }
    }
    let mut out = Vec::new();
    for comparison in comparisons(expr) {
        if let Expr::Compare(comparison) = comparison {
            of_term(&comparison.left, &mut out);
            of_term(&comparison.right, &mut out);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{super::parse, *};

    /// What decides when the comparisons hold that are listed; groups by their logic.
    fn deciding(text: &str, holding: &[&str]) -> Vec<String> {
        fn holds(expr: &Expr, holding: &[&str]) -> bool {
            match expr {
                Expr::And(parts) => parts.iter().all(|part| holds(part, holding)),
                Expr::Or(parts) => parts.iter().any(|part| holds(part, holding)),
                Expr::Compare(_) => names(expr).iter().any(|name| holding.contains(name)),
            }
        }
        let clause = Clause::weigh(&parse(text).unwrap(), &mut |expr| {
            Ok::<_, ()>(Found {
                holds: Some(holds(expr, holding)),
                ..Found::default()
            })
        });
        let clause = clause.unwrap();
        let texts = clause.deciding().into_iter().map(|c| c.expr.to_string());
        texts.collect()
    }

    #[test]
    fn a_refusal_is_decided_by_every_clause_that_alone_refuses() {
        let rule = "a=1 && (b=1 || c=1) && d=1";
        assert_eq!(deciding(rule, &["b", "d"]), ["a = 1"]);
        assert_eq!(deciding(rule, &["a", "d"]), ["b = 1", "c = 1"]);
        assert_eq!(deciding(rule, &["b"]), ["a = 1", "d = 1"]);
    }

    #[test]
    fn consent_is_decided_by_what_holds() {
        assert_eq!(deciding("a=1 || b=1 && c=1", &["a", "b"]), ["a = 1"]);
        assert_eq!(
            deciding("a=1 || b=1 && c=1", &["b", "c"]),
            ["b = 1", "c = 1"]
        );
    }

    #[test]
    fn parts_that_hold_each_but_not_together_are_told_as_a_whole() {
        let rule = parse("a.x ?= 1 && a.y ?= 2").unwrap();
        let clause = Clause::weigh(&rule, &mut |expr| {
            Ok::<_, ()>(Found {
                holds: Some(matches!(expr, Expr::Compare(_))),
                ..Found::default()
            })
        });
        let clause = clause.unwrap();
        assert_eq!(clause.deciding().len(), 1);
        assert!(clause.decides);
    }

    #[test]
    fn names_are_found_in_functions_too() {
        let rule = parse("geoDistance(loc.lon, 1, a, 2) < b && 'x' = c").unwrap();
        assert_eq!(names(&rule), ["loc.lon", "a", "b", "c"]);
    }
}
