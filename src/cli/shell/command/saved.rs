//! Kept queries: `.save` and `.run`.

use serde_json::json;

use super::{find, usage};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    shell::{
        history,
        output::Rows,
        parse::{self, Input, Step},
        session::{Flow, Session},
    },
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

fn own_usage(name: &str) -> Diagnostic {
    find(name).map_or_else(|| Diagnostic::new(Exit::Bug, name), usage)
}
