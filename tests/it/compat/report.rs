//! Collects differences and writes them so that a person can act on them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::answer::Answer;
use super::case::{Case, Group};
use super::known::{Known, Verdict};
use super::play::Outcome;

/// How many differences are printed in full; all of them go into the report file.
const PRINTED: usize = 25;
/// How many lines of each side of a body are shown.
const BODY_LINES: usize = 14;

const STALE: &str = "  no longer differs: take it off known.json\n";

/// The outcome of comparing many answers.
pub struct Report {
    expected_from: &'static str,
    actual_from: &'static str,
    known: Known,
    compared: usize,
    differing: usize,
    told: Vec<String>,
    groups: Vec<String>,
}

impl Report {
    /// A report that says where both sides come from.
    pub fn new(expected_from: &'static str, actual_from: &'static str, known: Known) -> Self {
        Self {
            expected_from,
            actual_from,
            known,
            compared: 0,
            differing: 0,
            told: Vec::new(),
            groups: Vec::new(),
        }
    }

    /// Compares the answers of one file of cases.
    pub fn compare(&mut self, group: &Group, expected: &[Answer], actual: Outcome) {
        let before = self.differing;
        match actual {
            Ok(actual) => {
                for (number, case) in group.cases.iter().enumerate() {
                    self.compare_one(group, case, expected.get(number), actual.get(number));
                }
            }
            Err(output) => {
                // Without a server no case can be right, not even one that is known to differ.
                self.compared += group.cases.len();
                self.differing += group.cases.len();
                self.told
                    .push(format!("{}: no server\n{output}\n", group.name));
            }
        }
        let (differing, all) = (self.differing - before, group.cases.len());
        self.groups
            .push(format!("{differing:6} of {all:4} differ  {}", group.name));
    }

    fn compare_one(
        &mut self,
        group: &Group,
        case: &Case,
        expected: Option<&Answer>,
        actual: Option<&Answer>,
    ) {
        let name = format!("{}/{}", group.name, case.name);
        self.compared += 1;
        let (Some(expected), Some(actual)) = (expected, actual) else {
            self.tell(format!("{name}: no answer to compare with\n"));
            return;
        };
        let told = match self.known.take(&name) {
            Verdict::Same => describe(expected, actual),
            Verdict::Other if expected == actual => STALE.into(),
            Verdict::Other => String::new(),
            Verdict::Exactly(answer) => {
                let meant = Answer {
                    name: expected.name.clone(),
                    ..answer
                };
                if meant == *expected {
                    STALE.into()
                } else {
                    describe(&meant, actual)
                }
            }
        };
        if !told.is_empty() {
            let query = serde_json::to_string(&case.query).unwrap_or_default();
            let query = if case.query.is_empty() {
                String::new()
            } else {
                format!("  {query}")
            };
            let actor = if case.actor.is_empty() {
                "guest"
            } else {
                &case.actor
            };
            let head = format!("{name}\n  {} as {actor}{query}\n{}", case.line, sent(case));
            self.tell(format!("{head}{told}"));
        }
    }

    fn tell(&mut self, difference: String) {
        self.differing += 1;
        self.told.push(difference);
    }

    /// Writes the whole report and fails when anything differs.
    pub fn finish(self) {
        let mut text = format!(
            "- is {}, + is {}\n\n{}\n",
            self.expected_from,
            self.actual_from,
            self.told.join("\n")
        );
        for group in &self.groups {
            let _ = writeln!(text, "{group}");
        }
        let total = format!(
            "{} requests compared, {} differ",
            self.compared, self.differing
        );
        let _ = writeln!(text, "{total}");
        let file = format!("compat-{}-{}.txt", self.expected_from, self.actual_from);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
        fs::write(&path, &text).expect("a written report");
        eprintln!("- is {}, + is {}\n", self.expected_from, self.actual_from);
        for told in self.told.iter().take(PRINTED) {
            eprintln!("{told}");
        }
        eprintln!(
            "{}\n{total}; the whole report: {}",
            self.groups.join("\n"),
            path.display()
        );
        assert!(self.differing == 0, "{total}");
    }
}

/// The request's body, shortened, as one line.
fn sent(case: &Case) -> String {
    let body = case.json.as_ref().map(|raw| raw.get().to_owned());
    let body = body
        .or_else(|| case.form.clone())
        .or_else(|| case.body.clone())
        .or_else(|| case.hex.clone());
    let body = body.or_else(|| case.parts.as_ref().map(|parts| format!("{parts:?}")));
    body.map_or_else(String::new, |body| format!("  {}\n", shortened(&body, 300)))
}

fn describe(expected: &Answer, actual: &Answer) -> String {
    let mut told = String::new();
    if expected.status != actual.status {
        let _ = writeln!(
            told,
            "  - status {}\n  + status {}",
            expected.status, actual.status
        );
    }
    for (name, value) in &expected.headers {
        if actual.headers.get(name) != Some(value) {
            let _ = writeln!(told, "  - {name}: {value}");
        }
    }
    for (name, value) in &actual.headers {
        if expected.headers.get(name) != Some(value) {
            let _ = writeln!(told, "  + {name}: {value}");
        }
    }
    if expected.body != actual.body {
        describe_body(&mut told, &expected.body, &actual.body);
    }
    told
}

/// The lines between the common beginning and the common end of two bodies.
fn describe_body(told: &mut String, expected: &str, actual: &str) {
    let (expected, actual) = (lines(expected), lines(actual));
    let same = |(a, b): &(&String, &String)| a == b;
    let head = expected.iter().zip(&actual).take_while(same).count();
    let (expected, actual) = (&expected[head..], &actual[head..]);
    let tail = expected
        .iter()
        .rev()
        .zip(actual.iter().rev())
        .take_while(same)
        .count();
    for (sign, side) in [
        ('-', &expected[..expected.len() - tail]),
        ('+', &actual[..actual.len() - tail]),
    ] {
        for line in side.iter().take(BODY_LINES) {
            let _ = writeln!(told, "  {sign} {}", shortened(line, 400));
        }
        if side.len() > BODY_LINES {
            let _ = writeln!(told, "  {sign} … {} more lines", side.len() - BODY_LINES);
        }
    }
}

/// A body broken into lines where JSON has its joints.
fn lines(body: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let (mut quoted, mut escaped) = (false, false);
    for letter in body.chars() {
        if let Some(line) = lines.last_mut() {
            match letter {
                '\n' => line.push_str("\\n"),
                _ => line.push(letter),
            }
        }
        if letter == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = letter == '\\' && !escaped;
        if !quoted && matches!(letter, ',' | '{' | '[') {
            lines.push(String::new());
        }
    }
    lines
}

fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Answer {
        Answer {
            name: "n".into(),
            status,
            headers: [("vary".into(), "Origin".into())].into(),
            body: body.into(),
        }
    }

    #[test]
    fn equal_answers_leave_nothing_to_tell() {
        assert_eq!(describe(&answer(200, "{}"), &answer(200, "{}")), "");
    }

    #[test]
    fn every_part_of_an_answer_is_compared() {
        let mut other = answer(404, r#"{"a":1,"c":2}"#);
        other.headers.insert("vary".into(), "*".into());
        let told = describe(&answer(200, r#"{"a":1,"b":2}"#), &other);
        for line in [
            "- status 200",
            "+ status 404",
            "- vary: Origin",
            "+ vary: *",
            r#"- "b":2}"#,
            r#"+ "c":2}"#,
        ] {
            assert!(told.contains(line), "{line} is not in {told}");
        }
        assert!(
            !told.contains(r#""a":1"#),
            "what is the same is not told: {told}"
        );
    }

    #[test]
    fn key_order_is_compared() {
        assert_ne!(
            describe(
                &answer(200, r#"{"a":1,"b":2}"#),
                &answer(200, r#"{"b":2,"a":1}"#)
            ),
            ""
        );
    }
}
