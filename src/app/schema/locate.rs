//! Where in the files something stands that the collections API has refused.

use std::fmt::Write as _;

use super::{
    desired::Desired,
    keys::{self, Key},
};
use crate::{
    app::{
        collections::Refused,
        yaml::{Node, Place, Problem, Value},
    },
    model::field_error::{Entry, FieldErrors},
};

/// Refused collections as problems of the files they were read from.
pub fn locate(desired: &Desired, refused: &[Refused]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for one in refused {
        let mut leaves = Vec::new();
        flatten(&one.errors, &mut Vec::new(), &mut leaves);
        let collections = desired.root.get("collections");
        let node = collections.and_then(|all| all.get(&one.name));
        let wanted = desired
            .collections
            .iter()
            .find(|wanted| wanted.name == one.name);
        for (path, message) in leaves {
            let shown = shown(&path, one);
            let place = node.and_then(|node| place(node, &path, one));
            problems.push(Problem {
                place: place
                    .or(wanted.map(|wanted| wanted.place))
                    .unwrap_or_default(),
                message: format!("{}{shown}: {message}", one.name),
            });
        }
    }
    problems.sort_by_key(|problem| problem.place);
    problems
}

/// Refused settings as problems of files.
#[derive(Debug, Default)]
pub struct RefusedSettings {
    /// Those that the files name, where they stand.
    pub named: Vec<Problem>,
    /// Those that follow from the named ones together with what a directory has; where their group
    /// stands.
    pub implied: Vec<Problem>,
}

/// Finds refused settings in the files.
pub fn locate_settings(desired: &Desired, errors: &FieldErrors) -> RefusedSettings {
    let mut leaves = Vec::new();
    flatten(errors, &mut Vec::new(), &mut leaves);
    let settings = desired.root.members().iter().find(|m| m.key == "settings");
    let mut found = RefusedSettings::default();
    for (path, message) in leaves {
        let named = settings.and_then(|all| find(&all.node, keys::SETTINGS, &path.join(".")));
        let group = settings.and_then(|all| {
            let mut groups = all.node.members().iter();
            groups.find(|group| Some(&group.key) == path.first())
        });
        let place = named.or_else(|| group.or(settings).map(|member| member.place));
        let problem = Problem {
            place: place.unwrap_or_default(),
            message: format!("settings.{}: {message}", path.join(".")),
        };
        if named.is_some() {
            found.named.push(problem);
        } else {
            found.implied.push(problem);
        }
    }
    found.named.sort_by_key(|problem| problem.place);
    found.implied.sort_by_key(|problem| problem.place);
    found
}

fn flatten(errors: &FieldErrors, path: &mut Vec<String>, out: &mut Vec<(Vec<String>, String)>) {
    for (name, entry) in errors.iter() {
        path.push(name.to_owned());
        match entry {
            Entry::Error(error) => out.push((path.clone(), error.message.clone())),
            Entry::Inside(inner) => flatten(inner, path, out),
        }
        path.pop();
    }
}

/// `.title.max` for `fields.2.max`.
fn shown(path: &[String], refused: &Refused) -> String {
    let mut out = String::new();
    let mut parts = path.iter();
    while let Some(part) = parts.next() {
        let field = (part == "fields").then(|| parts.clone().next()).flatten();
        match field
            .and_then(|n| n.parse::<usize>().ok())
            .and_then(|n| refused.fields.get(n))
        {
            Some(name) => {
                parts.next();
                _ = write!(out, ".{name}");
            }
            None => _ = write!(out, ".{part}"),
        }
    }
    out
}

fn place(node: &Node, path: &[String], refused: &Refused) -> Option<Place> {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    match names[..] {
        ["fields", at, ref rest @ ..] => {
            let name = refused.fields.get(at.parse::<usize>().ok()?)?;
            let member = node
                .get("fields")?
                .members()
                .iter()
                .find(|m| m.key == *name)?;
            let option = rest.first().and_then(|api| {
                let kind = member
                    .node
                    .get("type")
                    .and_then(Node::as_text)
                    .unwrap_or_default();
                let mut known = keys::FIELD.iter().chain(keys::field_options(kind));
                let key = known.find(|key| key.api == *api)?;
                Some(member.node.get(key.name)?.place)
            });
            Some(option.unwrap_or(member.place))
        }
        ["indexes", at, ..] => {
            let indexes = node.members().iter().find(|m| m.key == "indexes")?;
            let Value::List(items) = &indexes.node.value else {
                return Some(indexes.place);
            };
            let item = items.get(at.parse::<usize>().ok()?);
            Some(item.map_or(indexes.place, |item| item.place))
        }
        _ => find(node, keys::COLLECTION, &names.join(".")),
    }
}

/// The value whose place in the API is `api`, or begins it.
fn find(node: &Node, table: &[Key], api: &str) -> Option<Place> {
    for key in table {
        let Some(value) = node.get(key.name) else {
            continue;
        };
        if let keys::Shape::Object(inner) = key.shape {
            if let Some(place) = find(value, inner, api) {
                return Some(place);
            }
        } else if api == key.api && !api.is_empty() {
            return Some(value.place);
        } else if let Some(rest) = api.strip_prefix(key.api).and_then(|r| r.strip_prefix('.')) {
            return Some(inside(value, key.shape, rest).unwrap_or(value.place));
        }
    }
    None
}

/// The place in a list: `2`, or `2.label` where items are mappings.
fn inside(list: &Node, shape: keys::Shape, rest: &str) -> Option<Place> {
    let Value::List(items) = &list.value else {
        return None;
    };
    let (at, option) = rest.split_once('.').unwrap_or((rest, ""));
    let item = items.get(at.parse::<usize>().ok()?)?;
    let named = match shape {
        keys::Shape::Objects(table) => find(item, table, option),
        _ => None,
    };
    Some(named.unwrap_or(item.place))
}
