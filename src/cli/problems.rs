//! Problems of YAML files as a failure: file, line, column and a caret.

use std::fmt::Write as _;

use super::diagnostic::{Diagnostic, Exit};
use crate::app::{schema::files::File, yaml::Problem};

/// Problems of `files` as exit 3: for people with the line and a caret, for programs as a list.
/// `what` is what the files are: "the schema".
pub fn diagnostic(
    files: &[File],
    problems: &[Problem],
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
        let headlines = problems.iter().map(|problem| headline(files, problem));
        diagnostic.causes = headlines.collect();
        return diagnostic;
    }
    let shown: Vec<String> = problems
        .iter()
        .map(|problem| excerpt(files, problem))
        .collect();
    diagnostic.with_help(shown.join("\n"))
}

fn headline(files: &[File], problem: &Problem) -> String {
    let place = problem.place;
    match files.get(place.file).filter(|_| place.line > 0) {
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
fn excerpt(files: &[File], problem: &Problem) -> String {
    let mut out = headline(files, problem);
    out.push('\n');
    let place = problem.place;
    let file = files.get(place.file).filter(|_| place.line > 0);
    if let Some(line) = file.and_then(|file| file.text.lines().nth(place.line - 1)) {
        let number = place.line.to_string();
        let margin = " ".repeat(number.len());
        // Tabs stay, so that the caret stands below its column whatever their width.
        let blank: String = line
            .chars()
            .take(place.column - 1)
            .map(|c| if c == '\t' { '\t' } else { ' ' })
            .collect();
        _ = write!(out, "{number} | {line}\n{margin} | {blank}^\n");
    }
    out
}
