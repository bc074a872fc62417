//! Takes the chance out of answers: the one place where ids, times and tokens are replaced.
//!
//! Nothing is hidden by key or by position alone. A value is replaced only when it has the shape of
//! the random thing *and* could not have been foreseen: an id that neither the seed directory nor any
//! request so far contains, a time within the run, a text that decodes as a token. Statuses, key order,
//! codes, messages and every foreseeable value stay as they are, so they are compared.

use super::{clock, token};

/// How far a server's "now" may lie from ours.
const SAME_TIME: i64 = 120;

/// What one run of a file of cases has learned so far.
#[derive(Debug, Default)]
pub struct Redactor {
    known: String,
    learned: Vec<(String, String)>,
    began: i64,
}

impl Redactor {
    /// Starts afresh; ids inside `seed` (the bytes of the data file) are foreseeable.
    pub fn new(seed: &[u8]) -> Self {
        let known = String::from_utf8_lossy(seed).into_owned();
        Self {
            known,
            learned: Vec::new(),
            began: clock::unix_seconds(),
        }
    }

    /// Notes what a request says, which makes it foreseeable.
    pub fn note_request(&mut self, text: &str) {
        self.known.push('\n');
        self.known.push_str(text);
    }

    /// The answer's text with its chance values replaced; `random` names keys whose text is random.
    ///
    /// `case` goes into the stand-ins, so that one missing value does not rename all that follow.
    pub fn redact(&mut self, case: &str, text: &str, random: &[String]) -> String {
        let before = self.learned.len();
        // A stand-in must not break the JSON that it stands in.
        let case = case.replace(['"', '\\'], "'");
        for found in strings(text) {
            let number = self.learned.len() - before + 1;
            self.learn(&format!("{number} of {case}"), &found, random);
        }
        let mut result = text.to_owned();
        for found in strings(text).iter().rev() {
            if let Some(stand_in) = self.stand_in(found.key, found.value) {
                result.replace_range(found.at..found.at + found.value.len(), &stand_in);
            }
        }
        for (value, stand_in) in &self.learned {
            result = result.replace(value, stand_in);
        }
        replace_runs(&result)
    }

    /// Remembers a value that must be replaced wherever it occurs from now on.
    fn learn(&mut self, origin: &str, found: &Found<'_>, random: &[String]) {
        let (key, value) = (found.key, found.value);
        let generated_id = key == "id"
            && value.len() == 15
            && value.bytes().all(is_id_byte)
            && !is_field_id(value);
        let secret = matches!(
            (key, value.len()),
            ("state", 30) | ("codeVerifier" | "codeChallenge", 43)
        );
        // The dry run of a view's query names its collection by chance, and its id is a sum over the name.
        let passing = key == "collectionId"
            && value.starts_with("pbc_")
            && found.text.contains("\"temp_view_");
        let named = random.iter().any(|name| name == key) && !value.is_empty();
        if !(generated_id || secret || passing || named) || self.is_known(value) {
            return;
        }
        let stand_in = match (generated_id || passing, named) {
            (true, _) => format!("<id {origin}>"),
            (_, true) => format!("<random {key}, {} characters>", value.chars().count()),
            _ => format!("<{key} {origin}>"),
        };
        self.learned.push((value.to_owned(), stand_in));
    }

    fn is_known(&self, value: &str) -> bool {
        self.learned.iter().any(|(known, _)| known == value) || self.known.contains(value)
    }

    /// What stands for a value that is recognised by itself.
    fn stand_in(&self, key: &str, value: &str) -> Option<String> {
        if let Some(time) = clock::parse(value) {
            let now = clock::unix_seconds();
            let present = (self.began - SAME_TIME..=now + SAME_TIME).contains(&time);
            return (present && !self.known.contains(value)).then(|| "<now>".into());
        }
        // The wording of mail templates is each program's own.
        if matches!(key, "subject" | "body") && value.contains("{APP_NAME}") {
            return Some("<template>".into());
        }
        if key == "logo" && !value.is_empty() {
            return Some("<logo>".into());
        }
        let claims = value
            .starts_with("ey")
            .then(|| token::claims(value))
            .flatten()?;
        let mut told: Vec<String> = Vec::new();
        for (name, claim) in &claims {
            // The token was made a moment ago, so its lifetime is only seconds away from a round figure.
            let lifetime = (name == "exp").then(|| claim.as_i64()).flatten();
            told.push(match lifetime {
                Some(exp) => format!("exp now+{}", (exp - clock::unix_seconds() + 10) / 20 * 20),
                None => format!(
                    "{name} {}",
                    claim
                        .as_str()
                        .map_or_else(|| claim.to_string(), str::to_owned)
                ),
            });
        }
        Some(format!("<token {}>", told.join(", ")))
    }
}

fn is_id_byte(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

/// Whether the id is a field's, which is its type and a sum over its name and so can be foreseen.
fn is_field_id(value: &str) -> bool {
    let kind = value.trim_end_matches(|letter: char| letter.is_ascii_digit());
    FIELD_TYPES.contains(&kind) && kind.len() < value.len()
}

const FIELD_TYPES: [&str; 14] = [
    "autodate", "bool", "date", "editor", "email", "file", "geoPoint", "json", "number",
    "password", "relation", "select", "text", "url",
];

/// Names with a random end that are told by their beginning.
fn replace_runs(text: &str) -> String {
    let mut result = text.to_owned();
    for (start, length, end) in [
        ("temp_view_", 5, ""),
        ("_clone_", 4, "\""),
        ("idx_tokenKey_", 10, "`"),
        ("idx_email_", 10, "`"),
    ] {
        result = replace_run(&result, start, length, end);
    }
    result
}

fn replace_run(text: &str, start: &str, length: usize, end: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let after = at + start.len();
        result.push_str(&rest[..after]);
        rest = &rest[after..];
        let run = rest.as_bytes().get(..length);
        let random = run.is_some_and(|run| run.iter().all(u8::is_ascii_alphanumeric));
        if random && rest[length..].starts_with(end) {
            result.push_str("<random>");
            rest = &rest[length..];
        }
    }
    result.push_str(rest);
    result
}

/// One string value of a JSON text: the key it stands under, where its content begins, the whole text.
struct Found<'a> {
    key: &'a str,
    value: &'a str,
    at: usize,
    text: &'a str,
}

/// All string values of a JSON text in order; a value in an array stands under the array's key.
fn strings(text: &str) -> Vec<Found<'_>> {
    let bytes = text.as_bytes();
    let (mut found, mut key, mut at) = (Vec::new(), "", 0);
    while at < bytes.len() {
        if bytes[at] != b'"' {
            at += 1;
            continue;
        }
        let start = at + 1;
        let mut end = start;
        while end < bytes.len() && bytes[end] != b'"' {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let end = end.min(bytes.len());
        let value = text.get(start..end).unwrap_or_default();
        at = end + 1;
        if bytes.get(at) == Some(&b':') {
            key = value;
        } else {
            found.push(Found {
                key,
                value,
                at: start,
                text,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redactor() -> Redactor {
        Redactor::new(b"..seededrecord001..")
    }

    #[test]
    fn only_unforeseeable_ids_are_replaced() {
        let mut redactor = redactor();
        redactor.note_request(r#"{"id":"givenrecord0001"}"#);
        let text = r#"[{"id":"seededrecord001"},{"id":"givenrecord0001"},{"id":"abcdefghij12345","r":["abcdefghij12345"]}]"#;
        let expected = r#"[{"id":"seededrecord001"},{"id":"givenrecord0001"},{"id":"<id 1 of case>","r":["<id 1 of case>"]}]"#;
        assert_eq!(redactor.redact("case", text, &[]), expected);
        assert_eq!(
            redactor.redact("next", "/abcdefghij12345/x", &[]),
            "/<id 1 of case>/x"
        );
    }

    #[test]
    fn ids_of_fields_are_compared() {
        let text = r#"{"id":"number123456789"}"#;
        assert_eq!(redactor().redact("case", text, &[]), text);
    }

    #[test]
    fn only_present_times_are_replaced() {
        let text = r#"{"a":"2001-01-01 00:00:00.000Z"}"#;
        assert_eq!(redactor().redact("case", text, &[]), text);
    }

    #[test]
    fn a_token_shows_its_claims() {
        let made =
            token::Draft::honest("auth", ("users", "_pb_users_auth_"), "user00000000001").sign();
        let told = redactor().redact("case", &format!(r#"{{"token":"{made}"}}"#), &[]);
        assert_eq!(
            told,
            r#"{"token":"<token collectionId _pb_users_auth_, exp now+3600, id user00000000001, refreshable true, type auth>"}"#
        );
    }

    #[test]
    fn random_ends_are_replaced_but_not_fixed_ones() {
        let text = r#"["_clone_aB3d","temp_view_abcde","`idx_email_0123456789` ON","`idx_email_pbc_123` ON"]"#;
        let expected = r#"["_clone_<random>","temp_view_<random>","`idx_email_<random>` ON","`idx_email_pbc_123` ON"]"#;
        assert_eq!(redactor().redact("case", text, &[]), expected);
    }
}
