//! Expression → text: the form in which a clause is told, and put to the engine by itself.

use std::fmt::{self, Display, Formatter, Write as _};

use super::ast::{Comparison, Expr, Term};
use crate::model::predicate::Op;

/// A text that means the same expression. Comments, superfluous brackets and the choice of quotes
/// are not kept.
impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(parts) => list(f, parts, " && ", |part| !matches!(part, Self::Compare(_))),
            // AND binds tighter, so it needs no brackets within OR.
            Self::Or(parts) => list(f, parts, " || ", |part| matches!(part, Self::Or(_))),
            Self::Compare(comparison) => comparison.fmt(f),
        }
    }
}

fn list(
    f: &mut Formatter<'_>,
    parts: &[Expr],
    join: &str,
    is_group: fn(&Expr) -> bool,
) -> fmt::Result {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            f.write_str(join)?;
        }
        if is_group(part) {
            write!(f, "({part})")?;
        } else {
            part.fmt(f)?;
        }
    }
    Ok(())
}

impl Display for Comparison {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let any = if self.any { "?" } else { "" };
        let op = sign(self.op);
        write!(f, "{} {any}{op} {}", self.left, self.right)
    }
}

/// The operator as it is written, without its `?`.
const fn sign(op: Op) -> &'static str {
    match op {
        Op::Equal => "=",
        Op::NotEqual => "!=",
        Op::Like => "~",
        Op::NotLike => "!~",
        Op::Greater => ">",
        Op::GreaterEqual => ">=",
        Op::Less => "<",
        Op::LessEqual => "<=",
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Text(text) => quoted(f, text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Call(name, arguments) => {
                write!(f, "{name}(")?;
                for (i, argument) in arguments.iter().enumerate() {
                    let comma = if i > 0 { ", " } else { "" };
                    write!(f, "{comma}{argument}")?;
                }
                f.write_char(')')
            }
        }
    }
}

fn quoted(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('\'')?;
    for c in text.chars() {
        match c {
            '\\' => f.write_str("\\\\")?,
            '\'' => f.write_str("\\'")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('\'')
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use proptest::prelude::*;

    fn written(text: &str) -> String {
        parse(text).unwrap().to_string()
    }

    #[test]
    fn brackets_stand_where_they_are_needed() {
        for (text, same) in [
            ("a=1||b=2&&c=3 // no more", "a = 1 || b = 2 && c = 3"),
            ("((a=1||b=2))&&c=3", "(a = 1 || b = 2) && c = 3"),
            ("a=1 (b=-0.5)", "a = 1 && b = -0.5"),
            ("a=1 && (b=1 && c=1)", "a = 1 && (b = 1 && c = 1)"),
            ("a ?!~ \"it's \\\\ \"", r"a ?!~ 'it\'s \\ '"),
            ("f('a',g(b)) > @now", "f('a', g(b)) > @now"),
        ] {
            assert_eq!(written(text), same, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_means_the_same(parts in prop::collection::vec(
            prop::sample::select(vec![
                "a", "@b.c:d", "1", "-2.50", "'x\\'\\n'", "\"y\\\\'\"", "=", "?!=", "~", "<=", " && ", " || ",
                "(", ")", ",", "f(", "null",
            ]), 0..24)) {
            if let Ok(expr) = parse(&parts.concat()) {
                let text = expr.to_string();
                prop_assert_eq!(parse(&text), Ok(expr), "{}", text);
            }
        }

        #[test]
        fn every_text_survives(text in ".{0,40}") {
            let quoted = super::Term::Text(text.clone()).to_string();
            let read = parse(&format!("a = {quoted}")).unwrap();
            prop_assert!(matches!(read, super::Expr::Compare(c) if c.right == super::Term::Text(text)));
        }
    }
}
