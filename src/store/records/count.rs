//! Totals.

use super::{D, bind::bind, which::push_source};
use crate::{
    model::{
        caller::RequestInfo, collection::Collection, predicate::Conditions, timestamp::Timestamp,
    },
    store::{
        Error, Result, Session,
        sql::{
            predicate::{BaseRow, render},
            query::Query,
        },
    },
};

/// A prepared question for a total, comparable with earlier ones.
#[derive(Debug, Clone)]
pub struct CountStatement {
    /// Text and values: equal keys have equal totals while the tables stay the same.
    pub key: String,
    /// Whether the total depends on the clock or on chance.
    pub volatile: bool,
    /// Every table it reads.
    pub tables: Vec<String>,
    query: Query,
}

impl CountStatement {
    /// The question for the total of a list with these conditions.
    pub fn new(conditions: &Conditions, request: &RequestInfo, now: Timestamp) -> Result<Self> {
        let base = BaseRow::all(&conditions.collection.name);
        let rendered = render(conditions, request, now, D, base)?;
        let mut query = Query::from_sql("select count(*) from ");
        push_source(&mut query, conditions, &rendered);
        let key = format!("{} {:?}", query.text(), query.binds());
        let mut tables = rendered.tables;
        tables.push(conditions.collection.name.clone());
        Ok(Self {
            key,
            volatile: rendered.volatile,
            tables,
            query,
        })
    }
}

impl Session<'_> {
    /// The total.
    pub fn count(&self, statement: &CountStatement) -> Result<u64> {
        let mut prepared = self.statement(statement.query.text())?;
        bind(&mut prepared, statement.query.binds())?;
        let mut found = prepared.raw_query();
        let row = found.next()?.ok_or(Error::NotFound)?;
        Ok(row.get::<_, i64>(0)?.max(0) as u64)
    }

    /// How many records there are.
    pub fn count_records(&self, collection: &Collection) -> Result<u64> {
        let mut query = Query::from_sql("select count(*) from ");
        query.push_ident(D, &collection.name);
        let mut statement = self.statement(query.text())?;
        Ok(statement.query_row([], |row| row.get::<_, i64>(0))?.max(0) as u64)
    }
}
