//! What a view query would give, without a view.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::view_query;
use crate::{
    app::{
        App,
        error::{Error, Result},
        work::Work,
    },
    model::{
        collection::Collection,
        field_error::{FieldError, FieldErrors},
        page::Page,
        projection::Projection,
    },
};

/// Most characters of a query that is tried.
const MAX_LENGTH: usize = 5000;
/// Rows that are shown.
const SAMPLE: i64 = 10;

/// The fields of a query, and its first records.
#[derive(Debug)]
pub struct DryRun {
    /// A collection as it would be; only its fields mean something.
    pub collection: Arc<Collection>,
    /// Up to ten records as JSON, separated by commas.
    pub sample: Vec<u8>,
}

/// Tries the query in the member `query` of `body`; nothing is kept.
///
/// Fails with [`Error::Invalid`]: a missing or too long query, or why it cannot be a view.
pub async fn dry_run_view(app: &Arc<App>, body: Map<String, Json>) -> Result<DryRun> {
    let query = submitted_query(&body)?;
    app.write_alone(move |work| dry_run_in(work, &query)).await
}

fn submitted_query(body: &Map<String, Json>) -> Result<String> {
    let query = match body.get("query") {
        None | Some(Json::Null) => "",
        Some(Json::String(query)) => query,
        Some(_) => {
            return Err(Error::bad_request(
                "An error occurred while loading the submitted data.",
            ));
        }
    };
    let error = match query.chars().count() {
        0 => FieldError::required(),
        n if n > MAX_LENGTH => FieldError::new(
            "validation_length_too_long",
            format!("The length must be no more than {MAX_LENGTH}."),
        )
        .with("max", MAX_LENGTH)
        .with("min", 0),
        _ => return Ok(query.to_owned()),
    };
    let message = "An error occurred while validating the submitted data.";
    Err(Error::invalid(message, FieldErrors::one("query", error)))
}

fn dry_run_in(work: &mut Work<'_, '_>, query: &str) -> Result<DryRun> {
    let refused =
        |text: &str| Error::bad_request(format!("Invalid view query. Raw error: \n{text}"));
    let found = view_query::inspect(work.tx, &work.catalog, query, &[])?;
    if let Some(problem) = found.problem {
        return Err(refused(&problem));
    }
    let name = view_query::temporary_name();
    let collection = view_query::temporary_collection(&name, query, found.fields);
    let projection = Projection::new(&collection, false);
    let collection = Arc::new(collection);
    let page = Page::new(1, SAMPLE, true);
    match work
        .tx
        .view_sample(&collection, &projection, page, work.now)
    {
        Ok(sample) => Ok(DryRun { collection, sample }),
        Err(error) => Err(match error.raw_text() {
            Some(text) => refused(&text),
            None => error.into(),
        }),
    }
}
