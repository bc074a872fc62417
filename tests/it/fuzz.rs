//! The fuzz targets of `fuzz/` on stable Rust: committed seeds, mutations of them, and noise.
//!
//! Less than a second for each target; `PBCTL_FUZZ_SECONDS=60` for a long run. A failure prints its input:
//! put it into `tests/golden/fuzz/<target>/` together with the fix.

use std::fs;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::support::peer::repository;

#[path = "../../fuzz/src/lib.rs"]
mod targets;

/// No input may take longer; one that did is tried once more, because the machine may be busy.
const LONGEST: Duration = Duration::from_secs(1);
/// An input that takes this long is taken for a hang.
const HANG: Duration = Duration::from_mins(1);

type Target = fn(&[u8]);

#[test]
fn filters_compile_and_run_or_are_refused() {
    check("filter", targets::filter);
}

#[test]
fn list_queries_run_or_are_refused() {
    check("list", targets::list);
}

#[test]
fn record_bodies_are_saved_or_refused() {
    check("record_input", targets::record_input);
}

#[test]
fn forms_are_read_or_refused() {
    check("form_input", targets::form_input);
}

#[test]
fn invented_tokens_belong_to_nobody() {
    check("token", targets::token);
}

#[test]
fn index_statements_are_run_or_refused() {
    check("index_statement", targets::index_statement);
}

#[test]
fn view_queries_are_tried_or_refused() {
    check("view_query", targets::view_query);
}

#[test]
fn paths_are_clean_or_lead_to_clean_ones() {
    check("paths", targets::paths);
}

#[test]
fn lists_of_fields_pick_json_or_are_refused() {
    check("fields", targets::fields);
}

#[test]
fn frames_are_read_as_a_library_reads_them() {
    check("socket", targets::socket);
}

/// Runs every seed, then mutations of seeds and noise until the time is up.
fn check(name: &str, target: Target) {
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "no seeds for {name}");
    let (give, inputs) = mpsc::channel::<Vec<u8>>();
    let (tell, told) = mpsc::channel();
    // Apart, so that a hang is seen; with the stack of an ordinary thread, so that an overflow is.
    let worker = thread::spawn(move || {
        for input in inputs {
            let begin = Instant::now();
            target(&input);
            if tell.send(begin.elapsed()).is_err() {
                return;
            }
        }
    });
    let try_one = |input: &[u8]| -> Duration {
        _ = give.send(input.to_vec());
        let took = told.recv_timeout(HANG);
        took.unwrap_or_else(|_| panic!("{name} hangs or panics at \"{}\"", input.escape_ascii()))
    };
    for seed in &seeds {
        assert_quick(name, seed, try_one);
    }
    let mut runner = TestRunner::default();
    let strategy = input(seeds);
    let end = Instant::now() + budget();
    let mut tried = 0;
    while Instant::now() < end {
        let input = strategy.new_tree(&mut runner).expect("an input").current();
        assert_quick(name, &input, try_one);
        tried += 1;
    }
    drop(give);
    worker.join().expect("no panic");
    eprintln!("{name}: {tried} inputs");
}

fn assert_quick(name: &str, input: &[u8], try_one: impl Fn(&[u8]) -> Duration) {
    let slow = try_one(input) > LONGEST && try_one(input) > LONGEST;
    assert!(
        !slow,
        "{name} takes too long for \"{}\"",
        input.escape_ascii()
    );
}

fn seeds(name: &str) -> Vec<Vec<u8>> {
    let folder = repository().join("tests/golden/fuzz").join(name);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn budget() -> Duration {
    let seconds =
        std::env::var("PBCTL_FUZZ_SECONDS").map_or(0.8, |text| text.parse().expect("a number"));
    Duration::from_secs_f64(seconds)
}

/// A seed with some places changed, two seeds cut together, words of the seeds in any order, or noise.
fn input(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let mut words: Vec<Vec<u8>> = seeds.iter().flat_map(|seed| words(seed)).collect();
    words.sort();
    words.dedup();
    let seed = prop::sample::select(seeds);
    let word = prop::sample::select(words);
    let cut = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    let changed = (
        seed.clone(),
        prop::collection::vec((cut.clone(), word.clone()), 1..4),
    );
    prop_oneof![
        5 => changed.prop_map(|(mut seed, changes)| {
            for ((from, length), word) in changes {
                let from = from.index(seed.len() + 1);
                let length = length.index(seed.len() - from + 1).min(8);
                seed.splice(from..from + length, word);
            }
            seed
        }),
        2 => (seed.clone(), seed, cut).prop_map(|(one, other, (at, from))| {
            let at = at.index(one.len() + 1);
            let from = from.index(other.len() + 1);
            [&one[..at], &other[from..]].concat()
        }),
        4 => prop::collection::vec(word, 0..25).prop_map(|words| words.concat()),
        1 => prop::collection::vec(any::<u8>(), 0..120),
    ]
}

/// Runs of letters and digits, and every other byte for itself.
fn words(seed: &[u8]) -> Vec<Vec<u8>> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    seed.chunk_by(|a, b| is_word(a) && is_word(b))
        .map(<[u8]>::to_vec)
        .collect()
}
