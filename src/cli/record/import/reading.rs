//! The file of an import in pieces, each as large as a batch: what is sent, and what is needed to say
//! which row of the file was refused and to begin here again.
//!
//! A thread of its own reads and maps rows, so that the next piece is ready when the last is stored.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

use super::{
    map::{Goal, Mapping, begin_member},
    report::Report,
    source::{Dialect, Row, Source, count_lines, format_of, sniff},
};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        record::{export::FileFormat, shape::Shape},
    },
    model::{
        counted::counted,
        json::{write_string, write_value},
    },
};

/// Bytes of a piece, whatever its rows: the server takes 32 MB at once.
const PIECE: usize = 4 << 20;

/// Bytes that are looked at to tell what a file is; a header line must fit.
const HEAD: usize = 64 << 10;

/// A place in a file between two rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Bytes before it.
    pub byte: u64,
    /// Its line, from 1.
    pub line: u64,
    /// Checksum of all bytes before it.
    pub crc: u32,
}

impl Default for Mark {
    fn default() -> Self {
        Self {
            byte: 0,
            line: 1,
            crc: 0,
        }
    }
}

impl Mark {
    /// As it is stored.
    pub fn to_json(self) -> Value {
        json!({"byte": self.byte, "line": self.line, "crc": self.crc})
    }

    /// Read back.
    pub fn from_json(json: &Value) -> Option<Self> {
        Some(Self {
            byte: json["byte"].as_u64()?,
            line: json["line"].as_u64()?,
            crc: json["crc"].as_u64()? as u32,
        })
    }
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The column, if it is one column's fault.
    pub column: Option<String>,
    /// One sentence.
    pub message: String,
}

/// A row of a piece.
#[derive(Debug, Clone, Copy)]
pub struct RowAt {
    /// Its line in the file.
    pub line: u64,
    /// Its bytes in the piece.
    pub start: usize,
    /// Their end.
    pub end: usize,
}

/// Some rows of a file.
#[derive(Debug, Default)]
pub struct Piece {
    /// The rows as JSON objects, one a line.
    pub lines: Vec<u8>,
    /// Those rows.
    pub sent: Vec<RowAt>,
    /// Rows that are none.
    pub bad: Vec<(RowAt, Trouble)>,
    /// The bytes of all of them.
    pub raw: Vec<u8>,
    /// Where it begins.
    pub start: Mark,
    /// Where it ends.
    pub end: Mark,
    /// Whether nothing follows.
    pub is_last: bool,
}

/// How a file is to be read.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// The file; `-` is stdin.
    pub path: PathBuf,
    /// Its format, when that was said.
    pub format: Option<FileFormat>,
    /// What stands between cells, when that was said.
    pub delimiter: Option<u8>,
    /// Rows of a piece.
    pub batch: usize,
    /// Where the first piece begins and ends, when that is known.
    pub resume: Option<(Mark, Mark)>,
    /// Whether dates that the database would set are taken.
    pub keep_dates: bool,
    /// Whether rows carry their line.
    pub with_lines: bool,
}

/// A file that is being read.
pub struct Reading {
    source: Source,
    wishes: Wishes,
    mapping: Mapping,
    shape: Shape,
    /// What it turned out to be.
    pub dialect: Dialect,
    /// The header line and where its columns go; none for JSON.
    pub columns: Vec<(String, Option<Goal>)>,
    /// How many bytes there are, if anybody knows.
    pub total: u64,
    /// Columns that are left out although they are fields, with the reason.
    pub ignored: BTreeSet<String>,
    /// What the columns look like, when that is wanted.
    pub report: Option<Report>,
    carried: Vec<u8>,
    mark: Mark,
}

impl Reading {
    /// Opens a file and reads its header line. Exit 4 when there is none, 3 when it cannot be read as
    /// what it is, 6 when it is not the one whose import is to go on.
    pub fn open(wishes: Wishes, mapping: Mapping, shape: Shape) -> Result<Self, Diagnostic> {
        let shown = wishes.path.display().to_string();
        let (mut file, total) = open(&wishes.path)?;
        let mut head = Vec::new();
        let read = file.by_ref().take(HEAD as u64).read_to_end(&mut head);
        read.map_err(|error| unreadable(&wishes.path, &error))?;
        let delimiter = sniff(&head, wishes.delimiter, &shown)?;
        let format = format_of(wishes.format, &wishes.path, &head);
        let dialect = Dialect { format, delimiter };
        let mark = wishes.resume.map_or_else(Mark::default, |(start, _)| start);
        let mut rest: Box<dyn Read + Send> = Box::new(io::Cursor::new(head.clone()).chain(file));
        skip(&mut rest, mark).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => other_file(&wishes.path, mark.line),
            _ => unreadable(&wishes.path, &error),
        })?;
        let mut reading = Self {
            source: Source::new(rest, dialect, (mark.line, mark.byte > 0)),
            wishes,
            mapping,
            shape,
            dialect,
            columns: Vec::new(),
            total,
            ignored: BTreeSet::new(),
            report: None,
            carried: Vec::new(),
            mark,
        };
        if format == FileFormat::Csv {
            let mut from_start = Source::new(Box::new(io::Cursor::new(head)), dialect, (1, false));
            let header = if mark.byte == 0 {
                reading.source.next(&mut reading.carried)
            } else {
                from_start.next(&mut Vec::new())
            };
            let cells = match header.map_err(|error| unreadable(&reading.wishes.path, &error))? {
                Some((_, _, Row::Cells(cells))) => cells.clone(),
                _ => return Err(invalid(format!("{shown} has no header line"))),
            };
            reading.columns = reading.header(&cells, &shown)?;
        }
        Ok(reading)
    }

    fn header(
        &mut self,
        cells: &csv::ByteRecord,
        shown: &str,
    ) -> Result<Vec<(String, Option<Goal>)>, Diagnostic> {
        let mut columns: Vec<(String, Option<Goal>)> = Vec::new();
        for (i, cell) in cells.iter().enumerate() {
            let name = std::str::from_utf8(cell)
                .map_err(|_| {
                    invalid(format!(
                        "{shown}:1: the name of column {} is not UTF-8",
                        i + 1
                    ))
                })?
                .trim_start_matches('\u{feff}')
                .trim();
            let goal = self.goal(name).map_err(|mut error| {
                error.message = format!("{shown}:1: {}", error.message);
                error
            })?;
            if let Some(goal) = &goal
                && let Some((other, _)) = columns.iter().find(|(_, known)| {
                    known
                        .as_ref()
                        .is_some_and(|known| known.field == goal.field)
                })
            {
                let field = &goal.field;
                return Err(invalid(format!(
                    "{shown}:1: the columns {other:?} and {name:?} are both the field {field}"
                )));
            }
            columns.push((name.to_owned(), goal));
        }
        Ok(columns)
    }

    /// Where a column goes. Dates that the database sets and names of files stay behind.
    fn goal(&mut self, name: &str) -> Result<Option<Goal>, Diagnostic> {
        let Some(goal) = self.mapping.goal(name, &self.shape)? else {
            return Ok(None);
        };
        let kind = self
            .shape
            .field(&goal.field)
            .map(|field| field.kind.as_str());
        let reason = match kind {
            Some("autodate") if !self.wishes.keep_dates => "--keep-dates takes it",
            Some("file") => "an import has no files",
            _ => "",
        };
        if !reason.is_empty() {
            self.ignored.insert(format!("{name} is left out: {reason}"));
            return Ok(None);
        }
        let is_constant = self.mapping.is_constant(&goal.field);
        Ok(Some(goal).filter(|_| !is_constant))
    }

    /// The next piece; after the last one none.
    ///
    /// Fails with exit 3 when the file breaks off or cannot be split into rows.
    pub fn next(&mut self) -> Result<Piece, Diagnostic> {
        let mut piece = Piece {
            start: self.mark,
            raw: std::mem::take(&mut self.carried),
            ..Piece::default()
        };
        // A piece that was stored already must be the very same again.
        let until = self.wishes.resume.take().map(|(_, end)| end);
        loop {
            let rows = piece.sent.len() + piece.bad.len();
            let is_full = match until {
                Some(end) => piece.start.byte + piece.raw.len() as u64 >= end.byte,
                None => rows >= self.wishes.batch || piece.raw.len() >= PIECE,
            };
            if is_full {
                break;
            }
            if !self.row(&mut piece)? {
                piece.is_last = true;
                break;
            }
        }
        let mut hasher = crc32fast::Hasher::new_with_initial(self.mark.crc);
        hasher.update(&piece.raw);
        let lines = count_lines(&piece.raw);
        self.mark = Mark {
            byte: self.mark.byte + piece.raw.len() as u64,
            line: self.mark.line + lines,
            crc: hasher.finalize(),
        };
        piece.end = self.mark;
        if until.is_some_and(|end| end.byte > 0 && end.crc != self.mark.crc) {
            return Err(other_file(&self.wishes.path, self.mark.line));
        }
        Ok(piece)
    }

    /// Reads one row into a piece.
    fn row(&mut self, piece: &mut Piece) -> Result<bool, Diagnostic> {
        let path = &self.wishes.path;
        let line = self.mark.line;
        let found = self.source.next(&mut piece.raw).map_err(|error| {
            let place = format!("{} after line {line}", path.display());
            invalid(place).caused_by(&error)
        })?;
        let Some((line, start, row)) = found else {
            return Ok(false);
        };
        let begin = piece.lines.len();
        let mut mapper = Mapper {
            columns: &self.columns,
            mapping: &self.mapping,
            report: self.report.as_mut(),
            line: self.wishes.with_lines.then_some(line),
        };
        let mapped = match row {
            Row::Cells(cells) => mapper.cells(cells, &mut piece.lines),
            Row::Bad(message) => Err(Trouble {
                column: None,
                message,
            }),
            Row::Object(members) => {
                let renamed = self.renamed(members)?;
                let mut mapper = Mapper {
                    columns: &[],
                    mapping: &self.mapping,
                    report: self.report.as_mut(),
                    line: self.wishes.with_lines.then_some(line),
                };
                mapper.members(&renamed, &mut piece.lines);
                Ok(())
            }
        };
        let end = piece.raw.len();
        let at = RowAt { line, start, end };
        match mapped {
            Ok(()) => piece.sent.push(at),
            Err(trouble) => {
                piece.lines.truncate(begin);
                piece.bad.push((at, trouble));
            }
        }
        Ok(true)
    }

    /// The members of a row under the names of their fields.
    fn renamed(&mut self, members: Map<String, Value>) -> Result<Map<String, Value>, Diagnostic> {
        let mut out = Map::new();
        for (name, value) in members {
            // A goal is looked up once, whatever the number of rows.
            let known = self.columns.iter().position(|(known, _)| *known == name);
            let at = if let Some(at) = known {
                at
            } else {
                let goal = self.goal(&name)?;
                self.columns.push((name, goal));
                self.columns.len() - 1
            };
            if let Some(goal) = &self.columns[at].1 {
                let value = match (&goal.split, &value) {
                    (Some(by), Value::String(text)) => parts(text, by).collect(),
                    _ => value,
                };
                out.insert(goal.field.clone(), value);
            }
        }
        Ok(out)
    }
}

/// Writes rows as they are sent.
struct Mapper<'a> {
    columns: &'a [(String, Option<Goal>)],
    mapping: &'a Mapping,
    report: Option<&'a mut Report>,
    line: Option<u64>,
}

impl Mapper<'_> {
    fn cells(&mut self, cells: &csv::ByteRecord, out: &mut Vec<u8>) -> Result<(), Trouble> {
        if cells.len() != self.columns.len() {
            let (has, wants) = (cells.len(), self.columns.len());
            return Err(Trouble {
                column: None,
                message: format!("{}, the header line has {wants}", counted(has, "cell")),
            });
        }
        out.push(b'{');
        for (cell, (name, goal)) in cells.iter().zip(self.columns) {
            let text = std::str::from_utf8(cell).map_err(|error| Trouble {
                column: Some(name.clone()),
                message: format!("not UTF-8 at byte {} of the cell", error.valid_up_to() + 1),
            })?;
            if let Some(report) = &mut self.report {
                report.see(name, goal.as_ref(), text);
            }
            let Some(goal) = goal else { continue };
            // An empty cell says nothing where there is a default.
            if text.is_empty() && self.mapping.has_default(&goal.field) {
                continue;
            }
            begin_member(out, &goal.field);
            match &goal.split {
                None if text.is_empty() && goal.empty_is_null => out.extend_from_slice(b"null"),
                None => write_string(out, text),
                Some(by) => write_value(out, &parts(text, by).collect()),
            }
        }
        let said = |field: &str| {
            let mut columns = cells.iter().zip(self.columns);
            columns.any(|(cell, (_, goal))| {
                !cell.is_empty() && goal.as_ref().is_some_and(|goal| goal.field == field)
            })
        };
        self.end(&said, out);
        Ok(())
    }

    fn members(&mut self, members: &Map<String, Value>, out: &mut Vec<u8>) {
        out.push(b'{');
        for (name, value) in members {
            if let Some(report) = &mut self.report {
                let text = crate::cli::output::cell(value);
                report.see(name, None, &text);
            }
            begin_member(out, name);
            write_value(out, value);
        }
        self.end(
            &|field| members.get(field).is_some_and(|value| !value.is_null()),
            out,
        );
    }

    fn end(&self, said: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
        if let Some(line) = self.line {
            begin_member(out, "_line");
            out.extend_from_slice(line.to_string().as_bytes());
        }
        self.mapping.finish(said, out);
    }
}

fn parts<'t>(text: &'t str, by: &'t str) -> impl Iterator<Item = Value> + 't {
    text.split(by)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(Value::from)
}

fn open(path: &Path) -> Result<(Box<dyn Read + Send>, u64), Diagnostic> {
    if path == Path::new("-") {
        return Ok((Box::new(io::stdin()), 0));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    let total = file.metadata().map_or(0, |data| data.len());
    Ok((Box::new(file), total))
}

/// Reads up to `mark`. `InvalidData` when what is before it is not what was there.
fn skip(file: &mut dyn Read, mark: Mark) -> io::Result<()> {
    let mut hasher = crc32fast::Hasher::new();
    let mut left = mark.byte;
    let mut buffer = vec![0; HEAD];
    while left > 0 {
        let most = left.min(buffer.len() as u64) as usize;
        let read = file.read(&mut buffer[..most])?;
        if read == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        hasher.update(&buffer[..read]);
        left -= read as u64;
    }
    if hasher.finalize() == mark.crc {
        Ok(())
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

fn other_file(path: &Path, line: u64) -> Diagnostic {
    let shown = path.display();
    let message = format!("{shown} is not the file whose import was interrupted at line {line}");
    Diagnostic::new(Exit::Conflict, message).hint(
        "what stands before that line must not change; --restart begins again at the first row",
    )
}

fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    let exit = match error.kind() {
        io::ErrorKind::NotFound => Exit::NotFound,
        io::ErrorKind::InvalidData => Exit::Invalid,
        _ => Exit::Failed,
    };
    Diagnostic::new(exit, format!("{} cannot be read", path.display())).caused_by(error)
}

fn invalid(text: String) -> Diagnostic {
    Diagnostic::new(Exit::Invalid, text)
}
