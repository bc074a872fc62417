//! Side-by-side comparison of pbctl with the real PocketBase on equal data, in one run.
//!
//! One command builds the data with PocketBase itself, copies it for each server, and then takes
//! turns: PocketBase, pbctl, PocketBase, pbctl, for each scenario. It reports server CPU per request
//! and ratios; it never asserts a time. A scenario in which a server answered anything but success is
//! reported as invalid and makes the run fail, because its figures would mean nothing.
//!
//! See `benches/README.md` for how to run it and how far to trust it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench is a program for a terminal; it has no other way to report"
)]

mod args;
mod beside;
mod client;
mod data;
mod footprint;
mod load;
mod machine;
mod measure;
mod report;
mod rows;
mod scenario;
mod server;
mod streams;

use std::{error::Error, process::ExitCode};

use args::Args;
use measure::Bench;
use report::Report;

/// What every fallible step of the bench returns; the message is for the person who ran it.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match Args::parse(std::env::args().skip(1)) {
        Ok(Some(args)) => match run(&args) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        },
        Ok(None) => {
            println!("{}", args::USAGE);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}\n\n{}", args::USAGE);
            ExitCode::from(64)
        }
    }
}

/// Runs everything that was asked for. Gives false when something could not be measured or was invalid.
fn run(args: &Args) -> Result<bool> {
    let pins = machine::pin_load_generator();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let bench = Bench::prepare(args, &pins).await?;
        let mut report = Report::new(&bench);
        for scenario in scenario::ALL.iter().filter(|s| args.wants(s.name)) {
            match bench.compare(scenario).await {
                Ok(comparison) => report.add(comparison),
                Err(error) => report.add_failure(scenario.name, error.as_ref()),
            }
        }
        for scenario in streams::ALL.iter().filter(|s| args.wants(s.name)) {
            match bench.listen(scenario).await {
                Ok(comparison) => report.add_streams(comparison),
                Err(error) => report.add_failure(scenario.name, error.as_ref()),
            }
        }
        for (name, figure) in footprint::ALL.iter().filter(|(name, _)| args.wants(name)) {
            match bench.figure(*figure).await {
                Ok(values) => report.add_figure(name, values),
                Err(error) => report.add_failure(name, error.as_ref()),
            }
        }
        println!("{}", report.table());
        if let Some(path) = &args.json {
            std::fs::write(path, format!("{:#}\n", report.json()))?;
        }
        Ok(report.is_valid())
    })
}
