//! A stream is told what it missed, then hears of what happens.

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use super::{
    client::{Client, End, Message},
    gate::Begin,
    missed::{self, Missed, Wish},
};
use crate::{app::App, model::cursor::Cursor};

/// Changes that are looked at at once.
const PAGE: usize = 500;
/// Bytes that may wait for a client while it is told more.
const MOST_WAITING: usize = 256 << 10;
/// How often it is looked whether it has read them, and how long it has.
const LOOK: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_mins(1);

/// Why a stream without a place begins anew.
const NO_PLACE: &str = "That is no cursor.";

/// Lets a resumable stream begin with its first subscriptions; does nothing for any other.
pub(super) fn start(app: &Arc<App>, client: Arc<Client>) {
    let has_topics = {
        let registry = app.realtime().registry();
        let topics = registry.topics(&client.id);
        topics.is_some_and(|topics| !topics.is_empty())
    };
    let begin = client.gate().filter(|_| has_topics);
    let Some(begin) = begin.and_then(|mut gate| gate.begin()) else {
        return;
    };
    let app = Arc::clone(app);
    tokio::spawn(async move {
        match begin {
            Begin::After(cursor) => tell(&app, &client, cursor).await,
            // Changes are not kept: there is nothing to tell, and nothing to number.
            Begin::Now => open(&client, None),
            Begin::Nowhere => match app.store().last_change() {
                None => reset(&client, None, missed::NOT_KEPT),
                last => reset(&client, last, NO_PLACE),
            },
        }
    });
}

async fn tell(app: &Arc<App>, client: &Arc<Client>, mut after: Cursor) {
    loop {
        let turn = app.realtime().replays.acquire().await;
        let wish = {
            let (app, client) = (Arc::clone(app), Arc::clone(client));
            move || wish(&app, &client, after)
        };
        let page = missed::page(app, wish).await;
        drop(turn);
        let (events, upto, is_all) = match page {
            Ok(Some(Missed::Events {
                events,
                upto,
                is_all,
            })) => (events, upto, is_all),
            Ok(Some(Missed::Reset { at, reason })) => return reset(client, at, reason),
            Ok(None) => return,
            Err(_) => return client.close(End::Lost),
        };
        for told in events {
            if !has_room(client).await {
                return client.close(End::Slow);
            }
            // What was missed is seen when all of the page is: one record's changes may lie around another's.
            let topic = Arc::clone(&told.topic.text);
            let message = Message::event(topic, told.data, None);
            client.sink.send(&client.id, &[Arc::new(message)]);
            app.realtime().delivered.fetch_add(1, Ordering::Relaxed);
        }
        after = upto;
        if is_all {
            return open(client, Some(upto));
        }
        client.sink.note(upto);
    }
}

/// What the stream wants, as whoever it belongs to by now; `None` when it has ended.
fn wish(app: &App, client: &Client, after: Cursor) -> Option<Wish> {
    let registry = app.realtime().registry();
    Some(Wish {
        topics: registry.topics(&client.id)?.to_vec(),
        caller: registry.owner(&client.id),
        after,
        most: PAGE,
    })
}

/// Waits until the client has read most of what was sent.
async fn has_room(client: &Client) -> bool {
    let deadline = Instant::now() + PATIENCE;
    while client.sink.waiting() > MOST_WAITING {
        if Instant::now() >= deadline {
            return false;
        }
        sleep(LOOK).await;
    }
    true
}

fn reset(client: &Client, at: Option<Cursor>, reason: &str) {
    let message = Arc::new(Message::reset(at, reason));
    client.sink.send(&client.id, &[message]);
    open(client, at);
}

/// From here on it hears of what happens.
fn open(client: &Client, upto: Option<Cursor>) {
    if let Some(cursor) = upto {
        client.sink.note(cursor);
    }
    if let Some(mut gate) = client.gate() {
        let after = upto.map_or(i64::MIN, |cursor| cursor.seq);
        gate.open(&*client.sink, &client.id, after);
    }
}
