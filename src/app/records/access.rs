//! Which rule guards which action, and what its absence means (spec: records-api §2).

use std::sync::Arc;

use crate::{
    app::{
        App,
        error::{Error, Result, message},
        rules::Access,
    },
    model::{caller::RequestInfo, catalog::Catalog, collection::Collection, predicate::Conditions},
    store::{self, Which},
};

/// What somebody wants to do with records of a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// See many.
    List,
    /// See one.
    View,
    /// Make one.
    Create,
    /// Change one.
    Update,
    /// Remove one.
    Delete,
}

impl Action {
    /// The rule that guards the action in `collection`.
    pub fn rule(self, collection: &Collection) -> Option<&str> {
        let rules = &collection.rules;
        match self {
            Self::List => &rules.list,
            Self::View => &rules.view,
            Self::Create => &rules.create,
            Self::Update => &rules.update,
            Self::Delete => &rules.delete,
        }
        .as_deref()
    }
}

/// Refuses callers that no rule could ever let through: 403 when the rule is `null`.
pub fn guard(request: &RequestInfo, collection: &Collection, action: Action) -> Result<()> {
    if request.caller.is_superuser() || action.rule(collection).is_some() {
        Ok(())
    } else {
        Err(Error::forbidden(message::SUPERUSERS_ONLY))
    }
}

/// The collection with that id or name, whose records can be written.
///
/// Fails with 404 for an unknown one and 400 for a view.
pub fn writable<'c>(catalog: &'c Catalog, id_or_name: &str) -> Result<&'c Arc<Collection>> {
    let collection = catalog
        .find(id_or_name)
        .ok_or_else(|| Error::NotFound("Missing or invalid collection context.".into()))?;
    if collection.is_view() {
        return Err(Error::bad_request("Unsupported collection type."));
    }
    Ok(collection)
}

/// The condition under which `request` may act on a record; none for superusers and empty rules.
///
/// Fails with 403 when the rule is `null`, and with the generic 400 when a stored rule does not
/// fit the collections any more.
pub fn conditions(
    app: &App,
    catalog: &Catalog,
    collection: &Arc<Collection>,
    request: &RequestInfo,
    action: Action,
) -> Result<Conditions> {
    guard(request, collection, action)?;
    let conditions = Conditions::new(Arc::clone(collection));
    if request.caller.is_superuser() {
        return Ok(conditions);
    }
    with_rule(
        app,
        catalog,
        conditions,
        collection,
        action.rule(collection).unwrap_or_default(),
    )
}

/// `conditions` and the rule `text` on records of `collection`.
pub fn with_rule(
    app: &App,
    catalog: &Catalog,
    conditions: Conditions,
    collection: &Arc<Collection>,
    text: &str,
) -> Result<Conditions> {
    if text.is_empty() {
        return Ok(conditions);
    }
    match app.rules().rule(catalog, collection, Access::Rule, text) {
        Ok(rule) => Ok(conditions.and(&rule)),
        Err(_) => Err(Error::generic()),
    }
}

/// A statement over records that failed, as `told` unless it is nobody's doing but ours: a view whose
/// query no longer fits what it reads is refused by SQLite, in the view's own lists as well as in
/// rules that name it.
pub fn refused(catalog: &Catalog, error: store::Error, told: Error) -> Error {
    let has_views = || catalog.all().iter().any(|collection| collection.is_view());
    match error {
        store::Error::Sql { .. } if has_views() => told,
        error => error.into(),
    }
}

/// The condition under which `request` manages auth records of `collection` (may change emails,
/// passwords and `verified` of others); `None` when it never does by rule.
///
/// Managing a write takes somebody who is signed in; for reading, a rule that guests satisfy counts.
pub fn manage(
    app: &App,
    catalog: &Catalog,
    collection: &Arc<Collection>,
) -> Result<Option<Conditions>> {
    let rule = collection
        .auth()
        .and_then(|auth| auth.manage_rule.as_deref())
        .unwrap_or_default();
    if rule.is_empty() {
        return Ok(None);
    }
    with_rule(
        app,
        catalog,
        Conditions::new(Arc::clone(collection)),
        collection,
        rule,
    )
    .map(Some)
}

/// Whether `request` manages the auth record `id` of `collection`, as a write asks it.
pub async fn manages(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    (collection, id): (&str, &str),
) -> Result<bool> {
    if request.caller.is_superuser() {
        return Ok(true);
    }
    if request.caller.record().is_none() {
        return Ok(false);
    }
    let (name, id) = (collection.to_owned(), id.to_owned());
    app.read_with_catalog(move |session, reading| {
        let found = reading.catalog.find(&name).ok_or_else(Error::not_found)?;
        match manage(reading.app, reading.catalog, found)? {
            Some(rule) => Ok(session.matches(&rule, &request, reading.now, Which::One(&id))?),
            None => Ok(false),
        }
    })
    .await
}
