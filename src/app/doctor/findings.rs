//! Judges what was gathered. Pure.

use serde::Serialize;

use super::surroundings::{HOUR, Surroundings};
use crate::{
    app::{
        adopt::{self, Project, Verdict, megabytes},
        directory::OpenError,
    },
    model::counted::{counted, either},
};

/// Below this a server stops soon.
const LITTLE_ROOM: u64 = 64 << 20;
/// A log that is larger slows reading down, and somebody keeps it from being taken in (PocketBase's
/// `journal_size_limit`).
const LARGE_LOG: u64 = 200_000_000;
/// A week: backups that are older help little.
const OLD_BACKUP: i64 = 7 * 24 * HOUR;
/// Connections and files that a small server needs.
const FEW_FILES: u64 = 1024;
/// Tables that belong to no collection.
const OWN_TABLES: [&str; 7] = [
    "_collections",
    "_migrations",
    "_params",
    "_pbctl_schema_history",
    "_pbctl_imports",
    "_pbctl_changes",
    "_pbctl_changes_head",
];

/// How bad it is; later ones are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It is as it should be.
    Ok,
    /// Worth knowing.
    Note,
    /// It works, and may not for long.
    Warning,
    /// It does not work.
    Error,
}

impl Severity {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What was found about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at.
    pub check: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence, lower-case and without a full stop.
    pub message: String,
    /// Why; empty when nobody knows or nothing is wrong.
    pub cause: String,
    /// What to do; empty when there is nothing to do.
    pub fix: String,
    /// Which ones.
    pub details: Vec<String>,
}

impl Finding {
    fn new(check: &'static str, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            check,
            severity,
            message: message.into(),
            cause: String::new(),
            fix: String::new(),
            details: Vec::new(),
        }
    }

    fn cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = cause.into();
        self
    }

    fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = fix.into();
        self
    }

    /// The directory cannot be opened at all.
    pub(super) fn of_error(error: &OpenError) -> Self {
        let cause = std::error::Error::source(error).map(ToString::to_string);
        Self::new("directory", Severity::Error, error.to_string())
            .cause(cause.unwrap_or_default())
            .fix(error.hint().unwrap_or_default())
    }

    /// What `adopt` says, for a directory in use: what differs works, and what is missing is known.
    fn of_adopt(finding: adopt::Finding) -> Self {
        let severity = match (finding.verdict, finding.area) {
            (Verdict::Ok, _) => Severity::Ok,
            (Verdict::Differs, _) | (Verdict::Missing, "superusers") => Severity::Warning,
            (Verdict::Missing, _) => Severity::Note,
            (Verdict::Blocked, _) => Severity::Error,
        };
        Self {
            check: finding.area,
            severity,
            message: finding.message,
            cause: String::new(),
            fix: finding.hint,
            details: finding.details,
        }
    }
}

/// Everything there is to say.
pub fn findings(project: &Project, around: &Surroundings) -> Vec<Finding> {
    let mut found = vec![version(), daemon(project)];
    let asked_otherwise = ["running", "disk", "static files"];
    let same = adopt::findings(project, false).into_iter();
    let same = same.filter(|finding| !asked_otherwise.contains(&finding.area));
    found.extend(same.map(Finding::of_adopt));
    found.extend(unchecked(project));
    found.extend(logs(project));
    found.extend(unlisted(project));
    found.extend(dangling(around));
    found.push(room(project));
    found.push(backups(around));
    found.push(clock(around));
    found.push(open_files(around));
    found
}

fn version() -> Finding {
    let message = format!("pbctl {}", env!("CARGO_PKG_VERSION"));
    Finding::new("version", Severity::Ok, message)
}

fn daemon(project: &Project) -> Finding {
    match (&project.holder, &project.user) {
        (Some(holder), _) => {
            let version = &holder.version;
            let at = match &holder.url {
                Some(url) => format!(
                    "pbctl {version} (process {}) serves it at {url}",
                    holder.pid
                ),
                None => format!("pbctl {version} (process {}) is at work in it", holder.pid),
            };
            if version == env!("CARGO_PKG_VERSION") {
                return Finding::new("daemon", Severity::Ok, at);
            }
            Finding::new("daemon", Severity::Warning, at)
                .cause("it is of another version than this program")
                .fix("restart it")
        }
        (None, Some(user)) => {
            let message = format!("{user} has the database open");
            Finding::new("daemon", Severity::Note, message)
        }
        (None, None) => Finding::new("daemon", Severity::Ok, "nobody has it open"),
    }
}

fn unchecked(project: &Project) -> Option<Finding> {
    let partly: Vec<&str> = project
        .databases
        .iter()
        .filter(|database| !database.check.complete && database.check.problems.is_empty())
        .map(|database| database.name)
        .collect();
    (!partly.is_empty()).then(|| {
        let message = format!("{} was looked at in part only", partly.join(", "));
        Finding::new("integrity", Severity::Note, message)
            .cause("it is too large for a quick look")
            .fix("pbctl doctor --full")
    })
}

fn logs(project: &Project) -> Option<Finding> {
    let large = project
        .databases
        .iter()
        .find(|database| database.log_bytes > LARGE_LOG)?;
    let message = format!(
        "the write-ahead log of {} has {}",
        large.name,
        megabytes(large.log_bytes)
    );
    Some(
        Finding::new("log", Severity::Warning, message)
            .cause("somebody reads for very long, or a program was killed")
            .fix("pbctl db optimize"),
    )
}

/// Tables and columns that no collection knows.
fn unlisted(project: &Project) -> Option<Finding> {
    let mut unknown = Vec::new();
    for shape in &project.shapes {
        let owner = project
            .collections()
            .find(|c| c.name.eq_ignore_ascii_case(&shape.name));
        match owner {
            None if OWN_TABLES.contains(&shape.name.as_str()) => {}
            None => unknown.push(shape.name.clone()),
            Some(owner) if owner.is_view() => {}
            Some(owner) => {
                let is_known = |name: &&String| {
                    owner
                        .fields
                        .iter()
                        .any(|f| f.name.eq_ignore_ascii_case(name))
                };
                let extra = shape.columns.iter().filter(|name| !is_known(name));
                unknown.extend(extra.map(|name| format!("{}.{name}", shape.name)));
            }
        }
    }
    (!unknown.is_empty()).then(|| {
        let message = format!(
            "{} tables or columns belong to no collection",
            unknown.len()
        );
        let mut finding = Finding::new("schema", Severity::Note, message)
            .cause("another program made them, or SQL did")
            .fix("leave them, or drop them after a backup");
        finding.details = unknown;
        finding
    })
}

fn dangling(around: &Surroundings) -> Option<Finding> {
    let found = around.dangling.as_ref()?;
    if found.is_empty() {
        return Some(Finding::new(
            "relations",
            Severity::Ok,
            "all relations point to records",
        ));
    }
    let rows: i64 = found.iter().map(|(_, found)| found.count).sum();
    let message = format!(
        "{} {} to records that are not there",
        counted(rows, "record"),
        either(rows, "points", "point")
    );
    let mut finding = Finding::new("relations", Severity::Warning, message)
        .cause("records were deleted by SQL, or an import left something out")
        .fix("import what is missing, or clear these fields");
    let told = found
        .iter()
        .map(|(name, found)| format!("{name}: {} ({} …)", found.count, found.samples.join(", ")));
    finding.details = told.collect();
    Some(finding)
}

fn room(project: &Project) -> Finding {
    let bytes: u64 = project
        .databases
        .iter()
        .map(|db| db.bytes + db.log_bytes)
        .sum();
    match project.free {
        None => Finding::new(
            "disk",
            Severity::Note,
            "the system does not tell how much room there is",
        ),
        Some(free) if free < LITTLE_ROOM => Finding::new(
            "disk",
            Severity::Error,
            format!("only {} are free", megabytes(free)),
        )
        .cause("the disk is full; writes fail")
        .fix("make room: `pbctl backup prune`, older files, a larger disk"),
        Some(free) if free < 2 * bytes + LITTLE_ROOM => {
            let message = format!("{} are free, less than a backup may need", megabytes(free));
            Finding::new("disk", Severity::Warning, message)
                .cause("a backup takes a copy of the databases first")
                .fix("make room: `pbctl backup prune`, older files, a larger disk")
        }
        Some(free) => Finding::new(
            "disk",
            Severity::Ok,
            format!("{} are free", megabytes(free)),
        ),
    }
}

fn backups(around: &Surroundings) -> Finding {
    let Some(last) = around.last_backup else {
        return Finding::new(
            "backups",
            Severity::Warning,
            "there is no backup in backups/",
        )
        .cause("none was made, or they are kept elsewhere")
        .fix("pbctl backup create");
    };
    let age = (around.now - last).max(0);
    let count = around.backups;
    let days = age / (24 * HOUR);
    let message = format!(
        "{}, the last one {} ago",
        counted(count, "backup"),
        counted(days, "day")
    );
    if age > OLD_BACKUP {
        return Finding::new("backups", Severity::Warning, message)
            .cause("nothing makes them regularly")
            .fix("pbctl backup create, by cron or a systemd timer");
    }
    Finding::new("backups", Severity::Ok, message)
}

fn clock(around: &Surroundings) -> Finding {
    if around.now + HOUR < around.written {
        let minutes = (around.written - around.now) / 60_000;
        let message = format!(
            "the clock is {} behind the last write of data.db",
            counted(minutes, "minute")
        );
        return Finding::new("clock", Severity::Error, message)
            .cause("the machine's clock is wrong, or was when data.db was written")
            .fix("set the clock: tokens, dates and schedules follow it");
    }
    Finding::new("clock", Severity::Ok, "the clock is not behind the data")
}

fn open_files(around: &Surroundings) -> Finding {
    match around.open_files {
        Some(limit) if limit < FEW_FILES => {
            let message = format!("a process may open {limit} files at most");
            Finding::new("open files", Severity::Warning, message)
                .cause("each connection of a client is one")
                .fix("raise it: `ulimit -n 65536`, or LimitNOFILE= of the systemd unit")
        }
        Some(limit) => Finding::new("open files", Severity::Ok, format!("up to {limit}")),
        None => Finding::new("open files", Severity::Ok, "no limit"),
    }
}
