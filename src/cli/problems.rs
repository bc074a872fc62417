//! Problems of files that people write, as they are shown: file, line, column and a caret.

use std::{fmt::Write as _, path::Path};

use super::diagnostic::{Diagnostic, Exit};
use crate::app::{schema::files::File, yaml::Problem};

/// A file that problems point into.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// Its path as people know it.
    pub path: &'a Path,
    /// What is in it.
    pub text: &'a str,
}

impl<'a> Shown<'a> {
    /// Files that were read together; problems know them by their numbers.
    pub fn all(files: &'a [File]) -> Vec<Self> {
        let shown = files.iter().map(|file| Self {
            path: &file.path,
            text: &file.text,
        });
        shown.collect()
    }
}

/// Problems as a failure with exit code 3: for people with the line and a caret, for programs as a
/// list. `what` is what they are in: "the schema".
pub fn diagnostic(
    problems: &[Problem],
    files: &[Shown<'_>],
    what: &str,
    for_programs: bool,
) -> Diagnostic {
    let message = match problems {
        [one] if one.place.line == 0 => one.message.clone(),
        [_] => format!("there is a problem in {what}"),
        all => format!("there are {} problems in {what}", all.len()),
    };
    let mut diagnostic = Diagnostic::new(Exit::Invalid, message);
    if for_programs {
        diagnostic.causes = problems.iter().map(|p| headline(p, files)).collect();
        return diagnostic;
    }
    let shown: Vec<String> = problems.iter().map(|p| excerpt(p, files)).collect();
    diagnostic.with_help(shown.join("\n"))
}

fn file<'a>(problem: &Problem, files: &[Shown<'a>]) -> Option<Shown<'a>> {
    let found = files.get(problem.place.file).copied();
    found.filter(|_| problem.place.line > 0)
}

/// `FILE:LINE:COL: message`.
fn headline(problem: &Problem, files: &[Shown<'_>]) -> String {
    let place = problem.place;
    match file(problem, files) {
        Some(file) => format!(
            "{}:{}:{}: {}",
            file.path.display(),
            place.line,
            place.column,
            problem.message
        ),
        None => problem.message.clone(),
    }
}

/// The headline, the line, and a caret under the column.
fn excerpt(problem: &Problem, files: &[Shown<'_>]) -> String {
    let mut out = headline(problem, files);
    out.push('\n');
    let place = problem.place;
    let lines = file(problem, files).map(|file| file.text.lines());
    if let Some(line) = lines.and_then(|mut lines| lines.nth(place.line - 1)) {
        let number = place.line.to_string();
        let margin = " ".repeat(number.len());
        // Tabs stay, so that the caret stands below its column whatever their width.
        let blank: String = line
            .chars()
            .take(place.column.saturating_sub(1))
            .map(|c| if c == '\t' { '\t' } else { ' ' })
            .collect();
        _ = write!(out, "{number} | {line}\n{margin} | {blank}^\n");
    }
    out
}
