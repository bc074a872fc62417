//! From what is wanted to what each collection would be: names become ids, wanted collections and
//! fields find the stored ones they continue, and the collections API's own overlay and normalising
//! say what comes out. Pure: nothing is read or written.

use std::{collections::HashMap, sync::Arc};

use serde_json::{Map, Value as Json};

use super::{
    desired::{Desired, Wanted, WantedField, canonical, system_fields},
    renames::{Claim, Renames, Stored},
};
use crate::{
    app::{
        collections, defaults,
        yaml::{Place, Problem},
    },
    model::{
        catalog::Catalog,
        collection::{Collection, Kind},
        field::{Field, FieldKind},
        id,
        index::Index,
    },
};

/// Gives the values of secrets by name; `None` for one that is not set.
pub type Secrets<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A wanted collection with the stored one that it continues.
#[derive(Debug)]
pub struct Pair {
    /// The stored one; `None` when it is new.
    pub current: Option<Arc<Collection>>,
    /// What it would be.
    pub target: Collection,
    /// What is submitted to make it so; secrets are references.
    pub body: Map<String, Json>,
}

/// Everything that is wanted, resolved.
#[derive(Debug, Default)]
pub struct Resolved {
    /// Wanted collections.
    pub pairs: Vec<Pair>,
    /// Collections that nobody wants.
    pub dropped: Vec<Arc<Collection>>,
}

/// Resolves `desired` against the stored collections.
pub fn resolve(
    catalog: &Catalog,
    desired: &Desired,
    secrets: Secrets<'_>,
) -> Result<Resolved, Vec<Problem>> {
    let renames = renamed(catalog, desired);
    let matches: Vec<Option<Arc<Collection>>> = (0..desired.collections.len())
        .map(|at| stored(catalog, desired, &renames, at))
        .collect();
    let mut resolver = Resolver {
        catalog,
        secrets,
        ids: HashMap::new(),
        problems: Vec::new(),
    };
    for &at in &renames.unclear {
        let wanted = &desired.collections[at];
        resolver.unclear(wanted.place, &wanted.name, wanted.renamed_from.as_deref());
    }
    resolver.give_ids(desired, &matches);
    let mut resolved = Resolved::default();
    for (wanted, current) in desired.collections.iter().zip(&matches) {
        if let Some(pair) = resolver.pair(wanted, current.as_ref()) {
            resolved.pairs.push(pair);
        }
    }
    let is_kept = |c: &Arc<Collection>| matches.iter().flatten().any(|kept| kept.id == c.id);
    let unwanted = catalog.all().iter().filter(|c| !c.system && !is_kept(c));
    resolved.dropped = unwanted.cloned().collect();
    if resolver.problems.is_empty() {
        Ok(resolved)
    } else {
        resolver.problems.sort_by_key(|problem| problem.place);
        Err(resolver.problems)
    }
}

/// The former names of collections that are still to change.
fn renamed(catalog: &Catalog, desired: &Desired) -> Renames {
    let all = &desired.collections;
    let claims: Vec<Claim<'_>> = all
        .iter()
        .map(|wanted| Claim {
            name: &wanted.name,
            former: wanted.renamed_from.as_deref().or_else(|| {
                let id = wanted.id.as_deref().filter(|_| wanted.is_told)?;
                catalog.by_id(id).map(|stored| stored.name.as_str())
            }),
            is_told: wanted.is_told,
            id: wanted.id.as_deref(),
        })
        .collect();
    let stored = catalog.all();
    let ids = stored.iter().map(|c| (c.name.as_str(), c.id.as_str()));
    let kind = |name: &str| stored.iter().find(|c| c.name == name).map(|c| c.kind());
    let stored = Stored {
        ids: ids.collect(),
        fits: &|at, name| kind(name) == Some(all[at].kind),
        derived: &|at, name| id::collection_id(all[at].kind.name(), name),
    };
    Renames::find(&claims, &stored)
}

/// The stored collection that a wanted one continues: of the former name while that is to change,
/// else of the same name, else of the same id. One of another type is none.
fn stored(
    catalog: &Catalog,
    desired: &Desired,
    renames: &Renames,
    at: usize,
) -> Option<Arc<Collection>> {
    let wanted = &desired.collections[at];
    let named = |name: &str| catalog.all().iter().find(|c| c.name == name);
    if let Some(former) = renames.open.get(&at) {
        return named(former).cloned();
    }
    let stays = |c: &&Arc<Collection>| !renames.leaves(&c.name);
    let by_id = || {
        let stored = wanted.id.as_deref().and_then(|id| catalog.by_id(id));
        stored.filter(|c| desired.collections.iter().all(|other| other.name != c.name))
    };
    named(&wanted.name)
        .filter(stays)
        .or_else(|| by_id().filter(stays))
        .filter(|c| c.kind() == wanted.kind)
        .cloned()
}

struct Resolver<'a> {
    catalog: &'a Catalog,
    secrets: Secrets<'a>,
    /// Ids by wanted name.
    ids: HashMap<String, String>,
    problems: Vec<Problem>,
}

impl Resolver<'_> {
    fn problem(&mut self, place: Place, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { place, message });
    }

    /// Names in a circle of which nothing tells whether they have changed already.
    fn unclear(&mut self, place: Place, name: &str, former: Option<&str>) {
        let former = former.unwrap_or_default();
        let message = format!(
            "{name} and {former} change names in a circle, and nothing tells whether that is done: say the id of each (`pbctl schema pull` writes it)"
        );
        self.problem(place, message);
    }

    fn give_ids(&mut self, desired: &Desired, matches: &[Option<Arc<Collection>>]) {
        for (wanted, current) in desired.collections.iter().zip(matches) {
            let derived = || {
                let chosen = wanted.id.clone();
                chosen.unwrap_or_else(|| id::collection_id(wanted.kind.name(), &wanted.name))
            };
            let mut id = current
                .as_ref()
                .map_or_else(derived, |current| current.id.clone());
            let is_taken = |id: &str| {
                self.ids.values().any(|other| other == id)
                    || (current.is_none() && self.catalog.by_id(id).is_some())
            };
            let (base, mut n) = (id.clone(), 1);
            while is_taken(&id) {
                n += 1;
                id = format!("{base}{n}");
            }
            self.ids.insert(wanted.name.clone(), id);
        }
    }

    fn pair(&mut self, wanted: &Wanted, current: Option<&Arc<Collection>>) -> Option<Pair> {
        let mut body = self.body(wanted, current.map(|c| &**c));
        let submitted = self.filled(wanted, &body, current.map(|c| &**c));
        match collections::declared(self.catalog, current.map(|c| &**c), &submitted) {
            Ok(target) => {
                if !target.is_view() {
                    body.insert("fields".into(), target.fields_json());
                }
                Some(Pair {
                    current: current.cloned(),
                    target,
                    body,
                })
            }
            Err(error) => {
                self.problem(wanted.place, error.to_string());
                None
            }
        }
    }

    fn body(&mut self, wanted: &Wanted, current: Option<&Collection>) -> Map<String, Json> {
        let mut body = Map::new();
        if wanted.kind == Kind::Auth {
            body = auth_defaults();
        }
        for rule in [
            "listRule",
            "viewRule",
            "createRule",
            "updateRule",
            "deleteRule",
        ] {
            body.insert(rule.into(), Json::Null);
        }
        merge(&mut body, &wanted.body);
        body.insert("id".into(), self.ids[&wanted.name].clone().into());
        body.insert("name".into(), wanted.name.clone().into());
        body.insert("type".into(), wanted.kind.name().into());
        if wanted.kind != Kind::View {
            let fields = self.fields(wanted, current);
            body.insert(
                "fields".into(),
                Json::Array(fields.into_iter().map(Json::Object).collect()),
            );
            body.insert("indexes".into(), indexes(wanted, current).into());
        }
        body
    }

    /// The whole list of fields: those of the program that are not mentioned first, as usual.
    fn fields(&mut self, wanted: &Wanted, current: Option<&Collection>) -> Vec<Map<String, Json>> {
        let stored = current.map(|c| &c.fields[..]).unwrap_or_default();
        let is_mentioned = |field: &Field| wanted.fields.iter().any(|w| w.name == field.name);
        let mut all: Vec<Map<String, Json>> = Vec::new();
        let mut taken: Vec<String> = Vec::new();
        for own in system_fields(wanted.kind)
            .into_iter()
            .filter(|field| !is_mentioned(field))
        {
            let mut json = own.to_json();
            if let Some(old) = stored.iter().find(|old| old.name == own.name) {
                json.insert("id".into(), old.id.clone().into());
            }
            taken.push(json["id"].as_str().unwrap_or_default().to_owned());
            all.push(json);
        }
        // Ids that fields keep are given out first, so that no new field derives the same.
        let kept = self.kept(wanted, stored);
        taken.extend(kept.iter().flatten().map(|old| old.id.clone()));
        for (field, old) in wanted.fields.iter().zip(kept) {
            let mut json = field.json.clone();
            if let Some(target) = self.target_id(field) {
                json.insert("collectionId".into(), target.into());
            }
            settle_defaults(&mut json, old);
            let id = match old {
                Some(old) => old.id.clone(),
                None => new_id(field, stored, &mut taken),
            };
            json.insert("id".into(), id.into());
            all.push(json);
        }
        all
    }

    /// The stored fields that the wanted ones continue: of the former name while that is to change,
    /// else of the same name, else of the same id.
    fn kept<'f>(&mut self, wanted: &Wanted, stored: &'f [Field]) -> Vec<Option<&'f Field>> {
        let named = |name: &str| stored.iter().find(|old| old.name == name);
        let claims: Vec<Claim<'_>> = wanted
            .fields
            .iter()
            .map(|field| Claim {
                name: &field.name,
                former: field.renamed_from.as_deref().or_else(|| {
                    let id = field.id.as_deref().filter(|_| field.is_told)?;
                    let stored = stored.iter().find(|old| old.id == id);
                    stored.map(|old| old.name.as_str())
                }),
                is_told: field.is_told,
                id: field.id.as_deref(),
            })
            .collect();
        let kind = |at: usize| wanted.fields[at].json["type"].as_str().unwrap_or_default();
        let ids = stored
            .iter()
            .map(|old| (old.name.as_str(), old.id.as_str()));
        let renames = Renames::find(
            &claims,
            &Stored {
                ids: ids.collect(),
                fits: &|at, name| {
                    named(name).is_some_and(|old| self.is_alike(&wanted.fields[at], old))
                },
                derived: &|at, name| id::field_id(kind(at), name),
            },
        );
        let is_wanted = |old: &&Field| wanted.fields.iter().any(|other| other.name == old.name);
        let kept = wanted.fields.iter().enumerate().map(|(at, field)| {
            if let Some(former) = renames.open.get(&at) {
                return named(former);
            }
            let by_id = || {
                let chosen = field.id.as_deref()?;
                stored
                    .iter()
                    .find(|old| old.id == chosen && !is_wanted(old))
            };
            let stays = |old: &&Field| !renames.leaves(&old.name);
            let old = named(&field.name).filter(stays);
            old.or_else(|| by_id().filter(stays))
                .filter(|old| self.is_alike(field, old))
        });
        let kept = kept.collect();
        for &at in &renames.unclear {
            let field = &wanted.fields[at];
            self.unclear(field.place, &field.name, field.renamed_from.as_deref());
        }
        kept
    }

    /// Whether a stored field can become a wanted one. A relation that points elsewhere, and a field
    /// of another type, are new ones.
    fn is_alike(&self, field: &WantedField, old: &Field) -> bool {
        let points_there = old.kind.relation().is_none_or(|relation| {
            self.id_of(field).as_deref() == Some(relation.collection_id.as_str())
        });
        field.json["type"] == old.kind.name() && points_there
    }

    /// The id of the collection that a relation points to; a raw id of a stored one counts, too.
    fn id_of(&self, field: &WantedField) -> Option<String> {
        let name = field.to.as_deref()?;
        let stored = || {
            let mut all = self.catalog.all().iter();
            all.find(|c| (c.name == name && c.system) || c.id == name)
                .map(|c| c.id.clone())
        };
        self.ids.get(name).cloned().or_else(stored)
    }

    fn target_id(&mut self, field: &WantedField) -> Option<String> {
        let name = field.to.as_deref()?;
        let id = self.id_of(field);
        if id.is_none() {
            let near = super::keys::nearest(name, self.ids.keys().map(String::as_str));
            let hint = near.map_or_else(String::new, |near| format!(", did you mean {near}?"));
            let message = format!(
                "{} points to {name}, which is not among the collections{hint}",
                field.name
            );
            self.problem(field.place, message);
        }
        id
    }

    /// The body with the values of its secrets. One that is not set stays as it is stored.
    fn filled(
        &mut self,
        wanted: &Wanted,
        body: &Map<String, Json>,
        current: Option<&Collection>,
    ) -> Map<String, Json> {
        let mut filled = body.clone();
        for missing in fill_providers(&mut filled, self.secrets, current) {
            self.problem(wanted.place, format!("the secret {missing} is not set"));
        }
        filled
    }
}

/// Puts the values of secrets into a body; gives the names of those that are neither set nor stored.
pub fn fill_providers(
    body: &mut Map<String, Json>,
    secrets: Secrets<'_>,
    current: Option<&Collection>,
) -> Vec<String> {
    let mut missing = Vec::new();
    let stored = current
        .and_then(Collection::auth)
        .and_then(|auth| auth.oauth2.providers.as_ref());
    let providers = body
        .get_mut("oauth2")
        .and_then(|o| o.get_mut("providers"))
        .and_then(Json::as_array_mut);
    for provider in providers
        .into_iter()
        .flatten()
        .filter_map(Json::as_object_mut)
    {
        let Some(name) = provider
            .get("clientSecret")
            .and_then(|s| s["$secret"].as_str())
            .map(str::to_owned)
        else {
            continue;
        };
        let is_stored = stored.is_some_and(|all| {
            all.iter()
                .any(|old| provider["name"] == old.name && !old.client_secret.is_empty())
        });
        match secrets(&name) {
            Some(value) => _ = provider.insert("clientSecret".into(), value.into()),
            None if is_stored => _ = provider.remove("clientSecret"),
            None => missing.push(name),
        }
    }
    missing
}

/// Where the wanted form says nothing, both spellings of "one at most" are the same.
fn settle_defaults(json: &mut Map<String, Json>, old: Option<&Field>) {
    let is_list_type = matches!(json["type"].as_str(), Some("select" | "file" | "relation"));
    if !is_list_type
        || json
            .get("maxSelect")
            .is_some_and(|n| n.as_i64().unwrap_or_default() > 1)
    {
        return;
    }
    let stored = old.map(|old| match &old.kind {
        FieldKind::Select(o) => o.max_select,
        FieldKind::File(o) => o.max_select,
        FieldKind::Relation(o) => o.max_select,
        _ => 1,
    });
    json.insert(
        "maxSelect".into(),
        stored.filter(|n| *n <= 1).unwrap_or(1).into(),
    );
}

fn new_id(field: &WantedField, stored: &[Field], taken: &mut Vec<String>) -> String {
    let kind = field.json["type"].as_str().unwrap_or_default();
    let base = field
        .id
        .clone()
        .unwrap_or_else(|| id::field_id(kind, &field.name));
    let (mut id, mut n) = (base.clone(), 1);
    while taken.contains(&id) || stored.iter().any(|old| old.id == id) {
        n += 1;
        id = format!("{base}{n}");
    }
    taken.push(id.clone());
    id
}

/// The wanted indexes, in the stored spelling where they say the same; those that every auth
/// collection has stay unless there are others in their place.
fn indexes(wanted: &Wanted, current: Option<&Collection>) -> Vec<String> {
    let stored = current.map(|c| &c.indexes[..]).unwrap_or_default();
    let same = |statement: &str| {
        let form = canonical(statement, &wanted.name);
        stored
            .iter()
            .find(|old| canonical(old, &wanted.name) == form)
            .cloned()
    };
    let mut all: Vec<String> = Vec::new();
    let unique = |statement: &str| {
        Index::parse(statement).and_then(|index| index.unique_column().map(|c| c.name.clone()))
    };
    for index in &wanted.indexes {
        all.push(same(&index.statement).unwrap_or_else(|| index.statement.clone()));
    }
    if wanted.kind == Kind::Auth {
        for field in ["tokenKey", "email"] {
            let covers = |statement: &&String| unique(statement).as_deref() == Some(field);
            if all.iter().all(|statement| !covers(&statement))
                && let Some(old) = stored.iter().find(covers)
            {
                all.push(old.clone());
            }
        }
    }
    all
}

/// What a new auth collection starts with, without secrets.
pub fn auth_defaults() -> Map<String, Json> {
    let Ok(Json::Object(mut all)) = serde_json::to_value(defaults::auth_options()) else {
        return Map::new();
    };
    for member in all.values_mut() {
        if let Some(member) = member.as_object_mut() {
            member.remove("secret");
        }
    }
    super::read::put(&mut all, "oauth2.providers", Json::Array(Vec::new()));
    all
}

/// Lays objects over objects; everything else replaces.
pub fn merge(below: &mut Map<String, Json>, above: &Map<String, Json>) {
    for (key, value) in above {
        match (below.get_mut(key), value) {
            (Some(Json::Object(inner)), Json::Object(value)) => merge(inner, value),
            _ => _ = below.insert(key.clone(), value.clone()),
        }
    }
}
