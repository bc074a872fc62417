//! Code of a PocketBase project: hooks and migrations that this version cannot run.
//!
//! Serving the data without the code that guards it would be quietly wrong, so `serve` refuses
//! unless it is told to ignore them. Commands are not concerned: PocketBase's do not apply
//! migrations either.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    error::{ForeignCode, OpenError, Result},
    upgrade::{is_known_go, is_system},
};
use crate::app::config::Config;

/// Code of a project that this version cannot run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Code {
    /// JavaScript hooks.
    pub hooks: Vec<PathBuf>,
    /// JavaScript migrations that have not been applied.
    pub migrations: Vec<PathBuf>,
    /// Applied migrations that were compiled into a program which is not the PocketBase we know.
    pub go: Vec<String>,
}

/// Everything that is there; an error unless hooks are to be ignored.
pub(super) fn check(config: &Config, applied: &[String]) -> Result<Vec<PathBuf>> {
    let Code {
        hooks,
        migrations,
        go,
    } = find(config, applied)?;
    if config.ignore_hooks {
        let all = hooks.into_iter().chain(migrations);
        return Ok(all.chain(go.into_iter().map(PathBuf::from)).collect());
    }
    let found = if !hooks.is_empty() {
        ForeignCode::Hooks(hooks)
    } else if !migrations.is_empty() {
        ForeignCode::Migrations(migrations)
    } else if !go.is_empty() {
        ForeignCode::Go(go)
    } else {
        return Ok(Vec::new());
    };
    Err(OpenError::Hooks(found))
}

/// The code that is there, given the names of the applied migrations.
pub(super) fn find(config: &Config, applied: &[String]) -> Result<Code> {
    let hooks = files(&config.hooks_dir, &[".pb.js", ".pb.ts"])?;
    let mut migrations = files(&config.migrations_dir, &[".js", ".ts"])?;
    migrations.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        !applied.iter().any(|done| Some(done.as_str()) == name)
    });
    let go = applied.iter().filter(|name| is_foreign_go(name));
    Ok(Code {
        hooks,
        migrations,
        go: go.cloned().collect(),
    })
}

/// A migration compiled into a program that is not the PocketBase we know.
fn is_foreign_go(name: &str) -> bool {
    let go = Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "go");
    go && !is_system(name) && !is_known_go(name)
}

/// Files at the top of `folder` whose names end in one of `suffixes`, sorted. No folder, no files.
fn files(folder: &Path, suffixes: &[&str]) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(OpenError::from_io(folder, error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry
            .map_err(|error| OpenError::from_io(folder, error))?
            .path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if suffixes.iter().any(|suffix| name.ends_with(suffix)) && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
