//! Whose tokens were found good, so that the next request with one need not read and verify again.
//!
//! A token is known for as long as nothing in its record's table has changed: the end of a session
//! (another `tokenKey`, a deleted record) shows at the next request. What another program changes
//! shows when the store notices its commit, within a tenth of a second.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use super::token::Claims;
use crate::{
    app::App,
    model::{collection::Collection, record::Record, timestamp::Timestamp},
};

/// Most tokens kept; when full, all are dropped (they come back one by one).
const CAPACITY: usize = 2048;

/// The known tokens of one app.
#[derive(Debug, Default)]
pub struct Identities(Mutex<HashMap<String, Known>>);

#[derive(Debug)]
struct Known {
    record: Arc<Record>,
    claims: Claims,
    version: u64,
}

/// An auth collection and the version of its table at one moment.
pub(super) struct Seen(Option<(Arc<Collection>, u64)>);

impl Seen {
    /// The collection of this name or id as it is now.
    pub(super) fn now(app: &App, collection: &str) -> Self {
        let catalog = app.catalog();
        let collection = catalog.find(collection).map(Arc::clone);
        Self(collection.map(|collection| {
            let version = app.store().table_version(&collection.name);
            (collection, version)
        }))
    }
}

impl Identities {
    /// The record and the claims of a token that was found good and still is.
    pub(super) fn get(
        &self,
        app: &App,
        token: &str,
        now: Timestamp,
    ) -> Option<(Arc<Record>, Claims)> {
        let (record, claims, version) = {
            let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let known = known.get(token)?;
            (
                Arc::clone(&known.record),
                known.claims.clone(),
                known.version,
            )
        };
        let collection = &record.collection;
        // The same collection, not one like it: its secrets may have changed.
        let same = app
            .catalog()
            .by_id(&collection.id)
            .is_some_and(|current| Arc::ptr_eq(current, collection));
        let fresh = same && app.store().table_version(&collection.name) == version;
        (fresh && claims.is_alive(now)).then_some((record, claims))
    }

    /// Keeps a token that was found good after `seen`.
    pub(super) fn put(&self, token: &str, seen: Seen, record: &Arc<Record>, claims: &Claims) {
        let Some((collection, version)) = seen.0 else {
            return;
        };
        if !Arc::ptr_eq(&collection, &record.collection) {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= CAPACITY {
            known.clear();
        }
        known.insert(
            token.to_owned(),
            Known {
                record: Arc::clone(record),
                claims: claims.clone(),
                version,
            },
        );
    }
}
