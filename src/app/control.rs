//! Where a daemon takes commands of the machine's operator: a socket that only its owner may open.

use std::{io, path::Path};

pub use crate::platform::control_socket::ControlSocket;

use super::App;

/// Makes the socket of a served directory, in `runtime` (the user's folder for sockets) if there is
/// one, else in the folder for temporary files. Never in the data directory: copying that, as
/// PocketBase's backups do, may stumble over a socket.
///
/// The caller must hold the lock of the directory, as a server does: a socket that is there already
/// is of a daemon that is gone, and goes.
pub fn listen(app: &App, runtime: Option<&Path>) -> io::Result<ControlSocket> {
    ControlSocket::bind(&app.directory().paths.dir, runtime)
}
