//! `pbctl schema plan --out` and `schema apply PLAN.json`, with rows that change between the two.

use super::schema::{BLOG, Place};

/// The blog in which every post needs an author and no title comes twice.
fn stricter() -> String {
    BLOG.replace(
        "author: { type: relation, to: users }",
        "author: { type: relation, to: users, required: true }\n    indexes: [{ name: posts_title, columns: [title], unique: true, collate: nocase }]",
    )
}

#[test]
fn a_saved_plan_is_refused_when_rows_are_in_its_way_by_then() {
    let place = Place::applied();
    place.sql("insert into posts (id, title, author) values ('p1', 'one', 'u1')");
    place.write("schema/blog.yaml", &stricter());
    place.expect(0, "schema plan --dir D --out plan.json");
    place.sql("insert into posts (id, title) values ('p2', 'ONE')");
    for line in [
        "schema apply plan.json --dir D --yes",
        "schema apply plan.json --dir D --yes --allow-destructive --allow exposure",
        "schema apply plan.json --dir D --dry-run",
        "schema apply --dir D --yes",
    ] {
        let refused = place.expect(7, line);
        for told in ["1 record without a value (ids p2)", "(ids p1, p2)"] {
            assert!(refused.stderr.contains(told), "{line}: {refused:#?}");
        }
    }
    let now = place.expect(0, "schema plan --dir D");
    assert!(now.stdout.contains("2 blocked"), "{}", now.stdout);
    place.sql("delete from posts where id = 'p2'");
    place.expect(0, "schema apply plan.json --dir D --yes");
    place.expect(6, "schema apply plan.json --dir D --yes");
}

#[test]
fn what_would_be_lost_by_now_is_told_and_needs_its_flag() {
    let place = Place::with(&BLOG.replace(
        "title: { type: text, required: true }",
        "title: { type: text, required: true }\n      tags: { type: select, values: [a, b], maxSelect: 2 }",
    ));
    place.expect(0, "schema apply --dir D --yes");
    place.write(
        "schema/blog.yaml",
        &BLOG.replace(
            "title: { type: text, required: true }",
            "title: { type: text, required: true }\n      tags: { type: select, values: [a, b] }",
        ),
    );
    let plan = place.expect(0, "schema plan --dir D --out plan.json");
    assert!(plan.stdout.contains("1 rewrite"), "{}", plan.stdout);
    place.sql(r#"insert into posts (id, title, tags) values ('p1', 'x', '["a","b"]')"#);
    let refused = place.expect(7, "schema apply plan.json --dir D --yes");
    let told = "1 record keeps only the last of several values (ids p1)";
    assert!(refused.stderr.contains(told), "{refused:#?}");
    assert!(
        refused.stderr.contains("the plan says rewrite"),
        "{refused:#?}"
    );
    place.expect(
        0,
        "schema apply plan.json --dir D --yes --allow-destructive",
    );
    place.expect(0, "schema plan --dir D --exit-code");
}
