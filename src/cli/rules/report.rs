//! What came of rule tests: failures and clauses as tables, everything as JSON.

use serde_json::{Value, json};

use crate::{
    app::{
        rule_tests::{Coverage, Ran, Report},
        schema::files::File,
    },
    cli::{
        diagnostic::Diagnostic,
        terminal::{Format, Terminal},
    },
};

/// Prints the report in the format that is wanted: tables show what needs somebody's attention,
/// the others hold everything.
pub fn print(report: &Report, files: &[File], terminal: &Terminal) -> Result<(), Diagnostic> {
    let cases = || report.cases.iter().map(|ran| case(ran, files));
    match terminal.format {
        Format::Table => {
            let failed: Vec<Value> = report.failed().map(|ran| case(ran, files)).collect();
            if !failed.is_empty() {
                terminal.list(&["place", "name", "expected", "got", "because"], &failed)?;
            }
            match &report.coverage {
                Some(coverage) => clauses(coverage, terminal),
                None => Ok(()),
            }
        }
        Format::Json | Format::Yaml => terminal.object(&json!({
            "version": 1,
            "passed": report.cases.len() - report.failed().count(),
            "failed": report.failed().count(),
            "cases": cases().collect::<Vec<_>>(),
            "coverage": report.coverage.as_ref().map(coverage),
        })),
        Format::Ndjson | Format::Csv | Format::Id => {
            let columns = ["place", "name", "result", "expected", "got", "because"];
            terminal.list(&columns, &cases().collect::<Vec<_>>())
        }
    }
}

fn case(ran: &Ran, files: &[File]) -> Value {
    let path = files.get(ran.place.file).map(|file| file.path.display());
    let path = path.map(|path| path.to_string()).unwrap_or_default();
    let place = format!("{path}:{}:{}", ran.place.line, ran.place.column);
    let mismatch = ran.mismatch.as_ref();
    json!({
        "id": place,
        "place": place,
        "name": ran.name,
        "result": if mismatch.is_some() { "failed" } else { "passed" },
        "expected": mismatch.map(|mismatch| &mismatch.expected),
        "got": mismatch.map(|mismatch| &mismatch.got),
        "because": ran.because.join("; "),
        "seconds": ran.took.as_secs_f64(),
    })
}

fn coverage(coverage: &Coverage) -> Value {
    let clauses = coverage.clauses.iter().map(|seen| {
        json!({
            "collection": seen.collection, "rule": seen.rule.name(), "clause": seen.clause,
            "true": seen.holding, "false": seen.failing,
        })
    });
    json!({ "percent": coverage.percent(), "clauses": clauses.collect::<Vec<_>>() })
}

/// A line for each clause: how many cases have seen it true, how many false.
fn clauses(seen: &Coverage, terminal: &Terminal) -> Result<(), Diagnostic> {
    let mut told = coverage(seen);
    let rows: Vec<Value> = told["clauses"]
        .take()
        .as_array()
        .cloned()
        .unwrap_or_default();
    if rows.is_empty() {
        return Ok(());
    }
    terminal.list(&["collection", "rule", "true", "false", "clause"], &rows)
}
