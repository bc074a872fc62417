//! `record import`: rows of a file as records.
//!
//! | file | holds |
//! |---|---|
//! | `source` | CSV, NDJSON or a JSON list, row by row |
//! | `map` | which column becomes which field |
//! | `reading` | the file in pieces, read ahead on a thread |
//! | `sending` | pieces to the target, one after the other; how far the import has come |
//! | `rejects` | rows that were not stored |
//! | `report` | what the columns look like |
//!
//! Each piece is one transaction, with how far the import has come in it. So whatever interrupts an
//! import leaves whole batches, and `--resume` goes on behind the last of them.

mod map;
mod reading;
mod rejects;
mod report;
mod sending;
mod source;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::{export::FileFormat, shape::Shape};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        input,
        target::{Request, Target},
        terminal::{Format, Terminal},
    },
    model::counted::counted,
};
use map::Mapping;
use reading::{Mark, Reading, Wishes};
use sending::{Listen, Sending, Totals};

const EXAMPLES: &str = "\
Examples:
  pbctl record import posts posts.csv --dry-run
  pbctl record import posts posts.csv --key slug --on-conflict update
  pbctl record import users users.ndjson --rejects rejects.ndjson
  pbctl record import posts posts.csv --resume

The mapping file of --map:
  columns:
    Headline: title                       # column: field
    Labels: { field: tags, split: \";\" }   # one cell, several values
    Writer: { field: author, by: email }  # the other record by its email
  skip: [Notes]
  constants: { status: published }        # for every row
  defaults: { score: 0 }                  # where a row says nothing

Passwords stand in the column password in plain and are hashed, or in passwordHash as bcrypt hashes.";

/// What happens to rows whose record is stored already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum OnConflict {
    /// They are refused
    Fail,
    /// Their record stays as it is
    Skip,
    /// Their record is changed
    Update,
}

impl OnConflict {
    const fn name(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Skip => "skip",
            Self::Update => "update",
        }
    }
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ImportArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// The file: CSV, NDJSON or a JSON list; - is standard input
    file: PathBuf,
    /// The format [default: what the file's name says, else what it looks like]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<FileFormat>,
    /// What stands between the cells of CSV, or tab [default: what the header line has most of]
    #[arg(long, value_name = "CHARACTER", value_parser = delimiter)]
    delimiter: Option<u8>,
    /// A YAML file that says which column becomes which field
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// What happens to rows whose record is stored already
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = OnConflict::Fail)]
    on_conflict: OnConflict,
    /// The field that tells whether a record is stored already
    #[arg(long, value_name = "FIELD", default_value = "id")]
    key: String,
    /// Puts rows that are refused into a file and goes on
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Rows of a transaction
    #[arg(long, value_name = "ROWS", default_value_t = 5000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    batch: u32,
    /// Stores all rows in one transaction, or none
    #[arg(long, conflicts_with_all = ["rejects", "resume", "restart"])]
    atomic: bool,
    /// Goes on where an import of this file was interrupted
    #[arg(long)]
    resume: bool,
    /// Begins at the first row, although an import of this file was interrupted
    #[arg(long, conflicts_with = "resume")]
    restart: bool,
    /// Takes values that do not fit as the API takes them: text in a number becomes 0
    #[arg(long)]
    coerce: bool,
    /// Takes the dates that the database sets itself, such as created and updated
    #[arg(long)]
    keep_dates: bool,
    /// Does everything, takes it back, and tells what the columns look like and what is refused
    #[arg(long)]
    dry_run: bool,
    #[arg(skip)]
    mapping: Mapping,
}

fn delimiter(text: &str) -> Result<u8, String> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        _ => match text.as_bytes() {
            [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Ok(*byte),
            _ => Err("expected one ASCII character, or tab".to_owned()),
        },
    }
}

impl ImportArgs {
    /// Reads the mapping, and looks whether there is a file. Exit 3 or 4.
    pub fn read(&mut self) -> Result<(), Diagnostic> {
        if let Some(path) = &self.map {
            let text = input::text(path)?;
            self.mapping = Mapping::parse(&text, &path.display().to_string())?;
        }
        if !self.reads_stdin() && !self.file.is_file() {
            let shown = self.file.display();
            let message = if self.file.is_dir() {
                format!("{shown} is a directory")
            } else {
                format!("there is no file {shown}")
            };
            return Err(Diagnostic::new(Exit::NotFound, message));
        }
        Ok(())
    }

    /// Whether nothing is to be stored.
    pub const fn is_dry_run(&self) -> bool {
        self.dry_run
    }

    /// Whether the rows come from standard input.
    pub fn reads_stdin(&self) -> bool {
        self.file == Path::new("-")
    }

    /// The collection.
    pub fn collection(&self) -> &str {
        &self.collection
    }

    /// What an import of this file into this collection goes by.
    fn id(&self) -> String {
        let path = std::fs::canonicalize(&self.file).unwrap_or_else(|_| self.file.clone());
        format!("{}:{}", self.collection, path.display())
    }

    /// The request of one batch, but for its rows.
    fn request(&self, segments: &[&str]) -> Request {
        let by = self.mapping.by.iter();
        let by: Vec<String> = by.map(|(field, key)| format!("{field}:{key}")).collect();
        Request::post(&[&["api", "pbctl", "import", &self.collection], segments].concat())
            .query("conflict", self.on_conflict.name())
            .query("key", &self.key)
            .query("by", by.join(","))
            .query("coerce", self.coerce)
            .query("keepDates", self.keep_dates)
            .query("skipRefused", self.rejects.is_some() || self.dry_run)
    }
}

/// Imports a file. What `listen` hears ends it, between two batches.
pub async fn run(
    args: ImportArgs,
    target: &Target,
    terminal: &Terminal,
    listen: Listen,
) -> Result<(), Diagnostic> {
    let shape = Shape::of(target, &args.collection).await?;
    args.mapping.check(&shape)?;
    let before = stored(&args, target).await?;
    if before.is_finished {
        terminal.say(&format!("{} is imported already", args.file.display()));
        return told(&args, terminal, &before.totals);
    }
    let wishes = Wishes {
        path: args.file.clone(),
        format: args.format,
        delimiter: args.delimiter,
        batch: args.batch as usize,
        resume: before.marks,
        keep_dates: args.keep_dates,
        with_lines: args.atomic,
    };
    let mut reading = Reading::open(wishes, args.mapping.clone(), shape.clone())?;
    for text in &reading.ignored {
        terminal.warn(text);
    }
    if args.dry_run {
        reading.report = Some(report::Report::default());
    }
    let sending = Sending::new((&args, target, terminal), before, &reading)?;
    let (totals, report) = sending.run(reading, listen).await?;
    if let Some(report) = &report {
        let rows = report.rows(&shape);
        if terminal.format == Format::Table {
            terminal.list(&report::COLUMNS, &rows)?;
        } else {
            let mut object = totals.to_json();
            object["collection"] = shape.name.clone().into();
            object["dryRun"] = true.into();
            object["columns"] = Value::Array(rows);
            terminal.object(&object)?;
        }
        terminal.say(&format!("dry run: {}; nothing was changed", totals.told()));
        return if totals.rejected > 0 {
            let message = format!(
                "{} of {} would be refused",
                totals.rejected,
                counted(totals.rows, "row")
            );
            Err(Diagnostic::new(Exit::Invalid, message))
        } else {
            Ok(())
        };
    }
    told(&args, terminal, &totals)
}

fn told(args: &ImportArgs, terminal: &Terminal, totals: &Totals) -> Result<(), Diagnostic> {
    if terminal.format != Format::Table {
        let mut object = totals.to_json();
        object["collection"] = args.collection.clone().into();
        terminal.object(&object)?;
    }
    terminal.say(&format!("{}: {}", args.collection, totals.told()));
    if let (Some(path), 1..) = (&args.rejects, totals.rejected) {
        let (count, shown) = (totals.rejected, path.display());
        let rows = counted(count, "row");
        terminal.warn(&match count {
            1 => format!("{rows} was refused; it is in {shown}"),
            _ => format!("{rows} were refused; they are in {shown}"),
        });
    }
    Ok(())
}

/// How far an earlier import has come.
#[derive(Debug, Default)]
pub struct Before {
    /// Rows that the target has dealt with.
    from: i64,
    /// Where its last batch began and ended.
    marks: Option<(Mark, Mark)>,
    /// Bytes of the reject file before the last batch.
    rejects: u64,
    /// What had become of all rows before the last batch; of all rows when it is finished.
    totals: Totals,
    /// What became of the last batch.
    answer: Value,
    is_finished: bool,
}

/// Asks how far an import of this file has come, and whether that is to go on. Exit 7 when nobody says
/// what is to become of one that was interrupted.
async fn stored(args: &ImportArgs, target: &Target) -> Result<Before, Diagnostic> {
    if args.dry_run || args.atomic {
        return Ok(Before::default());
    }
    let id = args.id();
    let asked = Request::get(&["api", "pbctl", "import"]).query("id", &id);
    let known = target.ask(asked).await?;
    let rows = known["rows"].as_i64().unwrap_or_default();
    let is_finished = known["finished"].as_bool() == Some(true);
    let state = &known["state"];
    let totals = Totals::from_json(&state["totals"]);
    if !args.resume {
        if is_finished || rows == 0 || args.restart {
            let forget = Request::delete(&["api", "pbctl", "import"]).query("id", &id);
            target.ask(forget).await?;
            return Ok(Before::default());
        }
        let shown = args.file.display();
        let line = state["end"]["line"].as_u64().unwrap_or_default();
        let message = format!("an import of {shown} was interrupted before line {line}");
        return Err(Diagnostic::new(Exit::Blocked, message)
            .hint("--resume goes on there; --restart begins at the first row, a second time"));
    }
    let marks = Mark::from_json(&state["start"]).zip(Mark::from_json(&state["end"]));
    let mut before = Before {
        from: rows,
        marks,
        rejects: state["rejects"].as_u64().unwrap_or_default(),
        totals,
        answer: known["answer"].clone(),
        is_finished,
    };
    if is_finished {
        let bad = state["bad"].as_u64().unwrap_or_default();
        before.totals.add(&before.answer, bad);
    }
    Ok(before)
}

impl Before {
    /// What is stored with a batch, so that another import can go on behind it.
    fn state(marks: (Mark, Mark), rejects: u64, totals: &Totals, bad: usize) -> String {
        let (start, end) = marks;
        let state = json!({
            "start": start.to_json(), "end": end.to_json(),
            "rejects": rejects, "totals": totals.to_json(), "bad": bad,
        });
        state.to_string()
    }
}
