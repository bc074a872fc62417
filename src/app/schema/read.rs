//! Schema files as what is wanted of a directory: the tree is checked against `keys`, values get the
//! form of PocketBase's JSON, and every problem is told at once.

use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};

use super::{
    desired::{Desired, Wanted, WantedField, WantedIndex},
    keys::{self, Key, Shape, nearest},
    units,
};
use crate::{
    app::{
        collections::oauth2_providers,
        yaml::{Member, Node, Place, Problem, Value},
    },
    model::{collection::Kind, field::Field, id},
};

/// What stands for the value of a variable that need not be set.
const UNSET: &str = "unset";

/// Where typed values come from.
pub struct Sources<'a> {
    /// The environment.
    pub env: &'a dyn Fn(&str) -> Option<String>,
    /// The folder of each file, for `{ file: … }`.
    pub folders: &'a [PathBuf],
    /// Whether variables may be unset, because nothing is going to be applied.
    pub is_trial: bool,
}

/// Reads the merged tree of all files, in the given environment.
pub fn read(
    mut root: Node,
    environment: Option<&str>,
    sources: &Sources<'_>,
) -> Result<Desired, Vec<Problem>> {
    let mut reader = Reader {
        problems: Vec::new(),
        sources,
    };
    reader.choose(&mut root, environment);
    let desired = reader.root(root);
    reader.problems.sort_by_key(|problem| problem.place);
    if reader.problems.is_empty() {
        Ok(desired)
    } else {
        Err(reader.problems)
    }
}

/// There was a problem, and it was told.
struct Told;

struct Reader<'a> {
    problems: Vec<Problem>,
    sources: &'a Sources<'a>,
}

impl Reader<'_> {
    fn problem(&mut self, place: Place, message: impl Into<String>) {
        self.problems.push(Problem {
            place,
            message: message.into(),
        });
    }

    /// Lays the patch of an environment over the rest.
    fn choose(&mut self, root: &mut Node, environment: Option<&str>) {
        let environments = root.get("environments").cloned().unwrap_or_default();
        for member in environments.members() {
            if let Some(guards) = member.node.members().iter().find(|m| m.key == "guards") {
                self.problem(guards.place, "guards are not supported by this version");
            }
        }
        let Some(name) = environment else { return };
        let Some(patch) = environments.get(name) else {
            let known = environments.members().iter().map(|m| m.key.as_str());
            let message = format!("there is no environment {name}{}", meant(name, known));
            return self.problem(environments.place, message);
        };
        let mut patch = patch.clone();
        if let Value::Map(members) = &mut patch.value {
            members.retain(|member| member.key != "guards");
        }
        root.merge(&patch);
    }

    fn root(&mut self, root: Node) -> Desired {
        let mut desired = Desired::default();
        let mut own = Map::new();
        self.object(&root, keys::ROOT, &mut own);
        if let Some(settings) = root.get("settings") {
            self.object_of(settings, keys::SETTINGS, &mut desired.settings);
        }
        if let Some(collections) = root.get("collections") {
            for member in self.members(collections, "collections by name") {
                let wanted = self.collection(&member);
                desired.collections.push(wanted);
            }
        }
        desired.root = root;
        desired
    }

    /// The members of a mapping; a problem if it is none. Nothing counts as an empty one.
    fn members(&mut self, node: &Node, what: &str) -> Vec<Member> {
        match &node.value {
            Value::Map(members) => members.clone(),
            Value::Null => Vec::new(),
            _ => {
                let message = format!("expected {what}, not {}", node.kind());
                self.problem(node.place, message);
                Vec::new()
            }
        }
    }

    fn object_of(&mut self, node: &Node, table: &[Key], out: &mut Map<String, Json>) {
        self.members(node, "a mapping");
        self.object(node, table, out);
    }

    /// Checks the members of a mapping and puts their values where the API has them.
    fn object(&mut self, node: &Node, table: &[Key], out: &mut Map<String, Json>) {
        for member in node.members() {
            let Some(key) = table.iter().find(|key| key.name == member.key) else {
                let known = table.iter().map(|key| key.name);
                let message = format!("unknown key {}{}", member.key, meant(&member.key, known));
                self.problem(member.place, message);
                continue;
            };
            match key.shape {
                Shape::Reserved => {
                    let message = format!("{} is not supported by this version", key.name);
                    self.problem(member.place, message);
                }
                Shape::Special => {}
                // The settings of the root have a map of their own.
                Shape::Object(_) if key.name == "settings" => {}
                Shape::Object(inner) => self.object_of(&member.node, inner, out),
                Shape::OAuth2 => self.oauth2(&member.node, out),
                Shape::Stamp => self.stamp(&member.node, out),
                shape => {
                    let value = self.value(&member.node, shape);
                    if let Some(mut value) = value.filter(|_| !key.api.is_empty()) {
                        if self.sources.is_trial && member.node.as_text().is_none() {
                            stand_in(key, &mut value);
                        }
                        put(out, key.api, value);
                    }
                }
            }
        }
    }

    /// One value in the form of the API; `None` after a problem.
    fn value(&mut self, node: &Node, shape: Shape) -> Option<Json> {
        if let (Shape::Objects(table), Value::List(items)) = (shape, &node.value) {
            return Some(self.objects(items, table));
        }
        if let Some(given) = self.typed(node, shape) {
            return given.ok();
        }
        match plain_value(node, shape) {
            Ok(json) => Some(json),
            Err(expected) => {
                let found = match node.as_text() {
                    // Never repeated: it may be the secret itself.
                    _ if matches!(shape, Shape::Secret) => "a value".to_owned(),
                    Some(text) => format!("\"{text}\""),
                    None => node.kind().to_owned(),
                };
                self.problem(node.place, format!("expected {expected}, not {found}"));
                None
            }
        }
    }

    fn objects(&mut self, items: &[Node], table: &[Key]) -> Json {
        let mut list = Vec::new();
        for item in items {
            let mut out = Map::new();
            self.object_of(item, table, &mut out);
            list.push(Json::Object(out));
        }
        Json::Array(list)
    }

    /// `{ env: … }`, `{ secret: … }` and `{ file: … }`. `None` when it is none of them.
    fn typed(&mut self, node: &Node, shape: Shape) -> Option<Result<Json, Told>> {
        let members = node.members();
        let first = members
            .first()
            .filter(|_| !matches!(shape, Shape::Any | Shape::Objects(_)))?;
        let name = match self.reference(node) {
            Ok(name) => name,
            Err(message) => {
                self.problem(first.place, message);
                return Some(Err(Told));
            }
        };
        let text = match first.key.as_str() {
            "secret" if matches!(shape, Shape::Secret) => {
                return Some(Ok(json!({ "$secret": name })));
            }
            "secret" => Err("a secret can only stand where something is kept secret".to_owned()),
            "env" => (self.sources.env)(&name).ok_or_else(|| {
                format!("the environment variable {name} is not set, and there is no default")
            }),
            _ => self.file(node, &name),
        };
        let value = match (text, node.get("default")) {
            (Ok(text), _) => Node {
                value: Value::Text(text),
                place: node.place,
            },
            (Err(_), Some(default)) if first.key == "env" => default.clone(),
            (Err(_), None) if first.key == "env" && self.sources.is_trial => {
                let is_text = matches!(shape, Shape::Text | Shape::Rule | Shape::Secret);
                return Some(is_text.then(|| UNSET.into()).ok_or(Told));
            }
            (Err(message), _) => {
                self.problem(node.place, message);
                return Some(Err(Told));
            }
        };
        Some(self.converted(&value, shape).ok_or(Told))
    }

    /// A text from outside as the value that is wanted here.
    fn converted(&mut self, node: &Node, shape: Shape) -> Option<Json> {
        let as_number = |text: &str| text.trim().parse::<i64>().ok().map(Json::from);
        let direct = match (shape, node.as_text()) {
            (Shape::Secret | Shape::Text | Shape::Rule, Some(text)) => {
                Some(text.trim_end_matches(['\n', '\r']).into())
            }
            (Shape::Flag, Some("true")) => Some(Json::Bool(true)),
            (Shape::Flag, Some("false")) => Some(Json::Bool(false)),
            (Shape::Int | Shape::Number, Some(text)) => as_number(text),
            (Shape::Texts, Some(text)) => Some(
                text.split(',')
                    .map(str::trim)
                    .filter(|t| !t.is_empty())
                    .collect(),
            ),
            _ => None,
        };
        direct.or_else(|| self.value(node, shape))
    }

    /// The name in a typed value, if all its keys belong there.
    #[allow(clippy::unused_self, reason = "a step of reading like the others")]
    fn reference(&self, node: &Node) -> Result<String, String> {
        let members = node.members();
        let kind = members[0].key.as_str();
        if !["env", "secret", "file"].contains(&kind) {
            return Err("expected a value, or { env: … }, { secret: … } or { file: … }".into());
        }
        if let Some(other) = members[1..]
            .iter()
            .find(|m| m.key != "default" || kind != "env")
        {
            return Err(format!("{} does not belong to {{ {kind}: … }}", other.key));
        }
        let name = members[0].node.as_text().filter(|name| !name.is_empty());
        name.map(str::to_owned)
            .ok_or_else(|| format!("{kind} needs a name"))
    }

    fn file(&self, node: &Node, path: &str) -> Result<String, String> {
        let folder = self
            .sources
            .folders
            .get(node.place.file)
            .cloned()
            .unwrap_or_default();
        std::fs::read_to_string(folder.join(path))
            .map_err(|error| format!("{path} cannot be read: {error}"))
    }

    fn stamp(&mut self, node: &Node, out: &mut Map<String, Json>) {
        let Some(Json::Array(events)) = self.value(node, Shape::Texts) else {
            return;
        };
        for event in &events {
            if !matches!(event.as_str(), Some("create" | "update")) {
                self.problem(
                    node.place,
                    format!("expected create or update, not {event}"),
                );
            }
        }
        out.insert("onCreate".into(), events.contains(&"create".into()).into());
        out.insert("onUpdate".into(), events.contains(&"update".into()).into());
    }

    fn oauth2(&mut self, node: &Node, out: &mut Map<String, Json>) {
        let mut providers = Vec::new();
        let is_own = |member: &Member| keys::OAUTH2.iter().any(|key| key.name == member.key);
        let (own, services): (Vec<Member>, Vec<Member>) = self
            .members(node, "services by name")
            .into_iter()
            .partition(is_own);
        for service in services {
            if oauth2_providers::find(&service.key).is_none() {
                let known = oauth2_providers::PROVIDERS.iter().map(|p| p.name);
                let message = format!(
                    "unknown service {}{}",
                    service.key,
                    meant(&service.key, known)
                );
                self.problem(service.place, message);
            }
            let mut provider = Map::new();
            self.object_of(&service.node, keys::PROVIDER, &mut provider);
            provider.insert("name".into(), service.key.clone().into());
            providers.push(Json::Object(provider));
        }
        put(out, "oauth2.enabled", Json::Bool(!providers.is_empty()));
        put(out, "oauth2.providers", Json::Array(providers));
        let own = Node {
            value: Value::Map(own),
            place: node.place,
        };
        self.object(&own, keys::OAUTH2, out);
    }

    fn collection(&mut self, member: &Member) -> Wanted {
        let node = &member.node;
        let mut body = Map::new();
        self.object_of(node, keys::COLLECTION, &mut body);
        if !id::is_word(&member.key) {
            let message = format!("{} cannot be the name of a collection", member.key);
            self.problem(member.place, message);
        }
        let text = |key: &str| node.get(key).and_then(Node::as_text).map(str::to_owned);
        let kind = text("type")
            .and_then(|kind| Kind::from_name(&kind))
            .unwrap_or_default();
        let misplaced: &[&str] = match kind {
            Kind::Base => &["identity", "auth", "query"],
            Kind::Auth => &["query"],
            Kind::View => &["identity", "auth", "fields", "indexes"],
        };
        for member in node
            .members()
            .iter()
            .filter(|m| misplaced.contains(&m.key.as_str()))
        {
            let message = format!(
                "{} does not belong to a collection of type {}",
                member.key,
                kind.name()
            );
            self.problem(member.place, message);
        }
        if kind == Kind::View && node.get("query").is_none_or(Node::is_null) {
            self.problem(member.place, "a view needs a query");
        }
        let password_min = body.remove("$passwordMin");
        let mut wanted = Wanted {
            name: member.key.clone(),
            kind,
            id: text("id"),
            renamed_from: text("renamedFrom"),
            is_told: false,
            body,
            fields: Vec::new(),
            indexes: Vec::new(),
            place: member.place,
        };
        for field in node
            .get("fields")
            .map(|n| self.members(n, "fields by name"))
            .unwrap_or_default()
        {
            let field = self.field(&field, kind);
            wanted.fields.push(field);
        }
        if let Some(min) = password_min {
            wanted.set_password_min(min);
        }
        self.indexes(node, &mut wanted);
        wanted
    }

    fn field(&mut self, member: &Member, kind: Kind) -> WantedField {
        let node = &member.node;
        let text = |key: &str| node.get(key).and_then(Node::as_text).map(str::to_owned);
        let own = Desired::system_field(kind, &member.key);
        let type_name =
            text("type").or_else(|| own.as_ref().map(|field| field.kind.name().to_owned()));
        let mut json = own.as_ref().map(Field::to_json).unwrap_or_default();
        let known: Vec<&Key> = keys::FIELD
            .iter()
            .chain(keys::field_options(
                type_name.as_deref().unwrap_or_default(),
            ))
            .collect();
        self.members(node, "the options of a field");
        for option in node.members() {
            let Some(key) = known.iter().find(|key| key.name == option.key) else {
                let type_name = type_name.as_deref().unwrap_or("this type");
                let near = meant(&option.key, known.iter().map(|key| key.name));
                let message = format!("unknown key {} of a {type_name} field{near}", option.key);
                self.problem(option.place, message);
                continue;
            };
            let one = Node {
                value: Value::Map(vec![option.clone()]),
                place: node.place,
            };
            self.object(&one, std::slice::from_ref(key), &mut json);
        }
        if type_name.is_none() {
            self.problem(
                member.place,
                format!("the field {} needs a type", member.key),
            );
        }
        if let Some(own) = own.filter(|own| Some(own.kind.name()) != type_name.as_deref()) {
            let message = format!(
                "the field {} is always of the type {}",
                member.key,
                own.kind.name()
            );
            self.problem(member.place, message);
        }
        let to = json
            .remove("$to")
            .and_then(|to| to.as_str().map(str::to_owned));
        if type_name.as_deref() == Some("relation") && to.is_none() {
            self.problem(
                member.place,
                format!("the relation {} needs the key to", member.key),
            );
        }
        json.insert("name".into(), member.key.clone().into());
        json.remove("id");
        WantedField {
            name: member.key.clone(),
            id: text("id"),
            renamed_from: text("renamedFrom"),
            is_told: false,
            to,
            json,
            place: member.place,
        }
    }

    fn indexes(&mut self, node: &Node, wanted: &mut Wanted) {
        let Some(indexes) = node.get("indexes") else {
            return;
        };
        let Value::List(items) = &indexes.value else {
            if !indexes.is_null() {
                self.problem(indexes.place, "expected a list of indexes");
            }
            return;
        };
        for item in items {
            match WantedIndex::read(item, &wanted.name) {
                Ok(index) => wanted.indexes.push(index),
                Err(message) => self.problem(item.place, message),
            }
            for member in item.members() {
                if !keys::INDEX.iter().any(|key| key.name == member.key) {
                    let near = meant(&member.key, keys::INDEX.iter().map(|key| key.name));
                    self.problem(
                        member.place,
                        format!("unknown key {} of an index{near}", member.key),
                    );
                }
            }
        }
    }
}

/// A value without references, or what was expected.
pub(crate) fn plain_value(node: &Node, shape: Shape) -> Result<Json, String> {
    let text = |expected: &str| node.as_text().ok_or_else(|| expected.to_owned());
    match (shape, &node.value) {
        (Shape::Flag, Value::Bool(flag)) => Ok(Json::Bool(*flag)),
        (Shape::Flag, _) => Err("true or false".into()),
        (Shape::Int | Shape::Size | Shape::Duration, Value::Number(n)) if n.is_i64() => {
            Ok(Json::Number(n.clone()))
        }
        (Shape::Int, _) => Err("a whole number".into()),
        (Shape::Number, Value::Number(n)) => Ok(Json::Number(n.clone())),
        (Shape::Number | Shape::Rule, Value::Null) => Ok(Json::Null),
        (Shape::Number, _) => Err("a number or null".into()),
        (Shape::Size, _) => {
            let expected = "a size such as 2MiB";
            units::size(text(expected)?)
                .map(Json::from)
                .ok_or_else(|| expected.into())
        }
        (Shape::Duration, _) => {
            let expected = "a duration such as 5m";
            units::duration(text(expected)?)
                .map(Json::from)
                .ok_or_else(|| expected.into())
        }
        (Shape::Text, _) => Ok(text("a text")?.into()),
        (Shape::Rule, _) => Ok(text("a rule or null")?.into()),
        (Shape::Word(words), _) => {
            let word = node.as_text().filter(|word| words.contains(word));
            word.map(Json::from)
                .ok_or_else(|| match (node.as_text(), words.len()) {
                    (_, 1) => words[0].to_owned(),
                    (Some(word), _) => format!(
                        "one of {}{}",
                        words.join(", "),
                        meant(word, words.iter().copied())
                    ),
                    _ => format!("one of {}", words.join(", ")),
                })
        }
        (Shape::Texts, Value::List(items)) => {
            let items: Option<Vec<Json>> = items
                .iter()
                .map(|item| item.as_text().map(Json::from))
                .collect();
            items
                .map(Json::Array)
                .ok_or_else(|| "a list of texts".into())
        }
        (Shape::Texts, _) => Err("a list of texts".into()),
        (Shape::Secret, _) => {
            Err("{ secret: NAME } or { env: NAME }: secrets are not written into files".into())
        }
        (Shape::Objects(_), _) => Err("a list of mappings".into()),
        (_, _) => Ok(node.to_json()),
    }
}

/// Gives what stands for a variable in a trial the form that its place wants.
fn stand_in(key: &Key, value: &mut Json) {
    if *value != UNSET {
        return;
    }
    let last = key.api.rsplit('.').next().unwrap_or_default();
    *value = match (key.shape, last) {
        (Shape::Rule, _) => "".into(),
        (_, "appURL" | "endpoint" | "authURL" | "tokenURL" | "userInfoURL") => {
            "http://unset.invalid".into()
        }
        (_, "senderAddress") => "unset@unset.invalid".into(),
        (_, "accentColor") => "#000000".into(),
        (_, "cron") => "@daily".into(),
        _ => return,
    };
}

/// Puts a value at a dotted path.
pub(super) fn put(out: &mut Map<String, Json>, path: &str, value: Json) {
    match path.split_once('.') {
        None => _ = out.insert(path.to_owned(), value),
        Some((head, rest)) => {
            let inner = out.entry(head).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// `, did you mean x?` where something near is known.
pub(crate) fn meant<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    nearest(name, known).map_or_else(String::new, |near| format!(", did you mean {near}?"))
}
