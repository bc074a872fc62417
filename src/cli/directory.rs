//! Opening the data directory for a command: what was done to it, or why it was not opened.

use std::{error::Error as _, sync::Arc};

use super::{
    diagnostic::{Diagnostic, Exit},
    terminal::Terminal,
};
use crate::app::{
    App,
    config::Config,
    directory::{OpenError, OpenErrorKind, Outcome, Prepared},
};

/// Opens the directory and says, if so, that it was made or upgraded and what was ignored in it.
pub async fn open(config: Config, terminal: &Terminal) -> Result<Arc<App>, Diagnostic> {
    let app = App::open(config).await?;
    report(app.directory(), terminal);
    Ok(app)
}

fn report(prepared: &Prepared, terminal: &Terminal) {
    let dir = prepared.paths.dir.display();
    match &prepared.outcome {
        Outcome::Opened => {}
        Outcome::Created => terminal.say(&format!("created the data directory {dir}")),
        Outcome::Upgraded(done) => terminal.say(&format!(
            "upgraded {dir} from PocketBase {}; the database as it was is {}",
            done.from,
            done.copy.display()
        )),
    }
    for path in &prepared.ignored {
        terminal.warn(&format!("{} is ignored", path.display()));
    }
}

impl From<OpenError> for Diagnostic {
    fn from(error: OpenError) -> Self {
        let exit = match error.kind() {
            OpenErrorKind::Failed => Exit::Failed,
            OpenErrorKind::NotAllowed => Exit::NotAllowed,
            OpenErrorKind::Conflict => Exit::Conflict,
            OpenErrorKind::Guarded => Exit::Blocked,
        };
        let mut diagnostic = Self::new(exit, error.to_string());
        if let Some(source) = error.source() {
            diagnostic = diagnostic.caused_by(source);
        }
        match error.hint() {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }
}
