//! How fast a client may speak, and how long it may be silent.

use std::time::{Duration, Instant};

/// Messages that a client may send at once.
const BURST: f64 = 60.0;
/// Messages a second after that.
const PER_SECOND: f64 = 20.0;
/// Bytes that count as one more message.
const WEIGHT: usize = 64 << 10;
/// A client that sends nothing for so long is asked whether it is there.
pub const QUIET: Duration = Duration::from_secs(30);
/// One that does not answer for so long is gone.
const PATIENCE: Duration = Duration::from_secs(30);

/// How much a client may send now: [`BURST`] messages, then [`PER_SECOND`].
#[derive(Debug)]
pub struct Pace {
    left: f64,
    at: Instant,
}

impl Pace {
    /// Nothing was sent yet.
    pub const fn new(now: Instant) -> Self {
        Self {
            left: BURST,
            at: now,
        }
    }

    /// Counts a message of so many bytes. False when it is too much.
    pub fn take(&mut self, bytes: usize, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.left = passed.mul_add(PER_SECOND, self.left).min(BURST);
        self.at = now;
        self.left -= 1.0 + (bytes / WEIGHT) as f64;
        self.left >= 0.0
    }
}

/// Whether a client is there: half of a connection may be gone without a word.
#[derive(Debug)]
pub struct Pulse {
    heard: Instant,
    asked: Option<Instant>,
}

/// What is to be done about a client's silence.
#[derive(Debug, PartialEq, Eq)]
pub enum Beat {
    /// Nothing before then.
    Wait(Instant),
    /// Ask it.
    Ask,
    /// It is gone.
    Gone,
}

impl Pulse {
    /// It was there just now.
    pub const fn new(now: Instant) -> Self {
        Self {
            heard: now,
            asked: None,
        }
    }

    /// It sent something.
    pub fn hear(&mut self, now: Instant) {
        *self = Self::new(now);
    }

    /// What is to be done now.
    pub fn beat(&mut self, now: Instant) -> Beat {
        match self.asked {
            Some(asked) if now >= asked + PATIENCE => Beat::Gone,
            Some(asked) => Beat::Wait(asked + PATIENCE),
            None if now >= self.heard + QUIET => {
                self.asked = Some(now);
                Beat::Ask
            }
            None => Beat::Wait(self.heard + QUIET),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_allowed_and_then_a_steady_pace() {
        let start = Instant::now();
        let mut pace = Pace::new(start);
        assert!((0..60).all(|_| pace.take(10, start)));
        assert!(!pace.take(10, start));
        let mut pace = Pace::new(start);
        assert!((0..60).all(|_| pace.take(10, start)));
        let later = start + Duration::from_secs(1);
        assert!((0..20).all(|_| pace.take(10, later)));
        assert!(!pace.take(10, later));
    }

    #[test]
    fn the_largest_message_may_be_sent_once_at_a_time() {
        let start = Instant::now();
        let mut pace = Pace::new(start);
        assert!(pace.take(super::super::frames::MAX_MESSAGE, start));
        assert!(!pace.take(super::super::frames::MAX_MESSAGE, start));
    }

    #[test]
    fn a_silent_client_is_asked_once_and_then_gone() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let mut pulse = Pulse::new(start);
        assert_eq!(pulse.beat(after(10)), Beat::Wait(after(30)));
        assert_eq!(pulse.beat(after(30)), Beat::Ask);
        assert_eq!(pulse.beat(after(31)), Beat::Wait(after(60)));
        assert_eq!(pulse.beat(after(60)), Beat::Gone);

        let mut pulse = Pulse::new(start);
        assert_eq!(pulse.beat(after(30)), Beat::Ask);
        pulse.hear(after(40));
        assert_eq!(pulse.beat(after(60)), Beat::Wait(after(70)));
        assert_eq!(pulse.beat(after(70)), Beat::Ask);
    }
}
