//! Projects that commands look at: made, damaged, and compared before and after.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::SystemTime,
};

use crate::support::ended::Ended;
use crate::support::{
    peer::copy_folder,
    seed::{self, ENCRYPTION_ENV, ENCRYPTION_KEY},
};

/// A command of the program, with the seed's key in the environment.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pbctl"));
    command
        .args(args)
        .env(ENCRYPTION_ENV, ENCRYPTION_KEY)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

pub fn run(args: &[&str]) -> Ended {
    let output = command(args).output().unwrap();
    output.into()
}

/// A folder with a project in it.
pub struct Project(pub tempfile::TempDir);

impl Project {
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A copy of the seed directory that nobody serves.
    pub fn seeded() -> Self {
        let project = Self::empty();
        copy_folder(&seed::folder(), &project.data());
        project
    }

    /// The same with encrypted settings.
    pub fn encrypted() -> Self {
        let project = Self::empty();
        copy_folder(&seed::encrypted_folder(), &project.data());
        project
    }

    /// A directory of an older release.
    pub fn old(case: &str) -> Self {
        let project = Self::empty();
        fs::create_dir(project.data()).unwrap();
        let dump = crate::support::peer::repository()
            .join(format!("tests/golden/upgrade/{case}/before.sql"));
        project.sql(&fs::read_to_string(dump).unwrap());
        project
    }

    pub fn data(&self) -> PathBuf {
        self.0.path().join("pb_data")
    }

    /// The path of the data directory, as an argument.
    pub fn dir(&self) -> String {
        self.data().to_str().unwrap().to_owned()
    }

    pub fn write(&self, name: &str, content: &[u8]) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn sql(&self, sql: &str) {
        let database = rusqlite::Connection::open(self.data().join("data.db")).unwrap();
        database.execute_batch(sql).unwrap();
    }

    pub fn number(&self, sql: &str) -> i64 {
        let database = rusqlite::Connection::open(self.data().join("data.db")).unwrap();
        database.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Everything below the folder: names, bytes and times.
    pub fn tree(&self) -> Vec<(PathBuf, Vec<u8>, SystemTime)> {
        let mut all = Vec::new();
        collect(self.0.path(), &mut all);
        all.sort();
        all
    }

    /// Overwrites pages of `data.db` but the first.
    pub fn damage(&self) {
        let path = self.data().join("data.db");
        let mut bytes = fs::read(&path).unwrap();
        let pages = bytes.len() / 4096;
        for page in pages / 2..pages {
            bytes[page * 4096..(page + 1) * 4096].fill(0x5a);
        }
        fs::write(path, bytes).unwrap();
    }
}

fn collect(folder: &Path, all: &mut Vec<(PathBuf, Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        if path.is_dir() {
            all.push((path.clone(), Vec::new(), modified));
            collect(&path, all);
        } else {
            all.push((path.clone(), fs::read(&path).unwrap(), modified));
        }
    }
}
