//! What `app/schema` asks of rows before it changes their collection.

use rusqlite::{Row, types::Value as Cell};

use super::{
    Result, Session,
    sql::ddl,
    sqlite::{rebuild, rows},
};
use crate::model::{
    collection::Collection,
    field::Field,
    index::{Index, IndexColumn},
    value::Value,
};

/// Ids that are shown of rows in the way.
const SAMPLES: usize = 3;

/// Rows that were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// How many.
    pub count: i64,
    /// The first of them: ids, or values with ids.
    pub samples: Vec<String>,
}

impl Found {
    /// So many rows, whichever.
    pub fn some(count: i64) -> Self {
        Self {
            count,
            samples: Vec::new(),
        }
    }

    /// Counts a row. Samples are the least ids; rows come in the order of the table.
    fn add(&mut self, row: &Row<'_>) -> Result<()> {
        self.count += 1;
        let id: String = row.get(0)?;
        let at = self.samples.partition_point(|known| *known < id);
        if at < SAMPLES {
            self.samples.insert(at, id);
            self.samples.truncate(SAMPLES);
        }
        Ok(())
    }
}

/// Which rows are meant.
pub enum Meant<'a> {
    /// Those with something in the column of the field. 0 and false are nothing where the flag says
    /// so.
    Filled(&'a Field, bool),
    /// Those whose value of the field is such.
    Such(&'a Field, Box<dyn FnMut(&Value) -> bool + 'a>),
}

impl Meant<'_> {
    /// The column that tells it, as SQL.
    fn column(&self) -> String {
        match self {
            Self::Such(field, _) => ddl::ident(&field.name),
            Self::Filled(field, zero_is_blank) => {
                let column = ddl::ident(&field.name);
                let zero = if *zero_is_blank {
                    format!(" and {column} <> 0")
                } else {
                    String::new()
                };
                format!(
                    "({column} is not null
                      and cast({column} as text) not in ('', '[]', '{{}}', 'null', '\"\"'){zero})"
                )
            }
        }
    }

    fn is_met(&mut self, row: &Row<'_>, column: usize) -> Result<bool> {
        Ok(match self {
            Self::Filled(..) => row.get(column)?,
            Self::Such(field, is_meant) => is_meant(&rows::read_column(row, column, field)),
        })
    }
}

/// Rows that a unique index would not let in.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Duplicates {
    /// Values that occur more than once.
    pub values: i64,
    /// The rows that have them; samples are values with two ids each.
    pub rows: Found,
}

impl Session<'_> {
    /// Rows of a table.
    pub fn count_all(&self, table: &str) -> Result<i64> {
        let sql = format!("select count(*) from {}", ddl::ident(table));
        Ok(self.connection().query_row(&sql, [], |row| row.get(0))?)
    }

    /// Rows of a table by what is meant of them. Reads the whole table once, whatever is asked, in
    /// constant memory.
    pub fn find_rows(&self, table: &str, meant: &mut [Meant<'_>]) -> Result<Vec<Found>> {
        let (sql, places) = rows_of(table, meant);
        let mut statement = self.connection().prepare(&sql)?;
        let mut all = statement.query([])?;
        let mut found = vec![Found::default(); meant.len()];
        while let Some(row) = all.next()? {
            for ((one, place), found) in meant.iter_mut().zip(&places).zip(&mut found) {
                if one.is_met(row, *place)? {
                    found.add(row)?;
                }
            }
        }
        Ok(found)
    }

    /// Groups of rows that a unique index would not let in, asked of SQLite itself: the table is shown
    /// to it as `new`, with what new columns will hold. The index is in the names of `new`.
    pub fn find_duplicates(
        &self,
        index: &Index,
        (old, new): (&Collection, &Collection),
    ) -> Result<Duplicates> {
        let keys: Vec<String> = index.columns.iter().map(key).collect();
        let condition = match index.condition.as_str() {
            "" => "1",
            condition => condition,
        };
        let each = |of: fn(&String) -> String, between: &str| {
            keys.iter().map(of).collect::<Vec<_>>().join(between)
        };
        // NULL is never equal to NULL in an index, but is in a group.
        let groups = format!(
            "with {name} as ({rows})
             select min(id) as `-first`, max(id) as `-last`, count(*) as `-rows`, {values}
             from {name}
             where ({condition}) and {set}
             group by {list}
             having count(*) > 1",
            name = ddl::ident(&new.name),
            rows = as_it_will_be(old, new),
            values = each(|key| format!("min(({key}) collate binary)"), ", "),
            set = each(|key| format!("({key}) is not null"), " and "),
            list = each(Clone::clone, ", "),
        );
        let connection = self.connection();
        let total = format!("select count(*), coalesce(sum(`-rows`), 0) from ({groups})");
        let (values, count) =
            connection.query_row(&total, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let first = format!("{groups} order by `-first` limit {SAMPLES}");
        let mut statement = connection.prepare(&first)?;
        let samples = statement
            .query_map([], |row| sample(row, keys.len()))?
            .collect::<Result<_, _>>()?;
        let rows = Found { count, samples };
        Ok(Duplicates { values, rows })
    }
}

/// The one statement that tells all that is asked, and the columns of the answers. A column that
/// several ask about is read once.
fn rows_of(table: &str, meant: &[Meant<'_>]) -> (String, Vec<usize>) {
    let mut columns = vec![ddl::ident("id")];
    let mut places = Vec::with_capacity(meant.len());
    for one in meant {
        let column = one.column();
        let known = columns.iter().position(|other| *other == column);
        places.push(known.unwrap_or(columns.len()));
        if known.is_none() {
            columns.push(column);
        }
    }
    let sql = format!("select {} from {}", columns.join(", "), ddl::ident(table));
    (sql, places)
}

/// What an index compares, as SQL.
fn key(column: &IndexColumn) -> String {
    let is_expression = column.name.contains(['(', ' ']);
    let name = if is_expression {
        column.name.clone()
    } else {
        ddl::ident(&column.name)
    };
    match column.collate.as_str() {
        "" => name,
        collate => format!("{name} collate {collate}"),
    }
}

/// The rows of a table under the names of its future columns. `main` tells the table from the name
/// that the result gets, which may be the same.
fn as_it_will_be(old: &Collection, new: &Collection) -> String {
    let column = |field: &Field| {
        let value = match old.fields.iter().find(|before| before.id == field.id) {
            Some(before) if before.is_multiple() != field.is_multiple() => {
                rebuild::converted(&ddl::ident(&before.name), field)
            }
            Some(before) => ddl::ident(&before.name),
            None => ddl::initial(field),
        };
        format!("{value} as {}", ddl::ident(&field.name))
    };
    let columns: Vec<String> = new.fields.iter().map(column).collect();
    let table = ddl::ident(&old.name);
    format!("select {} from main.{table}", columns.join(", "))
}

/// `"a" (ids r1, r2)`, `("a", 1) (ids r1, r2)`.
fn sample(row: &Row<'_>, keys: usize) -> rusqlite::Result<String> {
    let (first, last): (String, String) = (row.get(0)?, row.get(1)?);
    let value = |i: usize| {
        Ok(match row.get(3 + i)? {
            Cell::Text(text) => format!("\"{text}\""),
            Cell::Integer(n) => n.to_string(),
            Cell::Real(x) => x.to_string(),
            _ => "null".to_owned(),
        })
    };
    let values: Vec<String> = (0..keys).map(value).collect::<rusqlite::Result<_>>()?;
    let values = match &values[..] {
        [one] => one.clone(),
        several => format!("({})", several.join(", ")),
    };
    Ok(format!("{values} (ids {first}, {last})"))
}

#[cfg(test)]
impl Session<'_> {
    /// How SQLite reads a table for [`Session::find_rows`], for tests: one line for each pass.
    pub fn passes(&self, table: &str, meant: &[Meant<'_>]) -> Result<Vec<String>> {
        let sql = format!("explain query plan {}", rows_of(table, meant).0);
        let mut statement = self.connection().prepare(&sql)?;
        let lines = statement.query_map([], |row| row.get(3))?;
        Ok(lines.collect::<Result<_, _>>()?)
    }
}
