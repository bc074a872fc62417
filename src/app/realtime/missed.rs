//! What somebody missed: the changes after a cursor, as they may see them now.
//!
//! A record that changed many times is told of once for each page of changes, as it is stored now. One that
//! was deleted is told of to who may see it in any state that it was in. Where that depends on records of other
//! collections that have changed since, nobody can tell any more who saw it: they have to begin anew.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;

use super::{elsewhere, judge::Case, topic::Topic};
use crate::{
    app::{App, Reading, error::Result, records::access::Action},
    model::{
        caller::Caller, change::Verb, collection::Collection, cursor::Cursor, record::Record,
        timestamp::Timestamp,
    },
    store::{ChangeRow, Session, What},
};

/// Bytes of the events of a page, unless they are of one record.
const PAGE_BYTES: usize = 1 << 20;
/// Bytes of the events of one change.
const CHANGE_BYTES: usize = 64 << 20;

/// What is wanted of the changes.
#[derive(Clone)]
pub struct Wish {
    /// Who asks.
    pub caller: Caller,
    /// What they subscribe to.
    pub topics: Vec<Arc<Topic>>,
    /// What they have seen.
    pub after: Cursor,
    /// How many changes are looked at.
    pub most: usize,
}

/// What was found.
pub enum Missed {
    /// The events, up to a place in the sequence.
    Events {
        /// In the order of the changes.
        events: Vec<Told>,
        /// Everything up to this was told.
        upto: Cursor,
        /// Whether that is all by now.
        is_all: bool,
    },
    /// They have to begin anew, at this place.
    Reset {
        /// Where changes are kept.
        at: Option<Cursor>,
        /// Why, for people.
        reason: &'static str,
    },
}

/// One event.
pub struct Told {
    /// What it answers.
    pub topic: Arc<Topic>,
    /// As on streams.
    pub data: Bytes,
}

pub(super) const NOT_KEPT: &str = "Changes are not kept.";
const TOO_OLD: &str = "The changes after that cursor are not there any more.";
const TOO_MUCH: &str = "One change makes more events than are kept for a client.";
const UNDECIDABLE: &str = "Who could see a record that was deleted cannot be told any more.";

/// One page of what was missed. What is wanted is asked for when the moment that is read is certain: who
/// subscribes later hears of what happens later. `None` when nothing is wanted any more.
pub async fn page(
    app: &Arc<App>,
    wish: impl Fn() -> Option<Wish> + Send + Sync + 'static,
) -> Result<Option<Missed>> {
    // Where none are kept any more, those that are there still have holes.
    let is_kept = app.store().last_change().is_some();
    app.read_slow_with_catalog(move |session, reading| {
        let held = session.held_changes()?.filter(|_| is_kept);
        let Some(mut wish) = wish() else {
            return Ok(None);
        };
        let Some(held) = held else {
            return Ok(Some(Missed::Reset {
                at: None,
                reason: NOT_KEPT,
            }));
        };
        let reset = |reason| Missed::Reset {
            at: Some(held.last),
            reason,
        };
        if !held.has_all_after(wish.after) {
            return Ok(Some(reset(TOO_OLD)));
        }
        loop {
            let page = Page {
                session,
                reading,
                wish: &wish,
                targets: targets(reading, &wish.topics),
                changed: OnceLock::new(),
            };
            match page.read(held.last)? {
                Ok(found) => return Ok(Some(found)),
                Err(TOO_MUCH) if wish.most > 1 => wish.most /= 2,
                Err(reason) => return Ok(Some(reset(reason))),
            }
        }
    })
    .await
}

/// A subscription to records that are there.
struct Target {
    topic: Arc<Topic>,
    collection: Arc<Collection>,
    action: Action,
    /// One record only.
    record: Option<String>,
}

impl Target {
    /// Whether the collection was changed after a row of it: what that holds was to be seen by other rules.
    fn was_changed_after(&self, row: &ChangeRow) -> bool {
        Timestamp::parse_canonical(&self.collection.updated).is_some_and(|updated| row.at < updated)
    }
}

fn targets(reading: &Reading<'_>, topics: &[Arc<Topic>]) -> Vec<Target> {
    let target = |topic: &Arc<Topic>| {
        let (name, record) = topic.name().split_once('/').unwrap_or((topic.name(), "*"));
        let collection = reading.catalog.find(name);
        let collection = collection.filter(|found| found.name == name || found.id == name)?;
        let is_all = record == "*";
        Some(Target {
            topic: Arc::clone(topic),
            collection: Arc::clone(collection),
            action: if is_all { Action::List } else { Action::View },
            record: (!is_all).then(|| record.to_owned()),
        })
    };
    topics.iter().filter_map(target).collect()
}

/// What happened to one record in a page.
struct Story<'a> {
    /// Its changes there.
    rows: Vec<&'a ChangeRow>,
}

impl<'a> Story<'a> {
    fn last(&self) -> &'a ChangeRow {
        self.rows[self.rows.len() - 1]
    }

    /// Whether it was new there.
    fn is_new(&self) -> bool {
        self.rows[0].what == What::Record(Verb::Create)
    }

    /// How it was before each of its changes, the latest first, and whether all of that is known. Whoever was
    /// cut off while being told of the page may have seen any of it.
    fn states(&self, collection: &Arc<Collection>) -> (Vec<Arc<Record>>, bool) {
        let changed = |row: &&&ChangeRow| row.what != What::Record(Verb::Create);
        let rows = self.rows.iter().filter(changed);
        let states = rows.clone().rev();
        let states: Vec<_> = states
            .filter_map(|row| row.old_record(collection).map(Arc::new))
            .collect();
        let is_known = states.len() == rows.count();
        (states, is_known)
    }
}

struct Page<'a> {
    session: &'a Session<'a>,
    reading: &'a Reading<'a>,
    wish: &'a Wish,
    targets: Vec<Target>,
    /// Collections of which something has changed since.
    changed: OnceLock<Vec<String>>,
}

/// Found, or why not.
type Found<T> = std::result::Result<T, &'static str>;

impl Page<'_> {
    fn read(&self, now: Cursor) -> Result<Found<Missed>> {
        let after = self.wish.after.seq;
        let rows = self
            .session
            .select_changes(after, self.only_collection(), self.wish.most)?;
        let is_all = rows.len() < self.wish.most;
        let upto = match rows.last() {
            Some(last) if !is_all => Cursor {
                seq: last.seq,
                ..now
            },
            _ => now,
        };
        let is_of = |row: &ChangeRow, target: &Target| target.collection.id == row.collection;
        let is_of_another_time = rows.iter().any(|row| {
            let mut targets = self.targets.iter().filter(|target| is_of(row, target));
            targets.any(|target| row.what == What::Collection || target.was_changed_after(row))
        });
        if is_of_another_time {
            return Ok(Err(elsewhere::IN_BULK));
        }
        let limit = if self.wish.most > 1 {
            PAGE_BYTES
        } else {
            CHANGE_BYTES
        };
        let (mut events, mut bytes) = (Vec::new(), 0);
        for story in stories(&rows) {
            for target in &self.targets {
                let is_wanted = target
                    .record
                    .as_ref()
                    .is_none_or(|id| *id == story.last().record);
                if !is_of(story.last(), target) || !is_wanted {
                    continue;
                }
                let event = match self.event(&story, target)? {
                    Ok(event) => event,
                    Err(reason) => return Ok(Err(reason)),
                };
                let Some(data) = event else { continue };
                bytes += data.len();
                if bytes > limit {
                    return Ok(Err(TOO_MUCH));
                }
                events.push(Told {
                    topic: Arc::clone(&target.topic),
                    data,
                });
            }
        }
        Ok(Ok(Missed::Events {
            events,
            upto,
            is_all,
        }))
    }

    /// The collection that is asked for, if it is only one.
    fn only_collection(&self) -> Option<&str> {
        let (first, others) = self.targets.split_first()?;
        let id = &first.collection.id;
        others
            .iter()
            .all(|other| other.collection.id == *id)
            .then_some(id)
    }

    fn event(&self, story: &Story<'_>, target: &Target) -> Result<Found<Option<Bytes>>> {
        let collection = &target.collection;
        let is_deleted = story.last().what == What::Record(Verb::Delete);
        let record = if is_deleted {
            None
        } else {
            let id = &story.last().record;
            self.session.select_record(collection, id)?.map(Arc::new)
        };
        let verb = if story.is_new() {
            Verb::Create
        } else {
            Verb::Update
        };
        if let Some(record) = &record {
            let event = self.judge(target, record, (verb, None))?;
            if event.is_some() || !target.topic.options.leave {
                return Ok(Ok(event));
            }
        }
        let (states, is_known) = story.states(collection);
        for state in &states {
            // Who may have seen it hears of its end now, also when that is in a later page.
            let event = match &record {
                None => self.judge(target, state, (Verb::Delete, None))?,
                Some(record) => self.judge(target, record, (verb, Some(Arc::clone(state))))?,
            };
            if event.is_some() {
                return Ok(Ok(event));
            }
        }
        let is_open = match states.first() {
            Some(state) if record.is_none() => self.depends_on_changed(target, state)?,
            _ => false,
        };
        if is_open || !is_known {
            return Ok(Err(UNDECIDABLE));
        }
        Ok(Ok(None))
    }

    fn judge(
        &self,
        target: &Target,
        record: &Arc<Record>,
        (verb, old): (Verb, Option<Arc<Record>>),
    ) -> Result<Option<Bytes>> {
        let case = Case {
            record: Arc::clone(record),
            verb,
            topic: Arc::clone(&target.topic),
            action: target.action,
            old,
        };
        let callers = [self.wish.caller.clone()];
        let mut events = case.judge(self.session, self.reading, callers)?;
        Ok(events.pop().flatten())
    }

    /// Whether records that decide who sees this one may have changed since.
    fn depends_on_changed(&self, target: &Target, record: &Arc<Record>) -> Result<bool> {
        let case = Case {
            record: Arc::clone(record),
            verb: Verb::Delete,
            topic: Arc::clone(&target.topic),
            action: target.action,
            old: None,
        };
        let tables = case.tables(self.reading, &self.wish.caller)?;
        if tables.is_empty() {
            return Ok(false);
        }
        if self.changed.get().is_none() {
            let after = self.wish.after.seq;
            let ids = self.session.select_changed_collections(after)?;
            let found = ids.iter().filter_map(|id| self.reading.catalog.by_id(id));
            _ = self
                .changed
                .set(found.map(|found| found.name.clone()).collect());
        }
        let changed = self.changed.get();
        Ok(changed.is_some_and(|changed| tables.iter().any(|table| changed.contains(table))))
    }
}

/// What happened to each record, in the order of the last changes.
fn stories(rows: &[ChangeRow]) -> Vec<Story<'_>> {
    let mut by_record: HashMap<(&str, &str), Story<'_>> = HashMap::new();
    for row in rows.iter().filter(|row| row.what != What::Collection) {
        let story = by_record.entry((&row.collection, &row.record));
        let story = story.or_insert(Story { rows: Vec::new() });
        story.rows.push(row);
    }
    let mut stories: Vec<Story<'_>> = by_record.into_values().collect();
    stories.sort_by_key(|story| story.last().seq);
    stories
}
