//! Text as a tree.
//!
//! Reading goes through the event parser, because only events know where a value stands. What a
//! person would regret later is refused: keys that occur twice, keys that YAML 1.1 readers turn into
//! booleans (`on`, `off`, `yes`, `no`), tags, several documents, and aliases that grow without
//! measure. Plain scalars mean what the core schema of YAML 1.2 says.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::Number;

use super::{Member, Node, Place, Problem, Value, WORDS_OF_1_1};

/// Most bytes of a text.
pub(super) const MAX_BYTES: usize = 8 << 20;
/// Deepest nesting.
const MAX_DEPTH: usize = 64;
/// Most values, those behind aliases counted each time.
const MAX_NODES: usize = 500_000;

/// Reads one document; an empty text is `null`. Gives every problem of keys at once; broken syntax
/// ends the reading.
pub fn parse(text: &str) -> Result<Node, Vec<Problem>> {
    parse_file(text, 0)
}

/// The same for one of several texts; its number stands in every place.
pub fn parse_file(text: &str, file: usize) -> Result<Node, Vec<Problem>> {
    if text.len() > MAX_BYTES {
        let message = format!("the text has more than {} MiB", MAX_BYTES >> 20);
        let (line, column) = (1, 1);
        return Err(vec![problem(Place { file, line, column }, message)]);
    }
    let mut builder = Builder {
        file,
        ..Builder::default()
    };
    for event in Parser::new_from_str(text) {
        let outcome = event
            .map_err(|error| problem(place_of(error.marker(), file), error.info()))
            .and_then(|(event, span)| builder.take(event, span));
        if let Err(problem) = outcome {
            builder.problems.push(problem);
            break;
        }
    }
    if builder.problems.is_empty() {
        Ok(builder.root.unwrap_or_default())
    } else {
        Err(builder.problems)
    }
}

/// Collects events into a tree.
#[derive(Default)]
struct Builder {
    file: usize,
    stack: Vec<Open>,
    anchors: HashMap<usize, Node>,
    nodes: usize,
    documents: usize,
    root: Option<Node>,
    problems: Vec<Problem>,
}

/// A collection that is not closed yet.
struct Open {
    node: Node,
    anchor: usize,
    key: Option<(String, Place)>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Problem> {
        let place = place_of(&span.start, self.file);
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(problem(place, "only one document is allowed in a file"));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                if tag.is_some() {
                    return Err(problem(place, "tags are not supported"));
                }
                self.scalar(&text, style, anchor, place)?;
            }
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag)
                if tag.is_some() =>
            {
                _ = anchor;
                return Err(problem(place, "tags are not supported"));
            }
            Event::SequenceStart(anchor, _) => self.open(Value::List(Vec::new()), anchor, place)?,
            Event::MappingStart(anchor, _) => self.open(Value::Map(Vec::new()), anchor, place)?,
            Event::SequenceEnd | Event::MappingEnd => self.close(place)?,
            Event::Alias(anchor) => {
                let Some(node) = self.anchors.get(&anchor).cloned() else {
                    return Err(problem(place, "an alias inside of its own anchor"));
                };
                self.nodes += count(&node);
                self.add(Node { place, ..node })?;
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, value: Value, anchor: usize, place: Place) -> Result<(), Problem> {
        if self.stack.len() >= MAX_DEPTH {
            let message = format!("nested more than {MAX_DEPTH} levels deep");
            return Err(problem(place, message));
        }
        if self.expects_key() {
            return Err(problem(place, "a key must be a text"));
        }
        self.stack.push(Open {
            node: Node { value, place },
            anchor,
            key: None,
        });
        Ok(())
    }

    fn close(&mut self, place: Place) -> Result<(), Problem> {
        let Some(open) = self.stack.pop() else {
            return Err(problem(place, "a collection ends that has not begun"));
        };
        self.finish(open.node, open.anchor)
    }

    fn finish(&mut self, node: Node, anchor: usize) -> Result<(), Problem> {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        self.add(node)
    }

    fn expects_key(&self) -> bool {
        self.stack
            .last()
            .is_some_and(|open| matches!(open.node.value, Value::Map(_)) && open.key.is_none())
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        place: Place,
    ) -> Result<(), Problem> {
        let is_plain = style == ScalarStyle::Plain;
        if self.expects_key() {
            self.key(text, is_plain, place);
            return Ok(());
        }
        let value = if is_plain {
            plain(text)
        } else {
            Value::Text(text.to_owned())
        };
        self.finish(Node { value, place }, anchor)
    }

    fn key(&mut self, text: &str, is_plain: bool, place: Place) {
        if is_plain && WORDS_OF_1_1.contains(&text.to_ascii_lowercase().as_str()) {
            let message =
                format!("the key {text} is a boolean to YAML 1.1 readers: put it in quotes");
            self.problems.push(problem(place, message));
        } else if text == "<<" && is_plain {
            self.problems
                .push(problem(place, "merge keys are not supported"));
        }
        let Some(open) = self.stack.last_mut() else {
            return;
        };
        let before = open.node.members().iter().find(|m| m.key == text);
        if let Some(before) = before {
            let message = format!(
                "the key {text} occurs twice, first in line {}",
                before.place.line
            );
            self.problems.push(problem(place, message));
        }
        open.key = Some((text.to_owned(), place));
    }

    fn add(&mut self, node: Node) -> Result<(), Problem> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("more than {MAX_NODES} values, those behind aliases counted");
            return Err(problem(node.place, message));
        }
        let Some(open) = self.stack.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.node.value {
            Value::List(items) => items.push(node),
            Value::Map(members) => {
                // Only an alias comes here without a key: scalars and collections are asked before.
                let Some((key, place)) = open.key.take() else {
                    return Err(problem(node.place, "a key must be a text"));
                };
                members.push(Member { key, place, node });
            }
            _ => {}
        }
        Ok(())
    }
}

/// Values in a tree that an alias brings once more.
fn count(node: &Node) -> usize {
    match &node.value {
        Value::List(items) => 1 + items.iter().map(count).sum::<usize>(),
        Value::Map(members) => 1 + members.iter().map(|m| count(&m.node)).sum::<usize>(),
        _ => 1,
    }
}

/// A plain scalar by the core schema (YAML 1.2.2 §10.3.2).
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    number(text).map_or_else(|| Value::Text(text.to_owned()), Value::Number)
}

fn number(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        || !unsigned.contains(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return i64::from_str_radix(digits, 16).ok().map(Number::from);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return i64::from_str_radix(digits, 8).ok().map(Number::from);
    }
    if unsigned.bytes().all(|b| b.is_ascii_digit())
        && let Ok(whole) = text.parse::<i64>()
    {
        return Some(Number::from(whole));
    }
    let is_float = unsigned
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'));
    let float = text.parse::<f64>().ok().filter(|_| is_float)?;
    Number::from_f64(float)
}

fn place_of(marker: &saphyr_parser::Marker, file: usize) -> Place {
    Place {
        file,
        line: marker.line().max(1),
        column: marker.col() + 1,
    }
}

fn problem(place: Place, message: impl Into<String>) -> Problem {
    Problem {
        place,
        message: message.into(),
    }
}
