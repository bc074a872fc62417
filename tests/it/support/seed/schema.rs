//! The seed's collections: a small worked example (`authors`, `tags`, `posts`) with data that can be
//! checked by eye, and a richer app (`users`, `clients`, `teams`, `articles`, …) with every field type.

use serde_json::{Value, json};

use super::{CLIENTS, Filling, USERS, set_secrets};

/// Creates all collections.
pub(super) fn create(filling: &Filling) {
    auth(filling);
    worked_example(filling);
    app(filling);
    articles(filling);
    around_articles(filling);
}

fn collection(filling: &Filling, body: &Value) -> String {
    let answer = filling.call("POST", "/api/collections", body);
    answer["id"].as_str().expect("a collection's id").to_owned()
}

fn auth(filling: &Filling) {
    let mut users = filling.call("GET", "/api/collections/users", &json!({}));
    let fields = users["fields"].as_array_mut().expect("fields");
    fields.push(json!({"type": "select", "name": "role", "values": ["reader", "author", "editor"], "maxSelect": 1}));
    fields.push(json!({"type": "text", "name": "note", "hidden": true}));
    fields.push(json!({"type": "number", "name": "age"}));
    let body = json!({"fields": users["fields"], "listRule": "", "viewRule": "",
        "manageRule": "@request.auth.role = 'editor'"});
    filling.call("PATCH", "/api/collections/users", &body);
    set_secrets(filling, USERS.0);
    collection(
        filling,
        &json!({"id": CLIENTS.1, "name": CLIENTS.0, "type": "auth",
        "fields": [{"type": "text", "name": "username", "required": true}, {"type": "bool", "name": "vip"}],
        "indexes": ["CREATE UNIQUE INDEX idx_clients_username ON clients (username COLLATE NOCASE)"],
        "passwordAuth": {"enabled": true, "identityFields": ["username", "email"]},
        "listRule": "@request.auth.id != ''", "viewRule": "id = @request.auth.id", "createRule": "",
        "updateRule": "id = @request.auth.id", "deleteRule": null, "authRule": "verified = true"}),
    );
    set_secrets(filling, CLIENTS.0);
}

fn worked_example(filling: &Filling) {
    let authors = collection(
        filling,
        &json!({"name": "authors", "listRule": "", "viewRule": "", "fields": [
        {"type": "text", "name": "name"}, {"type": "number", "name": "age"}, {"type": "bool", "name": "active"},
        {"type": "text", "name": "secret", "hidden": true}]}),
    );
    let tags = collection(
        filling,
        &json!({"name": "tags", "listRule": "", "viewRule": "", "fields": [
        {"type": "text", "name": "label"}, {"type": "number", "name": "w"}]}),
    );
    collection(
        filling,
        &json!({"name": "posts", "listRule": "", "viewRule": "", "createRule": "",
        "updateRule": "", "deleteRule": "", "fields": [
        {"type": "text", "name": "title"}, {"type": "number", "name": "score"}, {"type": "bool", "name": "pub"},
        {"type": "date", "name": "when"}, {"type": "select", "name": "kind", "values": ["x", "y"], "maxSelect": 1},
        {"type": "select", "name": "cats", "values": ["a", "b", "c", "100%"], "maxSelect": 4},
        {"type": "relation", "name": "author", "collectionId": authors, "maxSelect": 1},
        {"type": "relation", "name": "tags", "collectionId": tags, "maxSelect": 5},
        {"type": "json", "name": "data"}, {"type": if has_geo_point() { "geoPoint" } else { "json" }, "name": "loc"}]}),
    );
}

fn app(filling: &Filling) {
    collection(
        filling,
        &json!({"name": "labels", "listRule": "", "viewRule": "", "fields": [
        {"type": "text", "name": "name", "required": true, "max": 40}],
        "indexes": ["CREATE UNIQUE INDEX idx_labels_name ON labels (name COLLATE NOCASE)"]}),
    );
    let teams = collection(
        filling,
        &json!({"name": "teams", "listRule": "@request.auth.id != ''", "viewRule": "",
        "fields": [{"type": "text", "name": "name", "required": true},
        {"type": "relation", "name": "owner", "collectionId": USERS.1, "maxSelect": 1}]}),
    );
    collection(
        filling,
        &json!({"name": "members", "listRule": "user = @request.auth.id",
        "viewRule": "user = @request.auth.id", "fields": [
        {"type": "relation", "name": "team", "collectionId": teams, "maxSelect": 1, "required": true, "cascadeDelete": true},
        {"type": "relation", "name": "user", "collectionId": USERS.1, "maxSelect": 1, "required": true},
        {"type": "bool", "name": "admin"}],
        "indexes": ["CREATE UNIQUE INDEX idx_members_pair ON members (team, user)"]}),
    );
}

fn articles(filling: &Filling) {
    let id = |name: &str| {
        filling.call("GET", &format!("/api/collections/{name}"), &json!({}))["id"].clone()
    };
    let mut fields = vec![
        json!({"type": "text", "name": "title", "required": true, "max": 200, "presentable": true}),
        json!({"type": "text", "name": "slug", "autogeneratePattern": "[a-z0-9]{12}", "pattern": "^[a-z0-9-]+$"}),
        json!({"type": "editor", "name": "body"}),
        json!({"type": "number", "name": "score", "min": -1000, "max": 1000}),
        json!({"type": "number", "name": "stock", "onlyInt": true}),
        json!({"type": "bool", "name": "pinned"}),
        json!({"type": "email", "name": "contact"}),
        json!({"type": "url", "name": "link"}),
        json!({"type": "date", "name": "at"}),
        json!({"type": "select", "name": "status", "values": ["draft", "published", "archived"], "maxSelect": 1}),
        json!({"type": "select", "name": "langs", "values": ["en", "de", "bg", "ja"], "maxSelect": 4}),
        json!({"type": "json", "name": "meta"}),
        json!({"type": "file", "name": "cover", "maxSelect": 1, "thumbs": ["64x64"]}),
        json!({"type": "file", "name": "docs", "maxSelect": 3, "protected": true}),
        json!({"type": "relation", "name": "author", "collectionId": USERS.1, "maxSelect": 1}),
        json!({"type": "relation", "name": "labels", "collectionId": id("labels"), "maxSelect": 8}),
        json!({"type": "relation", "name": "team", "collectionId": id("teams"), "maxSelect": 1}),
        json!({"type": "text", "name": "secret", "hidden": true}),
        json!({"type": "autodate", "name": "created", "onCreate": true}),
        json!({"type": "autodate", "name": "updated", "onCreate": true, "onUpdate": true}),
    ];
    if has_geo_point() {
        fields.push(json!({"type": "geoPoint", "name": "place"}));
    }
    let own = "@request.auth.id != '' && author = @request.auth.id";
    collection(
        filling,
        &json!({"name": "articles", "fields": fields,
        "listRule": format!("status = 'published' || {own}"), "viewRule": format!("status = 'published' || {own}"),
        "createRule": "@request.auth.id != '' && @request.body.author = @request.auth.id",
        "updateRule": format!("{own} || @request.auth.role = 'editor'"), "deleteRule": "@request.auth.role = 'editor'",
        "indexes": ["CREATE UNIQUE INDEX idx_articles_slug ON articles (slug) WHERE slug != ''",
        "CREATE INDEX idx_articles_feed ON articles (status, created)"]}),
    );
}

fn around_articles(filling: &Filling) {
    let articles = filling.call("GET", "/api/collections/articles", &json!({}))["id"].clone();
    let own = "@request.auth.id != '' && author = @request.auth.id";
    collection(
        filling,
        &json!({"name": "comments", "listRule": "article.status = 'published'",
        "viewRule": "article.status = 'published'", "updateRule": own, "deleteRule": own,
        "createRule": "@request.auth.id != '' && article.team.members_via_team.user ?= @request.auth.id", "fields": [
        {"type": "relation", "name": "article", "collectionId": articles, "maxSelect": 1, "required": true, "cascadeDelete": true},
        {"type": "relation", "name": "author", "collectionId": USERS.1, "maxSelect": 1},
        {"type": "text", "name": "text", "required": true},
        {"type": "autodate", "name": "created", "onCreate": true},
        {"type": "autodate", "name": "updated", "onCreate": true, "onUpdate": true}]}),
    );
    collection(
        filling,
        &json!({"name": "vault", "fields": [
        {"type": "password", "name": "pin", "cost": 4}, {"type": "text", "name": "label"}]}),
    );
    collection(
        filling,
        &json!({"name": "stats", "type": "view", "listRule": "", "viewRule": "", "viewQuery":
        "SELECT a.author as id, count(a.id) as articles, max(a.score) as best, avg(a.score) as mean FROM articles a WHERE a.author != '' GROUP BY a.author"}),
    );
}

/// Releases before 0.27 have no geographic points.
fn has_geo_point() -> bool {
    let version =
        std::env::var("PBCTL_PEER_VERSION").unwrap_or_else(|_| super::PEER_VERSION.into());
    let minor = version
        .split('.')
        .nth(1)
        .and_then(|minor| minor.parse::<u32>().ok());
    minor.is_none_or(|minor| minor >= 27)
}
