//! YAML text as a tree with positions, and trees as YAML text: the one door to the YAML crates.
//!
//! Reading goes through the event parser, because only events know where a value stands. What a
//! person would regret later is refused: keys that occur twice, keys that YAML 1.1 readers turn into
//! booleans (`on`, `off`, `yes`, `no`), tags, several documents, and aliases that grow without
//! measure. Plain scalars mean what the core schema of YAML 1.2 says.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::{Map, Number, Value as Json};

/// Most bytes of a text.
const MAX_BYTES: usize = 8 << 20;
/// Deepest nesting.
const MAX_DEPTH: usize = 64;
/// Most values, those behind aliases counted each time.
const MAX_NODES: usize = 500_000;
/// Words that YAML 1.1 readers take for booleans, in lower case.
const WORDS_OF_1_1: [&str; 6] = ["on", "off", "yes", "no", "y", "n"];

/// A place in a text; both numbers begin at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Place {
    /// Which of several texts, from 0.
    pub file: usize,
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}:{}: {message}", place.line, place.column)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// One sentence, lower-case and without a full stop.
    pub message: String,
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it begins.
    pub place: Place,
}

/// A value; members keep their order.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Null,
    /// On or off.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Members in the order of the text.
    Map(Vec<Member>),
}

/// A member of a mapping.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// The value.
    pub node: Node,
}

impl Node {
    /// A value from nowhere.
    pub fn new(value: Value) -> Self {
        Self {
            value,
            place: Place::default(),
        }
    }

    /// A text from nowhere.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Value::Text(text.into()))
    }

    /// A mapping from nowhere.
    pub fn map(members: impl IntoIterator<Item = (String, Self)>) -> Self {
        let member = |(key, node)| Member {
            key,
            place: Place::default(),
            node,
        };
        Self::new(Value::Map(members.into_iter().map(member).collect()))
    }

    /// The members; none if it is no mapping.
    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Map(members) => members,
            _ => &[],
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.members()
            .iter()
            .find(|member| member.key == key)
            .map(|member| &member.node)
    }

    /// The text.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is nothing.
    pub fn is_null(&self) -> bool {
        self.value == Value::Null
    }

    /// What kind of value it is, with its article.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The same as JSON, whose keys are sorted.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(flag) => Json::Bool(*flag),
            Value::Number(number) => Json::Number(number.clone()),
            Value::Text(text) => Json::String(text.clone()),
            Value::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Map(members) => Json::Object(
                members
                    .iter()
                    .map(|member| (member.key.clone(), member.node.to_json()))
                    .collect::<Map<_, _>>(),
            ),
        }
    }

    /// Lays `patch` over this one (RFC 7396): mappings are merged, `null` removes, all else replaces.
    pub fn merge(&mut self, patch: &Self) {
        let Value::Map(changes) = &patch.value else {
            *self = patch.clone();
            return;
        };
        if !matches!(self.value, Value::Map(_)) {
            *self = Self {
                value: Value::Map(Vec::new()),
                place: patch.place,
            };
        }
        let Value::Map(members) = &mut self.value else {
            return;
        };
        for change in changes {
            let at = members.iter().position(|member| member.key == change.key);
            match at {
                Some(at) if change.node.is_null() => _ = members.remove(at),
                None if change.node.is_null() => {}
                Some(at) => members[at].node.merge(&change.node),
                None => {
                    let mut added = Member {
                        node: Self::default(),
                        ..change.clone()
                    };
                    added.node.merge(&change.node);
                    members.push(added);
                }
            }
        }
    }
}

impl From<&Json> for Node {
    fn from(json: &Json) -> Self {
        Self::new(match json {
            Json::Null => Value::Null,
            Json::Bool(flag) => Value::Bool(*flag),
            Json::Number(number) => Value::Number(number.clone()),
            Json::String(text) => Value::Text(text.clone()),
            Json::Array(items) => Value::List(items.iter().map(Self::from).collect()),
            Json::Object(members) => {
                return Self::map(members.iter().map(|(key, value)| (key.clone(), value.into())));
            }
        })
    }
}

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
fn plain(text: &str) -> Value {
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

/// The text of a tree in block style; short lists and mappings of plain values stand on one line.
/// The same tree gives the same bytes; what some YAML reader takes for something else is quoted.
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    match &node.value {
        Value::Map(members) if !members.is_empty() => write_members(members, 0, &mut out),
        _ => {
            write_value(node, 0, &mut out);
            out.push('\n');
        }
    }
    out
}

/// Longest line of a list or mapping in flow style.
const FLOW_WIDTH: usize = 80;

fn write_members(members: &[Member], depth: usize, out: &mut String) {
    for member in members {
        indent(depth, out);
        out.push_str(&scalar(&member.key));
        out.push(':');
        write_nested(&member.node, depth + 1, out);
    }
}

/// What follows a key and its colon, or the dash of a list.
fn write_nested(node: &Node, depth: usize, out: &mut String) {
    if let Some(text) = flow(node) {
        out.push(' ');
        out.push_str(&text);
        out.push('\n');
        return;
    }
    match &node.value {
        Value::Map(members) => {
            out.push('\n');
            write_members(members, depth, out);
        }
        Value::List(items) => {
            out.push('\n');
            for item in items {
                indent(depth, out);
                out.push('-');
                write_item(item, depth, out);
            }
        }
        _ => {
            out.push(' ');
            write_value(node, depth, out);
            out.push('\n');
        }
    }
}

/// An item: a mapping begins on the line of its dash.
fn write_item(item: &Node, depth: usize, out: &mut String) {
    let is_block = flow(item).is_none();
    let Value::Map(members) = &item.value else {
        return write_nested(item, depth + 1, out);
    };
    if !is_block {
        return write_nested(item, depth + 1, out);
    }
    let mut inner = String::new();
    write_members(members, depth + 1, &mut inner);
    out.push(' ');
    out.push_str(inner.trim_start());
}

fn write_value(node: &Node, depth: usize, out: &mut String) {
    if let Value::Text(text) = &node.value
        && is_block_text(text)
    {
        out.push_str(if text.ends_with('\n') { "|" } else { "|-" });
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            out.push('\n');
            if !line.is_empty() {
                indent(depth, out);
                out.push_str(line);
            }
        }
    } else if let Some(text) = inline(node) {
        out.push_str(&text);
    }
}

/// Whether a text of several lines can stand as it is: YAML would strip or fold nothing of it.
fn is_block_text(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && text.split('\n').all(|line| !line.ends_with(' '))
        && text.chars().all(|c| c == '\n' || is_printable(c))
}

/// A mapping or list on one line, if it holds only plain values and is short; else a plain value.
fn flow(node: &Node) -> Option<String> {
    match &node.value {
        Value::Map(members) if members.iter().any(|m| is_nested(&m.node)) => return None,
        Value::List(items) if items.iter().any(is_nested) => return None,
        Value::Text(text) if is_block_text(text) => return None,
        _ => {}
    }
    let text = inline(node)?;
    let is_short = text.chars().count() <= FLOW_WIDTH;
    (is_short || !matches!(node.value, Value::Map(_) | Value::List(_))).then_some(text)
}

/// Whether a value needs lines of its own: mappings and lists of mappings, and long texts.
fn is_nested(node: &Node) -> bool {
    match &node.value {
        Value::Map(members) => !members.is_empty(),
        Value::List(items) => items
            .iter()
            .any(|item| matches!(item.value, Value::Map(_) | Value::List(_))),
        Value::Text(text) => is_block_text(text),
        _ => false,
    }
}

fn inline(node: &Node) -> Option<String> {
    Some(match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => scalar(text),
        Value::List(items) => {
            let items: Option<Vec<String>> = items.iter().map(inline).collect();
            format!("[{}]", items?.join(", "))
        }
        Value::Map(members) if members.is_empty() => "{}".to_owned(),
        Value::Map(members) => {
            let member = |m: &Member| Some(format!("{}: {}", scalar(&m.key), inline(&m.node)?));
            let members: Option<Vec<String>> = members.iter().map(member).collect();
            format!("{{ {} }}", members?.join(", "))
        }
    })
}

/// A text on one line: plain where every reader agrees that it is a text, else in double quotes,
/// as JSON has it (every JSON text is a YAML one).
fn scalar(text: &str) -> String {
    if is_plain_text(text) {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_printable(c) => out.push(c),
            c => out.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    out.push('"');
    out
}

fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn is_plain_text(text: &str) -> bool {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "_-./+@*= ".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '/')
        && !text.ends_with(' ')
        && text.chars().all(is_safe)
        && !WORDS_OF_1_1.contains(&text.to_ascii_lowercase().as_str())
        && matches!(plain(text), Value::Text(_))
        // The second opinion of libyaml, which most other readers are made from.
        && serde_yaml::from_str::<serde_yaml::Value>(text).is_ok_and(|value| value == *text)
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn messages(text: &str) -> Vec<String> {
        parse(text)
            .err()
            .unwrap_or_default()
            .iter()
            .map(Problem::to_string)
            .collect()
    }

    #[test]
    fn values_have_their_places() {
        let root = parse("a: 1\nb:\n  - {c: ö x, d: }\n").unwrap();
        let list = root.get("b").unwrap();
        let Value::List(items) = &list.value else {
            panic!("{list:?}")
        };
        let inner = &items[0].members()[1];
        assert_eq!((inner.place.line, inner.place.column), (3, 14));
        assert_eq!(root.to_json(), json!({"a": 1, "b": [{"c": "ö x", "d": null}]}));
    }

    #[test]
    fn plain_scalars_are_those_of_yaml_1_2() {
        let root = parse("[on, yes, true, ~, 1_000, 012, 0x1f, -1.5e3, 1., .5, 1.2.3, 5m, '1', \"~\", 9223372036854775808]")
            .unwrap();
        assert_eq!(
            root.to_json(),
            json!(["on", "yes", true, null, "1_000", 12, 31, -1500.0, 1.0, 0.5, "1.2.3", "5m", "1", "~", 9_223_372_036_854_775_808_f64])
        );
    }

    #[test]
    fn keys_that_would_be_regretted_are_refused() {
        let told = messages("a: 1\non: 2\na: 3\n'on': 4\n");
        assert_eq!(told[0], "2:1: the key on is a boolean to YAML 1.1 readers: put it in quotes");
        assert!(told[1].starts_with("3:1: the key a occurs twice"), "{told:?}");
        assert!(messages("'no': 1").is_empty());
        assert_eq!(messages("? [a]\n: 1").len(), 1);
        assert_eq!(messages("<<: {a: 1}").len(), 1);
    }

    #[test]
    fn broken_text_says_where() {
        assert!(messages("a: [1, 2\nb: 3\n")[0].starts_with("2:"), "{:?}", messages("a: [1, 2\nb: 3\n"));
        assert_eq!(messages("a: !!str 1").len(), 1);
        assert_eq!(messages("a: 1\n---\nb: 2\n").len(), 1);
        assert_eq!(messages("a: *nope\n").len(), 1);
        assert_eq!(messages("a: &x [*x]\n").len(), 1);
        assert_eq!(messages("a: ${env:X}\nb: { url: ${env:X} }\n").len(), 1);
    }

    #[test]
    fn bombs_are_refused() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for i in 1..10 {
            let inner = vec![format!("*a{}", i - 1); 10].join(", ");
            bomb.push_str(&format!("a{i}: &a{i} [{inner}]\n"));
        }
        assert!(messages(&bomb)[0].contains("aliases"), "{:?}", messages(&bomb));
        assert!(messages(&"[".repeat(100_000))[0].contains("deep"));
        assert!(messages(&"a".repeat(MAX_BYTES + 1))[0].contains("MiB"));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let hard = [
            "", "on", "yes", "y", "null", "~", "1", "1.5", "0x1f", "1e3", "-", "- a", "a: b", "a #b", "#", "{a", "[",
            "'", "\"", "a\nb\n", "a\nb", "\na", " a", "a ", "\ta", "ö", "\u{85}", "\u{2028}", "\u{0}", "@a", "`a",
            "%a", "*a", "&a", "!a", "|", ">", "?", ":", "a:", "12:30:45", "2024-01-01", "\r\n", "a\r\nb", "=", "<<",
        ];
        let tree = Node::map(
            hard.iter()
                .enumerate()
                .map(|(i, text)| (format!("k{i}"), Node::text(*text))),
        );
        let text = write(&tree);
        assert_eq!(parse(&text).unwrap().to_json(), tree.to_json(), "{text}");
        assert_eq!(write(&parse(&text).unwrap()), text);
        let theirs: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(theirs).unwrap(), tree.to_json(), "{text}");
    }

    #[test]
    fn nested_values_are_readable() {
        let text = "a:\n  b: { c: 1, d: [x, \"no\"] }\n  e: []\nlist:\n  - name: x\n    deep:\n      f: { g: 1 }\n  - plain\n\
                    query: |-\n  SELECT 1\n\n    FROM x\n";
        assert_eq!(write(&parse(text).unwrap()), text);
    }

    #[test]
    fn a_patch_merges_removes_and_replaces() {
        let mut base = parse("a: {b: 1, c: 2}\nd: [1]\n").unwrap();
        base.merge(&parse("a: {b: null, e: {f: null, g: 3}}\nd: [2]\n").unwrap());
        assert_eq!(base.to_json(), json!({"a": {"c": 2, "e": {"g": 3}}, "d": [2]}));
    }
}
