//! `pbctl collection …`: collections shown and emptied; and as PocketBase's JSON, as its dashboard exports
//! and imports them.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    input,
    target::{Request, Target},
    terminal::Terminal,
    whole_file::WholeFile,
};
use crate::model::counted::counted;

/// Collections that are asked for at once; PocketBase gives 1000 at most.
const PAGE: usize = 500;

/// Shows, empties, imports and exports collections
#[derive(Debug, Args)]
pub struct CollectionArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Lists the collections
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Shows one collection
    Get(GetArgs),
    /// Deletes all records of a collection, with all that hangs on them
    Truncate(TruncateArgs),
    /// Creates and changes collections from a JSON file, all or nothing
    Import(ImportArgs),
    /// Writes all collections as JSON
    Export(ExportArgs),
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Also the collections that belong to the program
    #[arg(long)]
    system: bool,
}

#[derive(Debug, Args)]
struct GetArgs {
    /// Its name or id
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
}

#[derive(Debug, Args)]
struct TruncateArgs {
    /// Its name or id
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// Does it without asking
    #[arg(long)]
    allow_destructive: bool,
}

#[derive(Debug, Args)]
struct ImportArgs {
    /// A list of collections; - is standard input
    file: PathBuf,
    /// Drops collections and fields that the file does not have, with their data
    #[arg(long)]
    allow_destructive: bool,
}

#[derive(Debug, Args)]
struct ExportArgs {
    /// The file to write; - is standard output
    #[arg(default_value = "-")]
    file: PathBuf,
    /// Also the collections that belong to the program
    #[arg(long)]
    system: bool,
}

/// Runs `collection`.
pub async fn run(
    args: CollectionArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    // What is wrong with the file is told before a directory is made.
    let body = match &args.action {
        Action::Import(args) => Some(read(args)?),
        _ => None,
    };
    let target = match &args.action {
        Action::Import(_) => Target::open(global, terminal).await?,
        _ => Target::existing(global, terminal).await?,
    };
    let done = match (args.action, body) {
        (Action::Import(args), Some(body)) => import(&target, &args, &body, terminal).await,
        (Action::Export(args), _) => export(&target, &args, terminal).await,
        (action, _) => ask(&action, &target, terminal).await,
    };
    target.close().await;
    done
}

/// What any target can be asked.
async fn ask(action: &Action, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    match action {
        Action::List(args) => list(args, target, terminal).await,
        Action::Get(args) => {
            let path = ["api", "collections", &args.collection];
            terminal.object(&target.ask(Request::get(&path)).await?)
        }
        Action::Truncate(args) => truncate(args, target, terminal).await,
        Action::Import(_) | Action::Export(_) => Ok(()),
    }
}

async fn list(args: &ListArgs, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    let mut rows = terminal.rows(&["id", "name", "type", "system", "updated"]);
    for page in 1.. {
        let request = Request::get(&["api", "collections"])
            .query("page", page)
            .query("perPage", PAGE)
            .query("sort", "name");
        let answer = target.ask(request).await?;
        let items = answer["items"].as_array().map(Vec::as_slice);
        let items = items.unwrap_or_default();
        for item in items {
            if args.system || item["system"] != true {
                rows.push(item)?;
            }
        }
        if items.len() < PAGE {
            break;
        }
    }
    rows.finish()
}

async fn truncate(
    args: &TruncateArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let path = ["api", "collections", &args.collection];
    let found = target.ask(Request::get(&path)).await?;
    let name = found["name"].as_str().unwrap_or_default();
    if !args.allow_destructive {
        let question = format!("This deletes all records of {name} in {}.", target.name());
        terminal.confirm_by_name(&question, name, "--allow-destructive")?;
    }
    let path = ["api", "collections", name, "truncate"];
    target.ask(Request::delete(&path)).await?;
    terminal.say(&format!("deleted all records of {name}"));
    Ok(())
}

async fn import(
    target: &Target,
    args: &ImportArgs,
    body: &Value,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let n = body["collections"].as_array().map_or(0, Vec::len);
    let request = Request::put(&["api", "collections", "import"]).json(body);
    target.ask(request).await?;
    terminal.say(&format!(
        "imported {} from {}",
        counted(n, "collection"),
        args.file.display()
    ));
    Ok(())
}

fn read(args: &ImportArgs) -> Result<Value, Diagnostic> {
    let shown = args.file.display();
    let text = input::text(&args.file)?;
    let invalid = |text: &str| Diagnostic::new(Exit::Invalid, format!("{shown} {text}"));
    let json: Value =
        serde_json::from_str(&text).map_err(|error| invalid("is no JSON").caused_by(&error))?;
    let list = match json {
        Value::Array(list) => Value::Array(list),
        Value::Object(mut members) => members.remove("collections").unwrap_or_default(),
        _ => Value::Null,
    };
    if !list.is_array() {
        return Err(invalid("is no list of collections"));
    }
    Ok(json!({ "collections": list, "deleteMissing": args.allow_destructive }))
}

/// All collections, in the order in which they were made.
pub(super) async fn all(target: &Target) -> Result<Vec<Value>, Diagnostic> {
    let mut found = Vec::new();
    for page in 1.. {
        let request = Request::get(&["api", "collections"]).query("page", page);
        let request = request.query("perPage", PAGE).query("skipTotal", 1);
        let mut told = target.ask(request).await?;
        let Value::Array(items) = told["items"].take() else {
            break;
        };
        let is_last = items.len() < PAGE;
        found.extend(items);
        if is_last {
            break;
        }
    }
    Ok(found)
}

async fn export(target: &Target, args: &ExportArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let mut list = all(target).await?;
    list.retain(|collection| args.system || collection["system"] != true);
    let text = format!("{:#}\n", Value::Array(list));
    if args.file == Path::new("-") {
        return terminal.bytes(text.as_bytes());
    }
    WholeFile::write(&args.file, text.as_bytes())
}
