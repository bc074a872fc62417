//! Cron expressions, exactly as PocketBase reads them (spec: operations §3).
//!
//! Smaller than classic cron and different in one place: all five parts must match, the day of the
//! month *and* the weekday. There are no names, no 7 for Sunday and no seconds; times are UTC. A cron
//! crate would accept more and say something else about the rest, so this reads them itself.

use crate::model::timestamp::Timestamp;

/// What stands for an expression.
const MACROS: [(&str, &str); 7] = [
    ("@yearly", "0 0 1 1 *"),
    ("@annually", "0 0 1 1 *"),
    ("@monthly", "0 0 1 * *"),
    ("@weekly", "0 0 * * 0"),
    ("@daily", "0 0 * * *"),
    ("@midnight", "0 0 * * *"),
    ("@hourly", "0 * * * *"),
];

/// Least and greatest number of minute, hour, day of the month, month and weekday (0 is Sunday).
const BOUNDS: [(i64, i64); 5] = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 6)];

/// A schedule: for each of the five parts one bit for each number that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cron([u64; 5]);

impl Cron {
    /// Reads an expression or macro. An error is PocketBase's, in its words.
    pub fn parse(text: &str) -> Result<Self, String> {
        let segments: Vec<&str> = expanded(text).split(' ').collect();
        let Ok(segments) = <[&str; 5]>::try_from(segments) else {
            return Err(
                "invalid cron expression - must be a valid macro or to have exactly 5 space \
                 separated segments"
                    .into(),
            );
        };
        let mut fits = [0; 5];
        for ((bits, segment), bounds) in fits.iter_mut().zip(segments).zip(BOUNDS) {
            for part in segment.split(',') {
                *bits |= read(part, bounds)?;
            }
        }
        Ok(Self(fits))
    }

    /// Whether the minute of `at` is one of the schedule's.
    pub fn is_due(&self, at: Timestamp) -> bool {
        let at = at.civil();
        let now = [
            at.minute(),
            at.hour(),
            at.day(),
            at.month(),
            at.weekday().to_sunday_zero_offset(),
        ];
        self.0
            .iter()
            .zip(now)
            .all(|(bits, number)| (bits >> number.unsigned_abs()) & 1 == 1)
    }
}

/// What a macro stands for; any other text as it is.
pub fn expanded(text: &str) -> &str {
    let known = MACROS.iter().find(|(name, _)| *name == text);
    known.map_or(text, |(_, expression)| expression)
}

/// The numbers of one part of a list: `*`, `n`, `a-b`, each perhaps with `/step`.
fn read(part: &str, (least, most): (i64, i64)) -> Result<u64, String> {
    let (range, step) = match part.split('/').collect::<Vec<_>>()[..] {
        [range] => (range, 1),
        [range, step] => {
            let step = number(step)?;
            if !(1..=most).contains(&step) {
                return Err(format!(
                    "invalid segment step boundary - the step must be between 1 and the {most}"
                ));
            }
            (range, step)
        }
        _ => {
            return Err("invalid segment step format - must be in the format */n or 1-30/n".into());
        }
    };
    let (from, to) = if range == "*" {
        (least, most)
    } else {
        bounds(range, step, (least, most))?
    };
    let numbers = (from..=to).filter(|number| (number - from) % step == 0);
    Ok(numbers.fold(0, |bits, number| bits | 1 << number))
}

/// The ends of `n` or `a-b`.
fn bounds(range: &str, step: i64, (least, most): (i64, i64)) -> Result<(i64, i64), String> {
    match range.split('-').collect::<Vec<_>>()[..] {
        [_] if step != 1 => Err(
            "invalid segment step - step > 1 could be used only with the \
                                 wildcard or range format"
                .into(),
        ),
        [one] => {
            let one = number(one)?;
            if (least..=most).contains(&one) {
                return Ok((one, one));
            }
            Err("invalid segment value - must be between the min and max of the segment".into())
        }
        [from, to] => {
            let from = number(from)?;
            if !(least..=most).contains(&from) {
                return Err(format!(
                    "invalid segment range minimum - must be between {least} and {most}"
                ));
            }
            let to = number(to)?;
            if !(from..=most).contains(&to) {
                return Err(format!(
                    "invalid segment range maximum - must be between {from} and {most}"
                ));
            }
            Ok((from, to))
        }
        _ => Err("invalid segment range format - the range must have 1 or 2 parts".into()),
    }
}

/// A number with Go's words about what is none.
fn number(text: &str) -> Result<i64, String> {
    text.parse().map_err(|error: std::num::ParseIntError| {
        use std::num::IntErrorKind::{NegOverflow, PosOverflow};
        let why = match error.kind() {
            PosOverflow | NegOverflow => "value out of range",
            _ => "invalid syntax",
        };
        format!("strconv.Atoi: parsing {text:?}: {why}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_canonical(&format!("{text}:00.000Z")).unwrap()
    }

    fn is_due(expression: &str, time: &str) -> bool {
        Cron::parse(expression).unwrap().is_due(at(time))
    }

    // As PocketBase 0.39.11 took them for `backups.cron`.
    #[test]
    fn accepts_what_pocketbase_accepts() {
        for good in [
            "+5 * * * *",
            "05 * * * *",
            "1-5/2 * * * *",
            "*,1 * * * *",
            "0-0 * * * *",
            "3-3/1 * * * *",
            "5/1 * * * *",
            "1,2,3-4/2,*/7 * * * *",
            "*/59 */23 */31 */12 */6",
            "@yearly",
            "@annually",
            "@monthly",
            "@weekly",
            "@daily",
            "@midnight",
            "@hourly",
        ] {
            assert!(Cron::parse(good).is_ok(), "{good}");
        }
    }

    // With the words of PocketBase 0.39.11.
    #[test]
    fn refuses_the_rest_in_pocketbases_words() {
        let count = "invalid cron expression - must be a valid macro or to have exactly 5 space separated segments";
        let value = "invalid segment value - must be between the min and max of the segment";
        let step = "invalid segment step boundary - the step must be between 1 and the 59";
        let lonely =
            "invalid segment step - step > 1 could be used only with the wildcard or range format";
        for (bad, why) in [
            ("* * * *", count),
            (" * * * * *", count),
            ("*  * * * *", count),
            ("*\t* * * *", count),
            ("@reboot", count),
            ("@Daily", count),
            ("60 * * * *", value),
            ("* * 0 * *", value),
            ("* * * * 7", value),
            ("*/0 * * * *", step),
            ("*/60 * * * *", step),
            ("*/-1 * * * *", step),
            ("5/0 * * * *", step),
            ("5/2 * * * *", lonely),
            ("/2 * * * *", lonely),
            ("**/2 * * * *", lonely),
            ("x * * * *", "strconv.Atoi: parsing \"x\": invalid syntax"),
            ("-1 * * * *", "strconv.Atoi: parsing \"\": invalid syntax"),
            ("1,, * * * *", "strconv.Atoi: parsing \"\": invalid syntax"),
            (
                "1_0 * * * *",
                "strconv.Atoi: parsing \"1_0\": invalid syntax",
            ),
            (
                "99999999999999999999 * * * *",
                "strconv.Atoi: parsing \"99999999999999999999\": value out of range",
            ),
            (
                "*/2/3 * * * *",
                "invalid segment step format - must be in the format */n or 1-30/n",
            ),
            (
                "1-2-3 * * * *",
                "invalid segment range format - the range must have 1 or 2 parts",
            ),
            (
                "60-61 * * * *",
                "invalid segment range minimum - must be between 0 and 59",
            ),
            (
                "5-1 * * * *",
                "invalid segment range maximum - must be between 5 and 59",
            ),
        ] {
            assert_eq!(Cron::parse(bad).unwrap_err(), why, "{bad}");
        }
    }

    #[test]
    fn all_five_parts_must_match() {
        // 2026-11-21 is a Saturday, 22 a Sunday.
        assert!(is_due("* * * * *", "2026-11-21 10:17"));
        assert!(is_due("@hourly", "2026-11-21 10:00") && !is_due("@hourly", "2026-11-21 10:01"));
        assert!(is_due("@weekly", "2026-11-22 00:00") && !is_due("@weekly", "2026-11-21 00:00"));
        assert!(is_due("1-5/2 * * * *", "2026-11-21 10:03"));
        assert!(!is_due("1-5/2 * * * *", "2026-11-21 10:04"));
        assert!(
            !is_due("0 0 21 * 0", "2026-11-21 00:00"),
            "the day fits, the weekday does not"
        );
        assert!(is_due("0 0 22 11 0", "2026-11-22 00:00"));
        assert!(is_due("*/20 * 31 * *", "2026-12-31 23:40"));
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in "[-0-9*/, @a-z]{0,20}|.{0,20}") {
            _ = Cron::parse(&text);
        }
    }
}
