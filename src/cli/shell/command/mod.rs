//! Dot commands: `.name arguments`, also in psql's spelling.
//!
//! - `show.rs`: `.collections`, `.d`, `.rules`, `.help`
//! - `why.rs`: `.why`, `.explain`
//! - `files.rs`: `.save`, `.run`, `.export`
//! - `import.rs`: `.import`
//! - `subscribe.rs`: `.sub`

mod export;
mod import;
mod saved;
mod show;
mod subscribe;
mod why;

use std::time::Duration;

use clap::ValueEnum;

use super::{
    actor::{self, Actor},
    output::{Mode, Rows},
    parse, query,
    session::{EditorWish, Flow, Session},
};
use crate::cli::diagnostic::{Diagnostic, Exit};

/// A command as `.help` shows it.
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// Other spellings.
    pub aliases: &'static [&'static str],
    /// What follows it.
    pub arguments: &'static str,
    /// What it does.
    pub does: &'static str,
}

const fn command(
    name: &'static str,
    aliases: &'static [&'static str],
    arguments: &'static str,
    does: &'static str,
) -> Command {
    Command {
        name,
        aliases,
        arguments,
        does,
    }
}

/// All commands.
#[rustfmt::skip] // a table
pub const COMMANDS: &[Command] = &[
    command("collections", &["dt", "tables"], "", "lists the collections"),
    command("d", &[], "[COLLECTION]", "shows fields, indexes, rules and size"),
    command("rules", &["dp"], "COLLECTION", "shows the rules"),
    command("as", &[], "EMAIL | COLLECTION/ID | guest | superuser", "asks as somebody else"),
    command("whoami", &["conninfo"], "", "says as whom and where"),
    command("why", &[], "[OPTIONS] QUERY", "says which clause of which rule decides"),
    command("explain", &[], "[OPTIONS] QUERY", "shows the SQL and how it is run"),
    command("mode", &[], "table|json|ndjson|yaml|csv|id|line|md", "sets how rows are shown"),
    command("x", &[], "", "a line for each value, or back to the table"),
    command("timing", &[], "[on|off]", "tells the time of each input"),
    command("pager", &[], "[on|off]", "shows long results through $PAGER"),
    command("watch", &[], "SECONDS QUERY", "repeats a query until Ctrl-C"),
    command("save", &[], "NAME QUERY", "keeps a query"),
    command("run", &["i"], "[NAME]", "runs a kept query, or lists them"),
    command("write", &[], "on|off", "lets the session write"),
    command("commit", &[], "", "keeps what SQL has changed"),
    command("rollback", &[], "", "drops what SQL has changed"),
    command("undo", &[], "", "takes back the last write of a record"),
    command("import", &["copy"], "FILE INTO COLLECTION [OPTIONS]", "imports CSV, NDJSON or JSON"),
    command("export", &["o"], "QUERY FILE", "writes what a query gives to a file"),
    command("sub", &[], "COLLECTION [FILTER]", "shows what happens to records until Ctrl-C"),
    command("edit", &["e"], "", "changes the last input in $EDITOR, and runs it"),
    command("history", &["s"], "", "shows the last lines"),
    command("clear", &[], "", "clears the screen"),
    command("help", &["h", "?"], "[COMMAND]", "shows this"),
    command("quit", &["q", "exit"], "", "leaves; so does Ctrl-D"),
];

/// The command that a word names.
pub fn find(word: &str) -> Option<&'static Command> {
    let is = |command: &&Command| command.name == word || command.aliases.contains(&word);
    COMMANDS.iter().find(is)
}

/// Name and arguments of a line. psql joins a sign to the name: `\d+`, `\?`.
pub fn split(line: &str) -> (&str, &str) {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    (
        word.trim_end_matches(['+', ';']),
        rest.trim().trim_end_matches(';').trim_end(),
    )
}

/// What is left of the arguments of `.why` behind its options.
pub fn after_options(rest: &str) -> &str {
    why::occasion(rest).map_or(rest, |(_, query)| query)
}

/// The options of `.import`.
pub fn import_options() -> Vec<String> {
    import::options()
}

/// Whether Ctrl-C is for the command itself, which then ends as it has to: an import between two batches.
pub fn minds_interrupts(line: &str) -> bool {
    find(split(line).0).is_some_and(|command| command.name == "import")
}

/// Runs a command.
pub async fn run(session: &mut Session<'_>, line: &str) -> Result<Flow, Diagnostic> {
    let (word, rest) = split(line);
    let command = find(word).ok_or_else(|| unknown(word))?;
    match command.name {
        "quit" => return Ok(Flow::Quit),
        "history" => return Ok(Flow::Editor(EditorWish::History)),
        "clear" => return Ok(Flow::Editor(EditorWish::Clear)),
        "edit" => return Ok(Flow::Editor(EditorWish::Edit)),
        "help" => show::help(session, rest)?,
        "collections" => show::collections(session).await?,
        "d" if rest.is_empty() => show::collections(session).await?,
        "d" => show::collection(session, rest).await?,
        "rules" => show::rules(session, needed(command, rest)?).await?,
        "as" => become_actor(session, needed(command, rest)?).await?,
        "whoami" => whoami(session)?,
        "why" => why::why(session, needed(command, rest)?).await?,
        "explain" => why::explain(session, needed(command, rest)?).await?,
        "mode" => set_mode(session, command, rest)?,
        "x" => toggle_lines(session),
        "timing" => session.timing = switched(session, command, rest, session.timing)?,
        "pager" => session.pager = switched(session, command, rest, session.pager)?,
        "watch" => watch(session, command, rest).await?,
        "save" => saved::save(session, needed(command, rest)?)?,
        "run" => return saved::run(session, rest).await,
        "write" => write(session, command, rest)?,
        "commit" => session.commit().await?,
        "rollback" => session.roll_back(),
        "undo" => session.take_back().await?,
        "import" => import::run(session, needed(command, rest)?).await?,
        "export" => export::run(session, needed(command, rest)?).await?,
        "sub" => subscribe::run(session, command, rest).await?,
        _ => return Err(usage(command)),
    }
    Ok(Flow::Next)
}

fn unknown(word: &str) -> Diagnostic {
    let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    let unknown = Diagnostic::new(Exit::Usage, format!("there is no command .{word}"));
    match query::nearest(word, &names) {
        Some(name) => unknown.hint(format!("did you mean .{name}?")),
        None => unknown.hint(".help lists them"),
    }
}

/// How a command is used.
fn usage(command: &Command) -> Diagnostic {
    let message = format!("usage: .{} {}", command.name, command.arguments);
    Diagnostic::new(Exit::Usage, message)
}

/// Arguments that may not be empty.
fn needed<'a>(command: &Command, rest: &'a str) -> Result<&'a str, Diagnostic> {
    if rest.is_empty() {
        return Err(usage(command));
    }
    Ok(rest)
}

/// `on`, `off`, or the other of what it is; and says what it is now.
fn switched(
    session: &Session<'_>,
    command: &Command,
    rest: &str,
    now: bool,
) -> Result<bool, Diagnostic> {
    let (is_on, word) = match (rest, now) {
        ("on", _) | ("", false) => (true, "on"),
        ("off", _) | ("", true) => (false, "off"),
        _ => return Err(usage(command)),
    };
    session.terminal.say(&format!("{} is {word}", command.name));
    Ok(is_on)
}

async fn become_actor(session: &mut Session<'_>, who: &str) -> Result<(), Diagnostic> {
    session.actor = actor::find(&session.target, who).await?;
    session
        .terminal
        .say(&format!("now {}", session.actor.describe()));
    Ok(())
}

fn whoami(session: &Session<'_>) -> Result<(), Diagnostic> {
    let rows = Rows {
        columns: vec!["actor".into(), "target".into(), "writing".into()],
        rows: vec![serde_json::json!({
            "actor": session.actor.describe(), "target": session.target.name(), "writing": session.writing,
        })],
    };
    session.show_one(&rows)
}

fn set_mode(session: &mut Session<'_>, command: &Command, rest: &str) -> Result<(), Diagnostic> {
    if rest.is_empty() {
        let name = session
            .mode
            .to_possible_value()
            .map(|value| value.get_name().to_owned());
        session.terminal.say(&name.unwrap_or_default());
        return Ok(());
    }
    session.mode = Mode::from_str(rest, true).map_err(|_| usage(command))?;
    Ok(())
}

fn toggle_lines(session: &mut Session<'_>) {
    session.mode = if session.mode == Mode::Line {
        Mode::Table
    } else {
        Mode::Line
    };
    session.terminal.say(if session.mode == Mode::Line {
        "a line for each value"
    } else {
        "tables"
    });
}

fn write(session: &mut Session<'_>, command: &Command, rest: &str) -> Result<(), Diagnostic> {
    match rest {
        "on" => {
            if session.actor != Actor::Superuser {
                session
                    .terminal
                    .warn("SQL stays read-only while you are somebody else");
            }
            session.terminal.say(
                "writing: SQL waits for .commit, and rules and validation do not apply to it; \
                 record queries write at once, and .undo takes the last one back",
            );
            session.writing = true;
        }
        "off" => {
            session.nothing_waits()?;
            session.writing = false;
        }
        _ => return Err(usage(command)),
    }
    Ok(())
}

/// Repeats a query until somebody interrupts it.
async fn watch(session: &mut Session<'_>, command: &Command, rest: &str) -> Result<(), Diagnostic> {
    let (seconds, text) = rest
        .split_once(char::is_whitespace)
        .ok_or_else(|| usage(command))?;
    let seconds: f64 = seconds.parse().map_err(|_| usage(command))?;
    if !(0.1..=86_400.0).contains(&seconds) {
        return Err(Diagnostic::new(
            Exit::Usage,
            "the pause is from 0.1 to 86400 seconds",
        ));
    }
    let input = queried(command, text)?;
    loop {
        session
            .terminal
            .say(&format!("-- every {seconds} s: {text}"));
        session.run(input).await?;
        tokio::time::sleep(Duration::from_secs_f64(seconds)).await;
    }
}

/// The one query that a command is given.
fn queried<'a>(command: &Command, text: &'a str) -> Result<parse::Input<'a>, Diagnostic> {
    match parse::one(text) {
        Some(input @ (parse::Input::Sql(_) | parse::Input::Records(_))) => Ok(input),
        _ => Err(usage(command)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_two_commands() {
        let mut words: Vec<&str> = COMMANDS
            .iter()
            .flat_map(|command| {
                std::iter::once(command.name).chain(command.aliases.iter().copied())
            })
            .collect();
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), count);
    }

    #[test]
    fn spellings_of_psql_are_understood() {
        for (line, name, rest) in [
            ("d+ posts;", "d", "posts"),
            ("?", "help", ""),
            ("dt", "collections", ""),
            ("q", "quit", ""),
            ("timing  on ", "timing", "on"),
        ] {
            let (word, left) = split(line);
            assert_eq!((find(word).unwrap().name, left), (name, rest));
        }
        assert!(unknown("mod").hints[0].contains(".mode"));
    }
}
