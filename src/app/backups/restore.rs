//! Restoring: into a new folder, or in the place of a directory that is kept as a copy.
//!
//! Everything is unpacked and checked under another name beside the target; then names change. So
//! the target is never half a directory. What a kill in the middle leaves is ended or removed by the next
//! who works on backups.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Watch,
    create::LEFT_OUT,
    error::{BackupError, Result},
    name,
    place::{Place, SCRATCH, Scratch},
    unpack,
};
use crate::{
    model::id::LOWER_ALPHANUMERIC,
    platform::{
        disk,
        lock::{self, Lock, LockError},
        random,
    },
    store::snapshot,
};

/// Marks a directory that is being restored. It holds nothing while the folder is only staged, and then
/// the end of the name that the directory gets that is replaced.
pub(super) const UNFINISHED: &str = ".pbctl_restoring";

/// What the names of staged folders end with, before a random part.
const STAGED: &str = "restoring_";

/// A restored directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where it is.
    pub dir: PathBuf,
}

/// A directory that was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InPlace {
    /// The directory.
    pub dir: PathBuf,
    /// What it was before.
    pub before: PathBuf,
}

/// Restores the backup called `name` into `to`, which must not exist or be an empty folder.
pub fn restore_to(place: &Place, name: &str, to: &Path, watch: Watch<'_>) -> Result<Restored> {
    super::get(place, name)?;
    let is_empty = fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_none());
    if fs::symlink_metadata(to).is_ok() && !is_empty {
        return Err(BackupError::Exists(to.to_owned()));
    }
    let _turn = place.take_turn()?;
    let folder = parent(to);
    fs::create_dir_all(&folder).map_err(|error| BackupError::io(&folder, error))?;
    let (staged, lock) = staged(place, name, to, watch)?;
    // On Unix an empty folder gives way to another by itself.
    if is_empty && cfg!(windows) {
        fs::remove_dir(to).map_err(|error| BackupError::io(to, error))?;
    }
    fs::rename(staged.path(), to).map_err(|error| BackupError::io(to, error))?;
    drop(lock);
    // Either means nothing where nobody is at work.
    for left in [UNFINISHED, lock::FILE_NAME] {
        let _ = fs::remove_file(to.join(left));
    }
    disk::sync_folder(&folder).map_err(|error| BackupError::io(&folder, error))?;
    Ok(Restored { dir: to.to_owned() })
}

/// Restores the backup called `name` in the place of the directory itself. What was there is kept
/// beside it; the backups stay with the directory.
///
/// Fails with [`BackupError::InUse`] while any program has it open.
pub fn restore_in_place(place: &Place, name: &str, watch: Watch<'_>) -> Result<InPlace> {
    super::get(place, name)?;
    // The directory may be named by a link, which is to stay one.
    let dir = &place.paths().dir;
    let dir = &fs::canonicalize(dir).map_err(|error| BackupError::io(dir, error))?;
    let _turn = place.take_turn()?;
    let _old = lock(dir)?;
    check_unused(dir)?;
    if is_own_disk(dir) {
        return Err(BackupError::OwnDisk(dir.clone()));
    }
    let stale = dir.join(UNFINISHED);
    if stale.exists() {
        // With it the directory would be taken for one that is only staged, once it is put aside.
        fs::remove_file(&stale).map_err(|error| BackupError::io(&stale, error))?;
    }
    let (staged, _new) = staged(place, name, dir, watch)?;
    // Whoever starts now finds the new directory locked, until its backups are there too.
    check_unused(dir)?;
    let suffix = format!("before_restore_{}", name::stamp(place.clock().now()));
    let before = beside(dir, &suffix);
    if before.exists() {
        return Err(BackupError::Exists(before));
    }
    let mark = staged.path().join(UNFINISHED);
    fs::write(&mark, &suffix).map_err(|error| BackupError::io(&mark, error))?;
    disk::exchange(dir, staged.path()).map_err(|error| BackupError::io(dir, error))?;
    // From here on the directory is the new one, and what is staged is the old one.
    let old = staged.keep();
    if let Err(error) = fs::rename(&old, &before) {
        take_back(dir, &old)?;
        return Err(BackupError::io(&before, error));
    }
    take_along(&before, dir)?;
    let _ = fs::remove_file(dir.join(UNFINISHED));
    Ok(InPlace {
        dir: dir.clone(),
        before,
    })
}

/// The backup, unpacked and checked, in a locked folder beside `target`, with the mark of unfinished ones.
fn staged(place: &Place, name: &str, target: &Path, watch: Watch<'_>) -> Result<(Scratch, Lock)> {
    sweep(target);
    let random = random::text(8, LOWER_ALPHANUMERIC);
    let staged = Scratch::make(beside(target, &format!("{STAGED}{random}")))?;
    let mark = staged.path().join(UNFINISHED);
    fs::write(&mark, "").map_err(|error| BackupError::io(&mark, error))?;
    let lock = lock(staged.path())?;
    unpack::everything(place, name, staged.path(), watch)?;
    Ok((staged, lock))
}

/// Removes what restores beside `target` have left that were killed.
fn sweep(target: &Path) {
    for folder in left(target) {
        // A lock that is held is that of a restore that is under way.
        if folder.join(UNFINISHED).exists() && Lock::take(&folder).is_ok() {
            // The next one tries again.
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

/// The folders of restores of `target` that are under way or were killed.
fn left(target: &Path) -> Vec<PathBuf> {
    let start = beside(target, STAGED);
    let start = start.file_name().unwrap_or_default().to_string_lossy();
    let entries = fs::read_dir(parent(target)).into_iter().flatten().flatten();
    let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&*start));
    ours.map(|entry| entry.path()).collect()
}

/// Ends a restore in the place of `dir` that was killed after the directories had been exchanged: what
/// the directory was before gets its name, and the backups come along.
pub(super) fn go_on(dir: &Path) {
    // A directory that is named by a link has its neighbours elsewhere.
    let Ok(dir) = fs::canonicalize(dir) else {
        return;
    };
    let mark = dir.join(UNFINISHED);
    let Ok(suffix) = fs::read_to_string(&mark) else {
        return;
    };
    // While the restore is under way it has the lock.
    let Ok(_lock) = Lock::take(&dir) else {
        return;
    };
    if !suffix.is_empty() {
        let before = beside(&dir, &suffix);
        let old = left(&dir).into_iter();
        let mut old = old.filter(|folder| !folder.join(UNFINISHED).exists());
        if let (Some(old), false) = (old.next(), before.exists()) {
            let _ = fs::rename(old, &before);
        }
        if take_along(&before, &dir).is_err() {
            return;
        }
    }
    let _ = fs::remove_file(mark);
}

/// Undoes an exchange: the directory is again what it was, and the new one is gone.
fn take_back(dir: &Path, old: &Path) -> Result<()> {
    disk::exchange(dir, old).map_err(|error| BackupError::io(dir, error))?;
    let _ = fs::remove_dir_all(old);
    Ok(())
}

/// Moves what is no part of a backup, above all the backups themselves, to the new directory.
fn take_along(from: &Path, to: &Path) -> Result<()> {
    for name in LEFT_OUT {
        let (source, target) = (from.join(name), to.join(name));
        // The folder with our own turn stays: it holds nothing that is worth moving.
        if name == SCRATCH || fs::symlink_metadata(&source).is_err() || target.exists() {
            continue;
        }
        fs::rename(&source, &target).map_err(|error| BackupError::io(&source, error))?;
    }
    Ok(())
}

fn lock(dir: &Path) -> Result<Lock> {
    Lock::take(dir).map_err(|error| match error {
        LockError::Held(holder) => BackupError::InUse {
            dir: dir.to_owned(),
            holder: Some(holder),
        },
        LockError::Io(error) => BackupError::io(dir, error),
    })
}

/// Fails when a program has the database open: PocketBase takes no lock of ours.
fn check_unused(dir: &Path) -> Result<()> {
    let path = dir.join("data.db");
    // A database that is missing or damaged is one that somebody wants to replace.
    if path.is_file() && snapshot::is_in_use(&path).unwrap_or(false) {
        return Err(BackupError::InUse {
            dir: dir.to_owned(),
            holder: None,
        });
    }
    Ok(())
}

#[cfg(unix)]
fn is_own_disk(dir: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let device = |path: &Path| fs::metadata(path).map(|data| data.dev()).ok();
    device(dir) != device(&parent(dir))
}

#[cfg(not(unix))]
fn is_own_disk(_: &Path) -> bool {
    false
}

/// The folder that `path` is in.
fn parent(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A name beside `path`: its own with a suffix.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(suffix);
    parent(path).join(name)
}
