//! Rows as callers see them, straight from SQLite's columns to JSON.

use rusqlite::Row;

use super::{
    D, Rows, Which,
    bind::bind,
    rows::Span,
    which::{push_source, push_which},
};
use crate::{
    model::{
        caller::RequestInfo,
        collection::Collection,
        predicate::Conditions,
        projection::{Member, Projection, Source},
        timestamp::Timestamp,
    },
    store::{
        Result, Session,
        sql::{
            predicate::{BaseRow, render},
            query::{Bind, Query},
        },
        sqlite::rows,
    },
};

/// Whose `email` is shown among auth records.
#[derive(Debug, Clone)]
pub enum EmailAccess {
    /// Everybody's.
    All,
    /// That of records that show it, of the viewer, and of records the viewer manages.
    Guarded {
        /// The viewer's own id, when the viewer is of this collection.
        own_id: Option<String>,
        /// When the viewer manages a record.
        manage: Option<Conditions>,
    },
}

/// A question for rows.
pub struct Selection<'a> {
    /// Which rows may be seen, and in which order.
    pub conditions: &'a Conditions,
    /// What the conditions may ask about.
    pub request: &'a RequestInfo,
    /// The moment that macros mean.
    pub now: Timestamp,
    /// Which members are shown.
    pub projection: &'a Projection,
    /// Whose address is shown.
    pub email: EmailAccess,
    /// Positions of relation fields whose ids are wanted beside the JSON.
    pub capture: &'a [usize],
    /// Which of the rows.
    pub which: Which<'a>,
}

impl Session<'_> {
    /// The rows of a selection, as JSON.
    pub fn select_rows(&self, selection: &Selection<'_>) -> Result<Rows> {
        let plan = Plan::new(selection)?;
        let mut statement = self.statement(plan.query.text())?;
        bind(&mut statement, plan.query.binds())?;
        let mut found = statement.raw_query();
        let mut rows = Rows::with_room(selection.which.most(), selection.capture.len());
        while let Some(row) = found.next()? {
            plan.write(row, selection, &mut rows);
        }
        Ok(rows)
    }
}

/// The statement of a selection.
pub(super) fn query(selection: &Selection<'_>) -> Result<Query> {
    Ok(Plan::new(selection)?.query)
}

/// A selection as a statement, and what to do with its columns.
struct Plan {
    query: Query,
    /// Columns after those of the members.
    id: usize,
    shows_email: Option<usize>,
    captured: usize,
}

impl Plan {
    fn new(selection: &Selection<'_>) -> Result<Self> {
        let collection = &selection.conditions.collection;
        let base = collection.name.as_str();
        let projection = selection.projection;
        let mut query = Query::from_sql("select ");
        query.push_made(
            projection
                .asked
                .get_or_init(|| members(projection, collection)),
        );
        let shown = projection
            .members
            .iter()
            .filter(|member| member.column().is_some());
        let mut columns = shown.count();
        let id = columns;
        query.push_column(D, base, "id");
        columns += 1;
        let shows_email = push_email_access(&mut query, selection, base)?.then_some(columns);
        columns += usize::from(shows_email.is_some());
        for &field in selection.capture {
            query.push(",");
            query.push_column(D, base, &collection.fields[field].name);
        }
        query.push(" from ");
        let conditions = selection.conditions;
        let row = match selection.which {
            Which::Page(_) => BaseRow::page(base),
            _ => BaseRow::one(base),
        };
        let rendered = render(conditions, selection.request, selection.now, D, row)?;
        push_source(&mut query, conditions, &rendered);
        push_which(&mut query, base, true, selection.which);
        if let Which::Page(page) = selection.which {
            if !rendered.order_by.is_empty() {
                query.push(" order by ");
                query.push_query(rendered.order_by.clone());
            }
            query.push(" limit ");
            query.push_bind(D, Bind::Integer(page.size as i64));
            query.push(" offset ");
            query.push_bind(D, Bind::Integer(page.offset() as i64));
        }
        Ok(Self {
            query,
            id,
            shows_email,
            captured: columns,
        })
    }

    fn write(&self, row: &Row<'_>, selection: &Selection<'_>, rows: &mut Rows) {
        let collection = &selection.conditions.collection;
        if !rows.spans.is_empty() {
            rows.bytes.push(b',');
        }
        let start = rows.bytes.len();
        let mut seam = start;
        let mut column = 0;
        rows.bytes.push(b'{');
        for member in &selection.projection.members {
            match &member.source {
                Source::Expand => seam = rows.bytes.len(),
                Source::Fixed(json) => {
                    push_label(&mut rows.bytes, start, &member.label);
                    rows.bytes.extend_from_slice(json);
                }
                Source::Email(_) if !self.is_email_shown(row) => column += 1,
                Source::Field(i) | Source::Email(i) => {
                    push_label(&mut rows.bytes, start, &member.label);
                    rows::write_column(&mut rows.bytes, row, column, &collection.fields[*i]);
                    column += 1;
                }
            }
        }
        rows.bytes.push(b'}');
        rows::push_text(&mut rows.ids, row, self.id);
        rows.spans.push(Span {
            id_end: rows.ids.len(),
            start,
            seam,
            end: rows.bytes.len(),
        });
        for (k, &field) in selection.capture.iter().enumerate() {
            let multiple = collection.fields[field].is_multiple();
            rows.captured
                .push(rows::read_ids(row, self.captured + k, multiple));
        }
    }

    fn is_email_shown(&self, row: &Row<'_>) -> bool {
        self.shows_email
            .is_none_or(|column| row.get::<_, i64>(column).is_ok_and(|shown| shown != 0))
    }
}

/// The columns of the members, each with a comma behind it.
fn members(projection: &Projection, collection: &Collection) -> String {
    let mut query = Query::new();
    for field in projection.members.iter().filter_map(Member::column) {
        query.push_column(D, &collection.name, &collection.fields[field].name);
        query.push(",");
    }
    query.text().to_owned()
}

fn push_label(out: &mut Vec<u8>, start: usize, label: &[u8]) {
    if out.len() > start + 1 {
        out.push(b',');
    }
    out.extend_from_slice(label);
}

/// Adds a column that tells whether the row shows its address; not when everybody's is shown.
fn push_email_access(query: &mut Query, selection: &Selection<'_>, base: &str) -> Result<bool> {
    let EmailAccess::Guarded { own_id, manage } = &selection.email else {
        return Ok(false);
    };
    query.push(",(");
    query.push_column(D, base, "emailVisibility");
    query.push(" = 1");
    if let Some(id) = own_id {
        query.push(" or ");
        query.push_column(D, base, "id");
        query.push(" = ");
        query.push_bind(D, Bind::Text(id.clone()));
    }
    if let Some(manage) = manage {
        // In a sub-query of its own, so that its joins do not meet those of the list.
        let rendered = render(
            manage,
            selection.request,
            selection.now,
            D,
            BaseRow::page(base),
        )?;
        query.push(" or ");
        query.push_column(D, base, "id");
        query.push(" in (select ");
        query.push_column(D, base, "id");
        query.push(" from ");
        push_source(query, manage, &rendered);
        query.push(")");
    }
    query.push(")");
    Ok(true)
}
