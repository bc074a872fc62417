//! The SQL of typical rules, to be reviewed when it changes (`UPDATE_GOLDEN=1` writes it anew).

use std::{env, fmt::Write as _, fs, path::PathBuf};

use super::lab::{Lab, golden, request};
use crate::{
    app::rules::Access,
    store::sql::{predicate::BaseRow, query::Query},
};

const RULES: &[(&str, &str, &str)] = &[
    (
        "posts",
        "@request.auth.id != '' && author = @request.auth.id",
        "",
    ),
    ("posts", "pub = true || author = @request.auth.id", "-when"),
    (
        "posts",
        "@request.auth.role = 'admin' || author.role != 'staff'",
        "",
    ),
    ("posts", "@request.auth.org = author.org", ""),
    (
        "posts",
        "author.name = 'Ann' && author.level > 1",
        "author.name",
    ),
    (
        "posts",
        "team.members_via_team.user ?= @request.auth.id",
        "",
    ),
    ("posts", "comments_via_post.author = @request.auth.id", ""),
    ("posts", "comments_via_post.id = ''", ""),
    ("posts", "comments_via_post.author ?= author", ""),
    ("posts", "cats:each ?= 'a'", "cats:length"),
    ("posts", "cats:each != 'a'", ""),
    ("posts", "tags.label = 'red'", "-tags.label"),
    ("posts", "tags.also.label ?= 'red'", ""),
    ("posts", "tags.label ?= 'red' && tags.w ?> 1", ""),
    ("posts", "tags.label ?= cats:each", ""),
    ("tags", "posts_via_tags.author ?= @request.auth.id", ""),
    (
        "posts",
        "@collection.members.user ?= @request.auth.id && @collection.members.team ?= team",
        "",
    ),
    ("posts", "@collection.members.team ?= team", ""),
    ("posts", "@request.auth.teams.id ?= team", ""),
    (
        "posts",
        "data.n = null && data.s:lower != '' && title:lower ~ 'x%'",
        "data.n,loc.lat",
    ),
    (
        "posts",
        "when < @now && strftime('%Y', when) = '2024'",
        "@random",
    ),
    ("posts", "geoDistance(loc.lon, loc.lat, 1, 2) < 5", ""),
    ("users", "profiles_via_user.bio ?!= 'x'", ""),
];

#[test]
fn sql_of_typical_rules_is_as_reviewed() {
    let lab = Lab::open("");
    let request = request(lab.user("user01000000000"));
    let mut out = String::new();
    for (collection, rule, sort) in RULES {
        writeln!(out, "# {collection}: {rule} {sort}").unwrap();
        let conditions = lab
            .conditions(collection, Access::Rule, rule, sort)
            .unwrap();
        for base in [
            BaseRow::one(collection),
            BaseRow::page(collection),
            BaseRow::all(collection),
        ] {
            let rendered = lab.render(&conditions, &request, base).unwrap();
            writeln!(out, "{:?}{}", base.purpose, rendered.from_joins.text()).unwrap();
            writeln!(out, "  WHERE {}", rendered.where_.text()).unwrap();
            if !rendered.order_by.is_empty() {
                writeln!(out, "  ORDER BY {}", rendered.order_by.text()).unwrap();
            }
            let binds: Vec<_> = [&rendered.from_joins, &rendered.where_, &rendered.order_by]
                .into_iter()
                .flat_map(Query::binds)
                .collect();
            writeln!(
                out,
                "  {binds:?} {:?} {}",
                rendered.tables, rendered.volatile
            )
            .unwrap();
        }
        out.push('\n');
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/rules/shapes.txt");
        fs::write(path, &out).unwrap();
    }
    assert_eq!(out, golden("shapes.txt"));
}

#[test]
fn statements_of_equal_shape_have_equal_text() {
    let lab = Lab::open("");
    let text = |rule: &str, user: &str| {
        let conditions = lab.conditions("posts", Access::Rule, rule, "").unwrap();
        let request = request(lab.user(user));
        let rendered = lab
            .render(&conditions, &request, BaseRow::page("posts"))
            .unwrap();
        rendered.where_.text().to_owned()
    };
    let rule = "author = @request.auth.id || data.n = 1";
    assert_eq!(text(rule, "user01000000000"), text(rule, "user02000000000"));
    assert_eq!(
        text("title = 'a'", "user01000000000"),
        text("title = 'b'", "user01000000000")
    );
    assert_eq!(
        text("data.a = 'a'", "user01000000000"),
        text("data.b.c = 'b'", "user01000000000")
    );
}

#[test]
fn totals_that_depend_on_the_clock_are_marked() {
    let lab = Lab::open("");
    for (rule, volatile) in [
        ("when < @now", true),
        ("score = @year", true),
        ("strftime('%Y') = 'x'", true),
        ("strftime('%Y', 'now') = 'x'", true),
        ("strftime('%Y', title) = 'x'", true),
        ("strftime('%Y', when) = 'x'", false),
        ("strftime('%Y', '2024-01-01') = title", false),
        ("tags.label = 'red'", false),
    ] {
        let conditions = lab.conditions("posts", Access::Rule, rule, "").unwrap();
        let request = request(crate::model::caller::Caller::Guest);
        let rendered = lab
            .render(&conditions, &request, BaseRow::all("posts"))
            .unwrap();
        assert_eq!(rendered.volatile, volatile, "{rule}");
    }
}

#[test]
fn every_table_that_is_read_is_named() {
    let lab = Lab::open("");
    for (rule, tables) in [
        ("title = 'x'", &[][..]),
        ("author.org.name = 'x'", &["users", "orgs"][..]),
        ("tags.label ?= 'x' && tags.also.label != 'y'", &["tags"][..]),
        ("@request.auth.org.name = 'x'", &["users", "orgs"][..]),
        ("@collection.teams.name ?= 'x'", &["teams"][..]),
        (
            "team.members_via_team.user ?= 'x'",
            &["teams", "members"][..],
        ),
    ] {
        let conditions = lab.conditions("posts", Access::Rule, rule, "").unwrap();
        let request = request(lab.user("user01000000000"));
        for base in [
            BaseRow::one("posts"),
            BaseRow::page("posts"),
            BaseRow::all("posts"),
        ] {
            let mut found = lab.render(&conditions, &request, base).unwrap().tables;
            found.sort();
            let mut tables = tables.to_vec();
            tables.sort_unstable();
            assert_eq!(found, tables, "{rule}");
        }
    }
}

#[test]
fn deep_nesting_is_no_danger() {
    let lab = Lab::open("");
    let mut rule = String::from("title = 'x'");
    for i in 0..199 {
        let path = ["tags.label", "author.name", "score", "comments_via_post.n"][i % 4];
        let word = if i % 2 == 0 { "&&" } else { "||" };
        rule = format!("{path} ?!= 'q' {word} ({rule})");
    }
    let conditions = lab.conditions("posts", Access::Rule, &rule, "").unwrap();
    let request = request(crate::model::caller::Caller::Guest);
    for base in [
        BaseRow::one("posts"),
        BaseRow::page("posts"),
        BaseRow::all("posts"),
    ] {
        let rendered = lab.render(&conditions, &request, base).unwrap();
        assert!(rendered.where_.text().len() < 200_000);
        lab.run("posts", rendered).unwrap();
    }
}

#[test]
fn more_joins_than_sqlite_has_tables_are_refused() {
    let lab = Lab::open("");
    let rule = |n: usize| {
        let all: Vec<String> = (0..n)
            .map(|i| format!("@collection.orgs:a{i}.name ?= 'x'"))
            .collect();
        all.join(" && ")
    };
    let request = request(crate::model::caller::Caller::Guest);
    for (n, fits) in [(63, true), (64, false)] {
        let conditions = lab.conditions("posts", Access::Rule, &rule(n), "").unwrap();
        let rendered = lab.render(&conditions, &request, BaseRow::page("posts"));
        assert_eq!(rendered.is_ok(), fits, "{n}");
    }
}

#[test]
fn rows_that_share_everything_do_not_multiply_the_text() {
    let lab = Lab::open("");
    let one = "tags.also.also.posts_via_tags.comments_via_post.about.label ?= @collection.users.teams.leads.posts_via_author.title";
    let rule = vec![one; 30].join(" && ");
    let conditions = lab.conditions("posts", Access::Rule, &rule, "").unwrap();
    let request = request(crate::model::caller::Caller::Guest);
    for base in [BaseRow::one("posts"), BaseRow::page("posts")] {
        let rendered = lab.render(&conditions, &request, base).unwrap();
        let length = rendered.where_.text().len();
        assert!(length < 1_000_000, "{length}");
    }
}

#[test]
fn an_index_does_not_change_the_order_of_unsorted_pages() {
    let lab = Lab::open("");
    lab.connection
        .execute_batch("CREATE INDEX by_author ON posts (author)")
        .unwrap();
    let conditions = lab.conditions(
        "posts",
        Access::Rule,
        "author.name != '' && author.level ?= 2",
        "",
    );
    let request = request(crate::model::caller::Caller::Guest);
    let rendered = lab
        .render(&conditions.unwrap(), &request, BaseRow::page("posts"))
        .unwrap();
    assert!(
        rendered.where_.text().contains(" IN (SELECT"),
        "{}",
        rendered.where_.text()
    );
    let ids = lab.run("posts", rendered).unwrap();
    assert!(ids.len() > 1 && ids.is_sorted(), "{ids:?}");
}
