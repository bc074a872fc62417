//! Rules asked about a record: one that is stored, or a draft that is not.

use super::{
    D, Which,
    bind::to_bind,
    which::{push_source, push_which},
};
use crate::{
    model::{
        caller::RequestInfo,
        field::Field,
        predicate::{Conditions, Placed, Row, Source},
        record::Record,
        timestamp::Timestamp,
        value::Value,
    },
    store::{
        Result, Session,
        sql::{
            predicate::{BaseRow, render},
            query::{Bind, Query},
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
    ///
    /// Conditions with a back relation of the draft itself are never fulfilled, whatever else they
    /// say: PocketBase refuses every record under such a rule, and a rule that has let nobody in must
    /// not begin to.
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
        if conditions.joins.iter().any(leads_back_to_the_draft) {
            return Ok(false);
        }
        self.any(&draft_query(conditions, request, now, draft)?)
    }

    /// Whether a record as it is in memory fulfils the conditions as one that is stored does: its values
    /// stand in for its row, whatever the row holds by now.
    pub fn state_matches(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        now: Timestamp,
        state: &Record,
    ) -> Result<bool> {
        if conditions.parts.is_empty() {
            return Ok(true);
        }
        self.any(&one_row_query(conditions, request, now, state, push_typed)?)
    }
}

/// Whether a join looks for records that refer to the base row.
fn leads_back_to_the_draft(placed: &Placed) -> bool {
    let back = matches!(
        placed.join.source,
        Source::Back { .. } | Source::BackList { .. }
    );
    back && placed.parent == Some(Row::Base)
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
    one_row_query(conditions, request, now, draft, push_bare)
}

/// The statement that asks about a table of one row, whose values `push` adds.
fn one_row_query(
    conditions: &Conditions,
    request: &RequestInfo,
    now: Timestamp,
    record: &Record,
    push: fn(&mut Query, &Field, &Value),
) -> Result<Query> {
    let rendered = render(conditions, request, now, D, BaseRow::one(DRAFT))?;
    let mut query = Query::from_sql("with ");
    query.push_ident(D, DRAFT);
    query.push("(");
    for (i, field) in record.collection.fields.iter().enumerate() {
        query.push(if i > 0 { "," } else { "" });
        query.push_ident(D, &field.name);
    }
    query.push(") as (select ");
    let columns = record.collection.fields.iter().zip(&record.values);
    for (i, (field, value)) in columns.enumerate() {
        query.push(if i > 0 { "," } else { "" });
        push(&mut query, field, value);
    }
    query.push(") select 1 from ");
    query.push_ident(D, DRAFT);
    query.push_query(rendered.from_joins.clone());
    query.push(" where ");
    query.push_query(rendered.where_.clone());
    query.push(" limit 1");
    Ok(query)
}

/// Adds a value bare, so without affinity, as PocketBase binds them: in a draft a number never equals
/// the text of it, and every text is greater.
fn push_bare(query: &mut Query, _: &Field, value: &Value) {
    let bare = match value {
        Value::Number(number) => Bind::Real(*number),
        Value::Json(Some(text)) => Bind::Text(text.clone()),
        value => to_bind(value),
    };
    query.push_bind(D, bare);
}

/// Adds a value with the affinity that its column has: a column of a CTE has that of its expression.
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
