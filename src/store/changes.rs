//! Committed changes of records by number: rows of `_pbctl_changes`, written in the transactions of the
//! changes. `sqlite/feed.rs` keeps their head.
//!
//! A record that was updated or deleted is kept as it was, so that later it can be told who saw it. Its
//! password and token key are not.

use std::sync::Arc;

use rusqlite::{OptionalExtension, params, types::ValueRef};
use serde_json::{Map, Number, Value as Json};

use super::{Result, Session, Tx, records::to_bind, sql::query::Bind, sqlite::rows::read_value};
use crate::model::{
    change::{Change, Verb},
    collection::Collection,
    cursor::{Cursor, Epoch},
    field::FieldKind,
    record::Record,
    timestamp::Timestamp,
};

/// The tables. Their names are none that a collection can have.
pub(super) const TABLES: &str = "
    create table if not exists _pbctl_changes (
      seq integer primary key,
      at integer not null,
      action integer not null,
      collection text not null,
      record text not null,
      old text);
    create table if not exists _pbctl_changes_head (
      id integer primary key check (id = 1),
      epoch text not null,
      floor integer not null,
      last integer not null,
      commits integer not null);";
/// The only page of the head.
pub(super) const HEAD_PAGE: &str =
    "select rootpage from sqlite_schema where name = '_pbctl_changes_head'";
/// Its row.
pub(super) const HEAD: &str =
    "select epoch, floor, last, commits from _pbctl_changes_head where id = 1";
/// Writes it. The count makes the page another one, also when nothing else changed.
pub(super) const WRITE_HEAD: &str = "
    insert into _pbctl_changes_head (id, epoch, floor, last, commits) values (1, ?1, ?2, ?3, ?4)
    on conflict (id) do update set epoch = ?1, floor = ?2, last = ?3, commits = ?4";
/// Drops changes up to one, the oldest first; few enough for a writer that others wait for.
pub(super) const DROP: &str = "
    delete from _pbctl_changes where seq in (
      select seq from _pbctl_changes where seq <= ?1 order by seq limit 5000)";
/// The number before the oldest change that is there, also of those that are not held any more.
pub(super) const BEFORE_OLDEST: &str = "select min(seq) - 1 from _pbctl_changes";
/// Another epoch: ten letters of its alphabet.
pub(super) const DRAW_EPOCH: &str = "select lower(hex(randomblob(5)))";

/// The longest text that a record as it was may need; of a longer one it is only known that it changed.
const LONGEST_OLD: usize = 64 << 10;
/// A field of auth records that is not kept, as passwords are not.
const TOKEN_KEY: &str = "tokenKey";

/// Which changes are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The last one.
    pub last: Cursor,
    /// What came up to this one is not there any more.
    pub floor: i64,
}

impl Held {
    /// Whether everything after `cursor` is there.
    pub fn has_all_after(&self, cursor: Cursor) -> bool {
        cursor.epoch == self.last.epoch && (self.floor..=self.last.seq).contains(&cursor.seq)
    }
}

/// What changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// One record.
    Record(Verb),
    /// The records of a collection, in ways that are not told one by one.
    Collection,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRow {
    /// Its number.
    pub seq: i64,
    /// What changed.
    pub what: What,
    /// When.
    pub at: Timestamp,
    /// The collection's id.
    pub collection: String,
    /// The record's id.
    pub record: String,
    /// The record as it was before an update or a delete, if it was kept.
    pub old: Option<String>,
}

impl ChangeRow {
    /// The record as it was, with the fields that `collection` has now.
    pub fn old_record(&self, collection: &Arc<Collection>) -> Option<Record> {
        let old: Map<String, Json> = serde_json::from_str(self.old.as_deref()?).ok()?;
        let mut record = Record::blank(collection);
        for (field, value) in collection.fields.iter().zip(&mut record.values) {
            match old.get(&field.name) {
                Some(Json::Null) => *value = read_value(ValueRef::Null, field),
                Some(Json::String(text)) => {
                    *value = read_value(ValueRef::Text(text.as_bytes()), field);
                }
                Some(Json::Number(number)) => {
                    let number = number.as_i64().map_or_else(
                        || ValueRef::Real(number.as_f64().unwrap_or_default()),
                        ValueRef::Integer,
                    );
                    *value = read_value(number, field);
                }
                _ => {}
            }
        }
        Some(record)
    }
}

impl Session<'_> {
    /// Which changes are there; `None` when none are kept.
    pub fn held_changes(&self) -> Result<Option<Held>> {
        if !self.has_table("_pbctl_changes_head")? {
            return Ok(None);
        }
        let row = self.statement(HEAD)?.query_row([], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
        });
        let held = row.optional()?.and_then(|(epoch, floor, seq)| {
            let epoch = Epoch::parse(&epoch)?;
            Some(Held {
                last: Cursor { epoch, seq },
                floor,
            })
        });
        Ok(held)
    }

    /// The changes after `seq`, `limit` at most, in their order: of records of `collection`, or of all.
    pub fn select_changes(
        &self,
        seq: i64,
        collection: Option<&str>,
        limit: usize,
    ) -> Result<Vec<ChangeRow>> {
        let mut statement = self.statement(
            "select seq, action, at, collection, record, old
             from _pbctl_changes
             where seq > ?1 and (?2 is null or collection = ?2)
             order by seq
             limit ?3",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![seq, collection, limit], |row| {
            Ok(ChangeRow {
                seq: row.get(0)?,
                what: what(row.get(1)?),
                at: Timestamp::from_millis(row.get(2)?),
                collection: row.get(3)?,
                record: row.get(4)?,
                old: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the oldest change is older than `oldest`.
    pub fn has_changes_before(&self, oldest: Timestamp) -> Result<bool> {
        if !self.has_table("_pbctl_changes")? {
            return Ok(false);
        }
        let mut statement =
            self.statement("select at < ?1 from _pbctl_changes order by seq limit 1")?;
        let is_older = statement.query_row([oldest.millis()], |row| row.get(0));
        Ok(is_older.optional()?.unwrap_or(false))
    }

    /// The collections whose records have changed after `seq`, by their ids.
    pub fn select_changed_collections(&self, seq: i64) -> Result<Vec<String>> {
        let mut statement =
            self.statement("select distinct collection from _pbctl_changes where seq > ?1")?;
        let rows = statement.query_map([seq], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Keeps a change of a record, and gives its number; `None` where none are kept.
    pub fn append_change(&mut self, change: &Change, now: Timestamp) -> Result<Option<i64>> {
        let (verb, record, old) = match change {
            Change::Created(record) => (Verb::Create, record, None),
            Change::Updated { old, new } => (Verb::Update, new, Some(old)),
            Change::Deleted(record) => (Verb::Delete, record, Some(record)),
            Change::Schema | Change::Settings => return Ok(None),
        };
        let Some(seq) = self.next_change() else {
            return Ok(None);
        };
        let old = old
            .map(|old| as_it_was(old))
            .filter(|old| old.len() <= LONGEST_OLD);
        let mut statement = self.statement(INSERT)?;
        let collection = &record.collection.id;
        let what = code(What::Record(verb));
        statement.execute(params![
            seq,
            now.millis(),
            what,
            collection,
            record.id(),
            old
        ])?;
        Ok(Some(seq))
    }

    /// Keeps that records of a collection have changed in ways that are not told one by one.
    pub fn append_collection_change(
        &mut self,
        collection: &str,
        now: Timestamp,
    ) -> Result<Option<i64>> {
        let Some(seq) = self.next_change() else {
            return Ok(None);
        };
        let old: Option<String> = None;
        let what = code(What::Collection);
        let mut statement = self.statement(INSERT)?;
        statement.execute(params![seq, now.millis(), what, collection, "", old])?;
        Ok(Some(seq))
    }

    /// Drops changes older than `oldest`, `limit` at most.
    pub fn drop_changes(&mut self, oldest: Timestamp, limit: usize) -> Result<()> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut find = self.statement(
            "select max(seq) from (select seq, at from _pbctl_changes order by seq limit ?1)
             where at < ?2",
        )?;
        let upto: Option<i64> =
            find.query_row(params![limit, oldest.millis()], |row| row.get(0))?;
        if let Some(upto) = upto {
            self.statement(DROP)?.execute([upto])?;
            self.changes_begin_after(upto);
        }
        Ok(())
    }
}

const INSERT: &str = "insert into _pbctl_changes (seq, at, action, collection, record, old)
                      values (?1, ?2, ?3, ?4, ?5, ?6)";

const fn code(what: What) -> i64 {
    match what {
        What::Collection => 0,
        What::Record(Verb::Create) => 1,
        What::Record(Verb::Update | Verb::Leave) => 2,
        What::Record(Verb::Delete) => 3,
    }
}

const fn what(code: i64) -> What {
    match code {
        1 => What::Record(Verb::Create),
        2 => What::Record(Verb::Update),
        3 => What::Record(Verb::Delete),
        _ => What::Collection,
    }
}

/// The record's columns as JSON.
fn as_it_was(record: &Record) -> String {
    let is_auth = record.collection.is_auth();
    let mut old = Map::new();
    for (field, value) in record.collection.fields.iter().zip(&record.values) {
        let is_secret = matches!(field.kind, FieldKind::Password(_));
        if is_secret || (is_auth && field.name == TOKEN_KEY) {
            continue;
        }
        let value = match to_bind(value) {
            Bind::Null => Json::Null,
            Bind::Integer(number) => number.into(),
            Bind::Real(number) => Number::from_f64(number).map_or(Json::Null, Json::Number),
            Bind::Text(text) => Json::String(text),
        };
        old.insert(field.name.clone(), value);
    }
    Json::Object(old).to_string()
}
