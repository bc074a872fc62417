//! Records stored, changed and removed.

use super::{
    D,
    bind::{bind, to_bind},
    find::push_owned,
};
use crate::{
    model::{collection::Collection, record::Record},
    store::{
        Result, Tx,
        sql::query::{Bind, Query},
    },
};

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
