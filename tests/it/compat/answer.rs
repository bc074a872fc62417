//! What is compared: an answer's status, its telling headers and its redacted body.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::support::http::Response;

/// The headers that clients act on; lengths, dates and connection handling are left to the server.
const TELLING: [&str; 18] = [
    "access-control-allow-credentials",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "access-control-expose-headers",
    "access-control-max-age",
    "allow",
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-security-policy",
    "content-type",
    "location",
    "vary",
    "www-authenticate",
    "x-content-type-options",
    "x-frame-options",
    "x-xss-protection",
];

/// The headers of an ordinary JSON answer; a recorded answer names its headers only when they differ.
const USUAL: [(&str, &str); 5] = [
    ("content-type", "application/json"),
    ("vary", "Origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "SAMEORIGIN"),
    ("x-xss-protection", "1; mode=block"),
];

/// One comparable answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The case's name.
    pub name: String,
    /// The status; 0 when there was no answer at all.
    pub status: u16,
    /// The telling headers, lower-cased names, several values joined by `, `.
    pub headers: BTreeMap<String, String>,
    /// The redacted body.
    pub body: String,
}

impl Answer {
    /// The telling headers of a response.
    pub fn headers_of(response: &Response) -> BTreeMap<String, String> {
        let mut headers = BTreeMap::new();
        for name in TELLING {
            let values = response.header_values(name);
            if !values.is_empty() {
                headers.insert(name.to_owned(), values.join(", "));
            }
        }
        headers
    }
}

/// The recorded answers of one file of cases.
pub struct Recording {
    /// The release that gave them.
    pub version: String,
    /// One per case, in order.
    pub answers: Vec<Answer>,
}

#[derive(Serialize, Deserialize)]
struct Title {
    recorded_from: String,
}

/// One line of a recording; a body that is JSON plus a line feed stands as `json`, exactly as it came.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    #[serde(default)]
    name: String,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    headers: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Recording {
    /// Reads a recording.
    pub fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_else(|error| {
            panic!(
                "{}: {error}; record it with UPDATE_GOLDEN=1",
                path.display()
            )
        });
        let mut lines = text.lines();
        let title: Title =
            serde_json::from_str(lines.next().unwrap_or_default()).expect("a title line");
        let answers = lines.map(|line| {
            let line: Line = serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{}: {error}: {line}", path.display()));
            line.into_answer()
        });
        Self {
            version: title.recorded_from,
            answers: answers.collect(),
        }
    }

    /// Writes the recording.
    pub fn write(self, path: &Path) {
        let title = Title {
            recorded_from: self.version,
        };
        let mut text = serde_json::to_string(&title).expect("a title line");
        text.push('\n');
        for answer in self.answers {
            let line = serde_json::to_string(&Line::from_answer(answer)).expect("a line");
            let _ = writeln!(text, "{line}");
        }
        fs::write(path, text).expect("a written recording");
    }
}

impl Line {
    /// The answer this line tells.
    pub fn into_answer(self) -> Answer {
        let body = match (self.json, self.text) {
            (Some(json), _) => format!("{}\n", json.get()),
            (None, text) => text.unwrap_or_default(),
        };
        Answer {
            name: self.name,
            status: self.status,
            headers: self.headers.unwrap_or_else(usual),
            body,
        }
    }

    fn from_answer(answer: Answer) -> Self {
        let json = answer.body.strip_suffix('\n').and_then(|body| {
            // Only a body that comes back unchanged may be written as JSON.
            let raw = serde_json::from_str::<Box<RawValue>>(body).ok()?;
            (raw.get() == body && !body.contains('\n')).then_some(raw)
        });
        let text = (json.is_none() && !answer.body.is_empty()).then_some(answer.body);
        let headers = (answer.headers != usual()).then_some(answer.headers);
        Self {
            name: answer.name,
            status: answer.status,
            headers,
            json,
            text,
        }
    }
}

fn usual() -> BTreeMap<String, String> {
    USUAL
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_gives_back_the_answer() {
        for body in [
            "{\"b\":1,\"a\":[ 2 ]}\n",
            "{}",
            "",
            "plain \"text\"\n",
            "[1]\n\n",
        ] {
            let answer = Answer {
                name: "n".into(),
                status: 200,
                headers: usual(),
                body: body.into(),
            };
            let line = serde_json::to_string(&Line::from_answer(answer.clone())).unwrap();
            let read: Line = serde_json::from_str(&line).unwrap();
            assert_eq!(read.into_answer(), answer);
        }
    }
}
