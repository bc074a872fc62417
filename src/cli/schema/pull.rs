//! `schema pull` and `schema graph`: the directory as text.

use std::{collections::HashSet, fs, io::ErrorKind, path::Path};

use super::{GraphArgs, Language, PullArgs, target::Target};
use crate::{
    app::{
        schema::{json_schema::json_schema, patch, read::Sources},
        yaml,
    },
    cli::{
        config::{GlobalArgs, variable},
        diagnostic::{Diagnostic, Exit},
        terminal::Terminal,
        whole_file::WholeFile,
    },
};

/// Writes the files; those that are there keep their comments where nothing has changed.
pub async fn pull(
    args: &PullArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let target = Target::existing(global, terminal).await?;
    let files = target.pull().await;
    target.close().await;
    let mut files = files?;
    files.push(("pbctl.schema.json".to_owned(), json_schema()));
    fs::create_dir_all(&args.to).map_err(|error| Diagnostic::cannot_write(&args.to, &error))?;
    let mut written = Vec::new();
    for (name, text) in &files {
        let path = args.to.join(name);
        let old = old(&path)?;
        let text = match &old {
            Some(old) if path.extension().is_some_and(|e| e == "yaml") => {
                laid_over(&path, old, text, terminal)
            }
            _ => text.clone(),
        };
        if old.as_ref() != Some(&text) {
            let mut file = WholeFile::create(&path)?;
            file.put(text.as_bytes())?;
            file.settle()?;
            written.push((path, file));
        }
    }
    for (path, file) in written {
        file.finish()?;
        terminal.say(&format!("wrote {}", path.display()));
    }
    warn_of_others(&args.to, &files, terminal);
    Ok(())
}

/// The text that stands there, if there is one; what is no text is not overwritten.
fn old(path: &Path) -> Result<Option<String>, Diagnostic> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => {
            let message = format!(
                "cannot read {}, which would be written over",
                path.display()
            );
            Err(Diagnostic::new(Exit::Failed, message).caused_by(&error))
        }
    }
}

/// The pulled text with what stays of the old one, after telling of references that do not.
fn laid_over(path: &Path, old: &str, new: &str, terminal: &Terminal) -> String {
    let shown = path.display();
    if yaml::parse(old).is_err() {
        terminal.warn(&format!("{shown} was no readable YAML"));
    }
    let folders = [path.parent().unwrap_or(Path::new("")).to_owned()];
    let sources = Sources {
        env: &variable,
        folders: &folders,
        is_trial: false,
    };
    let (text, told) = patch::over(old, new, &sources);
    for told in told {
        terminal.warn(&format!(
            "{shown}: the reference at {} {}",
            told.path, told.what
        ));
    }
    text
}

/// Other files would be merged with these, and may say the same again.
fn warn_of_others(folder: &Path, files: &[(String, String)], terminal: &Terminal) {
    let own: HashSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_yaml = Path::new(&name)
            .extension()
            .is_some_and(|e| e == "yaml" || e == "yml");
        if is_yaml && !own.contains(name.as_str()) {
            terminal.warn(&format!(
                "{} was not written by this pull",
                entry.path().display()
            ));
        }
    }
}

/// Draws the relations between collections.
pub async fn graph(
    args: &GraphArgs,
    global: &GlobalArgs,
    terminal: &Terminal,
) -> Result<(), Diagnostic> {
    let target = Target::existing(global, terminal).await?;
    let language = match args.format {
        Language::Mermaid => "mermaid",
        Language::Dot => "dot",
    };
    let text = target.graph(language).await;
    target.close().await;
    terminal.bytes(text?.as_bytes())
}
