//! `/api/crons`: what happens by the clock, for superusers only.

use serde::Serialize;
use warp::reply::Response;

use super::{error::ApiError, reply, request::Context};
use crate::{
    app::jobs::{self, Job},
    model::json,
};

#[derive(Serialize)]
struct CronBody<'a> {
    id: &'a str,
    expression: &'a str,
}

/// `GET /api/crons`.
pub fn list(cx: &Context) -> Result<Response, ApiError> {
    cx.superuser()?;
    let all = jobs::list(&cx.app);
    let all: Vec<_> = all.iter().map(body).collect();
    Ok(reply::json(cx, json::to_bytes(&all)))
}

fn body(job: &Job) -> CronBody<'_> {
    CronBody {
        id: job.id,
        expression: &job.expression,
    }
}

/// `POST /api/crons/{id}`: runs a job now and does not wait for it.
pub fn run(cx: &Context, id: &str) -> Result<Response, ApiError> {
    cx.superuser()?;
    jobs::run_now(&cx.app, id)?;
    Ok(reply::no_content())
}
