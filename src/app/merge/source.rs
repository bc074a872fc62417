//! A directory or a zip, brought to something that can be read. The original is never written.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use super::{MergeError, Progress, Watch};
use crate::{
    app::{
        backups::{self, Place, Where, Workshop},
        config::Config,
        directory::{self, Layout, OpenError, Paths, Seen},
    },
    model::collection::Collection,
    store::Still,
};

/// What rows and files are read from.
#[derive(Debug)]
pub struct Source {
    /// The database, at one moment.
    pub(super) still: Mutex<Still>,
    /// Its collections.
    pub(super) collections: Vec<Arc<Collection>>,
    /// Its uploads.
    pub(super) storage: PathBuf,
    /// Whether the uploads are copies that nobody else has, so that they may be moved by linking.
    pub(super) own_files: bool,
    /// Whether its uploads are in a bucket.
    pub(super) files_elsewhere: bool,
    /// Holds what was unpacked or upgraded.
    _workshop: Option<Workshop>,
}

impl Source {
    /// Fails when `path` is no source for the directory that `target` names. Nothing is written, so it can
    /// be asked before that directory is made.
    pub fn probe(path: &Path, target: &Config) -> Result<(), MergeError> {
        let same = |a: &Path, b: &Path| {
            let canonical = fs::canonicalize(a).ok();
            canonical.is_some() && canonical == fs::canonicalize(b).ok()
        };
        if same(path, &target.dir) {
            return Err(MergeError::Same(path.to_owned()));
        }
        let data = fs::metadata(path);
        let data = data.map_err(|_| missing(path, "there is no such file or directory"))?;
        if data.is_dir() {
            see(path, target).map(drop)
        } else {
            Ok(backups::probe_file(path)?)
        }
    }

    /// Opens `path`: a data directory, or a backup zip of one. What has to be unpacked or brought up is put
    /// into a scratch folder of the directory that `target` names. Blocking.
    pub fn open(path: &Path, target: &Config, watch: &Watch) -> Result<Self, MergeError> {
        Self::probe(path, target)?;
        let place = Place::new(target, &Where::Directory)?;
        if path.is_dir() {
            let seen = see(path, target)?;
            if seen.layout == Layout::Current {
                return Self::read(path, path, &seen, None);
            }
            let workshop = Workshop::new(&place)?;
            copy_database(path, workshop.path(), watch)?;
            let seen = bring_up(workshop.path(), target)?;
            let copied = workshop.path().to_owned();
            return Self::read(&copied, path, &seen, Some(workshop));
        }
        let workshop = Workshop::new(&place)?;
        backups::unpack_file(path, workshop.path(), &mut |progress| {
            watch(Progress {
                phase: progress.phase,
                done: progress.done,
                total: progress.total,
            })
        })?;
        let unpacked = workshop.path().to_owned();
        let mut seen = see(&unpacked, target)?;
        if seen.layout != Layout::Current {
            seen = bring_up(&unpacked, target)?;
        }
        Self::read(&unpacked, &unpacked, &seen, Some(workshop))
    }

    fn read(
        dir: &Path,
        files: &Path,
        seen: &Seen,
        workshop: Option<Workshop>,
    ) -> Result<Self, MergeError> {
        let path = Paths::new(dir).data_db;
        let still = Still::open(&path).map_err(|error| OpenError::from_store(&path, error))?;
        Ok(Self {
            // Read where the rows are, so that collections and rows are of one moment.
            collections: still
                .session()
                .select_collections()?
                .into_iter()
                .map(Arc::new)
                .collect(),
            still: Mutex::new(still),
            storage: files.join("storage"),
            own_files: workshop.is_some() && dir == files,
            files_elsewhere: seen
                .settings
                .as_ref()
                .is_ok_and(|settings| settings.s3.enabled),
            _workshop: workshop,
        })
    }
}

fn config(dir: &Path, target: &Config) -> Config {
    let mut config = Config::new(dir);
    config.encryption_key.clone_from(&target.encryption_key);
    config
}

fn missing(path: &Path, reason: &'static str) -> MergeError {
    MergeError::NoSource {
        path: path.to_owned(),
        reason,
    }
}

fn see(dir: &Path, target: &Config) -> Result<Seen, MergeError> {
    let seen = directory::see(&config(dir, target))?;
    seen.ok_or_else(|| missing(dir, "it has no data.db"))
}

/// Brings an older layout up, in a copy that is ours.
fn bring_up(dir: &Path, target: &Config) -> Result<Seen, MergeError> {
    drop(directory::prepare(&config(dir, target))?);
    see(dir, target)
}

fn copy_database(from: &Path, to: &Path, watch: &Watch) -> Result<(), MergeError> {
    let (from, to) = (Paths::new(from).data_db, Paths::new(to).data_db);
    let still = Still::open(&from).map_err(|error| OpenError::from_store(&from, error))?;
    let done = still.copy(&to, &mut |done, total| {
        watch(Progress {
            phase: "copy",
            done: done * 4096,
            total: total * 4096,
        })
    });
    if done.map_err(|error| OpenError::from_store(&to, error))? {
        Ok(())
    } else {
        Err(MergeError::Stopped { written: 0 })
    }
}
