//! Text into inputs: which of the languages a line speaks, and where it ends.
//!
//! A dot command ends with its line, SQL with its `;`, a record query with its line unless a bracket or
//! quote is open. Pure: nothing is looked up.

use super::sql;

/// First words of SQL statements. A collection of such a name is written in quotes.
pub const SQL_WORDS: &[&str] = &[
    "alter",
    "analyze",
    "attach",
    "begin",
    "commit",
    "create",
    "delete",
    "detach",
    "drop",
    "end",
    "explain",
    "insert",
    "pragma",
    "reindex",
    "release",
    "replace",
    "rollback",
    "savepoint",
    "select",
    "update",
    "vacuum",
    "values",
    "with",
];

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input<'a> {
    /// `.name arguments`, or `\name arguments`; without the sign before it.
    Dot(&'a str),
    /// One SQL statement without its `;`.
    Sql(&'a str),
    /// A record query.
    Records(&'a str),
}

/// What stands at the beginning of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// Nothing more.
    Nothing,
    /// An input, and what follows it.
    Input(Input<'a>, &'a str),
    /// The beginning of an input that goes on.
    Incomplete,
}

/// Reads the first input of a text. `whole` says that nothing will follow the text: then SQL needs
/// no `;`.
pub fn step(text: &str, whole: bool) -> Step<'_> {
    let text = skip_blank(text);
    let Some(first) = text.chars().next() else {
        return Step::Nothing;
    };
    if first == '.' || first == '\\' {
        let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
        return Step::Input(Input::Dot(line[1..].trim()), rest);
    }
    if is_sql(text) {
        return match sql::end(text) {
            Some(at) => Step::Input(Input::Sql(text[..at].trim()), &text[at + 1..]),
            None if whole => Step::Input(Input::Sql(text.trim()), ""),
            None => Step::Incomplete,
        };
    }
    match record_query_end(text) {
        Some((at, next)) => Step::Input(Input::Records(text[..at].trim()), &text[next..]),
        None if whole => Step::Input(Input::Records(text.trim()), ""),
        None => Step::Incomplete,
    }
}

/// The only input of a text: what a command that takes a query was given.
pub fn one(text: &str) -> Option<Input<'_>> {
    match step(text, true) {
        Step::Input(input, rest) if skip_blank(rest).is_empty() => Some(input),
        _ => None,
    }
}

/// Whether the first word is SQL's.
pub fn is_sql(text: &str) -> bool {
    let word = first_word(text).to_ascii_lowercase();
    SQL_WORDS.binary_search(&word.as_str()).is_ok()
}

/// The letters and digits at the beginning.
pub fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_'));
    &text[..end.unwrap_or(text.len())]
}

/// Skips spaces, lone semicolons and comment lines (`--`, as in SQL, and `#`, as in scripts).
fn skip_blank(text: &str) -> &str {
    let mut text = text;
    loop {
        text = text.trim_start_matches(|c: char| c.is_whitespace() || c == ';' || c == '\u{feff}');
        if !(text.starts_with("--") || text.starts_with('#')) {
            return text;
        }
        text = text.split_once('\n').map_or("", |(_, rest)| rest);
    }
}

/// Where a record query ends, and where what follows begins; `None` when a bracket or quote is open.
fn record_query_end(text: &str) -> Option<(usize, usize)> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if let Some(open) = quote {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if c == open => quote = None,
                _ => {}
            }
            continue;
        }
        match c {
            '\'' | '"' => quote = Some(c),
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '\n' | ';' if depth == 0 => return Some((at, at + 1)),
            _ => {}
        }
    }
    (depth == 0 && quote.is_none()).then_some((text.len(), text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(text: &str) -> Vec<Input<'_>> {
        let mut found = Vec::new();
        let mut rest = text;
        while let Step::Input(input, next) = step(rest, true) {
            found.push(input);
            rest = next;
        }
        found
    }

    #[test]
    fn the_words_are_in_order() {
        assert!(SQL_WORDS.is_sorted(), "they are searched by halves");
    }

    #[test]
    fn the_first_word_chooses_the_language() {
        let text = "-- all\n.mode json\nposts where a = 'x;y'\nSELECT ';' -- ;\n, 1;\\d posts\n\"select\" limit 1; tags";
        assert_eq!(
            all(text),
            [
                Input::Dot("mode json"),
                Input::Records("posts where a = 'x;y'"),
                Input::Sql("SELECT ';' -- ;\n, 1"),
                Input::Dot("d posts"),
                Input::Records("\"select\" limit 1"),
                Input::Records("tags"),
            ]
        );
    }

    #[test]
    fn what_is_open_goes_on_in_the_next_line() {
        for text in [
            "select 1",
            "select ';",
            "posts create {",
            "posts where a = 'x\n",
            "posts where (a = 1\n",
        ] {
            assert_eq!(step(text, false), Step::Incomplete, "{text}");
        }
        let json = "posts create {\n\"a\": \"}\"\n}\ntags";
        assert_eq!(
            step(json, false),
            Step::Input(Input::Records("posts create {\n\"a\": \"}\"\n}"), "tags")
        );
        assert_eq!(step(" ;;\n# no\n", false), Step::Nothing);
    }

    #[test]
    fn a_command_takes_one_query() {
        assert_eq!(one(" select 1; "), Some(Input::Sql("select 1")));
        assert_eq!(one("posts; tags"), None);
        assert_eq!(one(""), None);
    }

    proptest! {
        #[test]
        fn any_text_is_split_to_its_end(text in ".*", whole in any::<bool>()) {
            let mut rest = text.as_str();
            while let Step::Input(_, next) = step(rest, whole) {
                prop_assert!(next.len() < rest.len());
                rest = next;
            }
        }

        #[test]
        fn pieces_of_queries_are_split_to_their_end(pieces in proptest::collection::vec(prop_oneof![
            Just("select "), Just("posts "), Just("where "), Just("'"), Just("\""), Just("{"), Just("}"),
            Just(";"), Just("\n"), Just("--"), Just("/*"), Just("*/"), Just("\\"), Just("."), Just("é"),
        ], 0..30)) {
            let text = pieces.concat();
            let mut rest = text.as_str();
            while let Step::Input(_, next) = step(rest, true) {
                prop_assert!(next.len() < rest.len());
                rest = next;
            }
        }
    }
}
