//! Cases, one after the other: each through the use case behind the API, each taken back.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    check::check,
    coverage::Coverage,
    judge::{Came, Expectation, Mismatch, judge, reasons},
    plant::{plant, uproot},
    read::{Case, Suite, Table},
};
use crate::{
    app::{
        App, auth,
        error::{Error, Result},
        records::{self, Asked, Explanation, ListQuery, Question},
        yaml::{Node, Place, Problem},
    },
    model::{
        caller::RequestInfo,
        input::Input,
        page::{MAX_PER_PAGE, Page},
    },
};

/// What is run, and what is wanted of it.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only cases whose names contain this, in any case of letters.
    pub filter: Option<String>,
    /// Whether the first failure ends it.
    pub fail_fast: bool,
    /// Whether clauses are counted.
    pub coverage: bool,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Report {
    /// The cases that ran, in their order.
    pub cases: Vec<Ran>,
    /// What was seen of the clauses, if that was wanted.
    pub coverage: Option<Coverage>,
}

/// A case that ran.
#[derive(Debug)]
pub struct Ran {
    /// Where it stands.
    pub place: Place,
    /// What it shows.
    pub name: String,
    /// How it failed, if it did.
    pub mismatch: Option<Mismatch>,
    /// Why the rule said what it said; told of failures.
    pub because: Vec<String>,
    /// How long it took.
    pub took: Duration,
}

impl Report {
    /// The cases that failed.
    pub fn failed(&self) -> impl Iterator<Item = &Ran> {
        self.cases.iter().filter(|case| case.mismatch.is_some())
    }
}

/// Runs the tests on a directory that has the schema and no records. It is left as it was.
///
/// Fails inside with what is wrong with the tests; then nothing has run.
pub async fn run(
    app: &Arc<App>,
    suite: Suite,
    options: &Options,
) -> Result<std::result::Result<Report, Vec<Problem>>> {
    let catalog = app.catalog();
    let tables = suite.tables.iter();
    let problems: Vec<Problem> = tables.flat_map(|table| check(table, &catalog)).collect();
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let mut report = Report {
        coverage: options.coverage.then(|| Coverage::of(&catalog)),
        ..Report::default()
    };
    for table in suite.tables {
        let table = Arc::new(table);
        let wanted: Vec<&Case> = table
            .cases
            .iter()
            .filter(|c| is_wanted(c, options))
            .collect();
        if wanted.is_empty() {
            continue;
        }
        let problems = plant(app, &table).await?;
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let ended = run_table(app, (&table, &wanted), options, &mut report).await;
        uproot(app, &table).await?;
        if ended? {
            break;
        }
    }
    Ok(Ok(report))
}

fn is_wanted(case: &Case, options: &Options) -> bool {
    options.filter.as_ref().is_none_or(|part| {
        let name = case.name.to_lowercase();
        name.contains(&part.to_lowercase())
    })
}

/// Runs the cases of a table; `true` when a failure has ended it.
async fn run_table(
    app: &Arc<App>,
    (table, cases): (&Table, &[&Case]),
    options: &Options,
    report: &mut Report,
) -> Result<bool> {
    for case in cases {
        let ran = run_case(app, table, case, report.coverage.as_mut()).await?;
        let has_failed = ran.mismatch.is_some();
        report.cases.push(ran);
        if has_failed && options.fail_fast {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn run_case(
    app: &Arc<App>,
    table: &Table,
    case: &Case,
    coverage: Option<&mut Coverage>,
) -> Result<Ran> {
    let began = Instant::now();
    let question = question(app, table, case).await?;
    let came = come(app, case, &question).await;
    let mut why = None;
    if coverage.is_some() || case.expect == Expectation::Deny {
        why = Some(explain(app, question.clone()).await?);
    }
    let known = |why: &Option<Why>| why.as_ref().and_then(|why| why.as_ref().ok().cloned());
    let mismatch = judge(case, &came, known(&why).as_ref());
    if mismatch.is_some() && why.is_none() {
        why = Some(explain(app, question).await?);
    }
    if let (Some(coverage), Some(why)) = (coverage, known(&why)) {
        coverage.count(case.asked, &why);
    }
    let because = match (&mismatch, why) {
        (Some(_), Some(Ok(why))) => reasons(&why),
        (Some(_), Some(Err(told))) => vec![told],
        _ => Vec::new(),
    };
    Ok(Ran {
        place: case.place,
        name: case.name.clone(),
        mismatch,
        because,
        took: began.elapsed(),
    })
}

/// Why it is so; or what is wrong with the question, such as a filter that is none.
type Why = std::result::Result<Explanation, String>;

async fn explain(app: &Arc<App>, question: Question) -> Result<Why> {
    match records::explain(app, question).await {
        Ok(why) => Ok(Ok(why)),
        Err(error @ Error::Internal(_)) => Err(error),
        Err(other) => Ok(Err(other.to_string())),
    }
}

/// The case as a question to the rules.
pub(super) async fn question(app: &Arc<App>, table: &Table, case: &Case) -> Result<Question> {
    Ok(Question {
        collection: case.collection.clone(),
        asked: case.asked,
        id: case.id.as_deref().map(|id| record_id(table, case, id)),
        caller: records::caller(app, &case.actor).await?,
        request: RequestInfo {
            query: case.query.clone().into(),
            headers: case.headers.clone().into(),
            ..RequestInfo::default()
        },
        context: case.context,
        body: case.body.clone(),
        filter: case.filter.clone(),
        wants_sql: false,
    })
}

/// The id of a record, which may have been named by its email.
fn record_id(table: &Table, case: &Case, name: &str) -> String {
    let own = table
        .fixtures
        .iter()
        .filter(|fixture| fixture.collection.0.eq_ignore_ascii_case(&case.collection));
    let found = own
        .filter(|fixture| fixture.id.0 != name)
        .find(|fixture| fixture.node.get("email").and_then(Node::as_text) == Some(name));
    found.map_or(name, |fixture| &fixture.id.0).to_owned()
}

/// Does what the case says.
pub(super) async fn come(app: &Arc<App>, case: &Case, question: &Question) -> Came {
    let done = match case.asked {
        Asked::List => list(app, case, question).await,
        Asked::Auth => sign_in(app, question).await,
        _ => act(app, question).await,
    };
    done.unwrap_or_else(|error| Came::of_error(case.asked, &error))
}

async fn list(app: &Arc<App>, case: &Case, question: &Question) -> Result<Came> {
    let query = ListQuery {
        page: Ok(Page::new(1, MAX_PER_PAGE as i64, true)),
        filter: case.filter.clone(),
        sort: case.sort.clone(),
        expand: String::new(),
    };
    let request = Arc::new(question.request());
    let listed = records::list(app, request, &case.collection, query).await?;
    let items = [b"[", &listed.items[..], b"]"].concat();
    Ok(Came::Listed(read(&items)?))
}

/// Whether the auth rule lets a record sign in; how it shows who it is does not matter.
async fn sign_in(app: &Arc<App>, question: &Question) -> Result<Came> {
    let (name, id) = (question.collection.clone(), question.id.clone());
    let record = app
        .read_with_catalog(move |session, reading| {
            let collection = reading.catalog.find(&name).ok_or_else(Error::not_found)?;
            Ok(session.select_record(collection, id.as_deref().unwrap_or_default())?)
        })
        .await?;
    let record = Arc::new(record.ok_or_else(Error::not_found)?);
    let request = Arc::new(question.request());
    auth::check_auth_rule(app, &request, &record, request.context).await?;
    Ok(Came::Done(None))
}

async fn act(app: &Arc<App>, question: &Question) -> Result<Came> {
    let request = Arc::new(question.request());
    let (name, id) = (
        question.collection.as_str(),
        question.id.as_deref().unwrap_or_default(),
    );
    let input = Input::from_body(question.body.clone());
    let answer = match question.asked {
        Asked::View => records::view(app, request, name, id, "").await?,
        Asked::Create => records::try_create(app, request, name, input).await?,
        Asked::Update => records::try_update(app, request, (name, id), input).await?,
        Asked::Delete => {
            records::try_delete(app, request, (name, id)).await?;
            return Ok(Came::Done(None));
        }
        Asked::List | Asked::Auth | Asked::Manage => {
            let manages = records::access::manages(app, request, (name, id)).await?;
            return Ok(if manages {
                Came::Done(None)
            } else {
                Came::Denied(403)
            });
        }
    };
    Ok(Came::Done(Some(read(&answer)?)))
}

fn read<T: serde::de::DeserializeOwned>(json: &[u8]) -> Result<T> {
    serde_json::from_slice::<T>(json).map_err(Error::internal)
}
