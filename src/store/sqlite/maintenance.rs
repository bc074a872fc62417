//! Checkpoints: moving the write-ahead log back into the database file.
//!
//! Left to itself SQLite checkpoints inside some request's COMMIT. Here a thread with its own
//! connection does it in the background whenever 8,000 more pages have been written, or 500 when
//! nobody writes for a moment: reads are a little faster without a log. While the
//! writer stays busy that never lets the log start over, so from 16,000 pages on the writer
//! itself asks for a restart after a group, without waiting for readers: when one is in the way
//! it tries again after the next group. (Measured: a 75 MB log instead of 1.2 GB, and the best
//! latency of all the ways tried.)

use std::cell::Cell;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::sync::oneshot;

use super::connect::Link;
use super::{late::Late, priority};
use crate::store::{Error, Result};

/// Pages (of 4 KiB) written to the log between two background checkpoints. The same pages are written again and
/// again, and moved once: with 8,000 in place of 2,000 the server makes 6 % more creates a second.
const BACKGROUND_PAGES: i32 = 8_000;
/// The same where the writer rests.
const REST_PAGES: i32 = 500;
/// Pages in the log from which on the writer tries to start it over.
const RESTART_PAGES: i32 = 16_000;

thread_local! {
    /// Pages in the log after this thread's last commit; rusqlite's hook is a plain function, so
    /// it has nowhere else to put them.
    static LOG_PAGES: Cell<i32> = const { Cell::new(0) };
}

/// Pages in the log after this thread's last commit.
pub(super) fn log_pages() -> u32 {
    u32::try_from(LOG_PAGES.get()).unwrap_or_default()
}

/// The maintenance thread.
pub(in crate::store) struct Maintenance {
    bell: Mutex<Option<SyncSender<()>>>,
    link: Mutex<Option<oneshot::Receiver<Link>>>,
}

impl Maintenance {
    /// Starts the thread, which sleeps until its bell rings.
    pub fn start(mut link: Late) -> Result<Self> {
        let (bell, rings) = sync_channel(1);
        let (give_back, taken_back) = oneshot::channel();
        thread::Builder::new()
            .name("pbctl-checkpoint".into())
            .spawn(move || {
                priority::after_readers();
                serve(&mut link, &rings);
                if let Some(link) = link.into_link() {
                    _ = give_back.send(link);
                }
            })
            .map_err(|error| Error::Other(Box::new(error)))?;
        Ok(Self {
            bell: Mutex::new(Some(bell)),
            link: Mutex::new(Some(taken_back)),
        })
    }

    /// What the writer rings for a background checkpoint. The thread ends when all are dropped.
    pub fn bell(&self) -> Option<SyncSender<()>> {
        self.bell
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Ends the thread and takes its connection back. The writer must have ended before.
    pub async fn close(&self) -> Option<Link> {
        drop(
            self.bell
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        let link = self
            .link
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        link?.await.ok()
    }
}

fn serve(late: &mut Late, rings: &Receiver<()>) {
    while rings.recv().is_ok() {
        // Whatever stops it (the writer restarting the log, another process), the next ring
        // tries again.
        _ = late
            .link()
            .and_then(|link| link.run("pragma wal_checkpoint(passive)"));
    }
}

/// The writer's side: watches the log grow and decides when to do what.
pub(super) struct LogKeeper {
    bell: Option<SyncSender<()>>,
    last_seen: i32,
    ring_at: i32,
}

impl LogKeeper {
    /// Must be called on the writer thread.
    pub fn new(bell: Option<SyncSender<()>>, writer: &Link) -> Self {
        writer.connection().wal_hook(Some(|_, pages| {
            LOG_PAGES.set(pages);
            Ok(())
        }));
        Self {
            bell,
            last_seen: 0,
            ring_at: BACKGROUND_PAGES,
        }
    }

    /// To be called after each group, when its requests have been answered.
    pub fn after_group(&mut self, writer: &Link) {
        let pages = LOG_PAGES.get();
        if pages < self.last_seen {
            // The log has started over.
            self.ring_at = BACKGROUND_PAGES;
        }
        self.last_seen = pages;
        if pages >= RESTART_PAGES {
            // No bell here: a background checkpoint in progress would be in the way next time.
            if restart(writer) {
                LOG_PAGES.set(0);
            }
        } else if pages >= self.ring_at {
            self.ring();
        }
    }

    /// To be called when nobody has written for a moment.
    pub fn at_rest(&mut self) {
        let moved = self.ring_at - BACKGROUND_PAGES;
        if self.last_seen - moved >= REST_PAGES {
            self.ring();
        }
    }

    fn ring(&mut self) {
        self.ring_at = self.last_seen + BACKGROUND_PAGES;
        if let Some(bell) = &self.bell {
            // A full bell has been rung already.
            _ = bell.try_send(());
        }
    }
}

/// Tries to move everything out of the log so that the next commit starts it over; `false` when
/// a reader or another checkpoint is in the way. The writer's busy timeout is 0: no waiting.
fn restart(writer: &Link) -> bool {
    let busy = writer
        .connection()
        .query_row("pragma wal_checkpoint(restart)", [], |row| {
            row.get::<_, i64>(0)
        });
    busy.is_ok_and(|busy| busy == 0)
}
