//! The walls of the house, held by a test: which room may import what, where each crate may
//! appear, how long files and functions may be, and that every file says what it is for.
//!
//! Reads the sources as text; no dependencies. A message says where the code belongs. Exceptions
//! are listed below with a reason, and the list may only shrink.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test may stop at the first surprise"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Rooms, and the rooms they may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("main", &["cli"]),
    (
        "lib",
        &["app", "cli", "client", "http", "model", "platform", "store"],
    ),
    ("cli", &["app", "client", "model", "cli"]),
    ("client", &["client", "model"]),
    ("http", &["app", "model", "http"]),
    ("app", &["app", "store", "platform", "model"]),
    ("store", &["store", "model"]),
    ("platform", &["platform", "model"]),
    ("model", &["model"]),
];

/// Rooms inside `app` by rank; each may import only lower ranks, and itself.
const RANKS: &[(&str, u32)] = &[
    ("error", 0),
    ("config", 0),
    ("defaults", 0),
    ("rules", 1),
    ("yaml", 1),
    ("fields", 1),
    ("changes", 1),
    ("work", 2),
    ("settings", 3),
    ("files", 3),
    ("logs", 3),
    ("mail", 3),
    ("collections", 4),
    ("directory", 4),
    ("control", 4),
    ("records", 5),
    ("adopt", 5),
    ("console", 5),
    ("auth", 6),
    ("superusers", 7),
    ("batch", 7),
    ("realtime", 7),
    ("schema", 7),
    ("backups", 7),
    ("status", 8),
    ("rule_tests", 8),
    ("jobs", 8),
    ("merge", 8),
    ("doctor", 8),
    ("transfer", 7),
];

/// Crates (or what stands for them in code), where they may appear, and where their work belongs.
#[rustfmt::skip] // a table
const DOORS: &[(&str, &[&str], &str)] = &[
    ("clap::", &["src/cli/"], "arguments are read in src/cli/"),
    ("clap_complete::", &["src/cli/"], "completions are made in src/cli/generate.rs"),
    ("clap_mangen::", &["src/cli/"], "man pages are made in src/cli/generate.rs"),
    ("csv::", &["src/cli/record/import/"], "CSV is read in src/cli/record/import/"),
    ("comfy_table::", &["src/cli/terminal.rs"], "tables are printed by src/cli/terminal.rs"),
    ("indicatif::", &["src/cli/terminal.rs"], "progress is shown by src/cli/terminal.rs"),
    ("serde_yaml::", &["src/app/yaml/"], "YAML is read and written in src/app/yaml/"),
    ("saphyr_parser::", &["src/app/yaml/"], "YAML is read and written in src/app/yaml/"),
    ("rustyline::", &["src/cli/shell/"], "lines are edited in src/cli/shell/"),
    ("rpassword::", &["src/cli/terminal.rs"], "passwords are asked for by src/cli/terminal.rs"),
    ("warp::", &["src/http/"], "HTTP is spoken in src/http/"),
    ("use hyper::", &["src/http/serve.rs"], "connections are served by src/http/serve.rs"),
    ("use hyper_util::", &["src/http/serve.rs"], "connections are served by src/http/serve.rs"),
    ("tungstenite::", &[], "frames are read in src/http/realtime/socket/frames.rs; the library is for tests"),
    ("reqwest::", &["src/client/", "src/platform/depot/s3_http.rs"], "other servers are asked by src/client/, buckets by s3_http.rs"),
    ("multer::", &["src/http/body.rs"], "multipart forms are read by src/http/body.rs"),
    ("html5gum::", &["src/model/excerpt.rs"], "HTML is read by src/model/excerpt.rs"),
    ("sqlx::", &["src/store/"], "SQLite is spoken in src/store/"),
    ("rusqlite::", &["src/store/"], "SQLite is spoken in src/store/"),
    ("libsqlite3_sys::", &["src/store/sqlite/"], "SQLite's C interface is used in src/store/sqlite/"),
    ("libc::", &["src/store/sqlite/priority.rs"], "the system is asked through rustix where it knows the call"),
    ("rustix::", &["src/store/sqlite/priority.rs", "src/platform/open_files.rs", "src/platform/disk.rs", "src/platform/memory.rs", "src/platform/control_socket.rs", "src/platform/in_use.rs"], "the system is asked in src/platform/"),
    ("object_store::", &["src/platform/depot/s3.rs", "src/platform/depot/s3_http.rs"], "buckets are src/platform/depot/s3.rs's"),
    ("zip::", &["src/platform/archive/"], "zip files are src/platform/archive/'s"),
    ("jsonwebtoken::", &["src/app/auth/token.rs"], "tokens are signed in src/app/auth/token.rs"),
    ("println!", &["src/cli/terminal.rs"], "src/cli/terminal.rs is the only printer"),
    ("print!", &["src/cli/terminal.rs"], "src/cli/terminal.rs is the only printer"),
    ("io::stdout", &["src/cli/terminal.rs", "src/cli/config/"], "src/cli/terminal.rs is the only printer"),
    ("io::stderr", &["src/cli/terminal.rs", "src/cli/config/"], "src/cli/terminal.rs is the only printer"),
    ("env::var", &["src/cli/config/"], "src/cli/config/ reads the environment"),
    ("process::exit", &[], "return an exit code from src/cli/mod.rs"),
    ("SystemTime::now", &[], "src/platform/clock.rs tells the time"),
    ("Timestamp::now", &["src/platform/clock.rs"], "src/platform/clock.rs tells the time"),
    ("rand::fill", &["src/platform/random.rs"], "src/platform/random.rs draws random bytes"),
    ("fs::write(", &["src/app/", "src/http/", "src/platform/", "src/store/", "src/cli/shell/interactive.rs"], "commands write files whole: src/cli/whole_file.rs"),
    ("File::create(", &["src/app/", "src/http/", "src/platform/", "src/store/", "src/cli/whole_file.rs"], "commands write files whole: src/cli/whole_file.rs"),
    ("todo!", &[], "open an issue instead"),
];

/// Rooms without tokio: pure and synchronous.
const SYNCHRONOUS: &[&str] = &["src/model/", "src/app/rules/", "src/app/fields/"];

/// Most lines of a file without its tests.
const MOST_LINES: usize = 600;

/// Most lines of a function.
const MOST_FUNCTION_LINES: usize = 70;

/// What a rule forbids and is let pass: (file, part of the message, reason). May only shrink.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "src/cli/serve.rs",
        "may not import http",
        "the passage from cli to http: serving",
    ),
    (
        "src/cli/target/mod.rs",
        "may not import http",
        "the other passage: a directory is asked as a server is, in this process",
    ),
];

/// A source file.
struct Source {
    /// From the root of the package, with `/`.
    path: String,
    /// Its lines, without the test module at the end.
    lines: Vec<String>,
}

impl Source {
    /// The name of the room: the first folder below `src`, or the file itself.
    fn room(&self) -> &str {
        let rest = self.path.strip_prefix("src/").unwrap_or(&self.path);
        rest.split(['/', '.']).next().unwrap()
    }

    /// The room inside `app`.
    fn app_room(&self) -> Option<&str> {
        let rest = self.path.strip_prefix("src/app/")?;
        rest.split(['/', '.']).next().filter(|&name| name != "mod")
    }

    /// Whether it holds nothing but tests.
    fn is_test(&self) -> bool {
        self.path.contains("/tests/")
            || self.path.ends_with("tests.rs")
            || self.path.starts_with("tests/")
    }

    /// Numbered lines of code: no comments, no doc comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines
            .iter()
            .enumerate()
            .map(|(i, line)| (i + 1, line.as_str()))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(read(&path));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn read(path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // The test module stands last, by the rule of the house.
    let end = lines
        .iter()
        .position(|line| line == "#[cfg(test)]")
        .unwrap_or(lines.len());
    let relative = path.strip_prefix(root()).unwrap();
    Source {
        path: relative.to_string_lossy().replace('\\', "/"),
        lines: lines[..end].to_vec(),
    }
}

/// Where something is wrong, and what.
type Complaint = (String, String);

/// Looks at all sources.
type Rule = fn(&[Source]) -> Vec<Complaint>;

/// Fails with all complaints of a rule that are no exceptions.
fn judge(rule: Rule) {
    let complaints = rule(&sources());
    let left: Vec<String> = complaints
        .into_iter()
        .filter(|(path, message)| {
            !EXCEPTIONS
                .iter()
                .any(|(file, part, _)| path.starts_with(file) && message.contains(part))
        })
        .map(|(path, message)| format!("{path}: {message}"))
        .collect();
    assert!(left.is_empty(), "\n{}\n", left.join("\n"));
}

/// Paths named after `crate::` in a file, with the line they stand on. Follows `use crate::{…}`
/// over several lines.
fn crate_paths(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut group: Option<(usize, String)> = None;
    for (number, line) in source.code() {
        let text = line.trim();
        match &mut group {
            Some((_, collected)) => collected.push_str(text),
            None if text.contains("crate::{") => {
                let rest = text.split_once("crate::{").unwrap().1;
                group = Some((number, rest.to_owned()));
            }
            None => {
                let after = text.match_indices("crate::").map(|(at, _)| &text[at + 7..]);
                found.extend(after.map(|rest| (number, first_two(rest))));
            }
        }
        if text.ends_with("};")
            && let Some((start, collected)) = group.take()
        {
            found.extend(members(&collected).into_iter().map(|path| (start, path)));
        }
    }
    found
}

/// The first two names of a path, joined with `::`; of a group behind the first name, only that.
fn first_two(path: &str) -> String {
    let end = path
        .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
        .unwrap_or(path.len());
    path[..end]
        .split("::")
        .filter(|name| !name.is_empty())
        .take(2)
        .collect::<Vec<_>>()
        .join("::")
}

/// Paths of a `use` group, two names deep: `app::{error, records}` gives both.
fn members(group: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut stack: Vec<String> = Vec::new();
    let mut name = String::new();
    for c in group.chars() {
        match c {
            '{' => stack.push(std::mem::take(&mut name)),
            ',' | '}' => {
                let path: String = stack.concat() + name.trim();
                if !name.trim().is_empty() {
                    found.push(first_two(&path));
                }
                name.clear();
                if c == '}' {
                    stack.pop();
                }
            }
            c if c.is_whitespace() => {}
            c => name.push(c),
        }
    }
    found
}

#[test]
fn rooms_import_only_what_they_may() {
    judge(imports);
}

fn imports(sources: &[Source]) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for source in sources {
        let room = source.room().to_owned();
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            complaints.push((
                source.path.clone(),
                format!("{room} is no room of the house"),
            ));
            continue;
        };
        for (line, path) in crate_paths(source) {
            let target = path.split("::").next().unwrap();
            let is_room = ROOMS.iter().any(|(name, _)| *name == target);
            if is_room && !allowed.contains(&target) {
                let message = format!("{room} may not import {target}");
                complaints.push((format!("{}:{line}", source.path), message));
            }
        }
    }
    complaints
}

#[test]
fn rooms_inside_app_import_only_lower_ranks() {
    judge(ranks);
}

fn ranks(sources: &[Source]) -> Vec<Complaint> {
    let rank = |name: &str| {
        RANKS
            .iter()
            .find(|(room, _)| *room == name)
            .map(|(_, rank)| *rank)
    };
    let mut complaints = Vec::new();
    for source in sources {
        let Some(own) = source.app_room() else {
            continue;
        };
        let Some(own_rank) = rank(own) else {
            complaints.push((source.path.clone(), format!("app/{own} has no rank")));
            continue;
        };
        for (line, path) in crate_paths(source) {
            let Some(target) = path.strip_prefix("app::") else {
                continue;
            };
            let Some(target_rank) = rank(target) else {
                continue;
            };
            if target != own && target_rank >= own_rank {
                let message =
                    format!("{own} (rank {own_rank}) may not import {target} (rank {target_rank})");
                complaints.push((format!("{}:{line}", source.path), message));
            }
        }
    }
    complaints
}

#[test]
fn every_crate_has_one_door() {
    judge(doors);
}

fn doors(sources: &[Source]) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for source in sources.iter().filter(|source| !source.is_test()) {
        for (number, line) in source.code() {
            for (name, homes, advice) in DOORS {
                if uses(line, name) && !homes.iter().any(|home| source.path.starts_with(home)) {
                    let message = format!("`{name}` does not belong here: {advice}");
                    complaints.push((format!("{}:{number}", source.path), message));
                }
            }
            let pure = SYNCHRONOUS.iter().any(|room| source.path.starts_with(room));
            if pure && (uses(line, "tokio::") || uses(line, "async fn")) {
                let message = "this room is synchronous: wait in the use case that calls it";
                complaints.push((format!("{}:{number}", source.path), message.to_owned()));
            }
        }
    }
    complaints
}

/// Whether `name` stands in `line` as a name of its own and not inside a text.
fn uses(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = &line[..at];
        let joined = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let quoted = before.matches('"').count() % 2 == 1;
        !joined && !quoted
    })
}

#[test]
fn sql_is_written_in_the_store_only() {
    judge(sql);
}

fn sql(sources: &[Source]) -> Vec<Complaint> {
    const STATEMENTS: &[&str] = &[
        "select ",
        "insert into ",
        "update ",
        "delete from ",
        "pragma ",
    ];
    let mut complaints = Vec::new();
    for source in sources.iter().filter(|source| !source.is_test()) {
        if source.path.starts_with("src/store/") {
            continue;
        }
        for (number, line) in source.code() {
            let lower = line.to_ascii_lowercase();
            let text = lower.split('"').nth(1).unwrap_or_default();
            let is_sql = STATEMENTS
                .iter()
                .any(|statement| text.starts_with(statement))
                && (text.contains(" from ") || text.contains(" set ") || text.contains("pragma "));
            if is_sql {
                let message = "SQL belongs in src/store/; cross the wall with plain types";
                complaints.push((format!("{}:{number}", source.path), message.to_owned()));
            }
        }
    }
    complaints
}

#[test]
fn files_say_what_they_are_for() {
    judge(headers);
}

fn headers(sources: &[Source]) -> Vec<Complaint> {
    let missing = |source: &&Source| {
        !source
            .lines
            .first()
            .is_some_and(|line| line.starts_with("//!"))
    };
    sources
        .iter()
        .filter(missing)
        .map(|source| {
            (
                source.path.clone(),
                "begins without `//!`: say what it is for".to_owned(),
            )
        })
        .collect()
}

#[test]
fn files_are_not_too_long() {
    judge(file_lengths);
}

fn file_lengths(sources: &[Source]) -> Vec<Complaint> {
    sources
        .iter()
        .filter(|source| !source.is_test() && source.lines.len() > MOST_LINES)
        .map(|source| {
            let message = format!(
                "{} lines without tests, at most {MOST_LINES}: split it by nouns",
                source.lines.len()
            );
            (source.path.clone(), message)
        })
        .collect()
}

#[test]
fn functions_are_not_too_long() {
    judge(function_lengths);
}

fn function_lengths(sources: &[Source]) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for source in sources.iter().filter(|source| !source.is_test()) {
        for (name, start, length) in functions(source) {
            if length > MOST_FUNCTION_LINES {
                let message = format!(
                    "{name} has {length} lines, at most {MOST_FUNCTION_LINES}: extract steps"
                );
                complaints.push((format!("{}:{start}", source.path), message));
            }
        }
    }
    complaints
}

/// Functions with their first line and length, told by rustfmt's indentation.
fn functions(source: &Source) -> Vec<(String, usize, usize)> {
    let mut found = Vec::new();
    for (i, line) in source.lines.iter().enumerate() {
        let text = line.trim_start();
        let words: Vec<&str> = text.split_whitespace().take(5).collect();
        let Some(at) = words.iter().position(|&word| word == "fn") else {
            continue;
        };
        let modifiers = [
            "pub",
            "pub(crate)",
            "pub(super)",
            "async",
            "const",
            "unsafe",
            "extern",
        ];
        if !words[..at].iter().all(|word| modifiers.contains(word)) || text.ends_with(';') {
            continue;
        }
        let indent = &line[..line.len() - text.len()];
        let close = format!("{indent}}}");
        let end = source.lines[i..].iter().position(|line| *line == close);
        let name = words
            .get(at + 1)
            .unwrap_or(&"")
            .split(['(', '<'])
            .next()
            .unwrap()
            .to_owned();
        found.push((name, i + 1, end.map_or(1, |length| length + 1)));
    }
    found
}

#[test]
fn modules_have_honest_names() {
    judge(names);
}

fn names(sources: &[Source]) -> Vec<Complaint> {
    const EMPTY_NAMES: &[&str] = &[
        "utils", "util", "helpers", "helper", "common", "types", "misc",
    ];
    sources
        .iter()
        .filter(|source| {
            let file = source.path.rsplit('/').next().unwrap();
            let folders = source.path.split('/');
            EMPTY_NAMES.contains(&file.trim_end_matches(".rs"))
                || folders
                    .into_iter()
                    .any(|folder| EMPTY_NAMES.contains(&folder))
        })
        .map(|source| {
            (
                source.path.clone(),
                "name it after what it holds".to_owned(),
            )
        })
        .collect()
}

#[test]
fn exceptions_are_still_needed() {
    let rules: [Rule; 8] = [
        imports,
        ranks,
        doors,
        sql,
        headers,
        file_lengths,
        function_lengths,
        names,
    ];
    let sources = sources();
    let complaints: Vec<Complaint> = rules.iter().flat_map(|rule| rule(&sources)).collect();
    for (file, part, reason) in EXCEPTIONS {
        let is_needed = complaints
            .iter()
            .any(|(path, message)| path.starts_with(file) && message.contains(part));
        assert!(
            is_needed,
            "{file} ({reason}) is in order now: take it off the list"
        );
    }
}

#[test]
fn groups_of_imports_are_read() {
    assert_eq!(
        members("app::{error::{Error, message},logs::Failure},model::json};"),
        ["app::error", "app::error", "app::logs", "model::json"]
    );
    assert_eq!(first_two("store::LogRow;"), "store::LogRow");
    assert!(uses("let x = warp::reply();", "warp::") && !uses("\"warp::x\"", "warp::"));
    assert!(!uses("eprintln!()", "println!"), "only whole names count");
}
