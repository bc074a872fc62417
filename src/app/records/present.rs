//! What of a record somebody sees, and records in memory as JSON.

use std::sync::Arc;

use super::{
    access,
    expand::{self, Expansion},
};
use crate::{
    app::{App, error::Result, fields},
    model::{
        caller::RequestInfo,
        catalog::Catalog,
        collection::Collection,
        projection::{Projection, Source},
        record::Record,
    },
    store::{EmailAccess, Rows, Which},
};

/// The members of records of `collection` that the caller sees.
pub fn projection(
    catalog: &Catalog,
    collection: &Collection,
    request: &RequestInfo,
) -> Arc<Projection> {
    let everything = request.caller.is_superuser();
    // The catalog may be older or newer than the record: then its projection counts other fields.
    let is_same = catalog
        .by_id(&collection.id)
        .is_some_and(|known| std::ptr::eq(&raw const **known, collection));
    catalog
        .projection(&collection.id, everything)
        .filter(|_| is_same)
        .map_or_else(
            || Arc::new(Projection::new(collection, everything)),
            Arc::clone,
        )
}

/// Whose `email` the caller sees in an auth collection (spec: records-api §4).
pub fn email_access(
    app: &App,
    catalog: &Catalog,
    collection: &Arc<Collection>,
    request: &RequestInfo,
) -> Result<EmailAccess> {
    if !collection.is_auth() || request.caller.is_superuser() {
        return Ok(EmailAccess::All);
    }
    let own_id = request
        .caller
        .record()
        .filter(|viewer| viewer.collection.id == collection.id)
        .map(|viewer| viewer.id().to_owned());
    Ok(EmailAccess::Guarded {
        own_id,
        manage: access::manage(app, catalog, collection)?,
    })
}

/// How a record in memory is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Email {
    /// With its address.
    Shown,
    /// Without.
    Withheld,
}

/// Whether the record shows its address without asking the manage rule.
pub fn shows_email(record: &Record, request: &RequestInfo) -> bool {
    request.caller.is_superuser()
        || record.flag("emailVisibility")
        || request.caller.is(&record.collection.id, record.id())
}

/// The rows of an answer about one record in memory, as if they had been selected.
///
/// `capture` names the relation fields whose ids `expand` needs.
pub fn rows(record: &Record, projection: &Projection, email: Email, capture: &[usize]) -> Rows {
    let mut out = Vec::with_capacity(512);
    let mut split = 0;
    out.push(b'{');
    for member in &projection.members {
        match &member.source {
            Source::Expand => split = out.len(),
            Source::Email(_) if email == Email::Withheld => {}
            Source::Email(i) | Source::Field(i) => {
                label(&mut out, &member.label);
                fields::write_json(&record.collection.fields[*i], &record.values[*i], &mut out);
            }
            Source::Fixed(json) => {
                label(&mut out, &member.label);
                out.extend_from_slice(json);
            }
        }
    }
    out.push(b'}');
    let captured = capture
        .iter()
        .map(|&i| {
            record.values[i]
                .items()
                .into_iter()
                .map(str::to_owned)
                .collect()
        })
        .collect();
    Rows::of_one(out, split, record.id().to_owned(), captured)
}

fn label(out: &mut Vec<u8>, label: &[u8]) {
    if out.len() > 1 {
        out.push(b',');
    }
    out.extend_from_slice(label);
}

/// The answer to a write: the record as it was saved, with related records.
///
/// Reads the database only for what the record alone cannot tell: expansions, and the manage rule
/// when it decides about the address.
pub async fn answer(
    app: &Arc<App>,
    request: &Arc<RequestInfo>,
    record: &Arc<Record>,
    expand: &str,
) -> Result<Vec<u8>> {
    let catalog = app.catalog();
    let collection = &record.collection;
    let projection = projection(&catalog, collection, request);
    let may_see = !collection.is_auth() || shows_email(record, request);
    let managed = !may_see
        && collection
            .auth()
            .is_some_and(|auth| auth.manage_rule.is_some());
    if expand.is_empty() && !managed {
        let email = if may_see {
            Email::Shown
        } else {
            Email::Withheld
        };
        return Ok(rows(record, &projection, email, &[]).join(None));
    }
    let (record, request, paths) = (Arc::clone(record), Arc::clone(request), expand.to_owned());
    app.read_with_catalog(move |session, reading| {
        let collection = &record.collection;
        let manage = access::manage(reading.app, reading.catalog, collection)?.filter(|_| managed);
        let shown = may_see
            || match manage {
                Some(rule) => {
                    session.matches(&rule, &request, reading.now, Which::One(record.id()))?
                }
                None => false,
            };
        let expansion = Expansion::plan(reading, collection, &request, &paths);
        let email = if shown { Email::Shown } else { Email::Withheld };
        let rows = rows(&record, &projection, email, &expansion.forward_fields());
        let expanded = expand::expand(session, reading, &request, &expansion, &rows)?;
        Ok(rows.join(expanded.as_deref()))
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        collection::{Options, Rules},
        field::{Field, FieldKind},
    };

    fn collection(fields: &[&str]) -> Arc<Collection> {
        Arc::new(Collection {
            id: "c1".into(),
            name: "things".into(),
            system: false,
            fields: fields
                .iter()
                .map(|name| Field::new(name, FieldKind::Bool))
                .collect(),
            indexes: Vec::new(),
            rules: Rules::default(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        })
    }

    // A create is answered after its commit; the collection may have changed between the two.
    #[test]
    fn a_record_is_shown_by_the_fields_it_was_saved_with() {
        let (saved, newer) = (collection(&["a"]), collection(&["extra", "a"]));
        let catalog = Catalog::new(2, 2, vec![Arc::clone(&newer)]);
        let request = RequestInfo::default();
        let shown = |collection: &Arc<Collection>| {
            let projection = projection(&catalog, collection, &request);
            let record = Record::blank(collection);
            let rows = rows(&record, &projection, Email::Shown, &[]);
            String::from_utf8(rows.join(None)).unwrap()
        };
        assert!(!shown(&saved).contains("extra"));
        assert!(shown(&newer).contains("\"extra\":false"));
    }
}
