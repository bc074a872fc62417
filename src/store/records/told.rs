//! Statements told to people: their text, the values bound to them, and SQLite's plan.

use serde_json::Value as Json;

use super::{
    Selection, Which,
    bind::bind,
    rules::{draft_query, stored_query},
    select,
};
use crate::{
    model::{caller::RequestInfo, predicate::Conditions, record::Record, timestamp::Timestamp},
    store::{
        Result, Session,
        sql::query::{Bind, Query},
    },
};

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The SQL.
    pub text: String,
    /// The values of its placeholders.
    pub binds: Vec<Json>,
    /// The lines of `EXPLAIN QUERY PLAN`, inner ones indented by two blanks each.
    pub plan: Vec<String>,
}

impl Session<'_> {
    /// The statement of [`Session::matches`].
    pub fn tell_matches(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        now: Timestamp,
        which: Which<'_>,
    ) -> Result<Told> {
        self.tell(stored_query(conditions, request, now, which)?)
    }

    /// The statement of [`Session::draft_matches`].
    pub fn tell_draft_matches(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        now: Timestamp,
        draft: &Record,
    ) -> Result<Told> {
        self.tell(draft_query(conditions, request, now, draft)?)
    }

    /// The statement of [`Session::select_rows`].
    pub fn tell_rows(&self, selection: &Selection<'_>) -> Result<Told> {
        self.tell(select::query(selection)?)
    }

    fn tell(&self, query: Query) -> Result<Told> {
        let text = query.text().to_owned();
        let binds = query.binds().iter().map(to_json).collect();
        let mut asking = Query::from_sql("explain query plan ");
        asking.push_query(query);
        let mut statement = self.statement(asking.text())?;
        bind(&mut statement, asking.binds())?;
        let mut found = statement.raw_query();
        let (mut plan, mut depths) = (Vec::new(), vec![(0_i64, 0_usize)]);
        while let Some(row) = found.next()? {
            let (id, parent): (i64, i64) = (row.get(0)?, row.get(1)?);
            let above = depths.iter().rev().find(|(known, _)| *known == parent);
            let depth = above.map_or(0, |(_, depth)| *depth);
            depths.push((id, depth + 1));
            plan.push(format!(
                "{}{}",
                "  ".repeat(depth),
                row.get::<_, String>(3)?
            ));
        }
        Ok(Told { text, binds, plan })
    }
}

fn to_json(bind: &Bind) -> Json {
    match bind {
        Bind::Null => Json::Null,
        Bind::Integer(number) => (*number).into(),
        Bind::Real(number) => (*number).into(),
        Bind::Text(text) => text.clone().into(),
    }
}
