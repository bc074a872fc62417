//! Rows that change between a plan and its apply.

use super::*;
use crate::app::schema::{
    Kind,
    again::{look, look_again},
    apply::write,
    measure,
};

const BEFORE: &str = "fields: { t: { type: text }, u: { type: text }, s: { type: select, values: [a, b], maxSelect: 2 } }";

/// A directory with a collection `posts` and one row.
async fn with_a_row(before: &str) -> (tempfile::TempDir, Arc<App>) {
    let (folder, app) = app().await;
    settles(&app, &posts(before)).await;
    store(
        &app,
        "insert into posts (id, t, u) values ('r1', 'ab', 'x')",
    )
    .await;
    (folder, app)
}

async fn store(app: &Arc<App>, rows: &'static str) {
    app.write_alone(move |work| {
        work.tx.touch("posts");
        Ok(work.tx.run_text(rows).map(|_| ())?)
    })
    .await
    .unwrap();
}

/// A measured plan that was saved and read again.
async fn saved(app: &Arc<App>, after: &str) -> Plan {
    let plan = measure(app, plan_of(app, &wanted(&posts(after)))).await;
    serde_json::from_str(&serde_json::to_string(&plan.unwrap()).unwrap()).unwrap()
}

fn told(steps: &[Step]) -> Vec<String> {
    let line = |s: &Step| format!("{} | {} | {}", s.target, s.kind.name(), s.detail);
    steps.iter().map(line).collect()
}

/// Applies a saved plan and gives the steps for which it was refused.
async fn worse(app: &Arc<App>, plan: Plan, allow: &[Kind]) -> Vec<String> {
    let options = Options {
        allow: allow.to_vec(),
        ..Options::default()
    };
    match apply(app, plan, options).await.unwrap() {
        Outcome::Worse(steps) => told(&steps),
        outcome => {
            assert!(matches!(outcome, Outcome::Applied(_)), "{outcome:?}");
            Vec::new()
        }
    }
}

#[tokio::test]
async fn a_saved_plan_that_rows_still_fit_is_what_it_was() {
    let (_folder, app) = with_a_row(BEFORE).await;
    let after = "fields: { t: { type: text, required: true, max: 3 }, s: { type: select, values: [a] }, n: { type: number } },
        indexes: [{ name: posts_t, columns: [t], unique: true }], rules: { list: '' }";
    let plan = saved(&app, after).await;
    assert!(plan.count(Kind::Lossy) > 0 && plan.count(Kind::Exposure) > 0);
    let now = look_again(&app, plan.clone()).await.unwrap();
    assert_eq!(now, Some(plan.clone()));
    assert_eq!(worse(&app, plan.clone(), &[]).await, [""; 0]);
    assert_eq!(
        look_again(&app, plan).await.unwrap(),
        None,
        "it was applied"
    );
    app.close().await;
}

#[tokio::test]
async fn rows_that_came_after_the_plan_are_in_its_way() {
    for (after, expected) in [
        (
            "fields: { t: { type: text, required: true }, u: { type: text }, s: { type: select, values: [a, b], maxSelect: 2 } }",
            "posts.t | blocking | 1 record without a value (ids r3)",
        ),
        (
            "fields: { t: { type: text, max: 3 }, u: { type: text }, s: { type: select, values: [a, b], maxSelect: 2 } }",
            "posts.t | blocking | 1 record does not fit: must be no more than 3 character(s) (ids r2)",
        ),
        (
            "fields: { t: { type: text }, u: { type: text }, s: { type: select, values: [a], maxSelect: 2 } }",
            "posts.s | blocking | 1 record has b (ids r2)",
        ),
        (
            "fields: { t: { type: text }, u: { type: text }, s: { type: select, values: [a, b] } }",
            "posts.s | lossy | 1 record keeps only the last of several values (ids r2)",
        ),
    ] {
        let (_folder, app) = with_a_row(BEFORE).await;
        let plan = saved(&app, after).await;
        store(&app, r#"insert into posts (id, t, s) values ('r2', 'long text', '["a","b"]'), ('r3', '', '[]')"#).await;
        assert_eq!(worse(&app, plan.clone(), &[]).await, [expected]);
        // What says less of itself is judged by what it would do.
        let mut edited = plan;
        edited.steps.clear();
        assert_eq!(worse(&app, edited, &[]).await, [expected]);
        app.close().await;
    }
}

#[tokio::test]
async fn more_loss_than_agreed_needs_leave_and_what_is_in_the_way_has_none() {
    let (_folder, app) = with_a_row(BEFORE).await;
    let after = "fields: { t: { type: text }, s: { type: select, values: [a, b], maxSelect: 2 } }";
    let plan = saved(&app, after).await;
    assert_eq!(
        told(&plan.steps),
        ["posts.u | lossy | 1 record has a value (ids r1)"]
    );
    store(&app, "insert into posts (id, u) values ('r2', 'x')").await;
    let expected = ["posts.u | lossy | 2 records have a value (ids r1, r2)"];
    assert_eq!(worse(&app, plan.clone(), &[Kind::Exposure]).await, expected);
    assert!(app.catalog().find("posts").unwrap().field("u").is_some());
    assert_eq!(worse(&app, plan, &[Kind::Lossy]).await, [""; 0]);
    let unique = "fields: { t: { type: text }, s: { type: select, values: [a, b], maxSelect: 2 } },
        indexes: [{ name: posts_t, columns: [t], unique: true }]";
    let plan = saved(&app, unique).await;
    store(&app, "insert into posts (id, t) values ('r3', 'ab')").await;
    let found = worse(&app, plan, &[Kind::Lossy, Kind::Blocking]).await;
    assert_eq!(found.len(), 1, "{found:?}");
    app.close().await;
}

#[tokio::test]
async fn rows_that_come_between_the_look_and_the_writer_are_seen_there() {
    let (_folder, app) = with_a_row(BEFORE).await;
    let after = "fields: { t: { type: text, required: true }, u: { type: text }, s: { type: select, values: [a, b], maxSelect: 2 } }";
    let plan = Arc::new(saved(&app, after).await);
    let early = look(&app, &plan, &[]).await.unwrap();
    assert!(early.worse.is_empty());
    store(&app, "insert into posts (id, t) values ('r2', '')").await;
    let outcome = write(&app, Arc::clone(&plan), Options::default(), early);
    let outcome = outcome.await.unwrap();
    assert!(
        matches!(&outcome, Outcome::Worse(steps) if steps.len() == 1),
        "{outcome:?}"
    );
    assert_eq!(
        history::history(&app).await.unwrap().len(),
        1,
        "only the first"
    );
    app.close().await;
}
