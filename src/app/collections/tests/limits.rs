//! Data that must survive, secrets that must not show, and how long many collections take.

use std::time::{Duration, Instant};

use serde_json::{Map, Value as Json, json};

use super::directory::{Directory, object};
use crate::app::collections::{create, create_in, delete, import, truncate, update};

/// The time 200 collections in one transaction may take, unoptimised and on a busy machine.
const LIMIT: Duration = Duration::from_secs(10);

fn wide(i: usize) -> Map<String, Json> {
    let kinds = [
        "text", "number", "bool", "email", "url", "editor", "json", "geoPoint",
    ];
    let fields: Vec<Json> = kinds
        .iter()
        .map(|kind| json!({"name": format!("{kind}_field"), "type": kind}))
        .collect();
    let index = format!("create index idx_{i} on c{i} (text_field)");
    object(json!({"name": format!("c{i}"), "fields": fields, "indexes": [index]}))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_collections_fit_in_one_work() {
    let directory = Directory::new().await;
    let start = Instant::now();
    let made = directory.app.write_alone(|work| {
        for i in 0..200 {
            create_in(work, &wide(i))?;
        }
        Ok(())
    });
    made.await.unwrap();
    let spent = start.elapsed();
    assert!(spent < LIMIT, "{spent:?}");
    assert_eq!(directory.app.catalog().all().len(), 206);
    // The snapshot is the one a fresh look at the tables would give.
    let loaded = directory
        .app
        .read(|session| Ok(session.select_collections()?))
        .await
        .unwrap();
    let catalog = directory.app.catalog();
    let names = catalog.all().iter().map(|c| &c.name);
    assert!(names.eq(loaded.iter().map(|c| &c.name)));
    let again: Vec<Json> = (0..200).map(|i| Json::Object(wide(i))).collect();
    import(&directory.app, object(json!({"collections": again})))
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_index_is_counted_and_fits_the_snapshot() {
    let directory = Directory::new().await;
    let app = &directory.app;
    create(app, wide(1)).await.unwrap();
    let rows = "insert into c1 (id, text_field) with recursive n (i) as
        (select 1 union all select i + 1 from n where i < 500) select i, i % 5 from n";
    directory.sql(rows).await.unwrap();
    let other = json!({"indexes": ["create index idx_n on c1 (text_field)"]});
    update(app, "c1", object(other)).await.unwrap();
    let counts = "select stat from sqlite_stat1 where idx = 'idx_n'";
    assert_eq!(directory.sql(counts).await.unwrap(), [[json!("500 100")]]);
    let version = app.read(|session| Ok(session.schema_version()?)).await;
    assert_eq!(version.unwrap(), app.catalog().schema_version);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_change_leaves_tables_and_snapshot_alone() {
    let directory = Directory::new().await;
    let app = &directory.app;
    create(app, wide(1)).await.unwrap();
    directory
        .sql("insert into c1 (id, text_field) values ('1', 'kept')")
        .await
        .unwrap();
    let version = app.catalog().version;
    let fields = json!([{"name": "renamed", "type": "text", "id": app.catalog().find("c1").unwrap()
        .field("text_field").unwrap().id}, {"name": "number_field", "type": "number"}]);
    // Columns are dropped and renamed before the index turns out to be wrong.
    assert!(
        update(app, "c1", object(json!({"fields": fields})))
            .await
            .is_err()
    );
    assert_eq!(app.catalog().version, version);
    let kept = directory
        .sql("select text_field, bool_field from c1")
        .await
        .unwrap();
    assert_eq!(kept, [[json!("kept"), json!(0)]]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fields_swap_their_names_and_keep_their_values() {
    let directory = Directory::new().await;
    let app = &directory.app;
    let fields = json!([{"name": "a", "type": "text", "id": "one"}, {"name": "b", "type": "text", "id": "two"},
                        {"name": "c", "type": "text", "id": "three"}]);
    create(app, object(json!({"name": "t", "fields": fields})))
        .await
        .unwrap();
    directory
        .sql("insert into t (id, a, b, c) values ('1', 'A', 'B', 'C')")
        .await
        .unwrap();
    let fields = json!([{"name": "b", "type": "text", "id": "one"}, {"name": "c", "type": "text", "id": "two"},
                        {"name": "A", "type": "text", "id": "three"}, {"name": "d", "type": "text"}]);
    update(app, "t", object(json!({"fields": fields})))
        .await
        .unwrap();
    let row = directory.sql("select b, c, A, d from t").await.unwrap();
    assert_eq!(row, [[json!("A"), json!("B"), json!("C"), json!("")]]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn providers_keep_their_secrets_by_name() {
    let directory = Directory::new().await;
    let app = &directory.app;
    let provider = |name: &str| json!({"name": name, "clientId": name, "clientSecret": format!("secret of {name}")});
    let both =
        json!({"oauth2": {"enabled": true, "providers": [provider("google"), provider("github")]}});
    update(app, "users", object(both)).await.unwrap();
    let one =
        json!({"oauth2": {"providers": [{"name": "github", "tokenURL": "https://example.com"}]}});
    update(app, "users", object(one)).await.unwrap();
    let catalog = app.catalog();
    let providers = catalog
        .find("users")
        .unwrap()
        .auth()
        .unwrap()
        .oauth2
        .providers
        .clone()
        .unwrap();
    assert_eq!(providers.len(), 1);
    assert_eq!(providers[0].client_secret, "secret of github");
    // A provider of another name inherits nothing, so there is no secret to send to its URLs.
    let other = json!({"oauth2": {"providers": [{"name": "gitlab", "clientId": "x"}]}});
    assert!(update(app, "users", object(other)).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_auth_rule_rotates_the_secret_of_tokens() {
    let directory = Directory::new().await;
    let app = &directory.app;
    let secret = || {
        app.catalog()
            .find("users")
            .unwrap()
            .auth()
            .unwrap()
            .auth_token
            .secret
            .clone()
    };
    let first = secret();
    update(app, "users", object(json!({"listRule": null})))
        .await
        .unwrap();
    assert_eq!(secret(), first);
    update(app, "users", object(json!({"authRule": "verified = true"})))
        .await
        .unwrap();
    assert_ne!(secret(), first);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deleted_collection_takes_files_and_sign_ins_along() {
    let directory = Directory::new().await;
    let app = &directory.app;
    let row = "insert into _mfas (id, collectionRef, recordRef, method)
               values ('1', '_pb_users_auth_', 'r', 'otp'), ('2', 'other', 'r', 'otp')";
    directory.sql(row).await.unwrap();
    let files = app.config().dir.join("storage").join("_pb_users_auth_");
    std::fs::create_dir_all(files.join("r")).unwrap();
    delete(app, "users").await.unwrap();
    assert_eq!(
        directory.sql("select id from _mfas").await.unwrap(),
        [[json!("2")]]
    );
    assert!(app.catalog().find("users").is_none());
    let deadline = Instant::now() + Duration::from_secs(5);
    while files.exists() {
        assert!(Instant::now() < deadline, "the files are still there");
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn values_of_lists_and_single_values_become_one_another() {
    let directory = Directory::new().await;
    let app = &directory.app;
    let select = |n: i64| json!({"fields": [{"name": "s", "type": "select", "values": ["a", "b"], "maxSelect": n}]});
    let mut body = object(select(1));
    body.insert("name".into(), "t".into());
    create(app, body).await.unwrap();
    let view = json!({"name": "v", "type": "view", "viewQuery": "select id, s from t"});
    create(app, object(view)).await.unwrap();
    directory
        .sql("insert into t (id, s) values ('1', 'a'), ('2', ''), ('3', '[\"b\",\"a\"]')")
        .await
        .unwrap();
    update(app, "t", object(select(2))).await.unwrap();
    let shown = directory.sql("select s from v order by id").await.unwrap();
    assert_eq!(
        shown,
        [[json!("[\"a\"]")], [json!("[]")], [json!("[\"b\",\"a\"]")]]
    );
    assert!(app.catalog().find("v").unwrap().fields[1].is_multiple());
    update(app, "t", object(select(1))).await.unwrap();
    let shown = directory.sql("select s from v order by id").await.unwrap();
    assert_eq!(shown, [[json!("a")], [json!("")], [json!("a")]]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_superuser_survives_a_truncate() {
    let directory = Directory::new().await;
    let count = "select count(*) from _superusers";
    assert_eq!(directory.sql(count).await.unwrap(), [[json!(1)]]);
    assert!(truncate(&directory.app, "_superusers").await.is_err());
    assert_eq!(directory.sql(count).await.unwrap(), [[json!(1)]]);
}
