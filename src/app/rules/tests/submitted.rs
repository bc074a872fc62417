//! `@request.*` in rules about writes, each as PocketBase 0.39.11 answered: true for allowed.

use serde_json::{Value as Json, json};

use super::lab::{Lab, request};
use crate::{
    app::rules::Access,
    model::caller::{Caller, Context, RequestInfo},
    store::sql::{dialect::Dialect, predicate::BaseRow, query::Query},
};

/// Rule, body after casting, and whether the record may be created.
#[rustfmt::skip]
const CREATED: &[(&str, &str, bool)] = &[
    ("@request.body.title:isset = true", r#"{"title": "x"}"#, true),
    ("@request.body.title:isset = true", r"{}", false),
    ("@request.body.title:isset = false", r#"{"title": null}"#, false),
    ("@request.body.zzz.a = 'b'", r#"{"zzz": {"a": "b"}}"#, true),
    ("@request.body.zzz.a.0.b = 7", r#"{"zzz": {"a": [{"b": 7}]}}"#, true),
    ("@request.body.zzz.a:isset = true", r#"{"zzz": {"a": null}}"#, true),
    ("@request.body.zzz.a:isset = true", r#"{"zzz": {}}"#, false),
    ("@request.body.zzz = '[1,\"a\"]'", r#"{"zzz": [1, "a"]}"#, true),
    ("@request.body.zzz = '{\"a\":\"\\\\u003c\",\"b\":1}'", r#"{"zzz": {"b": 1, "a": "<"}}"#, true),
    ("@request.body.zzz = true", r#"{"zzz": true}"#, true),
    ("@request.body.zzz = 1", r#"{"zzz": true}"#, true),
    ("@request.body.zzz = title", r#"{"zzz": null}"#, true),
    ("@request.body.zzz:lower = 'ab'", r#"{"zzz": "AB"}"#, true),
    ("@request.body.title:lower !~ 'x'", r"{}", true),
    ("@request.body.title !~ 'x'", r"{}", false),
    ("@request.body.zzz:lower !~ 'x'", r"{}", false),
    ("@request.body.zzz:lower = '1'", r#"{"zzz": true}"#, true),
    ("@request.body.score:lower = '5'", r#"{"score": 5}"#, true),
    ("@request.body.score:lower = '1000000000000000000000'", r#"{"score": 1e21}"#, true),
    ("@request.body.pub:lower = 'true'", r#"{"pub": true}"#, true),
    ("@request.body.cats:lower = ''", r#"{"cats": ["a"]}"#, true),
    ("@request.body.data:lower = '{\"a\":\"x\"}'", r#"{"data": {"a": "X"}}"#, true),
    ("@request.body.data:lower = 'null'", r#"{"data": null}"#, true),
    ("@request.body.data:lower = 'null'", r"{}", false),
    ("@request.body.cats:length = 1", r#"{"cats": ["a"]}"#, true),
    ("@request.body.kind:length = 1", r#"{"kind": "x"}"#, true),
    ("@request.body.tags:length = 0", r"{}", true),
    ("@request.body.cats:each = 'a'", r#"{"cats": ["a", "b"]}"#, false),
    ("@request.body.cats:each ?= 'a'", r#"{"cats": ["a", "b"]}"#, true),
    ("@request.body.kind:each = 'x'", r#"{"kind": "x"}"#, true),
    ("@request.body.cats:each = ''", r#"{"cats": []}"#, false),
    ("@request.body.cats:each != ''", r#"{"cats": []}"#, false),
    ("@request.body.cats:each != 'x'", r#"{"cats": []}"#, true),
    ("@request.body.cats:each = title", r#"{"cats": []}"#, false),
    ("@request.body.tags:each = tags:each", r#"{"tags": ["tag100000000000"]}"#, true),
    ("@request.body.tags:each = tags:each", r#"{"tags": ["tag100000000000", "tag200000000000"]}"#, false),
    ("@request.body.author.name = 'Ann'", r#"{"author": "authora00000001"}"#, true),
    ("@request.body.author.name = 'Ann'", r"{}", false),
    ("@request.body.author.name = ''", r"{}", true),
    ("@request.body.author.id = 'authora00000001'", r#"{"author": "authora00000001"}"#, true),
    ("@request.body.author.name:lower = 'ann'", r#"{"author": "authora00000001"}"#, true),
    ("@request.body.author.secret = 's1'", r#"{"author": "authora00000001"}"#, true),
    ("@request.body.author.zzz = ''", r#"{"author": "authora00000001"}"#, true),
    ("@request.body.author.name.z = ''", r#"{"author": "authora00000001"}"#, false),
    ("@request.body.author.name.z = ''", r"{}", true),
    ("@request.body.author.posts_via_author.title ?= 'Hello World'", r#"{"author": "authora00000001"}"#, true),
    ("@request.body.tags.label = 'red'", r#"{"tags": ["tag100000000000"]}"#, true),
    ("@request.body.tags.label = 'red'", r#"{"tags": ["tag100000000000", "tag200000000000"]}"#, false),
    ("@request.body.tags.label ?= 'red'", r#"{"tags": ["tag100000000000", "tag200000000000"]}"#, true),
    ("@request.body.tags.label = title", r#"{"tags": []}"#, true),
    ("@request.body.score > 5", r#"{"score": 10}"#, true),
    ("@request.body.score = 5", r#"{"score": 5}"#, true),
    ("@request.body.pub = true", r#"{"pub": true}"#, true),
    ("@request.body.pub = false", r"{}", false),
    ("@request.body.data.a = 2", r#"{"data": {"a": 2}}"#, true),
    ("@request.body.data = 'null'", r#"{"data": null}"#, true),
    ("@request.body.data = '\"s\"'", r#"{"data": "s"}"#, true),
    ("@request.body.loc = '{\"lon\":1,\"lat\":2}'", r#"{"loc": {"lon": 1, "lat": 2}}"#, true),
    ("@request.body.loc.lat = 2", r#"{"loc": {"lon": 1, "lat": 2}}"#, true),
    ("title = 'x'", r#"{"title": "x"}"#, true),
    ("author.name = 'Ann'", r#"{"author": "authora00000001"}"#, true),
    ("tags.label = 'red'", r#"{"tags": ["tag100000000000", "tag200000000000"]}"#, false),
    ("id != ''", r"{}", true),
    ("@request.body.title != title", r#"{"title": "a"}"#, false),
    ("@request.body.title:changed = true", r#"{"title": "a"}"#, false),
    ("@request.headers.x_foo = 'red'", r"{}", true),
    ("@request.headers.X_Foo = 'red'", r"{}", false),
    ("@request.context = 'default'", r"{}", true),
    ("@request.query.a:lower = 'ann'", r"{}", true),
    ("@request.body.title ~ @request.body.score", r#"{"title": "a5b", "score": 5}"#, true),
    ("'xtruex' ~ @request.body.pub", r#"{"pub": true}"#, true),
];

/// Rule, body after casting, and whether post 1 may be updated.
#[rustfmt::skip]
const UPDATED: &[(&str, &str, bool)] = &[
    ("@request.body.title:changed = true", r#"{"title": "Hello World"}"#, false),
    ("@request.body.title:changed = true", r#"{"title": "other"}"#, true),
    ("@request.body.title:changed = true", r#"{"title": ""}"#, true),
    ("@request.body.title:changed = true", r"{}", false),
    ("@request.body.title:changed = false", r"{}", true),
    ("@request.body.cats:changed = false", r#"{"cats": ["a", "b"]}"#, true),
    ("@request.body.cats:changed = true", r#"{"cats": ["a"]}"#, true),
    ("@request.body.score:changed = false", r#"{"score": 10}"#, true),
    ("@request.body.score:changed = true", r#"{"score": 0}"#, true),
    ("@request.body.pub:changed = true", r#"{"pub": true}"#, false),
    ("@request.body.pub:changed != true", r#"{"pub": false}"#, false),
    ("@request.body.author:changed = true", r#"{"author": ""}"#, true),
    ("@request.body.tags:changed = false", r#"{"tags": ["tag100000000000", "tag200000000000"]}"#, true),
    ("@request.body.loc:changed = false", r#"{"loc": {"lon": 23.32, "lat": 42.69}}"#, true),
    ("@request.body.data:changed = true", r#"{"data": null}"#, true),
    ("@request.body.title:changed > 0", r#"{"title": "other"}"#, true),
    ("@request.body.title:changed ?= ''", r#"{"title": "other"}"#, false),
    ("@request.body.title:changed = @request.body.score:changed", r#"{"title": "q"}"#, false),
    ("title = 'Z'", r#"{"title": "Z"}"#, false),
    ("@request.body.tags:length = 3", r#"{"tags": ["tag100000000000", "tag200000000000", "tag300000000000"]}"#, true),
];

fn with_body(body: &str) -> RequestInfo {
    let body = serde_json::from_str(body).unwrap();
    RequestInfo {
        body,
        ..request(Caller::Guest)
    }
}

/// Whether a create rule allows `body` (already cast); the draft has those values and empty others.
fn creates(lab: &Lab, rule: &str, request: &RequestInfo) -> bool {
    let conditions = lab.conditions("posts", Access::Rule, rule, "").unwrap();
    let Ok(rendered) = lab.render(&conditions, request, BaseRow::one("draft")) else {
        return false;
    };
    let of = |key: &str, zero: Json| request.body.get(key).cloned().unwrap_or(zero);
    let text = |value: Json| match value {
        Json::String(text) => text,
        Json::Null => String::new(),
        other => other.to_string(),
    };
    let table = format!(
        "CREATE TEMP TABLE draft AS SELECT 'new000000000000' AS id, {} AS score",
        of("score", json!(0))
    );
    lab.connection
        .execute_batch("DROP TABLE IF EXISTS temp.draft")
        .unwrap();
    lab.connection.execute_batch(&table).unwrap();
    for (key, zero) in [
        ("title", json!("")),
        ("author", json!("")),
        ("tags", json!([])),
        ("cats", json!([])),
        ("kind", json!("")),
    ] {
        let sql = format!("ALTER TABLE temp.draft ADD COLUMN {key} TEXT DEFAULT ''");
        lab.connection.execute_batch(&sql).unwrap();
        let sql = format!("UPDATE temp.draft SET {key} = ?");
        lab.connection.execute(&sql, [text(of(key, zero))]).unwrap();
    }
    let mut query = Query::from_sql("SELECT '1' FROM ");
    query
        .push_ident(&Dialect::SQLITE, "draft")
        .push_query(rendered.from_joins)
        .push(" WHERE ")
        .push_query(rendered.where_);
    !lab.ids(query).unwrap().is_empty()
}

/// Whether an update rule allows `body` for post 1.
fn updates(lab: &Lab, rule: &str, body: &str) -> bool {
    let conditions = lab.conditions("posts", Access::Rule, rule, "").unwrap();
    let Ok(rendered) = lab.render(&conditions, &with_body(body), BaseRow::one("posts")) else {
        return false;
    };
    let ids = lab.run("posts", rendered).unwrap();
    ids.contains(&"post00000000001".to_owned())
}

#[test]
fn create_rules_see_what_was_submitted() {
    let lab = Lab::open("worked/");
    for (rule, body, allowed) in CREATED {
        let request = with_body(body);
        assert_eq!(creates(&lab, rule, &request), *allowed, "{rule} {body}");
    }
}

#[test]
fn update_rules_compare_with_the_stored_row() {
    let lab = Lab::open("worked/");
    for (rule, body, allowed) in UPDATED {
        assert_eq!(updates(&lab, rule, body), *allowed, "{rule} {body}");
    }
}

#[test]
fn a_context_is_named_as_rules_spell_it() {
    let lab = Lab::open("worked/");
    let request = request(Caller::Guest).within(Context::ProtectedFile);
    assert!(creates(
        &lab,
        "@request.context = 'protectedFile'",
        &request
    ));
}

#[test]
fn an_empty_body_is_no_error() {
    let lab = Lab::open("worked/");
    let request = with_body("{}");
    assert!(creates(
        &lab,
        "@request.body.tags.label:lower ?= ''",
        &request
    ));
}
