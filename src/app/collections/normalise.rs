//! Puts a draft in the form every saved collection has (spec: storage §5): ids, the fields its type
//! cannot do without, their flags, the indexes of auth collections, and table names in indexes.

use super::overlay::{Draft, add_field, unused};
use crate::{
    app::defaults,
    model::{
        catalog::Catalog,
        collection::{Collection, Kind},
        field::{Field, FieldKind},
        id,
        index::Index,
    },
};

/// Normalises a new collection.
pub fn new_collection(draft: &mut Draft, catalog: &Catalog) {
    let derived = id::collection_id(draft.kind_name(), &draft.collection.name);
    let collection = &mut draft.collection;
    if collection.id.is_empty() {
        collection.id = unused(&derived, |id| catalog.by_id(id).is_some());
    }
    // PocketBase names the indexes of a new collection before a chosen id arrives, so they carry the
    // derived one; submitted indexes take the place of those, and what they lack is named later.
    let id_for_indexes = if draft.names_indexes {
        draft.collection.id.clone()
    } else {
        derived
    };
    complete(draft, &id_for_indexes);
}

/// Normalises a changed collection.
pub fn stored_collection(draft: &mut Draft) {
    let id = draft.collection.id.clone();
    complete(draft, &id);
}

/// Adds what the type demands; an unknown one demands nothing, and is refused later.
fn complete(draft: &mut Draft, id_for_indexes: &str) {
    if draft.unknown_type.is_none() {
        everything_else(&mut draft.collection, id_for_indexes);
    }
}

fn everything_else(collection: &mut Collection, id_for_indexes: &str) {
    if collection.kind() != Kind::View {
        force_id_field(&mut collection.fields);
    }
    if collection.kind() == Kind::Auth {
        force_auth_fields(&mut collection.fields);
        add_auth_indexes(collection, id_for_indexes);
        blank_unknown_mappings(collection);
    }
    name_tables(collection);
}

fn force_id_field(fields: &mut Vec<Field>) {
    let existing = fields.iter_mut().find(|field| field.name == "id");
    if let Some(Field {
        system,
        hidden,
        required,
        kind: FieldKind::Text(text),
        ..
    }) = existing
    {
        (*system, *required, *hidden) = (true, true, false);
        text.primary_key = true;
        if text.pattern.is_empty() {
            "^[a-z0-9]+$".clone_into(&mut text.pattern);
        }
        return;
    }
    let others = std::mem::replace(fields, vec![defaults::id_field()]);
    for field in others {
        add_field(fields, field);
    }
}

fn force_auth_fields(fields: &mut Vec<Field>) {
    for wanted in defaults::auth_fields() {
        let existing = fields
            .iter_mut()
            .find(|field| field.name == wanted.name && field.kind.name() == wanted.kind.name());
        let Some(field) = existing else {
            add_field(
                fields,
                Field {
                    id: String::new(),
                    ..wanted
                },
            );
            continue;
        };
        field.system = true;
        match wanted.name.as_str() {
            "password" | "tokenKey" => (field.hidden, field.required) = (true, true),
            "email" => field.hidden = false,
            _ => {}
        }
    }
}

fn add_auth_indexes(collection: &mut Collection, id: &str) {
    for (field, statement) in defaults::auth_indexes(id, &collection.name) {
        if !collection.has_unique_index(field) {
            collection.indexes.push(statement);
        }
    }
}

fn blank_unknown_mappings(collection: &mut Collection) {
    let names: Vec<String> = collection
        .fields
        .iter()
        .map(|field| field.name.clone())
        .collect();
    if let crate::model::collection::Options::Auth(auth) = &mut collection.options {
        let mapped = &mut auth.oauth2.mapped_fields;
        for name in [
            &mut mapped.id,
            &mut mapped.name,
            &mut mapped.username,
            &mut mapped.avatar_url,
        ] {
            if !names.contains(name) {
                name.clear();
            }
        }
    }
}

/// Rebuilds the statements that name another table: after a rename, or from a scaffold. The others
/// keep the user's own spelling.
fn name_tables(collection: &mut Collection) {
    for statement in &mut collection.indexes {
        if let Some(mut index) = Index::parse(statement)
            && index.table != collection.name
        {
            index.table.clone_from(&collection.name);
            *statement = index.build();
        }
    }
}
