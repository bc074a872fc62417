//! What the columns of a file look like, for `--dry-run`.

use serde_json::{Value, json};

use super::map::Goal;
use crate::cli::record::shape::Shape;

/// Longest example in characters.
const LONGEST: usize = 30;

/// Whether a value looks like something.
type Looks = fn(&str) -> bool;

/// What values look like, from the narrowest to the widest; each value is counted at the first that fits.
const LOOKS: [(&str, Looks); 7] = [
    ("bool", |text| matches!(text, "true" | "false")),
    ("number", |text| {
        text.parse::<f64>().is_ok_and(f64::is_finite)
    }),
    ("date", is_date),
    ("email", |text| {
        text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !text.contains(' ')
        })
    }),
    ("url", |text| {
        text.starts_with("http://") || text.starts_with("https://")
    }),
    ("json", |text| {
        text.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
    }),
    ("text", |_| true),
];

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && crate::app::fields::date::parse(text).is_some()
}

#[derive(Debug, Clone)]
struct Column {
    name: String,
    field: String,
    filled: u64,
    blank: u64,
    looks: [u64; LOOKS.len()],
    example: String,
    refused: u64,
    reason: String,
}

/// What was seen of the columns of a file.
#[derive(Debug, Clone, Default)]
pub struct Report {
    columns: Vec<Column>,
}

impl Report {
    /// Sees a value. Members of JSON objects go by the names of their fields.
    pub fn see(&mut self, name: &str, goal: Option<&Goal>, text: &str) {
        let field = goal.map_or("", |goal| &goal.field);
        let column = self.column(name, field);
        if text.is_empty() {
            column.blank += 1;
            return;
        }
        column.filled += 1;
        let looks = LOOKS.iter().position(|(_, is)| is(text));
        column.looks[looks.unwrap_or(LOOKS.len() - 1)] += 1;
        if column.example.is_empty() {
            column.example = text.chars().take(LONGEST).collect();
        }
    }

    /// Rows were refused for a field's sake.
    pub fn refuse(&mut self, field: &str, count: u64, reason: &str) {
        let known = self
            .columns
            .iter()
            .position(|column| column.field == field || column.name == field);
        let column = match known {
            Some(at) => &mut self.columns[at],
            None => self.column("", field),
        };
        column.refused += count;
        reason.clone_into(&mut column.reason);
    }

    fn column(&mut self, name: &str, field: &str) -> &mut Column {
        let known = self
            .columns
            .iter()
            .position(|column| column.name == name && column.field == field);
        let at = known.unwrap_or_else(|| {
            self.columns.push(Column {
                name: name.to_owned(),
                field: field.to_owned(),
                filled: 0,
                blank: 0,
                looks: [0; LOOKS.len()],
                example: String::new(),
                refused: 0,
                reason: String::new(),
            });
            self.columns.len() - 1
        });
        &mut self.columns[at]
    }

    /// One object for each column.
    pub fn rows(&self, shape: &Shape) -> Vec<Value> {
        let one = |column: &Column| {
            let by_name = shape
                .field(&column.name)
                .filter(|_| column.field.is_empty());
            let field = by_name.or_else(|| shape.field(&column.field));
            let seen = LOOKS
                .iter()
                .zip(&column.looks)
                .filter(|(_, count)| **count > 0);
            let looks: Vec<String> = match seen.clone().count() {
                1 => seen.map(|((name, _), _)| (*name).to_owned()).collect(),
                _ => seen
                    .map(|((name, _), count)| format!("{name} {count}"))
                    .collect(),
            };
            json!({
                "column": column.name,
                "field": field.map(|field| field.name.as_str()),
                "type": field.map(|field| field.kind.as_str()),
                "filled": column.filled,
                "blank": column.blank,
                "looks_like": looks.join(", "),
                "refused": column.refused,
                "reason": column.reason,
                "example": column.example,
            })
        };
        self.columns.iter().map(one).collect()
    }
}

/// The columns of the report's table.
pub const COLUMNS: [&str; 9] = [
    "column",
    "field",
    "type",
    "filled",
    "blank",
    "looks_like",
    "refused",
    "reason",
    "example",
];
