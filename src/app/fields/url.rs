//! `url`: an address, kept as it was given.

use std::{borrow::Cow, sync::LazyLock};

use regex::Regex;

use super::{domains, options::blank};
use crate::model::{
    field::{DomainOptions, Field},
    field_error::FieldError,
    value::Value,
};

const INVALID: &str = "validation_invalid_url";
const DOMAIN: &str = "validation_url_domain_not_allowed";

/// Checks required, format, host (with its port, case matters).
pub(super) fn validate(
    field: &Field,
    options: &DomainOptions,
    value: &Value,
) -> Result<(), FieldError> {
    if blank(field, value)? {
        return Ok(());
    }
    if !is_url(value.as_text()) {
        return Err(FieldError::new(INVALID, "Must be a valid url."));
    }
    if domains::allows(options, host(value.as_text())) {
        return Ok(());
    }
    Err(FieldError::new(DOMAIN, "Url domain is not allowed."))
}

/// Whether `text` has the form of a URL, as PocketBase sees it: 4 to 2082 characters, readable by
/// Go's URL parser, and of the shape `[scheme://][user@]host[:port][/path]` where a host without
/// scheme or port needs a dot.
pub fn is_url(text: &str) -> bool {
    if text.len() <= 3 || text.chars().count() >= 2083 || text.starts_with('.') {
        return false;
    }
    let with_scheme = if text.contains(':') && !text.contains("://") {
        Cow::Owned(format!("http://{text}"))
    } else {
        Cow::Borrowed(text)
    };
    let Some(parts) = Parts::read(&with_scheme) else {
        return false;
    };
    if parts.host.starts_with('.')
        || parts.host.is_empty() && !parts.path.is_empty() && !parts.path.contains('.')
    {
        return false;
    }
    SHAPE.is_match(text)
}

/// The host with its port; empty when there is no scheme, or none can be read.
fn host(text: &str) -> &str {
    Parts::read(text).map_or("", |parts| parts.host)
}

static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    let octet = r"(?:\d{1,2}|1\d\d|2[0-4]\d|25[0-5])";
    // First octets 230 to 239 (multicast) are out, and so are leading zeros.
    let first = r"(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3]|24\d|25[0-5])";
    let wide = r"\u{A1}-\u{FFFF}";
    // The last label but one may have hyphens, at most two in a row; the last one is of letters.
    let name = format!(r"(?:[a-zA-Z0-9{wide}]+-?-?)*[a-zA-Z0-9{wide}]+(?:\.[a-zA-Z{wide}]+)?");
    // What may stand before it, ASCII only; there is no dot in between.
    let before = concat!(
        r"(?:[a-zA-Z0-9][a-zA-Z0-9_\-]*[a-zA-Z0-9](?:[\-.][a-zA-Z0-9]+)*",
        r"|www\.",
        r"|[a-zA-Z0-9]+(?:[\-_.]?[a-zA-Z0-9])*[a-zA-Z0-9]\.[a-zA-Z0-9]+)?",
    );
    Regex::new(&format!(
        r"^(?:(?:ftp|tcp|udp|wss?|https?)://)?(?:[^\t\n\f\r ]+@)?(?:{first}(?:\.{octet}){{3}}|\[[0-9a-zA-Z:.%]+\]|{before}{name})\.?(?::\d{{1,5}})?(?:[/?#][^\t\n\f\r ]*)?$"
    ))
    .expect("the pattern above is fixed and compiled by every test")
});

/// Host and path of a URL, as Go's `net/url` splits it.
struct Parts<'a> {
    host: &'a str,
    path: &'a str,
}

impl<'a> Parts<'a> {
    /// `None` where Go reports an error.
    fn read(text: &'a str) -> Option<Self> {
        if text.is_empty() || text.bytes().any(|b| b.is_ascii_control()) {
            return None;
        }
        let (rest, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (scheme, rest) = split_scheme(rest)?;
        let rest = rest.split_once('?').map_or(rest, |(before, _)| before);
        if !is_escaped(fragment) {
            return None;
        }
        if !rest.starts_with('/') {
            if scheme {
                return Some(Self { host: "", path: "" });
            }
            if rest.split('/').next().is_some_and(|s| s.contains(':')) {
                return None;
            }
        }
        let Some(rest) = rest
            .strip_prefix("//")
            .filter(|rest| scheme || !rest.starts_with('/'))
        else {
            return is_escaped(rest).then_some(Self {
                host: "",
                path: rest,
            });
        };
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        (is_user(user) && is_host(host) && is_escaped(path)).then_some(Self { host, path })
    }
}

/// Whether there is a scheme, and what follows it; `None` when it is blank.
fn split_scheme(text: &str) -> Option<(bool, &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
        .unwrap_or(text.len());
    if !text[end..].starts_with(':') {
        return Some((false, text));
    }
    if end == 0 {
        return None;
    }
    if text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        Some((true, &text[end + 1..]))
    } else {
        Some((false, text))
    }
}

/// Whether every `%` begins two hexadecimal digits.
fn is_escaped(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        let digits = after.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

fn is_user(text: &str) -> bool {
    is_escaped(text)
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._:~!$&'()*+,;=%@".contains(&b))
}

/// What Go takes for a host with a port. IPv6 zones (`%25`) need a name and a link-local address.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.rfind(']') {
        Some(end) if text.starts_with('[') => {
            let address = &text[1..end];
            let (address, zone) = address.split_once("%25").unwrap_or((address, "-"));
            let local = zone == "-"
                || !zone.is_empty() && address.to_ascii_lowercase().starts_with("fe80:");
            if !local || address.parse::<std::net::Ipv6Addr>().is_err() {
                return false;
            }
            ("", &text[end + 1..])
        }
        _ => text.split_at(text.rfind(':').unwrap_or(text.len())),
    };
    let port_is_good = port.is_empty()
        || port
            .strip_prefix(':')
            .is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    // Escapes stand for bytes above ASCII only, and the shape allows none at all.
    port_is_good && !name.contains('%')
}

#[cfg(test)]
#[path = "url_tests.rs"]
mod tests;
