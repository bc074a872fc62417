//! `record list`, `record get` and `record count`.

use clap::Args;
use serde_json::{Value, json};

use super::shape::Shape;
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    refused,
    target::{Request, Target},
    terminal::{Format, Terminal},
};

/// Most records of one answer, as in PocketBase.
pub const MOST_PER_PAGE: usize = 1000;

#[derive(Debug, Args)]
pub struct ListArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// Which records, as in the API: "status = 'open' && score > 3"
    #[arg(long, value_name = "FILTER", default_value = "")]
    filter: String,
    /// In which order, as in the API: -created,title
    #[arg(
        long,
        value_name = "SORT",
        default_value = "",
        allow_hyphen_values = true
    )]
    sort: String,
    /// With which related records
    #[arg(long, value_name = "RELATIONS", default_value = "")]
    expand: String,
    /// How many records at most
    #[arg(long, value_name = "NUMBER", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
    /// Which page of that many records, from 1
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    page: u32,
    /// All records
    #[arg(long, conflicts_with_all = ["limit", "page"])]
    all: bool,
}

#[derive(Debug, Args)]
pub struct GetArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// The record's id
    id: String,
    /// With which related records
    #[arg(long, value_name = "RELATIONS", default_value = "")]
    expand: String,
}

#[derive(Debug, Args)]
pub struct CountArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// Which records, as in the API
    #[arg(long, value_name = "FILTER", default_value = "")]
    filter: String,
}

/// Lists records page by page; formats that can are printed as the pages come.
pub async fn list(args: &ListArgs, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    let shape = Shape::of(target, &args.collection).await?;
    let columns = shape.shown();
    let mut writer = terminal.rows(&columns);
    let limit = if args.all {
        usize::MAX
    } else {
        args.limit as usize
    };
    let skipped = limit.saturating_mul(args.page as usize - 1);
    // Pages of one size must begin at multiples of it.
    let size = if args.all || (limit > MOST_PER_PAGE && skipped.is_multiple_of(MOST_PER_PAGE)) {
        MOST_PER_PAGE
    } else {
        largest_divisor(limit)
    };
    let (mut page, mut printed, mut total) = (skipped / size + 1, 0, 0);
    while printed < limit {
        let request = Request::get(&["api", "collections", &args.collection, "records"])
            .query("page", page)
            .query("perPage", size)
            .query("filter", &args.filter)
            .query("sort", &args.sort)
            .query("expand", &args.expand)
            .query("skipTotal", page > skipped / size + 1);
        let answer = match target.ask(request).await {
            Ok(answer) => answer,
            Err(error) => {
                let wishes = (args.filter.as_str(), args.sort.as_str());
                return Err(refused::why(error, target, &args.collection, wishes).await);
            }
        };
        let rows = answer["items"].as_array().map(Vec::as_slice);
        let rows = rows.unwrap_or_default();
        if let Some(count) = answer["totalItems"].as_u64() {
            total = count as usize;
        }
        for row in rows.iter().take(limit - printed) {
            writer.push(row)?;
        }
        printed += rows.len().min(limit - printed);
        if rows.len() < size {
            break;
        }
        page += 1;
    }
    writer.finish()?;
    if terminal.format == Format::Table && skipped + printed < total && printed > 0 {
        terminal.say(&format!(
            "{printed} of {total} records; --all lists them all"
        ));
    }
    Ok(())
}

/// The largest size of pages that a number of records is made of.
fn largest_divisor(limit: usize) -> usize {
    (1..=limit.min(MOST_PER_PAGE))
        .rev()
        .find(|size| limit.is_multiple_of(*size))
        .unwrap_or(1)
}

/// Shows one record.
pub async fn get(args: &GetArgs, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    let path = ["api", "collections", &args.collection, "records", &args.id];
    let request = Request::get(&path).query("expand", &args.expand);
    match target.ask(request).await {
        Ok(record) => terminal.object(&record),
        Err(error) if error.exit == Exit::NotFound => {
            // Perhaps it is the collection that is not there.
            let shape = Shape::of(target, &args.collection).await?;
            let message = format!("{} has no record {}", shape.name, args.id);
            Err(Diagnostic::new(Exit::NotFound, message))
        }
        Err(error) => Err(error),
    }
}

/// Counts records.
pub async fn count(
    args: &CountArgs,
    target: &Target,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let count = total(target, &args.collection, &args.filter).await?;
    if terminal.format == Format::Table {
        return terminal.line(&count.to_string());
    }
    let told = json!({ "count": count });
    if terminal.format == Format::Json {
        return terminal.line(&told.to_string());
    }
    terminal.object(&told)
}

/// How many records match.
pub async fn total(target: &Target, collection: &str, filter: &str) -> Result<u64, Diagnostic> {
    let request = Request::get(&["api", "collections", collection, "records"])
        .query("perPage", 1)
        .query("fields", "id")
        .query("filter", filter);
    let answer: Value = match target.ask(request).await {
        Ok(answer) => answer,
        Err(error) => return Err(refused::why(error, target, collection, (filter, "")).await),
    };
    Ok(answer["totalItems"].as_u64().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_fit_into_what_was_asked_for() {
        for (limit, size) in [(1, 1), (30, 30), (1000, 1000), (1500, 750), (1009, 1)] {
            assert_eq!(largest_divisor(limit), size);
        }
    }
}
