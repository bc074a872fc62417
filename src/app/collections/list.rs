//! Lists of collections, filtered and sorted by what stands in their rows.

use std::sync::Arc;

use crate::{
    app::{
        App,
        error::{Error, Result},
        rules::{self, Access, Plain},
    },
    model::{
        caller::RequestInfo,
        collection::{Collection, Options, Rules},
        field::{DateOptions, Field, FieldKind, TextOptions},
        page::Page,
        predicate::Conditions,
        projection::Projection,
    },
    store::{CountStatement, EmailAccess, Selection, Which},
};

/// The table, as a name that filters resolve against.
const TABLE: &str = "_collections";
/// What filters and sorts may name.
const FIELDS: [&str; 6] = ["id", "created", "updated", "name", "system", "type"];

/// A page of collections.
#[derive(Debug)]
pub struct List {
    /// The collections of the page.
    pub items: Vec<Arc<Collection>>,
    /// The page.
    pub page: Page,
    /// How many there are on all pages; `None` when nobody wants to know.
    pub total: Option<u64>,
}

/// A page of the collections that satisfy `filter`, in the order of `sort` (both may be empty).
///
/// Fails with the generic [`Error::Invalid`] when either names anything but the six plain members.
pub async fn list(app: &Arc<App>, page: Page, filter: &str, sort: &str) -> Result<List> {
    check_names(filter, sort)?;
    let (filter, sort) = (filter.to_owned(), sort.to_owned());
    app.read_with_catalog(move |session, reading| {
        let rows = rows();
        let access = Access::Filter { superuser: true };
        let mut conditions = Conditions::new(Arc::clone(&rows));
        if !filter.is_empty() {
            let compiled = rules::compile(reading.catalog, &rows, access, &filter)
                .map_err(|_| Error::generic())?;
            conditions = conditions.and(&Arc::new(compiled));
        }
        if !sort.is_empty() {
            let compiled =
                rules::sort(reading.catalog, &rows, access, &sort).map_err(|_| Error::generic())?;
            conditions = conditions.sort(&Arc::new(compiled));
        }
        let request = RequestInfo::default();
        let projection = Projection::new(&rows, true);
        let found = session.select_rows(&Selection {
            conditions: &conditions,
            request: &request,
            now: reading.now,
            projection: &projection,
            email: EmailAccess::All,
            capture: &[],
            which: Which::Page(page),
        })?;
        let items = (0..found.len())
            .filter_map(|row| reading.catalog.by_id(found.id(row)).map(Arc::clone))
            .collect();
        let total = if page.skip_total {
            None
        } else {
            let count = CountStatement::new(&conditions, &request, reading.now)?;
            Some(session.count(&count)?)
        };
        Ok(List { items, page, total })
    })
    .await
}

/// Rows of `_collections` as records, as far as filters may look.
fn rows() -> Arc<Collection> {
    let text = || FieldKind::Text(TextOptions::default());
    let id = FieldKind::Text(TextOptions {
        primary_key: true,
        ..TextOptions::default()
    });
    let date = || FieldKind::Date(DateOptions::default());
    let kinds = [id, date(), date(), text(), FieldKind::Bool, text()];
    Arc::new(Collection {
        id: TABLE.into(),
        name: TABLE.into(),
        system: true,
        fields: FIELDS
            .into_iter()
            .zip(kinds)
            .map(|(name, kind)| Field::new(name, kind))
            .collect(),
        indexes: Vec::new(),
        rules: Rules::default(),
        options: Options::Base,
        created: String::new(),
        updated: String::new(),
    })
}

/// Names are plain members, or macros of time; nothing of requests, other collections or modifiers.
fn check_names(filter: &str, sort: &str) -> Result<()> {
    let sound_sort = sort.is_empty()
        || sort.split(',').all(|key| {
            let key = key.trim().trim_start_matches(['+', '-']);
            FIELDS.contains(&key) || matches!(key, "@random" | "@rowid")
        });
    let plain = Plain {
        is_member: |name| FIELDS.contains(&name),
        allows_calls: false,
    };
    if sound_sort && plain.allows(filter) {
        Ok(())
    } else {
        Err(Error::generic())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_name_plain_members_only() {
        for sort in ["", "name", "-type,+created", "@random", "-@rowid"] {
            assert!(check_names("", sort).is_ok(), "{sort}");
        }
        for sort in ["nope", "fields", "name,", "name:lower", "@request.auth.id"] {
            assert!(check_names("", sort).is_err(), "{sort}");
        }
    }
}
