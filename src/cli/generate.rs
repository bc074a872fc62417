//! Completions and man pages, made from the same command tree as the program itself, and the JSON
//! Schema of schema files, made from the tables that read them.
//!
//! The files are committed; a test below fails when they are not what the tree says. To rewrite
//! them, run that test with `UPDATE_GOLDEN=1`, or `pbctl generate`.

use std::{fs, io, path::PathBuf};

use clap::{Args, Command, CommandFactory, ValueEnum};
use clap_complete::Shell;

use super::{
    Cli, complete,
    diagnostic::{Diagnostic, Exit},
    manual,
    terminal::Terminal,
    whole_file::WholeFile,
};
use crate::app::schema::json_schema::json_schema;

/// Shells with a committed script.
const SHELLS: [Shell; 4] = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell];

/// Prints a completion script for a shell
#[derive(Debug, Args)]
pub struct CompletionArgs {
    /// The shell
    shell: Shell,
    /// A script that knows commands and flags by itself and never runs pbctl
    #[arg(long = "static")]
    is_static: bool,
}

/// Writes the files that are made from this command tree
#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// What to write
    what: What,
    /// The folder to write into
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// What can be made from the command tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Completion scripts.
    Completions,
    /// Man pages.
    Man,
    /// The JSON Schema of schema files.
    Schema,
}

/// A file by name.
type File = (String, Vec<u8>);

/// Prints the completion script of one shell.
pub fn completion(args: &CompletionArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let asking = complete::script(args.shell);
    match asking {
        Ok(script) if !args.is_static => terminal.bytes(&script),
        // Shells that cannot ask get the script that knows by itself.
        _ => terminal.bytes(&script(args.shell)),
    }
}

/// Writes files.
pub fn run(args: &GenerateArgs, terminal: &Terminal) -> Result<(), Diagnostic> {
    let failed = |error: io::Error| {
        let message = format!("cannot write into {}", args.to.display());
        Diagnostic::new(Exit::Failed, message).caused_by(&error)
    };
    fs::create_dir_all(&args.to).map_err(failed)?;
    for (name, content) in files(args.what).map_err(failed)? {
        let path = args.to.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&args.to)).map_err(failed)?;
        WholeFile::write(&path, &content)?;
        terminal.say(&format!("wrote {}", path.display()));
    }
    Ok(())
}

fn files(what: What) -> io::Result<Vec<File>> {
    match what {
        What::Completions => {
            let mut files = Vec::new();
            for shell in SHELLS {
                files.push((script_name(shell), complete::script(shell)?));
                files.push((format!("static/{}", script_name(shell)), script(shell)));
            }
            Ok(files)
        }
        What::Man => {
            let mut pages = Vec::new();
            let mut tree = Cli::command();
            tree.build();
            man(&tree, "pbctl", &mut pages)?;
            pages.extend(manual::pages()?);
            Ok(pages)
        }
        What::Schema => {
            let text = json_schema();
            Ok(vec![("pbctl.schema.json".to_owned(), text.into_bytes())])
        }
    }
}

fn script_name(shell: Shell) -> String {
    use clap_complete::Generator;
    shell.file_name("pbctl")
}

fn script(shell: Shell) -> Vec<u8> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "pbctl", &mut out);
    out
}

/// The page of a command and those of its visible subcommands.
fn man(command: &Command, name: &str, pages: &mut Vec<File>) -> io::Result<()> {
    let mut out = Vec::new();
    let titled = command.clone().display_name(name.to_owned());
    clap_mangen::Man::new(titled).render(&mut out)?;
    pages.push((format!("{name}.1"), out));
    let visible = |sub: &&Command| !sub.is_hide_set() && sub.get_name() != "help";
    for sub in command.get_subcommands().filter(visible) {
        man(sub, &format!("{name}-{}", sub.get_name()), pages)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, path::Path};

    fn check(what: What, folder: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for (name, content) in files(what).unwrap() {
            let path = folder.join(name);
            if env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &content).unwrap();
            }
            let committed = fs::read(&path).unwrap_or_default();
            assert!(
                committed == content,
                "{} is not what the command tree says: run the tests with UPDATE_GOLDEN=1",
                path.display()
            );
        }
    }

    #[test]
    fn committed_completions_are_those_of_the_tree() {
        check(What::Completions, "completions");
    }

    #[test]
    fn the_committed_json_schema_is_that_of_the_tables() {
        check(What::Schema, "schema");
    }

    #[test]
    fn committed_man_pages_are_those_of_the_tree() {
        check(What::Man, "man");
    }
}
