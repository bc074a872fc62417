//! HTTP as nobody should speak it, against the built binary.

mod connections;
mod hostile;
