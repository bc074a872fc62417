//! What a server says to a request.

use std::{io, pin::Pin};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use serde_json::Value;

use crate::model::field_error::FieldErrors;

/// A body as it arrives.
pub type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// An answer whose body has not been read yet.
pub struct Answer {
    /// The status, say 200.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Pieces,
}

/// What an answer of failure says: PocketBase's envelope, or as much of it as there was.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The status, 400 or more.
    pub status: u16,
    /// One sentence.
    pub message: String,
    /// What is wrong with which value.
    pub fields: FieldErrors,
    /// The cause, which only the operator is told.
    pub cause: Option<String>,
    /// What to do next.
    pub hint: Option<String>,
}

impl Answer {
    /// Whether it is one of success.
    pub const fn is_success(&self) -> bool {
        self.status < 300
    }

    /// The first header of a name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other == name)?;
        Some(&found.1)
    }

    /// The whole body.
    pub async fn bytes(mut self) -> io::Result<Bytes> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.body.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }

    /// The body as JSON; an empty one is `null`.
    pub async fn json(self) -> io::Result<Value> {
        let bytes = self.bytes().await?;
        if bytes.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_slice(&bytes)?)
    }

    /// What an answer of failure says.
    pub async fn refusal(self) -> io::Result<Refusal> {
        let status = self.status;
        let bytes = self.bytes().await?;
        let said: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(Refusal::read(status, &said))
    }
}

impl Refusal {
    fn read(status: u16, said: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let message = text(&said["message"]).filter(|message| !message.is_empty());
        Self {
            status,
            message: message.unwrap_or_else(|| format!("the answer has status {status}")),
            fields: FieldErrors::from_json(&said["data"]),
            cause: text(&said["data"]["cause"]),
            hint: text(&said["data"]["hint"]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_envelope_is_read_and_its_absence_is_told() {
        let said = json!({"status": 400, "message": "No.", "data": {
            "title": {"code": "validation_required", "message": "Cannot be blank."}, "hint": "do this"}});
        let refusal = Refusal::read(400, &said);
        assert_eq!(refusal.message, "No.");
        assert!(refusal.fields.get("title").is_some() && refusal.fields.get("hint").is_none());
        assert_eq!(refusal.hint.as_deref(), Some("do this"));
        assert_eq!(
            Refusal::read(502, &Value::Null).message,
            "the answer has status 502"
        );
    }
}
