//! Judges a project. Pure.

use super::{
    project::{Database, HookUse, Project},
    report::{Finding, Verdict},
    schema, wishes,
};
use crate::{
    app::directory::Layout,
    model::counted::{counted, either},
};

/// Room that is left on a disk when something is written to it (as backups leave).
const RESERVE: u64 = 64 << 20;

/// Everything there is to say about a project. `ignore_hooks` says that code which cannot be run is known
/// and to be ignored, as `serve` is told.
pub fn findings(project: &Project, ignore_hooks: bool) -> Vec<Finding> {
    let mut found = vec![layout(project)];
    found.extend(project.databases.iter().map(integrity));
    found.extend(running(project));
    found.extend(access(project));
    found.push(room(project));
    found.extend(schema::findings(project));
    found.push(superusers(project));
    found.extend(settings(project));
    found.extend(uploads(project));
    found.extend(code(project, ignore_hooks));
    if project.has_public {
        let message = "pb_public is served as it is, with --publicDir";
        found.push(Finding::ok("static files", message));
    }
    found
}

fn layout(project: &Project) -> Finding {
    match project.seen.layout {
        Layout::Current => Finding::ok("layout", "the layout is that of PocketBase 0.39"),
        Layout::Older(from) => {
            let message = format!("the layout is that of PocketBase {from} and is brought up");
            Finding::new("layout", Verdict::Differs, message)
                .hint("the first command that opens it copies data.db into backups/ before")
        }
    }
}

fn integrity(database: &Database) -> Finding {
    let name = database.name;
    if database.check.problems.is_empty() {
        let size = megabytes(database.bytes + database.log_bytes);
        return Finding::ok("integrity", format!("{name} is sound ({size})"));
    }
    Finding::new("integrity", Verdict::Blocked, format!("{name} is damaged"))
        .hint("restore a backup; auxiliary.db holds the log only and may be removed")
        .details(database.check.problems.clone())
}

fn running(project: &Project) -> Option<Finding> {
    if let Some(holder) = &project.holder {
        let message = format!("pbctl (process {}) is at work here", holder.pid);
        return Some(Finding::new("running", Verdict::Differs, message));
    }
    let user = project.user.as_ref();
    let log: u64 = project
        .databases
        .iter()
        .map(|database| database.log_bytes)
        .sum();
    match user {
        Some(user) => Some(
            Finding::new(
                "running",
                Verdict::Differs,
                format!("{user} has the database open"),
            )
            .hint("stop it before pbctl serves the directory"),
        ),
        // It may be a log of a crash; the next who opens the directory takes it in.
        None if log > 0 => Some(
            Finding::new(
                "running",
                Verdict::Differs,
                format!(
                    "a write-ahead log of {} is not in the database yet",
                    megabytes(log)
                ),
            )
            .hint("a program was killed, or is at work unseen; make sure that none is"),
        ),
        None => None,
    }
}

fn access(project: &Project) -> Option<Finding> {
    (!project.writable).then(|| {
        let message = "the directory or its database cannot be written by this user";
        Finding::new("access", Verdict::Blocked, message)
            .hint("run pbctl as the owner, or change owner and permissions")
    })
}

fn room(project: &Project) -> Finding {
    let bytes: u64 = project
        .databases
        .iter()
        .map(|db| db.bytes + db.log_bytes)
        .sum();
    let needed = 2 * bytes + project.uploads.bytes + RESERVE;
    match project.free {
        None => Finding::ok("disk", "the system does not tell how much room there is"),
        Some(free) if free < needed => {
            let message = format!(
                "a backup may need {}, and there are {}",
                megabytes(needed),
                megabytes(free)
            );
            Finding::new("disk", Verdict::Differs, message)
                .hint("make room, or copy the directory elsewhere before you go on")
        }
        Some(free) => Finding::ok(
            "disk",
            format!("there is room for a backup ({} are free)", megabytes(free)),
        ),
    }
}

fn superusers(project: &Project) -> Finding {
    match project.superusers {
        0 => Finding::new("superusers", Verdict::Missing, "there is no superuser")
            .hint("pbctl superuser upsert EMAIL"),
        1 => Finding::ok("superusers", "there is one superuser"),
        count => Finding::ok("superusers", format!("there are {count} superusers")),
    }
}

fn settings(project: &Project) -> Vec<Finding> {
    match &project.seen.settings {
        Err(error) => {
            vec![Finding::new("settings", Verdict::Blocked, error.to_string()).hint(error.hint())]
        }
        Ok(settings) => {
            let how = if project.seen.encrypted {
                "the settings are encrypted and can be read with this key"
            } else {
                "the settings can be read"
            };
            let mut found = vec![Finding::ok("settings", how)];
            found.extend(wishes::followed(settings));
            found.extend(wishes::of_settings(settings));
            found
        }
    }
}

fn uploads(project: &Project) -> Vec<Finding> {
    let uploads = &project.uploads;
    let mut found = Vec::new();
    if uploads.files > 0 {
        let message = format!(
            "{} ({}) and {} are kept; serving and uploading files is not there yet",
            counted(uploads.files, "uploaded file"),
            megabytes(uploads.bytes),
            counted(uploads.thumbs, "thumbnail")
        );
        found.push(Finding::new("files", Verdict::Missing, message));
    }
    if uploads.orphans > 0 {
        let message = format!(
            "{} ({}) {} to no record",
            counted(uploads.orphans, "file"),
            megabytes(uploads.orphan_bytes),
            either(uploads.orphans, "belongs", "belong")
        );
        let samples = uploads.orphan_samples.clone();
        found.push(
            Finding::new("files", Verdict::Differs, message)
                .hint("they do no harm; remove them by hand when you know them")
                .details(samples),
        );
    }
    if uploads.missing > 0 {
        let message = format!(
            "{} that records name {} not there",
            counted(uploads.missing, "file"),
            either(uploads.missing, "is", "are")
        );
        found.push(
            Finding::new("files", Verdict::Differs, message)
                .hint("look for them in a backup")
                .details(uploads.missing_samples.clone()),
        );
    }
    if !uploads.complete {
        let message = "parts of storage/ could not be read";
        found
            .push(Finding::new("files", Verdict::Differs, message).hint("check their permissions"));
    }
    found
}

fn code(project: &Project, ignore_hooks: bool) -> Vec<Finding> {
    let verdict = if ignore_hooks {
        Verdict::Differs
    } else {
        Verdict::Blocked
    };
    let hint = "pbctl cannot run this code yet; --ignore-hooks serves the data without it";
    let (code, mut found) = (&project.seen.code, Vec::new());
    if !project.hooks.is_empty() {
        let message = format!(
            "{} with JavaScript hooks",
            counted(project.hooks.len(), "file")
        );
        let hooks = Finding::new("hooks", verdict, message).hint(hint);
        found.push(hooks.details(uses(&project.hooks)));
    }
    let outdated: Vec<String> = project
        .hooks
        .iter()
        .filter(|hook| !hook.outdated.is_empty())
        .map(|hook| format!("{}: {}", hook.path.display(), hook.outdated.join(", ")))
        .collect();
    if !outdated.is_empty() {
        let message = "hooks use names that PocketBase had before 0.23";
        let found_old = Finding::new("hooks", Verdict::Differs, message)
            .hint("PocketBase 0.39 cannot run them either");
        found.push(found_old.details(outdated));
    }
    if !code.migrations.is_empty() {
        let message = format!(
            "{} JavaScript migrations have not been applied",
            code.migrations.len()
        );
        let names = code
            .migrations
            .iter()
            .map(|path| path.display().to_string());
        found.push(
            Finding::new("migrations", verdict, message)
                .hint("let PocketBase apply them (`pocketbase migrate up`), or use --ignore-hooks")
                .details(names.collect()),
        );
    }
    if !code.go.is_empty() {
        let message = "a program with Go migrations of its own, or a later PocketBase, was here";
        let found_go = Finding::new("migrations", verdict, message).hint(hint);
        found.push(found_go.details(code.go.clone()));
    }
    if project.applied_migrations > 0 {
        let message = format!(
            "{} migrations of the project are applied",
            project.applied_migrations
        );
        found.push(Finding::ok("migrations", message));
    }
    found
}

/// Names that hooks use, most used first, each with its number.
fn uses(hooks: &[HookUse]) -> Vec<String> {
    let mut all = std::collections::BTreeMap::new();
    for (name, count) in hooks.iter().flat_map(|hook| &hook.names) {
        *all.entry(name.as_str()).or_insert(0) += count;
    }
    let mut all: Vec<(&str, usize)> = all.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    all.into_iter()
        .map(|(name, count)| format!("{name} {count}"))
        .collect()
}

/// Bytes for people.
pub fn megabytes(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        1_000_000..10_000_000_000 => format!("{:.1} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}
