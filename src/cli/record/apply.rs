//! `record apply`: seeds. A file of records that are to be there.
//!
//! ```yaml
//! users:
//!   - { email: ana@example.com, password: … }
//! posts:
//!   key: slug                     # how they are known; else by id or the first unique field
//!   by: { author: email }         # relations that name the other record by that field
//!   records:
//!     - { slug: hello, title: Hello, author: ana@example.com }
//! ```
//!
//! The same as JSON; or NDJSON, where `collectionName` says where a record belongs.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value, json};

use super::export::FileFormat;
use crate::{
    app::yaml,
    cli::{
        diagnostic::{Diagnostic, Exit},
        input,
        target::{Request, Target},
        terminal::Terminal,
    },
    model::field_error::FieldErrors,
};

#[derive(Debug, Args)]
pub struct ApplyArgs {
    /// The file: YAML, JSON or NDJSON; - is standard input
    file: PathBuf,
    /// The format [default: what the file's name says, else YAML, which JSON is, too]
    #[arg(long, value_name = "FORMAT", value_parser = ["yaml", "json", "ndjson"])]
    format: Option<String>,
    /// Does it and takes it back
    #[arg(long)]
    dry_run: bool,
    #[arg(skip)]
    seeds: Vec<Value>,
}

impl ApplyArgs {
    /// Reads the file. Exit 3 when it holds no seeds.
    pub fn read(&mut self) -> Result<(), Diagnostic> {
        let text = input::text(&self.file)?;
        let by_name = match FileFormat::of(&self.file) {
            Some(FileFormat::Ndjson) => "ndjson",
            _ => "yaml",
        };
        let shown = self.file.display().to_string();
        self.seeds = match self.format.as_deref().unwrap_or(by_name) {
            "ndjson" => from_lines(&text, &shown)?,
            _ => from_yaml(&text, &shown)?,
        };
        Ok(())
    }
}

fn invalid(text: String) -> Diagnostic {
    Diagnostic::new(Exit::Invalid, text)
}

fn from_lines(text: &str, shown: &str) -> Result<Vec<Value>, Diagnostic> {
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let place = format!("{shown}:{}", number + 1);
        let mut record: Map<String, Value> = serde_json::from_str(line)
            .map_err(|error| invalid(format!("{place}: no JSON object")).caused_by(&error))?;
        let name = record.remove("collectionName");
        let Some(Value::String(name)) = name else {
            return Err(invalid(format!("{place}: collectionName is missing")));
        };
        record.remove("collectionId");
        let record = Value::Object(record);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, records)) => records.push(record),
            None => groups.push((name, vec![record])),
        }
    }
    let group = |(name, records)| json!({"collection": name, "records": records});
    Ok(groups.into_iter().map(group).collect())
}

fn from_yaml(text: &str, shown: &str) -> Result<Vec<Value>, Diagnostic> {
    let tree = yaml::parse(text).map_err(|problems| {
        let lines = problems.iter().map(|problem| format!("{shown}:{problem}"));
        let mut lines = lines.collect::<Vec<_>>().into_iter();
        let mut diagnostic = invalid(lines.next().unwrap_or_default());
        diagnostic.causes.extend(lines);
        diagnostic
    })?;
    let mut groups = Vec::new();
    for member in tree.members() {
        let place = format!("{shown}:{}:{}", member.place.line, member.place.column);
        let (mut options, records) = match member.node.to_json() {
            Value::Array(records) => (Map::new(), Value::Array(records)),
            Value::Object(mut options) => {
                let records = options.remove("records").unwrap_or_default();
                (options, records)
            }
            _ => (Map::new(), Value::Null),
        };
        let known = options.keys().all(|name| name == "key" || name == "by");
        let is_list = records
            .as_array()
            .is_some_and(|records| records.iter().all(Value::is_object));
        if !known || !is_list {
            let name = &member.key;
            return Err(invalid(format!(
                "{place}: {name} must be a list of records, or have key, by and records"
            )));
        }
        options.insert("collection".into(), member.key.as_str().into());
        options.insert("records".into(), records);
        groups.push(Value::Object(options));
    }
    if groups.is_empty() && !tree.is_null() && tree.members().is_empty() {
        return Err(invalid(format!(
            "{shown}: expected collections with lists of records"
        )));
    }
    Ok(groups)
}

/// Makes records be as the file says, and tells what became of each.
pub async fn run(args: ApplyArgs, target: &Target, terminal: &Terminal) -> Result<(), Diagnostic> {
    let names: Vec<&Value> = args
        .seeds
        .iter()
        .map(|group| &group["collection"])
        .collect();
    let body = json!({"dryRun": args.dry_run, "seeds": args.seeds});
    let request = Request::post(&["api", "pbctl", "seeds"]).json(&body);
    let told = target.ask(request).await?;
    let told = told.as_array().map(Vec::as_slice).unwrap_or_default();
    let count = |outcome: &str| told.iter().filter(|one| one["outcome"] == outcome).count();
    if let Some(first) = told.iter().find(|one| one["outcome"] == "refused") {
        return Err(refused(&args, (&names, told), first));
    }
    let rows: Vec<Value> = told
        .iter()
        .map(|one| {
            let name = names.get(one["seeds"].as_u64().unwrap_or_default() as usize);
            json!({"collection": name, "id": one["id"], "outcome": one["outcome"]})
        })
        .collect();
    terminal.list(&["collection", "id", "outcome"], &rows)?;
    let (created, updated) = (count("created"), count("updated"));
    let unchanged = count("unchanged");
    let end = if args.dry_run {
        "; dry run, nothing was changed"
    } else {
        ""
    };
    terminal.say(&format!(
        "{created} created, {updated} updated, {unchanged} unchanged{end}"
    ));
    Ok(())
}

fn refused(args: &ApplyArgs, (names, told): (&[&Value], &[Value]), first: &Value) -> Diagnostic {
    let number = |one: &Value, name: &str| one[name].as_u64().unwrap_or_default() as usize;
    let place = |one: &Value| {
        let name = names
            .get(number(one, "seeds"))
            .and_then(|name| name.as_str());
        let name = name.unwrap_or_default();
        format!("record {} of {name}", number(one, "record") + 1)
    };
    let message = first["message"].as_str().unwrap_or_default();
    let text = format!("{}: {}: {message}", args.file.display(), place(first));
    let mut diagnostic = invalid(text.trim_end_matches('.').to_owned());
    diagnostic.fields = FieldErrors::from_json(&first["fields"]);
    let others = told
        .iter()
        .filter(|one| one["outcome"] == "refused")
        .skip(1);
    diagnostic.causes = others
        .take(10)
        .map(|one| format!("{}: {}", place(one), one["fields"]))
        .collect();
    diagnostic.hint("nothing was changed")
}
