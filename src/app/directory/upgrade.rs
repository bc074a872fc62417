//! Older layouts, from PocketBase 0.23 on: brought up by the same changes that PocketBase makes
//! (checked against 0.23 to 0.38), in one transaction, after a copy of the database.
//!
//! The copy is `backups/pre_upgrade_<from>_<YYYYMMDDHHMMSS>.db`: to go back, stop every program
//! and put it in the place of `data.db` (without `data.db-wal` and `data.db-shm`). It is not a
//! zip, so that nobody restores a backup without uploads by accident.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Paths,
    error::{OpenError, Result},
};
use crate::{
    app::defaults,
    model::{
        collection::{Collection, Options},
        field::{Field, FieldKind},
        index::Index,
        timestamp::Timestamp,
    },
    platform::encryption::fingerprint,
    store::{self, RebuildError, Tx, migrate},
};

/// PocketBase's own migrations up to 0.39, in the order in which it applies them.
pub(super) const MIGRATIONS: [&str; 8] = [
    "1640988000_aux_init.go",
    "1640988000_init.go",
    "1717233556_v0.23_migrate.go",
    "1717233557_v0.23_migrate2.go",
    "1717233558_v0.23_migrate3.go",
    "1717233559_v0.23_migrate4.go",
    ALERTS,
    INDEXES,
];
/// The first of [`MIGRATIONS`] that came after the layout of 0.23.
pub(super) const FIRST_LAYOUT: usize = 6;
/// Since 0.33: the default alert mail says where the sign-in came from.
const ALERTS: &str = "1763020353_update_default_auth_alert_templates.go";
/// Since 0.38.1: collections list all indexes of their tables.
const INDEXES: &str = "1778828400_normalize_indexes.go";
/// SHA-256 of the body of PocketBase's default alert mail before [`ALERTS`].
const OLD_ALERT_BODY: &str = "ba5c60f52c2370c3";

/// What ids look like when a collection does not say.
const ID_PATTERN: &str = "^[a-z0-9]+$";

/// What an upgrade did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upgraded {
    /// The first PocketBase release with the layout that was found.
    pub from: &'static str,
    /// The copy of the database as it was.
    pub copy: PathBuf,
}

/// Whether `name` is one of PocketBase's own migrations.
pub(super) fn is_system(name: &str) -> bool {
    MIGRATIONS.contains(&name)
}

/// Whether `name`, ending in `.go`, is older than the layout of 0.23: PocketBase's migrations of
/// that time stay recorded in directories that were upgraded since.
pub(super) fn is_known_go(name: &str) -> bool {
    let number = name
        .split('_')
        .next()
        .and_then(|digits| digits.parse::<u64>().ok());
    number.is_some_and(|number| number < 1_717_233_556)
}

/// Those of [`MIGRATIONS`] that have not been applied.
pub(super) fn missing(applied: &[String]) -> Vec<&'static str> {
    let done = |file: &&str| applied.iter().any(|name| name == file);
    MIGRATIONS.into_iter().filter(|file| !done(file)).collect()
}

/// The first release with the layout that lacks these of [`MIGRATIONS`].
pub(super) fn first_release(missing: &[&str]) -> &'static str {
    if missing.contains(&ALERTS) {
        "0.23"
    } else {
        "0.33"
    }
}

/// Brings the database up; `None` when somebody else has done it meanwhile.
pub(super) fn run(paths: &Paths, now: Timestamp) -> Result<Option<Upgraded>> {
    let path = &paths.data_db;
    let mut done = None;
    let committed = migrate::change(path, |tx| {
        let missing = missing(&tx.select_migrations()?);
        if missing.is_empty() {
            return Ok(());
        }
        let from = first_release(&missing);
        // Nobody else can write meanwhile, and this transaction has not written yet.
        let copy = copy(paths, from, now)?;
        done = Some(Upgraded { from, copy });
        apply(tx, &missing, now).map_err(|error| refused(path, from, error))
    });
    if let (Err(_), Some(done)) = (&committed, &done) {
        // Nothing has changed, so nobody needs the copy.
        let _ = fs::remove_file(&done.copy);
    }
    committed.map(|()| done)
}

fn refused(path: &Path, from: &'static str, source: store::Error) -> OpenError {
    match source {
        store::Error::DiskFull => OpenError::DiskFull(path.to_owned()),
        source => OpenError::Upgrade {
            path: path.to_owned(),
            from,
            source,
        },
    }
}

fn copy(paths: &Paths, from: &str, now: Timestamp) -> Result<PathBuf> {
    let folder = &paths.backups;
    fs::create_dir_all(folder).map_err(|error| OpenError::from_io(folder, error))?;
    let stamp: String = now
        .to_string()
        .chars()
        .filter(char::is_ascii_digit)
        .take(14)
        .collect();
    let target = free_name(folder, &format!("pre_upgrade_{from}_{stamp}"));
    migrate::copy(&paths.data_db, &target)
        .map_err(|error| OpenError::from_store(&target, error))?;
    Ok(target)
}

fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let first = folder.join(format!("{stem}.db"));
    let others = (2..).map(|i| folder.join(format!("{stem}_{i}.db")));
    std::iter::once(first)
        .chain(others)
        .find(|path| !path.exists())
        .expect("a folder has finitely many files")
}

fn apply(tx: &mut Tx<'_>, missing: &[&str], now: Timestamp) -> store::Result<()> {
    for mut before in tx.select_collections()? {
        let mut collection = before.clone();
        let mut changed = missing.contains(&ALERTS) && renew_alert(&mut collection);
        if missing.contains(&INDEXES) && !collection.system && !collection.is_view() {
            let indexes = tx.indexes_of_table(&before.name)?;
            for (statement, index) in unlisted(&collection.indexes, &indexes) {
                before.indexes.push(statement.to_owned());
                collection.indexes.push(index.build());
            }
            changed = true;
        }
        if changed {
            normalise(&mut collection);
            collection.updated = now.to_string();
            save(tx, &before, &collection)?;
        }
    }
    tx.insert_migrations(missing, now)
}

/// Writes a collection and, if that is what changed, its indexes.
fn save(tx: &mut Tx<'_>, before: &Collection, after: &Collection) -> store::Result<()> {
    tx.update_collection(after)?;
    let changed = tx
        .sync_table(before, after)
        .map_err(RebuildError::into_source)?;
    let indexes = after.indexes.iter().filter(|_| changed);
    for index in indexes.filter_map(|text| Index::parse(text)) {
        tx.create_index(&index)?;
    }
    Ok(())
}

/// Gives an auth collection the new alert mail, if it still has the old default one.
fn renew_alert(collection: &mut Collection) -> bool {
    let Options::Auth(options) = &mut collection.options else {
        return false;
    };
    let mail = &mut options.auth_alert.email_template;
    let old = fingerprint(&mail.body).starts_with(OLD_ALERT_BODY);
    if old {
        mail.body = defaults::login_alert().body;
    }
    old
}

/// Those of `statements` whose indexes `listed` does not name, in any case.
fn unlisted<'a>(listed: &[String], statements: &'a [String]) -> Vec<(&'a str, Index)> {
    let listed: Vec<String> = listed
        .iter()
        .filter_map(|text| Index::parse(text))
        .map(|index| index.name.to_lowercase())
        .collect();
    let parsed = statements
        .iter()
        .filter_map(|text| Some((text.as_str(), Index::parse(text)?)));
    parsed
        .filter(|(_, index)| !listed.contains(&index.name.to_lowercase()))
        .collect()
}

/// What PocketBase corrects whenever it saves a collection (spec: storage §5.3, §5.5).
fn normalise(collection: &mut Collection) {
    let auth = collection.is_auth();
    for field in &mut collection.fields {
        force_flags(field, auth);
    }
    for text in &mut collection.indexes {
        if let Some(mut index) = Index::parse(text)
            && index.table != collection.name
        {
            index.table.clone_from(&collection.name);
            *text = index.build();
        }
    }
    if auth {
        for (field, statement) in defaults::auth_indexes(&collection.id, &collection.name) {
            if !collection.has_unique_index(field) {
                collection.indexes.push(statement);
            }
        }
    }
}

fn force_flags(field: &mut Field, auth: bool) {
    match field.name.as_str() {
        "id" => {
            (field.required, field.hidden) = (true, false);
            if let FieldKind::Text(text) = &mut field.kind {
                text.primary_key = true;
                if text.pattern.is_empty() {
                    ID_PATTERN.clone_into(&mut text.pattern);
                }
            }
        }
        "password" | "tokenKey" if auth => (field.required, field.hidden) = (true, true),
        "email" if auth => field.hidden = false,
        "emailVisibility" | "verified" if auth => {}
        _ => return,
    }
    field.system = true;
}
