//! What other processes changed: a command tells by the numbers of its changes, any other program by that
//! they are missing.

use std::{sync::Arc, time::Instant};

use tokio::task::yield_now;

use super::{
    client::{Client, Message},
    deliver::{self, Event},
    post::{Post, SLICE},
    registry::key,
    topic::Topic,
};
use crate::{
    app::{App, Reading, error::Result},
    model::{catalog::Catalog, change::Verb, cursor::Cursor},
    store::{ChangeRow, Session, What},
};

/// Changes that are read at once.
const PAGE: usize = 200;

/// Why a stream is told to begin anew.
pub(super) const FOREIGN: &str = "Another program has changed records.";
/// The same, for one collection.
pub(super) const IN_BULK: &str = "Many records of the collection have changed at once.";

/// Tells of changes with these numbers, and gives the last change by then. When that is of another epoch,
/// streams whose events are numbered begin anew.
pub(super) async fn catch_up(
    app: &Arc<App>,
    last: Option<Cursor>,
    numbers: Vec<(i64, i64)>,
) -> Option<Cursor> {
    // Where it is not known by now, the next change, or round, will tell.
    let Some(now) = app.store().last_change() else {
        return last;
    };
    let Some(last) = last else {
        return Some(now);
    };
    if last.epoch != now.epoch {
        reset_all(app, now).await;
        return Some(now);
    }
    let mut at = last;
    for (after, upto) in numbers {
        at.seq = after;
        while at.seq < upto {
            // Changes that cannot be read, or were dropped meanwhile, are as good as those nobody told of.
            let page = page(app, at, upto).await;
            let Ok(Some(found)) = page else {
                reset_all(app, now).await;
                return Some(now);
            };
            let Some(found_last) = found.last() else {
                break;
            };
            at.seq = found_last.seq;
            for found in found {
                tell(app, found, at).await;
            }
        }
        at.seq = upto;
    }
    Some(Cursor {
        seq: at.seq.max(last.seq),
        ..last
    })
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
        app.realtime().registry().recheck(&app.catalog());
        let clients = subscribers(app, &collection);
        send(&clients, &message).await;
    }
    if let Some(event) = found.event {
        if event.record.collection.is_auth() {
            let mut registry = app.realtime().registry();
            match event.verb {
                Verb::Delete => registry.forget(&key(&event.record)),
                _ => registry.refresh(&event.record),
            }
        }
        let cursor = Some(cursor);
        let mut post = Post::default();
        deliver::emit(app, Event { cursor, ..event }, &mut post).await;
        post.send(app).await;
    }
}

/// The changes after one, up to another; `None` when some of them are not there any more.
async fn page(app: &Arc<App>, after: Cursor, upto: i64) -> Result<Option<Vec<Found>>> {
    app.read_slow_with_catalog(move |session, reading| {
        let held = session.held_changes()?;
        if !held.is_some_and(|held| held.has_all_after(after)) {
            return Ok(None);
        }
        let mut rows = session.select_changes(after.seq, None, PAGE)?;
        rows.retain(|row| row.seq <= upto);
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
        rows.into_iter().map(find).collect::<Result<_>>().map(Some)
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

/// Tells every stream whose events are numbered that nobody knows what it missed, and looks who the streams
/// belong to.
pub(super) async fn reset_all(app: &Arc<App>, cursor: Cursor) {
    let owners = app.realtime().registry().owners();
    for key in owners {
        let (collection, id) = key.clone();
        let find = move |session: &Session<'_>, reading: &Reading<'_>| {
            let collection = reading.catalog.by_id(&collection);
            collection.map_or(Ok(None), |collection| {
                Ok(session.select_record(collection, &id)?)
            })
        };
        let found = app.read_with_catalog(find).await;
        let mut registry = app.realtime().registry();
        match found {
            Ok(Some(record)) => registry.refresh(&Arc::new(record)),
            Ok(None) => registry.forget(&key),
            // An owner that cannot be read stays, as it does while nobody asks.
            Err(_) => {}
        }
    }
    app.realtime().registry().recheck(&app.catalog());
    let message = Arc::new(Message::reset(Some(cursor), FOREIGN));
    send(&app.realtime().clients(), &message).await;
}

async fn send(clients: &[Arc<Client>], message: &Arc<Message>) {
    for slice in clients.chunks(SLICE) {
        let now = Instant::now();
        for client in slice.iter().filter(|client| client.gate().is_some()) {
            client.send(std::slice::from_ref(message), now);
        }
        yield_now().await;
    }
}
