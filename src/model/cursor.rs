//! A place in the sequence of committed changes, as clients keep it: `k3j9x2abq7-152`.
//!
//! Numbers alone would not do: a restored directory counts on from an older one, with other changes. So
//! each sequence without gaps has an epoch, drawn at random. A cursor is never as long as the 40
//! characters of a stream's id, which native `EventSource` clients send in the same header (spec:
//! realtime §12).

use std::fmt;

/// Characters of an epoch.
pub const EPOCH_LENGTH: usize = 10;
/// The characters it is drawn from.
pub const EPOCH_ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// The name of a sequence of changes without gaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Epoch([u8; EPOCH_LENGTH]);

impl Epoch {
    /// The epoch that is spelled so; `None` when none is.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; EPOCH_LENGTH] = text.as_bytes().try_into().ok()?;
        let fits = bytes.iter().all(|byte| EPOCH_ALPHABET.contains(byte));
        fits.then_some(Self(bytes))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A place in the sequence of committed changes: everything up to a change was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// Which sequence it is of.
    pub epoch: Epoch,
    /// The last change that was seen.
    pub seq: i64,
}

impl Cursor {
    /// The cursor that is spelled so; `None` when none is.
    pub fn parse(text: &str) -> Option<Self> {
        let (epoch, seq) = text.split_once('-')?;
        let is_number = !seq.is_empty() && seq.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self {
            epoch: Epoch::parse(epoch)?,
            seq: is_number.then(|| seq.parse().ok())??,
        })
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.epoch.as_str(), self.seq)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_cursor_is_not_read_as_one() {
        let cursor = Cursor::parse("k3j9x2abq7-152").unwrap();
        assert_eq!(cursor.seq, 152);
        assert_eq!(cursor.to_string(), "k3j9x2abq7-152");
        let client_id = "A".repeat(40);
        for text in [
            "",
            "-",
            "k3j9x2abq7",
            "k3j9x2abq7-",
            "k3j9x2abq7--1",
            "k3j9x2abq7-+1",
            "k3j9x2abq7-99999999999999999999",
            "K3J9X2ABQ7-1",
            "k3j9x2abq-1",
            &client_id,
        ] {
            assert_eq!(Cursor::parse(text), None, "{text}");
        }
    }
}
