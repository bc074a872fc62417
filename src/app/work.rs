//! One unit of work on the writer: a transaction, and what happens after its commit.
//!
//! "Only after commit" is a type here, not a habit: changes are announced and snapshots swapped by
//! callbacks that the store runs once the group's transaction has committed, and drops when the
//! request's savepoint rolls back.
//!
//! A write that a rule guards has three parts, and `App::prepare_and_write` runs them: `prepare`
//! beside the writer, `write` on it, and `check`, which only asks the rule. The rule is asked on
//! the writer, together with the write, as long as that is quick. When it spends what a request may
//! read there (about 2 ms) the request leaves the group, `check` asks on a slow-query thread, and the
//! request queues again with the answer. What such an answer is worth is written at
//! `records::permit`.

use std::{future::Future, sync::Arc, time::Duration};

use super::{
    App, Reading,
    changes::Announced,
    error::{Error, Result},
};
use crate::{
    model::{
        catalog::Catalog, change::Change, cursor::Cursor, settings::Settings, timestamp::Timestamp,
    },
    platform::notify::Topic,
    store::{Session, Tx},
};

/// Times a request is prepared again because what it was prepared with has moved. While somebody changes collections
/// one after the other, each change may come between; a dozen in a row were seen.
const MAX_TRIES: usize = 100;

/// Times a rule is asked beside the writer, before it is asked on the writer whatever it costs:
/// the record changes faster than its rule can be asked.
const MAX_CHECKS: usize = 3;

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

    /// Asks a rule. When it spends the writer's budget this request fails with [`Error::TooDear`]:
    /// pass that on, and it is asked beside the writer.
    pub fn ask<T>(
        &mut self,
        rule: impl FnOnce(&Session<'_>, &Reading<'_>) -> Result<T>,
    ) -> Result<T> {
        let reading = Reading {
            app: self.app,
            catalog: &self.catalog,
            now: self.now,
        };
        let answer = rule(self.tx, &reading);
        if matches!(answer, Err(Error::TooDear)) {
            self.tx.leave();
        }
        answer
    }

    /// Keeps a change of a record by number, where changes are kept, and tells the listeners of
    /// [`App::changes`] once this work has committed.
    pub fn announce(&mut self, change: Change) -> Result<()> {
        let seq = self.tx.append_change(&change, self.now)?;
        self.tell(change, seq);
        Ok(())
    }

    /// Tells the listeners of a change with that number once this work has committed.
    pub fn tell(&mut self, change: Change, seq: Option<i64>) {
        if self.app.changes().is_heard() {
            let app = Arc::clone(self.app);
            let before = match change {
                Change::Deleted(_) => self.tx.before(),
                _ => None,
            };
            self.tx.on_commit(Box::new(move || {
                let epoch = app.store().last_change().map(|last| last.epoch);
                let cursor = epoch.zip(seq).map(|(epoch, seq)| Cursor { epoch, seq });
                app.changes().announce(Announced {
                    change,
                    before,
                    cursor,
                });
            }));
        }
    }

    /// Goes on with other collections, and makes them the app's once this work has committed.
    pub fn set_catalog(&mut self, catalog: Arc<Catalog>) -> Result<()> {
        for before in self.catalog.all() {
            // Whoever was away cannot know what that did to its records, and to who sees them.
            if catalog.by_id(&before.id) != Some(before) {
                self.tx.append_collection_change(&before.id, self.now)?;
            }
        }
        self.catalog = Arc::clone(&catalog);
        let app = Arc::clone(self.app);
        self.tx
            .on_commit(Box::new(move || app.swap_catalog(catalog)));
        self.tell(Change::Schema, None);
        Ok(())
    }

    /// Goes on with other settings, and makes them the app's once this work has committed.
    pub fn set_settings(&mut self, settings: Arc<Settings>) {
        let app = Arc::clone(self.app);
        self.tx.on_commit(Box::new(move || {
            app.swap_settings(settings);
            app.tell_others(Topic::Settings);
        }));
        self.tell(Change::Settings, None);
    }

    /// Runs `f` once this work has committed; it must be quick, all writers wait for it.
    pub fn after_commit(&mut self, f: impl FnOnce() + Send + 'static) {
        self.tx.on_commit(Box::new(f));
    }
}

impl App {
    /// Runs `f` on the writer, in a transaction it shares with others; it may run twice.
    pub(crate) async fn write<T: Send + 'static>(
        self: &Arc<Self>,
        f: impl Fn(&mut Work<'_, '_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = Arc::clone(self);
        self.store
            .write(move |tx| {
                let catalog = app.fitting_catalog(tx)?;
                f(&mut Work::new(tx, &app, catalog))
            })
            .await
    }

    /// Runs `f` on the writer in a transaction of its own: schema, settings, imports.
    pub(crate) async fn write_alone<T: Send + 'static>(
        self: &Arc<Self>,
        f: impl Fn(&mut Work<'_, '_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = Arc::clone(self);
        self.store
            .write_alone(move |tx| {
                let catalog = app.fitting_catalog(tx)?;
                f(&mut Work::new(tx, &app, catalog))
            })
            .await
    }

    /// [`App::write_alone`] for work that may take `time`, while all other writes wait.
    pub(crate) async fn write_long<T: Send + 'static>(
        self: &Arc<Self>,
        f: impl Fn(&mut Work<'_, '_>) -> Result<T> + Send + 'static,
        time: Duration,
    ) -> Result<T> {
        let app = Arc::clone(self);
        self.store
            .write_long(
                move |tx| {
                    let catalog = app.fitting_catalog(tx)?;
                    f(&mut Work::new(tx, &app, catalog))
                },
                time,
            )
            .await
    }

    /// Prepares something and writes it; prepares again when the writer says that it has moved.
    ///
    /// `write` asks the rule by [`Work::ask`], unless it is given an answer; when the answer does
    /// not count any more it fails with [`Error::TooDear`]. `check` gives such an answer from a read
    /// transaction that begins after this call, or the error with which the request ends.
    pub(crate) async fn prepare_and_write<D, A, T, P>(
        self: &Arc<Self>,
        prepare: impl Fn() -> P,
        check: impl Fn(&Session<'_>, &Reading<'_>, &D) -> Result<A> + Send + Sync + Copy + 'static,
        write: impl Fn(&mut Work<'_, '_>, &D, Option<&A>) -> Result<T> + Send + Copy + 'static,
    ) -> Result<T>
    where
        D: Send + Sync + 'static,
        A: Send + 'static,
        T: Send + 'static,
        P: Future<Output = Result<D>>,
    {
        for _ in 1..MAX_TRIES {
            let draft = Arc::new(prepare().await?);
            match self.check_and_write(&draft, check, write).await {
                Err(Error::Moved) => {}
                other => return other,
            }
        }
        Err(Error::Moved)
    }

    /// Writes what is prepared, with its rule asked where there is time for it.
    async fn check_and_write<D, A, T>(
        self: &Arc<Self>,
        draft: &Arc<D>,
        check: impl Fn(&Session<'_>, &Reading<'_>, &D) -> Result<A> + Send + Sync + Copy + 'static,
        write: impl Fn(&mut Work<'_, '_>, &D, Option<&A>) -> Result<T> + Send + Copy + 'static,
    ) -> Result<T>
    where
        D: Send + Sync + 'static,
        A: Send + 'static,
        T: Send + 'static,
    {
        let with = |answer: Option<A>| {
            let draft = Arc::clone(draft);
            move |work: &mut Work<'_, '_>| write(work, &draft, answer.as_ref())
        };
        let mut outcome = self.write(with(None)).await;
        for _ in 0..MAX_CHECKS {
            if !matches!(outcome, Err(Error::TooDear)) {
                return outcome;
            }
            let asked = Arc::clone(draft);
            let answer = self
                .read_slow_with_catalog(move |session, reading| check(session, reading, &asked))
                .await?;
            outcome = self.write(with(Some(answer))).await;
        }
        match outcome {
            Err(Error::TooDear) => self.write_alone(with(None)).await,
            settled => settled,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        future::ready,
        sync::{
            Mutex,
            atomic::{AtomicUsize, Ordering::SeqCst},
        },
    };

    use super::*;
    use crate::{app::config::Config, store};

    /// What happened to a request: how often it was prepared and checked, and for each run on the
    /// writer the answer it was given and whether all others waited.
    #[derive(Default)]
    struct Story {
        prepared: AtomicUsize,
        checked: AtomicUsize,
        written: Mutex<Vec<(Option<usize>, bool)>>,
    }

    impl Story {
        fn check(&self) -> usize {
            self.checked.fetch_add(1, SeqCst) + 1
        }

        fn write(&self, work: &Work<'_, '_>, answer: Option<&usize>) {
            let run = (answer.copied(), work.tx.is_slow());
            self.written.lock().unwrap().push(run);
        }
    }

    async fn tell<T: Send + 'static>(
        check: fn(&Story) -> Result<usize>,
        write: fn(&mut Work<'_, '_>, &Story, Option<&usize>) -> Result<T>,
    ) -> (Arc<Story>, Result<T>) {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Config::new(folder.path())).await.unwrap();
        let story = Arc::new(Story::default());
        let prepare = || {
            story.prepared.fetch_add(1, SeqCst);
            ready(Ok(Arc::clone(&story)))
        };
        let outcome = app
            .prepare_and_write(
                prepare,
                move |_, _, story| check(story),
                move |work, story, answer| write(work, story, answer),
            )
            .await;
        app.close().await;
        (story, outcome)
    }

    #[tokio::test]
    async fn a_rule_whose_answer_never_counts_is_asked_alone_at_last() {
        let (story, outcome) = tell(
            |story| Ok(story.check()),
            |work, story, answer| {
                story.write(work, answer);
                if work.tx.is_slow() {
                    Ok("done")
                } else {
                    Err(Error::TooDear)
                }
            },
        )
        .await;
        assert_eq!(outcome.unwrap(), "done");
        let runs = [
            (None, false),
            (Some(1), false),
            (Some(2), false),
            (Some(3), false),
            (None, true),
        ];
        assert_eq!(story.written.lock().unwrap()[..], runs);
        assert_eq!(story.prepared.load(SeqCst), 1);
    }

    #[tokio::test]
    async fn what_is_not_the_rules_doing_runs_alone_with_the_answer_that_was_given() {
        let (story, outcome) = tell(
            |story| Ok(story.check()),
            |work, story, answer| {
                story.write(work, answer);
                if answer.is_none() {
                    return work.ask(|_, _| Err(store::Error::OverBudget.into()));
                }
                // Interrupted after the rule: nobody says that it can be done elsewhere.
                let dear = "with recursive c(x) as (select 1 union all select x + 1 from c
                            where x < 300000) select sum(x) from c";
                work.tx.run_text(dear)?;
                Ok(())
            },
        )
        .await;
        outcome.unwrap();
        let runs = [(None, false), (Some(1), false), (Some(1), true)];
        assert_eq!(story.written.lock().unwrap()[..], runs);
    }

    #[tokio::test]
    async fn a_check_that_finds_other_collections_sends_the_request_back() {
        let (story, outcome) = tell(
            |story| match story.check() {
                1 => Err(Error::Moved),
                check => Ok(check),
            },
            |work, story, answer| {
                story.write(work, answer);
                answer.copied().ok_or(Error::TooDear)
            },
        )
        .await;
        assert_eq!(outcome.unwrap(), 2);
        assert_eq!(story.prepared.load(SeqCst), 2);
        let runs = [(None, false), (None, false), (Some(2), false)];
        assert_eq!(story.written.lock().unwrap()[..], runs);
    }

    #[tokio::test]
    async fn a_refusal_beside_the_writer_ends_the_request() {
        let (story, outcome) = tell::<()>(
            |story| {
                story.check();
                Err(Error::not_found())
            },
            |work, story, answer| {
                story.write(work, answer);
                Err(Error::TooDear)
            },
        )
        .await;
        assert!(matches!(outcome, Err(Error::NotFound(_))), "{outcome:?}");
        assert_eq!(story.written.lock().unwrap()[..], [(None, false)]);
    }
}
