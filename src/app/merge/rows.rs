//! Writes rows in batches, each in a transaction of its own, with their files before them.

use std::{
    ops::ControlFlow,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    MOST_TOLD, MergeError, OnConflict, Progress, Source, Table, Watch,
    error::written,
    files::{Copied, Way},
    plan::{Plan, Selected, TablePlan},
};
use crate::{
    app::{
        App, collections,
        defaults::INSTALLER_EMAIL,
        error::{Error, Result},
        work::Work,
    },
    model::{caller::SUPERUSERS, collection::Collection},
    platform::disk,
    store::{self, Merged, RawRows},
};

/// Rows of a batch: a transaction of them takes some 20 ms, which others who write can wait.
const BATCH: usize = 2_000;

/// What reads and counts.
#[derive(Clone)]
struct Run {
    source: Arc<Source>,
    plan: Arc<Plan>,
    on_conflict: OnConflict,
    watch: Watch,
    /// Where the uploads go.
    storage: PathBuf,
    total: u64,
}

/// Rows that were read, and how many were passed over to get them.
struct Batch {
    rows: RawRows,
    read: u64,
}

/// Writes everything; collections are there already.
pub async fn write(
    app: &Arc<App>,
    source: &Arc<Source>,
    plan: &Arc<Plan>,
    on_conflict: OnConflict,
    watch: Watch,
) -> Result<Vec<Table>, MergeError> {
    let run = Run::new(app, source, plan, on_conflict, watch)?;
    let (mut tables, mut done) = (Vec::new(), 0);
    for at in 0..plan.tables.len() {
        tables.push(Table::new(&plan.tables[at]));
        let mut after = Some(i64::MIN);
        while let Some(start) = after {
            let reader = run.clone();
            let batch = app.blocking(move || reader.read(at, start)).await??;
            after = batch.rows.next;
            done += batch.read;
            let outcome = run.write_batch(app, at, batch.rows).await;
            let (merged, copied) = outcome.map_err(|error| error.after(written(&tables)))?;
            if let Some(table) = tables.last_mut() {
                table.add(merged, copied);
            }
            if run.tell(done).is_break() {
                let written = written(&tables);
                return Err(MergeError::Stopped { written });
            }
        }
    }
    Ok(tables)
}

/// Does everything in one transaction and undoes it; tells what would have become of all rows.
pub async fn rehearse(
    app: &Arc<App>,
    source: &Arc<Source>,
    plan: &Arc<Plan>,
    on_conflict: OnConflict,
    watch: Watch,
) -> Result<Vec<Table>, MergeError> {
    let run = Run::new(app, source, plan, on_conflict, watch)?;
    let told = Arc::new(Mutex::new(None));
    let result = Arc::clone(&told);
    let undone = app.write_alone(move |work| -> Result<()> {
        let tables = run.rehearse(work)?;
        *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(tables);
        // What the writer undoes is what it is told has failed.
        Err(Error::generic())
    });
    let undone = undone.await;
    let told = told.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (told, undone) {
        (Some(Some(tables)), _) => Ok(tables),
        (Some(None), _) => Err(MergeError::Stopped { written: 0 }),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(())) => Ok(Vec::new()),
    }
}

impl Run {
    fn new(
        app: &Arc<App>,
        source: &Arc<Source>,
        plan: &Arc<Plan>,
        on_conflict: OnConflict,
        watch: Watch,
    ) -> store::Result<Self> {
        let mut total = 0;
        for table in &plan.tables {
            let still = source.still.lock().unwrap_or_else(PoisonError::into_inner);
            total += still.count(&table.from.name)?;
        }
        Ok(Self {
            source: Arc::clone(source),
            plan: Arc::clone(plan),
            on_conflict,
            watch,
            storage: app.directory().paths.dir.join("storage"),
            total,
        })
    }

    fn tell(&self, done: u64) -> ControlFlow<()> {
        (self.watch)(Progress {
            phase: "rows",
            done,
            total: self.total,
        })
    }

    /// The next rows of a table, with what has to be changed in them.
    fn read(&self, at: usize, after: i64) -> store::Result<Batch> {
        let table = &self.plan.tables[at];
        let still = self
            .source
            .still
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let mut rows = still.raw_rows(&table.from.name, &table.columns, after, BATCH)?;
        let read = rows.len() as u64;
        let owners = &self.plan.owners;
        match table.rows {
            Selected::All => {}
            Selected::Superusers => {
                rows.retain(|rows, row| rows.text(row, "email") != INSTALLER_EMAIL);
            }
            Selected::Owned => {
                rows.retain(|rows, row| owners.contains_key(rows.text(row, "collectionRef")));
                rows.replace("collectionRef", |id| owners.get(id).cloned());
            }
        }
        Ok(Batch { rows, read })
    }

    async fn write_batch(
        &self,
        app: &Arc<App>,
        at: usize,
        rows: RawRows,
    ) -> Result<(Merged, Copied), MergeError> {
        if rows.is_empty() {
            return Ok((Merged::default(), Copied::default()));
        }
        let rows = Arc::new(rows);
        let table = &self.plan.tables[at];
        let (run, looked, name) = (self.clone(), Arc::clone(&rows), self.name(app, at)?);
        let known = app
            .read(move |session| Ok(session.known_rows(&name, &looked)?))
            .await?;
        let (was_there, shared) = (known.clone(), Arc::clone(&rows));
        let copied = app
            .blocking(move || run.copy(at, &shared, &known, false))
            .await??;
        let (to, on_conflict) = (table.to.clone(), self.on_conflict);
        let failed = Arc::new(Mutex::new(Vec::new()));
        let (told, shared) = (Arc::clone(&failed), Arc::clone(&rows));
        let outcome = app.write_alone(move |work| {
            let merged = merge_in(work, &to, &shared, on_conflict)?;
            if on_conflict == OnConflict::Fail && !merged.failed.is_empty() {
                *told.lock().unwrap_or_else(PoisonError::into_inner) = merged.failed;
                return Err(Error::generic());
            }
            Ok(merged)
        });
        let outcome = outcome.await;
        let failed = std::mem::take(&mut *failed.lock().unwrap_or_else(PoisonError::into_inner));
        match outcome {
            Ok(merged) => {
                let lost: Vec<&str> = merged.failed.iter().map(|(id, _)| id.as_str()).collect();
                self.discard(at, &rows, |row| {
                    !was_there[row] && lost.contains(&rows.text(row, "id"))
                });
                Ok((merged, copied))
            }
            Err(error) => {
                self.discard(at, &rows, |row| !was_there[row]);
                if failed.is_empty() {
                    return Err(error.into());
                }
                Err(MergeError::Conflict {
                    collection: table.from.name.clone(),
                    reasons: failed
                        .into_iter()
                        .map(|(id, why)| format!("{id}: {why}"))
                        .collect(),
                    written: 0,
                })
            }
        }
    }

    fn name(&self, app: &Arc<App>, at: usize) -> Result<String> {
        let catalog = app.catalog();
        let found = catalog.by_id(&self.plan.tables[at].to);
        Ok(found.ok_or_else(Error::not_found)?.name.clone())
    }

    /// Copies the files of the rows that will be written; `known` says which are here already.
    fn copy(
        &self,
        at: usize,
        rows: &RawRows,
        known: &[bool],
        dry: bool,
    ) -> Result<Copied, MergeError> {
        let table = &self.plan.tables[at];
        let mut copied = Copied::default();
        if table.files.is_empty() || self.source.files_elsewhere {
            return Ok(copied);
        }
        let written = |row: &usize| !known[*row] || self.on_conflict == OnConflict::Update;
        for row in (0..rows.len()).filter(written) {
            let Some(way) = self.way(table, rows.text(row, "id")) else {
                continue;
            };
            for field in &table.files {
                let of_field = way.copy(rows.text(row, field), dry)?;
                copied.files += of_field.files;
                copied.missing += of_field.missing;
            }
        }
        if copied.files > 0 && !dry {
            let failed = |source| MergeError::File {
                path: self.storage.clone(),
                source,
            };
            disk::sync_disk(&self.storage).map_err(failed)?;
        }
        Ok(copied)
    }

    /// Takes away the files of rows that were new and have not been written.
    fn discard(&self, at: usize, rows: &RawRows, is_lost: impl Fn(usize) -> bool) {
        let table = &self.plan.tables[at];
        if table.files.is_empty() {
            return;
        }
        for row in (0..rows.len()).filter(|row| is_lost(*row)) {
            if let Some(way) = self.way(table, rows.text(row, "id")) {
                way.discard();
            }
        }
    }

    fn way(&self, table: &TablePlan, record: &str) -> Option<Way> {
        let from = (self.source.storage.as_path(), table.from.id.as_str());
        let to = (self.storage.as_path(), table.to.as_str());
        Way::new(from, to, record, self.source.own_files)
    }

    /// Everything in one transaction. `None` when somebody wanted it to stop.
    fn rehearse(&self, work: &mut Work<'_, '_>) -> Result<Option<Vec<Table>>> {
        if !self.plan.bodies.is_empty() {
            collections::import_in(work, &self.plan.bodies, false)?;
        }
        let (mut tables, mut done) = (Vec::new(), 0);
        for (at, plan) in self.plan.tables.iter().enumerate() {
            let mut table = Table::new(plan);
            let mut after = Some(i64::MIN);
            while let Some(start) = after {
                let Batch { rows, read } = self.read(at, start)?;
                after = rows.next;
                done += read;
                let collection = collection(work, &plan.to)?;
                let known = work.tx.known_rows(&collection.name, &rows)?;
                let copied = self
                    .copy(at, &rows, &known, true)
                    .map_err(Error::internal)?;
                table.add(merge_in(work, &plan.to, &rows, self.on_conflict)?, copied);
                if self.tell(done).is_break() {
                    return Ok(None);
                }
            }
            tables.push(table);
        }
        Ok(Some(tables))
    }
}

fn collection(work: &Work<'_, '_>, id: &str) -> Result<Arc<Collection>> {
    work.catalog
        .by_id(id)
        .map(Arc::clone)
        .ok_or_else(Error::not_found)
}

fn merge_in(
    work: &mut Work<'_, '_>,
    to: &str,
    rows: &RawRows,
    on_conflict: OnConflict,
) -> Result<Merged> {
    let collection = collection(work, to)?;
    let merged = work.tx.merge_rows(&collection.name, rows, on_conflict)?;
    work.tx.append_collection_change(&collection.id, work.now)?;
    if collection.name == SUPERUSERS && merged.created > 0 {
        // The first real superuser replaces the installer's placeholder.
        for id in work.tx.select_ids(&collection, "email", INSTALLER_EMAIL)? {
            work.tx.remove_record(&collection, &id)?;
        }
    }
    Ok(merged)
}

impl Table {
    fn new(plan: &TablePlan) -> Self {
        Self {
            collection: plan.from.name.clone(),
            new: plan.new,
            ..Self::default()
        }
    }

    fn add(&mut self, merged: Merged, copied: Copied) {
        self.created += merged.created;
        self.updated += merged.updated;
        self.skipped += merged.skipped;
        self.failed += merged.failed.len() as u64;
        self.files += copied.files;
        self.missing_files += copied.missing;
        let room = MOST_TOLD.saturating_sub(self.reasons.len());
        let reasons = merged.failed.into_iter().take(room);
        self.reasons
            .extend(reasons.map(|(id, why)| format!("{id}: {why}")));
    }
}

impl MergeError {
    /// The same, said after `count` records were written.
    fn after(self, count: u64) -> Self {
        match self {
            Self::Conflict {
                collection,
                reasons,
                ..
            } => Self::Conflict {
                collection,
                reasons,
                written: count,
            },
            other => other,
        }
    }
}
