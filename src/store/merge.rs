//! Rows of another directory written as they are: ids, hashes and token keys stay.

use rusqlite::{ToSql, params_from_iter};

use super::{Error, RawRows, Result, Session, Tx, sql::ddl};

/// What becomes of a row whose id is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnConflict {
    /// It fails.
    Fail,
    /// The stored row stays.
    Skip,
    /// The stored row becomes this one.
    Update,
}

/// What became of some rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Rows that are new.
    pub created: u64,
    /// Rows that were overwritten.
    pub updated: u64,
    /// Rows that were there and stayed.
    pub skipped: u64,
    /// Rows that could not be written: id and reason.
    pub failed: Vec<(String, String)>,
}

impl Session<'_> {
    /// For each row whether the table has its id already.
    pub fn known_rows(&self, table: &str, rows: &RawRows) -> Result<Vec<bool>> {
        let sql = format!("select 1 from {} where id = ?1", ddl::ident(table));
        let mut statement = self.statement(&sql)?;
        (0..rows.len())
            .map(|row| Ok(statement.exists([rows.text(row, "id")])?))
            .collect()
    }
}

impl Tx<'_> {
    /// Writes rows into `table`, which has all their columns. A row that breaks a unique index or
    /// another constraint fails alone.
    pub fn merge_rows(
        &mut self,
        table: &str,
        rows: &RawRows,
        on_conflict: OnConflict,
    ) -> Result<Merged> {
        self.touch(table);
        let known = self.known_rows(table, rows)?;
        let (insert, update) = statements(table, rows.columns());
        let mut insert = self.statement(&insert)?;
        let mut update = self.statement(&update)?;
        let mut merged = Merged::default();
        for (at, known) in known.into_iter().enumerate() {
            let id = rows.text(at, "id");
            let values = rows.row(at);
            let outcome = match (known, on_conflict) {
                (true, OnConflict::Skip) => {
                    merged.skipped += 1;
                    continue;
                }
                (true, OnConflict::Fail) => {
                    let reason = "a record with this id exists".to_owned();
                    merged.failed.push((id.to_owned(), reason));
                    continue;
                }
                (true, OnConflict::Update) => {
                    let key: &dyn ToSql = &id;
                    let binds = values.iter().map(|value| value as &dyn ToSql);
                    update.execute(params_from_iter(binds.chain([key])))
                }
                (false, _) => insert.execute(params_from_iter(values)),
            };
            match outcome.map_err(Error::from) {
                Ok(_) if known => merged.updated += 1,
                Ok(_) => merged.created += 1,
                Err(error @ (Error::NotUnique { .. } | Error::Constraint { .. })) => {
                    merged.failed.push((id.to_owned(), reason(&error)));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(merged)
    }
}

fn statements(table: &str, columns: &[String]) -> (String, String) {
    let table = ddl::ident(table);
    let names: Vec<String> = columns.iter().map(|name| ddl::ident(name)).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let sets: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
    (
        format!(
            "insert into {table} ({}) values ({marks})",
            names.join(", ")
        ),
        format!("update {table} set {} where id = ?", sets.join(", ")),
    )
}

fn reason(error: &Error) -> String {
    match error {
        Error::NotUnique { columns, .. } if !columns.is_empty() => {
            format!("another record has the same {}", columns.join(", "))
        }
        Error::NotUnique { table, .. } => format!("{table} wants unique values"),
        error => error.to_string(),
    }
}
