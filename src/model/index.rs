//! `CREATE INDEX` statements: what they say, and the form in which they are run.
//!
//! Grammar (spec: collections-api §5): `CREATE [UNIQUE] INDEX [IF NOT EXISTS] [schema.]name ON table
//! (columns) [WHERE condition]` in any case, names quoted with `` ` ``, `"`, `'` or `[]` or not at all.

/// A parsed statement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Index {
    /// Whether two rows may not have the same values.
    pub unique: bool,
    /// Whether an index of that name may exist already.
    pub optional: bool,
    /// Name of the schema, mostly empty.
    pub schema: String,
    /// Name of the index; not empty.
    pub name: String,
    /// Name of the table; empty in statements of scaffolds.
    pub table: String,
    /// What is indexed, in order.
    pub columns: Vec<IndexColumn>,
    /// Condition of a partial index; empty for none.
    pub condition: String,
}

/// One column or expression of an index.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IndexColumn {
    /// Column name, or an expression as written.
    pub name: String,
    /// Collating sequence; empty for the column's own.
    pub collate: String,
    /// `ASC` or `DESC`; empty if not said.
    pub order: String,
}

impl Index {
    /// Parses a statement; `None` when it is not of the grammar.
    pub fn parse(statement: &str) -> Option<Self> {
        let mut rest = statement.trim();
        let mut index = Self::default();
        rest = word(rest, "create")?;
        if let Some(after) = word(rest, "unique") {
            index.unique = true;
            rest = after;
        }
        rest = word(rest, "index")?;
        if let Some(after) = word(rest, "if")
            .and_then(|r| word(r, "not"))
            .and_then(|r| word(r, "exists"))
        {
            index.optional = true;
            rest = after;
        }
        let (name, after) = name(rest)?;
        (index.schema, index.name) = match after.strip_prefix('.') {
            Some(after) => {
                let (second, after) = self::name(after)?;
                rest = after;
                (name, second)
            }
            None => {
                rest = after;
                (String::new(), name)
            }
        };
        rest = word(rest, "on")?;
        let (table, after) = match rest.trim_start().strip_prefix("``") {
            Some(after) => (String::new(), after),
            None => self::name(rest)?,
        };
        index.table = table;
        let (columns, after) = parenthesised(after.trim_start())?;
        index.columns = split_columns(columns).into_iter().map(column).collect();
        let after = after.trim().trim_end_matches(';').trim_end();
        if !after.is_empty() {
            index.condition = word(after, "where")?.trim().to_owned();
        }
        let named = !index.name.is_empty() && !index.columns.is_empty();
        (named && index.columns.iter().all(|column| !column.name.is_empty())).then_some(index)
    }

    /// The statement in the form in which it is run and stored after a rename.
    pub fn build(&self) -> String {
        let mut out = String::from("CREATE ");
        if self.unique {
            out.push_str("UNIQUE ");
        }
        out.push_str("INDEX ");
        if self.optional {
            out.push_str("IF NOT EXISTS ");
        }
        if !self.schema.is_empty() {
            out.push_str(&format!("`{}`.", self.schema));
        }
        out.push_str(&format!("`{}` ON `{}` (", self.name, self.table));
        let several = self.columns.len() > 1;
        for (i, column) in self.columns.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            if several {
                out.push_str("\n  ");
            }
            out.push_str(&column.build());
        }
        out.push_str(if several { "\n)" } else { ")" });
        if !self.condition.is_empty() {
            out.push_str(&format!(" WHERE {}", self.condition));
        }
        out
    }

    /// The only column of a unique index over one column, whatever its condition.
    pub fn unique_column(&self) -> Option<&IndexColumn> {
        match &self.columns[..] {
            [column] if self.unique => Some(column),
            _ => None,
        }
    }
}

impl IndexColumn {
    fn build(&self) -> String {
        let mut out = if self.name.contains(['(', ' ']) {
            self.name.clone()
        } else {
            format!("`{}`", self.name)
        };
        for part in [("COLLATE ", &self.collate), ("", &self.order)] {
            if !part.1.is_empty() {
                out.push_str(&format!(" {}{}", part.0, part.1));
            }
        }
        out
    }
}

/// What follows the keyword `expected`, which must end at a space, quote or bracket.
fn word<'a>(text: &'a str, expected: &str) -> Option<&'a str> {
    let text = text.trim_start();
    let head = text.get(..expected.len())?;
    let rest = &text[expected.len()..];
    let ends =
        rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || "`\"'[(".contains(c));
    (head.eq_ignore_ascii_case(expected) && ends).then_some(rest)
}

/// A name, quoted or not, and what follows it.
fn name(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    let close = match text.chars().next()? {
        '[' => ']',
        quote @ ('`' | '"' | '\'') => quote,
        _ => {
            let end = text
                .find(|c: char| c.is_whitespace() || "(.`\"'[".contains(c))
                .unwrap_or(text.len());
            let keyword = text[..end].eq_ignore_ascii_case("on");
            return (end > 0 && !keyword).then(|| (text[..end].to_owned(), &text[end..]));
        }
    };
    let end = text[1..].find(close)?;
    (end > 0).then(|| (text[1..=end].to_owned(), &text[end + 2..]))
}

/// The inside of a balanced pair of parentheses, and what follows it.
fn parenthesised(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('(')?;
    let end = scan(inner, |c, depth| c == ')' && depth == 0)?;
    Some((&inner[..end], &inner[end + 1..]))
}

fn split_columns(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(end) = scan(rest, |c, depth| c == ',' && depth == 0) {
        parts.push(&rest[..end]);
        rest = &rest[end + 1..];
    }
    parts.push(rest);
    parts
}

/// Byte position of the first character outside of quotes for which `stop(character, depth)`.
fn scan(text: &str, stop: impl Fn(char, usize) -> bool) -> Option<usize> {
    let (mut depth, mut quote) = (0_usize, None);
    for (at, c) in text.char_indices() {
        match quote {
            Some(end) if c == end => quote = None,
            Some(_) => {}
            None if stop(c, depth) => return Some(at),
            None => match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                '[' => quote = Some(']'),
                '`' | '"' | '\'' => quote = Some(c),
                _ => {}
            },
        }
    }
    None
}

fn column(text: &str) -> IndexColumn {
    let mut column = IndexColumn::default();
    let mut rest = text.trim();
    if let Some((head, last)) = rest.rsplit_once(char::is_whitespace)
        && ["asc", "desc"].contains(&last.to_ascii_lowercase().as_str())
    {
        column.order = last.to_ascii_uppercase();
        rest = head.trim_end();
    }
    let words: Vec<&str> = rest.split_whitespace().collect();
    if let [.., collate, sequence] = words[..]
        && collate.eq_ignore_ascii_case("collate")
        && words.len() > 2
    {
        column.collate = unquote(sequence);
        let before = rest.len() - sequence.len();
        let head = rest[..before].trim_end();
        rest = head[..head.len() - collate.len()].trim_end();
    }
    column.name = if rest.contains(['(', ' ']) {
        rest.to_owned()
    } else {
        unquote(rest)
    };
    column
}

fn unquote(text: &str) -> String {
    text.trim_matches(['`', '"', '\'', '[', ']']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rebuilt(statement: &str) -> String {
        Index::parse(statement)
            .map(|index| index.build())
            .unwrap_or_default()
    }

    #[test]
    fn statements_are_rebuilt_in_one_form() {
        assert_eq!(
            rebuilt("create index a on t (b)"),
            "CREATE INDEX `a` ON `t` (`b`)"
        );
        assert_eq!(
            rebuilt(
                "CREATE  UNIQUE INDEX if not exists [a] ON \"t\" (`b` collate nocase desc, lower(c), d asc) WHERE b != ''"
            ),
            "CREATE UNIQUE INDEX IF NOT EXISTS `a` ON `t` (\n  `b` COLLATE nocase DESC,\n  lower(c),\n  `d` ASC\n) WHERE b != ''"
        );
        assert_eq!(
            rebuilt("create index `s`.`a` on `t`(`b`)"),
            "CREATE INDEX `s`.`a` ON `t` (`b`)"
        );
    }

    #[test]
    fn what_is_no_index_is_refused() {
        for bad in [
            "",
            "create table a (b)",
            "create index on t (a)",
            "create index a on t",
            "create index a on t ()",
            "create index a on t (b) zzz",
        ] {
            assert_eq!(Index::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_unique_column_is_alone() {
        let index = |s: &str| Index::parse(s).unwrap();
        assert_eq!(
            index("create unique index a on t (b collate nocase)")
                .unique_column()
                .unwrap()
                .collate,
            "nocase"
        );
        assert!(
            index("create unique index a on t (b, c)")
                .unique_column()
                .is_none()
        );
        assert!(index("create index a on t (b)").unique_column().is_none());
    }
}
