//! What a `data.db` holds, as lines that can be compared: without what differs from run to run.

use std::path::Path;

use rusqlite::{Connection, types::Value};

/// Times and secrets of a description are replaced; `updated` of a collection only says whether it
/// is the one in `before`.
pub fn describe(data_db: &Path, before: Option<&Path>) -> Vec<String> {
    let database = Connection::open(data_db).unwrap();
    let mut lines = Vec::new();
    lines.extend(rows(
        &database,
        "select 'schema', type, name, tbl_name, sql from sqlite_master
         where name not like 'sqlite_%' order by type, name",
    ));
    lines.extend(rows(
        &database,
        "select 'migration', file from _migrations order by file",
    ));
    lines.extend(rows(
        &database,
        "select 'param', id, typeof(value), cast(value as text) from _params",
    ));
    lines.extend(rows(
        &database,
        "select 'collection', id, system, type, name, indexes, listRule, viewRule, createRule,
                updateRule, deleteRule, fields, options, created
         from _collections order by rowid",
    ));
    if let Some(before) = before {
        database
            .execute("attach ?1 as old", [before.to_str().unwrap()])
            .unwrap();
        lines.extend(rows(
            &database,
            "select 'updated', c.name, iif(c.updated = o.updated, 'kept', 'set')
             from main._collections c join old._collections o using (id) order by c.rowid",
        ));
    }
    lines
}

fn rows(database: &Connection, sql: &str) -> Vec<String> {
    let mut statement = database.prepare(sql).unwrap();
    let width = statement.column_count();
    let rows = statement.query_map([], |row| {
        let cells: Vec<String> = (0..width)
            .map(|i| cell(&row.get_unwrap::<_, Value>(i)))
            .collect();
        Ok(redact(&cells.join(" | ")))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        value => format!("{value:?}"),
    }
}

/// Takes out mails (each program has its own wording; only what they hold is shown), token secrets
/// and times.
fn redact(line: &str) -> String {
    let hidden = |_: &str| "…".to_owned();
    let body = |text: &str| match text {
        text if text.contains("custom") => text.to_owned(),
        text if text.contains("{ALERT_INFO}") => "…{ALERT_INFO}…".to_owned(),
        _ => "…".to_owned(),
    };
    let line = replace(line, "\"body\":\"", body);
    let line = replace(&line, "\"subject\":\"", hidden);
    times(&replace(&line, "\"secret\":\"", hidden))
}

/// `line` with every JSON string that follows `key` replaced.
fn replace(line: &str, key: &str, by: impl Fn(&str) -> String) -> String {
    let mut parts = line.split(key);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (value, rest) = part.split_at(end_of_string(part));
        out.push_str(key);
        out.push_str(&by(value));
        out.push_str(rest);
    }
    out
}

/// Position of the quote that ends a JSON string.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !escaped => return at,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

fn times(line: &str) -> String {
    let words = line.split(' ').map(|word| {
        let date = word.len() == 10 && word.starts_with("20") && word.matches('-').count() == 2;
        let clock = word.len() == 13 && word.ends_with('Z') && word.matches(':').count() == 2;
        if date || clock { "…" } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}
