//! `rules test`.

use std::path::Path;

use super::{TestArgs, junit, report};
use crate::{
    app::{
        App,
        config::Config,
        rule_tests::{self, Options, Report, Suite},
    },
    cli::{
        diagnostic::{Diagnostic, Exit},
        problems::{self, Shown},
        schema::source::Source,
        scratch::Scratch,
        terminal::Terminal,
        whole_file::WholeFile,
    },
    model::counted::counted,
};

/// Runs `rules test`.
pub async fn run(args: &TestArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let source = Source::at(&args.schema, terminal)?;
    let desired = source.read(args.env.as_deref(), true)?;
    let suite = suite(args, terminal)?;
    let files = suite.files.clone();
    let scratch = Scratch::new("rules")?;
    let mut config = Config::new(scratch.path().join("pb_data"));
    config.is_scratch = true;
    let app = App::open(config).await?;
    let options = Options {
        filter: args.filter.clone(),
        fail_fast: args.fail_fast,
        coverage: args.coverage || args.min_coverage.is_some(),
    };
    let ran = async {
        let prepared = rule_tests::prepare(&app, &desired).await?;
        prepared.map_err(|found| source.diagnostic(&found))?;
        let ran = rule_tests::run(&app, suite, &options).await?;
        ran.map_err(|found| {
            problems::diagnostic(
                &found,
                &Shown::all(&files),
                "the tests",
                terminal.wants_json(),
            )
        })
    }
    .await;
    app.close().await;
    let report = ran?;
    if report.cases.is_empty() {
        return Err(nothing_ran(args));
    }
    if let Some(path) = &args.junit {
        write(path, &junit::xml(&report, &files), terminal)?;
    }
    // Two documents on one stream would be none.
    if args.junit.as_deref() != Some(Path::new("-")) {
        report::print(&report, &files, terminal)?;
    }
    verdict(&report, args, terminal)
}

/// Where somebody who has no tests yet finds one.
const EXAMPLE: &str = "docs/rule-tests.md of pbctl has one to begin with";

/// Reads the test files. Exit 4 when there is none, 3 when one is not valid.
fn suite(args: &TestArgs, terminal: &Terminal) -> Result<Suite, Diagnostic> {
    let files = rule_tests::load(&args.paths).map_err(|(path, error)| {
        let exit = match error.kind() {
            std::io::ErrorKind::NotFound => Exit::NotFound,
            // No UTF-8.
            std::io::ErrorKind::InvalidData => Exit::Invalid,
            _ => Exit::Failed,
        };
        let message = format!("{} cannot be read", path.display());
        let failed = Diagnostic::new(exit, message).caused_by(&error);
        match exit {
            Exit::NotFound => failed.hint(EXAMPLE),
            _ => failed,
        }
    })?;
    if files.is_empty() {
        let shown: Vec<String> = args.paths.iter().map(|p| p.display().to_string()).collect();
        let message = format!("there is no *.yaml in {}", shown.join(", "));
        return Err(Diagnostic::new(Exit::NotFound, message).hint(EXAMPLE));
    }
    rule_tests::read(files).map_err(|(files, found)| {
        problems::diagnostic(
            &found,
            &Shown::all(&files),
            "the tests",
            terminal.wants_json(),
        )
    })
}

fn write(path: &Path, text: &str, terminal: &Terminal) -> Result<(), Diagnostic> {
    if path == Path::new("-") {
        return terminal.bytes(text.as_bytes());
    }
    WholeFile::write(path, text.as_bytes())
}

/// Tests that did not run have shown nothing, so they are no success.
fn nothing_ran(args: &TestArgs) -> Diagnostic {
    let message = match &args.filter {
        Some(part) => format!("no case has {part} in its name"),
        None => "there are no cases".to_owned(),
    };
    Diagnostic::new(Exit::NotFound, message)
}

/// Says how it went.
fn verdict(report: &Report, args: &TestArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let (all, failed) = (report.cases.len(), report.failed().count());
    let seconds: f64 = report.cases.iter().map(|ran| ran.took.as_secs_f64()).sum();
    if failed > 0 {
        let message = format!("{failed} of {} failed", counted(all, "case"));
        return Err(Diagnostic::new(Exit::Failed, message)
            .hint("`pbctl rules explain` says why on a data directory"));
    }
    terminal.say(&format!(
        "{} passed in {seconds:.2} s",
        counted(all, "case")
    ));
    let Some(coverage) = &report.coverage else {
        return Ok(());
    };
    let percent = coverage.percent();
    let open = coverage.clauses.iter().filter(|seen| !seen.is_covered());
    let open = open.count();
    terminal.say(&format!(
        "{percent:.0} % of what clauses can say was seen; {open} of {} clauses were not seen both true and false",
        coverage.clauses.len()
    ));
    match args.min_coverage {
        Some(least) if percent < f64::from(least) => {
            let message = format!("{percent:.1} % of what clauses can say was seen, not {least} %");
            Err(Diagnostic::new(Exit::Failed, message).hint("--coverage shows what was not"))
        }
        _ => Ok(()),
    }
}
