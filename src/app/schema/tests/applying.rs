//! Plans made so, refused, taken back; what was applied plans to nothing.

use super::*;

#[tokio::test]
async fn what_is_applied_plans_to_nothing() {
    let (_folder, app) = app().await;
    settles(&app, include_str!("../../../../schema/valid/minimal.yaml")).await;
    let all =
        include_str!("../../../../schema/valid/all_fields.yaml").replace("GITHUB_SECRET", "S");
    settles(&app, &all).await;
    // A renamed column under a view whose query follows.
    let renamed = all
        .replace(
            "nick: { type: text }",
            "alias: { type: text, renamedFrom: nick }",
        )
        .replace("name: nick", "name: alias")
        .replace("SELECT id, nick", "SELECT id, alias");
    settles(&app, &renamed).await;
    app.close().await;
}

#[tokio::test]
async fn a_view_under_another_view_may_follow_a_renamed_column() {
    let (_folder, app) = app().await;
    let text = "collections:
  a: { fields: { x: { type: text } } }
  v: { type: view, query: 'select id, x from a' }
  w: { type: view, query: select id from v }
";
    settles(&app, text).await;
    let renamed = text
        .replace(
            "{ x: { type: text } }",
            "{ z: { type: text, renamedFrom: x } }",
        )
        .replace("select id, x", "select id, z");
    settles(&app, &renamed).await;
    app.close().await;
}

#[tokio::test]
async fn views_in_a_circle_and_lost_targets_are_refused() {
    let (_folder, app) = app().await;
    let circle = "collections:
  users: { type: auth }
  a: { type: view, query: select id from b }
  b: { type: view, query: select id from a }
";
    let outcome = make(&app, circle).await;
    assert!(
        matches!(&outcome, Outcome::Refused(all) if all.len() == 2),
        "{outcome:?}"
    );
    settles(
        &app,
        "collections: { a: {}, v: { type: view, query: select id from a } }",
    )
    .await;
    let outcome = make(
        &app,
        "collections: { v: { type: view, query: select id from a } }",
    )
    .await;
    let Outcome::Refused(all) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(all[0].name, "v");
    assert!(app.catalog().find("a").is_some());
    app.close().await;
}

#[tokio::test]
async fn a_refusal_changes_nothing_and_says_where() {
    let (_folder, app) = app().await;
    let text = "collections:\n  users: { type: auth }\n  a: {}\n  posts:\n    rules: { list: \"nosuch = 1\" }\n";
    let before = app.catalog();
    let desired = wanted(text);
    let outcome = make(&app, text).await;
    let Outcome::Refused(refused) = outcome else {
        panic!("{outcome:?}")
    };
    let told = crate::app::schema::locate(&desired, &refused);
    assert_eq!(
        (told[0].place.line, told[0].place.column),
        (5, 20),
        "{told:?}"
    );
    assert!(Arc::ptr_eq(&before, &app.catalog()));
    assert!(history::history(&app).await.unwrap().is_empty());
    app.close().await;
}

#[tokio::test]
async fn a_plan_for_another_state_is_stale_and_a_trial_leaves_nothing() {
    let (_folder, app) = app().await;
    let (a, b) = (
        wanted("collections: { a: {} }"),
        wanted("collections: { b: {} }"),
    );
    let (first, second) = (plan_of(&app, &a), plan_of(&app, &b));
    let trial = Options {
        dry_run: true,
        ..Options::default()
    };
    let outcome = apply(&app, first.clone(), trial).await.unwrap();
    assert!(matches!(outcome, Outcome::WouldApply), "{outcome:?}");
    assert!(app.catalog().find("a").is_none());
    let outcome = apply(&app, first, Options::default()).await.unwrap();
    // Dropping users is lossy, so the database is copied first.
    let Outcome::Applied(Some(copy)) = outcome else {
        panic!("{outcome:?}")
    };
    assert!(copy.is_file());
    let outcome = apply(&app, second, Options::default()).await.unwrap();
    assert!(matches!(outcome, Outcome::Stale), "{outcome:?}");
    app.close().await;
}

#[tokio::test]
async fn rollback_goes_back_by_ids() {
    let (_folder, app) = app().await;
    settles(
        &app,
        "collections: { a: { fields: { x: { type: text } }, rules: { list: \"\" } } }",
    )
    .await;
    settles(
        &app,
        "collections: { b: { renamedFrom: a, fields: { y: { type: text, renamedFrom: x } } } }",
    )
    .await;
    let entries = history::history(&app).await.unwrap();
    let plan = plan_of(&app, &history::back_to(&entries[1]));
    assert_eq!(
        lines(&plan),
        [
            "a | rename collection from b | safe",
            "a.x | rename field from y | safe",
            "a.rules.list | null -> \"\" | exposure"
        ]
    );
    goes_back_to_x_of_a(&app, plan).await;
    app.close().await;
}
