//! Who may see a change, and how it looks to them: decided once for all who see the same.

use std::sync::Arc;

use bytes::Bytes;

use super::{registry::Identity, topic::Topic};
use crate::{
    app::{
        Reading,
        error::Result,
        records::{Listener, access::Action, present::Email},
    },
    model::{
        caller::{Caller, RequestInfo},
        record::Record,
    },
    store::Session,
};

/// What happened to a record, as events call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// It was created.
    Create,
    /// It was updated.
    Update,
    /// It was deleted.
    Delete,
}

impl Verb {
    const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

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
}

impl Case {
    /// The event for each of `identities` (`None` are guests); `None` where they may not see it.
    pub fn judge(
        &self,
        session: &Session<'_>,
        reading: &Reading<'_>,
        identities: &[Option<Arc<Identity>>],
    ) -> Result<Vec<Option<Bytes>>> {
        let mut judge = Judge {
            case: self,
            session,
            reading,
            common: [None; 2],
            views: Vec::new(),
        };
        let caller = |identity: &Option<Arc<Identity>>| {
            let identity = identity.as_ref();
            identity.map_or(Caller::Guest, |identity| identity.caller())
        };
        identities
            .iter()
            .map(|identity| judge.view(caller(identity)))
            .collect()
    }
}

/// What was found out for one case.
struct Judge<'a> {
    case: &'a Case,
    session: &'a Session<'a>,
    reading: &'a Reading<'a>,
    /// Whether the record is seen by everybody but superusers, and by superusers, where that does not
    /// depend on who it is.
    common: [Option<bool>; 2],
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
        let listener = Listener {
            request: &request,
            action: self.case.action,
            filter: &topic.options.filter,
            expand: &topic.options.expand,
            fields: &topic.options.fields,
        };
        if !self.sees(&listener)? {
            return Ok(None);
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

    fn sees(&mut self, listener: &Listener<'_>) -> Result<bool> {
        let common = usize::from(listener.request.caller.is_superuser());
        let is_personal = listener.is_personal(&self.case.record, self.reading);
        if !is_personal && let Some(sees) = self.common[common] {
            return Ok(sees);
        }
        let sees = listener.sees(self.session, self.reading, &self.case.record)?;
        if !is_personal {
            self.common[common] = Some(sees);
        }
        Ok(sees)
    }
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
