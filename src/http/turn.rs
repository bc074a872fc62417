//! Turns of a thread: what it does between one wait for something to happen and the next.
//!
//! Answers that become ready in the same turn are sent one after the other at its end. A client on the same
//! machine, as a proxy is, then finds some more when it has read one, where it would sleep and be woken for
//! each; waking it was a sixth of the server's time of reading single records. The first answer of a turn is sent
//! at once: it may be the only one. So are those of turns in which answers take long, as there is little to
//! win and each would wait for all others.

use std::{
    cell::Cell,
    time::{Duration, Instant},
};

use tokio::task;

/// Where answers take longer than this they do not wait: being woken is some 10 µs, and a list of 30 records 80.
const QUICK: Duration = Duration::from_micros(250);

/// One part in this many of what an answer usually takes is what the last one took.
const MEMORY: u32 = 8;

thread_local! {
    static TURN: Cell<Turn> = const { Cell::new(Turn { last: None, usual: Duration::ZERO }) };
}

/// A thread's turn.
#[derive(Clone, Copy)]
struct Turn {
    /// When its last answer was ready.
    last: Option<Instant>,
    /// What answers took in this turn and those before.
    usual: Duration,
}

impl Turn {
    /// Notes an answer that is ready `now`. Gives whether it is to wait for others.
    fn answer(&mut self, now: Instant) -> bool {
        let Some(last) = self.last.replace(now) else {
            return false;
        };
        let took = now.saturating_duration_since(last);
        self.usual = (self.usual * (MEMORY - 1) + took) / MEMORY;
        self.usual <= QUICK
    }
}

/// Says that the thread has nothing left to do, and waits. To be called by the runtime each time one does.
pub fn end() {
    TURN.set(Turn {
        last: None,
        ..TURN.get()
    });
}

/// To be awaited with an answer that is ready: returns when it is to be sent.
pub(super) async fn send() {
    let mut turn = TURN.get();
    let waits = turn.answer(Instant::now());
    TURN.set(turn);
    if waits {
        task::yield_now().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether answers wait that come after these pauses, in microseconds, after a first one.
    fn waits(turn: &mut Turn, pauses: &[u64]) -> Vec<bool> {
        let mut now = Instant::now();
        turn.last = None;
        assert!(!turn.answer(now), "the first of a turn is sent at once");
        let answer = |pause: &u64| {
            now += Duration::from_micros(*pause);
            turn.answer(now)
        };
        pauses.iter().map(answer).collect()
    }

    #[test]
    fn quick_answers_wait_for_each_other_and_slow_ones_do_not() {
        let mut turn = TURN.get();
        assert_eq!(waits(&mut turn, &[20, 80, 20, 20]), [true; 4]);
        // A slow one is remembered for a while.
        let shown = waits(&mut turn, &[2_000, 2_000, 20, 20, 20, 20, 20, 20, 20]);
        assert!(!shown[0] && !shown[1] && !shown[2]);
        assert!(shown[8], "{shown:?}");
        assert_eq!(waits(&mut turn, &[1_000; 20])[3..], [false; 17]);
        // Also into the next turn.
        assert_eq!(waits(&mut turn, &[20]), [false]);
    }

    #[tokio::test]
    async fn an_answer_that_waits_is_sent() {
        end();
        for _ in 0..5 {
            send().await;
        }
    }
}
