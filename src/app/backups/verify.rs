//! Checking a backup without restoring it.

use super::{
    Watch,
    create::DATABASES,
    error::{BackupError, Result},
    manifest::Manifest,
    place::{Place, check_room},
    unpack,
};
use crate::platform::archive::Member;

/// What was found out about a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its name.
    pub name: String,
    /// Bytes of the zip.
    pub size: u64,
    /// Files in it.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// What it says of itself; `None` for one that PocketBase has made.
    pub manifest: Option<Manifest>,
    /// What is wrong; empty when it is good.
    pub problems: Vec<String>,
}

/// Reads the whole backup: the zip's structure and checksums, the hashes of the manifest, and its
/// databases, page by page, in a scratch copy.
///
/// A backup that is not good is a report with problems, also when it is no zip at all.
pub fn verify(place: &Place, name: &str, watch: Watch<'_>) -> Result<Report> {
    let size = super::get(place, name)?.size;
    let mut report = Report {
        name: name.to_owned(),
        size,
        files: 0,
        bytes: 0,
        manifest: None,
        problems: Vec::new(),
    };
    match read(place, &mut report, watch) {
        Err(BackupError::Bad { reason, .. }) => report.problems.push(reason),
        other => other?,
    }
    Ok(report)
}

fn read(place: &Place, report: &mut Report, watch: Watch<'_>) -> Result<()> {
    let turn = place.take_turn()?;
    let name = report.name.clone();
    let mut reader = unpack::open(place, &name)?;
    report.files = reader.members().count();
    report.bytes = reader.total();
    if reader.find("data.db").is_none() {
        return Err(BackupError::bad(&name, "it holds no data.db"));
    }
    report.manifest = unpack::manifest(&mut reader, &name)?;
    let scratch = turn.scratch()?;
    let is_database = |member: &&Member| {
        let name = member.name.strip_suffix("-wal").unwrap_or(&member.name);
        DATABASES.contains(&name) && !unpack::is_leftover(member)
    };
    let bytes = reader
        .members()
        .filter(is_database)
        .map(|member| member.size);
    check_room(scratch.path(), bytes.sum())?;
    let target = |member: &Member| is_database(&member).then(|| scratch.path().join(&member.name));
    let manifest = report.manifest.as_ref();
    let problems = unpack::compare(&mut reader, &name, manifest, &target, watch)?;
    report.problems.extend(problems);
    let problems = unpack::check_databases(scratch.path(), &name, manifest)?;
    report.problems.extend(problems);
    Ok(())
}
