//! Filters over lists that are no records (collections, entries of the log): they name members of
//! the list and the macros of time, and nothing of requests, other collections or modifiers.

use super::{Expr, ast::Term, parse};

/// What a filter over such a list may hold.
#[derive(Clone, Copy)]
pub struct Plain {
    /// Whether the list has a member of this name.
    pub is_member: fn(&str) -> bool,
    /// Whether functions may be called.
    pub allows_calls: bool,
}

impl Plain {
    /// Whether `filter` parses and holds nothing else.
    pub fn allows(self, filter: &str) -> bool {
        filter.is_empty() || parse(filter).is_ok_and(|expression| self.allows_expr(&expression))
    }

    fn allows_expr(self, expression: &Expr) -> bool {
        match expression {
            Expr::And(parts) | Expr::Or(parts) => parts.iter().all(|part| self.allows_expr(part)),
            Expr::Compare(comparison) => {
                self.allows_term(&comparison.left) && self.allows_term(&comparison.right)
            }
        }
    }

    fn allows_term(self, term: &Term) -> bool {
        match term {
            Term::Text(_) | Term::Number(_) => true,
            Term::Call(_, arguments) => {
                self.allows_calls && arguments.iter().all(|term| self.allows_term(term))
            }
            Term::Name(name) => {
                (self.is_member)(name)
                    || ["null", "true", "false"]
                        .iter()
                        .any(|word| name.eq_ignore_ascii_case(word))
                    || (name.starts_with('@') && !name.contains('.') && !name.contains(':'))
            }
        }
    }
}
