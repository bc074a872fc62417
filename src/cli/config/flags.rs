//! Flags and environment become an [`app::config::Config`](crate::app::config::Config).
//!
//! PocketBase's global flags are accepted with its own spelling; those of hooks and migrations have
//! no effect yet, which is said once.

use std::{
    env, fs, io,
    io::IsTerminal,
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{ArgAction, ArgMatches, Args, ValueEnum, parser::ValueSource};

use super::{
    file::{self, ConfigFile, Folders},
    layers::{DEFAULT_DIR, Key, Layer, Layers, Origin, Setting, Where},
};
use crate::{
    app::config::{Config, Purpose},
    cli::{
        diagnostic::{Diagnostic, Exit},
        target::insist_on_files,
        terminal::{Format, ProgressStyle, Terminal},
    },
};

/// The variable with the token of a superuser.
pub const TOKEN: &str = "PBCTL_TOKEN";

/// Flags of every command.
#[allow(
    clippy::struct_excessive_bools,
    reason = "flags of a command line are independent"
)]
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// The data directory [default: `./pb_data`]
    #[arg(
        long,
        global = true,
        env = "PBCTL_DIR",
        hide_env_values = true,
        value_name = "DIR"
    )]
    dir: Option<PathBuf>,
    /// The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`
    #[arg(
        long,
        global = true,
        env = "PBCTL_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    url: Option<String>,
    /// A file with the token of a superuser
    #[arg(
        long,
        global = true,
        env = "PBCTL_TOKEN_FILE",
        hide_env_values = true,
        value_name = "FILE"
    )]
    token_file: Option<PathBuf>,
    /// A profile of pbctl.yaml
    #[arg(
        long,
        global = true,
        env = "PBCTL_PROFILE",
        hide_env_values = true,
        value_name = "NAME",
        add = crate::cli::complete::profiles()
    )]
    profile: Option<String>,
    /// Works on the files of the directory; exit code 6 while it is served
    #[arg(long, global = true)]
    offline: bool,
    /// How results are printed [default: table]
    #[arg(
        long,
        short,
        global = true,
        env = "PBCTL_OUTPUT",
        hide_env_values = true,
        value_enum,
        value_name = "FORMAT"
    )]
    output: Option<Format>,
    /// Members of results that are printed, by commas; dots lead into members
    #[arg(
        long,
        global = true,
        value_name = "NAMES",
        value_delimiter = ',',
        add = crate::cli::complete::fields()
    )]
    fields: Vec<String>,
    /// When to use colour [default: auto]
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    color: Option<Colour>,
    /// Prints nothing but results and errors
    #[arg(long, short, global = true)]
    quiet: bool,
    /// Prints more; alone it prints the version
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
    /// How progress is told on stderr
    #[arg(long, global = true, value_enum, value_name = "HOW", default_value_t = ProgressStyle::Auto,
        hide_short_help = true)]
    progress: ProgressStyle,
    /// Answers ordinary questions with yes
    #[arg(long, global = true)]
    yes: bool,
    /// Never asks; what would need an answer fails with exit code 7
    #[arg(long, global = true)]
    no_input: bool,
    /// Name of the environment variable with the key of encrypted settings (32 characters)
    #[arg(long = "encryptionEnv", global = true, value_name = "NAME")]
    encryption_env: Option<String>,
    /// Longest time of a reading statement, in seconds
    #[arg(
        long = "queryTimeout",
        global = true,
        value_name = "SECONDS",
        default_value_t = 30
    )]
    query_timeout: u64,
    /// Developer mode
    #[arg(long, global = true, num_args = 0..=1, require_equals = true, value_name = "BOOL",
        default_value = "false", default_missing_value = "true", value_parser = go_bool,
        action = ArgAction::Set, hide_possible_values = true, hide_default_value = true)]
    dev: bool,
    /// Serves although there are hooks or migrations that cannot be run
    #[arg(long = "ignore-hooks", global = true)]
    ignore_hooks: bool,
    /// Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]
    #[arg(
        long = "hooksDir",
        global = true,
        value_name = "DIR",
        hide_short_help = true
    )]
    hooks_dir: Option<PathBuf>,
    /// Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]
    #[arg(
        long = "migrationsDir",
        global = true,
        value_name = "DIR",
        hide_short_help = true
    )]
    migrations_dir: Option<PathBuf>,
    /// Accepted, without effect
    #[arg(long = "hooksWatch", global = true, num_args = 0..=1, require_equals = true,
        value_name = "BOOL", default_missing_value = "true", value_parser = go_bool,
        action = ArgAction::Set, hide_short_help = true)]
    hooks_watch: Option<bool>,
    /// Accepted, without effect
    #[arg(
        long = "hooksPool",
        global = true,
        value_name = "NUMBER",
        hide_short_help = true
    )]
    hooks_pool: Option<u32>,
    /// Accepted, without effect
    #[arg(long, global = true, num_args = 0..=1, require_equals = true, value_name = "BOOL",
        default_missing_value = "true", value_parser = go_bool, action = ArgAction::Set,
        hide_short_help = true)]
    automigrate: Option<bool>,
    /// The folder of static files
    #[arg(
        long = "publicDir",
        global = true,
        value_name = "DIR",
        default_value = "./pb_public"
    )]
    pub(in crate::cli) public_dir: PathBuf,
    /// Whether unknown paths show the index of the static files
    #[arg(long = "indexFallback", global = true, num_args = 0..=1, require_equals = true,
        value_name = "BOOL", default_value = "true", default_missing_value = "true",
        value_parser = go_bool, action = ArgAction::Set)]
    pub(in crate::cli) index_fallback: bool,
    /// Everything that was said, here and elsewhere.
    #[arg(skip)]
    layers: Layers,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless the environment says otherwise.
    Auto,
    /// Also into files and pipes.
    Always,
    /// Not at all.
    Never,
}

/// What the environment says about colour.
#[derive(Debug, Clone, Copy, Default)]
struct ColourWishes {
    no_color: bool,
    dumb: bool,
    force: bool,
}

impl GlobalArgs {
    /// Whether `-v` was given.
    pub fn is_verbose(&self) -> bool {
        self.verbose > 0
    }

    /// Whether `--offline` was given.
    pub fn is_offline(&self) -> bool {
        self.offline
    }

    /// Reads the files and puts everything in order. `matches` are those these flags were read from.
    ///
    /// Exit 3 when a file says what it must not, 4 when there is no such profile.
    pub fn settle(&mut self, matches: &ArgMatches) -> Result<(), Diagnostic> {
        let (flags, variables) = self.told(matches);
        let programs = self.output.is_some_and(Format::is_for_programs);
        let (project, user) = files(programs)?;
        self.layers = Layers::new(flags, variables, project.as_ref(), user.as_ref())?;
        Ok(())
    }

    /// What flags and the environment say. An empty variable says nothing.
    fn told(&self, matches: &ArgMatches) -> (Layer, Layer) {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|p| p.to_string_lossy().into_owned());
        let word =
            |value: Option<clap::builder::PossibleValue>| value.map(|v| v.get_name().to_owned());
        let given = [
            (Key::Dir, "dir", path(&self.dir)),
            (Key::Url, "url", self.url.clone()),
            (Key::TokenFile, "token_file", path(&self.token_file)),
            (Key::Profile, "profile", self.profile.clone()),
            (
                Key::Output,
                "output",
                word(self.output.and_then(|o| o.to_possible_value())),
            ),
            (
                Key::Color,
                "color",
                word(self.color.and_then(|c| c.to_possible_value())),
            ),
            (
                Key::EncryptionEnv,
                "encryption_env",
                self.encryption_env.clone(),
            ),
        ];
        let (mut flags, mut variables) = (Layer::new(), Layer::new());
        for (key, id, value) in given {
            let Some(value) = value else { continue };
            match (matches.value_source(id), key.variable()) {
                (Some(ValueSource::EnvVariable), Some(_)) if value.is_empty() => {}
                (Some(ValueSource::EnvVariable), Some(name)) => {
                    let origin = Origin::Variable(name);
                    variables.push((key, Setting { value, origin }));
                }
                _ => {
                    let origin = Origin::Flag(key.flag());
                    flags.push((key, Setting { value, origin }));
                }
            }
        }
        (flags, variables)
    }

    /// The value of a key, whoever said it.
    pub fn setting(&self, key: Key) -> Option<Setting> {
        self.layers.get_or_built_in(key)
    }

    /// What the command works on. Exit 64 when two things are named at once.
    pub fn place(&self) -> Result<Where, Diagnostic> {
        self.layers.place()
    }

    /// The token of a superuser: the file that is named, else the variable `PBCTL_TOKEN`. Exit 5 when
    /// there is none.
    pub fn token(&self, file: Option<&Path>) -> Result<String, Diagnostic> {
        let text = match file {
            Some(path) => fs::read_to_string(path).map_err(|error| {
                let message = format!("the token's file {} cannot be read", path.display());
                Diagnostic::new(Exit::NotAllowed, message).caused_by(&error)
            })?,
            None => variable(TOKEN).unwrap_or_default(),
        };
        let text = text.trim();
        if text.is_empty() {
            return Err(
                Diagnostic::new(Exit::NotAllowed, "no token was given").hint(format!(
                    "put the token of a superuser into {TOKEN}, or name its file with --token-file"
                )),
            );
        }
        Ok(text.to_owned())
    }

    /// The printer that these flags ask for.
    pub fn terminal(&self) -> Terminal {
        let wishes = ColourWishes {
            no_color: is_set("NO_COLOR"),
            dumb: env::var_os("TERM").is_some_and(|term| term == "dumb"),
            force: is_set("CLICOLOR_FORCE"),
        };
        let color = self.word(Key::Color).or(self.color).unwrap_or(Colour::Auto);
        Terminal {
            format: self
                .word(Key::Output)
                .or(self.output)
                .unwrap_or(Format::Table),
            fields: self.fields.clone(),
            quiet: self.quiet,
            colour_out: wants_colour(color, wishes, io::stdout().is_terminal()),
            colour_err: wants_colour(color, wishes, io::stderr().is_terminal()),
            may_ask: !self.no_input && io::stdin().is_terminal(),
            says_yes: self.yes,
            progress: self.progress,
            watched: io::stderr().is_terminal(),
        }
    }

    /// A value that is one of a few words; files and flags were checked when they were read.
    fn word<T: ValueEnum>(&self, key: Key) -> Option<T> {
        T::from_str(&self.layers.get(key)?.value, false).ok()
    }

    /// How the data directory is to be opened. Exit 64 when the key's variable is missing or a server is
    /// named, 6 when there is reason to believe that another directory is meant, or it is served and
    /// `--offline` was given.
    pub fn config(&self, purpose: Purpose) -> Result<Config, Diagnostic> {
        let dir = match self.place()? {
            Where::Directory(dir) => dir,
            Where::Server { url, .. } => {
                let message = format!("this command works on a data directory, not on {url}");
                return Err(Diagnostic::new(Exit::Usage, message).hint("name one with --dir"));
            }
        };
        must_not_be_forgotten(&dir)?;
        if self.offline && purpose == Purpose::Command {
            insist_on_files(&dir)?;
        }
        self.config_at(dir, purpose)
    }

    /// The same for a directory that was named otherwise.
    pub fn config_at(&self, dir: PathBuf, purpose: Purpose) -> Result<Config, Diagnostic> {
        let mut config = Config::new(dir);
        config.encryption_key = self.encryption_key()?;
        config.dev = self.dev;
        config.query_timeout = Duration::from_secs(self.query_timeout);
        config.ignore_hooks = self.ignore_hooks;
        config.purpose = purpose;
        if let Some(dir) = &self.hooks_dir {
            config.hooks_dir.clone_from(dir);
        }
        if let Some(dir) = &self.migrations_dir {
            config.migrations_dir.clone_from(dir);
        }
        Ok(config)
    }

    fn encryption_key(&self) -> Result<Option<String>, Diagnostic> {
        let told = self
            .setting(Key::EncryptionEnv)
            .map(|setting| setting.value);
        let Some(name) = told.filter(|name| !name.is_empty()) else {
            return Ok(None);
        };
        let key = env::var_os(&name).and_then(|key| key.into_string().ok());
        key.filter(|key| !key.is_empty()).map(Some).ok_or_else(|| {
            Diagnostic::new(
                Exit::Usage,
                format!("the environment variable {name} holds no key"),
            )
            .hint("--encryptionEnv takes the name of a variable, not the key itself")
        })
    }

    /// Flags of this command line that have no effect, by name.
    pub fn without_effect(&self) -> Vec<&'static str> {
        [
            ("--hooksWatch", self.hooks_watch.is_some()),
            ("--hooksPool", self.hooks_pool.is_some()),
            ("--automigrate", self.automigrate.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, given)| given.then_some(name))
        .collect()
    }
}

/// What the project's file and the user's say.
fn files(for_programs: bool) -> Result<(Option<ConfigFile>, Option<ConfigFile>), Diagnostic> {
    let working = env::current_dir().unwrap_or_default();
    let home = path_variable("HOME");
    let folders = Folders {
        working: &working,
        home: home.as_deref(),
    };
    let read = |path: Option<PathBuf>| match path {
        Some(path) => file::read(&path, folders, for_programs),
        None => Ok(None),
    };
    let project = read(file::find(&working))?;
    let user = read(user_file(home.as_deref()))?;
    Ok((project, user))
}

/// Names of the profiles in the files, as far as they can be read.
pub(in crate::cli) fn profiles() -> Vec<String> {
    let (project, user) = files(false).unwrap_or_default();
    let files = [project, user].into_iter().flatten();
    let profiles = files.flat_map(|file| file.profiles);
    profiles.map(|(name, _)| name).collect()
}

/// The value of an environment variable that a schema file names.
pub(in crate::cli) fn variable(name: &str) -> Option<String> {
    env::var_os(name).and_then(|value| value.into_string().ok())
}

/// Where programs keep what they remember of their use: the platform's folder, if one is named.
pub(in crate::cli) fn state_folder() -> Option<PathBuf> {
    let folder = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    folder("XDG_STATE_HOME")
        .or_else(|| folder("HOME").map(|home| home.join(".local/state")))
        .or_else(|| folder("LOCALAPPDATA"))
}

/// A secret that a schema file names: the variable itself, or the file that `NAME_FILE` names, as
/// containers hand secrets over.
pub(in crate::cli) fn secret(name: &str) -> Option<String> {
    variable(name).or_else(|| {
        let path = variable(&format!("{name}_FILE"))?;
        let text = fs::read_to_string(path).ok()?;
        Some(text.trim_end_matches(['\n', '\r']).to_owned())
    })
}

/// The folder for sockets that the system gives to each user, if it does.
pub(in crate::cli) fn runtime_folder() -> Option<PathBuf> {
    path_variable("XDG_RUNTIME_DIR")
}

/// The user's own file, in the platform's folder for such files.
fn user_file(home: Option<&Path>) -> Option<PathBuf> {
    let folder = path_variable("XDG_CONFIG_HOME").or_else(|| {
        if cfg!(windows) {
            path_variable("APPDATA")
        } else if cfg!(target_os = "macos") {
            home.map(|home| home.join("Library/Application Support"))
        } else {
            home.map(|home| home.join(".config"))
        }
    });
    folder.map(|folder| folder.join("pbctl/config.yaml"))
}

/// An absolute path in a variable; another one would depend on where the program runs.
fn path_variable(name: &str) -> Option<PathBuf> {
    env::var_os(name)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

/// Exit 6 when `dir` is the default one and missing, and there is one beside the program.
pub fn must_not_be_forgotten(dir: &Path) -> Result<(), Diagnostic> {
    let program = env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    forgotten_directory(dir, beside.map(|dir| dir.join("pb_data")).as_deref())
}

/// PocketBase looks for its data beside its binary, pbctl in the working directory. Where ours is
/// missing and that one exists, a new one would be made in silence.
fn forgotten_directory(dir: &Path, beside: Option<&Path>) -> Result<(), Diagnostic> {
    let Some(beside) = beside else { return Ok(()) };
    if dir != Path::new(DEFAULT_DIR) || dir.exists() || !beside.exists() {
        return Ok(());
    }
    let message = format!(
        "{DEFAULT_DIR} does not exist, but {} does",
        beside.display()
    );
    Err(Diagnostic::new(Exit::Conflict, message)
        .hint(format!("name the one you mean: --dir {}", beside.display())))
}

fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

fn wants_colour(when: Colour, wishes: ColourWishes, is_terminal: bool) -> bool {
    match when {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto if wishes.no_color => false,
        Colour::Auto if wishes.force => true,
        Colour::Auto => is_terminal && !wishes.dumb,
    }
}

/// The words that Go takes for a bool.
fn go_bool(text: &str) -> Result<bool, String> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Ok(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Ok(false),
        _ => Err("expected true or false".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_follows_flags_then_environment_then_the_terminal() {
        let none = ColourWishes::default();
        let no = ColourWishes {
            no_color: true,
            force: true,
            ..none
        };
        let force = ColourWishes {
            force: true,
            dumb: true,
            ..none
        };
        let dumb = ColourWishes { dumb: true, ..none };
        assert!(wants_colour(Colour::Auto, none, true) && !wants_colour(Colour::Auto, none, false));
        assert!(!wants_colour(Colour::Auto, no, true) && wants_colour(Colour::Always, no, false));
        assert!(wants_colour(Colour::Auto, force, false));
        assert!(!wants_colour(Colour::Auto, dumb, true));
        assert!(!wants_colour(Colour::Never, force, true));
    }

    #[test]
    fn a_directory_beside_the_binary_is_not_forgotten() {
        let beside = tempfile::tempdir().unwrap();
        let missing = Path::new(DEFAULT_DIR);
        if missing.exists() {
            return;
        }
        let refused = forgotten_directory(missing, Some(beside.path())).unwrap_err();
        assert_eq!(refused.exit, Exit::Conflict);
        assert!(forgotten_directory(Path::new("./other"), Some(beside.path())).is_ok());
        assert!(forgotten_directory(missing, Some(Path::new("/nosuch"))).is_ok());
        assert!(forgotten_directory(missing, None).is_ok());
    }

    #[test]
    fn bools_are_those_of_go() {
        assert_eq!(go_bool("T"), Ok(true));
        assert_eq!(go_bool("0"), Ok(false));
        assert!(go_bool("yes").is_err());
    }
}
