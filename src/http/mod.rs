//! Turns requests into calls on `app`, and results into PocketBase's wire format.
//!
//! warp accepts every request with one catch-all filter; what happens then, in this order (spec:
//! security §1):
//!
//! | step | file |
//! |---|---|
//! | characters that URLs may not have | `target` |
//! | clean paths, redirects, broken escapes | `path` |
//! | preflights and CORS headers | `cors` |
//! | who asks, from where | `request` |
//! | superusers from foreign addresses are refused | `mod` |
//! | rate limits, size of the body | `gate`, `limits` |
//! | the endpoint | `routes`, then one file per resource |
//! | body in, answer out | `body`, `form`, `incoming`, `reply`, `error` |
//! | files of the public folder | `static_files`, `content`, `content_type` |
//! | one row in the request log | `app::logs` |
//!
//! `serve` owns the sockets, `turn` says when answers are sent; `control` owns the operator's socket, `local`
//! answers requests of this process, without one. What pbctl adds to the API is below `/api/pbctl/` and in
//! `pbctl/`.

pub mod auth;
pub mod backups;
pub mod body;
pub mod changes;
pub mod collection_form;
pub mod collections;
pub mod content;
pub mod content_type;
#[cfg(unix)]
pub mod control;
pub mod cors;
pub mod crons;
pub mod error;
pub mod files;
pub mod form;
pub mod gate;
pub mod health;
pub mod incoming;
pub mod limits;
pub mod local;
pub mod logs;
pub mod path;
pub mod pbctl;
pub mod query;
pub mod realtime;
pub mod records;
pub mod reply;
pub mod request;
pub mod routes;
pub mod serve;
pub mod settings;
pub mod static_files;
pub mod target;
pub mod turn;

use std::{any::Any, panic::AssertUnwindSafe, sync::Arc, time::Instant};

use futures_util::{FutureExt, StreamExt};
use warp::{
    Buf, Filter, Rejection, Stream,
    http::{
        HeaderMap, HeaderValue, Method, StatusCode,
        header::{
            CONNECTION, CONTENT_TYPE, LOCATION, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
            X_XSS_PROTECTION,
        },
    },
    path::FullPath,
    reply::Response,
};

use crate::app::{
    App,
    auth::{self as app_auth, superuser_ips},
    logs::{self as app_logs, Failure, RequestEntry},
};
use crate::model::caller::Caller;
use body::{Body, Chunks};
use cors::Origins;
use error::ApiError;
use limits::Limits;
use path::Path;
use query::Query;
use reply::Unlogged;
use request::{Context, Head, Peer};
use static_files::PublicFiles;

/// What one listening server offers.
pub struct Server {
    /// The app behind it.
    pub app: Arc<App>,
    /// Who may read answers across origins.
    pub origins: Origins,
    /// What is served where no route is.
    pub files: PublicFiles,
    limits: Limits,
}

impl Server {
    /// A server for `app`.
    pub fn new(app: Arc<App>, origins: Origins, files: PublicFiles) -> Self {
        Self {
            app,
            origins,
            files,
            limits: Limits::default(),
        }
    }
}

/// A request as it came, before anything is known of it.
struct Arrival {
    method: Method,
    path: String,
    query: String,
    headers: HeaderMap,
    peer: Peer,
}

/// The one filter: every request of every method and path.
pub fn filter(
    server: Arc<Server>,
) -> impl Filter<Extract = (Response,), Error = Rejection> + Clone + Send + Sync + 'static {
    let query = warp::query::raw().or(warp::any().map(String::new)).unify();
    warp::any()
        .and(warp::method())
        .and(warp::path::full())
        .and(query)
        .and(warp::header::headers_cloned())
        .and(warp::ext::optional::<Peer>())
        .map(
            |method, path: FullPath, query, headers, peer: Option<Peer>| Arrival {
                method,
                path: path.as_str().to_owned(),
                query,
                headers,
                peer: peer.unwrap_or_default(),
            },
        )
        .and(warp::body::stream())
        .then(move |arrival, chunks| answer(Arc::clone(&server), arrival, boxed(chunks)))
}

fn boxed<S, B>(chunks: S) -> Chunks
where
    S: Stream<Item = Result<B, warp::Error>> + Send + Sync + 'static,
    B: Buf,
{
    Box::pin(chunks.map(|chunk| chunk.map(|mut chunk| chunk.copy_to_bytes(chunk.remaining()))))
}

async fn answer(server: Arc<Server>, arrival: Arrival, chunks: Chunks) -> Response {
    // The segments borrow from it, while the arrival moves on.
    let full = arrival.path.clone();
    let path = match Path::parse(&full) {
        Path::Clean(path) => path,
        Path::Unclean(location) if arrival.method != Method::CONNECT => {
            return redirect(&arrival, &location);
        }
        Path::Unclean(_) => vec![full.as_str().into()],
        Path::Bad => return bad_request(&full),
    };
    if arrival.method == Method::OPTIONS {
        return cors::preflight(&server.origins, &arrival.headers);
    }
    let path: Vec<&str> = path.iter().map(AsRef::as_ref).collect();
    let started = Instant::now();
    let head = Arc::new(identified(&server.app, arrival).await);

    // Boxed: as a value it would make this future 15 KB, moved several times for each request.
    let outcome = contained(Box::pin(handle(&server, &head, chunks, &path))).await;
    finish(&server, &head, outcome, started)
}

/// Finds out who asks and from where.
async fn identified(app: &Arc<App>, arrival: Arrival) -> Head {
    let token = request::authorization(&arrival.headers);
    let caller = match token {
        // The operator acts as somebody else, or as a guest, by sending a token.
        "" if arrival.peer.is_operator => Caller::Operator,
        "" => Caller::Guest,
        token => app_auth::identify(app, token).await,
    };
    let peer = arrival.peer.address.to_canonical();
    Head {
        real_ip: request::real_ip(&app.settings().trusted_proxy, &arrival.headers, peer),
        query: Query::parse(&arrival.query),
        path: arrival.path,
        method: arrival.method,
        raw_query: arrival.query,
        headers: arrival.headers,
        peer,
        caller,
    }
}

async fn handle(
    server: &Server,
    head: &Arc<Head>,
    chunks: Chunks,
    path: &[&str],
) -> Result<Response, ApiError> {
    if is_foreign_superuser(&server.app, head) {
        return Err(ApiError::forbidden());
    }
    let limit = gate::pass(&server.app, &server.limits, head, path)?;
    let body = Body::new(&head.headers, chunks, limit);
    let cx = Context::new(Arc::clone(&server.app), Arc::clone(head), body);
    routes::dispatch(server, cx, path).await
}

/// Whether settings forbid this superuser's address.
fn is_foreign_superuser(app: &App, head: &Head) -> bool {
    if !head.caller.is_superuser() {
        return false;
    }
    let address = head.real_ip.parse().ok();
    superuser_ips::check(&app.settings(), &head.caller, address).is_err()
}

/// Adds the headers that every answer has, and writes the log.
fn finish(
    server: &Server,
    head: &Head,
    outcome: Result<Response, ApiError>,
    started: Instant,
) -> Response {
    let (mut response, failure) = match outcome {
        Ok(response) => (response, None),
        Err(error) => (
            error.to_response_for(&head.caller),
            Some(error.into_failure()),
        ),
    };
    // The reference refuses foreign superusers before it adds these.
    if !is_foreign_superuser(&server.app, head) {
        secure(response.headers_mut());
    }
    cors::add(&server.origins, &head.headers, response.headers_mut());
    let is_logged = failure.is_some() || response.extensions().get::<Unlogged>().is_none();
    // What the operator does is no traffic of the app.
    if is_logged && !matches!(head.caller, Caller::Operator) {
        app_logs::request(&server.app, || {
            entry(head, response.status(), failure, started)
        });
    }
    response
}

fn entry(
    head: &Head,
    status: StatusCode,
    failure: Option<Failure>,
    started: Instant,
) -> RequestEntry<'_> {
    RequestEntry {
        method: head.method.as_str(),
        url: head.url(),
        status: status.as_u16(),
        took: started.elapsed(),
        referer: head.header("referer").unwrap_or_default(),
        user_agent: head.header("user-agent").unwrap_or_default(),
        caller: &head.caller,
        user_ip: &head.real_ip,
        remote_ip: head.peer,
        failure,
    }
}

/// Headers of all routes; a route that set one itself keeps it.
fn secure(headers: &mut HeaderMap) {
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "SAMEORIGIN"),
        (X_XSS_PROTECTION, "1; mode=block"),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
}

/// 307 to the clean form of a path. Comes before everything else, so that it has no other header.
fn redirect(arrival: &Arrival, location: &str) -> Response {
    let location = if arrival.query.is_empty() {
        location.to_owned()
    } else {
        format!("{location}?{}", arrival.query)
    };
    let has_body = matches!(arrival.method, Method::GET | Method::HEAD);
    let mut response = if has_body {
        let link = location
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        let link = link.replace('"', "&#34;").replace('\'', "&#39;");
        reply::text(
            StatusCode::TEMPORARY_REDIRECT,
            format!("<a href=\"{link}\">Temporary Redirect</a>.\n\n"),
        )
    } else {
        reply::empty(StatusCode::TEMPORARY_REDIRECT)
    };
    let headers = response.headers_mut();
    if has_body {
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
    }
    if let Ok(location) = HeaderValue::from_str(&location) {
        headers.insert(LOCATION, location);
    }
    response
}

/// 400 below the API. The reference says nothing about `*`.
fn bad_request(path: &str) -> Response {
    let mut response = match path {
        "*" => reply::empty(StatusCode::BAD_REQUEST),
        _ => reply::text(StatusCode::BAD_REQUEST, "400 Bad Request"),
    };
    response
        .headers_mut()
        .insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Makes a panic of a handler one 500 and one row in the log.
async fn contained(
    work: impl Future<Output = Result<Response, ApiError>>,
) -> Result<Response, ApiError> {
    // Nothing of a request outlives it but what the app guards by its own locks.
    let outcome = AssertUnwindSafe(work).catch_unwind().await;
    outcome.unwrap_or_else(|panic| Err(ApiError::internal(told(panic.as_ref()))))
}

/// What a panic said.
fn told(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned());
    format!("panic: {}", text.unwrap_or_default())
}

#[cfg(test)]
mod tests;
