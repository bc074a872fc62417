//! Backups: zip files of a data directory that PocketBase makes, takes and lists as well.
//!
//! Everything here works on the files of a directory and needs no [`App`](super::App): a backup
//! can be made, beside a daemon or not, of a directory that this version would not serve. All of
//! it blocks; an async caller puts it on a thread. `watch` is told what is going on and may stop
//! it, which leaves nothing behind.
//!
//! A backup holds one moment of both databases, then the uploads. Uploads are written before their
//! record is, so those of every record in the snapshot are there, unless the record was deleted
//! while the backup was made.
//!
//! - `error.rs`: [`BackupError`]
//! - `place.rs`: [`Place`]: a directory and its backups; the turn that only one program has, scratch folders
//! - `name.rs`: names as PocketBase gives them
//! - `manifest.rs`: what a backup says it holds, in a member that PocketBase ignores
//! - `create.rs`, `verify.rs`, `restore.rs`, `drill.rs`, `prune.rs`: the use cases
//! - `receive.rs`, `save.rs`: a zip that somebody sends, or wants to have
//! - `served.rs`: all of this for a directory that this process serves
//! - `automatic.rs`: what the clock makes, and how many of them are kept
//! - `unpack.rs`: reading a zip that may be damaged or hostile

mod automatic;
mod create;
mod drill;
mod error;
mod manifest;
mod name;
mod place;
mod prune;
mod receive;
mod restore;
mod save;
mod served;
#[cfg(test)]
mod tests;
mod unpack;
mod verify;

use std::ops::ControlFlow;

pub use automatic::{Automatic, automatic};
pub use create::{Created, create};
pub use drill::{Drilled, drill};
pub use error::{BackupError, BackupErrorKind, Result};
pub use manifest::{Database, Manifest};
pub use place::{Bucket, Place, Where, Workshop, try_bucket};
pub use prune::{Keep, Pruned, decide, prune};
pub use receive::receive;
pub use restore::{InPlace, Restored, Staged, restore_in_place, restore_to, stage};
pub use save::{Saving, save};
pub use served::{Changeover, is_busy, of_app, restore_served};
pub use unpack::{probe_file, unpack_file};
pub use verify::{Report, verify};

pub use crate::platform::depot::{BucketConfig, Content};

use crate::model::timestamp::Timestamp;

/// What is going on, for people who wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// `snapshot`, `check`, `pack`, `upload`, `verify` or `unpack`.
    pub phase: &'static str,
    /// Bytes that are done.
    pub done: u64,
    /// Of how many.
    pub total: u64,
}

/// Hears of progress; `Break` stops the work.
pub type Watch<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// A backup in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// When it was last written.
    pub modified: Timestamp,
}

/// Lets everything else go first, for a thread that does nothing but make a backup: a server beside it
/// answers 99 of 100 creates in 56 to 125 ms then instead of 97 to 203 (2,000 a second, on two busy
/// cores; 36 to 55 without a backup).
pub fn give_way() {
    crate::platform::disk::give_way();
}

/// All backups of the place, by name.
pub fn list(place: &Place) -> Result<Vec<Backup>> {
    let items = place.depot().list();
    let items = items.map_err(|error| BackupError::io(&place.depot().place(), error))?;
    Ok(items.into_iter().map(Backup::from).collect())
}

/// One of them. Fails with [`BackupError::NotFound`].
pub fn get(place: &Place, name: &str) -> Result<Backup> {
    let item = place.depot().get(name);
    let item = item.map_err(|error| BackupError::io(&place.depot().path(name), error))?;
    item.map(Backup::from)
        .ok_or_else(|| BackupError::NotFound(name.to_owned()))
}

/// Opens one to read it as it is.
pub fn open(place: &Place, name: &str) -> Result<(Backup, Box<dyn Content>)> {
    let backup = get(place, name)?;
    let content = place.depot().open(name);
    let content = content.map_err(|error| BackupError::io(&place.depot().path(name), error))?;
    Ok((backup, content))
}

/// What the backup says it holds; `None` for one of PocketBase. Nothing is checked.
pub fn manifest(place: &Place, name: &str) -> Result<Option<Manifest>> {
    get(place, name)?;
    let mut reader = unpack::open(place, name)?;
    unpack::manifest(&mut reader, name)
}

/// Removes one. Fails with [`BackupError::NotFound`], and with [`BackupError::Busy`] while another
/// program makes, reads or restores a backup of this directory.
pub fn delete(place: &Place, name: &str) -> Result<()> {
    get(place, name)?;
    let _turn = place.take_turn()?;
    let removed = place.depot().remove(name);
    if removed.map_err(|error| BackupError::io(&place.depot().path(name), error))? {
        Ok(())
    } else {
        Err(BackupError::NotFound(name.to_owned()))
    }
}

impl From<crate::platform::depot::Item> for Backup {
    fn from(item: crate::platform::depot::Item) -> Self {
        Self {
            name: item.name,
            size: item.size,
            modified: item.modified,
        }
    }
}
