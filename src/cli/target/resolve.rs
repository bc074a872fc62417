//! Which way leads to a target: the one place that decides between files, socket and address.

use std::path::{Path, PathBuf};

use super::{
    Door, Target,
    remote::{Peer, Remote},
};
use crate::{
    app::{
        config::Purpose,
        directory::{self as app_directory, Holder},
    },
    cli::{
        config::{self, GlobalArgs, Where},
        diagnostic::{Diagnostic, Exit},
        directory,
        terminal::Terminal,
    },
    client::Address,
};

/// How a directory is worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Way {
    /// On its files.
    Files,
    /// Through the daemon that serves it.
    Socket(PathBuf),
    /// On its files beside a daemon that has no socket. Safe: the daemon notices every commit.
    Beside,
}

/// Opens what flags, environment and files name.
pub async fn open(global: &GlobalArgs, terminal: &Terminal) -> Result<Target, Diagnostic> {
    let talk = |text: &str| {
        if global.is_verbose() {
            terminal.say(&format!("target: {text}"));
        }
    };
    match global.place()? {
        Where::Directory(dir) => open_directory(&dir, global, terminal, &talk).await,
        Where::Server { url, token_file } => {
            if global.is_offline() {
                return Err(Diagnostic::new(Exit::Usage, "--offline is for directories")
                    .hint("leave it out, or name a directory with --dir"));
            }
            let address = Address::parse(&url)?;
            let token = global.token(token_file.as_deref())?;
            if !address.is_private() {
                terminal.warn(&format!(
                    "the way to {address} is not encrypted: others may read the token"
                ));
            }
            let remote = Remote::server(&address, &token).await?;
            talk(&format!("{address}, {}", said(remote.peer())));
            Ok(Target {
                name: address.to_string(),
                door: Door::Server(remote),
                scratch: None,
            })
        }
    }
}

/// The directory that is named, if it has no database.
pub fn missing(global: &GlobalArgs) -> Result<Option<PathBuf>, Diagnostic> {
    let Where::Directory(dir) = global.place()? else {
        return Ok(None);
    };
    let is_there = app_directory::Paths::new(&dir).data_db.exists();
    Ok((!is_there).then_some(dir))
}

/// Exit 4 when a directory is named that has no database, 6 when the one beside the program may be meant.
pub fn must_exist(global: &GlobalArgs) -> Result<(), Diagnostic> {
    let Some(dir) = missing(global)? else {
        return Ok(());
    };
    config::must_not_be_forgotten(&dir)?;
    Err(no_directory(&dir))
}

/// Exit 4, with what makes a directory.
pub fn no_directory(dir: &Path) -> Diagnostic {
    let message = format!("there is no data directory at {}", dir.display());
    Diagnostic::new(Exit::NotFound, message)
        .hint("name another with --dir; `pbctl superuser upsert` and `pbctl serve` make one")
}

async fn open_directory(
    dir: &Path,
    global: &GlobalArgs,
    terminal: &Terminal,
    talk: &dyn Fn(&str),
) -> Result<Target, Diagnostic> {
    let holder = app_directory::served_by(dir);
    let shown = dir.display();
    match way(dir, holder.as_ref(), global.is_offline())? {
        Way::Files => talk(&format!("the files in {shown}")),
        Way::Beside => talk(&format!(
            "the files in {shown}, beside a daemon without a socket"
        )),
        Way::Socket(socket) => match Remote::daemon(&socket).await {
            Ok(remote) => {
                let pid = holder.map_or(0, |holder| holder.pid);
                let said = said(remote.peer());
                talk(&format!(
                    "the daemon of {shown} (process {pid}, {said}) at {}",
                    socket.display()
                ));
                return Ok(Target {
                    name: format!("{shown} (served by process {pid})"),
                    door: Door::Server(remote),
                    scratch: None,
                });
            }
            // It may run in another container, or as another user.
            Err(error) if error.exit == Exit::Unreachable => talk(&format!(
                "the files in {shown}, beside a daemon whose socket {} cannot be reached",
                socket.display()
            )),
            Err(error) => return Err(error),
        },
    }
    let config = global.config(Purpose::Command)?;
    let app = directory::open(config, terminal).await?;
    Ok(Target::directory(shown.to_string(), app))
}

/// Exit 6 while a daemon serves the directory: for `--offline` with commands that work on the files
/// in any case.
pub fn insist_on_files(dir: &Path) -> Result<(), Diagnostic> {
    match served(app_directory::served_by(dir).as_ref()) {
        Some(daemon) => Err(is_served(dir, daemon)
            .hint("leave out --offline to work on the files beside it, or stop it first")),
        None => Ok(()),
    }
}

/// Decides. Whoever holds the lock without an address is no daemon, or not yet: opening waits for it.
fn way(dir: &Path, holder: Option<&Holder>, is_offline: bool) -> Result<Way, Diagnostic> {
    let Some(daemon) = served(holder) else {
        return Ok(Way::Files);
    };
    if is_offline {
        return Err(
            is_served(dir, daemon).hint("leave out --offline to go through it, or stop it first")
        );
    }
    Ok(daemon.socket.clone().map_or(Way::Beside, Way::Socket))
}

/// The holder, if it is a daemon.
fn served(holder: Option<&Holder>) -> Option<&Holder> {
    holder.filter(|holder| holder.url.is_some())
}

fn is_served(dir: &Path, daemon: &Holder) -> Diagnostic {
    let message = format!("{} is served by process {}", dir.display(), daemon.pid);
    Diagnostic::new(Exit::Conflict, message)
}

fn said(peer: &Peer) -> String {
    match peer {
        Peer::Pbctl { version, .. } => format!("pbctl {version}"),
        Peer::PocketBase => "a PocketBase".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holder(url: Option<&str>, socket: Option<&str>) -> Holder {
        Holder {
            pid: 7,
            url: url.map(str::to_owned),
            socket: socket.map(PathBuf::from),
            ..Holder::default()
        }
    }

    #[test]
    fn a_directory_is_reached_through_its_daemon_and_else_by_its_files() {
        let dir = Path::new("pb_data");
        let way = |holder: Option<&Holder>| way(dir, holder, false).unwrap();
        assert_eq!(way(None), Way::Files);
        let served = holder(Some("http://x"), Some("/run/x.sock"));
        assert_eq!(way(Some(&served)), Way::Socket("/run/x.sock".into()));
        assert_eq!(way(Some(&holder(Some("http://x"), None))), Way::Beside);
        assert_eq!(way(Some(&holder(None, None))), Way::Files);
    }

    #[test]
    fn offline_is_refused_while_a_daemon_is_alive() {
        let dir = Path::new("pb_data");
        let served = holder(Some("http://x"), Some("/run/x.sock"));
        let refused = way(dir, Some(&served), true).unwrap_err();
        assert_eq!(refused.exit, Exit::Conflict);
        assert!(refused.message.contains("process 7"));
        assert_eq!(way(dir, None, true).unwrap(), Way::Files);
    }
}
