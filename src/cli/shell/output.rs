//! Rows as text, in the mode that the session is in.

use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use clap::ValueEnum;
use serde_json::{Map, Value};

use crate::cli::{
    config,
    diagnostic::Diagnostic,
    output,
    terminal::{Format, Terminal},
};

/// The pager when the environment names none: it ends by itself and leaves the text on the screen.
const PAGER: &str = "less -FRX";

/// How rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// A table.
    Table,
    /// An array of objects, one on each line.
    Json,
    /// An object on each line.
    Ndjson,
    /// YAML.
    Yaml,
    /// Comma-separated values.
    Csv,
    /// Only ids.
    Id,
    /// A block for each row, a line for each value.
    Line,
    /// A Markdown table.
    Md,
}

impl From<Format> for Mode {
    fn from(format: Format) -> Self {
        match format {
            Format::Table => Self::Table,
            Format::Json => Self::Json,
            Format::Ndjson => Self::Ndjson,
            Format::Yaml => Self::Yaml,
            Format::Csv => Self::Csv,
            Format::Id => Self::Id,
        }
    }
}

impl Mode {
    /// The format of commands that comes nearest.
    pub const fn format(self) -> Format {
        match self {
            Self::Table | Self::Line | Self::Md => Format::Table,
            Self::Json => Format::Json,
            Self::Ndjson => Format::Ndjson,
            Self::Yaml => Format::Yaml,
            Self::Csv => Format::Csv,
            Self::Id => Format::Id,
        }
    }

    /// Whether values keep their types.
    pub const fn is_typed(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson | Self::Yaml)
    }
}

/// Rows with their columns in order. A row may lack a column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rows {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Each an object.
    pub rows: Vec<Value>,
}

impl Rows {
    /// One row of one value.
    pub fn one(column: &str, value: impl Into<Value>) -> Self {
        let members = Map::from_iter([(column.to_owned(), value.into())]);
        Self {
            columns: vec![column.to_owned()],
            rows: vec![Value::Object(members)],
        }
    }

    /// The rows as text.
    pub fn text(&self, mode: Mode, terminal: &Terminal) -> String {
        match mode {
            Mode::Table => self.rendered(Format::Table, terminal),
            Mode::Id => self.rendered(Format::Id, terminal),
            Mode::Line => self.lines(),
            Mode::Yaml | Mode::Csv | Mode::Json | Mode::Ndjson | Mode::Md => {
                let tail = Self::tail(mode, self.rows.is_empty());
                self.head(mode) + &self.body(mode, false) + tail
            }
        }
    }

    /// What stands before the first row of a file, in the modes that files have.
    pub fn head(&self, mode: Mode) -> String {
        match mode {
            Mode::Json => "[".to_owned(),
            Mode::Csv => output::csv_line(self.columns.iter().cloned()),
            Mode::Md => {
                let rule = self.columns.iter().map(|_| "---".to_owned());
                markdown_line(self.columns.iter().cloned()) + &markdown_line(rule)
            }
            _ => String::new(),
        }
    }

    /// The rows of a file, in the same modes. `goes_on` when others stand before them.
    pub fn body(&self, mode: Mode, goes_on: bool) -> String {
        let mut text = String::new();
        for (i, row) in self.rows.iter().enumerate() {
            match mode {
                Mode::Json => {
                    text.push_str(if goes_on || i > 0 { ",\n" } else { "" });
                    self.write_object(&mut text, row);
                }
                Mode::Ndjson => {
                    self.write_object(&mut text, row);
                    text.push('\n');
                }
                Mode::Csv => text.push_str(&output::csv_row(row, &self.columns)),
                Mode::Md => {
                    let cells = self.columns.iter().map(|name| cell(&row[name]));
                    text.push_str(&markdown_line(cells));
                }
                Mode::Yaml => {
                    let one = std::slice::from_ref(row).to_vec();
                    text.push_str(&output::document(Format::Yaml, &Value::Array(one), &[]));
                }
                Mode::Table | Mode::Id | Mode::Line => {}
            }
        }
        text
    }

    /// What stands behind the last row of a file.
    pub fn tail(mode: Mode, is_empty: bool) -> &'static str {
        match mode {
            Mode::Json => "]\n",
            Mode::Yaml if is_empty => "[]\n",
            _ => "",
        }
    }

    /// How wide a table of these rows is, when nothing in it is broken into lines.
    pub fn table_width(&self) -> usize {
        let width = |name: &String| {
            let cells = self.rows.iter().map(|row| cell(&row[name]).chars().count());
            cells
                .chain([name.chars().count()])
                .max()
                .unwrap_or_default()
                + 2
        };
        self.columns.iter().map(width).sum()
    }

    fn rendered(&self, format: Format, terminal: &Terminal) -> String {
        match format {
            Format::Table => terminal.rendered(&self.columns, &self.rows),
            other => output::document(other, &Value::Array(self.rows.clone()), &self.columns),
        }
    }

    /// A row as an object whose members stand in the order of the columns.
    fn write_object(&self, out: &mut String, row: &Value) {
        out.push('{');
        let mut comma = "";
        for name in &self.columns {
            if let Some(value) = row.get(name) {
                _ = write!(out, "{comma}{}:{value}", Value::from(name.as_str()));
                comma = ",";
            }
        }
        out.push('}');
    }

    fn lines(&self) -> String {
        let widths = self.columns.iter().map(|name| name.chars().count());
        let width = widths.max().unwrap_or_default();
        let mut text = String::new();
        for (i, row) in self.rows.iter().enumerate() {
            if i > 0 {
                text.push('\n');
            }
            for name in &self.columns {
                _ = writeln!(text, "{name:>width$} = {}", cell(&row[name]));
            }
        }
        text
    }
}

/// Cells as a line of a Markdown table.
fn markdown_line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells
        .map(|cell| cell.replace('|', "\\|").replace(['\n', '\r'], " "))
        .collect();
    format!("| {} |\n", cells.join(" | "))
}

/// A value as people read it.
pub fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Shows a text through the pager. `false` when there is none to start.
pub fn page(text: &str) -> Result<bool, Diagnostic> {
    let wanted = config::variable("PAGER").filter(|pager| !pager.trim().is_empty());
    let pager = wanted.as_deref().unwrap_or(PAGER);
    let mut words = pager.split_whitespace();
    let Some(program) = words.next() else {
        return Ok(false);
    };
    let started = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        return Ok(false);
    };
    if let Some(mut pipe) = child.stdin.take() {
        // Whoever leaves the pager early has seen enough.
        _ = pipe.write_all(text.as_bytes());
    }
    child.wait()?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::terminal::ProgressStyle;
    use serde_json::json;

    fn rows() -> Rows {
        Rows {
            columns: vec!["n".into(), "a".into()],
            rows: vec![json!({"a": "x|y\nz", "n": 1}), json!({"a": null, "n": 2.5})],
        }
    }

    fn terminal() -> Terminal {
        Terminal {
            format: Format::Table,
            fields: Vec::new(),
            quiet: false,
            colour_out: false,
            colour_err: false,
            may_ask: false,
            progress: ProgressStyle::Auto,
            watched: false,
            says_yes: false,
        }
    }

    fn text(mode: Mode) -> String {
        rows().text(mode, &terminal())
    }

    #[test]
    fn columns_keep_their_order_in_every_mode() {
        assert_eq!(
            text(Mode::Json),
            "[{\"n\":1,\"a\":\"x|y\\nz\"},\n{\"n\":2.5,\"a\":null}]\n"
        );
        assert_eq!(
            text(Mode::Ndjson),
            "{\"n\":1,\"a\":\"x|y\\nz\"}\n{\"n\":2.5,\"a\":null}\n"
        );
        assert_eq!(text(Mode::Line), "n = 1\na = x|y\nz\n\nn = 2.5\na = \n");
        assert_eq!(
            text(Mode::Md),
            "| n | a |\n| --- | --- |\n| 1 | x\\|y z |\n| 2.5 |  |\n"
        );
        assert_eq!(text(Mode::Csv), "n,a\n1,\"x|y\nz\"\n2.5,\n");
        assert!(text(Mode::Table).starts_with('N'));
    }

    #[test]
    fn a_table_is_as_wide_as_its_longest_cells() {
        assert_eq!(rows().table_width(), 5 + 7);
    }

    #[test]
    fn no_rows_are_an_empty_array() {
        let text = |rows: &Rows| rows.text(Mode::Json, &terminal());
        assert_eq!(text(&Rows::default()), "[]\n");
        assert_eq!(text(&Rows::one("n", 3)), "[{\"n\":3}]\n");
    }
}
