//! The official JavaScript SDK against the binary: `tests/sdk`, run by Node on a fresh directory.
//!
//! Node and npm are needed; without them the test fails, because a contract nobody checked is not kept.

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

fn check(server: &Server) {
    let folder = repository().join("tests/sdk");
    install(&folder);
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=tap", "sdk.test.mjs"])
        .current_dir(&folder);
    node.env("PB_URL", format!("http://{}", server.address));
    node.env("PB_SUPERUSER", superuser::EMAIL)
        .env("PB_PASSWORD", superuser::PASSWORD);
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
