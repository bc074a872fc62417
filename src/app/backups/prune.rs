//! Removing old backups by rule.

use std::collections::BTreeSet;

use super::{
    Backup,
    error::{BackupError, Result},
    name,
    place::Place,
};
use crate::model::timestamp::Timestamp;

/// What is kept: everything that one of the rules wants to keep. 0 turns a rule off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Keep {
    /// The newest ones.
    pub last: usize,
    /// The newest of each of the last days (in UTC) that have one.
    pub daily: usize,
    /// The newest of each of the last ISO weeks that have one.
    pub weekly: usize,
}

/// What pruning did, or would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pruned {
    /// What stays, newest first.
    pub kept: Vec<Backup>,
    /// What was removed, newest first.
    pub removed: Vec<Backup>,
}

/// Says which backups `keep` removes, and removes them unless it is a `dry_run`.
///
/// Only backups whose names a program has given are looked at: a name that somebody chose is a
/// wish to keep it. Their age is what the name says.
pub fn prune(place: &Place, keep: Keep, dry_run: bool) -> Result<Pruned> {
    if keep == Keep::default() {
        return Err(BackupError::KeepNothing);
    }
    let _turn = place.take_turn()?;
    let mut pruned = decide(super::list(place)?, keep);
    if dry_run {
        return Ok(pruned);
    }
    let depot = place.depot();
    // The oldest first: when one cannot be removed, the newer ones are still there.
    for backup in pruned.removed.iter().rev() {
        depot
            .remove(&backup.name)
            .map_err(|error| BackupError::io(&depot.path(&backup.name), error))?;
    }
    pruned.removed.shrink_to_fit();
    Ok(pruned)
}

/// Which of these backups `keep` keeps; those with names that somebody chose are in neither list.
pub fn decide(backups: Vec<Backup>, keep: Keep) -> Pruned {
    let age = |backup: &Backup| name::made_at(&backup.name).unwrap_or(backup.modified);
    let given = |backup: &Backup| {
        name::GIVEN
            .iter()
            .any(|start| backup.name.starts_with(start))
    };
    let mut backups: Vec<Backup> = backups.into_iter().filter(given).collect();
    backups.sort_by_key(|backup| std::cmp::Reverse((age(backup), backup.name.clone())));
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    let mut pruned = Pruned {
        kept: Vec::new(),
        removed: Vec::new(),
    };
    for (place, backup) in backups.into_iter().enumerate() {
        let (day, week) = periods(age(&backup));
        // The first of a period is its newest.
        let daily = days.len() < keep.daily && days.insert(day);
        let weekly = weeks.len() < keep.weekly && weeks.insert(week);
        if place < keep.last || daily || weekly {
            pruned.kept.push(backup);
        } else {
            pruned.removed.push(backup);
        }
    }
    pruned
}

/// The day and the ISO week of a moment.
fn periods(at: Timestamp) -> ((i16, i16), (i16, i8)) {
    let date = at.civil().date();
    let week = date.iso_week_date();
    (
        (date.year(), date.day_of_year()),
        (week.year(), week.week()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backups(stamps: &[&str]) -> Vec<Backup> {
        let named = |stamp: &&str| Backup {
            name: format!("pb_backup_acme_{stamp}.zip"),
            size: 1,
            modified: Timestamp::from_millis(0),
        };
        stamps.iter().map(named).collect()
    }

    fn kept(keep: Keep, stamps: &[&str]) -> Vec<String> {
        let stamp = |backup: &Backup| backup.name[15..29].to_owned();
        decide(backups(stamps), keep)
            .kept
            .iter()
            .map(stamp)
            .collect()
    }

    const STAMPS: [&str; 7] = [
        "20260101000000",
        "20261116000000", // Monday
        "20261121000000",
        "20261121120000", // Saturday
        "20261122100000",
        "20261122230000", // Sunday
        "20261123000000", // Monday
    ];

    #[test]
    fn the_newest_are_kept() {
        let keep = Keep {
            last: 2,
            ..Keep::default()
        };
        assert_eq!(kept(keep, &STAMPS), ["20261123000000", "20261122230000"]);
    }

    #[test]
    fn the_newest_of_each_day_and_week_is_kept() {
        let keep = Keep {
            daily: 3,
            ..Keep::default()
        };
        assert_eq!(
            kept(keep, &STAMPS),
            ["20261123000000", "20261122230000", "20261121120000"]
        );
        let keep = Keep {
            weekly: 3,
            ..Keep::default()
        };
        assert_eq!(
            kept(keep, &STAMPS),
            ["20261123000000", "20261122230000", "20260101000000"]
        );
        let keep = Keep {
            last: 1,
            daily: 2,
            weekly: 9,
        };
        assert_eq!(kept(keep, &STAMPS).len(), 3);
    }

    #[test]
    fn chosen_names_are_left_alone() {
        let mut all = backups(&STAMPS[..1]);
        all[0].name = "before_upgrade_20260101000000.zip".into();
        let pruned = decide(
            all,
            Keep {
                last: 1,
                ..Keep::default()
            },
        );
        assert!(pruned.kept.is_empty() && pruned.removed.is_empty());
    }
}
