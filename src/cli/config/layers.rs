//! Which value counts: flag > environment > project's file > user's file > built-in. A profile stands
//! right above whatever has chosen it. Pure: what was found elsewhere is handed in.

use std::{fmt, path::PathBuf};

use super::file::ConfigFile;
use crate::cli::diagnostic::{Diagnostic, Exit};

/// Name of the data directory when nobody names one.
pub const DEFAULT_DIR: &str = "./pb_data";

/// What can be configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The data directory.
    Dir,
    /// The address of a server.
    Url,
    /// The file with the token of a superuser.
    TokenFile,
    /// Which profile of the files.
    Profile,
    /// The schema files.
    Schema,
    /// The environment whose patch is laid over the schema.
    Env,
    /// How results are printed.
    Output,
    /// When to use colour.
    Color,
    /// The variable with the key of encrypted settings.
    EncryptionEnv,
}

impl Key {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Dir,
        Self::Url,
        Self::TokenFile,
        Self::Profile,
        Self::Schema,
        Self::Env,
        Self::Output,
        Self::Color,
        Self::EncryptionEnv,
    ];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dir => "dir",
            Self::Url => "url",
            Self::TokenFile => "tokenFile",
            Self::Profile => "profile",
            Self::Schema => "schema",
            Self::Env => "env",
            Self::Output => "output",
            Self::Color => "color",
            Self::EncryptionEnv => "encryptionEnv",
        }
    }

    /// The flag.
    pub const fn flag(self) -> &'static str {
        match self {
            Self::Dir => "--dir",
            Self::Url => "--url",
            Self::TokenFile => "--token-file",
            Self::Profile => "--profile",
            Self::Schema => "--schema",
            Self::Env => "--env",
            Self::Output => "--output",
            Self::Color => "--color",
            Self::EncryptionEnv => "--encryptionEnv",
        }
    }

    /// The environment variable, if there is one.
    pub const fn variable(self) -> Option<&'static str> {
        match self {
            Self::Dir => Some("PBCTL_DIR"),
            Self::Url => Some("PBCTL_URL"),
            Self::TokenFile => Some("PBCTL_TOKEN_FILE"),
            Self::Profile => Some("PBCTL_PROFILE"),
            Self::Output => Some("PBCTL_OUTPUT"),
            _ => None,
        }
    }

    /// What counts when nobody says anything.
    pub const fn built_in(self) -> Option<&'static str> {
        match self {
            Self::Dir => Some(DEFAULT_DIR),
            Self::Schema => Some("./schema"),
            Self::Output => Some("table"),
            Self::Color => Some("auto"),
            _ => None,
        }
    }

    /// Whether a value is a path, which files write relative to themselves.
    pub const fn is_path(self) -> bool {
        matches!(self, Self::Dir | Self::TokenFile | Self::Schema)
    }
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The command line.
    Flag(&'static str),
    /// The environment.
    Variable(&'static str),
    /// A file, with the line and the profile in it.
    File {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The profile, unless it is for all.
        profile: Option<String>,
    },
    /// The program.
    BuiltIn,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(f, "flag {name}"),
            Self::Variable(name) => write!(f, "environment {name}"),
            Self::File {
                path,
                line,
                profile,
            } => {
                write!(f, "{}:{line}", path.display())?;
                match profile {
                    Some(name) => write!(f, " (profile {name})"),
                    None => Ok(()),
                }
            }
            Self::BuiltIn => f.write_str("built-in"),
        }
    }
}

/// A value and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The value; a path of a file stands from where the program runs.
    pub value: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// Values of one origin.
pub type Layer = Vec<(Key, Setting)>;

/// All layers, the first counts most.
#[derive(Debug, Clone, Default)]
pub struct Layers(Vec<Layer>);

/// What a command works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// A data directory.
    Directory(PathBuf),
    /// A server.
    Server {
        /// Its address.
        url: String,
        /// The file with the token, if one is named.
        token_file: Option<PathBuf>,
    },
}

impl Layers {
    /// Puts the layers in order. Exit 4 when a profile is named that no file has.
    pub fn new(
        flags: Layer,
        variables: Layer,
        project: Option<&ConfigFile>,
        user: Option<&ConfigFile>,
    ) -> Result<Self, Diagnostic> {
        let files: Vec<&ConfigFile> = [project, user].into_iter().flatten().collect();
        let tops = files.iter().map(|file| (true, file.values.clone()));
        let told = [(false, flags), (false, variables)];
        let (mut layers, mut chosen) = (Vec::new(), false);
        for (is_file, layer) in told.into_iter().chain(tops) {
            let name = find(&layer, Key::Profile).map(|setting| setting.value.clone());
            let Some(name) = name.filter(|_| !chosen) else {
                layers.push(layer);
                continue;
            };
            chosen = true;
            let values = profile(&files, &name)?;
            // A file's own values are for all; other flags beside --profile are meant for this call.
            layers.extend(if is_file {
                [values, layer]
            } else {
                [layer, values]
            });
        }
        Ok(Self(layers))
    }

    /// The value that counts; none when nobody says anything.
    pub fn get(&self, key: Key) -> Option<&Setting> {
        self.0.iter().find_map(|layer| find(layer, key))
    }

    /// The same with what is built in.
    pub fn get_or_built_in(&self, key: Key) -> Option<Setting> {
        self.get(key).cloned().or_else(|| {
            key.built_in().map(|value| Setting {
                value: value.to_owned(),
                origin: Origin::BuiltIn,
            })
        })
    }

    /// What to work on: what the first layer says that names a directory or a server. Exit 64 when
    /// it names both.
    ///
    /// The token's file is that of the same layer, or one that flags or the environment name: a token
    /// must not go to an address that somebody else has written into another file.
    pub fn place(&self) -> Result<Where, Diagnostic> {
        for layer in &self.0 {
            match (find(layer, Key::Dir), find(layer, Key::Url)) {
                (None, None) => {}
                (Some(dir), None) => return Ok(Where::Directory(dir.value.clone().into())),
                (Some(dir), Some(url)) => return Err(both(dir, url)),
                (None, Some(url)) => {
                    let token_file = self.told_token_file().or(find(layer, Key::TokenFile));
                    return Ok(Where::Server {
                        url: url.value.clone(),
                        token_file: token_file.map(|setting| setting.value.clone().into()),
                    });
                }
            }
        }
        Ok(Where::Directory(DEFAULT_DIR.into()))
    }

    /// The token's file that a flag or the environment names.
    fn told_token_file(&self) -> Option<&Setting> {
        let all = self
            .0
            .iter()
            .filter_map(|layer| find(layer, Key::TokenFile));
        let mut told = all.filter(|s| !matches!(s.origin, Origin::File { .. }));
        told.next()
    }
}

fn find(layer: &Layer, key: Key) -> Option<&Setting> {
    layer
        .iter()
        .find(|(own, _)| *own == key)
        .map(|(_, setting)| setting)
}

fn both(dir: &Setting, url: &Setting) -> Diagnostic {
    let message = format!(
        "a directory ({}) and a server ({}) are named",
        dir.origin, url.origin
    );
    Diagnostic::new(Exit::Usage, message).hint("name one of them; profiles can hold the other")
}

/// The values of a profile: the first file that has it.
fn profile(files: &[&ConfigFile], name: &str) -> Result<Layer, Diagnostic> {
    let found = files
        .iter()
        .find_map(|file| file.profiles.iter().find(|(own, _)| own == name));
    if let Some((_, values)) = found {
        return Ok(values.clone());
    }
    let known: Vec<&str> = files
        .iter()
        .flat_map(|file| file.profiles.iter().map(|(own, _)| own.as_str()))
        .collect();
    let hint = if known.is_empty() {
        "write it into pbctl.yaml below `profiles`".to_owned()
    } else {
        format!("there are: {}", known.join(", "))
    };
    let message = format!("there is no profile {name}");
    Err(Diagnostic::new(Exit::NotFound, message).hint(hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(origin: &Origin, values: &[(Key, &str)]) -> Layer {
        let setting = |&(key, value): &(Key, &str)| {
            let (value, origin) = (value.to_owned(), origin.clone());
            (key, Setting { value, origin })
        };
        values.iter().map(setting).collect()
    }

    fn flags(values: &[(Key, &str)]) -> Layer {
        told(&Origin::Flag("--x"), values)
    }

    fn variables(values: &[(Key, &str)]) -> Layer {
        told(&Origin::Variable("X"), values)
    }

    fn file(values: &[(Key, &str)], profiles: &[(&str, &[(Key, &str)])]) -> ConfigFile {
        let at = |profile: Option<&str>| Origin::File {
            path: "pbctl.yaml".into(),
            line: 1,
            profile: profile.map(str::to_owned),
        };
        ConfigFile {
            values: told(&at(None), values),
            profiles: profiles
                .iter()
                .map(|&(name, values)| (name.to_owned(), told(&at(Some(name)), values)))
                .collect(),
        }
    }

    fn server(url: &str, token_file: Option<&str>) -> Where {
        Where::Server {
            url: url.into(),
            token_file: token_file.map(Into::into),
        }
    }

    #[test]
    fn flags_count_before_the_environment_before_files_before_what_is_built_in() {
        let project = file(
            &[(Key::Dir, "p"), (Key::Output, "csv"), (Key::Color, "never")],
            &[],
        );
        let user = file(&[(Key::Color, "always"), (Key::Schema, "s")], &[]);
        let layers = Layers::new(
            flags(&[(Key::Dir, "f")]),
            variables(&[(Key::Dir, "e"), (Key::Output, "json")]),
            Some(&project),
            Some(&user),
        )
        .unwrap();
        let value = |key| layers.get_or_built_in(key).map(|setting| setting.value);
        assert_eq!(value(Key::Dir).as_deref(), Some("f"));
        assert_eq!(value(Key::Output).as_deref(), Some("json"));
        assert_eq!(value(Key::Color).as_deref(), Some("never"));
        assert_eq!(value(Key::Schema).as_deref(), Some("s"));
        assert_eq!(value(Key::Url), None);
        assert_eq!(layers.place().unwrap(), Where::Directory("f".into()));
        let nothing = Layers::default();
        assert_eq!(
            nothing.place().unwrap(),
            Where::Directory(DEFAULT_DIR.into())
        );
        let schema = nothing.get_or_built_in(Key::Schema).unwrap();
        assert_eq!(schema.origin, Origin::BuiltIn);
    }

    #[test]
    fn a_profile_stands_right_above_what_has_chosen_it() {
        let production: &[(Key, &str)] = &[(Key::Url, "https://p"), (Key::TokenFile, "t")];
        let project = file(&[(Key::Dir, "p")], &[("production", production)]);
        let place = |flags, variables| {
            Layers::new(flags, variables, Some(&project), None).and_then(|layers| layers.place())
        };
        let expected = server("https://p", Some("t"));
        let dir = variables(&[(Key::Dir, "e")]);
        let chosen = flags(&[(Key::Profile, "production")]);
        assert_eq!(place(chosen, dir.clone()).unwrap(), expected);
        let chosen = variables(&[(Key::Profile, "production")]);
        assert_eq!(place(Layer::new(), chosen).unwrap(), expected);
        let both = flags(&[(Key::Profile, "production"), (Key::Dir, "f")]);
        assert_eq!(place(both, dir).unwrap(), Where::Directory("f".into()));
        let missing = place(flags(&[(Key::Profile, "produktion")]), Layer::new()).unwrap_err();
        assert_eq!(missing.exit, Exit::NotFound);
        assert!(missing.hints[0].contains("production"));
    }

    #[test]
    fn a_directory_and_a_server_of_the_same_rank_are_refused() {
        let both = flags(&[(Key::Dir, "d"), (Key::Url, "http://x")]);
        let layers = Layers::new(both, Layer::new(), None, None).unwrap();
        assert_eq!(layers.place().unwrap_err().exit, Exit::Usage);
    }

    // Else a file in a folder that somebody else has written could send the user's token anywhere.
    #[test]
    fn a_token_is_not_sent_to_the_address_of_another_file() {
        let project = file(&[(Key::Url, "https://elsewhere")], &[]);
        let user = file(&[(Key::Url, "https://mine"), (Key::TokenFile, "t")], &[]);
        let place = |flags, project: Option<&ConfigFile>| {
            let layers = Layers::new(flags, Layer::new(), project, Some(&user)).unwrap();
            layers.place().unwrap()
        };
        let none = Layer::new;
        assert_eq!(
            place(none(), Some(&project)),
            server("https://elsewhere", None)
        );
        assert_eq!(place(none(), None), server("https://mine", Some("t")));
        let told = flags(&[(Key::TokenFile, "f")]);
        assert_eq!(
            place(told, Some(&project)),
            server("https://elsewhere", Some("f"))
        );
    }
}
