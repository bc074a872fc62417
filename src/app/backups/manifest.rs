//! What a backup says it holds: its own member, written last.
//!
//! It stands in a folder that PocketBase leaves out when it restores (probed on 0.39.11; of the
//! folders it does not back up, `.notify` is the one it does restore) and removes when it starts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::store::snapshot::Census;

/// Name of the member.
pub(super) const MEMBER: &str = ".pb_temp_to_delete/pbctl-manifest.json";
/// The version of this shape.
pub(super) const VERSION: u32 = 1;

/// What a backup made by pbctl says it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// The version of this shape.
    pub version: u32,
    /// What made the backup, and its version.
    pub tool: String,
    /// When, as dates are stored.
    pub created: String,
    /// Its databases by file name.
    pub databases: BTreeMap<String, Database>,
    /// Its files, without this one.
    pub files: Vec<Entry>,
}

/// What a database holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Database {
    /// Bytes of a page.
    pub page_size: u32,
    /// Pages.
    pub pages: u64,
    /// Rows by table.
    pub rows: BTreeMap<String, u64>,
}

/// A file in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Name of the member.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl Database {
    /// All rows.
    pub fn total(&self) -> u64 {
        self.rows.values().sum()
    }
}

impl From<Census> for Database {
    fn from(census: Census) -> Self {
        Self {
            page_size: census.page_size,
            pages: census.pages,
            rows: census.rows,
        }
    }
}
