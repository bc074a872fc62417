//! One record in memory: a collection and a value for each of its fields.

use std::sync::Arc;

use super::{collection::Collection, value::Value};

/// A record. `values` stand in the order of the collection's fields.
#[derive(Debug, Clone)]
pub struct Record {
    /// The collection as it was when the record was read or drafted.
    pub collection: Arc<Collection>,
    /// One value for each field, in their order.
    pub values: Vec<Value>,
}

impl Record {
    /// A record of zero values.
    pub fn blank(collection: &Arc<Collection>) -> Self {
        let values = collection
            .fields
            .iter()
            .map(|field| field.kind.zero())
            .collect();
        Self {
            collection: Arc::clone(collection),
            values,
        }
    }

    /// The value of the field called `name`, if there is one.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.collection.field_index(name).map(|i| &self.values[i])
    }

    /// The text of the field called `name`; empty when there is none or it is not text.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).map_or("", Value::as_text)
    }

    /// Whether the bool field called `name` is on.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Value::Bool(true)))
    }

    /// Sets the field called `name`; does nothing when there is none.
    pub fn set(&mut self, name: &str, value: Value) {
        if let Some(i) = self.collection.field_index(name) {
            self.values[i] = value;
        }
    }

    /// The record's id.
    pub fn id(&self) -> &str {
        self.text("id")
    }
}
