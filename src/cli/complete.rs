//! What the shell offers after Tab: commands and flags from the command tree, and the names that are
//! really there: collections, fields, backups, profiles.
//!
//! The scripts in `completions/` ask this program each time (`COMPLETE=SHELL pbctl -- WORDS…`, clap's
//! dynamic engine, which is still marked unstable; only this file knows it). Candidates are read from
//! the files of the directory that the line names, without opening it: nothing is asked, waited for or
//! written, and whatever is in the way means that there are no candidates.

use std::{
    env,
    ffi::{OsStr, OsString},
    io,
    path::PathBuf,
};

use clap::{CommandFactory, FromArgMatches};
use clap_complete::{
    CompleteEnv, Shell,
    engine::{ArgValueCompleter, CompletionCandidate},
    env::{Bash, EnvCompleter, Fish, Powershell, Zsh},
};

use super::{
    Cli,
    config::{self, GlobalArgs, Where},
};
use crate::{app::directory, model::collection::Collection};

/// The variable that turns a run into a question for candidates.
const QUESTION: &str = "COMPLETE";

/// Answers the shell if that is why the program runs.
pub fn answer() -> bool {
    let here = env::current_dir().ok();
    let engine = CompleteEnv::with_factory(Cli::command).completer("pbctl");
    // A broken question has no candidates.
    engine
        .try_complete(env::args_os(), here.as_deref())
        .unwrap_or(true)
}

/// The script that makes a shell ask. Fails for shells that have none.
pub fn script(shell: Shell) -> io::Result<Vec<u8>> {
    let asking: &dyn EnvCompleter = match shell {
        Shell::Bash => &Bash,
        Shell::Zsh => &Zsh,
        Shell::Fish => &Fish,
        Shell::PowerShell => &Powershell,
        _ => return Err(io::ErrorKind::Unsupported.into()),
    };
    let mut out = Vec::new();
    asking.write_registration(QUESTION, "pbctl", "pbctl", "pbctl", &mut out)?;
    Ok(out)
}

/// Names of collections.
pub fn collections() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| {
        let all = look().into_iter();
        matching(typed, all.map(|collection| collection.name))
    })
}

/// Names of the fields of the collection that the line names; of all collections when it names none.
/// After a comma the next one.
pub fn fields() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| {
        let typed = typed.to_string_lossy();
        let (before, last) = typed
            .rfind(',')
            .map_or(("", &*typed), |at| typed.split_at(at + 1));
        let collections = look();
        let words: Vec<String> = words().map(|w| w.to_string_lossy().into_owned()).collect();
        let named: Vec<&Collection> = collections
            .iter()
            .filter(|collection| words.contains(&collection.name))
            .collect();
        let all: Vec<&Collection> = collections.iter().collect();
        let of = if named.is_empty() { all } else { named };
        let mut names: Vec<&str> = of
            .iter()
            .flat_map(|collection| &collection.fields)
            .map(|field| field.name.as_str())
            .collect();
        names.sort_unstable();
        names.dedup();
        let found = matching(OsStr::new(last), names.into_iter().map(str::to_owned));
        found
            .into_iter()
            .map(|name| name.add_prefix(before))
            .collect()
    })
}

/// Names of the profiles in `pbctl.yaml` and the user's file.
pub fn profiles() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| matching(typed, config::profiles().into_iter()))
}

/// Names of backups that lie in the directory.
pub fn backups() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| {
        let listed = dir().and_then(|dir| std::fs::read_dir(dir.join("backups")).ok());
        let names = listed.into_iter().flatten().flatten();
        let names = names.filter_map(|entry| entry.file_name().into_string().ok());
        let archives = names.filter(|name| {
            PathBuf::from(name)
                .extension()
                .is_some_and(|kind| kind == "zip")
        });
        let mut archives: Vec<String> = archives.collect();
        archives.sort_unstable();
        matching(typed, archives.into_iter())
    })
}

fn matching(typed: &OsStr, names: impl Iterator<Item = String>) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    names
        .filter(|name| name.starts_with(&*typed))
        .map(CompletionCandidate::new)
        .collect()
}

fn look() -> Vec<Collection> {
    dir()
        .and_then(|dir| directory::glance(&dir))
        .unwrap_or_default()
}

/// The words of the line that is being completed.
fn words() -> impl Iterator<Item = OsString> {
    env::args_os().skip_while(|word| word != "--").skip(1)
}

/// The directory that the line means, as far as it has been typed; none when it means a server.
fn dir() -> Option<PathBuf> {
    dir_in(words())
}

fn dir_in(words: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let line = Cli::command().ignore_errors(true);
    let typed = line.try_get_matches_from(words).ok()?;
    let mut global = GlobalArgs::from_arg_matches(&typed).ok()?;
    global.settle(&typed).ok()?;
    match global.place().ok()? {
        Where::Directory(dir) => Some(dir),
        Where::Server { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_is_the_one_that_the_line_names() {
        let dir = |line: &str| dir_in(line.split(' ').map(OsString::from));
        assert_eq!(dir("pbctl --dir a record list"), Some("a".into()));
        assert_eq!(dir("pbctl record list --dir=b po"), Some("b".into()));
        assert_eq!(dir("pbctl --url http://x record list"), None);
    }

    #[test]
    fn every_shell_has_a_script_that_asks_this_program() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
            let script = String::from_utf8(script(shell).unwrap()).unwrap();
            assert!(
                script.contains("COMPLETE") && script.contains("pbctl"),
                "{shell}"
            );
            assert!(
                !script.contains('/') || !script.contains("target"),
                "{shell}"
            );
        }
    }
}
