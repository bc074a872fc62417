//! `relation`: ids of records of another collection.
//!
//! Whether the records exist is the store's to find out; [`missing_records`] is what to say then.

use super::options::{self, OptionContext, blank};
use crate::model::{
    field::{Field, FieldKind, RelationOptions},
    field_error::{FieldError, FieldErrors},
    value::Value,
};

const NOT_ENOUGH: &str = "validation_not_enough_values";
const MISSING_RECORDS: &str = "validation_missing_rel_records";
const MISSING_TARGET: &str = "validation_missing_rel_collection";
const MISSING_COLLECTION: &str = "validation_field_relation_missing_collection";
const COLLECTION_CHANGE: &str = "validation_field_relation_change";
const VIEW_COLLECTION: &str = "validation_relation_field_non_view_base_collection";

/// Checks required and the number of ids. `minSelect` does not apply to a blank value.
pub fn check_count(
    field: &Field,
    options: &RelationOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    let count = value.items().len() as i64;
    let (min, max) = (options.min_select, options.max_select.max(1));
    if min > 0 && count < min {
        return Err(
            FieldError::new(NOT_ENOUGH, format!("Select at least {min}.")).with("minSelect", min),
        );
    }
    if count > max {
        return Err(FieldError::new(
            super::select::TOO_MANY,
            format!("Select no more than {max}."),
        )
        .with("maxSelect", max));
    }
    Ok(())
}

/// Some of the ids are not records of the other collection.
pub fn missing_records() -> FieldError {
    FieldError::new(
        MISSING_RECORDS,
        "Failed to find all relation records with the provided ids.",
    )
}

/// The other collection is gone.
pub fn missing_collection() -> FieldError {
    FieldError::new(
        MISSING_TARGET,
        "Relation connection is missing or cannot be accessed.",
    )
}

/// Checks the target and the bounds.
pub(super) fn validate_options(
    field: &Field,
    options: &RelationOptions,
    context: &OptionContext<'_>,
) -> FieldErrors {
    let mut errors = FieldErrors::new();
    if let Err(error) = check_target(field, options, context) {
        errors.insert("collectionId", error);
    }
    options::check_bounds(&mut errors, "minSelect", options.min_select, (0, i64::MAX));
    if options.min_select > 0 && options.max_select == 0 {
        errors.insert("maxSelect", FieldError::required());
    }
    let bounds = (options.min_select, i64::MAX);
    options::check_bounds(&mut errors, "maxSelect", options.max_select, bounds);
    errors
}

fn check_target(
    field: &Field,
    options: &RelationOptions,
    context: &OptionContext<'_>,
) -> Result<(), FieldError> {
    if options.collection_id.is_empty() {
        return Err(FieldError::required());
    }
    let old = context.old_field(field).map(|old| &old.kind);
    if let Some(FieldKind::Relation(old)) = old
        && old.collection_id != options.collection_id
    {
        return Err(FieldError::new(
            COLLECTION_CHANGE,
            "The relation collection cannot be changed.",
        ));
    }
    let Some(target) = context.catalog.by_id(&options.collection_id) else {
        return Err(FieldError::new(
            MISSING_COLLECTION,
            "The relation collection doesn't exist.",
        ));
    };
    if target.is_view() && !context.collection.is_view() {
        return Err(FieldError::new(
            VIEW_COLLECTION,
            "Only view collections are allowed to have relations to other views.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::{Value as Json, json};

    use super::super::testing::{
        assert_accepts, assert_casts, assert_refuses, collection, field, modified,
        option_errors_among, required, too_small, zero,
    };
    use crate::model::{
        catalog::Catalog,
        collection::{Collection, Options},
        field::{FieldKind, RelationOptions},
    };

    fn relation(min_select: i64, max_select: i64) -> FieldKind {
        to("target", min_select, max_select)
    }

    fn to(collection_id: &str, min_select: i64, max_select: i64) -> FieldKind {
        FieldKind::Relation(RelationOptions {
            collection_id: collection_id.into(),
            cascade_delete: false,
            min_select,
            max_select,
        })
    }

    /// A base collection with the id `target` and a view with the id `view`.
    fn catalog() -> Catalog {
        let named = |id: &str, options: Options| {
            Arc::new(Collection {
                id: id.into(),
                name: format!("{id}s"),
                options,
                ..(*collection(Vec::new())).clone()
            })
        };
        let query = String::new();
        Catalog::new(
            1,
            1,
            vec![
                named("target", Options::Base),
                named("view", Options::View { query }),
            ],
        )
    }

    #[test]
    fn the_zero_value_is_empty() {
        assert_eq!(zero(relation(0, 1)), "\"\"");
        assert_eq!(zero(relation(2, 2)), "[]");
    }

    #[test]
    fn counts_within_bounds_are_good() {
        assert_accepts(&required(relation(0, 0)), &[json!("a"), json!(["a", "b"])]);
        let several = field(relation(2, 3));
        assert_accepts(
            &several,
            &[json!(["a", "b"]), json!(["a", "b", "c"]), json!([])],
        );
    }

    #[test]
    fn bad_counts_are_refused_in_order() {
        assert_refuses(
            &required(relation(2, 3)),
            &[
                (
                    json!([]),
                    "validation_required",
                    "Cannot be blank.",
                    Json::Null,
                ),
                (
                    json!(["a", "a"]),
                    "validation_not_enough_values",
                    "Select at least 2.",
                    json!({"minSelect": 2}),
                ),
                (
                    json!(["a", "b", "c", "d"]),
                    "validation_too_many_values",
                    "Select no more than 3.",
                    json!({"maxSelect": 3}),
                ),
            ],
        );
    }

    #[test]
    fn missing_records_have_their_own_error() {
        assert_eq!(
            super::missing_records().to_json(),
            json!({"code": "validation_missing_rel_records",
                   "message": "Failed to find all relation records with the provided ids."})
        );
        assert_eq!(
            super::missing_collection().code,
            "validation_missing_rel_collection"
        );
    }

    #[test]
    fn every_json_kind_is_cast() {
        assert_casts(
            relation(0, 9),
            &[
                (json!(true), r#"["true"]"#),
                (json!(5), r#"["5"]"#),
                (json!("x"), r#"["x"]"#),
                (json!(null), "[]"),
                (json!(["a", "b", "a", "", {"id": "c"}]), r#"["a","b"]"#),
                (json!({"id": "a"}), "[]"),
            ],
        );
        assert_casts(
            relation(0, 1),
            &[(json!(["a", "b"]), r#""b""#), (json!({}), r#""""#)],
        );
    }

    #[test]
    fn modifiers_append_prepend_and_remove() {
        let several = field(relation(0, 9));
        for (body, expected) in [
            (json!({"x+": "c", "x-": "a"}), r#"["b","c"]"#),
            (json!({"+x": "c"}), r#"["c","a","b"]"#),
            (json!({"x:autogenerate": "c"}), r#"["a","b"]"#),
        ] {
            assert_eq!(
                modified(&several, &json!(["a", "b"]), &body),
                expected,
                "{body}"
            );
        }
        let single = field(relation(0, 1));
        for (body, expected) in [
            (json!({"x+": "b"}), r#""b""#),
            (json!({"+x": "b"}), r#""a""#),
            (json!({"x-": "a"}), r#""""#),
        ] {
            assert_eq!(modified(&single, &json!("a"), &body), expected, "{body}");
        }
    }

    #[test]
    fn options_bounds_are_in_order() {
        let errors = |min, max| option_errors_among(&field(relation(min, max)), &catalog(), None);
        let blank = json!({"code": "validation_required", "message": "Cannot be blank."});
        for (min, max) in [(0, 0), (2, 2), (0, 1 << 53), (1 << 53, 1 << 53)] {
            assert_eq!(errors(min, max), json!({}), "{min} {max}");
        }
        assert_eq!(errors(-1, 0), json!({"minSelect": too_small(0)}));
        assert_eq!(errors(1, 0), json!({"maxSelect": blank}));
        assert_eq!(errors(2, 1), json!({"maxSelect": too_small(2)}));
        assert_eq!(errors(0, -1), json!({"maxSelect": too_small(0)}));
        assert_eq!(errors(3, -3), json!({"maxSelect": too_small(3)}));
        assert_eq!(errors(-5, -3), json!({"minSelect": too_small(0)}));
    }

    #[test]
    fn options_need_an_existing_target_that_stays() {
        let error = |id: &str, old: Option<&str>| {
            let old = old.map(|id| field(to(id, 0, 1)));
            let errors = option_errors_among(&field(to(id, 0, 1)), &catalog(), old.as_ref());
            errors["collectionId"]["code"].clone()
        };
        assert_eq!(error("target", None), Json::Null);
        assert_eq!(error("target", Some("target")), Json::Null);
        assert_eq!(error("", None), "validation_required");
        let missing = "validation_field_relation_missing_collection";
        assert_eq!(error("nope", None), missing);
        assert_eq!(error("targets", None), missing, "a name is no id");
        assert_eq!(
            error("view", None),
            "validation_relation_field_non_view_base_collection"
        );
        assert_eq!(
            error("view", Some("target")),
            "validation_field_relation_change"
        );
    }
}
