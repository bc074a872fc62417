//! Room on the disk, exchanging two folders in one step, and letting others go first.

use std::{io, path::Path};

/// Bytes that this user may still write on the disk of `path`; `None` where the system does not
/// tell.
#[cfg(unix)]
pub fn free(path: &Path) -> Option<u64> {
    let stat = rustix::fs::statvfs(path).ok()?;
    Some(stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// Bytes that this user may still write on the disk of `path`; `None` where the system does not
/// tell.
#[cfg(not(unix))]
pub fn free(_: &Path) -> Option<u64> {
    None
}

/// Lets everything else on the machine go first: on Linux before this thread, elsewhere before the process.
/// That it cannot be done is not worth failing for.
pub fn give_way() {
    #[cfg(unix)]
    let _ = rustix::process::nice(19);
}

/// Gives each of two folders of one disk the other's name. On Linux at once, so that there is a
/// folder of either name at any moment; elsewhere by way of a third name.
pub fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
            Ok(()) => return Ok(()),
            // Some file systems cannot.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {}
            Err(error) => return Err(error.into()),
        }
    }
    by_three_renames(one, other)
}

fn by_three_renames(one: &Path, other: &Path) -> io::Result<()> {
    let mut aside = one.as_os_str().to_owned();
    aside.push(".aside");
    let aside = Path::new(&aside);
    std::fs::rename(one, aside)?;
    if let Err(error) = std::fs::rename(other, one) {
        std::fs::rename(aside, one)?;
        return Err(error);
    }
    std::fs::rename(aside, other)
}

/// Makes everything that was written to the disk of `path` last through a power cut: cheaper than file
/// by file when there are many.
pub fn sync_disk(path: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(std::fs::File::open(path)?)?;
    #[cfg(all(unix, not(target_os = "linux")))]
    {
        let _ = path;
        rustix::fs::sync();
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Whether this user may write `path`, which exists, as far as can be told without trying.
pub fn may_write(path: &Path) -> bool {
    #[cfg(unix)]
    {
        rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
    }
    #[cfg(not(unix))]
    std::fs::metadata(path).is_ok_and(|data| !data.permissions().readonly())
}

/// Makes the names in a folder last through a power cut.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere folders cannot be opened.
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn exchanged_folders_have_each_others_content() {
        for swap in [exchange, by_three_renames] {
            let dir = tempfile::tempdir().unwrap();
            let (one, other) = (dir.path().join("a"), dir.path().join("b"));
            fs::create_dir(&one).unwrap();
            fs::create_dir(&other).unwrap();
            fs::write(one.join("1"), []).unwrap();
            fs::write(other.join("2"), []).unwrap();
            swap(&one, &other).unwrap();
            assert!(one.join("2").exists() && other.join("1").exists());
        }
    }

    #[test]
    fn there_is_some_room() {
        let dir = tempfile::tempdir().unwrap();
        assert!(free(dir.path()).is_none_or(|bytes| bytes > 0));
        sync_folder(dir.path()).unwrap();
    }
}
