//! `.sub`: what happens to records, as it happens, until Ctrl-C.
//!
//! It asks for pages of changes again and again, which every target answers. When one does not come, it
//! ends.

use std::time::Duration;

use serde_json::Value;

use super::{Command, usage};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    shell::{
        output::{Mode, cell},
        session::Session,
    },
    target::Request,
};

/// How long nothing is asked after there was nothing more.
const PAUSE: Duration = Duration::from_millis(500);

/// Prints what happens to records of a collection that fit the filter, until somebody interrupts it.
pub async fn run(
    session: &mut Session<'_>,
    command: &Command,
    rest: &str,
) -> Result<(), Diagnostic> {
    let (collection, filter) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    if collection.is_empty() {
        return Err(usage(command));
    }
    let filter = filter.trim();
    let filter = filter.strip_prefix("where ").unwrap_or(filter).trim();
    let mut cursor = String::new();
    let told = format!("-- {collection}, from now on; Ctrl-C ends it");
    session.terminal.say(&told);
    loop {
        let request = Request::get(&["api", "changes"])
            .query("collections", collection)
            .query("filter", filter)
            .query("leave", "true")
            .query("cursor", &cursor);
        let page = session.ask_as(request).await.map_err(explained)?;
        if let Some(reason) = page["reset"].as_str() {
            session
                .terminal
                .warn(&format!("something was missed: {reason}"));
        }
        for event in page["items"].as_array().into_iter().flatten() {
            session.print(&line(session.mode, event))?;
        }
        cursor = page["cursor"].as_str().unwrap_or_default().to_owned();
        if page["hasMore"] != true {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// The one error that has a reason here.
fn explained(error: Diagnostic) -> Diagnostic {
    if error.exit == Exit::NotFound {
        return error.hint("changes are kept where `pbctl serve` serves, or has served");
    }
    error
}

/// An event, for programs or for people.
fn line(mode: Mode, event: &Value) -> String {
    if matches!(mode, Mode::Json | Mode::Ndjson) {
        return format!("{event}\n");
    }
    let (action, record) = (cell(&event["action"]), &event["record"]);
    let members = record.as_object().into_iter().flatten();
    let members: Vec<String> = members
        .filter(|(name, _)| !["collectionId", "collectionName", "id"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}={}", cell(value).escape_debug()))
        .collect();
    let id = cell(&record["id"]);
    format!("{action:6} {id}  {}\n", members.join("  "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_event_is_a_line() {
        let event = json!({
            "cursor": "x-1", "action": "create",
            "record": {"id": "abc", "collectionName": "posts", "title": "a\nb", "score": 3},
        });
        let text = line(Mode::Table, &event);
        assert!(
            text.starts_with("create abc  ") && text.contains("score=3"),
            "{text}"
        );
        assert_eq!(text.matches('\n').count(), 1, "{text:?}");
        assert_eq!(line(Mode::Ndjson, &event), format!("{event}\n"));
    }
}
