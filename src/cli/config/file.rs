//! `pbctl.yaml` of a project and the user's `config.yaml`: values with their places, problems with a
//! caret. An unknown key is a problem, because a misspelled one would be a value that never counts.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::ValueEnum;

use super::{
    flags::Colour,
    layers::{Key, Layer, Origin, Setting},
};
use crate::{
    app::{
        schema::keys::nearest,
        yaml::{self, Node, Place, Problem, Value},
    },
    cli::{
        diagnostic::{Diagnostic, Exit},
        problems::{self, Shown},
        terminal::Format,
    },
};

/// Name of a project's file.
pub const FILE_NAME: &str = "pbctl.yaml";

/// The key under which profiles stand.
const PROFILES: &str = "profiles";

/// What a file says.
#[derive(Debug, Clone, Default)]
pub struct ConfigFile {
    /// Values for all.
    pub values: Layer,
    /// Values by the name of their profile.
    pub profiles: Vec<(String, Layer)>,
}

/// The folder that paths are relative to, and the user's own.
#[derive(Debug, Clone, Copy)]
pub struct Folders<'a> {
    /// Where the program runs.
    pub working: &'a Path,
    /// What `~` means.
    pub home: Option<&'a Path>,
}

/// The project's file: in the working directory or the nearest folder above. Folders that everybody
/// may write are passed over, so that nobody else can say where one's token goes.
pub fn find(working: &Path) -> Option<PathBuf> {
    let mut folders = working.ancestors();
    let own = folders.next().map(|folder| folder.join(FILE_NAME));
    own.filter(|path| path.is_file()).or_else(|| {
        folders
            .filter(|folder| !is_open_to_all(folder))
            .map(|folder| folder.join(FILE_NAME))
            .find(|path| path.is_file())
    })
}

#[cfg(unix)]
fn is_open_to_all(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(folder).is_ok_and(|meta| meta.permissions().mode() & 0o002 != 0)
}

#[cfg(not(unix))]
fn is_open_to_all(_: &Path) -> bool {
    false
}

/// Reads a file; `None` when there is none. Exit 3 with places when it says what it must not.
pub fn read(
    path: &Path,
    folders: Folders<'_>,
    for_programs: bool,
) -> Result<Option<ConfigFile>, Diagnostic> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let message = format!("{} cannot be read", path.display());
            return Err(Diagnostic::new(Exit::Failed, message).caused_by(&error));
        }
    };
    let read = yaml::parse(&text).and_then(|root| Reader::new(path, folders).file(&root));
    read.map(Some).map_err(|found| {
        let shown = [Shown { path, text: &text }];
        problems::diagnostic(&found, &shown, &path.display().to_string(), for_programs)
    })
}

struct Reader<'a> {
    path: &'a Path,
    folders: Folders<'a>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn new(path: &'a Path, folders: Folders<'a>) -> Self {
        Self {
            path,
            folders,
            problems: Vec::new(),
        }
    }

    fn file(mut self, root: &Node) -> Result<ConfigFile, Vec<Problem>> {
        let mut file = ConfigFile {
            values: self.values(root, None),
            profiles: Vec::new(),
        };
        if let Some(profiles) = root.get(PROFILES) {
            self.expect_map(profiles);
            for profile in profiles.members() {
                let values = self.values(&profile.node, Some(&profile.key));
                file.profiles.push((profile.key.clone(), values));
            }
        }
        if self.problems.is_empty() {
            Ok(file)
        } else {
            Err(self.problems)
        }
    }

    fn problem(&mut self, place: Place, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { place, message });
    }

    fn expect_map(&mut self, node: &Node) {
        if !matches!(node.value, Value::Map(_) | Value::Null) {
            let message = format!("expected a mapping, not {}", node.kind());
            self.problem(node.place, message);
        }
    }

    fn values(&mut self, node: &Node, profile: Option<&str>) -> Layer {
        self.expect_map(node);
        let is_known = |key: Key| profile.is_none() || key != Key::Profile;
        let mut values = Layer::new();
        for member in node.members() {
            if profile.is_none() && member.key == PROFILES {
                continue;
            }
            let mut known = Key::ALL.into_iter().filter(|key| is_known(*key));
            let Some(key) = known.find(|key| key.name() == member.key) else {
                self.unknown(&member.key, member.place, profile.is_none());
                continue;
            };
            match self.value(key, &member.node) {
                Ok(value) => {
                    let origin = Origin::File {
                        path: self.path.to_owned(),
                        line: member.place.line,
                        profile: profile.map(str::to_owned),
                    };
                    values.push((key, Setting { value, origin }));
                }
                Err(message) => self.problem(member.node.place, message),
            }
        }
        values
    }

    fn unknown(&mut self, name: &str, place: Place, is_top: bool) {
        if name == "token" {
            let message = "a token is not written into files: name its file with tokenFile";
            return self.problem(place, message);
        }
        let known = Key::ALL.into_iter().map(Key::name);
        let known = known
            .chain([PROFILES])
            .filter(|known| is_top || ![Key::Profile.name(), PROFILES].contains(known));
        let near = nearest(name, known);
        let near = near.map_or_else(String::new, |near| format!(", did you mean {near}?"));
        self.problem(place, format!("unknown key {name}{near}"));
    }

    /// The value as the flag would have it.
    fn value(&self, key: Key, node: &Node) -> Result<String, String> {
        let text = node
            .as_text()
            .ok_or_else(|| format!("{} must be a text, not {}", key.name(), node.kind()))?;
        if text.is_empty() {
            return Err(format!("{} must not be empty", key.name()));
        }
        match key {
            Key::Output => one_of::<Format>(text)?,
            Key::Color => one_of::<Colour>(text)?,
            _ if key.is_path() => return Ok(self.resolve(text)),
            _ => {}
        }
        Ok(text.to_owned())
    }

    /// A path of the file as it stands from the working directory.
    fn resolve(&self, text: &str) -> String {
        if let (Some(rest), Some(home)) = (text.strip_prefix("~/"), self.folders.home) {
            return home.join(rest).to_string_lossy().into_owned();
        }
        match self.path.parent() {
            Some(folder) if folder != self.folders.working => {
                let text = text.strip_prefix("./").unwrap_or(text);
                folder.join(text).to_string_lossy().into_owned()
            }
            _ => text.to_owned(),
        }
    }
}

fn one_of<T: ValueEnum>(text: &str) -> Result<(), String> {
    if T::from_str(text, false).is_ok() {
        return Ok(());
    }
    let known = T::value_variants().iter().filter_map(T::to_possible_value);
    let known: Vec<String> = known.map(|value| value.get_name().to_owned()).collect();
    Err(format!(
        "expected one of {}, not {text:?}",
        known.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<ConfigFile, Vec<Problem>> {
        let folders = Folders {
            working: Path::new("/srv/app/deep"),
            home: Some(Path::new("/home/ana")),
        };
        yaml::parse(text)
            .and_then(|root| Reader::new(Path::new("/srv/app/pbctl.yaml"), folders).file(&root))
    }

    #[test]
    fn values_know_their_lines_and_paths_their_folder() {
        let file = read_text(
            "dir: ./data\nprofiles:\n  production:\n    url: https://x\n    tokenFile: ~/t\n",
        )
        .unwrap();
        let (key, dir) = &file.values[0];
        assert_eq!((*key, dir.value.as_str()), (Key::Dir, "/srv/app/data"));
        assert_eq!(dir.origin.to_string(), "/srv/app/pbctl.yaml:1");
        let (name, values) = &file.profiles[0];
        assert_eq!(name, "production");
        assert_eq!(values[1].1.value, "/home/ana/t");
        let origin = values[1].1.origin.to_string();
        assert_eq!(origin, "/srv/app/pbctl.yaml:5 (profile production)");
    }

    #[test]
    fn what_does_not_belong_there_is_told_with_its_place() {
        let problems = |text: &str| -> Vec<String> {
            let problems = read_text(text).unwrap_err();
            problems.iter().map(ToString::to_string).collect()
        };
        assert_eq!(
            problems("dri: x\noutput: tabel\nprofiles:\n  p: { profile: q }\n  q: 1\n"),
            [
                "1:1: unknown key dri, did you mean dir?",
                "2:9: expected one of table, json, ndjson, yaml, csv, id, not \"tabel\"",
                "4:8: unknown key profile",
                "5:6: expected a mapping, not a number",
            ]
        );
        assert!(problems("token: abc\n")[0].contains("tokenFile"));
        assert!(problems("dir: 1\n")[0].ends_with("dir must be a text, not a number"));
        assert!(problems("dir: ''\n")[0].ends_with("dir must not be empty"));
        assert_eq!(problems("[1]\n"), ["1:1: expected a mapping, not a list"]);
    }

    #[test]
    fn the_nearest_file_above_is_found() {
        let root = tempfile::tempdir().unwrap();
        let deep = root.path().join("a/b");
        fs::create_dir_all(&deep).unwrap();
        assert_eq!(
            find(&deep).filter(|path| path.starts_with(root.path())),
            None
        );
        let file = root.path().join(FILE_NAME);
        fs::write(&file, "").unwrap();
        assert_eq!(find(&deep), Some(file));
        let nearer = root.path().join("a").join(FILE_NAME);
        fs::write(&nearer, "").unwrap();
        assert_eq!(find(&deep), Some(nearer));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_everybody_may_write_is_passed_over() {
        use std::os::unix::fs::PermissionsExt as _;
        let root = tempfile::tempdir().unwrap();
        let open = root.path().join("open");
        let own = open.join("own");
        fs::create_dir_all(&own).unwrap();
        fs::write(open.join(FILE_NAME), "").unwrap();
        assert!(find(&own).is_some());
        fs::set_permissions(&open, fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(
            find(&own).filter(|path| path.starts_with(root.path())),
            None
        );
        assert!(
            find(&open).is_some(),
            "the working directory is one's own choice"
        );
    }
}
