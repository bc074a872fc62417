//! What is read of the request log: pages, one entry, and totals by the hour.
//!
//! The conditions are those of records, over `_logs` as if it were a collection.

use rusqlite::{OptionalExtension, Row, params_from_iter, types::Value};

use super::{
    Result, Session,
    sql::{
        dialect::Dialect,
        predicate::{BaseRow, Rendered, render},
        query::{Bind, Query},
    },
};
use crate::model::{caller::RequestInfo, page::Page, predicate::Conditions, timestamp::Timestamp};

const D: &Dialect = &Dialect::SQLITE;

/// The hour of an entry, as the index on it spells it.
const HOUR: &str = "strftime('%Y-%m-%d %H:00:00', `created`)";

/// One entry as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntryRow {
    /// Its id.
    pub id: String,
    /// When, as dates are stored.
    pub created: String,
    /// A JSON object.
    pub data: String,
    /// For requests the method and the path with its query.
    pub message: String,
    /// -4 debug, 0 info, 4 warning, 8 error.
    pub level: i64,
}

/// How many entries an hour has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HourRow {
    /// `YYYY-MM-DD HH:00:00`, in UTC.
    pub hour: String,
    /// Its entries.
    pub total: u64,
}

impl Session<'_> {
    /// A page of the entries that meet `conditions`, in their order.
    pub fn select_logs(
        &self,
        conditions: &Conditions,
        now: Timestamp,
        page: Page,
    ) -> Result<Vec<LogEntryRow>> {
        let mut query = Query::from_sql("select id, created, data, message, level from ");
        let rendered = push_rows(&mut query, conditions, now, BaseRow::page("_logs"))?;
        if !rendered.order_by.is_empty() {
            query.push(" order by ").push_query(rendered.order_by);
        }
        query.push(" limit ");
        query.push_bind(D, Bind::Integer(page.size as i64));
        query.push(" offset ");
        query.push_bind(D, Bind::Integer(page.offset() as i64));
        let mut statement = self.statement(query.text())?;
        let rows = statement.query_map(params_from_iter(binds(&query)), entry)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many entries meet `conditions`.
    pub fn count_logs(&self, conditions: &Conditions, now: Timestamp) -> Result<u64> {
        let mut query = Query::from_sql("select count(*) from ");
        push_rows(&mut query, conditions, now, BaseRow::all("_logs"))?;
        let mut statement = self.statement(query.text())?;
        let total: i64 = statement.query_row(params_from_iter(binds(&query)), |row| row.get(0))?;
        Ok(total.max(0) as u64)
    }

    /// The entry called `id`.
    pub fn select_log(&self, id: &str) -> Result<Option<LogEntryRow>> {
        let sql = "select id, created, data, message, level from _logs where id = ?";
        let mut statement = self.statement(sql)?;
        Ok(statement.query_row([id], entry).optional()?)
    }

    /// The totals of the hours that have entries which meet `conditions`.
    pub fn count_logs_by_hour(
        &self,
        conditions: &Conditions,
        now: Timestamp,
    ) -> Result<Vec<HourRow>> {
        let mut query = Query::from_sql("select ");
        query.push(HOUR).push(" as hour, count(*) from ");
        push_rows(&mut query, conditions, now, BaseRow::all("_logs"))?;
        query.push(" group by hour order by hour");
        let mut statement = self.statement(query.text())?;
        let rows = statement.query_map(params_from_iter(binds(&query)), |row| {
            Ok(HourRow {
                // An entry whose date cannot be read has no hour.
                hour: row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                total: row.get::<_, i64>(1)?.max(0) as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Adds the table and the condition; gives the rest.
fn push_rows(
    query: &mut Query,
    conditions: &Conditions,
    now: Timestamp,
    base: BaseRow<'_>,
) -> Result<Rendered> {
    let rendered = render(conditions, &RequestInfo::default(), now, D, base)?;
    query.push_ident(D, base.name);
    query.push_query(rendered.from_joins.clone());
    query.push(" where ");
    query.push_query(rendered.where_.clone());
    Ok(rendered)
}

fn binds(query: &Query) -> impl Iterator<Item = Value> {
    query.binds().iter().map(|bind| match bind {
        Bind::Null => Value::Null,
        Bind::Integer(number) => Value::Integer(*number),
        Bind::Real(number) => Value::Real(*number),
        Bind::Text(text) => Value::Text(text.clone()),
    })
}

fn entry(row: &Row<'_>) -> rusqlite::Result<LogEntryRow> {
    Ok(LogEntryRow {
        id: row.get(0)?,
        created: row.get(1)?,
        data: row.get(2)?,
        message: row.get(3)?,
        level: row.get(4)?,
    })
}
