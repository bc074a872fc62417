//! The in-memory channel of committed changes. Writers announce; they do not know who listens.

use std::sync::Arc;

use tokio::sync::broadcast;

use crate::model::change::Change;

/// Changes a slow listener may fall behind before it misses some (and is told so by the channel).
const CAPACITY: usize = 4096;

/// Where committed changes are announced, in the order of their commits.
#[derive(Debug, Clone)]
pub struct Changes(broadcast::Sender<Arc<Change>>);

impl Default for Changes {
    fn default() -> Self {
        Self(broadcast::channel(CAPACITY).0)
    }
}

impl Changes {
    /// Tells everybody who listens. Never waits.
    pub fn announce(&self, change: Change) {
        // An error only says that nobody listens.
        let _ = self.0.send(Arc::new(change));
    }

    /// Hears every change announced from now on.
    pub fn listen(&self) -> broadcast::Receiver<Arc<Change>> {
        self.0.subscribe()
    }

    /// Whether anybody listens, so that writers can skip preparing what nobody hears.
    pub fn is_heard(&self) -> bool {
        self.0.receiver_count() > 0
    }
}
