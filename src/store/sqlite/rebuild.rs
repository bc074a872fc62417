//! Brings a collection's table in line with its definition (spec: storage §6).
//!
//! A field is recognised by its id: a new name renames the column, a vanished id drops it, a new id
//! adds one. Nothing else is ever dropped. Names that are taken at the moment are reached through
//! temporary ones, so that fields can swap theirs. `SQLite` itself refuses what a view or trigger
//! would break, and the caller's savepoint undoes the rest.

use std::collections::{HashMap, HashSet};

use crate::{
    model::{collection::Collection, field::Field, index::Index},
    store::{Error, Result, Tx, sql::ddl},
};

/// Why a table could not be changed: the step, as `PocketBase` words it, and what was said.
#[derive(Debug, thiserror::Error)]
#[error("{step}{source}")]
pub struct RebuildError {
    step: String,
    #[source]
    source: Error,
}

impl RebuildError {
    /// The text of the "raw error" of an answer; `None` when the statement is not at fault.
    pub fn raw_text(&self) -> Option<String> {
        self.source
            .raw_text()
            .map(|text| format!("{}{text}", self.step))
    }

    /// What went wrong without the step.
    pub fn into_source(self) -> Error {
        self.source
    }

    fn at(step: impl Into<String>) -> impl FnOnce(Error) -> Self {
        let step = step.into();
        move |source| Self { step, source }
    }
}

impl From<Error> for RebuildError {
    fn from(source: Error) -> Self {
        Self {
            step: String::new(),
            source,
        }
    }
}

impl Tx<'_> {
    /// Makes the table of a new base or auth collection; its indexes are made by
    /// [`Tx::create_index`].
    pub fn create_table(&mut self, collection: &Collection) -> Result<()> {
        self.run(&ddl::create_table(collection))
    }

    /// Drops the table of a collection and everything in it.
    pub fn drop_table(&mut self, name: &str) -> Result<()> {
        self.touch(name);
        self.run(&format!("DROP TABLE IF EXISTS {}", ddl::ident(name)))
    }

    /// Makes the table of `old` the table of `new`, except for indexes: those listed in `old` are
    /// gone afterwards when anything changed, and [`Tx::create_index`] makes the new ones. Says
    /// whether anything changed. Both must be base or auth collections.
    pub fn sync_table(&mut self, old: &Collection, new: &Collection) -> Result<bool, RebuildError> {
        if old.name == new.name && old.fields == new.fields && old.indexes == new.indexes {
            return Ok(false);
        }
        self.touch(&old.name);
        self.touch(&new.name);
        for index in old
            .indexes
            .iter()
            .filter_map(|statement| Index::parse(statement))
        {
            self.run(&format!("DROP INDEX IF EXISTS {}", ddl::ident(&index.name)))?;
        }
        // SQLite's names ignore case, and so does the comparison: the table keeps its spelling.
        if !old.name.eq_ignore_ascii_case(&new.name) {
            let (from, to) = (ddl::ident(&old.name), ddl::ident(&new.name));
            self.run(&format!("ALTER TABLE {from} RENAME TO {to}"))?;
        }
        if old.fields != new.fields {
            self.sync_columns(old, new)?;
            self.convert_columns(old, new)?;
        }
        Ok(true)
    }

    /// Makes one index; the error is about this index alone.
    pub fn create_index(&mut self, index: &Index) -> Result<()> {
        self.run(&index.build())
    }

    /// Lets SQLite count what new indexes hold, and again what tables hold that are ten times
    /// larger or smaller than when they were counted; that decides which index answers a query.
    ///
    /// Reads at most 2,000 rows of an index (SQLite's own bound here; 10 ms for 100,000 rows with
    /// three indexes). Belongs at the end of the transaction that changed the tables: other
    /// connections read the counts together with the new schema, and not again.
    pub fn optimize(&mut self) {
        // All tables (0x10000), because queries run on other connections and leave no trace here;
        // else <https://sqlite.org/pragma.html#pragma_optimize>'s default. It is only advice: what
        // cannot be counted now is counted after the next change, and whatever ends the
        // transaction here is seen by its COMMIT.
        _ = self.connection().execute_batch("pragma optimize(0x1fffe)");
    }

    fn sync_columns(&mut self, old: &Collection, new: &Collection) -> Result<(), RebuildError> {
        let table = ddl::ident(&new.name);
        let kept: HashSet<&str> = new.fields.iter().map(|field| field.id.as_str()).collect();
        for field in old
            .fields
            .iter()
            .filter(|field| !kept.contains(field.id.as_str()))
        {
            self.run(&format!(
                "ALTER TABLE {table} DROP COLUMN {}",
                ddl::ident(&field.name)
            ))
            .map_err(RebuildError::at(format!(
                "failed to drop column {} - ",
                field.name
            )))?;
        }
        let stored = by_id(old);
        let taken: HashSet<String> = old
            .fields
            .iter()
            .filter(|field| kept.contains(field.id.as_str()))
            .map(|field| field.name.to_lowercase())
            .collect();
        let is_taken = |name: &str| taken.contains(&name.to_lowercase());
        let renamed = new.fields.iter().filter_map(|field| {
            let before = stored.get(field.id.as_str())?;
            (before.name != field.name).then_some((*before, field))
        });
        let mut waiting = Vec::new();
        for (i, (before, field)) in renamed.enumerate() {
            let target = if is_taken(&field.name) {
                temporary(i)
            } else {
                field.name.clone()
            };
            self.rename_column(&table, &before.name, &target)
                .map_err(RebuildError::at(format!(
                    "failed to rename column {} - ",
                    before.name
                )))?;
            if target != field.name {
                waiting.push((target, field.name.as_str()));
            }
        }
        for (from, to) in waiting {
            self.rename_column(&table, &from, to)?;
        }
        for (i, field) in new.fields.iter().enumerate() {
            if stored.contains_key(field.id.as_str()) {
                continue;
            }
            let clash = new.fields[..i]
                .iter()
                .any(|f| f.name.eq_ignore_ascii_case(&field.name));
            self.add_column(&table, field, clash || is_taken(&field.name))?;
        }
        Ok(())
    }

    fn rename_column(&mut self, table: &str, from: &str, to: &str) -> Result<()> {
        let (from, to) = (ddl::ident(from), ddl::ident(to));
        self.run(&format!("ALTER TABLE {table} RENAME COLUMN {from} TO {to}"))
    }

    /// Adds a column. Where its name may be taken it is added under another one and then renamed,
    /// so that a clash is reported in the words `PocketBase` uses.
    fn add_column(
        &mut self,
        table: &str,
        field: &Field,
        careful: bool,
    ) -> Result<(), RebuildError> {
        let name = if careful {
            temporary(usize::MAX)
        } else {
            field.name.clone()
        };
        self.run(&format!(
            "ALTER TABLE {table} ADD COLUMN {} {}",
            ddl::ident(&name),
            ddl::column(field)
        ))
        .map_err(RebuildError::at(format!(
            "failed to add column {} - ",
            field.name
        )))?;
        if careful {
            self.rename_column(table, &name, &field.name)?;
        }
        Ok(())
    }

    /// Replaces the columns of fields that became lists, or stopped being lists. Views stand in the
    /// way of dropping the old column, so all of them are put aside meanwhile.
    fn convert_columns(&mut self, old: &Collection, new: &Collection) -> Result<(), RebuildError> {
        let stored = by_id(old);
        let converted: Vec<&Field> = new
            .fields
            .iter()
            .filter(|field| {
                stored
                    .get(field.id.as_str())
                    .is_some_and(|before| before.is_multiple() != field.is_multiple())
            })
            .collect();
        if converted.is_empty() {
            return Ok(());
        }
        let views = self.take_views()?;
        for field in converted {
            self.convert_column(&ddl::ident(&new.name), field)?;
        }
        for statement in views {
            self.run(&statement)?;
        }
        Ok(())
    }

    fn convert_column(&mut self, table: &str, field: &Field) -> Result<()> {
        let (name, before) = (ddl::ident(&field.name), ddl::ident(&temporary(0)));
        self.rename_column(table, &field.name, &temporary(0))?;
        self.run(&format!(
            "ALTER TABLE {table} ADD COLUMN {name} {}",
            ddl::column(field)
        ))?;
        let value = converted(&before, field);
        self.run(&format!("UPDATE {table} SET {name} = {value}"))?;
        self.run(&format!("ALTER TABLE {table} DROP COLUMN {before}"))
    }

    /// Drops all views and gives the statements that make them again, in their order.
    fn take_views(&mut self) -> Result<Vec<String>> {
        let views: Vec<(String, String)> = self
            .statement("select name, sql from sqlite_master where type = 'view' order by rowid")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (name, _) in &views {
            self.drop_view(name)?;
        }
        Ok(views.into_iter().map(|(_, statement)| statement).collect())
    }

    /// Runs one statement of the schema. Its text may hold SQL of a superuser (a view query, an index
    /// expression); a second statement in it is an error.
    pub(in crate::store) fn run(&mut self, statement: &str) -> Result<()> {
        let mut prepared = match self.connection().prepare(statement) {
            Err(rusqlite::Error::MultipleStatement) => {
                return Err(Error::Sql {
                    code: 1,
                    message: "more than one statement".to_owned(),
                });
            }
            other => other?,
        };
        prepared.raw_execute()?;
        Ok(())
    }
}

/// What the column `before` is as a list, or as a single value, as `field` is; SQL.
pub(in crate::store) fn converted(before: &str, field: &Field) -> String {
    let is_list = format!("json_valid({before}) and json_type({before}) = 'array'");
    if field.is_multiple() {
        format!(
            "case when coalesce({before}, '') = '' then '[]'
                  when {is_list} then {before}
                  else json_array({before}) end"
        )
    } else {
        format!(
            "case when coalesce({before}, '[]') = '[]' then ''
                  when {is_list} then coalesce(json_extract({before}, '$[#-1]'), '')
                  else {before} end"
        )
    }
}

/// A column name nobody uses: fields cannot contain a hyphen.
fn temporary(i: usize) -> String {
    format!("-pbctl-{i}")
}

fn by_id(collection: &Collection) -> HashMap<&str, &Field> {
    collection
        .fields
        .iter()
        .map(|field| (field.id.as_str(), field))
        .collect()
}
