//! A session with somebody who types: editor, prompt, history.

use std::{cell::RefCell, fs, path::PathBuf, process::Command, rc::Rc};

use rustyline::{
    Behavior, ColorMode, CompletionType, Config, Context, Editor, Helper,
    completion::Completer,
    error::ReadlineError,
    highlight::{CmdKind, Highlighter},
    hint::Hinter,
    history::{FileHistory, History as _, SearchDirection},
    validate::{ValidationContext, ValidationResult, Validator},
};

use super::{
    complete::{self, Known},
    highlight, history,
    parse::{self, Step},
    session::{EditorWish, Flow, Session},
};
use crate::{
    cli::{
        config,
        diagnostic::{Diagnostic, Exit},
    },
    model::counted::either,
};

/// Lines that are remembered.
const REMEMBERED: usize = 10_000;
/// Lines that `.history` shows.
const SHOWN: usize = 50;
/// The editor when the environment names none.
const EDITOR: &str = "vi";

/// What the editor asks while a line is typed.
struct Assistant {
    known: Rc<RefCell<Known>>,
}

impl Helper for Assistant {}

impl Completer for Assistant {
    type Candidate = String;

    fn complete(
        &self,
        line: &str,
        pos: usize,
        _: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<String>)> {
        Ok(complete::complete(&self.known.borrow(), &line[..pos]))
    }
}

impl Hinter for Assistant {
    type Hint = String;

    fn hint(&self, line: &str, pos: usize, _: &Context<'_>) -> Option<String> {
        if pos < line.len() {
            return None;
        }
        complete::hint(line)
    }
}

impl Highlighter for Assistant {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> std::borrow::Cow<'l, str> {
        highlight::highlight(line).into()
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> std::borrow::Cow<'h, str> {
        highlight::painted(hint, "2").into()
    }

    fn highlight_char(&self, _: &str, _: usize, kind: CmdKind) -> bool {
        kind != CmdKind::MoveCursor
    }
}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        if goes_on(context.input()) {
            return Ok(ValidationResult::Incomplete);
        }
        Ok(ValidationResult::Valid(None))
    }
}

/// Whether the last input of a text is not at its end.
fn goes_on(text: &str) -> bool {
    let mut rest = text;
    loop {
        match parse::step(rest, false) {
            Step::Incomplete => return true,
            Step::Nothing => return false,
            Step::Input(_, next) => rest = next,
        }
    }
}

/// The editor and what it remembers.
struct Desk {
    editor: Editor<Assistant, FileHistory>,
    known: Rc<RefCell<Known>>,
    file: Option<PathBuf>,
}

impl Desk {
    fn new(colour: bool) -> Result<Self, Diagnostic> {
        let config = Config::builder()
            .max_history_size(REMEMBERED)
            .and_then(|config| config.history_ignore_dups(true))
            .map_err(|error| broken(&error))?
            .completion_type(CompletionType::List)
            .auto_add_history(false)
            .color_mode(if colour {
                ColorMode::Enabled
            } else {
                ColorMode::Disabled
            })
            // The prompt belongs to the terminal, also when stdout goes into a file.
            .behavior(Behavior::PreferTerm)
            .build();
        let known: Rc<RefCell<Known>> = Rc::default();
        let mut editor = Editor::with_config(config).map_err(|error| broken(&error))?;
        editor.set_helper(Some(Assistant {
            known: Rc::clone(&known),
        }));
        let file = history::file();
        if let Some(file) = &file {
            // A history that cannot be read is not worth failing for.
            _ = editor.load_history(file);
        }
        Ok(Self {
            editor,
            known,
            file,
        })
    }

    fn remember(&mut self, line: &str) {
        if !history::is_kept(line) {
            return;
        }
        // Nor is one that cannot be written.
        _ = self.editor.add_history_entry(line.trim_end());
        if let Some(file) = &self.file {
            _ = self.editor.append_history(file);
        }
    }

    /// The last lines, oldest first.
    fn lines(&self) -> Vec<String> {
        let history = self.editor.history();
        let first = history.len().saturating_sub(SHOWN);
        let line = |i| history.get(i, SearchDirection::Forward).ok().flatten();
        (first..history.len())
            .filter_map(line)
            .map(|found| found.entry.into_owned())
            .collect()
    }
}

fn broken(error: &ReadlineError) -> Diagnostic {
    Diagnostic::new(Exit::Failed, "the terminal cannot be used").caused_by(error)
}

/// Reads and runs inputs until the end is asked for. Errors are told, and the session goes on.
pub async fn run(session: &mut Session<'_>) -> Result<(), Diagnostic> {
    let mut desk = Desk::new(session.terminal.colour_out)?;
    session.terminal.say(&format!(
        "pbctl {}: .help for help, .quit to leave",
        env!("CARGO_PKG_VERSION")
    ));
    let mut last = String::new();
    loop {
        update(&desk, session);
        if let Some((columns, rows)) = desk.editor.dimensions() {
            (session.width, session.height) = (usize::from(columns), usize::from(rows));
        }
        let prompt = session.prompt();
        let line = tokio::task::block_in_place(|| desk.editor.readline(&prompt));
        let line = match line {
            Ok(line) => line,
            Err(ReadlineError::Eof) if may_leave(session)? => return Ok(()),
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => continue,
            Err(error) => return Err(broken(&error)),
        };
        desk.remember(&line);
        match all(session, &mut desk, &line, &last).await {
            Ok(true) if may_leave(session)? => return Ok(()),
            Ok(_) => {}
            Err(error) if error.exit == Exit::Done => return Err(error),
            Err(error) => _ = session.terminal.fail(&error),
        }
        if !line.trim_start().starts_with(['.', '\\']) {
            last = line;
        }
    }
}

/// Tells completion what is known now.
fn update(desk: &Desk, session: &Session<'_>) {
    let mut known = desk.known.borrow_mut();
    if known.names != session.names {
        known.names = session.names.clone();
    }
    known.recent.clone_from(&session.recent);
    known.saved = history::saved().into_keys().collect();
    known.listed = Some(listed);
}

/// Runs the inputs of a text up to the first that fails. `true` when the end is asked for.
async fn all(
    session: &mut Session<'_>,
    desk: &mut Desk,
    text: &str,
    last: &str,
) -> Result<bool, Diagnostic> {
    let mut rest = text;
    while let Step::Input(input, next) = parse::step(rest, true) {
        rest = next;
        let Some(flow) = session.run_or_interrupt(input).await? else {
            session.terminal.say("interrupted");
            return Ok(false);
        };
        match flow {
            Flow::Next => {}
            Flow::Quit => return Ok(true),
            Flow::Editor(EditorWish::History) => {
                let lines = desk.lines().join("\n");
                session.print(&format!("{lines}\n"))?;
            }
            Flow::Editor(EditorWish::Clear) => {
                desk.editor.clear_screen().map_err(|error| broken(&error))?;
            }
            Flow::Editor(EditorWish::Edit) => {
                let edited = tokio::task::block_in_place(|| edit(last))?;
                desk.remember(&edited);
                session.terminal.say(edited.trim_end());
                return Box::pin(all(session, desk, &edited, last)).await;
            }
        }
    }
    Ok(false)
}

/// What is in a folder, for completion; nothing where it cannot be read. Those of folders have a `/` behind.
fn listed(folder: &str) -> Vec<String> {
    let place = if folder.is_empty() { "." } else { folder };
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let name = |entry: fs::DirEntry| {
        let mut name = entry.file_name().into_string().ok()?;
        if entry.path().is_dir() {
            name.push('/');
        }
        Some(name)
    };
    entries.filter_map(name).collect()
}

/// Whether the session may end although statements wait.
fn may_leave(session: &Session<'_>) -> Result<bool, Diagnostic> {
    if session.pending.is_empty() {
        return Ok(true);
    }
    let them = either(session.pending.len(), "it", "them");
    let question = format!("{}. Drop {them}?", session.not_committed());
    session.confirm(&question, "--yes")
}

/// Asks an ordinary question. The session has taken Ctrl-C from its default, which would end a plain
/// read of a line; the editor reads it as a key, and it means no.
pub fn ask(question: &str) -> Result<bool, Diagnostic> {
    let config = Config::builder()
        .auto_add_history(false)
        .behavior(Behavior::PreferTerm)
        .build();
    let mut editor =
        Editor::<(), FileHistory>::with_config(config).map_err(|error| broken(&error))?;
    loop {
        let answer = tokio::task::block_in_place(|| editor.readline(&format!("{question} [y/N] ")));
        match answer {
            Ok(answer) => match answer.trim().to_ascii_lowercase().as_str() {
                "y" | "yes" => return Ok(true),
                "n" | "no" | "" => return Ok(false),
                _ => {}
            },
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => return Ok(false),
            Err(error) => return Err(broken(&error)),
        }
    }
}

/// A text as somebody leaves it in their editor.
fn edit(text: &str) -> Result<String, Diagnostic> {
    let cannot = |error: &std::io::Error| {
        Diagnostic::new(Exit::Failed, "the editor cannot be used").caused_by(error)
    };
    let folder = std::env::temp_dir().join(format!("pbctl-edit-{}", std::process::id()));
    let mut own = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut own, 0o700);
    own.create(&folder).map_err(|error| cannot(&error))?;
    let path = folder.join("query.sql");
    let edited = fs::write(&path, text).and_then(|()| {
        let wanted = config::variable("VISUAL").or_else(|| config::variable("EDITOR"));
        let wanted = wanted.filter(|editor| !editor.trim().is_empty());
        let mut words = wanted.as_deref().unwrap_or(EDITOR).split_whitespace();
        let ended = Command::new(words.next().unwrap_or(EDITOR))
            .args(words)
            .arg(&path)
            .status()?;
        if !ended.success() {
            return Err(std::io::Error::other(format!("it ended with {ended}")));
        }
        fs::read_to_string(&path)
    });
    // What is left in the temporary folder is nobody's but ours.
    _ = fs::remove_dir_all(&folder);
    edited.map_err(|error| cannot(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_on_while_its_last_input_does() {
        for (text, more) in [
            ("select 1", true),
            ("select 1;", false),
            ("posts", false),
            ("posts; select", true),
            (".d posts", false),
            ("posts create {", true),
            ("", false),
        ] {
            assert_eq!(goes_on(text), more, "{text}");
        }
    }
}
