//! Inputs that nobody types: `-c`, `-f`, or a stdin that is no terminal. No prompt, no history; the
//! first error ends the script with its exit code.

use super::{
    parse::{self, Step},
    session::{Flow, Session},
};
use crate::cli::diagnostic::{Diagnostic, Exit};

/// Runs all texts, each of which is whole. Statements that were not committed are an error.
pub async fn run(session: &mut Session<'_>, texts: &[String]) -> Result<(), Diagnostic> {
    for text in texts {
        let mut rest = text.as_str();
        while let Step::Input(input, next) = parse::step(rest, true) {
            rest = next;
            let Some(flow) = session.run_or_interrupt(input).await? else {
                return Err(Diagnostic::new(Exit::Interrupted, "interrupted"));
            };
            match flow {
                Flow::Next => {}
                Flow::Quit => return session.nothing_waits(),
                Flow::Editor(_) => {
                    let message = "this command needs somebody who types";
                    return Err(Diagnostic::new(Exit::Usage, message));
                }
            }
        }
    }
    session.nothing_waits()
}
