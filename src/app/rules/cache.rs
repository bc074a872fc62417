//! Compiled rules and filters, kept for as long as the catalog they were compiled for.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::{Access, RuleError};
use crate::model::{catalog::Catalog, collection::Collection, predicate::Compiled};

/// Most entries; when it is reached the cache starts afresh, so that clients who never send the same
/// filter twice cannot fill the memory.
const MOST: usize = 2_000;

/// Longest text that is kept.
const LONGEST: usize = 8_192;

/// A bounded cache of compiled rules and filters.
#[derive(Debug, Default)]
pub struct RuleCache {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    version: u64,
    entries: usize,
    by_collection: HashMap<(String, Access), HashMap<String, Arc<Compiled>>>,
}

impl RuleCache {
    /// The compiled form of `text` for `collection` of `catalog`. Errors are not kept.
    pub fn rule(
        &self,
        catalog: &Catalog,
        collection: &Arc<Collection>,
        access: Access,
        text: &str,
    ) -> Result<Arc<Compiled>, RuleError> {
        let key = (collection.id.clone(), access);
        {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.version != catalog.version || kept.entries >= MOST {
                *kept = Kept {
                    version: catalog.version,
                    ..Kept::default()
                };
            }
            if let Some(found) = kept.by_collection.get(&key).and_then(|of| of.get(text)) {
                return Ok(Arc::clone(found));
            }
        }
        let compiled = Arc::new(super::compile(catalog, collection, access, text)?);
        if text.len() <= LONGEST {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            // Another request may have moved to a newer catalog meanwhile.
            if kept.version == catalog.version {
                let of = kept.by_collection.entry(key).or_default();
                if of.insert(text.to_owned(), Arc::clone(&compiled)).is_none() {
                    kept.entries += 1;
                }
            }
        }
        Ok(compiled)
    }
}
