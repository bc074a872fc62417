//! Rules: whether they can be compiled, and whether they may be there at all.

use super::{Subject, note};
use crate::{
    app::rules,
    model::field_error::{FieldError, FieldErrors},
};

/// The code of a rule that cannot be compiled.
pub(super) const INVALID: &str = "validation_invalid_rule";

/// Checks the five record rules.
pub(super) fn validate(subject: &Subject<'_>, errors: &mut FieldErrors) {
    let new = &subject.collection.rules;
    let old = subject.system_old().map(|old| &old.rules);
    for (key, rule, stored, writes) in [
        ("listRule", &new.list, old.map(|old| &old.list), false),
        ("viewRule", &new.view, old.map(|old| &old.view), false),
        ("createRule", &new.create, old.map(|old| &old.create), true),
        ("updateRule", &new.update, old.map(|old| &old.update), true),
        ("deleteRule", &new.delete, old.map(|old| &old.delete), true),
    ] {
        let outcome = if writes && subject.collection.is_view() && rule.is_some() {
            Err(FieldError::new("validation_nil", "Must be blank."))
        } else {
            check(subject, rule.as_deref()).and_then(|()| unchanged(rule, stored))
        };
        note(errors, key, outcome);
    }
}

/// Whether `rule` is a rule of the collection.
pub(super) fn check(subject: &Subject<'_>, rule: Option<&str>) -> Result<(), FieldError> {
    match rule {
        None | Some("") => Ok(()),
        Some(text) => rules::check(&subject.catalog, &subject.collection, text).map_err(|error| {
            FieldError::new(INVALID, format!("Invalid rule. Raw error: {error}."))
        }),
    }
}

/// Whether the rule of a system collection is the stored one; `stored` is `None` for the others.
pub(super) fn unchanged<T: PartialEq>(rule: &T, stored: Option<&T>) -> Result<(), FieldError> {
    match stored {
        Some(stored) if stored != rule => Err(FieldError::new(
            "validation_collection_system_rule_change",
            "System collection API rule cannot be changed.",
        )),
        _ => Ok(()),
    }
}
