//! Changed options of a field: which of them may leave stored values that would no longer be
//! accepted, and which rows say so. Pure; `measure` asks the rows with the validators of records.

use serde_json::Value as Json;

use super::plan::{Check, Kind, Narrowing, Step};
use crate::{
    app::fields::{editor, json, text},
    model::field::{Field, FieldKind},
};

/// The step of a changed option with its danger, as far as it can be told without rows. `table` and
/// the first field are the stored ones.
pub(super) fn judged(table: &str, fields: (&Field, &Field), key: &str, mut step: Step) -> Step {
    let (old, new) = fields;
    match key {
        "hidden" if !new.hidden => {
            step.kind = Kind::Exposure;
            step.check = Some(Check::Rows(table.to_owned(), "show this field"));
        }
        "protected" if matches!(&new.kind, FieldKind::File(o) if !o.protected) => {
            let what = "have files without protection";
            step.kind = Kind::Exposure;
            step.check = Some(Check::Rows(table.to_owned(), what));
        }
        "maxSelect" if old.is_multiple() && !new.is_multiple() => {
            step.kind = Kind::Lossy;
            step.check = narrowing(table, fields, key).map(Check::Several);
        }
        "maxSelect" if !old.is_multiple() && new.is_multiple() => {
            step.kind = Kind::Rewrite;
            step.check = Some(Check::Rows(table.to_owned(), "are rewritten"));
        }
        "required" if new.required => step.check = narrowing(table, fields, key).map(Check::Blank),
        "values" => step.check = gone(table, fields),
        _ if is_kept(fields, key) => {
            let what = match old.kind {
                FieldKind::File(_) => "files",
                _ => "passwords",
            };
            step.check = Some(Check::Staying(table.to_owned(), old.clone().into(), what));
        }
        _ if is_narrower(fields, key) => {
            step.check = narrowing(table, fields, key).map(Check::Refused);
        }
        _ => {}
    }
    step
}

/// The stored field, and the same with the one option changed: so each option is judged by itself.
fn narrowing(table: &str, (old, new): (&Field, &Field), key: &str) -> Option<Box<Narrowing>> {
    let mut changed = old.to_json();
    changed.insert(key.to_owned(), new.to_json().get(key)?.clone());
    Some(Box::new(Narrowing {
        table: table.to_owned(),
        before: old.clone(),
        after: Field::from_json(&changed).ok()?,
    }))
}

/// Values to choose from that are no longer there.
fn gone(table: &str, (old, new): (&Field, &Field)) -> Option<Check> {
    let (FieldKind::Select(before), FieldKind::Select(after)) = (&old.kind, &new.kind) else {
        return None;
    };
    let kept = after.values.as_deref().unwrap_or_default();
    let gone: Vec<String> = before
        .values
        .iter()
        .flatten()
        .filter(|value| !kept.contains(value))
        .cloned()
        .collect();
    (!gone.is_empty()).then(|| Check::Values(table.to_owned(), old.clone().into(), gone))
}

/// Whether the option is one that is only asked of what comes in: uploads, and passwords while they
/// are known. What is stored stays good.
fn is_kept((old, new): (&Field, &Field), key: &str) -> bool {
    match (&old.kind, &new.kind) {
        (FieldKind::File(a), FieldKind::File(b)) => match key {
            "maxSize" => lower(a.max_size, b.max_size, i64::MAX),
            "mimeTypes" => lists_less(a.mime_types.as_deref(), b.mime_types.as_deref()),
            _ => false,
        },
        (FieldKind::Password(a), FieldKind::Password(b)) => match key {
            "min" => b.min > a.min,
            "max" => lower(a.max, b.max, i64::MAX),
            "pattern" => !b.pattern.is_empty(),
            _ => false,
        },
        _ => false,
    }
}

/// Whether the changed option may refuse something that it let pass before.
fn is_narrower((old, new): (&Field, &Field), key: &str) -> bool {
    match (&old.kind, &new.kind) {
        // An id is looked at when it is made, and never again.
        (FieldKind::Text(a), FieldKind::Text(b)) if !a.primary_key => match key {
            "min" => b.min > a.min,
            "max" => lower(a.max, b.max, text::DEFAULT_MAX),
            "pattern" => !b.pattern.is_empty(),
            _ => false,
        },
        (FieldKind::Number(a), FieldKind::Number(b)) => match key {
            "min" => b.min.is_some_and(|new| a.min.is_none_or(|old| new > old)),
            "max" => b.max.is_some_and(|new| a.max.is_none_or(|old| new < old)),
            "onlyInt" => b.only_int,
            _ => false,
        },
        (FieldKind::Email(a), FieldKind::Email(b)) | (FieldKind::Url(a), FieldKind::Url(b)) => {
            match key {
                "onlyDomains" => lists_less(a.only.as_deref(), b.only.as_deref()),
                "exceptDomains" => {
                    let known = a.except.as_deref().unwrap_or_default();
                    b.except.iter().flatten().any(|new| !known.contains(new))
                }
                _ => false,
            }
        }
        (FieldKind::Editor(a), FieldKind::Editor(b)) => {
            key == "maxSize" && lower(a.max_size, b.max_size, editor::DEFAULT_MAX_SIZE)
        }
        (FieldKind::Json(a), FieldKind::Json(b)) => {
            key == "maxSize" && lower(*a, *b, json::DEFAULT_MAX_SIZE)
        }
        // Both in canonical form, which sorts.
        (FieldKind::Date(a), FieldKind::Date(b)) => match key {
            "min" => b.min > a.min,
            "max" => !b.max.is_empty() && (a.max.is_empty() || b.max < a.max),
            _ => false,
        },
        (FieldKind::Select(_) | FieldKind::File(_), _) => key == "maxSelect" && fewer(old, new),
        (FieldKind::Relation(a), FieldKind::Relation(b)) => match key {
            "minSelect" => b.min_select > a.min_select,
            "maxSelect" => fewer(old, new),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a limit, 0 for the usual one, is lower than before.
fn lower(before: i64, after: i64, usual: i64) -> bool {
    let limit = |n: i64| if n > 0 { n } else { usual };
    limit(after) < limit(before)
}

/// Whether a list of what is accepted, empty for everything, lets less pass than before.
fn lists_less(before: Option<&[String]>, after: Option<&[String]>) -> bool {
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    !after.is_empty() && (before.is_empty() || before.iter().any(|old| !after.contains(old)))
}

/// Whether a list has room for fewer items than before.
fn fewer(old: &Field, new: &Field) -> bool {
    let room = |field: &Field| {
        let room = field.to_json().get("maxSelect").and_then(Json::as_i64);
        room.unwrap_or_default().max(1)
    };
    room(new) < room(old)
}
