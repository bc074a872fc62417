//! Go's regular expressions.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use regex::bytes::{Regex, RegexBuilder};

use crate::model::field_error::FieldError;

/// Most compiled patterns that are kept; schemas have far fewer.
const CACHE_SIZE: usize = 512;

/// A pattern that Go's parser refuses; its text is Go's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("error parsing regexp: {0}")]
pub struct PatternError(pub(super) String);

static CACHE: LazyLock<Mutex<HashMap<String, Arc<Regex>>>> = LazyLock::new(Mutex::default);

/// The compiled pattern, from the cache if it was used before.
pub fn compile(pattern: &str) -> Result<Arc<Regex>, PatternError> {
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = cache.get(pattern) {
        return Ok(Arc::clone(known));
    }
    let regex = RegexBuilder::new(pattern).build();
    let regex = Arc::new(regex.map_err(|e| PatternError(e.to_string()))?);
    if cache.len() >= CACHE_SIZE {
        cache.clear();
    }
    cache.insert(pattern.to_owned(), Arc::clone(&regex));
    Ok(regex)
}

/// Whether `text` has a match anywhere. An empty pattern matches everything, an invalid one nothing.
pub fn matches(pattern: &str, text: &str) -> bool {
    pattern.is_empty() || compile(pattern).is_ok_and(|regex| regex.is_match(text.as_bytes()))
}

/// `validation_invalid_regex` with Go's message, if the pattern does not compile.
pub fn validate(pattern: &str) -> Result<(), FieldError> {
    match compile(pattern) {
        Ok(_) => Ok(()),
        Err(error) => Err(FieldError::new(
            "validation_invalid_regex",
            error.to_string(),
        )),
    }
}
