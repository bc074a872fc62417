//! Rules asked about a record: one that is stored, or a draft that is not.

use super::{
    D, Which,
    bind::to_bind,
    which::{push_source, push_which},
};
use crate::{
    model::{
        caller::RequestInfo, field::Field, predicate::Conditions, record::Record,
        timestamp::Timestamp, value::Value,
    },
    store::{
        Result, Session,
        sql::{
            predicate::{BaseRow, render},
            query::Query,
        },
    },
};

/// The name that a record which is not stored has in its statement; no table has such a name.
const DRAFT: &str = "@draft";

impl Session<'_> {
    /// Whether a stored row fulfils the conditions.
    pub fn matches(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        now: Timestamp,
        which: Which<'_>,
    ) -> Result<bool> {
        self.any(&stored_query(conditions, request, now, which)?)
    }

    /// Whether a record that is not stored would fulfil the conditions: its values stand in for a
    /// table of one row.
    pub fn draft_matches(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        now: Timestamp,
        draft: &Record,
    ) -> Result<bool> {
        if conditions.parts.is_empty() {
            return Ok(true);
        }
        self.any(&draft_query(conditions, request, now, draft)?)
    }
}

/// The statement that asks about a stored row.
pub(super) fn stored_query(
    conditions: &Conditions,
    request: &RequestInfo,
    now: Timestamp,
    which: Which<'_>,
) -> Result<Query> {
    let base = BaseRow::one(&conditions.collection.name);
    let rendered = render(conditions, request, now, D, base)?;
    let mut query = Query::from_sql("select 1 from ");
    push_source(&mut query, conditions, &rendered);
    push_which(&mut query, base.name, true, which);
    query.push(" limit 1");
    Ok(query)
}

/// The statement that asks about a record that is not stored.
pub(super) fn draft_query(
    conditions: &Conditions,
    request: &RequestInfo,
    now: Timestamp,
    draft: &Record,
) -> Result<Query> {
    let rendered = render(conditions, request, now, D, BaseRow::one(DRAFT))?;
    let mut query = Query::from_sql("with ");
    query.push_ident(D, DRAFT);
    query.push("(");
    for (i, field) in draft.collection.fields.iter().enumerate() {
        query.push(if i > 0 { "," } else { "" });
        query.push_ident(D, &field.name);
    }
    query.push(") as (select ");
    let columns = draft.collection.fields.iter().zip(&draft.values);
    for (i, (field, value)) in columns.enumerate() {
        query.push(if i > 0 { "," } else { "" });
        // A CTE's column has the affinity of its expression; the cast gives it the table's.
        push_typed(&mut query, field, value);
    }
    query.push(") select 1 from ");
    query.push_ident(D, DRAFT);
    query.push_query(rendered.from_joins.clone());
    query.push(" where ");
    query.push_query(rendered.where_.clone());
    query.push(" limit 1");
    Ok(query)
}

/// Adds a value with the affinity that its column would have.
fn push_typed(query: &mut Query, field: &Field, value: &Value) {
    let numeric = !matches!(value, Value::Text(_) | Value::Date(_));
    let known = matches!(value, Value::Number(_) | Value::Bool(_) | Value::Json(None));
    // CAST of text that is no number would make it 0, where a NUMERIC column keeps the text.
    let affinity = if !numeric || known {
        field.kind.name()
    } else {
        ""
    };
    match affinity {
        "" => query.push_bind(D, to_bind(value)),
        "number" | "bool" => query
            .push("cast(")
            .push_bind(D, to_bind(value))
            .push(" as numeric)"),
        _ => query
            .push("cast(")
            .push_bind(D, to_bind(value))
            .push(" as text)"),
    };
}
