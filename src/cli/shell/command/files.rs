//! Commands about files: kept queries, and results written to a file.

use std::path::Path;

use serde_json::json;

use super::{find, usage};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    shell::{
        history,
        output::{Mode, Rows},
        parse::{self, Input, Step},
        query::{List, Verb},
        session::{self, Flow, Session},
    },
    whole_file::WholeFile,
};

/// `.save NAME QUERY`
pub fn save(session: &Session<'_>, rest: &str) -> Result<(), Diagnostic> {
    let (name, text) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let text = text.trim();
    if text.is_empty() {
        return Err(own_usage("save"));
    }
    if !history::is_kept(text) {
        let message = "the query may hold a secret, so it is not kept";
        return Err(Diagnostic::new(Exit::Blocked, message));
    }
    let mut queries = history::saved();
    queries.insert(name.to_owned(), text.to_owned());
    history::save(&queries)?;
    session
        .terminal
        .say(&format!("kept as {name}; .run {name} runs it"));
    Ok(())
}

/// `.run NAME`, or the list of kept queries.
pub async fn run(session: &mut Session<'_>, name: &str) -> Result<Flow, Diagnostic> {
    let queries = history::saved();
    if name.is_empty() {
        let rows = queries
            .iter()
            .map(|(name, text)| json!({"name": name, "query": text}));
        session.show(&Rows {
            columns: vec!["name".into(), "query".into()],
            rows: rows.collect(),
        })?;
        return Ok(Flow::Next);
    }
    let text = queries.get(name).ok_or_else(|| {
        let message = format!("no query is kept as {name}");
        Diagnostic::new(Exit::NotFound, message).hint(".run lists them")
    })?;
    let mut rest = text.as_str();
    while let Step::Input(input, next) = parse::step(rest, true) {
        // A kept query that runs kept queries would never end.
        if matches!(input, Input::Dot(line) if find(super::split(line).0).is_some_and(|c| c.name == "run"))
        {
            return Err(Diagnostic::new(
                Exit::Invalid,
                "a kept query cannot run another",
            ));
        }
        rest = next;
        let flow = session.run(input).await?;
        if flow != Flow::Next {
            return Ok(flow);
        }
    }
    Ok(Flow::Next)
}

/// `.export QUERY FILE`: the name's ending says how. All records, not only those that are shown.
pub async fn export(session: &mut Session<'_>, rest: &str) -> Result<(), Diagnostic> {
    let (text, file) = rest
        .rsplit_once(char::is_whitespace)
        .ok_or_else(|| own_usage("export"))?;
    let path = Path::new(file);
    let mode = match path.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => Mode::Csv,
        Some("json") => Mode::Json,
        Some("ndjson" | "jsonl") => Mode::Ndjson,
        Some("yaml" | "yml") => Mode::Yaml,
        Some("md") => Mode::Md,
        _ => {
            let message = format!("{file} does not say what it is");
            return Err(Diagnostic::new(Exit::Usage, message)
                .hint("its name ends with .csv, .json, .ndjson, .yaml or .md"));
        }
    };
    if path.exists() {
        let question = format!("{file} exists. Overwrite it?");
        if !session.confirm(&question, "--yes")? {
            return Ok(());
        }
    }
    let before = std::mem::replace(&mut session.mode, mode);
    let rows = gather(session, text).await;
    session.mode = before;
    let rows = rows?;
    WholeFile::write(path, rows.text(mode, session.terminal).as_bytes())?;
    session
        .terminal
        .say(&format!("wrote {} rows to {file}", rows.rows.len()));
    Ok(())
}

/// All rows of a query.
async fn gather(session: &mut Session<'_>, text: &str) -> Result<Rows, Diagnostic> {
    match parse::one(text) {
        Some(Input::Sql(statement)) => {
            let was = std::mem::replace(&mut session.interactive, false);
            let answer = session.ask_sql(statement, false).await;
            session.interactive = was;
            let answer = answer?;
            if answer["truncated"] == true {
                let message = "the query gives more rows than one answer may have";
                return Err(Diagnostic::new(Exit::Failed, message)
                    .hint("take them in parts: where …, limit …"));
            }
            Ok(session.sql_rows(&answer))
        }
        Some(Input::Records(text)) => {
            let query = session::query(text)?;
            let Verb::List(list) = query.verb else {
                return Err(own_usage("export"));
            };
            let list = List {
                limit: list.limit.or((list.page.is_none()).then_some(u64::MAX)),
                ..list
            };
            let mut all = Vec::new();
            let take = |_: &mut Session<'_>, records| {
                all.extend(records);
                Ok(())
            };
            session.pages(&query.collection, &list, take).await?;
            Ok(session.rows(&query.collection, &list, all))
        }
        _ => Err(own_usage("export")),
    }
}

fn own_usage(name: &str) -> Diagnostic {
    find(name).map_or_else(|| Diagnostic::new(Exit::Bug, name), usage)
}
