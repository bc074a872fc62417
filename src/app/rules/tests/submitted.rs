//! `@request.*` in rules about writes, each as PocketBase 0.39.11 answered: true for allowed.

use serde_json::{Map, Value as Json, json};

use super::lab::{Lab, request};
use crate::{
    app::rules::Access,
    model::caller::{Caller, Context, RequestInfo},
    store::sql::{dialect::Dialect, predicate::BaseRow, query::Query},
};

const ANN: &str = "authora00000001";
const RED: &str = "tag100000000000";
const GREEN: &str = "tag200000000000";

fn with_body(body: Json) -> RequestInfo {
    let Json::Object(body) = body else {
        panic!("a body is an object");
    };
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
fn updates(lab: &Lab, rule: &str, body: Json) -> bool {
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
    for (rule, body, allowed) in [
        (
            "@request.body.title:isset = true",
            json!({"title": "x"}),
            true,
        ),
        ("@request.body.title:isset = true", json!({}), false),
        (
            "@request.body.title:isset = false",
            json!({"title": null}),
            false,
        ),
        (
            "@request.body.zzz.a = 'b'",
            json!({"zzz": {"a": "b"}}),
            true,
        ),
        (
            "@request.body.zzz.a.0.b = 7",
            json!({"zzz": {"a": [{"b": 7}]}}),
            true,
        ),
        (
            "@request.body.zzz.a:isset = true",
            json!({"zzz": {"a": null}}),
            true,
        ),
        (
            "@request.body.zzz.a:isset = true",
            json!({"zzz": {}}),
            false,
        ),
        (
            "@request.body.zzz = '[1,\"a\"]'",
            json!({"zzz": [1, "a"]}),
            true,
        ),
        (
            "@request.body.zzz = '{\"a\":\"\\\\u003c\",\"b\":1}'",
            json!({"zzz": {"b": 1, "a": "<"}}),
            true,
        ),
        ("@request.body.zzz = true", json!({"zzz": true}), true),
        ("@request.body.zzz = 1", json!({"zzz": true}), true),
        ("@request.body.zzz = title", json!({"zzz": null}), true),
        ("@request.body.zzz:lower = 'ab'", json!({"zzz": "AB"}), true),
        (
            "@request.body.cats:length = 1",
            json!({"cats": ["a"]}),
            true,
        ),
        ("@request.body.kind:length = 1", json!({"kind": "x"}), true),
        ("@request.body.tags:length = 0", json!({}), true),
        (
            "@request.body.cats:each = 'a'",
            json!({"cats": ["a", "b"]}),
            false,
        ),
        (
            "@request.body.cats:each ?= 'a'",
            json!({"cats": ["a", "b"]}),
            true,
        ),
        ("@request.body.kind:each = 'x'", json!({"kind": "x"}), true),
        ("@request.body.cats:each = ''", json!({"cats": []}), false),
        ("@request.body.cats:each != ''", json!({"cats": []}), false),
        ("@request.body.cats:each != 'x'", json!({"cats": []}), true),
        (
            "@request.body.cats:each = title",
            json!({"cats": []}),
            false,
        ),
        (
            "@request.body.tags:each = tags:each",
            json!({"tags": [RED]}),
            true,
        ),
        (
            "@request.body.tags:each = tags:each",
            json!({"tags": [RED, GREEN]}),
            false,
        ),
        (
            "@request.body.author.name = 'Ann'",
            json!({"author": ANN}),
            true,
        ),
        ("@request.body.author.name = 'Ann'", json!({}), false),
        ("@request.body.author.name = ''", json!({}), true),
        (
            "@request.body.author.id = 'authora00000001'",
            json!({"author": ANN}),
            true,
        ),
        (
            "@request.body.author.name:lower = 'ann'",
            json!({"author": ANN}),
            true,
        ),
        (
            "@request.body.author.secret = 's1'",
            json!({"author": ANN}),
            true,
        ),
        (
            "@request.body.author.zzz = ''",
            json!({"author": ANN}),
            true,
        ),
        (
            "@request.body.author.name.z = ''",
            json!({"author": ANN}),
            false,
        ),
        ("@request.body.author.name.z = ''", json!({}), true),
        (
            "@request.body.author.posts_via_author.title ?= 'Hello World'",
            json!({"author": ANN}),
            true,
        ),
        (
            "@request.body.tags.label = 'red'",
            json!({"tags": [RED]}),
            true,
        ),
        (
            "@request.body.tags.label = 'red'",
            json!({"tags": [RED, GREEN]}),
            false,
        ),
        (
            "@request.body.tags.label ?= 'red'",
            json!({"tags": [RED, GREEN]}),
            true,
        ),
        (
            "@request.body.tags.label = title",
            json!({"tags": []}),
            true,
        ),
        ("@request.body.score > 5", json!({"score": 10}), true),
        ("@request.body.score = 5", json!({"score": 5}), true),
        ("@request.body.pub = true", json!({"pub": true}), true),
        ("@request.body.pub = false", json!({}), false),
        ("@request.body.data.a = 2", json!({"data": {"a": 2}}), true),
        ("@request.body.data = 'null'", json!({"data": null}), true),
        ("@request.body.data = '\"s\"'", json!({"data": "s"}), true),
        (
            "@request.body.loc = '{\"lon\":1,\"lat\":2}'",
            json!({"loc": {"lon": 1, "lat": 2}}),
            true,
        ),
        (
            "@request.body.loc.lat = 2",
            json!({"loc": {"lon": 1, "lat": 2}}),
            true,
        ),
        ("title = 'x'", json!({"title": "x"}), true),
        ("author.name = 'Ann'", json!({"author": ANN}), true),
        ("tags.label = 'red'", json!({"tags": [RED, GREEN]}), false),
        ("id != ''", json!({}), true),
        ("@request.body.title != title", json!({"title": "a"}), false),
        (
            "@request.body.title:changed = true",
            json!({"title": "a"}),
            false,
        ),
        ("@request.headers.x_foo = 'red'", json!({}), true),
        ("@request.headers.X_Foo = 'red'", json!({}), false),
        ("@request.context = 'default'", json!({}), true),
        ("@request.query.a:lower = 'ann'", json!({}), true),
        (
            "@request.body.title ~ @request.body.score",
            json!({"title": "a5b", "score": 5}),
            true,
        ),
        ("'xtruex' ~ @request.body.pub", json!({"pub": true}), true),
    ] {
        let request = with_body(body);
        assert_eq!(
            creates(&lab, rule, &request),
            allowed,
            "{rule} {:?}",
            request.body
        );
    }
}

#[test]
fn update_rules_compare_with_the_stored_row() {
    let lab = Lab::open("worked/");
    for (rule, body, allowed) in [
        (
            "@request.body.title:changed = true",
            json!({"title": "Hello World"}),
            false,
        ),
        (
            "@request.body.title:changed = true",
            json!({"title": "other"}),
            true,
        ),
        (
            "@request.body.title:changed = true",
            json!({"title": ""}),
            true,
        ),
        ("@request.body.title:changed = true", json!({}), false),
        ("@request.body.title:changed = false", json!({}), true),
        (
            "@request.body.cats:changed = false",
            json!({"cats": ["a", "b"]}),
            true,
        ),
        (
            "@request.body.cats:changed = true",
            json!({"cats": ["a"]}),
            true,
        ),
        (
            "@request.body.score:changed = false",
            json!({"score": 10}),
            true,
        ),
        (
            "@request.body.score:changed = true",
            json!({"score": 0}),
            true,
        ),
        (
            "@request.body.pub:changed = true",
            json!({"pub": true}),
            false,
        ),
        (
            "@request.body.pub:changed != true",
            json!({"pub": false}),
            false,
        ),
        (
            "@request.body.author:changed = true",
            json!({"author": ""}),
            true,
        ),
        (
            "@request.body.tags:changed = false",
            json!({"tags": [RED, GREEN]}),
            true,
        ),
        (
            "@request.body.loc:changed = false",
            json!({"loc": {"lon": 23.32, "lat": 42.69}}),
            true,
        ),
        (
            "@request.body.data:changed = true",
            json!({"data": null}),
            true,
        ),
        (
            "@request.body.title:changed > 0",
            json!({"title": "other"}),
            true,
        ),
        (
            "@request.body.title:changed ?= ''",
            json!({"title": "other"}),
            false,
        ),
        (
            "@request.body.title:changed = @request.body.score:changed",
            json!({"title": "q"}),
            false,
        ),
        ("title = 'Z'", json!({"title": "Z"}), false),
        (
            "@request.body.tags:length = 3",
            json!({"tags": [RED, GREEN, "tag300000000000"]}),
            true,
        ),
    ] {
        assert_eq!(updates(&lab, rule, body.clone()), allowed, "{rule} {body}");
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
    let request = with_body(Json::Object(Map::new()));
    assert!(creates(
        &lab,
        "@request.body.tags.label:lower ?= ''",
        &request
    ));
}
