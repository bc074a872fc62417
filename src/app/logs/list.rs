//! Reading the log: pages of it filtered and sorted, one entry, totals by the hour.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::{
    app::{
        App,
        error::{Error, Result},
        rules::{self, Access, Plain},
    },
    model::{
        collection::{Collection, Options, Rules},
        field::{DateOptions, Field, FieldKind, NumberOptions, TextOptions},
        json,
        page::Page,
        predicate::Conditions,
    },
    store::LogEntryRow,
};

/// The table, as a name that filters resolve against.
const TABLE: &str = "_logs";
/// What filters and sorts may name, beside what is inside of `data`.
const FIELDS: [&str; 5] = ["id", "created", "level", "message", "data"];

/// An entry of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// When, as dates are stored.
    pub created: String,
    /// What is known beside the message.
    pub data: Json,
    /// For requests the method and the path with its query.
    pub message: String,
    /// -4 debug, 0 info, 4 warning, 8 error.
    pub level: i64,
}

/// A page of the log.
#[derive(Debug)]
pub struct Listed {
    /// Its entries.
    pub items: Vec<Entry>,
    /// The page.
    pub page: Page,
    /// How many there are on all pages; `None` when nobody wants to know.
    pub total: Option<u64>,
}

/// The entries of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hour {
    /// Its beginning, as dates are stored.
    pub date: String,
    /// How many there are.
    pub total: u64,
}

/// A page of the entries that match `filter`, in the order of `sort` (both may be empty), among them
/// everything that was logged before.
///
/// Fails with the generic [`Error::Invalid`] when either names what entries do not have.
pub async fn list(app: &App, page: Page, filter: &str, sort: &str) -> Result<Listed> {
    let conditions = conditions(app, filter, sort)?;
    let now = app.clock().now();
    app.logs
        .read(move |session| {
            let rows = session.select_logs(&conditions, now, page)?;
            let total = if page.skip_total {
                None
            } else {
                Some(session.count_logs(&conditions, now)?)
            };
            Ok(Listed {
                items: rows.into_iter().map(Entry::from).collect(),
                page,
                total,
            })
        })
        .await
}

/// One entry; [`Error::NotFound`] when there is none called `id`.
pub async fn view(app: &App, id: &str) -> Result<Entry> {
    let id = id.to_owned();
    let found = app
        .logs
        .read(move |session| Ok::<_, Error>(session.select_log(&id)?))
        .await?;
    found.map(Entry::from).ok_or_else(Error::not_found)
}

/// The hours that have entries which match `filter`, oldest first.
///
/// Fails as [`list`] does.
pub async fn stats(app: &App, filter: &str) -> Result<Vec<Hour>> {
    let conditions = conditions(app, filter, "")?;
    let now = app.clock().now();
    let hours = app
        .logs
        .read(move |session| Ok::<_, Error>(session.count_logs_by_hour(&conditions, now)?))
        .await?;
    let hour = |row: crate::store::HourRow| Hour {
        date: format!("{}.000Z", row.hour),
        total: row.total,
    };
    Ok(hours.into_iter().map(hour).collect())
}

impl Entry {
    /// Its JSON, keys in PocketBase's order.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"id\":");
        json::write_string(out, &self.id);
        out.extend_from_slice(b",\"created\":");
        json::write_string(out, &self.created);
        out.extend_from_slice(b",\"data\":");
        json::write_value(out, &self.data);
        out.extend_from_slice(b",\"message\":");
        json::write_string(out, &self.message);
        out.extend_from_slice(format!(",\"level\":{}}}", self.level).as_bytes());
    }
}

impl From<LogEntryRow> for Entry {
    fn from(row: LogEntryRow) -> Self {
        Self {
            id: row.id,
            created: row.created,
            data: serde_json::from_str(&row.data).unwrap_or_default(),
            message: row.message,
            level: row.level,
        }
    }
}

fn conditions(app: &App, filter: &str, sort: &str) -> Result<Conditions> {
    check_names(filter, sort)?;
    let (rows, catalog) = (rows(), app.catalog());
    let access = Access::Filter { superuser: true };
    let mut conditions = Conditions::new(Arc::clone(&rows));
    if !filter.is_empty() {
        let compiled = rules::compile(&catalog, &rows, access, filter);
        conditions = conditions.and(&Arc::new(compiled.map_err(|_| Error::generic())?));
    }
    if !sort.is_empty() {
        let compiled = rules::sort(&catalog, &rows, access, sort);
        conditions = conditions.sort(&Arc::new(compiled.map_err(|_| Error::generic())?));
    }
    Ok(conditions)
}

/// Rows of `_logs` as records, as far as filters may look.
fn rows() -> Arc<Collection> {
    let kinds = [
        FieldKind::Text(TextOptions {
            primary_key: true,
            ..TextOptions::default()
        }),
        FieldKind::Date(DateOptions::default()),
        FieldKind::Number(NumberOptions::default()),
        FieldKind::Text(TextOptions::default()),
        FieldKind::Json(0),
    ];
    let fields = FIELDS.into_iter().zip(kinds);
    Arc::new(Collection {
        id: TABLE.into(),
        name: TABLE.into(),
        system: true,
        fields: fields.map(|(name, kind)| Field::new(name, kind)).collect(),
        indexes: Vec::new(),
        rules: Rules::default(),
        options: Options::Base,
        created: String::new(),
        updated: String::new(),
    })
}

/// Names are members of entries, or macros of time; nothing of requests, collections or modifiers.
fn check_names(filter: &str, sort: &str) -> Result<()> {
    let sound_sort = sort.is_empty()
        || sort.split(',').all(|key| {
            let key = key.trim();
            let key = key.strip_prefix(['+', '-']).unwrap_or(key);
            is_member(key) || matches!(key, "@random" | "@rowid")
        });
    let plain = Plain {
        is_member,
        allows_calls: true,
    };
    if sound_sort && plain.allows(filter) {
        Ok(())
    } else {
        Err(Error::generic())
    }
}

/// Whether entries have `name`: a member, or a path inside of `data`.
fn is_member(name: &str) -> bool {
    let is_path = |path: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
        path.chars().all(plain) && path.ends_with(|c| c != '.')
    };
    FIELDS.contains(&name) || name.strip_prefix("data.").is_some_and(is_path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_name_members_and_paths() {
        for sort in [
            "",
            "level",
            " -created , +data.status",
            "@random",
            "-@rowid,data",
        ] {
            assert!(check_names("", sort).is_ok(), "{sort}");
        }
        for sort in [
            "nope", "rowid", "level,", "level:x", "data.", "data.a-b", "--level",
        ] {
            assert!(check_names("", sort).is_err(), "{sort}");
        }
    }

    #[test]
    fn filters_name_members_paths_and_moments() {
        for filter in [
            "level > 0 && data.status = 200",
            "created < @todayStart",
            "data.0.x = true",
        ] {
            assert!(check_names(filter, "").is_ok(), "{filter}");
        }
        for filter in [
            "nope = 1",
            "rowid = 1",
            "Level = 1",
            "message:lower = 'x'",
            "@request.auth.id = ''",
        ] {
            assert!(check_names(filter, "").is_err(), "{filter}");
        }
    }
}
