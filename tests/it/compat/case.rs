//! The corpus: `NAME.cases.jsonl`, one request a line, `//` for remarks.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// One file of cases, played in order against one server.
pub struct Group {
    /// The file's name without its ending.
    pub name: String,
    /// The requests in order.
    pub cases: Vec<Case>,
    folder: PathBuf,
}

/// One request of the corpus. `<<name>>` in its texts stands for a value saved from an earlier answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique within its file.
    pub name: String,
    /// Method and path, separated by a space, sent as they are.
    #[serde(rename = "do")]
    pub line: String,
    /// Who asks: `guest` (also when absent), `superuser`, `u1`…`u12` of users, `c1`…`c3` of clients.
    #[serde(default, rename = "as")]
    pub actor: String,
    /// Query parameters, percent-encoded by the runner.
    #[serde(default)]
    pub query: Map<String, Value>,
    /// Further headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// A JSON body, sent exactly as it is written here.
    pub json: Option<Box<RawValue>>,
    /// A urlencoded body, sent as it is.
    pub form: Option<String>,
    /// A multipart body of plain fields.
    pub parts: Option<Vec<(String, String)>>,
    /// Any other body as text, or …
    pub body: Option<String>,
    /// … as hexadecimal bytes, or …
    pub hex: Option<String>,
    /// … as so many spaces around `{}`.
    pub fill: Option<usize>,
    /// The content type, when not the usual one of the body's kind; `""` sends none.
    #[serde(rename = "type")]
    pub content_type: Option<String>,
    /// Sends the body in chunks.
    #[serde(default)]
    pub chunked: bool,
    /// Name → dotted path of a value in the answer, for later cases.
    #[serde(default)]
    pub save: BTreeMap<String, String>,
    /// Keys of the answer whose text is random.
    #[serde(default)]
    pub random: Vec<String>,
    /// A token made by hand, sent instead of the actor's.
    pub token: Option<TokenPlan>,
}

/// How a hand-made token differs from the honest one of its owner.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenPlan {
    /// An actor's name, as in [`Case::actor`].
    pub of: String,
    /// The kind; `auth` when absent.
    pub kind: Option<String>,
    /// Seconds from now until it ends.
    pub exp: Option<i64>,
    /// Claims that replace the honest ones; null takes one away.
    #[serde(default)]
    pub claims: Map<String, Value>,
    /// The header's JSON text.
    pub header: Option<String>,
    /// A different signing key.
    pub key: Option<String>,
    /// Takes the signature away.
    #[serde(default)]
    pub unsigned: bool,
    /// Text before the token, such as `Bearer `.
    #[serde(default)]
    pub before: String,
    /// Text after the token.
    #[serde(default)]
    pub after: String,
}

impl Group {
    /// Every file of cases in `folder`, by name.
    pub fn read_all(folder: &Path) -> Vec<Self> {
        let mut groups: Vec<Self> = fs::read_dir(folder)
            .expect("the corpus")
            .map(|entry| entry.expect("a folder entry").path())
            .filter_map(|path| {
                Some(
                    path.file_name()?
                        .to_str()?
                        .strip_suffix(".cases.jsonl")?
                        .to_owned(),
                )
            })
            .map(|name| Self::read(folder, name))
            .collect();
        groups.sort_by(|a, b| a.name.cmp(&b.name));
        groups
    }

    fn read(folder: &Path, name: String) -> Self {
        let path = folder.join(format!("{name}.cases.jsonl"));
        let text = fs::read_to_string(&path).expect("a file of cases");
        let (mut cases, mut names) = (Vec::new(), HashSet::new());
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with("//") {
                continue;
            }
            let case: Case = serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), number + 1));
            assert!(
                names.insert(case.name.clone()),
                "{}: {} occurs twice",
                path.display(),
                case.name
            );
            cases.push(case);
        }
        Self {
            name,
            cases,
            folder: folder.to_owned(),
        }
    }

    /// Where this file's recorded answers are.
    pub fn recording_path(&self) -> PathBuf {
        self.folder.join(format!("{}.answers.jsonl", self.name))
    }

    /// Whether `full` (`group/case`) is one of this file's cases.
    pub fn has(&self, full: &str) -> bool {
        self.cases
            .iter()
            .any(|case| format!("{}/{}", self.name, case.name) == full)
    }
}
