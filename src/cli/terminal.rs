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

use super::{
    diagnostic::{Diagnostic, Exit},
    output::{self, cell},
};
use crate::model::counted::counted;

/// Time between two lines of progress in a log.
const LINE_PAUSE: Duration = Duration::from_secs(5);
/// Time between two events for programs.
const JSON_PAUSE: Duration = Duration::from_millis(200);

/// Bytes of rows that are printed at once.
const FLUSH_AT: usize = 64 << 10;

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
    /// Members of results that are printed; all when empty.
    pub fields: Vec<String>,
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
        self.format.is_for_programs()
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
        let object = output::picked(object, &self.fields);
        let Value::Object(members) = &object else {
            return self.line(&object.to_string());
        };
        if self.format != Format::Table {
            return self.bytes(output::document(self.format, &object, &self.fields).as_bytes());
        }
        let mut text = String::new();
        let names = output::columns_of(&self.fields, Some(&object));
        let width = names.iter().map(String::len).max().unwrap_or_default();
        for name in &names {
            let value = members.get(name);
            let value = value.unwrap_or_else(|| output::member(&object, name));
            _ = writeln!(text, "{name:width$}  {}", cell(value));
        }
        self.bytes(text.as_bytes())
    }

    /// Prints a list of objects; `columns` are shown by tables and CSV, in this order, unless others
    /// are wished.
    pub fn list(&self, columns: &[&str], rows: &[Value]) -> Result<(), Diagnostic> {
        let mut writer = self.rows(columns);
        for row in rows {
            writer.push(row)?;
        }
        writer.finish()
    }

    /// Prints objects one after the other, as [`Terminal::list`] would. Those formats that can do so
    /// keep none of them.
    pub fn rows(&self, columns: &[&str]) -> RowWriter<'_> {
        let columns = if self.fields.is_empty() {
            columns.iter().map(|&name| name.to_owned()).collect()
        } else {
            self.fields.clone()
        };
        RowWriter {
            terminal: self,
            columns,
            buffer: String::new(),
            kept: Vec::new(),
            count: 0,
        }
    }

    /// Objects as a table.
    #[allow(
        clippy::unused_self,
        reason = "tables go through the terminal like everything else"
    )]
    pub fn rendered(&self, columns: &[String], rows: &[Value]) -> String {
        let mut table = Table::new();
        table
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic);
        table.set_header(columns.iter().map(|name| name.to_uppercase()));
        for row in rows {
            table.add_row(columns.iter().map(|name| cell(output::member(row, name))));
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        let lines = table.lines().map(|line| format!("{}\n", line.trim_end()));
        lines.collect()
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
        if matches!(diagnostic.exit, Exit::Done | Exit::Changes) || diagnostic.message.is_empty() {
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

    /// Asks before something is destroyed: the name of what is meant has to be typed. Exit 7 when
    /// something else is, or when nobody can answer; the `flag` that answers is named. An ordinary yes
    /// is not enough.
    pub fn confirm_by_name(&self, text: &str, name: &str, flag: &str) -> Result<(), Diagnostic> {
        self.must_be_able_to_ask(text, flag)?;
        self.ask(&format!("{text} Type {name} to go on: "))?;
        let mut answer = String::new();
        io::stdin().lock().read_line(&mut answer)?;
        if answer.trim() == name {
            return Ok(());
        }
        let message = format!("{name} was not typed; nothing was changed");
        Err(Diagnostic::new(Exit::Blocked, message).hint(format!("use {flag}")))
    }

    /// Asks for a password without showing it. Exit 7 when nobody can answer.
    pub fn password(&self, question: &str, flag: &str) -> Result<String, Diagnostic> {
        self.must_be_able_to_ask(question, flag)?;
        self.ask(&format!("{question}: "))?;
        Ok(rpassword::read_password()?)
    }

    /// What shows the progress of something long.
    pub fn meter(&self) -> Meter {
        self.meter_of("bytes")
    }

    /// The same for something that is not measured in bytes, say `rows`.
    pub fn meter_of(&self, unit: &'static str) -> Meter {
        let way = match self.progress {
            ProgressStyle::Json => Way::Json,
            ProgressStyle::None => Way::Silent,
            ProgressStyle::Auto if self.quiet => Way::Silent,
            ProgressStyle::Auto if self.watched => Way::Bar(bar(unit)),
            ProgressStyle::Auto => Way::Lines,
        };
        let now = Instant::now();
        Meter {
            way,
            unit,
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

/// Prints rows as they come.
#[derive(Debug)]
pub struct RowWriter<'t> {
    terminal: &'t Terminal,
    columns: Vec<String>,
    buffer: String,
    /// What formats need that look at all rows before the first is printed.
    kept: Vec<Value>,
    count: usize,
}

impl RowWriter<'_> {
    /// Prints a row, or keeps it.
    pub fn push(&mut self, row: &Value) -> Result<(), Diagnostic> {
        let fields = &self.terminal.fields;
        match self.terminal.format {
            Format::Table => self.kept.push(row.clone()),
            Format::Yaml => self.kept.push(output::picked(row, fields)),
            Format::Ndjson => {
                let line = output::picked(row, fields).to_string();
                self.buffer.push_str(&line);
                self.buffer.push('\n');
            }
            Format::Json => {
                self.buffer
                    .push_str(if self.count == 0 { "[\n" } else { ",\n" });
                let text = format!("{:#}", output::picked(row, fields));
                self.buffer.push_str("  ");
                self.buffer.push_str(&text.replace('\n', "\n  "));
            }
            Format::Csv => {
                if self.count == 0 {
                    self.columns = output::columns_of(&self.columns, Some(row));
                    let names = self.columns.iter().cloned();
                    self.buffer.push_str(&output::csv_line(names));
                }
                self.buffer.push_str(&output::csv_row(row, &self.columns));
            }
            Format::Id => self.buffer.push_str(&output::id_line(row)),
        }
        self.count += 1;
        if self.buffer.len() >= FLUSH_AT {
            self.flush()?;
        }
        Ok(())
    }

    /// Prints what is left.
    pub fn finish(mut self) -> Result<(), Diagnostic> {
        match self.terminal.format {
            Format::Table => {
                let table = self.terminal.rendered(&self.columns, &self.kept);
                self.terminal.bytes(table.as_bytes())
            }
            Format::Yaml => {
                let list = Value::Array(std::mem::take(&mut self.kept));
                let text = output::document(Format::Yaml, &list, &[]);
                self.terminal.bytes(text.as_bytes())
            }
            Format::Json => {
                let end = if self.count == 0 { "[]\n" } else { "\n]\n" };
                self.buffer.push_str(end);
                self.flush()
            }
            Format::Csv if self.count == 0 && !self.columns.is_empty() => {
                let names = self.columns.iter().cloned();
                self.buffer.push_str(&output::csv_line(names));
                self.flush()
            }
            Format::Ndjson | Format::Csv | Format::Id => self.flush(),
        }
    }

    /// Prints what has come so far, so that a reader need not wait for more.
    pub fn flush(&mut self) -> Result<(), Diagnostic> {
        self.terminal.bytes(self.buffer.as_bytes())?;
        self.buffer.clear();
        Ok(())
    }
}

/// Shows how far something long is: bytes, or other units, of phases that follow each other.
#[derive(Debug)]
pub struct Meter {
    way: Way,
    unit: &'static str,
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
    /// `done` of `total` units of `phase` are done. May be called often; it does not print as often.
    pub fn show(&mut self, phase: &'static str, done: u64, total: u64) {
        self.tell(phase, (done, total), None);
    }

    /// [`Meter::show`] for work that is counted in rows as well; `total` is 0 when nobody knows.
    pub fn show_rows(&mut self, phase: &'static str, done: u64, total: u64, rows: u64) {
        self.tell(phase, (done, total), Some(rows));
    }

    fn tell(&mut self, phase: &'static str, (done, total): (u64, u64), rows: Option<u64>) {
        let now = Instant::now();
        let begins = phase != self.phase;
        if begins {
            (self.phase, self.began) = (phase, now);
        }
        let speed = |rows: u64| {
            let seconds = now.duration_since(self.began).as_secs_f64();
            (rows as f64 / seconds.max(0.001)) as u64
        };
        if let Way::Bar(bar) = &self.way {
            if begins {
                bar.reset_eta();
            }
            bar.set_message(match rows {
                None => phase.to_owned(),
                Some(rows) => format!("{phase} {}, {}/s", counted(rows, "row"), speed(rows)),
            });
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
                let mut event = serde_json::json!({
                    "phase": phase, "done": done, "total": total, "unit": self.unit, "eta_s": eta,
                });
                if let Some(rows) = rows {
                    event["rows"] = rows.into();
                    event["rows_per_s"] = speed(rows).into();
                }
                event.to_string()
            }
            Way::Lines => {
                let part = line(phase, self.unit, (done, total), now - self.began);
                match rows {
                    None => part,
                    Some(rows) => {
                        format!("{part}, {}, {} rows/s", counted(rows, "row"), speed(rows))
                    }
                }
            }
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

/// A line about progress; units other than bytes come with their speed. Nobody knows a `total` of 0.
fn line(phase: &str, unit: &str, (done, total): (u64, u64), spent: Duration) -> String {
    let percent = done.saturating_mul(100) / total.max(1);
    if unit == "bytes" {
        if total == 0 {
            return format!("{phase}: {} MB", done / 1_000_000);
        }
        return format!("{phase}: {percent} % of {} MB", total.div_ceil(1_000_000));
    }
    let speed = done as f64 / spent.as_secs_f64().max(0.001);
    format!("{phase}: {percent} % of {total} {unit} ({speed:.0}/s)")
}

fn bar(unit: &str) -> ProgressBar {
    let style = match unit {
        "bytes" => "{msg:9} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        _ => "{msg:9} {wide_bar} {human_pos}/{human_len} {per_sec} {eta}",
    };
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    // The template is ours and right; a wrong one would show another bar.
    match ProgressStyling::with_template(style) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

impl Format {
    /// Whether results and errors are read by programs, as JSON.
    pub fn is_for_programs(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_without_a_terminal() {
        let terminal = Terminal {
            format: Format::Table,
            fields: Vec::new(),
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
