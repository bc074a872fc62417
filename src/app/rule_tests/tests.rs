//! What files say, what comes of cases, and that a wrong expectation is found.

use std::{fmt::Write as _, sync::Arc};

use super::{Options, Report, Suite, plant, prepare, read, run};
use crate::app::{
    App,
    config::Config,
    rule_tests::read::Table,
    rules::Clause,
    schema::{
        files::{self, File},
        read::{Sources, read as read_schema},
    },
    yaml::Problem,
};

const SCHEMA: &str = "
collections:
  users:
    type: auth
    auth: { authRule: 'verified = true', manageRule: \"@request.auth.role = 'editor'\" }
    fields: { role: { type: text } }
    rules: { list: '', view: null, update: 'id = @request.auth.id' }
  tags: { fields: { name: { type: text }, weight: { type: number } }, rules: { list: '' } }
  posts:
    fields:
      title: { type: text, required: true }
      open: { type: bool }
      when: { type: date }
      kind: { type: select, values: [a, b] }
      author: { type: relation, to: users }
      tags: { type: relation, to: tags, maxSelect: 5 }
    rules:
      list: \"open = true || author = @request.auth.id\"
      view: \"open = true || author = @request.auth.id\"
      create: \"@request.auth.id != '' && @request.body.open:isset = false && author = @request.auth.id\"
      update: \"author = @request.auth.id && (open = false || @request.auth.role = 'editor')\"
      delete: \"tags.name ?= 'red' && tags.weight ?> 5\"
  titles: { type: view, query: 'select id, title from posts', rules: { list: \"title != ''\", view: \"title = 'A'\" } }
";

const FIXTURES: &str = "
fixtures:
  users:
    ana: { email: ana@example.com, role: author, verified: true }
    bob: { email: bob@example.com, role: editor }
  tags: { t1: { name: red, weight: 1 }, t2: { name: green, weight: 9 }, t3: { name: red, weight: 9 } }
  posts:
    p1: { title: A, open: true, author: ana, tags: [t1, t2] }
    p2: { title: B, author: bob, tags: [t3] }
    p3: { title: C, author: ana }
cases:
";

fn suite(text: &str) -> Result<Suite, Vec<Problem>> {
    let file = File {
        path: "posts.yaml".into(),
        text: text.to_owned(),
    };
    read(vec![file]).map_err(|(_, problems)| problems)
}

fn told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

async fn blog() -> (Arc<App>, tempfile::TempDir) {
    with_schema(SCHEMA).await
}

/// Rules that ask on which occasion they are asked.
async fn occasions() -> (Arc<App>, tempfile::TempDir) {
    let schema = "
collections:
  people: { type: auth, auth: { authRule: \"@request.context = 'otp'\" } }
  notes:
    fields: { text: { type: text } }
    rules:
      view: \"@request.context = 'expand'\"
      list: \"@request.context = 'realtime'\"
      create: \"@request.context = 'batch'\"
";
    with_schema(schema).await
}

async fn with_schema(schema: &str) -> (Arc<App>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config::new(folder.path().join("data"));
    config.is_scratch = true;
    let app = App::open(config).await.unwrap();
    let file = File {
        path: "schema.yaml".into(),
        text: schema.to_owned(),
    };
    let sources = Sources {
        env: &|_| None,
        folders: &[],
        is_trial: true,
    };
    let desired = read_schema(files::merge(&[file]).unwrap(), None, &sources).unwrap();
    prepare(&app, &desired).await.unwrap().unwrap();
    (app, folder)
}

async fn outcome(text: &str, options: Options) -> Result<Report, Vec<String>> {
    let suite = suite(text).map_err(|problems| told(&problems))?;
    let (app, _folder) = blog().await;
    let ran = run(&app, suite, &options).await.unwrap();
    app.close().await;
    ran.map_err(|problems| told(&problems))
}

/// Cases with what is expected of each; gives `expected / got` of those that failed.
async fn failures(cases: &str) -> Vec<String> {
    let report = outcome(&format!("{FIXTURES}{cases}"), Options::default()).await;
    let failed = report.unwrap();
    let failed = failed.failed().map(|ran| {
        let mismatch = ran.mismatch.as_ref().unwrap();
        format!("{} / {}", mismatch.expected, mismatch.got)
    });
    failed.collect()
}

/// The problems of a text, `line:column: message`.
async fn problems(text: &str) -> Vec<String> {
    outcome(text, Options::default()).await.unwrap_err()
}

#[tokio::test(flavor = "multi_thread")]
async fn right_expectations_pass() {
    let cases = r#"
  - { as: null, action: list, collection: posts, expect: { ids: [p1] } }
  - { as: ana, action: list, collection: posts, sort: -title, expect: { ids: [p3, p1] } }
  - { as: ana, action: list, collection: posts, filter: "title = 'C'", expect: { ids: [p3], count: 1, absent: [secret] } }
  - { as: null, action: list, collection: posts, filter: "title = 'C'", expect: deny, because: title }
  - { as: null, action: list, collection: posts, filter: "title = 'B'", expect: { count: 0 } }
  - { as: superuser, action: list, collection: posts, expect: { ids: [p2, p3, p1] } }
  - { as: null, action: list, collection: titles, expect: { count: 3 } }
  - { as: null, action: view, collection: titles, id: p2, expect: deny, because: title }
  - { as: ana, action: view, collection: users, id: ana, expect: deny, because: "null" }
  - { as: ana, action: view, collection: users, id: ana, expect: { status: 403 } }
  - { as: superuser, action: view, collection: users, id: ana, expect: { record: { role: author, verified: true } } }
  - { as: ana, action: create, collection: posts, body: { title: N, author: ana }, expect: allow }
  - { as: ana, action: create, collection: posts, body: { author: ana }, expect: { invalid: [title], status: 400 } }
  - { as: ana, action: create, collection: posts, body: { title: N, author: bob }, expect: deny, because: author }
  - { as: ana, action: create, collection: posts, body: { title: N, author: ana, open: true }, expect: deny, because: "@request.body.open:isset" }
  - { as: ana, action: update, collection: posts, id: p3, body: { title: X }, expect: { record: { title: X, author: ana } } }
  - { as: ana, action: update, collection: posts, id: p1, body: { title: X }, expect: deny, because: "open = false" }
  - { as: ana, action: update, collection: posts, id: p1, body: { title: X }, expect: deny, because: role }
  - { as: bob, action: update, collection: posts, id: p1, body: { title: X }, expect: deny, because: author }
  - { as: null, action: delete, collection: posts, id: p2, expect: allow }
  - { as: null, action: delete, collection: posts, id: p2, expect: { status: 204 } }
  - { as: null, action: delete, collection: posts, id: p9, expect: { status: 404 } }
  - { as: ana@example.com, action: auth, collection: users, expect: allow }
  - { as: { collection: users, email: bob@example.com }, action: auth, collection: users, expect: deny, because: verified }
  - { as: null, action: auth, collection: users, id: bob, expect: { status: 403 } }
  - { as: bob, action: manage, collection: users, id: ana, expect: allow }
  - { as: ana, action: manage, collection: users, id: bob, expect: deny, because: "@request.auth.role" }
  - { as: null, action: manage, collection: users, id: bob, expect: deny }
"#;
    assert_eq!(failures(cases).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_expectations_are_found() {
    let cases = r#"
  - { as: null, action: list, collection: posts, expect: { ids: [p1, p2] } }
  - { as: null, action: list, collection: posts, expect: { ids: [] } }
  - { as: ana, action: list, collection: posts, sort: title, expect: { ids: [p3, p1] } }
  - { as: null, action: list, collection: posts, expect: deny }
  - { as: null, action: list, collection: posts, filter: "title = 'B'", expect: allow }
  - { as: null, action: list, collection: posts, filter: "nosuch = 1", expect: { count: 0 } }
  - { as: null, action: list, collection: posts, filter: "nosuch = 1", expect: deny }
  - { as: ana, action: view, collection: posts, id: p2, expect: allow }
  - { as: ana, action: view, collection: posts, id: p3, expect: deny }
  - { as: ana, action: view, collection: posts, id: p3, expect: { record: { title: Z } } }
  - { as: ana, action: view, collection: posts, id: p2, expect: { record: { title: B } } }
  - { as: ana, action: view, collection: posts, id: p3, expect: { absent: [title] } }
  - { as: ana, action: create, collection: posts, body: { author: ana }, expect: deny }
  - { as: ana, action: create, collection: posts, body: { author: ana }, expect: allow }
  - { as: ana, action: create, collection: posts, body: { author: bob }, expect: { invalid: [title] } }
  - { as: ana, action: create, collection: posts, body: { title: N, author: ana }, expect: { invalid: [] } }
  - { as: ana, action: create, collection: posts, body: { author: ana, kind: c }, expect: { invalid: [title] } }
  - { as: ana, action: update, collection: posts, id: p1, body: { title: X }, expect: deny, because: author }
  - { as: ana, action: view, collection: users, id: ana, expect: deny, because: id }
  - { as: ana, action: view, collection: posts, id: p2, expect: deny, because: "null" }
  - { as: null, action: delete, collection: posts, id: p1, expect: allow }
  - { as: null, action: delete, collection: posts, id: p2, expect: { status: 404 } }
  - { as: ana, action: auth, collection: users, expect: deny }
  - { as: bob, action: manage, collection: users, id: ana, expect: deny }
  - { as: null, action: view, collection: titles, id: p9, expect: deny }
"#;
    let expected = [
        "records p1, p2 / records p1",
        "no records / records p1",
        "records p3, p1 / records p1, p3",
        "deny / records p1",
        "allow / no records",
        "0 records / 400: Something went wrong while processing your request.",
        "deny / 400: Something went wrong while processing your request.",
        "allow / deny (404)",
        "deny / allow",
        "title = \"Z\" / title = \"C\"",
        "title = \"B\" / deny (404)",
        "no title / title = \"C\"",
        "deny / invalid: title: Cannot be blank.",
        "allow / invalid: title: Cannot be blank.",
        "invalid: title / deny (400)",
        "invalid:  / allow",
        "invalid: title / invalid: kind: Invalid value c. title: Cannot be blank.",
        "deny because of author / deny: open = false (open: true); @request.auth.role = 'editor' (@request.auth.role: \"author\")",
        "deny because of id / deny: the rule is null: only superusers may",
        "deny because of null / deny: open = true (open: false); author = @request.auth.id (@request.auth.id: \"ana\", author: \"bob\")",
        "allow / deny (404)",
        "status 404 / 204",
        "deny / allow",
        "deny / allow",
        "deny / there is no such record in titles",
    ];
    assert_eq!(failures(cases).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_leave_nothing_to_each_other_and_files_neither() {
    let one = format!(
        "{FIXTURES}
  - {{ as: ana, action: create, collection: posts, body: {{ title: N, author: ana }}, expect: allow }}
  - {{ as: superuser, action: delete, collection: users, id: ana, expect: allow }}
  - {{ as: superuser, action: list, collection: posts, expect: {{ ids: [p1, p2, p3] }} }}
  - {{ as: superuser, action: list, collection: users, expect: {{ ids: [ana, bob] }} }}
"
    );
    let two = "
fixtures: { posts: { p1: { title: X, open: true } } }
cases:
  - { as: null, action: list, collection: posts, expect: { ids: [p1] } }
  - { as: superuser, action: list, collection: users, expect: { count: 0 } }
";
    let file = |(at, text): (usize, &str)| File {
        path: format!("{at}.yaml").into(),
        text: text.to_owned(),
    };
    let files = [one.as_str(), two].into_iter().enumerate().map(file);
    let suite = read(files.collect()).unwrap();
    let (app, _folder) = blog().await;
    let report = run(&app, suite, &Options::default())
        .await
        .unwrap()
        .unwrap();
    let failed: Vec<_> = report.failed().collect();
    assert!(failed.is_empty(), "{failed:?}");
    let left: Vec<_> = ["users", "posts", "tags"]
        .map(|name| {
            let catalog = app.catalog();
            Arc::clone(catalog.find(name).unwrap())
        })
        .into_iter()
        .collect();
    let counts = app
        .read(move |session| {
            let counts = left
                .iter()
                .map(|collection| session.count_records(collection));
            Ok(counts.collect::<Result<Vec<_>, _>>()?)
        })
        .await;
    assert_eq!(counts.unwrap(), [0, 0, 0]);
    app.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn clauses_are_counted_by_what_cases_have_seen() {
    let cases = "
  - { as: ana, action: update, collection: posts, id: p3, body: { title: X }, expect: allow }
  - { as: ana, action: list, collection: posts, expect: { ids: [p1, p3] } }
  - { as: superuser, action: delete, collection: posts, id: p1, expect: allow }
";
    let options = Options {
        coverage: true,
        ..Options::default()
    };
    let report = outcome(&format!("{FIXTURES}{cases}"), options)
        .await
        .unwrap();
    let coverage = report.coverage.unwrap();
    let seen: Vec<String> = coverage
        .clauses
        .iter()
        .filter(|seen| seen.holding + seen.failing > 0)
        .map(|seen| {
            let rule = seen.rule.name();
            format!("{rule} {} {} {}", seen.clause, seen.holding, seen.failing)
        })
        .collect();
    assert_eq!(
        seen,
        [
            "list open = true 1 1",
            "list author = @request.auth.id 1 1",
            "update author = @request.auth.id 1 0",
            "update open = false 1 0",
            "update @request.auth.role = 'editor' 0 1",
        ]
    );
    // 17 clauses have 34 sides, and 7 of them were seen.
    assert_eq!(coverage.clauses.len(), 17);
    assert!((coverage.percent() - 700.0 / 34.0).abs() < 1e-9);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_asked_for_runs() {
    let cases = "
  - { name: First, as: null, action: list, collection: posts, expect: deny }
  - { name: second, as: null, action: list, collection: posts, expect: allow }
  - { name: the second failure, as: null, action: list, collection: posts, expect: deny }
";
    let text = format!("{FIXTURES}{cases}");
    let names = async |options: Options| {
        let report = outcome(&text, options).await.unwrap();
        let names = report.cases.into_iter().map(|ran| ran.name);
        names.collect::<Vec<_>>()
    };
    let filtered = Options {
        filter: Some("SECOND".into()),
        ..Options::default()
    };
    assert_eq!(names(filtered).await, ["second", "the second failure"]);
    let fast = Options {
        fail_fast: true,
        ..Options::default()
    };
    assert_eq!(names(fast).await, ["First"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_files_say_wrong_is_told_with_its_place() {
    let text = "fixture: {}
cases:
  - { as: null, action: lst, collection: posts, expect: allow }
  - { as: null, acton: list, collection: posts, expect: allow }
  - { as: null, action: list, collection: posts, expect: allowed }
  - { as: 5, action: list, collection: posts, expect: { id: [p1] } }
  - { as: null, action: view, collection: posts, expect: deny }
  - { as: null, action: list, collection: posts, id: p1, body: { a: 1 }, expect: allow, because: x }
  - { as: null, action: delete, collection: posts, id: p1, expect: { ids: [p1] } }
  - { as: null, action: create, collection: posts, body: [], expect: { record: 1, status: x } }
  - nonsense
";
    assert_eq!(
        problems(text).await,
        [
            "1:1: unknown key fixture, did you mean fixtures?",
            "3:25: expected one of list, view, create, update, delete, auth, manage, did you mean list?, not \"lst\"",
            "4:5: a case needs `action`",
            "4:17: unknown key acton, did you mean action?",
            "5:58: expected allow, deny or a mapping, not \"allowed\"",
            "6:11: expected null, superuser, an id, an email, or { collection, id }",
            "6:57: unknown key id, did you mean ids?",
            "7:5: view needs `id`",
            "8:54: id belongs to an action on one record",
            "8:64: body belongs to create and update",
            "8:98: because belongs to expect: deny",
            "9:75: ids cannot be expected of delete",
            "10:58: expected a mapping, not a list",
            "10:80: expected a mapping, not a number",
            "10:91: expected a whole number, not \"x\"",
            "11:5: expected a case: a mapping, not a text",
        ]
    );
    for text in ["", "users: { ana: {} }", "- 1", "cases: 5"] {
        assert_eq!(problems(text).await.len(), 1, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_the_schema_is_told_with_its_place() {
    let text = "fixtures:
  user: { x: {} }
  titles: { x: {} }
  users: { ana: { email: ana@example.com, rol: x, id: ana } }
  posts: { p1: { title: x } }
  tags: { ana: {} }
cases:
  - { as: anna, action: list, collection: posts, expect: allow }
  - { as: null, action: list, collection: post, expect: allow }
  - { as: null, action: view, collection: posts, id: p2, expect: deny }
  - { as: null, action: auth, collection: posts, id: p1, expect: deny }
  - { as: null, action: delete, collection: titles, id: p1, expect: deny }
";
    assert_eq!(
        problems(text).await,
        [
            "2:3: there is no collection user, did you mean users?",
            "3:3: titles is a view: it has no records of its own",
            "4:43: users has no field rol, did you mean role?",
            "4:51: the id is the key of the record",
            "8:11: no fixture of an auth collection is called anna, did you mean ana?",
            "9:43: there is no collection post, did you mean posts?",
            "10:54: no fixture of posts is called p2, did you mean p1?",
            "11:43: auth needs an auth collection",
            "12:45: delete needs a collection that is no view",
        ]
    );
    let text = "fixtures:
  users: { ana: { email: nonsense }, bob: { verified: yes } }
  posts:
    p1: { title: x, kind: c, when: someday }
    p2: { open: 1 }
    p3: {}
cases:
  - { as: null, action: list, collection: posts, expect: allow }
";
    assert_eq!(
        problems(text).await,
        [
            "2:26: ana.email: Must be a valid email address.",
            "2:55: bob.verified: Must be true or false.",
            "4:27: p1.kind: Invalid value c.",
            "4:36: p1.when: Must be a date.",
            "5:17: p2.open: Must be true or false.",
        ]
    );
    let text = "fixtures:
  posts: { p1: { title: x, author: nobody, tags: [t1, t2] } }
  tags: { t1: {} }
cases:
  - { as: null, action: list, collection: posts, expect: allow }
";
    assert_eq!(
        problems(text).await,
        [
            "2:36: p1.author: there is no record nobody",
            "2:50: p1.tags: there is no record t2",
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn use_cases_and_clauses_agree() {
    // For every actor, action and record: what the use case does is what the clauses say.
    let mut cases = String::new();
    // Superusers may all nine; guests see p1 and delete p2; ana and bob see two, change one, delete p2.
    for actor in ["null", "ana", "bob", "superuser"] {
        for id in ["p1", "p2", "p3"] {
            for action in ["view", "update", "delete"] {
                let body = if action == "update" {
                    "body: { title: X }, "
                } else {
                    ""
                };
                _ = writeln!(
                    cases,
                    "  - {{ as: {actor}, action: {action}, collection: posts, id: {id}, {body}expect: allow }}"
                );
            }
        }
    }
    let suite = suite(&format!("{FIXTURES}{cases}")).unwrap();
    let (app, _folder) = blog().await;
    let table: Arc<Table> = Arc::new(suite.tables.into_iter().next().unwrap());
    assert!(plant::plant(&app, &table).await.unwrap().is_empty());
    let mut allowed = 0;
    for case in &table.cases {
        let question = run::question(&app, &table, case).await.unwrap();
        let came = run::come(&app, case, &question).await;
        let why = crate::app::records::explain(&app, question).await.unwrap();
        let is_done = matches!(came, super::judge::Came::Done(_));
        assert_eq!(is_done, why.allowed, "{}: {came:?} {why:?}", case.name);
        allowed += usize::from(is_done);
    }
    assert_eq!((table.cases.len(), allowed), (36, 19));
    app.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn explanations_tell_missing_values_rows_and_statements() {
    let text = format!(
        "{FIXTURES}
  - {{ as: ana, action: delete, collection: posts, id: p1, expect: deny }}
  - {{ as: ana, action: delete, collection: posts, id: p3, expect: deny }}
  - {{ as: ana, action: create, collection: posts, body: {{ title: x, author: ana }}, expect: allow }}
  - {{ as: ana, action: list, collection: posts, filter: \"title > 'A'\", expect: allow }}
"
    );
    let (app, _folder) = blog().await;
    let table: Arc<Table> = Arc::new(suite(&text).unwrap().tables.remove(0));
    assert!(plant::plant(&app, &table).await.unwrap().is_empty());
    let mut told = Vec::new();
    for case in &table.cases {
        let mut question = run::question(&app, &table, case).await.unwrap();
        question.wants_sql = true;
        let why = crate::app::records::explain(&app, question).await.unwrap();
        let sql = why.sql.clone().unwrap();
        assert!(
            sql.text.contains(" from ") && !sql.plan.is_empty(),
            "{sql:?}"
        );
        assert_eq!(sql.text.matches('?').count(), sql.binds.len());
        let clauses = why.clause.iter().chain(&why.filter).flat_map(Clause::flat);
        for (depth, clause) in clauses {
            let mark = if clause.decides { "*" } else { "" };
            let result = (clause.found.holds, clause.found.rows);
            told.push(format!("{mark}{depth} {} {result:?}", clause.expr));
        }
        if let Some(rows) = why.rows {
            told.push(format!("{rows:?}"));
        }
    }
    assert_eq!(
        told,
        [
            // Each holds for some tag, but no tag satisfies both.
            "*0 tags.name ?= 'red' && tags.weight ?> 5 (Some(false), None)",
            "1 tags.name ?= 'red' (Some(true), None)",
            "1 tags.weight ?> 5 (Some(true), None)",
            "0 tags.name ?= 'red' && tags.weight ?> 5 (Some(false), None)",
            "*1 tags.name ?= 'red' (Some(false), None)",
            "*1 tags.weight ?> 5 (Some(false), None)",
            "0 @request.auth.id != '' && @request.body.open:isset = false && author = @request.auth.id (Some(true), None)",
            "*1 @request.auth.id != '' (Some(true), None)",
            "*1 @request.body.open:isset = false (Some(true), None)",
            "*1 author = @request.auth.id (Some(true), None)",
            "0 open = true || author = @request.auth.id (None, Some(2))",
            "*1 open = true (None, Some(1))",
            "*1 author = @request.auth.id (None, Some(2))",
            "*0 title > 'A' (None, Some(2))",
            "Tally { total: 3, allowed: 2, listed: 1 }",
        ]
    );
    app.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comparison_with_nothing_is_neither_true_nor_false() {
    let text = format!(
        "{FIXTURES}
  - {{ as: null, action: view, collection: posts, id: p3, expect: deny }}
"
    );
    let (app, _folder) = blog().await;
    let table: Arc<Table> = Arc::new(suite(&text).unwrap().tables.remove(0));
    assert!(plant::plant(&app, &table).await.unwrap().is_empty());
    let mut question = run::question(&app, &table, &table.cases[0]).await.unwrap();
    question.asked = crate::app::records::Asked::List;
    let mut results = Vec::new();
    for filter in ["title > 'A'", "title < 'A'", "@request.auth.role > 'a'"] {
        question.caller = crate::model::caller::Caller::Operator;
        question.filter = filter.to_owned();
        let why = crate::app::records::explain(&app, question.clone())
            .await
            .unwrap();
        results.push(why.filter.unwrap().found.holds);
    }
    assert_eq!(results, [Some(true), Some(false), None]);
    app.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_says_on_which_occasion_a_rule_is_asked() {
    let (app, _folder) = occasions().await;
    let cases = "
fixtures:
  people:
    ana: { email: ana@example.com }
  notes: { n1: { text: x } }
cases:
  - { as: null, action: view, collection: notes, id: n1, expect: deny, because: '@request.context' }
  - { as: null, action: view, collection: notes, id: n1, context: default, expect: deny }
  - { as: null, action: view, collection: notes, id: n1, context: expand, expect: { record: { text: x } } }
  - { as: null, action: list, collection: notes, context: realtime, expect: { ids: [n1] } }
  - { as: null, action: list, collection: notes, expect: { ids: [] } }
  - { as: null, action: create, collection: notes, context: batch, body: { text: y }, expect: allow }
  - { as: null, action: create, collection: notes, body: { text: y }, expect: deny }
  - { as: ana@example.com, action: auth, collection: people, context: otp, expect: allow }
  - { as: ana@example.com, action: auth, collection: people, expect: deny, because: '@request.context' }
  - { as: null, action: view, collection: notes, id: n1, context: otp, expect: allow }
";
    let suite = suite(cases).unwrap();
    let report = run(&app, suite, &Options::default())
        .await
        .unwrap()
        .unwrap();
    let failed: Vec<&str> = report.failed().map(|ran| ran.name.as_str()).collect();
    assert_eq!(report.cases.len(), 10);
    assert_eq!(
        failed,
        ["guest view notes n1"],
        "only the last one is wrong"
    );
    app.close().await;

    let wrong = problems(
        "cases: [{ as: null, action: list, collection: posts, context: oauth, expect: allow }]",
    );
    let wrong = wrong.await;
    assert!(wrong[0].contains("did you mean oauth2?"), "{wrong:?}");
}

#[test]
fn the_json_schema_and_the_rules_know_the_same_occasions() {
    let known = crate::model::caller::Context::ALL.map(crate::model::caller::Context::name);
    assert_eq!(super::keys::CONTEXTS, known);
}

#[test]
fn the_json_schema_is_made_from_the_table() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/schema/pbctl-rules.schema.json"
    );
    let made = super::json_schema::json_schema();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == made, "UPDATE_GOLDEN=1 writes {path} anew");
}
