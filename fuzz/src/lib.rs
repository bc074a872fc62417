//! What must hold for every input, one function for each kind of input.
//!
//! Each takes bytes, feeds them to the code that meets them in a request, and panics when something
//! comes out that never may: an internal error, SQL that SQLite refuses, JSON that is none. libFuzzer
//! calls them through `fuzz_targets/`, and `tests/it/fuzz.rs` on stable Rust with the committed seeds
//! and with mutations of them.

mod scene;
mod socket;

use std::borrow::Cow;

use bytes::Bytes;
use futures_util::stream;
use pbctl::{
    app::{
        auth, collections,
        fields::{self, Operation},
        rules::{self, Access},
    },
    http::{
        body::{self, Body},
        form::{self, Reading},
        path::Path,
        query::Query,
    },
    model::{caller::Caller, index::Index, input::Input, pick, record::Record},
};
use serde_json::{Map, Value, json};
use warp::http::{HeaderMap, header::CONTENT_LENGTH, header::CONTENT_TYPE};

use scene::{Scene, check};
pub use socket::socket;

/// Collections whose rules and filters are tried: with and without relations, auth, a view.
const COLLECTIONS: [&str; 4] = ["posts", "articles", "users", "stats"];

/// A rule and a filter: whatever compiles must run, for guests and for superusers.
pub fn filter(data: &[u8]) {
    let text = text(data);
    let scene = Scene::get();
    let catalog = scene.app.catalog();
    for name in COLLECTIONS {
        let collection = catalog.find(name).expect("a collection of the seed");
        for superuser in [false, true] {
            let access = Access::Filter { superuser };
            let compiled = rules::compile(&catalog, collection, access, &text);
            // A rule may name whatever a superuser may.
            if superuser {
                let rule = rules::compile(&catalog, collection, Access::Rule, &text);
                assert_eq!(rule.is_ok(), compiled.is_ok(), "{text}");
            }
            if compiled.is_ok() {
                scene.list(name, superuser, [&text, "", ""]);
            }
        }
    }
}

/// The query of a list: filter, sort and expand, separated by zero bytes.
pub fn list(data: &[u8]) {
    let text = text(data);
    let mut parts = text.splitn(3, '\0');
    let mut part = || parts.next().unwrap_or_default();
    let query = [part(), part(), part()];
    for name in COLLECTIONS {
        for superuser in [false, true] {
            Scene::get().list(name, superuser, query);
        }
    }
}

/// A JSON body for a record: read, laid over a record, checked, written, and saved.
pub fn record_input(data: &[u8]) {
    let Ok(members) = body::parse_json(data) else {
        return;
    };
    let scene = Scene::get();
    let catalog = scene.app.catalog();
    for name in ["posts", "articles", "users", "vault"] {
        let collection = catalog.find(name).expect("a collection of the seed");
        let blank = Record::blank(collection);
        let mut record = blank.clone();
        fields::apply(&mut record, &members, &|_| true);
        fields::autogenerate(&mut record);
        fields::stamp(&mut record, Operation::Create, scene.app.clock().now());
        let mut json = Vec::new();
        for (i, field) in collection.fields.iter().enumerate() {
            let value = &record.values[i];
            _ = fields::validate(field, value, None, Operation::Create);
            _ = fields::validate(field, value, Some(&blank.values[i]), Operation::Update);
            json.clear();
            fields::write_json(field, value, &mut json);
            assert_json(&json);
        }
        scene.save(name, &members);
    }
}

/// The body of a form, urlencoded and as parts.
pub fn form_input(data: &[u8]) {
    for reading in [Reading::Record, Reading::Texts] {
        _ = form::parse(data, reading);
        for kind in [
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json",
        ] {
            let input = read_body(kind, data, reading);
            if let Some(input) = input
                && kind.starts_with("multipart")
            {
                Scene::get().save("posts", &input.body);
            }
        }
    }
}

fn read_body(kind: &'static str, data: &[u8], reading: Reading) -> Option<Input> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, warp::http::HeaderValue::from_static(kind));
    headers.insert(CONTENT_LENGTH, data.len().into());
    // Pieces of uneven length, so that boundaries are cut.
    let pieces: Vec<_> = data
        .chunks(7)
        .map(|piece| Ok(Bytes::copy_from_slice(piece)))
        .collect();
    let body = Body::new(&headers, Box::pin(stream::iter(pieces)), 1 << 20);
    Scene::get().run(body.input(reading)).ok()
}

/// An `Authorization` header: nobody can guess a token.
pub fn token(data: &[u8]) {
    let text = text(data);
    let scene = Scene::get();
    _ = auth::token::read(&text, scene.app.clock().now());
    for authorization in [text.clone(), format!("Bearer {text}").into()] {
        let caller = scene.run(auth::identify(&scene.app, &authorization));
        assert!(matches!(caller, Caller::Guest), "{text} is {caller:?}");
    }
}

/// A `CREATE INDEX` statement: written anew it makes the same index of the same table, and saving a
/// collection with it works or is refused.
pub fn index_statement(data: &[u8]) {
    let text = text(data);
    if let Some(index) = Index::parse(&text)
        && let Some(again) = Index::parse(&index.build())
    {
        let target = |index: &Index| (index.unique, index.name.clone(), index.table.clone());
        assert_eq!(target(&again), target(&index), "{text}");
    }
    let body = object(json!({"indexes": [text]}));
    let scene = Scene::get();
    check(scene.run(collections::update(&scene.app, "posts", body)));
}

/// A view query, tried and thrown away.
pub fn view_query(data: &[u8]) {
    let body = object(json!({"query": text(data)}));
    let scene = Scene::get();
    if let Some(tried) = check(scene.run(collections::dry_run_view(&scene.app, body))) {
        assert_json(&[b"[", &tried.sample[..], b"]"].concat());
    }
}

/// A request's path and query: a redirect leads to a clean path of the same host.
pub fn paths(data: &[u8]) {
    let text = text(data);
    _ = Query::parse(&text);
    if let Path::Unclean(location) = Path::parse(&text) {
        assert!(
            location.starts_with('/') && !location.starts_with("//"),
            "{text}"
        );
        let next = Path::parse(&location);
        assert!(
            matches!(next, Path::Clean(_)),
            "{text} leads to {location}, {next:?}"
        );
    }
}

/// The list of members that a client wants of an answer.
pub fn fields(data: &[u8]) {
    const LIST: &str = r#"{"items":[{"a":"<p>x</p> &amp; y","b":{"c":[1,{"d":null}]},"e.f":2}],"page":1,"perPage":30,"totalItems":1,"totalPages":1}"#;
    let text = text(data);
    if let Ok(picked) = pick::pick(LIST.as_bytes(), &text) {
        assert_json(&picked);
        assert_eq!(
            pick::pick(&picked, &text).as_deref(),
            Ok(&picked[..]),
            "{text}"
        );
    }
    // What was submitted comes back as an answer, too.
    if let Ok(picked) = pick::pick(data, "*:excerpt(3,true),a.b:excerpt(9)")
        && serde_json::from_slice::<Value>(data).is_ok()
    {
        assert_json(&picked);
    }
}

fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

fn object(json: Value) -> Map<String, Value> {
    match json {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn assert_json(bytes: &[u8]) {
    let read = serde_json::from_slice::<&serde_json::value::RawValue>(bytes);
    assert!(read.is_ok(), "{}", String::from_utf8_lossy(bytes));
}
