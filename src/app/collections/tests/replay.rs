//! Replays what was sent to a real PocketBase and compares the answers (`tests/golden/collections`).
//!
//! A step is a request with its answer, or a statement with its rows. What is random there and
//! here is redacted; the few answers that differ on purpose are listed with their reason.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Arc, LazyLock},
};

use regex::Regex;
use serde_json::{Map, Value as Json, json};

use super::directory::{Directory, object};
use crate::{
    app::{
        collections::{self, List},
        error::Error,
        settings,
    },
    model::{collection::Collection, page::Page},
};

/// Steps that answer differently on purpose: scenario, number of the step, why.
const DIFFERENT: &[(&str, usize, &str)] = &[
    ("import", 15, "the words of a JSON decoder"),
    (
        "import",
        28,
        "an imported field that takes the id of a stored one keeps its options",
    ),
    (
        "indexes",
        7,
        "an index without a name is refused; there it is a crash",
    ),
    (
        "indexes",
        34,
        "a quote in a name is refused; there it is a crash",
    ),
    (
        "indexes",
        47,
        "null is an empty statement; there it is the stored one at its place",
    ),
    (
        "indexes2",
        12,
        "a second statement is refused; there the index is lost",
    ),
    (
        "list",
        12,
        "all collections of a new directory are of the same moment here",
    ),
    ("update", 79, "the order of columns that are added"),
    (
        "views2",
        22,
        "a broken view does not keep another one from following its table",
    ),
    ("views2", 26, "the same"),
    ("views2", 29, "the same"),
    (
        "views2",
        31,
        "a view that was broken before does not keep another one from going",
    ),
    ("views2", 33, "the same"),
    ("views3", 7, "which of two views SQLite names first"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_are_those_of_pocketbase() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/collections");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    let mut problems = Vec::new();
    let mut steps = 0;
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let golden: Json = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        let directory = Directory::new().await;
        for (i, step) in golden["steps"].as_array().unwrap().iter().enumerate() {
            steps += 1;
            let found = play(&directory, step).await;
            let is_different = DIFFERENT.iter().any(|d| (d.0, d.1) == (name.as_str(), i));
            match (found, is_different) {
                (Some(problem), false) => problems.push(format!("{name} #{i}: {problem}")),
                (None, true) => problems.push(format!("{name} #{i}: is the same by now")),
                _ => {}
            }
        }
        directory.app.close().await;
    }
    assert!(steps > 0);
    assert!(
        problems.is_empty(),
        "{} of {steps}:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// What differs from the recorded answer.
async fn play(directory: &Directory, step: &Json) -> Option<String> {
    if let Some(sql) = step["sql"].as_str() {
        let rows = match directory.sql(sql).await {
            Ok(rows) => json!(rows),
            Err(error) => json!([format!("{error:?}")]),
        };
        let (want, got) = (same_quotes(&step["rows"]), same_quotes(&redacted(&rows)));
        return (want != got).then(|| {
            let (want, got) = (want.to_string(), got.to_string());
            let same = want
                .chars()
                .zip(got.chars())
                .take_while(|(a, b)| a == b)
                .count();
            let around = |text: &str| -> String {
                text.chars()
                    .skip(same.saturating_sub(60))
                    .take(160)
                    .collect()
            };
            format!(
                "{sql}\n    want …{}\n    got  …{}",
                around(&want),
                around(&got)
            )
        });
    }
    let (status, answer) = request(directory, step).await?;
    let (want, got) = (redacted(&step["answer"]), redacted(&answer));
    let is_same = step["status"] == status && want == got;
    (!is_same).then(|| {
        let sent = format!("{} {} {}", step["method"], step["path"], cut(&step["body"]));
        let difference = if step["status"] == status {
            difference(&want, &got)
        } else {
            format!("{} <> {}", cut(&want), cut(&got))
        };
        format!(
            "{sent}\n    want {} got {status}: {difference}",
            step["status"]
        )
    })
}

/// Sends the request of a step; `None` for what another room answers.
async fn request(directory: &Directory, step: &Json) -> Option<(u16, Json)> {
    let path = step["path"].as_str().unwrap();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let rest = path.strip_prefix("/api/collections").unwrap_or(path);
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    let body = match &step["body"] {
        // As HTTP reads it: the first value counts, and nothing is an empty object.
        Json::String(text) => match serde_json::Deserializer::from_str(text).into_iter().next() {
            Some(Ok(Json::Object(members))) => members,
            None | Some(Ok(Json::Null)) => Map::new(),
            _ => return None,
        },
        Json::Object(members) => members.clone(),
        _ => Map::new(),
    };
    let app = &directory.app;
    let answer = match (step["method"].as_str().unwrap(), &parts[..]) {
        ("PATCH", ["api", "settings"]) => {
            set_limits(directory, body).await;
            return None;
        }
        ("POST", ["meta", "dry-run-view"]) => dry_run(directory, body).await,
        ("GET", ["meta", "scaffolds"]) => Ok(json!(
            collections::scaffolds()
                .into_iter()
                .map(|(name, collection)| (name, collection.to_json()))
                .collect::<BTreeMap<_, _>>()
        )),
        ("GET", ["meta", "oauth2-providers"]) => Ok(collections::oauth2_providers::PROVIDERS
            .iter()
            .map(|p| json!({"displayName": p.display_name, "name": p.name}))
            .collect()),
        ("POST", []) => collections::create(app, body).await.map(shown),
        ("GET", []) => return list(directory, query).await,
        ("PUT", ["import"]) => collections::import(app, body).await.map(|()| Json::Null),
        ("GET", [name]) if query.is_empty() => collections::view(app, name).await.map(shown),
        ("PATCH", [name]) => collections::update(app, name, body).await.map(shown),
        ("DELETE", [name]) => collections::delete(app, name).await.map(|()| Json::Null),
        ("DELETE", [name, "truncate"]) => {
            collections::truncate(app, name).await.map(|()| Json::Null)
        }
        _ => return None,
    };
    Some(match answer {
        Ok(Json::Null) => (204, Json::Null),
        Ok(answer) => (200, answer),
        Err(error) => envelope(&error),
    })
}

async fn list(directory: &Directory, query: &str) -> Option<(u16, Json)> {
    let values: BTreeMap<String, String> = url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    let text = |name: &str| values.get(name).map(String::as_str).unwrap_or_default();
    let number = |name: &str| text(name).parse().unwrap_or(0);
    if text("page") == "x" {
        return None;
    }
    let page = Page::new(number("page"), number("perPage"), text("skipTotal") == "1");
    let listed = collections::list(&directory.app, page, text("filter"), text("sort")).await;
    Some(match listed {
        Err(error) => envelope(&error),
        Ok(List { items, page, total }) => {
            let items: Vec<Json> = items.iter().map(|c| json!({"name": c.name})).collect();
            let pages = total.map_or(json!(-1), |total| json!(page.pages(total)));
            let total = total.map_or(json!(-1), |total| json!(total));
            (
                200,
                json!({"items": items, "page": page.number, "perPage": page.size,
                         "totalItems": total, "totalPages": pages}),
            )
        }
    })
}

async fn dry_run(directory: &Directory, body: Map<String, Json>) -> Result<Json, Error> {
    let found = collections::dry_run_view(&directory.app, body).await?;
    let sample = format!("[{}]", String::from_utf8_lossy(&found.sample));
    let sample: Json = serde_json::from_str(&sample).unwrap();
    Ok(json!({"fields": found.collection.fields_json(), "sample": sample}))
}

/// Changes the request limits, as the settings route would.
async fn set_limits(directory: &Directory, body: Map<String, Json>) {
    let mut changed = (*directory.app.settings()).clone();
    changed.rate_limits = serde_json::from_value(body["rateLimits"].clone()).unwrap();
    let written = directory
        .app
        .write_alone(move |work| settings::save(work, &changed));
    written.await.unwrap();
}

#[allow(clippy::needless_pass_by_value, reason = "the form `map` wants")]
fn shown(collection: Arc<Collection>) -> Json {
    Json::Object(collection.to_json())
}

fn envelope(error: &Error) -> (u16, Json) {
    let (status, message, data) = match error {
        Error::Invalid { message, fields } => (400, message.clone(), fields.to_json()),
        Error::NotFound(message) => (404, message.clone(), json!({})),
        other => (500, format!("{other:?}"), json!({})),
    };
    (
        status,
        json!({"data": data, "message": message, "status": status}),
    )
}

/// `json` without times, random suffixes and the wording of mails.
fn redacted(json: &Json) -> Json {
    match json {
        Json::String(text) => Json::String(redacted_text(text)),
        Json::Array(items) => items.iter().map(redacted).collect(),
        Json::Object(members) => {
            // The id of a view that is only tried is made from its random name.
            let is_temporary = members
                .get("collectionName")
                .is_some_and(|name| name.as_str().is_some_and(|n| n.starts_with("temp_view_")));
            let is_template = members.len() == 2 && members.contains_key("subject");
            members
                .iter()
                .map(|(key, value)| match value.as_str() {
                    Some(text) if is_template && text.chars().count() > 12 => {
                        (key.clone(), "TEXT".into())
                    }
                    // One and the same to us.
                    None if key == "identityFields" && value.is_null() => (key.clone(), json!([])),
                    Some(_) if is_temporary && key == "collectionId" => (key.clone(), "ID".into()),
                    _ => (key.clone(), redacted(value)),
                })
                .collect::<Map<_, _>>()
                .into()
        }
        other => other.clone(),
    }
}

fn redacted_text(text: &str) -> String {
    static PATTERNS: LazyLock<[(Regex, &str); 4]> = LazyLock::new(|| {
        [
            (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z", "TIME"),
            (r"_clone_[A-Za-z0-9]{4}", "_clone_XXXX"),
            (r"temp_view_[A-Za-z0-9]+", "temp_view_XXXX"),
            (
                r"(idx_(?:tokenKey|email)_)[a-z0-9]{10}` ON ``",
                "${1}XXXX` ON ``",
            ),
        ]
        .map(|(pattern, with)| (Regex::new(pattern).unwrap(), with))
    });
    PATTERNS
        .iter()
        .fold(text.to_owned(), |text, (pattern, with)| {
            pattern.replace_all(&text, *with).into_owned()
        })
}

/// Statements in `sqlite_master` are quoted as they were last written, by the program or SQLite.
fn same_quotes(json: &Json) -> Json {
    match json {
        Json::String(text) if text.starts_with("CREATE ") => text.replace('"', "`").into(),
        Json::Array(items) => items.iter().map(same_quotes).collect(),
        other => other.clone(),
    }
}

/// The first places at which two answers differ.
fn difference(want: &Json, got: &Json) -> String {
    let (Json::Object(want), Json::Object(got)) = (want, got) else {
        return format!("{} <> {}", cut(want), cut(got));
    };
    let keys = want
        .keys()
        .chain(got.keys().filter(|key| !want.contains_key(*key)));
    let differing = keys
        .filter(|key| want.get(*key) != got.get(*key))
        .map(|key| {
            let side = |members: &Map<String, Json>| members.get(key).cloned().unwrap_or_default();
            format!("{key}: {}", difference(&side(want), &side(got)))
        });
    differing.collect::<Vec<_>>().join("; ")
}

fn cut(json: &Json) -> String {
    let text = json.to_string();
    text.chars().take(300).collect()
}

#[test]
fn differences_are_found() {
    let (a, b) = (
        object(json!({"x": {"y": 1, "z": 2}})),
        object(json!({"x": {"y": 1, "z": 3}})),
    );
    assert_eq!(difference(&a.into(), &b.into()), "x: z: 2 <> 3");
}
