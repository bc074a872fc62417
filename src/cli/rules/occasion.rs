//! The request that somebody asks about, as far as rules can see it: `@request.query`,
//! `@request.headers`, `@request.context` and `@request.body`. `rules explain` takes it as options,
//! `.why` of the shell as words of the same names.

use serde_json::{Map, Value};

use crate::{
    cli::diagnostic::{Diagnostic, Exit},
    model::caller::{Context, header_name},
};

/// A part of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A parameter of the address: `KEY=VALUE`.
    Query,
    /// A header: `NAME=VALUE`.
    Header,
    /// The occasion, as rules spell it.
    Context,
    /// What is submitted: a JSON object.
    Body,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Query, Self::Header, Self::Context, Self::Body];

    /// The option that gives it.
    pub const fn option(self) -> &'static str {
        match self {
            Self::Query => "--query",
            Self::Header => "--header",
            Self::Context => "--context",
            Self::Body => "--body",
        }
    }

    /// What a value of it looks like.
    const fn example(self) -> &'static str {
        match self {
            Self::Query => "--query token=abc",
            Self::Header => "--header X-Team=blue",
            Self::Context => "--context expand",
            Self::Body => "--body '{\"title\":\"x\"}'",
        }
    }

    /// A value that is none. Exit 64.
    pub fn refused(self, text: &str) -> Diagnostic {
        let message = match self {
            Self::Query => format!("--query \"{text}\" is not KEY=VALUE"),
            Self::Header => format!("--header \"{text}\" is not NAME=VALUE"),
            Self::Context => format!("--context \"{text}\" is no occasion that rules know"),
            Self::Body => "--body is no JSON object".to_owned(),
        };
        let refused = Diagnostic::new(Exit::Usage, message);
        match self {
            Self::Context => refused.hint(format!(
                "one of {}",
                Context::ALL.map(Context::name).join(", ")
            )),
            _ => refused.hint(format!("for example: {}", self.example())),
        }
    }
}

/// What is said of a request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Occasion {
    query: Map<String, Value>,
    headers: Map<String, Value>,
    context: Option<String>,
    body: Option<Map<String, Value>>,
}

impl Occasion {
    /// Adds a part. Exit 64 when the text is none, or when the part is there already.
    pub fn add(&mut self, part: Part, text: &str) -> Result<(), Diagnostic> {
        match part {
            Part::Query => {
                let (key, value) = pair(text).ok_or_else(|| part.refused(text))?;
                let before = self.query.insert(key.to_owned(), value.into());
                once(before.is_none(), part, key)
            }
            Part::Header => {
                let (name, value) = pair(text).ok_or_else(|| part.refused(text))?;
                // Rules know X-Team and x_team by one name; so they are one header.
                let known = header_name(name);
                if known.is_empty() {
                    return Err(part.refused(text));
                }
                let before = self.headers.insert(known, value.into());
                once(before.is_none(), part, name)
            }
            Part::Context => {
                let context = Context::from_name(text).ok_or_else(|| part.refused(text))?;
                let before = self.context.replace(context.name().to_owned());
                once(before.is_none(), part, text)
            }
            Part::Body => {
                let body = serde_json::from_str::<Value>(text)
                    .map_err(|error| part.refused(text).caused_by(&error))?;
                let Value::Object(members) = body else {
                    return Err(part.refused(text));
                };
                let before = self.body.replace(members);
                once(before.is_none(), part, "the body")
            }
        }
    }

    /// Whether it says what is submitted.
    pub const fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// Makes it part of a question to `/api/pbctl/rules/explain`. What is not said is left out, so that
    /// a server that knows less is asked no more than it can answer.
    pub fn put_into(self, question: &mut Value) {
        if !self.query.is_empty() {
            question["query"] = self.query.into();
        }
        if !self.headers.is_empty() {
            question["headers"] = self.headers.into();
        }
        if let Some(context) = self.context {
            question["context"] = context.into();
        }
        if let Some(body) = self.body {
            question["body"] = body.into();
        }
    }
}

/// `NAME=VALUE`; the value may be empty, and have more of these signs.
fn pair(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once('=')?;
    let name = name.trim();
    (!name.is_empty()).then_some((name, value))
}

/// Of two values rules would see one, and nobody would know which.
fn once(is_first: bool, part: Part, name: &str) -> Result<(), Diagnostic> {
    if is_first {
        return Ok(());
    }
    let message = format!("{} gives {name} twice", part.option());
    Err(Diagnostic::new(Exit::Usage, message).hint("rules see one value of each name"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_said_becomes_part_of_the_question() {
        let mut occasion = Occasion::default();
        for (part, text) in [
            (Part::Query, "token=a=b"),
            (Part::Query, "empty="),
            (Part::Header, "X-Team=blue"),
            (Part::Context, "protectedFile"),
            (Part::Body, "{\"title\":1}"),
        ] {
            occasion.add(part, text).unwrap();
        }
        let mut question = json!({});
        occasion.put_into(&mut question);
        let wanted = json!({
            "query": { "token": "a=b", "empty": "" }, "headers": { "x_team": "blue" },
            "context": "protectedFile", "body": { "title": 1 },
        });
        assert_eq!(question, wanted);
        let mut nothing = json!({});
        Occasion::default().put_into(&mut nothing);
        assert_eq!(nothing, json!({}));
    }

    #[test]
    fn what_is_no_value_is_refused_with_an_example() {
        for (part, texts) in [
            (Part::Query, &["", "token", "=abc", "a=1 a=2"][..]),
            (Part::Header, &["X-Team", "=blue", "--=x", "X-A=1 x_a=2"]),
            (Part::Context, &["", "Default", "oauth"]),
            (Part::Body, &["", "x", "[]", "1"]),
        ] {
            for text in texts {
                let mut occasion = Occasion::default();
                let mut words = text.split(' ');
                let last = words.next_back().unwrap();
                for word in words {
                    occasion.add(part, word).unwrap();
                }
                let refused = occasion.add(part, last).unwrap_err();
                assert_eq!(
                    (refused.exit, refused.hints.len()),
                    (Exit::Usage, 1),
                    "{text}"
                );
            }
        }
    }
}
