//! Data directories: made, opened, upgraded or refused, and what the real PocketBase says of them.
//!
//! `PBCTL_PEER=1` adds the tests that run the real PocketBase; with `UPDATE_GOLDEN=1` too, the
//! expected outcomes of upgrades are recorded anew from it.

mod describe;
mod open;
mod peer;
mod refuse;
mod upgrade;

use std::{
    fs,
    path::{Path, PathBuf},
};

use pbctl::app::{
    config::{Config, Purpose},
    directory::{OpenError, Prepared, prepare},
};
use rusqlite::Connection;

/// A folder with a data directory `pb_data` that need not exist yet.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A directory whose `data.db` is made from the SQL text `dump`.
    fn from_dump(dump: &str) -> Self {
        let place = Self::new();
        fs::create_dir(place.dir()).unwrap();
        let database = place.database();
        database.pragma_update(None, "journal_mode", "wal").unwrap();
        database.execute_batch(dump).unwrap();
        place
    }

    /// A directory that pbctl made.
    fn created() -> Self {
        let place = Self::new();
        drop(place.open().unwrap());
        place
    }

    fn dir(&self) -> PathBuf {
        self.0.path().join("pb_data")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    fn config(&self) -> Config {
        Config::new(self.dir())
    }

    fn serve_config(&self) -> Config {
        let mut config = self.config();
        config.purpose = Purpose::Serve;
        config
    }

    fn open(&self) -> Result<Prepared, OpenError> {
        prepare(&self.config())
    }

    fn database(&self) -> Connection {
        Connection::open(self.path("data.db")).unwrap()
    }

    fn run(&self, sql: &str) {
        self.database().execute_batch(sql).unwrap();
    }

    /// Every file below the directory with its bytes.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.dir(), &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

pub fn is_set(name: &str) -> bool {
    std::env::var(name).is_ok_and(|value| !value.is_empty() && value != "0")
}
