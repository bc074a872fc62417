//! `docs/walkthrough.md`, run as it stands there.

use std::{fmt::Write as _, fs, path::Path, process::Command};

use crate::support::peer::copy_folder;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/walkthrough.md");
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/examples/blog");
/// What a block of commands begins with.
const FENCE: &str = "```console\n";

/// Runs a command of the page in the shell; gives what the terminal would show.
fn shown(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_pbctl"));
    let own = program.parent().unwrap().display();
    let path = std::env::var("PATH").unwrap();
    let ended = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .current_dir(folder)
        .env("PATH", format!("{own}:{path}"))
        .env("XDG_STATE_HOME", folder.join("state"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .output()
        .unwrap();
    let mut text = String::from_utf8(ended.stdout).unwrap();
    match ended.status.code().unwrap() {
        0 => {}
        code => _ = writeln!(text, "[exit {code}]"),
    }
    text
}

/// The commands of a block, as they are typed: lines that go on have `> ` in front.
fn commands(block: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut lines = block.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(first) = line.strip_prefix("$ ") else {
            continue;
        };
        let mut command = first.to_owned();
        while let Some(more) = lines.next_if(|line| line.starts_with("> ")) {
            command.push('\n');
            command.push_str(&more[2..]);
        }
        found.push(command);
    }
    found
}

/// What differs from run to run: times and sizes.
fn redacted(text: &str) -> String {
    let line = |line: &str| {
        let word = line.split(' ').next().unwrap_or_default();
        match line.split_once(" passed in ") {
            Some((cases, _)) => format!("{cases} passed\n"),
            None if ["created", "size", "bytes"].contains(&word) => format!("{word}\n"),
            None => format!("{line}\n"),
        }
    };
    text.lines().map(line).collect()
}

#[test]
fn the_page_says_what_happens() {
    let page = fs::read_to_string(PAGE).unwrap();
    let folder = tempfile::tempdir().unwrap();
    copy_folder(Path::new(EXAMPLE), folder.path());
    let mut blocks = page.split(FENCE);
    let (mut found, mut count) = (blocks.next().unwrap().to_owned(), 0);
    for block in blocks {
        let (block, prose) = block.split_once("```").unwrap();
        found.push_str(FENCE);
        for command in commands(block) {
            _ = writeln!(found, "$ {}", command.replace('\n', "\n> "));
            found.push_str(&shown(&command, folder.path()));
            count += 1;
        }
        found.push_str("```");
        found.push_str(prose);
    }
    assert!(count > 20, "{count}");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(PAGE, &found).unwrap();
    }
    let page = fs::read_to_string(PAGE).unwrap();
    for (said, happens) in redacted(&page).lines().zip(redacted(&found).lines()) {
        assert_eq!(said, happens, "UPDATE_GOLDEN=1 writes {PAGE} anew");
    }
    assert_eq!(page.lines().count(), found.lines().count());
}
