//! The only printer: results on stdout, talk on stderr, questions to people.
//!
//! The format never depends on whether stdout is a terminal; only colour does. A redirected stdout
//! holds nothing but results.

use std::{
    fmt::Write as _,
    io::{self, BufRead as _, Write},
    time::{Duration, Instant},
};

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle as ProgressStyling};
use serde_json::Value;

use super::diagnostic::{Diagnostic, Exit};

/// Time between two lines of progress in a log.
const LINE_PAUSE: Duration = Duration::from_secs(5);
/// Time between two events for programs.
const JSON_PAUSE: Duration = Duration::from_millis(200);

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for people.
    Table,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// YAML.
    Yaml,
    /// Comma-separated values with a header line.
    Csv,
    /// Only ids, one a line.
    Id,
}

/// How progress is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProgressStyle {
    /// A bar on a terminal, else a line every few seconds.
    Auto,
    /// One JSON object a line, for programs.
    Json,
    /// Not at all.
    None,
}

/// Where a command prints and whether it may ask.
#[allow(
    clippy::struct_excessive_bools,
    reason = "wishes of a caller are independent"
)]
#[derive(Debug, Clone)]
pub struct Terminal {
    /// How results are printed.
    pub format: Format,
    /// Whether only results and errors are printed.
    pub quiet: bool,
    /// Whether stdout may have colour.
    pub colour_out: bool,
    /// Whether stderr may have colour.
    pub colour_err: bool,
    /// Whether somebody is there to answer.
    pub may_ask: bool,
    /// Whether ordinary questions are answered with yes.
    pub says_yes: bool,
    /// How progress is told.
    pub progress: ProgressStyle,
    /// Whether stderr is a terminal.
    pub watched: bool,
}

impl Terminal {
    /// Whether results and errors are for programs.
    pub fn wants_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Ndjson)
    }

    /// Prints one line of a result.
    pub fn line(&self, text: &str) -> Result<(), Diagnostic> {
        self.bytes(format!("{text}\n").as_bytes())
    }

    /// Prints a result as it is.
    #[allow(
        clippy::unused_self,
        reason = "results go through the terminal like everything else"
    )]
    pub fn bytes(&self, bytes: &[u8]) -> Result<(), Diagnostic> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        Ok(out.flush()?)
    }

    /// Prints one object.
    pub fn object(&self, object: &Value) -> Result<(), Diagnostic> {
        let Value::Object(members) = object else {
            return self.line(&object.to_string());
        };
        if self.format != Format::Table {
            return self.bytes(self.format.document(object, &[]).as_bytes());
        }
        let mut text = String::new();
        let width = members.keys().map(String::len).max().unwrap_or_default();
        for (key, value) in members {
            _ = writeln!(text, "{key:width$}  {}", cell(value));
        }
        self.bytes(text.as_bytes())
    }

    /// Prints a list of objects; `columns` are shown by tables and CSV, in this order.
    pub fn list(&self, columns: &[&str], rows: &[Value]) -> Result<(), Diagnostic> {
        self.bytes(self.rendered(columns, rows).as_bytes())
    }

    /// What [`Terminal::list`] prints.
    pub fn rendered(&self, columns: &[&str], rows: &[Value]) -> String {
        if self.format != Format::Table {
            let list = Value::Array(rows.to_vec());
            return self.format.document(&list, columns);
        }
        let mut table = Table::new();
        table
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic);
        table.set_header(columns.iter().map(|name| name.to_uppercase()));
        for row in rows {
            table.add_row(columns.iter().map(|name| cell(&row[*name])));
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        let lines = table.lines().map(|line| line.trim_end().to_owned());
        joined(lines)
    }

    /// Says what was done or is going on, unless nobody wants to know.
    pub fn say(&self, text: &str) {
        if !self.quiet {
            self.talk(text);
        }
    }

    /// Warns.
    pub fn warn(&self, text: &str) {
        self.talk(&format!("{}: {text}", self.painted("warning", "33")));
    }

    /// Prints why a command failed and gives its exit code.
    pub fn fail(&self, diagnostic: &Diagnostic) -> Exit {
        if matches!(diagnostic.exit, Exit::Done | Exit::Changes) {
            return diagnostic.exit;
        }
        if self.wants_json() {
            self.talk(&diagnostic.to_json().to_string());
            return diagnostic.exit;
        }
        if let Some(help) = &diagnostic.help {
            self.talk(help);
        }
        for (label, text) in diagnostic.lines() {
            let label = if label == "error" {
                self.painted(label, "31")
            } else {
                label.to_owned()
            };
            self.talk(&format!("{label}: {text}"));
        }
        diagnostic.exit
    }

    /// Asks an ordinary question. Exit 7 when nobody can answer; the `flag` that answers is named.
    pub fn confirm(&self, question: &str, flag: &str) -> Result<bool, Diagnostic> {
        if self.says_yes {
            return Ok(true);
        }
        self.must_be_able_to_ask(question, flag)?;
        loop {
            self.ask(&format!("{question} [y/N] "))?;
            let mut answer = String::new();
            io::stdin().lock().read_line(&mut answer)?;
            match answer.trim().to_ascii_lowercase().as_str() {
                "y" | "yes" => return Ok(true),
                "n" | "no" | "" => return Ok(false),
                _ => {}
            }
        }
    }

    /// Asks for a password without showing it. Exit 7 when nobody can answer.
    pub fn password(&self, question: &str, flag: &str) -> Result<String, Diagnostic> {
        self.must_be_able_to_ask(question, flag)?;
        self.ask(&format!("{question}: "))?;
        Ok(rpassword::read_password()?)
    }

    /// What shows the progress of something long.
    pub fn meter(&self) -> Meter {
        let way = match self.progress {
            ProgressStyle::Json => Way::Json,
            ProgressStyle::None => Way::Silent,
            ProgressStyle::Auto if self.quiet => Way::Silent,
            ProgressStyle::Auto if self.watched => Way::Bar(bar()),
            ProgressStyle::Auto => Way::Lines,
        };
        let now = Instant::now();
        Meter {
            way,
            phase: "",
            began: now,
            told: now,
        }
    }

    fn must_be_able_to_ask(&self, question: &str, flag: &str) -> Result<(), Diagnostic> {
        if self.may_ask {
            return Ok(());
        }
        let message = format!("cannot ask \"{question}\": there is no terminal");
        Err(Diagnostic::new(Exit::Blocked, message).hint(format!("use {flag}")))
    }

    /// Prints a question; the answer stands on the same line.
    #[allow(
        clippy::unused_self,
        reason = "questions go through the terminal like everything else"
    )]
    fn ask(&self, question: &str) -> Result<(), Diagnostic> {
        let mut err = io::stderr().lock();
        err.write_all(question.as_bytes())?;
        Ok(err.flush()?)
    }

    /// Prints to stderr. When even that is closed there is nobody left to tell.
    #[allow(
        clippy::unused_self,
        reason = "talk goes through the terminal like everything else"
    )]
    fn talk(&self, text: &str) {
        _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
    }

    fn painted(&self, text: &str, colour: &str) -> String {
        if self.colour_err {
            format!("\x1b[1;{colour}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Shows how far something long is: bytes of phases that follow each other.
#[derive(Debug)]
pub struct Meter {
    way: Way,
    phase: &'static str,
    began: Instant,
    told: Instant,
}

#[derive(Debug)]
enum Way {
    Bar(ProgressBar),
    Lines,
    Json,
    Silent,
}

impl Meter {
    /// `done` of `total` bytes of `phase` are done. May be called often; it does not print as often.
    pub fn show(&mut self, phase: &'static str, done: u64, total: u64) {
        let now = Instant::now();
        let begins = phase != self.phase;
        if begins {
            (self.phase, self.began) = (phase, now);
        }
        if let Way::Bar(bar) = &self.way {
            if begins {
                bar.set_message(phase);
                bar.reset_eta();
            }
            bar.set_length(total);
            bar.set_position(done);
            return;
        }
        let pause = match self.way {
            Way::Json => JSON_PAUSE,
            _ => LINE_PAUSE,
        };
        // A phase that ends is told to programs only: they know then that it is complete.
        let due = now.duration_since(self.told) >= pause;
        let json = matches!(self.way, Way::Json);
        if !(due || json && (begins || done == total)) {
            return;
        }
        self.told = now;
        let text = match self.way {
            Way::Json => {
                let eta = eta(now.duration_since(self.began), done, total);
                let event = serde_json::json!({
                    "phase": phase, "done": done, "total": total, "unit": "bytes", "eta_s": eta,
                });
                event.to_string()
            }
            Way::Lines => format!(
                "{phase}: {} % of {} MB",
                done.saturating_mul(100) / total.max(1),
                total.div_ceil(1_000_000)
            ),
            Way::Bar(_) | Way::Silent => return,
        };
        _ = writeln!(io::stderr().lock(), "{text}");
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        if let Way::Bar(bar) = &self.way {
            bar.finish_and_clear();
        }
    }
}

/// Seconds that are left at the speed so far; `None` while nothing is done.
fn eta(spent: Duration, done: u64, total: u64) -> Option<u64> {
    let left = total.saturating_sub(done) as f64;
    (done > 0).then(|| (spent.as_secs_f64() * left / done as f64).round() as u64)
}

fn bar() -> ProgressBar {
    let style = "{msg:9} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    // The template is ours and right; a wrong one would show another bar.
    match ProgressStyling::with_template(style) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

impl Format {
    /// A result as this format writes it; tables are the terminal's.
    fn document(self, value: &Value, columns: &[&str]) -> String {
        let rows = match value {
            Value::Array(rows) => &rows[..],
            one => std::slice::from_ref(one),
        };
        match self {
            Self::Json | Self::Table => format!("{value:#}\n"),
            Self::Ndjson => joined(rows.iter().map(Value::to_string)),
            Self::Yaml => yaml(value),
            Self::Csv => csv(columns, rows),
            Self::Id => joined(rows.iter().map(|row| cell(&row["id"]))),
        }
    }
}

/// Lines, each with its end.
fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.fold(String::new(), |mut text, line| {
        text.push_str(&line);
        text.push('\n');
        text
    })
}

/// A value as a cell of a table shows it.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// CSV as RFC 4180 wants it, with line feeds. Without columns those of the first row are taken.
fn csv(columns: &[&str], rows: &[Value]) -> String {
    let first = rows.first().and_then(Value::as_object);
    let own: Vec<&str> = first
        .map(|row| row.keys().map(String::as_str).collect())
        .unwrap_or_default();
    let columns = if columns.is_empty() {
        &own[..]
    } else {
        columns
    };
    let mut out = csv_line(columns.iter().map(|&name| name.to_owned()));
    for row in rows {
        out.push_str(&csv_line(columns.iter().map(|name| cell(&row[*name]))));
    }
    out
}

fn csv_line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells
        .map(|cell| {
            if cell.contains(['"', ',', '\n', '\r']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell
            }
        })
        .collect();
    format!("{}\n", cells.join(","))
}

/// Block YAML whose scalars are JSON's, so that no reader takes a text for something else.
fn yaml(value: &Value) -> String {
    let mut out = String::new();
    write_yaml(&mut out, value, 0);
    out
}

fn write_yaml(out: &mut String, value: &Value, indent: usize) {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                _ = write!(out, "{pad}{}:", Value::from(key.as_str()));
                write_yaml_below(out, member, indent);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                _ = write!(out, "{pad}-");
                write_yaml_below(out, item, indent);
            }
        }
        scalar => _ = writeln!(out, "{pad}{scalar}"),
    }
}

fn write_yaml_below(out: &mut String, value: &Value, indent: usize) {
    let is_block = match value {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    };
    if is_block {
        out.push('\n');
        write_yaml(out, value, indent + 2);
    } else {
        _ = writeln!(out, " {value}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rows() -> Value {
        json!([{"id": "a1", "name": "x,\"y\"", "n": 1.5}, {"id": "b2", "name": null, "n": [1]}])
    }

    #[test]
    fn every_format_holds_the_same_rows() {
        let columns = ["id", "name", "n"];
        let printed = |format: Format| format.document(&rows(), &columns);
        assert_eq!(printed(Format::Id), "a1\nb2\n");
        assert_eq!(
            printed(Format::Csv),
            "id,name,n\na1,\"x,\"\"y\"\"\",1.5\nb2,,[1]\n"
        );
        assert_eq!(printed(Format::Ndjson).lines().count(), 2);
        let back: Value = serde_json::from_str(&printed(Format::Json)).unwrap();
        assert_eq!(back, rows());
    }

    #[test]
    fn yaml_is_unambiguous() {
        let value = json!({"on": "yes", "list": [{"a": 1}, []], "empty": {}, "text": "a: b\n"});
        assert_eq!(
            yaml(&value),
            "\"empty\": {}\n\"list\":\n  -\n    \"a\": 1\n  - []\n\"on\": \"yes\"\n\"text\": \"a: b\\n\"\n"
        );
    }

    #[test]
    fn nobody_is_asked_without_a_terminal() {
        let terminal = Terminal {
            format: Format::Table,
            quiet: false,
            colour_out: false,
            colour_err: false,
            may_ask: false,
            progress: ProgressStyle::Auto,
            watched: false,
            says_yes: false,
        };
        let refused = terminal.confirm("Really?", "--yes").unwrap_err();
        assert_eq!(refused.exit, Exit::Blocked);
        assert_eq!(refused.hints, ["use --yes"]);
        let willing = Terminal {
            says_yes: true,
            ..terminal
        };
        assert!(willing.confirm("Really?", "--yes").unwrap());
    }
}
