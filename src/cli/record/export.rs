//! `record export`: all records of a collection as a file that `record import` takes.
//!
//! Records come page by page and are written as they come. Without `--sort` they come in the order of
//! their ids, each page from the last id on, so that what others write meanwhile neither doubles nor
//! loses a record; with it pages are counted, and may shift.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::{read::MOST_PER_PAGE, shape::Shape};
use crate::{
    cli::{
        diagnostic::Diagnostic,
        output, refused,
        target::{Request, Target},
        terminal::{Format, Terminal},
        whole_file::WholeFile,
    },
    model::counted::counted,
};

/// How an export is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FileFormat {
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON object a line.
    Ndjson,
    /// A JSON array.
    Json,
}

impl FileFormat {
    /// What the end of a file's name says.
    pub fn of(path: &Path) -> Option<Self> {
        let end = path.extension()?.to_str()?.to_ascii_lowercase();
        match end.as_str() {
            "csv" | "tsv" | "txt" => Some(Self::Csv),
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// The file to write; - is standard output
    #[arg(default_value = "-")]
    file: PathBuf,
    /// The format [default: what the file's name says, else what -o says of csv and json, else ndjson]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<FileFormat>,
    /// Which records, as in the API
    #[arg(long, value_name = "FILTER", default_value = "")]
    filter: String,
    /// In which order, as in the API
    #[arg(
        long,
        value_name = "SORT",
        default_value = "",
        allow_hyphen_values = true
    )]
    sort: String,
}

/// Exports records. `--fields` says which members.
pub async fn run(
    args: &ExportArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let shape = Shape::of(target, &args.collection).await?;
    let format = args.format.or_else(|| FileFormat::of(&args.file));
    let format = format.or(match terminal.format {
        Format::Csv => Some(FileFormat::Csv),
        Format::Json => Some(FileFormat::Json),
        _ => None,
    });
    let columns = if terminal.fields.is_empty() {
        let fields = shape.fields.iter();
        let fields = fields.filter(|field| field.kind != "password" && field.name != "tokenKey");
        fields.map(|field| field.name.clone()).collect()
    } else {
        terminal.fields.clone()
    };
    let json: Vec<&str> = shape
        .fields
        .iter()
        .filter(|field| field.kind == "json")
        .map(|field| field.name.as_str())
        .collect();
    let mut writer = Writer {
        out: Out::open(&args.file, terminal)?,
        format: format.unwrap_or(FileFormat::Ndjson),
        columns,
        json,
        count: 0,
    };
    let mut pages = Pages::new(args);
    while let Some(rows) = pages.next(target).await? {
        writer.write(&rows)?;
    }
    let count = writer.finish()?;
    terminal.say(&format!(
        "exported {} of {}",
        counted(count, "record"),
        shape.name
    ));
    Ok(())
}

/// The pages of an export, one after the other.
struct Pages<'a> {
    args: &'a ExportArgs,
    page: usize,
    last: String,
    done: bool,
}

impl<'a> Pages<'a> {
    fn new(args: &'a ExportArgs) -> Self {
        Self {
            args,
            page: 1,
            last: String::new(),
            done: false,
        }
    }

    async fn next(&mut self, target: &Target) -> Result<Option<Vec<Value>>, Diagnostic> {
        if self.done {
            return Ok(None);
        }
        let by_id = self.args.sort.is_empty();
        let given = self.args.filter.trim();
        let filter = match (by_id && !self.last.is_empty(), given.is_empty()) {
            (false, _) => given.to_owned(),
            (true, true) => format!("id > \"{}\"", self.last),
            (true, false) => format!("({given}) && id > \"{}\"", self.last),
        };
        let sort = if by_id { "id" } else { &self.args.sort };
        let request = Request::get(&["api", "collections", &self.args.collection, "records"])
            .query("page", if by_id { 1 } else { self.page })
            .query("perPage", MOST_PER_PAGE)
            .query("filter", filter)
            .query("sort", sort)
            .query("skipTotal", true);
        let mut answer = match target.ask(request).await {
            Ok(answer) => answer,
            Err(error) => {
                let wishes = (given, self.args.sort.as_str());
                return Err(refused::why(error, target, &self.args.collection, wishes).await);
            }
        };
        let Value::Array(rows) = answer["items"].take() else {
            return Ok(None);
        };
        self.done = rows.len() < MOST_PER_PAGE;
        self.page += 1;
        if let Some(last) = rows.last() {
            last["id"]
                .as_str()
                .unwrap_or_default()
                .clone_into(&mut self.last);
        }
        Ok(Some(rows))
    }
}

/// Where an export goes.
enum Out<'t> {
    Stdout(&'t Terminal, Vec<u8>),
    File(WholeFile),
}

impl<'t> Out<'t> {
    fn open(path: &Path, terminal: &'t Terminal) -> Result<Self, Diagnostic> {
        if path == Path::new("-") {
            return Ok(Self::Stdout(terminal, Vec::new()));
        }
        Ok(Self::File(WholeFile::create(path)?))
    }

    fn put(&mut self, text: &str) -> Result<(), Diagnostic> {
        match self {
            Self::Stdout(_, buffer) => {
                buffer.extend_from_slice(text.as_bytes());
                Ok(())
            }
            Self::File(file) => file.put(text.as_bytes()),
        }
    }

    /// Ends a page: whoever reads along gets it.
    fn flush(&mut self) -> Result<(), Diagnostic> {
        if let Self::Stdout(terminal, buffer) = self {
            terminal.bytes(buffer)?;
            buffer.clear();
        }
        Ok(())
    }

    /// Ends everything.
    fn finish(mut self) -> Result<(), Diagnostic> {
        self.flush()?;
        match self {
            Self::Stdout(..) => Ok(()),
            Self::File(file) => file.finish(),
        }
    }
}

struct Writer<'a> {
    out: Out<'a>,
    format: FileFormat,
    columns: Vec<String>,
    /// Fields whose values are JSON, which stays JSON in a cell.
    json: Vec<&'a str>,
    count: usize,
}

impl Writer<'_> {
    fn write(&mut self, rows: &[Value]) -> Result<(), Diagnostic> {
        for row in rows {
            let text = match self.format {
                FileFormat::Csv => self.csv(row),
                FileFormat::Ndjson => format!("{}\n", output::picked(row, &self.columns)),
                FileFormat::Json => {
                    let start = if self.count == 0 { "[\n" } else { ",\n" };
                    format!("{start}{}", output::picked(row, &self.columns))
                }
            };
            self.out.put(&text)?;
            self.count += 1;
        }
        self.out.flush()
    }

    fn csv(&self, row: &Value) -> String {
        let header = if self.count == 0 {
            self.header()
        } else {
            String::new()
        };
        let cells = self.columns.iter().map(|name| {
            let value = output::member(row, name);
            if self.json.contains(&name.as_str()) && !value.is_null() {
                value.to_string()
            } else {
                output::cell(value)
            }
        });
        header + &output::csv_line(cells)
    }

    fn header(&self) -> String {
        output::csv_line(self.columns.iter().cloned())
    }

    fn finish(mut self) -> Result<usize, Diagnostic> {
        let end = match self.format {
            FileFormat::Csv if self.count == 0 => self.header(),
            FileFormat::Json if self.count == 0 => "[]\n".to_owned(),
            FileFormat::Json => "\n]\n".to_owned(),
            FileFormat::Csv | FileFormat::Ndjson => String::new(),
        };
        self.out.put(&end)?;
        self.out.finish()?;
        Ok(self.count)
    }
}
