//! `pbctl shell`: record queries, SQL and dot commands, typed or as a script, on every target.
//!
//! | file | holds |
//! |---|---|
//! | `parse` | text → inputs: which language, and where it ends |
//! | `query`, `sql` | the two languages, as far as the shell has to know them |
//! | `session` | where, as whom, how; runs one input |
//! | `records`, `statements` | running the two |
//! | `command/`, `words` | dot commands |
//! | `actor` | `.as` |
//! | `undo` | `.undo` |
//! | `output` | rows as text |
//! | `names`, `complete`, `highlight` | what the editor knows |
//! | `interactive`, `history` | the editor, and what it remembers |
//! | `script` | inputs that nobody types |

mod actor;
mod command;
mod complete;
mod highlight;
mod history;
mod interactive;
mod names;
mod output;
mod parse;
mod query;
mod records;
mod script;
mod session;
mod sql;
mod statements;
mod undo;
mod words;

use std::{
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
};

use clap::Args;

use super::{
    config::GlobalArgs, diagnostic::Diagnostic, input, target::Target, terminal::Terminal,
};
use session::Session;

const EXAMPLES: &str = "\
Examples:
  pbctl shell --dir ./pb_data
  pbctl shell -c \"posts where status = 'published' sort -created limit 10\"
  pbctl shell -o json -c 'select count(*) as n from posts'
  pbctl shell -f report.sql -o csv > report.csv";

/// Queries and changes records, also by SQL; typed, or as a script
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ShellArgs {
    /// Runs this query, SQL statement or dot command, and ends; may be given more than once
    #[arg(short, long, value_name = "INPUT")]
    command: Vec<String>,
    /// Runs a file, before what -c gives; - is standard input
    #[arg(short, long, value_name = "FILE")]
    file: Vec<PathBuf>,
    /// Lets UPDATE and DELETE without WHERE pass
    #[arg(long)]
    allow_destructive: bool,
}

/// Runs `shell`.
pub async fn run(
    args: ShellArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    // What is wrong with a file is told before a directory is made.
    let texts = texts(&args)?;
    let target = Target::existing(global, terminal).await?;
    let mut session = Session::begin(target, terminal, texts.is_none()).await?;
    session.allow_destructive = args.allow_destructive;
    session.stdin_is_taken = args.takes_stdin();
    let outcome = match &texts {
        Some(texts) => script::run(&mut session, texts).await,
        None => interactive::run(&mut session).await,
    };
    session.target.close().await;
    outcome
}

impl ShellArgs {
    /// Whether standard input is what somebody types, or the script.
    fn takes_stdin(&self) -> bool {
        let says_nothing = self.command.is_empty() && self.file.is_empty();
        says_nothing || self.file.iter().any(|path| path == Path::new("-"))
    }
}

/// The script, or `None` when somebody is there to type.
fn texts(args: &ShellArgs) -> Result<Option<Vec<String>>, Diagnostic> {
    if args.command.is_empty() && args.file.is_empty() {
        if io::stdin().is_terminal() {
            return Ok(None);
        }
        return Ok(Some(vec![input::text(Path::new("-"))?]));
    }
    let files = args.file.iter().map(|path| input::text(path));
    let mut texts = files.collect::<Result<Vec<_>, _>>()?;
    texts.extend(args.command.iter().cloned());
    Ok(Some(texts))
}
