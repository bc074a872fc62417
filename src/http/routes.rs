//! The table of contents of the API: one line per endpoint.

use warp::reply::Response;

use super::{
    Server, auth, backups, changes, collections, crons, error::ApiError, files,
    gate::routed_method, health, logs, pbctl, realtime, records, request::Context, settings,
};

/// Hands a request to the handler of its method and path.
///
/// A known path with another method is a 404 and never a 405; a `GET` that no line names is a
/// public file, also below `/api/`; a slash at the end makes another path.
#[rustfmt::skip] // a table
pub async fn dispatch(server: &Server, cx: Context, path: &[&str]) -> Result<Response, ApiError> {
    if path.last() == Some(&"") {
        return unrouted(server, cx, path).await;
    }
    match (routed_method(cx.head()), path) {
        ("GET",    ["api", "health"]) => Ok(health::check(&cx)),

        ("GET",  ["api", "realtime"]) => realtime::connect(&cx, &server.origins),
        ("POST", ["api", "realtime"]) => realtime::subscribe(cx).await,

        ("GET",    ["api", "changes"]) => changes::list(cx).await,

        ("GET",    ["api", "collections"])                    => collections::list(cx).await,
        ("POST",   ["api", "collections"])                    => collections::create(cx).await,
        ("PUT",    ["api", "collections", "import"])          => collections::import(cx).await,
        ("GET",    ["api", "collections", "meta", "scaffolds"])        => collections::scaffolds(&cx),
        ("GET",    ["api", "collections", "meta", "oauth2-providers"]) => collections::oauth2_providers(&cx),
        ("POST",   ["api", "collections", "meta", "dry-run-view"])     => collections::dry_run_view(cx).await,
        ("GET",    ["api", "collections", c])                 => collections::view(cx, c).await,
        ("PATCH",  ["api", "collections", c])                 => collections::update(cx, c).await,
        ("DELETE", ["api", "collections", c])                 => collections::delete(cx, c).await,
        ("DELETE", ["api", "collections", c, "truncate"])     => collections::truncate(cx, c).await,

        ("GET",    ["api", "collections", c, "records"])     => records::list(cx, c).await,
        ("POST",   ["api", "collections", c, "records"])     => records::create(cx, c).await,
        ("GET",    ["api", "collections", c, "records", id]) => records::view(cx, c, id).await,
        ("PATCH",  ["api", "collections", c, "records", id]) => records::update(cx, c, id).await,
        ("DELETE", ["api", "collections", c, "records", id]) => records::delete(cx, c, id).await,

        ("GET",  ["api", "collections", c, "auth-methods"])       => auth::methods(&cx, c),
        ("POST", ["api", "collections", c, "auth-with-password"]) => auth::with_password(cx, c).await,
        ("POST", ["api", "collections", c, "auth-refresh"])       => auth::refresh(cx, c).await,
        ("POST", ["api", "collections", c, "impersonate", id])    => auth::impersonate(cx, c, id).await,

        ("GET",   ["api", "settings"])                 => settings::view(&cx),
        ("PATCH", ["api", "settings"])                 => settings::update(cx).await,

        ("POST",  ["api", "settings", "test", "s3"])   => backups::test_bucket(cx).await,
        ("POST",   ["api", "files", "token"])           => files::token(&cx),
        ("GET",    ["api", "backups"])                  => backups::list(cx).await,
        ("POST",   ["api", "backups"])                  => backups::create(cx).await,
        ("POST",   ["api", "backups", "upload"])        => backups::upload(cx).await,
        ("GET",    ["api", "backups", key])             => backups::download(cx, key).await,
        ("DELETE", ["api", "backups", key])             => backups::delete(cx, key).await,
        ("POST",   ["api", "backups", key, "restore"])  => backups::restore(cx, key).await,
        ("GET",    ["api", "crons"])                    => crons::list(&cx),
        ("POST",   ["api", "crons", id])                => crons::run(&cx, id),
        ("GET",    ["api", "logs"])          => logs::list(cx).await,
        ("DELETE", ["api", "logs"])          => logs::clear(cx).await,
        ("GET",    ["api", "logs", "stats"]) => logs::stats(cx).await,
        ("GET",    ["api", "logs", id])      => logs::view(cx, id).await,

        (_, ["api", "pbctl", rest @ ..]) => own(server, cx, path, rest).await,
        _ => unrouted(server, cx, path).await,
    }
}

/// What pbctl adds, below `/api/pbctl/`: hands a request to the handler of its method and of the path
/// behind that.
#[rustfmt::skip] // a table
async fn own(server: &Server, cx: Context, path: &[&str], rest: &[&str]) -> Result<Response, ApiError> {
    match (routed_method(cx.head()), rest) {
        ("GET",  ["status"])             => pbctl::status::status(cx).await,
        ("POST", ["schema", "plan"])     => pbctl::schema::plan(cx).await,
        ("POST", ["schema", "apply"])    => pbctl::schema::apply(cx).await,
        ("GET",  ["schema", "history"])  => pbctl::schema::history(cx).await,
        ("GET",  ["schema", "drift"])    => pbctl::schema::drift(cx).await,
        ("GET",  ["schema", "rollback"]) => pbctl::schema::rollback(cx).await,
        ("GET",  ["schema", "files"])    => pbctl::schema::files(&cx),
        ("GET",  ["schema", "graph"])    => pbctl::schema::graph(&cx),
        ("POST", ["rules", "explain"]) => pbctl::rules::explain(cx).await,
        ("POST",  ["settings", "try"]) => settings::try_update(cx).await,
        ("POST",   ["import", c])           => pbctl::records::import(cx, c).await,
        ("POST",   ["import", _, "stage"])  => pbctl::records::stage(cx).await,
        ("POST",   ["import", c, "finish"]) => pbctl::records::finish(cx, c).await,
        ("GET",    ["import"])              => pbctl::records::progress(cx).await,
        ("DELETE", ["import"])              => pbctl::records::forget(cx).await,
        ("POST",   ["seeds"])               => pbctl::records::sow(cx).await,
        ("POST",   ["rehearse", c])         => pbctl::records::rehearse(cx, c).await,
        ("POST", ["superusers", "otp"]) => pbctl::superusers::one_time_password(cx).await,
        ("POST", ["sql"]) => pbctl::sql::run(cx).await,
        _ => unrouted(server, cx, path).await,
    }
}

/// What no line names: a public file, or nothing.
async fn unrouted(server: &Server, cx: Context, path: &[&str]) -> Result<Response, ApiError> {
    match (routed_method(cx.head()), path) {
        // There is no dashboard yet, and no public file may pose as one.
        ("GET", ["_", ..]) => Err(ApiError::no_file()),
        ("GET", _) => server.files.serve(cx.head()).await,
        _ => Err(ApiError::not_found()),
    }
}
