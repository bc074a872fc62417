//! Collections and settings as files: the same directory gives the same bytes. What is as every new
//! collection has it is left out; secrets are references.

use serde_json::{Map, Value as Json};

use super::{
    desired::{canonical, system_fields},
    keys::{self, Key, Shape},
    resolve::auth_defaults,
    units,
};
use crate::{
    app::{
        defaults,
        yaml::{self, Node, Value},
    },
    model::{
        catalog::Catalog,
        collection::{Collection, Kind},
        field::{Field, FieldKind},
        id,
        index::Index,
        settings::Settings,
    },
};

/// First line of each file: where editors find what belongs in it.
const MODELINE: &str = "# yaml-language-server: $schema=./pbctl.schema.json\n";

type Members = Vec<(String, Node)>;

/// Files by name. One for each collection that does not belong to the program, one for the project.
pub fn pull(catalog: &Catalog, settings: &Settings) -> Vec<(String, String)> {
    let mut project = vec![("apiVersion".to_owned(), Node::text("pbctl/v1"))];
    let mut members = Members::new();
    let stored = json_of(settings);
    table(
        keys::SETTINGS,
        (&stored, &json_of(&defaults::settings())),
        "",
        &mut members,
    );
    if !members.is_empty() {
        project.push(("settings".into(), Node::map(members)));
    }
    let mut files = vec![("_project.yaml".to_owned(), file(&Node::map(project)))];
    for collection in catalog.all().iter().filter(|c| !c.system) {
        let named = Node::map([(collection.name.clone(), one(catalog, collection))]);
        let root = Node::map([("collections".to_owned(), named)]);
        files.push((format!("{}.yaml", collection.name), file(&root)));
    }
    files.sort();
    files
}

fn file(root: &Node) -> String {
    format!("{MODELINE}{}", yaml::write(root))
}

fn json_of(value: &impl serde::Serialize) -> Json {
    serde_json::to_value(value).unwrap_or_default()
}

/// A collection as a mapping.
fn one(catalog: &Catalog, collection: &Collection) -> Node {
    let mut out: Members = vec![("type".into(), Node::text(collection.kind().name()))];
    if collection.id != id::collection_id(collection.kind().name(), &collection.name) {
        out.push(("id".into(), Node::text(&collection.id)));
    }
    if collection.is_auth() {
        auth(collection, &mut out);
    }
    if let Some(query) = collection.view_query() {
        out.push(("query".into(), Node::text(query)));
    } else {
        let fields: Members = collection
            .fields
            .iter()
            .filter_map(|f| field(catalog, collection, f))
            .collect();
        if !fields.is_empty() {
            out.push(("fields".into(), Node::map(fields)));
        }
        let indexes: Vec<Node> = collection
            .indexes
            .iter()
            .filter(|s| !is_own(collection, s))
            .map(|s| index(s, collection))
            .collect();
        if !indexes.is_empty() {
            out.push(("indexes".into(), Node::new(Value::List(indexes))));
        }
    }
    let rules = &collection.rules;
    let rules = [
        ("list", &rules.list),
        ("view", &rules.view),
        ("create", &rules.create),
        ("update", &rules.update),
        ("delete", &rules.delete),
    ];
    let rules: Members = rules
        .into_iter()
        .filter_map(|(name, rule)| Some((name.to_owned(), Node::text(rule.clone()?))))
        .collect();
    if !rules.is_empty() {
        out.push(("rules".into(), Node::map(rules)));
    }
    Node::map(out)
}

fn auth(collection: &Collection, out: &mut Members) {
    let Some(options) = collection.auth() else {
        return;
    };
    let stored = json_of(options);
    let usual = Json::Object(auth_defaults());
    let identity = &stored["passwordAuth"]["identityFields"];
    if *identity != usual["passwordAuth"]["identityFields"] {
        out.push(("identity".into(), Node::from(identity)));
    }
    let mut members = Members::new();
    table(
        keys::AUTH,
        (&stored, &usual),
        &collection.name,
        &mut members,
    );
    if !members.is_empty() {
        out.push(("auth".into(), Node::map(members)));
    }
}

/// The members of a table that are not as usual; both are as the API has them. Of a secret only a
/// reference is written, in the name of its `scope`.
fn table(table_of: &[Key], (stored, usual): (&Json, &Json), scope: &str, out: &mut Members) {
    for key in table_of {
        let node = match key.shape {
            Shape::Object(inner) => {
                let mut members = Members::new();
                table(inner, (stored, usual), scope, &mut members);
                (!members.is_empty()).then(|| Node::map(members))
            }
            Shape::OAuth2 => oauth2(stored, usual, scope),
            Shape::Secret => {
                let secret = at(stored, key.api)
                    .as_str()
                    .filter(|secret| !secret.is_empty());
                secret.map(|_| secret_reference(scope, key.api))
            }
            _ if key.api.is_empty() || key.api.starts_with('$') => None,
            shape => {
                let value = at(stored, key.api);
                (value != at(usual, key.api)).then(|| written(value, shape))
            }
        };
        if let Some(node) = node {
            out.push((key.name.to_owned(), node));
        }
    }
}

fn at<'a>(json: &'a Json, path: &str) -> &'a Json {
    path.split('.').fold(json, |json, key| &json[key])
}

/// `{ secret: USERS_OAUTH2_GITHUB_CLIENTSECRET }`.
fn secret_reference(scope: &str, path: &str) -> Node {
    let full = format!("{scope}_{path}");
    let name: String = full
        .trim_start_matches('_')
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_uppercase()
            } else {
                '_'
            }
        })
        .collect();
    Node::map([("secret".to_owned(), Node::text(name))])
}

fn written(value: &Json, shape: Shape) -> Node {
    match (shape, value) {
        (Shape::Size, Json::Number(n)) => n
            .as_i64()
            .and_then(units::write_size)
            .map_or_else(|| Node::from(value), Node::text),
        (Shape::Duration, Json::Number(n)) => {
            Node::text(units::write_duration(n.as_i64().unwrap_or_default()))
        }
        (Shape::Texts, Json::Null) => Node::new(Value::List(Vec::new())),
        (Shape::Objects(table_of), Json::Array(items)) => {
            let item = |item: &Json| {
                let mut members = Members::new();
                table(table_of, (item, &Json::Null), "", &mut members);
                members.retain(|(_, node)| node.as_text() != Some(""));
                Node::map(members)
            };
            Node::new(Value::List(items.iter().map(item).collect()))
        }
        _ => Node::from(value),
    }
}

fn oauth2(stored: &Json, usual: &Json, scope: &str) -> Option<Node> {
    let mut members = Members::new();
    let providers = stored["oauth2"]["providers"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    for key in keys::OAUTH2 {
        match key.shape {
            Shape::Object(inner) => {
                let mut below = Members::new();
                table(inner, (stored, usual), scope, &mut below);
                if !below.is_empty() {
                    members.push((key.name.into(), Node::map(below)));
                }
            }
            // On as soon as there is a service, unless it is said.
            _ if at(stored, key.api) != &Json::Bool(!providers.is_empty()) => {
                members.push((key.name.into(), Node::from(at(stored, key.api))));
            }
            _ => {}
        }
    }
    let blank = Json::Object(Map::from_iter(
        [
            "clientId",
            "authURL",
            "tokenURL",
            "userInfoURL",
            "displayName",
        ]
        .map(|key| (key.to_owned(), "".into())),
    ));
    for provider in providers {
        let name = provider["name"].as_str().unwrap_or_default();
        let mut below = Members::new();
        let scope = format!("{scope}_oauth2_{name}");
        table(keys::PROVIDER, (provider, &blank), &scope, &mut below);
        members.push((name.to_owned(), Node::map(below)));
    }
    (!members.is_empty()).then(|| Node::map(members))
}

/// A field with its name; `None` for one of the program that is as usual.
fn field(catalog: &Catalog, collection: &Collection, field: &Field) -> Option<(String, Node)> {
    let own = system_fields(collection.kind())
        .into_iter()
        .find(|own| own.name == field.name);
    let (mut shown, mut out) = (Json::Object(field.to_json()), Members::new());
    let usual = match &own {
        Some(own) => Json::Object(own.to_json()),
        None => Json::Object(Field::new(&field.name, blank(&field.kind)).to_json()),
    };
    let is_own = own.is_some();
    if !is_own {
        out.push(("type".into(), Node::text(field.kind.name())));
    }
    if field.id != id::field_id(field.kind.name(), &field.name) {
        out.push(("id".into(), Node::text(&field.id)));
    }
    if let FieldKind::Relation(relation) = &field.kind {
        let target = catalog.by_id(&relation.collection_id);
        let name = target.map_or(relation.collection_id.as_str(), |target| {
            target.name.as_str()
        });
        out.push(("to".into(), Node::text(name)));
    }
    // One at most is one at most, however it is stored.
    if !field.is_multiple() && shown.get("maxSelect").is_some() {
        shown["maxSelect"] = 0.into();
    }
    let options = keys::FIELD
        .iter()
        .chain(keys::field_options(field.kind.name()));
    for key in options.filter(|key| key.name != "type" && key.name != "to") {
        let one = std::slice::from_ref(key);
        match (&field.kind, key.shape) {
            (FieldKind::Autodate(o), Shape::Stamp) => {
                let events = [("create", o.on_create), ("update", o.on_update)];
                let events = events
                    .into_iter()
                    .filter(|(_, on)| *on)
                    .map(|(name, _)| Node::text(name));
                out.push((key.name.into(), Node::new(Value::List(events.collect()))));
            }
            _ => table(one, (&shown, &usual), "", &mut out),
        }
    }
    (!is_own || !out.is_empty()).then(|| (field.name.clone(), Node::map(out)))
}

/// The type with nothing chosen.
fn blank(kind: &FieldKind) -> FieldKind {
    let json = Map::from_iter([("type".to_owned(), kind.name().into())]);
    Field::from_json(&json).map_or_else(|_| kind.clone(), |field| field.kind)
}

/// Whether an index is one that every auth collection gets by itself. Those of a new collection are
/// named by the id that follows from its name, even where another one is chosen.
fn is_own(collection: &Collection, statement: &str) -> bool {
    let table = &collection.name;
    let derived = id::collection_id(collection.kind().name(), table);
    let form = canonical(statement, table);
    collection.kind() == Kind::Auth
        && [&collection.id, &derived].into_iter().any(|id| {
            let own = defaults::auth_indexes(id, table);
            own.iter().any(|(_, own)| canonical(own, table) == form)
        })
}

/// An index as a mapping where that says the same, else as its statement.
fn index(statement: &str, collection: &Collection) -> Node {
    let Some(parsed) = Index::parse(statement) else {
        return Node::text(statement);
    };
    let collates: Vec<&str> = parsed.columns.iter().map(|c| c.collate.as_str()).collect();
    let is_uniform = collates.windows(2).all(|pair| pair[0] == pair[1]);
    if !is_uniform || parsed.optional || !parsed.schema.is_empty() {
        return Node::text(canonical(statement, &collection.name));
    }
    let column = |c: &crate::model::index::IndexColumn| match c.order.as_str() {
        "" | "ASC" => Node::text(&c.name),
        order => Node::text(format!("{} {}", c.name, order.to_lowercase())),
    };
    let mut out: Members = vec![
        ("name".into(), Node::text(&parsed.name)),
        (
            "columns".into(),
            Node::new(Value::List(parsed.columns.iter().map(column).collect())),
        ),
    ];
    if parsed.unique {
        out.push(("unique".into(), Node::new(Value::Bool(true))));
    }
    if let Some(collate) = collates.first().filter(|collate| !collate.is_empty()) {
        out.push(("collate".into(), Node::text(collate.to_lowercase())));
    }
    if !parsed.condition.is_empty() {
        out.push(("where".into(), Node::text(&parsed.condition)));
    }
    let node = Node::map(out);
    let says_the_same =
        super::desired::WantedIndex::read(&node, &collection.name).is_ok_and(|read| {
            canonical(&read.statement, &collection.name) == canonical(statement, &collection.name)
        });
    if says_the_same {
        node
    } else {
        Node::text(statement)
    }
}
