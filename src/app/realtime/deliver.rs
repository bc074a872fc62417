//! From committed changes to events on streams, in the order of the commits.
//!
//! One task hears all changes. Writers do not wait for it; when it cannot follow for so long that
//! changes were lost, every stream ends and its client begins anew.

use std::{
    collections::HashMap,
    sync::{Arc, Weak},
};

use bytes::Bytes;
use tokio::task::yield_now;

use super::{
    client::{Client, ClientId, End, Message},
    elsewhere,
    judge::Case,
    post::{Clients, Post, SLICE},
    registry::{Audience, Identity, caller, key},
};
use crate::{
    app::{
        App, Reading,
        changes::{Announced, Heard, News},
        error::Result,
        records::access::Action,
    },
    model::{
        change::{Change, Verb},
        cursor::Cursor,
        record::Record,
    },
    store::{Before, Session},
};

/// Identities that are judged in one read, so that it stays quick enough for the task it runs on.
const AT_ONCE: usize = 16;

/// Delivers what is heard until the app is gone; `last` is a change before all of that.
pub(super) async fn run(app: Weak<App>, mut heard: Heard, mut last: Option<Cursor>) {
    let mut post = Post::default();
    while let Some(news) = heard.next().await {
        let Some(app) = app.upgrade() else { return };
        if !matches!(news, News::Change(_)) {
            post.send(&app).await;
        }
        match news {
            News::Lost => app.realtime().close_all(End::Lost),
            News::Elsewhere(numbers) => last = elsewhere::catch_up(&app, last, numbers).await,
            News::Round => {
                last = elsewhere::catch_up(&app, last, Vec::new()).await;
                note(&app, last).await;
            }
            News::Change(announced) => {
                go_on(&app, &mut last, announced.cursor, &mut post).await;
                tell(&app, announced, &mut post).await;
            }
        }
        // Whoever is behind sends more at once.
        if !heard.has_next() || post.is_full() {
            post.send(&app).await;
        }
    }
}

/// Goes on to a change. When it is of another epoch, what came before is of no use any more.
async fn go_on(app: &Arc<App>, last: &mut Option<Cursor>, cursor: Option<Cursor>, post: &mut Post) {
    let Some(cursor) = cursor else { return };
    let known = last.replace(cursor);
    if known.is_some_and(|known| known.epoch != cursor.epoch) {
        post.send(app).await;
        // Not at the change itself, which is still to be told.
        let seq = cursor.seq - 1;
        elsewhere::reset_all(app, Cursor { seq, ..cursor }).await;
    }
}

/// Tells streams that heard of nothing for a while how far everything was told, so that their clients do not
/// ask for changes that are dropped by then.
async fn note(app: &App, last: Option<Cursor>) {
    let Some(last) = last else { return };
    let clients = app.realtime().clients();
    for slice in clients.chunks(SLICE) {
        for client in slice {
            if let Some(gate) = client.gate()
                && gate.is_open_at(last.seq)
            {
                client.sink.note(last);
            }
        }
        yield_now().await;
    }
}

async fn tell(app: &Arc<App>, announced: Announced, post: &mut Post) {
    let Announced {
        change,
        before,
        cursor,
    } = announced;
    let event = |record, verb| Event {
        record,
        verb,
        old: None,
        before: None,
        cursor,
    };
    match change {
        Change::Created(record) => emit(app, event(record, Verb::Create), post).await,
        Change::Updated { old, new } => {
            if new.collection.is_auth() {
                app.realtime().registry().refresh(&new);
            }
            let old = Some(old);
            let event = event(new, Verb::Update);
            emit(app, Event { old, ..event }, post).await;
        }
        Change::Deleted(record) => {
            let event = event(Arc::clone(&record), Verb::Delete);
            emit(app, Event { before, ..event }, post).await;
            if record.collection.is_auth() {
                app.realtime().registry().forget(&key(&record));
            }
        }
        Change::Schema => app.realtime().registry().recheck(&app.catalog()),
        Change::Settings => {}
    }
}

/// Something that happened to a record.
pub(super) struct Event {
    /// As it was in that change.
    pub record: Arc<Record>,
    /// What happened.
    pub verb: Verb,
    /// As it was before, for those who want to hear that they do not see it any more.
    pub old: Option<Arc<Record>>,
    /// Everything as it was before, where that decides who sees it; else what is stored now does.
    pub before: Option<Arc<Before>>,
    /// Its number.
    pub cursor: Option<Cursor>,
}

/// Posts the event to everybody who subscribes to the record and may see it.
pub(super) async fn emit(app: &Arc<App>, event: Event, post: &mut Post) {
    let audiences = audiences(app, &event.record);
    let mut several = Several::of(&audiences);
    for (action, audience) in audiences {
        let case = Case {
            record: Arc::clone(&event.record),
            verb: event.verb,
            old: event.old.clone().filter(|_| audience.topic.options.leave),
            topic: audience.topic,
            action,
        };
        let mut sent: Option<Arc<Message>> = None;
        for groups in audience.groups.chunks(AT_ONCE) {
            let identities = groups.iter().map(|group| group.identity.clone()).collect();
            // What cannot be judged is told to nobody.
            let judged = judge(app, case.clone(), identities, event.before.clone()).await;
            let Ok(events) = judged else { continue };
            for (group, data) in groups.iter().zip(events) {
                let Some(data) = data else { continue };
                let message = match sent.take() {
                    Some(known) if known.data == data => known,
                    _ => {
                        let topic = Arc::clone(&case.topic.text);
                        Arc::new(Message::event(topic, data, event.cursor))
                    }
                };
                several.post(&group.clients, &message, post);
                sent = Some(message);
                if post.is_full() {
                    post.send(app).await;
                }
            }
        }
    }
}

/// Streams that hear of one change by several subscriptions, and by how many still. Only the last of these
/// events says that everything up to the change was told.
struct Several(HashMap<ClientId, usize>);

impl Several {
    fn of(audiences: &[(Action, Audience)]) -> Self {
        let mut counts = HashMap::new();
        if audiences.len() > 1 {
            let groups = audiences.iter().flat_map(|(_, audience)| &audience.groups);
            for client in groups.flat_map(|group| group.clients.iter()) {
                *counts.entry(client.id).or_default() += 1;
            }
            counts.retain(|_, count| *count > 1);
        }
        Self(counts)
    }

    /// Posts the event to the streams, without its place to those that are to hear more of the change.
    fn post(&mut self, clients: &Clients, message: &Arc<Message>, post: &mut Post) {
        if self.0.is_empty() {
            return post.add(clients, message);
        }
        let mut hears_more = |client: &Arc<Client>| {
            let left = self.0.get_mut(&client.id);
            left.is_some_and(|left| {
                *left -= 1;
                *left > 0
            })
        };
        let (early, last): (Vec<_>, Vec<_>) = clients.iter().cloned().partition(&mut hears_more);
        let before = message.cursor.map(|cursor| Cursor {
            seq: cursor.seq - 1,
            ..cursor
        });
        let unplaced = Message::event(Arc::clone(&message.topic), message.data.clone(), before);
        post.add(&Arc::new(early), &Arc::new(unplaced));
        post.add(&Arc::new(last), message);
    }
}

async fn judge(
    app: &Arc<App>,
    case: Case,
    identities: Vec<Option<Arc<Identity>>>,
    before: Option<Arc<Before>>,
) -> Result<Vec<Option<Bytes>>> {
    let judge = move |session: &Session<'_>, reading: &Reading<'_>| {
        let callers = identities.iter().map(|identity| caller(identity.as_ref()));
        case.judge(session, reading, callers)
    };
    let Some(before) = before else {
        return app.read_with_catalog(judge).await;
    };
    let read = {
        let app = Arc::clone(app);
        move || {
            let (catalog, now) = (&app.catalog(), app.clock().now());
            let reading = Reading {
                app: &app,
                catalog,
                now,
            };
            before.read(|session| judge(session, &reading))
        }
    };
    app.blocking(read).await?
}

/// Who subscribes to `record`, with the rule that counts for each.
fn audiences(app: &App, record: &Record) -> Vec<(Action, Audience)> {
    let registry = app.realtime().registry();
    let mut found = Vec::new();
    // A collection renamed meanwhile is known by its newer name.
    let catalog = app.catalog();
    let Some(collection) = catalog.by_id(&record.collection.id) else {
        return found;
    };
    let mut add = |action, name: &str| {
        let audiences = registry.audiences(name).cloned();
        found.extend(audiences.map(|audience| (action, audience)));
    };
    for collection in [&collection.name, &collection.id] {
        // The name alone is an old spelling that still works.
        add(Action::List, collection);
        add(Action::List, &format!("{collection}/*"));
        add(Action::View, &format!("{collection}/{}", record.id()));
    }
    found
}
