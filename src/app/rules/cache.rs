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
            // Requests that still hold an older catalog must not throw away what the newer ones use.
            if kept.version < catalog.version || kept.entries >= MOST {
                *kept = Kept {
                    version: catalog.version.max(kept.version),
                    ..Kept::default()
                };
            }
            if kept.version == catalog.version
                && let Some(found) = kept.by_collection.get(&key).and_then(|of| of.get(text))
            {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        collection::{Options, Rules},
        field::{Field, FieldKind, TextOptions},
    };

    fn catalog(version: u64, field: &str) -> Catalog {
        let collection = Collection {
            id: "c".into(),
            name: "c".into(),
            system: false,
            fields: vec![Field::new(field, FieldKind::Text(TextOptions::default()))],
            indexes: Vec::new(),
            rules: Rules::default(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        };
        Catalog::new(version, 1, vec![Arc::new(collection)])
    }

    fn rule(cache: &RuleCache, catalog: &Catalog, text: &str) -> Result<Arc<Compiled>, RuleError> {
        cache.rule(catalog, &catalog.all()[0], Access::Rule, text)
    }

    #[test]
    fn what_was_compiled_is_shared() {
        let (cache, catalog) = (RuleCache::default(), catalog(1, "a"));
        let first = rule(&cache, &catalog, "a = 1").unwrap();
        assert!(Arc::ptr_eq(
            &first,
            &rule(&cache, &catalog, "a = 1").unwrap()
        ));
        assert!(!Arc::ptr_eq(
            &first,
            &rule(&cache, &catalog, "a = 2").unwrap()
        ));
    }

    #[test]
    fn a_newer_catalog_is_compiled_for_anew() {
        let cache = RuleCache::default();
        let (old, new) = (catalog(1, "a"), catalog(2, "b"));
        assert!(rule(&cache, &old, "a = 1").is_ok());
        assert!(rule(&cache, &new, "a = 1").is_err());
        let kept = rule(&cache, &new, "b = 1").unwrap();
        // A request that began before the change still gets its own meaning, and disturbs nobody.
        assert!(rule(&cache, &old, "a = 1").is_ok() && rule(&cache, &old, "b = 1").is_err());
        assert!(Arc::ptr_eq(&kept, &rule(&cache, &new, "b = 1").unwrap()));
    }

    #[test]
    fn the_number_of_entries_is_bounded() {
        let (cache, catalog) = (RuleCache::default(), catalog(1, "a"));
        for i in 0..3 * MOST {
            rule(&cache, &catalog, &format!("a = {i}")).unwrap();
        }
        assert!(cache.kept.lock().unwrap().entries <= MOST);
    }
}
