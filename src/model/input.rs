//! What a request submitted, whichever way it was encoded.

use serde_json::{Map, Value};

/// A decoded request body: members by name, and uploads.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The members, typed as JSON; form values are already inferred.
    pub body: Map<String, Value>,
    /// Uploaded parts in the order they came.
    pub uploads: Vec<Upload>,
}

/// One uploaded file part, held until its field decides about it.
#[derive(Debug, Clone)]
pub struct Upload {
    /// Form key, e.g. `docs` or `docs+`.
    pub key: String,
    /// The name the client gave.
    pub name: String,
    /// The content.
    pub content: bytes::Bytes,
}

impl Input {
    /// An input of JSON members only.
    pub fn from_body(body: Map<String, Value>) -> Self {
        Self {
            body,
            uploads: Vec::new(),
        }
    }
}
