//! `pbctl record …`: the records of a collection, one by one and all at once.
//!
//! | file | holds |
//! |---|---|
//! | `read` | `list`, `get`, `count` |
//! | `change` | `create`, `update`, `delete` |
//! | `data` | what a record is to hold, from arguments, a file or stdin |
//! | `shape` | the collection's fields, as commands need to know them |
//! | `import/` | `import` |
//! | `export` | `export` |
//! | `apply` | `apply` |

mod apply;
mod change;
mod data;
mod export;
pub(super) mod import;
mod read;
mod shape;

use clap::{Args, Subcommand};

use super::{
    config::GlobalArgs, diagnostic::Diagnostic, serve::Signals, target::Target, terminal::Terminal,
};

/// Reads, changes, imports and exports the records of a collection
#[derive(Debug, Args)]
pub struct RecordArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Lists records
    #[command(visible_alias = "ls")]
    List(read::ListArgs),
    /// Shows one record
    Get(read::GetArgs),
    /// Counts records
    Count(read::CountArgs),
    /// Makes a record
    Create(change::CreateArgs),
    /// Changes a record
    Update(change::UpdateArgs),
    /// Deletes records, with all that hangs on them
    #[command(visible_alias = "rm")]
    Delete(change::DeleteArgs),
    /// Takes in records from CSV, NDJSON or JSON
    Import(import::ImportArgs),
    /// Writes records as CSV, NDJSON or JSON
    Export(export::ExportArgs),
    /// Makes records be as a file says, in one transaction
    Apply(apply::ApplyArgs),
}

/// Runs `record`.
pub async fn run(
    args: RecordArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    // What is wrong with the arguments and their files is told before a directory is opened.
    let action = match args.action {
        Action::Create(mut args) => {
            args.data.read()?;
            Action::Create(args)
        }
        Action::Update(mut args) => {
            args.data.read()?;
            Action::Update(args)
        }
        Action::Apply(mut args) => {
            args.read()?;
            Action::Apply(args)
        }
        Action::Import(mut args) => {
            args.read()?;
            Action::Import(args)
        }
        other => other,
    };
    let target = Target::existing(global, terminal).await?;
    let done = act(action, &target, terminal).await;
    target.close().await;
    done
}

async fn act(action: Action, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    match action {
        Action::List(args) => read::list(&args, target, terminal).await,
        Action::Get(args) => read::get(&args, target, terminal).await,
        Action::Count(args) => read::count(&args, target, terminal).await,
        Action::Create(args) => change::create(args, target, terminal).await,
        Action::Update(args) => change::update(args, target, terminal).await,
        Action::Delete(args) => change::delete(&args, target, terminal).await,
        Action::Import(args) => import::run(args, target, terminal, Signals::new).await,
        Action::Export(args) => export::run(&args, target, terminal).await,
        Action::Apply(args) => apply::run(args, target, terminal).await,
    }
}
