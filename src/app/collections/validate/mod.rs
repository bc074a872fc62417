//! Whether a draft may be saved: one error for a key at most, in the order of PocketBase's checks
//! (spec: collections-api §5).
//!
//! | file | checks |
//! |---|---|
//! | `identity` | id, name, type, system flag |
//! | `fields` | the list of fields, and each one's options |
//! | `rules` | the five record rules, and rules in general |
//! | `indexes` | statements, before the database sees them |
//! | `auth` | options of auth collections |
//! | `view` | the query of a view |

mod auth;
mod fields;
mod identity;
mod indexes;
mod rules;
mod view;

pub(super) use indexes::INVALID as INVALID_INDEX;

use std::sync::Arc;

use super::{overlay::Draft, view_query::Inspection};
use crate::{
    model::{
        catalog::Catalog,
        collection::Collection,
        field_error::{FieldError, FieldErrors, code},
    },
    store::{self, Session},
};

/// What is checked, and against what.
pub struct Subject<'a> {
    /// The collection as it would be saved.
    pub collection: Arc<Collection>,
    /// Whether its type is none of the three.
    pub has_unknown_type: bool,
    /// The collection as it is stored; `None` when it is new.
    pub old: Option<Arc<Collection>>,
    /// All collections. The database and this one may already have the new collection.
    pub catalog: Arc<Catalog>,
    /// What the query of a view gives.
    pub inspection: Option<&'a Inspection>,
    /// Whether the collection is written already, as in imports: its own id is no other's then.
    pub is_saved: bool,
}

impl<'a> Subject<'a> {
    /// Checks `draft` against the collection it would replace.
    pub fn new(
        draft: &Draft,
        old: Option<&Arc<Collection>>,
        catalog: &Arc<Catalog>,
        inspection: Option<&'a Inspection>,
    ) -> Self {
        Self {
            collection: Arc::new(draft.collection.clone()),
            has_unknown_type: draft.unknown_type.is_some(),
            old: old.cloned(),
            catalog: Arc::clone(catalog),
            inspection,
            is_saved: false,
        }
    }

    /// The stored collection when it belongs to the program.
    fn system_old(&self) -> Option<&Collection> {
        self.old.as_deref().filter(|old| old.system)
    }
}

/// All errors of `subject`; empty when it may be saved. Fails only when the database does.
pub fn validate(subject: &Subject<'_>, session: &Session<'_>) -> store::Result<FieldErrors> {
    let mut errors = FieldErrors::new();
    identity::validate(subject, session, &mut errors)?;
    fields::validate(subject, &mut errors);
    rules::validate(subject, &mut errors);
    indexes::validate(subject, session, &mut errors)?;
    view::validate(subject, &mut errors);
    auth::validate(subject, &mut errors);
    Ok(errors)
}

/// The message of an error before it became a sentence, for messages that quote it: PocketBase
/// spells the general ones in lower case without a final dot.
pub fn raw_message(error: &FieldError) -> String {
    let text = error.message.as_str();
    let general = ["Cannot be blank.", "Must ", "The length must be "];
    let is_general = general.iter().any(|start| text.starts_with(start));
    let bare = text.strip_suffix('.').unwrap_or(text);
    if is_general {
        let mut chars = bare.chars();
        return chars.next().map_or_else(String::new, |first| {
            first.to_lowercase().chain(chars).collect()
        });
    }
    if UNPUNCTUATED.contains(&error.code.as_ref()) {
        bare.to_owned()
    } else {
        text.to_owned()
    }
}

/// Codes whose messages PocketBase writes without a final dot.
const UNPUNCTUATED: [&str; 4] = [
    rules::INVALID,
    "validation_missing_field",
    "validation_missing_unique_constraint",
    "validation_duplicated_field_name",
];

/// `validation_match_invalid` "Must be in a valid format."
fn match_invalid() -> FieldError {
    FieldError::new(code::MATCH, "Must be in a valid format.")
}

/// The length of `text` in bytes is outside `min..=max`; an empty text is missing.
fn length(text: &str, min: usize, max: usize) -> Result<(), FieldError> {
    match text.len() {
        0 => Err(FieldError::required()),
        n if n < min || n > max => Err(FieldError::length(min as u64, max as u64)),
        _ => Ok(()),
    }
}

/// A required number of `min..=max`.
fn bounds(value: i64, min: i64, max: i64) -> Result<(), FieldError> {
    let error = |code, message: String, threshold: i64| {
        Err(FieldError::new(code, message).with("threshold", threshold))
    };
    match value {
        0 => Err(FieldError::required()),
        n if n < min => error(code::MIN, format!("Must be no less than {min}."), min),
        n if n > max => error(code::MAX, format!("Must be no greater than {max}."), max),
        _ => Ok(()),
    }
}

/// Records the error of `outcome` at `path`.
fn note(errors: &mut FieldErrors, path: &str, outcome: Result<(), FieldError>) {
    if let Err(error) = outcome {
        errors.insert(path, error);
    }
}
