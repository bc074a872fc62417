//! From committed changes to events on streams, in the order of the commits.
//!
//! One task hears all changes. Writers do not wait for it; when it cannot follow for so long that
//! changes were lost, every stream ends and its client begins anew.

use std::sync::{Arc, Weak};

use bytes::Bytes;

use super::{
    client::{End, Message},
    elsewhere,
    judge::Case,
    post::Post,
    registry::{Audience, Identity, caller},
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

/// Delivers what is heard until the app is gone.
pub(super) async fn run(app: Weak<App>, mut heard: Heard) {
    // Nobody subscribed before this was heard, so nothing up to here is to be delivered.
    let mut last = app.upgrade().and_then(|app| app.store().last_change());
    let mut post = Post::default();
    while let Some(news) = heard.next().await {
        let Some(app) = app.upgrade() else { return };
        if !matches!(news, News::Change(_)) {
            post.send(&app).await;
        }
        match news {
            News::Lost => app.realtime().close_all(End::Lost),
            News::Elsewhere => last = elsewhere::catch_up(&app, last).await,
            News::Round => {
                if app.store().last_change().map(|now| now.epoch) != last.map(|last| last.epoch) {
                    last = elsewhere::catch_up(&app, last).await;
                }
                note(&app, last);
            }
            News::Change(announced) => {
                if is_next(&app, &mut last, announced.cursor, &mut post).await {
                    tell(&app, announced, &mut post).await;
                }
            }
        }
        // Whoever is behind sends more at once.
        if !heard.has_next() || post.is_full() {
            post.send(&app).await;
        }
    }
}

/// Whether a change was not delivered yet: what was found in the store may come along the line too.
async fn is_next(
    app: &App,
    last: &mut Option<Cursor>,
    cursor: Option<Cursor>,
    post: &mut Post,
) -> bool {
    let Some(cursor) = cursor else { return true };
    match last.replace(cursor) {
        Some(known) if known.epoch == cursor.epoch && known.seq >= cursor.seq => {
            *last = Some(known);
            false
        }
        Some(known) if known.epoch != cursor.epoch => {
            post.send(app).await;
            elsewhere::reset_all(app, cursor);
            true
        }
        _ => true,
    }
}

/// Tells streams that heard of nothing for a while how far everything was told, so that their clients do not
/// ask for changes that are dropped by then.
fn note(app: &App, last: Option<Cursor>) {
    let Some(last) = last else { return };
    for client in app.realtime().registry().clients() {
        if let Some(gate) = client.gate()
            && gate.is_open_at(last.seq)
        {
            client.sink.note(last);
        }
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
                app.realtime().registry().forget(&record);
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
    for (action, audience) in audiences(app, &event.record) {
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
                post.add(&group.clients, &message);
                sent = Some(message);
            }
        }
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
