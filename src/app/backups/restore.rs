//! Restoring: into a new folder, or in the place of a directory that is kept as a copy.
//!
//! Everything is unpacked and checked under another name beside the target; then names change. So
//! the target is never half a directory. What a kill in the middle leaves is ended or removed by the next
//! who works on backups.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use super::{
    Watch,
    create::LEFT_OUT,
    error::{BackupError, Result},
    name,
    place::{Place, SCRATCH, Scratch, Turn},
    unpack,
};
use crate::{
    model::id::LOWER_ALPHANUMERIC,
    platform::{
        clock::Clock,
        disk,
        lock::{self, Lock, LockError},
        random,
    },
    store::snapshot,
};

/// How long a swap waits for others to let go of the directory. Clients wait meanwhile.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often it looks.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
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
    let dir = real(place)?;
    let turn = place.take_turn()?;
    let _old = lock(&dir)?;
    check_unused(&dir)?;
    stage_for(place, name, (dir, turn), watch)?.take_its_place()
}

/// Unpacks and checks the backup called `name` beside the directory, which may be in use meanwhile;
/// nobody else works on its backups until [`Staged::swap`], or until that is dropped.
pub fn stage(place: &Place, name: &str, watch: Watch<'_>) -> Result<Staged> {
    let turn = place.take_turn()?;
    super::get(place, name)?;
    stage_for(place, name, (real(place)?, turn), watch)
}

fn stage_for(
    place: &Place,
    name: &str,
    (dir, turn): (PathBuf, Turn),
    watch: Watch<'_>,
) -> Result<Staged> {
    if is_own_disk(&dir) {
        return Err(BackupError::OwnDisk(dir));
    }
    let stale = dir.join(UNFINISHED);
    if stale.exists() {
        // With it the directory would be taken for one that is only staged, once it is put aside.
        fs::remove_file(&stale).map_err(|error| BackupError::io(&stale, error))?;
    }
    let (folder, lock) = staged(place, name, &dir, watch)?;
    Ok(Staged {
        name: name.to_owned(),
        folder,
        lock: Some(lock),
        dir,
        clock: place.clock().clone(),
        _turn: turn,
    })
}

/// The directory itself: it may be named by a link, which is to stay one.
fn real(place: &Place) -> Result<PathBuf> {
    let dir = &place.paths().dir;
    fs::canonicalize(dir).map_err(|error| BackupError::io(dir, error))
}

/// A backup that only has to take the place of its directory; removed when it is dropped.
#[derive(Debug)]
pub struct Staged {
    /// The backup's name.
    pub name: String,
    folder: Scratch,
    lock: Option<Lock>,
    dir: PathBuf,
    clock: Clock,
    _turn: Turn,
}

impl Staged {
    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Lets it be opened: whoever opens a directory takes its lock.
    pub fn unlock(&mut self) {
        self.lock = None;
    }

    /// Takes the place of the directory, which nobody may have open: [`BackupError::InUse`]. Waits a little
    /// for commands that were begun when nobody served it; later ones wait for the lock.
    pub fn swap(self) -> Result<InPlace> {
        let _old = patiently(|| lock(&self.dir))?;
        patiently(|| check_unused(&self.dir))?;
        self.take_its_place()
    }

    /// [`Staged::swap`] for who holds the directory's lock.
    fn take_its_place(mut self) -> Result<InPlace> {
        let dir = &self.dir;
        check_unused(dir)?;
        // Whoever starts now finds the new directory locked, until its backups are there too.
        let _new = match self.lock.take() {
            Some(lock) => lock,
            None => lock(self.folder.path())?,
        };
        let suffix = format!("before_restore_{}", name::stamp(self.clock.now()));
        let before = beside(dir, &suffix);
        if before.exists() {
            return Err(BackupError::Exists(before));
        }
        let mark = self.folder.path().join(UNFINISHED);
        fs::write(&mark, &suffix).map_err(|error| BackupError::io(&mark, error))?;
        let exchanged = disk::exchange(dir, self.folder.path());
        exchanged.map_err(|error| BackupError::io(dir, error))?;
        // From here on the directory is the new one, and what is staged is the old one, which nobody may
        // remove whatever happens.
        let old = self.folder.keep();
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
}

impl InPlace {
    /// Takes it back: the directory is what it was, and what was restored lies beside it.
    pub fn undo(&self) -> Result<PathBuf> {
        let mut failed = self.before.clone().into_os_string();
        failed.push(".refused");
        let failed = PathBuf::from(failed);
        let renamed = fs::rename(&self.dir, &failed);
        renamed.map_err(|error| BackupError::io(&failed, error))?;
        let back = fs::rename(&self.before, &self.dir);
        back.map_err(|error| BackupError::io(&self.dir, error))?;
        take_along(&failed, &self.dir)?;
        Ok(failed)
    }
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

/// Moves what is no part of a backup, above all the backups themselves, to the new directory. An upgrade
/// may have left a copy there already.
fn take_along(from: &Path, to: &Path) -> Result<()> {
    for name in LEFT_OUT {
        // The folder with our own turn stays: it holds nothing that is worth moving.
        if name != SCRATCH {
            move_missing(&from.join(name), &to.join(name))?;
        }
    }
    Ok(())
}

/// Moves `source` to `target`, and into a folder that is there what it does not have.
fn move_missing(source: &Path, target: &Path) -> Result<()> {
    if fs::symlink_metadata(source).is_err() {
        return Ok(());
    }
    if !target.exists() {
        return fs::rename(source, target).map_err(|error| BackupError::io(source, error));
    }
    for entry in fs::read_dir(source).into_iter().flatten().flatten() {
        let (from, to) = (entry.path(), target.join(entry.file_name()));
        if !to.exists() {
            fs::rename(&from, &to).map_err(|error| BackupError::io(&from, error))?;
        }
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

/// Tries again for a while when the directory is in use.
#[expect(
    clippy::disallowed_methods,
    reason = "restores have a thread of their own, and nobody tells when another program closes a file"
)]
fn patiently<T>(mut attempt: impl FnMut() -> Result<T>) -> Result<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        match attempt() {
            Err(BackupError::InUse { .. }) if Instant::now() < end => thread::sleep(LOOK_AGAIN),
            done => return done,
        }
    }
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
