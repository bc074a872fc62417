//! What a request must pass before its handler: rate limits and the size of its body.
//!
//! Routes below a collection have limits of their own and are counted under their tags (spec:
//! settings §2, security §4); their order is body, then rate; everywhere else rate, then body.

use std::sync::Arc;

use super::{
    body::{DEFAULT_LIMIT, declared_length},
    error::ApiError,
    limits::{Limits, Subject},
    request::Head,
};
use crate::app::App;
use crate::model::{
    collection::Collection,
    field::{Field, FieldKind},
};

/// Largest value of a `file` or `editor` field that names no limit.
const FIELD_LIMIT: i64 = 5 << 20;

/// Largest value of a `json` field that names no limit.
const JSON_LIMIT: i64 = 1 << 20;

/// Largest batch when settings name no limit.
const BATCH_LIMIT: u64 = 128 << 20;

/// A route below one collection.
#[derive(Debug, PartialEq)]
struct CollectionRoute<'a> {
    collection: &'a str,
    /// What its windows are told apart by.
    pattern: &'static str,
    tags: &'static [&'static str],
}

/// Lets the request pass or refuses it; gives the most bytes its body may have.
pub fn pass(app: &App, limits: &Limits, head: &Head, path: &[&str]) -> Result<u64, ApiError> {
    let method = routed_method(head);
    if let Some(route) = collection_route(method, path) {
        // An unknown collection is the handler's 404; nothing is counted.
        let Some(collection) = app.catalog().find(route.collection).cloned() else {
            return Ok(DEFAULT_LIMIT);
        };
        let limit = collection_limit(&route, &collection);
        check_length(head, limit)?;
        count(app, limits, head, || {
            collection_subject(&route, &collection, head, path)
        })?;
        return Ok(limit);
    }
    count(app, limits, head, || subject(head, path))?;
    let limit = match (method, path) {
        ("POST", ["api", "batch"]) => match app.settings().batch.max_body_size {
            1.. => app.settings().batch.max_body_size as u64,
            _ => BATCH_LIMIT,
        },
        ("POST", ["api", "backups", "upload"]) => u64::MAX,
        _ => DEFAULT_LIMIT,
    };
    check_length(head, limit)?;
    Ok(limit)
}

/// `HEAD` is answered as `GET`.
pub fn routed_method(head: &Head) -> &str {
    match head.method.as_str() {
        "HEAD" => "GET",
        other => other,
    }
}

fn check_length(head: &Head, limit: u64) -> Result<(), ApiError> {
    if declared_length(&head.headers).is_some_and(|length| length > limit) {
        return Err(ApiError::too_large());
    }
    Ok(())
}

/// Counts the request unless nobody limits anything; labels are only made when needed.
fn count<'a>(
    app: &App,
    limits: &Limits,
    head: &Head,
    subject: impl FnOnce() -> Subject<'a>,
) -> Result<(), ApiError> {
    let settings = app.settings();
    if !settings.rate_limits.enabled || head.caller.is_superuser() {
        return Ok(());
    }
    limits.count(&settings, &subject())
}

fn subject<'a>(head: &'a Head, path: &[&str]) -> Subject<'a> {
    let path = format!("/{}", path.join("/"));
    Subject {
        labels: path_labels(head, &[path]),
        scope: String::new(),
        address: &head.real_ip,
        is_auth: head.caller.record().is_some(),
    }
}

fn collection_subject<'a>(
    route: &CollectionRoute<'_>,
    collection: &Arc<Collection>,
    head: &'a Head,
    path: &[&str],
) -> Subject<'a> {
    let name = &collection.name;
    let mut labels: Vec<String> = route
        .tags
        .iter()
        .map(|tag| format!("{name}:{tag}"))
        .collect();
    labels.extend(route.tags.iter().map(|tag| format!("*:{tag}")));
    let literal = format!("/{}", path.join("/"));
    let named: Vec<&str> = path
        .iter()
        .enumerate()
        .map(|(i, &part)| if i == 2 { name.as_str() } else { part })
        .collect();
    let canonical = format!("/{}", named.join("/"));
    labels.extend(path_labels(head, &[literal, canonical]));
    Subject {
        labels,
        scope: format!(
            "{}@{}@{}",
            collection.id,
            route.pattern,
            route.tags.join(",")
        ),
        address: &head.real_ip,
        is_auth: head.caller.record().is_some(),
    }
}

/// `METHOD /path` before `/path`; each also as it would be spelled without tricks.
fn path_labels(head: &Head, paths: &[String]) -> Vec<String> {
    let (method, routed) = (head.method.as_str(), routed_method(head));
    let mut labels = Vec::with_capacity(6);
    for path in paths {
        labels.push(format!("{method} {path}"));
        labels.push(format!("{routed} {path}"));
    }
    labels.extend_from_slice(paths);
    labels.dedup();
    labels
}

fn collection_limit(route: &CollectionRoute<'_>, collection: &Collection) -> u64 {
    if !matches!(route.tags, ["create" | "update"]) {
        return DEFAULT_LIMIT;
    }
    let fields: u64 = collection.fields.iter().map(field_limit).sum();
    DEFAULT_LIMIT.saturating_add(fields)
}

fn field_limit(field: &Field) -> u64 {
    let or_default = |size: i64, default| if size > 0 { size } else { default };
    let most = match &field.kind {
        FieldKind::File(file) => {
            or_default(file.max_size, FIELD_LIMIT).saturating_mul(file.max_select.max(1))
        }
        FieldKind::Editor(editor) => or_default(editor.max_size, FIELD_LIMIT),
        FieldKind::Json(size) => or_default(*size, JSON_LIMIT),
        _ => 0,
    };
    most as u64
}

/// The table of the reference's tags (spec: settings §2).
fn collection_route<'a>(method: &str, path: &[&'a str]) -> Option<CollectionRoute<'a>> {
    let route = |collection, pattern, tags| {
        Some(CollectionRoute {
            collection,
            pattern,
            tags,
        })
    };
    match (method, path) {
        (_, ["api", "collections", c, "records"]) => match method {
            "GET" => route(c, "records", &["list"]),
            "POST" => route(c, "records", &["create"]),
            _ => None,
        },
        (_, ["api", "collections", c, "records", id]) if !id.is_empty() => match method {
            "GET" => route(c, "record", &["view"]),
            "PATCH" => route(c, "record", &["update"]),
            "DELETE" => route(c, "record", &["delete"]),
            _ => None,
        },
        ("GET", ["api", "files", c, _, name]) if !name.is_empty() => route(c, "file", &["file"]),
        ("GET", ["api", "collections", c, "auth-methods"]) => {
            route(c, "auth-methods", &["listAuthMethods"])
        }
        ("POST", ["api", "collections", c, action]) => {
            let (pattern, tags) = auth_tags(action)?;
            route(c, pattern, tags)
        }
        _ => None,
    }
}

fn auth_tags(action: &str) -> Option<(&'static str, &'static [&'static str])> {
    Some(match action {
        "auth-with-password" => ("auth-with-password", &["authWithPassword", "auth"]),
        "auth-with-oauth2" => ("auth-with-oauth2", &["authWithOAuth2", "auth"]),
        "auth-with-otp" => ("auth-with-otp", &["authWithOTP", "auth"]),
        "auth-refresh" => ("auth-refresh", &["authRefresh"]),
        "request-otp" => ("request-otp", &["requestOTP"]),
        "request-password-reset" => ("request-password-reset", &["requestPasswordReset"]),
        "confirm-password-reset" => ("confirm-password-reset", &["confirmPasswordReset"]),
        "request-verification" => ("request-verification", &["requestVerification"]),
        "confirm-verification" => ("confirm-verification", &["confirmVerification"]),
        "request-email-change" => ("request-email-change", &["requestEmailChange"]),
        "confirm-email-change" => ("confirm-email-change", &["confirmEmailChange"]),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::query::Query;
    use crate::model::{
        caller::Caller,
        collection::{Options, Rules},
        field::{EditorOptions, FileOptions},
    };
    use warp::http::HeaderMap;

    fn tags(method: &str, path: &[&str]) -> &'static [&'static str] {
        collection_route(method, path).map_or(&[], |route| route.tags)
    }

    fn head(method: &str) -> Head {
        Head {
            method: method.parse().unwrap(),
            path: String::new(),
            raw_query: String::new(),
            query: Query::default(),
            headers: HeaderMap::new(),
            peer: "127.0.0.1".parse().unwrap(),
            real_ip: "127.0.0.1".into(),
            caller: Caller::Guest,
        }
    }

    #[test]
    fn routes_below_a_collection_have_tags() {
        assert_eq!(
            tags("GET", &["api", "collections", "x", "records"]),
            ["list"]
        );
        assert_eq!(
            tags("PATCH", &["api", "collections", "x", "records", "1"]),
            ["update"]
        );
        assert_eq!(
            tags("POST", &["api", "collections", "x", "auth-with-password"]),
            ["authWithPassword", "auth"]
        );
        assert!(tags("GET", &["api", "collections", "x", "records", ""]).is_empty());
        assert!(tags("GET", &["api", "collections", "x"]).is_empty());
    }

    #[test]
    fn another_spelling_evades_no_label() {
        let collection = Arc::new(Collection {
            id: "pbc_1".into(),
            name: "posts".into(),
            system: false,
            fields: Vec::new(),
            rules: Rules::default(),
            indexes: Vec::new(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        });
        let path = ["api", "collections", "PBC_1", "records"];
        let route = collection_route("GET", &path).unwrap();
        let head = head("HEAD");
        let labels = collection_subject(&route, &collection, &head, &path).labels;
        for expected in [
            "posts:list",
            "*:list",
            "HEAD /api/collections/PBC_1/records",
            "GET /api/collections/posts/records",
            "/api/collections/posts/records",
        ] {
            assert!(labels.iter().any(|label| label == expected), "{expected}");
        }
    }

    #[test]
    fn fields_widen_the_limit_of_their_bodies() {
        let file = FileOptions {
            max_size: 10,
            max_select: 3,
            ..FileOptions::default()
        };
        assert_eq!(field_limit(&Field::new("f", FieldKind::File(file))), 30);
        let editor = FieldKind::Editor(EditorOptions::default());
        assert_eq!(field_limit(&Field::new("e", editor)), 5 << 20);
        assert_eq!(field_limit(&Field::new("j", FieldKind::Json(0))), 1 << 20);
        assert_eq!(field_limit(&Field::new("b", FieldKind::Bool)), 0);
    }
}
