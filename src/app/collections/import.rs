//! Many collections at once, all or nothing (spec: collections-api §8).
//!
//! Everything is saved first and judged afterwards, so that imported collections may refer to each
//! other in any order.

use std::{collections::HashSet, sync::Arc};

use serde_json::{Map, Value as Json};

use super::{
    create::{derive_fields, submitted_kind},
    delete, normalise,
    overlay::{Draft, Mismatch, overlay},
    save::{self, SaveError},
    scaffold,
    validate::{self, raw_message},
    view_query::Inspection,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        work::Work,
    },
    model::{
        collection::Collection,
        field::Field,
        field_error::{Entry, FieldError, FieldErrors},
    },
};

const FAILED: &str = "Failed to import collections.";
const FAILURE: &str = "validation_collections_import_failure";
const UNREADABLE: &str = "An error occurred while loading the submitted data.";
const UNUSABLE: &str = "An error occurred while validating the submitted data.";

/// Creates and changes the collections in the member `collections` of `body`; with `deleteMissing`
/// the others go, as do fields that are not mentioned. Collections and fields of the program stay.
///
/// Fails with [`Error::Invalid`]; nothing is changed then.
pub async fn import(app: &Arc<App>, body: Map<String, Json>) -> Result<()> {
    let (collections, delete_missing) = read(&body)?;
    save::change(app, move |work| {
        import_in(work, &collections, delete_missing)
    })
    .await
}

/// One imported collection on its way.
pub(super) struct Item {
    pub draft: Draft,
    pub old: Option<Arc<Collection>>,
    pub inspection: Option<Inspection>,
}

impl Item {
    /// What is wrong with the saved collection, among all that are saved by now.
    pub fn errors(&self, work: &mut Work<'_, '_>) -> Result<FieldErrors> {
        let mut subject = validate::Subject::new(
            &self.draft,
            self.old.as_ref(),
            &work.catalog,
            self.inspection.as_ref(),
        );
        subject.is_saved = true;
        Ok(validate::validate(&subject, work.tx)?)
    }
}

/// The half of [`import`] that runs on the writer. After an error the work must be given up.
pub fn import_in(
    work: &mut Work<'_, '_>,
    collections: &[Map<String, Json>],
    delete_missing: bool,
) -> Result<()> {
    let mut items = Vec::with_capacity(collections.len());
    for body in collections {
        items.push(prepare(work, body, delete_missing)?);
    }
    if delete_missing {
        remove_missing(work, &items)?;
    }
    items.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
    for item in &mut items {
        save_item(work, item)?;
    }
    for item in &items {
        validate_item(work, item)?;
    }
    Ok(())
}

fn read(body: &Map<String, Json>) -> Result<(Vec<Map<String, Json>>, bool)> {
    let member = |key: &str| {
        let found = body.iter().find(|(name, _)| name.eq_ignore_ascii_case(key));
        found
            .map(|(_, value)| value)
            .filter(|value| !value.is_null())
    };
    let unreadable = || Error::bad_request(UNREADABLE);
    let delete_missing =
        member("deleteMissing").map_or(Ok(false), |flag| flag.as_bool().ok_or_else(unreadable))?;
    let list = match member("collections") {
        None => &Vec::new(),
        Some(list) => list.as_array().ok_or_else(unreadable)?,
    };
    let collections: Vec<Map<String, Json>> = list
        .iter()
        .map(|item| item.as_object().cloned().ok_or_else(unreadable))
        .collect::<Result<_>>()?;
    if collections.is_empty() {
        let missing = FieldErrors::one("collections", FieldError::required());
        return Err(Error::invalid(UNUSABLE, missing));
    }
    Ok((collections, delete_missing))
}

fn prepare(
    work: &mut Work<'_, '_>,
    body: &Map<String, Json>,
    delete_missing: bool,
) -> Result<Item> {
    let raw = |error: Mismatch| failure_raw(&error.to_string());
    let mut probe = overlay(scaffold(submitted_kind(body)?), body).map_err(raw)?;
    let wanted = &probe.collection;
    let key = if wanted.id.is_empty() {
        &wanted.name
    } else {
        &wanted.id
    };
    let Some(old) = work.catalog.find(key).map(Arc::clone) else {
        // Here the id is known before the indexes of auth collections are named.
        probe.names_indexes = true;
        normalise::new_collection(&mut probe, &work.catalog);
        return Ok(Item {
            draft: probe,
            old: None,
            inspection: None,
        });
    };
    let has_fields = body.keys().any(|key| key.eq_ignore_ascii_case("fields"));
    let mut draft = overlay((*old).clone(), body).map_err(raw)?;
    draft.collection.id.clone_from(&old.id);
    if !has_fields {
        draft.collection.fields.clear();
    }
    merge_fields(&mut draft.collection.fields, &old.fields, delete_missing);
    normalise::stored_collection(&mut draft);
    Ok(Item {
        draft,
        old: Some(old),
        inspection: None,
    })
}

/// Imported fields take the ids of stored ones with the same name and type; stored ones that are
/// not imported follow, unless they are to go.
fn merge_fields(fields: &mut Vec<Field>, stored: &[Field], delete_missing: bool) {
    for field in fields.iter_mut() {
        let same = stored.iter().find(|old| {
            old.name == field.name && old.kind.name() == field.kind.name() && old.id != field.id
        });
        let is_known = stored.iter().any(|old| old.id == field.id);
        if let Some(same) = same.filter(|_| !is_known) {
            field.id.clone_from(&same.id);
        }
    }
    let imported: HashSet<String> = fields.iter().map(|field| field.id.clone()).collect();
    let kept = stored
        .iter()
        .filter(|old| !imported.contains(&old.id) && (old.system || !delete_missing));
    fields.extend(kept.cloned());
}

/// Tables before views, older ones first; new ones come last unless they say when they were made.
fn sort_key(item: &Item) -> (bool, bool, &str, &str) {
    let collection = &item.draft.collection;
    let (created, updated) = (collection.created.as_str(), collection.updated.as_str());
    (collection.is_view(), created.is_empty(), created, updated)
}

fn remove_missing(work: &mut Work<'_, '_>, items: &[Item]) -> Result<()> {
    let imported: HashSet<&str> = items
        .iter()
        .map(|item| item.draft.collection.id.as_str())
        .collect();
    let catalog = Arc::clone(&work.catalog);
    let missing = catalog
        .all()
        .iter()
        .filter(|c| !c.system && !imported.contains(c.id.as_str()));
    // Views first: dropping a table is nobody's business then.
    let (views, tables): (Vec<_>, Vec<_>) = missing.partition(|collection| collection.is_view());
    for collection in views.into_iter().chain(tables) {
        delete::remove(work, collection)?;
    }
    Ok(())
}

fn save_item(work: &mut Work<'_, '_>, item: &mut Item) -> Result<()> {
    let stored = item
        .old
        .as_ref()
        .map(|old| old.fields.clone())
        .unwrap_or_default();
    let collection = &mut item.draft.collection;
    item.inspection = derive_fields(work.tx, &work.catalog, collection, &stored)?;
    let collection = item.draft.collection.clone();
    let name = collection.name.clone();
    let saved = match &item.old {
        None => save::insert(work, collection),
        Some(old) => save::update(work, collection, old),
    };
    match saved {
        Ok(_) => Ok(()),
        Err(SaveError::Raw(text)) => Err(failure_raw(&format!(
            "failed to save collection {name:?}: {text}"
        ))),
        Err(other) => Err(other.into_error(FAILED)),
    }
}

fn validate_item(work: &mut Work<'_, '_>, item: &Item) -> Result<()> {
    let errors = item.errors(work)?;
    if errors.is_empty() {
        return Ok(());
    }
    let Collection { id, name, .. } = &item.draft.collection;
    let details = serde_json::to_string_pretty(&plain(&errors)).unwrap_or_default();
    Err(failure(&format!(
        "Data validations failed for collection {name:?} ({id}):\n{details}."
    )))
}

/// Errors as PocketBase prints them inside of a message: bare texts by path.
fn plain(errors: &FieldErrors) -> Json {
    let member = |entry: &Entry| match entry {
        Entry::Error(error) => Json::String(raw_message(error)),
        Entry::Inside(inside) => plain(inside),
    };
    Json::Object(
        errors
            .iter()
            .map(|(name, entry)| (name.to_owned(), member(entry)))
            .collect(),
    )
}

fn failure_raw(text: &str) -> Error {
    failure(&format!(
        "Failed to import the collections configuration. Raw error:\n{text}"
    ))
}

fn failure(message: &str) -> Error {
    let error = FieldError::new(FAILURE, message);
    Error::invalid(FAILED, FieldErrors::one("collections", error))
}
