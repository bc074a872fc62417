//! `.why` and `.explain`: what rules say of a query, and how it is run.

use std::{borrow::Cow, fmt::Write as _};

use serde_json::{Value, json};

use super::{find, queried, usage};
use crate::{
    cli::{
        diagnostic::{Diagnostic, Exit},
        rules::occasion::{Occasion, Part},
        shell::{
            actor::Actor,
            output::{Mode, cell},
            parse::{self, Input},
            records,
            session::{self, Session},
            words,
        },
        target::Request,
    },
    model::counted::counted,
};

/// `.why posts get ID`, `.why --query token=abc --header X-Team=blue posts get ID`
pub async fn why(session: &mut Session<'_>, text: &str) -> Result<(), Diagnostic> {
    let told = explained(session, text, false).await?;
    if session.mode.is_typed() {
        return session.print(&format!("{told:#}\n"));
    }
    session.print(&story(&told))
}

/// `.explain posts where …` and `.explain select …`
pub async fn explain(session: &mut Session<'_>, text: &str) -> Result<(), Diagnostic> {
    if let Some(Input::Sql(statement)) = parse::one(text) {
        return explain_sql(session, statement).await;
    }
    let told = explained(session, text, true).await?;
    if session.mode.is_typed() {
        return session.print(&format!("{told:#}\n"));
    }
    let mut out = story(&told);
    let sql = &told["sql"];
    if let Some(statement) = sql["text"].as_str() {
        _ = writeln!(out, "\nsql:\n  {statement}");
        let binds = sql["binds"].as_array().map_or(&[][..], Vec::as_slice);
        if !binds.is_empty() {
            _ = writeln!(out, "values: {}", sql["binds"]);
        }
        out.push_str("plan:\n");
        for step in sql["plan"].as_array().into_iter().flatten() {
            _ = writeln!(out, "  {}", cell(step));
        }
        out.push_str(&advice(
            sql["plan"].as_array().into_iter().flatten().map(cell),
        ));
    }
    session.print(&out)
}

/// What the rules say of a record query, as the actor.
async fn explained(session: &Session<'_>, text: &str, sql: bool) -> Result<Value, Diagnostic> {
    let name = if sql { "explain" } else { "why" };
    let command = find(name).ok_or_else(|| Diagnostic::new(Exit::Bug, "no such command"))?;
    let (occasion, text) = occasion(text)?;
    let Input::Records(text) = queried(command, text)? else {
        return Err(usage(command).hint("rules do not apply to SQL"));
    };
    let mut body = records::explained(&session::query(text)?);
    if occasion.has_body() && body.get("body").is_some() {
        let message = "--body is for queries that submit nothing themselves";
        return Err(Diagnostic::new(Exit::Usage, message)
            .hint("leave it out: the query has its own JSON object"));
    }
    occasion.put_into(&mut body);
    body["sql"] = sql.into();
    body["as"] = match &session.actor {
        Actor::Superuser => "superuser".into(),
        Actor::Guest => Value::Null,
        Actor::Record { collection, id, .. } => json!({"collection": collection, "id": id}),
    };
    session
        .target
        .ask(Request::post(&["api", "pbctl", "rules", "explain"]).json(&body))
        .await
}

/// The request that is asked about, as options before the query say, and the query.
pub fn occasion(text: &str) -> Result<(Occasion, &str), Diagnostic> {
    let mut occasion = Occasion::default();
    let mut rest = text.trim_start();
    while rest.starts_with("--") {
        let (word, next) = word(rest)?;
        let (option, joined) = match word.split_once('=') {
            Some((option, value)) => (option, Some(value.to_owned())),
            None => (&*word, None),
        };
        let Some(part) = Part::ALL.into_iter().find(|part| part.option() == option) else {
            let known = Part::ALL.map(Part::option).join(", ");
            let message = format!("there is no option {option}");
            return Err(Diagnostic::new(Exit::Usage, message)
                .hint(format!("before the query may stand: {known}")));
        };
        let (value, next) = match joined {
            Some(value) => (value, next),
            None if part == Part::Body => object(next)?,
            None => {
                let (value, next) = word_of(part, next)?;
                (value.into_owned(), next)
            }
        };
        occasion.add(part, &value)?;
        rest = next.trim_start();
    }
    Ok((occasion, rest))
}

/// The next word; empty at the end.
fn word(text: &str) -> Result<(Cow<'_, str>, &str), Diagnostic> {
    let first = words::first(text).map_err(|words::OpenQuote| {
        Diagnostic::new(Exit::Usage, "a quote is open").hint("close it: 'a b'")
    })?;
    Ok(first.unwrap_or((Cow::Borrowed(""), "")))
}

fn word_of(part: Part, text: &str) -> Result<(Cow<'_, str>, &str), Diagnostic> {
    let (value, next) = word(text)?;
    if value.is_empty() {
        return Err(part.refused(""));
    }
    Ok((value, next))
}

/// A JSON object, whose quotes are its own; or one in quotes, as a shell wants it.
fn object(text: &str) -> Result<(String, &str), Diagnostic> {
    let text = text.trim_start();
    if !text.starts_with('{') {
        let (value, next) = word_of(Part::Body, text)?;
        return Ok((value.into_owned(), next));
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    match values.next() {
        Some(Ok(_)) => {
            let (value, next) = text.split_at(values.byte_offset());
            Ok((value.to_owned(), next))
        }
        Some(Err(error)) => Err(Part::Body.refused(text).caused_by(&error)),
        None => Err(Part::Body.refused(text)),
    }
}

/// What was told, for people.
fn story(told: &Value) -> String {
    let action = format!("{} {}", cell(&told["action"]), cell(&told["collection"]));
    let verdict = if told["allowed"] == true {
        "allowed"
    } else {
        "denied"
    };
    let because = match told["reason"].as_str().unwrap_or_default() {
        "everyone" => "the rule is empty: everybody may".to_owned(),
        "superusersOnly" => "there is no rule: superusers only".to_owned(),
        "superuser" => "rules do not apply to superusers".to_owned(),
        "notFound" => "there is no such record".to_owned(),
        "broken" => format!(
            "the rule does not fit the collections: {}",
            cell(&told["error"])
        ),
        _ => {
            let clauses = told["decidedBy"].as_array().into_iter().flatten().map(cell);
            format!("decided by {}", clauses.collect::<Vec<_>>().join("; "))
        }
    };
    let mut out = format!("{action}: {verdict}, {because}\n");
    write_clauses(&mut out, &told["clauses"]);
    if let Some(filter) = told["filter"]["text"].as_str() {
        _ = writeln!(out, "filter: {filter}");
        write_clauses(&mut out, &told["filter"]["clauses"]);
    }
    let rows = &told["rows"];
    if rows.is_object() {
        let (total, allowed, listed) = (&rows["total"], &rows["allowed"], &rows["listed"]);
        _ = writeln!(
            out,
            "{}, {allowed} allowed by the rule, {listed} listed",
            counted(total.as_u64().unwrap_or_default(), "record")
        );
    }
    out
}

fn write_clauses(out: &mut String, clauses: &Value) {
    for clause in clauses.as_array().into_iter().flatten() {
        let indent = "  ".repeat(clause["depth"].as_u64().unwrap_or_default() as usize + 1);
        let held = match clause.get("result") {
            Some(Value::Bool(true)) => "yes ".to_owned(),
            Some(Value::Bool(false)) => "no  ".to_owned(),
            Some(_) => "null".to_owned(),
            None => format!("{:>4}", cell(&clause["rows"])),
        };
        let decides = if clause["decides"] == true {
            "  <- decides"
        } else {
            ""
        };
        _ = writeln!(out, "{held}{indent}{}{decides}", cell(&clause["text"]));
        for (name, value) in clause["values"].as_object().into_iter().flatten() {
            _ = writeln!(out, "    {indent}{name} is {value}");
        }
    }
}

async fn explain_sql(session: &Session<'_>, statement: &str) -> Result<(), Diagnostic> {
    let asked = if statement
        .trim_start()
        .to_ascii_lowercase()
        .starts_with("explain")
    {
        statement.to_owned()
    } else {
        format!("explain query plan {statement}")
    };
    // A plan changes nothing, so also a write may be explained.
    let answer = session
        .ask_sql(&asked, !super::super::sql::only_reads(statement))
        .await?;
    let rows = session.sql_rows(&answer);
    if session.mode != Mode::Table || !rows.columns.iter().any(|name| name == "detail") {
        return session.show(&rows);
    }
    let mut out = String::new();
    let mut depths = std::collections::HashMap::new();
    for row in &rows.rows {
        let depth = depths
            .get(&row["parent"].as_i64())
            .map_or(0, |depth| depth + 1);
        depths.insert(row["id"].as_i64(), depth);
        _ = writeln!(out, "{}{}", "  ".repeat(depth), cell(&row["detail"]));
    }
    out.push_str(&advice(rows.rows.iter().map(|row| cell(&row["detail"]))));
    session.print(&out)
}

/// What an index could help with.
fn advice(steps: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    for step in steps {
        let step = step.trim();
        if let Some(table) = step.strip_prefix("SCAN ")
            && !step.contains(" USING ")
            && !table.starts_with('(')
        {
            _ = writeln!(
                out,
                "every row of {table} is read: an index on what is compared would help when there are many"
            );
        }
        if step.starts_with("USE TEMP B-TREE FOR ORDER BY") {
            out.push_str("rows are sorted one by one: an index in their order would help when there are many\n");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_is_told_with_its_clauses() {
        let told = json!({
            "collection": "posts", "action": "update", "allowed": false, "reason": "rule",
            "decidedBy": ["author = @request.auth.id"],
            "clauses": [{"text": "author = @request.auth.id", "depth": 0, "kind": "compare", "result": false,
                "decides": true, "values": {"author": "abc"}}],
        });
        assert_eq!(
            story(&told),
            "update posts: denied, decided by author = @request.auth.id\n\
             no    author = @request.auth.id  <- decides\n      author is \"abc\"\n"
        );
        let listed = json!({"collection": "p", "action": "list", "allowed": true, "reason": "everyone",
            "rows": {"total": 4, "allowed": 4, "listed": 1}});
        assert!(story(&listed).contains("4 records, 4 allowed by the rule, 1 listed"));
    }

    #[test]
    fn options_before_a_query_say_of_which_request() {
        let told = |text| {
            let (occasion, rest) = occasion(text).unwrap();
            let mut question = json!({});
            occasion.put_into(&mut question);
            (question, rest.to_owned())
        };
        let query = "posts where a = 'x'";
        assert_eq!(told(query), (json!({}), query.to_owned()));
        let text = format!(
            " --query 'q=a b' --header=X-A=1 --context expand --body {{\"a\": \"b c\"}} {query}"
        );
        let wanted = json!({
            "query": {"q": "a b"}, "headers": {"x_a": "1"}, "context": "expand", "body": {"a": "b c"},
        });
        assert_eq!(told(&text), (wanted, query.to_owned()));
        let quoted = "--body '{\"a\":1}' posts";
        assert_eq!(
            told(quoted),
            (json!({"body": {"a": 1}}), "posts".to_owned())
        );
        for text in [
            "--querry a=b posts",
            "--query",
            "--query posts",
            "--header 'x",
            "--body {a} posts",
            "--body [] posts",
            "--context x posts",
        ] {
            let refused = occasion(text).unwrap_err();
            assert_eq!(
                (refused.exit, refused.hints.len()),
                (Exit::Usage, 1),
                "{text}"
            );
        }
    }

    #[test]
    fn scans_and_sorts_are_advised_on() {
        let steps = [
            "SCAN posts",
            "SEARCH users USING INDEX x",
            "USE TEMP B-TREE FOR ORDER BY",
        ];
        let said = advice(steps.into_iter().map(String::from));
        assert_eq!(said.lines().count(), 2);
    }
}
