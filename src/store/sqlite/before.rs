//! What was committed before a group of writes, for who is told of it afterwards.
//!
//! Whether somebody may hear that a record was deleted depends on rows that may be gone with it. So a
//! write that deletes may keep a read transaction open, begun inside of its group: it sees everything
//! as it was before that group, for as long as somebody has it. The log cannot start over meanwhile.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;

use super::connect::{Link, Role};
use crate::store::{Error, Options, Result, Session};

/// Most snapshots at a time. Groups that find none go without.
const MOST: usize = 8;
/// The longest a snapshot is read at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// A snapshot of what was committed before a group of writes. Dropping it ends it.
pub struct Before {
    link: Mutex<Option<Link>>,
    shelf: Arc<Shelf>,
}

impl Before {
    /// Runs `f` over the snapshot, on this thread.
    pub fn read<T, E: From<Error>>(
        &self,
        f: impl Fn(&Session<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let link = self.link.lock().unwrap_or_else(PoisonError::into_inner);
        let link = link.as_ref().ok_or(Error::Closed)?;
        link.look(&f, Instant::now() + PATIENCE)
    }
}

impl fmt::Debug for Before {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Before")
    }
}

impl Drop for Before {
    fn drop(&mut self) {
        let link = self
            .link
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(link) = link {
            link.end_view();
            self.shelf.put(link);
        }
    }
}

/// The connections of snapshots, opened when they are first needed.
pub(in crate::store) struct Shelf {
    options: Options,
    runtime: Handle,
    links: Mutex<Links>,
}

#[derive(Default)]
struct Links {
    idle: Vec<Link>,
    open: usize,
    is_closed: bool,
}

impl Shelf {
    /// Nothing is opened yet. Must be called inside of the runtime that is to open it.
    pub fn new(options: &Options) -> Self {
        Self {
            options: options.clone(),
            runtime: Handle::current(),
            links: Mutex::default(),
        }
    }

    /// A snapshot of what is committed now; blocks when a connection has to be opened, so that no worker
    /// of the runtime may call it. `None` when there are too many, or it cannot be had.
    pub(in crate::store) fn take(self: &Arc<Self>) -> Option<Before> {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        let link = match links.idle.pop() {
            Some(link) => link,
            None if links.open < MOST && !links.is_closed => {
                let open = Link::open(Role::Reader, &self.options);
                let link = self.runtime.block_on(open).ok()?;
                links.open += 1;
                link
            }
            None => return None,
        };
        // A transaction begins with its first read.
        let begun = link
            .run("begin")
            .and_then(|()| link.run("select 1 from sqlite_schema"));
        let before = Before {
            link: Mutex::new(Some(link)),
            shelf: Arc::clone(self),
        };
        drop(links);
        begun.ok().map(|()| before)
    }

    fn put(&self, link: Link) {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        if links.is_closed {
            links.open -= 1;
        } else {
            links.idle.push(link);
        }
    }

    /// The connections that nobody has; those that somebody has are closed when they come back.
    pub fn close(&self) -> Vec<Link> {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        links.is_closed = true;
        let idle = std::mem::take(&mut links.idle);
        links.open -= idle.len();
        idle
    }
}
