//! What is known of a directory, as plain data.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use super::report::Totals;
use crate::{
    app::directory::Seen,
    model::{
        catalog::Catalog,
        collection::{Collection, Kind},
    },
    platform::{in_use::User, lock::Holder},
    store::{Checked, Pages, Shape},
};

/// A hook file and the names it uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HookUse {
    /// Its path.
    pub path: PathBuf,
    /// How often it uses each of PocketBase's names.
    pub names: BTreeMap<String, usize>,
    /// Names of PocketBase before 0.23, which no later one has.
    pub outdated: Vec<String>,
}

/// What lies in `storage/`, beside what the records say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uploads {
    /// Uploaded files, without thumbnails and attributes.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Thumbnails.
    pub thumbs: u64,
    /// Files that no record names.
    pub orphans: u64,
    /// Bytes of those.
    pub orphan_bytes: u64,
    /// Some of them, from `storage/`.
    pub orphan_samples: Vec<String>,
    /// Files that a record names and that are not there.
    pub missing: u64,
    /// Some of them.
    pub missing_samples: Vec<String>,
    /// Whether everything was looked at.
    pub complete: bool,
}

/// A database file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Database {
    /// Its name.
    pub name: &'static str,
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of its log.
    pub log_bytes: u64,
    /// Its pages.
    pub pages: Pages,
    /// What is wrong with it.
    pub check: Checked,
}

/// A query of a view that SQLite was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewCheck {
    /// Name of the view.
    pub name: String,
    /// Why its query cannot be run; `None` when it can.
    pub problem: Option<String>,
}

/// A directory, gathered.
#[derive(Debug)]
pub struct Project {
    /// The data directory.
    pub dir: PathBuf,
    /// Layout, collections, settings, code.
    pub seen: Seen,
    /// The collections again, to compile rules with.
    pub catalog: Arc<Catalog>,
    /// The databases that are there.
    pub databases: Vec<Database>,
    /// Tables and views as they are.
    pub shapes: Vec<Shape>,
    /// Names of indexes as they are, in lower case.
    pub indexes: Vec<String>,
    /// What SQLite says of the views.
    pub views: Vec<ViewCheck>,
    /// Rows by table; tables that could not be counted are not in it.
    pub rows: BTreeMap<String, u64>,
    /// Superusers but the installer's.
    pub superusers: u64,
    /// What the hooks use.
    pub hooks: Vec<HookUse>,
    /// Migrations of the project that have been applied.
    pub applied_migrations: usize,
    /// The uploads.
    pub uploads: Uploads,
    /// The pbctl at work in the directory.
    pub holder: Option<Holder>,
    /// The program that has the database open.
    pub user: Option<User>,
    /// Bytes that can still be written on its disk.
    pub free: Option<u64>,
    /// Whether directory and database may be written.
    pub writable: bool,
    /// Whether there is a folder of static files beside it.
    pub has_public: bool,
}

impl Project {
    /// Collections, rows and files by number.
    pub fn totals(&self) -> Totals {
        let of = |kind: Kind| self.collections().filter(|c| c.kind() == kind).count();
        let records = self
            .collections()
            .filter_map(|c| self.rows.get(&c.name))
            .sum();
        Totals {
            base: of(Kind::Base),
            auth: of(Kind::Auth),
            view: of(Kind::View),
            records,
            files: self.uploads.files,
            bytes: self.uploads.bytes,
        }
    }

    /// All collections.
    pub fn collections(&self) -> impl Iterator<Item = &Arc<Collection>> {
        self.catalog.all().iter()
    }
}
