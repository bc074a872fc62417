//! `autodate`: a moment the server sets; what clients send for it is ignored.

use super::{Operation, options::OptionContext};
use crate::model::{
    field::{AutodateOptions, Field, FieldKind},
    field_error::{FieldError, FieldErrors, code},
};

/// Whether the field is set by `operation`.
pub(super) fn fires(options: &AutodateOptions, operation: Operation) -> bool {
    match operation {
        Operation::Create => options.on_create,
        Operation::Update => options.on_update,
    }
}

/// Checks that it fires at all, and that a system field fires when it always did.
pub(super) fn validate_options(
    field: &Field,
    options: &AutodateOptions,
    context: &OptionContext<'_>,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if !options.on_create && !options.on_update {
        for name in ["onCreate", "onUpdate"] {
            errors.insert(
                name,
                FieldError::new(
                    code::REQUIRED,
                    "Either onCreate or onUpdate must be enabled.",
                ),
            );
        }
    }
    let old = context.old_field(field).filter(|old| old.system);
    if let Some(FieldKind::Autodate(old)) = old.map(|old| &old.kind) {
        for (name, now, before) in [
            ("onCreate", options.on_create, old.on_create),
            ("onUpdate", options.on_update, old.on_update),
        ] {
            if now != before {
                errors.insert(name, FieldError::new(code::MISMATCH, "Values don't match."));
            }
        }
    }
    errors
}
