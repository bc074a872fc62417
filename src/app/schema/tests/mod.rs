//! What files say, what would change, and that what was applied plans to nothing. Here is what the
//! tests share.

mod again;
mod any;
mod applying;
mod reading;
mod renames;
mod rows;
mod steps;

use std::sync::Arc;

use super::{
    Base, Desired, Options, Outcome, Plan, apply,
    files::{File, merge},
    history,
    plan::Step,
    pull,
    read::{Sources, read},
};
use crate::{
    app::{App, config::Config, defaults, yaml::Problem},
    model::{catalog::Catalog, timestamp::Timestamp},
};

fn try_wanted(texts: &[&str], environment: Option<&str>) -> Result<Desired, Vec<Problem>> {
    let file = |(i, text): (usize, &&str)| File {
        path: format!("{i}.yaml").into(),
        text: (*text).to_owned(),
    };
    let files: Vec<File> = texts.iter().enumerate().map(file).collect();
    let sources = Sources {
        env: &|name| (name == "SET").then(|| "from outside".to_owned()),
        folders: &[],
        is_trial: false,
    };
    read(merge(&files)?, environment, &sources)
}

fn wanted(text: &str) -> Desired {
    try_wanted(&[text], None).unwrap()
}

/// The problems of files, `line:column: message`.
fn problems(texts: &[&str]) -> Vec<String> {
    let found = try_wanted(texts, None).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
}

fn empty() -> Catalog {
    let system = defaults::collections(Timestamp::from_millis(0));
    let system = system.into_iter().filter(|c| c.system).map(Arc::new);
    Catalog::new(1, 1, system.collect())
}

fn planned(catalog: &Catalog, text: &str) -> Plan {
    let settings = defaults::settings();
    let base = Base {
        catalog,
        settings: &settings,
    };
    super::plan(base, &wanted(text), &|_| None).unwrap()
}

/// The catalog that a file makes of another one, without a database.
fn becomes(catalog: &Catalog, text: &str) -> Catalog {
    let resolved = super::resolve::resolve(catalog, &wanted(text), &|_| None).unwrap();
    let system = catalog.all().iter().filter(|c| c.system).cloned();
    let pairs = resolved.pairs.into_iter().map(|pair| Arc::new(pair.target));
    Catalog::new(2, 2, system.chain(pairs).collect())
}

fn lines(plan: &Plan) -> Vec<String> {
    let line = |step: &Step| format!("{} | {} | {}", step.target, step.action, step.kind.name());
    plan.steps.iter().map(line).collect()
}

/// The steps from one file to another.
fn steps(before: &str, after: &str) -> Vec<String> {
    lines(&planned(&becomes(&empty(), before), after))
}

fn posts(inside: &str) -> String {
    format!("collections: {{ posts: {{ {inside} }} }}")
}

async fn app() -> (tempfile::TempDir, Arc<App>) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(Config::new(folder.path().join("d")))
        .await
        .unwrap();
    (folder, app)
}

fn plan_of(app: &App, desired: &Desired) -> Plan {
    let (catalog, settings) = (app.catalog(), app.settings());
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    super::plan(base, desired, &|_| Some("secret".into())).unwrap()
}

async fn make(app: &Arc<App>, text: &str) -> Outcome {
    let secrets = [("S".to_owned(), "secret".to_owned())].into();
    let plan = plan_of(app, &wanted(text));
    apply(
        app,
        plan,
        Options {
            secrets,
            ..Options::default()
        },
    )
    .await
    .unwrap()
}

/// Applies a file and insists that nothing is left to do, for it and for what is pulled.
async fn settles(app: &Arc<App>, text: &str) {
    let outcome = make(app, text).await;
    assert!(
        matches!(outcome, Outcome::Applied(_)),
        "{outcome:?}\n{text}"
    );
    let left = plan_of(app, &wanted(text));
    assert!(left.is_empty(), "{:#?}\n{text}", left.steps);
    let pulled = pull(&app.catalog(), &app.settings());
    let texts: Vec<&str> = pulled.iter().map(|(_, text)| text.as_str()).collect();
    let left = plan_of(app, &try_wanted(&texts, None).unwrap());
    assert!(left.is_empty(), "{:#?}\n{texts:#?}", left.steps);
    let history = history::history(app).await.unwrap();
    let drift = history::drift(app, &history[0]).unwrap();
    assert!(drift.is_empty(), "{:#?}", drift.steps);
}

/// Applies a plan that loses nothing, after which a collection `a` has its field `x` again.
async fn goes_back_to_x_of_a(app: &Arc<App>, plan: Plan) {
    let outcome = apply(app, plan, Options::default()).await.unwrap();
    assert!(matches!(outcome, Outcome::Applied(None)), "{outcome:?}");
    let catalog = app.catalog();
    assert!(catalog.find("a").is_some_and(|a| a.field("x").is_some()));
}
