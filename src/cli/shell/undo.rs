//! Taking back what this session wrote to records, last write first.
//!
//! The values from before are kept in memory. What was not in the record cannot come back: passwords,
//! files that went with it, records that a cascade deleted with it.

use serde_json::{Map, Value};

use super::{names::Collection, session::Session};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    target::Request,
};

/// A write and what is needed to take it back.
#[derive(Debug, Clone, PartialEq)]
pub struct Undo {
    collection: String,
    id: String,
    before: Option<Value>,
    after: Option<Value>,
}

impl Undo {
    /// A record was made.
    pub fn created(collection: &str, after: &Value) -> Self {
        Self::new(collection, None, Some(after.clone()))
    }

    /// A record was changed.
    pub fn updated(collection: &str, before: Value, after: Value) -> Self {
        Self::new(collection, Some(before), Some(after))
    }

    /// A record was deleted.
    pub fn deleted(collection: &str, before: Value) -> Self {
        Self::new(collection, Some(before), None)
    }

    /// Records were imported: whatever was there before is not known.
    pub fn imported(collection: &str) -> Self {
        Self::new(collection, None, None)
    }

    fn new(collection: &str, before: Option<Value>, after: Option<Value>) -> Self {
        let record = before.as_ref().or(after.as_ref());
        let id = record.and_then(|record| record["id"].as_str());
        Self {
            collection: collection.to_owned(),
            id: id.unwrap_or_default().to_owned(),
            before,
            after,
        }
    }

    /// The request that takes it back, as the operator.
    fn request(&self, collection: &Collection) -> Result<Request, Diagnostic> {
        let records = ["api", "collections", &*self.collection, "records"];
        let one = [
            "api",
            "collections",
            &*self.collection,
            "records",
            &*self.id,
        ];
        match (&self.before, &self.after) {
            (None, _) => Ok(Request::delete(&one)),
            (Some(before), Some(after)) => {
                let body = changed(collection, before, after)?;
                Ok(Request::patch(&one).json(&Value::Object(body)))
            }
            (Some(before), None) => {
                if collection.kind() == "auth" {
                    return Err(lost(
                        "a deleted record of an auth collection cannot come back: its password is gone",
                    ));
                }
                let body = remade(collection, before)?;
                Ok(Request::post(&records).json(&Value::Object(body)))
            }
        }
    }
}

fn lost(message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Exit::Failed, message).hint("a backup has it: `pbctl backup list`")
}

/// What a write changed, with its values from before.
fn changed(
    collection: &Collection,
    before: &Value,
    after: &Value,
) -> Result<Map<String, Value>, Diagnostic> {
    let mut body = Map::new();
    for field in &collection.fields {
        let (old, new) = (&before[&field.name], &after[&field.name]);
        match field.kind.as_str() {
            "autodate" | "password" => {}
            _ if old == new => {}
            "file" => {
                return Err(lost(format!(
                    "files of {} were changed, and are gone",
                    field.name
                )));
            }
            _ => _ = body.insert(field.name.clone(), old.clone()),
        }
    }
    Ok(body)
}

/// A deleted record's values.
fn remade(collection: &Collection, before: &Value) -> Result<Map<String, Value>, Diagnostic> {
    let mut body = Map::new();
    for field in &collection.fields {
        let old = &before[&field.name];
        let is_empty = old.is_null() || old == "" || old.as_array().is_some_and(Vec::is_empty);
        match field.kind.as_str() {
            "autodate" => {}
            "file" if is_empty => {}
            "file" => {
                return Err(lost(format!(
                    "the record had files in {}, and they are gone",
                    field.name
                )));
            }
            _ => _ = body.insert(field.name.clone(), old.clone()),
        }
    }
    Ok(body)
}

impl Session<'_> {
    /// Takes back the last write. Exit 6 when the record has changed since.
    pub async fn take_back(&mut self) -> Result<(), Diagnostic> {
        let Some(last) = self.undo.last().cloned() else {
            let nothing = Diagnostic::new(Exit::NotFound, "this session has written no record");
            return Err(nothing.hint("SQL that is not committed is dropped by `.rollback`"));
        };
        if last.before.is_none() && last.after.is_none() {
            let message = format!(
                "the last write was an import into {}, which is not taken back",
                last.collection
            );
            return Err(Diagnostic::new(Exit::Failed, message)
                .hint("delete its records, or restore a backup: `pbctl backup list`"));
        }
        let now = self.as_operator(&last.collection, &last.id).await;
        let is_same = match (&last.after, &now) {
            // What its maker may not see was not told.
            (Some(after), Some(now)) if last.before.is_none() => is_part(after, now),
            (after, now) => after == now,
        };
        if !is_same {
            let message = format!("{}/{} has changed since", last.collection, last.id);
            return Err(Diagnostic::new(Exit::Conflict, message));
        }
        let request = last.request(self.names.get(&last.collection)?)?;
        self.target.ask(request).await?;
        self.undo.pop();
        let done = match (&last.before, &last.after) {
            (None, _) => "deleted again",
            (_, None) => "made again",
            _ => "as it was",
        };
        self.terminal
            .say(&format!("{}/{} is {done}", last.collection, last.id));
        Ok(())
    }
}

/// Whether `whole` has every value of `part`, but for expanded records.
fn is_part(part: &Value, whole: &Value) -> bool {
    let members = part.as_object().into_iter().flatten();
    members
        .into_iter()
        .all(|(name, value)| name == "expand" || whole.get(name) == Some(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn collection(kind: &str) -> Collection {
        let fields = json!([
            {"name": "id", "type": "text"}, {"name": "a", "type": "text"}, {"name": "n", "type": "number"},
            {"name": "doc", "type": "file"}, {"name": "updated", "type": "autodate"}]);
        Collection::read(&json!({"id": "c", "name": "c", "type": kind, "fields": fields}))
    }

    #[test]
    fn only_what_was_changed_is_sent_back() {
        let before = json!({"id": "x", "a": "1", "n": 1, "doc": "", "updated": "t"});
        let after = json!({"id": "x", "a": "2", "n": 1, "doc": "", "updated": "u"});
        let body = changed(&collection("base"), &before, &after).unwrap();
        assert_eq!(Value::Object(body), json!({"a": "1"}));
        let with_file = json!({"id": "x", "a": "1", "n": 1, "doc": "f.txt", "updated": "t"});
        assert!(changed(&collection("base"), &with_file, &after).is_err());
    }

    #[test]
    fn what_is_gone_is_not_pretended_to_come_back() {
        let before = json!({"id": "x", "a": "1", "n": 1, "doc": "", "updated": "t"});
        let undo = Undo::deleted("c", before);
        let request = undo.request(&collection("base")).unwrap();
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body, json!({"id": "x", "a": "1", "n": 1}));
        assert!(undo.request(&collection("auth")).is_err());
        let with_file = Undo::deleted("c", json!({"id": "x", "doc": ["f.txt"]}));
        assert!(with_file.request(&collection("base")).is_err());
    }
}
