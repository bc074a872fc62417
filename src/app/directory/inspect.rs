//! What a directory holds, and whether this version can serve it. Changes nothing.

use std::path::Path;

use super::{
    Paths,
    error::{OpenError, Result},
    upgrade::{self, FIRST_LAYOUT, MIGRATIONS},
};
use crate::{
    app::settings,
    platform::encryption::Key,
    store::{
        self,
        migrate::{self, Contents, FileKind},
    },
};

/// A directory that can be used, and what it needs first.
#[derive(Debug)]
pub(super) enum State {
    /// There is nothing yet.
    Fresh,
    /// Nothing is needed.
    Ready {
        /// Names of the applied migrations.
        migrations: Vec<String>,
    },
    /// It has to be upgraded.
    Old {
        /// Names of the applied migrations.
        migrations: Vec<String>,
    },
}

impl State {
    /// Names of the applied migrations.
    pub fn migrations(&self) -> &[String] {
        match self {
            Self::Fresh => &[],
            Self::Ready { migrations } | Self::Old { migrations } => migrations,
        }
    }
}

/// Looks at the directory; an error is everything that this version has to leave alone.
pub(super) fn look(paths: &Paths, key: Option<&Key>) -> Result<State> {
    let Some(contents) = contents(paths)? else {
        return Ok(State::Fresh);
    };
    settings::decode(contents.settings.as_deref(), key)?;
    let migrations = contents.migrations;
    Ok(if upgrade::missing(&migrations).is_empty() {
        State::Ready { migrations }
    } else {
        State::Old { migrations }
    })
}

/// What the database holds; `None` when there is nothing yet. The settings are not decoded.
pub(super) fn contents(paths: &Paths) -> Result<Option<Contents>> {
    if paths.dir.exists() && !paths.dir.is_dir() {
        return Err(OpenError::NotADirectory(paths.dir.clone()));
    }
    let path = paths.data_db.as_path();
    if path.is_dir() {
        return Err(foreign(path, "it is a folder"));
    }
    if !path.exists() {
        return Ok(None);
    }
    let kind = migrate::file_kind(path).map_err(|error| OpenError::from_io(path, error))?;
    match kind {
        FileKind::Empty => return Ok(None),
        FileKind::Other => return Err(foreign(path, "it is not an SQLite file")),
        FileKind::Later => return Err(too_new(path, "it has a later SQLite file format")),
        FileKind::Cut => return Err(damaged(path, "its end is missing")),
        FileKind::Sqlite => {}
    }
    let mut contents = migrate::peek(path).map_err(|error| from_peek(path, error))?;
    if contents.tables.is_empty() {
        return Ok(None);
    }
    check_layout(path, &contents)?;
    if let Some(field) = contents.unknown_field.take() {
        return Err(OpenError::FieldType(field));
    }
    Ok(Some(contents))
}

fn check_layout(path: &Path, contents: &Contents) -> Result<()> {
    if !contents.has_table("_collections") {
        return Err(foreign(path, "it has no table _collections"));
    }
    let has = |column: &str| {
        contents
            .collection_columns
            .iter()
            .any(|name| name == column)
    };
    if has("schema") && !has("fields") {
        return Err(OpenError::TooOld(path.to_owned()));
    }
    let applied = |file: &&str| contents.migrations.iter().any(|name| name == file);
    if !contents.has_table("_migrations") || !contents.has_table("_params") {
        return Err(foreign(path, "it has no table _migrations or _params"));
    }
    if !has("fields") || !applied(&"1640988000_init.go") {
        return Err(foreign(
            path,
            "PocketBase's first migration has not been applied",
        ));
    }
    if !contents.has_known_columns() {
        return Err(too_new(path, "the table _collections has other columns"));
    }
    // `1640988000_aux_init.go` is about the log, which is made anew when it is missing.
    if !MIGRATIONS[1..FIRST_LAYOUT].iter().all(applied) {
        return Err(OpenError::TooOld(path.to_owned()));
    }
    Ok(())
}

/// A database whose content cannot be read: says where it is damaged, if it is.
fn from_peek(path: &Path, error: store::Error) -> OpenError {
    match error {
        store::Error::Corrupt => {
            let complaint = migrate::damage(path).ok().flatten();
            damaged(
                path,
                complaint
                    .as_deref()
                    .unwrap_or("parts of it are not a database"),
            )
        }
        // A row that no PocketBase writes.
        store::Error::Other(source) => damaged(path, &source.to_string()),
        store::Error::Sql { message, .. } => damaged(path, &message),
        error => OpenError::from_store(path, error),
    }
}

fn foreign(path: &Path, reason: &'static str) -> OpenError {
    let path = path.to_owned();
    OpenError::Foreign { path, reason }
}

fn too_new(path: &Path, reason: &str) -> OpenError {
    OpenError::TooNew {
        path: path.to_owned(),
        reason: reason.to_owned(),
    }
}

fn damaged(path: &Path, reason: &str) -> OpenError {
    OpenError::Damaged {
        path: path.to_owned(),
        reason: reason.to_owned(),
    }
}
