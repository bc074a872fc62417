//! From committed changes to events on streams, in the order of the commits.
//!
//! One task hears all changes. Writers do not wait for it; when it cannot follow for so long that
//! changes were lost, every stream ends and its client begins anew.

use std::sync::{Arc, Weak};

use bytes::Bytes;
use tokio::task::yield_now;

use super::{
    client::{Client, End, Message},
    judge::{Case, Verb},
    registry::{Audience, Identity},
};
use crate::{
    app::{
        App, Reading,
        changes::{Announced, Heard, News},
        error::Result,
        records::access::Action,
    },
    model::{change::Change, record::Record},
    store::Before,
};

/// Identities that are judged in one read, so that it stays quick enough for the task it runs on.
const AT_ONCE: usize = 16;
/// Streams that are written to before other tasks have a turn.
const SLICE: usize = 128;

/// Delivers what is heard until the app is gone.
pub(super) async fn run(app: Weak<App>, mut heard: Heard) {
    while let Some(news) = heard.next().await {
        let Some(app) = app.upgrade() else { return };
        match news {
            News::Lost => app.realtime().close_all(End::Lost),
            News::Change(announced) => tell(&app, announced).await,
        }
    }
}

async fn tell(app: &Arc<App>, announced: Announced) {
    let before = announced.before;
    match announced.change {
        Change::Created(record) => emit(app, record, Verb::Create, None).await,
        Change::Updated { new, .. } => {
            if new.collection.is_auth() {
                app.realtime().registry().refresh(&new);
            }
            emit(app, new, Verb::Update, None).await;
        }
        Change::Deleted(record) => {
            emit(app, Arc::clone(&record), Verb::Delete, before).await;
            if record.collection.is_auth() {
                app.realtime().registry().forget(&record);
            }
        }
        Change::Schema => app.realtime().registry().recheck(&app.catalog()),
        Change::Settings => {}
    }
}

/// Sends the event to everybody who subscribes to the record and may see it, judged by what is stored now
/// or by what was `before`.
async fn emit(app: &Arc<App>, record: Arc<Record>, verb: Verb, before: Option<Arc<Before>>) {
    for (action, audience) in audiences(app, &record) {
        let case = Case {
            record: Arc::clone(&record),
            verb,
            topic: audience.topic,
            action,
        };
        let mut sent: Option<Arc<Message>> = None;
        for groups in audience.groups.chunks(AT_ONCE) {
            let identities: Vec<Option<Arc<Identity>>> =
                groups.iter().map(|group| group.identity.clone()).collect();
            // What cannot be judged is told to nobody.
            let Ok(events) = judge(app, case.clone(), identities, before.clone()).await else {
                continue;
            };
            for (group, event) in groups.iter().zip(events) {
                let Some(event) = event else { continue };
                let message = match sent.take() {
                    Some(known) if known.data == event => known,
                    _ => Arc::new(Message::event(Arc::clone(&case.topic.text), event, None)),
                };
                send(&group.clients, &message).await;
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
    let Some(before) = before else {
        return app
            .read_with_catalog(move |session, reading| case.judge(session, reading, &identities))
            .await;
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
            before.read(|session| case.judge(session, &reading, &identities))
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

async fn send(clients: &[Arc<Client>], message: &Arc<Message>) {
    for slice in clients.chunks(SLICE) {
        let now = std::time::Instant::now();
        for client in slice {
            client.send(message, now);
        }
        yield_now().await;
    }
}
