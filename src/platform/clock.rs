//! The wall clock, injected so that tests can stand still.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use crate::model::timestamp::Timestamp;

/// Tells the time: the system's, or one that a test sets.
#[derive(Debug, Clone, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The system's clock.
    pub const fn system() -> Self {
        Self(None)
    }

    /// A clock that stands at `at` until [`Clock::set`] is called.
    pub fn fixed(at: Timestamp) -> Self {
        Self(Some(Arc::new(AtomicI64::new(at.millis()))))
    }

    /// Moves a fixed clock; the system's clock is not moved.
    pub fn set(&self, at: Timestamp) {
        if let Some(millis) = &self.0 {
            millis.store(at.millis(), Ordering::Relaxed);
        }
    }

    /// The time now, cut to milliseconds.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Some(millis) => Timestamp::from_millis(millis.load(Ordering::Relaxed)),
            None => Timestamp::from_millis(jiff::Timestamp::now().as_millisecond()),
        }
    }
}
