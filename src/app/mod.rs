//! What pbctl *does*: every use case, rule and policy.
//!
//! [`App`] is one opened data directory: the store, and snapshots of its collections and settings.
//! Use cases are functions that take it: `records::create(&app, …)`. Rooms have ranks; a room may
//! import only lower ones (`tests/tidy.rs`):
//!
//! ```text
//! 8  status  rule_tests  jobs  merge  doctor
//! 7  superusers  backups  schema  transfer  realtime
//! 6  auth
//! 5  records  adopt  console
//! 4  collections  directory  control
//! 3  settings  logs
//! 2  work
//! 1  rules  fields  changes  yaml
//! 0  error  config  defaults
//! ```

pub mod adopt;
pub mod auth;
pub mod backups;
pub mod changes;
pub mod collections;
pub mod config;
pub mod console;
#[cfg(unix)]
pub mod control;
pub mod defaults;
pub mod directory;
pub mod doctor;
pub mod error;
pub mod fields;
pub mod jobs;
pub mod logs;
pub mod merge;
pub mod realtime;
pub mod records;
pub mod rule_tests;
pub mod rules;
pub mod schema;
pub mod settings;
pub mod status;
pub mod superusers;
pub mod transfer;
pub mod work;
pub mod yaml;

use std::{
    path::Path,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Instant,
};

use crate::{
    model::{catalog::Catalog, collection::Collection, settings::Settings, timestamp::Timestamp},
    platform::{
        clock::Clock,
        encryption::Key,
        notify::{self, Topic},
        open_files, random,
    },
    store::{self, Logs, Reads, Session, Store},
};
use auth::Identities;
use changes::Changes;
use config::{Config, Purpose};
use directory::Prepared;
use error::{Error, Result};
use realtime::Realtime;
use records::{guesses::Guesses, totals::Totals};
use rules::RuleCache;

/// One opened data directory.
pub struct App {
    config: Config,
    directory: Prepared,
    opened: Instant,
    store: Store,
    catalog: RwLock<Arc<Catalog>>,
    settings: RwLock<Arc<Settings>>,
    rules: RuleCache,
    totals: Totals,
    guesses: Guesses,
    identities: Identities,
    changes: Changes,
    realtime: Realtime,
    /// The request log.
    pub(crate) logs: Logs,
    /// Commits of other programs that were noticed, and how many of them the snapshots have seen.
    /// While they differ, requests load what they need for themselves.
    foreign: AtomicU64,
    foreign_loaded: AtomicU64,
    /// The last catalog version given out.
    catalog_version: AtomicU64,
    /// A restored directory that is to take the place of this one.
    changeover: backups::Changeover,
    /// Whether it is being closed: what takes long should give up.
    closing: AtomicBool,
}

/// What a reading function, or a rule, sees beside its session.
pub struct Reading<'a> {
    /// The app, for caches.
    pub app: &'a App,
    /// The collections that fit the session's tables.
    pub catalog: &'a Arc<Catalog>,
    /// The moment of the read.
    pub now: Timestamp,
}

impl App {
    /// Opens the data directory that `config` names, after making or upgrading it.
    pub async fn open(config: Config) -> directory::Result<Arc<Self>> {
        if config.purpose == Purpose::Serve {
            open_files::raise_limit();
        }
        let prepared = directory::prepare(&config)?;
        let mut options = store::Options::new(&prepared.paths.data_db);
        options.full_sync = config.full_sync;
        options.never_sync = config.is_scratch;
        options.query_timeout = config.query_timeout;
        options.keep_changes = config.keep_changes();
        options.leaves_log =
            config.purpose == Purpose::Command && directory::served_by(&config.dir).is_some();
        if config.purpose == Purpose::Command {
            // Mapped pages count as the command's memory, and it reads nothing often enough to gain by them.
            options.mmap_bytes = 0;
        }
        let (store, logs) = tokio::try_join!(
            Store::open(options),
            Logs::open(&prepared.paths.auxiliary_db, random::below(1 << 30))
        )?;
        let app = Arc::new(Self {
            config,
            directory: prepared,
            opened: Instant::now(),
            store,
            catalog: RwLock::default(),
            settings: RwLock::default(),
            rules: RuleCache::default(),
            totals: Totals::default(),
            guesses: Guesses::default(),
            identities: Identities::default(),
            changes: Changes::default(),
            realtime: Realtime::default(),
            logs,
            foreign: AtomicU64::new(0),
            foreign_loaded: AtomicU64::new(0),
            catalog_version: AtomicU64::new(0),
            changeover: backups::Changeover::default(),
            closing: AtomicBool::new(false),
        });
        app.reload().await?;
        app.watch();
        Ok(app)
    }

    /// Writes what is collected, finishes the writes that are queued, closes every connection and lets go
    /// of the directory.
    pub async fn close(&self) {
        self.closing.store(true, Ordering::Relaxed);
        self.logs.close().await;
        self.store.close().await;
        if let Some(lock) = &self.directory.lock {
            lock.release();
        }
    }

    /// Whether it is being closed, so that what takes long should give up.
    pub(crate) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Relaxed)
    }

    /// Loads the snapshots again when another program has committed.
    fn watch(self: &Arc<Self>) {
        let app = Arc::downgrade(self);
        let runtime = tokio::runtime::Handle::current();
        self.store.on_foreign_change(Arc::new(move || {
            let Some(app) = app.upgrade() else { return };
            app.foreign.fetch_add(1, Ordering::AcqRel);
            let numbers = app.store.take_foreign_changes();
            app.changes.announce_elsewhere(numbers);
            // What cannot be read now is tried again at the next change; requests that need it
            // load it for themselves and tell.
            runtime.spawn(async move { app.reload().await });
        }));
    }

    /// Loads the snapshots from what is committed now.
    async fn reload(self: &Arc<Self>) -> directory::Result<()> {
        let seen = self.foreign.load(Ordering::Acquire);
        let before = self.catalog();
        let app = Arc::clone(self);
        let read = move |session: &Session<'_>| directory::load(session, app.settings_key());
        let loaded = self.store.read(read).await?;
        let catalog = self.catalog_of(loaded.schema_version, loaded.collections);
        let mut current = self.catalog.write().unwrap_or_else(PoisonError::into_inner);
        // A change of our own that was committed while this was read is newer than what was read.
        if Arc::ptr_eq(&current, &before) {
            *current = catalog;
        }
        drop(current);
        self.swap_settings(Arc::new(loaded.settings));
        self.foreign_loaded.fetch_max(seen, Ordering::AcqRel);
        Ok(())
    }

    /// What opening found and did: where everything lies, whether it was made or upgraded.
    pub fn directory(&self) -> &Prepared {
        &self.directory
    }

    /// When it was opened.
    pub fn opened(&self) -> Instant {
        self.opened
    }

    /// Tells other programs where this one serves: `url` and the control socket go into the lock file.
    /// A command has no lock and tells nothing; a failure is not worth stopping for.
    pub fn announce(&self, url: &str, socket: Option<&Path>) {
        if let Some(lock) = &self.directory.lock {
            let _ = lock.announce(url, socket);
        }
    }

    /// The key that settings are encrypted with, if there is one.
    pub(crate) fn settings_key(&self) -> Option<&Key> {
        self.directory.key.as_deref()
    }

    /// The collections now. Hold the snapshot for one piece of work, not longer.
    pub fn catalog(&self) -> Arc<Catalog> {
        Arc::clone(&self.catalog.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The settings now.
    pub fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.config.clock
    }

    /// How the directory was opened.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Where committed changes are announced.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// Its open streams.
    pub fn realtime(&self) -> &Realtime {
        &self.realtime
    }

    /// How it hears that a restored directory is to take its place.
    pub fn changeover(&self) -> &backups::Changeover {
        &self.changeover
    }

    pub(crate) fn rules(&self) -> &RuleCache {
        &self.rules
    }

    pub(crate) fn totals(&self) -> &Totals {
        &self.totals
    }

    pub(crate) fn guesses(&self) -> &Guesses {
        &self.guesses
    }

    pub(crate) fn identities(&self) -> &Identities {
        &self.identities
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Makes other programs on the directory load what has changed. That they hear of it later, at
    /// their next look, is not worth failing for.
    pub(crate) fn tell_others(&self, topic: Topic) {
        let _ = notify::touch(&self.directory.paths.dir, topic);
    }

    pub(crate) fn swap_catalog(&self, catalog: Arc<Catalog>) {
        *self.catalog.write().unwrap_or_else(PoisonError::into_inner) = catalog;
    }

    pub(crate) fn swap_settings(&self, settings: Arc<Settings>) {
        *self
            .settings
            .write()
            .unwrap_or_else(PoisonError::into_inner) = settings;
    }

    /// Runs `f` over one read transaction, inline if it is quick; it may run twice.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        f: impl Fn(&Session<'_>) -> Result<T> + Send + Sync + 'static,
    ) -> Result<T> {
        self.store.read(f).await
    }

    /// [`App::read`] with the collections that fit the tables the transaction sees (design rule 4).
    ///
    /// Whether they fit is seen when `f` is done, where it costs next to nothing; when another
    /// program has changed them, they are loaded and `f` runs again.
    pub(crate) async fn read_with_catalog<T: Send + 'static>(
        self: &Arc<Self>,
        f: impl Fn(&Session<'_>, &Reading<'_>) -> Result<T> + Send + Sync + 'static,
    ) -> Result<T> {
        let app = Arc::clone(self);
        self.store
            .read(move |session| match app.read_as_it_is(session, &f)? {
                Some(outcome) => outcome,
                None => app.read_as_loaded(session, &f),
            })
            .await
    }

    /// [`App::read_with_catalog`] for an `f` that runs one statement when `reads` says so.
    pub(crate) async fn read_few_with_catalog<T: Send + 'static>(
        self: &Arc<Self>,
        reads: Reads,
        f: impl Fn(&Session<'_>, &Reading<'_>) -> Result<T> + Send + Sync + 'static,
    ) -> Result<T> {
        if reads == Reads::Many {
            return self.read_with_catalog(f).await;
        }
        let f = Arc::new(f);
        let (app, once) = (Arc::clone(self), Arc::clone(&f));
        let outcome = self
            .store
            .read_as(reads, move |session| app.read_as_it_is(session, &*once));
        match outcome.await? {
            Some(outcome) => outcome,
            None => {
                self.read_with_catalog(move |session, reading| f(session, reading))
                    .await
            }
        }
    }

    /// What `f` gives with the collections as they are in memory; `None` when they do not fit.
    fn read_as_it_is<T>(
        &self,
        session: &Session<'_>,
        f: &impl Fn(&Session<'_>, &Reading<'_>) -> Result<T>,
    ) -> Result<Option<Result<T>>> {
        if self.is_behind() {
            return Ok(None);
        }
        let catalog = &self.catalog();
        let now = self.clock().now();
        let app = self;
        let outcome = f(session, &Reading { app, catalog, now });
        let fits = session.schema_version()? == catalog.schema_version;
        Ok(fits.then_some(outcome))
    }

    fn read_as_loaded<T>(
        &self,
        session: &Session<'_>,
        f: &impl Fn(&Session<'_>, &Reading<'_>) -> Result<T>,
    ) -> Result<T> {
        let catalog = &self.fitting_catalog(session)?;
        let now = self.clock().now();
        let app = self;
        f(session, &Reading { app, catalog, now })
    }

    /// [`App::read_with_catalog`] on a slow-query thread at once.
    pub(crate) async fn read_slow_with_catalog<T: Send + 'static>(
        self: &Arc<Self>,
        f: impl Fn(&Session<'_>, &Reading<'_>) -> Result<T> + Send + Sync + 'static,
    ) -> Result<T> {
        let app = Arc::clone(self);
        self.store
            .read_slow(move |session| {
                let reading = Reading {
                    app: &app,
                    catalog: &app.fitting_catalog(session)?,
                    now: app.clock().now(),
                };
                f(session, &reading)
            })
            .await
    }

    /// Runs something slow and synchronous (hashing a password) off the async threads.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        f: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        tokio::task::spawn_blocking(f)
            .await
            .map_err(Error::internal)
    }

    /// The catalog if it fits what `session` sees, else one loaded from there.
    ///
    /// The tables' version tells of changes to tables; changes to rules by another program are told
    /// by `foreign`. A catalog loaded here replaces the app's only when its tables are newer: the
    /// session may be older than what others have loaded already.
    fn fitting_catalog(&self, session: &Session<'_>) -> Result<Arc<Catalog>> {
        let catalog = self.catalog();
        if !self.is_behind() && session.schema_version()? == catalog.schema_version {
            return Ok(catalog);
        }
        let loaded = self.load_catalog(session)?;
        let mut current = self.catalog.write().unwrap_or_else(PoisonError::into_inner);
        if loaded.schema_version > current.schema_version {
            *current = Arc::clone(&loaded);
        }
        Ok(loaded)
    }

    /// Whether another program has committed what the snapshots have not seen yet.
    fn is_behind(&self) -> bool {
        self.foreign.load(Ordering::Acquire) != self.foreign_loaded.load(Ordering::Acquire)
    }

    fn load_catalog(&self, session: &Session<'_>) -> Result<Arc<Catalog>> {
        let collections = session
            .select_collections()?
            .into_iter()
            .map(Arc::new)
            .collect();
        Ok(self.catalog_of(session.schema_version()?, collections))
    }

    /// The catalog of these collections: the app's own when it holds just them, so that another
    /// program's changes of mere rows neither empty caches nor send drafts back.
    fn catalog_of(&self, schema_version: i64, collections: Vec<Arc<Collection>>) -> Arc<Catalog> {
        let current = self.catalog();
        if current.schema_version == schema_version && current.all() == collections {
            return current;
        }
        let version = self.next_catalog_version();
        Arc::new(Catalog::new(version, schema_version, collections))
    }

    /// A version for a new catalog; no two catalogs of a process have the same.
    pub(crate) fn next_catalog_version(&self) -> u64 {
        self.catalog_version.fetch_add(1, Ordering::AcqRel) + 1
    }
}
