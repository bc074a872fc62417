//! What commands need to know of a collection: the names and types of its fields.

use serde_json::Value;

use crate::cli::{
    diagnostic::Diagnostic,
    target::{Request, Target},
};

/// A field.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// PocketBase's name of its type.
    pub kind: String,
    /// Whether only superusers see it.
    pub hidden: bool,
}

/// A collection.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// Whether its records can sign in.
    pub is_auth: bool,
    /// Its fields, in their order.
    pub fields: Vec<Field>,
}

impl Shape {
    /// Asks for a collection by name or id. Exit 4 when there is none.
    pub async fn of(target: &Target, collection: &str) -> Result<Self, Diagnostic> {
        let found = target
            .ask(Request::get(&["api", "collections", collection]))
            .await;
        let found = found.map_err(|mut error| {
            if error.exit == crate::cli::diagnostic::Exit::NotFound {
                error.message = format!("there is no collection {collection}");
                return error.hint("`pbctl collection list` shows which there are");
            }
            error
        })?;
        Ok(Self::from_json(&found))
    }

    fn from_json(json: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let field = |json: &Value| Field {
            name: text(&json["name"]),
            kind: text(&json["type"]),
            hidden: json["hidden"].as_bool() == Some(true),
        };
        let fields = json["fields"].as_array().into_iter().flatten();
        Self {
            name: text(&json["name"]),
            is_auth: json["type"] == "auth",
            fields: fields.map(field).collect(),
        }
    }

    /// The field called `name`.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The names of the fields that are shown, in their order. Passwords never are.
    pub fn shown(&self) -> Vec<&str> {
        self.fields
            .iter()
            .filter(|field| !field.hidden && field.kind != "password")
            .map(|field| field.name.as_str())
            .collect()
    }
}
