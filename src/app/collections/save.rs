//! Writes a collection: its row, its table or view, its indexes, and what follows from the change.
//!
//! Nothing here judges; `validate/` does, before (or after, in imports). Whoever gets an error must
//! give up the whole work, because a part of the change is in its transaction.

use std::sync::Arc;

use super::{rename, snapshot, validate::INVALID_INDEX, view_query};
use crate::{
    app::{App, error::Error, work::Work},
    model::{
        caller::SUPERUSERS,
        collection::{Collection, Options},
        field_error::{FieldError, FieldErrors},
        id::ALPHANUMERIC,
        index::Index,
    },
    platform::random,
    store::{self, RebuildError, view_check::trim_query},
};

/// Characters of a new token secret, as PocketBase makes them.
const SECRET_LENGTH: usize = 50;

/// Why a collection could not be written.
#[derive(Debug)]
pub(super) enum SaveError {
    /// Something of it is wrong; found out only by trying (indexes).
    Invalid(FieldErrors),
    /// The database refused, in its words.
    Raw(String),
    /// Anything else, as the use case tells it.
    Failed(Error),
}

impl SaveError {
    /// As an error of the use case whose message begins with `message`.
    pub(super) fn into_error(self, message: &str) -> Error {
        match self {
            Self::Invalid(fields) => Error::invalid(message, fields),
            Self::Raw(text) => Error::bad_request(format!("{message} Raw error: \n{text}")),
            Self::Failed(error) => error,
        }
    }
}

impl From<store::Error> for SaveError {
    fn from(error: store::Error) -> Self {
        match error.raw_text() {
            Some(text) => Self::Raw(text),
            None => Self::Failed(error.into()),
        }
    }
}

impl From<Error> for SaveError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<RebuildError> for SaveError {
    fn from(error: RebuildError) -> Self {
        match error.raw_text() {
            Some(text) => Self::Raw(text),
            None => Self::Failed(error.into_source().into()),
        }
    }
}

/// Runs a change of collections alone on the writer. When it was to a table, what the indexes hold
/// is counted at the end; not after changes to views, as there.
pub(super) async fn change<T: Send + 'static>(
    app: &Arc<App>,
    f: impl Fn(&mut Work<'_, '_>) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    app.write_alone(move |work| {
        let before = Arc::clone(&work.catalog);
        let outcome = f(work)?;
        let is_changed = |now: &Arc<Collection>| {
            let old = before.by_id(&now.id);
            !now.is_view() && !old.is_some_and(|old| Arc::ptr_eq(old, now))
        };
        if work.catalog.all().iter().any(is_changed) {
            work.tx.optimize();
        }
        Ok(outcome)
    })
    .await
}

/// Writes a new collection.
pub(super) fn insert(
    work: &mut Work<'_, '_>,
    mut collection: Collection,
) -> Result<Arc<Collection>, SaveError> {
    correct_superusers(&mut collection);
    collection.created = work.now.to_string();
    collection.updated.clone_from(&collection.created);
    work.tx.insert_collection(&collection)?;
    if let Some(query) = collection.view_query() {
        work.tx.create_view(&collection.name, query)?;
    } else {
        work.tx.create_table(&collection)?;
        create_indexes(work, &collection)?;
    }
    let collection = Arc::new(collection);
    snapshot::put(work, &collection)?;
    Ok(collection)
}

/// Writes a changed collection over `old`.
pub(super) fn update(
    work: &mut Work<'_, '_>,
    mut collection: Collection,
    old: &Arc<Collection>,
) -> Result<Arc<Collection>, SaveError> {
    correct_superusers(&mut collection);
    rotate_secret(&mut collection, old);
    collection.updated = work.now.to_string();
    work.tx.update_collection(&collection)?;
    match collection.view_query() {
        Some(query) => replace_view(work, &collection.name, query, old)?,
        None if old.is_view() => {}
        None => {
            if work.tx.sync_table(old, &collection)? {
                create_indexes(work, &collection)?;
            }
        }
    }
    let collection = Arc::new(collection);
    snapshot::put(work, &collection)?;
    if old.name != collection.name {
        rename::follow(work, &old.name, &collection.name)?;
    }
    refresh_views(work, old, &collection)?;
    Ok(collection)
}

fn replace_view(
    work: &mut Work<'_, '_>,
    name: &str,
    query: &str,
    old: &Collection,
) -> Result<(), SaveError> {
    let is_same = old.name == name && old.view_query() == Some(query);
    if is_same && work.tx.has_table(name)? {
        return Ok(());
    }
    work.tx.drop_view(&old.name)?;
    Ok(work.tx.create_view(name, trim_query(query))?)
}

/// Makes every index, and reports all that cannot be made.
fn create_indexes(work: &mut Work<'_, '_>, collection: &Collection) -> Result<(), SaveError> {
    let mut errors = FieldErrors::new();
    for (i, statement) in collection.indexes.iter().enumerate() {
        let message = match Index::parse(statement) {
            None => "Invalid CREATE INDEX expression.".to_owned(),
            Some(index) => match work.tx.create_index(&index) {
                Ok(()) => continue,
                Err(error) => {
                    let text = error.raw_text().ok_or(error)?;
                    format!("Failed to create index {} - {text}.", index.name)
                }
            },
        };
        errors.insert(
            &format!("indexes.{i}"),
            FieldError::new(INVALID_INDEX, message),
        );
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(SaveError::Invalid(errors))
    }
}

/// Superusers sign in with a password and never through another service, and a one-time password
/// is only ever their second factor; requests that say otherwise are corrected without a word.
fn correct_superusers(collection: &mut Collection) {
    if collection.name != SUPERUSERS {
        return;
    }
    if let Options::Auth(auth) = &mut collection.options {
        auth.oauth2.enabled = false;
        auth.oauth2.providers = None;
        auth.password_auth.enabled = true;
        if auth.otp.enabled {
            auth.mfa.enabled = true;
        }
    }
}

/// Another rule for signing in ends what was signed in under the old one (spec: auth §1.3). Nobody and
/// everybody count as the same rule, as there.
fn rotate_secret(collection: &mut Collection, old: &Collection) {
    if let (Options::Auth(new), Some(old)) = (&mut collection.options, old.auth())
        && new.auth_rule.as_deref().unwrap_or_default()
            != old.auth_rule.as_deref().unwrap_or_default()
    {
        new.auth_token.secret = random::text(SECRET_LENGTH, ALPHANUMERIC);
    }
}

/// Derives the fields of views again that may show fields of a changed collection, and those of
/// views over these. A view that cannot be read any more keeps its fields.
fn refresh_views(
    work: &mut Work<'_, '_>,
    old: &Collection,
    new: &Collection,
) -> Result<(), SaveError> {
    if old.fields == new.fields {
        return Ok(());
    }
    let catalog = Arc::clone(&work.catalog);
    let dependents = catalog
        .all()
        .iter()
        .filter(|view| view.id != new.id && mentions(view, new));
    for view in dependents {
        let query = view.view_query().unwrap_or_default();
        let found = view_query::inspect(work.tx, &work.catalog, query, &view.fields)?;
        if found.problem.is_some() || found.fields == view.fields {
            continue;
        }
        let mut changed = (**view).clone();
        changed.fields = found.fields;
        changed.updated = work.now.to_string();
        work.tx.update_collection(&changed)?;
        let changed = Arc::new(changed);
        snapshot::put(work, &changed)?;
        refresh_views(work, view, &changed)?;
    }
    Ok(())
}

/// Whether the query of a view has the name of `collection` in it, wherever.
fn mentions(view: &Collection, collection: &Collection) -> bool {
    view.view_query().is_some_and(|query| {
        query
            .to_lowercase()
            .contains(&collection.name.to_lowercase())
    })
}
