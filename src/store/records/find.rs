//! Records as plain data, found by what they hold.

use std::sync::Arc;

use super::{D, Which, bind::bind, which::push_which};
use crate::{
    model::{collection::Collection, field::Field, record::Record},
    store::{
        Result, Session,
        sql::query::{Bind, Query},
        sqlite::rows,
    },
};

impl Session<'_> {
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

    /// Whether there is a row.
    pub(super) fn any(&self, query: &Query) -> Result<bool> {
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

/// Adds the condition that a row of a system collection belongs to an auth record.
pub(super) fn push_owned(query: &mut Query, collection_id: &str, record_id: &str) {
    query.push(" where ");
    query.push_ident(D, "collectionRef");
    query.push(" = ");
    query.push_bind(D, Bind::Text(collection_id.to_owned()));
    query.push(" and ");
    query.push_ident(D, "recordRef");
    query.push(" = ");
    query.push_bind(D, Bind::Text(record_id.to_owned()));
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
