//! The differences of one collection, and of the settings, as steps.

use serde_json::{Map, Value as Json};

use super::{
    desired::canonical,
    narrow,
    plan::{Check, Kind, Lookalike, Step, Unique},
    resolve::{Pair, Resolved, Secrets},
};
use crate::model::{
    collection::{Collection, Options},
    counted::counted,
    field::{Field, FieldKind},
    index::{Index, IndexColumn},
    settings::Settings,
};

/// Longest value that a step quotes.
const MAX_QUOTED: usize = 32;

pub(super) fn step(target: impl Into<String>, action: impl Into<String>, kind: Kind) -> Step {
    Step {
        target: target.into(),
        action: action.into(),
        kind,
        detail: String::new(),
        rows: None,
        check: None,
    }
}

fn checked(mut step: Step, check: Check) -> Step {
    step.check = Some(check);
    step
}

/// A collection that nobody wants.
pub(super) fn drop(collection: &Collection) -> Step {
    if collection.is_view() {
        return step(&collection.name, "drop view", Kind::Safe);
    }
    checked(
        step(&collection.name, "drop collection", Kind::Lossy),
        Check::Rows(collection.name.clone(), "are lost"),
    )
}

/// What happens to one collection.
pub(super) fn collection(pair: &Pair) -> Vec<Step> {
    let new = &pair.target;
    let Some(old) = pair.current.as_deref() else {
        let n = new.fields.iter().filter(|field| !field.system).count();
        let action = if new.is_view() {
            "create view".to_owned()
        } else {
            format!("create collection with {}", counted(n, "field"))
        };
        return vec![step(&new.name, action, Kind::Safe)];
    };
    let mut steps = Vec::new();
    if old.name != new.name {
        let action = format!("rename collection from {}", old.name);
        steps.push(step(&new.name, action, Kind::Safe));
    }
    if !new.is_view() {
        fields(old, new, &mut steps);
        indexes(old, new, &mut steps);
    }
    rules(old, new, &mut steps);
    options(old, new, &mut steps);
    steps
}

fn fields(old: &Collection, new: &Collection, steps: &mut Vec<Step>) {
    let table = &old.name;
    for field in &old.fields {
        if new.fields.iter().all(|other| other.id != field.id) {
            let dropped = step(
                format!("{}.{}", new.name, field.name),
                "drop field",
                Kind::Lossy,
            );
            steps.push(checked(
                dropped,
                Check::Filled(table.clone(), field.clone().into()),
            ));
        }
    }
    for field in &new.fields {
        let target = format!("{}.{}", new.name, field.name);
        let Some(before) = old.fields.iter().find(|other| other.id == field.id) else {
            let added = step(
                target,
                format!("add field ({})", field.kind.name()),
                Kind::Safe,
            );
            let needs_value = field.required && !matches!(field.kind, FieldKind::Autodate(_));
            steps.push(if needs_value {
                checked(added, Check::AllBlank(table.clone()))
            } else {
                added
            });
            continue;
        };
        if before.name != field.name {
            let action = format!("rename field from {}", before.name);
            steps.push(step(&target, action, Kind::Safe));
        }
        options_of_field(table, (before, field), &target, steps);
    }
    if order(&old.fields, &new.fields) != order(&new.fields, &old.fields) {
        steps.push(step(
            format!("{}.fields", new.name),
            "reorder fields",
            Kind::Safe,
        ));
    }
}

/// Ids of the fields that both have, in the order of the first; without those of the program, whose
/// places files do not tell.
fn order<'a>(fields: &'a [Field], others: &[Field]) -> Vec<&'a str> {
    let is_kept = |field: &&Field| !field.system && others.iter().any(|other| other.id == field.id);
    fields
        .iter()
        .filter(is_kept)
        .map(|field| field.id.as_str())
        .collect()
}

fn options_of_field(
    table: &str,
    (old, new): (&Field, &Field),
    target: &str,
    steps: &mut Vec<Step>,
) {
    let (before, after) = (old.to_json(), new.to_json());
    for (key, value) in &after {
        let was = &before[key];
        if was == value || key == "name" {
            continue;
        }
        let action = format!("{key} {} -> {}", quoted(was), quoted(value));
        let changed = step(target, action, Kind::Safe);
        steps.push(narrow::judged(table, (old, new), key, changed));
    }
}

fn indexes(old: &Collection, new: &Collection, steps: &mut Vec<Step>) {
    let name = |statement: &str| {
        Index::parse(statement).map_or_else(|| quoted(&statement.into()), |index| index.name)
    };
    let form = |statement: &String| canonical(statement, &new.name);
    let (before, after): (Vec<String>, Vec<String>) = (
        old.indexes.iter().map(form).collect(),
        new.indexes.iter().map(form).collect(),
    );
    let called = |list: &[String], wanted: &str| list.iter().any(|other| name(other) == wanted);
    for statement in before.iter().filter(|statement| !after.contains(statement)) {
        let name = name(statement);
        if !called(&after, &name) {
            steps.push(step(
                format!("{}.indexes.{name}", new.name),
                "drop index",
                Kind::Safe,
            ));
        }
    }
    for statement in after.iter().filter(|statement| !before.contains(statement)) {
        let name = name(statement);
        let index = Index::parse(statement);
        let unique = if index.as_ref().is_some_and(|index| index.unique) {
            "unique "
        } else {
            ""
        };
        let action = if called(&before, &name) {
            "change to"
        } else {
            "new"
        };
        let added = step(
            format!("{}.indexes.{name}", new.name),
            format!("{action} {unique}index"),
            Kind::Safe,
        );
        let check = index
            .filter(|index| index.unique)
            .map(|index| duplicates(index, old, new));
        steps.push(match check {
            Some(check) => checked(added, check),
            None => added,
        });
    }
}

/// What a unique index is checked by. One over new columns alone has the same in every row, which is
/// better said in words; what a condition or an expression makes of it only SQLite can tell.
fn duplicates(index: Index, old: &Collection, new: &Collection) -> Check {
    let is_new = |column: &IndexColumn| {
        let field = new.field(&column.name);
        let is_kept = |field: &Field| old.fields.iter().any(|other| other.id == field.id);
        // That of `json` has NULL, which is never equal.
        field.is_some_and(|field| !is_kept(field) && !matches!(field.kind, FieldKind::Json(_)))
    };
    if index.condition.is_empty() && index.columns.iter().all(is_new) {
        return Check::AllSame(old.name.clone());
    }
    Check::Duplicates(Box::new(Unique {
        index,
        before: old.clone(),
        after: new.clone(),
    }))
}

fn rules(old: &Collection, new: &Collection, steps: &mut Vec<Step>) {
    let mut all = vec![
        ("list", &old.rules.list, &new.rules.list),
        ("view", &old.rules.view, &new.rules.view),
        ("create", &old.rules.create, &new.rules.create),
        ("update", &old.rules.update, &new.rules.update),
        ("delete", &old.rules.delete, &new.rules.delete),
    ];
    if let (Some(old), Some(new)) = (old.auth(), new.auth()) {
        all.push(("auth", &old.auth_rule, &new.auth_rule));
        all.push(("manage", &old.manage_rule, &new.manage_rule));
    }
    for (name, before, after) in all.into_iter().filter(|(_, before, after)| before != after) {
        let target = format!("{}.rules.{name}", new.name);
        let shown = |rule: &Option<String>| quoted(&rule.clone().into());
        let action = format!("{} -> {}", shown(before), shown(after));
        if !is_more_open(before.as_deref(), after.as_deref()) {
            steps.push(step(target, action, Kind::Safe));
            continue;
        }
        let what = exposed(name, after.as_deref());
        let exposed = step(target, action, Kind::Exposure);
        steps.push(checked(exposed, Check::Rows(old.name.clone(), what)));
    }
}

/// From nobody to anybody, or from somebody to everybody. Whether one expression lets more through
/// than another nobody can tell in general.
fn is_more_open(before: Option<&str>, after: Option<&str>) -> bool {
    match (before, after) {
        (None, Some(_)) => true,
        (Some(before), Some("")) => !before.is_empty(),
        _ => false,
    }
}

fn exposed(rule: &str, after: Option<&str>) -> &'static str {
    match (rule, after == Some("")) {
        ("list" | "view", true) => "become readable by everyone",
        ("list" | "view", false) => "become readable by some",
        ("auth", _) => "may sign in",
        ("create", true) => "are there; everyone may create more",
        ("create", false) => "are there; some may create more",
        (_, true) => "become changeable by everyone",
        (_, false) => "become changeable by some",
    }
}

fn options(old: &Collection, new: &Collection, steps: &mut Vec<Step>) {
    match (&old.options, &new.options) {
        (Options::View { query: before }, Options::View { query: after })
            if before.trim() != after.trim() =>
        {
            steps.push(step(
                format!("{}.query", new.name),
                "change query",
                Kind::Safe,
            ));
        }
        (Options::Auth(before), Options::Auth(after)) => {
            let (mut before, mut after) = (before.public(), after.public());
            // Rules have steps of their own.
            for options in [&mut before, &mut after] {
                options.auth_rule = None;
                options.manage_rule = None;
            }
            let json = |options| serde_json::to_value(options).unwrap_or_default();
            leaves(&json(before), &json(after), &new.name, steps);
            secrets(old, new, steps);
        }
        _ => {}
    }
}

/// Secrets of services, without telling them.
fn secrets(old: &Collection, new: &Collection, steps: &mut Vec<Step>) {
    let providers = |c: &Collection| {
        c.auth()
            .and_then(|auth| auth.oauth2.providers.clone())
            .unwrap_or_default()
    };
    let after = providers(new);
    for before in providers(old) {
        let wanted = after.iter().find(|new| new.name == before.name);
        let secret = wanted.map_or("", |new| new.client_secret.as_str());
        let target = format!("{}.auth.oauth2.{}.clientSecret", new.name, before.name);
        steps.extend(secret_step(target, &before.client_secret, secret));
    }
}

/// A secret that becomes another one. One that goes is lost: nobody can read it back from here.
fn secret_step(target: String, before: &str, after: &str) -> Option<Step> {
    if before == after {
        return None;
    }
    if after.is_empty() {
        let mut lost = step(target, "remove secret", Kind::Lossy);
        "the stored secret is lost".clone_into(&mut lost.detail);
        return Some(lost);
    }
    Some(step(target, "change secret", Kind::Safe))
}

/// One step for each value that differs.
fn leaves(before: &Json, after: &Json, path: &str, steps: &mut Vec<Step>) {
    match (before, after) {
        (Json::Object(old), Json::Object(new)) => {
            for (key, value) in new {
                leaves(
                    old.get(key).unwrap_or(&Json::Null),
                    value,
                    &format!("{path}.{key}"),
                    steps,
                );
            }
        }
        _ if before == after => {}
        _ => steps.push(step(
            path,
            format!("{} -> {}", quoted(before), quoted(after)),
            Kind::Safe,
        )),
    }
}

/// A value on one line, not too long.
fn quoted(json: &Json) -> String {
    let text = json.to_string();
    if text.chars().count() <= MAX_QUOTED {
        return text;
    }
    let start: String = text.chars().take(MAX_QUOTED - 1).collect();
    format!("{start}…")
}

/// Settings that change, with references in the place of secrets, and their steps.
pub(super) fn settings(
    stored: &Settings,
    wanted: &Map<String, Json>,
    secrets: Secrets<'_>,
) -> (Map<String, Json>, Vec<Step>) {
    let stored = serde_json::to_value(stored).unwrap_or_default();
    let (mut changed, mut steps) = (Map::new(), Vec::new());
    differing(
        &stored,
        wanted,
        "settings",
        secrets,
        &mut (&mut changed, &mut steps),
    );
    (changed, steps)
}

fn differing(
    stored: &Json,
    wanted: &Map<String, Json>,
    path: &str,
    secrets: Secrets<'_>,
    found: &mut (&mut Map<String, Json>, &mut Vec<Step>),
) {
    for (key, value) in wanted {
        let (before, path) = (&stored[key], format!("{path}.{key}"));
        if let Some(name) = value["$secret"].as_str() {
            let stored = before.as_str().unwrap_or_default();
            let changed = secrets(name).and_then(|secret| secret_step(path, stored, &secret));
            if let Some(changed) = changed {
                found.1.push(changed);
                found.0.insert(key.clone(), value.clone());
            }
        } else if let Json::Object(inner) = value {
            let mut below = Map::new();
            differing(before, inner, &path, secrets, &mut (&mut below, found.1));
            if !below.is_empty() {
                found.0.insert(key.clone(), Json::Object(below));
            }
        } else if !is_same(before, value) {
            let (stored, wanted) = (before.as_str(), value.as_str().unwrap_or_default());
            if matches!(key.as_str(), "password" | "secret") {
                let changed = secret_step(path, stored.unwrap_or_default(), wanted);
                found.1.extend(changed);
            } else {
                let action = format!("{} -> {}", quoted(before), quoted(value));
                found.1.push(step(path, action, Kind::Safe));
            }
            found.0.insert(key.clone(), value.clone());
        }
    }
}

/// Whether a wanted value is the stored one: numbers by value, members that are left out as blank.
fn is_same(stored: &Json, wanted: &Json) -> bool {
    let is_blank = |json: &Json| matches!(json.as_str(), Some("")) || json.as_f64() == Some(0.0);
    match (stored, wanted) {
        (Json::Number(a), Json::Number(b)) => a.as_f64() == b.as_f64(),
        (Json::Array(a), Json::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Json::Object(a), Json::Object(b)) => {
            b.keys().all(|key| a.contains_key(key))
                && a.iter()
                    .all(|(key, a)| b.get(key).map_or(is_blank(a), |b| is_same(a, b)))
        }
        _ => stored == wanted,
    }
}

/// Drops and adds that look like renames: collections of the same type of which most fields agree,
/// fields of the same type in the same collection.
pub(super) fn lookalikes(resolved: &Resolved) -> Vec<Lookalike> {
    let mut found = Vec::new();
    for gone in resolved.dropped.iter().filter(|c| !c.is_view()) {
        let like = resolved
            .pairs
            .iter()
            .find(|pair| pair.current.is_none() && is_alike(gone, &pair.target));
        if let Some(pair) = like {
            found.push(Lookalike {
                from: gone.name.clone(),
                to: pair.target.name.clone(),
            });
        }
    }
    for pair in &resolved.pairs {
        let Some(old) = &pair.current else { continue };
        if old.is_view() {
            continue;
        }
        let has = |fields: &[Field], id: &str| fields.iter().any(|field| field.id == id);
        for gone in old
            .fields
            .iter()
            .filter(|field| !has(&pair.target.fields, &field.id))
        {
            let is_like = |field: &&Field| {
                !has(&old.fields, &field.id)
                    && field.kind.name() == gone.kind.name()
                    && field.name != gone.name
            };
            if let Some(new) = pair.target.fields.iter().find(is_like) {
                let from = format!("{}.{}", pair.target.name, gone.name);
                found.push(Lookalike {
                    from,
                    to: new.name.clone(),
                });
            }
        }
    }
    found
}

fn is_alike(old: &Collection, new: &Collection) -> bool {
    let own = |c: &Collection| c.fields.iter().filter(|field| !field.system).count();
    let same = |field: &&Field| {
        !field.system
            && new
                .field(&field.name)
                .is_some_and(|other| other.kind.name() == field.kind.name())
    };
    let common = old.fields.iter().filter(same).count();
    old.kind() == new.kind() && common > 0 && common * 2 >= own(old).max(own(new))
}
