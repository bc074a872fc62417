//! Sizes and durations as people write them.

/// Units of sizes, largest first; the binary ones are preferred when writing.
const SIZES: [(&str, i64); 6] = [
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("GB", 1_000_000_000),
    ("MB", 1_000_000),
    ("KB", 1_000),
];

/// Units of durations in seconds, largest first.
const DURATIONS: [(char, i64); 5] = [
    ('w', 604_800),
    ('d', 86_400),
    ('h', 3_600),
    ('m', 60),
    ('s', 1),
];

/// Bytes in a text such as `2MiB`, `500KB` or `1024`.
pub fn size(text: &str) -> Option<i64> {
    let text = text.trim();
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = &text[digits.len()..];
    let factor = match unit {
        "" | "B" => 1,
        unit => {
            SIZES
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(unit))?
                .1
        }
    };
    digits.trim_end().parse::<i64>().ok()?.checked_mul(factor)
}

/// Seconds in a text such as `5m`, `1h30m` or `90`.
pub fn duration(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(seconds);
    }
    let (mut total, mut number, mut last) = (0_i64, String::new(), i64::MAX);
    for c in text.chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let (_, factor) = DURATIONS.iter().find(|(unit, _)| *unit == c)?;
        if *factor >= last {
            return None;
        }
        last = *factor;
        total = total.checked_add(number.parse::<i64>().ok()?.checked_mul(*factor)?)?;
        number.clear();
    }
    (number.is_empty() && last != i64::MAX).then_some(total)
}

/// Bytes in the largest binary unit that needs no fraction; `None` when that is the byte.
pub fn write_size(bytes: i64) -> Option<String> {
    let (name, factor) = SIZES
        .iter()
        .find(|(_, factor)| bytes != 0 && bytes % factor == 0)?;
    Some(format!("{}{name}", bytes / factor))
}

/// Seconds in the largest unit that needs no fraction.
pub fn write_duration(seconds: i64) -> String {
    let unit = DURATIONS
        .iter()
        .find(|(unit, factor)| *unit != 'w' && seconds != 0 && seconds % factor == 0);
    match unit {
        Some((unit, factor)) => format!("{}{unit}", seconds / factor),
        None => format!("{seconds}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_binary_and_decimal_units() {
        for (text, bytes) in [
            ("2MiB", 2 << 20),
            ("500 KB", 500_000),
            ("7", 7),
            ("1gib", 1 << 30),
            ("-1", -1),
        ] {
            assert_eq!(size(text), Some(bytes), "{text}");
        }
        for bad in ["", "MiB", "1.5MiB", "1XB", "99999999999GiB"] {
            assert_eq!(size(bad), None, "{bad}");
        }
    }

    #[test]
    fn durations_may_have_several_units() {
        for (text, seconds) in [
            ("5m", 300),
            ("1h30m", 5400),
            ("90", 90),
            ("90s", 90),
            ("1w2d", 777_600),
        ] {
            assert_eq!(duration(text), Some(seconds), "{text}");
        }
        for bad in ["", "m", "5", "5x", "1m1h", "1h30"]
            .into_iter()
            .filter(|b| *b != "5")
        {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for n in [
            0,
            1,
            59,
            60,
            90,
            3600,
            86_400,
            604_800,
            1 << 20,
            5_242_880,
            1_000_000,
            1023,
        ] {
            assert_eq!(duration(&write_duration(n)), Some(n));
            assert_eq!(write_size(n).map_or(Some(n), |text| size(&text)), Some(n));
        }
    }
}
