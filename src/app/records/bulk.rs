//! Many records stored by somebody who may do everything: imports and seeds.
//!
//! A record goes the way of [`create_in`](super::create_in) and [`update_in`](super::update_in) without
//! their rules, and is refused for the same reasons by the same field errors. What is dear is shared:
//! values are cast, checked and hashed beside the writer, on several threads; one prepared statement
//! stores all; a related record that was found once is not looked for again.
//!
//! What a create forgives and turns into nothing (`abc` in a number) is refused here, because nobody
//! looks at a million rows: see [`strict`].

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use serde_json::{Map, Value as Json};

use super::{
    auth_fields::{self, Level},
    checks,
    draft::Draft,
    side_rows, strict,
};
use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation},
        work::Work,
    },
    model::{
        caller::{RequestInfo, SUPERUSERS},
        catalog::Catalog,
        change::Change,
        collection::Collection,
        field::{AutodateOptions, FieldKind},
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
    store::Insert,
};

const CREATE_FAILED: &str = "Failed to create record.";
const UPDATE_FAILED: &str = "Failed to update record.";

/// The member that holds a password already hashed.
const HASH: &str = "passwordHash";

/// What to do with a record that is stored already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Conflict {
    /// It is refused by the field that must be unique.
    #[default]
    Fail,
    /// It stays as it is.
    Skip,
    /// It is changed.
    Update,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    Created,
    /// It was changed.
    Updated,
    /// It was stored with the same values.
    Unchanged,
    /// It was stored already and stays as it is.
    Skipped,
}

impl Put {
    /// A stable name for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Skipped => "skipped",
        }
    }
}

impl Conflict {
    /// What is called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "" | "fail" => Some(Self::Fail),
            "skip" => Some(Self::Skip),
            "update" => Some(Self::Update),
            _ => None,
        }
    }
}

/// How records of one collection are made of what was submitted.
#[derive(Debug, Clone)]
pub struct Recipe {
    /// Version of the catalog it was made with.
    pub catalog_version: u64,
    /// The collection of that catalog.
    pub collection: Arc<Collection>,
    request: Arc<RequestInfo>,
    /// Relations whose values are not ids: index of the field, the collection it leads to, and the
    /// field there that the values are of.
    by: Vec<(usize, Arc<Collection>, String)>,
    /// Index of the field that tells whether a record is stored already.
    key: usize,
    /// What to do with one that is.
    pub conflict: Conflict,
    /// Takes what does not fit as the API takes it.
    pub coerce: bool,
    /// Takes the dates that the database would set.
    pub keep_dates: bool,
}

/// A record before it reaches the writer.
#[derive(Debug)]
pub struct Prepared {
    draft: Draft,
    /// What a create would store, but for its dates.
    record: Record,
    /// What is wrong with it as a new record.
    errors: FieldErrors,
    /// What is wrong with it in any case.
    faults: FieldErrors,
    /// Values of relations that are looked up, with their place in [`Recipe::by`].
    wanted: Vec<(usize, Vec<String>)>,
    /// The stored hash that the submitted password fits.
    same_password: Option<String>,
}

impl Recipe {
    /// Records of `collection` as they are submitted, by their ids.
    ///
    /// Fails with 404 for an unknown collection and 400 for a view.
    pub fn new(catalog: &Catalog, request: Arc<RequestInfo>, collection: &str) -> Result<Self> {
        let collection = super::access::writable(catalog, collection)?;
        Ok(Self {
            catalog_version: catalog.version,
            collection: Arc::clone(collection),
            request,
            by: Vec::new(),
            key: collection.field_index("id").unwrap_or_default(),
            conflict: Conflict::Fail,
            coerce: false,
            keep_dates: false,
        })
    }

    /// Tells stored records by another field than their id.
    pub fn keyed_by(&mut self, name: &str) -> Result<()> {
        let key = self.collection.field_index(name);
        self.key = key.ok_or_else(|| unknown_field("key", &self.collection, name))?;
        Ok(())
    }

    /// The name of the field that tells whether a record is stored already.
    pub fn key(&self) -> &str {
        &self.collection.fields[self.key].name
    }

    /// Takes values of the relation `name` for values of the field `key` of the records it leads to.
    pub fn look_up(&mut self, catalog: &Catalog, name: &str, key: &str) -> Result<()> {
        let at = self.collection.field_index(name);
        let relation = at.and_then(|at| self.collection.fields[at].kind.relation());
        let (Some(at), Some(relation)) = (at, relation) else {
            return Err(unknown_field("relation", &self.collection, name));
        };
        let target = catalog
            .by_id(&relation.collection_id)
            .ok_or_else(|| unknown_field("relation", &self.collection, name))?;
        if target.field(key).is_none() {
            return Err(unknown_field("key", target, key));
        }
        self.by.push((at, Arc::clone(target), key.to_owned()));
        Ok(())
    }

    /// Casts, checks and hashes what was submitted. Blocking when there is a password: `stored` is the
    /// hash of the record that it may be about, with which the password is compared first.
    pub fn prepare(&self, mut body: Map<String, Json>, stored: Option<&str>) -> Prepared {
        let mut faults = FieldErrors::new();
        let wanted = self.take_wanted(&mut body);
        let mut draft = Draft::of_many(
            self.catalog_version,
            &self.collection,
            Arc::clone(&self.request),
        );
        let same_password = take_passwords(&mut draft, &mut body, stored, &mut faults);
        if !self.coerce {
            strict::check(&self.collection, &body, &mut faults);
        }
        draft.body = body;
        let (mut record, _) = draft.lay(Record::blank(&self.collection));
        fields::autogenerate(&mut record);
        if self.keep_dates {
            keep_dates(&mut record, &draft.body);
        }
        if self.collection.name == SUPERUSERS {
            record.set("verified", Value::Bool(true));
        }
        let errors = self.create_errors(&draft, &record, &wanted);
        Prepared {
            draft,
            record,
            errors,
            faults,
            wanted,
            same_password,
        }
    }

    /// Whether a record would be refused before its fields are looked at, as a create does; else what
    /// its fields refuse. Those that are looked up are checked when they are found.
    fn create_errors(
        &self,
        draft: &Draft,
        record: &Record,
        wanted: &[(usize, Vec<String>)],
    ) -> FieldErrors {
        if self.collection.is_auth() && !draft.is_hashed() {
            let errors = auth_fields::check_create(draft, record, Level::Superuser);
            if !errors.is_empty() {
                return errors;
            }
        }
        let mut errors = draft.check_fields(record, None, Operation::Create);
        for (by, _) in wanted {
            errors.remove(&self.collection.fields[self.by[*by].0].name);
        }
        errors
    }

    /// Takes the values that are to be looked up out of the body.
    fn take_wanted(&self, body: &mut Map<String, Json>) -> Vec<(usize, Vec<String>)> {
        let mut wanted = Vec::new();
        for (i, (at, _, _)) in self.by.iter().enumerate() {
            let field = &self.collection.fields[*at];
            if let Some(value) = body.remove(&field.name) {
                let value = fields::cast(field, &value);
                let values = value.items().into_iter().map(str::to_owned).collect();
                wanted.push((i, values));
            }
        }
        wanted
    }
}

impl Prepared {
    /// The number that whoever submitted it gave it, as the member `_line`.
    pub fn line(&self) -> Option<i64> {
        self.draft.body.get("_line")?.as_i64()
    }
}

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
        })
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
        let id = record.id().to_owned();
        if work.app.changes().is_heard() {
            let mut record = record.clone();
            for (value, stamped) in record.values.iter_mut().zip(&self.stamped) {
                if *stamped && *value == Value::Date(None) {
                    *value = self.now.clone();
                }
            }
            work.announce(Change::Created(Arc::new(record)));
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
        work.announce(Change::Updated {
            old: Arc::new(old),
            new: Arc::new(record),
        });
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

/// Takes passwords out of what was submitted, hashed: `password` in plain, which confirms itself, or
/// `passwordHash` as it is. Gives the stored hash when the plain one fits it.
fn take_passwords(
    draft: &mut Draft,
    body: &mut Map<String, Json>,
    stored: Option<&str>,
    faults: &mut FieldErrors,
) -> Option<String> {
    let collection = Arc::clone(&draft.collection);
    if collection.is_auth() && collection.field(HASH).is_none() {
        let hash = body.remove(HASH);
        let hash = hash.as_ref().and_then(Json::as_str).unwrap_or_default();
        if is_bcrypt(hash) {
            body.remove("password");
            draft
                .hashes
                .insert("password".into(), Some(hash.to_owned()));
        } else if !hash.is_empty() {
            let error =
                FieldError::new(code::INVALID_VALUE, "must be a bcrypt hash ($2a$ or $2b$)");
            faults.insert(HASH, error);
        }
        if let Some(plain) = body.get("password").cloned() {
            body.entry("passwordConfirm").or_insert(plain);
        }
    }
    let mut same = None;
    for field in &collection.fields {
        let (FieldKind::Password(options), Some(plain)) = (&field.kind, body.get(&field.name))
        else {
            continue;
        };
        let plain = fields::cast(field, plain).as_text().to_owned();
        if plain.is_empty() {
            continue;
        }
        let fitting = stored
            .filter(|stored| field.name == "password" && fields::password::verify(&plain, stored));
        let hash = match fitting {
            Some(stored) => {
                same = Some(stored.to_owned());
                Some(stored.to_owned())
            }
            None => fields::password::hash(&plain, options.cost).ok(),
        };
        draft.hashes.insert(field.name.clone(), hash);
    }
    same
}

/// Whether `text` looks as bcrypt's hashes do: version, cost and 53 characters.
fn is_bcrypt(text: &str) -> bool {
    let versions = ["$2a$", "$2b$", "$2y$"];
    text.len() == 60 && text.is_ascii() && versions.iter().any(|v| text.starts_with(v))
}

/// Sets the dates that the database would set to those that were submitted.
fn keep_dates(record: &mut Record, body: &Map<String, Json>) {
    let collection = Arc::clone(&record.collection);
    for (field, value) in collection.fields.iter().zip(&mut record.values) {
        let (FieldKind::Autodate(AutodateOptions { .. }), Some(given)) =
            (&field.kind, body.get(&field.name))
        else {
            continue;
        };
        let given = fields::cast(field, given);
        if given != Value::Date(None) {
            *value = given;
        }
    }
}

fn unknown_field(what: &str, collection: &Collection, name: &str) -> Error {
    let text = format!("{} has no such field: {name}", collection.name);
    let error = FieldError::new(code::INVALID_VALUE, text);
    Error::invalid("Wrong options.", FieldErrors::one(what, error))
}
