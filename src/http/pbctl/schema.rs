//! `/api/pbctl/schema/…`: the schema, planned, applied, and as files.
//!
//! A plan that cannot be made and an apply that was refused are answers with status 200 and an
//! `outcome`: they say what is wrong and where, which an error's envelope has no room for.

use serde::Serialize;
use serde_json::json;
use warp::reply::Response;

use super::read;
use crate::{
    app::schema::{self, asked},
    http::{error::ApiError, reply, request::Context},
    model::json,
};

fn answer(cx: &Context, value: &impl Serialize) -> Response {
    reply::json(cx, json::to_bytes(value))
}

/// `POST plan`: what would have to change.
pub async fn plan(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let question = read(&mut cx).await?;
    let planned = asked::plan_for(&cx.app, question).await?;
    Ok(answer(&cx, &planned))
}

/// `POST apply`: makes a plan so, all of it or nothing.
pub async fn apply(mut cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let question = read(&mut cx).await?;
    let outcome = asked::apply_for(&cx.app, question).await?;
    Ok(answer(&cx, &outcome))
}

/// `GET history`: what was applied.
pub async fn history(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let rows = asked::past(&cx.app).await?;
    Ok(answer(&cx, &json!({ "items": rows })))
}

/// `GET drift`: what has changed since the last apply.
pub async fn drift(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let plan = asked::drift(&cx.app).await?;
    Ok(answer(&cx, &plan))
}

/// `GET rollback?to=ID`: what would have to change to go back.
pub async fn rollback(cx: Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let id = cx.query("to").map(str::parse).transpose();
    let id = id.map_err(|_| ApiError::bad_request("to is the number of an entry"))?;
    let plan = asked::way_back(&cx.app, id).await?;
    Ok(answer(&cx, &plan))
}

/// `GET files`: the files that say what the directory is.
pub fn files(cx: &Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let files = schema::pull(&cx.app.catalog(), &cx.app.settings());
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| json!({ "name": name, "text": text }))
        .collect();
    Ok(answer(cx, &json!({ "files": files })))
}

/// `GET graph?format=mermaid`: the relations between collections.
pub fn graph(cx: &Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let text = asked::picture(&cx.app, cx.query("format").unwrap_or("mermaid"))?;
    Ok(answer(cx, &json!({ "text": text })))
}
