//! Relations of other records to one that goes (spec: records-api §7).

use std::sync::Arc;

use crate::{
    app::{
        error::{Error, Result},
        fields::{self, Operation},
        work::Work,
    },
    model::{catalog::Reference, change::Change, record::Record, value::Value},
};

const REQUIRED: &str = "Failed to delete record. Make sure that the record is not part of a required relation reference.";

/// Takes a removed record out of every relation that names it, one referring record after another.
pub struct Release {
    gone: Record,
    references: std::vec::IntoIter<Reference>,
    /// The relation field that is being gone through, and who still names the record there.
    current: Option<(Reference, std::vec::IntoIter<Record>)>,
    /// Whether a cascade has run since the current referrers were read.
    stale: bool,
}

impl Release {
    /// Begins with `gone`, whose row is no longer there.
    pub fn new(work: &Work<'_, '_>, gone: Record) -> Self {
        let references = work.catalog.references_to(&gone.collection.id);
        Self {
            gone,
            references: references.into_iter(),
            current: None,
            stale: false,
        }
    }

    /// The record that goes.
    pub fn into_gone(self) -> Record {
        self.gone
    }

    /// Goes on until a record has to go as well, because its cascading relation would become empty;
    /// gives that record. `None` when nobody names the removed record any more.
    ///
    /// Fails when a required relation would become empty.
    pub fn next(&mut self, work: &mut Work<'_, '_>) -> Result<Option<Record>> {
        loop {
            let Some((reference, referrers)) = &mut self.current else {
                let Some(reference) = self.references.next() else {
                    return Ok(None);
                };
                let field = &reference.collection.fields[reference.field];
                let found =
                    work.tx
                        .select_pointing_at(&reference.collection, field, self.gone.id())?;
                self.current = Some((reference, found.into_iter()));
                self.stale = false;
                continue;
            };
            let Some(mut referrer) = referrers.next() else {
                self.current = None;
                continue;
            };
            if self.stale {
                // A cascade may have changed it or taken it along.
                match work
                    .tx
                    .select_record(&reference.collection, referrer.id())?
                {
                    Some(now) => referrer = now,
                    None => continue,
                }
            }
            if cascades(work, reference.field, referrer.clone(), self.gone.id())? {
                self.stale = true;
                return Ok(Some(referrer));
            }
        }
    }
}

/// Takes `gone` out of the field of `referrer` and saves that, unless the referrer has to go: then
/// says so and saves nothing.
fn cascades(
    work: &mut Work<'_, '_>,
    field: usize,
    mut referrer: Record,
    gone: &str,
) -> Result<bool> {
    let old = referrer.clone();
    take_out(&mut referrer.values[field], gone);
    if referrer.values[field].is_blank() {
        let field = &referrer.collection.fields[field];
        let relation = field.kind.relation();
        if relation.is_some_and(|options| options.cascade_delete) {
            return Ok(true);
        }
        if field.required {
            return Err(Error::bad_request(REQUIRED));
        }
    }
    fields::stamp(&mut referrer, Operation::Update, work.now);
    work.tx.update_record(&old, &referrer)?;
    work.announce(Change::Updated {
        old: Arc::new(old),
        new: Arc::new(referrer),
    })?;
    Ok(false)
}

fn take_out(value: &mut Value, id: &str) {
    match value {
        Value::Text(text) if text == id => text.clear(),
        Value::List(items) => items.retain(|item| item != id),
        _ => {}
    }
}
