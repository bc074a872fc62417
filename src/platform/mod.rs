//! The rest of the outside world: clock, randomness, locks, encryption, limits of the process, zip files
//! and where backups are kept (later
//! mail, blobs and outgoing HTTP).

pub mod archive;
pub mod blobs;
pub mod clock;
#[cfg(unix)]
pub mod control_socket;
pub mod depot;
pub mod disk;
pub mod encryption;
pub mod in_use;
pub mod lock;
pub mod memory;
pub mod notify;
pub mod open_files;
pub mod random;
