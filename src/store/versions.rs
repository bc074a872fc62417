//! Which tables changed, as numbers that only grow, and who wants to hear of foreign changes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

type Listener = Arc<dyn Fn() + Send + Sync>;

/// Table versions and the listeners for foreign changes of one store.
#[derive(Default)]
pub(super) struct Versions {
    state: RwLock<State>,
    listeners: Mutex<Vec<Listener>>,
}

#[derive(Default)]
struct State {
    /// Number of changes so far; each change takes the next number.
    clock: u64,
    /// The last change that may have been to any table.
    floor: u64,
    /// The last change of each table, by its name in lower case.
    tables: HashMap<String, u64>,
}

impl Versions {
    /// The number of the last change of `table`. SQLite compares names without ASCII case.
    pub fn of(&self, table: &str) -> u64 {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state
            .tables
            .get(&*folded(table))
            .copied()
            .unwrap_or(0)
            .max(state.floor)
    }

    /// Notes a commit that changed `tables`.
    pub fn bump(&self, tables: &[String]) {
        if tables.is_empty() {
            return;
        }
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.clock += 1;
        let now = state.clock;
        for table in tables {
            // Looked up before inserting: the name is nearly always known, and need not be copied.
            match state.tables.get_mut(&*folded(table)) {
                Some(version) => *version = now,
                None => _ = state.tables.insert(folded(table).into_owned(), now),
            }
        }
    }

    /// Notes that somebody else committed: any table may have changed. Tells the listeners.
    pub fn bump_all(&self) {
        {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            state.clock += 1;
            state.floor = state.clock;
        }
        let listeners = self
            .listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        for listener in listeners {
            // A panicking listener must not take the writer thread with it; the panic hook has
            // already reported it.
            _ = catch_unwind(AssertUnwindSafe(|| listener()));
        }
    }

    /// Adds a listener for foreign changes.
    pub fn listen(&self, listener: Listener) {
        self.listeners
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(listener);
    }
}

fn folded(table: &str) -> Cow<'_, str> {
    if table.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(table.to_ascii_lowercase())
    } else {
        Cow::Borrowed(table)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_grow_only_for_touched_tables() {
        let versions = Versions::default();
        versions.bump(&["posts".into(), "Users".into()]);
        let (posts, users, other) = (versions.of("posts"), versions.of("users"), versions.of("x"));
        assert!(posts > other && users > other);
        versions.bump(&["USERS".into()]);
        assert_eq!(versions.of("posts"), posts);
        assert!(versions.of("Users") > users);
        versions.bump_all();
        assert!(versions.of("posts") > posts && versions.of("x") > other);
    }
}
