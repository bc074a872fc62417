//! What rows say to a plan.

use super::*;
use crate::app::schema::{
    Kind, measure,
    measure::{by_table, meant},
    plan::Check,
};

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
            "posts.indexes.posts_t | blocking | 1 duplicate value in 2 records: \"X\" (ids r1, r2)",
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
            (Kind::Lossy, "3 records have a value (ids r1, r2, r3)"),
            (Kind::Exposure, "3 records become readable by everyone")
        ]
    );
    app.close().await;
}

/// Makes a collection `posts` with `before` and the rows of a statement, and tells what rows say to
/// `after`: target, kind, detail.
async fn told(before: &str, rows: &'static str, after: &str) -> Vec<String> {
    let (_folder, app) = app().await;
    settles(&app, &posts(before)).await;
    app.write_alone(move |work| Ok(work.tx.run_text(rows).map(|_| ())?))
        .await
        .unwrap();
    let plan = measure(&app, plan_of(&app, &wanted(&posts(after)))).await;
    let line = |s: &Step| format!("{} | {} | {}", s.target, s.kind.name(), s.detail);
    let told = plan.unwrap().steps.iter().map(line).collect();
    app.close().await;
    told
}

#[tokio::test]
async fn narrowed_options_are_asked_of_every_row() {
    let before = "fields: {
        t: { type: text }, p: { type: text }, n: { type: number }, i: { type: number },
        e: { type: email }, u: { type: url }, h: { type: editor }, j: { type: json }, d: { type: date } }";
    let rows = r"insert into posts (id, t, p, n, i, e, u, h, j, d) values
        ('r1', 'abcdef', 'x1', 3, 1.5, 'a@a.com', 'https://a.com', '0123456789', '[1,2,3,4]', '2020-01-01 00:00:00.000Z'),
        ('r2', 'é', 'x', 30, 2, 'a@b.com', 'https://b.com', '', 'null', '2024-01-01 00:00:00.000Z'),
        ('r3', '', '', 0, 0, '', '', '', null, '')";
    let after = r"fields: {
        t: { type: text, min: 2, max: 5 }, p: { type: text, pattern: '^[a-z]+$' },
        n: { type: number, min: 5, max: 20 }, i: { type: number, onlyInt: true },
        e: { type: email, onlyDomains: [b.com] }, u: { type: url, exceptDomains: [b.com] },
        h: { type: editor, maxSize: 9 }, j: { type: json, maxSize: 8 },
        d: { type: date, min: '2021-01-01 00:00:00.000Z', max: '2023-01-01 00:00:00.000Z' } }";
    let found = told(before, rows, after).await;
    let expected = [
        "posts.t | blocking | 1 record does not fit: must be no more than 5 character(s) (ids r1)",
        "posts.t | blocking | 1 record does not fit: must be at least 2 character(s) (ids r2)",
        "posts.p | blocking | 1 record does not fit: invalid value format (ids r1)",
        "posts.n | blocking | 1 record does not fit: must be less or equal than 20 (ids r2)",
        "posts.n | blocking | 1 record does not fit: must be greater or equal than 5 (ids r1)",
        "posts.i | blocking | 1 record does not fit: decimal numbers are not allowed (ids r1)",
        "posts.e | blocking | 1 record does not fit: email domain is not allowed (ids r1)",
        "posts.u | blocking | 1 record does not fit: url domain is not allowed (ids r2)",
        "posts.h | blocking | 1 record does not fit: the maximum allowed content size is 9 bytes (ids r1)",
        "posts.j | blocking | 1 record does not fit: the maximum allowed JSON size is 8 bytes (ids r1)",
        "posts.d | blocking | 1 record does not fit: must be no greater than 2023-01-01 00:00:00 +0000 UTC (ids r2)",
        "posts.d | blocking | 1 record does not fit: must be no less than 2021-01-01 00:00:00 +0000 UTC (ids r1)",
    ];
    assert_eq!(found, expected, "{found:#?}");
}

#[tokio::test]
async fn narrowed_lists_are_asked_of_every_row() {
    let before = "fields: {
        s: { type: select, values: [a, b, c], maxSelect: 3 }, one: { type: select, values: [a, b], maxSelect: 2 },
        none: { type: select, values: [a, b], maxSelect: 2 },
        r: { type: relation, to: posts, maxSelect: 5 }, f: { type: file, maxSelect: 3 }, g: { type: file } }";
    let rows = r#"insert into posts (id, s, one, none, r, f, g) values
        ('r1', '["a","b","c"]', '["a","b"]', '["a"]', '["r1"]', '["x.png","y.png","z.png"]', 'a.png'),
        ('r2', '["a"]', '["b"]', '[]', '["r1","r2","r3","r4"]', '[]', '')"#;
    let after = "fields: {
        s: { type: select, values: [a, b, c], maxSelect: 2 }, one: { type: select, values: [a, b] },
        none: { type: select, values: [a, b] },
        r: { type: relation, to: posts, minSelect: 2, maxSelect: 3 }, f: { type: file, maxSelect: 2 },
        g: { type: file, maxSize: 1KiB, mimeTypes: [image/png] } }";
    let found = told(before, rows, after).await;
    let expected = [
        "posts.s | blocking | 1 record does not fit: select no more than 2 (ids r1)",
        "posts.one | lossy | 1 record keeps only the last of several values (ids r1)",
        "posts.none | rewrite | 2 records are rewritten, none has several values",
        "posts.r | blocking | 1 record does not fit: select no more than 3 (ids r2)",
        "posts.r | blocking | 1 record does not fit: select at least 2 (ids r1)",
        "posts.f | blocking | 1 record does not fit: the maximum allowed files is 2 (ids r1)",
        "posts.g | safe | 1 record has files, which stay (ids r1)",
        "posts.g | safe | 1 record has files, which stay (ids r1)",
    ];
    assert_eq!(found, expected, "{found:#?}");
}

#[tokio::test]
async fn values_that_were_refused_before_and_wider_options_are_nobodys_fault() {
    let before = "fields: { t: { type: text, max: 3 }, n: { type: number, min: 5 } }";
    let rows = "insert into posts (id, t, n) values ('r1', 'abcdef', 1)";
    let narrower = "fields: { t: { type: text, max: 2 }, n: { type: number, min: 6 } }";
    let found = told(before, rows, narrower).await;
    assert_eq!(found, ["posts.t | safe | ", "posts.n | safe | "]);
    let wider = planned(
        &becomes(&empty(), &posts(before)),
        &posts("fields: { t: { type: text, max: 4 }, n: { type: number } }"),
    );
    assert!(wider.steps.iter().all(|step| step.check.is_none()));
}

#[tokio::test]
async fn a_unique_index_on_a_new_column_lets_one_row_in() {
    let rows = "insert into posts (id, t) values ('r1', 'a'), ('r2', 'a'), ('r3', 'b')";
    let index = |columns: &str, condition: &str| {
        format!(
            "fields: {{ t: {{ type: text }}, s: {{ type: text }}, j: {{ type: json }} }},
             indexes: [{{ name: posts_i, unique: true, columns: [{columns}]{condition} }}]"
        )
    };
    for (columns, condition, last) in [
        (
            "s",
            "",
            "blocking | 3 records would have the same value; add the field first, fill it, then index it",
        ),
        (
            "s, t",
            "",
            "blocking | 1 duplicate value in 2 records: (\"\", \"a\") (ids r1, r2)",
        ),
        ("j", "", "safe | "),
        ("s", ", where: \"s != ''\"", "safe | "),
        ("t", ", where: \"s != ''\"", "safe | "),
        (
            "t",
            ", where: \"s = ''\"",
            "blocking | 1 duplicate value in 2 records: \"a\" (ids r1, r2)",
        ),
    ] {
        let found = told(
            "fields: { t: { type: text } }",
            rows,
            &index(columns, condition),
        )
        .await;
        let expected = format!("posts.indexes.posts_i | {last}");
        assert_eq!(found.last(), Some(&expected), "{columns}{condition}");
    }
}

#[tokio::test]
async fn unique_indexes_are_asked_of_sqlite_as_they_will_be() {
    let before = "fields: { t: { type: text }, n: { type: number }, l: { type: select, values: [a, b], maxSelect: 2 } }";
    let rows = r#"insert into posts (id, t, n, l) values
        ('r1', 'Ab', 1, '["a"]'), ('r2', 'aB', 1, '["b","a"]'), ('r3', 'c ', 2, '[]'), ('r4', 'c', 2, '[]')"#;
    let fields = "fields: { u: { type: text, renamedFrom: t }, n: { type: number }, b: { type: bool }, j: { type: json },
        l: { type: select, values: [a, b] } }";
    for (index, last) in [
        (
            "columns: ['lower(u)']",
            "blocking | 1 duplicate value in 2 records: \"ab\" (ids r1, r2)",
        ),
        ("columns: [u]", "safe | "),
        (
            "columns: [u], collate: nocase",
            "blocking | 1 duplicate value in 2 records: \"Ab\" (ids r1, r2)",
        ),
        (
            "columns: [u], collate: rtrim",
            "blocking | 1 duplicate value in 2 records: \"c\" (ids r3, r4)",
        ),
        ("columns: [u], collate: nocase, where: 'n > 1'", "safe | "),
        (
            "columns: ['lower(u)', n], where: 'not b'",
            "blocking | 1 duplicate value in 2 records: (\"ab\", 1) (ids r1, r2)",
        ),
        ("columns: ['lower(u)'], where: b", "safe | "),
        ("columns: [n, j]", "safe | "),
        (
            "columns: ['coalesce(j, n)']",
            "blocking | 2 duplicate values in 4 records: 1 (ids r1, r2), 2 (ids r3, r4)",
        ),
        // What lists keep when they become single values.
        (
            "columns: [l], where: \"l != ''\"",
            "blocking | 1 duplicate value in 2 records: \"a\" (ids r1, r2)",
        ),
        (
            "columns: ['nosuch(u)']",
            "safe | stored records were not looked at",
        ),
    ] {
        let after = format!("{fields}, indexes: [{{ name: posts_i, unique: true, {index} }}]");
        let found = told(before, rows, &after).await;
        let expected = format!("posts.indexes.posts_i | {last}");
        assert!(found.contains(&expected), "{index}: {found:#?}");
    }
}

#[tokio::test]
async fn a_unique_index_is_asked_under_names_that_change_hands() {
    let (_folder, app) = app().await;
    let before = "collections:
  a: { fields: { x: { type: text }, y: { type: text } } }
  b: { fields: { x: { type: text } } }
";
    settles(&app, before).await;
    let rows = "insert into a (id, x, y) values ('1', 'k', 'p'), ('2', 'k', 'q')";
    app.write_alone(move |work| Ok(work.tx.run_text(rows).map(|_| ())?))
        .await
        .unwrap();
    let after = "collections:
  b: { renamedFrom: a, fields: { y: { type: text, renamedFrom: x }, x: { type: text, renamedFrom: y } },
       indexes: [{ name: i, columns: ['upper(y)'], unique: true }, { name: j, columns: ['upper(x)'], unique: true }] }
  a: { renamedFrom: b, fields: { x: { type: text } } }
";
    let plan = measure(&app, plan_of(&app, &wanted(after))).await.unwrap();
    let blocked: Vec<&Step> = plan
        .steps
        .iter()
        .filter(|s| s.kind == Kind::Blocking)
        .collect();
    assert_eq!(blocked.len(), 1, "{:#?}", plan.steps);
    assert_eq!(blocked[0].target, "b.indexes.i");
    assert_eq!(blocked[0].rows, Some(2));
    app.close().await;
}

#[tokio::test]
async fn many_narrowed_options_read_their_table_once() {
    let (_folder, app) = app().await;
    let before =
        "fields: { t: { type: text }, n: { type: number }, s: { type: select, values: [a, b] },
        f: { type: file }, gone: { type: text } }";
    settles(&app, &posts(before)).await;
    let after = "fields: { t: { type: text, min: 2, max: 5, required: true, pattern: '^[a-z]+$' },
        n: { type: number, min: 1, max: 9, onlyInt: true }, s: { type: select, values: [a] },
        f: { type: file, maxSize: 1KiB, mimeTypes: [image/png] } }";
    let plan = plan_of(&app, &wanted(&posts(after)));
    let checks: Vec<Option<Check>> = plan.steps.into_iter().map(|step| step.check).collect();
    let passes = app.read_slow_with_catalog(move |session, _| {
        let tables = by_table(&checks);
        let asked = &tables["posts"];
        assert_eq!((tables.len(), asked.len()), (1, 11));
        let mut whys = vec![String::new(); asked.len()];
        let each = asked.iter().zip(&mut whys);
        let meant: Vec<_> = each
            .filter_map(|((_, check), why)| meant(check, why))
            .collect();
        assert_eq!(meant.len(), 11);
        Ok(session.passes("posts", &meant)?)
    });
    assert_eq!(passes.await.unwrap(), ["SCAN posts"]);
    app.close().await;
}
