//! Tests of rules: tables of who does what with which record, and what comes of it.
//!
//! They run on a directory that is thrown away, through the very use cases behind the API; writes are
//! taken back. So a test tells what the server would do, and not what a second reading of the rules
//! would make of them.
//!
//! | file | holds |
//! |---|---|
//! | `keys`, `json_schema` | the one table of the language of test files, and the JSON Schema made of it |
//! | `read` | files → tables of cases, with every problem and its place |
//! | `check` | what the schema knows better |
//! | `plant` | fixtures |
//! | `run` | cases, one after the other |
//! | `judge` | what was expected, what came, and why |
//! | `coverage` | clauses of rules that no case has seen both true and false |

mod check;
pub mod coverage;
pub mod json_schema;
mod judge;
pub mod keys;
mod plant;
pub mod read;
mod run;
#[cfg(test)]
mod tests;

pub use coverage::Coverage;
pub use read::{Suite, load, read};
pub use run::{Options, Ran, Report, run};

use std::sync::Arc;

use super::{
    App,
    error::Result,
    schema::{self, Base, Desired, Outcome},
    yaml::Problem,
};

/// Gives an empty directory the wanted schema. Secrets need not be set.
///
/// Fails inside with the problems of the schema's files.
pub async fn prepare(app: &Arc<App>, desired: &Desired) -> Result<Result<(), Vec<Problem>>> {
    let (catalog, settings) = (app.catalog(), app.settings());
    let base = Base {
        catalog: &catalog,
        settings: &settings,
    };
    let unset = || "unset".to_owned();
    let plan = match schema::plan(base, desired, &|_| Some(unset())) {
        Ok(plan) => plan,
        Err(problems) => return Ok(Err(problems)),
    };
    let names = plan.changes.secrets();
    let options = schema::Options {
        secrets: names.into_iter().map(|name| (name, unset())).collect(),
        ..schema::Options::default()
    };
    Ok(match schema::apply(app, plan, options).await? {
        Outcome::Refused(refused) => Err(schema::locate(desired, &refused)),
        _ => Ok(()),
    })
}
