//! `POST /api/pbctl/rules/explain`: which clause of which rule lets somebody through or does not.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};
use warp::reply::Response;

use super::super::{error::ApiError, reply, request::Context};
use crate::{
    app::{
        App,
        error::Error,
        records::{self, Actor, Asked, Explanation, Question, Reason},
        rules::{Clause, Expr},
    },
    model::{
        caller::{Caller, Context as Occasion, RequestInfo, header_name},
        field_error::{FieldError, FieldErrors, code},
        json,
    },
};

/// Answers why.
pub async fn explain(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let body = cx.form().await?;
    let question = question(&cx.app, &body).await?;
    let head = head(&question);
    let explanation = records::explain(&cx.app, question).await?;
    let answer = answer(head, &explanation);
    Ok(reply::json(&cx, json::to_text(&answer).into_bytes()))
}

async fn question(app: &Arc<App>, body: &Map<String, Value>) -> Result<Question, Error> {
    const KNOWN: [&str; 10] = [
        "collection",
        "action",
        "as",
        "id",
        "body",
        "query",
        "headers",
        "context",
        "filter",
        "sql",
    ];
    if let Some(unknown) = body.keys().find(|key| !KNOWN.contains(&key.as_str())) {
        return Err(refused(unknown, "Unknown member."));
    }
    let action = text(body, "action")?.unwrap_or_default();
    let asked = Asked::from_name(&action).ok_or_else(|| {
        let names = Asked::ALL.map(Asked::name).join(", ");
        refused("action", &format!("Must be one of {names}."))
    })?;
    let query: BTreeMap<_, _> = texts(body, "query")?.into_iter().collect();
    let headers = texts(body, "headers")?.into_iter();
    let headers = headers.map(|(name, value)| (header_name(&name), value));
    let request = RequestInfo {
        query: query.into(),
        headers: headers.collect::<BTreeMap<_, _>>().into(),
        ..RequestInfo::default()
    };
    Ok(Question {
        collection: text(body, "collection")?
            .ok_or_else(|| refused("collection", "Cannot be blank."))?,
        asked,
        id: text(body, "id")?,
        caller: records::caller(app, &actor(body)?).await?,
        request,
        context: context(body)?,
        body: members(body, "body")?,
        filter: text(body, "filter")?.unwrap_or_default(),
        wants_sql: match body.get("sql") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(wants)) => *wants,
            Some(_) => return Err(refused("sql", "Must be true or false.")),
        },
    })
}

fn context(body: &Map<String, Value>) -> Result<Option<Occasion>, Error> {
    let Some(name) = text(body, "context")? else {
        return Ok(None);
    };
    let context = Occasion::from_name(&name).ok_or_else(|| {
        let names = Occasion::ALL.map(Occasion::name).join(", ");
        refused("context", &format!("Must be one of {names}."))
    })?;
    Ok(Some(context))
}

fn refused(name: &str, message: &str) -> Error {
    let error = FieldError::new(code::INVALID_VALUE, message);
    Error::invalid(
        "The question cannot be answered.",
        FieldErrors::one(name, error),
    )
}

/// A member that is a text; absent, `null` and empty are none.
fn text(body: &Map<String, Value>, name: &str) -> Result<Option<String>, Error> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
        Some(_) => Err(refused(name, "Must be a text.")),
    }
}

fn members(body: &Map<String, Value>, name: &str) -> Result<Map<String, Value>, Error> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(members)) => Ok(members.clone()),
        Some(_) => Err(refused(name, "Must be an object.")),
    }
}

/// Members of a member as texts.
fn texts(body: &Map<String, Value>, name: &str) -> Result<Vec<(String, String)>, Error> {
    let members = members(body, name)?.into_iter();
    Ok(members
        .map(|(key, value)| match value {
            Value::String(text) => (key, text),
            other => (key, other.to_string()),
        })
        .collect())
}

fn actor(body: &Map<String, Value>) -> Result<Actor, Error> {
    match body.get("as") {
        None | Some(Value::Null) => Ok(Actor::Guest),
        Some(Value::String(word)) if word == "superuser" => Ok(Actor::Superuser),
        Some(Value::String(name)) => Ok(Actor::Record {
            collection: None,
            name: name.clone(),
        }),
        Some(Value::Object(members)) => {
            let name = match text(members, "id")? {
                Some(id) => Some(id),
                None => text(members, "email")?,
            };
            Ok(Actor::Record {
                collection: text(members, "collection")?,
                name: name.ok_or_else(|| refused("as", "Needs an id or an email."))?,
            })
        }
        Some(_) => Err(refused("as", "Must name somebody.")),
    }
}

/// What of the question the answer repeats.
fn head(question: &Question) -> Map<String, Value> {
    let who = match &question.caller {
        Caller::Guest => Value::Null,
        Caller::Operator => "superuser".into(),
        Caller::Record(record) => json!({
            "collection": record.collection.name, "id": record.id(), "email": record.text("email"),
        }),
    };
    let head = json!({ "action": question.asked.name(), "as": who, "id": question.id });
    head.as_object().cloned().unwrap_or_default()
}

fn answer(mut out: Map<String, Value>, why: &Explanation) -> Map<String, Value> {
    let deciding = why.clause.iter().flat_map(Clause::deciding);
    let deciding: Vec<String> = deciding.map(|clause| clause.expr.to_string()).collect();
    out.insert("collection".into(), why.collection.clone().into());
    out.insert("rule".into(), why.rule.clone().into());
    out.insert("allowed".into(), why.allowed.into());
    out.insert("reason".into(), reason(why.reason).into());
    out.insert("decidedBy".into(), deciding.into());
    out.insert("clauses".into(), clauses(why.clause.as_ref()));
    if let Some(error) = &why.error {
        out.insert("error".into(), error.clone().into());
    }
    if let Some(filter) = &why.filter {
        let told = json!({ "text": filter.expr.to_string(), "clauses": clauses(Some(filter)) });
        out.insert("filter".into(), told);
    }
    if let Some(rows) = why.rows {
        let told = json!({ "total": rows.total, "allowed": rows.allowed, "listed": rows.listed });
        out.insert("rows".into(), told);
    }
    if let Some(sql) = &why.sql {
        let told = json!({ "text": sql.text, "binds": sql.binds, "plan": sql.plan });
        out.insert("sql".into(), told);
    }
    out
}

const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Rule => "rule",
        Reason::Everyone => "everyone",
        Reason::SuperusersOnly => "superusersOnly",
        Reason::Superuser => "superuser",
        Reason::Guest => "guest",
        Reason::NotFound => "notFound",
        Reason::Broken => "broken",
    }
}

fn clauses(rule: Option<&Clause>) -> Value {
    let all = rule.into_iter().flat_map(Clause::flat);
    all.map(|(depth, clause)| {
        let kind = match clause.expr {
            Expr::And(_) => "and",
            Expr::Or(_) => "or",
            Expr::Compare(_) => "compare",
        };
        let mut out = json!({
            "text": clause.expr.to_string(), "depth": depth, "kind": kind, "decides": clause.decides,
        });
        match clause.found.rows {
            Some(rows) => out["rows"] = rows.into(),
            None => out["result"] = clause.found.holds.into(),
        }
        if kind == "compare" {
            out["values"] = Value::Object(clause.found.values.clone());
        }
        out
    })
    .collect()
}
