//! Randomness for ids, keys and codes; always from the operating system's secure source.

use crate::model::id::{LOWER_ALPHANUMERIC, RECORD_ID_LENGTH};

/// `length` characters drawn uniformly from `alphabet` (at most 256 ASCII characters).
pub fn text(length: usize, alphabet: &[u8]) -> String {
    // Bytes at or above the largest multiple of the alphabet's size are thrown away: no bias.
    let limit = 256 - 256 % alphabet.len();
    let mut out = String::with_capacity(length);
    let mut bytes = [0_u8; 64];
    while out.len() < length {
        fill(&mut bytes);
        for &byte in bytes.iter().filter(|&&byte| usize::from(byte) < limit) {
            if out.len() < length {
                out.push(char::from(alphabet[usize::from(byte) % alphabet.len()]));
            }
        }
    }
    out
}

/// A number in `0..bound`, uniform; 0 when `bound` is 0.
pub fn below(bound: u64) -> u64 {
    if bound == 0 {
        return 0;
    }
    let limit = u64::MAX - u64::MAX % bound;
    loop {
        let mut bytes = [0_u8; 8];
        fill(&mut bytes);
        let drawn = u64::from_le_bytes(bytes);
        if drawn < limit {
            return drawn % bound;
        }
    }
}

/// A new record id.
pub fn record_id() -> String {
    text(RECORD_ID_LENGTH, LOWER_ALPHANUMERIC)
}

/// Fills `bytes`.
pub fn fill(bytes: &mut [u8]) {
    aws_lc_rs::rand::fill(bytes).expect("the operating system's random source does not fail");
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
    fn numbers_stay_below_their_bound() {
        assert_eq!(below(0), 0);
        assert!((0..100).all(|_| below(3) < 3));
    }
}
