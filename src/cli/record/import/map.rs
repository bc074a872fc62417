//! Which column becomes which field: a mapping file, or equal names.
//!
//! ```yaml
//! columns:
//!   Headline: title                          # column: field
//!   Labels: { field: tags, split: ";" }      # one cell, several values
//!   Writer: { field: author, by: email }     # the other record by its email
//! skip: [Notes]
//! constants: { status: published }           # for every row
//! defaults: { score: 0 }                     # where a row says nothing
//! relations: { editor: { by: email } }       # as `by` above, for a column called as its field
//! ```

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    app::yaml::{self, Node},
    cli::{
        diagnostic::{Diagnostic, Exit},
        record::shape::Shape,
    },
    model::json,
};

/// Columns that exports and reject files have beside fields.
const NO_FIELDS: [&str; 5] = [
    "collectionId",
    "collectionName",
    "expand",
    "_line",
    "_reason",
];

/// Members of auth records that are no fields.
const OF_AUTH: [&str; 2] = ["passwordHash", "passwordConfirm"];

/// Where a column goes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Goal {
    /// The field.
    pub field: String,
    /// What separates several values in a cell.
    pub split: Option<String>,
    /// Whether an empty cell is nothing rather than an empty text.
    pub empty_is_null: bool,
}

/// A mapping file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mapping {
    columns: BTreeMap<String, Goal>,
    skip: Vec<String>,
    constants: Map<String, Value>,
    defaults: Map<String, Value>,
    /// Relations that name the other record by a field of it.
    pub by: BTreeMap<String, String>,
}

impl Mapping {
    /// Reads a mapping file. Exit 3, with line and column, when it is none.
    pub fn parse(text: &str, shown: &str) -> Result<Self, Diagnostic> {
        let tree = yaml::parse(text).map_err(|problems| {
            let first = problems.first().map(ToString::to_string);
            invalid(format!("{shown}:{}", first.unwrap_or_default()))
        })?;
        let mut mapping = Self::default();
        for member in tree.members() {
            let wrong = |what: &str| {
                let place = member.place;
                let key = &member.key;
                invalid(format!(
                    "{shown}:{}:{}: {key} {what}",
                    place.line, place.column
                ))
            };
            let node = &member.node;
            match member.key.as_str() {
                "columns" => {
                    for column in node.members() {
                        mapping.column(&column.key, &column.node).ok_or_else(|| {
                            wrong(&format!("has an unusable goal for {}", column.key))
                        })?;
                    }
                }
                "skip" => match node.to_json() {
                    Value::Array(names) => mapping.skip.extend(
                        names
                            .iter()
                            .filter_map(|name| Some(name.as_str()?.to_owned())),
                    ),
                    _ => return Err(wrong("must be a list of columns")),
                },
                "constants" => mapping.constants = object(node).ok_or_else(|| wrong(MAPPING))?,
                "defaults" => mapping.defaults = object(node).ok_or_else(|| wrong(MAPPING))?,
                "relations" => {
                    for relation in node.members() {
                        let by = relation.node.get("by").and_then(Node::as_text);
                        let by =
                            by.ok_or_else(|| wrong("must be like { author: { by: email } }"))?;
                        mapping.by.insert(relation.key.clone(), by.to_owned());
                    }
                }
                _ => {
                    let known = "columns, skip, constants, defaults, relations";
                    return Err(wrong(&format!("is unknown here; known are {known}")));
                }
            }
        }
        Ok(mapping)
    }

    fn column(&mut self, name: &str, node: &Node) -> Option<()> {
        if node.is_null() {
            self.skip.push(name.to_owned());
            return Some(());
        }
        let mut goal = Goal::default();
        if let Some(field) = node.as_text() {
            field.clone_into(&mut goal.field);
        } else {
            for member in node.members() {
                let text = member.node.as_text()?.to_owned();
                match member.key.as_str() {
                    "field" => goal.field = text,
                    "split" => goal.split = Some(text),
                    "by" => _ = self.by.insert(name.to_owned(), text),
                    _ => return None,
                }
            }
            if goal.field.is_empty() {
                name.clone_into(&mut goal.field);
            }
            if let Some(by) = self.by.remove(name) {
                self.by.insert(goal.field.clone(), by);
            }
        }
        self.columns.insert(name.to_owned(), goal);
        Some(())
    }

    /// Where a column goes; `None` when it is left out. Exit 3 when it names no field.
    pub fn goal(&self, column: &str, shape: &Shape) -> Result<Option<Goal>, Diagnostic> {
        if self.skip.iter().any(|name| name == column) {
            return Ok(None);
        }
        let mut goal = match self.columns.get(column) {
            Some(goal) => goal.clone(),
            None => Goal {
                field: column.to_owned(),
                ..Goal::default()
            },
        };
        let plain = goal.field.trim_matches(['+', '-']);
        if shape.field(plain).is_some() || (shape.is_auth && OF_AUTH.contains(&plain)) {
            // PocketBase takes "" for a JSON text.
            goal.empty_is_null = shape.field(plain).is_some_and(|field| field.kind == "json");
            return Ok(Some(goal));
        }
        if NO_FIELDS.contains(&column) {
            return Ok(None);
        }
        let message = format!("the column {column:?} is no field of {}", shape.name);
        let mut diagnostic = invalid(message);
        if let Some(close) = closest(column, shape) {
            diagnostic = diagnostic.hint(format!("did you mean {close}?"));
        }
        Err(diagnostic.hint("--map FILE says which field it is, or that it is skipped; see --help"))
    }

    /// Refuses constants and defaults that are no fields.
    pub fn check(&self, shape: &Shape) -> Result<(), Diagnostic> {
        for name in self.constants.keys().chain(self.defaults.keys()) {
            if shape.field(name).is_none() && !(shape.is_auth && OF_AUTH.contains(&name.as_str())) {
                return Err(invalid(format!("{name:?} is no field of {}", shape.name)));
            }
        }
        Ok(())
    }

    /// Lays constants and defaults over a row, as members of an object that has been begun.
    pub fn finish(&self, has: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
        let defaults = self.defaults.iter().filter(|(name, _)| !has(name));
        for (name, value) in self.constants.iter().chain(defaults) {
            begin_member(out, name);
            json::write_value(out, value);
        }
        out.extend_from_slice(b"}\n");
    }

    /// Whether there is a value for rows that say nothing about this field.
    pub fn has_default(&self, field: &str) -> bool {
        self.defaults.contains_key(field)
    }

    /// Whether a constant stands for this field, whatever a row says.
    pub fn is_constant(&self, field: &str) -> bool {
        self.constants.contains_key(field)
    }
}

const MAPPING: &str = "must be a mapping of fields to values";

fn object(node: &Node) -> Option<Map<String, Value>> {
    match node.to_json() {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn invalid(text: String) -> Diagnostic {
    Diagnostic::new(Exit::Invalid, text)
}

/// Adds a comma, if one is needed, and the name of a member.
pub fn begin_member(out: &mut Vec<u8>, name: &str) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    json::write_string(out, name);
    out.push(b':');
}

/// The field whose name is most like `column`, if one is.
fn closest<'s>(column: &str, shape: &'s Shape) -> Option<&'s str> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let wanted = plain(column);
    let names = shape.fields.iter().map(|field| field.name.as_str());
    let (distance, name) = names
        .map(|name| (distance(&wanted, &plain(name)), name))
        .min_by_key(|(distance, _)| *distance)?;
    (distance <= wanted.chars().count() / 2).then_some(name)
}

/// Letters to change, add or remove to make one text of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let changed = before + usize::from(a != *b);
            before = row[j + 1];
            row[j + 1] = changed.min(before + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::record::shape::Field;

    fn shape() -> Shape {
        let field = |name: &str| Field {
            name: name.into(),
            kind: "text".into(),
            hidden: false,
        };
        Shape {
            name: "posts".into(),
            is_auth: false,
            fields: ["id", "title", "tags", "author"].map(field).to_vec(),
        }
    }

    #[test]
    fn columns_find_their_fields() {
        let text = "columns:\n  Headline: title\n  Labels: { field: tags, split: ';' }\n  \
                    Writer: { field: author, by: email }\n  Junk: null\nskip: [Notes]\n";
        let mapping = Mapping::parse(text, "m").unwrap();
        let field = |column: &str| {
            let goal = mapping.goal(column, &shape()).unwrap();
            goal.map(|goal| goal.field)
        };
        assert_eq!(field("Headline").as_deref(), Some("title"));
        assert_eq!(field("title").as_deref(), Some("title"));
        for skipped in ["Notes", "Junk", "collectionName", "_line"] {
            assert_eq!(field(skipped), None);
        }
        assert_eq!(mapping.by["author"], "email");
        let goal = mapping.goal("Labels", &shape()).unwrap().unwrap();
        assert_eq!(goal.split.as_deref(), Some(";"));
    }

    #[test]
    fn a_column_without_a_field_is_refused_with_a_guess() {
        let refused = Mapping::default().goal("Titel", &shape()).unwrap_err();
        assert_eq!(refused.exit, Exit::Invalid);
        assert_eq!(refused.hints[0], "did you mean title?");
    }

    #[test]
    fn what_a_mapping_cannot_mean_is_told_with_its_place() {
        for (text, place) in [
            ("columns: {}\nfoo: 1\n", "m:2:1"),
            ("skip: x\n", "m:1:1"),
            ("relations: { a: email }\n", "m:1:1"),
            ("columns: { a: { to: b } }\n", "m:1:1"),
        ] {
            let refused = Mapping::parse(text, "m").unwrap_err();
            assert!(refused.message.starts_with(place), "{}", refused.message);
        }
    }
}
