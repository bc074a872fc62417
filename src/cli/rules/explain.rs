//! `rules explain`.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{
    ExplainArgs,
    occasion::{Occasion, Part},
};
use crate::cli::{
    config::GlobalArgs,
    diagnostic::Diagnostic,
    target::{Request, Target},
    terminal::{Format, Terminal},
};

/// Runs `rules explain`.
pub async fn run(
    args: &ExplainArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let question = question(args)?;
    let target = Target::existing(global, terminal).await?;
    let request = Request::post(&["api", "pbctl", "rules", "explain"]).json(&question);
    let answer = target.ask(request).await;
    target.close().await;
    let answer = answer?;
    if terminal.format == Format::Table {
        return terminal.bytes(text(&answer).as_bytes());
    }
    terminal.object(&answer)
}

fn question(args: &ExplainArgs) -> Result<Value, Diagnostic> {
    let mut occasion = Occasion::default();
    let given = [
        (Part::Body, args.body.as_slice()),
        (Part::Query, args.query.as_slice()),
        (Part::Header, args.header.as_slice()),
        (Part::Context, args.context.as_slice()),
    ];
    for (part, texts) in given {
        for text in texts {
            occasion.add(part, text)?;
        }
    }
    let actor = match (args.actor.as_str(), args.actor.split_once('/')) {
        ("guest", _) => Value::Null,
        (_, Some((collection, id))) => json!({ "collection": collection, "id": id }),
        (name, None) => name.into(),
    };
    let mut question = json!({
        "collection": args.collection, "action": args.action, "as": actor, "id": args.id,
        "filter": args.filter, "sql": args.sql,
    });
    occasion.put_into(&mut question);
    Ok(question)
}

/// The answer for people: what is decided, why, and the tree of clauses.
fn text(answer: &Value) -> String {
    let mut out = String::new();
    let is_allowed = answer["allowed"] == true;
    let verdict = if is_allowed { "allowed" } else { "denied" };
    let who = match &answer["as"] {
        Value::Null => "a guest".to_owned(),
        Value::String(word) => format!("a {word}"),
        who => format!("{}/{}", word(&who["collection"]), word(&who["id"])),
    };
    let (action, collection) = (word(&answer["action"]), word(&answer["collection"]));
    let id = answer["id"].as_str().map(|id| format!("/{id}"));
    let id = id.unwrap_or_default();
    _ = writeln!(out, "{verdict}: {action} {collection}{id} as {who}");
    match &answer["rule"] {
        Value::Null => _ = writeln!(out, "rule: null"),
        rule => _ = writeln!(out, "rule: \"{}\"", word(rule)),
    }
    if let Some(reason) = reason(answer) {
        _ = writeln!(out, "because {reason}");
    }
    push_rows(&mut out, &answer["rows"]);
    push_clauses(&mut out, &answer["clauses"]);
    if answer["filter"].is_object() {
        _ = writeln!(out, "\nfilter: \"{}\"", word(&answer["filter"]["text"]));
        push_clauses(&mut out, &answer["filter"]["clauses"]);
    }
    push_sql(&mut out, &answer["sql"]);
    out
}

/// Why no clause was asked.
fn reason(answer: &Value) -> Option<String> {
    Some(match answer["reason"].as_str()? {
        "everyone" => "the rule is empty: everyone may".to_owned(),
        "superusersOnly" => "there is no rule: only superusers may".to_owned(),
        "superuser" => "rules do not count for superusers".to_owned(),
        "guest" => "guests manage nothing".to_owned(),
        "notFound" => "there is no such record".to_owned(),
        "broken" => format!("the rule cannot be read: {}", word(&answer["error"])),
        _ => return None,
    })
}

fn push_rows(out: &mut String, rows: &Value) {
    if rows.is_object() {
        _ = writeln!(
            out,
            "records: {}, allowed {}, listed {}",
            rows["total"], rows["allowed"], rows["listed"]
        );
    }
}

/// A line for each clause: what it came to, whether it decides, what it says, what it saw.
fn push_clauses(out: &mut String, clauses: &Value) {
    for clause in clauses.as_array().into_iter().flatten() {
        let result = match (&clause["rows"], &clause["result"]) {
            (Value::Number(rows), _) => rows.to_string(),
            (_, Value::Bool(holds)) => holds.to_string(),
            _ => "null".to_owned(),
        };
        let mark = if clause["decides"] == true { '*' } else { ' ' };
        let indent = "  ".repeat(clause["depth"].as_u64().unwrap_or_default() as usize);
        let values = values(clause["values"].as_object());
        _ = writeln!(
            out,
            "{mark} {result:>5}  {indent}{}{values}",
            word(&clause["text"])
        );
    }
}

fn values(values: Option<&Map<String, Value>>) -> String {
    let shown = values.into_iter().flatten();
    let shown: Vec<String> = shown
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    if shown.is_empty() {
        return String::new();
    }
    format!("   ({})", shown.join(", "))
}

fn push_sql(out: &mut String, sql: &Value) {
    if !sql.is_object() {
        return;
    }
    _ = writeln!(out, "\n{}", word(&sql["text"]));
    _ = writeln!(out, "values: {}", sql["binds"]);
    for line in sql["plan"].as_array().into_iter().flatten() {
        _ = writeln!(out, "plan: {}", word(line));
    }
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{App, config::Config},
        cli::diagnostic::Exit,
    };

    #[tokio::test(flavor = "multi_thread")]
    async fn only_superusers_and_the_operator_are_answered() {
        let dir = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(dir.path().join("data"))).await;
        let target = Target::directory("here".into(), app.unwrap());
        let asked =
            |question: Value| Request::post(&["api", "pbctl", "rules", "explain"]).json(&question);
        let question = json!({ "collection": "users", "action": "list" });
        let answer = target.ask(asked(question.clone())).await.unwrap();
        assert_eq!(answer["reason"], "rule");
        assert_eq!(
            answer["rows"],
            json!({ "total": 0, "allowed": 0, "listed": 0 })
        );
        let refused = target.ask(asked(question).as_guest()).await.unwrap_err();
        assert_eq!(refused.exit, Exit::NotAllowed);
        for (question, name) in [
            (json!({ "action": "list" }), "collection"),
            (json!({ "collection": "users", "action": "lst" }), "action"),
            (json!({ "collection": "users", "action": "view" }), "id"),
            (
                json!({ "collection": "users", "action": "list", "as": 5 }),
                "as",
            ),
            (
                json!({ "collection": "users", "action": "list", "as": "x" }),
                "as",
            ),
            (
                json!({ "collection": "users", "action": "list", "filter": "x" }),
                "filter",
            ),
            (
                json!({ "collection": "users", "action": "create", "body": [] }),
                "body",
            ),
            (
                json!({ "collection": "users", "action": "list", "context": "x" }),
                "context",
            ),
            (
                json!({ "collection": "users", "action": "list", "query": "x" }),
                "query",
            ),
            (
                json!({ "collection": "users", "action": "list", "sql": 1 }),
                "sql",
            ),
            (
                json!({ "collection": "users", "action": "list", "sequel": true }),
                "sequel",
            ),
        ] {
            let refused = target.ask(asked(question.clone())).await.unwrap_err();
            assert_eq!(refused.exit, Exit::Invalid, "{question}");
            assert!(
                refused.fields.get(name).is_some(),
                "{question}: {refused:?}"
            );
        }
        target.close().await;
    }
}
