//! Moments in UTC, in milliseconds, written the way PocketBase writes them.
//!
//! The many formats that a *date field* accepts are `app/fields/date.rs`'s; this file knows the one
//! canonical form `YYYY-MM-DD HH:MM:SS.mmmZ`.

use std::fmt;

use jiff::{SignedDuration, civil};

const EPOCH: civil::DateTime = civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// A moment in UTC with millisecond precision, years 0 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since 1970-01-01 UTC.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970-01-01 UTC.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970-01-01 UTC, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// From a calendar date and time in UTC; `None` outside of what is representable.
    pub fn from_civil(at: civil::DateTime) -> Option<Self> {
        // Civil arithmetic, because jiff's own timestamps end a day before the year 9999 does.
        let since = at.duration_since(EPOCH).as_millis();
        i64::try_from(since).ok().map(Self)
    }

    /// The calendar date and time in UTC.
    pub fn civil(self) -> civil::DateTime {
        EPOCH
            .checked_add(SignedDuration::from_millis(self.0))
            .unwrap_or(EPOCH)
    }

    /// Reads the canonical form, with any number of fraction digits (cut to milliseconds).
    pub fn parse_canonical(text: &str) -> Option<Self> {
        let rest = text.strip_suffix('Z')?;
        if rest.as_bytes().get(10) != Some(&b' ') || !rest.is_ascii() {
            return None;
        }
        let at: civil::DateTime = rest.parse().ok()?;
        Self::from_civil(at.with().subsec_nanosecond(0).build().ok()?)
            .map(|t| Self(t.0 + i64::from(at.millisecond())))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.civil();
        let mut out = *b"0000-00-00 00:00:00.000Z";
        // By hand: every record has two, and a format string costs ten times as much.
        let mut put = |end: usize, number: i16| {
            let mut left = number.unsigned_abs();
            for digit in out[..end]
                .iter_mut()
                .rev()
                .take_while(|digit| digit.is_ascii_digit())
            {
                *digit = b'0' + (left % 10) as u8;
                left /= 10;
            }
        };
        put(4, at.year());
        put(7, at.month().into());
        put(10, at.day().into());
        put(13, at.hour().into());
        put(16, at.minute().into());
        put(19, at.second().into());
        put(23, at.millisecond());
        f.write_str(str::from_utf8(&out).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_form_round_trips() {
        for text in [
            "2024-01-15 10:00:00.000Z",
            "1969-12-31 23:59:59.999Z",
            "0001-01-01 00:00:00.000Z",
            "0000-01-01 00:00:00.000Z",
            "9999-12-31 23:59:59.999Z",
        ] {
            assert_eq!(Timestamp::parse_canonical(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn fractions_are_cut_to_milliseconds() {
        let at = Timestamp::parse_canonical("2024-01-15 10:00:00.1239Z").unwrap();
        assert_eq!(at.to_string(), "2024-01-15 10:00:00.123Z");
    }

    #[test]
    fn other_forms_are_not_canonical() {
        for text in [
            "",
            "2024-01-15",
            "2024-01-15T10:00:00Z",
            "2024-13-15 10:00:00Z",
            "é024-01-15 1:00:00Z",
        ] {
            assert_eq!(Timestamp::parse_canonical(text), None, "{text}");
        }
    }
}
