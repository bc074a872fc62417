//! Reads everything there is to know of a directory.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use super::{
    AdoptError, HookUse, Project, Uploads,
    project::{Database, ViewCheck},
    scan, storage,
};
use crate::{
    app::{
        collections,
        config::Config,
        defaults::INSTALLER_EMAIL,
        directory::{self, OpenError, Paths, Seen},
    },
    model::catalog::Catalog,
    platform::{disk, in_use, lock},
    store::{self, Checked, Still},
};

/// How long a check of a database may take when nobody has time.
const QUICK: Duration = Duration::from_millis(300);
/// Rows are counted in databases up to this size when nobody has time: 64 MB are read in 50 ms.
const QUICK_BYTES: u64 = 64 << 20;

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What takes well under a second: no uploads, and checks of databases as far as they come.
    Quick,
    /// Everything, but indexes are not compared with their tables.
    Whole,
    /// Everything.
    Thorough,
}

/// Gathers what `config` names.
pub fn gather(config: &Config, depth: Depth) -> Result<Project, AdoptError> {
    let paths = Paths::new(&config.dir);
    let missing = |reason| AdoptError::Missing {
        dir: config.dir.clone(),
        reason,
    };
    if fs::symlink_metadata(&config.dir).is_err() {
        return Err(missing("there is no such directory"));
    }
    // Before SQLite has it open: see `in_use`.
    let user = in_use::user_of(&paths.data_db);
    let seen = directory::see(config)?.ok_or_else(|| missing("it has no data.db"))?;
    let catalog = Arc::new(Catalog::new(1, 1, seen.collections.clone()));
    let failed = |error| AdoptError::Open(OpenError::from_store(&paths.data_db, error));
    let still = Still::open(&paths.data_db).map_err(failed)?;
    let files = [
        ("data.db", &paths.data_db),
        ("auxiliary.db", &paths.auxiliary_db),
    ];
    let mut databases = Vec::new();
    for (name, path) in files.into_iter().filter(|(_, path)| path.is_file()) {
        databases.push(database(name, path, depth)?);
    }
    if let Some(reason) = damage(&databases) {
        return Err(AdoptError::Open(OpenError::Damaged {
            path: paths.data_db.clone(),
            reason,
        }));
    }
    let counted = depth != Depth::Quick || databases[0].bytes <= QUICK_BYTES;
    Ok(Project {
        shapes: still.shapes().map_err(failed)?,
        indexes: still.index_names().map_err(failed)?,
        views: views(&seen, &still),
        rows: if counted {
            rows(&seen, &still)
        } else {
            BTreeMap::new()
        },
        // A directory without the table was never started.
        superusers: still.count_superusers(INSTALLER_EMAIL).unwrap_or_default(),
        uploads: uploads(&paths, &seen, &still, depth).map_err(failed)?,
        hooks: seen.code.hooks.iter().map(|path| hook(path)).collect(),
        applied_migrations: migrations(&seen.applied),
        holder: lock::holder(&config.dir).ok().flatten(),
        user,
        free: disk::free(&config.dir),
        writable: disk::may_write(&config.dir) && disk::may_write(&paths.data_db),
        has_public: beside(&config.dir, "pb_public").is_dir(),
        dir: config.dir.clone(),
        seen,
        catalog,
        databases,
    })
}

/// A damaged `data.db` is told as everywhere; a damaged log is a finding.
fn damage(databases: &[Database]) -> Option<String> {
    let main = databases
        .iter()
        .find(|database| database.name == "data.db")?;
    main.check.problems.first().cloned()
}

fn database(name: &'static str, path: &Path, depth: Depth) -> Result<Database, AdoptError> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let bytes = |path: &Path| fs::metadata(path).map_or(0, |data| data.len());
    let mut database = Database {
        name,
        bytes: bytes(path),
        log_bytes: bytes(Path::new(&log)),
        ..Database::default()
    };
    let limit = (depth == Depth::Quick).then_some(QUICK);
    let checked = Still::open(path).and_then(|still| {
        database.pages = still.pages()?;
        still.check(depth == Depth::Thorough, limit)
    });
    database.check = match checked {
        Ok(check) => check,
        Err(store::Error::Corrupt) => Checked {
            problems: vec!["it is not readable as a database".into()],
            complete: true,
        },
        Err(error) => return Err(AdoptError::Open(OpenError::from_store(path, error))),
    };
    Ok(database)
}

fn views(seen: &Seen, still: &Still) -> Vec<ViewCheck> {
    let mut checks = Vec::new();
    for collection in &seen.collections {
        let Some(query) = collection.view_query() else {
            continue;
        };
        let problem = collections::unreadable_view(query).or_else(|| {
            let query = query.trim_matches(|c: char| c.is_whitespace() || c == ';');
            match still.query_columns(query) {
                Err(problem) => Some(problem),
                Ok(columns) if !columns.iter().any(|name| name == "id") => {
                    Some("it has no column id".to_owned())
                }
                Ok(_) => None,
            }
        });
        checks.push(ViewCheck {
            name: collection.name.clone(),
            problem,
        });
    }
    checks
}

fn rows(seen: &Seen, still: &Still) -> BTreeMap<String, u64> {
    let tables = seen.collections.iter().filter(|c| !c.is_view());
    tables
        .filter_map(|c| Some((c.name.clone(), still.count(&c.name).ok()?)))
        .collect()
}

fn uploads(paths: &Paths, seen: &Seen, still: &Still, depth: Depth) -> store::Result<Uploads> {
    // Files of a project with object storage are there, and not here.
    let elsewhere = seen
        .settings
        .as_ref()
        .is_ok_and(|settings| settings.s3.enabled);
    if depth == Depth::Quick || elsewhere {
        return Ok(Uploads {
            complete: true,
            ..Uploads::default()
        });
    }
    let collections = seen.collections.iter().map(|c| &**c);
    let shapes = still.shapes()?;
    // A collection whose table is missing is told elsewhere.
    let there = collections.filter(|c| {
        shapes.iter().any(|shape| {
            let has = |field: &&crate::model::field::Field| shape.columns.contains(&field.name);
            shape.name.eq_ignore_ascii_case(&c.name) && storage::file_fields(c).iter().all(has)
        })
    });
    storage::compare(&paths.dir.join("storage"), there, still)
}

fn hook(path: &Path) -> HookUse {
    // What cannot be read is there all the same.
    let source = fs::read(path).unwrap_or_default();
    let (names, outdated) = scan::names(&String::from_utf8_lossy(&source));
    HookUse {
        path: path.to_owned(),
        names,
        outdated,
    }
}

fn migrations(applied: &[String]) -> usize {
    let is_own = |name: &&String| {
        let extension = Path::new(name).extension();
        extension.is_some_and(|extension| extension == "js" || extension == "ts")
    };
    applied.iter().filter(is_own).count()
}

fn beside(dir: &Path, name: &str) -> PathBuf {
    dir.parent().map_or_else(|| name.into(), |up| up.join(name))
}
