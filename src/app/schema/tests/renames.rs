//! Names that change: declared, told, guessed at.

use super::*;

#[test]
fn declared_renames_keep_their_ids_and_are_safe() {
    let found = steps(
        "collections: { articles: { fields: { content: { type: editor } } } }",
        "collections: { posts: { renamedFrom: articles, fields: { body: { type: editor, renamedFrom: content } } } }",
    );
    assert_eq!(
        found,
        [
            "posts | rename collection from articles | safe",
            "posts.body | rename field from content | safe"
        ]
    );
    // Used once, ignored afterwards.
    let after = "collections: { posts: { renamedFrom: articles, fields: { body: { type: editor, renamedFrom: content } } } }";
    assert_eq!(steps(after, after), [""; 0]);
}

#[test]
fn a_rename_is_never_guessed() {
    let catalog = becomes(&empty(), &posts("fields: { content: { type: editor } }"));
    let mut plan = planned(&catalog, &posts("fields: { body: { type: editor } }"));
    assert_eq!(plan.lookalikes.len(), 1);
    assert_eq!(plan.lookalikes[0].from, "posts.content");
    assert_eq!(
        lines(&plan),
        [
            "posts.content | drop field | lossy",
            "posts.body | add field (editor) | safe"
        ]
    );
    plan = planned(
        &catalog,
        "collections: { news: { fields: { content: { type: editor } } } }",
    );
    assert_eq!(
        (
            plan.lookalikes[0].from.as_str(),
            plan.lookalikes[0].to.as_str()
        ),
        ("posts", "news")
    );
    let mut desired = wanted(&posts("fields: { body: { type: editor } }"));
    assert!(desired.rename("posts.content=body") && !desired.rename("posts.x=y"));
    let settings = defaults::settings();
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    let told = crate::app::schema::plan(base, &desired, &|_| None).unwrap();
    assert_eq!(
        lines(&told),
        ["posts.body | rename field from content | safe"]
    );
}

#[test]
fn fields_may_swap_names_by_declaring_it() {
    let before = posts("fields: { a: { type: text }, b: { type: bool } }");
    let after = posts("fields: { c: { type: text, renamedFrom: a }, a: { type: text } }");
    assert_eq!(
        steps(&before, &after),
        [
            "posts.b | drop field | lossy",
            "posts.c | add field (text) | safe"
        ],
        "a is still there, so nothing was renamed"
    );
}

/// Applies a file to a new directory after rows of a statement were stored, and gives what a query
/// says then, rows by `|`.
async fn after_renames(
    before: &str,
    rows: &'static str,
    after: &str,
    query: &'static str,
) -> String {
    let (_folder, app) = app().await;
    settles(&app, before).await;
    for row in rows.split("; ") {
        app.write_alone(move |work| Ok(work.tx.run_text(row).map(|_| ())?))
            .await
            .unwrap();
    }
    settles(&app, after).await;
    // Once more: a hint that was used is ignored.
    assert!(plan_of(&app, &wanted(after)).is_empty());
    let found = app.write_alone(move |work| Ok(work.tx.run_text(query)?));
    let found: Vec<String> = found
        .await
        .unwrap()
        .iter()
        .map(|row| {
            row[0]
                .as_str()
                .map_or_else(|| row[0].to_string(), str::to_owned)
        })
        .collect();
    app.close().await;
    found.join("|")
}

#[tokio::test]
async fn collections_swap_names_in_one_apply_and_keep_their_rows() {
    let before = "collections:
  a: { fields: { x: { type: text } }, indexes: [{ name: a_x, columns: [x], unique: true }] }
  b: { fields: { y: { type: text }, up: { type: relation, to: a } } }
  v: { type: view, query: select id from a }
settings: { rateLimits: { rules: [{ label: 'a:list', maxRequests: 1, duration: 1 }, { label: 'b:list', maxRequests: 2, duration: 1 }] } }
";
    let rows = "insert into a (id, x) values ('a1', 'ax'); insert into b (id, y, up) values ('b1', 'by', 'a1')";
    let after = "collections:
  b: { renamedFrom: a, fields: { x: { type: text } }, indexes: [{ name: a_x, columns: [x], unique: true }] }
  a: { renamedFrom: b, fields: { y: { type: text }, up: { type: relation, to: b } } }
  v: { type: view, query: select id from a }
";
    let query = "select x from b union all select y || up from a union all select id from v
        union all select json_extract(value, '$.rateLimits.rules') from _params where id = 'settings'";
    let found = after_renames(before, rows, after, query).await;
    assert!(found.starts_with("ax|bya1|b1|"), "{found}");
    let labels = found.find("\"b:list\"").zip(found.find("\"a:list\""));
    assert!(
        labels.is_some_and(|(b, a)| b < a),
        "the labels followed: {found}"
    );
}

#[tokio::test]
async fn collections_move_along_a_chain_in_one_apply() {
    let before = "collections: { a: { fields: { x: { type: text } } }, b: { fields: { x: { type: text } } } }";
    let rows = "insert into a (id, x) values ('1', 'a'); insert into b (id, x) values ('2', 'b')";
    let after = "collections: { b: { renamedFrom: a, fields: { x: { type: text } } }, c: { renamedFrom: b, fields: { x: { type: text } } } }";
    let query = "select x from b union all select x from c";
    assert_eq!(after_renames(before, rows, after, query).await, "a|b");
}

#[tokio::test]
async fn fields_swap_names_and_move_along_chains() {
    let before = "collections:
  p: { fields: { a: { type: text }, b: { type: text }, c: { type: number } } }
  v: { type: view, query: 'select id, a from p' }
";
    let rows = "insert into p (id, a, b, c) values ('1', 'A', 'B', 3)";
    let swapped = "collections:
  p: { fields: { a: { type: text, renamedFrom: b }, b: { type: text, renamedFrom: a }, c: { type: number } } }
  v: { type: view, query: 'select id, a from p' }
";
    let query = "select a || b || c from p union all select a from v";
    let found = after_renames(before, rows, swapped, query).await;
    assert_eq!(found, "BA3|B");
    let moved = "collections:
  p: { fields: { b: { type: text, renamedFrom: a }, d: { type: text, renamedFrom: b }, c: { type: number } } }
  v: { type: view, query: 'select id, b from p' }
";
    let query = "select b || d || c from p";
    assert_eq!(after_renames(before, rows, moved, query).await, "AB3");
}

#[test]
fn a_circle_of_which_nothing_tells_whether_it_was_turned_is_a_problem() {
    let chosen = "collections: { a: { id: one123456789abc }, b: { id: two123456789abc } }";
    let catalog = becomes(&empty(), chosen);
    let settings = defaults::settings();
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    let text = "collections:\n  a: { renamedFrom: b }\n  b: { renamedFrom: a }\n";
    let mut desired = wanted(text);
    let problems = crate::app::schema::plan(base, &desired, &|_| None).unwrap_err();
    assert_eq!((problems.len(), problems[0].place.line), (2, 2));
    assert!(
        problems[0]
            .message
            .starts_with("a and b change names in a circle")
    );
    // Told beside the files it is meant now.
    assert!(desired.rename("a=b"));
    let plan = crate::app::schema::plan(base, &desired, &|_| None).unwrap();
    assert_eq!(plan.steps.len(), 2, "{:?}", lines(&plan));
}

#[tokio::test]
async fn rollback_turns_a_swap_back_by_ids() {
    let (_folder, app) = app().await;
    settles(&app, "collections: { a: { fields: { x: { type: text }, y: { type: text } } }, b: { fields: { z: { type: text } } } }").await;
    settles(&app, "collections: { b: { renamedFrom: a, fields: { y: { type: text, renamedFrom: x }, x: { type: text, renamedFrom: y } } }, a: { renamedFrom: b, fields: { z: { type: text } } } }").await;
    let entries = history::history(&app).await.unwrap();
    let back = plan_of(&app, &history::back_to(&entries[1]));
    let expected = [
        "a | rename collection from b | safe",
        "a.x | rename field from y | safe",
        "a.y | rename field from x | safe",
        "b | rename collection from a | safe",
    ];
    assert_eq!(lines(&back), expected);
    let drift = history::drift(&app, &entries[1]).unwrap();
    assert!(
        drift
            .steps
            .iter()
            .all(|step| step.action.starts_with("rename")),
        "{:?}",
        lines(&drift)
    );
    goes_back_to_x_of_a(&app, back).await;
    app.close().await;
}
