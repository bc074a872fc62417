//! Randomness for ids, keys and codes; always from the operating system's secure source.
//!
//! Each thread draws a few hundred bytes at once: a call costs much the same for eight bytes as for five
//! hundred, and an id made letter by letter took one for each.

use std::{cell::RefCell, iter};

use crate::model::id::{LOWER_ALPHANUMERIC, RECORD_ID_LENGTH};

/// Bytes drawn at once.
const SUPPLY: usize = 512;

thread_local! {
    static BYTES: RefCell<Supply> = const {
        RefCell::new(Supply {
            bytes: [0; SUPPLY],
            used: SUPPLY,
        })
    };
}

/// Random bytes of which each is given out once.
struct Supply {
    bytes: [u8; SUPPLY],
    used: usize,
}

impl Supply {
    fn next(&mut self) -> u8 {
        if self.used == SUPPLY {
            fill(&mut self.bytes);
            self.used = 0;
        }
        self.used += 1;
        // What was given out may become a secret; it does not stay here.
        std::mem::take(&mut self.bytes[self.used - 1])
    }
}

/// `length` characters drawn uniformly from `alphabet` (at most 256 ASCII characters).
pub fn text(length: usize, alphabet: &[u8]) -> String {
    let character = || {
        let drawn = byte_below(alphabet.len() as u16);
        char::from(alphabet[usize::from(drawn)])
    };
    iter::repeat_with(character).take(length).collect()
}

/// A number in `0..bound`, uniform; 0 when `bound` is 0.
pub fn below(bound: u64) -> u64 {
    match bound {
        0 => return 0,
        // The letters of an id, for most: one byte each.
        1..=256 => return u64::from(byte_below(bound as u16)),
        _ => {}
    }
    let limit = u64::MAX - u64::MAX % bound;
    loop {
        let bytes = BYTES.with_borrow_mut(|supply| [(); 8].map(|()| supply.next()));
        let drawn = u64::from_le_bytes(bytes);
        if drawn < limit {
            return drawn % bound;
        }
    }
}

/// The same for at most 256.
fn byte_below(bound: u16) -> u16 {
    // Bytes at or above the largest multiple of the bound are thrown away: no bias.
    let limit = 256 - 256 % bound;
    BYTES.with_borrow_mut(|supply| {
        loop {
            let drawn = u16::from(supply.next());
            if drawn < limit {
                return drawn % bound;
            }
        }
    })
}

/// A new record id.
pub fn record_id() -> String {
    text(RECORD_ID_LENGTH, LOWER_ALPHANUMERIC)
}

/// Fills `bytes`. Straight from the system: the generator of our crypto library takes 25 ms to gather
/// entropy of its own when it is first used, which was most of the time to a server's first answer.
pub fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system's random source does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_length_and_alphabet_asked_for() {
        let id = text(200, b"ab");
        assert_eq!(id.len(), 200);
        assert!(id.contains('a') && id.contains('b') && id.bytes().all(|b| b == b'a' || b == b'b'));
        assert_eq!(record_id().len(), 15);
    }

    #[test]
    fn no_text_comes_twice() {
        let ids: std::collections::BTreeSet<String> = (0..1000).map(|_| record_id()).collect();
        assert_eq!(ids.len(), 1000);
    }

    #[test]
    fn numbers_stay_below_their_bound() {
        assert_eq!(below(0), 0);
        for bound in [1, 3, 36, 255, 256, 257, 1000] {
            let mut drawn = std::collections::BTreeSet::new();
            (0..40 * bound).for_each(|_| _ = drawn.insert(below(bound)));
            assert!(drawn.last().is_some_and(|&last| last < bound));
            // That one of them is missed is as likely as e^-40.
            assert_eq!(drawn.len() as u64, bound, "{bound}");
        }
    }
}
