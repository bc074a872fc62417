//! `JUnit`'s XML, as CI systems read it: one suite for each file, one test case for each case.

use std::fmt::Write as _;

use crate::app::{
    rule_tests::{Ran, Report},
    schema::files::File,
};

/// The report as XML.
pub fn xml(report: &Report, files: &[File]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let seconds: f64 = report.cases.iter().map(|ran| ran.took.as_secs_f64()).sum();
    let (all, failed) = (report.cases.len(), report.failed().count());
    _ = writeln!(
        out,
        "<testsuites name=\"pbctl rules\" tests=\"{all}\" failures=\"{failed}\" time=\"{seconds:.6}\">"
    );
    for (at, file) in files.iter().enumerate() {
        let cases = report.cases.iter().filter(|ran| ran.place.file == at);
        let cases: Vec<&Ran> = cases.collect();
        if !cases.is_empty() {
            push_suite(&mut out, &file.path.display().to_string(), &cases);
        }
    }
    out.push_str("</testsuites>\n");
    out
}

fn push_suite(out: &mut String, path: &str, cases: &[&Ran]) {
    let path = escaped(path);
    let failed = cases.iter().filter(|ran| ran.mismatch.is_some()).count();
    let all = cases.len();
    _ = writeln!(
        out,
        "  <testsuite name=\"{path}\" tests=\"{all}\" failures=\"{failed}\">"
    );
    for ran in cases {
        let (name, line) = (escaped(&ran.name), ran.place.line);
        let seconds = ran.took.as_secs_f64();
        _ = write!(
            out,
            "    <testcase name=\"{name}\" classname=\"{path}\" file=\"{path}\" line=\"{line}\" time=\"{seconds:.6}\""
        );
        match &ran.mismatch {
            None => out.push_str("/>\n"),
            Some(mismatch) => {
                let message = format!("expected {}, got {}", mismatch.expected, mismatch.got);
                let because = ran.because.join("\n");
                _ = writeln!(
                    out,
                    ">\n      <failure message=\"{}\">{}</failure>\n    </testcase>",
                    escaped(&message),
                    escaped(&because)
                );
            }
        }
    }
    out.push_str("  </testsuite>\n");
}

/// A text that stands for itself in XML, also between quotes. What XML 1.0 cannot hold becomes `?`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('?'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_for_themselves() {
        assert_eq!(
            escaped("a && b < \"c\"\n\u{1}"),
            "a &amp;&amp; b &lt; &quot;c&quot;&#10;?"
        );
    }
}
