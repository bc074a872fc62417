//! `.import`: the import of `record import`, into the target of the session.

use clap::{Args as _, FromArgMatches as _, error::ContextValue};

use super::{find, usage};
use crate::cli::{
    diagnostic::{Diagnostic, Exit},
    record::import::{self, ImportArgs},
    serve::Signals,
    shell::{actor::Actor, session::Session, undo::Undo, words},
    terminal::Terminal,
};

/// `.import FILE INTO COLLECTION`, with the options of `record import`.
///
/// Only a session that may write, as superuser, imports: imports ask no rules. A dry run keeps nothing, so
/// it needs no leave. Ctrl-C ends it between two batches.
pub async fn run(session: &mut Session<'_>, rest: &str) -> Result<(), Diagnostic> {
    let mut args = read(rest)?;
    if session.actor != Actor::Superuser {
        let message = "imports ask no rules, so only a superuser imports";
        return Err(Diagnostic::new(Exit::Blocked, message).hint("first `.as superuser`"));
    }
    if !args.is_dry_run() {
        session
            .may_write()
            .map_err(|error| error.hint("--dry-run tells what an import would do"))?;
    }
    if args.reads_stdin() && session.stdin_is_taken {
        let message = "standard input is where the shell's own input comes from";
        return Err(Diagnostic::new(Exit::Usage, message).hint("name a file"));
    }
    args.read()?;
    let terminal = Terminal {
        format: session.mode.format(),
        ..session.terminal.clone()
    };
    let undo = (!args.is_dry_run()).then(|| Undo::imported(args.collection()));
    let done = import::run(args, &session.target, &terminal, Signals::interrupts).await;
    // Batches before the one that failed are stored.
    session.undo.extend(undo);
    done
}

/// The words as the arguments of `record import`, which has the collection first.
fn read(rest: &str) -> Result<ImportArgs, Diagnostic> {
    let own = || find("import").map_or_else(|| Diagnostic::new(Exit::Bug, "import"), usage);
    let words = words::all(rest).map_err(|words::OpenQuote| own().hint("a quote is open"))?;
    let (file, others) = words.split_first().ok_or_else(own)?;
    let others = match others.split_first() {
        Some((word, others)) if word.eq_ignore_ascii_case("into") => others,
        _ => others,
    };
    let (collection, options) = others.split_first().ok_or_else(own)?;
    if file.starts_with("--") || collection.starts_with('-') {
        return Err(own().hint("options stand behind the collection"));
    }
    let command = ImportArgs::augment_args(clap::Command::new(".import"));
    let command = command.no_binary_name(true).disable_help_flag(true);
    let ends = ["--", collection, file].map(str::to_owned);
    let matches = command.try_get_matches_from(options.iter().cloned().chain(ends));
    let args = matches.and_then(|matches| ImportArgs::from_arg_matches(&matches));
    args.map_err(|error| refused(&error))
}

/// The options, as they are written.
pub fn options() -> Vec<String> {
    let command = ImportArgs::augment_args(clap::Command::new(".import"));
    let names = command.get_arguments().filter_map(clap::Arg::get_long);
    names.map(|name| format!("--{name}")).collect()
}

/// What clap has against the options, as the shell says it.
fn refused(error: &clap::Error) -> Diagnostic {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    let message = first.strip_prefix("error: ").unwrap_or(first);
    let refused = Diagnostic::new(Exit::Usage, message);
    let suggested = error.context().find_map(|(kind, value)| match value {
        ContextValue::String(name) if kind == clap::error::ContextKind::SuggestedArg => Some(name),
        _ => None,
    });
    match suggested {
        Some(name) => refused.hint(format!("did you mean {name}?")),
        None => refused.hint(".help import shows the options"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_comes_first_and_options_last() {
        for text in [
            "a.csv into posts",
            "a.csv posts",
            "'a.csv' INTO posts --key slug --on-conflict update",
        ] {
            let args = read(text).unwrap();
            assert_eq!(args.collection(), "posts", "{text}");
            assert!(!args.reads_stdin() && !args.is_dry_run(), "{text}");
        }
        let args = read("- into posts --dry-run").unwrap();
        assert!(args.reads_stdin() && args.is_dry_run());
    }

    #[test]
    fn what_is_no_import_is_refused_with_a_hint() {
        for (text, hint) in [
            ("a.csv", None),
            ("a.csv into", None),
            ("'a.csv into posts", Some("a quote is open")),
            (
                "--dry-run a.csv posts",
                Some("options stand behind the collection"),
            ),
            ("a.csv into posts --dryrun", Some("did you mean --dry-run?")),
            (
                "a.csv into posts more",
                Some(".help import shows the options"),
            ),
            (
                "a.csv into posts --on-conflict x",
                Some(".help import shows the options"),
            ),
            (
                "a.csv into posts --help",
                Some(".help import shows the options"),
            ),
            (
                "a.csv into posts --atomic --resume",
                Some(".help import shows the options"),
            ),
        ] {
            let refused = read(text).unwrap_err();
            assert_eq!(refused.exit, Exit::Usage, "{text}");
            let found = refused.hints.first().map(String::as_str);
            assert_eq!(found, hint, "{text}: {refused:?}");
        }
    }
}
