//! The official JavaScript SDK against the binary: `tests/sdk`, run by Node on a fresh directory, and in a
//! browser.
//!
//! Node, npm and Chromium are needed; without them the tests fail, because a contract nobody checked is
//! not kept.

use std::env;
use std::path::Path;
use std::process::Command;
use std::sync::Once;

use crate::support::{
    peer::{Program, Server, repository},
    superuser,
};

#[test]
fn the_official_sdk_works() {
    check(&superuser::start(Program::Pbctl));
}

#[test]
#[ignore = "checks the suite itself, against the real PocketBase"]
fn the_suite_passes_on_pocketbase() {
    check(&superuser::start(Program::PocketBase));
}

#[test]
fn the_official_sdk_hears_in_a_browser() {
    check_browser(Program::Pbctl);
}

#[test]
#[ignore = "checks the suite itself, against the real PocketBase"]
fn the_browser_suite_passes_on_pocketbase() {
    check_browser(Program::PocketBase);
}

fn check(server: &Server) {
    let mut node = node("sdk.test.mjs");
    node.env("PB_URL", format!("http://{}", server.address));
    run(node);
}

/// The suite starts and ends the server itself, so it is given a directory.
fn check_browser(program: Program) {
    install_browser();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("pb_data");
    superuser::start(program).stop_and_copy_data(&data);
    let mut node = node("browser.test.mjs");
    node.env("PB_PROGRAM", program.command().get_program())
        .env("PB_DATA", data);
    run(node);
}

/// Node with one file of tests, not yet started.
fn node(file: &str) -> Command {
    let folder = repository().join("tests/sdk");
    install(&folder);
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=tap", file])
        .current_dir(folder);
    node.env("PB_SUPERUSER", superuser::EMAIL)
        .env("PB_PASSWORD", superuser::PASSWORD);
    node
}

fn run(mut node: Command) {
    let output = node.output().unwrap_or_else(|error| {
        panic!("tests/sdk needs Node 20 or later on the PATH as `node`: {error}")
    });
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "the SDK's tests failed:\n{}{complaint}",
        failures(&said)
    );
    // A run that found no tests also succeeds, and a skipped test proves nothing.
    assert!(counted(&said, "# pass ") > 0, "no test ran:\n{said}");
    for kind in ["# fail ", "# cancelled ", "# skipped ", "# todo "] {
        assert_eq!(counted(&said, kind), 0, "{kind}:\n{said}");
    }
}

/// Fetches the SDK at the locked version, once, unless it is there.
fn install(folder: &Path) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if !is_installed(folder) {
            let npm = Command::new("npm")
                .args(["ci", "--no-audit", "--no-fund"])
                .current_dir(folder)
                .output()
                .unwrap_or_else(|error| panic!("tests/sdk needs npm on the PATH: {error}"));
            let said = String::from_utf8_lossy(&npm.stderr);
            assert!(npm.status.success(), "npm ci in tests/sdk failed:\n{said}");
        }
    });
}

/// Installs Chromium where that needs no more rights than we have: as root on Debian, in a container most of
/// all. Elsewhere the suite says what is missing.
fn install_browser() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let is_root = || {
            let id = Command::new("id").arg("-u").output();
            id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
        };
        if has_browser() || !is_on_path("apt-get") || !is_root() {
            return;
        }
        let script =
            "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium";
        let installed = Command::new("sh")
            .args(["-c", script])
            .env("DEBIAN_FRONTEND", "noninteractive")
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&installed.stderr);
        assert!(installed.status.success(), "{script} failed:\n{said}");
    });
}

/// Whether `tests/sdk/chromium.mjs` will find one.
fn has_browser() -> bool {
    let names = [
        "chromium",
        "chromium-headless-shell",
        "chromium-browser",
        "google-chrome",
    ];
    env::var_os("CHROMIUM").is_some() || names.into_iter().any(is_on_path)
}

fn is_on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).exists())
}

/// Whether all packages are there, also those that a newer lock file has added.
fn is_installed(folder: &Path) -> bool {
    let modules = folder.join("node_modules");
    let is_there = |package: &&str| modules.join(package).join("package.json").exists();
    ["eventsource", "pocketbase"].iter().all(is_there)
}

/// The number behind one of Node's closing lines; a missing line is a failure of its own.
fn counted(said: &str, line: &str) -> u64 {
    let number = said.lines().find_map(|found| found.strip_prefix(line));
    number
        .and_then(|number| number.trim().parse().ok())
        .expect("Node's closing lines")
}

/// The failed tests with their explanations, without the passed ones.
fn failures(said: &str) -> String {
    let mut kept = Vec::new();
    let mut failed = false;
    for line in said.lines() {
        let text = line.trim_start();
        if text.starts_with("ok ") || text.starts_with("# Subtest") {
            failed = false;
        } else if text.starts_with("not ok ") || text.starts_with("# tests") {
            failed = true;
        }
        if failed {
            kept.push(line);
        }
    }
    kept.join("\n")
}
