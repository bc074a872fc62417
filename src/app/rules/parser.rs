//! Tokens → expression. (spec: filter-and-rules §1)
//!
//! PocketBase hands the flat list of comparisons and joins to SQL, where AND binds tighter than OR; so
//! does this parser. Groups are kept on a stack of our own: a text of a hundred thousand brackets costs
//! memory, never the thread's stack, and groups of one member leave no trace in the expression.

use super::{
    ast::{Comparison, Expr, Term},
    error::RuleError,
    lexer::{Lexer, Token},
};
use crate::model::predicate::Op;

/// Most comparisons of one text.
pub const MOST_COMPARISONS: usize = 200;

/// Functions within functions.
const DEEPEST_CALL: usize = 3;

const INCOMPLETE: &str = "invalid or incomplete filter expression";
const EMPTY: &str = "empty filter expression";

/// Reads `text`.
pub fn parse(text: &str) -> Result<Expr, RuleError> {
    let mut parser = Parser {
        lexer: Lexer::new(text),
        groups: vec![Group::default()],
        state: State::Left,
        comparisons: 0,
    };
    while let Some(token) = parser.lexer.next()? {
        parser.take(token)?;
    }
    parser.finish()
}

/// What has to come next.
enum State {
    Left,
    Sign(Term),
    Right(Term, Op, bool),
    Join,
}

/// An open bracket, or the whole text: alternatives of conjuncts.
#[derive(Default)]
struct Group {
    before: Vec<Expr>,
    conjuncts: Vec<Expr>,
}

impl Group {
    fn close_alternative(&mut self) {
        let mut conjuncts = std::mem::take(&mut self.conjuncts);
        self.before.push(if conjuncts.len() == 1 {
            conjuncts.remove(0)
        } else {
            Expr::And(conjuncts)
        });
    }

    fn into_expr(mut self) -> Expr {
        self.close_alternative();
        if self.before.len() == 1 {
            self.before.remove(0)
        } else {
            Expr::Or(self.before)
        }
    }
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    groups: Vec<Group>,
    state: State,
    comparisons: usize,
}

impl<'a> Parser<'a> {
    fn take(&mut self, token: Token<'a>) -> Result<(), RuleError> {
        match token {
            Token::Open => self.open(),
            Token::Close => self.close(),
            Token::Comma => {
                self.lexer.back();
                Err(self.lexer.unexpected())
            }
            token => self.step(token),
        }
    }

    fn step(&mut self, token: Token<'a>) -> Result<(), RuleError> {
        self.state = match std::mem::replace(&mut self.state, State::Left) {
            State::Left => State::Sign(self.term(token, "left")?),
            State::Sign(left) => match token {
                Token::Sign(_, op, any) => State::Right(left, op, any),
                other => return Err(expected("a sign operator", &other)),
            },
            State::Right(left, op, any) => {
                let right = self.term(token, "right")?;
                self.comparisons += 1;
                if self.comparisons > MOST_COMPARISONS {
                    return Err(RuleError::new("max filter expressions limit reached"));
                }
                self.push(Expr::Compare(Box::new(Comparison {
                    left,
                    op,
                    any,
                    right,
                })));
                State::Join
            }
            State::Join => match token {
                Token::Join("||") => {
                    self.group().close_alternative();
                    State::Left
                }
                Token::Join(_) => State::Left,
                other => return Err(expected("&& or ||", &other)),
            },
        };
        Ok(())
    }

    /// A bracket may stand wherever a comparison may begin, and, as there, right behind a comparison or
    /// another group, where it means AND.
    fn open(&mut self) -> Result<(), RuleError> {
        if !matches!(self.state, State::Left | State::Join) {
            return Err(RuleError::new(INCOMPLETE));
        }
        self.groups.push(Group::default());
        self.state = State::Left;
        Ok(())
    }

    fn close(&mut self) -> Result<(), RuleError> {
        if self.groups.len() == 1 {
            self.lexer.back();
            return Err(self.lexer.unexpected());
        }
        self.check_complete()?;
        if let Some(group) = self.groups.pop() {
            self.push(group.into_expr());
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Expr, RuleError> {
        let open = self.groups.len() - 1;
        if open > 0 {
            return Err(RuleError::new(format!(
                "invalid formatted group - missing {open} closing bracket(s)"
            )));
        }
        self.check_complete()?;
        Ok(std::mem::take(self.group()).into_expr())
    }

    /// Whether the innermost group may end here.
    fn check_complete(&mut self) -> Result<(), RuleError> {
        let group = self.group();
        let blank = group.conjuncts.is_empty() && group.before.is_empty();
        match self.state {
            State::Join => Ok(()),
            State::Left if blank => Err(RuleError::new(EMPTY)),
            _ => Err(RuleError::new(INCOMPLETE)),
        }
    }

    fn push(&mut self, expr: Expr) {
        self.group().conjuncts.push(expr);
    }

    fn group(&mut self) -> &mut Group {
        self.groups
            .last_mut()
            .expect("the outermost group is never closed")
    }

    fn term(&mut self, token: Token<'a>, side: &str) -> Result<Term, RuleError> {
        match token {
            Token::Function(name) => self.call(name, 1),
            token => simple(token).map_err(|other| {
                let what = format!("{side} operand (identifier, function, text or number)");
                expected(&what, &other)
            }),
        }
    }

    fn call(&mut self, name: &str, depth: usize) -> Result<Term, RuleError> {
        let mut arguments: Vec<Term> = Vec::new();
        let mut separated = true;
        loop {
            let Some(token) = self.lexer.next()? else {
                return Err(RuleError::new(format!(
                    "invalid or incomplete function \"{name}\" (expected ')')"
                )));
            };
            match token {
                Token::Close => return Ok(Term::Call(name.to_owned(), arguments)),
                Token::Comma if separated => {
                    return Err(RuleError::new(format!(
                        "unexpected comma in function \"{name}\""
                    )));
                }
                Token::Comma => separated = true,
                _ if !separated => {
                    return Err(RuleError::new(format!(
                        "expected comma after the last argument in function \"{name}\""
                    )));
                }
                token => {
                    arguments.push(self.argument(name, token, depth)?);
                    separated = false;
                }
            }
        }
    }

    fn argument(&mut self, name: &str, token: Token<'a>, depth: usize) -> Result<Term, RuleError> {
        match token {
            Token::Function(_) if depth >= DEEPEST_CALL => Err(RuleError::new(format!(
                "max nested function arguments reached in function \"{name}\""
            ))),
            Token::Function(inner) => self.call(inner, depth + 1),
            token => simple(token).map_err(|other| {
                let cited = other.cited();
                let character = cited.chars().nth(1).unwrap_or_default();
                RuleError::new(format!(
                    "unsupported argument character '{character}' in function \"{name}\""
                ))
            }),
        }
    }
}

/// The term of a token that is one by itself.
fn simple(token: Token<'_>) -> Result<Term, Token<'_>> {
    Ok(match token {
        Token::Name(name) => Term::Name(name.to_owned()),
        Token::Text(text) => Term::Text(text),
        Token::Number(_, number) => Term::Number(number),
        other => return Err(other),
    })
}

fn expected(what: &str, token: &Token<'_>) -> RuleError {
    RuleError::new(format!("expected {what}, got {}", token.cited()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The structure with comparisons written as their left names.
    fn shape(expr: &Expr) -> String {
        let list = |items: &[Expr]| items.iter().map(shape).collect::<Vec<_>>().join(" ");
        match expr {
            Expr::And(items) => format!("(and {})", list(items)),
            Expr::Or(items) => format!("(or {})", list(items)),
            Expr::Compare(comparison) => match &comparison.left {
                Term::Name(name) => name.clone(),
                other => format!("{other:?}"),
            },
        }
    }

    fn parsed(text: &str) -> String {
        shape(&parse(text).unwrap())
    }

    fn error(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn and_binds_tighter_than_or() {
        assert_eq!(parsed("a=1 || b=1 && c=1"), "(or a (and b c))");
        assert_eq!(parsed("a=1 && b=1 || c=1"), "(or (and a b) c)");
        assert_eq!(parsed("(a=1 || b=1) && c=1"), "(and (or a b) c)");
    }

    #[test]
    fn a_group_needs_no_join_before_it() {
        assert_eq!(parsed("a=1 (b=1)"), "(and a b)");
        assert_eq!(parsed("(a=1)(b=1) && c=1"), "(and a b c)");
        assert_eq!(
            error("(a=1) b=1"),
            "expected && or ||, got \"b\" (identifier)"
        );
    }

    #[test]
    fn groups_of_one_member_vanish() {
        let deep = format!("{}a=1{}", "(".repeat(100_000), ")".repeat(100_000));
        assert_eq!(parsed(&deep), "a");
    }

    #[test]
    fn hostile_brackets_are_an_error() {
        let many = "(".repeat(100_000);
        assert_eq!(
            error(&many),
            "invalid formatted group - missing 100000 closing bracket(s)"
        );
        assert_eq!(error(&format!("{many}{}", ")".repeat(100_000))), EMPTY);
    }

    #[test]
    fn messages_are_those_of_pocketbase() {
        for (text, message) in [
            (" ", EMPTY),
            ("// a", EMPTY),
            ("()", EMPTY),
            ("x=1 && ()", EMPTY),
            ("x", INCOMPLETE),
            ("x =", INCOMPLETE),
            ("x = 1 &&", INCOMPLETE),
            ("(x=1 || )", INCOMPLETE),
            ("x=(1)", INCOMPLETE),
            ("strftime('a')", INCOMPLETE),
            ("x 1", "expected a sign operator, got \"1\" (number)"),
            ("x=1 x=2", "expected && or ||, got \"x\" (identifier)"),
            ("x=1 'a'", "expected && or ||, got \"a\" (text)"),
            ("1 = 1 = 1", "expected && or ||, got \"=\" (sign)"),
            (
                "(x=1",
                "invalid formatted group - missing 1 closing bracket(s)",
            ),
            ("x=1)", "unexpected character ')'"),
            ("x=strftime('a'))", "unexpected character ')'"),
            ("x=1,", "unexpected character ','"),
            ("x=f(,)", "unexpected comma in function \"f\""),
            (
                "x=f('a' 'b')",
                "expected comma after the last argument in function \"f\"",
            ),
            (
                "x=f('a'",
                "invalid or incomplete function \"f\" (expected ')')",
            ),
            (
                "x=f(1,(4))",
                "unsupported argument character '(' in function \"f\"",
            ),
            (
                "= 1",
                "expected left operand (identifier, function, text or number), got \"=\" (sign)",
            ),
            (
                "x=1 || || x=2",
                "expected left operand (identifier, function, text or number), got \"||\" (join)",
            ),
        ] {
            assert_eq!(error(text), message, "{text}");
        }
    }

    #[test]
    fn two_hundred_comparisons_are_the_most() {
        let many = |n: usize| vec!["x=1"; n].join(" && ");
        assert!(parse(&many(200)).is_ok());
        assert_eq!(error(&many(201)), "max filter expressions limit reached");
    }

    #[test]
    fn functions_nest_three_deep() {
        assert!(parse("x = f(g(h(1,),), 'a', b) // c").is_ok());
        assert!(parse("x = f(g(h(i(1))))").is_err());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,80}") {
            let _ = parse(&text);
        }

        #[test]
        fn no_rule_like_text_panics(parts in prop::collection::vec(
            prop::sample::select(vec![
                "a", "@b.c:d", "1", "-", "'x'", "\"", "'", "\\", "=", "?!=", "~", "&&", "||", "&", "(",
                ")", ",", "f(", "//", "\n", " ", ".", "é", "null",
            ]), 0..40)) {
            let _ = parse(&parts.concat());
        }
    }
}
