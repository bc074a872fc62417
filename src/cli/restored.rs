//! A restored directory takes the place of the one that was served.

use std::sync::Arc;

use serde_json::json;

use super::{diagnostic::Diagnostic, directory, terminal::Terminal};
use crate::app::{
    App,
    backups::{InPlace, Staged},
    config::Config,
    logs,
};

/// Swaps the directories and opens what is there then. When the restored one cannot take the place, or
/// cannot be opened, it is the old one. What it was is kept beside it.
pub async fn open(
    staged: Staged,
    config: &Config,
    terminal: &Terminal,
) -> Result<Arc<App>, Diagnostic> {
    let name = staged.name.clone();
    let swapped = match staged.swap() {
        Ok(swapped) => swapped,
        Err(error) => return go_back(&name, error.into(), config, terminal).await,
    };
    match directory::open(config.clone(), terminal).await {
        Ok(app) => {
            tell(&app, &name, &swapped, terminal);
            Ok(app)
        }
        Err(refused) => {
            swapped.undo()?;
            go_back(&name, refused, config, terminal).await
        }
    }
}

fn tell(app: &App, name: &str, swapped: &InPlace, terminal: &Terminal) {
    let before = swapped.before.display().to_string();
    terminal.say(&format!(
        "restored {name}; what the directory was is kept in {before}"
    ));
    let data = json!({"name": name, "before": before});
    logs::event(app, logs::INFO, "Backup restored", &data);
}

async fn go_back(
    name: &str,
    why: Diagnostic,
    config: &Config,
    terminal: &Terminal,
) -> Result<Arc<App>, Diagnostic> {
    let app = directory::open(config.clone(), terminal).await?;
    terminal.warn(&format!("{name} was not restored: {}", why.message));
    let data = json!({"name": name, "error": why.message, "details": why.causes});
    logs::event(&app, logs::ERROR, "Restoring a backup failed", &data);
    Ok(app)
}
