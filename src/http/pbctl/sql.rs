//! `POST /api/pbctl/sql`: one SQL statement.

use serde_json::{Map, Value as Json, json};
use warp::{http::StatusCode, reply::Response};

use super::super::{error::ApiError, reply, request::Context};
use crate::{
    app::console::{self, Outcome, Pending, Script, Statement},
    model::counted::counted,
};

/// What is answered when the body is of another shape.
const UNREADABLE: &str = "The body is {sql, params?, limit?, write?, pending?, commit?}.";

/// Runs a statement: `{"columns", "rows", "truncated", "affected"}`.
///
/// 428 when it may not do what it wants, 409 when a commit finds other rows than the preview, 408
/// when it takes too long.
pub async fn run(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let body = cx.form().await?;
    let script = script(&body).ok_or_else(|| ApiError::bad_request(UNREADABLE))?;
    match console::run(&cx.app, script).await? {
        Outcome::Answer(answer) => {
            let shown = json!({
                "columns": answer.columns,
                "rows": answer.rows,
                "truncated": answer.truncated,
                "affected": answer.affected,
            });
            Ok(reply::json(&cx, shown.to_string().into_bytes()))
        }
        Outcome::Refused(reason) => Err(ApiError::new(StatusCode::PRECONDITION_REQUIRED, reason)),
        Outcome::Moved {
            statement,
            previewed,
            now,
        } => {
            let message = format!(
                "nothing was committed: statement {statement} changed {} when it was previewed, and {now} now",
                counted(previewed, "row")
            );
            Err(ApiError::new(StatusCode::CONFLICT, message))
        }
        Outcome::Late => {
            let message = "the statement took too long";
            Err(ApiError::new(StatusCode::REQUEST_TIMEOUT, message))
        }
    }
}

/// The body's meaning; `None` when a member is of another type.
fn script(body: &Map<String, Json>) -> Option<Script> {
    let flag = |name: &str| match body.get(name) {
        None | Some(Json::Null) => Some(false),
        Some(value) => value.as_bool(),
    };
    let pending = match body.get("pending") {
        None | Some(Json::Null) => Vec::new(),
        Some(list) => list
            .as_array()?
            .iter()
            .map(pending)
            .collect::<Option<_>>()?,
    };
    let limit = match body.get("limit") {
        None | Some(Json::Null) => None,
        Some(limit) => Some(limit.as_u64()? as usize),
    };
    let commit = flag("commit")?;
    let statement = match body.get("sql") {
        None | Some(Json::Null) if commit => None,
        _ => Some(statement(body)?),
    };
    Some(Script {
        statement,
        limit,
        write: flag("write")?,
        pending,
        commit,
    })
}

fn statement(members: &Map<String, Json>) -> Option<Statement> {
    let params = match members.get("params") {
        None | Some(Json::Null) => Vec::new(),
        Some(values) => values.as_array()?.clone(),
    };
    let sql = members.get("sql")?.as_str()?.to_owned();
    Some(Statement { sql, params })
}

fn pending(value: &Json) -> Option<Pending> {
    let members = value.as_object()?;
    Some(Pending {
        statement: statement(members)?,
        affected: members.get("affected")?.as_u64()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &Json) -> Option<Script> {
        script(body.as_object().unwrap())
    }

    #[test]
    fn a_body_of_another_shape_is_no_script() {
        for body in [
            json!({}),
            json!({"sql": 1}),
            json!({"sql": "select 1", "params": {}}),
            json!({"sql": "select 1", "limit": -1}),
            json!({"sql": "select 1", "write": "yes"}),
            json!({"sql": "select 1", "pending": [{"sql": "x"}]}),
        ] {
            assert_eq!(read(&body).map(|_| ()), None, "{body}");
        }
    }

    #[test]
    fn a_commit_needs_no_statement() {
        let pending = json!({"sql": "delete from t where x = ?", "params": [1], "affected": 2});
        let script = read(&json!({"write": true, "commit": true, "pending": [pending]})).unwrap();
        assert!(script.write && script.commit && script.statement.is_none());
        assert_eq!(script.pending[0].affected, 2);
        assert_eq!(script.pending[0].statement.params, [json!(1)]);
    }
}
