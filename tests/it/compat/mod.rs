//! pbctl against the real PocketBase, answer by answer.
//!
//! - `case` reads the corpus: files of requests in `tests/golden/compat`, each played in order against
//!   one fresh server over the seed directory.
//! - `answer` is what is compared and recorded: status, telling headers, body, after redaction.
//! - `play` runs a file of cases against a server.
//! - `known` lists the differences that are meant, each with its reason.
//! - `report` writes differences so that a person can act on them.
//!
//! `UPDATE_GOLDEN=1` records the answers anew from the real server; `PBCTL_PEER=1` adds the tests that
//! run the real server side by side; `PBCTL_COMPAT_ONLY=text` plays only the files whose name has
//! the text in it.

mod answer;
mod case;
mod known;
mod play;
mod report;

use std::path::{Path, PathBuf};

use crate::support::peer::{PEER_VERSION, Program, repository};
use crate::support::seed;
use answer::Recording;
use case::Group;
use known::Known;
use play::Outcome;
use report::Report;

/// Where the corpus lies.
fn folder() -> PathBuf {
    repository().join("tests/golden/compat")
}

fn chosen_groups() -> Vec<Group> {
    let only = std::env::var("PBCTL_COMPAT_ONLY").unwrap_or_default();
    let groups = Group::read_all(&folder());
    groups
        .into_iter()
        .filter(|group| group.name.contains(&only))
        .collect()
}

fn is_set(name: &str) -> bool {
    std::env::var(name).is_ok_and(|value| !value.is_empty() && value != "0")
}

/// Says on stderr why a test does nothing, and whether it should.
fn peer_is_wanted(test: &str) -> bool {
    let wanted = is_set("PBCTL_PEER");
    if !wanted {
        eprintln!(
            "{test}: off, because it runs the real PocketBase; set PBCTL_PEER=1 to turn it on"
        );
    }
    wanted
}

/// Plays the chosen groups against `program` over the seed.
fn play_chosen(program: Program) -> Vec<(Group, Outcome)> {
    let groups = chosen_groups();
    let outcomes = play::play_all(program, &seed::folder(), &groups);
    groups.into_iter().zip(outcomes).collect()
}

/// Compares what `program` answers with the recording.
fn compare_with_recording(program: Program, known: Known) {
    let mut report = Report::new("recording", program.label(), known);
    for (group, actual) in play_chosen(program) {
        let expected = Recording::read(&group.recording_path());
        report.compare(&group, &expected.answers, actual);
    }
    report.finish();
}

#[test]
fn answers_match_recording() {
    if !is_set("UPDATE_GOLDEN") {
        return compare_with_recording(Program::Pbctl, Known::read(&folder()));
    }
    for (group, outcome) in play_chosen(Program::PocketBase) {
        let answers = outcome.unwrap_or_else(|output| panic!("{output}"));
        Recording {
            version: PEER_VERSION.into(),
            answers,
        }
        .write(&group.recording_path());
    }
}

#[test]
fn answers_match_the_real_server() {
    if !peer_is_wanted("answers_match_the_real_server") {
        return;
    }
    let mut report = Report::new("PocketBase", "pbctl", Known::read(&folder()));
    let actual = play_chosen(Program::Pbctl);
    for ((group, expected), (_, actual)) in play_chosen(Program::PocketBase).into_iter().zip(actual)
    {
        let expected = expected.unwrap_or_else(|output| panic!("{output}"));
        report.compare(&group, &expected, actual);
    }
    report.finish();
}

/// Without this, a case whose answer is left to chance would pass as a difference of pbctl.
#[test]
fn the_recording_can_be_repeated() {
    if peer_is_wanted("the_recording_can_be_repeated") && !is_set("UPDATE_GOLDEN") {
        compare_with_recording(Program::PocketBase, Known::default());
    }
}

#[test]
fn every_case_has_a_recorded_answer() {
    if is_set("UPDATE_GOLDEN") {
        return;
    }
    let groups = Group::read_all(&folder());
    for group in &groups {
        let recording = Recording::read(&group.recording_path());
        assert_eq!(recording.version, PEER_VERSION, "{}", group.name);
        let cases: Vec<_> = group.cases.iter().map(|case| &case.name).collect();
        let answers: Vec<_> = recording
            .answers
            .iter()
            .map(|answer| &answer.name)
            .collect();
        assert_eq!(
            cases, answers,
            "{} was changed and not recorded again",
            group.name
        );
    }
}

#[test]
fn every_known_difference_names_a_case_and_a_written_reason() {
    let page = std::fs::read_to_string(repository().join("COMPATIBILITY.md")).unwrap_or_default();
    let groups = Group::read_all(&folder());
    for difference in Known::read(&folder()).all() {
        let found = groups.iter().any(|group| group.has(&difference.case));
        assert!(
            found,
            "known.json names {}, which is no case",
            difference.case
        );
        let told = page.lines().any(|line| line.contains(&difference.reason));
        assert!(told, "COMPATIBILITY.md does not say: {}", difference.reason);
    }
}

#[test]
fn the_seed_directory_is_complete() {
    for file in ["data.db", "auxiliary.db"] {
        assert!(
            Path::new(&seed::folder()).join(file).is_file(),
            "{file} is missing"
        );
    }
}
