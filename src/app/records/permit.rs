//! What a rule said beside the writer, when it was too dear to be asked there.
//!
//! The answer is that of one read transaction. It is taken on the writer while
//!
//! - the catalog is the one that the rule was asked with (else the request is prepared again),
//! - the stored record that an update or delete is about has the values that the rule saw, and
//! - no more than [`KEEPS`] have passed since the answer was given;
//!
//! otherwise the rule is asked again, a few times, and at last on the writer, alone. A refusal ends
//! the request at once.
//!
//! So a dear rule decides as of a moment *within the request's own time*: after it came, before it
//! is answered, at most `query_timeout` and [`KEEPS`] before its commit. Whatever was answered to
//! anybody before the request came is seen. What other requests do to **other** rows meanwhile is
//! not: two creates whose dear rules look for each other's rows may both be allowed. A rule that is
//! cheap sees what the writer sees. What must never be there twice belongs into a unique index.

use std::time::{Duration, Instant};

use super::auth_fields::Level;
use crate::{
    app::error::{Error, Result},
    model::record::Record,
};

/// How long an answer waits for the writer; as long as a request waits for a place in its queue.
const KEEPS: Duration = Duration::from_secs(10);

/// A rule's consent, and what it consented to.
#[derive(Debug)]
pub struct Permit<T> {
    consent: T,
    /// The stored record it was asked about; none for one that is to be made.
    stored: Option<Record>,
    given: Instant,
}

/// A record that may be written.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// What the caller may do with it.
    pub level: Level,
    /// The record as it was drafted. The very one that the rule saw is written: drafting it again
    /// could generate other values (`:autogenerate`).
    pub record: Record,
}

impl<T> Permit<T> {
    /// Consent given now, after a look at the `stored` record.
    pub(super) fn new(consent: T, stored: Option<Record>) -> Self {
        Self {
            consent,
            stored,
            given: Instant::now(),
        }
    }

    /// The consent, if it counts now that the record is `stored`.
    ///
    /// Fails with [`Error::TooDear`] when the rule has to be asked again.
    pub(super) fn on(&self, stored: Option<&Record>) -> Result<&T> {
        self.at(stored, Instant::now())
    }

    fn at(&self, stored: Option<&Record>, now: Instant) -> Result<&T> {
        let same = match (&self.stored, stored) {
            (None, None) => true,
            (Some(seen), Some(stored)) => seen.values == stored.values,
            _ => false,
        };
        if same && now.saturating_duration_since(self.given) <= KEEPS {
            Ok(&self.consent)
        } else {
            Err(Error::TooDear)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{
        collection::{Collection, Options, Rules},
        field::{Field, FieldKind, TextOptions},
        value::Value,
    };

    fn record(title: &str) -> Record {
        let collection = Collection {
            id: "pbc_1".into(),
            name: "things".into(),
            system: false,
            fields: vec![Field::new("title", FieldKind::Text(TextOptions::default()))],
            indexes: Vec::new(),
            rules: Rules::default(),
            options: Options::Base,
            created: String::new(),
            updated: String::new(),
        };
        let mut record = Record::blank(&Arc::new(collection));
        record.set("title", Value::Text(title.into()));
        record
    }

    #[test]
    fn a_permit_counts_for_the_record_it_was_given_for() {
        let permit = Permit::new("consent", Some(record("a")));
        assert_eq!(*permit.on(Some(&record("a"))).unwrap(), "consent");
        for other in [Some(&record("b")), None] {
            let answer = permit.on(other);
            assert!(matches!(answer, Err(Error::TooDear)), "{answer:?}");
        }
        assert!(Permit::new("consent", None).on(None).is_ok());
    }

    #[test]
    fn a_permit_ends() {
        let permit = Permit::new("consent", None);
        assert!(permit.at(None, permit.given + KEEPS).is_ok());
        let late = permit.given + KEEPS + Duration::from_millis(1);
        let answer = permit.at(None, late);
        assert!(matches!(answer, Err(Error::TooDear)), "{answer:?}");
    }
}
