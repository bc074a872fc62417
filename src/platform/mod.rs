//! The rest of the outside world: clock, randomness, locks, encryption, limits of the process (later
//! mail, blobs and outgoing HTTP).

pub mod blobs;
pub mod clock;
pub mod encryption;
pub mod lock;
pub mod notify;
pub mod open_files;
pub mod random;
