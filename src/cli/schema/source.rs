//! Schema files as what is wanted, and what is wrong with them: file, line, column and a caret.

use std::path::{Path, PathBuf};

use super::{
    FmtArgs, SourceArgs,
    target::{Target, Terms},
};
use crate::{
    app::{
        config::Config,
        schema::{
            Desired, Outcome,
            files::{self, File},
            read::{Sources, read},
        },
        yaml::{self, Node, Problem},
    },
    cli::{
        config::variable,
        diagnostic::{Diagnostic, Exit},
        problems::{self, Shown},
        scratch::Scratch,
        terminal::Terminal,
        whole_file::WholeFile,
    },
    model::counted::{counted, either},
};

/// First line of files, from which editors learn what belongs in them.
const MODELINE: &str = "# yaml-language-server: $schema=";

/// The files a schema was read from.
#[derive(Debug, Default)]
pub struct Source {
    files: Vec<File>,
    for_programs: bool,
}

impl Source {
    /// Finds the files. Exit 4 when there are none.
    pub fn open(args: &SourceArgs, terminal: &Terminal) -> Result<Self, Diagnostic> {
        Self::at(args.path(), terminal)
    }

    /// Finds the files at a path.
    pub fn at(path: &Path, terminal: &Terminal) -> Result<Self, Diagnostic> {
        let shown = path.display();
        let files = files::load(path).map_err(|error| {
            let exit = match error.kind() {
                std::io::ErrorKind::NotFound => Exit::NotFound,
                // No UTF-8.
                std::io::ErrorKind::InvalidData => Exit::Invalid,
                _ => Exit::Failed,
            };
            let message = format!("{shown} cannot be read");
            let failed = Diagnostic::new(exit, message).caused_by(&error);
            match exit {
                Exit::NotFound => {
                    failed.hint("--schema names a file or a folder; `pbctl schema pull` makes one")
                }
                _ => failed,
            }
        })?;
        if files.is_empty() {
            let message = format!("there is no *.yaml in {shown}");
            return Err(Diagnostic::new(Exit::NotFound, message));
        }
        let for_programs = terminal.wants_json();
        Ok(Self {
            files,
            for_programs,
        })
    }

    /// What the files want. With `is_trial` variables need not be set.
    pub fn read(&self, environment: Option<&str>, is_trial: bool) -> Result<Desired, Diagnostic> {
        let folder = |file: &File| file.path.parent().map(Path::to_owned).unwrap_or_default();
        let folders: Vec<PathBuf> = self.files.iter().map(folder).collect();
        let sources = Sources {
            env: &variable,
            folders: &folders,
            is_trial,
        };
        files::merge(&self.files)
            .and_then(|root| read(root, environment, &sources))
            .map_err(|problems| self.diagnostic(&problems))
    }

    /// Problems as a failure: for people with the line and a caret, for programs as a list.
    pub fn diagnostic(&self, found: &[Problem]) -> Diagnostic {
        let shown = Shown::all(&self.files);
        problems::diagnostic(found, &shown, "the schema", self.for_programs)
    }
}

/// `schema validate`: reads the files and makes everything in a directory that is thrown away.
pub async fn validate(args: &SourceArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let source = Source::open(args, terminal)?;
    let desired = source.read(args.env.as_deref(), true)?;
    let environments = desired.root.get("environments");
    let mut others = Vec::new();
    for member in environments.map(Node::members).unwrap_or_default() {
        others.push(source.read(Some(&member.key), true)?);
    }
    let scratch = Scratch::new("validate")?;
    let quiet = Terminal {
        quiet: true,
        ..terminal.clone()
    };
    let target = Target::scratch(Config::new(scratch.path().join("pb_data")), &quiet).await?;
    let mut outcome = trial(&target, &source, &desired).await;
    for other in &others {
        outcome = match outcome {
            Ok(()) => target.plan(&source, other, false).await.map(drop),
            failed => failed,
        };
    }
    target.close().await;
    outcome?;
    let collections = counted(desired.collections.len(), "collection");
    terminal.say(&format!("the schema is valid: {collections}"));
    Ok(())
}

async fn trial(target: &Target, source: &Source, desired: &Desired) -> Result<(), Diagnostic> {
    let plan = target.plan(source, desired, false).await?;
    let terms = Terms {
        dry_run: true,
        ..Terms::default()
    };
    match target.apply(plan, terms, Some((source, desired))).await? {
        Outcome::WouldApply => Ok(()),
        _ => Err(Diagnostic::new(Exit::Bug, "a trial was not taken back")),
    }
}

/// `schema fmt`.
pub fn fmt(args: &FmtArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let source = Source::open(&args.source, terminal)?;
    source.read(args.source.env.as_deref(), true)?;
    let mut untidy = 0;
    for file in &source.files {
        let tidy = tidied(&file.text);
        // Nothing that is said may change; a text of several lines can hold blanks of its own.
        let is_same =
            yaml::parse(&tidy).map(|n| n.to_json()) == yaml::parse(&file.text).map(|n| n.to_json());
        if tidy == file.text || !is_same {
            continue;
        }
        untidy += 1;
        terminal.line(&file.path.display().to_string())?;
        if !args.check {
            WholeFile::write(&file.path, tidy.as_bytes())?;
        }
    }
    if args.check && untidy > 0 {
        let files = counted(untidy, "file");
        let verb = either(untidy, "is", "are");
        let message = format!("{files} {verb} not tidy");
        return Err(Diagnostic::new(Exit::Invalid, message).hint("run `pbctl schema fmt`"));
    }
    Ok(())
}

/// A modeline first, no blanks at the ends of lines, no two blank lines, one line end at the end.
fn tidied(text: &str) -> String {
    let mut out = String::new();
    if !text.contains(MODELINE) {
        out = format!("{MODELINE}./pbctl.schema.json\n");
    }
    let mut blank = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && blank {
            continue;
        }
        blank = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    while out.ends_with("\n\n") {
        out.pop();
    }
    out
}
