//! A new collection.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::{normalise, overlay, save, scaffold, validate, view_query};
use crate::{
    app::{
        App,
        error::{Error, Result},
        work::Work,
    },
    model::{
        catalog::Catalog,
        collection::{Collection, Kind},
        field::Field,
    },
    store::{self, Tx},
};

const FAILED: &str = "Failed to create collection.";
/// The type of the collection cannot even be read.
const UNREADABLE_TYPE: &str = "Failed to load the collection type data due to invalid formatting.";
/// Something else in the body has the wrong type.
pub(super) const UNREADABLE: &str = "Failed to load the submitted data due to invalid formatting.";

/// Creates a collection from its JSON, with its table or view.
///
/// Fails with [`Error::Invalid`]: field errors by the paths of the submitted object, or the
/// database's own words in the message.
pub async fn create(app: &Arc<App>, body: Map<String, Json>) -> Result<Arc<Collection>> {
    save::change(app, move |work| create_in(work, &body)).await
}

/// The half of [`create`] that runs on the writer. After an error the work must be given up.
pub fn create_in(work: &mut Work<'_, '_>, body: &Map<String, Json>) -> Result<Arc<Collection>> {
    let kind = submitted_kind(body)?;
    let mut draft =
        overlay::overlay(scaffold(kind), body).map_err(|_| Error::bad_request(UNREADABLE))?;
    normalise::new_collection(&mut draft, &work.catalog);
    let inspection = derive_fields(work.tx, &work.catalog, &mut draft.collection, &[])?;
    let subject = validate::Subject::new(&draft, None, &work.catalog, inspection.as_ref());
    let errors = validate::validate(&subject, work.tx)?;
    if !errors.is_empty() {
        return Err(Error::invalid(FAILED, errors));
    }
    save::insert(work, draft.collection).map_err(|error| error.into_error(FAILED))
}

/// The submitted type; base when there is none, or an unknown one (which is reported later).
pub(super) fn submitted_kind(body: &Map<String, Json>) -> Result<Kind> {
    let member = |key: &str| {
        let exact = body.get(key);
        exact.or_else(|| {
            body.iter()
                .find(|(k, _)| k.eq_ignore_ascii_case(key))
                .map(|(_, v)| v)
        })
    };
    // PocketBase reads the name along with the type.
    match (member("type"), member("name")) {
        (_, Some(name)) if !name.is_string() && !name.is_null() => {}
        (None | Some(Json::Null), _) => return Ok(Kind::Base),
        (Some(Json::String(kind)), _) => return Ok(Kind::from_name(kind).unwrap_or_default()),
        _ => {}
    }
    Err(Error::bad_request(UNREADABLE_TYPE))
}

/// Gives a view the fields its query has; nothing for the other types. `stored` are its fields now.
pub(super) fn derive_fields(
    tx: &mut Tx<'_>,
    catalog: &Catalog,
    collection: &mut Collection,
    stored: &[Field],
) -> store::Result<Option<view_query::Inspection>> {
    let Some(query) = collection.view_query().map(str::to_owned) else {
        return Ok(None);
    };
    let inspection = if query.is_empty() {
        view_query::Inspection {
            fields: Vec::new(),
            problem: None,
        }
    } else {
        view_query::inspect(tx, catalog, &query, stored)?
    };
    collection.fields.clone_from(&inspection.fields);
    Ok(Some(inspection))
}
