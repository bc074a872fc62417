//! Failures as people and programs read them, and the exit codes.

use std::{error::Error as StdError, io, path::Path, process::ExitCode};

use serde_json::{Map, Value, json};

use crate::app::error::Error;
use crate::model::field_error::{Entry, FieldErrors};

/// How a command ended. The numbers are promised to scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; for comparing commands: no difference.
    Done = 0,
    /// Failed while running.
    Failed = 1,
    /// There are changes (comparing commands with `--exit-code`).
    Changes = 2,
    /// The input is not valid.
    Invalid = 3,
    /// There is no such thing.
    NotFound = 4,
    /// Not allowed.
    NotAllowed = 5,
    /// Somebody else is or was faster, or something else is meant.
    Conflict = 6,
    /// A guard is in the way; a flag removes it.
    Blocked = 7,
    /// The target does not answer.
    Unreachable = 8,
    /// Wrong usage.
    Usage = 64,
    /// A bug in pbctl.
    Bug = 70,
    /// Interrupted.
    Interrupted = 130,
    /// Terminated.
    Terminated = 143,
}

impl Exit {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 13] = [
        Self::Done,
        Self::Failed,
        Self::Changes,
        Self::Invalid,
        Self::NotFound,
        Self::NotAllowed,
        Self::Conflict,
        Self::Blocked,
        Self::Unreachable,
        Self::Usage,
        Self::Bug,
        Self::Interrupted,
        Self::Terminated,
    ];

    /// What it means, for people.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Done => "It is done; for comparing commands: there is no difference.",
            Self::Failed => "It failed while running.",
            Self::Changes => "There are changes; only with --exit-code.",
            Self::Invalid => {
                "The input is not valid: a schema file, a record, an argument's value."
            }
            Self::NotFound => "There is no such thing.",
            Self::NotAllowed => "Not allowed, or not signed in.",
            Self::Conflict => {
                "Somebody else was faster or is in the way: a plan that is out of date, a held lock, another version."
            }
            Self::Blocked => "A guard is in the way; the message names the flag that removes it.",
            Self::Unreachable => "The target does not answer.",
            Self::Usage => "Wrong usage of the command line.",
            Self::Bug => "A bug in pbctl.",
            Self::Interrupted => "Interrupted (SIGINT), after a clean roll-back. serve exits 0.",
            Self::Terminated => "Terminated (SIGTERM), after a clean roll-back. serve exits 0.",
        }
    }

    /// A stable name for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Changes => "changes",
            Self::Invalid => "invalid",
            Self::NotFound => "not_found",
            Self::NotAllowed => "not_allowed",
            Self::Conflict => "conflict",
            Self::Blocked => "blocked",
            Self::Unreachable => "unreachable",
            Self::Usage => "usage",
            Self::Bug => "bug",
            Self::Interrupted => "interrupted",
            Self::Terminated => "terminated",
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command failed, and what to do about it.
#[derive(Debug)]
pub struct Diagnostic {
    /// The exit code.
    pub exit: Exit,
    /// One sentence, lower-case and without a full stop.
    pub message: String,
    /// What is wrong with which value.
    pub fields: FieldErrors,
    /// What caused it, nearest first.
    pub causes: Vec<String>,
    /// What to do next.
    pub hints: Vec<String>,
    /// Text that is printed as it is, before the error.
    pub help: Option<Box<str>>,
}

impl Diagnostic {
    /// A failure with an exit code and one sentence.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            fields: FieldErrors::new(),
            causes: Vec::new(),
            hints: Vec::new(),
            help: None,
        }
    }

    /// There are changes, which is no failure: nothing is printed.
    pub fn changes() -> Self {
        Self::new(Exit::Changes, "there are changes")
    }

    /// Ends with an exit code and nothing more to say.
    pub fn silent(exit: Exit) -> Self {
        Self::new(exit, "")
    }

    /// A file cannot be written.
    pub fn cannot_write(path: &Path, error: &io::Error) -> Self {
        let message = format!("cannot write {}", path.display());
        let diagnostic = Self::new(Exit::Failed, message).caused_by(error);
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                diagnostic.hint("make room on the disk, or write to another")
            }
            _ => diagnostic,
        }
    }

    /// Adds an error and everything that caused it.
    #[must_use]
    pub fn caused_by(mut self, error: &dyn StdError) -> Self {
        self.causes.push(error.to_string());
        let mut source = error.source();
        while let Some(inner) = source {
            self.causes.push(inner.to_string());
            source = inner.source();
        }
        self
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a help text.
    #[must_use]
    pub fn with_help(mut self, help: String) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The lines for people, without colour: `error`, fields, `caused by`, `hint`.
    pub fn lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = vec![("error", self.message.clone())];
        flatten(&self.fields, "", &mut |path, message| {
            lines.push(("  field", format!("{path}: {message}")));
        });
        lines.extend(self.causes.iter().map(|cause| ("caused by", cause.clone())));
        lines.extend(self.hints.iter().map(|hint| ("hint", hint.clone())));
        lines
    }

    /// The object for programs.
    pub fn to_json(&self) -> Value {
        let mut error = Map::new();
        error.insert("code".into(), self.exit.name().into());
        error.insert("exit".into(), (self.exit as u8).into());
        error.insert("message".into(), self.message.clone().into());
        error.insert("fields".into(), self.fields.to_json());
        error.insert("causes".into(), self.causes.clone().into());
        error.insert("hints".into(), self.hints.clone().into());
        json!({ "error": error })
    }
}

/// Field errors with their dotted paths.
fn flatten(errors: &FieldErrors, prefix: &str, tell: &mut impl FnMut(&str, &str)) {
    for (name, entry) in errors.iter() {
        let path = if prefix.is_empty() {
            name.to_owned()
        } else {
            format!("{prefix}.{name}")
        };
        match entry {
            Entry::Error(error) => tell(&path, &error.message),
            Entry::Inside(inner) => flatten(inner, &path, tell),
        }
    }
}

impl From<Error> for Diagnostic {
    fn from(error: Error) -> Self {
        let (message, hint) = (error.to_string(), error.hint());
        match error {
            Error::Invalid { fields, .. } => Self {
                fields,
                ..Self::new(Exit::Invalid, message)
            },
            Error::Unauthenticated | Error::Forbidden(_) | Error::MfaRequired { .. } => {
                Self::new(Exit::NotAllowed, message)
            }
            Error::NotFound(_) => Self::new(Exit::NotFound, message),
            Error::TooLarge => Self::new(Exit::Invalid, message),
            Error::TooManyRequests | Error::Moved | Error::TooDear => {
                Self::new(Exit::Failed, message)
            }
            Error::Internal(source) => {
                let mut diagnostic =
                    Self::new(Exit::Failed, "it did not work").caused_by(source.as_ref());
                diagnostic.hints.extend(hint.map(str::to_owned));
                diagnostic
            }
        }
    }
}

impl From<io::Error> for Diagnostic {
    fn from(error: io::Error) -> Self {
        // Whoever read our output has seen enough.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::new(Exit::Done, "closed pipe");
        }
        Self::new(Exit::Failed, "cannot write the output").caused_by(&error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field_error::FieldError;

    #[test]
    fn people_read_error_causes_and_hints() {
        let error = Error::internal(io::Error::other("disk on fire"));
        let diagnostic = Diagnostic::from(error).hint("buy another disk");
        assert_eq!(
            diagnostic.lines(),
            [
                ("error", "it did not work".to_owned()),
                ("caused by", "disk on fire".to_owned()),
                ("hint", "buy another disk".to_owned()),
            ]
        );
        assert_eq!(diagnostic.exit as u8, 1);
    }

    #[test]
    fn programs_read_codes_and_fields() {
        let mut fields = FieldErrors::new();
        fields.insert("fields.2.max", FieldError::required());
        let diagnostic = Diagnostic::from(Error::invalid("no", fields));
        assert_eq!(
            diagnostic.lines()[1],
            ("  field", "fields.2.max: Cannot be blank.".into())
        );
        let json = diagnostic.to_json();
        assert_eq!(json["error"]["code"], "invalid");
        assert_eq!(json["error"]["exit"], 3);
        assert_eq!(
            json["error"]["fields"]["fields"]["2"]["max"]["code"],
            "validation_required"
        );
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let closed = io::Error::from(io::ErrorKind::BrokenPipe);
        assert_eq!(Diagnostic::from(closed).exit, Exit::Done);
    }
}
