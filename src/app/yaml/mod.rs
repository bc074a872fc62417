//! YAML text as a tree with positions, and trees as YAML text: the one door to the YAML crates.
//!
//! | file | holds |
//! |---|---|
//! | `read` | text → tree; what a person would regret later is refused |
//! | `write` | tree → text, the same bytes for the same tree |

mod read;
#[cfg(test)]
mod tests;
mod write;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value as Json};

pub use read::{parse, parse_file};
pub use write::write;

/// Words that YAML 1.1 readers take for booleans, in lower case. The specification has `y` and `n`,
/// too; readers do not follow it there, and they are good names of fields.
const WORDS_OF_1_1: [&str; 4] = ["on", "off", "yes", "no"];

/// A place in a text; both numbers begin at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Which of several texts, from 0.
    pub file: usize,
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
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
                return Self::map(
                    members
                        .iter()
                        .map(|(key, value)| (key.clone(), value.into())),
                );
            }
        })
    }
}
