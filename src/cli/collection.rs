//! `pbctl collection …`: collections as PocketBase's JSON, as its dashboard exports and imports them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use super::{
    config::GlobalArgs,
    diagnostic::{Diagnostic, Exit},
    directory, input,
    terminal::Terminal,
};
use crate::app::{App, collections, config::Purpose};

/// Arguments of `collection`.
#[derive(Debug, Args)]
pub struct CollectionArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Creates and changes collections from a JSON file, all or nothing
    Import(ImportArgs),
    /// Writes all collections as JSON
    Export(ExportArgs),
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
        Action::Export(_) => None,
    };
    let app = directory::open(global.config(Purpose::Command)?, terminal).await?;
    let done = match (args.action, body) {
        (Action::Import(args), Some(body)) => {
            let n = body["collections"].as_array().map_or(0, Vec::len);
            let done = collections::import(&app, body).await;
            done.map(|()| {
                terminal.say(&format!(
                    "imported {n} collections from {}",
                    args.file.display()
                ));
            })
            .map_err(Diagnostic::from)
        }
        (Action::Export(args), _) => export(&app, &args, terminal),
        (Action::Import(_), None) => Ok(()),
    };
    app.close().await;
    done
}

fn read(args: &ImportArgs) -> Result<Map<String, Value>, Diagnostic> {
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
    let body = json!({ "collections": list, "deleteMissing": args.allow_destructive });
    Ok(body.as_object().cloned().unwrap_or_default())
}

fn export(app: &App, args: &ExportArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let catalog = app.catalog();
    let shown = catalog.all().iter().filter(|c| args.system || !c.system);
    let list: Vec<Value> = shown
        .map(|collection| Value::Object(collection.to_json()))
        .collect();
    let text = format!("{:#}\n", Value::Array(list));
    if args.file == Path::new("-") {
        return terminal.bytes(text.as_bytes());
    }
    fs::write(&args.file, text).map_err(|error| {
        Diagnostic::new(
            Exit::Failed,
            format!("cannot write {}", args.file.display()),
        )
        .caused_by(&error)
    })
}
