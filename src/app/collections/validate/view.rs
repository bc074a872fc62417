//! The query of a view.

use super::Subject;
use crate::model::field_error::{FieldError, FieldErrors};

/// Most characters of an error text that is quoted.
const MAX_QUOTED: usize = 500;

/// Reports what looking at the query has found.
pub(super) fn validate(subject: &Subject<'_>, errors: &mut FieldErrors) {
    let Some(query) = subject.collection.view_query() else {
        return;
    };
    if query.is_empty() {
        errors.insert("viewQuery", FieldError::required());
    } else if let Some(problem) = subject
        .inspection
        .and_then(|inspection| inspection.problem.as_deref())
    {
        let quoted: String = problem.chars().take(MAX_QUOTED).collect();
        let error = FieldError::new(
            "validation_invalid_view_query",
            format!("Invalid query - {quoted}"),
        );
        errors.insert("viewQuery", error);
    }
}
