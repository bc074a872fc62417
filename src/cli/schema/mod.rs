//! `pbctl schema …`: the schema as YAML files.
//!
//! | file | holds |
//! |---|---|
//! | `source` | files → what is wanted; problems with line and caret |
//! | `show` | plans for people |
//! | `target` | what is asked of a target, whichever it is |
//! | `pocketbase` | what is asked of a PocketBase at an address |
//! | `plan`, `apply`, `past`, `pull` | the commands |

mod apply;
mod past;
mod plan;
mod pocketbase;
mod pull;
mod show;
pub(super) mod source;
mod target;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use super::{
    config::{GlobalArgs, Key},
    diagnostic::Diagnostic,
    terminal::Terminal,
};

/// Plans and applies the schema: collections and settings as YAML files
#[derive(Debug, Args)]
pub struct SchemaArgs {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Checks the files without a data directory
    Validate(SourceArgs),
    /// Tidies the files: modeline, blank lines, ends of lines; comments stay
    Fmt(FmtArgs),
    /// Shows what `apply` would change
    Plan(PlanArgs),
    /// Makes the directory as the files say, in one transaction
    Apply(ApplyArgs),
    /// Shows how the directory differs from the files
    Diff(PlanArgs),
    /// Shows what has changed in the directory since the last apply
    Drift(DriftArgs),
    /// Writes files from the directory
    Pull(PullArgs),
    /// Goes back to the schema before the last apply
    Rollback(RollbackArgs),
    /// Lists what was applied
    History,
    /// Draws the relations between collections
    Graph(GraphArgs),
}

impl Action {
    /// Where the command looks for the schema, if it does.
    fn source(&mut self) -> Option<&mut SourceArgs> {
        match self {
            Self::Validate(source) => Some(source),
            Self::Fmt(args) => Some(&mut args.source),
            Self::Plan(args) | Self::Diff(args) => Some(&mut args.source),
            Self::Apply(args) => Some(&mut args.source),
            Self::Drift(_) | Self::Pull(_) | Self::Rollback(_) | Self::History | Self::Graph(_) => {
                None
            }
        }
    }
}

/// Where the schema is.
#[derive(Debug, Args)]
pub(super) struct SourceArgs {
    /// A schema file, or a folder of them [default: ./schema]
    #[arg(long, value_name = "PATH")]
    schema: Option<PathBuf>,
    /// The environment whose patch is laid over the rest
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
}

impl SourceArgs {
    /// Fills in what the configuration says.
    fn settle(&mut self, global: &GlobalArgs) {
        let told = |key| global.setting(key).map(|setting| setting.value);
        self.schema = self
            .schema
            .take()
            .or_else(|| told(Key::Schema).map(PathBuf::from));
        self.env = self.env.take().or_else(|| told(Key::Env));
    }

    /// The file or folder.
    fn path(&self) -> &Path {
        self.schema.as_deref().unwrap_or(Path::new("./schema"))
    }
}

#[derive(Debug, Args)]
pub(super) struct FmtArgs {
    #[command(flatten)]
    source: SourceArgs,
    /// Changes nothing; exit 3 when something is untidy
    #[arg(long)]
    check: bool,
}

#[derive(Debug, Args)]
struct PlanArgs {
    #[command(flatten)]
    source: SourceArgs,
    /// Ends with 2 when there are changes
    #[arg(long)]
    exit_code: bool,
    /// Saves the plan for `schema apply`; - is standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    renames: RenameArgs,
}

#[derive(Debug, Args)]
struct RenameArgs {
    /// Takes a drop and an add for a rename: posts.content=body, articles=posts
    #[arg(long, value_name = "OLD=NEW")]
    treat_as_rename: Vec<String>,
}

/// What a guard may let pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Allow {
    /// Steps that lose data.
    Lossy,
    /// Steps that let somebody see or do more.
    Exposure,
}

#[derive(Debug, Args)]
struct GuardArgs {
    /// Lets pass steps of this kind
    #[arg(long, value_enum, value_name = "KIND")]
    allow: Vec<Allow>,
    /// Lets pass steps that lose data, as --allow lossy
    #[arg(long)]
    allow_destructive: bool,
    /// Does everything in a transaction and takes it back
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
struct ApplyArgs {
    /// A saved plan; without one it is planned now; - is standard input
    #[arg(value_name = "PLAN.json")]
    plan: Option<PathBuf>,
    #[command(flatten)]
    source: SourceArgs,
    #[command(flatten)]
    guards: GuardArgs,
    #[command(flatten)]
    renames: RenameArgs,
}

#[derive(Debug, Args)]
struct DriftArgs {
    /// Ends with 2 when there are changes
    #[arg(long)]
    exit_code: bool,
}

#[derive(Debug, Args)]
struct PullArgs {
    /// The folder to write into
    #[arg(long, value_name = "FOLDER", default_value = "./schema")]
    to: PathBuf,
}

#[derive(Debug, Args)]
struct RollbackArgs {
    /// Number of the entry of the history to go back to [default: the one before the last]
    #[arg(long, value_name = "ID")]
    to: Option<i64>,
    #[command(flatten)]
    guards: GuardArgs,
}

/// A language for graphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Language {
    /// For Markdown files and editors.
    Mermaid,
    /// For Graphviz.
    Dot,
}

#[derive(Debug, Args)]
struct GraphArgs {
    /// The language of the graph
    #[arg(long, value_enum, default_value_t = Language::Mermaid)]
    format: Language,
}

/// Runs `schema`.
pub async fn run(
    mut args: SchemaArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    if let Some(source) = args.action.source() {
        source.settle(global);
    }
    match args.action {
        Action::Validate(args) => source::validate(&args, terminal).await,
        Action::Fmt(args) => source::fmt(&args, terminal),
        Action::Plan(args) => plan::run(&args, true, global, terminal).await,
        Action::Diff(args) => plan::run(&args, false, global, terminal).await,
        Action::Apply(args) => apply::run(&args, global, terminal).await,
        Action::Drift(args) => past::drift(&args, global, terminal).await,
        Action::Pull(args) => pull::pull(&args, global, terminal).await,
        Action::Rollback(args) => past::rollback(&args, global, terminal).await,
        Action::History => past::history(global, terminal).await,
        Action::Graph(args) => pull::graph(&args, global, terminal).await,
    }
}
