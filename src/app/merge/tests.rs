//! Plans on collections that are made up.

use std::sync::Arc;

use super::{
    MergeError, OnConflict, Side, Wish,
    plan::{Plan, Selected, plan_on},
};
use crate::{
    app::{collections::declared, defaults},
    model::{catalog::Catalog, collection::Collection, timestamp::Timestamp},
};

fn system() -> Vec<Arc<Collection>> {
    let all = defaults::collections(Timestamp::from_millis(0));
    all.into_iter().map(Arc::new).collect()
}

fn made(json: &serde_json::Value) -> Arc<Collection> {
    let body = json.as_object().unwrap();
    Arc::new(declared(&Catalog::default(), None, body).unwrap())
}

fn posts(id: &str, fields: &serde_json::Value) -> Arc<Collection> {
    made(&serde_json::json!({"id": id, "name": "posts", "type": "base", "fields": fields}))
}

fn wish() -> Wish {
    Wish {
        collections: None,
        sides: vec![],
        on_conflict: OnConflict::Fail,
        dry_run: false,
    }
}

fn planned(
    source: Vec<Arc<Collection>>,
    target: Vec<Arc<Collection>>,
    wish: &Wish,
) -> Result<Plan, MergeError> {
    let all = |own: Vec<_>| system().into_iter().chain(own).collect::<Vec<_>>();
    let target = Catalog::new(1, 1, all(target));
    plan_on(&all(source), &target, &["users".to_owned()], wish)
}

fn differences(source: &serde_json::Value, target: &serde_json::Value) -> Vec<String> {
    match planned(
        vec![posts("p1", source)],
        vec![posts("p1", target)],
        &wish(),
    ) {
        Ok(_) => Vec::new(),
        Err(MergeError::Different(found)) => found,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn missing_collections_are_made_and_untouched_ones_replaced() {
    let title = serde_json::json!([{"name": "title", "type": "text"}]);
    let plan = planned(vec![posts("p1", &title)], vec![], &wish()).unwrap();
    let names: Vec<_> = plan
        .bodies
        .iter()
        .map(|body| body["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["users", "posts"]);
    assert_eq!(plan.bodies[1]["id"], "p1");
    let users = &plan.bodies[0];
    assert_eq!(
        users["authToken"]["secret"].as_str().unwrap().len(),
        50,
        "tokens stay good"
    );
    let tables: Vec<_> = plan
        .tables
        .iter()
        .map(|t| (t.from.name.as_str(), t.new))
        .collect();
    assert_eq!(tables, [("users", false), ("posts", true)]);
}

#[test]
fn relations_follow_the_collections_they_point_to() {
    let to = |id: &str| serde_json::json!([{"name": "post", "type": "relation", "collectionId": id, "maxSelect": 1}]);
    let none = serde_json::json!([]);
    let notes = made(
        &serde_json::json!({"id": "n1", "name": "notes", "type": "base", "fields": to("there")}),
    );
    let plan = planned(
        vec![posts("there", &none), notes],
        vec![posts("here", &none)],
        &wish(),
    )
    .unwrap();
    let body = plan
        .bodies
        .iter()
        .find(|body| body["name"] == "notes")
        .unwrap();
    let fields = body["fields"].as_array().unwrap();
    let post = fields.iter().find(|field| field["name"] == "post").unwrap();
    assert_eq!(post["collectionId"], "here");
    assert_eq!(
        plan.tables
            .iter()
            .find(|t| t.from.name == "posts")
            .unwrap()
            .to,
        "here"
    );
}

#[test]
fn collections_that_do_not_fit_are_told_field_by_field() {
    let text = serde_json::json!([{"name": "a", "type": "text"}]);
    let with = |field: serde_json::Value| serde_json::json!([{"name": "a", "type": "text"}, field]);
    let number = serde_json::json!([{"name": "a", "type": "number"}]);
    assert_eq!(differences(&text, &text), [""; 0]);
    assert_eq!(
        differences(&text, &number),
        ["posts.a: it is text there and number here"]
    );
    let more = with(serde_json::json!({"name": "b", "type": "text"}));
    assert_eq!(
        differences(&more, &text),
        ["posts.b: this directory has no such field"]
    );
    assert_eq!(
        differences(&text, &more),
        [""; 0],
        "a field that may be empty does no harm"
    );
    let required = with(serde_json::json!({"name": "b", "type": "text", "required": true}));
    assert_eq!(
        differences(&text, &required),
        ["posts.b: it is required here and missing there"]
    );
    let select = |values: &[&str], most: i64| serde_json::json!([{"name": "s", "type": "select", "values": values, "maxSelect": most}]);
    assert_eq!(
        differences(&select(&["x", "y"], 1), &select(&["x"], 1)),
        ["posts.s: values are missing here: \"y\""]
    );
    assert_eq!(
        differences(&select(&["x"], 1), &select(&["x"], 2)),
        ["posts.s: it holds one value there and several values here"]
    );
}

#[test]
fn an_id_that_is_another_collections_is_told() {
    let none = serde_json::json!([]);
    let other =
        made(&serde_json::json!({"id": "p1", "name": "other", "type": "base", "fields": []}));
    let error = planned(vec![posts("p1", &none)], vec![other], &wish()).unwrap_err();
    assert!(matches!(error, MergeError::Different(_)), "{error}");
}

#[test]
fn relations_to_collections_that_stay_behind_are_told() {
    let fields = serde_json::json!([{"name": "by", "type": "relation", "collectionId": "t1", "maxSelect": 1}]);
    let tags = made(&serde_json::json!({"id": "t1", "name": "tags", "type": "base", "fields": []}));
    let only_posts = Wish {
        collections: Some(vec!["posts".into()]),
        ..wish()
    };
    let source = || vec![Arc::clone(&tags), posts("p1", &fields)];
    let Err(MergeError::Different(found)) = planned(source(), vec![], &only_posts) else {
        panic!("it was planned");
    };
    assert_eq!(
        found,
        ["posts.by: it points to tags, which is not here and not merged"]
    );
    assert!(planned(source(), vec![Arc::clone(&tags)], &only_posts).is_ok());
    assert!(planned(source(), vec![], &wish()).is_ok());
}

#[test]
fn only_what_is_named_is_merged() {
    let none = serde_json::json!([]);
    let chosen = |names: &[&str], sides: &[Side]| Wish {
        collections: Some(names.iter().map(|name| (*name).to_owned()).collect()),
        sides: sides.to_vec(),
        ..wish()
    };
    let source = || vec![posts("p1", &none)];
    let wanted = chosen(&["Users"], &[Side::ExternalAuths, Side::Superusers]);
    let plan = planned(source(), vec![], &wanted).unwrap();
    let tables: Vec<_> = plan
        .tables
        .iter()
        .map(|t| (t.from.name.as_str(), t.rows.clone()))
        .collect();
    assert_eq!(
        tables,
        [
            ("users", Selected::All),
            ("_superusers", Selected::Superusers),
            ("_externalAuths", Selected::Owned)
        ]
    );
    assert_eq!(plan.owners.len(), 2);
    for name in ["nosuch", "_superusers"] {
        let error = planned(source(), vec![], &chosen(&[name], &[])).unwrap_err();
        assert!(matches!(error, MergeError::Unknown(_)), "{error}");
    }
}
