//! As much of SQL as the shell has to know: where a statement ends, and whether it spares any row.
//!
//! What a statement may do is not judged here but by SQLite itself, in the store.

/// A piece of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A word or number.
    Word(&'a str),
    /// A text or quoted name; whether it has its end.
    Quoted(&'a str, bool),
    /// A comment; whether it has its end.
    Comment(&'a str, bool),
    /// Anything else, one character each.
    Sign(char),
}

/// Cuts SQL into pieces, with the place of each. Spaces are left out.
pub fn pieces(text: &str) -> impl Iterator<Item = (usize, Piece<'_>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let blank = text[at..].find(|c: char| !c.is_whitespace())?;
        let start = at + blank;
        let (piece, length) = piece(&text[start..])?;
        at = start + length;
        Some((start, piece))
    })
}

fn piece(text: &str) -> Option<(Piece<'_>, usize)> {
    let first = text.chars().next()?;
    let closed = |end: Option<usize>, width: usize| match end {
        Some(end) => (&text[..end + width], true),
        None => (text, false),
    };
    if text.starts_with("--") {
        let (comment, closed) = closed(text.find('\n'), 1);
        return Some((Piece::Comment(comment, closed), comment.len()));
    }
    if let Some(inside) = text.strip_prefix("/*") {
        let (comment, closed) = closed(inside.find("*/").map(|end| end + 2), 2);
        return Some((Piece::Comment(comment, closed), comment.len()));
    }
    let close = match first {
        '\'' | '"' | '`' => first,
        '[' => ']',
        c if is_of_word(c) => {
            let word = &text[..text.find(|c| !is_of_word(c)).unwrap_or(text.len())];
            return Some((Piece::Word(word), word.len()));
        }
        c => return Some((Piece::Sign(c), c.len_utf8())),
    };
    // A doubled quote is two texts side by side, which makes no difference here.
    let (quoted, closed) = closed(text[1..].find(close).map(|end| end + 1), 1);
    Some((Piece::Quoted(quoted, closed), quoted.len()))
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | ':' | '?' | '.')
}

/// Where the first statement's `;` stands.
pub fn end(text: &str) -> Option<usize> {
    pieces(text).find_map(|(at, piece)| (piece == Piece::Sign(';')).then_some(at))
}

/// `UPDATE` or `DELETE` when the statement is one without a `WHERE` of its own: it spares no row.
pub fn spares_none(text: &str) -> Option<&'static str> {
    let mut depth = 0_i32;
    let mut verb = None;
    for (_, piece) in pieces(text) {
        match piece {
            Piece::Sign('(') => depth += 1,
            Piece::Sign(')') => depth -= 1,
            Piece::Word(word) if depth == 0 => match (verb, word.to_ascii_lowercase().as_str()) {
                (None, "update") => verb = Some("UPDATE"),
                (None, "delete") => verb = Some("DELETE"),
                (None, "select" | "insert" | "replace" | "values" | "explain")
                | (Some(_), "where") => return None,
                _ => {}
            },
            _ => {}
        }
    }
    verb
}

/// Whether the statement can only read, told by its first word; `with` may do both.
pub fn only_reads(text: &str) -> bool {
    let first = pieces(text).find_map(|(_, piece)| match piece {
        Piece::Word(word) => Some(word.to_ascii_lowercase()),
        _ => None,
    });
    matches!(
        first.as_deref(),
        Some("select" | "values" | "explain" | "pragma")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_statement_ends_where_no_quote_or_comment_is_open() {
        for (text, at) in [
            ("a;", Some(1)),
            ("';';", Some(3)),
            ("\";\"\"\";", Some(5)),
            ("[;];", Some(3)),
            ("--;\n;", Some(4)),
            ("/*;*/;", Some(5)),
            ("/*;", None),
            ("';", None),
            ("", None),
        ] {
            assert_eq!(end(text), at, "{text}");
        }
    }

    #[test]
    fn statements_that_spare_no_row_are_known() {
        for (text, verb) in [
            ("delete from posts", Some("DELETE")),
            ("DELETE FROM posts -- where", Some("DELETE")),
            (
                "update posts set a = (select b from c where d)",
                Some("UPDATE"),
            ),
            ("update posts set \"where\" = 'where'", Some("UPDATE")),
            (
                "with x as (select 1 where 1) delete from posts",
                Some("DELETE"),
            ),
            ("/* x */ update posts set a = 1", Some("UPDATE")),
            ("delete from posts where 1", None),
            ("with x as (delete) select 1", None),
            (
                "insert into posts select * from x on conflict do update set a = 1",
                None,
            ),
            ("explain query plan delete from posts", None),
            ("", None),
        ] {
            assert_eq!(spares_none(text), verb, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_cut_without_a_gap(text in ".*") {
            let mut last = 0;
            for (at, piece) in pieces(&text) {
                let length = match piece {
                    Piece::Word(part) | Piece::Quoted(part, _) | Piece::Comment(part, _) => part.len(),
                    Piece::Sign(c) => c.len_utf8(),
                };
                prop_assert!(text[last..at].trim().is_empty());
                last = at + length;
            }
            prop_assert!(text[last..].trim().is_empty());
            let _ = (end(&text), spares_none(&text), only_reads(&text));
        }
    }
}
