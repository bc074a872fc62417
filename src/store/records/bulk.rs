//! Many new records by one prepared statement.
//!
//! A record of an import costs its binds and a step of the statement; building the text and looking it
//! up in the connection's cache for each record would cost as much again.

use rusqlite::{CachedStatement, Statement};

use super::{D, bind::to_bind};
use crate::{
    model::{collection::Collection, value::Value},
    store::{
        Result, Tx,
        sql::query::{Bind, Query},
    },
};

/// The statement that stores records of one collection.
pub struct Insert<'c> {
    statement: CachedStatement<'c>,
}

impl<'c> Tx<'c> {
    /// Prepares to store many records of `collection`.
    pub fn prepare_insert(&mut self, collection: &Collection) -> Result<Insert<'c>> {
        let mut query = Query::from_sql("insert into ");
        query.push_ident(D, &collection.name);
        query.push(" (");
        for (i, field) in collection.fields.iter().enumerate() {
            query.push(if i > 0 { "," } else { "" });
            query.push_ident(D, &field.name);
        }
        query.push(") values (");
        for i in 0..collection.fields.len() {
            query.push(if i > 0 { "," } else { "" });
            query.push_bind(D, Bind::Null);
        }
        query.push(")");
        self.touch(&collection.name);
        Ok(Insert {
            statement: self.statement(query.text())?,
        })
    }
}

impl Insert<'_> {
    /// Stores a record with these values, one for each field in their order.
    ///
    /// Fails with [`Error::NotUnique`](crate::store::Error::NotUnique) when a unique value is taken;
    /// then only this record is not stored.
    pub fn run<'v>(&mut self, values: impl Iterator<Item = &'v Value>) -> Result<()> {
        for (i, value) in values.enumerate() {
            bind_one(&mut self.statement, i + 1, value)?;
        }
        self.statement.raw_execute()?;
        Ok(())
    }
}

/// Binds a value without a copy of its text.
fn bind_one(statement: &mut Statement<'_>, at: usize, value: &Value) -> Result<()> {
    match value {
        Value::Text(text) => statement.raw_bind_parameter(at, text.as_str())?,
        other => match to_bind(other) {
            Bind::Null => statement.raw_bind_parameter(at, rusqlite::types::Null)?,
            Bind::Integer(number) => statement.raw_bind_parameter(at, number)?,
            Bind::Real(number) => statement.raw_bind_parameter(at, number)?,
            Bind::Text(text) => statement.raw_bind_parameter(at, text.as_str())?,
        },
    }
    Ok(())
}
