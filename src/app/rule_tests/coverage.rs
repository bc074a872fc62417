//! Which clauses of which rules the cases have seen true, and which false.
//!
//! A clause is a comparison: an operand of `&&` or `||`, or a whole rule. One that was never false has
//! not been shown to keep anybody out, and one that was never true not to let anybody in.

use crate::{
    app::{
        records::{Asked, Explanation},
        rules::{self, Clause, Expr, clause},
    },
    model::catalog::Catalog,
};

/// What was seen of one clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Name of the collection.
    pub collection: String,
    /// Which of its rules.
    pub rule: Asked,
    /// The clause.
    pub clause: String,
    /// How many cases have seen it true.
    pub holding: u32,
    /// How many cases have seen it false.
    pub failing: u32,
}

impl Seen {
    /// Whether it was seen both true and false.
    pub const fn is_covered(&self) -> bool {
        self.holding > 0 && self.failing > 0
    }
}

/// What was seen of all clauses.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    /// Every clause, by collection, rule and place in the rule.
    pub clauses: Vec<Seen>,
}

impl Coverage {
    /// Nothing seen of the rules in `catalog` yet. Rules of the program's own collections, empty ones
    /// and `null` do not count.
    pub fn of(catalog: &Catalog) -> Self {
        let mut clauses = Vec::new();
        for collection in catalog.all().iter().filter(|collection| !collection.system) {
            for rule in Asked::ALL {
                let text = rule.rule(collection).unwrap_or_default();
                let Ok(expr) = rules::parse(text) else {
                    continue;
                };
                for comparison in clause::comparisons(&expr) {
                    clauses.push(Seen {
                        collection: collection.name.clone(),
                        rule,
                        clause: comparison.to_string(),
                        holding: 0,
                        failing: 0,
                    });
                }
            }
        }
        Self { clauses }
    }

    /// Counts what a case has seen. Of a list a clause can be both: true for one record, false for
    /// another.
    pub fn count(&mut self, asked: Asked, why: &Explanation) {
        let Some(rule) = &why.clause else { return };
        let total = why.rows.map_or(0, |rows| rows.total);
        let own = self
            .clauses
            .iter_mut()
            .filter(|seen| seen.rule == asked && seen.collection == why.collection);
        let leaves = rule.flat().into_iter().map(|(_, clause)| clause);
        let leaves = leaves.filter(|clause| matches!(clause.expr, Expr::Compare(_)));
        for (seen, clause) in own.zip(leaves) {
            let (holds, fails) = sides(clause, total);
            seen.holding += u32::from(holds);
            seen.failing += u32::from(fails);
        }
    }

    /// The part of all there is to see (each clause true, each false) that was seen, in percent. All
    /// of nothing is everything.
    pub fn percent(&self) -> f64 {
        let seen: usize = self
            .clauses
            .iter()
            .map(|seen| usize::from(seen.holding > 0) + usize::from(seen.failing > 0))
            .sum();
        let all = 2 * self.clauses.len();
        if all == 0 {
            return 100.0;
        }
        100.0 * seen as f64 / all as f64
    }
}

fn sides(clause: &Clause, total: u64) -> (bool, bool) {
    match clause.found.rows {
        Some(rows) => (rows > 0, rows < total),
        None => (clause.holds(), !clause.holds()),
    }
}
