//! Whether the rows of one collection can be rows of another. Pure.

use crate::model::{
    collection::Collection,
    field::{Field, FieldKind},
};

/// What keeps rows of `source` from being rows of `target`, each as a sentence; `names` gives the names of
/// collections on either side by their ids, because relations are compared by name.
pub fn differences(
    source: &Collection,
    target: &Collection,
    names: &dyn Fn(&str, bool) -> Option<String>,
) -> Vec<String> {
    let at = |field: &Field, what: String| format!("{}.{}: {what}", source.name, field.name);
    let mut found = Vec::new();
    if source.kind() != target.kind() {
        let (here, there) = (source.kind().name(), target.kind().name());
        return vec![format!(
            "{}: it is of type {here} there and {there} here",
            source.name
        )];
    }
    if source.is_view() {
        return found;
    }
    for field in &source.fields {
        let Some(other) = target.field(&field.name) else {
            found.push(at(field, "this directory has no such field".to_owned()));
            continue;
        };
        if let Some(what) = difference(field, other, names) {
            found.push(at(field, what));
        }
    }
    let demanded = target
        .fields
        .iter()
        .filter(|field| field.required && source.field(&field.name).is_none());
    found.extend(
        demanded.map(|field| at(field, "it is required here and missing there".to_owned())),
    );
    found
}

fn difference(
    source: &Field,
    target: &Field,
    names: &dyn Fn(&str, bool) -> Option<String>,
) -> Option<String> {
    let (from, to) = (source.kind.name(), target.kind.name());
    if from != to {
        return Some(format!("it is {from} there and {to} here"));
    }
    if source.is_multiple() != target.is_multiple() {
        let many = |field: &Field| {
            if field.is_multiple() {
                "several values"
            } else {
                "one value"
            }
        };
        return Some(format!(
            "it holds {} there and {} here",
            many(source),
            many(target)
        ));
    }
    match (&source.kind, &target.kind) {
        (FieldKind::Relation(from), FieldKind::Relation(to)) => {
            let (from, to) = (
                names(&from.collection_id, true),
                names(&to.collection_id, false),
            );
            let name = |name: Option<String>| name.unwrap_or_else(|| "nothing".to_owned());
            (from != to).then(|| format!("it points to {} there and {} here", name(from), name(to)))
        }
        (FieldKind::Select(from), FieldKind::Select(to)) => {
            let known = to.values.clone().unwrap_or_default();
            let lacking: Vec<String> = from
                .values
                .iter()
                .flatten()
                .filter(|value| !known.contains(value))
                .map(|value| format!("{value:?}"))
                .collect();
            (!lacking.is_empty())
                .then(|| format!("values are missing here: {}", lacking.join(", ")))
        }
        _ => None,
    }
}
