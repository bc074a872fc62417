//! Who may see a change, and how it looks to them: decided once for all who see the same.

use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;

use super::topic::Topic;
use crate::{
    app::{
        Reading,
        error::Result,
        records::{Listener, access::Action, present::Email},
    },
    model::{
        caller::{Caller, RequestInfo},
        change::Verb,
        json,
        record::Record,
    },
    store::Session,
};

/// One change before one subscription.
#[derive(Clone)]
pub struct Case {
    /// The record as it was in that change.
    pub record: Arc<Record>,
    /// What happened to it.
    pub verb: Verb,
    /// What is subscribed to.
    pub topic: Arc<Topic>,
    /// The rule that counts for it.
    pub action: Action,
    /// The record as it was before an update, for subscribers that want to hear when it leaves what they
    /// see.
    pub old: Option<Arc<Record>>,
}

impl Case {
    /// The event for each of `callers`; `None` where they may not see it.
    pub fn judge(
        &self,
        session: &Session<'_>,
        reading: &Reading<'_>,
        callers: impl IntoIterator<Item = Caller>,
    ) -> Result<Vec<Option<Bytes>>> {
        let mut judge = Judge {
            case: self,
            session,
            reading,
            common: [[None; 2]; 2],
            views: Vec::new(),
        };
        callers
            .into_iter()
            .map(|caller| judge.view(caller))
            .collect()
    }

    /// The tables that decide, beside the record's own, whether `caller` sees it.
    pub fn tables(&self, reading: &Reading<'_>, caller: &Caller) -> Result<Vec<String>> {
        let request = RequestInfo {
            caller: caller.clone(),
            ..self.topic.request()
        };
        self.listener(&request).tables(reading, &self.record)
    }

    fn listener<'a>(&'a self, request: &'a RequestInfo) -> Listener<'a> {
        let options = &self.topic.options;
        Listener {
            request,
            action: self.action,
            filter: &options.filter,
            expand: &options.expand,
            fields: &options.fields,
        }
    }
}

/// What was found out for one case.
struct Judge<'a> {
    case: &'a Case,
    session: &'a Session<'a>,
    reading: &'a Reading<'a>,
    /// Whether the record as it is, and as it was, is seen by everybody but superusers, and by superusers,
    /// where that does not depend on who it is.
    common: [[Option<bool>; 2]; 2],
    /// Encoded events by what decides how they look.
    views: Vec<(Look, Bytes)>,
}

/// What decides how a record looks, beside the subscription.
#[derive(PartialEq, Eq)]
struct Look {
    is_superuser: bool,
    email: Email,
    /// Related records are shown by the rules for who asks.
    viewer: Option<(String, String)>,
}

impl Judge<'_> {
    fn view(&mut self, caller: Caller) -> Result<Option<Bytes>> {
        let topic = &self.case.topic;
        let request = RequestInfo {
            caller,
            ..topic.request()
        };
        let listener = self.case.listener(&request);
        if !self.sees(&listener, State::Now)? {
            let has_left = topic.options.leave && self.sees(&listener, State::Before)?;
            return Ok(has_left.then(|| self.farewell()));
        }
        let (session, reading, record) = (self.session, self.reading, &*self.case.record);
        let email = if listener.sees_email(session, reading, record)? {
            Email::Shown
        } else {
            Email::Withheld
        };
        let viewer = request.caller.record();
        let look = Look {
            is_superuser: request.caller.is_superuser(),
            email,
            viewer: viewer
                .filter(|_| !listener.expand.is_empty())
                .map(|viewer| (viewer.collection.id.clone(), viewer.id().to_owned())),
        };
        if let Some((_, event)) = self.views.iter().find(|(known, _)| *known == look) {
            return Ok(Some(event.clone()));
        }
        let shown = listener.show(session, reading, record, email)?;
        let event = Bytes::from(envelope(&shown, self.case.verb));
        self.views.push((look, event.clone()));
        Ok(Some(event))
    }

    fn sees(&mut self, listener: &Listener<'_>, state: State) -> Result<bool> {
        let record = match state {
            State::Now => Some(&self.case.record),
            State::Before => self.case.old.as_ref(),
        };
        let Some(record) = record else {
            return Ok(false);
        };
        let is_personal = listener.is_personal(record, self.reading);
        let is_superuser = usize::from(listener.request.caller.is_superuser());
        let common = &mut self.common[state as usize][is_superuser];
        if !is_personal && let Some(sees) = *common {
            return Ok(sees);
        }
        let sees = listener.sees(self.session, self.reading, record)?;
        if !is_personal {
            *common = Some(sees);
        }
        Ok(sees)
    }

    /// What is told of a record that somebody does not see any more: only which one it is.
    fn farewell(&self) -> Bytes {
        let record = &self.case.record;
        let shown = json::to_bytes(&Known {
            collection_id: &record.collection.id,
            collection_name: &record.collection.name,
            id: record.id(),
        });
        Bytes::from(envelope(&shown, Verb::Leave))
    }
}

/// Which state of the record is asked about.
#[derive(Clone, Copy)]
enum State {
    Now,
    Before,
}

/// A record by its names, in the order of their keys.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Known<'a> {
    collection_id: &'a str,
    collection_name: &'a str,
    id: &'a str,
}

fn envelope(record: &[u8], verb: Verb) -> Vec<u8> {
    let parts: [&[u8]; 5] = [
        b"{\"record\":",
        record,
        b",\"action\":\"",
        verb.name().as_bytes(),
        b"\"}",
    ];
    parts.concat()
}
