//! A target at the other end of a connection: a daemon behind its socket, or a server at an address.

use std::{path::Path, time::Duration};

use serde_json::Value;
use tokio::time::timeout;

use super::unreadable;
use crate::{
    app::status::{PROTOCOL, Status},
    cli::diagnostic::{Diagnostic, Exit},
    client::{Address, Answer, Client, ClientError, Request, Token},
};

/// How long a daemon may take to say who it is. It is on this machine; one that is stopped or stuck
/// must not stop us, too.
const DAEMON_TIME: Duration = Duration::from_secs(5);

/// A server that is asked over a connection.
pub struct Remote {
    client: Client,
    peer: Peer,
    /// Whether nobody on the way can read along.
    pub is_private: bool,
    /// Whether it is the operator's door, where no token is needed.
    pub is_operators: bool,
}

/// Who is at the other end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Peer {
    /// A pbctl.
    Pbctl {
        /// Its version.
        version: String,
        /// The protocol it speaks.
        protocol: u32,
    },
    /// A PocketBase, which has nothing below `/api/pbctl/`.
    PocketBase,
}

impl Remote {
    /// The daemon behind a socket. Exit 8 when it cannot be reached.
    #[cfg(unix)]
    pub async fn daemon(socket: &Path) -> Result<Self, Diagnostic> {
        let client = Client::behind(socket)?;
        let peer = timeout(DAEMON_TIME, ask_who(&client, "the daemon")).await;
        let late = |_| Diagnostic::from(ClientError::TimedOut("the daemon".to_owned()));
        Ok(Self {
            peer: peer.map_err(late)??,
            client,
            is_private: true,
            is_operators: true,
        })
    }

    /// Nobody can be behind a socket where there are none.
    #[cfg(not(unix))]
    pub async fn daemon(_: &Path) -> Result<Self, Diagnostic> {
        let message = "there are no control sockets on this system";
        Err(Diagnostic::new(Exit::Unreachable, message))
    }

    /// The server at an address. Exit 8 when it cannot be reached or is no PocketBase, 5 when the
    /// token is not a superuser's.
    pub async fn server(address: &Address, token: &str) -> Result<Self, Diagnostic> {
        let client = Client::at(address, Token::new(token)?)?;
        let peer = ask_who(&client, &address.to_string()).await?;
        Ok(Self {
            client,
            peer,
            is_private: address.is_private(),
            is_operators: false,
        })
    }

    /// Who is at the other end.
    pub fn peer(&self) -> &Peer {
        &self.peer
    }

    /// Asks. What only a pbctl of this protocol understands is asked of no other.
    pub async fn ask(&self, request: Request) -> Result<Answer, Diagnostic> {
        if request.path.starts_with("/api/pbctl/") {
            self.peer.must_understand()?;
        }
        Ok(self.client.send(request).await?)
    }
}

impl Peer {
    fn must_understand(&self) -> Result<(), Diagnostic> {
        match self {
            Self::Pbctl { protocol, .. } if *protocol == PROTOCOL => Ok(()),
            Self::Pbctl { version, protocol } => {
                let own = env!("CARGO_PKG_VERSION");
                let message = format!(
                    "the server is pbctl {version}, which speaks protocol {protocol}; this is {own} with {PROTOCOL}"
                );
                Err(Diagnostic::new(Exit::Conflict, message)
                    .hint("run the same version at both ends"))
            }
            Self::PocketBase => {
                let message =
                    "this command needs a pbctl at the other end, and that is a PocketBase";
                Err(Diagnostic::new(Exit::Usage, message).hint(
                    "run the command on its data directory with --dir, or serve that with pbctl",
                ))
            }
        }
    }
}

/// Finds out who is there, and whether the token is a superuser's.
async fn ask_who(client: &Client, name: &str) -> Result<Peer, Diagnostic> {
    let answer = client
        .send(Request::get(&["api", "pbctl", "status"]))
        .await?;
    if answer.status != 404 {
        if !answer.is_success() {
            return Err(refused(answer, name).await);
        }
        let told = answer.json().await.map_err(|error| unreadable(&error))?;
        return serde_json::from_value::<Status>(told)
            .ok()
            .filter(|status| status.name == "pbctl")
            .map(|status| Peer::Pbctl {
                version: status.version,
                protocol: status.protocol,
            })
            .ok_or_else(|| no_server(name));
    }
    let answer = client.send(Request::get(&["api", "health"])).await?;
    if !answer.is_success() {
        return Err(refused(answer, name).await);
    }
    let told = answer.json().await.unwrap_or_default();
    if told["code"] != 200 {
        return Err(no_server(name));
    }
    // Only superusers are told more.
    match &told["data"]["canBackup"] {
        Value::Bool(_) => Ok(Peer::PocketBase),
        _ => Err(no_superuser(name)),
    }
}

async fn refused(answer: Answer, name: &str) -> Diagnostic {
    match answer.status {
        401 | 403 => no_superuser(name),
        404 => no_server(name),
        _ => match answer.refusal().await {
            Ok(refusal) => refusal.into(),
            Err(error) => unreadable(&error),
        },
    }
}

fn no_superuser(name: &str) -> Diagnostic {
    Diagnostic::new(
        Exit::NotAllowed,
        format!("{name} does not take the token for a superuser's"),
    )
    .hint("it may have expired, or belong to another server")
}

fn no_server(name: &str) -> Diagnostic {
    Diagnostic::new(
        Exit::Unreachable,
        format!("what answers at {name} is no PocketBase"),
    )
    .hint("--url takes the address before /api/")
}

impl From<ClientError> for Diagnostic {
    fn from(error: ClientError) -> Self {
        let (exit, hint) = match &error {
            ClientError::Address { .. } => (Exit::Usage, None),
            ClientError::Token => (Exit::NotAllowed, None),
            ClientError::Unreachable { .. } => (
                Exit::Unreachable,
                Some("is the server running, and the address right?".to_owned()),
            ),
            ClientError::TimedOut(_) | ClientError::Cut { .. } => (
                Exit::Unreachable,
                Some("see whether it was done before you try again".to_owned()),
            ),
            ClientError::Redirected { to, .. } => (
                Exit::Unreachable,
                Some(format!("if that is the server, name it with --url: {to}")),
            ),
        };
        let mut diagnostic = Self::new(exit, error.to_string());
        if let Some(source) = std::error::Error::source(&error) {
            diagnostic = diagnostic.caused_by(source);
        }
        diagnostic.hints.extend(hint);
        diagnostic
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_pbctl_adds_is_asked_of_the_same_protocol_only() {
        let peer = |protocol| Peer::Pbctl {
            version: "9".into(),
            protocol,
        };
        assert!(peer(PROTOCOL).must_understand().is_ok());
        let other = peer(PROTOCOL + 1).must_understand().unwrap_err();
        assert_eq!(other.exit, Exit::Conflict);
        let foreign = Peer::PocketBase.must_understand().unwrap_err();
        assert_eq!(foreign.exit, Exit::Usage);
    }
}
