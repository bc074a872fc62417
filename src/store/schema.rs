//! What `app/schema` asks about rows before it changes their collection, and its history.

use rusqlite::{ToSql, params, params_from_iter};

use super::{Result, Session, Tx, sql::ddl, sqlite::rows};
use crate::model::{field::Field, index::Index, value::Value};

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
}

/// One applied change of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Number, from 1.
    pub id: i64,
    /// When, in canonical form.
    pub applied: String,
    /// Version of pbctl.
    pub tool: String,
    /// The plan as JSON.
    pub plan: String,
    /// What came out, as JSON.
    pub state: String,
}

impl Session<'_> {
    /// Rows of a table.
    pub fn count_all(&self, table: &str) -> Result<i64> {
        let sql = format!("select count(*) from {}", ddl::ident(table));
        Ok(self.connection().query_row(&sql, [], |row| row.get(0))?)
    }

    /// Rows with nothing in a column; `zero_is_blank` where 0 stands for nothing.
    pub fn find_blank(&self, table: &str, column: &str, zero_is_blank: bool) -> Result<Found> {
        let column = ddl::ident(column);
        let zero = if zero_is_blank {
            format!(" or {column} = 0")
        } else {
            String::new()
        };
        let blank = format!(
            "{column} is null or cast({column} as text) in ('', '[]', '{{}}', 'null', '\"\"'){zero}"
        );
        self.find(table, &blank, &[])
    }

    /// Rows with something in a column.
    pub fn count_filled(&self, table: &str, column: &str, zero_is_blank: bool) -> Result<i64> {
        Ok(self.count_all(table)? - self.find_blank(table, column, zero_is_blank)?.count)
    }

    /// Rows that have one of `values`, alone or in a list.
    pub fn find_values(&self, table: &str, column: &str, values: &[String]) -> Result<Found> {
        let column = ddl::ident(column);
        let marks = vec!["?"; values.len()].join(", ");
        let condition = format!(
            "{column} in ({marks}) or (json_valid({column}) and exists (
               select 1 from json_each({column}) where value in ({marks})))"
        );
        let binds: Vec<&dyn ToSql> = values
            .iter()
            .chain(values)
            .map(|v| v as &dyn ToSql)
            .collect();
        self.find(table, &condition, &binds)
    }

    /// Rows whose value of `field` is such as `is_meant` says. Reads the whole table, in constant
    /// memory.
    pub fn find_such(
        &self,
        table: &str,
        field: &Field,
        mut is_meant: impl FnMut(&Value) -> bool,
    ) -> Result<Found> {
        let (table, column) = (ddl::ident(table), ddl::ident(&field.name));
        let sql = format!("select id, {column} from {table}");
        let mut statement = self.connection().prepare(&sql)?;
        let mut all = statement.query([])?;
        let mut found = Found::default();
        while let Some(row) = all.next()? {
            if !is_meant(&rows::read_column(row, 1, field)) {
                continue;
            }
            found.count += 1;
            // The least ids, as the other looks tell them; rows come in the order of the table.
            let id: String = row.get(0)?;
            let at = found.samples.partition_point(|known| *known < id);
            if at < SAMPLES {
                found.samples.insert(at, id);
                found.samples.truncate(SAMPLES);
            }
        }
        Ok(found)
    }

    fn find(&self, table: &str, condition: &str, binds: &[&dyn ToSql]) -> Result<Found> {
        let table = ddl::ident(table);
        let count = format!("select count(*) from {table} where {condition}");
        let count: i64 = self
            .connection()
            .query_row(&count, params_from_iter(binds), |row| row.get(0))?;
        let ids = format!("select id from {table} where {condition} order by id limit {SAMPLES}");
        let mut statement = self.connection().prepare(&ids)?;
        let samples = statement
            .query_map(params_from_iter(binds), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(Found { count, samples })
    }

    /// Groups of rows that a unique index would not let in, each with its value and two ids.
    pub fn find_duplicates(&self, index: &Index) -> Result<Found> {
        let keys: Vec<String> = index
            .columns
            .iter()
            .map(|column| {
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
            })
            .collect();
        let (table, keys_text) = (ddl::ident(&index.table), keys.join(", "));
        let condition = match index.condition.as_str() {
            "" => "1".to_owned(),
            condition => condition.to_owned(),
        };
        // NULL is never equal to NULL in an index, but is in a group.
        let set: Vec<String> = keys
            .iter()
            .map(|key| format!("({key}) is not null"))
            .collect();
        let groups = format!(
            "select min(id) as first, max(id) as last, min(({}) collate binary) as value from {table}
             where ({condition}) and {} group by {keys_text} having count(*) > 1",
            keys[0],
            set.join(" and ")
        );
        let connection = self.connection();
        let count =
            connection.query_row(&format!("select count(*) from ({groups})"), [], |row| {
                row.get(0)
            })?;
        let mut statement =
            connection.prepare(&format!("{groups} order by first limit {SAMPLES}"))?;
        let samples = statement
            .query_map([], |row| {
                let (first, last): (String, String) = (row.get(0)?, row.get(1)?);
                let value: rusqlite::types::Value = row.get(2)?;
                let value = match value {
                    rusqlite::types::Value::Text(text) => format!("\"{text}\""),
                    rusqlite::types::Value::Integer(n) => n.to_string(),
                    rusqlite::types::Value::Real(x) => x.to_string(),
                    _ => "null".to_owned(),
                };
                Ok(format!("{value} (ids {first}, {last})"))
            })?
            .collect::<Result<_, _>>()?;
        Ok(Found { count, samples })
    }

    /// Applied changes, newest first, at most `limit`; none where there is no history.
    pub fn select_history(&self, limit: i64) -> Result<Vec<HistoryRow>> {
        if !self.has_table("_pbctl_schema_history")? {
            return Ok(Vec::new());
        }
        let mut statement = self.statement(
            "select id, applied, tool, plan, state
             from _pbctl_schema_history
             order by id desc
             limit ?1",
        )?;
        let rows = statement.query_map([limit], |row| {
            Ok(HistoryRow {
                id: row.get(0)?,
                applied: row.get(1)?,
                tool: row.get(2)?,
                plan: row.get(3)?,
                state: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Tx<'_> {
    /// Writes down an applied change. The table is made with the first one; its name is none that a
    /// collection can have (they do not begin with an underscore unless they are the program's).
    pub fn insert_history(&mut self, row: &HistoryRow) -> Result<()> {
        self.touch("_pbctl_schema_history");
        self.connection().execute(
            "create table if not exists _pbctl_schema_history (
               id integer primary key,
               applied text not null,
               tool text not null,
               plan text not null,
               state text not null)",
            [],
        )?;
        self.statement(
            "insert into _pbctl_schema_history (applied, tool, plan, state) values (?1, ?2, ?3, ?4)",
        )?
        .execute(params![row.applied, row.tool, row.plan, row.state])?;
        Ok(())
    }
}
