//! Why a rule lets somebody through or does not.
//!
//! Each clause of the rule is a rule itself: it is compiled and asked by the engine behind the API, about
//! the very row, and with the very request, that the use cases ask about.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::{access::Action, create, present, seen, update};
use crate::{
    app::{
        App, Reading,
        error::{Error, Result},
        rules::{self, Access, Clause, Expr, Found},
    },
    model::{
        caller::{Caller, Context, RequestInfo},
        collection::Collection,
        field_error::{FieldError, FieldErrors, code},
        input::Input,
        page::Page,
        predicate::{Conditions, Op, Predicate},
        record::Record,
    },
    store::{CountStatement, Selection, Session, Told, Which},
};

/// Times a question is prepared again because the collections have changed.
const MAX_TRIES: usize = 3;

/// What somebody wants to do, by the rule that guards it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "they are called what rules are called")]
pub enum Asked {
    List,
    View,
    Create,
    Update,
    Delete,
    Auth,
    Manage,
}

impl Asked {
    /// All of them, in the order in which rules are shown.
    pub const ALL: [Self; 7] = [
        Self::List,
        Self::View,
        Self::Create,
        Self::Update,
        Self::Delete,
        Self::Auth,
        Self::Manage,
    ];

    /// Its word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::View => "view",
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Auth => "auth",
            Self::Manage => "manage",
        }
    }

    /// The one with that word.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.name() == name)
    }

    /// Whether it is about a record that is stored.
    pub const fn needs_id(self) -> bool {
        !matches!(self, Self::List | Self::Create)
    }

    /// The rule of `collection`; `None` lets nobody through but superusers. An empty manage rule
    /// is none.
    pub fn rule(self, collection: &Collection) -> Option<&str> {
        let action = match self {
            Self::List => Action::List,
            Self::View => Action::View,
            Self::Create => Action::Create,
            Self::Update => Action::Update,
            Self::Delete => Action::Delete,
            Self::Auth => return collection.auth()?.auth_rule.as_deref(),
            Self::Manage => {
                let rule = collection.auth()?.manage_rule.as_deref();
                return rule.filter(|rule| !rule.is_empty());
            }
        };
        action.rule(collection)
    }

    /// `@request.method` of such a request.
    const fn method(self) -> &'static str {
        match self {
            Self::List | Self::View => "GET",
            Self::Create | Self::Auth => "POST",
            Self::Update | Self::Manage => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Id or name of the collection.
    pub collection: String,
    /// What is wanted.
    pub asked: Asked,
    /// Of which record; a list is asked whether it shows it.
    pub id: Option<String>,
    /// By whom.
    pub caller: Caller,
    /// `@request.query` and `@request.headers`; the rest of it is made up.
    pub request: RequestInfo,
    /// `@request.context`; without it, the one of such a request.
    pub context: Option<Context>,
    /// What is submitted.
    pub body: Map<String, Json>,
    /// The caller's own filter of a list; empty for none.
    pub filter: String,
    /// Whether the statement is wanted.
    pub wants_sql: bool,
}

impl Question {
    /// The request as it comes.
    pub fn request(&self) -> RequestInfo {
        RequestInfo {
            context: self.context.unwrap_or(match self.asked {
                Asked::Auth => Context::Password,
                _ => Context::Default,
            }),
            method: self.asked.method().to_owned(),
            caller: self.caller.clone(),
            body: self.body.clone(),
            ..self.request.clone()
        }
    }
}

/// Why it is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The clauses say so.
    Rule,
    /// The rule is empty.
    Everyone,
    /// The rule is `null`.
    SuperusersOnly,
    /// Rules do not count for the caller.
    Superuser,
    /// Guests never manage.
    Guest,
    /// There is no such record.
    NotFound,
    /// The stored rule does not fit the collections any more.
    Broken,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The collection's name.
    pub collection: String,
    /// The rule as it is stored.
    pub rule: Option<String>,
    /// Whether the rule lets the caller through; of many records, any.
    pub allowed: bool,
    /// Why.
    pub reason: Reason,
    /// Why the rule is broken.
    pub error: Option<String>,
    /// The rule's clauses, when they say so.
    pub clause: Option<Clause>,
    /// The clauses of the filter.
    pub filter: Option<Clause>,
    /// How many records there are; when a list is asked about as a whole.
    pub rows: Option<Tally>,
    /// The statement.
    pub sql: Option<Told>,
}

/// Numbers of records of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// All.
    pub total: u64,
    /// Those the rule lets through.
    pub allowed: u64,
    /// Those that pass the filter, too.
    pub listed: u64,
}

/// Answers a question.
///
/// Fails with 404 for an unknown collection, and 400 for what cannot be asked: a missing id, a filter
/// that is none, a write to a view.
pub async fn explain(app: &Arc<App>, question: Question) -> Result<Explanation> {
    check(&question)?;
    let question = Arc::new(question);
    for _ in 1..MAX_TRIES {
        match look(app, &question).await {
            Err(Error::Moved) => {}
            other => return other,
        }
    }
    look(app, &question).await
}

fn check(question: &Question) -> Result<()> {
    if question.asked.needs_id() && question.id.is_none() {
        let message = format!("{} is about a record: name its id.", question.asked.name());
        return Err(refused("id", &message));
    }
    if !question.filter.is_empty() && question.asked != Asked::List {
        return Err(refused("filter", "Only lists are filtered."));
    }
    Ok(())
}

fn refused(name: &str, message: &str) -> Error {
    let error = FieldError::new(code::INVALID_VALUE, message);
    Error::invalid(
        "The question cannot be answered.",
        FieldErrors::one(name, error),
    )
}

async fn look(app: &Arc<App>, question: &Arc<Question>) -> Result<Explanation> {
    let draft = draft(app, question).await?.map(Arc::new);
    let question = Arc::clone(question);
    app.read_with_catalog(move |session, reading| {
        let found = reading.catalog.find(&question.collection);
        let collection =
            found.ok_or_else(|| Error::NotFound("Missing collection context.".into()))?;
        let asking = Asking {
            session,
            reading,
            collection,
            question: &question,
        };
        asking.explain(draft.as_deref())
    })
    .await
}

/// What is submitted, prepared as the use cases do; for a rule that has clauses.
async fn draft(app: &Arc<App>, question: &Arc<Question>) -> Result<Option<super::Draft>> {
    let (asked, name) = (question.asked, &question.collection);
    let input = Input::from_body(question.body.clone());
    let catalog = app.catalog();
    let has_rule = catalog
        .find(name)
        .is_some_and(|collection| asked.rule(collection).is_some_and(|rule| !rule.is_empty()));
    if !has_rule {
        return Ok(None);
    }
    let request = Arc::new(question.request());
    Ok(match (asked, &question.id) {
        (Asked::Create, _) => Some(create::prepare(app, request, name, &input).await?),
        (Asked::Update, Some(id)) => {
            let prepared = update::prepare(app, request, (name, id), &input).await?;
            Some(prepared.0)
        }
        _ => None,
    })
}

/// Whom a rule is asked about.
enum Subject<'a> {
    Stored(&'a Record),
    Draft(&'a Record),
    All,
}

struct Asking<'a> {
    session: &'a Session<'a>,
    reading: &'a Reading<'a>,
    collection: &'a Arc<Collection>,
    question: &'a Question,
}

impl Asking<'_> {
    fn explain(&self, draft: Option<&super::Draft>) -> Result<Explanation> {
        if let Some(draft) = draft {
            draft.check_catalog(self.reading.catalog)?;
        }
        let question = self.question;
        let stored = match &question.id {
            Some(id) => match self.session.select_record(self.collection, id)? {
                Some(stored) => Some(stored),
                None => return Ok(self.answer(Reason::NotFound, false)),
            },
            None => None,
        };
        let mut request = question.request();
        let subject_row;
        let subject = match (draft, &stored) {
            (Some(draft), Some(stored)) => {
                request = draft.over(stored.clone()).1;
                Subject::Stored(stored)
            }
            (Some(draft), None) => {
                let (record, seen) = draft.over(Record::blank(self.collection));
                request = seen;
                subject_row = create::judged(&record);
                Subject::Draft(&subject_row)
            }
            (None, Some(stored)) => Subject::Stored(stored),
            (None, None) => Subject::All,
        };
        match self.without_clauses() {
            Some((reason, allowed)) if question.asked != Asked::List => {
                Ok(self.answer(reason, allowed))
            }
            _ => self.weigh(&subject, &request),
        }
    }

    /// The answer when no clause is asked.
    fn without_clauses(&self) -> Option<(Reason, bool)> {
        let caller = &self.question.caller;
        if caller.is_superuser() {
            return Some((Reason::Superuser, true));
        }
        match self.question.asked.rule(self.collection) {
            None => Some((Reason::SuperusersOnly, false)),
            Some("") => Some((Reason::Everyone, true)),
            Some(_) if self.question.asked == Asked::Manage && caller.record().is_none() => {
                Some((Reason::Guest, false))
            }
            Some(_) => None,
        }
    }

    fn answer(&self, reason: Reason, allowed: bool) -> Explanation {
        let rule = self.question.asked.rule(self.collection);
        Explanation {
            collection: self.collection.name.clone(),
            rule: rule.map(str::to_owned),
            allowed,
            reason,
            error: None,
            clause: None,
            filter: None,
            rows: None,
            sql: None,
        }
    }

    /// Asks every clause.
    fn weigh(&self, subject: &Subject<'_>, request: &RequestInfo) -> Result<Explanation> {
        let decided = self.without_clauses();
        let mut answer = match decided {
            Some((reason, allowed)) => self.answer(reason, allowed),
            None => self.answer(Reason::Rule, false),
        };
        let mut conditions = Conditions::new(Arc::clone(self.collection));
        let ask = |access: Access, expr: &Expr| self.ask(subject, request, access, expr);
        if decided.is_none() {
            let rule = answer.rule.clone().unwrap_or_default();
            let told = self.rule(Access::Rule, &rule).and_then(|(expr, compiled)| {
                conditions = conditions.clone().and(&compiled);
                Clause::weigh(&expr, &mut |expr| ask(Access::Rule, expr))
            });
            match told {
                Ok(clause) => {
                    answer.allowed = clause.holds();
                    answer.clause = Some(clause);
                }
                // A stored rule that does not fit any more lets nobody through.
                Err(Error::Invalid { message, .. }) => {
                    answer.reason = Reason::Broken;
                    answer.error = Some(message);
                    return Ok(answer);
                }
                Err(other) => return Err(other),
            }
        }
        let allowed = conditions.clone();
        if !self.question.filter.is_empty() {
            let superuser = request.caller.is_superuser();
            let access = Access::Filter { superuser };
            let (expr, compiled) = self
                .rule(access, &self.question.filter)
                .map_err(|error| refused("filter", &error.to_string()))?;
            conditions = conditions.and(&compiled);
            answer.filter = Some(Clause::weigh(&expr, &mut |expr| ask(access, expr))?);
        }
        if matches!(subject, Subject::All) && answer.reason != Reason::SuperusersOnly {
            let everything = Conditions::new(Arc::clone(self.collection));
            answer.rows = Some(Tally {
                total: self.count(&everything, request)?,
                allowed: self.count(&allowed, request)?,
                listed: self.count(&conditions, request)?,
            });
        }
        if self.question.wants_sql {
            answer.sql = Some(self.tell(subject, request, &conditions)?);
        }
        Ok(answer)
    }

    /// A text, parsed and compiled. What is wrong with it is told: only superusers ask.
    fn rule(
        &self,
        access: Access,
        text: &str,
    ) -> Result<(Expr, Arc<crate::model::predicate::Compiled>)> {
        let refused = |error: rules::RuleError| Error::bad_request(error.text());
        let expr = rules::parse(text).map_err(refused)?;
        let (app, catalog) = (self.reading.app, self.reading.catalog);
        let compiled = app.rules().rule(catalog, self.collection, access, text);
        Ok((expr, compiled.map_err(refused)?))
    }

    /// Asks one clause.
    fn ask(
        &self,
        subject: &Subject<'_>,
        request: &RequestInfo,
        access: Access,
        expr: &Expr,
    ) -> Result<Found> {
        let (_, compiled) = self.rule(access, &expr.to_string())?;
        let conditions = Conditions::new(Arc::clone(self.collection)).and(&compiled);
        let record = match subject {
            Subject::All => {
                return Ok(Found {
                    rows: Some(self.count(&conditions, request)?),
                    ..Found::default()
                });
            }
            Subject::Stored(record) | Subject::Draft(record) => record,
        };
        let mut holds = Some(self.holds(subject, request, &conditions)?);
        if let (Some(false), Some(opposite)) = (holds, opposite(expr, &compiled.predicate)) {
            let (_, compiled) = self.rule(access, &opposite.to_string())?;
            let conditions = Conditions::new(Arc::clone(self.collection)).and(&compiled);
            if !self.holds(subject, request, &conditions)? {
                holds = None;
            }
        }
        let values = match expr {
            Expr::Compare(_) => seen::values(expr, Some(record), request, self.reading.now),
            _ => Map::new(),
        };
        Ok(Found {
            holds,
            rows: None,
            values,
        })
    }

    fn holds(
        &self,
        subject: &Subject<'_>,
        request: &RequestInfo,
        conditions: &Conditions,
    ) -> Result<bool> {
        let now = self.reading.now;
        Ok(match subject {
            Subject::Stored(record) => {
                let which = Which::One(record.id());
                self.session.matches(conditions, request, now, which)?
            }
            Subject::Draft(row) => self.session.draft_matches(conditions, request, now, row)?,
            Subject::All => self.count(conditions, request)? > 0,
        })
    }

    fn count(&self, conditions: &Conditions, request: &RequestInfo) -> Result<u64> {
        let statement = CountStatement::new(conditions, request, self.reading.now)?;
        Ok(self.session.count(&statement)?)
    }

    /// The statement by which the use case asks.
    fn tell(
        &self,
        subject: &Subject<'_>,
        request: &RequestInfo,
        conditions: &Conditions,
    ) -> Result<Told> {
        let (app, catalog, now) = (self.reading.app, self.reading.catalog, self.reading.now);
        Ok(match subject {
            Subject::Stored(record) => {
                let which = Which::One(record.id());
                self.session.tell_matches(conditions, request, now, which)?
            }
            Subject::Draft(row) => self
                .session
                .tell_draft_matches(conditions, request, now, row)?,
            Subject::All => self.session.tell_rows(&Selection {
                conditions,
                request,
                now,
                projection: &present::projection(catalog, self.collection, request),
                email: present::email_access(app, catalog, self.collection, request)?,
                capture: &[],
                which: Which::Page(Page::new(1, 0, false)),
            })?,
        })
    }
}

/// The comparison that holds where this one does not, unless a value is missing. None for groups, and
/// for several values, of which some may satisfy both.
fn opposite(expr: &Expr, predicate: &Predicate) -> Option<Expr> {
    let Expr::Compare(comparison) = expr else {
        return None;
    };
    let Predicate::Compare(compiled) = predicate else {
        return None;
    };
    if compiled.left.is_multi() || compiled.right.is_multi() {
        return None;
    }
    let mut opposite = comparison.clone();
    opposite.op = match comparison.op {
        Op::Equal => Op::NotEqual,
        Op::NotEqual => Op::Equal,
        Op::Like => Op::NotLike,
        Op::NotLike => Op::Like,
        Op::Greater => Op::LessEqual,
        Op::GreaterEqual => Op::Less,
        Op::Less => Op::GreaterEqual,
        Op::LessEqual => Op::Greater,
    };
    Some(Expr::Compare(opposite))
}
