//! Lays a submitted JSON object over a collection (spec: collections-api §3, §4).
//!
//! Keys match in any case, unknown ones are ignored. A missing key, or `null` for a plain value,
//! leaves things as they are; option objects are merged key by key; `fields` and `indexes` are
//! replaced as a whole. OAuth2 providers keep what they do not mention from the stored provider
//! of the same *name* (PocketBase: at the same position, which can pair a secret with somebody
//! else's token URL; spec: security 28).

use serde_json::{Map, Value as Json};

use crate::{
    app::fields::date,
    model::{
        auth_options::{AuthOptions, OAuth2Provider},
        collection::{Collection, Kind, Options},
        field::{Field, FieldKind},
        id,
    },
};

/// A collection as it would be saved.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The collection.
    pub collection: Collection,
    /// The submitted type when it is none of the three; `collection` is then taken for a base one.
    pub unknown_type: Option<String>,
    /// Whether `indexes` were submitted, none or `null` included.
    pub names_indexes: bool,
}

/// The body does not have the types of a collection.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Mismatch(pub String);

impl Draft {
    /// The type as submitted, from which a new id is made.
    pub fn kind_name(&self) -> &str {
        self.unknown_type
            .as_deref()
            .unwrap_or_else(|| self.collection.kind().name())
    }
}

type Outcome<T = ()> = Result<T, Mismatch>;

/// Keys of field options, to find one spelled in another case.
const FIELD_KEYS: [&str; 27] = [
    "id",
    "name",
    "type",
    "system",
    "hidden",
    "presentable",
    "help",
    "required",
    "min",
    "max",
    "pattern",
    "autogeneratePattern",
    "primaryKey",
    "onlyInt",
    "exceptDomains",
    "onlyDomains",
    "maxSize",
    "convertURLs",
    "onCreate",
    "onUpdate",
    "values",
    "maxSelect",
    "mimeTypes",
    "thumbs",
    "protected",
    "collectionId",
    "cascadeDelete",
];
const MORE_FIELD_KEYS: [&str; 2] = ["minSelect", "cost"];

/// Keys of auth options for which `null` means something: no rule, no value, no list.
const NULLABLE: [&str; 6] = [
    "authRule",
    "manageRule",
    "pkce",
    "extra",
    "providers",
    "identityFields",
];

/// `body` laid over `base`.
pub fn overlay(base: Collection, body: &Map<String, Json>) -> Outcome<Draft> {
    let body = Members(body);
    let mut draft = Draft {
        collection: base,
        unknown_type: None,
        names_indexes: body.get("indexes").is_some(),
    };
    let collection = &mut draft.collection;
    for (key, target) in [("id", &mut collection.id), ("name", &mut collection.name)] {
        if let Some(text) = body.text(key)? {
            text.clone_into(target);
        }
    }
    if let Some(system) = body.flag("system")? {
        collection.system = system;
    }
    let rules = &mut collection.rules;
    for (key, rule) in [
        ("listRule", &mut rules.list),
        ("viewRule", &mut rules.view),
        ("createRule", &mut rules.create),
        ("updateRule", &mut rules.update),
        ("deleteRule", &mut rules.delete),
    ] {
        body.rule(key, rule)?;
    }
    // What is no date, `null` included, is the empty one.
    if body.get("created").is_some() {
        collection.created = date::normalize(body.text("created")?.unwrap_or_default());
    }
    body.text("updated")?;
    if let Some(indexes) = body.list("indexes")? {
        collection.indexes = indexes.iter().map(text_item).collect::<Outcome<_>>()?;
    }
    if let Some(fields) = body.list("fields")? {
        collection.fields.clear();
        for json in fields {
            add_field(&mut collection.fields, read_field(json)?);
        }
    }
    match body.text("type")? {
        None => {}
        Some("") => set_kind(collection, Kind::Base),
        Some(name) => {
            let kind = Kind::from_name(name);
            set_kind(collection, kind.unwrap_or_default());
            draft.unknown_type = kind.is_none().then(|| name.to_owned());
        }
    }
    overlay_options(&mut draft.collection.options, &body)?;
    Ok(draft)
}

/// Adds a field to a list: one with a known id takes that one's place; one without an id takes the
/// place and the id of one with the same name (but for none), or gets an id of its own.
pub fn add_field(fields: &mut Vec<Field>, mut field: Field) {
    let same = if field.id.is_empty() {
        let is_same = |other: &Field| !field.name.is_empty() && other.name == field.name;
        fields.iter().position(is_same)
    } else {
        fields.iter().position(|other| other.id == field.id)
    };
    if let Some(at) = same {
        field.id.clone_from(&fields[at].id);
        fields[at] = field;
        return;
    }
    if field.id.is_empty() {
        let derived = id::field_id(field.kind.name(), &field.name);
        field.id = unused(&derived, |id| fields.iter().any(|other| other.id == id));
    }
    fields.push(field);
}

/// `id`, or the first of `id2`, `id3`, … that is not taken.
pub fn unused(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let (mut candidate, mut n) = (id.to_owned(), 1_u32);
    while is_taken(&candidate) {
        n += 1;
        candidate = format!("{id}{n}");
    }
    candidate
}

fn set_kind(collection: &mut Collection, kind: Kind) {
    if collection.kind() != kind {
        collection.options = match kind {
            Kind::Base => Options::Base,
            Kind::Auth => Options::Auth(Box::default()),
            Kind::View => Options::View {
                query: String::new(),
            },
        };
    }
}

fn read_field(json: &Json) -> Outcome<Field> {
    let members = json.as_object().ok_or_else(|| mismatch("fields", json))?;
    let known = || FIELD_KEYS.iter().chain(&MORE_FIELD_KEYS);
    let mut canonical = Map::new();
    for (key, value) in members {
        let name = known().find(|name| name.eq_ignore_ascii_case(key));
        canonical.insert(
            name.map_or(key.as_str(), |name| name).to_owned(),
            value.clone(),
        );
    }
    let mut field = Field::from_json(&canonical).map_err(|error| match error.key.as_str() {
        "type" => Mismatch(format!("missing or unknown field type in {json}")),
        key => Mismatch(format!("invalid value of the field option {key} in {json}")),
    })?;
    if let FieldKind::Date(options) = &mut field.kind {
        options.min = date::normalize(&options.min);
        options.max = date::normalize(&options.max);
    }
    Ok(field)
}

fn overlay_options(options: &mut Options, body: &Members<'_>) -> Outcome {
    match options {
        Options::Base => {}
        Options::View { query } => {
            if let Some(text) = body.text("viewQuery")? {
                text.clone_into(query);
            }
        }
        Options::Auth(auth) => **auth = overlay_auth(auth, body)?,
    }
    Ok(())
}

fn overlay_auth(old: &AuthOptions, body: &Members<'_>) -> Outcome<AuthOptions> {
    let Ok(Json::Object(stored)) = serde_json::to_value(old) else {
        return Ok(old.clone());
    };
    let mut merged = stored;
    for key in merged.keys().cloned().collect::<Vec<_>>() {
        if let Some(new) = body.get(&key) {
            let before = merged[&key].take();
            merged.insert(key.clone(), merge(&key, before, new));
        }
    }
    if let Some(fields) = merged
        .get_mut("passwordAuth")
        .and_then(|p| p.get_mut("identityFields"))
        && fields.is_null()
    {
        *fields = Json::Array(Vec::new());
    }
    serde_json::from_value(Json::Object(merged)).map_err(|error| Mismatch(error.to_string()))
}

/// The value of `key` after `new` was submitted over `old`.
fn merge(key: &str, old: Json, new: &Json) -> Json {
    match (key, old, new) {
        (_, old, Json::Null) if !NULLABLE.contains(&key) => old,
        ("extra", Json::Object(mut old), Json::Object(new)) => {
            old.extend(new.clone());
            Json::Object(old)
        }
        ("providers", old, Json::Array(new)) => merge_providers(&old, new),
        (_, Json::Object(mut old), Json::Object(new)) => {
            for (key, value) in new {
                let known = old
                    .keys()
                    .find(|known| known.eq_ignore_ascii_case(key))
                    .cloned();
                if let Some(known) = known {
                    let before = old[&known].take();
                    let after = merge(&known, before, value);
                    old.insert(known, after);
                }
            }
            Json::Object(old)
        }
        (_, _, new) => new.clone(),
    }
}

fn merge_providers(old: &Json, new: &[Json]) -> Json {
    let stored = old.as_array().map(Vec::as_slice).unwrap_or_default();
    let blank = || {
        let mut blank = serde_json::to_value(OAuth2Provider::default()).unwrap_or_default();
        blank["clientSecret"] = "".into();
        blank
    };
    let merged = new.iter().map(|provider| {
        let name = provider
            .as_object()
            .and_then(|members| Members(members).get("name"));
        let before = name.and_then(|name| stored.iter().find(|old| &old["name"] == name));
        let mut base = before.cloned().unwrap_or_else(blank);
        if base.get("clientSecret").is_none() {
            base["clientSecret"] = "".into();
        }
        merge("provider", base, provider)
    });
    Json::Array(merged.collect())
}

/// A JSON object whose keys match in any case; the exact spelling wins.
struct Members<'a>(&'a Map<String, Json>);

impl<'a> Members<'a> {
    fn get(&self, key: &str) -> Option<&'a Json> {
        self.0.get(key).or_else(|| {
            self.0
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(key))
                .map(|(_, value)| value)
        })
    }

    fn present(&self, key: &str) -> Option<&'a Json> {
        self.get(key).filter(|value| !value.is_null())
    }

    fn text(&self, key: &str) -> Outcome<Option<&'a str>> {
        self.present(key)
            .map(|value| value.as_str().ok_or_else(|| mismatch(key, value)))
            .transpose()
    }

    fn flag(&self, key: &str) -> Outcome<Option<bool>> {
        self.present(key)
            .map(|value| value.as_bool().ok_or_else(|| mismatch(key, value)))
            .transpose()
    }

    fn rule(&self, key: &str, rule: &mut Option<String>) -> Outcome {
        match self.get(key) {
            None => {}
            Some(Json::Null) => *rule = None,
            Some(Json::String(text)) => *rule = Some(text.clone()),
            Some(other) => return Err(mismatch(key, other)),
        }
        Ok(())
    }

    /// A list; `null` is an empty one.
    fn list(&self, key: &str) -> Outcome<Option<&'a [Json]>> {
        match self.get(key) {
            None => Ok(None),
            Some(Json::Null) => Ok(Some(&[])),
            Some(Json::Array(items)) => Ok(Some(items)),
            Some(other) => Err(mismatch(key, other)),
        }
    }
}

fn text_item(json: &Json) -> Outcome<String> {
    match json {
        Json::Null => Ok(String::new()),
        Json::String(text) => Ok(text.clone()),
        other => Err(mismatch("indexes", other)),
    }
}

fn mismatch(key: &str, value: &Json) -> Mismatch {
    let kind = match value {
        Json::Null => "null",
        Json::Bool(_) => "a bool",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    };
    Mismatch(format!("{key} cannot be {kind}"))
}
