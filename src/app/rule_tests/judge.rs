//! What was expected, what came, and whether it came for the reason that was named.

use serde_json::{Map, Value as Json};

use super::read::Case;
use crate::{
    app::{
        error::Error,
        records::{Asked, Explanation, Reason},
        rules::{self, Clause, clause},
        yaml::{Node, Value},
    },
    model::{counted::counted, field_error::FieldErrors},
};

/// What is expected of a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Expectation {
    /// It happens; a list shows something.
    Allow,
    /// The rule refuses it; a list shows nothing.
    Deny,
    /// What comes of it.
    What(Box<What>),
}

/// What is expected in full; what is not named may be as it likes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct What {
    /// Ids of a list.
    pub ids: Option<Vec<String>>,
    /// Length of a list.
    pub count: Option<u64>,
    /// Members of the answer.
    pub record: Option<Map<String, Json>>,
    /// Members it lacks.
    pub absent: Vec<String>,
    /// Fields that are refused.
    pub invalid: Option<Vec<String>>,
    /// The HTTP status.
    pub status: Option<u16>,
}

impl Expectation {
    /// The mapping of a file, whose keys and values were checked.
    pub fn read(node: &Node) -> Self {
        let texts = |name: &str| match &node.get(name)?.value {
            Value::List(items) => {
                let items = items.iter().filter_map(Node::as_text);
                Some(items.map(str::to_owned).collect::<Vec<_>>())
            }
            _ => None,
        };
        let number = |name: &str| node.get(name)?.to_json().as_u64();
        Self::What(Box::new(What {
            ids: texts("ids"),
            count: number("count"),
            record: node
                .get("record")
                .and_then(|record| record.to_json().as_object().cloned()),
            absent: texts("absent").unwrap_or_default(),
            invalid: texts("invalid"),
            status: number("status").and_then(|status| u16::try_from(status).ok()),
        }))
    }

    /// A key that makes no sense for an action.
    pub fn unfit(&self, asked: Asked) -> Option<&'static str> {
        let Self::What(what) = self else { return None };
        let is_list = asked == Asked::List;
        let shows = matches!(asked, Asked::View | Asked::Create | Asked::Update);
        let submits = matches!(asked, Asked::Create | Asked::Update);
        [
            ("ids", what.ids.is_some() && !is_list),
            ("count", what.count.is_some() && !is_list),
            ("record", what.record.is_some() && !shows),
            ("absent", !what.absent.is_empty() && !shows && !is_list),
            ("invalid", what.invalid.is_some() && !submits),
            ("status", what.status.is_some() && asked == Asked::Manage),
        ]
        .into_iter()
        .find_map(|(key, unfit)| unfit.then_some(key))
    }
}

/// What came of a case.
#[derive(Debug)]
pub enum Came {
    /// It happened, with the record of the answer.
    Done(Option<Json>),
    /// A list.
    Listed(Vec<Json>),
    /// The rule refused it.
    Denied(u16),
    /// The rule allowed it, and fields were refused.
    Invalid(FieldErrors),
    /// Something else was wrong.
    Failed(u16, String),
}

impl Came {
    /// What an error of a use case means. Rules refuse without naming fields.
    pub fn of_error(asked: Asked, error: &Error) -> Self {
        let status = status(error);
        match error {
            Error::Forbidden(_) | Error::NotFound(_) => Self::Denied(status),
            Error::Invalid { fields, .. } if !fields.is_empty() => Self::Invalid(fields.clone()),
            Error::Invalid { .. } if asked == Asked::Create => Self::Denied(status),
            other => Self::Failed(status, other.to_string()),
        }
    }

    /// The HTTP status of the answer.
    fn status(&self, asked: Asked) -> u16 {
        match self {
            Self::Done(_) if asked == Asked::Delete => 204,
            Self::Done(_) | Self::Listed(_) => 200,
            Self::Invalid(_) => 400,
            Self::Denied(status) | Self::Failed(status, _) => *status,
        }
    }

    /// For people.
    fn told(&self) -> String {
        match self {
            Self::Done(_) => "allow".to_owned(),
            Self::Listed(items) if items.is_empty() => "no records".to_owned(),
            Self::Listed(items) => format!("records {}", ids(items).join(", ")),
            Self::Denied(status) => format!("deny ({status})"),
            Self::Invalid(fields) => format!("invalid: {}", told(fields)),
            Self::Failed(status, message) => format!("{status}: {message}"),
        }
    }
}

/// The status with which the API answers.
fn status(error: &Error) -> u16 {
    match error {
        Error::Invalid { .. } => 400,
        Error::Unauthenticated | Error::MfaRequired { .. } => 401,
        Error::Forbidden(_) => 403,
        Error::NotFound(_) => 404,
        Error::TooLarge => 413,
        Error::TooManyRequests => 429,
        Error::Moved | Error::TooDear | Error::Internal(_) => 500,
    }
}

fn told(fields: &FieldErrors) -> String {
    let Json::Object(members) = fields.to_json() else {
        return String::new();
    };
    let parts = members.iter().map(|(name, error)| {
        let message = error["message"].as_str().unwrap_or("invalid");
        format!("{name}: {message}")
    });
    parts.collect::<Vec<_>>().join(" ")
}

fn ids(items: &[Json]) -> Vec<&str> {
    let ids = items.iter().map(|item| item["id"].as_str().unwrap_or("?"));
    ids.collect()
}

/// What was expected, and what came instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// What was expected.
    pub expected: String,
    /// What came.
    pub got: String,
}

/// Compares what came with what was expected; `why` is wanted where the reason counts.
pub fn judge(case: &Case, came: &Came, why: Option<&Explanation>) -> Option<Mismatch> {
    let mismatch = |expected: &str, got: String| {
        Some(Mismatch {
            expected: expected.to_owned(),
            got,
        })
    };
    match &case.expect {
        Expectation::Allow => {
            let is_empty = matches!(came, Came::Listed(items) if items.is_empty());
            if matches!(came, Came::Done(_) | Came::Listed(_)) && !is_empty {
                return None;
            }
            mismatch("allow", came.told())
        }
        Expectation::Deny => {
            let is_denied = match came {
                Came::Denied(_) => true,
                Came::Listed(items) => items.is_empty(),
                _ => false,
            };
            let expected = match &case.because {
                Some(because) => format!("deny because of {because}"),
                None => "deny".to_owned(),
            };
            if !is_denied {
                return mismatch(&expected, came.told());
            }
            let Some(why) = why else {
                return mismatch(&expected, format!("{}, for no reason", came.told()));
            };
            if why.reason == Reason::NotFound {
                let got = format!("there is no such record in {}", why.collection);
                return mismatch(&expected, got);
            }
            let because = case.because.as_deref()?;
            if is_because(because, why) {
                return None;
            }
            mismatch(&expected, format!("deny: {}", reasons(why).join("; ")))
        }
        Expectation::What(what) => judge_what(case, what, came),
    }
}

fn judge_what(case: &Case, what: &What, came: &Came) -> Option<Mismatch> {
    let mismatch = |expected: String, got: String| Some(Mismatch { expected, got });
    if let Some(expected) = what.status
        && came.status(case.asked) != expected
    {
        let got = match came {
            Came::Done(_) | Came::Listed(_) => came.status(case.asked).to_string(),
            other => other.told(),
        };
        return mismatch(format!("status {expected}"), got);
    }
    if let Some(expected) = &what.invalid {
        let refused = match came {
            Came::Invalid(fields) => names(fields),
            _ => Vec::new(),
        };
        if !matches!(came, Came::Invalid(_)) || !is_same_set(expected, &refused) {
            return mismatch(format!("invalid: {}", expected.join(", ")), came.told());
        }
    }
    let items: &[Json] = match came {
        Came::Listed(items) => items,
        Came::Done(Some(record)) => std::slice::from_ref(record),
        _ => &[],
    };
    let came_through = matches!(came, Came::Done(_) | Came::Listed(_));
    if let Some(expected) = &what.ids {
        let found: Vec<String> = ids(items).into_iter().map(str::to_owned).collect();
        let is_same = if case.sort.is_empty() {
            is_same_set(expected, &found)
        } else {
            *expected == found
        };
        if !came_through || !is_same {
            let expected = match expected.join(", ") {
                none if none.is_empty() => "no records".to_owned(),
                some => format!("records {some}"),
            };
            return mismatch(expected, came.told());
        }
    }
    if let Some(expected) = what.count
        && (!came_through || items.len() as u64 != expected)
    {
        return mismatch(counted(expected, "record"), came.told());
    }
    judge_members(what, came, items, came_through)
}

fn judge_members(what: &What, came: &Came, items: &[Json], came_through: bool) -> Option<Mismatch> {
    let mismatch = |expected: String, got: String| Some(Mismatch { expected, got });
    for (name, expected) in what.record.iter().flatten() {
        if !came_through {
            return mismatch(format!("{name} = {expected}"), came.told());
        }
        let found = &items.first().unwrap_or(&Json::Null)[name.as_str()];
        if !is_same_value(found, expected) {
            return mismatch(format!("{name} = {expected}"), format!("{name} = {found}"));
        }
    }
    if !what.absent.is_empty() && !came_through {
        return mismatch(format!("no {}", what.absent.join(", ")), came.told());
    }
    for name in &what.absent {
        if let Some(item) = items.iter().find(|item| item.get(name).is_some()) {
            let found = format!("{name} = {}", item[name.as_str()]);
            return mismatch(format!("no {name}"), found);
        }
    }
    None
}

fn is_same_set(a: &[String], b: &[String]) -> bool {
    let sorted = |list: &[String]| {
        let mut list = list.to_vec();
        list.sort();
        list
    };
    sorted(a) == sorted(b)
}

/// Numbers are the same whether they are written as 1 or 1.0.
fn is_same_value(a: &Json, b: &Json) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => a.total_cmp(&b).is_eq(),
        _ => a == b,
    }
}

/// Names of refused fields, those inside of others by the outermost.
fn names(fields: &FieldErrors) -> Vec<String> {
    fields.iter().map(|(name, _)| name.to_owned()).collect()
}

/// Whether a refusal is for the reason that was named: a clause, or a name in one; `null` for a rule
/// that is `null`.
fn is_because(because: &str, why: &Explanation) -> bool {
    if why.reason == Reason::SuperusersOnly {
        return because == "null";
    }
    let meant = rules::parse(because).ok();
    deciding(why).into_iter().any(|clause| match &meant {
        Some(expr) => clause.expr == *expr,
        None => clause::names(&clause.expr)
            .into_iter()
            .any(|name| is_named(name, because)),
    })
}

/// Whether `part` is a name or the beginning or a part of one: `role` of `@request.auth.role`.
fn is_named(name: &str, part: &str) -> bool {
    let plain = name.split(':').next().unwrap_or(name);
    name == part || plain == part || plain.split('.').any(|step| step == part)
}

fn deciding(why: &Explanation) -> Vec<&Clause> {
    let clauses = why.clause.iter().chain(&why.filter);
    clauses
        .filter(|clause| !clause.holds() || why.allowed)
        .flat_map(Clause::deciding)
        .collect()
}

/// Why it is so, for people.
pub fn reasons(why: &Explanation) -> Vec<String> {
    let text = match why.reason {
        Reason::Rule => return deciding(why).into_iter().map(clause_told).collect(),
        Reason::Everyone => "the rule is empty: everyone may",
        Reason::SuperusersOnly => "the rule is null: only superusers may",
        Reason::Superuser => "rules do not count for superusers",
        Reason::Guest => "guests manage nothing",
        Reason::NotFound => "there is no such record",
        Reason::Broken => {
            let error = why.error.as_deref().unwrap_or_default();
            return vec![format!("the rule cannot be read: {error}")];
        }
    };
    vec![text.to_owned()]
}

/// `author = @request.auth.id (author: "ana", @request.auth.id: "bob")`.
fn clause_told(clause: &Clause) -> String {
    let mut text = clause.expr.to_string();
    let values = clause.found.values.iter();
    let values: Vec<String> = values
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    if !values.is_empty() {
        text = format!("{text} ({})", values.join(", "));
    }
    text
}
