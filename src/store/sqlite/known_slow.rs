//! Statements that are usually too slow for a runtime worker (design: Reads).
//!
//! An inline read that spends its budget is begun again on a slow-query thread, so what it did on the
//! worker (about 1 ms) was for nothing. A statement to which that happens again and again goes to those
//! threads at once. One that is slow for some values and quick for most stays: a hop to another
//! thread would cost the many more than it saves the few.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

/// How much the last run counts against all runs before it.
const WEIGHT: f32 = 0.25;

/// Above this share of slow runs a statement is slow: after three in a row.
const SLOW: f32 = 0.5;

/// Below this share it is forgotten.
const FORGOTTEN: f32 = 0.05;

/// Most statements that are remembered. When there are more, all are forgotten.
const MOST: usize = 1_000;

/// A run that takes less could have been inline (its budget is about 1 ms).
pub(super) const QUICK: Duration = Duration::from_micros(500);

/// The memory that the reading connections of a store share: the share of slow runs of each statement
/// that ever had one.
#[derive(Debug, Default)]
pub(in crate::store) struct KnownSlow {
    /// Whether there are any; most apps have none and need not look.
    any: AtomicBool,
    shares: Mutex<HashMap<u64, f32>>,
}

/// What is known of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Known {
    /// It was never slow.
    Nothing,
    /// It was slow at times.
    Suspect(u64),
    /// It is slow.
    Slow(u64),
}

impl KnownSlow {
    /// A statement by its text. Two that meet here share what is known of them.
    pub fn name(sql: &[u8]) -> u64 {
        let mut hasher = DefaultHasher::new();
        sql.hash(&mut hasher);
        hasher.finish()
    }

    /// What is known of a statement.
    pub fn look(&self, sql: &str) -> Known {
        if !self.any.load(Relaxed) {
            return Known::Nothing;
        }
        let name = Self::name(sql.as_bytes());
        match self.lock().get(&name) {
            None => Known::Nothing,
            Some(&share) if share > SLOW => Known::Slow(name),
            Some(_) => Known::Suspect(name),
        }
    }

    /// A run of the statement was too slow for a worker.
    pub fn was_slow(&self, name: u64) {
        let mut shares = self.lock();
        if shares.len() >= MOST {
            shares.clear();
        }
        let share = shares.entry(name).or_default();
        *share += WEIGHT * (1.0 - *share);
        self.any.store(true, Relaxed);
    }

    /// A run of it was quick enough.
    pub fn was_quick(&self, name: u64) {
        let mut shares = self.lock();
        let Some(share) = shares.get_mut(&name) else {
            return;
        };
        *share -= WEIGHT * *share;
        if *share < FORGOTTEN {
            shares.remove(&name);
            self.any.store(!shares.is_empty(), Relaxed);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, f32>> {
        self.shares.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQL: &str = "select 1";

    fn name() -> u64 {
        KnownSlow::name(SQL.as_bytes())
    }

    #[test]
    fn three_slow_runs_in_a_row_make_a_slow_statement() {
        let known = KnownSlow::default();
        for _ in 0..3 {
            assert!(!matches!(known.look(SQL), Known::Slow(_)));
            known.was_slow(name());
        }
        assert_eq!(known.look(SQL), Known::Slow(name()));
        assert_eq!(known.look("select 2"), Known::Nothing);
    }

    #[test]
    fn a_statement_that_is_mostly_quick_stays() {
        let known = KnownSlow::default();
        for run in 0..1_000 {
            assert!(!matches!(known.look(SQL), Known::Slow(_)), "run {run}");
            if run % 3 == 0 {
                known.was_slow(name());
            } else {
                known.was_quick(name());
            }
        }
    }

    #[test]
    fn a_statement_that_became_quick_comes_back_and_is_forgotten() {
        let known = KnownSlow::default();
        (0..20).for_each(|_| known.was_slow(name()));
        (0..3).for_each(|_| known.was_quick(name()));
        assert_eq!(known.look(SQL), Known::Suspect(name()));
        (0..20).for_each(|_| known.was_quick(name()));
        assert_eq!(known.look(SQL), Known::Nothing);
        assert!(!known.any.load(Relaxed));
    }

    #[test]
    fn the_memory_is_bounded() {
        let known = KnownSlow::default();
        (0..5_000).for_each(|name| known.was_slow(name));
        assert!(known.lock().len() <= MOST);
    }
}
