//! What a session is: where it works, as whom, and how it shows things.

use std::time::Instant;

use super::{
    actor::Actor,
    command, interactive,
    names::Names,
    output::{self, Mode, Rows},
    parse::{self, Input},
    query,
    undo::Undo,
};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    target::Target,
    terminal::Terminal,
};

use serde_json::Value;

/// Ids of records that are kept for completion.
const RECENT: usize = 200;

/// A session.
#[allow(
    clippy::struct_excessive_bools,
    reason = "switches of a session are independent"
)]
pub struct Session<'t> {
    /// Where it works.
    pub target: Target,
    /// Where it prints.
    pub terminal: &'t Terminal,
    /// As whom record queries are asked.
    pub actor: Actor,
    /// The collections, as they were when they were last looked at.
    pub names: Names,
    /// How rows are shown.
    pub mode: Mode,
    /// Whether somebody types.
    pub interactive: bool,
    /// Whether standard input is what somebody types, or the script.
    pub stdin_is_taken: bool,
    /// Whether it may write.
    pub writing: bool,
    /// SQL that was previewed and waits for a commit, as the API wants it.
    pub pending: Vec<Value>,
    /// Record writes that can be taken back, last at the end.
    pub undo: Vec<Undo>,
    /// Whether a flag lets statements change every row of a table.
    pub allow_destructive: bool,
    /// Whether it was said that rules do not apply to SQL.
    pub told_of_rules: bool,
    /// Whether the time of each input is told.
    pub timing: bool,
    /// Whether long results go through the pager.
    pub pager: bool,
    /// Lines of the screen.
    pub height: usize,
    /// Columns of the screen.
    pub width: usize,
    /// Ids of records that were seen, newest last.
    pub recent: Vec<String>,
}

/// What is to follow an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flow {
    /// The next input.
    Next,
    /// The end.
    Quit,
    /// Something that only a session with an editor can do.
    Editor(EditorWish),
}

/// What only a session with an editor can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditorWish {
    /// Show the last lines.
    History,
    /// Clear the screen.
    Clear,
    /// Change the last input in the editor, and run it.
    Edit,
}

impl<'t> Session<'t> {
    /// A session that reads as superuser.
    pub async fn begin(
        target: Target,
        terminal: &'t Terminal,
        interactive: bool,
    ) -> Result<Self, Diagnostic> {
        let names = Names::load(&target).await?;
        Ok(Self {
            target,
            terminal,
            actor: Actor::Superuser,
            names,
            mode: terminal.format.into(),
            interactive,
            stdin_is_taken: interactive,
            writing: false,
            pending: Vec::new(),
            undo: Vec::new(),
            allow_destructive: false,
            told_of_rules: false,
            timing: false,
            pager: true,
            height: usize::MAX,
            width: usize::MAX,
            recent: Vec::new(),
        })
    }

    /// Runs one input.
    pub async fn run(&mut self, input: Input<'_>) -> Result<Flow, Diagnostic> {
        let begun = Instant::now();
        let flow = match input {
            Input::Dot(line) => Box::pin(command::run(self, line)).await,
            Input::Sql(text) => self.run_sql(text).await.map(|()| Flow::Next),
            Input::Records(text) => {
                let query = query(text).map_err(|error| self.doubt(text, error))?;
                match self.run_query(query).await {
                    Err(error) if error.exit == Exit::NotFound => Err(self.doubt(text, error)),
                    done => done.map(|()| Flow::Next),
                }
            }
        };
        if self.timing {
            let milliseconds = begun.elapsed().as_secs_f64() * 1000.0;
            self.terminal.say(&format!("time: {milliseconds:.1} ms"));
        }
        flow
    }

    /// Runs one input until it is done, or until Ctrl-C: then gives `None`. An import is told of Ctrl-C
    /// itself.
    pub async fn run_or_interrupt(&mut self, input: Input<'_>) -> Result<Option<Flow>, Diagnostic> {
        if matches!(input, Input::Dot(line) if command::minds_interrupts(line)) {
            return self.run(input).await.map(Some);
        }
        tokio::select! {
            done = self.run(input) => done.map(Some),
            _ = tokio::signal::ctrl_c() => Ok(None),
        }
    }

    /// Asks an ordinary question: in the editor, when there is one. Exit 7 when nobody can answer; the
    /// `flag` that answers is named.
    pub fn confirm(&self, question: &str, flag: &str) -> Result<bool, Diagnostic> {
        if self.interactive && self.terminal.may_ask && !self.terminal.says_yes {
            return interactive::ask(question);
        }
        self.terminal.confirm(question, flag)
    }

    /// The error of a query, or that its first word belongs to neither language.
    fn doubt(&self, text: &str, error: Diagnostic) -> Diagnostic {
        let word = parse::first_word(text);
        if word.is_empty() || self.names.find(word).is_some() {
            return error;
        }
        let message = format!("\"{word}\" is neither a collection nor a word of SQL");
        let names = self
            .names
            .0
            .iter()
            .map(|collection| collection.name.as_str());
        let known: Vec<&str> = names.chain(parse::SQL_WORDS.iter().copied()).collect();
        match query::nearest(word, &known) {
            Some(name) => {
                Diagnostic::new(error.exit, message).hint(format!("did you mean {name}?"))
            }
            None => Diagnostic::new(error.exit, message).hint(".collections lists the collections"),
        }
    }

    /// Shows rows; a table that is wider than the screen as lines, as psql's `\\x auto` does.
    pub fn show(&self, rows: &Rows) -> Result<(), Diagnostic> {
        let is_wide = self.mode == Mode::Table && rows.table_width() > self.width;
        let mode = if is_wide { Mode::Line } else { self.mode };
        self.print(&rows.text(mode, self.terminal))
    }

    /// Shows one row; as a table it would be too wide to read.
    pub fn show_one(&self, rows: &Rows) -> Result<(), Diagnostic> {
        let mode = if self.mode == Mode::Table {
            Mode::Line
        } else {
            self.mode
        };
        self.print(&rows.text(mode, self.terminal))
    }

    /// Prints a result, through the pager when it is longer than the screen.
    pub fn print(&self, text: &str) -> Result<(), Diagnostic> {
        let is_long = text.lines().count() >= self.height;
        if self.interactive && self.pager && is_long && output::page(text)? {
            return Ok(());
        }
        self.terminal.bytes(text.as_bytes())
    }

    /// Keeps a record's id for completion.
    pub fn remember_id(&mut self, record: &Value) {
        let Some(id) = record["id"].as_str() else {
            return;
        };
        self.recent.retain(|known| known != id);
        if self.recent.len() >= RECENT {
            self.recent.remove(0);
        }
        self.recent.push(id.to_owned());
    }

    /// The prompt: `blog(su)>`, with a star while it may write.
    pub fn prompt(&self) -> String {
        let star = if self.writing { "*" } else { "" };
        format!(
            "{}({}){star}> ",
            short_name(self.target.name()),
            self.actor.label()
        )
    }
}

/// The query that a text is. Exit 3 when it is none.
pub fn query(text: &str) -> Result<query::Query, Diagnostic> {
    query::parse(text).map_err(|query::Mistake(mistake)| {
        Diagnostic::new(Exit::Invalid, mistake)
            .hint("posts where status = 'published' sort -created limit 20; .help shows more")
    })
}

/// What a target is called in a prompt: a server's host, or the directory's name; of `pb_data`, which
/// most are called, the name of the folder around it.
fn short_name(name: &str) -> String {
    if let Some((_, rest)) = name.split_once("://") {
        return rest.split('/').next().unwrap_or(rest).to_owned();
    }
    let path = std::path::Path::new(name);
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let own = path.file_name().unwrap_or_default();
    let around = path.parent().and_then(std::path::Path::file_name);
    match around {
        Some(around) if own == "pb_data" => around.to_string_lossy().into_owned(),
        _ => own.to_string_lossy().into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prompt_names_the_project() {
        for (name, short) in [
            ("/srv/blog/pb_data", "blog"),
            ("/srv/blog", "blog"),
            ("https://api.example.com/x", "api.example.com"),
            ("/pb_data", "pb_data"),
        ] {
            assert_eq!(short_name(name), short);
        }
    }
}
