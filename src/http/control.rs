//! The operator's door of a running server: the same API over a socket whose permission is the key.
//!
//! It has no cap on connections, because it must open when the public door is full.

use std::{io, sync::Arc, time::Duration};

use tokio::time::sleep;

use super::{Server, request::Peer, serve::Connections};
use crate::app::control::ControlSocket;

/// How long nothing is accepted when the process has no file descriptors left.
const EXHAUSTED_PAUSE: Duration = Duration::from_millis(100);

/// Accepts the operator until `stop` is ready; then lets running requests finish, for 5 s at most.
/// The socket's file goes at once.
pub async fn run(socket: ControlSocket, server: Arc<Server>, stop: impl Future<Output = ()>) {
    let connections = Connections::new(server);
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted: io::Result<_> = tokio::select! {
            () = &mut stop => break,
            accepted = socket.accept() => accepted,
        };
        match accepted {
            Ok(Some(stream)) => connections.take(stream, Peer::operator(), ()),
            // Somebody who may not is not answered.
            Ok(None) => {}
            Err(_) => sleep(EXHAUSTED_PAUSE).await,
        }
    }
    drop(socket);
    connections.finish().await;
}
