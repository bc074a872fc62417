//! One unit of work on the writer: a transaction, and what happens after its commit.
//!
//! "Only after commit" is a type here, not a habit: changes are announced and snapshots swapped by
//! callbacks that the store runs once the group's transaction has committed, and drops when the
//! request's savepoint rolls back.

use std::sync::Arc;

use super::App;
use crate::{
    model::{catalog::Catalog, change::Change, settings::Settings, timestamp::Timestamp},
    platform::notify::Topic,
    store::Tx,
};

/// A request's part of the writer's transaction. Functions that take it may run twice.
pub struct Work<'w, 'c> {
    /// The transaction.
    pub(crate) tx: &'w mut Tx<'c>,
    /// The app, for caches and configuration; never to start another write.
    pub app: &'w Arc<App>,
    /// The moment of this work; every date it writes is this one.
    pub now: Timestamp,
    /// The collections as this work sees them.
    pub catalog: Arc<Catalog>,
}

impl<'w, 'c> Work<'w, 'c> {
    pub(super) fn new(tx: &'w mut Tx<'c>, app: &'w Arc<App>, catalog: Arc<Catalog>) -> Self {
        Self {
            tx,
            app,
            now: app.clock().now(),
            catalog,
        }
    }

    /// Tells the listeners of [`App::changes`] once this work has committed.
    pub fn announce(&mut self, change: Change) {
        if self.app.changes().is_heard() {
            let app = Arc::clone(self.app);
            self.tx
                .on_commit(Box::new(move || app.changes().announce(change)));
        }
    }

    /// Goes on with other collections, and makes them the app's once this work has committed.
    pub fn set_catalog(&mut self, catalog: Arc<Catalog>) {
        self.catalog = Arc::clone(&catalog);
        let app = Arc::clone(self.app);
        self.tx
            .on_commit(Box::new(move || app.swap_catalog(catalog)));
        self.announce(Change::Schema);
    }

    /// Goes on with other settings, and makes them the app's once this work has committed.
    pub fn set_settings(&mut self, settings: Arc<Settings>) {
        let app = Arc::clone(self.app);
        self.tx.on_commit(Box::new(move || {
            app.swap_settings(settings);
            app.tell_others(Topic::Settings);
        }));
        self.announce(Change::Settings);
    }

    /// Runs `f` once this work has committed; it must be quick, all writers wait for it.
    pub fn after_commit(&mut self, f: impl FnOnce() + Send + 'static) {
        self.tx.on_commit(Box::new(f));
    }
}
