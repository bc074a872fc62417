//! Go's regular expressions (RE2 syntax): compiled once, searched anywhere in a text.
//!
//! Patterns are users' (field options), so they are read by Go's rules, refused with Go's words and
//! translated for the `regex` crate, which has the same linear-time semantics.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::{ParserBuilder, hir::Hir};

use super::pattern_syntax;
use crate::model::field_error::FieldError;

const INVALID: &str = "validation_invalid_regex";

/// Most patterns that are kept; schemas have far fewer.
const CACHE_SIZE: usize = 512;

/// Most bytes of one compiled pattern. Go has no such limit; 1000 letters of any script need 40 MB.
const SIZE_LIMIT: usize = 64 << 20;

/// A pattern that Go's parser refuses; the text is Go's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("error parsing regexp: {reason}: `{part}`")]
pub struct PatternError {
    reason: &'static str,
    part: String,
}

impl PatternError {
    pub(super) fn new(reason: &'static str, part: &str) -> Self {
        Self {
            reason,
            part: part.to_owned(),
        }
    }
}

/// What was made of patterns, by their text.
type Kept<T> = LazyLock<Mutex<HashMap<String, Arc<T>>>>;

static COMPILED: Kept<Regex> = LazyLock::new(Mutex::default);
static STRUCTURES: Kept<Hir> = LazyLock::new(Mutex::default);

/// What `make` makes of the translated pattern; kept for the next time.
fn kept<T>(
    cache: &Kept<T>,
    pattern: &str,
    make: impl FnOnce(&str) -> Option<T>,
) -> Result<Arc<T>, PatternError> {
    let lock = || cache.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = lock().get(pattern) {
        return Ok(Arc::clone(known));
    }
    let made = make(&pattern_syntax::translate(pattern)?)
        .ok_or_else(|| PatternError::new("expression too large", pattern))?;
    let made = Arc::new(made);
    let mut cache = lock();
    if cache.len() >= CACHE_SIZE {
        cache.clear();
    }
    cache.insert(pattern.to_owned(), Arc::clone(&made));
    Ok(made)
}

/// The compiled pattern.
pub fn compile(pattern: &str) -> Result<Arc<Regex>, PatternError> {
    kept(&COMPILED, pattern, |translated| {
        // Bytes, because ASCII word boundaries may lie inside of characters.
        RegexBuilder::new(translated)
            .size_limit(SIZE_LIMIT)
            .build()
            .ok()
    })
}

/// The structure of a pattern, for making texts from it.
pub(super) fn structure(pattern: &str) -> Result<Arc<Hir>, PatternError> {
    kept(&STRUCTURES, pattern, |translated| {
        ParserBuilder::new()
            .utf8(false)
            .build()
            .parse(translated)
            .ok()
    })
}

/// Whether `text` has a match anywhere. An empty pattern matches everything, an invalid one
/// nothing (saving a collection refuses it, so it can only come from another program).
pub fn matches(pattern: &str, text: &str) -> bool {
    pattern.is_empty() || compile(pattern).is_ok_and(|regex| regex.is_match(text.as_bytes()))
}

/// `validation_invalid_regex` with Go's message, if the pattern does not compile.
pub fn validate(pattern: &str) -> Result<(), FieldError> {
    match compile(pattern) {
        Ok(_) => Ok(()),
        Err(error) => Err(FieldError::new(INVALID, error.to_string())),
    }
}

#[cfg(test)]
#[path = "pattern_tests.rs"]
mod tests;
