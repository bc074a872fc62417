//! The rest of the outside world: clock and randomness (later mail, blobs and outgoing HTTP).

pub mod blobs;
pub mod clock;
pub mod encryption;
pub mod lock;
pub mod notify;
pub mod random;
