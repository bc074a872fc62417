//! A fire drill: restoring a backup where it hurts nobody, opening it, and removing it again.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    Watch,
    error::{BackupError, Result},
    place::{Place, Scratch, Turn},
    unpack,
};
use crate::app::{App, config::Config};

/// How a drill went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drilled {
    /// The backup.
    pub name: String,
    /// How long it took to restore and check it.
    pub restoring: Duration,
    /// How long it took to open it.
    pub opening: Duration,
    /// Collections in it.
    pub collections: usize,
}

/// A backup restored for a drill; removed when it is dropped.
#[derive(Debug)]
struct Rehearsal {
    _turn: Turn,
    scratch: Scratch,
    restoring: Duration,
}

/// Restores the backup called `name` into a scratch folder, checks it, opens it as a command
/// would, and removes it. `config` gives what opening takes, such as the key of the settings.
///
/// `run` puts blocking work where the caller wants it to be.
pub async fn drill(
    place: Arc<Place>,
    name: String,
    config: Config,
    mut watch: impl FnMut(super::Progress) -> std::ops::ControlFlow<()> + Send + 'static,
) -> Result<Drilled> {
    super::get(&place, &name)?;
    let own = name.clone();
    let rehearsal = tokio::task::spawn_blocking(move || restore(&place, &own, &mut watch));
    let rehearsal = rehearsal.await.map_err(|error| BackupError::Io {
        path: PathBuf::from(&name),
        source: error.into(),
    })??;
    let started = Instant::now();
    let mut opened = Config::new(rehearsal.scratch.path());
    opened.encryption_key = config.encryption_key;
    let app = App::open(opened).await;
    let app = app.map_err(|error| BackupError::Open(Box::new(error)))?;
    let collections = app.catalog().all().len();
    app.close().await;
    Ok(Drilled {
        restoring: rehearsal.restoring,
        opening: started.elapsed(),
        collections,
        name,
    })
}

fn restore(place: &Place, name: &str, watch: Watch<'_>) -> Result<Rehearsal> {
    let started = Instant::now();
    let turn = place.take_turn()?;
    let scratch = turn.scratch()?;
    unpack::everything(place, name, scratch.path(), watch)?;
    Ok(Rehearsal {
        _turn: turn,
        scratch,
        restoring: started.elapsed(),
    })
}
