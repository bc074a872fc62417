//! JSON as PocketBase writes it, because clients compare bytes and so do we.
//!
//! `<`, `>`, `&`, U+2028 and U+2029 are escaped inside strings; numbers are IEEE doubles in their
//! shortest form, with an exponent only below 1e-6 or from 1e21 up (spec: storage §4).

use std::io;

use serde::Serialize;
use serde_json::{Value, ser::Formatter};

/// Appends `text` as a JSON string.
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    write_escaped(out, text);
    out.push(b'"');
}

/// Appends `text` with everything escaped that may not stand in a JSON string.
pub fn write_escaped(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    let mut start = 0;
    let mut from = 0;
    while let Some(i) = next_look(bytes, from) {
        from = i + 1;
        let b = bytes[i];
        let (escape, width): (&[u8], usize) = match b {
            b'"' => (b"\\\"", 1),
            b'\\' => (b"\\\\", 1),
            b'\n' => (b"\\n", 1),
            b'\r' => (b"\\r", 1),
            b'\t' => (b"\\t", 1),
            0x08 => (b"\\b", 1),
            0x0c => (b"\\f", 1),
            b'<' => (b"\\u003c", 1),
            b'>' => (b"\\u003e", 1),
            b'&' => (b"\\u0026", 1),
            // 0xE2 begins U+2028 and U+2029; everything else above ASCII is copied as it is.
            0xe2 => match &bytes[i + 1..] {
                [0x80, 0xa8, ..] => (b"\\u2028", 3),
                [0x80, 0xa9, ..] => (b"\\u2029", 3),
                _ => continue,
            },
            _ => {
                out.extend_from_slice(&bytes[start..i]);
                out.extend_from_slice(format!("\\u{b:04x}").as_bytes());
                start = i + 1;
                continue;
            }
        };
        out.extend_from_slice(&bytes[start..i]);
        out.extend_from_slice(escape);
        start = i + width;
    }
    out.extend_from_slice(&bytes[start..]);
}

/// Where the next byte stands that may need an escape, from position `from` on.
fn next_look(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    // Whole blocks first, without a branch for each byte, so that the compiler uses wide registers:
    // most texts have nothing to escape.
    while let Some(block) = bytes.get(at..at + BLOCK) {
        if block.iter().fold(false, |found, &b| found | is_special(b)) {
            break;
        }
        at += BLOCK;
    }
    let rest = bytes[at..].iter().position(|&b| needs_look(b))?;
    Some(at + rest)
}

/// Bytes that are looked at together.
const BLOCK: usize = 32;

#[allow(
    clippy::needless_bitwise_bool,
    reason = "a branch for each byte is what the blocks are there to avoid"
)]
const fn is_special(b: u8) -> bool {
    (b < 0x20) | (b == b'"') | (b == b'\\') | (b == b'<') | (b == b'>') | (b == b'&') | (b == 0xe2)
}

/// Which bytes may need an escape. A table, because most bytes of an answer are asked about.
static LOOK: [bool; 256] = {
    let mut table = [false; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = is_special(b as u8);
        b += 1;
    }
    table
};

fn needs_look(b: u8) -> bool {
    LOOK[usize::from(b)]
}

/// Appends a number in PocketBase's form. NaN and infinities, which JSON lacks, become `null`.
pub fn write_number(out: &mut Vec<u8>, number: f64) {
    if number.fract() == 0.0 && number > 0.0 && number < 1e9 {
        write_whole(out, number as u32);
    } else if number.is_finite() {
        out.extend_from_slice(format_number(number).as_bytes());
    } else {
        out.extend_from_slice(b"null");
    }
}

fn write_whole(out: &mut Vec<u8>, number: u32) {
    let mut digits = [0_u8; 10];
    let mut start = digits.len();
    let mut left = number;
    while left > 0 {
        start -= 1;
        digits[start] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    out.extend_from_slice(&digits[start..]);
}

/// A finite number as PocketBase's JSON shows it: `1`, `0.5`, `1e+21`, `1e-7`.
pub fn format_number(number: f64) -> String {
    if number == 0.0 {
        return if number.is_sign_negative() {
            "-0".into()
        } else {
            "0".into()
        };
    }
    let size = number.abs();
    if (1e-6..1e21).contains(&size) {
        return format!("{number}");
    }
    // Rust writes `1e21`, Go `1e+21`; both drop leading zeros of the exponent in JSON.
    let text = format!("{number:e}");
    match text.split_once('e') {
        Some((digits, exponent)) if !exponent.starts_with('-') => format!("{digits}e+{exponent}"),
        _ => text,
    }
}

/// A number as PocketBase reads one from a column that is no number: `1.5`, `1e-05`, and from a
/// million up `1.2345675e+06`. (Go's shortest `%g`: it turns to exponents at 6 digits.)
pub fn format_column(number: f64) -> String {
    if number.is_infinite() {
        return if number > 0.0 { "+Inf" } else { "-Inf" }.into();
    }
    let text = format!("{number:e}");
    let Some((digits, exponent)) = text.split_once('e') else {
        return text;
    };
    match exponent.parse::<i32>() {
        Ok(exponent) if !(-4..6).contains(&exponent) => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
        }
        _ => format_number(number),
    }
}

/// Appends any JSON value; objects in the order of the map (sorted by key, as there).
pub fn write_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => write_number(out, number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => write_string(out, text),
        Value::Array(items) => {
            out.push(b'[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write_value(out, item);
            }
            out.push(b']');
        }
        Value::Object(members) => {
            out.push(b'{');
            for (i, (key, member)) in members.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                write_string(out, key);
                out.push(b':');
                write_value(out, member);
            }
            out.push(b'}');
        }
    }
}

/// Whether a text is JSON.
pub fn is_valid(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// Appends JSON text that is already there, compacted and with PocketBase's escapes; numbers and key
/// order stay as written. Text that is no JSON becomes `null`.
pub fn write_raw(out: &mut Vec<u8>, text: &str) {
    if !is_valid(text) {
        out.extend_from_slice(b"null");
        return;
    }
    write_compact(out, text);
}

/// [`write_raw`] for text that is known to be JSON.
pub fn write_compact(out: &mut Vec<u8>, text: &str) {
    let (mut quoted, mut escaped, mut start) = (false, false, 0);
    let bytes = text.as_bytes();
    for (i, &b) in bytes.iter().enumerate() {
        let drop = !quoted && matches!(b, b' ' | b'\t' | b'\n' | b'\r');
        let separator = quoted && b == 0xe2 && matches!(&bytes[i + 1..], [0x80, 0xa8 | 0xa9, ..]);
        let special = matches!(b, b'<' | b'>' | b'&') || separator;
        if drop || special {
            out.extend_from_slice(&bytes[start..i]);
            start = i + 1;
        }
        if special {
            start = i + if separator { 3 } else { 1 };
            // Outside of strings JSON has none of these characters.
            write_escaped(out, &text[i..start]);
        }
        match b {
            b'"' if !escaped => quoted = !quoted,
            b'\\' if quoted && !escaped => {
                escaped = true;
                continue;
            }
            _ => {}
        }
        escaped = false;
    }
    out.extend_from_slice(&bytes[start..]);
}

/// The JSON text of anything serde can serialise, in PocketBase's form and the type's own key order.
pub fn to_bytes<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, Form);
    // Writing to a Vec cannot fail, and our types have no keys that are not strings.
    let _ = value.serialize(&mut serializer);
    out
}

/// [`to_bytes`] as text.
pub fn to_text<T: Serialize + ?Sized>(value: &T) -> String {
    String::from_utf8(to_bytes(value)).unwrap_or_default()
}

/// `serde_json`'s compact output with PocketBase's escapes and numbers.
struct Form;

impl Formatter for Form {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        let mut out = Vec::with_capacity(24);
        write_number(&mut out, value);
        writer.write_all(&out)
    }

    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        if !fragment.bytes().any(needs_look) {
            return writer.write_all(fragment.as_bytes());
        }
        let mut out = Vec::with_capacity(fragment.len() + 8);
        write_escaped(&mut out, fragment);
        writer.write_all(&out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn string(text: &str) -> String {
        let mut out = Vec::new();
        write_string(&mut out, text);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_are_escaped_as_there() {
        assert_eq!(
            string("a<b>&\"\\\n\u{1}\u{2028}é"),
            r#""a\u003cb\u003e\u0026\"\\\n\u0001\u2028é""#
        );
        assert_eq!(string("â€"), "\"â€\"");
    }

    #[test]
    fn numbers_have_their_shortest_form() {
        for (number, text) in [
            (1.0, "1"),
            (0.5, "0.5"),
            (-2.25, "-2.25"),
            (1e21, "1e+21"),
            (1.5e300, "1.5e+300"),
            (1e-7, "1e-7"),
            (1e20, "100000000000000000000"),
            (123_456_789_012_345_680.0, "123456789012345680"),
            (0.000_001, "0.000001"),
        ] {
            assert_eq!(format_number(number), text);
        }
    }

    #[test]
    fn raw_json_is_compacted_and_escaped() {
        let mut out = Vec::new();
        write_raw(
            &mut out,
            " {\"b\\\" <\" : [ 1.0 , 1e2 ],\n \"a\\\\\": \"x y\u{2028}\" } ",
        );
        assert_eq!(
            String::from_utf8(out).unwrap(),
            r#"{"b\" \u003c":[1.0,1e2],"a\\":"x y\u2028"}"#
        );
        let mut out = Vec::new();
        write_raw(&mut out, "not json");
        assert_eq!(out, b"null");
    }

    #[test]
    fn both_writers_agree() {
        let value = json!({"b": [1, 2.5, null, true], "a": "<x>\u{2029}", "n": 1e21});
        let mut out = Vec::new();
        write_value(&mut out, &value);
        assert_eq!(String::from_utf8(out).unwrap(), to_text(&value));
        assert_eq!(
            to_text(&value),
            r#"{"a":"\u003cx\u003e\u2029","b":[1,2.5,null,true],"n":1e+21}"#
        );
    }
}
