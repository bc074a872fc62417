//! The query of a request: decoded pairs in their order.
//!
//! As the reference reads it (probed): `+` is a space, the first value of a name wins, and a pair
//! with a broken escape or a `;` is dropped without spoiling the others.

use super::path::{decode, escapes_are_valid};

/// Decoded pairs of a query or of an urlencoded form.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what stands after the `?`.
    pub fn parse(raw: &str) -> Self {
        Self(raw.split('&').filter_map(pair).collect())
    }

    /// The first value of `name`, if it was given.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// All pairs in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
    }
}

/// One decoded pair; `None` when it is empty or cannot be decoded.
pub fn pair(raw: &str) -> Option<(String, String)> {
    if raw.is_empty() || raw.contains(';') || !escapes_are_valid(raw) {
        return None;
    }
    let (key, value) = raw.split_once('=').unwrap_or((raw, ""));
    Some((unescape(key), unescape(value)))
}

fn unescape(text: &str) -> String {
    if text.contains('+') {
        decode(&text.replace('+', " ")).into_owned()
    } else {
        decode(text).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_value_wins() {
        let query = Query::parse("a=1&a=2&b=x+y%2B&&c");
        assert_eq!(query.get("a"), Some("1"));
        assert_eq!(query.get("b"), Some("x y+"));
        assert_eq!(query.get("c"), Some(""));
        assert_eq!(query.get("d"), None);
        assert_eq!(query.iter().count(), 4);
    }

    #[test]
    fn names_are_decoded_too() {
        assert_eq!(Query::parse("%66ields=n").get("fields"), Some("n"));
    }

    #[test]
    fn a_broken_pair_does_not_spoil_the_others() {
        let query = Query::parse("fields=%zz&fields=n&x=1;y=2&z=%");
        assert_eq!(query.get("fields"), Some("n"));
        assert_eq!(query.iter().count(), 1);
    }
}
