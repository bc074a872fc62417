//! What there is beside the database: backups, clock, limits; and what takes a scan to find.

use std::{fs, time::UNIX_EPOCH};

use crate::{
    app::{
        adopt::Project,
        config::Config,
        defaults::{AUTH_ORIGINS, EXTERNAL_AUTHS, MFAS, OTPS},
        directory::Paths,
    },
    model::collection::Collection,
    platform::{depot::Depot, open_files},
    store::{Found, Still},
};

/// Milliseconds in an hour.
pub const HOUR: i64 = 3_600_000;

/// What was found beside a project.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// The time now, in milliseconds.
    pub now: i64,
    /// When the database was last written.
    pub written: i64,
    /// Number of backups.
    pub backups: usize,
    /// When the last one was made.
    pub last_backup: Option<i64>,
    /// How many files the process may have open; `None` for no limit.
    pub open_files: Option<u64>,
    /// Relations that point to nothing, as `collection.field`; `None` when nobody looked.
    pub dangling: Option<Vec<(String, Found)>>,
}

/// Looks around; `full` scans relations.
pub fn look(config: &Config, project: &Project, full: bool) -> Surroundings {
    let paths = Paths::new(&config.dir);
    // What cannot be listed is as good as not there.
    let backups = Depot::local(&paths.backups).list().unwrap_or_default();
    let written = fs::metadata(&paths.data_db).and_then(|data| data.modified());
    let written = written
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    Surroundings {
        now: config.clock.now().millis(),
        written: written.map_or(0, |at| at.as_millis() as i64),
        backups: backups.len(),
        last_backup: backups.iter().map(|item| item.modified.millis()).max(),
        open_files: open_files::limit(),
        dangling: full.then(|| dangling(&paths, project)),
    }
}

/// Relations that point to nothing, and rows of the program's own collections without their owner.
fn dangling(paths: &Paths, project: &Project) -> Vec<(String, Found)> {
    let Ok(still) = Still::open(&paths.data_db) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let tables: Vec<&Collection> = project
        .collections()
        .map(|c| &**c)
        .filter(|c| !c.is_view())
        .collect();
    let mut note = |name: String, answer: crate::store::Result<Found>| {
        // A table that is not there, or not so, is told elsewhere.
        if let Ok(answer) = answer.and_then(some) {
            found.push((name, answer));
        }
    };
    for collection in &tables {
        for field in &collection.fields {
            let target = field
                .kind
                .relation()
                .map(|relation| &relation.collection_id);
            let target = target.and_then(|id| project.catalog.by_id(id));
            if let Some(target) = target {
                let name = format!("{}.{}", collection.name, field.name);
                note(
                    name,
                    still.find_dangling(&collection.name, field, &target.name),
                );
            }
        }
    }
    for rows in [EXTERNAL_AUTHS, AUTH_ORIGINS, MFAS, OTPS] {
        for owner in tables.iter().filter(|c| c.is_auth()) {
            let name = format!("{rows} of {}", owner.name);
            note(name, still.find_ownerless(rows, &owner.id, &owner.name));
        }
    }
    found
}

/// What was found, if anything was.
fn some(found: Found) -> crate::store::Result<Found> {
    if found.count > 0 {
        Ok(found)
    } else {
        Err(crate::store::Error::NotFound)
    }
}
