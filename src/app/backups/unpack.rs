//! Reading a zip that may be damaged or hostile: comparing it with its manifest, and unpacking it.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{
    Progress, Watch,
    create::{DATABASES, LEFT_OUT},
    error::{BackupError, Result},
    manifest::{self, Entry, MEMBER, Manifest},
    place::{Place, check_room},
    restore::UNFINISHED,
};
use crate::{
    platform::{
        archive::{Member, Reader},
        lock,
    },
    store::{SEAL_FILE, migrate, snapshot},
};

/// Most bytes of a manifest: a million files have some 120 MB of it.
const MOST_OF_MANIFEST: u64 = 256 << 20;

/// Opens the backup called `name`.
pub(super) fn open(place: &Place, name: &str) -> Result<Reader> {
    let path = place.depot().path(name);
    let file = place.depot().open(name);
    let file = file.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => BackupError::NotFound(name.to_owned()),
        _ => BackupError::io(&path, error),
    })?;
    Reader::open(file).map_err(|error| BackupError::archive(name, &path, error))
}

/// The manifest, if it has one. A later version than this program knows is refused.
pub(super) fn manifest(reader: &mut Reader, name: &str) -> Result<Option<Manifest>> {
    let Some(at) = reader.find(MEMBER) else {
        return Ok(None);
    };
    if reader
        .members()
        .nth(at)
        .is_some_and(|member| member.size > MOST_OF_MANIFEST)
    {
        return Err(BackupError::bad(name, "its manifest is too large"));
    }
    let mut text = Vec::new();
    reader
        .unpack(at, &mut text, &mut |_| ControlFlow::Continue(()))
        .map_err(|error| BackupError::archive(name, Path::new(name), error))?;
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|error| {
        BackupError::bad(name, format!("its manifest is not readable ({error})"))
    })?;
    if manifest.version > manifest::VERSION {
        return Err(BackupError::bad(name, "a later pbctl has made it"));
    }
    Ok(Some(manifest))
}

/// Reads all members, writes those that `target` has a place for, and says what is not as the
/// manifest says. A member that cannot be unpacked ends it with an error.
pub(super) fn compare(
    reader: &mut Reader,
    name: &str,
    manifest: Option<&Manifest>,
    target: &dyn Fn(&Member) -> Option<PathBuf>,
    watch: Watch<'_>,
) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut expected: Option<BTreeMap<&str, &Entry>> = manifest.map(|manifest| {
        let by_name = |entry| (Entry::name(entry), entry);
        manifest.files.iter().map(by_name).collect()
    });
    let members: Vec<Member> = reader.members().cloned().collect();
    let (total, mut done) = (reader.total(), 0);
    for (at, member) in members.iter().enumerate() {
        let path = target(member);
        let mut out = Out::new(path.as_deref()).map_err(|(path, error)| match error.kind() {
            // A file where another member needs a folder, or a name that is too long.
            io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
                BackupError::bad(name, format!("{:?} is a file and a folder", member.name))
            }
            _ => BackupError::io(&path, error),
        })?;
        let digest = reader
            .unpack(at, &mut out, &mut |bytes| {
                done += bytes;
                watch(Progress {
                    phase: if path.is_some() { "unpack" } else { "verify" },
                    done,
                    total,
                })
            })
            .map_err(|error| {
                let file = path.clone().unwrap_or_else(|| PathBuf::from(name));
                BackupError::archive(name, &file, error)
            })?;
        out.finish()?;
        let Some(expected) = expected.as_mut().filter(|_| member.name != MEMBER) else {
            continue;
        };
        match expected.remove(member.name.as_str()) {
            Some(entry) if entry.size == digest.size && entry.sha256 == digest.sha256 => {}
            Some(_) => problems.push(format!("{:?} is not what was packed", member.name)),
            None => problems.push(format!("{:?} is not in the manifest", member.name)),
        }
    }
    let missing = expected.into_iter().flatten();
    problems.extend(missing.map(|(name, _)| format!("{name:?} is missing")));
    Ok(problems)
}

impl Entry {
    fn name(entry: &Self) -> &str {
        &entry.name
    }
}

/// Where a member goes: a new file, or nowhere.
struct Out(Option<(File, PathBuf)>);

impl Out {
    fn new(path: Option<&Path>) -> Result<Self, (PathBuf, io::Error)> {
        let Some(path) = path else {
            return Ok(Self(None));
        };
        let failed = |error| (path.to_owned(), error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let file = File::create_new(path).map_err(failed)?;
        Ok(Self(Some((file, path.to_owned()))))
    }

    /// Makes the file last.
    fn finish(self) -> Result<()> {
        match self.0 {
            Some((file, path)) => file
                .sync_data()
                .map_err(|error| BackupError::io(&path, error)),
            None => Ok(()),
        }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Some((file, _)) => file.write(bytes),
            None => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Unpacks everything that is restored into the folder `into` and checks it. What is wrong is an
/// error.
pub(super) fn everything(place: &Place, name: &str, into: &Path, watch: Watch<'_>) -> Result<()> {
    unpack(open(place, name)?, name, into, watch)
}

/// The same for a backup that lies anywhere.
pub fn unpack_file(path: &Path, into: &Path, watch: Watch<'_>) -> Result<()> {
    unpack(open_file(path)?, &file_name(path), into, watch)
}

/// Fails when the file at `path` is no zip with a `data.db`. Its members are not read.
pub fn probe_file(path: &Path) -> Result<()> {
    if open_file(path)?.find("data.db").is_none() {
        return Err(BackupError::bad(&file_name(path), "it holds no data.db"));
    }
    Ok(())
}

fn open_file(path: &Path) -> Result<Reader> {
    let file = File::open(path).map_err(|error| BackupError::io(path, error))?;
    Reader::open(file).map_err(|error| BackupError::archive(&file_name(path), path, error))
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn unpack(mut reader: Reader, name: &str, into: &Path, watch: Watch<'_>) -> Result<()> {
    if reader.find("data.db").is_none() {
        return Err(BackupError::bad(name, "it holds no data.db"));
    }
    check_room(into, reader.total())?;
    let manifest = manifest(&mut reader, name)?;
    let target = |member: &Member| is_restored(member).then(|| into.join(member.path()));
    let mut problems = compare(&mut reader, name, manifest.as_ref(), &target, watch)?;
    problems.extend(check_databases(into, name, manifest.as_ref())?);
    match problems.into_iter().next() {
        Some(problem) => Err(BackupError::bad(name, problem)),
        None => Ok(()),
    }
}

/// Whether a member becomes a file of the directory. PocketBase's zips hold the shared memory of
/// its databases, which means nothing later, and empty logs.
fn is_restored(member: &Member) -> bool {
    let top = member.name.split('/').next().unwrap_or_default();
    let of_ours = [lock::FILE_NAME, UNFINISHED, SEAL_FILE].contains(&top);
    let is_left_out = LEFT_OUT.contains(&top) || of_ours;
    !is_left_out && !is_leftover(member)
}

/// Whether a member belongs to a database but holds nothing.
pub(super) fn is_leftover(member: &Member) -> bool {
    DATABASES.iter().any(|database| {
        let rest = member.name.strip_prefix(database);
        rest == Some("-shm") || rest == Some("-wal") && member.size == 0
    })
}

/// Checks the databases in `folder` and compares them with the manifest; says what is wrong.
pub(super) fn check_databases(
    folder: &Path,
    name: &str,
    manifest: Option<&Manifest>,
) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for file in DATABASES {
        let path = folder.join(file);
        if !path.is_file() {
            continue;
        }
        // A log that was caught in the middle is honoured, as every reader does.
        let damage = migrate::damage(&path);
        let damage = damage.map_err(|error| BackupError::bad(name, format!("{file}: {error}")))?;
        if let Some(reason) = damage {
            problems.push(format!("{file} is damaged: {reason}"));
            continue;
        }
        let census = snapshot::census(&path);
        let census = census.map_err(|error| BackupError::bad(name, format!("{file}: {error}")))?;
        let expected = manifest.and_then(|manifest| manifest.databases.get(file));
        if expected.is_some_and(|expected| *expected != census.into()) {
            problems.push(format!(
                "{file} has other pages or rows than the manifest says"
            ));
        }
    }
    Ok(problems)
}
