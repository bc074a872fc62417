//! A disk that is soon full.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
};

/// A file system in memory, of a few megabytes, that goes away with the value.
pub struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` when this user may not mount.
    pub fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(folder.path())
            .output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder));
        }
        eprintln!("skipped: only root may mount a small disk");
        None
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Leaves `kilobytes` of room.
    pub fn fill(&self, kilobytes: usize) {
        let mut file = File::create(self.filler()).expect("a filler");
        let piece = vec![1; 4096];
        while file.write_all(&piece).is_ok() {}
        let length = file.metadata().expect("its length").len();
        let room = (kilobytes << 10) as u64;
        file.set_len(length.saturating_sub(room))
            .expect("a shorter filler");
    }

    /// Makes all the room there was.
    pub fn make_room(&self) {
        fs::remove_file(self.filler()).expect("a filler");
    }

    fn filler(&self) -> PathBuf {
        self.0.path().join("filler")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        _ = Command::new("umount").arg(self.0.path()).status();
    }
}
