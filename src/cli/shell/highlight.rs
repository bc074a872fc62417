//! Colours of a line while it is typed. Without colour the editor does not ask.

use std::fmt::Write as _;

use super::{
    parse,
    query::{CLAUSES, VERBS},
    sql::{Piece, pieces},
};

const WORD: &str = "1;34";
const TEXT: &str = "32";
const NUMBER: &str = "36";
const COMMENT: &str = "2";
const MACRO: &str = "35";

/// Words of SQL that stand out.
pub const KEYWORDS: &[&str] = &[
    "all",
    "and",
    "as",
    "asc",
    "between",
    "by",
    "case",
    "cast",
    "collate",
    "count",
    "cross",
    "delete",
    "desc",
    "distinct",
    "else",
    "end",
    "except",
    "exists",
    "explain",
    "from",
    "group",
    "having",
    "in",
    "inner",
    "insert",
    "intersect",
    "into",
    "is",
    "join",
    "left",
    "like",
    "limit",
    "not",
    "null",
    "offset",
    "on",
    "or",
    "order",
    "outer",
    "over",
    "partition",
    "plan",
    "pragma",
    "query",
    "recursive",
    "replace",
    "returning",
    "select",
    "set",
    "then",
    "union",
    "update",
    "using",
    "values",
    "when",
    "where",
    "with",
];

/// The line with colours; its letters are the same.
pub fn highlight(line: &str) -> String {
    let start = line.trim_start();
    if start.starts_with(['.', '\\']) {
        let end = line.find(start).unwrap_or_default();
        let (word, rest) = start.split_at(start.find(char::is_whitespace).unwrap_or(start.len()));
        return format!(
            "{}{}{}",
            &line[..end],
            painted(word, WORD),
            highlight_words(rest, false)
        );
    }
    highlight_words(line, parse::is_sql(start))
}

fn highlight_words(line: &str, is_sql: bool) -> String {
    let mut out = String::with_capacity(line.len() * 2);
    let mut at = 0;
    for (start, piece) in pieces(line) {
        out.push_str(&line[at..start]);
        let (text, colour) = match piece {
            Piece::Word(word) => (word, colour(word, is_sql)),
            Piece::Quoted(text, _) => (text, Some(TEXT)),
            Piece::Comment(text, _) => (text, Some(COMMENT)),
            Piece::Sign(sign) => (&line[start..start + sign.len_utf8()], None),
        };
        match colour {
            Some(colour) => _ = write!(out, "{}", painted(text, colour)),
            None => out.push_str(text),
        }
        at = start + text.len();
    }
    out.push_str(&line[at..]);
    out
}

fn colour(word: &str, is_sql: bool) -> Option<&'static str> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(NUMBER);
    }
    if word.starts_with('@') {
        return Some(MACRO);
    }
    let is_word = if is_sql {
        KEYWORDS
            .binary_search(&word.to_ascii_lowercase().as_str())
            .is_ok()
    } else {
        CLAUSES.contains(&word) || VERBS.contains(&word)
    };
    is_word.then_some(WORD)
}

/// A text in a colour.
pub fn painted(text: &str, colour: &str) -> String {
    format!("\x1b[{colour}m{text}\x1b[0m")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn without_colour(text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("\x1b[") {
            out.push_str(before);
            rest = after.split_once('m').map_or("", |(_, rest)| rest);
        }
        out + rest
    }

    #[test]
    fn keywords_are_in_order() {
        assert!(KEYWORDS.is_sorted(), "they are searched by halves");
    }

    #[test]
    fn words_texts_and_numbers_differ() {
        assert_eq!(
            highlight("posts where a = 'x'"),
            "posts \x1b[1;34mwhere\x1b[0m a = \x1b[32m'x'\x1b[0m"
        );
        assert_eq!(
            highlight("select 1"),
            "\x1b[1;34mselect\x1b[0m \x1b[36m1\x1b[0m"
        );
        assert_eq!(highlight(" .mode json"), " \x1b[1;34m.mode\x1b[0m json");
    }

    proptest! {
        #[test]
        fn colours_change_no_letter(line in "[^\x1b]*") {
            prop_assert_eq!(without_colour(&highlight(&line)), line);
        }
    }
}
