//! `date`: a moment, read from many spellings and kept in one.

use std::ops::RangeInclusive;

use jiff::civil;
use serde_json::Value as Json;

use super::options::blank;
use crate::model::{
    field::{DateOptions, Field},
    field_error::{FieldError, code},
    timestamp::Timestamp,
    value::Value,
};

/// Milliseconds of 0000-01-01, 0001-01-01 and 10000-01-01 since 1970-01-01 UTC.
const YEAR_ZERO: i64 = -62_167_219_200_000;
const YEAR_ONE: i64 = -62_135_596_800_000;
const YEAR_10000: i64 = 253_402_300_800_000;

/// The spellings, tried in this order. Letters are those of [`Reader::part`]; everything else
/// stands for itself, a blank for one or more.
const LAYOUTS: [&str; 21] = [
    "Y-M-D H:m:SZ",
    "Y-M-DTH:m:SZ",
    "Y-M-DTH:m:S",
    "w, D B Y H:m:S o",
    "w, D B Y H:m:S n",
    "D B y H:m o",
    "D B y H:m n",
    "W, D-B-y H:m:S n",
    "Y-M-D H:m:S o n",
    "Y-M-DTH:m:So",
    "Y-M-D H:m:Sz",
    "Y-M-D H:m:S",
    "w B d H:m:S Y",
    "w B d H:m:S n Y",
    "w B D H:m:S o Y",
    "Y-M-D",
    "D B Y",
    "Y-M-D H:m:S O",
    "Y-M-D H:m:S o",
    "h:mp",
    "B d H:m:S",
];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

const WEEKDAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];

/// Reads a moment in any of the formats PocketBase takes; `None` for everything else, for the
/// year 1 in its first second (which is the empty date there) and for years outside of 0 to 9999.
///
/// Without a zone it is UTC; more digits than milliseconds are cut.
pub fn parse(text: &str) -> Option<Timestamp> {
    LAYOUTS
        .iter()
        .find_map(|layout| Reader::read(layout, text))?
        .moment()
}

/// An option `min` or `max` as it is kept: canonical, or empty when it cannot be read.
pub fn normalize(text: &str) -> String {
    parse(text).map(|at| at.to_string()).unwrap_or_default()
}

/// Text is read by [`parse`]; everything else is the empty date.
pub(super) fn cast(input: &Json) -> Option<Timestamp> {
    parse(input.as_str()?)
}

/// Checks required and bounds.
pub(super) fn validate(
    field: &Field,
    options: &DateOptions,
    value: &Value,
) -> Result<(), FieldError> {
    let Value::Date(Some(at)) = *value else {
        return blank(field, value).map(drop);
    };
    if let Some(min) = parse(&options.min).filter(|min| at < *min) {
        return Err(out_of_range(code::MIN, "Must be no less than", min));
    }
    if let Some(max) = parse(&options.max).filter(|max| at > *max) {
        return Err(out_of_range(code::MAX, "Must be no greater than", max));
    }
    Ok(())
}

fn out_of_range(code: &'static str, what: &str, bound: Timestamp) -> FieldError {
    let text = bound.to_string();
    // Go leaves out zeros at the end of a fraction.
    let time = text[11..23].trim_end_matches('0').trim_end_matches('.');
    let date = &text[..10];
    FieldError::new(code, format!("{what} {date} {time} +0000 UTC."))
        .with("threshold", format!("{date}T{time}Z"))
}

/// What was read of a spelling so far.
struct Reader<'a> {
    rest: &'a str,
    year: i16,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
    second: i8,
    /// Of the second.
    nanosecond: i32,
    afternoon: Option<bool>,
    /// Seconds east of UTC, if they were written as `+hhmm`.
    offset: Option<i64>,
    /// Seconds that the zone name `GMT+3` adds where no offset stands; the peer adds where one
    /// expects a difference.
    named_offset: i64,
}

impl<'a> Reader<'a> {
    /// `None` when `text` is not written like `layout`.
    fn read(layout: &str, text: &'a str) -> Option<Self> {
        let mut reader = Self {
            rest: text,
            year: 0,
            month: 1,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
            nanosecond: 0,
            afternoon: None,
            offset: None,
            named_offset: 0,
        };
        for part in layout.chars() {
            reader.part(part)?;
        }
        reader.rest.is_empty().then_some(reader)
    }

    fn part(&mut self, part: char) -> Option<()> {
        match part {
            'Y' => self.year = self.digits(4, 4)? as i16,
            'y' => {
                let year = self.digits(2, 2)? as i16;
                self.year = year + if year >= 69 { 1900 } else { 2000 };
            }
            'M' => self.month = self.within(2, 2, 1..=12)?,
            'B' => self.month = self.name(&MONTHS, 3)? as i8 + 1,
            'D' => self.day = self.within(2, 2, 0..=31)?,
            'd' => self.day = self.within(1, 2, 0..=31)?,
            'H' => self.hour = self.within(1, 2, 0..=23)?,
            'h' => self.hour = self.within(1, 2, 0..=12)?,
            'm' => self.minute = self.within(2, 2, 0..=59)?,
            'S' => {
                self.second = self.within(2, 2, 0..=59)?;
                self.fraction();
            }
            'p' => self.afternoon = Some(self.name(&["AM", "PM"], 2)? == 1),
            'w' => drop(self.name(&WEEKDAYS, 3)?),
            'W' => drop(self.name(&WEEKDAYS, usize::MAX)?),
            'n' => self.zone_name()?,
            'z' | 'Z' if self.rest.starts_with('Z') => self.rest = &self.rest[1..],
            'o' | 'z' => self.zone_offset("")?,
            'O' | 'Z' => self.zone_offset(":")?,
            ' ' => {
                let rest = self.rest.trim_start_matches(' ');
                if rest.len() == self.rest.len() && !rest.is_empty() {
                    return None;
                }
                self.rest = rest;
            }
            other => self.rest = self.rest.strip_prefix(other)?,
        }
        Some(())
    }

    /// A number of `least` to `most` digits; takes as many as there are.
    fn digits(&mut self, least: usize, most: usize) -> Option<i32> {
        let count = self
            .rest
            .bytes()
            .take(most)
            .take_while(u8::is_ascii_digit)
            .count();
        if count < least {
            return None;
        }
        let (number, rest) = self.rest.split_at(count);
        self.rest = rest;
        number.parse().ok()
    }

    fn within(&mut self, least: usize, most: usize, range: RangeInclusive<i32>) -> Option<i8> {
        let number = self.digits(least, most)?;
        range.contains(&number).then_some(number as i8)
    }

    /// The place of the name that follows; only its first `length` letters count, in any case but
    /// for AM and PM.
    fn name(&mut self, names: &[&str], length: usize) -> Option<usize> {
        let found = names.iter().position(|name| {
            let name = &name[..length.min(name.len())];
            self.rest.get(..name.len()).is_some_and(|start| {
                start == name || length != 2 && start.eq_ignore_ascii_case(name)
            })
        })?;
        self.rest = &self.rest[length.min(names[found].len())..];
        Some(found)
    }

    /// `.` or `,` and digits may follow the seconds in every layout.
    fn fraction(&mut self) {
        let Some(rest) = self.rest.strip_prefix(['.', ',']) else {
            return;
        };
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 {
            return;
        }
        let digits = rest[..count].bytes().chain(std::iter::repeat(b'0')).take(9);
        self.nanosecond = digits.fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'));
        self.rest = &rest[count..];
    }

    /// `+hh:mm` or `+hhmm`; 24 hours and 60 minutes pass.
    fn zone_offset(&mut self, separator: &str) -> Option<()> {
        let sign = match self.rest.as_bytes().first()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        self.rest = &self.rest[1..];
        let hours = self.within(2, 2, 0..=24)?;
        self.rest = self.rest.strip_prefix(separator)?;
        let minutes = self.within(2, 2, 0..=60)?;
        self.offset = Some(sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60));
        Some(())
    }

    /// A zone's name: `GMT` with hours, signed hours, or capital letters. Names mean nothing.
    fn zone_name(&mut self) -> Option<()> {
        let text = self.rest;
        let length = if text.len() < 3 {
            return None;
        } else if text.starts_with("UTC") {
            3
        } else if text.starts_with("ChST") || text.starts_with("MeST") {
            4
        } else if let Some(after) = text.strip_prefix("GMT") {
            let (length, hours) = signed_hours(after).unwrap_or_default();
            self.named_offset = hours * 3600;
            3 + length
        } else if text.starts_with(['+', '-']) {
            signed_hours(text)?.0
        } else {
            let capitals = text
                .bytes()
                .take(6)
                .take_while(u8::is_ascii_uppercase)
                .count();
            match capitals {
                3 => 3,
                4 if text.as_bytes()[3] == b'T' || text.starts_with("WITA") => 4,
                5 if text.as_bytes()[4] == b'T' => 5,
                _ => return None,
            }
        };
        self.rest = &self.rest[length..];
        Some(())
    }

    /// `None` when there is no such day, or the moment cannot be kept.
    fn moment(self) -> Option<Timestamp> {
        let hour = match self.afternoon {
            Some(true) if self.hour < 12 => self.hour + 12,
            Some(false) if self.hour == 12 => 0,
            _ => self.hour,
        };
        let at = civil::DateTime::new(
            self.year,
            self.month,
            self.day,
            hour,
            self.minute,
            self.second,
            0,
        )
        .ok()?;
        let shift = self.offset.map_or(self.named_offset, |east| -east) * 1000;
        let millis = Timestamp::from_civil(at)?.millis() + shift;
        if millis == YEAR_ONE && self.nanosecond == 0 || !(YEAR_ZERO..YEAR_10000).contains(&millis)
        {
            return None;
        }
        let fraction = i64::from(self.nanosecond / 1_000_000);
        Some(Timestamp::from_millis(millis + fraction))
    }
}

/// Length and value of a sign with hours up to 23 in any number of digits.
fn signed_hours(text: &str) -> Option<(usize, i64)> {
    let digits = text.strip_prefix(['+', '-'])?;
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    let hours: i64 = digits[..count].parse().ok().filter(|hours| *hours < 24)?;
    let sign = if text.starts_with('-') { -1 } else { 1 };
    Some((count + 1, sign * hours))
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
