//! Ids of entries.

use crate::model::{id::RECORD_ID_LENGTH, timestamp::Timestamp};

/// Digits of ids, in the order of their bytes.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// Characters of an id that tell the time: milliseconds in base 36, enough until the year 5188.
const TIME: usize = 9;

/// Makes ids: nine characters that grow with time and six that count.
///
/// PocketBase's are all chance. Rows whose ids grow are written to the end of their index, so a batch touches
/// few of its pages; out of their order they cost a batch of ten thousand an eighth more.
pub(super) struct Ids {
    next: u64,
    text: [u8; RECORD_ID_LENGTH],
}

impl Ids {
    /// Counts from `first`, a number by chance.
    pub fn new(first: u64) -> Self {
        Self {
            next: first,
            text: [0; RECORD_ID_LENGTH],
        }
    }

    /// An id for an entry of this moment.
    pub fn next(&mut self, at: Timestamp) -> &str {
        let (time, count) = self.text.split_at_mut(TIME);
        put_digits(time, at.millis().unsigned_abs());
        put_digits(count, self.next);
        self.next = self.next.wrapping_add(1);
        str::from_utf8(&self.text).unwrap_or_default()
    }
}

/// Fills `out` with the last digits of a number in base 36.
fn put_digits(out: &mut [u8], mut number: u64) {
    const RADIX: u64 = DIGITS.len() as u64;
    for digit in out.iter_mut().rev() {
        *digit = DIGITS[(number % RADIX) as usize];
        number /= RADIX;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_with_time() {
        let mut ids = Ids::new(35);
        let ids: Vec<String> = [0, 0, 35, 36, 1_763_596_800_123, 1_763_596_800_124]
            .map(|millis| ids.next(Timestamp::from_millis(millis)).to_owned())
            .to_vec();
        assert!(ids.is_sorted() && ids.iter().all(|id| id.len() == 15));
        assert_eq!(ids[0], "00000000000000z");
        assert_eq!(ids[1], "000000000000010");
        assert!(ids[3].starts_with("000000010"), "{}", ids[3]);
    }
}
