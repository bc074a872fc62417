//! Names and statements made to do harm: every one is refused, and nothing is written.

use serde_json::{Value as Json, json};

use super::directory::{Directory, object};
use crate::app::{
    collections::{create, import, update},
    error::Error,
};

/// Texts that end identifiers, strings or statements, or are merely too much.
fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "a`b",
        "a``b",
        "a\"b",
        "a'b",
        "a;b",
        "a\0b",
        "a b",
        "a)b",
        "a]b",
        "a[b",
        "a -- b",
        "/*",
        "é",
        "\u{202e}",
        "a\nb",
        "`); drop table victim; --",
        "'; drop table victim; --",
        "x` (`id` text); drop table victim; create table `y",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("x".repeat(1 << 16));
    texts
}

async fn fingerprint(directory: &Directory) -> Vec<Vec<Json>> {
    let mut all = directory
        .sql("select type, name, sql from sqlite_master order by name")
        .await
        .unwrap();
    all.extend(
        directory
            .sql("select id, name, fields, indexes, options from _collections")
            .await
            .unwrap(),
    );
    all.extend(directory.sql("select * from victim").await.unwrap());
    all
}

fn is_refused<T>(outcome: &Result<T, Error>) -> bool {
    matches!(outcome, Err(Error::Invalid { .. }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_names_are_refused_and_nothing_is_written() {
    let directory = Directory::new().await;
    let app = &directory.app;
    let victim = json!({"name": "victim", "fields": [{"name": "x", "type": "text"}]});
    create(app, object(victim)).await.unwrap();
    directory
        .sql("insert into victim (id, x) values ('1', 'kept')")
        .await
        .unwrap();
    let before = fingerprint(&directory).await;
    for text in hostile() {
        let field = json!([{"name": text, "type": "text"}]);
        let about: String = text.chars().take(40).collect();
        for body in [
            json!({"name": text}),
            json!({"name": "n", "id": text}),
            json!({"name": "n", "fields": field}),
            json!({"name": "n", "indexes": [format!("create index {text} on n (id)")]}),
            json!({"name": "n", "indexes": [format!("create index `{text}` on n (id)")]}),
            json!({"name": "n", "indexes": [format!("create index i on n ({text})")]}),
            json!({"name": "n", "indexes": [format!("create index i on n (id collate {text})")]}),
            json!({"name": "n", "type": "view", "viewQuery": format!("select id, x as {text} from victim")}),
            json!({"name": "n", "type": "view", "viewQuery": format!("select id, x as `{text}` from victim")}),
            json!({"name": "n", "type": "view", "viewQuery": format!("select 1 as id, 2 as \"{text}\"")}),
            json!({"name": "n", "type": text}),
        ] {
            let body = object(body);
            let outcome = create(app, body.clone()).await;
            assert!(is_refused(&outcome), "create {about:?} {outcome:?}");
            let outcome = import(app, object(json!({"collections": [body]}))).await;
            assert!(is_refused(&outcome), "import {about:?} {outcome:?}");
        }
        for body in [
            json!({"name": text}),
            json!({"id": text}),
            json!({"fields": field}),
        ] {
            let outcome = update(app, "victim", object(body)).await;
            assert!(is_refused(&outcome), "update {about:?}");
        }
    }
    assert_eq!(fingerprint(&directory).await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_first_statement_of_an_index_runs() {
    let directory = Directory::new().await;
    let app = &directory.app;
    create(app, object(json!({"name": "victim"})))
        .await
        .unwrap();
    let body = json!({"name": "t", "indexes": ["create index i on t (id); drop table victim"]});
    create(app, object(body)).await.unwrap();
    let condition = "create index j on t (id) where id > 'a;' and 1; drop table victim";
    let outcome = update(app, "t", object(json!({"indexes": [condition]}))).await;
    assert!(is_refused(&outcome));
    assert_eq!(
        directory.sql("select count(*) from victim").await.unwrap(),
        [[json!(0)]]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn view_queries_only_read() {
    let directory = Directory::new().await;
    let app = &directory.app;
    create(app, object(json!({"name": "victim"})))
        .await
        .unwrap();
    let before = fingerprint(&directory).await;
    for query in [
        "delete from victim",
        "select id from victim) ; drop table victim; --",
        "select 1 as id) union select * from (select 2 as id); drop table victim",
        "pragma writable_schema = 1",
        "select id from victim where id = load_extension('x')",
        "attach 'x' as y",
        "with x as (delete from victim returning id) select id from x",
    ] {
        let view = json!({"name": "v", "type": "view", "viewQuery": query});
        assert!(is_refused(&create(app, object(view)).await), "{query}");
        let tried = object(json!({"query": query}));
        let outcome = crate::app::collections::dry_run_view(app, tried).await;
        assert!(is_refused(&outcome), "{query}");
    }
    assert_eq!(fingerprint(&directory).await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_megabytes_are_refused_wherever_they_stand() {
    let directory = Directory::new().await;
    let huge = "x".repeat(10 << 20);
    for body in [
        json!({"name": huge}),
        json!({"name": "n", "id": huge}),
        json!({"name": "n", "listRule": huge}),
        json!({"name": "n", "fields": [{"name": huge, "type": "text"}]}),
        json!({"name": "n", "fields": [{"name": "x", "type": "text", "help": huge}]}),
        json!({"name": "n", "type": "view", "viewQuery": huge}),
        json!({"name": "n", "type": "auth", "authToken": {"secret": huge}}),
    ] {
        let body = object(body);
        assert!(
            is_refused(&create(&directory.app, body.clone()).await),
            "{:?}",
            body.keys()
        );
    }
    assert_eq!(directory.app.catalog().all().len(), 6);
}
