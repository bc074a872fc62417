//! `record create`, `record update` and `record delete`.

use clap::Args;
use futures_util::{StreamExt, TryStreamExt, stream};
use serde_json::{Value, json};

use super::{data::DataArgs, read};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        refused,
        target::{Request, Target},
        terminal::Terminal,
    },
    model::counted::counted,
};

/// Deletes that are under way at a time; they share the transactions that store them.
const AT_A_TIME: usize = 64;

#[derive(Debug, Args)]
pub struct CreateArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    #[command(flatten)]
    pub data: DataArgs,
    /// Does it and takes it back
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub struct UpdateArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// The record's id
    id: String,
    #[command(flatten)]
    pub data: DataArgs,
    /// Does it and takes it back
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub struct DeleteArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// The records' ids
    #[arg(required_unless_present = "filter")]
    ids: Vec<String>,
    /// All records that match, as in the API; needs --allow-destructive, or the collection's name typed
    #[arg(long, value_name = "FILTER", conflicts_with = "ids")]
    filter: Option<String>,
    /// Lets --filter delete without asking
    #[arg(long)]
    allow_destructive: bool,
    /// Does it and takes it back
    #[arg(long)]
    dry_run: bool,
}

/// Makes a record and shows it.
pub async fn create(
    args: CreateArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let name = args.collection;
    let request = if args.dry_run {
        rehearse(
            &name,
            &json!({"do": "create", "data": args.data.into_body()}),
        )
    } else {
        Request::post(&["api", "collections", &name, "records"]).json(&args.data.into_body())
    };
    let record = target.ask(request).await?;
    terminal.object(&record)?;
    told(terminal, args.dry_run, "created", &name, &record);
    Ok(())
}

/// Changes a record and shows it.
pub async fn update(
    args: UpdateArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let (name, id) = (args.collection, args.id);
    let request = if args.dry_run {
        let data = args.data.into_body();
        rehearse(&name, &json!({"do": "update", "id": id, "data": data}))
    } else {
        Request::patch(&["api", "collections", &name, "records", &id]).json(&args.data.into_body())
    };
    let record = target.ask(request).await?;
    terminal.object(&record)?;
    told(terminal, args.dry_run, "updated", &name, &record);
    Ok(())
}

fn rehearse(collection: &str, body: &Value) -> Request {
    Request::post(&["api", "pbctl", "rehearse", collection]).json(body)
}

fn told(terminal: &Terminal, dry_run: bool, done: &str, collection: &str, record: &Value) {
    let id = record["id"].as_str().unwrap_or_default();
    terminal.say(&if dry_run {
        format!("dry run: {id} of {collection} would be {done}; nothing was changed")
    } else {
        format!("{done} {id} of {collection}")
    });
}

/// Deletes records by their ids, or all that match a filter.
pub async fn delete(
    args: &DeleteArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let name = &args.collection;
    let ids = match &args.filter {
        None => args.ids.clone(),
        Some(filter) => matching(name, filter, target).await?,
    };
    let count = ids.len();
    let records = counted(count, "record");
    if args.dry_run {
        let body = json!({"do": "delete", "ids": ids});
        target.ask(rehearse(name, &body)).await?;
        terminal.say(&format!(
            "dry run: {records} of {name} would be deleted; nothing was changed"
        ));
        return Ok(());
    }
    if args.filter.is_some() && count > 0 && !args.allow_destructive {
        let question = format!("This deletes {records} of {name} in {}.", target.name());
        terminal.confirm_by_name(&question, name, "--allow-destructive")?;
    }
    // Some may have gone with others that were deleted.
    let by_filter = args.filter.is_some();
    stream::iter(ids)
        .map(|id| async move {
            let path = ["api", "collections", name, "records", &id];
            match target.ask(Request::delete(&path)).await {
                Err(error) if by_filter && error.exit == Exit::NotFound => Ok(()),
                Err(mut error) => {
                    error.message = format!("{id}: {}", error.message);
                    Err(error)
                }
                Ok(_) => Ok(()),
            }
        })
        .buffer_unordered(AT_A_TIME)
        .try_collect::<()>()
        .await?;
    terminal.say(&format!("deleted {records} of {name}"));
    Ok(())
}

/// The ids of all records that match.
async fn matching(name: &str, filter: &str, target: &Target) -> Result<Vec<String>, Diagnostic> {
    let (mut ids, mut page) = (Vec::new(), 1);
    loop {
        let request = Request::get(&["api", "collections", name, "records"])
            .query("page", page)
            .query("perPage", read::MOST_PER_PAGE)
            .query("filter", filter)
            .query("sort", "id")
            .query("fields", "id")
            .query("skipTotal", true);
        let answer = match target.ask(request).await {
            Ok(answer) => answer,
            Err(error) => return Err(refused::why(error, target, name, (filter, "")).await),
        };
        let rows = answer["items"].as_array().map(Vec::as_slice);
        let rows = rows.unwrap_or_default();
        ids.extend(
            rows.iter()
                .filter_map(|row| Some(row["id"].as_str()?.to_owned())),
        );
        if rows.len() < read::MOST_PER_PAGE {
            return Ok(ids);
        }
        page += 1;
    }
}
