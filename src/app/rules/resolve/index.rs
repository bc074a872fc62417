//! What the `CREATE INDEX` statements of a collection promise about a column.

use crate::model::collection::Collection;

/// Whether some index begins with the column.
pub(super) fn leads(collection: &Collection, column: &str) -> bool {
    collection
        .indexes
        .iter()
        .filter_map(|statement| read(statement))
        .any(|index| index.columns.first().is_some_and(|first| first == column))
}

/// Whether no two records can have the same value in the column: a UNIQUE index over it alone and
/// without a condition.
pub(super) fn is_unique(collection: &Collection, column: &str) -> bool {
    collection
        .indexes
        .iter()
        .filter_map(|statement| read(statement))
        .any(|index| index.unique && !index.partial && index.columns == [column])
}

struct Index {
    unique: bool,
    partial: bool,
    columns: Vec<String>,
}

/// Reads as much of a `CREATE INDEX` statement as the questions above need.
fn read(statement: &str) -> Option<Index> {
    let open = statement.find('(')?;
    let mut depth = 0_usize;
    let mut columns = vec![String::new()];
    let mut end = statement.len();
    for (i, character) in statement.char_indices().skip_while(|&(i, _)| i < open) {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 1 => {
                columns.push(String::new());
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            end = i;
            break;
        }
        if let Some(column) = columns.last_mut().filter(|_| i > open) {
            column.push(character);
        }
    }
    let head = statement[..open].to_ascii_lowercase();
    Some(Index {
        unique: head.split_whitespace().nth(1) == Some("unique"),
        partial: statement[end..].to_ascii_lowercase().contains("where"),
        columns: columns.iter().map(|column| name_of(column)).collect(),
    })
}

/// The column's name without quotes, COLLATE and ASC or DESC; expressions stay as they are.
fn name_of(column: &str) -> String {
    let column = column.trim();
    let quoted = column
        .chars()
        .next()
        .and_then(|quote| match quote {
            '`' | '"' | '\'' => Some(quote),
            '[' => Some(']'),
            _ => None,
        })
        .and_then(|quote| column[1..].split(quote).next());
    quoted
        .or_else(|| column.split_whitespace().next())
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(statement: &str) -> (bool, bool, Vec<String>) {
        let index = read(statement).unwrap();
        (index.unique, index.partial, index.columns)
    }

    #[test]
    fn columns_are_read_however_they_are_written() {
        assert_eq!(
            of(
                "CREATE INDEX `i` ON `t` (\n  `a`,\n  \"b\" COLLATE NOCASE desc, lower(c, 1), d ASC)"
            ),
            (
                false,
                false,
                vec!["a".into(), "b".into(), "lower(c,".into(), "d".into()]
            )
        );
        assert_eq!(
            of("create unique index if not exists x.i on t ([a]) where a != ''"),
            (true, true, vec!["a".into()])
        );
    }

    #[test]
    fn nonsense_promises_nothing() {
        assert!(read("").is_none());
        assert_eq!(of("create unique index i on t (").2, [""]);
        assert_eq!(of("()()").2, [""]);
    }
}
