//! The list of fields, and the options of each one.

use std::collections::HashMap;

use super::Subject;
use crate::{
    app::{
        defaults,
        fields::{OptionContext, validate_options},
    },
    model::{
        collection::Collection,
        field::Field,
        field_error::{Entry, FieldError, FieldErrors},
    },
};

/// Names that requests about auth records use for something else.
const RESERVED_IN_AUTH: [&str; 2] = ["passwordConfirm", "oldPassword"];

/// Checks the list; only if it is sound as a whole, the names that are reserved; only if none of them
/// is used, the options of each field.
pub(super) fn validate(subject: &Subject<'_>, errors: &mut FieldErrors) {
    let collection = &subject.collection;
    let whole = duplicates(&collection.fields)
        .and_then(|()| primary_key(collection))
        .and_then(|()| changes(subject))
        .and_then(|()| auth_fields(collection));
    match whole {
        Err((path, error)) => errors.insert(&path, error),
        Ok(()) if has_reserved_names(collection, errors) => {}
        Ok(()) => each(subject, errors),
    }
}

type Whole = Result<(), (String, FieldError)>;

fn at(path: impl Into<String>, code: &'static str, message: impl AsRef<str>) -> Whole {
    Err((path.into(), FieldError::new(code, message)))
}

fn duplicates(fields: &[Field]) -> Whole {
    if fields.is_empty() {
        return Err(("fields".into(), FieldError::required()));
    }
    let (mut ids, mut names) = (HashMap::new(), HashMap::new());
    for (i, field) in fields.iter().enumerate() {
        if ids.insert(field.id.as_str(), i).is_some() {
            let message = format!("Duplicated or invalid field id {:?}.", field.id);
            return at(
                format!("fields.{i}.id"),
                "validation_duplicated_field_id",
                message,
            );
        }
        if names.insert(field.name.to_lowercase(), i).is_some() {
            let message = format!("Duplicated or invalid field name {}", field.name);
            let message = format!("{}.", message.trim_end());
            let error = FieldError::new("validation_duplicated_field_name", message)
                .with("fieldName", field.name.as_str());
            return Err((format!("fields.{i}.name"), error));
        }
    }
    Ok(())
}

fn primary_key(collection: &Collection) -> Whole {
    match collection.field("id") {
        Some(field) if field.is_primary_key() => Ok(()),
        _ => at(
            "fields",
            "validation_missing_primary_key",
            "Missing or invalid \"id\" PK field.",
        ),
    }
}

/// Fields keep their type, and the program's own keep their names and stay.
fn changes(subject: &Subject<'_>) -> Whole {
    let Some(old) = subject
        .old
        .as_deref()
        .filter(|_| !subject.collection.is_view())
    else {
        return Ok(());
    };
    let new: HashMap<&str, (usize, &Field)> = subject
        .collection
        .fields
        .iter()
        .enumerate()
        .map(|(i, field)| (field.id.as_str(), (i, field)))
        .collect();
    for before in &old.fields {
        match new.get(before.id.as_str()) {
            Some((i, field)) if field.kind.name() != before.kind.name() => {
                return at(
                    format!("fields.{i}"),
                    "validation_field_type_change",
                    "Field type cannot be changed.",
                );
            }
            found => {
                if before.system && found.is_none_or(|(_, field)| field.name != before.name) {
                    return at(
                        "fields",
                        "validation_system_field_change",
                        "System fields cannot be deleted or renamed.",
                    );
                }
            }
        }
    }
    Ok(())
}

/// What an auth collection cannot do without. Normalising makes it so; this holds for callers that
/// do not normalise.
fn auth_fields(collection: &Collection) -> Whole {
    if !collection.is_auth() {
        return Ok(());
    }
    for wanted in defaults::auth_fields() {
        let is_there = collection
            .field(&wanted.name)
            .is_some_and(|field| field.kind.name() == wanted.kind.name());
        let code = match wanted.name.as_str() {
            "password" => "validation_missing_password_field",
            "tokenKey" => "validation_missing_tokenKey_field",
            "email" => "validation_missing_email_field",
            "emailVisibility" => "validation_missing_emailVisibility_field",
            _ => "validation_missing_verified_field",
        };
        if !is_there {
            return at(
                "fields",
                code,
                format!("System {} field is required.", wanted.name),
            );
        }
    }
    Ok(())
}

/// Notes every field of an auth collection with a reserved name; whether there is one.
fn has_reserved_names(collection: &Collection, errors: &mut FieldErrors) -> bool {
    let mut found = false;
    for (i, field) in collection.fields.iter().enumerate() {
        if collection.is_auth() && RESERVED_IN_AUTH.contains(&field.name.as_str()) {
            let error = FieldError::new(
                "validation_reserved_field_name",
                "The field name is reserved and cannot be used.",
            );
            errors.insert(&format!("fields.{i}.name"), error);
            found = true;
        }
    }
    found
}

fn each(subject: &Subject<'_>, errors: &mut FieldErrors) {
    let collection = &*subject.collection;
    let context = OptionContext {
        catalog: &subject.catalog,
        collection,
        old: subject.old.as_deref(),
    };
    for (i, field) in collection.fields.iter().enumerate() {
        // Fields of a view are derived; only their names can be wrong.
        let found = validate_options(field, &context);
        insert_all(errors, &format!("fields.{i}"), &found, collection.is_view());
    }
}

fn insert_all(errors: &mut FieldErrors, path: &str, found: &FieldErrors, only_name: bool) {
    for (name, entry) in found
        .iter()
        .filter(|(name, _)| !only_name || *name == "name")
    {
        let path = format!("{path}.{name}");
        match entry {
            Entry::Error(error) => errors.insert(&path, error.clone()),
            Entry::Inside(inside) => insert_all(errors, &path, inside, false),
        }
    }
}
