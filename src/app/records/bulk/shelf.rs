//! The writer's side of many records: stored one after the other, in one transaction.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use serde_json::{Map, Value as Json};

use super::{Conflict, Prepared, Put, Recipe, keep_dates};
use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation},
        records::{
            auth_fields::{self, Level},
            checks, side_rows,
        },
        work::Work,
    },
    model::{
        change::Change,
        collection::Collection,
        field::FieldKind,
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
    store::Insert,
};

const CREATE_FAILED: &str = "Failed to create record.";
const UPDATE_FAILED: &str = "Failed to update record.";

/// The writer's side of storing many records of one collection, for one transaction.
pub struct Shelf<'c> {
    insert: Insert<'c>,
    /// Related records that were found: collection and id.
    known: HashSet<(String, String)>,
    /// Ids that were found by other values: place in [`Recipe::by`], and value.
    found: HashMap<(usize, String), String>,
    /// The date of this transaction.
    now: Value,
    /// Which fields get it in a new record.
    stamped: Vec<bool>,
    /// Whether it is kept that the collection has changed.
    has_noted: bool,
}

impl<'c> Shelf<'c> {
    /// Prepares the writer for records made by `recipe`.
    ///
    /// Fails with [`Error::Moved`] when the collections have changed since it was made.
    pub fn new(work: &mut Work<'_, 'c>, recipe: &Recipe) -> Result<Self> {
        if work.catalog.version != recipe.catalog_version {
            return Err(Error::Moved);
        }
        let fires = |kind: &FieldKind| match kind {
            FieldKind::Autodate(options) => fields::autodate::fires(options, Operation::Create),
            _ => false,
        };
        Ok(Self {
            insert: work.tx.prepare_insert(&recipe.collection)?,
            known: HashSet::new(),
            found: HashMap::new(),
            now: Value::Date(Some(work.now)),
            stamped: recipe
                .collection
                .fields
                .iter()
                .map(|field| fires(&field.kind))
                .collect(),
            has_noted: false,
        })
    }

    /// Keeps once that the collection has changed: a number for each of a million records would leave no room
    /// for other changes.
    fn note_change(&mut self, work: &mut Work<'_, 'c>, collection: &Collection) -> Result<()> {
        if !std::mem::replace(&mut self.has_noted, true) {
            work.tx.append_collection_change(&collection.id, work.now)?;
        }
        Ok(())
    }

    /// Stores one record; gives what became of it, and its id.
    ///
    /// Fails with [`Error::Invalid`] when it is refused: then nothing of it is stored, and the
    /// transaction goes on. Any other error ends the transaction.
    pub fn put(
        &mut self,
        work: &mut Work<'_, 'c>,
        recipe: &Recipe,
        prepared: &Prepared,
    ) -> Result<(Put, String)> {
        if !prepared.faults.is_empty() {
            return Err(Error::invalid(CREATE_FAILED, prepared.faults.clone()));
        }
        if recipe.conflict != Conflict::Fail
            && let Some(stored) = find_stored(work, recipe, prepared)?
        {
            let id = stored.id().to_owned();
            let put = match recipe.conflict {
                Conflict::Update => self.update(work, recipe, (prepared, stored))?,
                _ => Put::Skipped,
            };
            return Ok((put, id));
        }
        self.create(work, recipe, prepared)
    }

    fn create(
        &mut self,
        work: &mut Work<'_, 'c>,
        recipe: &Recipe,
        prepared: &Prepared,
    ) -> Result<(Put, String)> {
        let mut errors = prepared.errors.clone();
        let mut found = None;
        if !prepared.wanted.is_empty() {
            let mut record = prepared.record.clone();
            self.fill(work, recipe, (prepared, &mut record), &mut errors)?;
            found = Some(record);
        }
        let record = found.as_ref().unwrap_or(&prepared.record);
        self.check_stored(work, record, None, &mut errors)?;
        if !errors.is_empty() {
            return Err(Error::invalid(CREATE_FAILED, errors));
        }
        let values = record.values.iter().zip(&self.stamped);
        let values = values.map(|(value, stamped)| match value {
            Value::Date(None) if *stamped => &self.now,
            value => value,
        });
        self.insert
            .run(values)
            .map_err(|error| checks::write_error(CREATE_FAILED, error))?;
        side_rows::after_create(work, record)?;
        self.note_change(work, &recipe.collection)?;
        let id = record.id().to_owned();
        if work.app.changes().is_heard() {
            let mut record = record.clone();
            for (value, stamped) in record.values.iter_mut().zip(&self.stamped) {
                if *stamped && *value == Value::Date(None) {
                    *value = self.now.clone();
                }
            }
            work.tell(Change::Created(Arc::new(record)), None);
        }
        Ok((Put::Created, id))
    }

    fn update(
        &mut self,
        work: &mut Work<'_, 'c>,
        recipe: &Recipe,
        (prepared, old): (&Prepared, Record),
    ) -> Result<Put> {
        let draft = &prepared.draft;
        let (mut record, _) = draft.lay(old.clone());
        if prepared.same_password.as_deref() == Some(old.text("password")) {
            record.set("password", Value::Text(old.text("password").to_owned()));
        }
        if recipe.keep_dates {
            keep_dates(&mut record, &draft.body);
        }
        let mut errors = FieldErrors::new();
        self.fill(work, recipe, (prepared, &mut record), &mut errors)?;
        if record.values == old.values && errors.is_empty() {
            return Ok(Put::Unchanged);
        }
        if recipe.collection.is_auth() {
            if !draft.is_hashed() {
                let level = Level::Superuser;
                errors.merge(auth_fields::check_update(draft, &record, &old, level));
            }
            auth_fields::rotate_token_key(&mut record, &old);
        }
        fields::stamp(&mut record, Operation::Update, work.now);
        if recipe.keep_dates {
            keep_dates(&mut record, &draft.body);
        }
        errors.merge(draft.check_fields(&record, Some(&old), Operation::Update));
        self.check_stored(work, &record, Some(&old), &mut errors)?;
        if !errors.is_empty() {
            return Err(Error::invalid(UPDATE_FAILED, errors));
        }
        // Before the record, as an update does: it may give the record another token key. What it
        // removes would be gone if the record was refused, so unique values are tried before.
        work.tx
            .update_record(&old, &record)
            .map_err(|error| checks::write_error(UPDATE_FAILED, error))?;
        let written = record.clone();
        side_rows::after_update(work, &mut record, &old)?;
        work.tx.update_record(&written, &record)?;
        self.note_change(work, &recipe.collection)?;
        let (old, new) = (Arc::new(old), Arc::new(record));
        work.tell(Change::Updated { old, new }, None);
        Ok(Put::Updated)
    }

    /// Finds the records that relations name by other values than ids.
    fn fill(
        &mut self,
        work: &Work<'_, 'c>,
        recipe: &Recipe,
        (prepared, record): (&Prepared, &mut Record),
        errors: &mut FieldErrors,
    ) -> Result<()> {
        for (by, values) in &prepared.wanted {
            let (at, target, key) = &recipe.by[*by];
            let field = &recipe.collection.fields[*at];
            let mut ids = Vec::new();
            for value in values {
                match self.find(work, (*by, target, key), value)? {
                    Ok(id) => ids.push(Json::String(id)),
                    Err(error) => errors.insert(&field.name, error),
                }
            }
            record.values[*at] = fields::cast(field, &Json::Array(ids));
            if errors.get(&field.name).is_none()
                && let Err(error) =
                    fields::validate(field, &record.values[*at], None, Operation::Create)
            {
                errors.insert(&field.name, error);
            }
        }
        Ok(())
    }

    fn find(
        &mut self,
        work: &Work<'_, 'c>,
        (by, target, key): (usize, &Arc<Collection>, &str),
        value: &str,
    ) -> Result<Result<String, FieldError>> {
        let place = (by, value.to_owned());
        if let Some(id) = self.found.get(&place) {
            return Ok(Ok(id.clone()));
        }
        let mut ids = work.tx.select_ids(target, key, value)?;
        let refused = |text: String| FieldError::new(code::INVALID_VALUE, text);
        let name = &target.name;
        Ok(match (ids.pop(), ids.is_empty()) {
            (Some(id), true) => {
                self.known.insert((target.id.clone(), id.clone()));
                self.found.insert(place, id.clone());
                Ok(id)
            }
            (Some(_), false) => Err(refused(format!(
                "several records of {name} have the {key} \"{value}\""
            ))),
            (None, _) => Err(refused(format!(
                "no record of {name} has the {key} \"{value}\""
            ))),
        })
    }

    fn check_stored(
        &mut self,
        work: &Work<'_, 'c>,
        record: &Record,
        old: Option<&Record>,
        errors: &mut FieldErrors,
    ) -> Result<()> {
        let known = &mut self.known;
        checks::check_stored_by(work, record, old, errors, &mut |target, ids| {
            for id in ids {
                let place = (target.id.clone(), (*id).to_owned());
                if !known.contains(&place) {
                    if !work.tx.all_exist(target, &[id])? {
                        return Ok(false);
                    }
                    known.insert(place);
                }
            }
            Ok(true)
        })
    }
}

/// The stored record that a submitted one is about; none for one without a key.
fn find_stored(
    work: &Work<'_, '_>,
    recipe: &Recipe,
    prepared: &Prepared,
) -> Result<Option<Record>> {
    let key = recipe.key();
    if !prepared.draft.body.contains_key(key) {
        return Ok(None);
    }
    Ok(stored_by_key(work.tx, recipe, &prepared.draft.body)?)
}

/// The stored record whose key is that of `body`.
pub fn stored_by_key(
    session: &crate::store::Session<'_>,
    recipe: &Recipe,
    body: &Map<String, Json>,
) -> crate::store::Result<Option<Record>> {
    let field = &recipe.collection.fields[recipe.key];
    let Some(value) = body.get(&field.name) else {
        return Ok(None);
    };
    let text = match fields::cast(field, value) {
        Value::Text(text) => text,
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    if text.is_empty() {
        return Ok(None);
    }
    if field.is_primary_key() {
        return session.select_record(&recipe.collection, &text);
    }
    let ignore_case = recipe
        .collection
        .unique_index_column(&field.name)
        .is_some_and(|column| column.collate.eq_ignore_ascii_case("nocase"));
    session.select_by(&recipe.collection, (&field.name, &text), ignore_case)
}
