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
