//! A database that is looked at and never changed: checks, shapes, and rows for another directory.
//!
//! Everything read through one [`Still`] is of one moment, also beside a program that writes.

use std::{
    ops::ControlFlow,
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
    params,
    types::Value,
};

use super::{Error, Found, Result, Session, migrate, sql::ddl, sqlite::functions};
use crate::model::{collection::Collection, field::Field};

/// Most complaints of a check that are told.
const MOST_PROBLEMS: usize = 20;
/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 20_000;
/// Ids that are shown of rows in the way.
const SAMPLES: usize = 3;
/// Bytes of texts after which no more rows are read at once.
const MOST_BYTES: usize = 8 << 20;
/// Pages copied in one step.
const STEP_PAGES: i32 = 1024;

/// A database that is only read.
#[derive(Debug)]
pub struct Still {
    connection: Connection,
}

/// What a check has found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is wrong, at most twenty of them; empty when it is good.
    pub problems: Vec<String>,
    /// Whether the check came to its end.
    pub complete: bool,
}

/// A table or view as the database has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// Whether it is a view.
    pub is_view: bool,
    /// Names of its columns; empty for a view that cannot be read.
    pub columns: Vec<String>,
}

/// Pages of a database.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pages {
    /// Bytes of a page.
    pub size: u64,
    /// All pages.
    pub count: u64,
    /// Those that hold nothing.
    pub free: u64,
}

/// Some rows of a table as they are stored.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RawRows {
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
    /// Where the next rows begin; `None` when these are the last.
    pub next: Option<i64>,
}

impl RawRows {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Names of the columns.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    pub(in crate::store) fn row(&self, row: usize) -> &[Value] {
        &self.rows[row]
    }

    /// The text of a column; empty when it is none.
    pub fn text(&self, row: usize, column: &str) -> &str {
        let at = self.columns.iter().position(|name| name == column);
        match at.map(|at| &self.rows[row][at]) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// Writes a text into a column of every row that `change` gives one for.
    pub fn replace(&mut self, column: &str, change: impl Fn(&str) -> Option<String>) {
        let Some(at) = self.columns.iter().position(|name| name == column) else {
            return;
        };
        for row in &mut self.rows {
            if let Value::Text(text) = &row[at]
                && let Some(new) = change(text)
            {
                row[at] = Value::Text(new);
            }
        }
    }

    /// Keeps the rows for which `keep` says so, given their number.
    pub fn retain(&mut self, mut keep: impl FnMut(&Self, usize) -> bool) {
        let kept: Vec<bool> = (0..self.len()).map(|row| keep(self, row)).collect();
        let mut kept = kept.into_iter();
        self.rows.retain(|_| kept.next().unwrap_or(true));
    }
}

impl Still {
    /// Opens the database at `path`. Nothing is left behind, and nobody waits for this.
    pub fn open(path: &Path) -> Result<Self> {
        let connection = migrate::open_to_look(path)?;
        functions::register(&connection)?;
        connection.execute_batch("begin")?;
        Ok(Self { connection })
    }

    /// What collections, settings and migrations are read with.
    pub fn session(&self) -> Session<'_> {
        Session::new(&self.connection, true)
    }

    /// Looks for damage: `full` also compares indexes with their tables. Stops after `limit`.
    pub fn check(&self, full: bool, limit: Option<Duration>) -> Result<Checked> {
        let pragma = if full {
            "integrity_check"
        } else {
            "quick_check"
        };
        let began = Instant::now();
        if let Some(limit) = limit {
            let late = move || began.elapsed() > limit;
            self.connection.progress_handler(STEPS, Some(late))?;
        }
        let checked = self.complaints(&format!("pragma {pragma}({MOST_PROBLEMS})"));
        self.connection.progress_handler(0, None::<fn() -> bool>)?;
        match checked {
            Ok(problems) => Ok(Checked {
                problems,
                complete: true,
            }),
            Err(Error::OverBudget) => Ok(Checked::default()),
            Err(Error::Corrupt) => Ok(Checked {
                problems: vec!["parts of it are not readable as a database".into()],
                complete: false,
            }),
            Err(error) => Err(error),
        }
    }

    fn complaints(&self, sql: &str) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        let mut problems = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        problems.retain(|text| text != "ok");
        Ok(problems)
    }

    /// How large it is.
    pub fn pages(&self) -> Result<Pages> {
        let number = |sql: &str| -> Result<u64> {
            let n: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
            Ok(n.max(0) as u64)
        };
        Ok(Pages {
            size: number("pragma page_size")?,
            count: number("pragma page_count")?,
            free: number("pragma freelist_count")?,
        })
    }

    /// All tables and views but SQLite's own.
    pub fn shapes(&self) -> Result<Vec<Shape>> {
        let mut statement = self.connection.prepare(
            "select name, type = 'view' from sqlite_schema
             where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\'
             order by name",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Shape {
                name: row.get(0)?,
                is_view: row.get(1)?,
                columns: Vec::new(),
            })
        })?;
        let mut shapes = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        for shape in &mut shapes {
            shape.columns = self.columns(&shape.name).unwrap_or_default();
        }
        Ok(shapes)
    }

    fn columns(&self, table: &str) -> Result<Vec<String>> {
        let sql = "select name from pragma_table_info(?1)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([table], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Names of all indexes with a statement, in lower case.
    pub fn index_names(&self) -> Result<Vec<String>> {
        let sql = "select lower(name) from sqlite_schema where type = 'index' and sql is not null";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The columns of a query, or SQLite's reason why it is none. It is not run.
    pub fn query_columns(&self, query: &str) -> Result<Vec<String>, String> {
        let sql = format!("select * from ({query})");
        let refused = |error: rusqlite::Error| {
            let error = Error::from(error);
            error.raw_text().unwrap_or_else(|| error.to_string())
        };
        let statement = self.connection.prepare(&sql).map_err(refused)?;
        Ok(statement
            .column_names()
            .into_iter()
            .map(str::to_owned)
            .collect())
    }

    /// Rows of a table.
    pub fn count(&self, table: &str) -> Result<u64> {
        Ok(self.session().count_all(table)?.max(0) as u64)
    }

    /// Superusers but the one with the address `placeholder`.
    pub fn count_superusers(&self, placeholder: &str) -> Result<u64> {
        let sql = "select count(*) from _superusers where email <> ?1";
        let count: i64 = self
            .connection
            .query_row(sql, [placeholder], |row| row.get(0))?;
        Ok(count.max(0) as u64)
    }

    /// Calls `tell` with the id and the texts of `fields` of every row of the collection.
    pub fn each_text(
        &self,
        collection: &Collection,
        fields: &[&Field],
        tell: &mut dyn FnMut(&str, Vec<String>),
    ) -> Result<()> {
        let list: Vec<String> = fields.iter().map(|field| ddl::ident(&field.name)).collect();
        let (table, list) = (ddl::ident(&collection.name), list.join(", "));
        let sql = format!("select id, {list} from {table}");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let mut texts = Vec::new();
            for at in 1..=fields.len() {
                if let rusqlite::types::ValueRef::Text(bytes) = row.get_ref(at)? {
                    texts.push(String::from_utf8_lossy(bytes).into_owned());
                }
            }
            tell(&id, texts);
        }
        Ok(())
    }

    /// Rows of `table` whose relation `field` names rows that `target` does not have.
    pub fn find_dangling(&self, table: &str, field: &Field, target: &str) -> Result<Found> {
        let (table, target) = (ddl::ident(table), ddl::ident(target));
        let column = ddl::ident(&field.name);
        let missing = if field.is_multiple() {
            format!(
                "json_valid(t.{column}) and exists (
                   select 1 from json_each(t.{column}) item
                   where not exists (select 1 from {target} r where r.id = item.value))"
            )
        } else {
            format!(
                "t.{column} <> '' and not exists (
                   select 1 from {target} r where r.id = t.{column})"
            )
        };
        self.found(&format!("{table} t where {missing}"), &[])
    }

    /// Rows of `rows` (say `_externalAuths`) that belong to records of the collection with that id which
    /// its `table` does not have.
    pub fn find_ownerless(&self, rows: &str, collection_id: &str, table: &str) -> Result<Found> {
        let (rows, table) = (ddl::ident(rows), ddl::ident(table));
        self.found(
            &format!(
                "{rows} t where t.collectionRef = ?1
                 and not exists (select 1 from {table} r where r.id = t.recordRef)"
            ),
            &[&collection_id],
        )
    }

    fn found(&self, rest: &str, binds: &[&dyn rusqlite::ToSql]) -> Result<Found> {
        let count =
            self.connection
                .query_row(&format!("select count(*) from {rest}"), binds, |row| {
                    row.get(0)
                })?;
        let mut found = Found {
            count,
            samples: Vec::new(),
        };
        if count > 0 {
            let sql = format!("select t.id from {rest} order by t.id limit {SAMPLES}");
            let mut statement = self.connection.prepare(&sql)?;
            let rows = statement.query_map(binds, |row| row.get(0))?;
            found.samples = rows.collect::<rusqlite::Result<_>>()?;
        }
        Ok(found)
    }

    /// Up to `limit` rows of a table, or some megabytes of them: those after `after` in the order in which
    /// they were made.
    pub fn raw_rows(
        &self,
        table: &str,
        columns: &[String],
        after: i64,
        limit: usize,
    ) -> Result<RawRows> {
        let list: Vec<String> = columns.iter().map(|name| ddl::ident(name)).collect();
        let (list, table) = (list.join(", "), ddl::ident(table));
        let sql =
            format!("select rowid, {list} from {table} where rowid > ?1 order by rowid limit ?2");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut found = statement.query(params![after, limit as i64])?;
        let mut read = RawRows {
            columns: columns.to_vec(),
            ..RawRows::default()
        };
        let (mut last, mut bytes) = (after, 0);
        while let Some(row) = found.next()? {
            last = row.get(0)?;
            let values = (1..=columns.len()).map(|at| row.get(at));
            let values = values.collect::<rusqlite::Result<Vec<Value>>>()?;
            bytes += values.iter().map(size).sum::<usize>();
            read.rows.push(values);
            if bytes > MOST_BYTES {
                break;
            }
        }
        read.next = (read.len() == limit || bytes > MOST_BYTES).then_some(last);
        Ok(read)
    }

    /// Copies the database to `target`, which must not exist; `tell` hears of pages done and of their total.
    /// `false` when it wanted to stop; `target` may hold a part then, as it may after an error.
    pub fn copy(
        &self,
        target: &Path,
        tell: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<bool> {
        let mut copy = Connection::open(target)?;
        let backup = Backup::new(&self.connection, &mut copy)?;
        loop {
            match backup.step(STEP_PAGES)? {
                StepResult::Done => return Ok(true),
                StepResult::More => {}
                _ => return Err(Error::Busy),
            }
            let progress = backup.progress();
            let total = u64::try_from(progress.pagecount).unwrap_or_default();
            let left = u64::try_from(progress.remaining).unwrap_or_default();
            if tell(total.saturating_sub(left), total).is_break() {
                return Ok(false);
            }
        }
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.len(),
        Value::Blob(bytes) => bytes.len(),
        _ => 8,
    }
}
