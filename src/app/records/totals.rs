//! Counts of lists, kept until a table they were read from changes.
//!
//! Counting costs 300 to 900 times the page itself (design figures), and most lists are asked for
//! again. The key is the whole statement with its values; a condition that depends on the clock or
//! on chance is never kept.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use crate::store::{CountStatement, Store};

/// Most totals kept; when full, all are dropped (they come back one by one).
const CAPACITY: usize = 4096;

/// The kept totals of one store.
#[derive(Debug, Default)]
pub struct Totals(Mutex<HashMap<String, Kept>>);

#[derive(Debug)]
struct Kept {
    versions: Vec<u64>,
    total: u64,
}

impl Totals {
    /// The versions of the statement's tables now; take them before counting.
    pub fn versions(store: &Store, statement: &CountStatement) -> Vec<u64> {
        statement
            .tables
            .iter()
            .map(|table| store.table_version(table))
            .collect()
    }

    /// The total counted at exactly these versions, if it was kept.
    pub fn get(&self, statement: &CountStatement, versions: &[u64]) -> Option<u64> {
        if statement.volatile {
            return None;
        }
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&statement.key)
            .filter(|kept| kept.versions == versions)
            .map(|kept| kept.total)
    }

    /// Keeps a total that was counted after `versions` were taken.
    pub fn put(&self, statement: &CountStatement, versions: Vec<u64>, total: u64) {
        if statement.volatile {
            return;
        }
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= CAPACITY {
            kept.clear();
        }
        kept.insert(statement.key.clone(), Kept { versions, total });
    }
}
