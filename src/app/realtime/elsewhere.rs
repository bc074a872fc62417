//! What other processes changed: a command tells by the numbers of its changes, any other program by that
//! they are missing.

use std::{sync::Arc, time::Instant};

use super::{
    client::{Client, Message},
    deliver::{self, Event},
    post::Post,
    topic::Topic,
};
use crate::{
    app::{App, error::Result},
    model::{catalog::Catalog, change::Verb, cursor::Cursor},
    store::{ChangeRow, Session, What},
};

/// Changes that are read at once.
const PAGE: usize = 200;

/// Why a stream is told to begin anew.
pub(super) const FOREIGN: &str = "Another program has changed records.";
/// The same, for one collection.
pub(super) const IN_BULK: &str = "Many records of the collection have changed at once.";

/// Delivers what is stored after `last`, and gives the last number then. What was stored by this process
/// waits on the line still, and is known by its number there.
pub(super) async fn catch_up(app: &Arc<App>, last: Option<Cursor>) -> Option<Cursor> {
    // Where that is not known by now it will be told again.
    let now = app.store().last_change()?;
    let mut at = match last {
        Some(last) if last.epoch == now.epoch => last,
        _ => {
            reset_all(app, now);
            return Some(now);
        }
    };
    while at.seq < now.seq {
        // A page that cannot be read is as good as changes nobody told of.
        let Ok(found) = page(app, at.seq).await else {
            reset_all(app, now);
            return Some(now);
        };
        let Some(last) = found.last() else { break };
        at.seq = last.seq;
        for found in found {
            tell(app, found, at).await;
        }
    }
    Some(now)
}

/// A change, and the record it is about as far as that can be found.
struct Found {
    seq: i64,
    event: Option<Event>,
    /// The collection that has changed as a whole.
    collection: Option<String>,
}

async fn tell(app: &Arc<App>, found: Found, at: Cursor) {
    let cursor = Cursor {
        seq: found.seq,
        ..at
    };
    if let Some(collection) = found.collection {
        let message = Arc::new(Message::reset(Some(cursor), IN_BULK));
        let clients = subscribers(app, &collection);
        send(&clients, &message);
    }
    if let Some(event) = found.event {
        if event.record.collection.is_auth() {
            let mut registry = app.realtime().registry();
            match event.verb {
                Verb::Delete => registry.forget(&event.record),
                _ => registry.refresh(&event.record),
            }
        }
        let cursor = Some(cursor);
        let mut post = Post::default();
        deliver::emit(app, Event { cursor, ..event }, &mut post).await;
        post.send(app).await;
    }
}

async fn page(app: &Arc<App>, after: i64) -> Result<Vec<Found>> {
    app.read_slow_with_catalog(move |session, reading| {
        let rows = session.select_changes(after, None, PAGE)?;
        let find = |row: ChangeRow| {
            let event = match row.what {
                What::Record(verb) => event(session, reading.catalog, &row, verb)?,
                What::Collection => None,
            };
            Ok(Found {
                seq: row.seq,
                event,
                collection: (row.what == What::Collection).then_some(row.collection),
            })
        };
        rows.into_iter().map(find).collect()
    })
    .await
}

fn event(
    session: &Session<'_>,
    catalog: &Catalog,
    row: &ChangeRow,
    verb: Verb,
) -> Result<Option<Event>> {
    let Some(collection) = catalog.by_id(&row.collection) else {
        return Ok(None);
    };
    let old = row.old_record(collection).map(Arc::new);
    let record = match verb {
        Verb::Delete => old.clone(),
        _ => session
            .select_record(collection, &row.record)?
            .map(Arc::new),
    };
    Ok(record.map(|record| Event {
        record,
        verb,
        old,
        before: None,
        cursor: None,
    }))
}

/// Who subscribes to anything of the collection with that id.
fn subscribers(app: &App, id: &str) -> Vec<Arc<Client>> {
    let catalog = app.catalog();
    let Some(collection) = catalog.by_id(id) else {
        return Vec::new();
    };
    let is_of = |topic: &Topic| {
        let name = topic.name().split('/').next().unwrap_or_default();
        name == collection.id || name == collection.name
    };
    app.realtime().registry().subscribers(is_of)
}

/// Tells every stream whose events are numbered that nobody knows what it missed.
pub(super) fn reset_all(app: &App, cursor: Cursor) {
    let message = Arc::new(Message::reset(Some(cursor), FOREIGN));
    send(&app.realtime().registry().clients(), &message);
}

fn send(clients: &[Arc<Client>], message: &Arc<Message>) {
    let now = Instant::now();
    for client in clients.iter().filter(|client| client.gate().is_some()) {
        client.send(std::slice::from_ref(message), now);
    }
}
