//! Rules asked about a record: one that is stored, or a draft that is not.

use super::{
    D, Which,
    bind::to_bind,
    which::{push_source, push_which},
};
use crate::{
    model::{
        caller::RequestInfo,
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
    let rendered = render(conditions, request, now, D, BaseRow::one(DRAFT))?;
    let mut query = Query::from_sql("with ");
    query.push_ident(D, DRAFT);
    query.push("(");
    for (i, field) in draft.collection.fields.iter().enumerate() {
        query.push(if i > 0 { "," } else { "" });
        query.push_ident(D, &field.name);
    }
    query.push(") as (select ");
    for (i, value) in draft.values.iter().enumerate() {
        query.push(if i > 0 { "," } else { "" });
        // Bare, so without affinity, as PocketBase binds them: in a draft a number never equals the
        // text of it, and every text is greater.
        let bare = match value {
            Value::Number(number) => Bind::Real(*number),
            Value::Json(Some(text)) => Bind::Text(text.clone()),
            value => to_bind(value),
        };
        query.push_bind(D, bare);
    }
    query.push(") select 1 from ");
    query.push_ident(D, DRAFT);
    query.push_query(rendered.from_joins.clone());
    query.push(" where ");
    query.push_query(rendered.where_.clone());
    query.push(" limit 1");
    Ok(query)
}
