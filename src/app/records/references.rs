//! Relations of other records to one that goes (spec: records-api §7).

use std::sync::Arc;

use super::delete::delete_record;
use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation},
        work::Work,
    },
    model::{change::Change, record::Record, value::Value},
};

const REQUIRED: &str = "Failed to delete record. Make sure that the record is not part of a required relation reference.";

/// Takes `gone` out of every relation that names it; deletes records whose cascading relation
/// becomes empty. Fails, with nothing changed, when a required relation would become empty.
pub fn release(work: &mut Work<'_, '_>, gone: &Record) -> Result<()> {
    let catalog = Arc::clone(&work.catalog);
    for reference in catalog.references_to(&gone.collection.id) {
        let field = &reference.collection.fields[reference.field];
        let Some(options) = field.kind.relation() else {
            continue;
        };
        for mut record in work
            .tx
            .select_pointing_at(&reference.collection, field, gone.id())?
        {
            // A cascade through another field may have removed it meanwhile; itself goes anyway.
            let is_gone = record.collection.id == gone.collection.id && record.id() == gone.id();
            if is_gone {
                continue;
            }
            let old = record.clone();
            take_out(&mut record.values[reference.field], gone.id());
            let empty = record.values[reference.field].is_blank();
            if empty && options.cascade_delete {
                delete_record(work, &old)?;
            } else if empty && field.required {
                return Err(Error::bad_request(REQUIRED));
            } else {
                fields::stamp(&mut record, Operation::Update, work.now);
                work.tx.update_record(&old, &record)?;
                work.announce(Change::Updated {
                    old: Arc::new(old),
                    new: Arc::new(record),
                });
            }
        }
    }
    Ok(())
}

fn take_out(value: &mut Value, id: &str) {
    match value {
        Value::Text(text) if text == id => text.clear(),
        Value::List(items) => items.retain(|item| item != id),
        _ => {}
    }
}
