//! What a request's path asks for, before any route is looked at.
//!
//! The rules are those of the reference's router, probed with raw requests: segments are split on
//! the escaped path and then decoded; a path with empty, `.` or `..` segments is answered with a
//! redirect to its clean form; a broken escape is a bad request.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Characters of a path that a URL shows as they are; all others are escaped.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// Segments of the longest of the usual paths.
const USUAL_SEGMENTS: usize = 8;

/// A path, judged.
#[derive(Debug, PartialEq)]
pub enum Path<'a> {
    /// Something is escaped wrongly, or it is no path at all.
    Bad,
    /// Not clean; the client is sent to this location (query not included).
    Unclean(String),
    /// Its decoded segments. `/` has one, which is empty; so has a path's end after a slash.
    Clean(Vec<Cow<'a, str>>),
}

impl<'a> Path<'a> {
    /// Judges the path of a request line, without its query.
    pub fn parse(raw: &'a str) -> Self {
        if !raw.starts_with('/') || !escapes_are_valid(raw) {
            return Self::Bad;
        }
        if is_unclean(raw) {
            let escaped = canonical(raw);
            let clean = clean(&escaped);
            if clean != escaped {
                return Self::Unclean(encode(&clean));
            }
        }
        let mut segments = Vec::with_capacity(USUAL_SEGMENTS);
        segments.extend(raw[1..].split('/').map(decode));
        Self::Clean(segments)
    }
}

/// Decodes percent escapes; what is not UTF-8 afterwards becomes U+FFFD.
pub fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    percent_decode_str(text).decode_utf8_lossy()
}

/// Escapes a decoded path for a `Location` or a link.
pub fn encode(path: &str) -> String {
    utf8_percent_encode(path, PLAIN).to_string()
}

/// Whether every `%` is followed by two hexadecimal digits.
pub fn escapes_are_valid(text: &str) -> bool {
    if !text.contains('%') {
        return true;
    }
    text.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes();
        digits.len() >= 2 && digits[0].is_ascii_hexdigit() && digits[1].is_ascii_hexdigit()
    })
}

fn is_unclean(raw: &str) -> bool {
    let mut segments = raw[1..].split('/').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        if matches!(segment, "." | "..") || segment.is_empty() && !last {
            return true;
        }
    }
    false
}

/// The path as Go's `URL.EscapedPath` shows it: as it came when that is a valid escaping, else
/// escaped anew.
fn canonical(raw: &str) -> Cow<'_, str> {
    let is_valid = raw
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-_.~!$&'()*+,;=:@[]/%".contains(&b));
    if is_valid {
        Cow::Borrowed(raw)
    } else {
        Cow::Owned(encode(&decode(raw)))
    }
}

/// Resolves empty, `.` and `..` segments; a slash at the end stays.
fn clean(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let mut out = String::with_capacity(path.len());
    for segment in &kept {
        out.push('/');
        out.push_str(segment);
    }
    if out.is_empty() || path.ends_with('/') {
        out.push('/');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(raw: &str) -> Vec<String> {
        match Path::parse(raw) {
            Path::Clean(parts) => parts.into_iter().map(Cow::into_owned).collect(),
            other => panic!("{raw}: {other:?}"),
        }
    }

    #[test]
    fn segments_are_split_before_they_are_decoded() {
        assert_eq!(segments("/api/%68ealth"), ["api", "health"]);
        assert_eq!(segments("/api%2fhealth"), ["api/health"]);
        assert_eq!(segments("/api/health/"), ["api", "health", ""]);
        assert_eq!(segments("/"), [""]);
        assert_eq!(segments("/%2e%2e/x"), ["..", "x"]);
        assert_eq!(segments("/a+b"), ["a+b"]);
        assert_eq!(segments("/%ff"), ["\u{fffd}"]);
    }

    // Locations as the reference sent them, its double escaping included.
    #[test]
    fn unclean_paths_are_sent_to_their_clean_form() {
        for (raw, location) in [
            ("//api/health", "/api/health"),
            ("/api//health", "/api/health"),
            ("/../x", "/x"),
            ("/a/../api/health", "/api/health"),
            ("/./", "/"),
            ("//", "/"),
            ("///", "/"),
            ("//x/..", "/"),
            ("//evil.com/../sub", "/sub"),
            ("/sub//", "/sub/"),
            ("//a%20b", "/a%2520b"),
            ("//é", "/%25C3%25A9"),
            ("//a\"b", "/a%2522b"),
            ("//a&b", "/a&b"),
            ("/x/../%2e%2e/y", "/%252e%252e/y"),
        ] {
            assert_eq!(Path::parse(raw), Path::Unclean(location.into()), "{raw}");
        }
    }

    #[test]
    fn broken_escapes_are_bad() {
        for raw in ["/api/%zz", "/api/health%", "/%2", "*", "", "x"] {
            assert_eq!(Path::parse(raw), Path::Bad, "{raw}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_location_leads_to_another_host(raw in "/[/.a%2\\\\]{0,12}") {
            if let Path::Unclean(location) = Path::parse(&raw) {
                proptest::prop_assert!(location.starts_with('/'));
                proptest::prop_assert!(!location.starts_with("//") && !location.contains('\\'));
            }
        }
    }
}
