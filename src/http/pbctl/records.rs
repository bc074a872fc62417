//! `/api/pbctl/import`, `/api/pbctl/seeds` and `/api/pbctl/rehearse`: many records, and writes that are
//! only tried.

use std::sync::Arc;

use serde_json::{Map, Value as Json};
use warp::reply::Response;

use crate::{
    app::transfer::{self, Batch, Conflict, Options, Rehearsal, Seeds},
    http::{error::ApiError, reply, request::Context},
    model::json,
};

/// `POST /api/pbctl/import/{collection}`: one batch, a JSON object a line.
pub async fn import(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let options = options(&cx)?;
    let batch = Batch {
        id: text(&cx, "id"),
        from: number(&cx, "from")?,
        is_last: is_on(&cx, "last"),
        state: text(&cx, "state"),
        lines: Arc::new(cx.bytes().await?.into()),
    };
    let answer = transfer::import(&cx.app, Arc::new(cx.info()), collection, (batch, options));
    Ok(answered(&cx, &answer.await?.to_json()))
}

/// `POST /api/pbctl/import/{collection}/stage`: rows of an import that is all or nothing.
pub async fn stage(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let (id, begins) = (text(&cx, "id"), is_on(&cx, "begins"));
    let lines = Arc::new(cx.bytes().await?.into());
    transfer::stage(&cx.app, &id, begins, lines).await?;
    Ok(reply::no_content())
}

/// `POST /api/pbctl/import/{collection}/finish`: all that was staged, in one transaction.
pub async fn finish(cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let options = options(&cx)?;
    let (info, id) = (Arc::new(cx.info()), text(&cx, "id"));
    let answer = transfer::finish(&cx.app, info, (collection, &id), options).await?;
    Ok(answered(&cx, &answer.to_json()))
}

/// `GET /api/pbctl/import`: how far an import has come.
pub async fn progress(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let told = transfer::progress(&cx.app, &text(&cx, "id")).await?;
    Ok(answered(&cx, &told))
}

/// `DELETE /api/pbctl/import`: forgets how far an import has come.
pub async fn forget(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let id = text(&cx, "id");
    transfer::forget(&cx.app, &id).await?;
    transfer::discard(&cx.app, &id).await?;
    Ok(reply::no_content())
}

/// `POST /api/pbctl/seeds`: `{"dryRun", "seeds": [{"collection", "key", "by", "records"}]}`.
pub async fn sow(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let mut body = cx.form().await?;
    let dry_run = body.get("dryRun").and_then(Json::as_bool) == Some(true);
    let given = body.remove("seeds").unwrap_or_default();
    let given: Option<Vec<Seeds>> = given
        .as_array()
        .and_then(|groups| groups.iter().map(seeds).collect());
    let given = given.ok_or_else(|| ApiError::bad_request("Invalid seeds."))?;
    let plan = transfer::sow(&cx.app, Arc::new(cx.info()), (given, dry_run)).await?;
    Ok(answered(&cx, &plan.to_json()))
}

/// `POST /api/pbctl/rehearse/{collection}`: `{"do": "create|update|delete", "id", "ids", "data"}`.
pub async fn rehearse(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    let body = cx.form().await?;
    let rehearsal =
        rehearsal(&body).ok_or_else(|| ApiError::bad_request("Nothing to rehearse."))?;
    let info = Arc::new(cx.info());
    let record = transfer::rehearse(&cx.app, info, collection, rehearsal).await?;
    Ok(match record {
        Some(json) => reply::json(&cx, json),
        None => reply::no_content(),
    })
}

fn answered(cx: &Context, told: &Json) -> Response {
    reply::json(cx, json::to_bytes(told))
}

fn text(cx: &Context, name: &str) -> String {
    cx.query(name).unwrap_or_default().to_owned()
}

fn is_on(cx: &Context, name: &str) -> bool {
    matches!(cx.query(name), Some("1" | "true"))
}

fn number(cx: &Context, name: &str) -> Result<i64, ApiError> {
    let text = cx.query(name).filter(|text| !text.is_empty());
    let number = text.unwrap_or("0").parse();
    number.map_err(|_| ApiError::bad_request(format!("{name} must be a number.")))
}

fn options(cx: &Context) -> Result<Options, ApiError> {
    let conflict = Conflict::from_name(cx.query("conflict").unwrap_or_default())
        .ok_or_else(|| ApiError::bad_request("conflict must be fail, skip or update."))?;
    let pairs = cx.query("by").unwrap_or_default().split(',');
    Ok(Options {
        conflict,
        key: text(cx, "key"),
        by: pairs.filter_map(pair).collect(),
        coerce: is_on(cx, "coerce"),
        keep_dates: is_on(cx, "keepDates"),
        skip_refused: is_on(cx, "skipRefused"),
        dry_run: is_on(cx, "dryRun"),
    })
}

/// `field:key`.
fn pair(text: &str) -> Option<(String, String)> {
    let (field, key) = text.split_once(':')?;
    Some((field.to_owned(), key.to_owned()))
}

fn seeds(group: &Json) -> Option<Seeds> {
    let text = |name: &str| group[name].as_str().unwrap_or_default().to_owned();
    let by = group["by"].as_object().into_iter().flatten();
    let by = by.filter_map(|(field, key)| Some((field.clone(), key.as_str()?.to_owned())));
    let records = group["records"].as_array()?.iter();
    Some(Seeds {
        collection: text("collection"),
        key: text("key"),
        by: by.collect(),
        records: records
            .map(|record| record.as_object().cloned())
            .collect::<Option<_>>()?,
    })
}

fn rehearsal(body: &Map<String, Json>) -> Option<Rehearsal> {
    let text = |name: &str| body.get(name).and_then(Json::as_str);
    let data = || body.get("data").and_then(Json::as_object).cloned();
    match text("do")? {
        "create" => Some(Rehearsal::Create(data()?)),
        "update" => Some(Rehearsal::Update(text("id")?.to_owned(), data()?)),
        "delete" => {
            let ids = body.get("ids")?.as_array()?.iter();
            let ids = ids.filter_map(|id| id.as_str().map(str::to_owned));
            Some(Rehearsal::Delete(ids.collect()))
        }
        _ => None,
    }
}
