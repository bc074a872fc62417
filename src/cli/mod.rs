//! Turns arguments into calls on `app`, and results into text and an exit code.
//!
//! | file | holds |
//! |---|---|
//! | `config/` | flags, environment and `pbctl.yaml`; the only reader of the environment |
//! | `terminal` | stdout, stderr, colour, tables, progress, prompts: the only printer |
//! | `diagnostic` | failures as people and programs read them; exit codes |
//! | `directory` | opening a data directory, and why it was not opened |
//! | `target/` | where a command works, and asking it |
//! | `serve` | `pbctl serve` |
//! | `status` | `pbctl status` |
//! | `superuser` | `pbctl superuser …` |
//! | `backup` | `pbctl backup …` |
//! | `settings` | `pbctl settings …` |
//! | `log` | `pbctl log …` |
//! | `rules/` | `pbctl rules …` |
//! | `problems` | what is wrong with YAML files, with line and caret |
//! | `scratch` | folders that are thrown away |
//! | `refused` | what is wrong with a filter or a sort order |
//! | `adopt` | `pbctl adopt` |
//! | `schema/` | `pbctl schema …` |
//! | `doctor` | `pbctl doctor` |
//! | `database` | `pbctl db …` |
//! | `import` | `pbctl import …` |
//! | `collection` | `pbctl collection …` |
//! | `record/` | `pbctl record …` |
//! | `shell/` | `pbctl shell` |
//! | `input` | files that commands are given, or stdin |
//! | `manual` | man pages that belong to no command |
//! | `complete` | candidates for the shell's completion |
//! | `whole_file` | files that commands write, whole or not at all |
//! | `output` | results as each format writes them |
//! | `generate` | completions and man pages from the same command tree |
//!
//! Nothing asynchronous starts before the arguments are understood, so that `--help` answers at
//! once.

pub mod adopt;
pub mod backup;
pub mod collection;
pub mod complete;
pub mod config;
pub mod database;
pub mod diagnostic;
pub mod directory;
pub mod doctor;
pub mod generate;
pub mod import;
pub mod input;
pub mod log;
pub mod manual;
pub mod output;
mod problems;
pub mod record;
mod refused;
mod restored;
pub mod rules;
pub mod schema;
mod scratch;
pub mod serve;
pub mod settings;
pub mod shell;
mod status;
pub mod superuser;
pub mod target;
pub mod terminal;
mod whole_file;

use std::{pin::Pin, process::ExitCode, time::Duration};

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand, error::ErrorKind};

use config::GlobalArgs;
use diagnostic::{Diagnostic, Exit};
use terminal::Terminal;

/// A command at work.
type Running<'a> = dyn Future<Output = Result<(), Diagnostic>> + 'a;

/// How long threads may finish what they do when a command has ended.
const LINGER: Duration = Duration::from_secs(1);

const EXAMPLES: &str = "\
Examples:
  pbctl superuser upsert admin@example.com --dir ./pb_data
  pbctl serve --http 127.0.0.1:8090
  pbctl schema plan --dir ./pb_data
  pbctl superuser list -o json

Exit codes:
  0 done   1 failed   2 changes (with --exit-code)   3 invalid input   4 not found   5 not allowed   6 conflict
  7 blocked by a guard   64 wrong usage   70 a bug in pbctl   130/143 stopped";

/// The backend of an app in one binary, with PocketBase's wire protocol and data directory.
#[derive(Debug, Parser)]
#[command(name = "pbctl", disable_version_flag = true, after_help = EXAMPLES)]
pub struct Cli {
    #[command(flatten)]
    global: GlobalArgs,
    /// Prints the version
    #[arg(long)]
    version: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Each is made only when it is asked for: a start of `serve` needs nothing of the others.
/// The text above the arguments of a command has to be the same as here; clap shows that one as well.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Command {
    /// Serves the HTTP API of a data directory until it is interrupted
    Serve(serve::ServeArgs),
    /// Manages the superusers
    Superuser(superuser::SuperuserArgs),
    /// Makes, checks and restores backups
    Backup(backup::BackupArgs),
    /// Shows and changes the settings
    Settings(settings::SettingsArgs),
    /// Reads the log
    Log(log::LogArgs),
    /// Plans and applies the schema: collections and settings as YAML files
    Schema(schema::SchemaArgs),
    /// Tests and explains the rules of collections
    Rules(rules::RulesArgs),
    /// Says what an existing PocketBase project would be like under pbctl; only reads
    Adopt(adopt::AdoptArgs),
    /// Says what is wrong with the data directory, why, and what to do
    Doctor(doctor::DoctorArgs),
    /// Checks and tidies the databases
    #[command(name = "db")]
    Database(database::DatabaseArgs),
    /// Merges a PocketBase directory or backup into the data directory
    Import(import::ImportArgs),
    /// Shows what a target is, and whether it is served
    Status,
    /// Shows how pbctl is configured, and by whom
    Config(config::explain::ConfigArgs),
    /// Shows, empties, imports and exports collections
    Collection(collection::CollectionArgs),
    /// Reads, changes, imports and exports the records of a collection
    Record(record::RecordArgs),
    /// Queries and changes records, also by SQL; typed, or as a script
    Shell(shell::ShellArgs),
    /// Prints the version
    Version,
    /// Prints a completion script for a shell
    Completion(generate::CompletionArgs),
    /// Writes the files that are made from this command tree
    #[command(hide = true)]
    Generate(generate::GenerateArgs),
}

/// Runs the program: parse, dispatch, exit code.
pub fn main() -> ExitCode {
    if complete::answer() {
        return Exit::Done.into();
    }
    let (mut cli, matches) = match parse() {
        Ok(parsed) => parsed,
        Err(error) => return usage(&error).into(),
    };
    let settled = if cli.needs_files() {
        cli.global.settle(&matches)
    } else {
        Ok(())
    };
    let terminal = cli.global.terminal();
    match settled.and_then(|()| run(cli, &terminal)) {
        Ok(()) => Exit::Done.into(),
        Err(diagnostic) => terminal.fail(&diagnostic).into(),
    }
}

/// The arguments, and what tells a flag from a variable.
fn parse() -> Result<(Cli, ArgMatches), clap::Error> {
    let matches = Cli::command().try_get_matches()?;
    let cli = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut Cli::command()))?;
    Ok((cli, matches))
}

impl Cli {
    /// Whether files can change what the command does. Start-up files of shells call the others, and
    /// a broken `pbctl.yaml` must not break these.
    fn needs_files(&self) -> bool {
        use Command::{Completion, Generate, Version};
        !matches!(
            self.command,
            None | Some(Version | Completion(_) | Generate(_))
        )
    }
}

/// Prints what clap has to say. Asking for help is no mistake; everything else is.
fn usage(error: &clap::Error) -> Exit {
    _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Done,
        _ => Exit::Usage,
    }
}

fn run(cli: Cli, terminal: &Terminal) -> Result<(), Diagnostic> {
    let Cli {
        global,
        version,
        command,
    } = cli;
    match command {
        _ if version => print_version(terminal),
        // PocketBase's `-v`: without a command there is nothing to be verbose about.
        None if global.is_verbose() => print_version(terminal),
        None => Err(no_command()),
        Some(Command::Status) => wait(Box::pin(status::run(&global, terminal))),
        Some(Command::Config(args)) => config::explain::run(&args, &global, terminal),
        Some(Command::Version) => print_version(terminal),
        Some(Command::Completion(args)) => generate::completion(&args, terminal),
        Some(Command::Generate(args)) => generate::run(&args, terminal),
        Some(Command::Serve(args)) => wait(Box::pin(serve::run(args, &global, terminal))),
        Some(Command::Superuser(args)) => wait(Box::pin(superuser::run(args, &global, terminal))),
        Some(Command::Backup(args)) => wait(Box::pin(backup::run(args, &global, terminal))),
        Some(Command::Settings(args)) => wait(Box::pin(settings::run(args, &global, terminal))),
        Some(Command::Log(args)) => wait(Box::pin(log::run(args, &global, terminal))),
        Some(Command::Adopt(args)) => adopt::run(args, &global, terminal),
        Some(Command::Doctor(args)) => doctor::run(&args, &global, terminal),
        Some(Command::Database(args)) => database::run(&args, &global, terminal),
        Some(Command::Import(args)) => wait(Box::pin(import::run(args, &global, terminal))),
        Some(Command::Schema(args)) => wait(Box::pin(schema::run(args, &global, terminal))),
        Some(Command::Rules(args)) => wait(Box::pin(rules::run(args, &global, terminal))),
        Some(Command::Shell(args)) => wait(Box::pin(shell::run(args, &global, terminal))),
        Some(Command::Collection(args)) => wait(Box::pin(collection::run(args, &global, terminal))),
        Some(Command::Record(args)) => wait(Box::pin(record::run(args, &global, terminal))),
    }
}

/// Runs a command's future to its end. Boxed, so that the runtime's way of running one is made once.
fn wait(command: Pin<Box<Running<'_>>>) -> Result<(), Diagnostic> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .on_thread_park(serve::thread_waits)
        .build()
        .map_err(|error| Diagnostic::new(Exit::Failed, "cannot start").caused_by(&error))?;
    let outcome = runtime.block_on(command);
    runtime.shutdown_timeout(LINGER);
    outcome
}

fn no_command() -> Diagnostic {
    let help = Cli::command().render_help();
    Diagnostic::new(Exit::Usage, "no command").with_help(help.to_string())
}

fn print_version(terminal: &Terminal) -> Result<(), Diagnostic> {
    let version = env!("CARGO_PKG_VERSION");
    if terminal.wants_json() {
        return terminal.object(&serde_json::json!({"name": "pbctl", "version": version}));
    }
    terminal.line(&format!("pbctl version {version}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(line.split(' '))
    }

    #[test]
    fn the_command_tree_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_command_is_introduced_by_the_same_text_in_every_help() {
        let listed = Cli::command();
        let mut whole = Cli::command();
        whole.build();
        for command in listed.get_subcommands() {
            let name = command.get_name();
            let read = whole.find_subcommand(name).unwrap();
            let texts = [command, read].map(|command| command.get_about().map(ToString::to_string));
            assert_eq!(texts[0], texts[1], "{name}");
        }
    }

    #[test]
    fn flags_stand_before_or_after_the_command() {
        for line in [
            "pbctl --dir x serve --http :1",
            "pbctl serve --http=:1 --dir=x",
            "pbctl serve --dir x --dev --automigrate=false --hooksWatch=0 --hooksPool 3",
            "pbctl --indexFallback=false serve --origins a,b --origins c",
        ] {
            assert!(parse(line).is_ok(), "{line}");
        }
        assert!(parse("pbctl serve --nosuch").is_err());
        assert!(parse("pbctl nosuch").is_err());
    }

    #[test]
    fn v_alone_asks_for_the_version() {
        assert!(parse("pbctl -v").unwrap().global.is_verbose());
        assert!(parse("pbctl --version").unwrap().version);
        assert!(!parse("pbctl").unwrap().global.is_verbose());
    }
}
