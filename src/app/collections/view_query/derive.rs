//! The fields of a view, from its result columns (spec: collections-api §6.5).

use super::parse::{Identifier, Parsed, unquote};
use crate::{
    model::{
        catalog::Catalog,
        collection::Collection,
        field::{Field, FieldKind, NumberOptions, RelationOptions, TextOptions},
        id::ALPHANUMERIC,
    },
    platform::random,
};

/// A field for each result column. `stored` are the fields the view has now: a field that stays the
/// same keeps its random id.
pub fn derive(
    names: &[String],
    parsed: &Parsed,
    catalog: &Catalog,
    stored: &[Field],
) -> Vec<Field> {
    names
        .iter()
        .map(|name| {
            let column = parsed.columns.iter().find(|column| &column.alias == name);
            let field = derive_one(name, column, parsed, catalog);
            let same = |old: &&Field| is_same(old, &field);
            stored.iter().find(same).cloned().unwrap_or(field)
        })
        .collect()
}

/// Whether two derived fields differ in nothing but the random id of a clone.
pub fn is_same(a: &Field, b: &Field) -> bool {
    let is_clone = |field: &Field| field.id.starts_with(CLONE);
    if is_clone(a) && is_clone(b) {
        a.name == b.name
            && Field {
                id: String::new(),
                ..a.clone()
            } == Field {
                id: String::new(),
                ..b.clone()
            }
    } else {
        a == b
    }
}

const CLONE: &str = "_clone_";

fn derive_one(
    name: &str,
    column: Option<&Identifier>,
    parsed: &Parsed,
    catalog: &Catalog,
) -> Field {
    if name == "id" {
        return id_field();
    }
    let Some(column) = column else {
        return any(name);
    };
    if let Some(kind) = kind_of_call(&column.original) {
        return Field::new(name, kind);
    }
    let Some((collection, field)) = source(&column.original, parsed, catalog) else {
        return any(name);
    };
    if field.name == "id" {
        let options = RelationOptions {
            collection_id: collection.id.clone(),
            max_select: 1,
            ..RelationOptions::default()
        };
        return Field::new(name, FieldKind::Relation(options));
    }
    Field {
        id: format!("{CLONE}{}", random::text(4, ALPHANUMERIC)),
        name: name.to_owned(),
        ..field.clone()
    }
}

fn id_field() -> Field {
    let options = TextOptions {
        pattern: "^[a-z0-9]+$".into(),
        primary_key: true,
        ..TextOptions::default()
    };
    Field {
        system: true,
        required: true,
        ..Field::new("id", FieldKind::Text(options))
    }
}

/// A column nothing is known of: any JSON. The size 1 marks it as derived, as there.
fn any(name: &str) -> Field {
    Field::new(name, FieldKind::Json(1))
}

/// The type of `count(…)`, `total(…)` and `cast(… as type)`.
fn kind_of_call(expression: &str) -> Option<FieldKind> {
    let expression = expression.to_ascii_lowercase();
    let number = |only_int| {
        FieldKind::Number(NumberOptions {
            only_int,
            ..NumberOptions::default()
        })
    };
    if expression.starts_with("count(") {
        return Some(number(true));
    }
    if expression.starts_with("total(") {
        return Some(number(false));
    }
    let inside = expression.strip_prefix("cast(")?.strip_suffix(')')?;
    match inside.split_whitespace().next_back()? {
        "real" | "decimal" | "numeric" => Some(number(false)),
        "int" | "integer" => Some(number(true)),
        "text" => Some(FieldKind::Text(TextOptions::default())),
        "bool" | "boolean" => Some(FieldKind::Bool),
        _ => None,
    }
}

/// The collection and field behind `[table.]column`.
fn source<'a>(
    expression: &str,
    parsed: &Parsed,
    catalog: &'a Catalog,
) -> Option<(&'a Collection, &'a Field)> {
    let (table, column) = match expression.split_once('.') {
        None => (parsed.tables.first()?, unquote(expression)),
        Some((table, column)) => {
            let table = unquote(table);
            (
                parsed.tables.iter().find(|known| known.alias == table)?,
                unquote(column),
            )
        }
    };
    let name = unquote(&table.original);
    let collection = catalog.find(name).filter(|found| found.name == name)?;
    let field = collection
        .fields
        .iter()
        .find(|field| field.name.eq_ignore_ascii_case(column))?;
    Some((collection, field))
}
