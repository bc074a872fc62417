//! The casting table that all types share (spec: fields §1): JSON in, text, number, flag or list out.
//!
//! Nothing here fails; what does not fit becomes the zero value.

use serde_json::Value as Json;

use crate::model::value::Value;

/// Text: strings as they are, numbers in decimal without exponent, `true`/`false`; else empty.
pub fn text(input: &Json) -> String {
    match input {
        Json::String(text) => text.clone(),
        Json::Bool(on) => on.to_string(),
        // All numbers of a body are doubles there; Rust shows a double as Go's 'f' format does.
        Json::Number(number) => number.as_f64().unwrap_or_default().to_string(),
        _ => String::new(),
    }
}

/// A number; NaN for the words of infinity and not-a-number.
pub fn number(input: &Json) -> f64 {
    match input {
        Json::Number(number) => number.as_f64().unwrap_or_default(),
        Json::Bool(on) => f64::from(u8::from(*on)),
        Json::String(text) => parse_float(text),
        _ => 0.0,
    }
}

/// A bool: numbers other than 0, and the words Go takes for true.
pub fn flag(input: &Json) -> bool {
    match input {
        Json::Bool(on) => *on,
        Json::Number(number) => number.as_f64().is_some_and(|number| number != 0.0),
        Json::String(text) => matches!(text.as_str(), "1" | "t" | "T" | "true" | "TRUE" | "True"),
        _ => false,
    }
}

/// A list of texts without blanks and repetitions. A string with `[` in it may be a JSON array.
pub fn list(input: &Json) -> Vec<String> {
    unique(match input {
        Json::Null | Json::Object(_) => Vec::new(),
        Json::Array(items) => items.iter().map(text).collect(),
        Json::String(text) => from_string(text),
        scalar => vec![text(scalar)],
    })
}

fn from_string(text: &str) -> Vec<String> {
    let items = text
        .contains('[')
        .then(|| serde_json::from_str::<Vec<Option<String>>>(text).ok())
        .flatten();
    items.map_or_else(
        || vec![text.to_owned()],
        |items| items.into_iter().flatten().collect(),
    )
}

/// Drops blanks, and repetitions after their first occurrence.
pub fn unique(items: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::with_capacity(items.len());
    items
        .into_iter()
        .filter(|item| !item.is_empty() && seen.insert(item.clone()))
        .collect()
}

/// A list as the value of a select, file or relation field; one that is not multiple keeps the
/// last item.
pub fn items(multiple: bool, mut items: Vec<String>) -> Value {
    if multiple {
        return Value::List(items);
    }
    let mut last = items.pop().unwrap_or_default();
    // There, a single value that looks like a list is read as one once more.
    if last.contains('[') {
        last = unique(from_string(&last)).pop().unwrap_or_default();
    }
    Value::Text(last)
}

/// Go's float syntax: decimal or `0x` mantissa with `p` exponent, `_` between digits, the words
/// `inf`, `infinity` (signed) and `nan`. 0 for everything else and for what is too large.
pub fn parse_float(text: &str) -> f64 {
    let (negative, digits) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let word = digits.to_ascii_lowercase();
    if word == "inf" || word == "infinity" || text.eq_ignore_ascii_case("nan") {
        return f64::NAN;
    }
    let Some(plain) = without_separators(&word) else {
        return 0.0;
    };
    let size = match plain.strip_prefix("0x") {
        Some(hex) => parse_hex_float(hex),
        None => parse_decimal_float(&plain),
    };
    match size.filter(|size| size.is_finite()) {
        Some(size) if negative => -size,
        size => size.unwrap_or_default(),
    }
}

/// Removes `_` where Go allows one: between two digits, or after the `0x`.
fn without_separators(text: &str) -> Option<String> {
    let (prefix, digits) = match text.strip_prefix("0x") {
        Some(rest) => ("0x", rest),
        None => ("", text),
    };
    let is_digit = |b: u8| {
        if prefix.is_empty() {
            b.is_ascii_digit()
        } else {
            b.is_ascii_hexdigit()
        }
    };
    let bytes = digits.as_bytes();
    for (i, _) in bytes.iter().enumerate().filter(|(_, b)| **b == b'_') {
        let before = i == 0 && !prefix.is_empty() || i > 0 && is_digit(bytes[i - 1]);
        if !before || !bytes.get(i + 1).copied().is_some_and(is_digit) {
            return None;
        }
    }
    Some(format!("{prefix}{}", digits.replace('_', "")))
}

fn parse_decimal_float(text: &str) -> Option<f64> {
    // Rust's parser takes the same decimal forms, beside words, which begin with a letter.
    let starts_as_number = text.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    starts_as_number.then(|| text.parse().ok()).flatten()
}

/// `1f.8p-3` without its `0x`. The exponent is obligatory.
fn parse_hex_float(text: &str) -> Option<f64> {
    let (mantissa, exponent) = text.split_once('p')?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: Vec<u32> = whole
        .chars()
        .chain(fraction.chars())
        .map(|c| c.to_digit(16))
        .collect::<Option<_>>()?;
    let unsigned = exponent.trim_start_matches(['+', '-']);
    if digits.is_empty() || exponent.len() > unsigned.len() + 1 || unsigned.is_empty() {
        return None;
    }
    if !unsigned.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Exponents beyond five digits are out of every double's range either way.
    let exponent: i32 = match exponent.parse::<i64>() {
        Ok(exponent) => exponent.clamp(-99_999, 99_999) as i32,
        Err(_) => 99_999,
    };
    Some(scale(&digits, exponent - 4 * fraction.len() as i32))
}

/// `digits` (base 16) times two to the `exponent`, rounded once.
fn scale(digits: &[u32], mut exponent: i32) -> f64 {
    // 60 bits hold more than a double keeps; a lost bit stays visible in the lowest one, so that
    // ties round as they should.
    let mut mantissa = 0_u64;
    for &digit in digits {
        if mantissa >> 58 == 0 {
            mantissa = mantissa << 4 | u64::from(digit);
        } else {
            mantissa |= u64::from(digit != 0);
            exponent += 4;
        }
    }
    // Two steps, because the power alone may be out of range where the product is not.
    let half = exponent / 2;
    mantissa as f64 * 2_f64.powi(half) * 2_f64.powi(exponent - half)
}
