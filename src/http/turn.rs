//! Turns of a thread: what it does between one wait for something to happen and the next.
//!
//! Answers that become ready in the same turn are sent one after the other at its end. A client on the same
//! machine, as a proxy is, then finds some more when it has read one, where it would sleep and be woken for
//! each; waking it was a sixth of the server's time of reading single records. The first answer of a turn is sent
//! at once: it may be the only one.

use std::cell::Cell;

use tokio::task;

thread_local! {
    /// Whether this turn of the thread has had an answer.
    static HAS_ANSWERED: Cell<bool> = const { Cell::new(false) };
}

/// Says that the thread has nothing left to do, and waits. To be called by the runtime each time one does.
pub fn end() {
    HAS_ANSWERED.set(false);
}

/// To be awaited with an answer that is ready: returns when it is to be sent.
pub(super) async fn send() {
    if HAS_ANSWERED.replace(true) {
        task::yield_now().await;
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures_util::FutureExt;

    use super::*;

    #[tokio::test]
    async fn the_first_answer_of_a_turn_is_sent_at_once_and_others_after_one_wait() {
        for _ in 0..2 {
            end();
            assert!(send().now_or_never().is_some());
            for _ in 0..3 {
                let mut later = pin!(send());
                assert!(later.as_mut().now_or_never().is_none());
                later.await;
            }
        }
    }
}
