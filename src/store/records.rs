//! Records of base and auth collections and rows of views: selecting, counting, asking rules,
//! writing.
//!
//! Statements are built from a projection and a compiled condition; their text is the same for the
//! same question, so each connection keeps them prepared. Values are always bound.

use std::sync::Arc;

use rusqlite::{Row, Statement};

use super::{
    Error, Result, Session, Tx,
    sql::{
        dialect::Dialect,
        predicate::{BaseRow, Rendered, render},
        query::{Bind, Query},
    },
    sqlite::rows,
};
use crate::model::{
    caller::RequestInfo,
    collection::Collection,
    field::Field,
    json,
    page::Page,
    predicate::Conditions,
    projection::{Projection, Source},
    record::Record,
    timestamp::Timestamp,
    value::Value,
};

/// The database that statements are written for.
const D: &Dialect = &Dialect::SQLITE;

/// The name that a record which is not stored has in its statement; no table has such a name.
const DRAFT: &str = "@draft";

/// Which rows of a collection are meant, beside the condition.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Those of one page, in the condition's order.
    Page(Page),
    /// The one with this id.
    One(&'a str),
    /// Those with these ids.
    Among(&'a [String]),
    /// Those whose relation field names one of these ids.
    PointingAt {
        /// The relation field.
        field: &'a Field,
        /// The ids it may name.
        ids: &'a [String],
    },
}

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

/// Selected rows as JSON in one buffer, each with a seam where its expansions go.
#[derive(Debug, Default)]
pub struct Rows {
    bytes: Vec<u8>,
    spans: Vec<Span>,
    /// Row by row, the ids of each captured field.
    captured: Vec<Vec<String>>,
    width: usize,
}

#[derive(Debug)]
struct Span {
    id: String,
    start: usize,
    seam: usize,
    end: usize,
}

impl Rows {
    /// One row that did not come from a statement; `seam` is where `,"expand":…` would go.
    pub fn of_one(json: Vec<u8>, seam: usize, id: String, captured: Vec<Vec<String>>) -> Self {
        let span = Span {
            id,
            start: 0,
            seam,
            end: json.len(),
        };
        Self {
            bytes: json,
            spans: vec![span],
            width: captured.len(),
            captured,
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The id of a row.
    pub fn id(&self, row: usize) -> &str {
        &self.spans[row].id
    }

    /// The ids that the captured field at position `field` of the selection has in a row.
    pub fn captured(&self, row: usize, field: usize) -> &[String] {
        &self.captured[row * self.width + field]
    }

    /// Appends the JSON of a row, with its `expand` member if there is one.
    pub fn write(&self, row: usize, expand: Option<&[u8]>, out: &mut Vec<u8>) {
        let span = &self.spans[row];
        out.extend_from_slice(&self.bytes[span.start..span.seam]);
        if let Some(object) = expand {
            out.extend_from_slice(b",\"expand\":");
            out.extend_from_slice(object);
        }
        out.extend_from_slice(&self.bytes[span.seam..span.end]);
    }

    /// All rows, separated by commas.
    pub fn join(&self, expanded: Option<&[Vec<u8>]>) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.bytes.len() + self.len());
        for row in 0..self.len() {
            if row > 0 {
                out.push(b',');
            }
            self.write(
                row,
                expanded.map(|objects| objects[row].as_slice()),
                &mut out,
            );
        }
        out
    }
}

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
    /// The rows of a selection, as JSON.
    pub fn select_rows(&self, selection: &Selection<'_>) -> Result<Rows> {
        let plan = Plan::new(selection)?;
        let mut statement = self.statement(plan.query.text())?;
        bind(&mut statement, plan.query.binds())?;
        let mut found = statement.raw_query();
        let mut rows = Rows {
            width: selection.capture.len(),
            ..Rows::default()
        };
        while let Some(row) = found.next()? {
            plan.write(row, selection, &mut rows);
        }
        Ok(rows)
    }

    /// The total.
    pub fn count(&self, statement: &CountStatement) -> Result<u64> {
        let mut prepared = self.statement(statement.query.text())?;
        bind(&mut prepared, statement.query.binds())?;
        let mut found = prepared.raw_query();
        let row = found.next()?.ok_or(Error::NotFound)?;
        Ok(row.get::<_, i64>(0)?.max(0) as u64)
    }

    /// Whether a stored row fulfils the conditions.
    pub fn matches(
        &self,
        conditions: &Conditions,
        request: &RequestInfo,
        now: Timestamp,
        which: Which<'_>,
    ) -> Result<bool> {
        let base = BaseRow::one(&conditions.collection.name);
        let rendered = render(conditions, request, now, D, base)?;
        let mut query = Query::from_sql("select 1 from ");
        push_source(&mut query, conditions, &rendered);
        push_which(&mut query, base.name, true, which);
        query.push(" limit 1");
        self.any(&query)
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
        let rendered = render(conditions, request, now, D, BaseRow::one(DRAFT))?;
        let mut query = Query::from_sql("with ");
        query.push_ident(D, DRAFT);
        query.push("(");
        for (i, field) in draft.collection.fields.iter().enumerate() {
            query.push(if i > 0 { "," } else { "" });
            query.push_ident(D, &field.name);
        }
        query.push(") as (select ");
        for (i, (field, value)) in draft
            .collection
            .fields
            .iter()
            .zip(&draft.values)
            .enumerate()
        {
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
        self.any(&query)
    }

    /// The record with that id.
    pub fn select_record(&self, collection: &Arc<Collection>, id: &str) -> Result<Option<Record>> {
        let mut query = select_all(collection);
        query.push(" where ");
        query.push_ident(D, "id");
        query.push(" = ");
        query.push_bind(D, Bind::Text(id.to_owned()));
        Ok(self.records(collection, &query)?.pop())
    }

    /// Up to `limit` records, in the order they were created.
    pub fn select_some(&self, collection: &Arc<Collection>, limit: usize) -> Result<Vec<Record>> {
        let mut query = select_all(collection);
        query.push(" limit ");
        query.push_bind(D, Bind::Integer(limit as i64));
        self.records(collection, &query)
    }

    /// The records whose relation field names `id`.
    pub fn select_pointing_at(
        &self,
        collection: &Arc<Collection>,
        field: &Field,
        id: &str,
    ) -> Result<Vec<Record>> {
        let mut query = select_all(collection);
        let ids = [id.to_owned()];
        push_which(
            &mut query,
            &collection.name,
            false,
            Which::PointingAt { field, ids: &ids },
        );
        self.records(collection, &query)
    }

    /// Ids of the records whose text field `name` is `value`.
    pub fn select_ids(
        &self,
        collection: &Collection,
        name: &str,
        value: &str,
    ) -> Result<Vec<String>> {
        let mut query = Query::from_sql("select ");
        query.push_ident(D, "id");
        query.push(" from ");
        query.push_ident(D, &collection.name);
        query.push(" where ");
        query.push_ident(D, name);
        query.push(" = ");
        query.push_bind(D, Bind::Text(value.to_owned()));
        self.texts(&query)
    }

    /// The first record whose field `name` is `value`; `ignore_case` as the field's unique index does.
    pub fn select_by(
        &self,
        collection: &Arc<Collection>,
        (name, value): (&str, &str),
        ignore_case: bool,
    ) -> Result<Option<Record>> {
        let mut query = select_all(collection);
        query.push(" where ");
        query.push_ident(D, name);
        query.push(" = ");
        query.push_bind(D, Bind::Text(value.to_owned()));
        query.push(if ignore_case {
            " collate nocase limit 1"
        } else {
            " limit 1"
        });
        Ok(self.records(collection, &query)?.pop())
    }

    /// How many records there are.
    pub fn count_records(&self, collection: &Collection) -> Result<u64> {
        let mut query = Query::from_sql("select count(*) from ");
        query.push_ident(D, &collection.name);
        let mut statement = self.statement(query.text())?;
        Ok(statement.query_row([], |row| row.get::<_, i64>(0))?.max(0) as u64)
    }

    /// Whether every id is that of a record.
    pub fn all_exist(&self, collection: &Collection, ids: &[&str]) -> Result<bool> {
        let mut query = Query::from_sql("select 1 from ");
        query.push_ident(D, &collection.name);
        query.push(" where ");
        query.push_ident(D, "id");
        query.push(" = ?");
        let mut statement = self.statement(query.text())?;
        for id in ids {
            if statement.query([id])?.next()?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether there is a record whose id is `id` in any case.
    pub fn id_is_taken(&self, collection: &Collection, id: &str) -> Result<bool> {
        let mut query = Query::from_sql("select 1 from ");
        query.push_ident(D, &collection.name);
        query.push(" where ");
        query.push_ident(D, "id");
        query.push(" = ");
        query.push_bind(D, Bind::Text(id.to_owned()));
        query.push(" collate nocase limit 1");
        self.any(&query)
    }

    /// The rows of a system collection that belong to an auth record.
    pub fn select_owned(
        &self,
        rows: &Arc<Collection>,
        collection_id: &str,
        record_id: &str,
    ) -> Result<Vec<Record>> {
        let mut query = select_all(rows);
        push_owned(&mut query, collection_id, record_id);
        self.records(rows, &query)
    }

    fn any(&self, query: &Query) -> Result<bool> {
        let mut statement = self.statement(query.text())?;
        bind(&mut statement, query.binds())?;
        let mut found = statement.raw_query();
        Ok(found.next()?.is_some())
    }

    fn texts(&self, query: &Query) -> Result<Vec<String>> {
        let mut statement = self.statement(query.text())?;
        bind(&mut statement, query.binds())?;
        let mut found = statement.raw_query();
        let mut texts = Vec::new();
        while let Some(row) = found.next()? {
            texts.push(rows::text(row.get_ref(0)?));
        }
        Ok(texts)
    }

    fn records(&self, collection: &Arc<Collection>, query: &Query) -> Result<Vec<Record>> {
        let mut statement = self.statement(query.text())?;
        bind(&mut statement, query.binds())?;
        let mut found = statement.raw_query();
        let mut records = Vec::new();
        while let Some(row) = found.next()? {
            let fields = collection.fields.iter().enumerate();
            let values = fields
                .map(|(i, field)| rows::read_column(row, i, field))
                .collect();
            records.push(Record {
                collection: Arc::clone(collection),
                values,
            });
        }
        Ok(records)
    }
}

impl Tx<'_> {
    /// Stores a new record.
    pub fn insert_record(&mut self, record: &Record) -> Result<()> {
        let collection = &record.collection;
        let mut query = Query::from_sql("insert into ");
        query.push_ident(D, &collection.name);
        query.push(" (");
        for (i, field) in collection.fields.iter().enumerate() {
            query.push(if i > 0 { "," } else { "" });
            query.push_ident(D, &field.name);
        }
        query.push(") values (");
        for (i, value) in record.values.iter().enumerate() {
            query.push(if i > 0 { "," } else { "" });
            query.push_bind(D, to_bind(value));
        }
        query.push(")");
        self.execute(&collection.name, &query).map(drop)
    }

    /// Stores what differs between `old` and `new`.
    pub fn update_record(&mut self, old: &Record, new: &Record) -> Result<()> {
        let mut query = Query::from_sql("update ");
        query.push_ident(D, &new.collection.name);
        query.push(" set ");
        let mut changed = 0;
        for (i, field) in new.collection.fields.iter().enumerate() {
            if old.values[i] != new.values[i] {
                query.push(if changed > 0 { "," } else { "" });
                query.push_ident(D, &field.name);
                query.push(" = ");
                query.push_bind(D, to_bind(&new.values[i]));
                changed += 1;
            }
        }
        if changed == 0 {
            return Ok(());
        }
        query.push(" where ");
        query.push_ident(D, "id");
        query.push(" = ");
        query.push_bind(D, Bind::Text(old.id().to_owned()));
        self.execute(&new.collection.name, &query).map(drop)
    }

    /// Removes the record with that id, if there is one.
    pub fn remove_record(&mut self, collection: &Collection, id: &str) -> Result<()> {
        let mut query = Query::from_sql("delete from ");
        query.push_ident(D, &collection.name);
        query.push(" where ");
        query.push_ident(D, "id");
        query.push(" = ");
        query.push_bind(D, Bind::Text(id.to_owned()));
        self.execute(&collection.name, &query).map(drop)
    }

    /// Removes the rows of a system collection that belong to an auth record; tells how many.
    pub fn remove_owned(
        &mut self,
        rows: &Collection,
        collection_id: &str,
        record_id: &str,
    ) -> Result<usize> {
        let mut query = Query::from_sql("delete from ");
        query.push_ident(D, &rows.name);
        push_owned(&mut query, collection_id, record_id);
        self.execute(&rows.name, &query)
    }

    fn execute(&mut self, table: &str, query: &Query) -> Result<usize> {
        let changed = {
            let mut statement = self.statement(query.text())?;
            bind(&mut statement, query.binds())?;
            statement.raw_execute()?
        };
        self.touch(table);
        Ok(changed)
    }
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
        let mut query = Query::from_sql("select ");
        let mut columns = 0;
        for member in &selection.projection.members {
            if let Source::Field(i) | Source::Email(i) = member.source {
                query.push_column(D, base, &collection.fields[i].name);
                query.push(",");
                columns += 1;
            }
        }
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
        let id = row.get_ref(self.id).map(rows::text).unwrap_or_default();
        rows.spans.push(Span {
            id,
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

/// Adds `table joins where condition`.
fn push_source(query: &mut Query, conditions: &Conditions, rendered: &Rendered) {
    query.push_ident(D, &conditions.collection.name);
    query.push_query(rendered.from_joins.clone());
    query.push(" where ");
    query.push_query(rendered.where_.clone());
}

fn push_which(query: &mut Query, base: &str, has_where: bool, which: Which<'_>) {
    let ids = match which {
        Which::Page(_) => return,
        Which::One(_) => &[][..],
        Which::Among(ids) | Which::PointingAt { ids, .. } => ids,
    };
    query.push(if has_where { " and " } else { " where " });
    match which {
        Which::PointingAt { field, .. } if field.is_multiple() => {
            query.push("exists(select 1 from json_each(");
            query.push_column(D, base, &field.name);
            query.push(") where value in (select value from json_each(");
            query.push_bind(D, Bind::Text(json::to_text(ids)));
            query.push(")))");
        }
        Which::PointingAt { field, .. } => push_among(query, (base, &field.name), ids),
        Which::Among(_) => push_among(query, (base, "id"), ids),
        Which::One(id) => {
            query.push_column(D, base, "id");
            query.push(" = ");
            query.push_bind(D, Bind::Text(id.to_owned()));
        }
        Which::Page(_) => {}
    }
}

fn push_owned(query: &mut Query, collection_id: &str, record_id: &str) {
    query.push(" where ");
    query.push_ident(D, "collectionRef");
    query.push(" = ");
    query.push_bind(D, Bind::Text(collection_id.to_owned()));
    query.push(" and ");
    query.push_ident(D, "recordRef");
    query.push(" = ");
    query.push_bind(D, Bind::Text(record_id.to_owned()));
}

fn push_among(query: &mut Query, (base, column): (&str, &str), ids: &[String]) {
    query.push_column(D, base, column);
    if let [id] = ids {
        query.push(" = ");
        query.push_bind(D, Bind::Text(id.clone()));
        return;
    }
    query.push(" in (select value from json_each(");
    query.push_bind(D, Bind::Text(json::to_text(ids)));
    query.push("))");
}

fn select_all(collection: &Collection) -> Query {
    let mut query = Query::from_sql("select ");
    for (i, field) in collection.fields.iter().enumerate() {
        query.push(if i > 0 { "," } else { "" });
        query.push_column(D, &collection.name, &field.name);
    }
    query.push(" from ");
    query.push_ident(D, &collection.name);
    query
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

/// A value as its column stores it (spec: storage §5.2).
pub(in crate::store) fn to_bind(value: &Value) -> Bind {
    match value {
        Value::Text(text) => Bind::Text(text.clone()),
        // Whole numbers as integers, as PocketBase's rows have them; -0 becomes 0.
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
            Bind::Integer(*number as i64)
        }
        Value::Number(number) => Bind::Real(*number),
        Value::Bool(on) => Bind::Integer(i64::from(*on)),
        Value::Date(at) => Bind::Text(at.map(|at| at.to_string()).unwrap_or_default()),
        Value::List(items) => Bind::Text(json::to_text(items)),
        Value::Json(text) => text.clone().map_or(Bind::Null, Bind::Text),
        Value::Geo { lon, lat } => Bind::Text(format!(
            "{{\"lon\":{},\"lat\":{}}}",
            json::format_number(*lon),
            json::format_number(*lat)
        )),
    }
}

/// Binds values to a statement in their order.
pub(in crate::store) fn bind(statement: &mut Statement<'_>, binds: &[Bind]) -> Result<()> {
    for (i, value) in binds.iter().enumerate() {
        match value {
            Bind::Null => statement.raw_bind_parameter(i + 1, rusqlite::types::Null)?,
            Bind::Integer(number) => statement.raw_bind_parameter(i + 1, number)?,
            Bind::Real(number) => statement.raw_bind_parameter(i + 1, number)?,
            Bind::Text(text) => statement.raw_bind_parameter(i + 1, text.as_str())?,
        }
    }
    Ok(())
}

impl From<super::sql::predicate::Broken> for Error {
    fn from(broken: super::sql::predicate::Broken) -> Self {
        Self::Condition { message: broken.0 }
    }
}
