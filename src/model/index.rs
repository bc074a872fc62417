//! `CREATE INDEX` statements: what they say, and the form in which they are run.
//!
//! Read as loosely as PocketBase reads them (spec: collections-api §5, and recorded answers), because
//! a directory may hold whatever it once let in: `CREATE [UNIQUE] INDEX [IF NOT EXISTS] [schema.]name
//! ON table (columns) [WHERE condition]` in any case, anywhere in the text; quotes around names are
//! taken off; everything up to the last parenthesis belongs to the columns.

use std::sync::LazyLock;

use regex::Regex;

/// The shape of a statement: unique, optional, name, table, columns, condition.
static SHAPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)create\s+(unique\s+)?index\s*(if\s+not\s+exists\s+)?(\S*)\s+on\s+(\S*)\s*\(([\s\S]*)\)(?:\s*where\s+([\s\S]*))?",
    )
    .ok()
});

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
        let found = SHAPE.as_ref()?.captures(statement)?;
        let part = |i: usize| found.get(i).map_or("", |part| part.as_str());
        let names: Vec<&str> = part(3)
            .split('.')
            .map(unquote)
            .filter(|n| !n.is_empty())
            .collect();
        let (schema, name) = match names[..] {
            [] => return None,
            [schema, name] => (schema, name),
            [name, ..] => ("", name),
        };
        let index = Self {
            unique: found.get(1).is_some(),
            optional: found.get(2).is_some(),
            schema: schema.to_owned(),
            name: name.to_owned(),
            table: unquote(part(4)).to_owned(),
            columns: split_columns(part(5))?.into_iter().map(column).collect(),
            condition: part(6).trim().to_owned(),
        };
        (!index.columns.is_empty()).then_some(index)
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
            push_quoted(&mut out, &self.schema);
            out.push('.');
        }
        push_quoted(&mut out, &self.name);
        out.push_str(" ON ");
        push_quoted(&mut out, &self.table);
        out.push_str(" (");
        let several = self.columns.len() > 1;
        for (i, column) in self.columns.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            if several {
                out.push_str("\n  ");
            }
            column.push_to(&mut out);
        }
        out.push_str(if several { "\n)" } else { ")" });
        if !self.condition.is_empty() {
            out.push_str(" WHERE ");
            out.push_str(&self.condition);
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
    fn push_to(&self, out: &mut String) {
        if self.name.contains(['(', ' ']) {
            out.push_str(&self.name);
        } else {
            push_quoted(out, &self.name);
        }
        if !self.collate.is_empty() {
            out.push_str(" COLLATE ");
            out.push_str(&self.collate);
        }
        if !self.order.is_empty() {
            out.push(' ');
            out.push_str(&self.order);
        }
    }
}

/// Appends a name in backticks. There is none inside: they were taken off when the statement was
/// read, and what is left in the middle of a name makes a statement that SQLite refuses.
fn push_quoted(out: &mut String, name: &str) {
    out.push('`');
    out.push_str(name);
    out.push('`');
}

/// The items of a list, split at commas outside of quotes and parentheses; `None` when one of those
/// is not closed.
fn split_columns(text: &str) -> Option<Vec<&str>> {
    let (mut depth, mut quote) = (0_usize, None);
    let (mut items, mut start) = (Vec::new(), 0);
    for (at, c) in text.char_indices() {
        match quote {
            Some(end) if c == end => quote = None,
            Some(_) => {}
            None => match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                '`' | '"' | '\'' => quote = Some(c),
                ',' if depth == 0 => {
                    items.push(&text[start..at]);
                    start = at + 1;
                }
                _ => {}
            },
        }
    }
    items.push(&text[start..]);
    items.retain(|item| !item.trim().is_empty());
    (depth == 0 && quote.is_none()).then_some(items)
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
    if let Some((head, sequence)) = rest.rsplit_once(char::is_whitespace)
        && super::id::is_word(sequence)
        && let Some((name, word)) = head.trim_end().rsplit_once(char::is_whitespace)
        && word.eq_ignore_ascii_case("collate")
    {
        sequence.clone_into(&mut column.collate);
        rest = name;
    }
    unquote(rest).clone_into(&mut column.name);
    column
}

fn unquote(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || "`\"'[]".contains(c))
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
            "create index `a b` on t (c)",
            "create index a on t (b, lower(c)",
            "create index a on t (b) where length(c) > 1",
            "create index a on t (b) where c = ')'",
        ] {
            assert_eq!(Index::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_stands_around_a_statement_is_ignored() {
        for loose in [
            "x create index a on t (b) zzz",
            "create index a on t (b,); drop table t",
        ] {
            assert_eq!(rebuilt(loose), "CREATE INDEX `a` ON `t` (`b`)", "{loose}");
        }
        assert_eq!(
            rebuilt("create index a on `` (b)"),
            "CREATE INDEX `a` ON `` (`b`)"
        );
        assert_eq!(
            rebuilt("create index a on t (`b` collate 'x' desc)"),
            "CREATE INDEX `a` ON `t` (b` collate 'x DESC)"
        );
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
