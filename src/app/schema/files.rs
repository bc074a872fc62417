//! Several schema files as one tree.

use std::path::{Path, PathBuf};

use crate::app::yaml::{self, Member, Node, Place, Problem, Value};

/// A file that was read.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path as people know it.
    pub path: PathBuf,
    /// What is in it.
    pub text: String,
}

/// The files that `path` names: itself, or every `*.yaml` and `*.yml` in a folder, by name.
pub fn load(path: &Path) -> std::io::Result<Vec<File>> {
    let mut paths = Vec::new();
    if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            let path = entry?.path();
            let is_yaml = path.extension().is_some_and(|e| e == "yaml" || e == "yml");
            if is_yaml && path.is_file() {
                paths.push(path);
            }
        }
        paths.sort();
    } else {
        paths.push(path.to_owned());
    }
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path)?;
            Ok(File { path, text })
        })
        .collect()
}

/// All files as one tree: members of the top and of its mappings are merged by key, and a key that
/// two files have is a problem.
pub fn merge(files: &[File]) -> Result<Node, Vec<Problem>> {
    let (mut root, mut problems) = (Node::new(Value::Map(Vec::new())), Vec::new());
    for (i, file) in files.iter().enumerate() {
        match yaml::parse_file(&file.text, i) {
            Ok(node) if node.is_null() => {}
            Ok(node) if matches!(node.value, Value::Map(_)) => {
                let earlier =
                    |place: Place| files.get(place.file).map(|f| f.path.display().to_string());
                add(&mut root, node, 0, &earlier, &mut problems);
            }
            Ok(node) => problems.push(Problem {
                place: node.place,
                message: format!("expected a mapping, not {}", node.kind()),
            }),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(root)
    } else {
        Err(problems)
    }
}

fn add(
    root: &mut Node,
    node: Node,
    depth: usize,
    name: &dyn Fn(Place) -> Option<String>,
    problems: &mut Vec<Problem>,
) {
    let (Value::Map(members), Value::Map(new)) = (&mut root.value, node.value) else {
        return;
    };
    for member in new {
        let Some(old) = members.iter_mut().find(|old| old.key == member.key) else {
            members.push(member);
            continue;
        };
        let are_maps =
            matches!(old.node.value, Value::Map(_)) && matches!(member.node.value, Value::Map(_));
        // Collections are merged by name, settings by group; what is inside of them is one thing.
        if are_maps && depth == 0 {
            add(&mut old.node, member.node, depth + 1, name, problems);
        } else if depth > 0 || !is_same(old, &member) {
            let file = name(old.place).unwrap_or_default();
            problems.push(Problem {
                place: member.place,
                message: format!("{} is in {file}:{}, too", member.key, old.place.line),
            });
        }
    }
}

/// Every file may say which version of the language it is in.
fn is_same(old: &Member, new: &Member) -> bool {
    matches!(old.key.as_str(), "apiVersion" | "project") && old.node.to_json() == new.node.to_json()
}
