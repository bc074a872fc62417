//! A page of records, filtered and sorted.

use std::sync::Arc;

use super::{
    access::{self, Action},
    expand::{self, Expansion},
    present,
    totals::Totals,
};
use crate::{
    app::{
        App,
        error::{Error, Result},
        rules::{self, Access},
    },
    model::{caller::RequestInfo, catalog::Catalog, page::Page},
    store::{CountStatement, Reads, Rows, Selection, Session, Which},
};

/// Longest filter of a request in bytes; rules may be longer (spec: filter-and-rules §1).
const MAX_FILTER: usize = 3500;

/// Beginnings of names that only superusers may use in filters and sorts.
const FOREIGN: [&str; 2] = ["@collection.", "@request."];

/// What of a list is wanted. Empty texts mean "not given".
#[derive(Debug)]
pub struct ListQuery {
    /// Which page, or what is wrong with the wish for one (told after what is wrong with the target).
    pub page: Result<Page>,
    /// Which records.
    pub filter: String,
    /// In which order.
    pub sort: String,
    /// With which related records.
    pub expand: String,
}

/// One page.
#[derive(Debug)]
pub struct Listed {
    /// The records' JSON, separated by commas.
    pub items: Vec<u8>,
    /// The page as it was understood.
    pub page: Page,
    /// How many records there are in all; `None` when nobody asked.
    pub total: Option<u64>,
    /// The id of the collection when rule and filter together left nothing, which could be a guess
    /// about what the rule hides: see [`super::hesitate`].
    pub guessed_in: Option<String>,
}

/// Lists the records of `collection` that `request` may list and that match the query's filter.
///
/// Fails with 404 for an unknown collection, 403 when its list rule is `null` or when somebody
/// other than a superuser names the request or other collections, and the generic 400 for anything
/// wrong with filter or sort.
pub async fn list(
    app: &Arc<App>,
    request: Arc<RequestInfo>,
    collection: &str,
    query: ListQuery,
) -> Result<Listed> {
    let name = collection.to_owned();
    let has_no_total = query.page.as_ref().is_ok_and(|page| page.skip_total);
    let reads = if has_no_total && query.expand.is_empty() {
        Reads::One
    } else {
        Reads::Many
    };
    app.read_few_with_catalog(reads, move |session, reading| {
        let collection = reading
            .catalog
            .find(&name)
            .ok_or_else(|| Error::NotFound("Missing collection context.".into()))?;
        let app = reading.app;
        let base = access::conditions(app, reading.catalog, collection, &request, Action::List)?;
        check_names(&request, &query)?;
        let page = query.page.as_ref().copied().map_err(|_| Error::generic())?;
        let filter = Access::Filter {
            superuser: request.caller.is_superuser(),
        };
        let mut conditions = base;
        if !query.filter.is_empty() {
            let rule = app
                .rules()
                .rule(reading.catalog, collection, filter, &query.filter)
                .map_err(|_| Error::generic())?;
            conditions = conditions.and(&rule);
        }
        if !query.sort.is_empty() {
            let sort = rules::sort(reading.catalog, collection, filter, &query.sort)
                .map_err(|_| Error::generic())?;
            conditions = conditions.sort(&Arc::new(sort));
        }
        let expansion = Expansion::plan(reading, collection, &request, &query.expand);
        let selection = Selection {
            conditions: &conditions,
            request: &request,
            now: reading.now,
            projection: &present::projection(reading.catalog, collection, &request),
            email: present::email_access(app, reading.catalog, collection, &request)?,
            capture: &expansion.forward_fields(),
            which: Which::Page(page),
        };
        let rows = rows(session, reading.catalog, &selection)?;
        let total = if page.skip_total {
            None
        } else {
            Some(total(session, app, &selection, page, rows.len() as u64)?)
        };
        let is_guess = rows.is_empty()
            && !query.filter.is_empty()
            && !request.caller.is_superuser()
            && Action::List
                .rule(collection)
                .is_some_and(|rule| !rule.is_empty());
        let expanded = expand::expand(session, reading, &request, &expansion, &rows)?;
        Ok(Listed {
            items: rows.join(expanded.as_deref()),
            page,
            total,
            guessed_in: is_guess.then(|| collection.id.clone()),
        })
    })
    .await
}

/// The rows of a page; 400 when a view on the way does not work any more.
fn rows(session: &Session<'_>, catalog: &Catalog, selection: &Selection<'_>) -> Result<Rows> {
    session
        .select_rows(selection)
        .map_err(|error| access::refused(catalog, error, Error::generic()))
}

/// The total of a list, with as little counting as possible.
fn total(
    session: &Session<'_>,
    app: &App,
    selection: &Selection<'_>,
    page: Page,
    on_page: u64,
) -> Result<u64> {
    // A page that is not full, and is not past the end, is the last one.
    if on_page < page.size && (on_page > 0 || page.number == 1) {
        return Ok(page.offset() + on_page);
    }
    let statement = CountStatement::new(selection.conditions, selection.request, selection.now)?;
    let versions = Totals::versions(app.store(), &statement);
    if let Some(total) = app.totals().get(&statement, &versions) {
        return Ok(total);
    }
    let total = session.count(&statement)?;
    app.totals().put(&statement, versions, total);
    Ok(total)
}

/// Whether a filter is more than its sender may ask for: too long, or with a NUL, where SQLite's texts end
/// (PocketBase refuses most filters that hold one).
pub(super) fn is_refused(filter: &str) -> bool {
    filter.len() > MAX_FILTER || filter.contains('\0')
}

/// Whether a filter names what only superusers may name, wherever it stands in the text.
pub(super) fn names_foreign(filter: &str) -> bool {
    FOREIGN.iter().any(|name| filter.contains(name))
}

/// Refuses what the query may not ask for.
fn check_names(request: &RequestInfo, query: &ListQuery) -> Result<()> {
    if is_refused(&query.filter) {
        return Err(Error::generic());
    }
    if request.caller.is_superuser() {
        return Ok(());
    }
    for name in FOREIGN {
        if query.filter.contains(name) || query.sort.contains(name) {
            return Err(Error::forbidden(format!(
                "Only superusers can filter by {name}"
            )));
        }
    }
    Ok(())
}
