//! Many collections brought into a declared form at once: what `schema apply` does.
//!
//! Like an import everything is saved first and judged afterwards, so that collections may refer to
//! each other in any order. Other than there a declared list of fields is the whole list, by id, and
//! every error is told by collection and path.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::{
    create::{derive_fields, submitted_kind},
    delete,
    import::Item,
    normalise,
    overlay::{Draft, Mismatch, overlay},
    save::{self, SaveError},
    scaffold,
};
use crate::{
    app::{
        error::{Error, Result},
        work::Work,
    },
    model::{
        catalog::Catalog,
        collection::Collection,
        field_error::{FieldError, FieldErrors},
    },
};

/// A collection that cannot be as declared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// Its declared name.
    pub name: String,
    /// The names of its declared fields, by position: paths of errors have positions.
    pub fields: Vec<String>,
    /// What is wrong, by the paths of the API's JSON.
    pub errors: FieldErrors,
}

/// The collection that `body` makes of `current`, or of nothing: the very overlay and normalising of
/// the API. Fields of views stay as they are, since only the database knows them.
pub fn declared(
    catalog: &Catalog,
    current: Option<&Collection>,
    body: &Map<String, Json>,
) -> Result<Collection, Mismatch> {
    Ok(draft(catalog, current, body)?.collection)
}

fn draft(
    catalog: &Catalog,
    current: Option<&Collection>,
    body: &Map<String, Json>,
) -> Result<Draft, Mismatch> {
    if let Some(current) = current {
        let mut draft = overlay(current.clone(), body)?;
        draft.collection.id.clone_from(&current.id);
        normalise::stored_collection(&mut draft);
        return Ok(draft);
    }
    let kind = submitted_kind(body).map_err(|error| Mismatch(error.to_string()))?;
    let mut draft = overlay(scaffold(kind), body)?;
    normalise::new_collection(&mut draft, catalog);
    Ok(draft)
}

/// Creates and changes collections, found by the id in their body. Tables come before views. After
/// an error, or when something is refused, the work must be given up.
pub fn declare_in(work: &mut Work<'_, '_>, bodies: &[Map<String, Json>]) -> Result<Vec<Refused>> {
    let mut items = Vec::with_capacity(bodies.len());
    for body in bodies {
        let old = body
            .get("id")
            .and_then(Json::as_str)
            .and_then(|id| work.catalog.by_id(id))
            .map(Arc::clone);
        let draft = draft(&work.catalog, old.as_deref(), body)
            .map_err(|error| Error::bad_request(error.to_string()))?;
        items.push(Item {
            draft,
            old,
            inspection: None,
        });
    }
    items.sort_by_key(|item| item.draft.collection.is_view());
    let waiting = drop_changed_views(work, &items)?;
    make_way(work, &mut items)?;
    let mut refused = save_all(work, &mut items)?;
    if refused.is_empty() {
        refused = restore_views(work, &waiting)?;
    }
    if !refused.is_empty() {
        return Ok(refused);
    }
    for item in &items {
        let errors = item.errors(work)?;
        if !errors.is_empty() {
            refused.push(item.refused(errors));
        }
    }
    Ok(refused)
}

/// Collections whose name another one gets step aside under a name that nobody can have, so that
/// names can go round.
fn make_way(work: &mut Work<'_, '_>, items: &mut [Item]) -> Result<()> {
    let taken: Vec<bool> = items.iter().map(|item| gives_name(item, items)).collect();
    for (item, _) in items.iter_mut().zip(taken).filter(|(_, taken)| *taken) {
        let Some(old) = &item.old else { continue };
        let mut aside = (**old).clone();
        aside.name = format!("-pbctl-{}", old.id);
        // They name the table, and are made again with the last name.
        aside.indexes.clear();
        let moved = save::update(work, aside, old);
        item.old = Some(moved.map_err(|error| error.into_error("Failed to rename."))?);
    }
    Ok(())
}

/// Whether a collection gets another name, and another one gets its name.
fn gives_name(item: &Item, items: &[Item]) -> bool {
    let Some(old) = &item.old else { return false };
    let is_old = |name: &str| name.eq_ignore_ascii_case(&old.name);
    let mut others = items.iter().map(|other| &other.draft.collection);
    !is_old(&item.draft.collection.name)
        && others.any(|other| other.id != old.id && is_old(&other.name))
}

/// Whether a name of a field goes over to another one that is there already.
fn swaps_fields(item: &Item) -> bool {
    let Some(old) = &item.old else { return false };
    let new = &item.draft.collection;
    let is_kept = |id: &str| old.fields.iter().any(|field| field.id == id);
    old.fields.iter().any(|before| {
        let now = new.field(&before.name);
        now.is_some_and(|now| now.id != before.id && is_kept(&now.id))
    })
}

/// Views whose query changes go first, and those over them: SQLite would not let columns go that a
/// query shows. So do views over names that change hands, where SQLite would follow what was meant
/// by a name rather than the name. Gives the views that are to come back as they were.
fn drop_changed_views(work: &mut Work<'_, '_>, items: &[Item]) -> Result<Vec<Arc<Collection>>> {
    let mut gone: Vec<Arc<Collection>> = items
        .iter()
        .filter_map(|item| item.old.as_ref().map(|old| (old, &item.draft.collection)))
        .filter(|(old, new)| old.is_view() && old.view_query() != new.view_query())
        .map(|(old, _)| Arc::clone(old))
        .collect();
    let changing = items
        .iter()
        .filter(|item| gives_name(item, items) || swaps_fields(item));
    let mut names: Vec<String> = changing
        .filter_map(|item| item.old.as_ref())
        .chain(&gone)
        .map(|old| old.name.to_lowercase())
        .collect();
    let mut at = 0;
    while let Some(name) = names.get(at).cloned() {
        for view in work.catalog.all() {
            let query = view.view_query().unwrap_or_default().to_lowercase();
            if query.contains(&name) && gone.iter().all(|other| other.id != view.id) {
                names.push(view.name.to_lowercase());
                gone.push(Arc::clone(view));
            }
        }
        at += 1;
    }
    for view in &gone {
        work.tx.drop_view(&view.name)?;
    }
    // Declared ones are made again when they are saved.
    gone.retain(|view| items.iter().all(|item| item.draft.collection.id != view.id));
    Ok(gone)
}

/// Makes views again that were in the way of others; found from the lower ones to the upper ones, so
/// this order is good. One that cannot be made any more is refused.
fn restore_views(work: &mut Work<'_, '_>, views: &[Arc<Collection>]) -> Result<Vec<Refused>> {
    let mut refused = Vec::new();
    for view in views {
        let query = view.view_query().unwrap_or_default();
        if let Err(error) = work.tx.create_view(&view.name, query) {
            let text = error.raw_text().ok_or(error)?;
            let error = FieldError::new("validation_invalid_view_query", text);
            refused.push(Refused {
                name: view.name.clone(),
                fields: Vec::new(),
                errors: FieldErrors::one("viewQuery", error),
            });
        }
    }
    Ok(refused)
}

/// Saves everything; what is refused is tried again as long as something else was saved, because a
/// view may stand before the view it shows.
fn save_all(work: &mut Work<'_, '_>, items: &mut [Item]) -> Result<Vec<Refused>> {
    let mut waiting: Vec<usize> = (0..items.len()).collect();
    loop {
        let (mut refused, mut again) = (Vec::new(), Vec::new());
        for &at in &waiting {
            let item = &mut items[at];
            if let Some(errors) = save_item(work, item)? {
                if item.draft.collection.is_view() {
                    again.push(at);
                }
                refused.push(item.refused(errors));
            }
        }
        let is_hopeless = again.len() == waiting.len() || again.len() < refused.len();
        if refused.is_empty() || is_hopeless {
            return Ok(refused);
        }
        waiting = again;
    }
}

impl Item {
    fn refused(&self, errors: FieldErrors) -> Refused {
        let collection = &self.draft.collection;
        Refused {
            name: collection.name.clone(),
            fields: collection.fields.iter().map(|f| f.name.clone()).collect(),
            errors,
        }
    }
}

fn save_item(work: &mut Work<'_, '_>, item: &mut Item) -> Result<Option<FieldErrors>> {
    let stored = item.old.as_ref().map(|old| old.fields.clone());
    let collection = &mut item.draft.collection;
    item.inspection = derive_fields(
        work.tx,
        &work.catalog,
        collection,
        &stored.unwrap_or_default(),
    )?;
    if let Some(problem) = item
        .inspection
        .as_ref()
        .and_then(|found| found.problem.clone())
    {
        let error = FieldError::new("validation_invalid_view_query", problem);
        return Ok(Some(FieldErrors::one("viewQuery", error)));
    }
    let collection = item.draft.collection.clone();
    let saved = match &item.old {
        None => save::insert(work, collection),
        Some(old) => save::update(work, collection, old),
    };
    match saved {
        Ok(_) => Ok(None),
        Err(SaveError::Invalid(errors)) => Ok(Some(errors)),
        Err(SaveError::Raw(text)) => {
            let error = FieldError::new("validation_raw_error", text);
            Ok(Some(FieldErrors::one("name", error)))
        }
        Err(SaveError::Failed(error)) => Err(error),
    }
}

/// Drops collections with all they have, views first, whatever refers to them; [`loose_ends`] tells
/// afterwards what does.
pub fn drop_in(work: &mut Work<'_, '_>, ids: &[String]) -> Result<()> {
    let catalog = Arc::clone(&work.catalog);
    let mut gone: Vec<&Arc<Collection>> = ids.iter().filter_map(|id| catalog.by_id(id)).collect();
    gone.sort_by_key(|collection| !collection.is_view());
    for collection in gone {
        delete::remove(work, collection)?;
    }
    Ok(())
}

/// Collections that point to or show something that is gone: their names, with what is wrong.
pub fn loose_ends(work: &mut Work<'_, '_>, dropped: &[String]) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for collection in work.catalog.all() {
        for field in &collection.fields {
            let lost = field
                .kind
                .relation()
                .is_some_and(|relation| work.catalog.by_id(&relation.collection_id).is_none());
            if lost {
                let message = format!(
                    "the relation {} points to a collection that goes",
                    field.name
                );
                found.push((collection.name.clone(), message));
            }
        }
    }
    for name in dropped {
        for view in work.tx.broken_views(name)? {
            found.push((view, format!("the view shows {name}, which goes")));
        }
    }
    Ok(found)
}
