//! The file of an import, row by row, with the bytes and the line of each row.
//!
//! Nothing is kept but the row that is being read: a file of any size is read in constant memory. Rows
//! longer than [`LONGEST`] are refused, which is how a quote that is never closed is found.

use std::{
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use csv::{ByteRecord, ReaderBuilder};
use serde_json::{Map, Value};

use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    record::export::FileFormat,
};

/// Longest row in bytes.
const LONGEST: usize = 16 << 20;

/// Bytes that are asked of the system at once.
const CHUNK: usize = 256 << 10;

/// The byte order mark of UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// A row as it was read.
#[derive(Debug)]
pub enum Row<'a> {
    /// Cells of CSV.
    Cells(&'a ByteRecord),
    /// A JSON object.
    Object(Map<String, Value>),
    /// It is no row; why.
    Bad(String),
}

/// The rows of a file.
pub struct Source {
    kind: Kind,
    /// Line of the next row, from 1.
    line: u64,
}

enum Kind {
    Csv {
        reader: Box<csv::Reader<Tape>>,
        record: ByteRecord,
        delimiter: u8,
    },
    Lines(BufReader<Tape>),
    Array {
        reader: BufReader<Tape>,
        /// Whether the bracket of the list has been read.
        begun: bool,
    },
}

/// Bytes on their way to a reader that reads ahead: those of the row that is being read are kept.
pub struct Tape {
    inner: Box<dyn Read + Send>,
    kept: Vec<u8>,
    /// Bytes of `kept` that belong to rows that were taken.
    taken: usize,
    /// Bytes of all rows that were taken.
    position: u64,
    keeps: bool,
    /// Whether there is nothing more to read.
    ended: bool,
}

impl Tape {
    fn new(inner: Box<dyn Read + Send>, keeps: bool) -> Self {
        Self {
            inner,
            kept: Vec::new(),
            taken: 0,
            position: 0,
            keeps,
            ended: false,
        }
    }

    /// The bytes up to `position`, counted from where reading began.
    fn take(&mut self, position: u64) -> &[u8] {
        let length = (position - self.position) as usize;
        // Moving what is left costs less than reading it did when it is done rarely.
        if self.taken > CHUNK {
            self.kept.drain(..self.taken);
            self.taken = 0;
        }
        let start = self.taken;
        self.taken = (start + length).min(self.kept.len());
        self.position = position;
        &self.kept[start..self.taken]
    }
}

impl Read for Tape {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.ended = read == 0 && !buffer.is_empty();
        if self.keeps {
            self.kept.extend_from_slice(&buffer[..read]);
            if self.kept.len() - self.taken > LONGEST + CHUNK {
                return Err(too_long());
            }
        }
        Ok(read)
    }
}

fn too_long() -> io::Error {
    let text = format!(
        "a row of more than {} MB; is a quote never closed?",
        LONGEST >> 20
    );
    io::Error::new(io::ErrorKind::InvalidData, text)
}

/// How a file is read.
#[derive(Debug, Clone, Copy)]
pub struct Dialect {
    /// Its format.
    pub format: FileFormat,
    /// What stands between the cells of CSV.
    pub delimiter: u8,
}

impl Source {
    /// The rows of `inner`, which stands at line `line` of a file; `begun` when that is not its start.
    pub fn new(inner: Box<dyn Read + Send>, dialect: Dialect, (line, begun): (u64, bool)) -> Self {
        let is_csv = dialect.format == FileFormat::Csv;
        let tape = Tape::new(inner, is_csv);
        let kind = match dialect.format {
            FileFormat::Csv => Kind::Csv {
                reader: Box::new(
                    ReaderBuilder::new()
                        .has_headers(false)
                        .flexible(true)
                        .delimiter(dialect.delimiter)
                        .buffer_capacity(CHUNK)
                        .from_reader(tape),
                ),
                record: ByteRecord::new(),
                delimiter: dialect.delimiter,
            },
            FileFormat::Ndjson => Kind::Lines(BufReader::with_capacity(CHUNK, tape)),
            FileFormat::Json => Kind::Array {
                reader: BufReader::with_capacity(CHUNK, tape),
                begun,
            },
        };
        Self { kind, line }
    }

    /// The next row and its line. Its bytes, with those before it that belong to no row, are added to
    /// `raw`; those of the row itself begin at the number that is given.
    pub fn next(&mut self, raw: &mut Vec<u8>) -> io::Result<Option<(u64, usize, Row<'_>)>> {
        let before = raw.len();
        match &mut self.kind {
            Kind::Csv {
                reader,
                record,
                delimiter,
            } => {
                let found = reader.read_byte_record(record).map_err(from_csv)?;
                let end = reader.position().byte();
                let tape = reader.get_mut();
                raw.extend_from_slice(tape.take(end));
                let is_last = tape.ended && tape.taken == tape.kept.len();
                if found && is_last && is_open(&raw[before..], *delimiter) {
                    let text = "the file ends in the middle of a quoted cell";
                    return Err(io::Error::new(io::ErrorKind::UnexpectedEof, text));
                }
                if !found {
                    return Ok(None);
                }
                let blank = raw[before..]
                    .iter()
                    .take_while(|byte| matches!(byte, b'\n' | b'\r'));
                let start = before + blank.count();
                let line = line_of(&mut self.line, &raw[before..], start - before);
                Ok(Some((line, start, Row::Cells(record))))
            }
            Kind::Lines(reader) => loop {
                let from = raw.len();
                let read = reader
                    .by_ref()
                    .take(LONGEST as u64)
                    .read_until(b'\n', raw)?;
                if read == 0 {
                    return Ok(None);
                }
                if read == LONGEST {
                    return Err(too_long());
                }
                let text = raw[from..].strip_prefix(BOM).unwrap_or(&raw[from..]);
                if !text.iter().all(u8::is_ascii_whitespace) {
                    let row = object(text);
                    let line = line_of(&mut self.line, &raw[before..], from - before);
                    return Ok(Some((line, from, row)));
                }
            },
            Kind::Array { reader, begun } => {
                let Some(start) = element(reader, begun, raw)? else {
                    return Ok(None);
                };
                let line = line_of(&mut self.line, &raw[before..], start - before);
                Ok(Some((line, start, object(&raw[start..]))))
            }
        }
    }
}

/// The line of a row that begins at `start` of `raw`; counts the lines of all of it.
fn line_of(line: &mut u64, raw: &[u8], start: usize) -> u64 {
    let at = *line + count_lines(&raw[..start]);
    *line += count_lines(raw);
    at
}

/// The line feeds in some bytes.
pub fn count_lines(bytes: &[u8]) -> u64 {
    bytes.iter().map(|&byte| u64::from(byte == b'\n')).sum()
}

/// Whether a quote of a row is never closed: then a line behind it is still of that row.
fn is_open(row: &[u8], delimiter: u8) -> bool {
    let longer = [row, b"\nx\n"].concat();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(&longer[..]);
    let last = reader.byte_records().last();
    !last.is_some_and(|row| row.is_ok_and(|row| row.len() == 1 && &row[0] == b"x"))
}

fn from_csv(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::new(io::ErrorKind::InvalidData, format!("{other:?}")),
    }
}

fn object(text: &[u8]) -> Row<'static> {
    if let Err(error) = std::str::from_utf8(text) {
        return Row::Bad(format!(
            "not UTF-8 at byte {} of the row",
            error.valid_up_to() + 1
        ));
    }
    match serde_json::from_slice(text) {
        Ok(Value::Object(members)) => Row::Object(members),
        Ok(_) => Row::Bad("no JSON object".to_owned()),
        Err(error) => Row::Bad(format!("no JSON: {error}")),
    }
}

/// Where in a JSON list the bytes of an element are.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_text: bool,
    escaped: bool,
    /// Whether the element has begun.
    inside: bool,
}

/// What a byte means for the element that is looked for.
enum Met {
    /// It goes on, or has not begun yet.
    More,
    /// This is its last byte.
    Last,
    /// It ended before this byte.
    Before,
    /// The list ends.
    End,
    /// There is no list.
    NoList,
}

impl Scan {
    fn meet(&mut self, byte: u8, begun: &mut bool) -> Met {
        if self.in_text {
            (self.in_text, self.escaped) = match byte {
                _ if self.escaped => (true, false),
                b'\\' => (true, true),
                b'"' => (false, false),
                _ => (true, false),
            };
            return Met::More;
        }
        if self.depth == 0 && matches!(byte, b',' | b']') {
            return match (self.inside, byte) {
                (true, _) => Met::Before,
                (false, b']') => Met::End,
                (false, _) => Met::More,
            };
        }
        match byte {
            b'[' if !*begun => {}
            _ if !*begun && !byte.is_ascii_whitespace() && !BOM.contains(&byte) => {
                return Met::NoList;
            }
            b'"' => (self.in_text, self.inside) = (true, true),
            b'{' | b'[' => (self.depth, self.inside) = (self.depth + 1, true),
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                self.inside = true;
                if self.depth == 0 {
                    return Met::Last;
                }
            }
            _ if byte.is_ascii_whitespace() || BOM.contains(&byte) => return Met::More,
            _ => self.inside = true,
        }
        *begun = true;
        Met::More
    }
}

/// Moves the bytes of the next element of a JSON list to `raw`, with what stands before it; gives where
/// it begins.
fn element(
    reader: &mut impl BufRead,
    begun: &mut bool,
    raw: &mut Vec<u8>,
) -> io::Result<Option<usize>> {
    let mut scan = Scan::default();
    let mut start = None;
    loop {
        let bytes = reader.fill_buf()?;
        if bytes.is_empty() {
            let text = if scan.inside {
                "the file ends in the middle of a record"
            } else {
                "the file ends before its list does"
            };
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, text));
        }
        let mut used = 0;
        let mut end = None;
        for &byte in bytes {
            let met = scan.meet(byte, begun);
            if scan.inside && start.is_none() {
                start = Some(raw.len() + used);
            }
            used += usize::from(!matches!(met, Met::Before));
            match met {
                Met::More => {}
                Met::Last | Met::Before => end = Some(start),
                Met::End => end = Some(None),
                Met::NoList => {
                    let text = "no JSON list; objects one a line are --format ndjson";
                    return Err(io::Error::new(io::ErrorKind::InvalidData, text));
                }
            }
            if end.is_some() {
                break;
            }
        }
        raw.extend_from_slice(&bytes[..used]);
        reader.consume(used);
        if let Some(found) = end {
            return Ok(found);
        }
        if start.is_some_and(|start| raw.len() - start > LONGEST) {
            return Err(too_long());
        }
    }
}

/// Refuses what is no UTF-8 from its first bytes on; guesses what separates the cells of CSV.
pub fn sniff(head: &[u8], given: Option<u8>, shown: &str) -> Result<u8, Diagnostic> {
    let is_utf16 = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    if is_utf16 || head.iter().take(64).any(|&byte| byte == 0) {
        let message = format!("{shown}:1: not UTF-8 but UTF-16, or no text at all");
        return Err(Diagnostic::new(Exit::Invalid, message)
            .hint(format!("convert it: iconv -f UTF-16 -t UTF-8 {shown}")));
    }
    if let Some(delimiter) = given {
        return Ok(delimiter);
    }
    let line = head.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let mut in_text = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    for &byte in line {
        in_text ^= byte == b'"';
        for (delimiter, count) in &mut counts {
            *count += usize::from(!in_text && byte == *delimiter);
        }
    }
    // The first of equals: a comma unless another one is more frequent.
    let best = counts.iter().rev().max_by_key(|(_, count)| *count);
    Ok(best.map_or(b',', |(delimiter, _)| *delimiter))
}

/// The format of a file: what was said, what its name says, or what its first byte looks like.
pub fn format_of(given: Option<FileFormat>, path: &Path, head: &[u8]) -> FileFormat {
    let head = head.strip_prefix(BOM).unwrap_or(head).trim_ascii_start();
    let by_content = match head.first() {
        Some(b'{') => FileFormat::Ndjson,
        Some(b'[') => FileFormat::Json,
        _ => FileFormat::Csv,
    };
    given.or_else(|| FileFormat::of(path)).unwrap_or(by_content)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines and shown rows of a text.
    fn rows(format: FileFormat, text: &str) -> Vec<(u64, String)> {
        let dialect = Dialect {
            format,
            delimiter: b',',
        };
        let inner = Box::new(io::Cursor::new(text.as_bytes().to_vec()));
        let mut source = Source::new(inner, dialect, (1, false));
        let (mut out, mut raw) = (Vec::new(), Vec::new());
        while let Some((line, start, row)) = source.next(&mut raw).unwrap() {
            let shown = match row {
                Row::Cells(record) => {
                    let cells = record
                        .iter()
                        .map(|cell| String::from_utf8_lossy(cell).into_owned());
                    cells.collect::<Vec<_>>().join("|")
                }
                Row::Object(members) => Value::Object(members).to_string(),
                Row::Bad(why) => format!("bad: {why}"),
            };
            assert!(start <= raw.len());
            out.push((line, shown));
        }
        assert_eq!(
            raw,
            text.as_bytes(),
            "every byte belongs to a row or the end"
        );
        out
    }

    #[test]
    fn rows_of_csv_know_their_lines_whatever_ends_them() {
        for end in ["\n", "\r\n"] {
            let text = ["a,b", "1,\"x", "y\"", "", "3,\"q\"\"q\"", "4"].join(end);
            let found = rows(FileFormat::Csv, &text);
            let lines: Vec<u64> = found.iter().map(|(line, _)| *line).collect();
            assert_eq!(lines, [1, 2, 5, 6], "{end:?} {found:?}");
            assert_eq!(found[2].1, "3|q\"q");
        }
    }

    #[test]
    fn lines_and_lists_of_json_give_the_same_rows() {
        let expected = ["{\"a\":1}", "{\"b\":\"x,]}\\\"\"}", "bad: no JSON object"];
        let texts = [
            (FileFormat::Ndjson, "{\"a\":1}\n\n{\"b\":\"x,]}\\\"\"}\n7"),
            (
                FileFormat::Json,
                "\u{feff}[{\"a\":1},\n\n{\"b\":\"x,]}\\\"\"},\n7\n]\n",
            ),
        ];
        for (format, text) in texts {
            let found = rows(format, text.trim_end_matches('\n'));
            let shown: Vec<&str> = found.iter().map(|(_, row)| row.as_str()).collect();
            assert_eq!(shown, expected, "{text}");
        }
    }

    #[test]
    fn a_list_that_breaks_off_is_told() {
        let dialect = Dialect {
            format: FileFormat::Json,
            delimiter: b',',
        };
        let cases = [
            ("[{\"a\": [1, 2", "in the middle of a record"),
            ("[", "before its list does"),
            ("", "before its list does"),
            ("{\"a\": 1}", "no JSON list"),
        ];
        for (text, said) in cases {
            let inner = Box::new(io::Cursor::new(text.as_bytes().to_vec()));
            let mut source = Source::new(inner, dialect, (1, false));
            let error = source.next(&mut Vec::new()).unwrap_err().to_string();
            assert!(error.contains(said), "{text}: {error}");
        }
    }

    #[test]
    fn the_most_frequent_separator_of_the_first_line_is_taken() {
        for (head, delimiter) in [
            ("a,b;c,d\n;;;;", b','),
            ("a;b;\"c,,,\"\n", b';'),
            ("a\tb", b'\t'),
            ("alone", b','),
        ] {
            assert_eq!(
                sniff(head.as_bytes(), None, "f").unwrap(),
                delimiter,
                "{head}"
            );
        }
        assert_eq!(
            sniff(b"\xff\xfea\0", None, "f").unwrap_err().exit,
            Exit::Invalid
        );
    }
}
