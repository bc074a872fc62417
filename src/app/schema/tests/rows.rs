//! What rows say to a plan.

use super::*;
use crate::app::schema::{Kind, measure};

#[tokio::test]
async fn rows_in_the_way_block() {
    let (_folder, app) = app().await;
    let fields = |inside: &str, indexes: &str| {
        format!("collections: {{ posts: {{ fields: {{ {inside} }}, indexes: [{indexes}] }} }}")
    };
    settles(
        &app,
        &fields("t: { type: text }, s: { type: select, values: [a, b] }", ""),
    )
    .await;
    let rows =
        "insert into posts (id, t, s) values ('r1', 'x', 'a'), ('r2', 'X', 'b'), ('r3', '', 'b')";
    app.write_alone(move |work| Ok(work.tx.run_text(rows).map(|_| ())?))
        .await
        .unwrap();
    let after = fields(
        "t: { type: text, required: true }, s: { type: select, values: [a] }, n: { type: number, required: true }",
        "{ name: posts_t, columns: [t], unique: true, collate: nocase }",
    );
    let plan = measure(&app, plan_of(&app, &wanted(&after))).await.unwrap();
    let told: Vec<String> = plan
        .steps
        .iter()
        .map(|s| format!("{} | {} | {}", s.target, s.kind.name(), s.detail))
        .collect();
    assert_eq!(
        told,
        [
            "posts.t | blocking | 1 record without a value (ids r3)",
            "posts.s | blocking | 2 records have b (ids r2, r3)",
            "posts.n | blocking | 3 records would have no value; add the field first, fill it, then require it",
            "posts.indexes.posts_t | blocking | 1 duplicate value: \"X\" (ids r1, r2)",
        ]
    );
    let open = "collections: { posts: { fields: { t: { type: text } }, rules: { list: '' } } }";
    let plan = measure(&app, plan_of(&app, &wanted(open))).await.unwrap();
    let told: Vec<(Kind, &str)> = plan
        .steps
        .iter()
        .map(|s| (s.kind, s.detail.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (Kind::Lossy, "3 records have a value"),
            (Kind::Exposure, "3 records become readable by everyone")
        ]
    );
    app.close().await;
}
