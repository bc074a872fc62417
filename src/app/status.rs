//! What a server tells its superusers about itself.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{App, error::Result, superusers};

/// Number of the requests below `/api/pbctl/`: another one may mean something else by them.
pub const PROTOCOL: u32 = 1;

/// Who answers, and for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Always `pbctl`.
    pub name: String,
    /// Version of pbctl.
    pub version: String,
    /// [`PROTOCOL`].
    pub protocol: u32,
    /// Process id.
    pub pid: u32,
    /// Seconds since the directory was opened.
    pub uptime: u64,
    /// The data directory, as that process names it.
    pub directory: String,
    /// Bytes of the database file.
    pub database_bytes: u64,
    /// Collections, those of the program included.
    pub collections: usize,
    /// Superusers, without the one that a new directory starts with.
    pub superusers: usize,
}

/// Looks.
pub async fn status(app: &Arc<App>) -> Result<Status> {
    let emails = superusers::list(app).await?;
    let is_real = |email: &&String| *email != super::defaults::INSTALLER_EMAIL;
    let paths = &app.directory().paths;
    let dir = paths.dir.canonicalize();
    let dir = dir.unwrap_or_else(|_| paths.dir.clone());
    Ok(Status {
        name: "pbctl".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        protocol: PROTOCOL,
        pid: std::process::id(),
        uptime: app.opened().elapsed().as_secs(),
        directory: dir.display().to_string(),
        database_bytes: std::fs::metadata(&paths.data_db).map_or(0, |found| found.len()),
        collections: app.catalog().all().len(),
        superusers: emails.iter().filter(is_real).count(),
    })
}
