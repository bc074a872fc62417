//! A submitted record before it reaches the writer.
//!
//! Preparing is everything slow or independent of the stored row: dropping what the caller may not
//! set, casting, hashing passwords. A draft is not final: the writer compares the catalog's version
//! with the draft's and the stored row with what was read here, and sends back what has moved
//! ([`Error::Moved`]).

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value as Json};

use crate::{
    app::{
        App,
        error::{Error, Result},
        fields::{self, Operation, Submitted},
    },
    model::{
        caller::RequestInfo,
        catalog::Catalog,
        collection::Collection,
        field::{Field, FieldKind},
        field_error::{FieldError, FieldErrors, code},
        record::Record,
        value::Value,
    },
};

/// A record as submitted, not yet checked against what is stored.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Version of the catalog it was prepared with.
    pub(super) catalog_version: u64,
    /// The collection of that catalog.
    pub(super) collection: Arc<Collection>,
    /// The request as it came; its body is not yet what rules see.
    pub(super) request: Arc<RequestInfo>,
    /// The submitted members the caller may set.
    pub(super) body: Map<String, Json>,
    /// Password hashes by field; `None` for plain texts that cannot be hashed (over 72 bytes).
    pub(super) hashes: BTreeMap<String, Option<String>>,
    /// The stored hash that `oldPassword` was compared with, and whether they fit.
    pub(super) old_password: Option<(String, bool)>,
}

impl Draft {
    /// Casts and hashes what `body` submits for a record of `collection`.
    pub(super) async fn prepare(
        app: &Arc<App>,
        catalog: &Arc<Catalog>,
        collection: &Arc<Collection>,
        request: Arc<RequestInfo>,
        body: Map<String, Json>,
    ) -> Result<Self> {
        let superuser = request.caller.is_superuser();
        let mut body = body;
        body.retain(|key, _| {
            let plain = key.trim_matches(['+', '-']);
            let name = plain.split(':').next().unwrap_or(plain);
            collection
                .field(name)
                .is_none_or(|field| may_set(collection, field, superuser))
        });
        let mut hashes = BTreeMap::new();
        for field in &collection.fields {
            let FieldKind::Password(options) = &field.kind else {
                continue;
            };
            let Some(plain) = body.get(&field.name) else {
                continue;
            };
            let plain = fields::cast(field, plain).as_text().to_owned();
            if !plain.is_empty() {
                let cost = options.cost;
                let hash = app
                    .blocking(move || fields::password::hash(&plain, cost).ok())
                    .await?;
                hashes.insert(field.name.clone(), hash);
            }
        }
        Ok(Self {
            catalog_version: catalog.version,
            collection: Arc::clone(collection),
            request,
            body,
            hashes,
            old_password: None,
        })
    }

    /// The draft of one of many records, submitted by somebody who may set everything. Its maker fills in
    /// the members and the hashes.
    pub(super) fn of_many(
        catalog_version: u64,
        collection: &Arc<Collection>,
        request: Arc<RequestInfo>,
    ) -> Self {
        Self {
            catalog_version,
            collection: Arc::clone(collection),
            request,
            body: Map::new(),
            hashes: BTreeMap::new(),
            old_password: None,
        }
    }

    /// Whether it has a password that was submitted as a hash.
    pub(super) fn is_hashed(&self) -> bool {
        self.hashes.contains_key("password") && !self.body.contains_key("password")
    }

    /// Compares a submitted `oldPassword` with the hash that is stored now.
    pub(super) async fn compare_old_password(&mut self, app: &Arc<App>, id: &str) -> Result<()> {
        let submitted = self
            .body
            .get("oldPassword")
            .zip(self.collection.field("password"));
        let Some((old, field)) = submitted else {
            return Ok(());
        };
        let plain = fields::cast(field, old).as_text().to_owned();
        let (collection, id) = (Arc::clone(&self.collection), id.to_owned());
        let stored = app
            .read(move |session| Ok(session.select_record(&collection, &id)?))
            .await?;
        if let Some(stored) = stored
            && !plain.is_empty()
        {
            let hash = stored.text("password").to_owned();
            let compared = hash.clone();
            let fits = app
                .blocking(move || fields::password::verify(&plain, &compared))
                .await?;
            self.old_password = Some((hash, fits));
        }
        Ok(())
    }

    /// Refuses a draft that was prepared with other collections than the writer sees now.
    pub(super) fn check_catalog(&self, catalog: &Catalog) -> Result<()> {
        if self.catalog_version == catalog.version {
            Ok(())
        } else {
            Err(Error::Moved)
        }
    }

    /// Lays the submitted members over `record`; gives it, and the request as rules see it then.
    pub(super) fn over(&self, record: Record) -> (Record, RequestInfo) {
        let (record, submitted) = self.lay(record);
        let request = self.seen_by_rules(&submitted, &record);
        (record, request)
    }

    /// Lays the submitted members over `record`.
    pub(super) fn lay(&self, mut record: Record) -> (Record, Submitted) {
        let submitted = fields::apply(&mut record, &self.body, &|_| true);
        for (name, hash) in &self.hashes {
            record.set(name, Value::Text(hash.clone().unwrap_or_default()));
        }
        (record, submitted)
    }

    /// The request as rules see it: submitted fields with their values after casting and modifiers,
    /// everything else as it was sent (spec: filter-and-rules §5).
    fn seen_by_rules(&self, submitted: &Submitted, record: &Record) -> RequestInfo {
        self.request
            .with_body(submitted.rule_body(record, &self.body))
    }

    /// Checks every field; `old` is the stored record on update.
    pub(super) fn check_fields(
        &self,
        record: &Record,
        old: Option<&Record>,
        operation: Operation,
    ) -> FieldErrors {
        let mut errors = FieldErrors::new();
        for (i, field) in record.collection.fields.iter().enumerate() {
            let stored = old.map(|old| &old.values[i]);
            let checked = self
                .check_password(field)
                .and_then(|()| fields::validate(field, &record.values[i], stored, operation));
            if let Err(error) = checked {
                errors.insert(&field.name, error);
            }
        }
        errors
    }

    fn check_password(&self, field: &Field) -> Result<(), FieldError> {
        let FieldKind::Password(options) = &field.kind else {
            return Ok(());
        };
        match self.hashes.get(&field.name) {
            None => Ok(()),
            Some(None) => Err(FieldError::new(code::INVALID_VALUE, "Invalid value.")),
            Some(Some(_)) => {
                let plain = self.body.get(&field.name).unwrap_or(&Json::Null);
                fields::password::validate(options, fields::cast(field, plain).as_text())
            }
        }
    }
}

/// Whether somebody may set `field`: hidden ones only superusers, but everybody a password.
fn may_set(collection: &Collection, field: &Field, superuser: bool) -> bool {
    superuser
        || !field.hidden
        || (collection.is_auth()
            && field.name == "password"
            && matches!(field.kind, FieldKind::Password(_)))
}
