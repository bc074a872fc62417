//! What a stream subscribes to.

use std::sync::Arc;

use crate::model::caller::{Context, Named, RequestInfo};

/// A subscription as the client spelled it, and what it means. Streams with the same text share one.
#[derive(Debug)]
pub struct Topic {
    /// With its options; every event carries it back byte for byte, because the SDKs look for it.
    pub text: Arc<str>,
    /// What it wants of the records.
    pub options: Options,
}

/// What a subscription says of the records it wants. Empty texts mean "not given".
#[derive(Debug, Default)]
pub struct Options {
    /// A condition on top of the collection's rule.
    pub filter: String,
    /// Related records to show.
    pub expand: String,
    /// Members to show.
    pub fields: String,
    /// Whether it wants to hear when an update makes a record leave what it sees.
    pub leave: bool,
    /// `@request.query.*` for rules.
    pub query: Named,
    /// `@request.headers.*` for rules.
    pub headers: Named,
}

impl Topic {
    /// What stands before the options: `posts/*`, `posts/RECORD_ID`, or a name of any other kind.
    pub fn name(&self) -> &str {
        self.text
            .split_once('?')
            .map_or(&*self.text, |(name, _)| name)
    }

    /// What rules see of a subscriber's request; who that is comes on top.
    pub fn request(&self) -> RequestInfo {
        RequestInfo {
            context: Context::Realtime,
            method: "GET".into(),
            headers: self.options.headers.clone(),
            query: self.options.query.clone(),
            ..RequestInfo::default()
        }
    }
}
