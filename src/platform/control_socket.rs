//! A Unix socket for the owner of a data directory: mode 0600 in a folder of mode 0700, and the
//! system is asked who is at the other end.
//!
//! Its name is short, because the system allows about a hundred bytes for the whole path, and made
//! from the directory's own identity, so that two directories never share one.

use std::{
    fs::{self, DirBuilder, Permissions},
    io,
    os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use tokio::net::{UnixListener, UnixStream};

use super::encryption;

/// Most bytes of a path: the least that any Unix allows is 104, with its end.
const MAX_PATH: usize = 100;

/// Letters of the directory's fingerprint in the name.
const NAME_LENGTH: usize = 16;

/// A socket that is listened to; its file goes with it.
#[derive(Debug)]
pub struct ControlSocket {
    listener: UnixListener,
    path: PathBuf,
}

impl ControlSocket {
    /// Listens for the directory `dir`, in the first folder that can be used: `pbctl` in `runtime`,
    /// `pbctl-UID` in the folder for temporary files. A file that is there already goes.
    pub fn bind(dir: &Path, runtime: Option<&Path>) -> io::Result<Self> {
        let temporary = format!("pbctl-{}", own_uid());
        let folders = [
            runtime.map(|folder| folder.join("pbctl")),
            Some(std::env::temp_dir().join(&temporary)),
            Some(Path::new("/tmp").join(&temporary)),
        ];
        let name = name(dir)?;
        let mut last = io::Error::from(io::ErrorKind::NotFound);
        for folder in folders.into_iter().flatten() {
            match Self::bind_in(&folder, &name) {
                Ok(socket) => return Ok(socket),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn bind_in(folder: &Path, name: &str) -> io::Result<Self> {
        let path = folder.join(name);
        if path.as_os_str().len() > MAX_PATH {
            return Err(io::Error::from(io::ErrorKind::InvalidFilename));
        }
        make_private(folder)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        // Nobody else can enter the folder, so nobody was able to connect before this.
        fs::set_permissions(&path, Permissions::from_mode(0o600))?;
        Ok(Self { listener, path })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Waits for somebody to connect. `None` for somebody who may not: file permissions are the lock,
    /// this is the second look.
    pub async fn accept(&self) -> io::Result<Option<UnixStream>> {
        let (stream, _) = self.listener.accept().await?;
        let may = stream.peer_cred().is_ok_and(|peer| is_trusted(peer.uid()));
        Ok(may.then_some(stream))
    }
}

impl Drop for ControlSocket {
    fn drop(&mut self) {
        // One that stays is replaced by the next daemon of the directory.
        let _ = fs::remove_file(&self.path);
    }
}

/// The user of this process, and root, who can do everything anyway.
fn is_trusted(uid: u32) -> bool {
    uid == own_uid() || uid == 0
}

fn own_uid() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// Makes a folder that nobody else may enter, or finds it so. One of somebody else, or a link, could
/// be changed under our feet.
fn make_private(folder: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let found = fs::symlink_metadata(folder)?;
    if !found.is_dir() || found.uid() != own_uid() {
        let message = format!("{} belongs to somebody else", folder.display());
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    if found.mode() & 0o077 != 0 {
        fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// The directory's path says which one it is to people; its numbers tell apart those that have the
/// same path in different containers.
fn name(dir: &Path) -> io::Result<String> {
    let path = dir.canonicalize()?;
    let found = fs::metadata(&path)?;
    let identity = format!("{}\n{}\n{}", path.display(), found.dev(), found.ino());
    let print = encryption::fingerprint(&identity);
    let short: String = print.chars().take(NAME_LENGTH).collect();
    Ok(format!("{short}.sock"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).unwrap().mode() & 0o777
    }

    #[tokio::test]
    async fn only_the_owner_may_connect() {
        let (dir, runtime) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let socket = ControlSocket::bind(dir.path(), Some(runtime.path())).unwrap();
        let path = socket.path().to_owned();
        assert!(path.starts_with(runtime.path().join("pbctl")));
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);
        let (met, _stream) = tokio::join!(socket.accept(), UnixStream::connect(&path));
        assert!(met.unwrap().is_some());
        drop(socket);
        assert!(!path.exists());
        assert!(is_trusted(own_uid()) && !is_trusted(own_uid() + 77));
    }

    #[tokio::test]
    async fn the_socket_of_a_daemon_that_is_gone_is_replaced() {
        let (dir, runtime) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let bind = || ControlSocket::bind(dir.path(), Some(runtime.path()));
        let path = bind().unwrap().path().to_owned();
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert!(path.exists());
        assert_eq!(bind().unwrap().path(), path);
        let other = tempfile::tempdir().unwrap();
        assert_ne!(name(other.path()).unwrap(), name(dir.path()).unwrap());
    }

    #[tokio::test]
    async fn a_folder_that_others_may_enter_is_closed_and_a_link_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let open = root.path().join("open");
        fs::create_dir(&open).unwrap();
        fs::set_permissions(&open, Permissions::from_mode(0o755)).unwrap();
        make_private(&open).unwrap();
        assert_eq!(mode(&open), 0o700);
        let link = root.path().join("link");
        std::os::unix::fs::symlink(&open, &link).unwrap();
        assert!(make_private(&link).is_err());
        let long = root.path().join("x".repeat(120));
        assert!(ControlSocket::bind_in(&long, "y.sock").is_err());
    }
}
