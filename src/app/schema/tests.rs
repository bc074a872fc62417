//! What files say, what would change, and that what was applied plans to nothing.

use std::{fmt::Write as _, sync::Arc};

use proptest::prelude::*;

use super::{
    Base, Desired, Kind, Options, Outcome, Plan, apply,
    files::{File, merge},
    history, measure,
    plan::Step,
    pull,
    read::{Sources, read},
};
use crate::{
    app::{App, config::Config, defaults, yaml::Problem},
    model::{catalog::Catalog, timestamp::Timestamp},
};

fn try_wanted(texts: &[&str], environment: Option<&str>) -> Result<Desired, Vec<Problem>> {
    let file = |(i, text): (usize, &&str)| File {
        path: format!("{i}.yaml").into(),
        text: (*text).to_owned(),
    };
    let files: Vec<File> = texts.iter().enumerate().map(file).collect();
    let sources = Sources {
        env: &|name| (name == "SET").then(|| "from outside".to_owned()),
        folders: &[],
        is_trial: false,
    };
    read(merge(&files)?, environment, &sources)
}

fn wanted(text: &str) -> Desired {
    try_wanted(&[text], None).unwrap()
}

/// The problems of files, `line:column: message`.
fn problems(texts: &[&str]) -> Vec<String> {
    let found = try_wanted(texts, None).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
}

fn empty() -> Catalog {
    let system = defaults::collections(Timestamp::from_millis(0));
    let system = system.into_iter().filter(|c| c.system).map(Arc::new);
    Catalog::new(1, 1, system.collect())
}

fn planned(catalog: &Catalog, text: &str) -> Plan {
    let settings = defaults::settings();
    let base = Base {
        catalog,
        settings: &settings,
    };
    super::plan(base, &wanted(text), &|_| None).unwrap()
}

/// The catalog that a file makes of another one, without a database.
fn becomes(catalog: &Catalog, text: &str) -> Catalog {
    let resolved = super::resolve::resolve(catalog, &wanted(text), &|_| None).unwrap();
    let system = catalog.all().iter().filter(|c| c.system).cloned();
    let pairs = resolved.pairs.into_iter().map(|pair| Arc::new(pair.target));
    Catalog::new(2, 2, system.chain(pairs).collect())
}

fn lines(plan: &Plan) -> Vec<String> {
    let line = |step: &Step| format!("{} | {} | {}", step.target, step.action, step.kind.name());
    plan.steps.iter().map(line).collect()
}

/// The steps from one file to another.
fn steps(before: &str, after: &str) -> Vec<String> {
    lines(&planned(&becomes(&empty(), before), after))
}

fn posts(inside: &str) -> String {
    format!("collections: {{ posts: {{ {inside} }} }}")
}

#[test]
fn what_is_wanted_already_changes_nothing() {
    let text = "
collections:
  posts:
    fields:
      title: { type: text, required: true }
      author: { type: relation, to: people }
      tags: { type: select, values: [a, b] }
    indexes: [{ name: posts_title, columns: [title desc], unique: true, collate: nocase }]
    rules: { list: \"\" }
  people: { type: auth, auth: { otp: { enabled: true, ttl: 5m } } }
";
    assert_eq!(steps(text, text), [""; 0]);
    let spelled = text.replace(
        "{ name: posts_title, columns: [title desc], unique: true, collate: nocase }",
        "\"create unique  index posts_title on posts (title COLLATE NOCASE DESC)\"",
    );
    assert_eq!(steps(text, &spelled), [""; 0]);
}

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
    let told = super::plan(base, &desired, &|_| None).unwrap();
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

#[test]
fn another_type_is_a_drop_and_an_add() {
    let found = steps(
        &posts("fields: { n: { type: text } }"),
        &posts("fields: { n: { type: number } }"),
    );
    assert_eq!(
        found,
        [
            "posts.n | drop field | lossy",
            "posts.n | add field (number) | safe"
        ]
    );
    let found = steps(
        "collections: { a: {}, b: {}, c: { fields: { to: { type: relation, to: a } } } }",
        "collections: { a: {}, b: {}, c: { fields: { to: { type: relation, to: b } } } }",
    );
    assert_eq!(
        found,
        [
            "c.to | drop field | lossy",
            "c.to | add field (relation) | safe"
        ]
    );
}

#[test]
fn rules_that_open_are_exposure() {
    let rule = |rule: &str| posts(&format!("rules: {{ list: {rule} }}"));
    for (before, after, kind) in [
        ("null", "\"\"", "exposure"),
        ("null", "\"id = 'x'\"", "exposure"),
        ("\"id = 'x'\"", "\"\"", "exposure"),
        ("\"id = 'x'\"", "\"id = 'y'\"", "safe"),
        ("\"\"", "null", "safe"),
        ("\"\"", "\"id = 'x'\"", "safe"),
    ] {
        let found = steps(&rule(before), &rule(after));
        assert!(found[0].ends_with(kind) && found.len() == 1, "{found:?}");
    }
    let file = |on: &str| {
        posts(&format!(
            "fields: {{ f: {{ type: file, protected: {on} }} }}"
        ))
    };
    assert!(steps(&file("true"), &file("false"))[0].ends_with("exposure"));
    let text = |on: &str| posts(&format!("fields: {{ f: {{ type: text, hidden: {on} }} }}"));
    assert!(steps(&text("true"), &text("false"))[0].ends_with("exposure"));
}

#[test]
fn lists_are_rewritten_and_single_values_lose_the_rest() {
    let select = |n: u8| {
        posts(&format!(
            "fields: {{ s: {{ type: select, values: [a, b], maxSelect: {n} }} }}"
        ))
    };
    assert_eq!(
        steps(&select(1), &select(2)),
        ["posts.s | maxSelect 1 -> 2 | rewrite"]
    );
    assert_eq!(
        steps(&select(2), &select(1)),
        ["posts.s | maxSelect 2 -> 1 | lossy"]
    );
    assert_eq!(
        steps(&select(2), &select(3)),
        ["posts.s | maxSelect 2 -> 3 | safe"]
    );
}

#[test]
fn what_is_not_listed_goes_and_the_programs_own_stays() {
    assert_eq!(
        steps(&posts(""), "collections: {}"),
        ["posts | drop collection | lossy"]
    );
    let order = steps(
        &posts("fields: { a: { type: text }, b: { type: text } }"),
        &posts("fields: { b: { type: text }, a: { type: text } }"),
    );
    assert_eq!(order, ["posts.fields | reorder fields | safe"]);
}

#[test]
fn settings_change_only_where_they_are_listed() {
    let found = steps(
        "settings: {}",
        "settings: { smtp: { host: mail }, appName: { env: SET }, logs: { maxDays: 5 } }",
    );
    assert_eq!(
        found,
        [
            "settings.meta.appName | \"Acme\" -> \"from outside\" | safe",
            "settings.smtp.host | \"smtp.example.com\" -> \"mail\" | safe"
        ]
    );
}

#[test]
fn an_environment_is_laid_over_the_rest() {
    let text = "settings: { smtp: { host: a, port: 1 } }\nenvironments: { dev: { settings: { smtp: { host: b } } } }";
    let desired = try_wanted(&[text], Some("dev")).unwrap();
    assert_eq!(
        desired.settings["smtp"],
        serde_json::json!({"host": "b", "port": 1})
    );
    let refused = try_wanted(&[text], Some("dew")).unwrap_err();
    assert!(
        refused[0].message.ends_with("did you mean dev?"),
        "{refused:?}"
    );
}

#[test]
fn files_are_merged_by_key_and_nothing_is_said_twice() {
    let desired = try_wanted(
        &[
            "apiVersion: pbctl/v1\ncollections: { a: {} }",
            "apiVersion: pbctl/v1\ncollections: { b: {} }\nsettings: { appName: X }",
        ],
        None,
    );
    assert_eq!(desired.unwrap().collections.len(), 2);
    assert_eq!(
        problems(&["collections: { a: {} }", "collections:\n  a: {}"]),
        ["2:3: a is in 0.yaml:1, too"]
    );
}

#[test]
fn every_problem_is_told_at_once_with_its_place() {
    let text = "
apiVersion: pbctl/v2
colections: {}
collections:
  posts:
    type: bas
    history: { keep: 1d }
    fields:
      a: { type: text, read: x }
      b: {}
      c: { type: file, maxSize: [1] }
      d: { type: text, values: [a] }
    indexes: [{ name: x }, 3]
  stats: { type: view, fields: {} }
settings: { smtp: { port: { env: NOT_SET } }, nope: 1, appName: { secret: X } }
";
    let found = problems(&[text]);
    let expected = [
        "2:13: expected pbctl/v1, not \"pbctl/v2\"",
        "3:1: unknown key colections, did you mean collections?",
        "6:11: expected one of base, auth, view, did you mean base?, not \"bas\"",
        "7:5: history is not supported by this version",
        "9:24: read is not supported by this version",
        "10:7: the field b needs a type",
        "11:33: expected a size such as 2MiB, not a list",
        "12:24: unknown key values of a text field",
        "13:15: an index needs a list of columns",
        "13:28: expected a mapping or a CREATE INDEX statement, not a number",
        "14:3: a view needs a query",
        "14:24: fields does not belong to a collection of type view",
        "15:27: the environment variable NOT_SET is not set, and there is no default",
        "15:47: unknown key nope",
        "15:65: a secret can only stand where something is kept secret",
    ];
    assert_eq!(found, expected, "{found:#?}");
}

async fn app() -> (tempfile::TempDir, Arc<App>) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(Config::new(folder.path().join("d")))
        .await
        .unwrap();
    (folder, app)
}

fn plan_of(app: &App, desired: &Desired) -> Plan {
    let (catalog, settings) = (app.catalog(), app.settings());
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    super::plan(base, desired, &|_| Some("secret".into())).unwrap()
}

async fn make(app: &Arc<App>, text: &str) -> Outcome {
    let secrets = [("S".to_owned(), "secret".to_owned())].into();
    let plan = plan_of(app, &wanted(text));
    apply(
        app,
        plan,
        Options {
            dry_run: false,
            secrets,
        },
    )
    .await
    .unwrap()
}

/// Applies a file and insists that nothing is left to do, for it and for what is pulled.
async fn settles(app: &Arc<App>, text: &str) {
    let outcome = make(app, text).await;
    assert!(
        matches!(outcome, Outcome::Applied(_)),
        "{outcome:?}\n{text}"
    );
    let left = plan_of(app, &wanted(text));
    assert!(left.is_empty(), "{:#?}\n{text}", left.steps);
    let pulled = pull(&app.catalog(), &app.settings());
    let texts: Vec<&str> = pulled.iter().map(|(_, text)| text.as_str()).collect();
    let left = plan_of(app, &try_wanted(&texts, None).unwrap());
    assert!(left.is_empty(), "{:#?}\n{texts:#?}", left.steps);
    let history = history::history(app).await.unwrap();
    let drift = history::drift(app, &history[0]).unwrap();
    assert!(drift.is_empty(), "{:#?}", drift.steps);
}

#[tokio::test]
async fn what_is_applied_plans_to_nothing() {
    let (_folder, app) = app().await;
    settles(&app, include_str!("../../../schema/valid/minimal.yaml")).await;
    let all = include_str!("../../../schema/valid/all_fields.yaml").replace("GITHUB_SECRET", "S");
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
    let told = super::locate(&desired, &refused);
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
    let outcome = apply(&app, plan, Options::default()).await.unwrap();
    assert!(matches!(outcome, Outcome::Applied(None)), "{outcome:?}");
    assert!(
        app.catalog()
            .find("a")
            .is_some_and(|a| a.field("x").is_some())
    );
    app.close().await;
}

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

/// A schema of a few collections with random fields, relations in any direction, rules and indexes.
fn schemas() -> impl Strategy<Value = String> {
    let field = (0..6_usize, 0..14_usize, any::<bool>(), 0..4_usize);
    let collection = (
        proptest::collection::vec(field, 0..6),
        0..3_usize,
        any::<bool>(),
        any::<bool>(),
    );
    proptest::collection::vec(collection, 1..5).prop_map(|collections| {
        let mut text = String::from("collections:\n");
        let n = collections.len();
        for (i, (fields, rule, is_auth, has_index)) in collections.into_iter().enumerate() {
            let kind = if is_auth { "auth" } else { "base" };
            _ = writeln!(text, "  c{i}:\n    type: {kind}\n    fields:");
            let mut names = Vec::new();
            for (name, kind, required, number) in fields {
                if names.contains(&name) {
                    continue;
                }
                names.push(name);
                let kind = super::keys::FIELD_TYPES[kind];
                let options = match kind {
                    "select" => format!(", values: [a, b, c, d], maxSelect: {number}"),
                    "relation" => format!(", to: c{}, maxSelect: {number}", number % n),
                    "file" => format!(", maxSize: {number}MiB"),
                    "autodate" => ", stamp: [update]".to_owned(),
                    "number" if number > 0 => format!(", max: {number}.5"),
                    _ => String::new(),
                };
                let required = required && kind != "autodate";
                let required = if required { ", required: true" } else { "" };
                _ = writeln!(text, "      f{name}: {{ type: {kind}{options}{required} }}");
            }
            if let Some(name) = names.first().filter(|_| has_index) {
                _ = writeln!(text, "    indexes: [{{ name: c{i}_index, columns: [f{name} desc], where: \"f{name} != ''\" }}]");
            }
            let rule = ["null", "\"\"", "\"@request.auth.id != '' && id != @collection.c0.id\""][rule];
            _ = writeln!(text, "    rules: {{ list: {rule}, update: {rule} }}");
        }
        text
    })
}

#[test]
fn any_schema_follows_any_other_and_settles() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_folder, app) = runtime.block_on(app());
    let config = ProptestConfig {
        cases: 24,
        failure_persistence: None,
        max_shrink_iters: 40,
        ..ProptestConfig::default()
    };
    proptest!(config, |(text in schemas())| {
        runtime.block_on(settles(&app, &text));
    });
    runtime.block_on(app.close());
}
