//! Who asks, and what rules may see of the request.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use serde_json::{Map, Value};

use super::record::Record;

/// Name of the collection whose records may do everything.
pub const SUPERUSERS: &str = "_superusers";

/// Who is behind a request.
#[derive(Debug, Clone, Default)]
pub enum Caller {
    /// Nobody, or somebody whose token is not valid.
    #[default]
    Guest,
    /// A record of an auth collection.
    Record(Arc<Record>),
    /// The command line on a directory it can write: everything is allowed, nobody in particular.
    Operator,
}

impl Caller {
    /// Whether rules, hidden fields and email visibility do not apply.
    pub fn is_superuser(&self) -> bool {
        match self {
            Self::Guest => false,
            Self::Operator => true,
            Self::Record(record) => record.collection.name == SUPERUSERS,
        }
    }

    /// The auth record, if there is one.
    pub fn record(&self) -> Option<&Arc<Record>> {
        if let Self::Record(record) = self {
            Some(record)
        } else {
            None
        }
    }

    /// Whether the caller is the record `id` of the collection with id `collection_id`.
    pub fn is(&self, collection_id: &str, id: &str) -> bool {
        self.record()
            .is_some_and(|r| r.collection.id == collection_id && r.id() == id)
    }
}

/// `@request.context`: the occasion on which a rule is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Context {
    /// An ordinary request.
    #[default]
    Default,
    /// A related record asked for with `expand`.
    Expand,
    /// An event for a realtime subscriber.
    Realtime,
    /// The download of a protected file.
    ProtectedFile,
    /// An item of a batch.
    Batch,
    /// A sign-in with OAuth2.
    OAuth2,
    /// A sign-in with a one-time password.
    Otp,
    /// A sign-in with a password.
    Password,
}

impl Context {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Default,
        Self::Expand,
        Self::Realtime,
        Self::ProtectedFile,
        Self::Batch,
        Self::OAuth2,
        Self::Otp,
        Self::Password,
    ];

    /// The one that rules spell so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|context| context.name() == name)
    }

    /// As rules spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Expand => "expand",
            Self::Realtime => "realtime",
            Self::ProtectedFile => "protectedFile",
            Self::Batch => "batch",
            Self::OAuth2 => "oauth2",
            Self::Otp => "otp",
            Self::Password => "password",
        }
    }
}

/// What `@request.*` can name. Cheap to share; made once for a request.
#[derive(Debug, Clone, Default)]
pub struct RequestInfo {
    /// `@request.context`.
    pub context: Context,
    /// `@request.method`, upper-case; `GET` also for HEAD.
    pub method: String,
    /// `@request.headers.*`: lower snake-case names, first values.
    pub headers: Named,
    /// `@request.query.*`: first values.
    pub query: Named,
    /// `@request.auth.*`.
    pub caller: Caller,
    /// `@request.body.*`. Submitted members that are fields stand under the field's plain name with the
    /// value after modifiers and casting, as JSON: a list field is an array, a date its canonical text,
    /// a json field its *value* (not its text), a geoPoint an object. Other members are as submitted.
    /// A key that is present counts as submitted (`:isset`, `:changed`), whatever its value.
    /// (spec: filter-and-rules §5)
    pub body: Map<String, Value>,
}

/// Texts by name, gathered when somebody first asks for one: each request could be asked by a rule, and
/// few are.
#[derive(Debug, Clone, Default)]
pub struct Named(Option<Arc<LazyLock<BTreeMap<String, String>, Gather>>>);

type Gather = Box<dyn FnOnce() -> BTreeMap<String, String> + Send>;

impl Named {
    /// Texts that `gather` knows; it runs once at most.
    pub fn gathered_by(gather: impl FnOnce() -> BTreeMap<String, String> + Send + 'static) -> Self {
        Self(Some(Arc::new(LazyLock::new(Box::new(gather)))))
    }

    /// The text of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.get(name).map(String::as_str)
    }
}

impl From<BTreeMap<String, String>> for Named {
    fn from(texts: BTreeMap<String, String>) -> Self {
        Self::gathered_by(|| texts)
    }
}

/// The name under which rules know a header: lower snake case; every run of other characters than
/// letters and digits is one `_`, none at the ends (probed).
pub fn header_name(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("_")
}

impl RequestInfo {
    /// The same request seen in another context.
    #[must_use]
    pub fn within(&self, context: Context) -> Self {
        Self {
            context,
            ..self.clone()
        }
    }

    /// The same request with other submitted members.
    #[must_use]
    pub fn with_body(&self, body: Map<String, Value>) -> Self {
        // Member by member: a clone would copy the body only to drop it.
        Self {
            context: self.context,
            method: self.method.clone(),
            headers: self.headers.clone(),
            query: self.query.clone(),
            caller: self.caller.clone(),
            body,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_texts_are_gathered_once_and_only_when_somebody_asks() {
        let (tell, told) = std::sync::mpsc::channel();
        let named = Named::gathered_by(move || {
            tell.send(()).unwrap();
            BTreeMap::from([("a".to_owned(), "b".to_owned())])
        });
        let same = named.clone();
        assert_eq!(told.try_iter().count(), 0);
        assert_eq!((named.get("a"), same.get("a")), (Some("b"), Some("b")));
        assert_eq!((named.get("x"), Named::default().get("a")), (None, None));
        assert_eq!(told.try_iter().count(), 1);
    }
}
