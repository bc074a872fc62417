//! Reads a view query as text, only to learn which table column stands behind which result column.
//!
//! `SQLite` decides whether the query is valid and what its columns are called; this decides how
//! they are typed (spec: collections-api §6.2), in the way PocketBase does, limits included: an
//! item of the SELECT list is `expr`, `expr alias` or `expr AS alias`.

/// An item of the SELECT list, or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    /// The expression or table as written, without comments.
    pub original: String,
    /// The name by which it is known.
    pub alias: String,
}

/// What a query selects from where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The SELECT list.
    pub columns: Vec<Identifier>,
    /// Tables of FROM and JOIN, in order.
    pub tables: Vec<Identifier>,
}

/// Why a query cannot be a view; the text is shown to superusers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// More than one statement.
    #[error("multiple statements are not supported")]
    Several,
    /// An item of more than three words.
    #[error("invalid identifier parts [{0}]")]
    Parts(String),
    /// An item of three words without `as`.
    #[error("invalid identifier part - expected \"as\", got {0}")]
    NotAs(String),
    /// A `*` column.
    #[error(
        "wildcard columns (*) are not supported - manually type the collection field names you \
         want the view query to have"
    )]
    Wildcard,
}

/// Which clause words belong to. The lists of all SELECTs run into one another, as in PocketBase:
/// that is how it notices a UNION.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Columns,
    Tables,
    Ignored,
}

/// Parses a query without spaces and semicolons around it.
pub fn parse(query: &str) -> Result<Parsed, ParseError> {
    let words = split(&without_comments(query));
    if words.iter().any(|word| word == ";") {
        return Err(ParseError::Several);
    }
    let (mut columns, mut tables) = (Vec::new(), Vec::new());
    let mut part = Part::Ignored;
    for word in words {
        match word.to_ascii_lowercase().as_str() {
            "select" => part = Part::Columns,
            "from" => part = Part::Tables,
            "join" => {
                part = Part::Tables;
                tables.push(",".to_owned());
            }
            "distinct" if part == Part::Columns => {}
            "full" | "left" | "right" | "inner" | "outer" | "cross" | "natural"
                if part == Part::Tables => {}
            "on" | "where" | "group" | "having" | "order" | "limit" | "with" => {
                part = Part::Ignored;
            }
            _ => match part {
                Part::Columns => columns.push(word),
                Part::Tables => tables.push(word),
                Part::Ignored => {}
            },
        }
    }
    let parsed = Parsed {
        columns: identifiers(&columns)?,
        tables: identifiers(&tables)?,
    };
    let is_wildcard =
        |column: &Identifier| column.original == "*" || column.original.ends_with(".*");
    if parsed.columns.iter().any(is_wildcard) {
        return Err(ParseError::Wildcard);
    }
    Ok(parsed)
}

/// A name without the quotes around it.
pub fn unquote(name: &str) -> &str {
    name.trim_matches(['`', '"', '\'', '[', ']', ' '])
}

/// The items of a list whose words are separated by commas.
fn identifiers(words: &[String]) -> Result<Vec<Identifier>, ParseError> {
    words
        .split(|word| word == ",")
        .filter(|item| !item.is_empty())
        .map(identifier)
        .collect()
}

fn identifier(words: &[String]) -> Result<Identifier, ParseError> {
    let (original, alias) = match words {
        [original] => (original, last_part(original)),
        [original, alias] => (original, alias.as_str()),
        [original, word, alias] if word.eq_ignore_ascii_case("as") => (original, alias.as_str()),
        [_, word, _] => return Err(ParseError::NotAs(word.clone())),
        words => return Err(ParseError::Parts(words.join(" "))),
    };
    Ok(Identifier {
        original: original.clone(),
        alias: unquote(alias).to_owned(),
    })
}

fn last_part(original: &str) -> &str {
    original.rsplit('.').next().unwrap_or(original)
}

/// Walks over SQL text and tells for every character whether it stands inside of quotes.
struct Quotes(Option<char>);

impl Quotes {
    fn is_inside(&mut self, c: char) -> bool {
        if let Some(end) = self.0 {
            if c == end {
                self.0 = None;
            }
            return true;
        }
        self.0 = match c {
            '[' => Some(']'),
            '`' | '"' | '\'' => Some(c),
            _ => None,
        };
        self.0.is_some()
    }
}

fn without_comments(query: &str) -> String {
    let mut out = String::with_capacity(query.len());
    let mut quotes = Quotes(None);
    let mut rest = query;
    while let Some(c) = rest.chars().next() {
        if !quotes.is_inside(c) {
            let skipped = if rest.starts_with("--") {
                rest.find('\n').or(Some(rest.len()))
            } else if rest.starts_with("/*") {
                Some(rest.find("*/").map_or(rest.len(), |end| end + 2))
            } else {
                None
            };
            if let Some(skipped) = skipped {
                out.push(' ');
                rest = &rest[skipped..];
                continue;
            }
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// Words separated by spaces; commas and semicolons are words. Nothing is split inside of quotes or
/// parentheses.
fn split(query: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut current = String::new();
    let (mut quotes, mut depth) = (Quotes(None), 0_usize);
    let mut end = |current: &mut String| {
        if !current.is_empty() {
            list.push(std::mem::take(current));
        }
    };
    for c in query.chars() {
        let hidden = quotes.is_inside(c);
        match c {
            '(' if !hidden => depth += 1,
            ')' if !hidden => depth = depth.saturating_sub(1),
            _ => {}
        }
        if hidden || depth > 0 || !(c.is_whitespace() || c == ',' || c == ';') {
            current.push(c);
            continue;
        }
        end(&mut current);
        if !c.is_whitespace() {
            current.push(c);
            end(&mut current);
        }
    }
    end(&mut current);
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(query: &str) -> Vec<(String, String)> {
        let parsed = parse(query).unwrap();
        parsed
            .columns
            .into_iter()
            .map(|column| (column.original, column.alias))
            .collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|&(a, b)| (a.to_owned(), b.to_owned()))
            .collect()
    }

    #[test]
    fn items_have_an_alias_or_their_last_name() {
        assert_eq!(
            columns("select id, b.title, count(a, b) as c, \"n\" [m] from b where 1"),
            pairs(&[
                ("id", "id"),
                ("b.title", "title"),
                ("count(a, b)", "c"),
                ("\"n\"", "m")
            ])
        );
    }

    #[test]
    fn tables_of_joins_are_found() {
        let parsed = parse(
            "select b.id from b as x left outer join users on (users.id = x.id), `c` d where 1",
        );
        let tables = parsed.unwrap().tables;
        let names: Vec<_> = tables
            .iter()
            .map(|t| (t.original.as_str(), t.alias.as_str()))
            .collect();
        assert_eq!(names, [("b", "x"), ("users", "users")]);
    }

    #[test]
    fn comments_and_quotes_hide_what_is_in_them() {
        assert_eq!(
            columns("select id /* , x */, -- y\n 'a -- b, c' as t from b"),
            pairs(&[("id", "id"), ("'a -- b, c'", "t")])
        );
        assert_eq!(
            parse("select id from b where t = '; x'")
                .unwrap()
                .tables
                .len(),
            1
        );
    }

    #[test]
    fn what_is_not_understood_is_said() {
        for (query, message) in [
            (
                "select 1; select 2",
                "multiple statements are not supported",
            ),
            (
                "select a b c from t",
                "invalid identifier part - expected \"as\", got b",
            ),
            (
                "select n * 2 as c from t",
                "invalid identifier parts [n * 2 as c]",
            ),
            (
                "select id from b union select id from c",
                "invalid identifier part - expected \"as\", got union",
            ),
            (
                "select 1 as id union all select 1",
                "invalid identifier parts [1 as id union all 1]",
            ),
            (
                "select id from a t1 left join a t2 using (id)",
                "invalid identifier parts [a t2 using (id)]",
            ),
        ] {
            assert_eq!(parse(query).unwrap_err().to_string(), message, "{query}");
        }
        assert_eq!(parse("select t.* from t"), Err(ParseError::Wildcard));
    }
}
