//! `/api/collections/{collection}/records`.

use std::sync::Arc;

use serde_json::Map;
use warp::reply::Response;

use super::{error::ApiError, reply, request::Context};
use crate::{
    app::{
        error::Error,
        records::{self, ListQuery},
    },
    model::{caller::RequestInfo, page::Page},
};

/// `GET …/records`.
pub async fn list(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    let query = ListQuery {
        page: page(&cx),
        filter: text(&cx, "filter"),
        sort: text(&cx, "sort"),
        expand: text(&cx, "expand"),
    };
    let info = info(&mut cx).await?;
    let listed = records::list(&cx.app, info, collection, query).await?;
    records::hesitate(&cx.app, &listed, &cx.head().real_ip).await;
    Ok(reply::json(
        &cx,
        reply::envelope(listed.items, listed.page, listed.total),
    ))
}

/// `GET …/records/{id}`.
pub async fn view(mut cx: Context, collection: &str, id: &str) -> Result<Response, ApiError> {
    let expand = text(&cx, "expand");
    let info = info(&mut cx).await?;
    let json = records::view(&cx.app, info, collection, id, &expand).await?;
    Ok(reply::json(&cx, json))
}

/// `POST …/records`.
pub async fn create(mut cx: Context, collection: &str) -> Result<Response, ApiError> {
    let info = Arc::new(cx.info());
    let input = match cx.input().await {
        Ok(input) => input,
        Err(error) => {
            // What is wrong with the target counts before what is wrong with the body.
            records::check_target(&cx.app, &info, collection)?;
            return Err(error);
        }
    };
    let expand = text(&cx, "expand");
    let json = records::create(&cx.app, info, collection, input, &expand).await?;
    Ok(reply::json(&cx, json))
}

/// `PATCH …/records/{id}`.
pub async fn update(mut cx: Context, collection: &str, id: &str) -> Result<Response, ApiError> {
    let info = Arc::new(cx.info());
    records::check_collection(&cx.app, collection)?;
    let input = cx.input().await?;
    let expand = text(&cx, "expand");
    let json = records::update(&cx.app, info, (collection, id), input, &expand).await?;
    Ok(reply::json(&cx, json))
}

/// `DELETE …/records/{id}`.
pub async fn delete(mut cx: Context, collection: &str, id: &str) -> Result<Response, ApiError> {
    let info = info(&mut cx).await?;
    records::delete(&cx.app, info, (collection, id)).await?;
    Ok(reply::no_content())
}

/// What rules may see of a request whose body is not its point; they may ask about it all the same.
async fn info(cx: &mut Context) -> Result<Arc<RequestInfo>, ApiError> {
    let body = if cx.has_body() {
        cx.input().await?.body
    } else {
        Map::new()
    };
    Ok(Arc::new(cx.info().with_body(body)))
}

fn text(cx: &Context, name: &str) -> String {
    cx.query(name).unwrap_or_default().to_owned()
}

/// The page that `page`, `perPage` and `skipTotal` ask for; an error when one of them is no number
/// or no truth value. Empty texts count as absent.
pub(super) fn page(cx: &Context) -> Result<Page, Error> {
    let number = |name: &str| match cx.query(name).unwrap_or_default() {
        "" => Ok(0),
        text => text.parse::<i64>().map_err(|_| Error::generic()),
    };
    let skip_total = match cx.query("skipTotal").unwrap_or_default() {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => true,
        "" | "0" | "f" | "F" | "false" | "FALSE" | "False" => false,
        _ => return Err(Error::generic()),
    };
    Ok(Page::new(number("page")?, number("perPage")?, skip_total))
}
