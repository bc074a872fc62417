//! A new data directory.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Paths,
    error::{OpenError, Result},
    upgrade::MIGRATIONS,
};
use crate::{
    app::{defaults, settings},
    model::{index::Index, timestamp::Timestamp},
    platform::{encryption::Key, lock},
    store::{self, Tx, migrate},
};

/// Which folders were made for a directory, so that a failure can take them away again.
pub(super) struct Made {
    dir: PathBuf,
    topmost: Option<PathBuf>,
}

/// Makes the folder `dir` and its parents where they are missing. Modes are the system's default,
/// as PocketBase's.
pub(super) fn folder(dir: &Path) -> Result<Made> {
    let missing = dir
        .ancestors()
        .take_while(|path| !path.as_os_str().is_empty() && !path.exists());
    let topmost = missing.last().map(Path::to_owned);
    let made = Made {
        dir: dir.to_owned(),
        topmost,
    };
    fs::create_dir_all(dir).map_err(|error| {
        made.remove();
        OpenError::from_io(dir, error)
    })?;
    Ok(made)
}

impl Made {
    /// Takes away what creating has left, and the folders that were made for it.
    pub fn remove(&self) {
        let paths = Paths::new(&self.dir);
        for path in [&paths.data_db, &paths.auxiliary_db] {
            for suffix in ["", "-wal", "-shm", "-journal"] {
                let mut name = path.as_os_str().to_owned();
                name.push(suffix);
                // What cannot be removed was not ours, or stays; the first error is the one told.
                let _ = fs::remove_file(name);
            }
        }
        if let Some(topmost) = &self.topmost {
            let _ = fs::remove_file(self.dir.join(lock::FILE_NAME));
            for path in self.dir.ancestors() {
                // Only empty folders go.
                let _ = fs::remove_dir(path);
                if path == topmost {
                    break;
                }
            }
        }
    }
}

/// Fills an empty directory.
pub(super) fn fill(paths: &Paths, key: Option<&Key>, now: Timestamp) -> Result<()> {
    // The log first: a directory with a data.db is complete.
    migrate::create_logs(&paths.auxiliary_db)
        .map_err(|error| OpenError::from_store(&paths.auxiliary_db, error))?;
    migrate::change(&paths.data_db, |tx| create(tx, key, now))
        .map_err(|error| OpenError::from_store(&paths.data_db, error))
}

fn create(tx: &mut Tx<'_>, key: Option<&Key>, now: Timestamp) -> store::Result<()> {
    tx.create_main_tables()?;
    for collection in defaults::collections(now) {
        tx.insert_collection(&collection)?;
        tx.create_table(&collection)?;
        for index in collection
            .indexes
            .iter()
            .filter_map(|text| Index::parse(text))
        {
            tx.create_index(&index)?;
        }
    }
    tx.save_settings(&settings::encode(&defaults::settings(), key), now)?;
    tx.insert_migrations(&MIGRATIONS, now)?;
    // Makes the tables for SQLite's counts, which PocketBase's directories have from the start.
    tx.optimize();
    Ok(())
}
