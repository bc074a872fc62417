//! What a view query gives, learnt by making the view and undoing it again.
//!
//! Only `SQLite` knows the columns of a query. The view lives inside a savepoint that is always
//! rolled back, so nothing is left, not even a new schema version.

use std::sync::Arc;

use super::{EmailAccess, Error, Result, Selection, Tx, Which, sql::ddl};
use crate::model::{
    caller::RequestInfo, collection::Collection, page::Page, predicate::Conditions,
    projection::Projection, timestamp::Timestamp,
};

/// Rows that are looked at for bad ids (spec: collections-api §6.7).
const DRY_RUN_ROWS: usize = 10;

/// A column of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewColumn {
    /// Its name, made unique by `SQLite` (`a:1`).
    pub name: String,
    /// Declared type of the table column it comes from; empty for expressions.
    pub declared: String,
}

impl Tx<'_> {
    /// The columns of `query`, or `SQLite`'s error about it.
    pub fn view_columns(&mut self, name: &str, query: &str) -> Result<Vec<ViewColumn>> {
        self.trial(|tx| {
            tx.run(&ddl::create_view(name, query))?;
            let columns = columns_of(tx, name)?;
            // table_info gives nothing for a view that cannot be resolved; reading it tells why.
            tx.connection()
                .prepare(&format!("select * from {}", ddl::ident(name)))?;
            Ok(columns)
        })
    }

    /// The ids of the first ten rows of `query`, as texts; `None` stands for NULL.
    pub fn view_ids(&mut self, name: &str, query: &str) -> Result<Vec<Option<String>>> {
        self.trial(|tx| {
            tx.make_view(name, query)?;
            let name = ddl::ident(name);
            let mut rows = tx.connection().prepare(&format!(
                "select cast(id as text) from (select * from {name} limit {DRY_RUN_ROWS})"
            ))?;
            let ids = rows
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            Ok(ids)
        })
    }

    /// Records of a view that is not there, as JSON, separated by commas.
    pub fn view_sample(
        &mut self,
        view: &Arc<Collection>,
        projection: &Projection,
        page: Page,
        now: Timestamp,
    ) -> Result<Vec<u8>> {
        self.trial(|tx| {
            tx.make_view(&view.name, view.view_query().unwrap_or_default())?;
            let rows = tx.select_rows(&Selection {
                conditions: &Conditions::new(Arc::clone(view)),
                request: &RequestInfo::default(),
                now,
                projection,
                email: EmailAccess::All,
                capture: &[],
                which: Which::Page(page),
            })?;
            Ok(rows.join(None))
        })
    }

    /// Makes the view `name` over `query`, whose `id` becomes text if it is not declared so.
    pub fn create_view(&mut self, name: &str, query: &str) -> Result<()> {
        self.touch(name);
        self.make_view(name, query)
    }

    fn make_view(&mut self, name: &str, query: &str) -> Result<()> {
        let query = trim_query(query);
        self.run(&ddl::create_view(name, query))?;
        let columns = columns_of(self, name)?;
        let is_text = |column: &ViewColumn| {
            column.name == "id" && column.declared.eq_ignore_ascii_case("text")
        };
        if columns.iter().any(is_text) {
            return Ok(());
        }
        let names: Vec<String> = columns.into_iter().map(|column| column.name).collect();
        self.drop_view(name)?;
        self.run(&ddl::create_view(name, &ddl::with_text_id(&names, query)))
    }

    /// Drops a view if it is there.
    pub fn drop_view(&mut self, name: &str) -> Result<()> {
        self.touch(name);
        self.run(&format!("DROP VIEW IF EXISTS {}", ddl::ident(name)))
    }

    /// Names of views whose definition has `name` in it and which cannot be read.
    pub fn broken_views(&self, name: &str) -> Result<Vec<String>> {
        let views: Vec<String> = self
            .statement(
                "select name from sqlite_master
                 where type = 'view' and instr(lower(sql), lower(?1)) > 0",
            )?
            .query_map([name], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let is_broken = |view: &String| {
            let sql = format!("select 1 from {} limit 0", ddl::ident(view));
            self.connection().prepare(&sql).is_err()
        };
        Ok(views.into_iter().filter(is_broken).collect())
    }

    /// Runs `f` and undoes all it did, whatever it gives.
    pub(in crate::store) fn trial<T>(
        &mut self,
        f: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        self.run("SAVEPOINT trial")?;
        let answer = f(self);
        self.run("ROLLBACK TO trial")?;
        self.run("RELEASE trial")?;
        answer
    }
}

/// A view query without the spaces and semicolons around it.
pub fn trim_query(query: &str) -> &str {
    query.trim_matches(|c: char| c.is_whitespace() || c == ';')
}

fn columns_of(tx: &Tx<'_>, view: &str) -> Result<Vec<ViewColumn>> {
    let mut info = tx
        .connection()
        .prepare("select name, type from pragma_table_info(?1)")?;
    let columns = info
        .query_map([view], |row| {
            Ok(ViewColumn {
                name: row.get(0)?,
                declared: row.get(1)?,
            })
        })?
        .collect::<Result<_, _>>()
        .map_err(Error::from)?;
    Ok(columns)
}
