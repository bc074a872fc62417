//! The macros of rules and filters: parts and moments of the clock, in UTC.
//!
//! (spec: filter-and-rules §2)

use jiff::civil::{Date, Time};

use super::timestamp::Timestamp;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// A macro: a part or a moment of the clock, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are called what rules call them")]
pub enum Macro {
    Now,
    Yesterday,
    Tomorrow,
    TodayStart,
    TodayEnd,
    MonthStart,
    MonthEnd,
    YearStart,
    YearEnd,
    Second,
    Minute,
    Hour,
    Day,
    Month,
    Weekday,
    Year,
}

/// What a macro is worth at some moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MacroValue {
    /// A moment.
    At(Timestamp),
    /// A number.
    Number(i64),
}

impl Macro {
    /// The macro called `name`, without its `@`.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "now" => Self::Now,
            "yesterday" => Self::Yesterday,
            "tomorrow" => Self::Tomorrow,
            "todayStart" => Self::TodayStart,
            "todayEnd" => Self::TodayEnd,
            "monthStart" => Self::MonthStart,
            "monthEnd" => Self::MonthEnd,
            "yearStart" => Self::YearStart,
            "yearEnd" => Self::YearEnd,
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "month" => Self::Month,
            "weekday" => Self::Weekday,
            "year" => Self::Year,
            _ => return None,
        })
    }

    /// Its value at `now`. Moments that no calendar has become `now`.
    pub fn at(self, now: Timestamp) -> MacroValue {
        let civil = now.civil();
        let date = civil.date();
        let moment = |date: Date, time: Time| {
            MacroValue::At(Timestamp::from_civil(date.to_datetime(time)).unwrap_or(now))
        };
        let end = Time::constant(23, 59, 59, 999_000_000);
        let year_end = date.last_of_year();
        match self {
            Self::Now => MacroValue::At(now),
            Self::Yesterday => MacroValue::At(Timestamp::from_millis(now.millis() - DAY)),
            Self::Tomorrow => MacroValue::At(Timestamp::from_millis(now.millis() + DAY)),
            Self::TodayStart => moment(date, Time::midnight()),
            Self::TodayEnd => moment(date, end),
            Self::MonthStart => moment(date.first_of_month(), Time::midnight()),
            Self::MonthEnd => moment(date.last_of_month(), end),
            Self::YearStart => moment(date.first_of_year(), Time::midnight()),
            Self::YearEnd => moment(year_end, end),
            Self::Second => MacroValue::Number(civil.second().into()),
            Self::Minute => MacroValue::Number(civil.minute().into()),
            Self::Hour => MacroValue::Number(civil.hour().into()),
            Self::Day => MacroValue::Number(civil.day().into()),
            Self::Month => MacroValue::Number(civil.month().into()),
            Self::Weekday => MacroValue::Number(date.weekday().to_sunday_zero_offset().into()),
            Self::Year => MacroValue::Number(civil.year().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(name: &str, now: &str) -> String {
        let now = Timestamp::parse_canonical(now).unwrap();
        match Macro::from_name(name).unwrap().at(now) {
            MacroValue::At(moment) => moment.to_string(),
            MacroValue::Number(number) => number.to_string(),
        }
    }

    #[test]
    fn every_macro_has_its_value() {
        let now = "2024-02-10 03:04:05.006Z"; // a Saturday in a leap year
        for (name, value) in [
            ("now", now),
            ("yesterday", "2024-02-09 03:04:05.006Z"),
            ("tomorrow", "2024-02-11 03:04:05.006Z"),
            ("todayStart", "2024-02-10 00:00:00.000Z"),
            ("todayEnd", "2024-02-10 23:59:59.999Z"),
            ("monthStart", "2024-02-01 00:00:00.000Z"),
            ("monthEnd", "2024-02-29 23:59:59.999Z"),
            ("yearStart", "2024-01-01 00:00:00.000Z"),
            ("yearEnd", "2024-12-31 23:59:59.999Z"),
            ("second", "5"),
            ("minute", "4"),
            ("hour", "3"),
            ("day", "10"),
            ("month", "2"),
            ("weekday", "6"),
            ("year", "2024"),
        ] {
            assert_eq!(at(name, now), value, "{name}");
        }
        assert_eq!(at("weekday", "2024-02-11 00:00:00.000Z"), "0");
        assert_eq!(Macro::from_name("Now"), None);
    }
}
