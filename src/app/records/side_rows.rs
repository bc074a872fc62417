//! Rows of system collections that belong to auth records: second factors, one-time passwords,
//! links to other services, known devices (spec: auth §5, storage §5.6).

use crate::{
    app::{
        collections::oauth2_providers,
        defaults::{AUTH_ORIGINS, EXTERNAL_AUTHS, INSTALLER_EMAIL, MFAS, OTPS},
        error::{Error, Result},
        work::Work,
    },
    model::{
        caller::SUPERUSERS,
        field_error::{FieldError, FieldErrors},
        record::Record,
        value::Value,
    },
};

use super::auth_fields::new_token_key;

/// All four collections.
pub const ALL: [&str; 4] = [MFAS, OTPS, EXTERNAL_AUTHS, AUTH_ORIGINS];

/// Rows of the four collections must belong to an existing auth record; checked when the fields
/// themselves are fine.
pub fn check(work: &Work<'_, '_>, record: &Record, errors: &mut FieldErrors) -> Result<()> {
    if !ALL.contains(&record.collection.name.as_str()) || !errors.is_empty() {
        return Ok(());
    }
    let owner = work
        .catalog
        .by_id(record.text("collectionRef"))
        .filter(|c| c.is_auth());
    let Some(owner) = owner else {
        let message = "Missing or invalid collection.";
        errors.insert(
            "collectionRef",
            FieldError::new("validation_invalid_collection_id", message),
        );
        return Ok(());
    };
    if !work.tx.all_exist(owner, &[record.text("recordRef")])? {
        let message = "Missing or invalid record.";
        errors.insert(
            "recordRef",
            FieldError::new("validation_invalid_record", message),
        );
        return Ok(());
    }
    if record.collection.name == EXTERNAL_AUTHS
        && oauth2_providers::find(record.text("provider")).is_none()
    {
        let message = "Must be a valid value.";
        errors.insert(
            "provider",
            FieldError::new("validation_in_invalid", message),
        );
    }
    Ok(())
}

/// The first real superuser replaces the installer's placeholder.
pub fn after_create(work: &mut Work<'_, '_>, record: &Record) -> Result<()> {
    if record.collection.name != SUPERUSERS || record.text("email") == INSTALLER_EMAIL {
        return Ok(());
    }
    let collection = std::sync::Arc::clone(&record.collection);
    for id in work.tx.select_ids(&collection, "email", INSTALLER_EMAIL)? {
        work.tx.remove_record(&collection, &id)?;
    }
    Ok(())
}

/// What ends with a changed password, token key or verification. May rotate `record`'s token key.
pub fn after_update(work: &mut Work<'_, '_>, record: &mut Record, old: &Record) -> Result<()> {
    if !record.collection.is_auth() {
        return Ok(());
    }
    if !old.flag("verified") && record.flag("verified") && remove(work, EXTERNAL_AUTHS, record)? > 0
    {
        record.set("tokenKey", Value::Text(new_token_key()));
    }
    if record.get("password") != old.get("password") {
        remove(work, MFAS, record)?;
        remove(work, AUTH_ORIGINS, record)?;
    }
    if record.get("tokenKey") != old.get("tokenKey") {
        remove(work, OTPS, record)?;
    }
    Ok(())
}

/// Removes every row that belongs to a deleted record.
pub fn after_delete(work: &mut Work<'_, '_>, record: &Record) -> Result<()> {
    if record.collection.is_auth() {
        for name in ALL {
            remove(work, name, record)?;
        }
    }
    Ok(())
}

/// The last superuser stays.
pub fn check_delete(work: &Work<'_, '_>, record: &Record) -> Result<()> {
    if record.collection.name == SUPERUSERS && work.tx.count_records(&record.collection)? <= 1 {
        return Err(Error::bad_request(
            "You can't delete the only existing superuser.",
        ));
    }
    Ok(())
}

fn remove(work: &mut Work<'_, '_>, name: &str, owner: &Record) -> Result<usize> {
    match work.catalog.find(name).map(std::sync::Arc::clone) {
        Some(rows) => Ok(work
            .tx
            .remove_owned(&rows, &owner.collection.id, owner.id())?),
        None => Ok(0),
    }
}
