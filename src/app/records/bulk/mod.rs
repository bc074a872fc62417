//! Many records stored by somebody who may do everything: imports and seeds.
//!
//! A record goes the way of [`create_in`](super::create_in) and [`update_in`](super::update_in) without
//! their rules, and is refused for the same reasons by the same field errors. What is dear is shared:
//! values are cast, checked and hashed beside the writer, on several threads; one prepared statement
//! stores all; a related record that was found once is not looked for again.
//!
//! What a create forgives and turns into nothing (`abc` in a number) is refused here, because nobody
//! looks at a million rows: see [`strict`].
//!
//! | file | holds |
//! |---|---|
//! | `ids` | new ids, near each other |
//! | `shelf` | the writer's side |
//! | `passwords` | hashed here, or before |

mod ids;
mod passwords;
mod shelf;

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value as Json};

use super::{
    auth_fields::{self, Level},
    draft::Draft,
    strict,
};
use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation},
    },
    model::{
        caller::{RequestInfo, SUPERUSERS},
        catalog::Catalog,
        collection::Collection,
        field::FieldKind,
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
};

pub use ids::Beginning;
pub use shelf::{Shelf, stored_by_key};

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
    /// Whether ids are made as PocketBase makes them unless it is told otherwise.
    has_plain_ids: bool,
    /// What to do with one that is.
    pub conflict: Conflict,
    /// Takes what does not fit as the API takes it.
    pub coerce: bool,
    /// Takes the dates that the database would set.
    pub keep_dates: bool,
}

/// What is known of the passwords of a row before it is prepared.
#[derive(Debug, Clone)]
pub enum Known {
    /// The hash of the record that it may be about, with which its password is compared first.
    Stored(Option<String>),
    /// Its own hashes, made before.
    Hashed(Hashed),
}

/// The passwords of a row, hashed.
#[derive(Debug, Clone, Default)]
pub struct Hashed {
    /// By field; `None` for plain texts that cannot be hashed.
    hashes: BTreeMap<String, Option<String>>,
    /// The stored hash that the submitted password fits.
    same: Option<String>,
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
            has_plain_ids: ids::are_plain(collection),
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

    /// Casts, checks and hashes what was submitted; a new record's id begins as `beginning` says. Blocking
    /// when there is a password that is not hashed yet.
    pub fn prepare(
        &self,
        mut body: Map<String, Json>,
        known: &Known,
        beginning: &Beginning,
    ) -> Prepared {
        let mut faults = FieldErrors::new();
        let wanted = self.take_wanted(&mut body);
        let mut draft = Draft::of_many(
            self.catalog_version,
            &self.collection,
            Arc::clone(&self.request),
        );
        let same_password = passwords::take(&mut draft, &mut body, known, &mut faults);
        if !self.coerce {
            strict::check(&self.collection, &body, &mut faults);
        }
        draft.body = body;
        let (mut record, _) = draft.lay(Record::blank(&self.collection));
        if self.has_plain_ids && record.id().is_empty() {
            record.set("id", Value::Text(beginning.id()));
        }
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
    /// Its passwords, for [`Known::Hashed`].
    pub fn into_hashed(self) -> Hashed {
        Hashed {
            hashes: self.draft.hashes,
            same: self.same_password,
        }
    }

    /// The number that whoever submitted it gave it, as the member `_line`.
    pub fn line(&self) -> Option<i64> {
        self.draft.body.get("_line")?.as_i64()
    }
}

/// Sets the dates that the database would set to those that were submitted.
fn keep_dates(record: &mut Record, body: &Map<String, Json>) {
    let collection = Arc::clone(&record.collection);
    for (field, value) in collection.fields.iter().zip(&mut record.values) {
        let (FieldKind::Autodate(_), Some(given)) = (&field.kind, body.get(&field.name)) else {
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
