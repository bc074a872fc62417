//! The log: what is kept of requests and of what the program does by itself, and what is read of it
//! (spec: operations §2).
//!
//! - `request.rs`: how a request is spelled
//! - `event.rs`: entries of other kinds
//! - `list.rs`: pages, one entry, totals by the hour
//! - `trim.rs`: what settings say is not kept any more

mod event;
mod list;
mod request;
mod trim;

pub use event::event;
pub use list::{Entry, Hour, Listed, list, stats, view};
pub use request::{Failure, RequestEntry, request};
pub use trim::{clear, trim};

use std::sync::{
    LazyLock,
    atomic::{AtomicU64, Ordering},
};

use crate::{
    model::{id::RECORD_ID_LENGTH, timestamp::Timestamp},
    platform::random,
};

/// Level of what succeeded.
pub const INFO: i64 = 0;

/// Level of what failed.
pub const ERROR: i64 = 8;

/// Digits of the ids of rows, in the order of their bytes.
const LOG_DIGITS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Characters of an id that tell the time: milliseconds in base 36, enough until the year 5188.
const ID_TIME: usize = 9;

/// An id for a row of this moment: nine characters that grow with time and six that count, from a
/// number by chance for each process.
///
/// PocketBase's are all chance. Rows whose ids grow are written to the end of their index, so a
/// batch touches few of its pages, and they tell the order within a millisecond.
fn row_id(now: Timestamp) -> String {
    static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| AtomicU64::new(random::below(1 << 30)));
    let mut id = String::with_capacity(RECORD_ID_LENGTH);
    push_digits(&mut id, now.millis().unsigned_abs(), ID_TIME);
    let count = NEXT.fetch_add(1, Ordering::Relaxed);
    push_digits(&mut id, count, RECORD_ID_LENGTH - ID_TIME);
    id
}

/// The last `length` digits of a number in base 36.
fn push_digits(out: &mut String, mut number: u64, length: usize) {
    const RADIX: u64 = LOG_DIGITS.len() as u64;
    let mut digits = [b'0'; RECORD_ID_LENGTH];
    for digit in digits[..length].iter_mut().rev() {
        *digit = LOG_DIGITS[(number % RADIX) as usize];
        number /= RADIX;
    }
    out.extend(digits[..length].iter().copied().map(char::from));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_rows_grow_with_time() {
        let ids: Vec<String> = [0, 35, 36, 1_763_596_800_123, 1_763_596_800_124]
            .map(|millis| row_id(Timestamp::from_millis(millis)))
            .to_vec();
        assert!(ids.is_sorted() && ids.iter().all(|id| id.len() == 15));
        assert!(ids[2].starts_with("000000010"), "{}", ids[2]);
    }
}
