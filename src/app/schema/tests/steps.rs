//! What would change from one file to another, and how dangerous it is.

use super::*;

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
fn a_secret_that_goes_is_lost_and_another_one_is_not() {
    let mut settings = defaults::settings();
    settings.smtp.password = "stored".into();
    let catalog = becomes(
        &empty(),
        "collections: { u: { type: auth, auth: { oauth2: { github: { clientId: a }, google: { clientId: b } } } } }",
    );
    let mut all: Vec<_> = catalog.all().to_vec();
    let at = all.iter().position(|c| c.name == "u").unwrap();
    let mut users = (*all[at]).clone();
    if let crate::model::collection::Options::Auth(auth) = &mut users.options {
        for provider in auth.oauth2.providers.iter_mut().flatten() {
            "stored".clone_into(&mut provider.client_secret);
        }
    }
    all[at] = Arc::new(users);
    let catalog = Catalog::new(3, 3, all);
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    let text = "collections: { u: { type: auth, auth: { oauth2: { github: { clientId: a, clientSecret: { secret: S } } } } } }
settings: { smtp: { password: { secret: S } } }";
    let told = |secret: Option<&str>| {
        let secret = secret.map(str::to_owned);
        let plan = crate::app::schema::plan(base, &wanted(text), &|_| secret.clone());
        let mut found = lines(&plan.unwrap());
        found.retain(|line| line.contains("secret"));
        found
    };
    let gone = "u.auth.oauth2.google.clientSecret | remove secret | lossy";
    assert_eq!(told(Some("stored")), [gone]);
    assert_eq!(told(None), [gone], "one that is not set stays");
    assert_eq!(
        told(Some("")),
        [
            "u.auth.oauth2.github.clientSecret | remove secret | lossy",
            gone,
            "settings.smtp.password | remove secret | lossy"
        ]
    );
    assert_eq!(
        told(Some("other")),
        [
            "u.auth.oauth2.github.clientSecret | change secret | safe",
            gone,
            "settings.smtp.password | change secret | safe"
        ]
    );
}
