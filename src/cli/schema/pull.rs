//! `schema pull` and `schema graph`: the directory as text.

use std::{collections::HashSet, fs, path::Path};

use super::{GraphArgs, Language, PullArgs, target::Target};
use crate::{
    app::{
        schema::{json_schema::json_schema, patch},
        yaml,
    },
    cli::{
        config::GlobalArgs,
        diagnostic::{Diagnostic, Exit},
        terminal::Terminal,
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
    let failed = |error: std::io::Error| {
        let message = format!("cannot write into {}", args.to.display());
        Diagnostic::new(Exit::Failed, message).caused_by(&error)
    };
    fs::create_dir_all(&args.to).map_err(failed)?;
    for (name, text) in &files {
        let path = args.to.join(name);
        let old = fs::read_to_string(&path).ok();
        let text = match &old {
            Some(old) if path.extension().is_some_and(|e| e == "yaml") => {
                if yaml::parse(old).is_err() {
                    let text = format!("{} was no readable YAML", path.display());
                    terminal.warn(&text);
                }
                patch::over(old, text)
            }
            _ => text.clone(),
        };
        if old.as_ref() != Some(&text) {
            fs::write(&path, text).map_err(failed)?;
            terminal.say(&format!("wrote {}", path.display()));
        }
    }
    warn_of_others(&args.to, &files, terminal);
    Ok(())
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
