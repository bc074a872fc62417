//! Making a backup while others write.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufWriter, Seek as _, SeekFrom},
    path::{Path, PathBuf},
};

use super::{
    Progress, Watch,
    error::{BackupError, Result},
    manifest::{self, Database, Entry, MEMBER, Manifest},
    name,
    place::{Place, SCRATCH, Scratch, check_room},
    restore::UNFINISHED,
    unpack,
};
use crate::{
    model::{json, timestamp::Timestamp},
    platform::{
        archive::{Reader, Writer},
        depot::{Draft, Steady},
        lock,
    },
    store::{SEAL_FILE, migrate, snapshot},
};

/// The databases, of which a snapshot is taken.
pub(super) const DATABASES: [&str; 2] = ["data.db", "auxiliary.db"];
/// Folders that PocketBase leaves out, each only at the top (spec: operations §4).
pub(super) const LEFT_OUT: [&str; 5] = [
    "backups",
    SCRATCH,
    ".notify",
    ".autocert_cache",
    "lost+found",
];

/// A new backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

/// Makes a backup called `name`, or as PocketBase would call it, and reads it again before it
/// gets its name. Writers are not stopped at any time. Takes room for a copy of the databases while it runs.
pub fn create(place: &Place, name: Option<&str>, watch: Watch<'_>) -> Result<Created> {
    if let Some(name) = name.filter(|name| !name::is_valid(name)) {
        return Err(BackupError::Name(name.to_owned()));
    }
    let default = |now| name::default(&place.settings().meta.app_name, now);
    let chosen = |now| name.map_or_else(|| default(now), str::to_owned);
    make(place, &chosen, watch)
}

/// [`create`] with the name that `name_at` gives for the moment of the backup.
pub(super) fn make(
    place: &Place,
    name_at: &dyn Fn(Timestamp) -> String,
    watch: Watch<'_>,
) -> Result<Created> {
    let paths = place.paths();
    if !paths.data_db.is_file() {
        return Err(BackupError::NoDirectory(paths.dir.clone()));
    }
    let turn = place.take_turn()?;
    let now = place.clock().now();
    let name = name_at(now);
    let path = place.depot().path(&name);
    let taken = place.depot().get(&name);
    if taken
        .map_err(|error| BackupError::io(&path, error))?
        .is_some()
    {
        return Err(BackupError::Exists(path));
    }
    let scratch = turn.scratch()?;
    check_room(&paths.dir, 2 * database_bytes(&paths.dir))?;
    let rest = place.rest();
    let databases = snapshots(&paths.dir, &scratch, rest, watch)?;
    let draft = place.depot().begin(&name);
    let draft = draft.map_err(|error| BackupError::io(&place.depot().place(), error))?;
    let packing = Packing {
        name: &name,
        path: &path,
        scratch: &scratch,
        dir: &paths.dir,
        rest,
    };
    let manifest = packing.run(&draft, databases, now, watch)?;
    read_again(&draft, &name, &manifest, watch)?;
    publish(draft, &path, watch)?;
    let size = super::get(place, &name)?.size;
    Ok(Created {
        name,
        size,
        path,
        manifest,
    })
}

/// Gives the backup its name, after a journey perhaps.
fn publish(draft: Draft, path: &Path, watch: Watch<'_>) -> Result<()> {
    let total = draft.file().metadata().map_or(0, |data| data.len());
    let mut done = 0;
    let published = draft.publish(&mut |bytes| {
        done += bytes;
        watch(Progress {
            phase: "upload",
            done,
            total,
        })
    });
    published.map_err(|error| match error.kind() {
        std::io::ErrorKind::Interrupted => BackupError::Stopped,
        _ => BackupError::io(path, error),
    })
}

/// Bytes of the databases and their logs.
fn database_bytes(dir: &Path) -> u64 {
    let names = DATABASES.map(|name| [name.to_owned(), format!("{name}-wal")]);
    let size = |name: &String| fs::metadata(dir.join(name)).map_or(0, |data| data.len());
    names.as_flattened().iter().map(size).sum()
}

/// Takes a snapshot of each database, and checks and counts what is in it.
fn snapshots(
    dir: &Path,
    scratch: &Scratch,
    rest: u32,
    watch: Watch<'_>,
) -> Result<BTreeMap<String, Database>> {
    let mut found = BTreeMap::new();
    for name in DATABASES {
        let (source, copy) = (dir.join(name), scratch.path().join(name));
        if !source.is_file() {
            continue;
        }
        let bytes = database_bytes(dir).max(1);
        let taken = snapshot::take(&source, &copy, rest, &mut |done, total| {
            watch(Progress {
                phase: "snapshot",
                done: bytes * done / total.max(1),
                total: bytes,
            })
        });
        if !taken.map_err(|error| BackupError::store(&source, error))? {
            return Err(BackupError::Stopped);
        }
        found.insert(name.to_owned(), examine(&copy, &source, watch)?);
    }
    Ok(found)
}

/// Checks and counts a copy; complaints are about `source`.
fn examine(copy: &Path, source: &Path, watch: Watch<'_>) -> Result<Database> {
    let total = fs::metadata(copy).map_or(0, |data| data.len());
    let mut at = |done| {
        let progress = Progress {
            phase: "check",
            done,
            total,
        };
        if watch(progress).is_break() {
            return Err(BackupError::Stopped);
        }
        Ok(())
    };
    at(0)?;
    let damage = migrate::damage(copy).map_err(|error| BackupError::store(copy, error))?;
    if let Some(reason) = damage {
        let path = source.to_owned();
        return Err(BackupError::Damaged { path, reason });
    }
    at(total)?;
    let census = snapshot::census(copy).map_err(|error| BackupError::store(copy, error))?;
    Ok(census.into())
}

/// Everything that packing needs to know.
struct Packing<'a> {
    name: &'a str,
    path: &'a Path,
    scratch: &'a Scratch,
    dir: &'a Path,
    /// Of [`Place::rest`].
    rest: u32,
}

impl Packing<'_> {
    /// Writes the snapshots, all other files and the manifest.
    fn run(
        &self,
        draft: &Draft,
        databases: BTreeMap<String, Database>,
        now: Timestamp,
        watch: Watch<'_>,
    ) -> Result<Manifest> {
        let mut files = Vec::new();
        for name in databases.keys() {
            files.push(Source::new(name.clone(), self.scratch.path().join(name)));
        }
        walk(self.dir, "", &mut files)?;
        let total = files.iter().map(|file| file.size).sum();
        let out = draft.out(self.rest);
        let mut writer = Writer::new(BufWriter::with_capacity(256 << 10, out));
        let (mut entries, mut done) = (Vec::with_capacity(files.len()), 0);
        for file in &files {
            let Ok(mut content) = File::open(&file.path) else {
                // Deleted meanwhile, with its record.
                continue;
            };
            let digest = writer
                .add(&file.name, (now, file.size), &mut content, &mut |bytes| {
                    done += bytes;
                    watch(Progress {
                        phase: "pack",
                        done,
                        total,
                    })
                })
                .map_err(|error| BackupError::archive(self.name, self.path, error))?;
            entries.push(Entry {
                name: file.name.clone(),
                size: digest.size,
                sha256: digest.sha256,
            });
        }
        let manifest = Manifest {
            version: manifest::VERSION,
            tool: format!("pbctl {}", env!("CARGO_PKG_VERSION")),
            created: now.to_string(),
            databases,
            files: entries,
        };
        self.finish(writer, &manifest, now)?;
        Ok(manifest)
    }

    fn finish(
        &self,
        mut writer: Writer<BufWriter<Steady<'_>>>,
        manifest: &Manifest,
        now: Timestamp,
    ) -> Result<()> {
        let text = json::to_bytes(manifest);
        let at = (now, text.len() as u64);
        let go_on = &mut |_| std::ops::ControlFlow::Continue(());
        writer
            .add(MEMBER, at, &mut &text[..], go_on)
            .and_then(|_| writer.finish())
            .map_err(|error| BackupError::archive(self.name, self.path, error))?
            .into_inner()
            .map_err(|error| BackupError::io(self.path, error.into_error()))?;
        Ok(())
    }
}

/// Reads everything that was written and compares it with what was packed.
fn read_again(draft: &Draft, name: &str, manifest: &Manifest, watch: Watch<'_>) -> Result<()> {
    let file = draft.file().try_clone();
    let file = file.and_then(|mut file| file.seek(SeekFrom::Start(0)).map(|_| file));
    let file = file.map_err(|error| BackupError::io(Path::new(name), error))?;
    let reader = Reader::open(file);
    let mut reader = reader.map_err(|error| BackupError::archive(name, Path::new(name), error))?;
    let problems = unpack::compare(&mut reader, name, Some(manifest), &|_| None, watch)?;
    match problems.into_iter().next() {
        Some(problem) => Err(BackupError::bad(name, problem)),
        None => Ok(()),
    }
}

/// A file to pack.
struct Source {
    name: String,
    path: PathBuf,
    size: u64,
}

impl Source {
    fn new(name: String, path: PathBuf) -> Self {
        let size = fs::metadata(&path).map_or(0, |data| data.len());
        Self { name, path, size }
    }
}

/// Everything below `folder` that belongs into a backup, by name. Sockets and links are left out,
/// but a folder at the top may be a link: uploads often lie on another disk.
fn walk(folder: &Path, prefix: &str, found: &mut Vec<Source>) -> Result<()> {
    let top = prefix.is_empty();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // Deleted meanwhile, with its record.
        Err(error) if !top && error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(BackupError::io(folder, error)),
    };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        // What has no name in Unicode is not PocketBase's.
        let Ok(own) = entry.file_name().into_string() else {
            continue;
        };
        if top && is_left_out(&own) {
            continue;
        }
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let (name, path) = (format!("{prefix}{own}"), entry.path());
        if kind.is_dir() || top && kind.is_symlink() && path.is_dir() {
            walk(&path, &format!("{name}/"), found)?;
        } else if kind.is_file() {
            found.push(Source::new(name, path));
        }
    }
    Ok(())
}

/// Whether the entry `name` at the top is not packed as it is: the databases have snapshots.
fn is_left_out(name: &str) -> bool {
    let database = |file: &&str| {
        name.strip_prefix(*file)
            .is_some_and(|rest| ["", "-wal", "-shm", "-journal"].contains(&rest))
    };
    LEFT_OUT.contains(&name)
        || name == lock::FILE_NAME
        || name == SEAL_FILE
        || name == UNFINISHED
        || DATABASES.iter().any(database)
}
