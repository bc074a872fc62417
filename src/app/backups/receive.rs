//! Taking in a zip that somebody sends.

use std::{
    io::{self, Write as _},
    path::Path,
};

use bytes::Bytes;

use super::{
    Backup,
    error::{BackupError, Result},
    place::{Place, check_room},
};
use crate::platform::depot::{self, Draft};

/// How zips begin: with a file, or with the end when there is none, or as one of several parts.
const BEGINNINGS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];

/// Keeps what `pieces` give as a backup called `name`. It appears when all of it is on the disk; an error
/// among the pieces ends it, and nothing is left.
///
/// As in PocketBase only its first bytes are looked at; verifying and restoring read all of it. Fails
/// with [`BackupError::Name`] when the name leads elsewhere or is not a zip's, [`BackupError::NoZip`],
/// [`BackupError::Exists`].
pub fn receive(
    place: &Place,
    name: &str,
    pieces: &mut dyn Iterator<Item = io::Result<Bytes>>,
) -> Result<Backup> {
    let path = place.path(name);
    let io = |error| BackupError::io(&path, error);
    let draft = place.depot().begin(name).map_err(io)?;
    write(&draft, name, &path, pieces)?;
    if !depot::is_plain(name) || !depot::is_zip(name) {
        return Err(BackupError::Name(name.to_owned()));
    }
    if place.depot().get(name).map_err(io)?.is_some() {
        return Err(BackupError::Exists(path));
    }
    draft
        .publish(&mut |_| std::ops::ControlFlow::Continue(()))
        .map_err(io)?;
    super::get(place, name)
}

fn write(
    draft: &Draft,
    name: &str,
    path: &Path,
    pieces: &mut dyn Iterator<Item = io::Result<Bytes>>,
) -> Result<()> {
    let (mut out, mut start) = (draft.out(0), Vec::new());
    let longest = BEGINNINGS[0].len();
    let (mut written, mut checked) = (0, 0);
    for piece in pieces {
        let piece = piece.map_err(|error| BackupError::io(path, error))?;
        let missing = longest.saturating_sub(start.len()).min(piece.len());
        start.extend_from_slice(&piece[..missing]);
        if start.len() >= longest && !BEGINNINGS.contains(&&start[..]) {
            return Err(BackupError::NoZip(name.to_owned()));
        }
        if written >= checked {
            // Long before the disk is full: the server writes there, too.
            checked += 64 << 20;
            check_room(path.parent().unwrap_or(path), piece.len() as u64)?;
        }
        written += piece.len() as u64;
        out.write_all(&piece)
            .map_err(|error| BackupError::io(path, error))?;
    }
    if start.len() < longest {
        return Err(BackupError::NoZip(name.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{backups::Where, config::Config};

    const ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

    fn place() -> (Place, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::new(folder.path().join("pb_data"));
        std::fs::create_dir(&config.dir).unwrap();
        (Place::new(&config, &Where::Directory).unwrap(), folder)
    }

    fn send(place: &Place, name: &str, pieces: &[&'static [u8]]) -> Result<Backup> {
        let mut pieces = pieces.iter().map(|&piece| Ok(Bytes::from_static(piece)));
        receive(place, name, &mut pieces)
    }

    #[test]
    fn a_zip_is_kept_under_its_own_name() {
        let (place, _folder) = place();
        let kept = send(&place, "My File.ZIP", &[b"P", b"K\x05", &ZIP[3..]]).unwrap();
        assert_eq!((kept.name.as_str(), kept.size), ("My File.ZIP", 22));
        assert_eq!(crate::app::backups::list(&place).unwrap(), [kept]);
        let again = send(&place, "My File.ZIP", &[ZIP]).unwrap_err();
        assert!(matches!(again, BackupError::Exists(_)));
    }

    #[test]
    fn what_is_no_zip_leaves_nothing() {
        let (place, folder) = place();
        for pieces in [&[&b"hello"[..]][..], &[], &[b"PK"], &[b"PK\x01\x02"]] {
            let refused = send(&place, "a.zip", pieces).unwrap_err();
            assert!(matches!(refused, BackupError::NoZip(_)), "{pieces:?}");
        }
        let broken: [io::Result<Bytes>; 2] = [
            Ok(Bytes::from_static(ZIP)),
            Err(io::ErrorKind::BrokenPipe.into()),
        ];
        assert!(receive(&place, "a.zip", &mut broken.into_iter()).is_err());
        let left = std::fs::read_dir(folder.path().join("pb_data/backups")).unwrap();
        assert_eq!(left.count(), 0);
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        let (place, folder) = place();
        for name in [
            "", "..", "../a.zip", ".a.zip", "..zip", "a.txt", "a/b.zip", "a\\b.zip",
        ] {
            let refused = send(&place, name, &[ZIP]).unwrap_err();
            assert!(matches!(refused, BackupError::Name(_)), "{name}");
        }
        let left = std::fs::read_dir(folder.path().join("pb_data/backups")).unwrap();
        assert_eq!(left.count(), 0);
    }
}
