//! The rows that were not stored, in a file that can be corrected and imported again.
//!
//! CSV: the header line and the rows as they were given, behind two more columns with line and reason.
//! JSON: one object a line with two more members. An import leaves both out.

use std::{
    fs::{File, OpenOptions},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use super::{
    reading::{Reading, RowAt, Trouble},
    source::Dialect,
};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    record::export::FileFormat,
};

/// A reject file.
pub struct Rejects {
    file: File,
    path: PathBuf,
    dialect: Dialect,
    /// Bytes in it.
    pub length: u64,
}

impl Rejects {
    /// Opens the file, keeping its first `length` bytes.
    pub fn open(path: &Path, length: u64, reading: &Reading) -> Result<Self, Diagnostic> {
        let opened = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .and_then(|mut file| {
                file.set_len(length)?;
                file.seek(SeekFrom::Start(length))?;
                Ok(file)
            });
        let mut rejects = Self {
            file: opened.map_err(|error| unwritable(path, &error))?,
            path: path.to_owned(),
            dialect: reading.dialect,
            length,
        };
        if length == 0 && reading.dialect.format == FileFormat::Csv {
            let names = reading.columns.iter().map(|(name, _)| name.as_str());
            let names = ["_line", "_reason"].into_iter().chain(names);
            let mut header = csv::WriterBuilder::new()
                .delimiter(reading.dialect.delimiter)
                .from_writer(Vec::new());
            let written = header
                .write_record(names)
                .and_then(|()| Ok(header.flush()?));
            written.map_err(|error| Diagnostic::new(Exit::Failed, error.to_string()))?;
            let header = header.into_inner().unwrap_or_default();
            rejects.write(&header)?;
        }
        Ok(rejects)
    }

    /// Adds a row.
    pub fn add(&mut self, at: RowAt, raw: &[u8], trouble: &Trouble) -> Result<(), Diagnostic> {
        let row = raw[at.start..at.end].trim_ascii();
        let line = match self.dialect.format {
            FileFormat::Csv => {
                let reason = format!("\"{}\"", trouble.told().replace('"', "\"\""));
                let delimiter = char::from(self.dialect.delimiter);
                let mut line = format!("{}{delimiter}{reason}{delimiter}", at.line).into_bytes();
                line.extend_from_slice(row);
                line
            }
            FileFormat::Ndjson | FileFormat::Json => {
                let mut members = match serde_json::from_slice(row) {
                    Ok(Value::Object(members)) => members,
                    _ => [("_raw".to_owned(), String::from_utf8_lossy(row).into())]
                        .into_iter()
                        .collect(),
                };
                members.insert("_line".into(), json!(at.line));
                members.insert("_reason".into(), trouble.told().into());
                Value::Object(members).to_string().into_bytes()
            }
        };
        self.write(&line)?;
        self.write(b"\n")
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.length += bytes.len() as u64;
        self.file
            .write_all(bytes)
            .map_err(|error| unwritable(&self.path, &error))
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::cannot_write(path, error)
}

impl Trouble {
    /// The column and what is wrong with it.
    pub fn told(&self) -> String {
        match &self.column {
            Some(column) => format!("{column}: {}", self.message),
            None => self.message.clone(),
        }
    }
}
