//! Backups that the clock makes, as the settings want them: named as PocketBase names them, and only
//! so many of them kept.

use super::{
    Backup, Watch,
    create::{self, Created},
    error::{BackupError, Result},
    name,
    place::Place,
};
use crate::app::App;

/// A backup that was made, and the older ones that went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Automatic {
    /// The new one.
    pub made: Created,
    /// Names of those that were removed.
    pub removed: Vec<String>,
}

/// Makes a backup where the settings say, and removes the oldest automatic ones that are more than
/// `backups.cronMaxKeep` (0 keeps all). Those that somebody has made are left alone.
pub fn automatic(app: &App, watch: Watch<'_>) -> Result<Automatic> {
    let place = Place::of(app)?;
    let settings = place.settings();
    let named = |now| name::automatic(&settings.meta.app_name, now);
    let made = create::make(&place, &named, watch)?;
    let keep = usize::try_from(settings.backups.cron_max_keep).unwrap_or_default();
    let removed = if keep == 0 {
        Vec::new()
    } else {
        remove_old(&place, keep)?
    };
    Ok(Automatic { made, removed })
}

/// Leaves the `keep` newest automatic ones.
fn remove_old(place: &Place, keep: usize) -> Result<Vec<String>> {
    let _turn = place.take_turn()?;
    let mut all: Vec<Backup> = super::list(place)?;
    all.retain(|backup| backup.name.starts_with(name::AUTOMATIC));
    all.sort_by(|a, b| (b.modified, &b.name).cmp(&(a.modified, &a.name)));
    let old = all.into_iter().skip(keep).map(|backup| backup.name);
    old.map(|name| {
        let removed = place.depot().remove(&name);
        removed.map_err(|error| BackupError::io(&place.depot().path(&name), error))?;
        Ok(name)
    })
    .collect()
}
