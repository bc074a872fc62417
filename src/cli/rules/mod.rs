//! `pbctl rules …`: rules tested against fixtures, and explained on real records.
//!
//! | file | holds |
//! |---|---|
//! | `test` | `rules test`, on a directory that is thrown away |
//! | `report` | what came of the tests, for people and for programs |
//! | `junit` | the same for CI systems |
//! | `explain` | `rules explain`, on any target |
//! | `occasion` | the request that is asked about: for `explain`, and for `.why` of the shell |

mod explain;
mod junit;
pub(super) mod occasion;
mod report;
mod test;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{config::GlobalArgs, diagnostic::Diagnostic, terminal::Terminal};
use crate::model::caller::Context;

/// Tests and explains the rules of collections
#[derive(Debug, Args)]
pub struct RulesArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Runs tables of who may do what, on fixtures and without a data directory
    Test(TestArgs),
    /// Says which clause of which rule lets somebody through or does not
    Explain(ExplainArgs),
}

const TEST_HELP: &str = "\
Examples:
  pbctl rules test
  pbctl rules test tests/rules/posts.yaml --coverage
  pbctl rules test --min-coverage 90 --junit report.xml

A case of a test file:
  - { as: bob@example.com, action: update, collection: posts, id: p2, body: { title: x }, expect: deny, because: author }

Exit codes:
  0 every case came as expected   1 a case failed, or too few clauses were seen   3 a file is not valid   4 nothing to run";

#[derive(Debug, Args)]
#[command(after_help = TEST_HELP)]
struct TestArgs {
    /// Test files, or folders of them
    #[arg(value_name = "PATH", default_value = "tests/rules")]
    paths: Vec<PathBuf>,
    /// The schema: a file, or a folder of them
    #[arg(long, value_name = "PATH", default_value = "./schema")]
    schema: PathBuf,
    /// The environment whose patch is laid over the rest of the schema
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// Only cases whose names contain this
    #[arg(long, value_name = "NAME")]
    filter: Option<String>,
    /// Stops at the first failure
    #[arg(long)]
    fail_fast: bool,
    /// Shows which clauses of rules no case has seen both true and false
    #[arg(long)]
    coverage: bool,
    /// Fails when less of the clauses was seen
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    min_coverage: Option<u8>,
    /// Writes a report in the XML of junit, for CI systems; - is standard output
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
}

const EXPLAIN_HELP: &str = "\
Examples:
  pbctl rules explain posts update --as bob@example.com --id p2 --body '{\"title\":\"x\"}'
  pbctl rules explain posts list --as bob@example.com --sql
  pbctl rules explain posts view --id p2 --query token=abc --header X-Team=blue
  pbctl rules explain users view --as bob@example.com --id ana --context expand";

#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_HELP)]
struct ExplainArgs {
    /// The collection
    #[arg(add = crate::cli::complete::collections())]
    collection: String,
    /// What is done
    #[arg(value_parser = ["list", "view", "create", "update", "delete", "auth", "manage"])]
    action: String,
    /// By whom: an email, an id, COLLECTION/ID, guest or superuser
    #[arg(long = "as", value_name = "ACTOR", default_value = "guest")]
    actor: String,
    /// With which record
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// What is submitted
    #[arg(long, value_name = "JSON", allow_hyphen_values = true)]
    body: Option<String>,
    /// A parameter of the address, which rules call @request.query.KEY; may be given more than once
    #[arg(long, value_name = "KEY=VALUE", allow_hyphen_values = true)]
    query: Vec<String>,
    /// A header, which rules call @request.headers.NAME; may be given more than once
    #[arg(long, value_name = "NAME=VALUE", allow_hyphen_values = true)]
    header: Vec<String>,
    /// The occasion, which rules call @request.context [default: password for auth, else default]
    #[arg(long, value_parser = Context::ALL.map(Context::name))]
    context: Option<String>,
    /// The filter of a list
    #[arg(long, value_name = "FILTER")]
    filter: Option<String>,
    /// Adds the statement and how SQLite runs it
    #[arg(long)]
    sql: bool,
}

/// Runs `rules`.
pub async fn run(
    args: RulesArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    match args.action {
        Action::Test(args) => test::run(&args, terminal).await,
        Action::Explain(args) => explain::run(&args, global, terminal).await,
    }
}
