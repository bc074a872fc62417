//! What a directory holds, as plain data for those who report on it. Changes nothing.

use std::sync::Arc;

use super::{
    Paths,
    error::Result,
    hooks::{self, Code},
    inspect, upgrade,
};
use crate::{
    app::{
        config::Config,
        settings::{self, SettingsError},
    },
    model::{collection::Collection, settings::Settings},
};

/// Which layout the database has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The one this version writes.
    Current,
    /// That of an older release, which is brought up when the directory is opened.
    Older(&'static str),
}

/// A directory as it was found.
#[derive(Debug)]
pub struct Seen {
    /// The layout.
    pub layout: Layout,
    /// Names of the applied migrations.
    pub applied: Vec<String>,
    /// The collections, in the order in which they were made.
    pub collections: Vec<Arc<Collection>>,
    /// The settings, or why they cannot be read.
    pub settings: Result<Settings, SettingsError>,
    /// Whether the settings are encrypted.
    pub encrypted: bool,
    /// Code that this version cannot run.
    pub code: Code,
}

/// Looks at the directory that `config` names; `None` when there is no database, or an empty one.
///
/// Fails as opening would, except that settings which cannot be read, and code which cannot be run,
/// are part of the answer.
pub fn see(config: &Config) -> Result<Option<Seen>> {
    let Some(contents) = inspect::contents(&Paths::new(&config.dir))? else {
        return Ok(None);
    };
    let stored = contents.settings.as_deref();
    let key = settings::key(config.encryption_key.as_deref());
    let settings = key.and_then(|key| settings::decode(stored, key.as_ref()));
    let missing = upgrade::missing(&contents.migrations);
    Ok(Some(Seen {
        layout: if missing.is_empty() {
            Layout::Current
        } else {
            Layout::Older(upgrade::first_release(&missing))
        },
        code: hooks::find(config, &contents.migrations)?,
        applied: contents.migrations,
        collections: contents.collections.into_iter().map(Arc::new).collect(),
        encrypted: stored.is_some_and(|stored| !stored.trim_ascii_start().starts_with(b"{")),
        settings,
    }))
}
