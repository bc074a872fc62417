//! Which members of a record somebody sees, in the order of their keys.
//!
//! A record's JSON is one law for HTTP and command line: keys sorted by bytes, hidden fields only
//! for superusers, `password` and `tokenKey` of auth records for nobody, `email` of auth records
//! depending on the viewer (spec: records-api §4).

use std::sync::OnceLock;

use super::{
    collection::Collection,
    field::{Field, FieldKind},
    json,
};

/// One member of a record's JSON.
#[derive(Debug, Clone)]
pub struct Member {
    /// `"key":`, ready to be written.
    pub label: Vec<u8>,
    /// Where the value comes from.
    pub source: Source,
}

impl Member {
    /// Position of the field whose column the value is.
    pub const fn column(&self) -> Option<usize> {
        match self.source {
            Source::Field(field) | Source::Email(field) => Some(field),
            Source::Fixed(_) | Source::Expand => None,
        }
    }
}

/// Where the value of a member comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The field at this position of the collection.
    Field(usize),
    /// The `email` of an auth record, at this position; not everybody sees it.
    Email(usize),
    /// The same text in every record: a JSON value.
    Fixed(Vec<u8>),
    /// The expanded relations, when there are any.
    Expand,
}

/// The members somebody sees, sorted by key.
#[derive(Debug, Clone)]
pub struct Projection {
    /// The members in the order in which they are written.
    pub members: Vec<Member>,
    /// How the store asks for the members: its own text, which it writes once. Writing it for each
    /// request was 5 % of the instructions of reading one record.
    pub asked: OnceLock<String>,
}

impl Projection {
    /// What superusers (`everything`) or others see of records of `collection`.
    pub fn new(collection: &Collection, everything: bool) -> Self {
        let mut members: Vec<(&str, Source)> = collection
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| is_shown(collection, field, everything))
            .map(|(i, field)| {
                let email = collection.is_auth() && field.name == "email" && !everything;
                (
                    field.name.as_str(),
                    if email {
                        Source::Email(i)
                    } else {
                        Source::Field(i)
                    },
                )
            })
            .collect();
        members.push(("collectionId", fixed(&collection.id)));
        members.push(("collectionName", fixed(&collection.name)));
        members.push(("expand", Source::Expand));
        members.sort_by(|a, b| a.0.cmp(b.0));
        let members = members
            .into_iter()
            .map(|(key, source)| {
                let mut label = Vec::with_capacity(key.len() + 3);
                json::write_string(&mut label, key);
                label.push(b':');
                Member { label, source }
            })
            .collect();
        Self {
            members,
            asked: OnceLock::new(),
        }
    }
}

fn is_shown(collection: &Collection, field: &Field, everything: bool) -> bool {
    let secret = collection.is_auth()
        && match &field.kind {
            FieldKind::Password(_) => field.name == "password",
            FieldKind::Text(_) => field.name == "tokenKey",
            _ => false,
        };
    !secret && (everything || !field.hidden)
}

fn fixed(text: &str) -> Source {
    let mut value = Vec::new();
    json::write_string(&mut value, text);
    Source::Fixed(value)
}
