//! A changed record as somebody who listens sees it, if at all (spec: realtime §4, §5).
//!
//! The record is asked and shown as it was in that change, not as it is stored by now: events of one
//! record tell its states in order. What it points to is read as it is stored.

use super::{
    access::{self, Action},
    expand::{self, Expansion},
    list::{is_refused, names_foreign},
    present::{self, Email},
};
use crate::{
    app::{Reading, error::Result, rules::Access},
    model::{caller::RequestInfo, pick, predicate::Conditions, record::Record},
    store::{CountStatement, Session},
};

/// Somebody who listens.
pub struct Listener<'a> {
    /// What rules see of the subscription, and who it belongs to.
    pub request: &'a RequestInfo,
    /// The rule that counts: that of lists or of views.
    pub action: Action,
    /// A condition on top of the rule.
    pub filter: &'a str,
    /// Related records to show.
    pub expand: &'a str,
    /// Members to show.
    pub fields: &'a str,
}

impl Listener<'_> {
    /// Whether it depends on who listens, beside being a superuser or not, whether they see `record`.
    pub fn is_personal(&self, record: &Record, reading: &Reading<'_>) -> bool {
        let collection = reading.catalog.by_id(&record.collection.id);
        let rule = collection.and_then(|collection| self.action.rule(collection));
        // A filter reaches other collections by their list rules, which may ask who it is.
        let is_filtered = !self.filter.is_empty() && !self.request.caller.is_superuser();
        is_filtered || rule.is_some_and(|rule| rule.contains("@request.auth"))
    }

    /// Whether they may see the record: by the rule as it is now, and the filter. A rule or filter that
    /// does not fit lets nobody see anything.
    pub fn sees(
        &self,
        session: &Session<'_>,
        reading: &Reading<'_>,
        record: &Record,
    ) -> Result<bool> {
        match self.conditions(reading, record) {
            Some(conditions) => {
                Ok(session.state_matches(&conditions, self.request, reading.now, record)?)
            }
            None => Ok(false),
        }
    }

    /// The tables that decide, beside the record's own, whether they see it.
    pub fn tables(&self, reading: &Reading<'_>, record: &Record) -> Result<Vec<String>> {
        let Some(conditions) = self.conditions(reading, record) else {
            return Ok(Vec::new());
        };
        let own = &conditions.collection.name;
        let statement = CountStatement::new(&conditions, self.request, reading.now)?;
        let mut tables = statement.tables;
        tables.retain(|table| !table.eq_ignore_ascii_case(own));
        Ok(tables)
    }

    /// The rule as it is now, and the filter; `None` when they do not fit.
    fn conditions(&self, reading: &Reading<'_>, record: &Record) -> Option<Conditions> {
        let catalog = reading.catalog;
        let collection = catalog.by_id(&record.collection.id)?;
        let ruled = access::conditions(reading.app, catalog, collection, self.request, self.action);
        let mut conditions = ruled.ok()?;
        if !self.filter.is_empty() {
            let superuser = self.request.caller.is_superuser();
            if is_refused(self.filter) || (!superuser && names_foreign(self.filter)) {
                return None;
            }
            let access = Access::Filter { superuser };
            let rules = reading.app.rules();
            let filter = rules.rule(catalog, collection, access, self.filter);
            conditions = conditions.and(&filter.ok()?);
        }
        Some(conditions)
    }

    /// Whether they see the address of an auth record; `true` for any other.
    pub fn sees_email(
        &self,
        session: &Session<'_>,
        reading: &Reading<'_>,
        record: &Record,
    ) -> Result<bool> {
        let collection = &record.collection;
        if !collection.is_auth() || present::shows_email(record, self.request) {
            return Ok(true);
        }
        match access::manage(reading.app, reading.catalog, collection)? {
            Some(rule) => Ok(session.state_matches(&rule, self.request, reading.now, record)?),
            None => Ok(false),
        }
    }

    /// The record as JSON with sorted keys, as they see it.
    pub fn show(
        &self,
        session: &Session<'_>,
        reading: &Reading<'_>,
        record: &Record,
        email: Email,
    ) -> Result<Vec<u8>> {
        let collection = &record.collection;
        let projection = present::projection(reading.catalog, collection, self.request);
        let expansion = Expansion::plan(reading, collection, self.request, self.expand);
        let rows = present::rows(record, &projection, email, &expansion.forward_fields());
        let expanded = expand::expand(session, reading, self.request, &expansion, &rows)?;
        let json = rows.join(expanded.as_deref());
        // A list of members that cannot be read picks everything.
        let picked = pick::pick(&json, self.fields).or_else(|_| pick::pick(&json, ""));
        Ok(picked.unwrap_or(json))
    }
}
