//! Whether another program has a database open, found out without taking a lock or writing.
//!
//! SQLite's locks are the system's locks on parts of a file, and the system tells who holds one. The
//! look opens and closes the files, which would drop the locks of this very process: so never look
//! at a database that this process has open.

use std::path::Path;

/// A program that has a database open.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct User {
    /// Its process id; `None` when it lives in another container.
    pub pid: Option<u32>,
    /// Its name, where the system tells.
    pub name: Option<String>,
}

/// Another program that has the database at `path` open. `None` when nobody is seen: a PocketBase that
/// has made a backup since it started has lost its locks.
#[cfg(unix)]
pub fn user_of(path: &Path) -> Option<User> {
    use rustix::process::{Flock, FlockType, fcntl_getlk};
    for suffix in ["-shm", ""] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        let Ok(file) = std::fs::File::open(&name) else {
            continue;
        };
        let wanted = Flock::from(FlockType::WriteLock);
        if let Ok(Some(held)) = fcntl_getlk(&file, &wanted) {
            let pid = held.pid.map(|pid| pid.as_raw_nonzero().get() as u32);
            let name = pid.and_then(name_of);
            return Some(User { pid, name });
        }
    }
    None
}

/// Another program that has the database at `path` open; never seen on this system.
#[cfg(not(unix))]
pub fn user_of(_: &Path) -> Option<User> {
    None
}

#[cfg(unix)]
fn name_of(pid: u32) -> Option<String> {
    let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
    Some(name.trim_end().to_owned())
}

impl std::fmt::Display for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.name, self.pid) {
            (Some(name), Some(pid)) => write!(f, "{name} (process {pid})"),
            (None, Some(pid)) => write!(f, "process {pid}"),
            _ => f.write_str("another program"),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_a_file_of_our_own_open() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.db");
        assert_eq!(user_of(&path), None);
        std::fs::write(&path, b"x").unwrap();
        assert_eq!(user_of(&path), None);
    }
}
