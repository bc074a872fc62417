//! The in-memory line of committed changes. Writers announce; they do not know who listens.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::{
    model::{change::Change, cursor::Cursor},
    store::Before,
};

/// Changes that may wait to be heard. What comes on top is not kept, and the listener is told so: a
/// writer never waits for listeners, and they cannot fill the memory.
const MOST_WAITING: usize = 100_000;

/// Where committed changes are announced, in the order of their commits.
#[derive(Debug, Default)]
pub struct Changes {
    is_heard: AtomicBool,
    line: Mutex<Option<UnboundedSender<Item>>>,
    state: Arc<State>,
}

/// A committed change as it is announced.
#[derive(Debug)]
pub struct Announced {
    /// What happened.
    pub change: Change,
    /// Everything as it was before, for a change whose listeners are judged by what may be gone.
    pub before: Option<Arc<Before>>,
    /// Its number, where changes are kept.
    pub cursor: Option<Cursor>,
}

/// What stands in the line.
#[derive(Debug)]
enum Item {
    Change(Announced),
    Elsewhere(Vec<(i64, i64)>),
    Round,
}

#[derive(Debug, Default)]
struct State {
    waiting: AtomicUsize,
    has_lost: AtomicBool,
}

impl Changes {
    /// Tells who listens. Never waits.
    pub fn announce(&self, announced: Announced) {
        self.put(Item::Change(announced));
    }

    /// Tells who listens that another process has changed something, with these numbers where it gave some:
    /// after one, up to another.
    pub fn announce_elsewhere(&self, numbers: Vec<(i64, i64)>) {
        self.put(Item::Elsewhere(numbers));
    }

    /// Tells who listens that it is time to look after what is there.
    pub fn announce_round(&self) {
        self.put(Item::Round);
    }

    fn put(&self, item: Item) {
        let line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(line) = &*line else { return };
        if self.state.waiting.fetch_add(1, Ordering::AcqRel) >= MOST_WAITING {
            self.state.waiting.fetch_sub(1, Ordering::AcqRel);
            self.state.has_lost.store(true, Ordering::Release);
        } else if line.send(item).is_err() {
            self.is_heard.store(false, Ordering::Release);
        }
    }

    /// Hears every change announced from now on, in the place of who listened before.
    pub fn listen(&self) -> Heard {
        let (sender, line) = unbounded_channel();
        *self.line.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
        self.is_heard.store(true, Ordering::Release);
        Heard {
            line,
            state: Arc::clone(&self.state),
        }
    }

    /// Changes that wait to be heard.
    pub fn waiting(&self) -> usize {
        self.state.waiting.load(Ordering::Acquire)
    }

    /// Whether anybody listens, so that writers can skip preparing what nobody hears.
    pub fn is_heard(&self) -> bool {
        self.is_heard.load(Ordering::Acquire)
    }
}

/// The listener's end.
#[derive(Debug)]
pub struct Heard {
    line: UnboundedReceiver<Item>,
    state: Arc<State>,
}

/// What the listener hears.
#[derive(Debug)]
pub enum News {
    /// The next change.
    Change(Announced),
    /// Changes were lost before this: the listener was too slow.
    Lost,
    /// Another process has changed something.
    Elsewhere(Vec<(i64, i64)>),
    /// It is time to look after what is there.
    Round,
}

impl Heard {
    /// Whether there is a next one already.
    pub fn has_next(&self) -> bool {
        !self.line.is_empty()
    }

    /// The next change; `None` when the app is gone.
    pub async fn next(&mut self) -> Option<News> {
        // What was lost came after everything that waits.
        if self.line.is_empty() && self.state.has_lost.swap(false, Ordering::AcqRel) {
            return Some(News::Lost);
        }
        let item = self.line.recv().await?;
        self.state.waiting.fetch_sub(1, Ordering::AcqRel);
        Some(match item {
            Item::Change(announced) => News::Change(announced),
            Item::Elsewhere(numbers) => News::Elsewhere(numbers),
            Item::Round => News::Round,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(change: Change) -> Announced {
        Announced {
            change,
            before: None,
            cursor: None,
        }
    }

    #[tokio::test]
    async fn who_is_too_slow_is_told_after_what_was_kept() {
        let changes = Changes::default();
        assert!(!changes.is_heard());
        changes.announce(plain(Change::Schema));
        let mut heard = changes.listen();
        assert!(changes.is_heard());
        for _ in 0..=MOST_WAITING {
            changes.announce(plain(Change::Settings));
        }
        for _ in 0..MOST_WAITING {
            let news = heard.next().await.unwrap();
            assert!(
                matches!(
                    news,
                    News::Change(Announced {
                        change: Change::Settings,
                        ..
                    })
                ),
                "{news:?}"
            );
        }
        assert!(matches!(heard.next().await, Some(News::Lost)));
        changes.announce(plain(Change::Schema));
        let news = heard.next().await.unwrap();
        assert!(
            matches!(
                news,
                News::Change(Announced {
                    change: Change::Schema,
                    ..
                })
            ),
            "{news:?}"
        );
    }
}
